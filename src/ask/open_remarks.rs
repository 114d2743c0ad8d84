//! Remarks of awards that count with a word of denial from which nothing was taken ("chưa nộp hồ sơ"): they may say that the award was not
//! granted, so they are said.

use super::fates::Fate;
use super::outcome::{At, Outcome};
use crate::claims::awards::AwardClaim;
use crate::issue::SettleProblem;
use crate::roster::meaning::Meaning;
use crate::roster::value;
use crate::wording::explained::denies;

pub fn say(claims: &[AwardClaim<'_>], outcome: &mut Outcome<'_>) {
    for claim in claims {
        let Some(cell) = claim.row.cell(Meaning::Remark) else { continue };
        let said = &claim.particulars;
        let was_read = claim.own_state.is_some()
            || claim.effect.is_some()
            || said.held.is_some()
            || said.revoked.is_some()
            || said.disciplined_until.is_some();
        // "Không" alone is no remark.
        let is_open = !was_read && denies(&cell.text) && value::yes_no(cell).is_err();
        if is_open && outcome.fates.of(claim.row.id()) == Some(Fate::Accepted) {
            outcome.issue(At::cell(claim.row, cell), SettleProblem::RemarkOpen);
        }
    }
}
