//! `thidua run`, and `thidua` alone.

use super::args::Common;
use super::paint::{Tone, paint};
use super::progress::Bar;
use super::wrap::wrap;
use super::{Exit, World};
use crate::config::ConfigError;
use crate::lang::Lang;
use crate::run::Job;
use crate::run::watch::{LOOK, Watch};
use std::io;
use std::path::PathBuf;
use std::thread;
use std::time::Instant;

/// What was typed.
pub struct Typed {
    pub input: Vec<PathBuf>,
    pub output: Option<PathBuf>,
    pub no_cache: bool,
    pub watch: bool,
}

pub fn run(common: &Common, typed: &Typed, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let job = match job(common, typed, world) {
        Ok(job) => job,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    if typed.watch { watch(common, typed, job, lang, world) } else { once(common, job, lang, world) }
}

fn job(common: &Common, typed: &Typed, world: &World<'_>) -> Result<Job, ConfigError> {
    let job = super::job(common, typed.input.clone(), typed.output.clone(), world)?;
    Ok(Job { cache: !typed.no_cache, ..job })
}

/// Runs again whenever rosters, answers or configuration have changed and settled, until the program is stopped. What goes
/// wrong is said, and the watch goes on.
fn watch(common: &Common, typed: &Typed, first: Job, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let mut watch = Watch::new(&first);
    let mut next = Ok(first);
    loop {
        match next {
            Ok(job) => {
                watch = Watch::new(&job);
                once(common, job, lang, world)?;
            }
            Err(error) => {
                super::wrong_configuration(&error, lang, world)?;
            }
        }
        watch.ran();
        writeln!(world.out, "{}", lang.watching())?;
        world.out.flush()?;
        thread::sleep(LOOK);
        while !watch.settled(LOOK) {
            thread::sleep(LOOK);
        }
        next = job(common, typed, world);
    }
}

fn once(common: &Common, job: Job, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let start = Instant::now();
    let mut broken = Ok(());
    // On a terminal a bar shows how far it is, and the closing summary takes its place; else every step has a line.
    let (bar, job) = Bar::of(job, common, lang, world);
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
                let [_, columns] = world.columns;
                writeln!(world.err, "{}", wrap(file.said(lang), "    ", columns))?;
            }
            let output = job.output.display().to_string();
            let ([colours, _], [columns, _]) = (world.colours, world.columns);
            let [closing, look] = lang.closing(done.closing, &output);
            let tone = if done.closing.asked > 0 { Tone::Mind } else { Tone::Good };
            let text = format!("{}\n{look}", paint(&closing, tone, colours));
            writeln!(world.out, "{}", wrap(&text, "  ", columns))?;
            for line in lang.closing_besides(done.closing, &output) {
                writeln!(world.out, "{}", wrap(&line, "  ", columns))?;
            }
            let workbook = format!(": {output}/{}", crate::run::QUESTIONS);
            let waiting = lang.questions_closing(done.closing.questions, done.closing.answers, &workbook);
            if let Some(line) = waiting {
                writeln!(world.out, "{}", wrap(&line, "  ", columns))?;
            }
            Ok(if common.strict && done.closing.asked > 0 { Exit::NeedsAPerson } else { Exit::Done })
        }
        Err(failure) => super::failed(&failure, lang, world),
    }
}
