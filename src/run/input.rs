//! The files of the input, read several at a time and kept in their order.

use super::Job;
use super::progress::Stage;
use crate::amend::amend;
use crate::issue::{Failure, Issue};
use crate::parallel;
use crate::place::Place;
use crate::read::{self, Shelf, Source};
use crate::roster::table::File;
use crate::save::cache::Cache;
use std::cmp::Ordering;
use std::path::Path;

/// The files of the input, in their order.
pub fn sources(job: &Job) -> Result<Vec<Source>, Failure> {
    if let Some(path) = job.inputs.iter().find(|path| !path.exists()) {
        return Err(Failure::NoInput { path: path.clone() });
    }
    read::sources(&job.inputs).map_err(|error| Failure::InputUnreadable { path: first(job).to_owned(), error })
}

fn first(job: &Job) -> &Path {
    &job.inputs[0]
}

/// The input as a place: the name of its first folder, wherever that lies; also of one that was named as `.`.
pub fn place(job: &Job) -> Place {
    let named = first(job);
    let whole = named.canonicalize();
    let name = named.file_name().or_else(|| whole.as_ref().ok()?.file_name());
    Place::file(name.unwrap_or(named.as_os_str()).to_string_lossy().into_owned())
}

/// Reads every file, or recalls its cells. An error where not one of them holds anything.
pub fn read(job: &Job, sources: &[Source], cache: Option<&Cache>) -> Result<Vec<File>, Failure> {
    let mut files = all(sources, job, cache);
    for file in &mut files {
        file.issues.extend(super::answers::read_for_answers(file));
    }
    amend(&mut files);
    if files.iter().all(|file| file.failure.is_some()) {
        let issues = files.into_iter().filter_map(|file| file.failure).collect();
        return Err(Failure::NothingReadable { path: first(job).to_owned(), issues });
    }
    Ok(files)
}

fn all(sources: &[Source], job: &Job, cache: Option<&Cache>) -> Vec<File> {
    let recall = |name: &str| cache.and_then(|cache| cache.recall(name));
    let keep = |name: &str, bytes: &[u8]| cache.into_iter().for_each(|cache| cache.keep(name, bytes));
    let shelf = cache.map(|_| Shelf { recall: &recall, keep: &keep });
    job.progress.begin(Stage::Reading, Some(sources.len()));
    let read = |(): &mut (), at: usize| {
        let file = read::source_or_kept(&sources[at], &job.config.reading, job.program.as_deref(), shelf.as_ref());
        job.progress.one();
        file
    };
    parallel::each(job.jobs, sources.len(), || (), read)
}

/// What needs a person first; then by place.
pub fn by_weight_and_place(a: &Issue, b: &Issue) -> Ordering {
    // A sum that nothing bears out may be of any row: it is looked at first.
    let key = |issue: &Issue| (!issue.is_of_totals(), issue.severity(), issue.place.clone(), issue.code());
    key(a).cmp(&key(b))
}
