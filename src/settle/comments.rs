//! What is to be said of comments and texts of shapes: nobody sees them in a table, and whoever wrote them meant somebody to.

use crate::claims::state::{self, StateLexicon};
use crate::issue::{CellProblem, Issue, Severity};
use crate::model::TableKind;
use crate::roster::table::{Comment, File, RowClass, Sheet};

/// One issue for each: a warning where it stands on a row of data and was not read, or where it takes something back.
pub fn said(files: &[(u32, &File)], states: &StateLexicon) -> Vec<Issue> {
    let sheets = files.iter().flat_map(|(_, file)| &file.sheets);
    sheets.flat_map(|sheet| sheet.comments.iter().map(|comment| issue(sheet, comment, states))).collect()
}

fn issue(sheet: &Sheet, comment: &Comment, states: &StateLexicon) -> Issue {
    let place = comment.at.map_or_else(|| sheet.place.clone(), |at| sheet.place.at(at));
    let number = comment.at.map(|at| sheet.cell_of(at).row);
    let row = number.and_then(|number| sheet.rows.iter().find(|row| row.row == number));
    let data = row.filter(|row| row.class == RowClass::Data);
    let takes_out = state::of_comment(&comment.text, states);
    let in_awards =
        data.and_then(|row| sheet.tables.get(row.table?)).is_some_and(|table| table.kind == Some(TableKind::Awards));
    let is_read = !comment.is_box && in_awards && takes_out;
    let problem = if comment.is_box { CellProblem::TextBox } else { CellProblem::Comment { is_read } };
    // Where nobody knows what a shape lies over, it may be rows of data.
    let may_be_data = comment.at.is_none() && !sheet.tables.is_empty();
    let weighs = !is_read && (data.is_some() || may_be_data || takes_out);
    let issue = Issue::new(problem, place).with_value(comment.text.as_str());
    if weighs { issue } else { issue.weighing(Severity::Note) }
}
