//! The sheet by which a printer is measured: a grid of 10 mm with numbered crosses.

use crate::draw::fonts::Face;
use crate::draw::page::{Colour, Item, Page, Text};

/// From the edge of the paper to the outer crosses: farther than any printer leaves white.
const MARGIN: f64 = 20.0;

/// Half the length of a cross's arms.
const ARM: f64 = 6.0;

/// Where the crosses stand: three rows of three, from the upper left to the lower right. Millimetres.
pub fn crosses(width: f64, height: f64) -> Vec<(f64, f64)> {
    let tens = |value: f64| (value / 10.0).round() * 10.0;
    let columns = [MARGIN, tens(width / 2.0), tens(width - MARGIN - 5.0)];
    let rows = [MARGIN, tens(height / 2.0), tens(height - MARGIN - 5.0)];
    rows.into_iter().flat_map(|y| columns.into_iter().map(move |x| (x, y))).collect()
}

/// The sheet on paper of that size, with the lines of instruction.
pub fn test_sheet(width: f64, height: f64, title: &str, lines: &[&str]) -> Page {
    let mut page = Page { width, height, ..Page::default() };
    let mut line = |from, to, points, colour| page.items.push(Item::Line { from, to, points, colour });
    let steps = |length: f64| (1..).map(|step| f64::from(step) * 10.0).take_while(move |at| *at <= length - 10.0);
    for x in steps(width) {
        line((x, 10.0), (x, height - 10.0), 0.25, Colour::Grey);
    }
    for y in steps(height) {
        line((10.0, y), (width - 10.0, y), 0.25, Colour::Grey);
    }
    let crosses = crosses(width, height);
    for (x, y) in &crosses {
        line((x - ARM, *y), (x + ARM, *y), 0.4, Colour::Black);
        line((*x, y - ARM), (*x, y + ARM), 0.4, Colour::Black);
    }
    let mut words = |at, text: &str, face, size, colour| {
        page.items.push(Item::Text(Text { at, text: text.to_owned(), face, size, colour, turn: 0.0 }));
    };
    for (number, (x, y)) in (1..).zip(&crosses) {
        words((x + 1.2, y - 1.2), &format!("{number}"), Face::Bold, 12.0, Colour::Red);
        words((x + 1.2, y + 4.2), &format!("{x}; {y}"), Face::Regular, 7.0, Colour::Black);
    }
    words((45.0, 36.0), title, Face::Bold, 14.0, Colour::Black);
    for (at, text) in lines.iter().enumerate() {
        words((45.0, 43.0 + 5.5 * at as f64), text, Face::Regular, 10.0, Colour::Black);
    }
    page
}
