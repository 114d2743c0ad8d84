//! `thidua diff`: what changed between the data of two outputs.

use crate::config::Config;
use crate::diff::diff;
use crate::draw::changes;
use crate::issue::Failure;
use crate::lang::Lang;
use crate::model::{Changes, Date};
use crate::save::temporary;
use crate::store;
use std::path::Path;

/// The changes from one output folder to another; figures of the named phases alone, and those of no phase.
pub fn changes(old: &Path, new: &Path, phases: &[String]) -> Result<Changes, Failure> {
    let (before, now) = (store::records(old)?, store::records(new)?);
    let (figures_before, figures_now) = (store::figures(old)?, store::figures(new)?);
    let mut found = diff((&before, &figures_before), (&now, &figures_now));
    found.figures.retain(|change| {
        phases.is_empty() || change.cut.phase.as_ref().is_none_or(|phase| phases.iter().any(|named| **named == **phase))
    });
    Ok(found)
}

/// The changes as a workbook.
pub fn workbook(
    found: &Changes,
    [old, new]: [&Path; 2],
    config: &Config,
    date: Date,
    lang: Lang,
) -> Result<Vec<u8>, Failure> {
    let (old, new) = (old.display().to_string(), new.display().to_string());
    let catalogue = &config.catalogue;
    let input = changes::Input { changes: found, catalogue, old: &old, new: &new, date, lang };
    temporary::workbook(&new, &changes::changes(&input), date, 1)
}
