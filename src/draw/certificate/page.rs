//! One certificate as a page.

use super::Print;
use super::form::{Form, Settings, Slot};
use super::set::{RULE, Set};
use crate::draw::fit::{LineWords, Room, fit};
use crate::draw::fonts::{Face, POINT};
use crate::draw::page::{Colour, Item, Page, Text};
use std::sync::Arc;

/// What is printed of a certificate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Everything, marked as a draft.
    #[default]
    Draft,
    /// Only what a pre-printed blank lacks.
    Overprint,
    /// Everything, to be signed.
    Final,
    /// Of what is only proposed: everything, marked as that.
    Proposal,
}

impl Mode {
    /// Those that can be asked for.
    pub const ALL: &[Self] = &[Self::Draft, Self::Overprint, Self::Final];

    pub fn id(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Overprint => "overprint",
            Self::Final => "final",
            Self::Proposal => "proposal",
        }
    }

    /// Whether it is only to be read.
    pub fn is_draft(self) -> bool {
        matches!(self, Self::Draft | Self::Proposal)
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|mode| mode.id() == id)
    }
}

/// What the certificates of a document have in common, by what it is made of: drawn once, shared by their pages.
#[derive(Debug, Default)]
pub struct Bases(Vec<(String, Vec<String>, Arc<[Item]>)>);

impl Bases {
    fn of(&mut self, form: &Form, fixed: &[&Set<'_>], settings: &Settings, print: &Print) -> Arc<[Item]> {
        let mode = print.mode;
        let texts: Vec<String> = fixed.iter().map(|set| set.text.clone()).collect();
        let known = self.0.iter().find(|(id, said, _)| *id == form.id && *said == texts);
        if let Some((_, _, items)) = known {
            return items.clone();
        }
        let mut items = Vec::new();
        if mode != Mode::Overprint {
            slots(form, settings, print, &mut items);
            match mode {
                Mode::Draft => watermark(form, &form.watermark, &mut items),
                Mode::Proposal => watermark(form, &settings.proposal_mark, &mut items),
                Mode::Overprint | Mode::Final => {}
            }
            frame(form, &mut items);
            for set in fixed {
                text(set, settings, &mut items);
            }
        }
        if let Some(profile) = &print.printer {
            items = profile.of(&form.id).corrected(&items);
        }
        let items: Arc<[Item]> = items.into();
        self.0.push((form.id.clone(), texts, items.clone()));
        items
    }
}

/// Draws an award's certificate whose blocks are set. The page makes up for the errors of the printer.
pub fn page(
    form: &Form,
    set: &[Set<'_>],
    settings: &Settings,
    print: &Print,
    award_id: &str,
    bases: &mut Bases,
) -> Page {
    // What is the same for all recipients is drawn once; a blank has it already.
    let (fixed, own): (Vec<&Set<'_>>, Vec<&Set<'_>>) = set.iter().partition(|set| set.block.preprinted);
    let mut page = Page { width: form.width, height: form.height, ..Page::default() };
    page.base = bases.of(form, &fixed, settings, print);
    for set in own {
        // Dots where a datum is absent belong to a draft; a blank has its own.
        if print.mode.is_draft() || !set.blank {
            text(set, settings, &mut page.items);
        }
    }
    // A draft is never signed.
    let picture = print.codes.as_ref().and_then(|codes| codes.get(award_id)).filter(|_| !print.mode.is_draft());
    if let Some((slot, picture)) = form.slots.iter().find(|slot| slot.picture == CODE).zip(picture) {
        code(slot, picture, &mut page.items);
    }
    if let Some(profile) = &print.printer {
        page.items = profile.of(&form.id).corrected(&page.items);
    }
    page
}

/// The slot of the signed code.
pub const CODE: &str = "code";

/// Millimetres below a code for its caption.
const CAPTION: f64 = 3.6;

/// A code as large as its slot allows, with a small word below it.
fn code(slot: &Slot, picture: &[u8], items: &mut Vec<Item>) {
    let [left, top, width, height] = slot.area;
    let caption = if slot.words.is_empty() { 0.0 } else { CAPTION };
    let (corner, size) = ((left, top), (width, height - caption));
    items.push(Item::Picture { corner, size, bytes: picture.to_vec() });
    if caption > 0.0 {
        note(&slot.words, Face::Italic, [left, top + height - caption, width, caption], Colour::Black, 7.0, items);
    }
}

/// The lines of a block, or, where its text does not fit, a box that says so.
fn text(set: &Set<'_>, settings: &Settings, items: &mut Vec<Item>) {
    let block = set.block;
    let ink = |at, text, face, size, colour| Item::Text(Text { at, text, face, size, colour, turn: 0.0 });
    for line in set.lines() {
        items.push(ink(line.at, line.text, block.face, set.fitted.size, block.colour));
        if block.ruled {
            let y = line.at.1 + RULE;
            let (from, to) = ((line.ink[0], y), (line.ink[2], y));
            items.push(Item::Line { from, to, points: 0.7, colour: block.colour });
        }
    }
    if set.fitted.fits() {
        return;
    }
    let [left, top, width, height] = set.area;
    let inner = 0.5;
    items.push(Item::Rectangle {
        corner: (left + inner, top + inner),
        size: (width - 2.0 * inner, height - 2.0 * inner),
        points: 0.6,
        colour: Colour::Red,
        dashed: true,
    });
    centred(&settings.too_long, Face::Italic, [left + 1.0, top + 1.0, width - 2.0, height - 2.0], Colour::Red, items);
}

/// A note in the middle of a box, as large as it allows, up to 11 points.
fn centred(words: &str, face: Face, area: [f64; 4], colour: Colour, items: &mut Vec<Item>) {
    note(words, face, area, colour, 11.0, items);
}

fn note(words: &str, face: Face, area: [f64; 4], colour: Colour, largest: f64, items: &mut Vec<Item>) {
    let none = LineWords::default();
    let room = Room {
        face,
        width: area[2],
        height: area[3],
        lines: 2,
        smallest: 3.0,
        largest,
        leading: 1.2,
        narrow: 1.0,
        below: 0.0,
        words: &none,
    };
    let fitted = fit(&face.printable(words), room);
    let first = area[1] + (area[3] - fitted.height) / 2.0 + fitted.first;
    for (at, line) in fitted.lines.iter().enumerate() {
        let x = area[0] + (area[2] - line.ink.width()) / 2.0 - line.ink.left;
        let at = (x, first + fitted.step * at as f64);
        items.push(Item::Text(Text { at, text: line.text.clone(), face, size: fitted.size, colour, turn: 0.0 }));
    }
}

fn frame(form: &Form, items: &mut Vec<Item>) {
    for (at, [left, top, width, height]) in form.frame.iter().enumerate() {
        items.push(Item::Rectangle {
            corner: (*left, *top),
            size: (*width, *height),
            points: if at == 0 { 2.0 } else { 0.6 },
            colour: Colour::Red,
            dashed: false,
        });
    }
}

/// The office's pictures; in a draft a dashed box where one is wanted and not given.
fn slots(form: &Form, settings: &Settings, print: &Print, items: &mut Vec<Item>) {
    let mode = print.mode;
    // A code is each certificate's own, and wanted only where codes are signed.
    let wanted = |slot: &&Slot| slot.picture != CODE || (mode.is_draft() && print.codes.is_some());
    for slot in form.slots.iter().filter(wanted) {
        let [left, top, width, height] = slot.area;
        match settings.pictures.get(&slot.picture) {
            Some(bytes) => {
                items.push(Item::Picture { corner: (left, top), size: (width, height), bytes: bytes.clone() })
            }
            None if mode.is_draft() && !slot.words.is_empty() => {
                items.push(Item::Rectangle {
                    corner: (left, top),
                    size: (width, height),
                    points: 0.4,
                    colour: Colour::Grey,
                    dashed: true,
                });
                centred(&slot.words, Face::Italic, slot.area, Colour::Black, items);
            }
            None => {}
        }
    }
}

/// The watermark runs from the lower left to the upper right, under everything else.
fn watermark(form: &Form, words: &str, items: &mut Vec<Item>) {
    if words.is_empty() {
        return;
    }
    // As long as three fifths of the diagonal, whatever the paper and the words.
    let face = Face::Bold;
    let diagonal = form.width.hypot(form.height);
    let size = (diagonal * 0.6 / face.width(words, 1.0)).min(form.height * 0.45 / POINT);
    let turn = (form.height / form.width).atan();
    let half = face.width(words, size) / 2.0;
    let drop = size * POINT * 0.33;
    let x = form.width / 2.0 - half * turn.cos() + drop * turn.sin();
    let y = form.height / 2.0 + half * turn.sin() + drop * turn.cos();
    items.push(Item::Text(Text {
        at: (x, y),
        text: words.to_owned(),
        face,
        size,
        colour: Colour::Grey,
        turn: turn.to_degrees(),
    }));
}
