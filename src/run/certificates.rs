//! Certificates: drawn from the records, and their files.

pub mod calibrate;
mod choose;
mod codes;
pub mod finals;
mod further;
mod print;

pub use crate::draw::certificate::{Mode, Print};
pub use print::{Asked, Made, print, remarked};

use super::output::{failed_pdf, workbook};
use super::{Job, Judged};
use crate::draw::certificate::{self, Certificate, Document};
use crate::draw::index::{CertificateLine, FurtherFile, Index, index};
use crate::draw::page::Page;
use crate::issue::{Failure, Issue};
use crate::model::{Award, JudgedFinal, Text};
use crate::parallel::each;
use crate::place::Place;
use crate::save::commit::{Output, Stage, Written};
use crate::save::pdf::{Bookmark, Press, Script};
use std::collections::BTreeMap;

/// The folder of certificates in the output.
pub const FOLDER: &str = "bang-khen";

/// The folder of drafts of proposals, in that of certificates.
const PROPOSALS: &str = "de-nghi";

/// What was drawn.
#[derive(Debug, Default)]
pub struct Drawn {
    pub granted: Vec<Document>,
    /// Of proposals that no decision has closed: drafts alone.
    pub proposed: Vec<Document>,
}

impl Drawn {
    /// How many certificates, and how many drafts of proposals.
    pub fn counts(&self) -> [usize; 2] {
        let count = |documents: &[Document]| documents.iter().map(|document| document.certificates.len()).sum();
        [count(&self.granted), count(&self.proposed)]
    }
}

/// Draws the certificates, with signed codes where the office has a key; what they have to say joins the other issues. What
/// drafts of proposals have to say stands in the index alone: nobody is to mend a row because of what may never be printed.
///
/// # Errors
/// Words that are too long for a code.
pub fn draw(job: &Job, judged: &mut Judged, print: &Print) -> Result<Drawn, Failure> {
    let records = &judged.records;
    let settings = &job.config.certificates;
    let input = certificate::Input::new(&records.awards, &records.units, &job.config.catalogue, job.date);
    let input = certificate::Input { jobs: job.jobs, phases: &job.config.shown_phases, ..input };
    let print = Print { codes: codes::codes(job, &input, print.mode)?, ..print.clone() };
    let (granted, issues) = certificate::certificates(&input, settings, &print);
    let of_proposals = Print { mode: Mode::Proposal, ..print };
    let proposed = match print.mode {
        Mode::Draft if settings.proposals => certificate::certificates(&input, settings, &of_proposals).0,
        _ => Vec::new(),
    };
    judged.issues.extend(issues);
    Ok(Drawn { granted, proposed })
}

/// Lays down for each document one file with all certificates and one for each recipient; and the index of them all.
pub fn files(
    job: &Job,
    judged: &Judged,
    drawn: &Drawn,
    finals: &[JudgedFinal],
    stage: &Stage,
) -> Result<Vec<Written>, Failure> {
    let awards: BTreeMap<&str, &Award> = judged.records.awards.iter().map(|award| (award.id.as_str(), award)).collect();
    let mut files = Vec::new();
    let mut of =
        Index { finals: finals::lines(finals, &format!("../{}/", finals::FOLDER), &job.config), ..Index::default() };
    let line = |certificate: &Certificate, at: usize, file: String| {
        line(awards[certificate.award_id.as_str()], certificate, (at, file), job)
    };
    for (documents, below, lines) in
        [(&drawn.granted, None, &mut of.certificates), (&drawn.proposed, Some(PROPOSALS), &mut of.proposals)]
    {
        for document in documents {
            let folder = below.map_or_else(|| FOLDER.to_owned(), |below| format!("{FOLDER}/{below}"));
            let laid = Documents { folder: &folder, stem: &document.stem, proofs: true };
            let (own, proofs) = pdf_files(document, laid, job, stage)?;
            files.extend(own);
            let from_index = |file: &str| below.map_or_else(|| file.to_owned(), |below| format!("{below}/{file}"));
            of.further.extend(proofs.map(|named| FurtherFile { file: from_index(&named.file), ..named }));
            for (at, certificate) in document.certificates.iter().enumerate() {
                lines.push(line(certificate, at, from_index(&format!("{}.pdf", document.stem))));
            }
        }
    }
    let (ceremonies, named) = further::ceremonies(&drawn.granted, job)?;
    for file in ceremonies {
        files.push(stage.put(file)?);
    }
    of.further.extend(named);
    let lang = job.config.programme.documents;
    let index = workbook(&format!("{FOLDER}/danh-muc.xlsx"), &index(&of, lang, job.date), job)?;
    files.push(stage.put(index)?);
    Ok(files)
}

/// Lays down final certificates in their own folder, with an index of all that lie there.
pub fn final_files(job: &Job, judged: &Judged, documents: &[Document], stage: &Stage) -> Result<finals::Laid, Failure> {
    let mut laid = finals::files(job, judged, documents, stage)?;
    let of = Index { finals: finals::lines(&laid.finals, "", &job.config), ..Index::default() };
    let lang = job.config.programme.documents;
    let path = format!("{}/{}", finals::FOLDER, finals::INDEX);
    laid.files.push(stage.put(workbook(&path, &index(&of, lang, job.date), job)?)?);
    Ok(laid)
}

/// Where a document is laid down.
#[derive(Clone, Copy)]
struct Documents<'a> {
    folder: &'a str,
    /// Name of the file with all of its certificates.
    stem: &'a str,
    /// Whether proof sheets are wanted.
    proofs: bool,
}

/// The document as one file with a bookmark for each certificate, its proof sheets, then a file for each certificate; and
/// what the proof sheets are.
fn pdf_files(
    document: &Document,
    laid: Documents<'_>,
    job: &Job,
    stage: &Stage,
) -> Result<(Vec<Written>, Option<FurtherFile>), Failure> {
    let Documents { folder, stem, proofs } = laid;
    let all = format!("{folder}/{stem}.pdf");
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
    let mut files = vec![stage.put(Output { path: all, bytes })?];
    let mut named = None;
    if proofs {
        let (proofs, further) = further::proofs(document, folder, &press, job)?;
        files.push(stage.put(proofs)?);
        named = Some(further);
    }
    let alone = each(
        job.jobs,
        document.certificates.len(),
        || (),
        |(), at| {
            let certificate = &document.certificates[at];
            let path = format!("{folder}/{}/{}", document.stem, certificate.file);
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

fn line(award: &Award, certificate: &Certificate, (at, file): (usize, String), job: &Job) -> CertificateLine {
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
        file,
        page: at + 1,
        remarks: certificate.remarks.iter().cloned().map(remark).collect::<Vec<_>>().join("\n"),
    }
}
