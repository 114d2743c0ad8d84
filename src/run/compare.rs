//! `thidua diff`: what changed between the data of two outputs.

use super::certificates::finals;
use crate::config::Config;
use crate::diff::{diff, judged};
use crate::draw::changes;
use crate::issue::Failure;
use crate::lang::Lang;
use crate::model::{Changes, Date, JudgedFinal, Records};
use crate::save::temporary;
use crate::store;
use std::collections::BTreeSet;
use std::path::Path;

/// The changes from one output folder to another; figures of the named phases alone, and those of no phase.
pub fn changes(old: &Path, new: &Path, phases: &[String]) -> Result<Changes, Failure> {
    let (before, now) = (store::records(old)?, store::records(new)?);
    let (figures_before, figures_now) = (store::figures(old)?, store::figures(new)?);
    let mut found = diff((&before, &figures_before), (&now, &figures_now));
    found.figures.retain(|change| {
        phases.is_empty() || change.cut.phase.as_ref().is_none_or(|phase| phases.iter().any(|named| **named == **phase))
    });
    found.finals = outdated_finals(old, new, &now)?;
    Ok(found)
}

/// The final certificates of both folders that do not say what the records of now say, each once.
fn outdated_finals(old: &Path, new: &Path, now: &Records) -> Result<Vec<JudgedFinal>, Failure> {
    let mut made = finals::lying(new)?;
    let known: BTreeSet<(String, String)> = made.iter().map(|made| (made.file.clone(), made.sha256.clone())).collect();
    let of_old = finals::lying(old)?.into_iter();
    made.extend(of_old.filter(|made| !known.contains(&(made.file.clone(), made.sha256.clone()))));
    let mut judged = judged(&made, now);
    judged.retain(|made| !made.holds());
    Ok(judged)
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
