//! Final certificates lie in a folder of their own, which no run touches; a table beside them says what was printed, so that it
//! is told when an award is taken back or corrected later.

use super::super::output::failed;
use super::{Documents, pdf_files};
use crate::config::Config;
use crate::diff::{address, judged};
use crate::draw::certificate::{Certificate, Document};
use crate::draw::index::FinalLine;
use crate::hash::sha256;
use crate::issue::Failure;
use crate::model::{Award, Final, JudgedFinal, Records, Text, Unit};
use crate::run::{Job, Judged};
use crate::save::commit::{Output, Stage, Written};
use crate::store;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The folder of final certificates in the output.
pub const FOLDER: &str = "bang-khen-chinh-thuc";

/// The table of them, and the index for people.
const TABLE: &str = "danh-muc.csv";
pub const INDEX: &str = "danh-muc.xlsx";

/// The final certificates that an output folder holds. One whose file somebody took away is settled and told no more.
///
/// # Errors
/// A table that is not as this program writes it.
pub fn lying(output: &Path) -> Result<Vec<Final>, Failure> {
    let folder = output.join(FOLDER);
    let mut finals = store::finals(&folder.join(TABLE))?;
    finals.retain(|made| folder.join(&made.file).is_file());
    Ok(finals)
}

/// What tells whether the final certificates of an output are those that a run saw: the hash of the table, and the files.
pub fn fingerprint(output: &Path) -> Vec<String> {
    let table = fs::read(output.join(FOLDER).join(TABLE)).map(|bytes| sha256(&bytes));
    // A table that is damaged stops the run, which says so.
    let files = lying(output).into_iter().flatten().map(|made| made.file);
    table.into_iter().chain(files).collect()
}

/// Each with what the records say of it.
///
/// # Errors
/// As [`lying`].
pub fn of_output(output: &Path, records: &Records) -> Result<Vec<JudgedFinal>, Failure> {
    Ok(judged(&lying(output)?, records))
}

/// Lines of an index; `from` leads from its folder to that of final certificates.
pub fn lines(finals: &[JudgedFinal], from: &str, config: &Config) -> Vec<FinalLine> {
    let (catalogue, lang) = (&config.catalogue, config.programme.documents);
    let line = |one: &JudgedFinal| {
        let award = &one.made.award;
        FinalLine {
            recipient: award.recipient_name.to_string(),
            award_name: catalogue
                .form(&award.form)
                .map_or_else(|| award.form.to_string(), |form| form.term.name.clone()),
            decision_no: award.decision_no.as_ref().map_or_else(String::new, Text::to_string),
            decision_date: award.decision_date,
            made_on: one.made.made_on,
            file: format!("{from}{}", one.made.file),
            state: lang.final_state(&one.state, Some(catalogue)),
            holds: one.holds(),
        }
    };
    finals.iter().map(line).collect()
}

/// What final certificates are laid down as.
pub struct Laid {
    pub files: Vec<Written>,
    /// Paths of the output that they take the place of: the same certificates, printed before and not touched since.
    pub replaced: Vec<String>,
    pub finals: Vec<JudgedFinal>,
}

/// Lays down final certificates, and the table of all that lie there then.
///
/// # Errors
/// A table that is not as this program writes it; what cannot be drawn or written.
pub fn files(job: &Job, judged_records: &Judged, documents: &[Document], stage: &Stage) -> Result<Laid, Failure> {
    let records = &judged_records.records;
    let before = store::finals(&job.output.join(FOLDER).join(TABLE))?;
    let awards: BTreeMap<&str, &Award> = records.awards.iter().map(|award| (award.id.as_str(), award)).collect();
    let units: BTreeMap<&str, &Unit> = records.units.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let mut files = Vec::new();
    let mut made: Vec<Final> = Vec::new();
    for document in documents {
        let stem = stem(document);
        let own = pdf_files(document, Documents { folder: FOLDER, stem: &stem, proofs: false }, job, stage)?.0;
        let hashes: BTreeMap<&str, &str> = own.iter().map(|file| (file.path.as_str(), file.sha256.as_str())).collect();
        let hash = |file: &str| hashes[format!("{FOLDER}/{file}").as_str()].to_owned();
        let whole = format!("{stem}.pdf");
        let final_of = |certificate: &Certificate| {
            let award = awards[certificate.award_id.as_str()];
            let file = format!("{}/{}", document.stem, certificate.file);
            let unit = award.unit_id.as_deref().and_then(|id| units.get(id));
            Final {
                award: award.clone(),
                address: unit.and_then(|unit| address(unit)),
                sha256: hash(&file),
                whole_sha256: hash(&whole),
                whole: whole.clone(),
                file,
                made_on: job.date,
            }
        };
        made.extend(document.certificates.iter().map(final_of));
        files.extend(own);
    }
    let written: BTreeSet<String> = files.iter().map(|file| file.path.clone()).collect();
    let replaced = untouched(&before, &written, &job.output);
    let again: BTreeSet<&str> = made.iter().map(|made| made.file.as_str()).collect();
    let kept = before.into_iter().filter(|known| !again.contains(known.file.as_str()));
    let folder = job.output.join(FOLDER);
    let mut all: Vec<Final> = kept.filter(|known| folder.join(&known.file).is_file()).collect();
    all.extend(made);
    let path = format!("{FOLDER}/{TABLE}");
    let bytes = store::final_table(&all).map_err(failed(&path))?;
    files.push(stage.put(Output { path, bytes })?);
    let fixed = [TABLE, INDEX].map(|name| format!("{FOLDER}/{name}"));
    Ok(Laid { files, replaced: replaced.into_iter().chain(fixed).collect(), finals: judged(&all, records) })
}

/// A part of a document has a file of its own: it does not take the place of the whole.
fn stem(document: &Document) -> String {
    // The number of a certificate in its document stands before its file's name.
    let number = |certificate: &Certificate| certificate.file.split('-').next().map(str::to_owned);
    let numbers = document.certificates.first().and_then(number).zip(document.certificates.last().and_then(number));
    match numbers {
        Some((first, last)) if document.certificates.len() < document.count => {
            format!("{}-{first}-{last}", document.stem)
        }
        _ => document.stem.clone(),
    }
}

/// Of the files that are written, those that lie there already as they were made. What somebody changed since, a signed one
/// above all, is not overwritten.
fn untouched(before: &[Final], written: &BTreeSet<String>, output: &Path) -> Vec<String> {
    let singles = before.iter().map(|made| (&made.file, &made.sha256));
    let wholes = before.iter().map(|made| (&made.whole, &made.whole_sha256));
    let known: BTreeMap<String, &String> =
        singles.chain(wholes).map(|(file, hash)| (format!("{FOLDER}/{file}"), hash)).collect();
    let as_made = |(path, hash): &(&String, &&String)| {
        written.contains(*path) && fs::read(output.join(path.as_str())).is_ok_and(|bytes| sha256(&bytes) == ***hash)
    };
    known.iter().filter(as_made).map(|(path, _)| path.clone()).collect()
}
