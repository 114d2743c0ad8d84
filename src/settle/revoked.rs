//! Awards that are taken back or corrected (Law 06/2022/QH15, article 93; Decree 152/2025, article 58): by a remark in their
//! own row, or by a list that says so in its title.

use super::counted::{Counted, decision};
use super::words::Words;
use crate::model::{Award, AwardStatus};
use crate::read::meaning::Meaning;
use crate::read::table::RowView;

/// What a row does to an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It grants one, as usual.
    Grants,
    /// It tells one that was taken back since.
    IsRevoked,
    /// It takes another row's back.
    Revokes,
    /// It says rightly what another row says wrongly.
    Corrects,
}

/// What the title above a row or the row's own remark makes of it; `is_revoked`, where the remark says that it was taken back.
pub fn effect(row: RowView<'_>, is_revoked: bool, words: &Words<'_>) -> Effect {
    let around = words.around(row);
    let remark = row.text(Meaning::Remark);
    if around.revokes {
        Effect::Revokes
    } else if around.corrects || remark.is_some_and(|text| words.correcting.inside(text)) {
        Effect::Corrects
    } else if is_revoked {
        Effect::IsRevoked
    } else {
        Effect::Grants
    }
}

/// The only counted award that a revoking row means: of its recipient and form; where these are several, of its decision or
/// year.
pub fn revoked_by(said: &Award, awards: &[Award], counted: &Counted) -> Option<usize> {
    let known = counted.of_recipient(said).iter().filter_map(|&at| awards.get(at).map(|award| (at, award)));
    let same: Vec<(usize, &Award)> = known.filter(|(_, award)| award.status == AwardStatus::Counted).collect();
    let only = |means: &dyn Fn(&Award) -> bool| {
        let mut meant = same.iter().filter(|(_, award)| means(award));
        meant.next().filter(|_| meant.next().is_none()).map(|(at, _)| *at)
    };
    only(&|_| true)
        .or_else(|| only(&|award| decision(award) == decision(said)))
        .or_else(|| only(&|award| award.year == said.year))
}
