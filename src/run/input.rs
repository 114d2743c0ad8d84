//! The files of the input, read several at a time and kept in their order.

use super::Job;
use crate::amend::amend;
use crate::issue::{Failure, Issue};
use crate::read::table::File;
use crate::read::{self, Source};
use std::cmp::Ordering;
use std::sync::atomic::{AtomicUsize, Ordering as Atomic};

/// Reads every file. An error where not one of them holds anything.
pub fn read(job: &Job) -> Result<Vec<File>, Failure> {
    for path in &job.inputs {
        if !path.exists() {
            return Err(Failure::NoInput { path: path.clone() });
        }
    }
    let first = job.inputs.first().cloned().unwrap_or_default();
    let sources =
        read::sources(&job.inputs).map_err(|error| Failure::InputUnreadable { path: first.clone(), error })?;
    let mut files = all(&sources, job);
    for file in &mut files {
        file.issues.extend(super::answers::read_for_answers(file));
    }
    amend(&mut files);
    if files.iter().all(|file| file.failure.is_some()) {
        let issues = files.into_iter().filter_map(|file| file.failure).collect();
        return Err(Failure::NothingReadable { path: first, issues });
    }
    Ok(files)
}

fn all(sources: &[Source], job: &Job) -> Vec<File> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut read = Vec::new();
        loop {
            let at = next.fetch_add(1, Atomic::Relaxed);
            let Some(source) = sources.get(at) else { return read };
            read.push((at, read::source(source, &job.config.reading, job.program.as_deref())));
        }
    };
    let mut files: Vec<(usize, File)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..job.jobs.clamp(1, 64)).map(|_| scope.spawn(worker)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    });
    files.sort_by_key(|(at, _)| *at);
    files.into_iter().map(|(_, file)| file).collect()
}

/// What needs a person first; then by place.
pub fn by_weight_and_place(a: &Issue, b: &Issue) -> Ordering {
    let key = |issue: &Issue| (issue.severity(), issue.place.clone(), issue.code());
    key(a).cmp(&key(b))
}
