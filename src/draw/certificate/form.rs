//! The form of a certificate as data: page, frame, slots and blocks of text.

use crate::draw::fonts::Face;
use crate::draw::page::Colour;

/// What a certificate of one form looks like. Millimetres and points.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    pub id: String,
    pub width: f64,
    pub height: f64,
    /// Distance of the outer and inner line of the frame from the edge.
    pub frame: Vec<f64>,
    /// Left, top, width, height of the slot for the office's picture of the emblem.
    pub emblem: Option<[f64; 4]>,
    pub emblem_words: String,
    pub watermark: String,
    /// Lowest baseline of the blocks that flow.
    pub flow_end: f64,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Centre,
}

/// A block of text with placeholders such as `{recipient}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub text: String,
    /// What is set instead where a placeholder has no datum; nothing leaves the block out.
    pub blank: Option<String>,
    pub face: Face,
    pub smallest: f64,
    pub largest: f64,
    pub colour: Colour,
    pub align: Align,
    /// Left edge and width of the box.
    pub left: f64,
    pub width: f64,
    /// First baseline; nothing where the block flows below the one before.
    pub top: Option<f64>,
    /// Distance of a flowing block's first baseline from the last one before it.
    pub gap: f64,
    pub lines: usize,
    /// Distance of baselines in multiples of the size.
    pub leading: f64,
    /// A rule below, as long as the text.
    pub ruled: bool,
}

/// All that certificates are drawn with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    pub forms: Vec<Form>,
    /// Where decisions are signed: "Tây Ninh".
    pub place: String,
    /// The office's own picture; the emblem is never drawn.
    pub emblem: Option<Vec<u8>>,
    pub sentences: Sentences,
}

/// Sentences for awards whose roster gives no achievement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentences {
    pub movement_period: String,
    pub movement_year: String,
    pub period: String,
    pub year: String,
}
