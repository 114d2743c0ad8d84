//! The unit that a line around rows names.

use super::fact::Fact;
use super::lines::{self, said_by_group, strip_number};
use crate::model::{Text, UnitKind};
use crate::roster::table::RowView;
use crate::wording::words::Words;

/// A unit named by a group row or title: kind and proper name ("I. HTX DVNN Tân Tiến"). A group of a whole business
/// ("II. Hợp tác xã nông nghiệp") names none. An office is one as a group row alone: above a table it is who gives or sends.
pub fn unit(row: RowView<'_>, words: &Words<'_>) -> Option<Fact<Text>> {
    said_by_group(row, |text| named(text, words).or_else(|| office(text, words)))
        .or_else(|| lines::named(row, |text| named(text, words)))
}

/// The office that a line is the name of: "II. Liên minh Hợp tác xã tỉnh", "Sở Nội vụ".
fn office(text: &str, words: &Words<'_>) -> Option<Text> {
    let text = strip_number(text);
    let name = words.names.parse(text);
    let is_office = matches!(name.kind, Some(UnitKind::Lmhtx | UnitKind::Khac));
    (is_office && !name.proper.is_empty() && words.awards.inside(text, 2).is_none()).then(|| text.into())
}

/// The unit that a line names.
pub fn named(text: &str, words: &Words<'_>) -> Option<Text> {
    let text = strip_number(text);
    let name = words.names.parse(text);
    let listed = matches!(name.kind, Some(UnitKind::Htx | UnitKind::Lhhtx | UnitKind::Qtdnd | UnitKind::Tht));
    (listed && !name.proper.is_empty() && !words.names.is_business(&name.proper)).then(|| text.into())
}
