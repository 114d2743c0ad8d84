//! The tables that account for every row and cell of the rosters. Nothing reads them back.

use crate::issue::Issue;
use crate::lang::Lang;
use crate::model::{CellLine, Dataset, LedgerLine, Repair};

pub fn issues(issues: &[Issue], lang: Lang) -> Dataset {
    Dataset::new("issues")
        .text("code", issues, |issue| Some(issue.code()))
        .text("severity", issues, |issue| Some(issue.severity().code()))
        .text("file", issues, |issue| Some(issue.place.file.to_string()))
        .text("sheet", issues, |issue| Some(issue.place.sheet_name().to_owned()))
        .text("cell", issues, |issue| Some(issue.place.cell_name()))
        .text("value", issues, |issue| issue.value.clone())
        .text("message", issues, move |issue| Some(lang.issue(issue).message))
        .text("suggestion", issues, move |issue| Some(lang.issue(issue).suggestion))
        .text("question_id", issues, |issue| issue.question_id.as_deref())
}

/// Every cell that was read otherwise than it is stored.
pub fn repairs(repairs: &[Repair]) -> Dataset {
    Dataset::new("repairs")
        .text("file", repairs, |repair| Some(repair.place.file.to_string()))
        .text("sheet", repairs, |repair| Some(repair.place.sheet_name().to_owned()))
        .text("cell", repairs, |repair| Some(repair.place.cell_name()))
        .text("repair", repairs, |repair| Some(repair.how))
        .text("stored", repairs, |repair| Some(repair.stored.as_str()))
        .text("read", repairs, |repair| Some(repair.read.as_str()))
}

fn number(count: u64) -> Option<i64> {
    Some(i64::try_from(count).expect("rows and cells of a sheet are counted in far fewer digits"))
}

/// In which account the cells of every sheet end.
pub fn cell_ledger(ledger: &[CellLine]) -> Dataset {
    Dataset::new("cell_ledger")
        .text("file", ledger, |line| Some(line.file.as_str()))
        .text("sheet", ledger, |line| Some(line.sheet.as_str()))
        .int("cells", ledger, move |line| number(line.cells))
        .int("used", ledger, move |line| number(line.used))
        .int("known", ledger, move |line| number(line.known))
        .int("asked", ledger, move |line| number(line.asked))
        .int("not_understood", ledger, move |line| number(line.not_understood))
}

pub fn ledger(ledger: &[LedgerLine]) -> Dataset {
    Dataset::new("ledger")
        .text("file", ledger, |line| Some(line.file.as_str()))
        .text("sheet", ledger, |line| Some(line.sheet.as_str()))
        .int("rows", ledger, move |line| number(line.rows))
        .int("blank", ledger, move |line| number(line.blank))
        .int("letterhead", ledger, move |line| number(line.letterhead))
        .int("header", ledger, move |line| number(line.header))
        .int("index", ledger, move |line| number(line.index))
        .int("group", ledger, move |line| number(line.group))
        .int("total", ledger, move |line| number(line.total))
        .int("footer", ledger, move |line| number(line.footer))
        .int("note", ledger, move |line| number(line.note))
        .int("data", ledger, move |line| number(line.data))
        .int("accepted", ledger, move |line| number(line.accepted))
        .int("duplicate", ledger, move |line| number(line.duplicate))
        .int("set_aside", ledger, move |line| number(line.set_aside))
}
