//! A sheet's cells → its rows by class, and its tables.

use super::ReadSettings;
use super::across::{self, across};
use super::below::{carry_ditto, carry_units, join_days, join_names, name_sectors};
use super::by_values::with_unknown;
use super::date_order;
use super::docx::Part;
use super::evidence::{is_written_as_person, names_a_unit};
use super::grid::{Grid, GridRow, Laid};
use super::header::{Header, headers};
use super::kind::{days_of_registering, kinds};
use super::numbering::Numbering;
use super::on_side::{OnSide, flipped, on_side, turned};
use super::one_unit;
use super::prefilled;
use super::prose;
use super::remarks::{remarks, repaired};
use super::rows::{Sorter, outside};
use super::spelling::Spellings;
use super::struck;
use super::summary;
use super::sums;
use super::titles::{inherited_titles, join_sentences, take_titles, title_lines};
use super::untabled;
use crate::issue::{Issue, Problem, SheetProblem};
use crate::model::TableKind;
use crate::place::{CellRef, Place};
use crate::roster::column::Column;
use crate::roster::ledger;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, DataRow, Line, Reason, Row, RowClass, Sheet, Table, Value};
use std::sync::Arc;

/// Understands a sheet; says what there is to say of it.
pub fn sheet(laid: Laid, file: &Place, settings: &ReadSettings) -> (Sheet, Vec<Issue>) {
    let Laid { name, hidden, hidden_rows, hidden_columns, mut grid, part, waits: _ } = laid;
    let place = file.in_sheet(name.as_str());
    let mut issues = remarks(&grid, &place, hidden, &hidden_rows, &hidden_columns);
    let mut sheet = Sheet {
        place: place.clone(),
        name,
        hidden,
        on_side: false,
        hidden_rows,
        hidden_columns,
        repairs: std::mem::take(&mut grid.repairs),
        comments: std::mem::take(&mut grid.comments),
        rows: Vec::new(),
        tables: Vec::new(),
        amends: Default::default(),
        ledger: Default::default(),
    };
    let (found, unread) = match &part {
        Some(Part::Paragraphs { tables }) => prose::lists(&mut grid, tables, settings),
        _ => (headers(&grid, &settings.spellings, &settings.profiles), None),
    };
    issues.extend(unread.map(|(at, problem)| Issue::new(problem, place.at(at))));
    let struck = std::mem::take(&mut grid.struck);
    let above = prose::above(part.as_ref(), file);
    let crossed = match (found.as_slice(), &part) {
        (_, Some(_)) => None,
        ([], None) => across(&grid, settings),
        ([only], None) => across(&grid, settings).filter(|across| across.is_headed_by(only)),
        _ => None,
    };
    let found = match &part {
        Some(Part::Paragraphs { .. }) => found,
        _ if crossed.is_some() || (found.is_empty() && is_other(&grid, &sheet.name, hidden, settings)) => found,
        _ => with_unknown(found, &grid, settings),
    };
    match found {
        found if !found.is_empty() && crossed.is_none() => {
            let rows = std::mem::take(&mut grid.rows);
            tables(rows, &grid, (&found, above), &mut sheet, settings);
            issues.extend(said_of(&found, &sheet));
            let unread = sheet.rows.iter().find(|row| row.reason == NO_HEADER).and_then(|row| row.cells.first());
            issues.extend(unread.map(|cell| Issue::new(SheetProblem::HeaderNotFound, place.at(cell.at))));
        }
        _ if prose::is_no_list(part.as_ref(), &grid.rows, settings) => {
            for row in grid.rows {
                let (class, reason) = outside(&row, settings).unwrap_or((RowClass::Letterhead, "word-text"));
                push(&mut sheet, row, class, reason, None);
            }
        }
        _ => match (on_side(&grid, &settings.spellings), crossed) {
            (Some((first, last)), _) => issues.extend(lying(turned(grid, first, last), &mut sheet, settings)),
            (None, Some(found)) => issues.extend(standing(across::taken(grid, &found, settings), &mut sheet, settings)),
            (None, None) if summary::is_pivot(&grid.rows, settings) => {
                let rows = grid.rows.len();
                issues.push(Issue::new(SheetProblem::NoRoster { rows }, place.clone()));
                grid.rows.into_iter().for_each(|row| push(&mut sheet, row, RowClass::Note, summary::SUMMARY, None));
            }
            (None, None) => {
                if !grid.rows.is_empty() && !hidden && !untabled::is_guide(&grid.rows, &sheet.name, settings) {
                    issues.push(Issue::new(SheetProblem::HeaderNotFound, place.clone()));
                }
                no_header(grid.rows, &mut sheet, settings);
            }
        },
    }
    if let Some(rows) = untabled::take_apart(&mut sheet, settings) {
        issues.retain(|issue| {
            !matches!(
                issue.problem,
                Problem::Sheet(
                    SheetProblem::ColumnUnexplained { .. }
                        | SheetProblem::HeaderNear { .. }
                        | SheetProblem::HeaderByValues { .. }
                        | SheetProblem::ColumnTwice { .. }
                )
            )
        });
        issues.push(Issue::new(SheetProblem::NoRoster { rows }, place.clone()));
    }
    summary::take_out(&mut sheet, &mut issues, settings);
    prefilled::take_out(&mut sheet);
    prefilled::say_once(&sheet, &mut issues);
    struck::mark(&mut sheet, &struck);
    for table in &sheet.tables {
        let (repairs, findings) = date_order::settle(&mut sheet.rows, table);
        sheet.repairs.extend(repairs);
        let place = |at: CellRef| place.at(if sheet.on_side { flipped(at) } else { at });
        issues.extend(
            findings
                .into_iter()
                .map(|found| Issue::new(found.problem, place(found.at)).with_value(found.value.as_str())),
        );
    }
    issues.extend(repaired(&sheet));
    sheet.ledger = ledger::line(&sheet);
    (sheet, issues)
}

/// Whether a sheet without a header is something else than a table whose headings nobody knows: a form on its side, a summary, a list that
/// drop-downs choose from, a text that tells how to fill in.
fn is_other(grid: &Grid, name: &str, hidden: bool, settings: &ReadSettings) -> bool {
    hidden
        || on_side(grid, &settings.spellings).is_some()
        || summary::is_pivot(&grid.rows, settings)
        || untabled::is_guide(&grid.rows, name, settings)
}

/// What is to be said of the headings.
fn said_of(found: &[Header], sheet: &Sheet) -> Vec<Issue> {
    let problems = found.iter().flat_map(|header| &header.problems);
    problems.map(|(cell, problem)| Issue::new(problem.clone(), sheet.place_of(*cell))).collect()
}

/// A form on its side, read with rows and columns exchanged; the lines above and below it stay lines.
fn lying(form: OnSide, sheet: &mut Sheet, settings: &ReadSettings) -> Vec<Issue> {
    let OnSide { above, mut body, below } = form;
    sheet.on_side = true;
    for row in above {
        push(sheet, row, RowClass::Letterhead, "above-form", None);
    }
    let found = headers(&body, &settings.spellings, &settings.profiles);
    let rows = std::mem::take(&mut body.rows);
    if found.is_empty() {
        no_header(rows, sheet, settings);
    } else {
        tables(rows, &body, (&found, Vec::new()), sheet, settings);
    }
    for row in below {
        let (class, reason) = outside(&row, settings).unwrap_or((RowClass::Note, "below-form"));
        push(sheet, row, class, reason, None);
    }
    let mut issues = vec![Issue::new(SheetProblem::OnItsSide, sheet.place.clone())];
    issues.extend(said_of(&found, sheet));
    issues
}

/// A list whose units stand across, read with rows and columns exchanged; the lines above it are its titles.
fn standing(turned: across::Turned, sheet: &mut Sheet, settings: &ReadSettings) -> Vec<Issue> {
    let across::Turned { form: OnSide { above, mut body, below }, titles, header, behind } = turned;
    let lines = above[..titles].iter().flat_map(|row| title_lines(row, sheet, settings)).collect();
    sheet.on_side = true;
    for row in above {
        push(sheet, row, RowClass::Letterhead, "above-form", None);
    }
    let rows = std::mem::take(&mut body.rows);
    tables(rows, &body, (&[header], lines), sheet, settings);
    for row in behind {
        push(sheet, row, RowClass::Note, "below-form", Some(0));
    }
    for row in below {
        let (class, reason) = outside(&row, settings).unwrap_or((RowClass::Note, "below-form"));
        push(sheet, row, class, reason, None);
    }
    vec![Issue::new(SheetProblem::OnItsSide, sheet.place.clone())]
}

/// Without a header nothing is a table.
fn no_header(rows: Vec<GridRow>, sheet: &mut Sheet, settings: &ReadSettings) {
    let classes = untabled::classes(&rows, &sheet.name, sheet.hidden, settings);
    for (row, (class, reason)) in rows.into_iter().zip(classes) {
        push(sheet, row, class, reason, None);
    }
}

fn push(sheet: &mut Sheet, row: GridRow, class: RowClass, reason: Reason, table: Option<usize>) {
    sheet.rows.push(Row { row: row.row, class, reason, table, cells: row.cells, struck_out: false });
}

/// The tables below the headers that were found; `above` are lines that stand above the sheet.
fn tables(
    rows: Vec<GridRow>,
    grid: &Grid,
    (found, above): (&[Header], Vec<Line>),
    sheet: &mut Sheet,
    settings: &ReadSettings,
) {
    let numbering = numbering(&rows, found, &settings.spellings);
    let mut numbering = numbering.into_iter();
    let count = rows.len();
    let mut rows = rows.into_iter().enumerate().peekable();
    let mut titles = above;
    let (first, above) = found.first().map_or((0, 0), |header| (header.first, header.above));
    while let Some((_, row)) = rows.next_if(|(at, _)| *at < first - above) {
        if is_unread_record(&row, settings) {
            push(sheet, row, RowClass::Data, NO_HEADER, None);
            continue;
        }
        titles.extend(title_lines(&row, sheet, settings));
        push(sheet, row, RowClass::Letterhead, "above-header", None);
    }
    join_sentences(&mut titles);
    let sheet_titles = titles.clone();
    for (at, header) in found.iter().enumerate() {
        let end = found.get(at + 1).map_or(count, |next| next.first);
        let table = sheet.tables.len();
        let start = sheet.rows.len();
        let mut data = Vec::new();
        while let Some((_, row)) = rows.next_if(|(at, _)| *at < header.first) {
            data.push(DataRow { row: sheet.rows.len(), groups: Arc::default() });
            push(sheet, row, RowClass::Data, "filled", Some(table));
        }
        while let Some((_, row)) = rows.next_if(|(at, _)| *at < header.first + header.height()) {
            push(sheet, row, RowClass::Header, "header", Some(table));
        }
        let start = if data.is_empty() { sheet.rows.len() } else { start };
        let place = sheet.place.clone();
        let mut sorter =
            Sorter::new(grid, header, settings, &place, numbering.next().expect("each header has its numbers"));
        while let Some((_, row)) = rows.next_if(|(at, _)| *at < end) {
            let (class, reason) = sorter.class(&row, rows.peek().map(|(_, next)| next));
            if class == RowClass::Data {
                data.push(DataRow { row: sheet.rows.len(), groups: sorter.groups() });
            }
            push(sheet, row, class, reason, Some(table));
        }
        sums::take_out(&mut sheet.rows[start..], start, &header.columns, &mut data, &settings.spellings);
        let is_form = one_unit::is_form(&header.columns);
        let is_summed = is_form && one_unit::keep_the_sum(&mut sheet.rows[start..], start, &header.columns, &mut data);
        let next_titles = if end < count {
            take_titles(sheet, start, &mut data, (grid, &header.columns), settings)
        } else {
            Vec::new()
        };
        carry_ditto(&mut sheet.rows[start..], settings);
        carry_units(&mut sheet.rows[start..], &header.columns);
        join_names(&mut sheet.rows[start..], &header.columns);
        join_days(&mut sheet.rows[start..], &header.columns);
        name_sectors(&mut sheet.rows[start..], &header.columns);
        for (columns, rows) in header.sides.iter().zip(rows_of_sides(&data, &header.sides, sheet)) {
            // Whom a table is about does not tell why, where nobody knows its headings.
            let is_open = header.by_values && !columns.iter().any(|column| column.meaning == Meaning::Award);
            let kinds = match is_form || is_open {
                true => is_summed.then_some(TableKind::Scores).into_iter().collect(),
                false => kinds(columns, &around(&titles, &rows, &sheet.name), settings),
            };
            let mut columns = columns.clone();
            days_of_registering(&mut columns, kinds.first().copied(), &around(&titles, &rows, &sheet.name));
            let mut kinds = kinds.into_iter();
            let at = columns.first().map_or(header.at, |column| CellRef::new(header.at.row, column.column));
            let at = if header.sides.len() == 1 { header.at } else { at };
            sheet.tables.push(Table {
                kind: kinds.next(),
                also: kinds.collect(),
                place: sheet.place_of(at),
                titles: titles.clone(),
                columns,
                rows,
            });
        }
        titles = match found.get(at + 1) {
            // A header right below a row of data goes on with the list.
            Some(next) if next_titles.is_empty() && !next.by_values && goes_on(sheet, next.at.row) => titles,
            // Awards below awards that have no title of their own are of the same list.
            Some(next) if next_titles.is_empty() && [header, next].into_iter().all(names_awards) => titles,
            _ => inherited_titles(&sheet_titles, next_titles),
        };
        join_sentences(&mut titles);
    }
}

fn names_awards(header: &Header) -> bool {
    header.columns.iter().any(|column| matches!(column.meaning, Meaning::Award | Meaning::AwardMark))
}

/// Whether the row right above is one of data.
fn goes_on(sheet: &Sheet, row: u32) -> bool {
    sheet.rows.last().is_some_and(|last| last.row + 1 == row && last.class == RowClass::Data)
}

/// Why a row above the first header is one of data: nothing says what its cells are.
const NO_HEADER: Reason = "above-header-filled";

/// Whether a row above the first header is one of a table whose heading nobody understood: it is numbered or names a unit or an award, and
/// has three cells at least.
fn is_unread_record(row: &GridRow, settings: &ReadSettings) -> bool {
    let own: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.inherited).collect();
    let spellings = &settings.spellings;
    let is_numbered = || own.first().is_some_and(|cell| super::rows::is_running_number(&cell.text));
    let says = |cell: &&Cell| {
        cell.value == Value::Text
            && (names_a_unit(&cell.text, spellings)
                || spellings.begins_an_award(&cell.text)
                || is_written_as_person(&cell.text))
    };
    let said = own.iter().filter(|cell| says(cell)).count();
    own.len() >= 3 && outside(row, settings).is_none() && (said >= 2 || (said >= 1 && is_numbered()))
}

/// How the rows below each header are numbered.
fn numbering(rows: &[GridRow], found: &[Header], spellings: &Spellings) -> Vec<Numbering> {
    let of = |header: &Header, end: usize| {
        Numbering::of(&rows[header.first + header.height()..end], &header.columns, spellings)
    };
    let ends = found.iter().skip(1).map(|next| next.first).chain([rows.len()]);
    found.iter().zip(ends).map(|(header, end)| of(header, end)).collect()
}

/// The data rows of each of several tables side by side: those in which it has a cell of its own, besides its running number.
/// A row of none, such as a number that nobody has used yet, is the first one's: no data row goes without a fate.
fn rows_of_sides(data: &[DataRow], sides: &[Vec<Column>], sheet: &Sheet) -> Vec<Vec<DataRow>> {
    let own = |row: &Row, columns: &[Column]| {
        columns.iter().any(|c| c.meaning != Meaning::Index && row.cell_at(c.column).is_some_and(|cell| !cell.inherited))
    };
    let of_none = |row: &Row| !sides.iter().any(|columns| own(row, columns));
    let of_side = |(at, columns): (usize, &Vec<Column>)| {
        let is_its = |row: &Row| sides.len() == 1 || own(row, columns) || (at == 0 && of_none(row));
        data.iter().filter(|data| is_its(&sheet.rows[data.row])).cloned().collect()
    };
    sides.iter().enumerate().map(of_side).collect()
}

/// The lines that speak of a table's rows: titles, group rows, the sheet's name.
fn around<'a>(titles: &'a [Line], rows: &'a [DataRow], name: &'a str) -> Vec<&'a str> {
    let mut around: Vec<&str> = titles.iter().map(Line::said).chain([name]).collect();
    // Rows below one group row share their groups.
    let changes = rows.chunk_by(|a, b| Arc::ptr_eq(&a.groups, &b.groups)).map(|rows| &rows[0]);
    around.extend(changes.flat_map(|row| row.groups.iter()).map(|group| group.text.as_str()));
    around.sort_unstable();
    around.dedup();
    around
}

#[cfg(test)]
mod tests;
