//! The form of a certificate as data: page, frame, slots for pictures, and boxes of text.

use crate::draw::fit::LineWords;
use crate::draw::fonts::Face;
use crate::draw::page::Colour;
use crate::model::{Award, Date, RecipientKind, Sex};
use std::collections::BTreeMap;

/// What a certificate of one form looks like. Millimetres from the top left corner, and points.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    pub id: String,
    pub width: f64,
    pub height: f64,
    /// First and last day of the decisions that it is for.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// Rectangles around the page, from the outer to the inner one: left, top, width, height.
    pub frame: Vec<[f64; 4]>,
    pub watermark: String,
    pub slots: Vec<Slot>,
    pub blocks: Vec<Block>,
}

impl Form {
    /// Whether it is for decisions of that day; a form with a last day is for none without a day.
    pub fn holds_on(&self, day: Option<Date>) -> bool {
        holds(self.from, self.to, day)
    }
}

fn holds(from: Option<Date>, to: Option<Date>, day: Option<Date>) -> bool {
    match day {
        Some(day) => from.is_none_or(|first| first <= day) && to.is_none_or(|last| day <= last),
        None => to.is_none(),
    }
}

/// Room for a picture of the office; the tool draws none.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// Which of the office's pictures: `emblem`, `background`.
    pub picture: String,
    pub area: [f64; 4],
    /// What a draft shows where the office gives no picture; nothing leaves the slot empty.
    pub words: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Centre,
    Right,
}

/// Where a text stands in a box that is higher than it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    Top,
    Middle,
    Bottom,
}

/// A box of text with placeholders such as `{name}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub name: String,
    pub wording: Wording,
    /// What it says instead for some awards: the first that fits.
    pub variants: Vec<(Condition, Wording)>,
    /// Already on a blank that the authority buys printed (“phôi”).
    pub preprinted: bool,
    pub face: Face,
    /// Points.
    pub smallest: f64,
    pub largest: f64,
    pub colour: Colour,
    pub capitals: bool,
    pub align: Align,
    pub stand: Stand,
    /// Left, top, width, height; no ink leaves it.
    pub area: [f64; 4],
    /// Moves up to that distance below the ink of the named block.
    pub after: Option<(String, f64)>,
    /// The share of the room left below it, and below those that follow it, by which they sink.
    pub sink: f64,
    pub lines: usize,
    /// Distance of baselines in multiples of the size.
    pub leading: f64,
    /// The share of the largest size down to which fewer lines are worth a smaller size.
    pub narrow: f64,
    /// A rule below, as long as the text.
    pub ruled: bool,
}

/// A text, and what a draft sets where one of its placeholders has no datum; nothing leaves the block out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    pub text: String,
    pub blank: Option<String>,
}

/// Which awards a wording is for; an empty list is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    pub awards: Vec<String>,
    /// Part of the authority's name, as printed.
    pub authorities: Vec<String>,
    pub recipients: Vec<RecipientKind>,
    pub posthumous: Option<bool>,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl Condition {
    pub fn fits(&self, award: &Award) -> bool {
        let any = |list: &[String], fits: &dyn Fn(&String) -> bool| list.is_empty() || list.iter().any(fits);
        any(&self.awards, &|code| award.form == *code)
            && any(&self.authorities, &|name| award.authority.contains(name.as_str()))
            && (self.recipients.is_empty() || self.recipients.contains(&award.recipient_kind))
            && self.posthumous.is_none_or(|wanted| wanted == award.facts.posthumous)
            && holds(self.from, self.to, award.decision_date)
    }
}

/// A sentence for awards whose roster gives no achievement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    pub condition: Condition,
    pub text: String,
}

/// Forms of address before a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    pub male: String,
    pub female: String,
    /// Of a person whose sex nobody knows.
    pub unknown: String,
    pub household: String,
    /// Of a household that is called by a man, by a woman.
    pub household_male: String,
    pub household_female: String,
    pub collective: String,
}

impl Address {
    pub fn of(&self, kind: RecipientKind, sex: Option<Sex>) -> &str {
        match (kind, sex) {
            (RecipientKind::Collective, _) => &self.collective,
            (RecipientKind::Household, Some(Sex::Male)) => &self.household_male,
            (RecipientKind::Household, Some(Sex::Female)) => &self.household_female,
            (RecipientKind::Household, None) => &self.household,
            (RecipientKind::Individual, Some(Sex::Male)) => &self.male,
            (RecipientKind::Individual, Some(Sex::Female)) => &self.female,
            (RecipientKind::Individual, None) => &self.unknown,
        }
    }
}

/// All that certificates are drawn with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    pub forms: Vec<Form>,
    /// Where decisions are signed: "Tây Ninh".
    pub place: String,
    /// The office's own pictures by the name of their slot.
    pub pictures: BTreeMap<String, Vec<u8>>,
    pub address: Address,
    /// The first that fits and whose placeholders all have a datum.
    pub sentences: Vec<Sentence>,
    pub line_words: LineWords,
    /// What stands in a box whose text does not fit.
    pub too_long: String,
    /// Whether drafts are made of proposals, too, and what runs over them.
    pub proposals: bool,
    pub proposal_mark: String,
    /// Code of a remark → recipients for whom somebody has looked at it and found it right.
    pub accepted: BTreeMap<String, Vec<String>>,
}

impl Settings {
    pub fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }
}
