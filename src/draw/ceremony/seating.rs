//! The plan of the seats: rows in front of the stage, filled in the order of calling.

use super::paper::{Look, draw, set};
use super::{Pack, Settings};
use crate::draw::fonts::Face;
use crate::draw::page::{Colour, Item, Page};
use crate::lang::CeremonyLabels;

/// A4 on its long side, in millimetres.
const PAPER: (f64, f64) = (297.0, 210.0);
const LEFT: f64 = 12.0;
const WIDTH: f64 = 273.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 200.0;
/// Room of a row's name; height of a seat, and from seat to seat.
const ROW: f64 = 18.0;
const SEAT: f64 = 19.0;
const GAP: f64 = 2.0;

const TITLE: Look = Look { face: Face::Bold, largest: 15.0, smallest: 11.0, centred: true };
const SUBTITLE: Look = Look { face: Face::Italic, largest: 11.0, smallest: 8.0, centred: true };
const AWARD: Look = Look { face: Face::Regular, largest: 10.0, smallest: 7.0, centred: true };
const STAGE: Look = Look { face: Face::Bold, largest: 11.0, smallest: 8.0, centred: true };
const PLACE: Look = Look { face: Face::Bold, largest: 10.0, smallest: 7.0, centred: false };
const NUMBER: Look = Look { face: Face::Bold, largest: 8.0, smallest: 6.0, centred: false };
const NAME: Look = Look { face: Face::Regular, largest: 10.5, smallest: 6.0, centred: true };

/// The pages of the plan.
pub fn seating(pack: &Pack<'_>, settings: &Settings, words: &CeremonyLabels) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut page = Page { width: PAPER.0, height: PAPER.1, ..Page::default() };
    let mut y = head(pack, words, &mut page.items);
    let wide = (WIDTH - ROW) / settings.seats_per_row.max(1) as f64;
    for (number, row) in (1..).zip(pack.guests.chunks(settings.seats_per_row.max(1))) {
        if y + SEAT > BOTTOM {
            let next = Page { width: PAPER.0, height: PAPER.1, ..Page::default() };
            pages.push(std::mem::replace(&mut page, next));
            y = TOP;
        }
        let place = set(&words.row_number(number), PLACE, ROW - 2.0, SEAT, words.too_long);
        draw(&place, PLACE, (LEFT, y + (SEAT - place.height) / 2.0), ROW - 2.0, &mut page.items);
        for (at, guest) in row.iter().enumerate() {
            let left = LEFT + ROW + wide * at as f64;
            let (corner, size) = ((left, y), (wide - GAP, SEAT));
            page.items.push(Item::Rectangle { corner, size, points: 0.5, colour: Colour::Black, dashed: false });
            let inner = wide - GAP - 1.6;
            let number = set(&guest.number.to_string(), NUMBER, inner, 3.0, words.too_long);
            draw(&number, NUMBER, (left + 0.8, y + 0.8), inner, &mut page.items);
            let (top, room) = (y + 4.2, SEAT - 5.0);
            let name = set(&guest.said.recipient, NAME, inner, room, words.too_long);
            draw(&name, NAME, (left + 0.8, top + (room - name.height) / 2.0), inner, &mut page.items);
        }
        y += SEAT + GAP;
    }
    pages.push(page);
    pages
}

/// Title, decision, who sits where by award, and the stage; where the rows begin.
fn head(pack: &Pack<'_>, words: &CeremonyLabels, items: &mut Vec<Item>) -> f64 {
    let mut y = TOP;
    let mut line = |text: &str, look: Look, gap: f64| {
        y = draw(&set(text, look, WIDTH, 12.0, words.too_long), look, (LEFT, y), WIDTH, items) + gap;
    };
    line(words.seating, TITLE, 1.5);
    line(&pack.subtitle(words), SUBTITLE, 1.5);
    for (award, guests) in pack.awards() {
        let (first, last) = (&guests[0], &guests[guests.len() - 1]);
        line(&words.seats(award, first.number, last.number), AWARD, 1.0);
    }
    let (wide, high) = (110.0, 8.0);
    let left = (PAPER.0 - wide) / 2.0;
    let y = y + 2.0;
    items.push(Item::Rectangle {
        corner: (left, y),
        size: (wide, high),
        points: 0.8,
        colour: Colour::Black,
        dashed: false,
    });
    let stage = set(words.stage, STAGE, wide, high - 2.0, words.too_long);
    draw(&stage, STAGE, (left, y + (high - stage.height) / 2.0), wide, items);
    y + high + 5.0
}
