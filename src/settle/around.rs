//! What the lines around a row say for it, found out once for all rows below the same group row of a table.

use super::context::said;
use super::phrases::Phrases;
use super::unit_rows::{COMMUNES, DISTRICTS, group_of_place, strip_number};
use super::who;
use super::words::Words;
use crate::model::{RecipientKind, Text};
use crate::roster::table::RowView;
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

/// Known by table and groups, which lie in one place while the files are settled.
#[derive(Default)]
pub struct Surroundings {
    known: RefCell<HashMap<(usize, usize), Rc<Around>>>,
}

impl Surroundings {
    pub fn of(&self, row: RowView<'_>, words: &Words<'_>) -> Rc<Around> {
        let groups = Arc::as_ptr(&row.data.groups).cast::<u8>() as usize;
        let key = (std::ptr::from_ref(row.table) as usize, groups);
        if let Some(known) = self.known.borrow().get(&key) {
            return known.clone();
        }
        let around = Rc::new(look(row, words));
        self.known.borrow_mut().insert(key, around.clone());
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
