//! A list of wordings, found by what they say and not by how they are typed.

use crate::model::{Term, Text};
use crate::roster::memo::Memo;
use crate::roster::short_forms::ShortForms;
use crate::roster::slips::edit_distance;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Short forms, with what was found out once kept.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    short: ShortForms,
    keys: Rc<Memo<Rc<str>>>,
}

impl Wording {
    pub fn new(abbreviations: &[(String, String)]) -> Self {
        Self { short: ShortForms::new(abbreviations), keys: Rc::default() }
    }

    pub fn key(&self, text: &str) -> Rc<str> {
        self.keys.of(text, || self.short.key(text).into())
    }
}

/// Wordings and the code that each stands for.
#[derive(Debug, Default)]
pub struct Lexicon {
    wording: Wording,
    /// Folded wording → codes (more than one: the wording decides nothing).
    codes: BTreeMap<String, Vec<Text>>,
    /// Code → name, for suggestions.
    names: BTreeMap<Text, String>,
    exact: Memo<Option<Text>>,
    inside: [Memo<Option<Text>>; 5],
    near: Memo<Option<String>>,
}

impl Lexicon {
    pub fn new<'a>(terms: impl IntoIterator<Item = &'a Term>, wording: &Wording) -> Self {
        let mut lexicon = Self { wording: wording.clone(), ..Self::default() };
        for term in terms {
            let code = Text::from(term.code.as_str());
            lexicon.names.insert(code.clone(), term.name.clone());
            for wording in term.wordings() {
                lexicon.add(wording, &code);
            }
        }
        lexicon
    }

    fn add(&mut self, wording: &str, code: &Text) {
        let codes = self.codes.entry(self.wording.key(wording).to_string()).or_default();
        if !codes.iter().any(|known| known == code) {
            codes.push(code.clone());
        }
    }

    /// The code of a text that is one of the wordings, whole.
    pub fn exact(&self, text: &str) -> Option<Text> {
        self.exact.of(text, || self.find_exact(text).cloned())
    }

    fn find_exact(&self, text: &str) -> Option<&Text> {
        match self.codes.get(&*self.wording.key(text)).map(Vec::as_slice) {
            Some([code]) => Some(code),
            _ => None,
        }
    }

    /// The code of the longest wording of at least `least_words` words that stands inside the text. Nothing where
    /// wordings of several codes stand in it side by side; a wording inside a longer one does not count.
    pub fn inside(&self, text: &str, least_words: usize) -> Option<Text> {
        let find = || self.find_inside(text, least_words).cloned();
        match self.inside.get(least_words) {
            Some(memo) => memo.of(text, find),
            None => find(),
        }
    }

    /// Whether a wording of at least `least_words` words stands at the beginning of the text.
    pub fn begins(&self, text: &str, least_words: usize) -> bool {
        let key = format!("{} ", self.wording.key(text));
        self.codes.keys().any(|wording| words(wording) >= least_words && key.starts_with(&format!("{wording} ")))
    }

    /// The words of the text, in one form, that belong to no wording of at least `least_words` words.
    pub fn outside(&self, text: &str, least_words: usize) -> String {
        let key = self.wording.key(text);
        let mut outside = format!(" {key} ");
        let mut wordings: Vec<&String> = self.codes.keys().filter(|wording| words(wording) >= least_words).collect();
        wordings.sort_unstable_by_key(|wording| std::cmp::Reverse(wording.len()));
        for wording in wordings {
            let padded = format!(" {wording} ");
            while let Some(at) = outside.find(&padded) {
                outside.replace_range(at..at + padded.len(), " ");
            }
        }
        outside.trim().to_owned()
    }

    /// What stands behind the longest wording of two words or more with which a text begins that is in one form.
    pub fn behind<'t>(&self, key: &'t str) -> Option<&'t str> {
        let rests =
            self.codes.keys().filter(|wording| words(wording) > 1).filter_map(|wording| key.strip_prefix(&**wording));
        rests.filter(|rest| rest.is_empty() || rest.starts_with(' ')).min_by_key(|rest| rest.len())
    }

    fn find_inside(&self, text: &str, least_words: usize) -> Option<&Text> {
        let text = format!(" {} ", self.wording.key(text));
        let mut spans: Vec<(usize, usize, &Text)> = Vec::new();
        for (wording, codes) in &self.codes {
            if words(wording) < least_words {
                continue;
            }
            let padded = format!(" {wording} ");
            // A wording of several codes counts for each of them, so that it decides nothing and hides what is in it.
            for (at, _) in text.match_indices(&padded) {
                spans.extend(codes.iter().map(|code| (at, at + padded.len(), code)));
            }
        }
        let widest = |span: &(usize, usize, &Text)| {
            !spans.iter().any(|other| other.0 <= span.0 && span.1 <= other.1 && other.1 - other.0 > span.1 - span.0)
        };
        let mut codes: Vec<&Text> = spans.iter().filter(|span| widest(span)).map(|span| span.2).collect();
        codes.sort_unstable();
        codes.dedup();
        match codes.as_slice() {
            [code] => Some(code),
            _ => None,
        }
    }

    /// The name of the nearest listed thing, as a suggestion only.
    pub fn near(&self, text: &str) -> Option<String> {
        self.near.of(text, || self.find_near(text))
    }

    fn find_near(&self, text: &str) -> Option<String> {
        let key = self.wording.key(text);
        let allowed = (key.chars().count() / 4).min(4);
        let best = self.codes.iter().filter(|(_, codes)| codes.len() == 1).filter_map(|(wording, codes)| {
            let distance = edit_distance(&key, wording, allowed)?;
            Some((distance, codes.first()?))
        });
        best.min().map(|(_, code)| self.names[code].clone())
    }
}

fn words(folded: &str) -> usize {
    folded.split(' ').filter(|word| !word.is_empty()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let term = |code: &str, name: &str, aliases: &[&str]| Term {
            code: code.into(),
            name: name.into(),
            aliases: aliases.iter().map(|&alias| alias.into()).collect(),
        };
        Lexicon::new(
            &[
                term("NN", "Nông nghiệp", &["dịch vụ nông nghiệp"]),
                term("TM_DV", "Thương mại - dịch vụ", &["dịch vụ"]),
                term("KNC", "Kỷ niệm chương", &[]),
                term("BK", "Bằng khen của UBND tỉnh", &[]),
            ],
            &Wording::new(&[("BK".into(), "bằng khen".into()), ("UBND".into(), "ủy ban nhân dân".into())]),
        )
    }

    #[test]
    fn typing_does_not_matter() {
        assert_eq!(lexicon().exact("  NÔNG   NGHIỆP: ").as_deref(), Some("NN"));
        assert_eq!(lexicon().exact("kỉ niệm chương").as_deref(), Some("KNC"));
        assert_eq!(lexicon().exact("BK Uỷ ban nhân dân tỉnh").as_deref(), Some("BK"));
        assert_eq!(lexicon().exact("nông"), None);
    }

    #[test]
    fn a_wording_inside_a_longer_one_does_not_count() {
        assert_eq!(lexicon().inside("HTX dịch vụ nông nghiệp", 1).as_deref(), Some("NN"));
        assert_eq!(lexicon().inside("nông nghiệp và dịch vụ", 1), None);
    }

    #[test]
    fn what_belongs_to_no_wording_is_left() {
        assert_eq!(lexicon().outside("Bằng khen UBND tỉnh cho tập thể", 2), "cho tap the");
        assert_eq!(lexicon().outside("Kỷ niệm chương", 2), "");
    }

    #[test]
    fn near_is_only_near() {
        assert_eq!(lexicon().near("nông nghiêpj").as_deref(), Some("Nông nghiệp"));
        assert_eq!(lexicon().near("ngân hàng"), None);
    }
}
