//! Awards that are taken back or corrected (Law 06/2022/QH15, article 93; Decree 152/2025, article 58): by a remark in their
//! own row, or by a list that says so in its title.

use super::counted::{Counted, decision};
use super::words::Words;
use crate::model::{Award, AwardStatus};
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;

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

/// The only counted award that a revoking row means: of its recipient and form, and contradicting it in nothing; where these
/// are several, of its decision or year.
pub fn revoked_by(said: &Award, row: RowView<'_>, awards: &[Award], counted: &Counted) -> Option<usize> {
    let known = counted.of_recipient(said).iter().map(|&at| (at, &awards[at]));
    let standing = known.filter(|(_, award)| award.status == AwardStatus::Counted);
    let same: Vec<(usize, &Award)> = standing.filter(|(_, award)| agrees(said, row, award)).collect();
    let only = |means: &dyn Fn(&Award) -> bool| {
        let mut meant = same.iter().filter(|(_, award)| means(award));
        meant.next().filter(|_| meant.next().is_none()).map(|(at, _)| *at)
    };
    only(&|_| true)
        .or_else(|| only(&|award| decision(award) == decision(said)))
        .or_else(|| only(&|award| award.year == said.year))
}

/// Whether the award is of the decision and year that the row itself tells. A decision in the lines above the list may be the
/// one that takes back, so that it tells nothing.
fn agrees(said: &Award, row: RowView<'_>, award: &Award) -> bool {
    let tells = |meanings: &[Meaning]| meanings.iter().any(|meaning| row.cell(*meaning).is_some());
    let of_decision = tells(&[Meaning::Decision, Meaning::DecisionNo, Meaning::DecisionDate]);
    let (number, date) = if of_decision { decision(said) } else { (None, None) };
    let (other_number, other_date) = decision(award);
    let year = if tells(&[Meaning::Year]) { said.year } else { date.map(|date| date.year()) };
    let equal_dates = date.zip(other_date).map(|(date, other)| date == other);
    let equal_years = year.zip(award.year).is_none_or(|(year, other)| year == other);
    // A year may be that of the achievement: where both have the day of the decision, it decides alone.
    number.zip(other_number).is_none_or(|(number, other)| number == other) && equal_dates.unwrap_or(equal_years)
}
