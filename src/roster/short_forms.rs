//! Wordings with their short forms written out: "BK UBND tỉnh" is "Bằng khen Ủy ban nhân dân tỉnh".

use super::text::fold;
use std::collections::BTreeMap;

/// Brings wordings to one form: no tones, case or punctuation; `y` as `i` (kỷ/kỉ, sĩ/sỹ); short forms in full; without
/// the word "của".
#[derive(Clone, Debug, Default)]
pub struct ShortForms {
    /// Folded short form → its words in full.
    words: BTreeMap<String, String>,
    /// Those of several words ("B.Khen"), between spaces.
    phrases: Vec<(String, String)>,
}

impl ShortForms {
    pub fn new(abbreviations: &[(String, String)]) -> Self {
        let folded = abbreviations.iter().map(|(short, full)| (fold(short), fold(full)));
        let (phrases, words): (Vec<_>, Vec<_>) = folded.partition(|(short, _)| short.contains(' '));
        let spaced = |text: String| format!(" {text} ");
        Self {
            words: words.into_iter().collect(),
            phrases: phrases.into_iter().map(|(short, full)| (spaced(short), spaced(full))).collect(),
        }
    }

    /// The text in the form in which wordings are compared.
    pub fn key(&self, text: &str) -> String {
        let folded = fold(text);
        let words = folded.split(' ').filter(|word| *word != "cua");
        let full = words.map(|word| self.words.get(word).map_or(word, String::as_str));
        let mut key = format!(" {} ", full.collect::<Vec<_>>().join(" "));
        for (short, full) in &self.phrases {
            key = key.replace(short, full);
        }
        key.trim().replace('y', "i")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_of_one_word_and_of_several_are_written_out() {
        let forms = [("BK", "bằng khen"), ("G.Khen", "giấy khen"), ("UBND", "ủy ban nhân dân")];
        let forms: Vec<(String, String)> = forms.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        let short = ShortForms::new(&forms);
        assert_eq!(short.key("BK của UBND tỉnh"), "bang khen ui ban nhan dan tinh");
        assert_eq!(short.key("G.Khen UBND xã"), "giai khen ui ban nhan dan xa");
    }
}
