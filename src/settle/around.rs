//! What the lines around a row say for it, found out once for all rows below the same group row of a table.

use super::context::said;
use super::phrases::Phrases;
use super::unit_rows::{COMMUNES, DISTRICTS, group_of_place, strip_number};
use super::who;
use super::words::Words;
use crate::model::{RecipientKind, TableId, Text};
use crate::place::CellRef;
use crate::roster::table::{Line, RowView};
use crate::roster::text::fold;
use crate::roster::value::Decision;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

/// The answers of group rows, titles and the sheet's name.
#[derive(Debug)]
pub struct Around {
    pub recipient: Option<RecipientKind>,
    /// By the group rows alone: closer to the row than the heading of its column.
    pub recipient_of_group: Option<RecipientKind>,
    pub decision: Option<Decision>,
    pub year: Option<i32>,
    pub years: Option<(i32, i32)>,
    /// Index into the catalogue's phases.
    pub phase: Option<usize>,
    /// A movement whose name stands there with four words at least, or with two.
    pub movement_quoted: Option<Text>,
    pub movement_named: Option<Text>,
    /// The list takes awards back, or corrects them.
    pub revokes: bool,
    pub corrects: bool,
    /// The list is one of those who registered.
    pub is_registration: bool,
    /// Which of the row's groups names the commune, and the district.
    pub commune: Option<usize>,
    pub district: Option<usize>,
    pub unit: Option<String>,
}

/// Table, depth of its groups and place of the innermost one.
type Below = (TableId, usize, Option<CellRef>);

/// The groups themselves, and what was found out for the rows below them.
type Known = (Arc<[Line]>, Rc<Around>);

/// What was found out before. Only looked up.
#[derive(Default)]
pub struct Surroundings {
    known: RefCell<HashMap<Below, Known>>,
}

impl Surroundings {
    pub fn of(&self, row: RowView<'_>, words: &Words<'_>) -> Rc<Around> {
        let groups = &row.data.groups;
        let key = (row.table_id, groups.len(), groups.last().and_then(|group| group.place.cell));
        if let Some((_, known)) = self.known.borrow().get(&key).filter(|(same, _)| same == groups) {
            return known.clone();
        }
        let around = Rc::new(look(row, words));
        self.known.borrow_mut().insert(key, (groups.clone(), around.clone()));
        around
    }
}

fn look(row: RowView<'_>, words: &Words<'_>) -> Around {
    let holds = |list: &Phrases| said(row, |text| list.inside(text).then_some(())).is_some();
    Around {
        recipient: said(row, |text| words.recipient(text)),
        recipient_of_group: {
            let groups = row.data.groups.iter().rev();
            groups.map(|group| strip_number(&group.text)).find_map(|text| words.recipient(text))
        },
        decision: said(row, |text| words.line(text).decision.clone()),
        year: said(row, |text| words.line(text).year),
        years: said(row, |text| words.line(text).years),
        phase: said(row, |text| words.phase_at(text)),
        movement_quoted: said(row, |text| words.movements.inside(text, 4)),
        movement_named: said(row, |text| words.movements.inside(text, 2)),
        revokes: holds(&words.revoking),
        corrects: holds(&words.correcting),
        is_registration: said(row, |text| fold(text).contains("dang ky").then_some(())).is_some(),
        commune: group_of_place(row, COMMUNES),
        district: group_of_place(row, DISTRICTS),
        unit: who::unit_around(row, words),
    }
}
