//! Columns of a list of awards or participation that nothing explains and that may bear on a number: marks under a heading of which nobody
//! knows what it stands for, units in a list that names none otherwise. Each is asked about once for its list; the rows count as they
//! stand, and an answer is put into the columns of the next run. Columns of any other text, numbers and telephones stay as they are.

use super::fates::Fate;
use super::lists::{List, Lists};
use super::outcome::{Ask, At, Outcome};
use crate::claims::reader::Reader;
use crate::claims::state::StateLexicon;
use crate::issue::SettleProblem;
use crate::model::{Answer, Catalogue, Choice, QuestionId, QuestionKind, Scope, TableKind};
use crate::place::BETWEEN;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView, Table, Value};
use crate::roster::text::fold;
use crate::roster::value;

/// What such a column is asked for, as in the words of [`crate::lang::Lang::wanted_column`].
const MEANS: &str = "means";

/// What a column holds that is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Marks,
    Units,
}

/// Asks about every such column of the tables of these rows that has rows that count.
pub fn ask<'a>(
    rows: impl Iterator<Item = RowView<'a>>,
    words: &Reader<'_>,
    lists: &mut Lists,
    outcome: &mut Outcome<'_>,
) {
    let mut rows = rows.peekable();
    while let Some(first) = rows.next() {
        let mut of_table = vec![first];
        while let Some(row) = rows.next_if(|row| row.table_id == first.table_id) {
            of_table.push(row);
        }
        for column in first.table.columns.iter().filter(|column| is_open(column, first.table, &words.states)) {
            let cells = || of_table.iter().filter_map(|row| Some((*row, own_cell(*row, column)?)));
            if let Some(holds) = holds(cells().map(|(_, cell)| cell), first.table, words) {
                let list = lists.of(first);
                for (row, cell) in
                    cells().filter(|(row, _)| outcome.fates.of(row.id()) == Some(Fate::Accepted)).collect::<Vec<_>>()
                {
                    about(At::cell(row, cell), (column, holds), &list, words.catalogue, outcome);
                }
            }
        }
    }
}

/// Whether nothing explains a column. A heading that refuses says by itself what its marks mean, and so does one that approves beside it.
fn is_open(column: &Column, table: &Table, states: &StateLexicon) -> bool {
    let refuses =
        |column: &Column| column.meaning == Meaning::Unexplained && states.refuses_by_marks(&column.header).is_some();
    let is_told = || refuses(column) || states.approves_by_marks(&column.header) && table.columns.iter().any(refuses);
    column.meaning == Meaning::Unexplained && !column.header.is_empty() && !is_told()
}

fn own_cell<'a>(row: RowView<'a>, column: &Column) -> Option<&'a Cell> {
    row.row.cell_at(column.column).filter(|cell| !cell.inherited)
}

/// What the cells of a column have in common that may bear on a number.
fn holds<'a>(cells: impl Iterator<Item = &'a Cell> + Clone, table: &Table, words: &Reader<'_>) -> Option<Holds> {
    if !matches!(table.kind, Some(TableKind::Awards | TableKind::Participation)) {
        return None;
    }
    // A number may be a count, and "có" or "đạt" say something of their own heading.
    let marks = |cell: &Cell| cell.value == Value::Text && matches!(fold(&cell.text).as_str(), "x" | "v" | "");
    if cells.clone().any(marks) && cells.clone().all(|cell| value::yes_no(cell).is_ok()) {
        let yes = cells.clone().any(|cell| matches!(value::yes_no(cell), Ok(Some(true))));
        return yes.then_some(Holds::Marks);
    }
    let names_units = [Meaning::Unit, Meaning::Workplace, Meaning::PositionAndUnit, Meaning::Name];
    if table.columns.iter().any(|column| names_units.contains(&column.meaning)) {
        return None;
    }
    let (mut units, mut all) = (0, 0);
    for cell in cells {
        all += 1;
        units += usize::from(words.names.kind_of(&cell.text).is_some());
    }
    (units > 0 && units * 2 > all).then_some(Holds::Units)
}

/// The question about a column of a list.
pub fn question(list: &List, header: &str) -> QuestionId {
    list.question(QuestionKind::Column, &format!("{MEANS} {header}"))
}

fn about(at: At<'_>, (column, holds): (&Column, Holds), list: &List, catalogue: &Catalogue, outcome: &mut Outcome<'_>) {
    let subject = [MEANS, &column.header, &list.name].join(BETWEEN);
    let ask = Ask::new(
        QuestionKind::Column,
        Scope::Column,
        question(list, &column.header),
        &subject,
        SettleProblem::ColumnOpen { header: column.header.clone() },
    );
    let kind = at.row.table.kind;
    let offers = || {
        let meant = choices(kind, holds, catalogue);
        meant.into_iter().chain([Choice { answer: Answer::LeaveOut, name: String::new() }]).collect()
    };
    outcome.ask(at, ask, offers, |answer| *answer == Answer::LeaveOut);
}

/// What the column may mean. Names of choices are headings as a roster would have them.
fn choices(kind: Option<TableKind>, holds: Holds, catalogue: &Catalogue) -> Vec<Choice> {
    let choice = |code: &str, name: &str| Choice { answer: Answer::Code(code.to_owned()), name: name.to_owned() };
    match (kind, holds) {
        (_, Holds::Units) => vec![choice(Meaning::Workplace.id(), "Đơn vị công tác")],
        (Some(TableKind::Awards), Holds::Marks) => {
            catalogue.award_forms.iter().map(|form| choice(&form.term.code, &form.term.name)).collect()
        }
        _ => {
            let own = [(Meaning::Registered, "Đăng ký"), (Meaning::TookPart, "Tham gia")];
            let own = own.map(|(meaning, name)| choice(meaning.id(), name));
            let movements = catalogue.movements.iter().map(|term| choice(&term.code, &term.name));
            own.into_iter().chain(movements).collect()
        }
    }
}

/// What an answer makes of a column: its meaning, and what it stands for.
pub fn meant(code: &str, table: &Table, catalogue: &Catalogue) -> Option<(Meaning, Option<String>)> {
    if let Some(form) = catalogue.form(code).filter(|_| table.kind == Some(TableKind::Awards)) {
        return Some((Meaning::AwardMark, Some(form.term.name.clone())));
    }
    if let Some(movement) = catalogue.movements.iter().find(|term| term.code == code) {
        return Some((Meaning::MovementMark, Some(movement.name.clone())));
    }
    let own = [Meaning::Workplace, Meaning::Registered, Meaning::TookPart];
    own.into_iter().find(|meaning| meaning.id() == code).map(|meaning| (meaning, None))
}
