//! Remarks of rows that count with a word of denial from which nothing was taken ("chưa nộp hồ sơ", "xin rút" beside a registration): they
//! may say that the row is not to be counted, so they are said.

use super::fates::Fate;
use super::outcome::{At, Outcome};
use crate::claims::Claims;
use crate::claims::awards::AwardClaim;
use crate::issue::SettleProblem;
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::roster::value;
use crate::wording::explained::denies;

/// Of awards those that the award itself has not taken; of units and participation all, since no record of theirs takes a remark.
pub fn say(claims: &Claims<'_>, outcome: &mut Outcome<'_>) {
    let awards = claims.awards.iter().filter(|claim| !was_read(claim)).map(|claim| claim.row);
    let units = claims.units.iter().map(|claim| claim.row);
    let participation = claims.participation.iter().map(|claim| claim.row);
    awards.chain(units).chain(participation).for_each(|row| of_row(row, outcome));
}

fn was_read(claim: &AwardClaim<'_>) -> bool {
    let said = &claim.particulars;
    claim.own_state.is_some()
        || claim.doubtful_state.is_some()
        || claim.effect.is_some()
        || said.held.is_some()
        || said.revoked.is_some()
        || said.disciplined_until.is_some()
}

fn of_row(row: RowView<'_>, outcome: &mut Outcome<'_>) {
    let Some(cell) = row.cell(Meaning::Remark) else { return };
    // "Không" alone is no remark.
    if denies(&cell.text) && value::yes_no(cell).is_err() && outcome.fates.of(row.id()) == Some(Fate::Accepted) {
        outcome.issue(At::cell(row, cell), SettleProblem::RemarkOpen);
    }
}
