//! Whether a run would write what already lies there: the same rosters, answers, configuration, date and program, and an
//! output that nobody touched.

use super::certificates::finals;
use super::{Job, answers, record};
use crate::answer::Given;
use crate::hash::sha256;
use crate::issue::{Closing, Issue};
use crate::lang::Lang;
use crate::model::{Key, Takes};
use crate::parallel;
use crate::read::{self, Source};
use crate::roster::table::File;
use crate::save::cache::Cache;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

/// Under which name the last run is kept.
const NAME: &str = "last-run";

/// What made the output that lies there, and what the run said at its end.
#[derive(Serialize, Deserialize)]
struct LastRun {
    made_of: String,
    /// Hash of `run.json`, which holds those of all else.
    record: String,
    closing: Closing,
    unread: Vec<Unread>,
}

/// A file that could not be read, as both languages say it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Unread {
    vi: String,
    en: String,
}

impl Unread {
    fn new(issue: &Issue) -> Self {
        let said = |lang: Lang| {
            let words = lang.issue(issue);
            format!("{}: {} {}", issue.place, words.message, words.suggestion)
        };
        Self { vi: said(Lang::Vi), en: said(Lang::En) }
    }

    /// The sentence: place, what is wrong, what to do.
    pub fn said(&self, lang: Lang) -> &str {
        match lang {
            Lang::Vi => &self.vi,
            Lang::En => &self.en,
        }
    }
}

/// The files of the input that could not be read.
pub fn unread(files: &[File]) -> Vec<Unread> {
    files.iter().filter_map(|file| file.failure.as_ref()).map(Unread::new).collect()
}

/// All that a result is made of besides the rosters, taken down before the run changes the answers that lie in the output.
pub struct Before {
    key: Key,
}

impl Before {
    pub fn new(job: &Job) -> Self {
        let config = &job.config;
        let path = |path: &PathBuf| path.to_string_lossy().into_owned();
        let pictures: Vec<_> = config.certificates.pictures.iter().map(|(slot, bytes)| (slot, sha256(bytes))).collect();
        let typed = answers::before(job);
        let said = |given: &&Given| !(given.text.is_empty() && given.note.is_empty());
        let typed: Vec<Key> = typed.iter().filter(said).map(answer).collect();
        let key = Key::new("run/2")
            .with(env!("CARGO_PKG_VERSION"))
            .with(job.date)
            .with(job.config_path.as_ref().map(path))
            .with(&config.sha256)
            .with(config.shown_phases.as_slice())
            .with(pictures.as_slice())
            .with(job.decisions.as_ref().map(|file| (path(&file.path), &file.sha256)))
            .with(typed.as_slice())
            .with(finals::fingerprint(&job.output).as_slice());
        Self { key }
    }

    /// The same with the files of the input: path, and content or what is wrong with it.
    fn with(self, inputs: &[(String, String)]) -> String {
        self.key.with(inputs).sha256()
    }
}

/// All that an answer of the workbook of questions says.
fn answer(given: &Given) -> Key {
    let Given { id, text, choices, subject, note, rows, takes, places, missing, echo, place } = given;
    let missing: Vec<&str> = missing.iter().map(|column| column.code()).collect();
    Key::new("answer/2")
        .with(id)
        .with(text)
        .with(choices.as_slice())
        .with(subject)
        .with(note)
        .with(*rows)
        .with(takes.map(Takes::code))
        .with(places.as_slice())
        .with(missing.as_slice())
        .with(*echo)
        .with(place.to_string())
}

/// What the last run said, where this one would write the same.
pub fn unchanged(job: &Job, cache: &Cache, sources: &[Source]) -> Option<(Closing, Vec<Unread>)> {
    let last: LastRun = serde_json::from_slice(&cache.recall(NAME)?).ok()?;
    let content = |(): &mut (), at: usize| {
        let source = &sources[at];
        Some((source.path.clone(), read::fingerprint(source, &job.config.reading)?))
    };
    let inputs: Option<Vec<_>> = parallel::each(job.jobs, sources.len(), || (), content).into_iter().collect();
    if Before::new(job).with(&inputs?) != last.made_of {
        return None;
    }
    let record = fs::read(job.output.join(record::FILE_NAME)).ok()?;
    (sha256(&record) == last.record && stands(&job.output, &record, job.jobs)?).then_some((last.closing, last.unread))
}

/// Whether every file of the output is as its record says.
fn stands(output: &Path, record: &[u8], jobs: usize) -> Option<bool> {
    let record: serde_json::Value = serde_json::from_slice(record).ok()?;
    let files = record.get("outputs")?.as_array()?;
    let same = |(): &mut (), at: usize| {
        let file = &files[at];
        let bytes = fs::read(output.join(file.get("path")?.as_str()?)).ok()?;
        Some(sha256(&bytes) == file.get("sha256")?.as_str()?)
    };
    Some(parallel::each(jobs, files.len(), || (), same).into_iter().all(|same| same == Some(true)))
}

/// Keeps what a run was made of, once its output lies there.
pub fn keep(job: &Job, cache: &Cache, before: Before, files: &[File], closing: Closing, unread: &[Unread]) {
    let content = |file: &File| {
        let wrong = file.failure.as_ref().map(Issue::code).filter(|_| file.sha256.is_empty());
        (file.path.clone(), wrong.map_or_else(|| file.sha256.clone(), str::to_owned))
    };
    let made_of = before.with(&files.iter().map(content).collect::<Vec<_>>());
    let Ok(record) = fs::read(job.output.join(record::FILE_NAME)) else { return };
    let last = LastRun { made_of, record: sha256(&record), closing, unread: unread.to_vec() };
    if let Ok(text) = serde_json::to_vec(&last) {
        cache.keep(NAME, &text);
    }
}
