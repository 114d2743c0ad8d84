//! `thidua run`, and `thidua` alone.

use super::args::Common;
use super::{Exit, World};
use crate::lang::Lang;
use crate::run::Job;
use std::io;
use std::path::PathBuf;
use std::time::Instant;

pub fn run(
    common: &Common,
    input: Vec<PathBuf>,
    output: Option<PathBuf>,
    no_cache: bool,
    lang: Lang,
    world: &mut World<'_>,
) -> io::Result<Exit> {
    let job = match super::job(common, input, output, world) {
        Ok(job) => Job { cache: !no_cache, ..job },
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    let start = Instant::now();
    let mut broken = Ok(());
    let done = {
        let err = &mut *world.err;
        let (quiet, terminal, verbose) = (common.quiet, world.is_terminal, common.verbose > 0);
        crate::run::run(&job, &mut |step| {
            if quiet || broken.is_err() {
                return;
            }
            let line = lang.step(step);
            let line = if verbose { format!("{line} ({:.2} s)", start.elapsed().as_secs_f64()) } else { line };
            // On a terminal the steps share one line, that the closing summary takes over.
            broken = if terminal {
                write!(err, "\r\x1b[2K{line}").and_then(|()| err.flush())
            } else {
                writeln!(err, "{line}")
            };
        })
    };
    broken?;
    if world.is_terminal && !common.quiet {
        write!(world.err, "\r\x1b[2K")?;
    }
    match done {
        Ok(done) => {
            for file in &done.unread {
                writeln!(world.err, "{}", file.said(lang))?;
            }
            let output = job.output.display().to_string();
            writeln!(world.out, "{}", lang.closing(done.closing, &output))?;
            let workbook = format!(": {output}/{}", crate::run::QUESTIONS);
            let waiting = lang.questions_closing(done.closing.questions, done.closing.answers, &workbook);
            if let Some(line) = waiting {
                writeln!(world.out, "{line}")?;
            }
            Ok(if common.strict && done.closing.asked > 0 { Exit::NeedsAPerson } else { Exit::Done })
        }
        Err(failure) => super::failed(&failure, lang, world),
    }
}
