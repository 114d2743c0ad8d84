//! The unit that a line around rows names.

use super::fact::Fact;
use super::lines::{said, strip_number};
use crate::model::{Text, UnitKind};
use crate::roster::table::RowView;
use crate::wording::words::Words;

/// A unit named by a group row or title: kind and proper name ("I. HTX DVNN Tân Tiến"). A group of a whole business
/// ("II. Hợp tác xã nông nghiệp") names none.
pub fn unit(row: RowView<'_>, words: &Words<'_>) -> Option<Fact<Text>> {
    said(row, |text| named(text, words))
}

/// The unit that a line names.
pub fn named(text: &str, words: &Words<'_>) -> Option<Text> {
    let text = strip_number(text);
    let name = words.names.parse(text);
    let listed = matches!(name.kind, Some(UnitKind::Htx | UnitKind::Lhhtx | UnitKind::Qtdnd | UnitKind::Tht));
    (listed && !name.proper.is_empty() && !words.names.is_business(&name.proper)).then(|| text.into())
}
