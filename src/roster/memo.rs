//! What was found out of a text once is not found out again: rosters repeat the same few wordings a thousand times.

use super::text::{fold, key};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Answers by text. Only looked up, never walked through, so its order reaches nothing.
#[derive(Debug)]
pub struct Memo<V> {
    known: RefCell<HashMap<String, V>>,
}

impl<V> Default for Memo<V> {
    fn default() -> Self {
        Self { known: RefCell::default() }
    }
}

impl<V: Clone> Memo<V> {
    /// The answer for a text; found by `find` the first time.
    pub fn of(&self, text: &str, find: impl FnOnce() -> V) -> V {
        if let Some(known) = self.known.borrow().get(text) {
            return known.clone();
        }
        let found = find();
        self.known.borrow_mut().insert(text.to_owned(), found.clone());
        found
    }
}

/// Names for comparison, word by word: a province's people are called by a few hundred words.
#[derive(Debug, Default)]
pub struct Spellings {
    keys: Memo<Rc<str>>,
    folds: Memo<Rc<str>>,
}

impl Spellings {
    /// As [`key`].
    pub fn key(&self, name: &str) -> String {
        by_word(name, &self.keys, key)
    }

    /// As [`fold`].
    pub fn fold(&self, name: &str) -> String {
        if name.contains('(') { fold(name) } else { by_word(name, &self.folds, fold) }
    }
}

fn by_word(name: &str, known: &Memo<Rc<str>>, find: fn(&str) -> String) -> String {
    let mut whole = String::with_capacity(name.len());
    for word in name.split(' ').filter(|word| !word.is_empty()) {
        let found = known.of(word, || find(word).into());
        if !whole.is_empty() && !found.is_empty() {
            whole.push(' ');
        }
        whole.push_str(&found);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_by_word_is_as_the_whole() {
        let spellings = Spellings::default();
        for name in ["NGUYỄN Thị  Hoà", "Thạch Sa-Rây", "Y Ê ban", "Lê (Tư) An", "H' Hen", "- A"] {
            assert_eq!(spellings.key(name), key(name), "{name}");
            assert_eq!(spellings.fold(name), fold(name), "{name}");
        }
    }
}
