//! `thidua run`, and `thidua` alone.

use super::args::Common;
use super::paint::{Tone, paint};
use super::progress::Bar;
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
    // On a terminal a bar shows how far it is, and the closing summary takes its place; else every step has a line.
    let bar = Bar::new(world.is_terminal && !common.quiet);
    let job = Job { progress: bar.progress(lang), ..job };
    let done = {
        let err = &mut *world.err;
        let verbose = common.verbose > 0;
        let lines = !common.quiet && (verbose || !world.is_terminal);
        crate::run::run(&job, &mut |step| {
            if !lines || broken.is_err() {
                return;
            }
            let line = lang.step(step);
            let line = if verbose { format!("{line} ({:.2} s)", start.elapsed().as_secs_f64()) } else { line };
            broken = bar.suspend(|| writeln!(err, "{line}"));
        })
    };
    bar.clear();
    broken?;
    match done {
        Ok(done) => {
            for file in &done.unread {
                writeln!(world.err, "{}", file.said(lang))?;
            }
            let output = job.output.display().to_string();
            let [colours, _] = world.colours;
            let said = lang.closing(done.closing, &output);
            let (first, rest) = said.split_once('\n').unwrap_or((&said, ""));
            let tone = if done.closing.asked > 0 { Tone::Mind } else { Tone::Good };
            writeln!(world.out, "{}\n{rest}", paint(first, tone, colours))?;
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
