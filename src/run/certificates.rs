//! Certificates: drawn from the records, and their files.

pub mod calibrate;
mod choose;
mod codes;
mod further;
mod print;

pub use crate::draw::certificate::{Mode, Print};
pub use print::{Asked, Made, print, remarked};

use super::output::{failed_pdf, workbook};
use super::{Job, Judged};
use crate::draw::certificate::{self, Certificate, Document};
use crate::draw::index::{CertificateLine, FurtherFile, index};
use crate::draw::page::Page;
use crate::issue::{Failure, Issue};
use crate::model::{Award, Text};
use crate::parallel::each;
use crate::place::Place;
use crate::save::commit::{Output, Stage, Written};
use crate::save::pdf::{Bookmark, Press, Script};
use std::collections::BTreeMap;

/// The folder of certificates in the output.
pub const FOLDER: &str = "bang-khen";

/// Draws the certificates, with signed codes where the office has a key; what they have to say joins the other issues.
///
/// # Errors
/// Words that are too long for a code.
pub fn draw(job: &Job, judged: &mut Judged, print: &Print) -> Result<Vec<Document>, Failure> {
    let records = &judged.records;
    let settings = &job.config.certificates;
    let input = certificate::Input::new(&records.awards, &records.units, &job.config.catalogue, job.date);
    let input = certificate::Input { jobs: job.jobs, phases: &job.config.shown_phases, ..input };
    let print = Print { codes: codes::codes(job, &input, print.mode)?, ..print.clone() };
    let (documents, issues) = certificate::certificates(&input, settings, &print);
    judged.issues.extend(issues);
    Ok(documents)
}

/// Lays down for each document one file with all certificates and one for each recipient; and the index of them all.
pub fn files(job: &Job, judged: &Judged, documents: &[Document], stage: &Stage) -> Result<Vec<Written>, Failure> {
    let awards: BTreeMap<&str, &Award> = judged.records.awards.iter().map(|award| (award.id.as_str(), award)).collect();
    let mut files = Vec::new();
    let (mut lines, mut others) = (Vec::new(), Vec::new());
    for document in documents {
        let (own, proofs) = pdf_files(document, job, stage)?;
        files.extend(own);
        others.push(proofs);
        for (at, certificate) in document.certificates.iter().enumerate() {
            lines.push(line(awards[certificate.award_id.as_str()], certificate, at, document, job));
        }
    }
    let (ceremonies, named) = further::ceremonies(documents, job)?;
    for file in ceremonies {
        files.push(stage.put(file)?);
    }
    others.extend(named);
    let lang = job.config.programme.documents;
    let index = workbook(&format!("{FOLDER}/danh-muc.xlsx"), &index(&lines, &others, lang, job.date), job)?;
    files.push(stage.put(index)?);
    Ok(files)
}

/// The document as one file with a bookmark for each certificate, its proof sheets, then a file for each certificate; and
/// what the proof sheets are.
fn pdf_files(document: &Document, job: &Job, stage: &Stage) -> Result<(Vec<Written>, FurtherFile), Failure> {
    let all = format!("{FOLDER}/{}.pdf", document.stem);
    let press =
        Press::new(document.certificates.iter().map(|certificate| &certificate.page)).map_err(failed_pdf(&all))?;
    let bookmark = |(page, certificate): (usize, &Certificate)| {
        let title = format!("{}. {}", certificate.number, certificate.printed_name);
        Bookmark { title, page, inside: Vec::new() }
    };
    let bookmarks = document.certificates.iter().enumerate().map(bookmark).collect();
    let pages = document.certificates.iter().map(|certificate| &certificate.page).collect();
    let bytes =
        press.pdf(&script(&document.title, document, pages, bookmarks, job), job.jobs).map_err(failed_pdf(&all))?;
    let (proofs, named) = further::proofs(document, &press, job)?;
    let mut files = vec![stage.put(Output { path: all, bytes })?, stage.put(proofs)?];
    let alone = each(
        job.jobs,
        document.certificates.len(),
        || (),
        |(), at| {
            let certificate = &document.certificates[at];
            let path = format!("{FOLDER}/{}/{}", document.stem, certificate.file);
            let title = format!("{} - {}", document.title, certificate.printed_name);
            let script = script(&title, document, vec![&certificate.page], Vec::new(), job);
            let bytes = press.pdf(&script, 1).map_err(failed_pdf(&path))?;
            job.progress.one();
            stage.put(Output { path, bytes })
        },
    );
    for file in alone {
        files.push(file?);
    }
    Ok((files, named))
}

fn script<'a>(
    title: &'a str,
    document: &'a Document,
    pages: Vec<&'a Page>,
    bookmarks: Vec<Bookmark>,
    job: &'a Job,
) -> Script<'a> {
    Script { title, author: &job.config.programme.office, subject: &document.title, date: job.date, pages, bookmarks }
}

fn line(award: &Award, certificate: &Certificate, at: usize, document: &Document, job: &Job) -> CertificateLine {
    let form = job.config.catalogue.form(&award.form).expect("only listed forms have certificates");
    let remark = |problem| job.config.programme.documents.issue(&Issue::new(problem, Place::file(""))).message;
    CertificateLine {
        number: certificate.number,
        recipient: certificate.printed_name.clone(),
        kind: award.recipient_kind,
        unit: award.unit_name.as_ref().map_or_else(String::new, Text::to_string),
        award_name: form.term.name.clone(),
        decision_no: award.decision_no.as_ref().map_or_else(String::new, Text::to_string),
        decision_date: award.decision_date,
        register_no: award.register_no.as_deref().unwrap_or("").to_owned(),
        file: format!("{}.pdf", document.stem),
        page: at + 1,
        remarks: certificate.remarks.iter().cloned().map(remark).collect::<Vec<_>>().join("\n"),
    }
}
