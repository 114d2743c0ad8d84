//! How names of people begin, posts, and bodies of several people: the words that tell a name from what stands beside it.

use super::honorific;
use super::text::{fold, key};
use std::collections::BTreeSet;

/// Words of names and posts, made ready once for a run.
#[derive(Debug, Default)]
pub struct NameLexicon {
    /// With their marks, and without them for names that are typed so.
    families: BTreeSet<String>,
    bare_families: BTreeSet<String>,
    posts: Vec<(String, String)>,
    groups: Vec<String>,
}

impl NameLexicon {
    pub fn new(families: &[String], posts: &[String], groups: &[String]) -> Self {
        Self {
            families: families.iter().map(|name| key(name)).collect(),
            bare_families: families.iter().map(|name| fold(name)).collect(),
            posts: posts.iter().map(|post| (key(post), fold(post))).collect(),
            groups: groups.iter().map(|group| format!("{} ", key(group))).collect(),
        }
    }

    /// Whether a text begins with a post: "Phó Giám đốc", "Kế toán trưởng".
    pub fn is_post(&self, text: &str) -> bool {
        let (keyed, is_bare) = (key(text), text.is_ascii());
        let begins = |post: &str| keyed.strip_prefix(post).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        self.posts.iter().any(|(marked, bare)| begins(marked) || (is_bare && begins(bare)))
    }

    /// Whether a text begins as the name of a body of several people does: "Đội xe số 2", "Công đoàn cơ sở".
    pub fn is_group(&self, text: &str) -> bool {
        let keyed = format!("{} ", key(text));
        self.groups.iter().any(|group| keyed.starts_with(group)) && !self.is_post(text) && !self.is_family(text)
    }

    /// Whether a text begins with a family name, and is written as a name.
    fn is_family(&self, text: &str) -> bool {
        let first = text.split(' ').next().unwrap_or("");
        let known =
            self.families.contains(&key(first)) || (text.is_ascii() && self.bare_families.contains(&fold(first)));
        known && is_written_as_name(text, 2)
    }

    /// Whether a text is a person for certain: by the form of address or the family name.
    pub fn is_person(&self, text: &str) -> bool {
        let (honorific, name) = honorific::split(text);
        match honorific {
            Some(_) => is_written_as_name(name, 1),
            // "Phó" is a family, too.
            None => self.is_family(name) && !self.is_post(name),
        }
    }
}

/// So many words or more, each with a capital, without digits.
pub fn is_written_as_name(text: &str, least: usize) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    (least..=6).contains(&words.len())
        && words.iter().all(|word| {
            word.starts_with(char::is_uppercase)
                && word.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '.' | '\''))
        })
}
