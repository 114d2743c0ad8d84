//! Emulation flags given.

use super::collation;
use super::frame::Frame;
use crate::model::Award;

/// The counted awards that are flags: by year, then precedence of the flag, then name.
pub fn given<'a>(frame: &Frame<'a>) -> Vec<&'a Award> {
    let catalogue = frame.input.catalogue;
    let is_flag = |award: &&Award| catalogue.form(&award.form).is_some_and(|form| form.is_flag);
    let mut flags: Vec<&Award> = frame.input.records.counted_awards().filter(is_flag).collect();
    flags.sort_by_cached_key(|award| {
        let form = catalogue.award_forms.iter().position(|form| form.term.code == award.form);
        (award.year, form, award.decision_date, collation::key(&award.recipient_name), award.id.clone())
    });
    flags
}
