//! `thidua merge`: one summary of several outputs.

use super::args::Common;
use super::{Exit, World};
use crate::config;
use crate::lang::Lang;
use crate::run::merge::{Merge, merge};
use std::cell::RefCell;
use std::io;
use std::path::PathBuf;

pub fn run(
    common: &Common,
    data: &[String],
    output: Option<PathBuf>,
    lang: Lang,
    world: &mut World<'_>,
) -> io::Result<Exit> {
    let config_path = config::find(common.config.as_deref(), &[]);
    let config = match super::loaded(common, config_path.as_deref()) {
        Ok(config) => config,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    let job = Merge {
        data: data.iter().map(|typed| named(typed)).collect(),
        output: output.unwrap_or_else(|| PathBuf::from("toan-quoc")),
        config,
        config_path,
        date: common.date.unwrap_or((world.today)()),
        jobs: common.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from)),
    };
    // Both kinds of lines go to the same stream.
    let err = RefCell::new(&mut *world.err);
    let mut broken = Ok(());
    let again = RefCell::new(&mut broken);
    let say = |line: String| {
        if !common.quiet && again.borrow().is_ok() {
            **again.borrow_mut() = writeln!(err.borrow_mut(), "{line}");
        }
    };
    let merged =
        merge(&job, &mut |step| say(lang.step(step)), &mut |name, awards| say(lang.province_counted(name, awards)));
    broken?;
    match merged {
        Ok(merged) => {
            let output = job.output.display().to_string();
            writeln!(world.out, "{}", lang.merge_closing(merged.provinces, merged.awards, &output))?;
            Ok(Exit::Done)
        }
        Err(failure) => super::failed(&failure, lang, world),
    }
}

/// `NAME=FOLDER`, or a folder alone. A folder whose name holds `=` is meant as it is typed.
fn named(typed: &str) -> (Option<String>, PathBuf) {
    match typed.split_once('=') {
        Some((name, path)) if !name.is_empty() && !PathBuf::from(typed).exists() => {
            (Some(name.to_owned()), path.into())
        }
        _ => (None, typed.into()),
    }
}
