//! What reading claims goes by: the words of the catalogue, and what the lines around rows were found to say.

use super::around::{Around, Surroundings};
use super::columns::Columns;
use super::particulars::FactWords;
use super::state::StateLexicon;
use crate::roster::name_words::NameLexicon;
use crate::roster::table::RowView;
use crate::wording::words::Words;
use std::ops::Deref;
use std::rc::Rc;

/// The words of the catalogue with those that only claims need, and what is remembered of texts and lines for a run.
pub struct Reader<'w> {
    words: &'w Words<'w>,
    pub facts: FactWords,
    pub states: StateLexicon,
    pub people: NameLexicon,
    pub columns: Columns,
    surroundings: Surroundings,
}

impl<'w> Reader<'w> {
    pub fn new(words: &'w Words<'w>) -> Self {
        Self {
            words,
            facts: FactWords::new(words.catalogue, &words.wording),
            states: StateLexicon::new(&words.catalogue.state_words),
            people: NameLexicon::new(&words.catalogue.family_names, &words.catalogue.posts, &words.catalogue.groups),
            columns: Columns::default(),
            surroundings: Surroundings::default(),
        }
    }

    /// What the lines around a row say.
    pub fn around(&self, row: RowView<'_>) -> Rc<Around> {
        self.surroundings.of(row, self.words, (&self.states, &self.people))
    }
}

impl<'w> Deref for Reader<'w> {
    type Target = Words<'w>;

    fn deref(&self) -> &Words<'w> {
        self.words
    }
}
