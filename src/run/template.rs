//! `thidua template`: blank rosters, with the office's lists and, where a register is given, its units.

use super::{Job, input};
use crate::draw::lists::Lists;
use crate::draw::template::{Form, template};
use crate::issue::Failure;
use crate::lang::Lang;
use crate::model::{TableKind, Unit};
use crate::roster::text::fold;
use crate::save::blank;
use crate::save::commit::{self, Output, Stage, Written};
use crate::settle::settle;

/// What was written, and whether the unit that was asked for is in the register.
#[derive(Debug)]
pub struct Made {
    pub paths: Vec<String>,
    pub known: bool,
}

/// Writes a form of each kind into the output folder. `job.inputs` are registers; with a unit the forms are for it alone.
pub fn forms(job: &Job, kinds: &[TableKind], unit: Option<&str>, lang: Lang) -> Result<Made, Failure> {
    let units = if job.inputs.is_empty() { Vec::new() } else { units(job)? };
    let called = |known: &&Unit| unit.is_none_or(|name| fold(&known.name) == fold(name));
    let own: Vec<&Unit> = units.iter().filter(called).collect();
    let lists = Lists::new(&job.config.shown_catalogue, &units, lang);
    let sender = own.first().filter(|_| own.len() == 1).map(|unit| unit.name.as_str()).or(unit);
    let mut files = Vec::new();
    for &kind in kinds {
        // Who receives awards, and what was done together, no register knows.
        let listed: &[&Unit] = if matches!(kind, TableKind::Awards | TableKind::Activities) { &[] } else { &own };
        let book = template(&Form { kind, lists: &lists, units: listed, sender, lang });
        let path = format!("{}.xlsx", lang.template(kind).file);
        files.push(super::output::workbook(&path, &book, job)?);
    }
    let lock = commit::lock(&job.output)?;
    // A form that was filled in where it lay is somebody's work: only one that is still as it was written gives way.
    let untouched = blank::untouched(&job.output);
    let same = |file: &Output| std::fs::read(job.output.join(&file.path)).is_ok_and(|bytes| bytes == file.bytes);
    let gives_way = |file: &&Output| untouched.iter().any(|blank| blank.path == file.path) || same(file);
    let ours: Vec<String> = files.iter().filter(gives_way).map(|file| file.path.clone()).collect();
    let stage = Stage::begin(&job.output, lock)?;
    let written = files.into_iter().map(|file| stage.put(file)).collect::<Result<Vec<Written>, Failure>>()?;
    blank::remember(&job.output, &untouched, &written)?;
    stage.finish(&ours)?;
    let paths = written.into_iter().map(|file| file.path).collect();
    Ok(Made { paths, known: unit.is_none() || !own.is_empty() })
}

/// The registered units of the input.
fn units(job: &Job) -> Result<Vec<Unit>, Failure> {
    let files = input::read(job, &input::sources(job)?, None)?;
    let settled = settle(&files, &job.config.catalogue, &Default::default());
    Ok(settled.records.units.into_iter().filter(|unit| unit.registered).collect())
}
