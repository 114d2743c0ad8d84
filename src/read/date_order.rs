//! Columns whose dates were typed month first: proven where some second number is over twelve and no first one is. Where it
//! is not, a person can say it, and the column is turned as a whole.

use crate::issue::CellProblem;
use crate::model::{Date, Text};
use crate::place::{CellRef, Place};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Repair, Row, RowClass, Sheet, Table, Value};
use crate::roster::value;
use std::collections::BTreeSet;

/// The name under which the repair is logged.
const HOW: &str = "mm/dd › dd/mm";

/// What is to be said of a column of dates.
pub struct Finding {
    pub at: CellRef,
    pub problem: CellProblem,
    pub value: Text,
}

/// Turns the dates of proven columns into day first, and says where the order cannot be known.
pub fn settle(rows: &mut [Row], table: &Table) -> (Vec<Repair>, Vec<Finding>) {
    let mut repairs = Vec::new();
    let mut findings = Vec::new();
    let dated = [Meaning::DecisionDate, Meaning::Date, Meaning::Birth, Meaning::Founded, Meaning::Dissolved];
    for column in table.columns.iter().filter(|column| dated.contains(&column.meaning)) {
        let places: Vec<usize> = table.rows.iter().map(|data| data.row).collect();
        let cells = || {
            let of_data = places.iter().map(|at| &rows[*at]).filter(|row| row.class == RowClass::Data);
            of_data.filter_map(|row| row.cell_at(column.column)).filter(|cell| !cell.inherited)
        };
        let numbers: Vec<(u32, u32)> = cells().filter_map(first_numbers).collect();
        let month_first = numbers.iter().filter(|(a, b)| *a <= 12 && *b > 12).count();
        let day_first = numbers.iter().filter(|(a, b)| *a > 12 && *b <= 12).count();
        findings.extend(swapped(cells(), day_first));
        if month_first == 0 {
            continue;
        }
        let open = |(a, b): (u32, u32)| a <= 12 && b <= 12 && a != b;
        if day_first > 0
            && let Some(cell) = cells().find(|cell| first_numbers(cell).is_some_and(open))
        {
            let cells = numbers.iter().copied().filter(|pair| open(*pair)).count();
            findings.push(Finding {
                at: cell.at,
                problem: CellProblem::DateOrderOpen { cells },
                value: cell.raw.clone(),
            });
        }
        for at in &places {
            let own = rows[*at].cells.iter_mut().find(|cell| cell.at.column == column.column);
            let Some(cell) = own else { continue };
            // In a mixed column only those are turned that can be nothing else.
            let turns = first_numbers(cell).is_some_and(|(a, b)| a <= 12 && (b > 12 || day_first == 0));
            if let Some(text) = turns.then(|| turned(&cell.text)).flatten() {
                cell.text = text.into();
                // Rows that share a cell are turned with it; it is one cell that was repaired.
                if !cell.inherited {
                    repairs.push(Repair { at: cell.at, how: HOW, raw: cell.raw.clone(), text: cell.text.clone() });
                }
            }
        }
    }
    (repairs, findings)
}

/// The dates of one column that may be read either way.
pub struct Open {
    /// The heading of the column.
    pub header: String,
    pub cells: Vec<CellRef>,
    /// Rows that take their date from one of these cells.
    pub copies: Vec<CellRef>,
    /// Which of the tables of its sheet it is in.
    pub table: usize,
}

/// The open dates of the column that a finding at `place` is about.
pub fn open_at(sheet: &Sheet, place: &Place, problem: &CellProblem) -> Option<Open> {
    let open = |cell: &Cell| match problem {
        CellProblem::DateOrderOpen { .. } => first_numbers(cell).is_some_and(|(a, b)| a <= 12 && b <= 12 && a != b),
        CellProblem::DatesPerhapsSwapped { .. } => real_turned(cell).is_some(),
        _ => false,
    };
    let tables = sheet.tables.iter().enumerate();
    let mut columns = tables.flat_map(|(at, table)| table.columns.iter().map(move |column| (at, table, column)));
    columns.find_map(|(at, table, column)| {
        let rows = table.rows.iter().map(|data| &sheet.rows[data.row]);
        let cells: Vec<&Cell> =
            rows.filter(|row| row.class == RowClass::Data).filter_map(|row| row.cell_at(column.column)).collect();
        let here = cells.iter().any(|cell| !cell.inherited && sheet.place_of(cell.at) == *place);
        let found = |inherited: bool| {
            let cells = cells.iter().filter(|cell| cell.inherited == inherited && open(cell));
            cells.map(|cell| cell.at).collect()
        };
        here.then(|| Open { header: column.header.clone(), cells: found(false), copies: found(true), table: at })
    })
}

/// Turns these dates, as somebody said.
pub fn turn(sheet: &mut Sheet, open: &Open) {
    let wanted: BTreeSet<CellRef> = open.cells.iter().chain(&open.copies).copied().collect();
    for cell in sheet.rows.iter_mut().flat_map(|row| &mut row.cells).filter(|cell| wanted.contains(&cell.at)) {
        let (text, value) = match real_turned(cell) {
            Some((serial, text)) => (Some(text), Value::Date(serial)),
            None => (turned(&cell.text), Value::Text),
        };
        if let Some(text) = text {
            cell.text = text.into();
            cell.value = value;
            if cell.inherited {
                continue;
            }
            let repair = Repair { at: cell.at, how: HOW, raw: cell.raw.clone(), text: cell.text.clone() };
            sheet.repairs.push(repair);
        }
    }
}

/// The serial number and text of a real date with its day and month exchanged, where that is another date.
fn real_turned(cell: &Cell) -> Option<(f64, String)> {
    let Value::Date(serial) = cell.value else { return None };
    let date = value::date(cell).ok().flatten().filter(|date| date.day() != date.month())?;
    let turned = Date::new(date.year(), date.day(), date.month())?;
    let days = f64::from(turned.days_since_1970() - date.days_since_1970());
    Some((serial + days, turned.in_figures()))
}

/// A machine of another country turns what it can: real dates whose days are all up to twelve, beside texts whose days are
/// all over.
fn swapped<'a>(cells: impl Iterator<Item = &'a Cell> + Clone, day_first: usize) -> Option<Finding> {
    let real = cells.filter(|cell| matches!(cell.value, Value::Date(_)));
    let days: Vec<u32> = real.clone().filter_map(|cell| cell.text.get(..2)?.parse().ok()).collect();
    let suspicious = days.len() >= 3 && day_first > 0 && days.iter().all(|day| *day <= 12);
    let first = real.clone().next().filter(|_| suspicious)?;
    Some(Finding {
        at: first.at,
        problem: CellProblem::DatesPerhapsSwapped { cells: days.len() },
        value: first.text.clone(),
    })
}

/// The first two of the three numbers of a date typed with signs between them.
fn first_numbers(cell: &Cell) -> Option<(u32, u32)> {
    if cell.value != Value::Text {
        return None;
    }
    let (a, b, _) = value::typed_date(&cell.text)?;
    Some((a, b))
}

fn turned(text: &str) -> Option<String> {
    let (month, day, year) = value::typed_date(text)?;
    Some(format!("{day:02}/{month:02}/{year}"))
}
