//! Lists of phrases that are looked for inside a text, made ready once.

use crate::roster::text::fold;

/// Phrases of whole words, without tones.
#[derive(Debug)]
pub struct Phrases(Vec<String>);

impl Phrases {
    pub fn new(words: &[String]) -> Self {
        Self(words.iter().map(|word| format!(" {} ", fold(word))).collect())
    }

    /// Whether one of them stands in the text.
    pub fn inside(&self, text: &str) -> bool {
        if text.is_empty() {
            return false;
        }
        let padded = format!(" {} ", fold(text));
        self.0.iter().any(|phrase| padded.contains(phrase))
    }
}
