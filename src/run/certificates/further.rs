//! The files beside certificates: proof sheets of each document, and of each decision what the day of the award needs.

use super::FOLDER;
use crate::draw::ceremony::{self, Pack, packs};
use crate::draw::certificate::Document;
use crate::draw::index::FurtherFile;
use crate::draw::page::Page;
use crate::draw::proof::{ProofWords, proof};
use crate::issue::Failure;
use crate::run::Job;
use crate::run::output::{failed_pdf, workbook};
use crate::save::commit::Output;
use crate::save::pdf::{Press, Script, pdf};

/// The folder of the day of the award, in that of certificates.
const DAY: &str = "le-trao";

/// The proof sheets of a document, with the press of its certificates.
pub fn proofs(document: &Document, folder: &str, press: &Press, job: &Job) -> Result<(Output, FurtherFile), Failure> {
    let words = job.config.programme.documents.ceremony();
    let about = format!("{}: {}", words.proof, document.title);
    let file = format!("{}-doc-soat.pdf", document.stem);
    let path = format!("{folder}/{file}");
    let sheet = |number, all| words.sheet(number, all);
    let pages = proof(document, &ProofWords { title: about.clone(), sheet: &sheet });
    let bytes = press.pdf(&script(&about, &pages, job), job.jobs).map_err(failed_pdf(&path))?;
    Ok((Output { path, bytes }, FurtherFile { file, about }))
}

/// List of names, seats and labels of every decision.
pub fn ceremonies(documents: &[Document], job: &Job) -> Result<(Vec<Output>, Vec<FurtherFile>), Failure> {
    let (mut outputs, mut further) = (Vec::new(), Vec::new());
    for pack in packs(documents) {
        for (output, file) in ceremony(&pack, job)? {
            outputs.push(output);
            further.push(file);
        }
    }
    Ok((outputs, further))
}

fn ceremony(pack: &Pack<'_>, job: &Job) -> Result<Vec<(Output, FurtherFile)>, Failure> {
    let (words, settings) = (job.config.programme.documents.ceremony(), &job.config.ceremony);
    let of = words.decision(pack.decision.map_or("", |number| number.as_str()), pack.date);
    let named = |end: &str, about: &str| {
        let file = format!("{DAY}/{}-{end}", pack.stem);
        (format!("{FOLDER}/{file}"), FurtherFile { file, about: format!("{about}: {of}") })
    };
    let mut made = Vec::new();
    let printed = [
        ("xuong-ten.pdf", words.reading_name, ceremony::reading(pack, words)),
        ("cho-ngoi.pdf", words.seating_name, ceremony::seating(pack, settings, words)),
        ("phong-bi.pdf", words.labels, ceremony::labels(pack, settings, words)),
    ];
    for (end, about, pages) in printed {
        let (path, file) = named(end, about);
        let bytes = pdf(&script(&file.about, &pages, job), job.jobs).map_err(failed_pdf(&path))?;
        made.push((Output { path, bytes }, file));
    }
    let (path, file) = named("danh-sach.xlsx", words.list);
    made.push((workbook(&path, &ceremony::workbook(pack, settings, words), job)?, file));
    Ok(made)
}

fn script<'a>(title: &'a str, pages: &'a [Page], job: &'a Job) -> Script<'a> {
    let author = &job.config.programme.office;
    Script { title, author, subject: title, date: job.date, pages: pages.iter().collect(), bookmarks: Vec::new() }
}
