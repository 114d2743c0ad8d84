//! Labels for envelopes, on sheets of A4 that are bought cut.

use super::paper::{Look, draw, set};
use super::{Pack, Settings};
use crate::draw::fonts::Face;
use crate::draw::page::Page;
use crate::lang::CeremonyLabels;

/// A4 upright, in millimetres.
pub const PAPER: (f64, f64) = (210.0, 297.0);
/// What stays free at the edges of a label: printers leave that much of a sheet white.
const ACROSS: f64 = 5.0;
const DOWN: f64 = 4.0;
const GAP: f64 = 1.0;

const TO: Look = Look { face: Face::Italic, largest: 9.0, smallest: 6.0, centred: true };
const NAME: Look = Look { face: Face::Bold, largest: 13.0, smallest: 8.0, centred: true };
const UNIT: Look = Look { face: Face::Regular, largest: 10.5, smallest: 7.0, centred: true };

/// The sheets of labels, from the upper left to the lower right.
pub fn labels(pack: &Pack<'_>, settings: &Settings, words: &CeremonyLabels) -> Vec<Page> {
    let [wide, high] = settings.label;
    let [columns, rows] = settings.labels.map(|count| count.max(1));
    let left = (PAPER.0 - wide * columns as f64) / 2.0;
    let top = (PAPER.1 - high * rows as f64) / 2.0;
    let sheet = |guests: &[super::Guest<'_>]| {
        let mut page = Page { width: PAPER.0, height: PAPER.1, ..Page::default() };
        for (at, guest) in guests.iter().enumerate() {
            let x = left + wide * (at % columns) as f64 + ACROSS;
            let y = top + high * (at / columns) as f64 + DOWN;
            let (width, height) = (wide - 2.0 * ACROSS, high - 2.0 * DOWN);
            // Shares of the height: what a line does not need is free for nobody else, so that nothing ever overlaps.
            let lines = [
                (words.to, TO, 0.15),
                (guest.said.recipient.as_str(), NAME, 0.35),
                (guest.said.of.as_str(), UNIT, 0.25),
                (guest.said.address.as_str(), UNIT, 0.25),
            ];
            let lines = lines.into_iter().filter(|(text, ..)| !text.is_empty());
            let set: Vec<_> = lines
                .map(|(text, look, share)| (set(text, look, width, height * share - GAP, words.too_long), look))
                .collect();
            let used: f64 = set.iter().map(|(text, _)| text.height + GAP).sum::<f64>() - GAP;
            let mut y = y + (height - used).max(0.0) / 2.0;
            for (text, look) in &set {
                y = draw(text, *look, (x, y), width, &mut page.items) + GAP;
            }
        }
        page
    };
    pack.guests.chunks(columns * rows).map(sheet).collect()
}
