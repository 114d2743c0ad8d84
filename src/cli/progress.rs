//! The bar of a run on a terminal: what is being done, how much of it, and how long it will still take.

use super::World;
use super::args::Common;
use crate::lang::Lang;
use crate::run::Job;
use crate::run::progress::{Progress, Tick};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::Duration;

/// A bar that shows what is told to its progress; it leaves no trace when it is cleared.
pub struct Bar {
    bar: ProgressBar,
}

impl Bar {
    /// On a terminal that wants it, else one that shows nothing.
    fn new(shown: bool) -> Self {
        let target = if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        Self { bar: ProgressBar::with_draw_target(None, target) }
    }

    /// A bar for a job that is about to be done, and the job that tells it how far it is.
    pub fn of(job: Job, common: &Common, lang: Lang, world: &World<'_>) -> (Self, Job) {
        let bar = Self::new(world.is_terminal && !common.quiet);
        let progress = bar.progress(lang);
        (bar, Job { progress, ..job })
    }

    /// What tells this bar how far the run is.
    fn progress(&self, lang: Lang) -> Progress {
        let bar = self.bar.clone();
        Progress::new(move |tick| match tick {
            Tick::One => bar.inc(1),
            Tick::Begin(stage, pieces) => {
                let pieces = pieces.filter(|pieces| *pieces > 0);
                let style = if pieces.is_some() { counted(lang) } else { waiting() };
                // Each of these draws: the style comes last, so that it never shows the numbers of the step before.
                bar.set_position(0);
                match pieces {
                    Some(pieces) => bar.set_length(pieces as u64),
                    None => bar.unset_length(),
                }
                bar.set_message(lang.stage(stage));
                bar.set_style(style);
                bar.reset_eta();
                bar.reset_elapsed();
                bar.enable_steady_tick(Duration::from_millis(120));
            }
        })
    }

    /// Writes a line above the bar.
    pub fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }

    pub fn clear(&self) {
        self.bar.finish_and_clear();
    }
}

fn counted(lang: Lang) -> ProgressStyle {
    let left = lang.time_left();
    let template = format!("{{msg:22}} [{{bar:30}}] {{pos}}/{{len}} · {left} {{eta}}");
    style(&template)
}

fn waiting() -> ProgressStyle {
    style("{msg:22} {spinner} {elapsed}")
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("the templates of the bar are well formed").progress_chars("=> ")
}
