//! Emulation flags given.

use super::frame::Frame;
use super::{collation, marks};
use crate::model::{Award, Cut, FigureName};
use crate::recount::Source;

/// The counted awards that are flags: by year, then precedence of the flag, day, name, and where it stands in the rosters.
pub fn given<'a>(frame: &Frame<'a>) -> Vec<&'a Award> {
    let catalogue = frame.input.catalogue;
    let award = |source| match source {
        Source::Award(award) => award,
        other => unreachable!("a flag is an award, not what stands at {}", other.place()),
    };
    let mut flags: Vec<&Award> = marks::counted(frame, FigureName::Flags, &Cut::all()).into_iter().map(award).collect();
    flags.sort_by_cached_key(|award| {
        let form = catalogue.award_forms.iter().position(|form| form.term.code == award.form);
        let name = collation::key(&award.recipient_name);
        (award.year, form, award.decision_date, name, award.place.clone(), award.id.clone())
    });
    flags
}
