//! What was found out of a text once is not found out again: rosters repeat the same few wordings a thousand times.

use std::cell::RefCell;
use std::collections::HashMap;

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
