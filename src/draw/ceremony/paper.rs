//! Texts set into boxes of any page: smaller and on more lines where they are long, never cut.

use crate::draw::fit::{Fitted, LineWords, Room, fit};
use crate::draw::fonts::Face;
use crate::draw::page::{Colour, Item, Text};

/// How a text may be set.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub face: Face,
    /// Points.
    pub largest: f64,
    pub smallest: f64,
    pub centred: bool,
}

/// Points: what is set where a text fits at no size that reads well.
const LAST: f64 = 2.0;
const LINES: usize = 200;

/// A text as it is set in a width and height (millimetres); a note in its place where even the last size is too large.
pub fn set(words: &str, look: Look, width: f64, height: f64, too_long: &str) -> Fitted {
    let none = LineWords::default();
    let room = |smallest| Room {
        face: look.face,
        width,
        height,
        lines: LINES,
        smallest,
        largest: look.largest,
        leading: 1.15,
        // One line at a slightly smaller size reads better than two.
        narrow: 0.8,
        below: 0.0,
        words: &none,
    };
    let tried = |words: &str| {
        let fitted = fit(&look.face.printable(words), room(look.smallest));
        if fitted.fits() { fitted } else { fit(&look.face.printable(words), room(LAST)) }
    };
    let fitted = tried(words);
    if fitted.fits() { fitted } else { tried(too_long) }
}

/// Draws a text whose room begins at `left` and `top`; its lower end.
pub fn draw(fitted: &Fitted, look: Look, (left, top): (f64, f64), width: f64, items: &mut Vec<Item>) -> f64 {
    for (at, line) in fitted.lines.iter().enumerate() {
        let free = if look.centred { (width - line.ink.width()) / 2.0 } else { 0.0 };
        let at = (left + free - line.ink.left, top + fitted.first + fitted.step * at as f64);
        let (text, face, size) = (line.text.clone(), look.face, fitted.size);
        items.push(Item::Text(Text { at, text, face, size, colour: Colour::Black, turn: 0.0 }));
    }
    top + fitted.height
}
