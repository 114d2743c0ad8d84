//! A page of text, lines and pictures in millimetres, without a library.

use super::fonts::Face;
use std::sync::Arc;

/// A printed page. Places are millimetres from its top left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    pub width: f64,
    pub height: f64,
    /// What many pages have in common, below their own items: one value, shared.
    pub base: Arc<[Item]>,
    /// Drawn in this order, later ones above.
    pub items: Vec<Item>,
}

impl Page {
    /// All items, from the lowest to the highest.
    pub fn all(&self) -> impl Iterator<Item = &Item> {
        self.base.iter().chain(&self.items)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    Black,
    Red,
    Grey,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    Text(Text),
    Line {
        from: (f64, f64),
        to: (f64, f64),
        points: f64,
        colour: Colour,
    },
    Rectangle {
        corner: (f64, f64),
        size: (f64, f64),
        points: f64,
        colour: Colour,
        dashed: bool,
    },
    /// A picture of the office (PNG or JPEG), fitted into the box.
    Picture {
        corner: (f64, f64),
        size: (f64, f64),
        bytes: Vec<u8>,
    },
}

/// One line of text; `at` is the left end of its baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub at: (f64, f64),
    pub text: String,
    pub face: Face,
    /// Points.
    pub size: f64,
    pub colour: Colour,
    /// Degrees, counter-clockwise about `at`.
    pub turn: f64,
}
