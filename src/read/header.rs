//! Finds headers by how well their words are understood, wherever they stand.

use super::ambiguity::resolve;
use super::evidence::is_record;
use super::given_names;
use super::grid::{Grid, GridRow};
use super::header_rows::{completes, is_data_below, is_measures, is_numbers, reaches_below, splits};
use super::heading::stacks;
use super::profile::{self, Profile};
use super::rows::is_running_number;
use super::spelling::Spellings;
use crate::issue::SheetProblem;
use crate::place::CellRef;
use crate::roster::column::{BETWEEN_HEADERS, Column};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Value};
use crate::roster::text::fold;
use crate::roster::value::typed_date;

/// The most rows that a header is high.
const HIGHEST: usize = 4;

/// The rows of a sheet in which a header is looked for by stacked words too; below them a row has to hold whole headings.
const TOP: usize = 60;

/// A header: the rows of the grid that it takes, and its columns.
#[derive(Clone, Debug)]
pub struct Header {
    /// Indexes into the grid's rows.
    pub first: usize,
    pub last: usize,
    pub at: CellRef,
    pub columns: Vec<Column>,
    /// The columns of each table, where several stand side by side under one header.
    pub sides: Vec<Vec<Column>>,
    /// What is to be said of the columns, each at its header cell.
    pub problems: Vec<(CellRef, SheetProblem)>,
    /// Column and folded text of its own cells, row by row, to know the header again on further printed pages.
    pub words: Vec<Vec<(u32, String)>>,
    /// Nobody knows its words, or it has none: its columns are what stands below.
    pub by_values: bool,
    /// How many rows right above it are of its table, on a page before.
    pub above: usize,
    /// Columns whose heading is no usual value of a cell, and whether one of them names whom the rows are about.
    sure: usize,
    sure_name: bool,
    /// Columns that nothing but the name of a sector stands over.
    of_sectors: usize,
    score: f64,
}

impl Header {
    /// A header whose columns were learned before.
    pub fn learned(grid: &Grid, first: usize, last: usize, at: CellRef, columns: Vec<Column>) -> Self {
        let words = grid.rows[first..=last].iter().map(own_words).collect();
        let sides = vec![columns.clone()];
        Self {
            first,
            last,
            at,
            columns,
            sides,
            problems: Vec::new(),
            words,
            by_values: false,
            above: 0,
            sure: 0,
            sure_name: true,
            of_sectors: 0,
            score: 0.0,
        }
    }
}

impl Header {
    /// The header of a list that has none, from a row of the grid on: its columns are those that its items were laid in.
    pub fn of_list(first: usize, at: CellRef, columns: Vec<Column>) -> Self {
        let sides = vec![columns.clone()];
        Self {
            first,
            last: first,
            at,
            columns,
            sides,
            problems: Vec::new(),
            words: Vec::new(),
            by_values: false,
            above: 0,
            sure: 0,
            sure_name: true,
            of_sectors: 0,
            score: 0.0,
        }
    }

    /// The rows of the grid that it takes.
    pub fn height(&self) -> usize {
        if self.words.is_empty() { 0 } else { self.last + 1 - self.first }
    }
}

/// Every header of a sheet, from the top. What was learned goes first. One that is repeated on a further page is not another one.
pub fn headers(grid: &Grid, spellings: &Spellings, profiles: &[Profile]) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    let mut at = 0;
    while at < grid.rows.len() {
        if let Some(header) = profile::header(profiles, grid, at, spellings) {
            at = header.last + 1;
            headers.push(header);
            continue;
        }
        if headers.last().is_some_and(|known| is_row_below(known, &grid.rows[at], spellings)) {
            at += 1;
            continue;
        }
        let found =
            may_start(grid, at, headers.is_empty(), spellings).then(|| best_near(grid, at, spellings)).flatten();
        let Some(mut header) = found.filter(is_header) else {
            at += 1;
            continue;
        };
        at = header.last + 1;
        if headers.last().is_some_and(|known| known.words == header.words || is_of_a_page(known, &header, grid)) {
            continue;
        }
        let (last, at_row) = (header.last, header.at.row);
        given_names::part(&mut header.columns, last, grid);
        header.sides = side_by_side(&header.columns);
        for side in &mut header.sides {
            header.problems.extend(resolve(side, at_row, last, grid, spellings));
        }
        // What the values below a heading explain is not said to be unexplained.
        let by_values: Vec<u32> =
            header.sides.iter().flatten().filter(|c| c.meaning != Meaning::Unexplained).map(|c| c.column).collect();
        header.problems.retain(|(at, problem)| {
            !matches!(problem, SheetProblem::ColumnUnexplained { .. }) || !by_values.contains(&at.column)
        });
        header.columns = header.sides.concat();
        headers.push(header);
    }
    headers
}

/// Whether a row is one of data below a header: numbered in its column of numbers, or somebody with what the headings say.
fn is_row_below(header: &Header, row: &GridRow, spellings: &Spellings) -> bool {
    let own: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.inherited).collect();
    let index = header.columns.iter().find(|column| column.meaning == Meaning::Index);
    let number = index.and_then(|index| own.iter().find(|cell| cell.at.column == index.column));
    let headings = || own.iter().filter(|cell| spellings.is_heading(&cell.text)).count();
    number.is_some_and(|cell| is_running_number(&cell.text))
        || (is_record(&own, &header.columns, spellings) && headings() * 2 < own.len())
}

/// Tables beside each other share their rows: each begins with a column of running numbers, or repeats the heading with
/// which the first begins.
fn side_by_side(columns: &[Column]) -> Vec<Vec<Column>> {
    let mut sides: Vec<Vec<Column>> = Vec::new();
    for column in columns {
        let begins = sides.last().is_some_and(|side| {
            let numbered = column.meaning == Meaning::Index && side.iter().any(|known| known.meaning == Meaning::Index);
            let first = side.first().filter(|first| side.len() > 1 && first.meaning.is_name());
            numbered || first.is_some_and(|first| fold(&first.header) == fold(&column.header))
        });
        match sides.last_mut() {
            Some(side) if !begins => side.push(column.clone()),
            _ => sides.push(vec![column.clone()]),
        }
    }
    sides
}

/// Whether the cells are those of one row of the header, or most of them: a page's headings may lack one.
pub fn repeats(header: &Header, row: &GridRow) -> bool {
    let own = own_words(row);
    header
        .words
        .iter()
        .any(|words| own.len() >= 2 && own.len() * 3 >= words.len() * 2 && own.iter().all(|word| words.contains(word)))
}

/// Whether a header right below a row of data repeats most of another: a further page's, which lacks a heading.
fn is_of_a_page(known: &Header, header: &Header, grid: &Grid) -> bool {
    let rows = &grid.rows[header.first..=header.last];
    let above = header.first.checked_sub(1).map(|at| &grid.rows[at]);
    let is_below_data = above.is_some_and(|above| above.row + 1 == rows[0].row && own_words(above).len() > 2);
    is_below_data && rows.iter().all(|row| repeats(known, row))
}

fn own_words(row: &GridRow) -> Vec<(u32, String)> {
    row.cells.iter().filter(|cell| !cell.inherited).map(|cell| (cell.at.column, fold(&cell.text))).collect()
}

/// Two columns understood, one of them a name, or three of any kind, two of which do not stand for a value (a row of data names an
/// award and a year too); and enough of them by words that are no values.
fn is_header(header: &Header) -> bool {
    let mut known: Vec<Meaning> =
        header.columns.iter().map(|c| c.meaning).filter(|m| *m != Meaning::Unexplained).collect();
    known.sort_unstable();
    known.dedup();
    let explained = header.columns.iter().filter(|column| column.meaning != Meaning::Unexplained).count();
    let named = known.iter().any(|meaning| meaning.is_name());
    let half = (explained + header.of_sectors) * 2 >= header.columns.len().min(8);
    let sure = header.sure >= 2 || header.sure_name;
    let stands_for_one = |meaning: &Meaning| {
        use Meaning::{AwardMark, FemaleMark, MaleMark, MovementMark, PartMark, UnitMark, YearMark};
        matches!(meaning, AwardMark | FemaleMark | MaleMark | MovementMark | PartMark | UnitMark | YearMark)
    };
    let marks = known.iter().filter(|meaning| stands_for_one(meaning)).count();
    // A movement or criterion a row and a unit a column.
    let has = |meaning: Meaning| known.contains(&meaning);
    let crossed =
        has(Meaning::UnitMark) && has(Meaning::Movement) && !has(Meaning::AwardMark) && !has(Meaning::YearMark);
    if has(Meaning::UnitMark) && !crossed {
        return false;
    }
    half && (sure || crossed)
        && (crossed || (named && known.len() >= 2) || (known.len() >= 3 && known.len() - marks >= 2))
}

/// A cheap test before windows are weighed.
fn may_start(grid: &Grid, at: usize, is_first: bool, spellings: &Spellings) -> bool {
    let row = &grid.rows[at];
    let own = || row.cells.iter().filter(|cell| !cell.inherited);
    if !own().all(is_header_like) {
        return false;
    }
    let headings = own().filter(|cell| spellings.is_heading(&cell.text)).count();
    if own().count() == 1 {
        // A lone text above a header is a title, unless it stands above some of the columns only.
        let begins = |row: &GridRow| row.cells.iter().map(|cell| cell.at.column).min();
        let (Some(here), Some(below)) = (begins(row), grid.rows.get(at + 1)) else { return false };
        let spans = own().any(|cell| grid.last_column(cell) > cell.at.column || spellings.listed(&cell.text).is_some());
        return spans
            && begins(below).is_some_and(|column| column < here)
            && may_start(grid, at + 1, is_first, spellings);
    }
    let stacked =
        is_first && at < TOP && grid.rows.get(at + 1).is_some_and(|below| below.cells.iter().all(is_header_like));
    headings >= 1 || (stacked && joins(grid, at, spellings))
}

/// A text, or a year that a column stands for; a day or the number of a decision is a value, however well its row reads.
pub fn is_header_like(cell: &Cell) -> bool {
    match cell.value {
        Value::Text => cell.text.len() <= 400 && typed_date(&cell.text).is_none() && !is_decision_number(&cell.text),
        Value::Number(number) => is_year_number(number),
        _ => false,
    }
}

/// `12/QĐ-UBND`.
pub fn is_decision_number(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < text.len() && rest.trim_start().strip_prefix('/').is_some_and(|rest| fold(rest).starts_with("qd"))
}

/// Whether words typed one below the other make a heading somewhere.
fn joins(grid: &Grid, at: usize, spellings: &Spellings) -> bool {
    (at + 1..(at + HIGHEST).min(grid.rows.len())).any(|last| {
        stacks(grid, at, last).iter().any(|stack| stack.parts.len() > 1 && spellings.is_heading(&stack.joined(" ")))
    })
}

pub fn is_year_number(number: f64) -> bool {
    (1990.0..=2060.0).contains(&number) && number.fract() == 0.0
}

/// The best header that begins at a row or, where that is as well understood without its upper rows, below it: a letterhead or a row of
/// data above a header adds nothing to it.
fn best_near(grid: &Grid, first: usize, spellings: &Spellings) -> Option<Header> {
    let whole = best_from(grid, first, spellings)?;
    let lower = (first + 1..=whole.last).filter_map(|start| best_from(grid, start, spellings));
    let as_good =
        lower.filter(|lower| lower.last >= whole.last && lower.score + 0.01 >= whole.score && is_header(lower));
    as_good.max_by_key(|lower| lower.first).or(Some(whole))
}

/// The best header that begins at a row, over all heights. A lower row has to earn its place.
fn best_from(grid: &Grid, first: usize, spellings: &Spellings) -> Option<Header> {
    let top = grid.rows[first].row;
    let mut best: Option<Header> = None;
    for last in first..(first + HIGHEST).min(grid.rows.len()) {
        let below = &grid.rows[last];
        // A header has no gap of more than one blank row, and no running numbers.
        if below.row > top + 2 * (last - first) as u32 {
            break;
        }
        if last > first && (is_numbers(&below.cells) || !below.cells.iter().all(is_header_like)) {
            break;
        }
        if last > first && is_data_below(grid, first, last, spellings) && !completes(grid, first, last, spellings) {
            // A lone text may be the middle of three: "Thông tin khen thưởng", "Quyết định", "Số | Ngày".
            if below.cells.iter().filter(|cell| !cell.inherited).count() == 1 {
                continue;
            }
            break;
        }
        let header = weigh(grid, first, last, spellings);
        let merged_further = reaches_below(grid, first, last) || is_measures(&below.cells, last > first);
        let split = last > first && (splits(grid, last) || completes(grid, first, last, spellings));
        let better = |known: &Header| {
            header.score > known.score + 0.01
                || (merged_further && header.score >= known.score)
                || (split && known.last + 1 == last)
        };
        if best.as_ref().is_none_or(better) {
            best = Some(header);
        }
    }
    best
}

/// The columns under a window of header rows, and how well they are understood.
fn weigh(grid: &Grid, first: usize, last: usize, spellings: &Spellings) -> Header {
    let stacks = stacks(grid, first, last);
    let mut header = Header {
        first,
        last,
        at: stacks.first().map_or(CellRef::new(grid.rows[first].row, 0), |stack| stack.parts[0].at),
        columns: Vec::new(),
        sides: Vec::new(),
        problems: Vec::new(),
        words: grid.rows[first..=last].iter().map(own_words).collect(),
        by_values: false,
        above: 0,
        sure: 0,
        sure_name: false,
        of_sectors: 0,
        score: 0.0,
    };
    for stack in &stacks {
        let understood = stack.understand(spellings);
        header.score += understood.weight;
        let leaf = stack.leaf();
        let sure = spellings.is_heading(&leaf.text) || spellings.is_heading(&stack.joined(" "));
        header.sure += usize::from(sure);
        header.of_sectors += usize::from(understood.meaning == Meaning::Unexplained && spellings.is_sector(&leaf.text));
        header.sure_name |= sure && understood.meaning.is_name();
        let at = leaf.at;
        let text = stack.joined(BETWEEN_HEADERS);
        match understood.near {
            Some(read_as) => header.problems.push((at, SheetProblem::HeaderNear { header: text.clone(), read_as })),
            None if understood.meaning == Meaning::Unexplained => {
                header.problems.push((at, SheetProblem::ColumnUnexplained { header: text.clone() }));
            }
            None => {}
        }
        header.columns.push(Column {
            column: stack.column,
            meaning: understood.meaning,
            header: text,
            stands_for: understood.stands_for,
        });
    }
    header
}
