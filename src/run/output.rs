//! Everything that a run writes, as bytes.

use super::{Job, Judged, answers, record, returns};
use crate::answer::{FROM_DECISIONS, Kept, count};
use crate::config::DECISIONS;
use crate::draw::certificate::{self, Certificate, Document};
use crate::draw::data;
use crate::draw::index::{CertificateLine, index};
use crate::draw::page::Page;
use crate::draw::questions::{self, AnsweredLine, OpenLine};
use crate::draw::report::report;
use crate::draw::sheet::{ROWS, Workbook, laid_out};
use crate::draw::summary::{Input, ShownIssue, summary};
use crate::issue::{Failure, Issue};
use crate::model::{Award, Figures, Repair};
use crate::read::table::{self, Sheet};
use crate::save::commit::Output;
use crate::save::parallel::each;
use crate::save::pdf::{Bookmark, Press, Script};
use crate::save::{csv, html, xlsx};
use crate::tally;
use std::collections::BTreeMap;
use std::fmt::Display;

/// The page in the output.
const REPORT: &str = "bao-cao.html";

/// Draws the certificates; what they have to say joins the other issues.
pub fn certificates(job: &Job, judged: &mut Judged) -> Vec<Document> {
    let input = certificate::Input {
        awards: &judged.records.awards,
        units: &judged.records.units,
        catalogue: &job.config.catalogue,
    };
    let (documents, issues) = certificate::certificates(&input, &job.config.certificates);
    judged.issues.extend(issues);
    documents
}

/// All files of the output, with the record of the run as the last.
pub fn files(job: &Job, judged: &Judged, figures: &Figures, documents: &[Document]) -> Result<Vec<Output>, Failure> {
    let (summary, mut files) = summary_files(job, judged, figures)?;
    files.extend(question_files(job, judged)?);
    files.extend(certificate_files(job, judged, documents)?);
    files.extend(returns::files(job, judged)?);
    files.extend(data_files(job, judged, figures, &summary)?);
    let certificates = documents.iter().map(|document| document.certificates.len()).sum();
    let record = record::record(job, judged, figures.list().len(), certificates, &files);
    let text = serde_json::to_string_pretty(&record).map_err(failed(record::FILE_NAME))?;
    files.push(Output { path: record::FILE_NAME.to_owned(), bytes: (text + "\n").into_bytes() });
    Ok(files)
}

fn failed<E: Display>(path: &str) -> impl FnOnce(E) -> Failure {
    let path = path.to_owned();
    move |error| Failure::Document { path, detail: error.to_string() }
}

/// The bytes of a workbook.
pub fn workbook(path: &str, workbook: &Workbook, job: &Job) -> Result<Output, Failure> {
    Ok(Output { path: path.to_owned(), bytes: xlsx::xlsx(workbook, job.date).map_err(failed(path))? })
}

/// The workbook and the page, which show the same; the workbook as it was drawn, too.
fn summary_files(job: &Job, judged: &Judged, figures: &Figures) -> Result<(Workbook, Vec<Output>), Failure> {
    let programme = &job.config.programme;
    let issues: Vec<ShownIssue> = judged.issues.iter().map(|issue| shown(issue, job)).collect();
    let input = Input {
        records: &judged.records,
        figures,
        catalogue: &job.config.catalogue,
        issues: &issues,
        ledger: &judged.ledger,
        date: job.date,
        province: &programme.province,
        offices: &[programme.alliance.clone(), programme.office.clone()],
        reports: &job.config.reports,
        person_order: job.config.person_order,
    };
    let page = html::html(&report(&input, programme.documents)).map_err(failed(REPORT))?;
    let summary = summary(&input, programme.documents.summary());
    let files = vec![workbook("tong-hop.xlsx", &summary, job)?, Output { path: REPORT.to_owned(), bytes: page }];
    Ok((summary, files))
}

fn shown(issue: &Issue, job: &Job) -> ShownIssue {
    let words = job.config.programme.documents.issue(issue);
    ShownIssue {
        code: issue.code().to_owned(),
        severity: issue.severity(),
        file: issue.place.file.to_string(),
        sheet: issue.place.sheet_name().to_owned(),
        cell: issue.place.cell_name(),
        value: issue.value.clone().unwrap_or_default(),
        message: words.message,
        suggestion: words.suggestion,
    }
}

/// The questions that wait and the answers in force; nothing where there are neither.
fn question_files(job: &Job, judged: &Judged) -> Result<Vec<Output>, Failure> {
    let nothing = Kept::default();
    let open: Vec<OpenLine<'_>> = judged
        .questions
        .iter()
        .map(|question| {
            let kept = judged.answers.kept.get(&question.id).unwrap_or(&nothing);
            OpenLine { question, text: &kept.text, note: &kept.note }
        })
        .collect();
    let answered = judged.answers.in_force.iter().map(|(id, answer)| AnsweredLine {
        id,
        kind: answer.kind,
        subject: &answer.subject,
        answer: &answer.answer,
        text: &answer.text,
        note: &answer.note,
        now: judged.used.get(id).map_or(0, |places| count(places)),
        before: answer.before,
        source: if answer.from_decisions { FROM_DECISIONS } else { "" },
    });
    let mut answered: Vec<AnsweredLine<'_>> = answered.collect();
    answered.sort_by(|a, b| (a.kind, a.subject, a.id).cmp(&(b.kind, b.subject, b.id)));
    let input = questions::Input {
        open: &open,
        answered: &answered,
        catalogue: &job.config.catalogue,
        units: &judged.records.units,
        date: job.date,
        lang: job.config.programme.documents,
    };
    let mut files = Vec::new();
    if !(open.is_empty() && answered.is_empty()) {
        files.push(workbook(answers::WORKBOOK, &questions::questions(&input), job)?);
    }
    if !answered.is_empty() {
        files.push(Output { path: DECISIONS.to_owned(), bytes: questions::decisions(&input).into_bytes() });
    }
    Ok(files)
}

/// For each document one file with all certificates and one for each recipient; and the index of them all.
fn certificate_files(job: &Job, judged: &Judged, documents: &[Document]) -> Result<Vec<Output>, Failure> {
    let awards: BTreeMap<&str, &Award> = judged.records.awards.iter().map(|award| (award.id.as_str(), award)).collect();
    let mut files = Vec::new();
    let mut lines = Vec::new();
    for document in documents {
        files.extend(pdf_files(document, job)?);
        for (at, certificate) in document.certificates.iter().enumerate() {
            let remarks = certificate.remarks.iter().map(|problem| {
                let issue = Issue::new(problem.clone(), crate::place::Place::file(""));
                job.config.programme.documents.issue(&issue).message
            });
            let remarks = remarks.collect::<Vec<_>>().join("\n");
            lines
                .extend(awards.get(certificate.award_id.as_str()).map(|award| line(award, at, document, remarks, job)));
        }
    }
    for (number, line) in (1..).zip(&mut lines) {
        line.number = number;
    }
    let labels = job.config.programme.documents.summary();
    files.push(workbook("bang-khen/danh-muc.xlsx", &index(&lines, labels, job.date), job)?);
    Ok(files)
}

/// The document as one file with a bookmark for each certificate, then a file for each certificate.
fn pdf_files(document: &Document, job: &Job) -> Result<Vec<Output>, Failure> {
    let all = format!("bang-khen/{}.pdf", document.stem);
    let press = Press::new(document.certificates.iter().map(|certificate| &certificate.page)).map_err(failed(&all))?;
    let bookmark = |(page, certificate): (usize, &Certificate)| {
        let title = format!("{}. {}", page + 1, certificate.recipient_name);
        Bookmark { title, page, inside: Vec::new() }
    };
    let bookmarks = document.certificates.iter().enumerate().map(bookmark).collect();
    let pages = document.certificates.iter().map(|certificate| &certificate.page).collect();
    let bytes = press.pdf(&script(&document.title, document, pages, bookmarks, job), job.jobs).map_err(failed(&all))?;
    let mut files = vec![Output { path: all, bytes }];
    let alone = each(
        job.jobs,
        document.certificates.len(),
        || (),
        |(), at| {
            let Some(certificate) = document.certificates.get(at) else { return Ok(None) };
            let path = format!("bang-khen/{}/{}", document.stem, certificate.file);
            let title = format!("{} - {}", document.title, certificate.recipient_name);
            let script = script(&title, document, vec![&certificate.page], Vec::new(), job);
            let bytes = press.pdf(&script, 1).map_err(failed(&path))?;
            Ok(Some(Output { path, bytes }))
        },
    );
    for file in alone {
        files.extend(file?);
    }
    Ok(files)
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

fn line(award: &Award, at: usize, document: &Document, remarks: String, job: &Job) -> CertificateLine {
    let form = job.config.catalogue.form(&award.form);
    CertificateLine {
        number: 0,
        recipient: award.recipient_name.to_string(),
        kind: award.recipient_kind,
        unit: award.unit_name.clone().unwrap_or_default().into(),
        award_name: form.map(|form| form.term.name.clone()).unwrap_or_default(),
        decision_no: award.decision_no.clone().unwrap_or_default().into(),
        decision_date: award.decision_date,
        register_no: award.register_no.clone().unwrap_or_default(),
        file: format!("{}.pdf", document.stem),
        page: at + 1,
        remarks,
    }
}

/// Every repair of every file, in their order.
fn repairs(judged: &Judged) -> Vec<Repair> {
    let sheets = judged.files.iter().flat_map(|file| &file.sheets);
    let of_sheet = |sheet: &Sheet| {
        let repair = |repair: &table::Repair| Repair {
            place: sheet.place.at(repair.at),
            how: repair.how,
            stored: repair.raw.to_string(),
            read: repair.text.to_string(),
        };
        sheet.repairs.iter().map(repair).collect::<Vec<_>>()
    };
    sheets.flat_map(of_sheet).collect()
}

/// `data/`: each table typed and as csv.
fn data_files(job: &Job, judged: &Judged, figures: &Figures, summary: &Workbook) -> Result<Vec<Output>, Failure> {
    let lang = job.config.programme.documents;
    let mut files = Vec::new();
    let repairs = repairs(judged);
    let tables = data::tables(&judged.records, figures, &judged.issues, &judged.ledger, &repairs, lang);
    for table in tables.into_iter().chain([data::cells(&laid_out(summary, ROWS))]) {
        let path = format!("data/{}.parquet", table.name);
        let bytes = tally::parquet(&table).map_err(failed(&path))?;
        files.push(Output { path, bytes });
        let path = format!("data/{}.csv", table.name);
        let bytes = csv::csv(&table).map_err(failed(&path))?;
        files.push(Output { path, bytes });
    }
    Ok(files)
}
