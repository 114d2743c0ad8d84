//! Which award a list of revoked awards takes back (Law 06/2022/QH15, article 93).

use super::counted::{Counted, decision};
use crate::model::{Award, AwardStatus};
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;

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
