//! "Họ và tên" over two columns, families in the first and given names in the second: merged, or with nothing over the second.

use super::ambiguity::cells_below;
use super::grid::Grid;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Value};
use crate::roster::text::fold;

/// Parts columns of people whose right neighbour, under the same heading or none, holds one word of a name in each row.
pub fn part(columns: &mut Vec<Column>, last: usize, grid: &Grid) {
    for at in 0..columns.len() {
        let (family, given) = (columns[at].clone(), columns[at].column + 1);
        let beside = columns.get(at + 1).filter(|column| column.column == given);
        let is_same = beside.is_none_or(|beside| beside.header == family.header && beside.meaning == family.meaning);
        let is_people = matches!(family.meaning, Meaning::Person | Meaning::Name);
        if !is_people || !is_same || !are_given_names(grid, last, (family.column, given)) {
            continue;
        }
        columns[at].meaning = Meaning::FamilyName;
        if columns.get(at + 1).is_none_or(|column| column.column != given) {
            columns.insert(at + 1, Column { column: given, ..family });
        }
    }
}

/// Whether each text of the second column is one word with a capital, beside one of the first; and not all of them a sex.
fn are_given_names(grid: &Grid, last: usize, (family, given): (u32, u32)) -> bool {
    let texts = |column: u32| cells_below(grid, last, column).filter(|cell| cell.value == Value::Text);
    let is_word = |cell: &Cell| {
        let mut letters = cell.text.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_alphabetic) && cell.text.len() > 1
    };
    let is_sex = |cell: &Cell| matches!(fold(&cell.text).as_str(), "nam" | "nu");
    let is_beside = |cell: &Cell| texts(family).any(|other| other.at.row == cell.at.row);
    let has_any = texts(given).next().is_some();
    has_any && texts(given).all(|cell| is_word(cell) && is_beside(cell)) && !texts(given).all(is_sex)
}
