//! Tables whose headings nobody knows, or that have none: found by their values, where rows name somebody and say something else that
//! its own shape tells (a unit, an award, a decision). A column means what its cells are; where two may be meant, neither is.

use super::ReadSettings;
use super::ambiguity::resolve;
use super::evidence::{is_written_as_person, self_evident, share};
use super::given_names;
use super::grid::{Grid, GridRow};
use super::groups::depth;
use super::header::{Header, is_header_like, is_year_number, repeats};
use super::header_rows::splits;
use super::heading::stacks;
use super::index_row::is_index_row;
use super::rows::{is_running_number, outside, running_number};
use super::spelling::Spellings;
use crate::issue::SheetProblem;
use crate::place::{CellRef, column_letters};
use crate::roster::column::{BETWEEN_HEADERS, Column};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Value};
use crate::roster::value;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The headers that were found by their words, with those of the tables among them that are found by their values.
pub fn with_unknown(found: Vec<Header>, grid: &Grid, settings: &ReadSettings) -> Vec<Header> {
    let mut all: Vec<Header> = Vec::new();
    let mut from = 0;
    for mut header in found {
        let region = from..header.first;
        match all.last() {
            None if takes_rows_above(&header, grid, settings) => {
                header.above = records_before(grid, header.first, settings);
                all.extend(unknown(grid, from..header.first - header.above, None, settings));
            }
            above => all.extend(unknown(grid, region, above, settings)),
        }
        from = header.first + header.height();
        all.push(header);
    }
    let last = all.last().cloned();
    all.extend(unknown(grid, from..grid.rows.len(), last.as_ref(), settings));
    all
}

/// The tables that nobody knows among these rows, below the table of a header or below none.
fn unknown(grid: &Grid, mut region: Range<usize>, above: Option<&Header>, settings: &ReadSettings) -> Vec<Header> {
    let mut found: Vec<Header> = Vec::new();
    while let Some(first) = region.clone().find(|at| is_record(&grid.rows[*at], settings)) {
        let rows = first..end_of_records(grid, first, region.end, settings);
        let heading = heading_above(grid, (region.start, first), settings);
        let is_apart = match (&heading, found.last().or(above)) {
            (_, None) => true,
            (Some(heading), Some(above)) => is_anew(grid, heading.start, first, above),
            (None, Some(_)) => false,
        };
        region.start = rows.end;
        if is_apart && let Some(header) = table(grid, heading, rows, settings) {
            found.push(header);
        }
    }
    found
}

fn own(row: &GridRow) -> impl Iterator<Item = &Cell> {
    row.cells.iter().filter(|cell| !cell.inherited)
}

/// Whether a row names somebody and says something else of another kind, each in a way that needs no heading.
fn is_record(row: &GridRow, settings: &ReadSettings) -> bool {
    let kinds: BTreeSet<Meaning> = own(row).filter_map(|cell| self_evident(cell, &settings.spellings)).collect();
    let names = kinds.contains(&Meaning::Person) || kinds.contains(&Meaning::Unit);
    names && kinds.len() > 1 && outside(row, settings).is_none()
}

/// Where the rows end that begin with a record and hold as much, without a line between them.
fn end_of_records(grid: &Grid, first: usize, end: usize, settings: &ReadSettings) -> usize {
    let goes_on = |at: &usize| {
        let row = &grid.rows[*at];
        let is_next = row.row <= grid.rows[*at - 1].row + 1;
        let says = || own(row).any(|cell| self_evident(cell, &settings.spellings).is_some());
        is_next && own(row).count() > 1 && outside(row, settings).is_none() && says()
    };
    (first + 1..end).take_while(goes_on).last().map_or(first + 1, |last| last + 1)
}

/// The rows of the heading right above the first record: as wide as most of it, all words, none of them a value.
fn heading_above(grid: &Grid, (from, first): (usize, usize), settings: &ReadSettings) -> Option<Range<usize>> {
    let spellings = &settings.spellings;
    let mut last = first.checked_sub(1).filter(|at| *at >= from)?;
    if is_index_row(&own(&grid.rows[last]).collect::<Vec<_>>()) {
        last = last.checked_sub(1).filter(|at| *at >= from)?;
    }
    let row = &grid.rows[last];
    let covers = |column: u32| own(row).any(|cell| (cell.at.column..=grid.last_column(cell)).contains(&column));
    let columns: Vec<u32> = own(&grid.rows[first]).map(|cell| cell.at.column).collect();
    let covered = columns.iter().filter(|column| covers(**column)).count();
    let is_word = |cell: &Cell| {
        is_header_like(cell)
            && self_evident(cell, spellings).is_none()
            && !is_running_number(&cell.text)
            && depth(&cell.text).is_none()
    };
    let is_near = grid.rows[first].row <= row.row + 2;
    let is_heading = is_near
        && own(row).count() > 1
        && covered * 3 >= columns.len() * 2
        && own(row).all(is_word)
        && outside(row, settings).is_none();
    let is_stacked = last > from && splits(grid, last) && own(&grid.rows[last - 1]).all(is_word);
    is_heading.then_some(if is_stacked { last - 1 } else { last }..last + 1)
}

/// Whether a table begins below another: apart from it, or numbered anew. Headings that repeat those of the other are of a further page.
fn is_anew(grid: &Grid, heading: usize, first: usize, above: &Header) -> bool {
    if (heading..first).all(|at| repeats(above, &grid.rows[at])) {
        return false;
    }
    let Some(before) = heading.checked_sub(1).map(|at| &grid.rows[at]) else { return true };
    let index = above.columns.iter().find(|column| column.meaning == Meaning::Index).map(|column| column.column);
    let number =
        |row: &GridRow| own(row).find(|cell| Some(cell.at.column) == index).and_then(|c| running_number(&c.text));
    let is_apart = grid.rows[heading].row > before.row + 1 || own(before).count() == 1;
    is_apart || (number(before).is_some() && number(&grid.rows[first]) == Some(1))
}

/// The header of the records, where their columns leave no doubt of whom they name.
fn table(grid: &Grid, heading: Option<Range<usize>>, rows: Range<usize>, settings: &ReadSettings) -> Option<Header> {
    let spellings = &settings.spellings;
    let first = heading.as_ref().map_or(rows.start, |heading| heading.start);
    let mut columns = columns(grid, heading.as_ref(), &rows, spellings);
    let at = CellRef::new(grid.rows[first].row, columns.first()?.column);
    let (by_values, is_open) = name(&mut columns, (first, &rows), grid, spellings);
    days_of_decisions(&mut columns);
    // What stands above records without a heading is a title: values are looked at from the first of them on.
    let last = heading.as_ref().map_or(rows.start.saturating_sub(1), |heading| heading.end - 1);
    given_names::part(&mut columns, last, grid);
    let problems = columns.iter_mut().filter_map(|column| said_of(column, at.row, &by_values)).collect();
    // What two columns claim is not settled by whichever stands first.
    if !is_open {
        resolve(&mut columns, at.row, last, grid, spellings);
    }
    let mut header = match heading {
        Some(heading) => Header::learned(grid, heading.start, heading.end - 1, at, columns),
        None => Header::of_list(rows.start, at, columns),
    };
    (header.problems, header.by_values) = (problems, true);
    Some(header)
}

/// The columns of the records, by the words over them as far as those are known.
fn columns(grid: &Grid, heading: Option<&Range<usize>>, rows: &Range<usize>, spellings: &Spellings) -> Vec<Column> {
    let mut columns: BTreeMap<u32, Column> = BTreeMap::new();
    for stack in heading.into_iter().flat_map(|heading| stacks(grid, heading.start, heading.end - 1)) {
        let understood = stack.understand(spellings);
        let is_sure = understood.near.is_none();
        let column = Column {
            column: stack.column,
            meaning: if is_sure { understood.meaning } else { Meaning::Unexplained },
            header: stack.joined(BETWEEN_HEADERS),
            stands_for: understood.stands_for.filter(|_| is_sure),
        };
        columns.insert(stack.column, column);
    }
    for cell in grid.rows[rows.clone()].iter().flat_map(own) {
        let column = cell.at.column;
        let unnamed = || Column { column, meaning: Meaning::Unexplained, header: String::new(), stands_for: None };
        columns.entry(column).or_insert_with(unnamed);
    }
    columns.into_values().collect()
}

/// Gives the columns that no words explain the meaning of their values. Returns which they are, and whether several claimed one meaning:
/// then none of them has it, nor has a name any column.
fn name(
    columns: &mut [Column],
    (first, rows): (usize, &Range<usize>),
    grid: &Grid,
    spellings: &Spellings,
) -> (BTreeSet<u32>, bool) {
    let above = grid.rows[..first].iter().flat_map(own).map(|cell| cell.text.as_str());
    let lines: Vec<&str> = above.filter(|text| text.len() > 3).collect();
    let by_words: BTreeSet<Meaning> = columns.iter().map(|column| column.meaning).collect();
    let mut claims: BTreeMap<Meaning, Vec<usize>> = BTreeMap::new();
    for (at, column) in columns.iter().enumerate().filter(|(_, column)| column.meaning == Meaning::Unexplained) {
        let cells = grid.rows[rows.clone()].iter().flat_map(own).filter(|cell| cell.at.column == column.column);
        if let Some(meaning) = meaning(&cells.collect::<Vec<_>>(), &lines, spellings) {
            claims.entry(meaning).or_default().push(at);
        }
    }
    claims.retain(|meaning, _| !by_words.contains(meaning));
    let of = |meaning: Meaning| claims.get(&meaning).map_or(0, Vec::len);
    // People of rare names and communes are written alike.
    let may_name = |column: &Column| {
        let cells = grid.rows[rows.clone()].iter().flat_map(own).filter(|cell| cell.at.column == column.column);
        share(&cells.collect::<Vec<_>>(), |cell| is_written_as_person(&cell.text)) >= MOST
    };
    let is_claimed = |at: usize| claims.values().flatten().any(|claimed| *claimed == at);
    let unclaimed = columns.iter().enumerate().filter(|(at, c)| c.meaning == Meaning::Unexplained && !is_claimed(*at));
    let is_rivalled = of(Meaning::Person) + of(Meaning::Name) == 0 && unclaimed.into_iter().any(|(_, c)| may_name(c));
    let is_named = by_words.iter().any(|meaning| meaning.is_name());
    let of_people = of(Meaning::Person) + of(Meaning::Name);
    let is_open = claims.values().any(|claims| claims.len() > 1) || ((of_people > 1 || is_rivalled) && !is_named);
    claims.retain(|meaning, of| of.len() == 1 && !(is_open && meaning.is_name()));
    for (meaning, at) in &claims {
        at.iter().for_each(|at| columns[*at].meaning = *meaning);
    }
    (claims.values().flatten().map(|at| columns[*at].column).collect(), is_open)
}

/// What is to be said of a column; one that has no heading gets its usual one.
fn said_of(column: &mut Column, row: u32, by_values: &BTreeSet<u32>) -> Option<(CellRef, SheetProblem)> {
    let cell = CellRef::new(row, column.column);
    let header = column.header.clone();
    if column.meaning == Meaning::Unexplained {
        if header.is_empty() {
            column.header = format!("Cột {}", column_letters(column.column));
        }
        return Some((cell, SheetProblem::ColumnUnexplained { header: column.header.clone() }));
    }
    let read_as = by_values.contains(&column.column).then(|| usual_heading(column.meaning).to_owned())?;
    if header.is_empty() {
        column.header.clone_from(&read_as);
    }
    Some((cell, SheetProblem::HeaderByValues { header, read_as }))
}

/// The share of its cells that tells what a column is.
const MOST: f64 = 2.0 / 3.0;

/// What most cells of a column are, by themselves or as the lines above bear out.
fn meaning(cells: &[&Cell], lines: &[&str], spellings: &Spellings) -> Option<Meaning> {
    let of = |meaning: Meaning| share(cells, |cell| self_evident(cell, spellings) == Some(meaning));
    let kinds = [Meaning::Award, Meaning::DecisionNo, Meaning::Unit, Meaning::Person, Meaning::Date];
    let plain = kinds.into_iter().find(|meaning| of(*meaning) >= MOST);
    let mixed = of(Meaning::Unit) + of(Meaning::Person) >= MOST;
    let is_number = |cell: &Cell| is_running_number(&cell.text);
    let is_year = |cell: &Cell| matches!(cell.value, Value::Number(number) if is_year_number(number));
    let is_said =
        |cell: &Cell| lines.iter().any(|line| value::year(line).is_some_and(|year| year.to_string() == *cell.text));
    plain.or(mixed.then_some(Meaning::Name)).or_else(|| match () {
        () if share(cells, is_number) >= 1.0 && rises(cells) => Some(Meaning::Index),
        () if share(cells, |cell| is_year(cell) && is_said(cell)) >= 1.0 => Some(Meaning::Year),
        () if share(cells, |cell| spellings.is_post(&cell.text)) >= MOST => Some(Meaning::Position),
        () if share(cells, |cell| spellings.is_sector(&cell.text)) >= MOST => Some(Meaning::Sector),
        () => None,
    })
}

/// Whether the numbers of a column count its rows.
fn rises(cells: &[&Cell]) -> bool {
    let numbers: Vec<u32> = cells.iter().filter_map(|cell| running_number(&cell.text)).collect();
    numbers.windows(2).all(|pair| matches!(pair, [a, b] if *b == a + 1)) && numbers.first() == Some(&1)
}

/// A day beside the number of a decision is its day; any other may be of anything.
fn days_of_decisions(columns: &mut [Column]) {
    for at in 0..columns.len() {
        if columns[at].meaning != Meaning::Date {
            continue;
        }
        let is_number = |other: Option<usize>| {
            other.and_then(|other| columns.get(other)).is_some_and(|column| column.meaning == Meaning::DecisionNo)
        };
        let beside = is_number(at.checked_sub(1)) || is_number(Some(at + 1));
        columns[at].meaning = if beside { Meaning::DecisionDate } else { Meaning::Unexplained };
    }
}

/// How a column of that meaning is usually headed.
fn usual_heading(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Index => "STT",
        Meaning::Name => "Tên tập thể, cá nhân",
        Meaning::Person => "Họ và tên",
        Meaning::Unit | Meaning::Workplace => "Đơn vị",
        Meaning::Award => "Hình thức khen thưởng",
        Meaning::DecisionNo => "Số quyết định",
        Meaning::Date | Meaning::DecisionDate => "Ngày quyết định",
        Meaning::Position => "Chức vụ",
        Meaning::Sector => "Lĩnh vực",
        Meaning::Year => "Năm",
        _ => "",
    }
}

/// Whether the first header stands late: the rows right above it are such as stand below it, and its numbers go on from theirs.
fn takes_rows_above(header: &Header, grid: &Grid, settings: &ReadSettings) -> bool {
    let count = records_before(grid, header.first, settings);
    let above = &grid.rows[header.first - count..header.first];
    let below = grid.rows.get(header.first + header.height());
    let index = header.columns.iter().find(|column| column.meaning == Meaning::Index).map(|column| column.column);
    let number =
        |row: &GridRow| own(row).find(|cell| Some(cell.at.column) == index).and_then(|c| running_number(&c.text));
    let goes_on = above.last().map(&number) == below.map(|row| number(row).and_then(|number| number.checked_sub(1)));
    let fits = |cell: &Cell| {
        let column = header.columns.iter().find(|column| column.column == cell.at.column);
        column.is_some_and(|column| match self_evident(cell, &settings.spellings) {
            Some(meaning) => is_of(meaning, column.meaning),
            None => true,
        })
    };
    let is_led = header.first.checked_sub(count + 1).map(|at| &grid.rows[at]);
    let is_grouped =
        is_led.is_some_and(|row| own(row).next().is_some_and(|cell| super::groups::group_number(&cell.text).is_some()));
    count > 0 && goes_on && !is_grouped && above.iter().flat_map(own).all(fits)
}

/// Whether what is by itself of one meaning may stand under a heading of another.
fn is_of(meaning: Meaning, heading: Meaning) -> bool {
    use Meaning::{
        Award, Birth, Date, Decision, DecisionDate, DecisionNo, Founded, Name, Person, PositionAndUnit, Remark, Unit,
        Workplace,
    };
    match meaning {
        Person => matches!(heading, Person | Name | Meaning::FamilyName | Meaning::Officer | Meaning::Representative),
        Unit => matches!(heading, Unit | Name | Workplace | PositionAndUnit),
        Award => heading == Award,
        DecisionNo => matches!(heading, DecisionNo | Decision | Remark),
        _ => matches!(heading, Date | DecisionDate | Birth | Founded | Decision),
    }
}

/// How many rows right above a header are records, one below the other.
fn records_before(grid: &Grid, header: usize, settings: &ReadSettings) -> usize {
    let is_next = |at: usize| grid.rows[at].row + 1 == grid.rows[at + 1].row;
    (0..header).rev().take_while(|at| is_next(*at) && is_record(&grid.rows[*at], settings)).count()
}
