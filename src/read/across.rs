//! Awards or criteria one below the other and a unit a column: such a list is read with rows and columns exchanged.

use super::ReadSettings;
use super::grid::{Grid, GridRow};
use super::header::Header;
use super::on_side::{OnSide, flipped, turned};
use super::rows::outside;
use super::words::is_total;
use crate::roster::column::{BETWEEN_HEADERS, Column};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Value};
use crate::roster::value;

/// Where units stand across a sheet.
pub struct Across {
    /// The row that names them, the first row of its heading and the last row below it, by their places in the grid.
    row: usize,
    first: usize,
    last: usize,
    /// The column that says what the rows are, and the first one of a unit.
    labels: u32,
    units: u32,
    /// What the rows are.
    rows: Rows,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Rows {
    Awards,
    Criteria,
}

/// The list, turned: what came apart, its header, and the columns behind those of units.
pub struct Turned {
    pub form: OnSide,
    /// How many rows of `form.above` stand above the whole heading.
    pub titles: usize,
    pub header: Header,
    pub behind: Vec<GridRow>,
}

/// The first row that names two units or more, behind a column of awards or criteria.
pub fn across(grid: &Grid, settings: &ReadSettings) -> Option<Across> {
    (0..grid.rows.len().min(TOP)).find_map(|row| at(grid, row, settings))
}

/// The rows of a sheet in which units are looked for.
const TOP: usize = 60;

fn at(grid: &Grid, row: usize, settings: &ReadSettings) -> Option<Across> {
    let spellings = &settings.spellings;
    let cells = &grid.rows[row].cells;
    let own = cells.iter().filter(|cell| !cell.inherited && cell.value == Value::Text);
    let units: Vec<&Cell> = own.filter(|cell| spellings.names_a_unit(&cell.text)).collect();
    let first_unit = units.first().filter(|_| units.len() >= 2)?.at.column;
    // The headings before them stand in the same row, or in the one above, merged down or not.
    let left = |row: &GridRow| {
        let before: Vec<Cell> = row.cells.iter().filter(|cell| cell.at.column < first_unit).cloned().collect();
        (!before.is_empty()).then_some(before)
    };
    let (first, headings) = match left(&grid.rows[row]) {
        Some(headings) => (row - usize::from(row > 0 && headings.iter().all(|cell| cell.inherited)), headings),
        None => (row.checked_sub(1)?, left(&grid.rows[row - 1])?),
    };
    let means =
        |cell: &Cell, wanted: Meaning| spellings.listed(&cell.text).is_some_and(|meanings| meanings.contains(&wanted));
    let label = headings.iter().rfind(|cell| means(cell, Meaning::Award) || !is_measure(grid, row, cell.at.column))?;
    let labels = label.at.column;
    let mut last = row;
    for (at, below) in grid.rows.iter().enumerate().skip(row + 1) {
        let is_next = below.row == grid.rows[last].row + 1;
        if !is_next || cell_in(below, labels).is_none() || outside(below, settings).is_some() {
            break;
        }
        last = at;
    }
    let body = &grid.rows[row + 1..=last];
    let texts: Vec<&str> = body.iter().filter_map(|row| Some(cell_in(row, labels)?.text.as_str())).collect();
    let awards = texts.iter().filter(|text| spellings.begins_an_award(text)).count();
    let rows = if awards * 2 > texts.len() || (means(label, Meaning::Award) && !texts.is_empty()) {
        Rows::Awards
    } else {
        let of_criteria = headings.iter().any(|cell| means(cell, Meaning::Criterion));
        let is_summed = texts.iter().any(|text| score_meaning(text, settings) == Meaning::FinalScore);
        let are_points = units.iter().all(|unit| is_measure(grid, row, unit.at.column));
        Some(Rows::Criteria).filter(|_| are_points && (of_criteria || is_summed))?
    };
    Some(Across { row, first, last, labels, units: first_unit, rows })
}

/// Whether the cells below a heading are numbers, all that are there.
fn is_measure(grid: &Grid, row: usize, column: u32) -> bool {
    let mut cells = grid.rows[row + 1..].iter().map_while(|row| cell_in(row, column)).peekable();
    cells.peek().is_some() && cells.all(|cell| value::number(cell).is_ok())
}

fn cell_in(row: &GridRow, column: u32) -> Option<&Cell> {
    row.cells.iter().find(|cell| cell.at.column == column)
}

/// What a criterion's row is for the unit: the sum of its points, its rank, or one of the criteria.
fn score_meaning(text: &str, settings: &ReadSettings) -> Meaning {
    use Meaning::{BlockScore, Class, Criterion, FinalScore, Rank, Remark, SelfScore};
    let listed = settings.spellings.listed(text).and_then(|meanings| meanings.first().copied());
    match listed {
        Some(meaning @ (FinalScore | SelfScore | BlockScore | Rank | Class | Remark)) => meaning,
        _ if is_total(text, settings) => FinalScore,
        _ => Criterion,
    }
}

/// Exchanges rows and columns of the list.
pub fn taken(grid: Grid, across: &Across, settings: &ReadSettings) -> Turned {
    let heading = across.row - across.first;
    let top = grid.rows[across.row].row;
    let mut form = turned(grid, across.row, across.last);
    let titles = form.above.len() - heading;
    let is_unit = |row: &GridRow| {
        let named = row.cells.iter().find(|cell| cell.at.column == top);
        named.is_some_and(|cell| !settings.spellings.is_heading(&cell.text))
    };
    let (kept, behind) =
        std::mem::take(&mut form.body.rows).into_iter().partition(|row| row.row < across.units || is_unit(row));
    form.body.rows = kept;
    let columns = columns(&form.body.rows, across, top, settings);
    let before = form.body.rows.iter().filter(|row| row.row < across.units).count();
    let at = flipped(crate::place::CellRef::new(top, across.labels));
    let header = Header::learned(&form.body, 0, before.saturating_sub(1), at, columns);
    Turned { form, titles, header, behind }
}

/// What each row of the sheet is for a unit.
fn columns(rows: &[GridRow], across: &Across, top: u32, settings: &ReadSettings) -> Vec<Column> {
    let (before, units): (Vec<&GridRow>, Vec<&GridRow>) = rows.iter().partition(|row| row.row < across.units);
    let labels = before.iter().find(|row| row.row == across.labels);
    let texts = labels.map_or(&[][..], |row| row.cells.as_slice());
    let name = Column {
        column: top,
        meaning: Meaning::Unit,
        header: texts.iter().find(|cell| cell.at.column == top).map_or("", |cell| cell.text.as_str()).to_owned(),
        stands_for: None,
    };
    let mut columns = vec![name];
    for cell in texts.iter().filter(|cell| cell.at.column > top) {
        let meaning = match across.rows {
            Rows::Criteria => score_meaning(&cell.text, settings),
            Rows::Awards if is_total(&cell.text, settings) => Meaning::Counted,
            Rows::Awards => Meaning::AwardMark,
        };
        // What else stands before the units says more of the row, as a year does.
        let beside = before.iter().filter(|row| row.row > across.labels).filter_map(|row| cell_in(row, cell.at.column));
        let parts: Vec<&str> = beside.map(|cell| cell.text.as_str()).chain([cell.text.as_str()]).collect();
        columns.push(Column {
            column: cell.at.column,
            meaning,
            header: parts.join(BETWEEN_HEADERS),
            stands_for: (meaning == Meaning::AwardMark).then(|| cell.text.to_string()),
        });
    }
    one_sum(&mut columns, &units);
    columns
}

/// Of several sums the last counts, where it is that of all above it: the largest one of every unit, or the one before and what stands
/// between them. Else none does.
fn one_sum(columns: &mut [Column], units: &[&GridRow]) {
    let sums: Vec<u32> =
        columns.iter().filter(|column| column.meaning == Meaning::FinalScore).map(|column| column.column).collect();
    let Some((last, others)) = sums.split_last().filter(|(_, others)| !others.is_empty()) else { return };
    let points = |row: &GridRow, column: u32| value::number(cell_in(row, column)?).ok().flatten();
    let goes_on = |row: &GridRow, from: u32, to: f64| {
        let further: f64 = (from + 1..*last).filter_map(|column| points(row, column)).sum();
        points(row, from).is_some_and(|sum| (sum + further - to).abs() < EXACT)
    };
    let is_whole = |row: &&GridRow| {
        let Some(of_last) = points(row, *last) else { return false };
        others.iter().all(|other| points(row, *other).is_none_or(|sum| sum <= of_last))
            || others.last().is_some_and(|other| goes_on(row, *other, of_last))
    };
    let counts = units.iter().all(is_whole);
    for column in columns.iter_mut().filter(|column| column.meaning == Meaning::FinalScore) {
        if column.column != *last || !counts {
            column.meaning = Meaning::Criterion;
        }
    }
}

/// Points are written in hundredths.
const EXACT: f64 = 0.005;

impl Across {
    /// Whether it is the list that a header was found for: one without a column that names anybody.
    pub fn is_headed_by(&self, header: &Header) -> bool {
        let names = header.columns.iter().any(|column| column.meaning.is_name() || column.meaning == Meaning::UnitMark);
        !names && (header.first..=header.last).contains(&self.row)
    }
}
