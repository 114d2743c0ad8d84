//! Formulas without a value in columns that bear on a number: asked about once for the column of a list. The rows wait, unless a person says
//! that they count with that cell blank.

use super::fates::Fate;
use super::lists::Lists;
use super::outcome::{Ask, At, Outcome};
use crate::issue::SettleProblem;
use crate::model::{Answer, Choice, QuestionKind, Scope, TableKind};
use crate::place::BETWEEN;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};

/// Whether a row waits for the value of one of its formulas; its fate is set then. Units of a register are listed all the same, so that
/// nobody asks for them again, but for those whose name is not known.
pub fn waits(row: RowView<'_>, lists: &mut Lists, outcome: &mut Outcome<'_>) -> bool {
    let mut waits = false;
    for (column, cell) in open(row) {
        let keeps = row.table.kind == Some(TableKind::Units) && !column.meaning.is_name();
        match asked(At::cell(row, cell), column, lists, outcome) {
            Some(Answer::LeaveOut) if !waits => {
                outcome.set_aside(At::cell(row, cell), SettleProblem::LeftOut);
                waits = true;
            }
            Some(_) => {}
            None => waits |= !keeps,
        }
    }
    if waits {
        outcome.fate(row, Fate::SetAside);
    }
    waits
}

fn open<'a>(row: RowView<'a>) -> Vec<(&'a Column, &'a Cell)> {
    // Nearly no row has one.
    if row.table.kind.is_none() || !row.row.cells.iter().any(Cell::is_open_formula) {
        return Vec::new();
    }
    let bears = |column: &&Column| column.meaning.is_needed() && column.meaning != Meaning::Unexplained;
    let columns = row.table.columns.iter().filter(bears);
    let cell = |column: &Column| row.row.cell_at(column.column).filter(|cell| cell.is_open_formula());
    columns.filter_map(|column| Some((column, cell(column)?))).collect()
}

fn asked(at: At<'_>, column: &Column, lists: &mut Lists, outcome: &mut Outcome<'_>) -> Option<Answer> {
    let list = lists.of(at.row);
    let subject = [column.header.as_str(), &list.name_on(at.row)].join(BETWEEN);
    let ask = Ask::new(
        QuestionKind::Formula,
        Scope::Column,
        list.question(QuestionKind::Formula, &column.header),
        &subject,
        SettleProblem::FormulaOpen { header: column.header.clone() },
    );
    let choices = || [Answer::Stands, Answer::LeaveOut].map(|answer| Choice { answer, name: String::new() }).into();
    outcome.ask(at, ask, choices, |answer| matches!(answer, Answer::Stands | Answer::LeaveOut))
}
