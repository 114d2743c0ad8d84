//! `thidua run --watch`: whether the rosters have changed, and whether whoever copies them has finished.

use super::Job;
use super::answers::WORKBOOK;
use crate::read;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

/// How often the folder is looked at. It is looked at, not listened to: shared folders of a network tell nothing.
pub const LOOK: Duration = Duration::from_secs(2);

/// How long nothing must have changed: a large file is copied in pieces.
const SETTLED: Duration = Duration::from_secs(4);

/// Path, length and time of every file that a run would read.
type State = Vec<(PathBuf, u64, Option<SystemTime>)>;

/// What a run reads, and what that looked like when it was last run.
#[derive(Debug)]
pub struct Watch {
    inputs: Vec<PathBuf>,
    /// Configuration and answers.
    others: Vec<PathBuf>,
    done: State,
    seen: State,
    /// How long everything has looked as it was seen.
    still: Duration,
}

impl Watch {
    /// Of what lies there now, which is about to be run.
    pub fn new(job: &Job) -> Self {
        let typed = job.decisions.iter().map(|decisions| decisions.path.clone());
        let others = job.config_path.iter().cloned().chain(typed).chain([job.output.join(WORKBOOK)]);
        let (inputs, others) = (job.inputs.clone(), others.collect::<Vec<_>>());
        let now = state(&inputs, &others);
        Self { inputs, others, done: now.clone(), seen: now, still: Duration::ZERO }
    }

    /// Whether something differs from the last run and has settled; asked again after each time that passed.
    pub fn settled(&mut self, passed: Duration) -> bool {
        let now = state(&self.inputs, &self.others);
        if now != self.seen {
            self.seen = now;
            self.still = Duration::ZERO;
            return false;
        }
        self.still += passed;
        let changed = self.seen != self.done && self.still >= SETTLED;
        if changed {
            self.done.clone_from(&self.seen);
        }
        changed
    }

    /// What the run itself has written (the workbook of questions) is no reason for another.
    pub fn ran(&mut self) {
        let Some(answers) = self.others.last().cloned() else { return };
        let now = stamp(answers.clone());
        for state in [&mut self.done, &mut self.seen] {
            state.retain(|(path, ..)| *path != answers);
            state.extend(now.clone());
        }
    }
}

fn state(inputs: &[PathBuf], others: &[PathBuf]) -> State {
    // A folder that cannot be listed for a moment looks like an empty one; the run says what is wrong.
    let sources = read::sources(inputs).unwrap_or_default();
    let rosters = sources.into_iter().filter(|source| source.skip.is_none()).map(|source| source.disk);
    rosters.chain(others.iter().cloned()).filter_map(stamp).collect()
}

fn stamp(path: PathBuf) -> Option<(PathBuf, u64, Option<SystemTime>)> {
    let found = fs::metadata(&path).ok()?;
    Some((path, found.len(), found.modified().ok()))
}
