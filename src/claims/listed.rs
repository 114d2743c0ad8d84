//! A wording that stands for a listed thing: a movement, a sector. What no list has is asked about, once for the wording.

use super::reader::Reader;
use crate::model::Text;
use crate::roster::table::Cell;
use crate::wording::lexicon::Lexicon;

/// What is written, and the code that the catalogue has for it.
#[derive(Clone, Debug)]
pub enum Wording<'a> {
    Known(Text),
    Unknown {
        cell: &'a Cell,
        wording: Text,
        /// The name of the nearest listed thing.
        near: Option<String>,
    },
}

impl<'a> Wording<'a> {
    pub fn known(code: Text) -> Self {
        Self::Known(code)
    }

    pub fn movement(cell: &'a Cell, wording: &str, words: &Reader<'_>) -> Self {
        Self::of(cell, wording, words.movement(wording), &words.movements)
    }

    /// The code, else what is written.
    pub fn text(&self) -> &str {
        match self {
            Self::Known(code) => code,
            Self::Unknown { wording, .. } => wording,
        }
    }

    pub fn sector(cell: &'a Cell, words: &Reader<'_>) -> Self {
        Self::of(cell, &cell.text, words.sector(&cell.text), &words.sectors)
    }

    fn of(cell: &'a Cell, wording: &str, code: Option<Text>, list: &Lexicon) -> Self {
        match code {
            Some(code) => Self::Known(code),
            None => Self::Unknown { cell, wording: wording.into(), near: list.near(wording) },
        }
    }
}
