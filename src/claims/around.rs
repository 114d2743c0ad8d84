//! What the lines around a row say for it, found out once for all rows below the same group row of a table.

use super::fact::{Fact, Source};
use super::lines::{lines, said, said_by_group, strip_number};
use super::replaced::{self, Replaced};
use super::state::{self, ListEffect, StateLexicon};
use super::unit_lines;
use crate::model::{AwardStatus, RecipientKind, TableId, Text};
use crate::place::CellRef;
use crate::roster::name_words::NameLexicon;
use crate::roster::table::{Line, RowView};
use crate::roster::text::fold;
use crate::roster::value::{self, Decision, Denied};
use crate::wording::words::Words;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

/// What group rows, titles and the sheet's name say.
#[derive(Debug)]
pub struct Around {
    pub recipient: Option<Fact<RecipientKind>>,
    /// By the group rows alone: closer to the row than the heading of its column.
    pub recipient_of_group: Option<Fact<RecipientKind>>,
    pub decision: Option<Fact<Decision>>,
    pub year: Option<Fact<i32>>,
    pub years: Option<Fact<(i32, i32)>>,
    /// Index into the catalogue's phases.
    pub phase: Option<Fact<usize>>,
    /// A movement whose name stands there with four words at least, or with two.
    pub movement_quoted: Option<Fact<Text>>,
    pub movement_named: Option<Fact<Text>>,
    /// In which state the list names its awards.
    pub state: Option<Fact<AwardStatus>>,
    /// The list takes awards back, or corrects them.
    pub effect: Option<Fact<ListEffect>>,
    /// Earlier decisions that the decision of the list takes the place of.
    pub replaces: Vec<Replaced>,
    /// What says that the list is one of those who registered.
    pub registration: Option<Source>,
    /// What the list or its group denies of taking part.
    pub denied: Option<Fact<Denied>>,
    /// Which of the row's groups names the commune, and the district.
    pub commune: Option<Fact<Text>>,
    pub district: Option<Fact<Text>>,
    pub unit: Option<Fact<Text>>,
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
    pub fn of(
        &self,
        row: RowView<'_>,
        words: &Words<'_>,
        (states, people): (&StateLexicon, &NameLexicon),
    ) -> Rc<Around> {
        let groups = &row.data.groups;
        let key = (row.table_id, groups.len(), groups.last().and_then(|group| group.place.cell));
        if let Some((_, known)) = self.known.borrow().get(&key).filter(|(same, _)| same == groups) {
            return known.clone();
        }
        let around = Rc::new(look(row, words, states, people));
        self.known.borrow_mut().insert(key, (groups.clone(), around.clone()));
        around
    }
}

fn look(row: RowView<'_>, words: &Words<'_>, states: &StateLexicon, people: &NameLexicon) -> Around {
    Around {
        recipient: said(row, |text| recipient(text, words, people)),
        recipient_of_group: said_by_group(row, |text| recipient(strip_number(text), words, people)),
        decision: said(row, |text| words.line(text).decision.clone()),
        year: said(row, |text| words.line(text).year),
        years: said(row, |text| words.line(text).years),
        phase: said(row, |text| words.phase_at(text)),
        movement_quoted: said(row, |text| words.movements.inside(text, 4)),
        movement_named: said(row, |text| words.movements.inside(text, 2)),
        state: state::of_lines(row, states),
        effect: said(row, |text| ListEffect::of(text, words)),
        replaces: replaced::of_lines(row),
        registration: lines(row)
            .find(|(_, text)| fold(&text.replace(['(', ')'], " ")).contains("dang ky"))
            .map(|(source, _)| source),
        denied: said(row, value::denial_in),
        commune: said_by_group(row, |text| place(text, COMMUNES)),
        district: said_by_group(row, |text| place(text, DISTRICTS)),
        unit: unit_lines::unit(row, words),
    }
}

/// Who receives, as a line says it. "Giấy khen của Liên minh Hợp tác xã tỉnh" says who gives, and "I. HTX Tân Tiến" whose people follow.
fn recipient(text: &str, words: &Words<'_>, people: &NameLexicon) -> Option<RecipientKind> {
    let kind = words.recipient(text)?;
    if unit_lines::named(text, words).is_some() {
        return None;
    }
    let kind = match words.awards.inside(text, 2) {
        Some(_) => words.recipient(&words.awards.outside(text, 2))?,
        None => kind,
    };
    let is_of_people = kind == RecipientKind::Collective && heads_people(text, words, people);
    Some(if is_of_people { RecipientKind::Individual } else { kind })
}

/// Whether a post stands before every word for units: "CÁN BỘ HỢP TÁC XÃ" are people, "TẬP THỂ CÁN BỘ" are not.
fn heads_people(text: &str, words: &Words<'_>, people: &NameLexicon) -> bool {
    let post = text.match_indices(' ').find(|(at, _)| people.is_post(&text[at + 1..]));
    post.is_some_and(|(at, _)| words.recipient(&text[..at]).is_none() && words.names.kind_of(&text[at + 1..]).is_none())
}

const COMMUNES: &[&str] = &["xa", "phuong", "thi tran"];
const DISTRICTS: &[&str] = &["huyen", "thi xa", "thanh pho", "tx", "tp"];

/// The name of a commune or district that a group row is: "II. Huyện Tân Biên".
fn place(text: &str, words: &[&str]) -> Option<Text> {
    let named = strip_number(text);
    let folded = fold(named);
    words.iter().any(|word| folded.starts_with(&format!("{word} "))).then(|| named.into())
}
