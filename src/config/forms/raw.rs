//! What a configuration file may say of certificates and printers, key by key.

use super::Listed;
use crate::draw::certificate::{Align, Stand};
use crate::draw::fonts::Face;
use crate::draw::page::Colour;
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawCertificates {
    pub place: String,
    pub emblem: String,
    pub background: String,
    pub too_long: String,
    pub proposals: bool,
    pub proposal_mark: String,
    pub address: RawAddress,
    pub lines: RawLines,
    pub sentence: Listed<RawSentence>,
    pub accept: Listed<Vec<String>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawAddress {
    pub male: String,
    pub female: String,
    pub unknown: String,
    pub household: String,
    pub household_male: String,
    pub household_female: String,
    pub collective: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawLines {
    pub names: Vec<String>,
    pub numbers: Vec<String>,
    pub phrases: Vec<String>,
    pub starts: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawSentence {
    pub text: String,
    pub when: RawCondition,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawCondition {
    pub awards: Vec<String>,
    pub authorities: Vec<String>,
    pub recipients: Vec<String>,
    pub posthumous: Option<bool>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawForm {
    pub like: Option<String>,
    pub paper: Option<RawPaper>,
    pub width: Option<f64>,
    pub height: Option<f64>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
    /// Widths and heights of rectangles in the middle of the page.
    pub frame: Vec<[f64; 2]>,
    pub watermark: String,
    pub slot: Listed<RawSlot>,
    pub block: Listed<RawBlock>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawSlot {
    #[serde(rename = "box")]
    pub area: Option<[f64; 4]>,
    pub words: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawBlock {
    pub text: String,
    pub blank: Option<String>,
    pub when: Listed<RawWhen>,
    pub preprinted: bool,
    pub face: Option<RawFace>,
    pub size: Option<[f64; 2]>,
    pub colour: Option<RawColour>,
    pub capitals: bool,
    pub align: Option<RawAlign>,
    pub stand: Option<RawStand>,
    #[serde(rename = "box")]
    pub area: Option<[f64; 4]>,
    pub after: Option<String>,
    pub gap: f64,
    pub sink: f64,
    pub lines: Option<usize>,
    pub leading: Option<f64>,
    pub narrow: Option<f64>,
    pub ruled: bool,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawWhen {
    pub text: String,
    pub blank: Option<String>,
    pub when: RawCondition,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawPrinter {
    pub shift: Option<[f64; 2]>,
    pub scale: Option<[f64; 2]>,
    pub turn: Option<f64>,
    pub form: Listed<RawTray>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawTray {
    pub shift: Option<[f64; 2]>,
    pub scale: Option<[f64; 2]>,
    pub turn: Option<f64>,
}

/// One name, or several in the order in which they are tried.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "a text or a list of texts")]
pub enum Several {
    One(String),
    Many(Vec<String>),
}

impl Several {
    pub fn list(self) -> Vec<String> {
        match self {
            Self::One(name) => vec![name],
            Self::Many(names) => names,
        }
    }
}

/// A word of the configuration for each value, so that the parser names the line of a wrong one.
macro_rules! words {
    ($name:ident, $method:ident, $meaning:ty { $($variant:ident = $word:literal => $value:expr),* $(,)? }) => {
        #[derive(Clone, Copy, Debug, Deserialize)]
        pub enum $name { $(#[serde(rename = $word)] $variant),* }

        impl $name {
            pub fn $method(self) -> $meaning {
                match self { $(Self::$variant => $value),* }
            }
        }
    };
}

words!(RawPaper, size, (f64, f64) { A4 = "A4" => (297.0, 210.0), A3 = "A3" => (420.0, 297.0) });
words!(RawFace, face, Face {
    Regular = "regular" => Face::Regular,
    Bold = "bold" => Face::Bold,
    Italic = "italic" => Face::Italic,
    BoldItalic = "bold-italic" => Face::BoldItalic,
    Display = "display" => Face::Display,
});
words!(RawColour, colour, Colour {
    Black = "black" => Colour::Black,
    Red = "red" => Colour::Red,
    Grey = "grey" => Colour::Grey,
});
words!(RawAlign, align, Align {
    Left = "left" => Align::Left,
    Centre = "centre" => Align::Centre,
    Right = "right" => Align::Right,
});
words!(RawStand, stand, Stand {
    Top = "top" => Stand::Top,
    Middle = "middle" => Stand::Middle,
    Bottom = "bottom" => Stand::Bottom,
});
