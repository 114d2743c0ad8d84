//! Awards that are taken back or corrected (Law 06/2022/QH15, article 93; Decree 152/2025, article 58): by a remark in their
//! own row, or by a list that says so in its title.

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
pub fn revoked_by(said: &Award, awards: &[Award]) -> Option<usize> {
    let of_same = |award: &Award| {
        award.status == AwardStatus::Counted && award.recipient_id == said.recipient_id && award.form == said.form
    };
    let same: Vec<usize> = places(awards, of_same);
    let decided = |at: &usize| awards.get(*at).is_some_and(|award| decision(award) == decision(said));
    let in_year = |at: &usize| awards.get(*at).is_some_and(|award| award.year == said.year);
    only(&same).or_else(|| only(&keep(&same, decided))).or_else(|| only(&keep(&same, in_year)))
}

fn places(awards: &[Award], means: impl Fn(&Award) -> bool) -> Vec<usize> {
    awards.iter().enumerate().filter(|(_, award)| means(award)).map(|(at, _)| at).collect()
}

fn keep(places: &[usize], means: impl Fn(&usize) -> bool) -> Vec<usize> {
    places.iter().copied().filter(means).collect()
}

fn only(places: &[usize]) -> Option<usize> {
    match places {
        [one] => Some(*one),
        _ => None,
    }
}

/// What two rows of one decision have in common.
pub fn decision(award: &Award) -> (Option<String>, Option<crate::model::Date>) {
    (award.decision_no.as_deref().map(str::to_lowercase), award.decision_date)
}
