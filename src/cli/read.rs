//! `thidua read`: what the tool sees in a file.

use super::args::{Common, Format};
use super::{Exit, World};
use crate::issue::{Failure, Severity};
use crate::lang::Lang;
use crate::model::{CellAccount, CellLine, SheetId};
use crate::read::{self, json};
use crate::roster::table::{Cell, File, Row};
use crate::run;
use serde_json::json;
use std::io;
use std::path::PathBuf;

pub fn read(common: &Common, files: &[PathBuf], format: Format, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let job = match super::job(common, files.to_vec(), None, world) {
        Ok(job) => job,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    let mut exit = Exit::Done;
    for path in files {
        let sources = read::sources(std::slice::from_ref(path)).map_err(|error| Failure::of_file(path.clone(), error));
        let sources = match sources {
            Ok(sources) => sources,
            Err(failure) => return super::failed(&failure, lang, world),
        };
        for source in &sources {
            let file = read::source(source, &job.config.reading, world.program.as_deref());
            if let Some(issue) = &file.failure {
                // What a zip holds besides its rosters is only named.
                if sources.len() == 1 || issue.severity() == Severity::Error {
                    exit = Exit::Failed;
                }
                match format {
                    Format::Text => super::say_issue(issue, lang, world)?,
                    Format::Json => {
                        let words = lang.issue(issue);
                        let error = json!({"code": issue.code(), "message": words.message, "remedy": words.suggestion});
                        writeln!(world.out, "{}", json!({"file": file.path, "error": error}))?;
                    }
                }
                continue;
            }
            let judged = match run::judge_file(&job, file) {
                Ok(judged) => judged,
                Err(failure) => return super::failed(&failure, lang, world),
            };
            let number = |at: usize| u32::try_from(at).expect("fewer than four thousand million sheets");
            let account = |sheet: usize, row: usize, cell: usize| {
                judged.accounts.of(SheetId { file: 0, sheet: number(sheet) }, row, cell)
            };
            for file in &judged.files {
                match format {
                    Format::Json => json::rows(file, &account).try_for_each(|row| writeln!(world.out, "{row}"))?,
                    Format::Text => text(file, &judged.cell_ledger, &account, lang, world)?,
                }
            }
        }
    }
    Ok(exit)
}

fn text(
    file: &File,
    ledger: &[CellLine],
    account: &impl Fn(usize, usize, usize) -> Option<CellAccount>,
    lang: Lang,
    world: &mut World<'_>,
) -> io::Result<()> {
    for ((at, sheet), cells) in file.sheets.iter().enumerate().zip(ledger) {
        writeln!(world.out, "{} [{}]", sheet.place, file.format)?;
        let accounts = CellAccount::ALL.map(|of| format!("{} {} {}", of.sign(), lang.cell_account(of), cells.of(of)));
        writeln!(world.out, "  {}", accounts.join(", "))?;
        for table in &sheet.tables {
            let kind = table.kind.map_or("?".to_owned(), |kind| lang.template(kind).title.to_lowercase());
            writeln!(world.out, "  {kind} {}", table.place.cell_name())?;
            for column in &table.columns {
                let letters = crate::place::column_letters(column.column);
                writeln!(world.out, "    {letters}: {} ← {}", column.meaning.id(), column.header)?;
            }
        }
        for (row_at, row) in sheet.rows.iter().enumerate() {
            writeln!(world.out, "{}", line(row, &|cell| account(at, row_at, cell), lang))?;
        }
    }
    let comments = file.sheets.iter().flat_map(|sheet| sheet.comments.iter().map(move |comment| (sheet, comment)));
    for (sheet, comment) in comments {
        let place = comment.at.map_or_else(|| sheet.place.clone(), |at| sheet.place.at(at));
        writeln!(world.out, "{} {place}: {}", lang.comment(comment.is_box), comment.text)?;
    }
    for issue in &file.issues {
        writeln!(world.out, "{} {}: {}", issue.code(), issue.place, lang.issue(issue).message)?;
    }
    Ok(())
}

/// Every cell has the sign of its account before it; one that a merged area covers has `^`.
fn line(row: &Row, account: &impl Fn(usize) -> Option<CellAccount>, lang: Lang) -> String {
    let told = |(at, cell): (usize, &Cell)| format!("{}{}", account(at).map_or('^', CellAccount::sign), cell.text);
    let cells: Vec<String> = row.cells.iter().enumerate().map(told).collect();
    let reason = if row.struck_out { "struck-out" } else { row.reason };
    let (class, reason) = (lang.row_class(json::class(row.class)), lang.row_reason(reason));
    format!("{:>6} {class:<11} {reason:<22} {}", u64::from(row.row) + 1, cells.join(" | "))
}
