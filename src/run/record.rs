//! `run.json`: what was read, with which configuration, and what was written. No clock times, so that the same input
//! gives the same bytes.

use super::certificates::Drawn;
use super::{Job, Judged};
use crate::config::Config;
use crate::draw::certificate::Mode;
use crate::issue::Severity;
use crate::model::CellLine;
use crate::roster::table::{File, Sheet};
use crate::save::commit::Written;
use serde_json::{Value, json};
use std::path::Path;

pub const FILE_NAME: &str = "run.json";
/// How the certificates that `thidua certificates` wrote are meant; a run's own are drafts.
const MODE: &str = "certificates_mode";

/// The record of a run that made these files.
pub fn record(
    job: &Job,
    judged: &Judged,
    figures: usize,
    [certificates, proposals]: [usize; 2],
    outputs: &[Written],
) -> Value {
    let sum = |count: fn(&crate::model::LedgerLine) -> u64| judged.ledger.iter().map(count).sum::<u64>();
    let cells = |count: fn(&CellLine) -> u64| judged.cell_ledger.iter().map(count).sum::<u64>();
    let severity = |severity: Severity| judged.issues.iter().filter(|issue| issue.severity() == severity).count();
    json!({
        "tool": { "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION") },
        "date": job.date.to_string(),
        "province": job.config.programme.province,
        "config": {
            "path": job.config_path.as_ref().map(|path| path.to_string_lossy().replace('\\', "/")),
            "sha256": job.config.sha256,
        },
        "decisions": job.decisions.as_ref().map(|file| json!({
            "path": file.path.to_string_lossy().replace('\\', "/"),
            "sha256": file.sha256,
        })),
        "inputs": judged.files.iter().map(|file| input(file, job)).collect::<Vec<_>>(),
        "totals": {
            "rows": sum(|line| line.rows),
            "blank": sum(|line| line.blank),
            "letterhead": sum(|line| line.letterhead),
            "header": sum(|line| line.header),
            "index": sum(|line| line.index),
            "group": sum(|line| line.group),
            "total": sum(|line| line.total),
            "footer": sum(|line| line.footer),
            "note": sum(|line| line.note),
            "data": sum(|line| line.data),
            "accepted": sum(|line| line.accepted),
            "duplicate": sum(|line| line.duplicate),
            "set_aside": sum(|line| line.set_aside),
            "cells": {
                "cells": cells(|line| line.cells),
                "used": cells(|line| line.used),
                "known": cells(|line| line.known),
                "asked": cells(|line| line.asked),
                "not_understood": cells(|line| line.not_understood),
            },
            "issues": Severity::ALL.iter().map(|one| (one.code().to_owned(), json!(severity(*one)))).collect::<serde_json::Map<_, _>>(),
            "certificates": certificates,
            "proposal_drafts": proposals,
            "questions": judged.questions.len(),
            "answers": judged.used.len(),
        },
        "phases": phases(&job.config),
        "outputs": self::outputs(outputs),
        "steps": [
            { "name": "read", "rows": sum(|line| line.rows) },
            { "name": "settle", "rows": sum(|line| line.data) },
            { "name": "tally", "rows": figures },
            { "name": "certificates", "rows": certificates },
        ],
    })
}

/// The phases of a configuration.
pub fn phases(config: &Config) -> Value {
    let phases = config.shown_catalogue.phases.iter();
    phases.map(|phase| json!({ "id": phase.id, "name": phase.name, "from": phase.from, "to": phase.to })).collect()
}

/// What was written, with its hashes.
pub fn outputs(files: &[Written]) -> Value {
    files.iter().map(written).collect()
}

fn written(file: &Written) -> Value {
    json!({ "path": file.path, "sha256": file.sha256, "bytes": file.bytes })
}

/// The record that lies in an output folder.
pub fn read(output: &Path) -> Option<Value> {
    serde_json::from_str(&std::fs::read_to_string(output.join(FILE_NAME)).ok()?).ok()
}

/// The record of the last run where final certificates joined the output, which belong to no run; a record of its own where no run
/// was.
pub fn of_finals(job: &Job, judged: &Judged) -> Value {
    let mut record = read(&job.output).unwrap_or_else(|| record(job, judged, 0, [0, 0], &[]));
    record[MODE] = json!(Mode::Final.id());
    record
}

/// The record of the last run with these files in the place of its certificates; a record of its own where no run was.
pub fn of_certificates(job: &Job, judged: &Judged, drawn: &Drawn, mode: Mode, outputs: &[Written]) -> Value {
    let [certificates, proposals] = drawn.counts();
    let mut new = record(job, judged, 0, [certificates, proposals], outputs);
    new[MODE] = json!(mode.id());
    let Some(Value::Object(mut old)) = read(&job.output) else { return new };
    old.insert(MODE.to_owned(), json!(mode.id()));
    let certificate = |file: &Value| {
        let path = file.get("path").and_then(Value::as_str).unwrap_or("");
        path.strip_prefix(super::certificates::FOLDER).is_some_and(|rest| rest.starts_with('/'))
    };
    if let Some(Value::Array(files)) = old.get_mut("outputs") {
        let at = files.iter().position(certificate).unwrap_or(files.len());
        files.retain(|file| !certificate(file));
        let at = at.min(files.len());
        files.splice(at..at, outputs.iter().map(written));
    }
    if let Some(Value::Object(totals)) = old.get_mut("totals") {
        totals.insert("certificates".to_owned(), json!(certificates));
        totals.insert("proposal_drafts".to_owned(), json!(proposals));
    }
    Value::Object(old)
}

fn input(file: &File, job: &Job) -> Value {
    let mut input = json!({
        "path": file.path,
        "sha256": file.sha256,
        "bytes": file.bytes,
        "format": file.format,
        "sheets": file.sheets.iter().map(sheet).collect::<Vec<_>>(),
    });
    if let Some(issue) = &file.failure {
        let words = job.config.programme.documents.issue(issue);
        input["error"] = json!({ "code": issue.code(), "message": words.message, "remedy": words.suggestion });
    }
    input
}

fn sheet(sheet: &Sheet) -> Value {
    let tables = sheet.tables.iter().map(|table| {
        json!({
            "kind": table.kind.map(|kind| kind.code()),
            "header_cell": table.place.cell_name(),
            "columns": table.columns.iter().map(|column| column.meaning.id()).collect::<Vec<_>>(),
            "rows": table.rows.len(),
        })
    });
    json!({ "name": sheet.name, "hidden": sheet.hidden, "tables": tables.collect::<Vec<_>>() })
}

/// The files that the last run wrote into an output folder, by its own record.
pub fn written_before(output: &Path) -> Vec<String> {
    let record = read(output);
    let listed = record.as_ref().and_then(|record| record.get("outputs")).and_then(Value::as_array);
    let paths = listed.into_iter().flatten().filter_map(|file| file.get("path")?.as_str().map(str::to_owned));
    paths.chain(record.is_some().then(|| FILE_NAME.to_owned())).collect()
}
