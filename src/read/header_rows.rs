//! Whether a further row belongs to a header: it divides headings above it, makes them whole, or measures them; or it is the first row
//! of data.

use super::grid::Grid;
use super::header::is_year_number;
use super::heading::{Stack, is_kind_of_recipients, is_measure, sex_mark, stacks};
use super::spelling::Spellings;
use crate::roster::column::year_of_heading;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Value};
use crate::roster::text::fold;

/// A row of column numbers, or a data row that begins with one.
pub fn is_numbers(cells: &[Cell]) -> bool {
    cells.iter().find(|cell| !cell.inherited).is_some_and(|cell| match cell.value {
        Value::Number(number) => !is_year_number(number),
        Value::Text => {
            let folded = fold(&cell.text);
            let is_number = !folded.is_empty() && folded.chars().all(|c| c.is_ascii_digit());
            is_number && year_of_heading(&folded).is_none()
        }
        _ => true,
    })
}

/// Whether the row `last` reads like the first data row below the header `first..last` and not like a further row of it: its
/// texts stand under headings that are whole without them.
pub fn is_data_below(grid: &Grid, first: usize, last: usize, spellings: &Spellings) -> bool {
    let above = stacks(grid, first, last - 1);
    let own: Vec<&Cell> = grid.rows[last].cells.iter().filter(|cell| !cell.inherited).collect();
    let wider = stacks(grid, first, last);
    let (mut against, mut with) = (0_usize, 0_usize);
    for cell in &own {
        let Some(stack) = above.iter().find(|stack| stack.column == cell.at.column) else { continue };
        let joined = format!("{} {}", stack.joined(" "), cell.text);
        let shared = wider
            .iter()
            .find(|stack| stack.column == cell.at.column)
            .is_some_and(|stack| stack.parts.iter().rev().skip(1).any(|part| part.shared));
        let whole = is_listed_heading(stack, spellings);
        if shared || spellings.is_heading(&joined) || says_what_of_a_year(stack, cell, spellings) {
            with += 1;
        } else if whole && !goes_on(&cell.text) {
            against += 1;
        }
    }
    against > with || (against > 0 && with == 0)
}

/// Whether a row holds nothing but words that make the headings above them whole, awards, movements and years; a row of data names
/// somebody.
pub fn completes(grid: &Grid, first: usize, last: usize, spellings: &Spellings) -> bool {
    let above = stacks(grid, first, last - 1);
    let fits = |cell: &Cell| {
        let stack = above.iter().find(|stack| stack.column == cell.at.column);
        let joined = stack.map(|stack| (stack.joined(" "), &cell.text));
        let whole = |a: &str, b: &str| spellings.listed(&format!("{a} {b}")).is_some();
        if joined.is_some_and(|(above, text)| whole(&above, text) || whole(text, &above))
            || stack.is_some_and(|stack| says_what_of_a_year(stack, cell, spellings))
        {
            return true;
        }
        let names = stack.is_some_and(|stack| stack.understand(spellings).meaning.is_name());
        let marks =
            || spellings.listed(&cell.text).is_some_and(|meanings| meanings.first().is_some_and(|m| is_mark(*m)));
        !names
            && (marks()
                || spellings.begins_an_award(&cell.text)
                || sex_mark(&cell.text).is_some()
                || (stack.is_none() && is_kind_of_recipients(&cell.text)))
    };
    let own: Vec<&Cell> = grid.rows[last].cells.iter().filter(|cell| !cell.inherited).collect();
    // A lone text below a heading is a group row, unless it goes on or stands below several columns.
    let divides = |cell: &Cell| {
        let wider = stacks(grid, first, last);
        let stack = wider.iter().find(|stack| stack.column == cell.at.column);
        goes_on(&cell.text) || stack.is_some_and(|stack| stack.parts.iter().rev().skip(1).any(|part| part.shared))
    };
    match own.as_slice() {
        [] => false,
        [cell] => fits(cell) && divides(cell),
        several => several.iter().all(|cell| fits(cell)),
    }
}

/// Whether a heading below a year says what of it the column holds.
fn says_what_of_a_year(stack: &Stack, cell: &Cell, spellings: &Spellings) -> bool {
    stack.parts.iter().all(|part| year_of_heading(&part.text).is_some()) && spellings.is_heading(&cell.text)
}

fn is_mark(meaning: Meaning) -> bool {
    use Meaning::{AwardMark, MovementMark, PartMark, YearMark};
    matches!(meaning, AwardMark | MovementMark | PartMark | YearMark)
}

fn is_listed_heading(stack: &Stack, spellings: &Spellings) -> bool {
    spellings.listed(&stack.joined(" ")).is_some() || spellings.listed(&stack.leaf().text).is_some()
}

/// A word that continues a heading typed over several rows begins small or in brackets; a mark such as `x` is no word.
fn goes_on(text: &str) -> bool {
    let mut letters = text.chars();
    let first = letters.next();
    letters.next().is_some() && first.is_some_and(|letter| letter.is_lowercase() || letter == '(')
}

/// Whether a row only divides headings of the row above that are merged over several columns.
pub fn splits(grid: &Grid, at: usize) -> bool {
    let (row, above) = (&grid.rows[at], &grid.rows[at - 1]);
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
pub fn reaches_below(grid: &Grid, first: usize, last: usize) -> bool {
    let (from, to) = (grid.rows[first].row, grid.rows[last].row);
    first < last && grid.merges.range((from, 0)..(to, 0)).any(|(_, area)| area.to.row >= to)
}

/// A row of units of measure below headings.
pub fn is_measures(cells: &[Cell], is_below: bool) -> bool {
    let mut own = cells.iter().filter(|cell| !cell.inherited).peekable();
    is_below && own.peek().is_some() && own.all(|cell| is_measure(&cell.text))
}
