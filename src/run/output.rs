//! Everything that a run writes, as bytes.

use super::certificates::Drawn;
use super::{Job, Judged, asked, record, returns};
use crate::draw::cells::cells;
use crate::draw::report::report;
use crate::draw::sheet::{ROWS, Workbook, laid_out};
use crate::draw::summary::{Frame, Input, ShownIssue, summary};
use crate::issue::{Failure, Issue};
use crate::model::{Dataset, Figures, JudgedFinal, Repair};
use crate::recount::{self, Recount};
use crate::roster::table::{self, Sheet};
use crate::save::commit::{Output, Stage, Written};
use crate::save::pdf::PdfError;
use crate::save::{html, temporary};
use crate::store::{self, csv};
use crate::tally;
use std::collections::BTreeMap;
use std::error::Error;
use std::panic::resume_unwind;
use std::thread;

/// The summary in the output.
pub const SUMMARY: &str = "tong-hop.xlsx";
/// The page in the output.
const REPORT: &str = "bao-cao.html";

/// All files of the output, laid down as they are made, with the record of the run as the last. The workbook and the rest are made
/// side by side.
pub fn files(
    job: &Job,
    judged: &Judged,
    (figures, facts): (&Figures, recount::Facts),
    (drawn, finals): (&Drawn, &[JudgedFinal]),
    stage: &Stage,
) -> Result<Vec<Written>, Failure> {
    let recount = Recount::of(&judged.records, facts);
    let programme = &job.config.programme;
    let numbers = asked::numbers(judged);
    let issues: Vec<ShownIssue> = judged.issues.iter().map(|issue| shown(issue, job, &numbers)).collect();
    let input = Input {
        records: &judged.records,
        figures,
        recount: &recount,
        catalogue: &job.config.shown_catalogue,
        phases: &job.config.shown_phases,
        issues: &issues,
        ledger: &judged.ledger,
        cell_ledger: &judged.cell_ledger,
        date: job.date,
        province: &programme.province,
        offices: &[programme.alliance.clone(), programme.office.clone()],
        reports: &job.config.reports,
        person_order: job.config.person_order,
        provinces: &[],
    };
    let others = || -> Result<[Vec<Written>; 2], Failure> {
        let mut shown = vec![stage.put(page(&input, job)?)?];
        for file in asked::files(job, judged)? {
            shown.push(stage.put(file)?);
        }
        shown.extend(super::certificates::files(job, judged, drawn, finals, stage)?);
        for file in returns::files(job, judged)? {
            shown.push(stage.put(file)?);
        }
        Ok([shown, data_files(job, judged, figures, stage)?])
    };
    let (summary, others) = match job.jobs {
        ..=1 => (summary_files(&input, job, stage), others()),
        _ => thread::scope(|scope| {
            let others = scope.spawn(others);
            let summary = summary_files(&input, job, stage);
            (summary, others.join().unwrap_or_else(|panic| resume_unwind(panic)))
        }),
    };
    let ([workbook, cells @ ..], [shown, data]) = (summary?, others?);
    let mut files: Vec<Written> = [vec![workbook], shown, data, cells.into()].into_iter().flatten().collect();
    let record = record::record(job, judged, figures.list().len(), drawn.counts(), &files);
    let text = serde_json::to_string_pretty(&record).map_err(failed(record::FILE_NAME))?;
    files.push(stage.put(Output { path: record::FILE_NAME.to_owned(), bytes: (text + "\n").into_bytes() })?);
    Ok(files)
}

pub fn failed<E: Error + Send + Sync + 'static>(path: &str) -> impl FnOnce(E) -> Failure {
    let path = path.to_owned();
    move |error| Failure::Document { path, source: error.into() }
}

/// The same of a PDF, in which a picture of the office may be the fault.
pub fn failed_pdf(path: &str) -> impl FnOnce(PdfError) -> Failure {
    let path = path.to_owned();
    move |error| match error {
        PdfError::Picture { .. } => Failure::PictureUnfit { path, source: error.into() },
        error => Failure::Document { path, source: error.into() },
    }
}

/// The bytes of a workbook.
pub fn workbook(path: &str, workbook: &Workbook<'_>, job: &Job) -> Result<Output, Failure> {
    Ok(Output { path: path.to_owned(), bytes: temporary::workbook(path, workbook, job.date, job.jobs)? })
}

/// The page that shows the same as the workbook.
fn page(input: &Input<'_>, job: &Job) -> Result<Output, Failure> {
    let bytes = html::html(&report(input, job.config.programme.documents)).map_err(failed(REPORT))?;
    Ok(Output { path: REPORT.to_owned(), bytes })
}

/// The workbook, and the table of where each figure stands in it.
fn summary_files(input: &Input<'_>, job: &Job, stage: &Stage) -> Result<[Written; 3], Failure> {
    let frame = Frame::new(input, job.config.programme.documents.summary());
    let summary = summary(&frame);
    let [parquet, csv] = table_files(&store::cell_table(&cells(&laid_out(&summary, ROWS))))?;
    Ok([stage.put(workbook(SUMMARY, &summary, job)?)?, stage.put(parquet)?, stage.put(csv)?])
}

/// An issue with what to do; where a question waits, with its number among the open ones.
fn shown(issue: &Issue, job: &Job, numbers: &BTreeMap<&str, usize>) -> ShownIssue {
    let lang = job.config.programme.documents;
    let words = lang.issue(issue);
    let number = issue.question_id.as_deref().and_then(|id| numbers.get(id));
    let answer_at = number.map(|number| lang.answer_at(*number));
    ShownIssue {
        code: issue.code().to_owned(),
        severity: issue.severity(),
        file: issue.place.file.to_string(),
        sheet: issue.place.sheet_name().to_owned(),
        cell: issue.place.cell_name(),
        value: issue.value.as_deref().unwrap_or("").to_owned(),
        message: words.message,
        suggestion: std::iter::once(words.suggestion).chain(answer_at).collect::<Vec<_>>().join(" "),
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
fn data_files(job: &Job, judged: &Judged, figures: &Figures, stage: &Stage) -> Result<Vec<Written>, Failure> {
    let repairs = repairs(judged);
    let input = store::Input {
        records: &judged.records,
        figures,
        issues: &judged.issues,
        ledger: &judged.ledger,
        cell_ledger: &judged.cell_ledger,
        repairs: &repairs,
        lang: job.config.programme.documents,
    };
    let mut files = Vec::new();
    for table in store::tables(&input) {
        for file in table_files(&table)? {
            files.push(stage.put(file)?);
        }
    }
    Ok(files)
}

pub fn table_files(table: &Dataset) -> Result<[Output; 2], Failure> {
    let path = format!("data/{}.parquet", table.name);
    let parquet = Output { bytes: tally::parquet(table).map_err(failed(&path))?, path };
    let path = format!("data/{}.csv", table.name);
    Ok([parquet, Output { bytes: csv::csv(table).map_err(failed(&path))?, path }])
}
