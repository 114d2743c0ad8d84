//! The list from which names are called: large letters, a pause before each award.

use super::Pack;
use super::paper::{Look, draw, set};
use crate::draw::fit::Fitted;
use crate::draw::fonts::Face;
use crate::draw::page::{Colour, Item, Page};
use crate::lang::CeremonyLabels;

/// A4 upright with the margins of administrative documents (Decree 30/2020), in millimetres.
const PAPER: (f64, f64) = (210.0, 297.0);
const LEFT: f64 = 30.0;
const WIDTH: f64 = 165.0;
const TOP: f64 = 20.0;
const BOTTOM: f64 = 277.0;
/// Room of the number before a name, between name and unit, between entries, and where the caller pauses.
const NUMBER: f64 = 16.0;
const BELOW_NAME: f64 = 1.6;
const BETWEEN: f64 = 6.0;
const PAUSE: f64 = 12.0;

const TITLE: Look = Look { face: Face::Bold, largest: 16.0, smallest: 12.0, centred: true };
const SUBTITLE: Look = Look { face: Face::Italic, largest: 13.0, smallest: 10.0, centred: true };
const AWARD: Look = Look { face: Face::Bold, largest: 14.0, smallest: 12.0, centred: true };
const PLACE: Look = Look { face: Face::Bold, largest: 20.0, smallest: 12.0, centred: false };
const NAME: Look = Look { face: Face::Bold, largest: 22.0, smallest: 16.0, centred: false };
const UNIT: Look = Look { face: Face::Regular, largest: 14.0, smallest: 12.0, centred: false };
const PAGE: Look = Look { face: Face::Regular, largest: 13.0, smallest: 13.0, centred: true };

/// The pages of the list.
pub fn reading(pack: &Pack<'_>, words: &CeremonyLabels) -> Vec<Page> {
    let mut sheets = Sheets { pages: Vec::new(), y: BOTTOM };
    sheets.turn();
    let title = set(words.reading, TITLE, WIDTH, 30.0, words.too_long);
    sheets.put(&title, TITLE, LEFT, WIDTH);
    sheets.y += 2.5;
    let subtitle = set(&pack.subtitle(words), SUBTITLE, WIDTH, 30.0, words.too_long);
    sheets.put(&subtitle, SUBTITLE, LEFT, WIDTH);
    for (award, guests) in pack.awards() {
        let heading = format!("{award} ({})", guests.len());
        let heading = set(&heading, AWARD, WIDTH, 60.0, words.too_long);
        for (at, guest) in guests.iter().enumerate() {
            let room = WIDTH - NUMBER;
            let name = set(&guest.said.recipient, NAME, room, 110.0, words.too_long);
            let unit = (!guest.said.of.is_empty()).then(|| set(&guest.said.of, UNIT, room, 90.0, words.too_long));
            let below = unit.as_ref().map_or(0.0, |unit| BELOW_NAME + unit.height);
            // A heading stays with the first name below it.
            let above = if at == 0 { PAUSE + heading.height + BETWEEN } else { BETWEEN };
            if sheets.y + above + name.height + below > BOTTOM {
                sheets.turn();
            } else {
                sheets.y += if at == 0 { PAUSE } else { BETWEEN };
            }
            if at == 0 {
                sheets.put(&heading, AWARD, LEFT, WIDTH);
                sheets.y += BETWEEN;
            }
            let number = set(&format!("{}.", guest.number), PLACE, NUMBER - 2.0, name.height, words.too_long);
            let top = sheets.y;
            // Both stand on one line, whatever their sizes.
            sheets.y += (name.first - number.first).max(0.0);
            sheets.put(&number, PLACE, LEFT, NUMBER);
            sheets.y = top;
            sheets.put(&name, NAME, LEFT + NUMBER, room);
            if let Some(unit) = &unit {
                sheets.y += BELOW_NAME;
                sheets.put(unit, UNIT, LEFT + NUMBER, room);
            }
        }
    }
    sheets.pages
}

/// Pages filled from the top down.
struct Sheets {
    pages: Vec<Page>,
    y: f64,
}

impl Sheets {
    /// Begins a page; its number stands in the upper margin, not on the first (Decree 30/2020).
    fn turn(&mut self) {
        let mut page = Page { width: PAPER.0, height: PAPER.1, ..Page::default() };
        let number = self.pages.len() + 1;
        if number > 1 {
            let shown = set(&number.to_string(), PAGE, WIDTH, 10.0, "");
            draw(&shown, PAGE, (LEFT, TOP - 10.0), WIDTH, &mut page.items);
            let (from, to) = ((LEFT, TOP - 3.0), (LEFT + WIDTH, TOP - 3.0));
            page.items.push(Item::Line { from, to, points: 0.4, colour: Colour::Grey });
        }
        self.pages.push(page);
        self.y = TOP;
    }

    fn put(&mut self, text: &Fitted, look: Look, left: f64, width: f64) {
        let page = self.pages.last_mut().expect("a text is put on a page that was begun");
        self.y = draw(text, look, (left, self.y), width, &mut page.items);
    }
}
