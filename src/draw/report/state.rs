//! The state of the data: what was read, and the account of every row.

use super::{Block, Cell, Choices, Column, Kind, List, Values, View, row, table};
use crate::issue::Severity;
use crate::model::{CellLine, LedgerLine};

pub fn blocks<'a>(view: &View<'a>) -> Vec<Block<'a>> {
    let (labels, ledger) = (&view.frame.labels.overview, &view.frame.labels.ledger);
    vec![
        Block::Table(state(view)),
        Block::Heading(ledger.title.to_owned()),
        Block::List(lines(view)),
        Block::Note(ledger.note.to_owned()),
        Block::Note((labels.files.0).to_owned() + ": " + &view.words.number(view.frame.files.len() as f64) + "."),
    ]
}

fn state(view: &View<'_>) -> super::Table {
    let labels = &view.frame.labels.overview;
    let ledger = view.input().ledger;
    let sum = |part: fn(&LedgerLine) -> u64| ledger.iter().map(part).sum::<u64>();
    let lines = [
        (labels.files, view.frame.files.len() as u64),
        (labels.sheets, ledger.len() as u64),
        (labels.data_rows, sum(|line| line.data)),
        (labels.accepted, sum(|line| line.accepted)),
        (labels.duplicate, sum(|line| line.duplicate)),
        (labels.set_aside, sum(|line| line.set_aside)),
    ];
    let issues = Severity::ALL.iter().map(|severity| {
        let count = view.input().issues.iter().filter(|issue| issue.severity == *severity).count();
        ((view.frame.labels.words.severity(*severity), labels.issue_measure), count as u64)
    });
    let rows = lines.into_iter().chain(issues).map(|((name, measure), value)| {
        row(vec![Cell::text(name), Cell::text(measure), view.count(Some(value as f64))])
    });
    let columns = vec![
        Column::text("item", labels.item),
        Column::text("measure", labels.measure),
        Column::number("value", labels.value),
    ];
    table("bang-tinh-trang", view.words.state_title, columns, rows.collect())
}

fn lines<'a>(view: &View<'a>) -> List<'a> {
    let labels = &view.frame.labels.ledger;
    let ledger = view.input().ledger;
    let counts: [fn(&LedgerLine) -> u64; 13] = [
        |line| line.rows,
        |line| line.blank,
        |line| line.letterhead,
        |line| line.header,
        |line| line.index,
        |line| line.group,
        |line| line.total,
        |line| line.footer,
        |line| line.note,
        |line| line.data,
        |line| line.accepted,
        |line| line.duplicate,
        |line| line.set_aside,
    ];
    let of_cells = view.input().cell_ledger;
    let cells: [fn(&CellLine) -> u64; 5] =
        [|line| line.cells, |line| line.used, |line| line.known, |line| line.asked, |line| line.not_understood];
    let names = [labels.rows].into_iter().chain(labels.class_names).chain(labels.fate_names);
    let names = names.chain([labels.cells]).chain(labels.account_names);
    let mut columns =
        vec![Column::text("file", labels.file).chosen(Choices::Alphabetical), Column::text("sheet", labels.sheet)];
    columns.extend(names.map(|name| Column::number("count", name)));
    columns.push(Column::new("check", labels.checks, Kind::Text).chosen(Choices::AsListed));
    let mut values = vec![
        Values::Texts(ledger.iter().map(|line| line.file.as_str().into()).collect()),
        Values::Texts(ledger.iter().map(|line| line.sheet.as_str().into()).collect()),
    ];
    let column =
        |count: fn(&LedgerLine) -> u64| ledger.iter().map(|line| view.number(Some(count(line) as f64))).collect();
    values.extend(counts.map(column).map(Values::Sorted));
    let column =
        |count: fn(&CellLine) -> u64| of_cells.iter().map(|line| view.number(Some(count(line) as f64))).collect();
    values.extend(cells.map(column).map(Values::Sorted));
    let agrees = ledger.iter().zip(of_cells).map(|(line, cells)| line.balances() && cells.balances());
    let check = |agrees: bool| if agrees { labels.right } else { labels.wrong };
    values.push(Values::Texts(agrees.map(|agrees| check(agrees).into()).collect()));
    List { id: "ledger", caption: labels.title.to_owned(), columns, values }
}
