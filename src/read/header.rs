//! Finds headers by how well their words are understood, wherever they stand.

use super::grid::Grid;
use super::meaning::Meaning;
use super::spelling::{Found, Spellings};
use super::table::{Cell, Column, Value};
use super::text::fold;
use crate::issue::SheetProblem;
use crate::place::CellRef;

/// The most rows that a header is high.
const HIGHEST: usize = 4;

/// A header: the rows of the grid that it takes, and its columns.
#[derive(Clone, Debug)]
pub struct Header {
    /// Indexes into the grid's rows.
    pub first: usize,
    pub last: usize,
    pub at: CellRef,
    pub columns: Vec<Column>,
    /// What is to be said of the columns, each at its header cell.
    pub problems: Vec<(CellRef, SheetProblem)>,
    score: f64,
}

/// Every header of a sheet, from the top.
pub fn headers(grid: &Grid, spellings: &Spellings) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    let mut at = 0;
    while at < grid.rows.len() {
        let found = starts_header(grid, at, spellings).then(|| best_from(grid, at, spellings)).flatten();
        match found {
            Some(header) if is_header(&header) => {
                at = header.last + 1;
                headers.push(header);
            }
            _ => at += 1,
        }
    }
    headers
}

/// Two columns understood, one of them a name, or three of any kind.
fn is_header(header: &Header) -> bool {
    let mut known: Vec<Meaning> =
        header.columns.iter().map(|c| c.meaning).filter(|m| *m != Meaning::Unexplained).collect();
    known.sort_unstable();
    known.dedup();
    let named = known.iter().any(|meaning| is_name(*meaning));
    let half = known.len() * 2 >= header.columns.len().min(8);
    half && ((named && known.len() >= 2) || known.len() >= 3)
}

fn is_name(meaning: Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Name | Meaning::Person | Meaning::Unit | Meaning::Workplace | Meaning::Officer | Meaning::Activity
    )
}

/// A cheap test before windows are weighed: a row of texts, two of which (or the row below with it) are listed words.
fn starts_header(grid: &Grid, at: usize, spellings: &Spellings) -> bool {
    let Some(row) = grid.rows.get(at) else { return false };
    let texts = row.cells.iter().filter(|cell| !cell.inherited);
    let (mut listed, mut count) = (0, 0);
    for cell in texts {
        count += 1;
        match cell.value {
            Value::Text if spellings.find(&cell.text).is_some() => listed += 1,
            Value::Text => {}
            Value::Number(number) if is_year_number(number) => {}
            // The running number of a data row.
            _ => return false,
        }
    }
    // A lone text is a title, however well its words are known.
    count >= 2 && listed >= 1 && (listed >= 2 || count <= 4)
}

fn is_year_number(number: f64) -> bool {
    (1990.0..=2060.0).contains(&number) && number.fract() == 0.0
}

/// The best header that begins at a row, over all heights. A lower row has to earn its place.
fn best_from(grid: &Grid, first: usize, spellings: &Spellings) -> Option<Header> {
    let top = grid.rows.get(first)?.row;
    let mut best: Option<Header> = None;
    for last in first..(first + HIGHEST).min(grid.rows.len()) {
        let below = grid.rows.get(last)?;
        // A header has no gap of more than one blank row, and no running numbers.
        if below.row > top + 2 * (last - first) as u32 || (last > first && is_numbers(&below.cells)) {
            break;
        }
        let header = weigh(grid, first, last, spellings);
        let merged_further = reaches_below(grid, first, last);
        let split = last > first && splits(grid, last);
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

/// A row of column numbers, or a data row that begins with one.
fn is_numbers(cells: &[Cell]) -> bool {
    cells.iter().find(|cell| !cell.inherited).is_some_and(|cell| match cell.value {
        Value::Number(number) => !is_year_number(number),
        Value::Text => fold(&cell.text).chars().all(|c| c.is_ascii_digit()) && !fold(&cell.text).is_empty(),
        _ => true,
    })
}

/// Whether a row only divides headings of the row above that are merged over several columns.
fn splits(grid: &Grid, at: usize) -> bool {
    let (Some(row), Some(above)) = (grid.rows.get(at), at.checked_sub(1).and_then(|above| grid.rows.get(above))) else {
        return false;
    };
    let spans: Vec<(u32, u32)> = above
        .cells
        .iter()
        .map(|cell| (cell.at.column, grid.last_column(cell)))
        .filter(|(from, to)| to > from)
        .collect();
    let mut own = row.cells.iter().filter(|cell| !cell.inherited).peekable();
    let inside = |cell: &Cell| {
        cell.value == Value::Text && spans.iter().any(|(from, to)| (*from..=*to).contains(&cell.at.column))
    };
    own.peek().is_some() && own.all(inside)
}

/// Whether a merged area of the window's upper rows ends at its last row.
fn reaches_below(grid: &Grid, first: usize, last: usize) -> bool {
    let row = |at: usize| grid.rows.get(at).map_or(0, |row| row.row);
    let (from, to) = (row(first), row(last));
    first < last && grid.merges.range((from, 0)..(to, 0)).any(|(_, area)| area.to.row >= to)
}

/// The columns under a window of header rows, and how well they are understood.
fn weigh(grid: &Grid, first: usize, last: usize, spellings: &Spellings) -> Header {
    let stacks = stacks(grid, first, last);
    let mut header = Header {
        first,
        last,
        at: stacks.first().and_then(|stack| stack.cells.first()).map_or(CellRef::new(0, 0), |(at, _)| *at),
        columns: Vec::new(),
        problems: Vec::new(),
        score: 0.0,
    };
    for stack in &stacks {
        let understood = stack.understand(spellings);
        header.score += understood.weight;
        let at = stack.cells.last().map_or(header.at, |(at, _)| *at);
        let text = stack.joined(" / ");
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
    resolve(&mut header, &stacks, spellings);
    header
}

/// The header cells above one column, from the top.
struct Stack {
    column: u32,
    cells: Vec<(CellRef, String)>,
}

struct Understood {
    meaning: Meaning,
    weight: f64,
    near: Option<String>,
    stands_for: Option<String>,
}

impl Stack {
    fn joined(&self, between: &str) -> String {
        self.cells.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(between)
    }

    /// The whole stack as one heading, else its lowest two, its lowest, and last the one above, which then covers a
    /// part that nothing explains.
    fn understand(&self, spellings: &Spellings) -> Understood {
        let texts: Vec<&str> = self.cells.iter().map(|(_, text)| text.as_str()).collect();
        let leaf = texts.last().copied().unwrap_or_default();
        let above = texts.len().checked_sub(2).and_then(|at| texts.get(at)).copied();
        // A part of the heading above it ("Số lao động" / "Trong đó nữ") is not the whole.
        if above.is_some() && fold(leaf).starts_with("trong do") {
            return Understood { meaning: Meaning::Unexplained, weight: 0.0, near: None, stands_for: None };
        }
        if let Some(sex) = sex_mark(leaf) {
            return Understood { meaning: sex, weight: 1.0, near: None, stands_for: Some(leaf.to_owned()) };
        }
        let joined = self.joined(" ");
        let lowest_two = above.map(|above| format!("{above} {leaf}"));
        let mut tries: Vec<(&str, f64)> = vec![(&joined, 1.0)];
        tries.extend(lowest_two.as_deref().map(|two| (two, 1.0)));
        tries.push((leaf, 1.0));
        tries.extend(above.map(|above| (above, 0.4)));
        let mut near = None;
        for (text, weight) in tries {
            match spellings.find(text) {
                Some(Found::Exact(meanings)) => {
                    let meaning = meanings.first().copied().unwrap_or(Meaning::Unexplained);
                    let mark = matches!(meaning, Meaning::AwardMark | Meaning::MovementMark | Meaning::YearMark);
                    return Understood { meaning, weight, near: None, stands_for: mark.then(|| text.to_owned()) };
                }
                Some(Found::Near(meaning, read_as)) if near.is_none() => near = Some((meaning, read_as, weight * 0.7)),
                _ => {}
            }
        }
        match near {
            Some((meaning, read_as, weight)) => Understood { meaning, weight, near: Some(read_as), stands_for: None },
            None => Understood { meaning: Meaning::Unexplained, weight: -0.3, near: None, stands_for: None },
        }
    }
}

fn sex_mark(leaf: &str) -> Option<Meaning> {
    match leaf.trim().to_lowercase().as_str() {
        "nam" => Some(Meaning::MaleMark),
        "nữ" | "nu" => Some(Meaning::FemaleMark),
        _ => None,
    }
}

/// Header texts by column: cells that are merged over several columns stand above each of them; a text repeated below
/// itself counts once.
fn stacks(grid: &Grid, first: usize, last: usize) -> Vec<Stack> {
    let mut stacks: std::collections::BTreeMap<u32, Vec<(CellRef, String)>> = std::collections::BTreeMap::new();
    let rows = grid.rows.get(first..=last).unwrap_or_default();
    let widest = rows.iter().flat_map(|row| &row.cells).map(|cell| cell.at.column).max().unwrap_or_default();
    for row in rows {
        for cell in row.cells.iter().filter(|cell| !cell.inherited) {
            for column in cell.at.column..=grid.last_column(cell).min(widest.max(cell.at.column)) {
                let stack = stacks.entry(column).or_default();
                if stack.last().is_none_or(|(_, above)| *above != cell.text) {
                    stack.push((cell.at, cell.text.clone()));
                }
            }
        }
    }
    stacks.into_iter().map(|(column, cells)| Stack { column, cells }).collect()
}

/// Settles words that mean several things by the columns beside them (DOMAIN: "Đơn vị" is the unit's name where no
/// person is listed, else the unit of the person), and says where two columns claim one meaning.
fn resolve(header: &mut Header, stacks: &[Stack], spellings: &Spellings) {
    let has = |header: &Header, meaning: Meaning| header.columns.iter().any(|column| column.meaning == meaning);
    let people = has(header, Meaning::Person) || has(header, Meaning::Name);
    let awards = has(header, Meaning::Award) || has(header, Meaning::AwardMark) || has(header, Meaning::DecisionNo);
    for at in 0..header.columns.len() {
        let meanings = stacks.get(at).map(|stack| spellings.find(&stack.joined(" "))).and_then(|found| match found {
            Some(Found::Exact(meanings)) => Some(meanings),
            _ => None,
        });
        let also = |meaning: Meaning| meanings.as_ref().is_some_and(|list| list.contains(&meaning));
        let other_name = header.columns.iter().enumerate().any(|(other, c)| other != at && is_name(c.meaning));
        let Some(column) = header.columns.get_mut(at) else { continue };
        column.meaning = match column.meaning {
            Meaning::Unit if people => Meaning::Workplace,
            Meaning::Name if also(Meaning::RecipientKind) && other_name => Meaning::RecipientKind,
            Meaning::Date if awards => Meaning::DecisionDate,
            // "Nội dung" beside awards is what the award is for.
            Meaning::Activity if awards => Meaning::Achievement,
            other => other,
        };
    }
    let single = |meaning: Meaning| {
        is_name(meaning)
            || matches!(
                meaning,
                Meaning::Award | Meaning::Sector | Meaning::Year | Meaning::DecisionNo | Meaning::Movement
            )
    };
    for at in 1..header.columns.len() {
        let (earlier, rest) = header.columns.split_at(at);
        let Some(column) = rest.first().filter(|column| single(column.meaning)) else { continue };
        let twin = earlier.iter().find(|other| other.meaning == column.meaning && other.header != column.header);
        if let (Some(twin), Some(stack)) = (twin, stacks.get(at)) {
            let place = stack.cells.last().map_or(header.at, |(at, _)| *at);
            let problem = SheetProblem::ColumnTwice { header: column.header.clone(), other: twin.header.clone() };
            header.problems.push((place, problem));
        }
    }
}
