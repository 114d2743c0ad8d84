//! `thidua template`: blank rosters to fill in.

use super::args::Common;
use super::{Exit, World};
use crate::lang::Lang;
use crate::model::TableKind;
use crate::run::template::forms;
use std::io;
use std::path::PathBuf;

/// What was asked for.
pub struct Asked {
    /// All of them where none is named.
    pub kinds: Vec<TableKind>,
    pub output: Option<PathBuf>,
    pub unit: Option<String>,
    pub units: Vec<PathBuf>,
}

pub fn template(common: &Common, asked: Asked, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let output = asked.output.unwrap_or_else(|| PathBuf::from("mau"));
    // Without a register the forms need no input.
    let none = asked.units.is_empty();
    let mut job = match super::job(common, asked.units, Some(output), world) {
        Ok(job) => job,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    if none {
        job.inputs.clear();
    }
    let kinds = if asked.kinds.is_empty() { TableKind::ALL.to_vec() } else { asked.kinds };
    match forms(&job, &kinds, asked.unit.as_deref(), job.config.programme.documents) {
        Ok(made) => {
            let labels = lang.templates();
            if let Some(unit) = asked.unit.filter(|_| !made.known && !none) {
                writeln!(world.err, "{}", labels.unit_unknown(&unit))?;
            }
            for path in &made.paths {
                writeln!(world.out, "{}", labels.written(&job.output.join(path).display().to_string()))?;
            }
            Ok(Exit::Done)
        }
        Err(failure) => super::failed(&failure, lang, world),
    }
}
