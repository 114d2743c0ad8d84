//! Header words and what they can mean.

use super::meaning::Meaning;
use super::text::fold;
use std::collections::BTreeMap;

/// Spellings of columns, and the wordings of awards and movements that make a column stand for one of them.
#[derive(Debug, Default)]
pub struct Spellings {
    columns: BTreeMap<String, Vec<Meaning>>,
    awards: std::collections::BTreeSet<String>,
    movements: std::collections::BTreeSet<String>,
}

/// What a header text means, and how surely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// As listed; the first meaning is the usual one.
    Exact(Vec<Meaning>),
    /// A typing slip away from a listed spelling.
    Near(Meaning, String),
}

impl Spellings {
    pub fn new(columns: &[(Meaning, Vec<String>)], awards: &[String], movements: &[String]) -> Self {
        let mut spellings = Self::default();
        for (meaning, listed) in columns {
            for spelling in listed {
                let meanings = spellings.columns.entry(fold(spelling)).or_default();
                if !meanings.contains(meaning) {
                    meanings.push(*meaning);
                }
            }
        }
        spellings.awards = awards.iter().map(|wording| fold(wording)).collect();
        spellings.movements = movements.iter().map(|wording| fold(wording)).collect();
        spellings
    }

    /// The meaning of a header text. Listed spellings first, then award and movement wordings, years and sexes as marks,
    /// then spellings within two typing slips where no other meaning is as near.
    pub fn find(&self, text: &str) -> Option<Found> {
        let folded = fold(text);
        if folded.is_empty() {
            return None;
        }
        self.exact(&folded).or_else(|| self.near(&folded))
    }

    /// Whether the text is a listed header word, not merely near one.
    pub fn is_listed(&self, text: &str) -> bool {
        matches!(self.exact(&fold(text)), Some(Found::Exact(_)))
    }

    fn exact(&self, folded: &str) -> Option<Found> {
        if let Some(meanings) = self.columns.get(folded) {
            return Some(Found::Exact(meanings.clone()));
        }
        let mark = if self.awards.contains(folded) {
            Meaning::AwardMark
        } else if self.movements.contains(folded) || self.movements.contains(without_lead(folded)) {
            Meaning::MovementMark
        } else if is_year(folded) {
            Meaning::YearMark
        } else {
            return None;
        };
        Some(Found::Exact(vec![mark]))
    }

    fn near(&self, folded: &str) -> Option<Found> {
        let length = folded.chars().count();
        if !(6..=60).contains(&length) {
            return None;
        }
        let allowed = if length < 10 { 1 } else { 2 };
        let mut best: Option<(usize, &str, Meaning)> = None;
        let mut rival = false;
        for (spelling, meanings) in &self.columns {
            let ([meaning, ..], Some(distance)) = (meanings.as_slice(), slips(folded, spelling, allowed)) else {
                continue;
            };
            match best {
                Some((nearest, _, known)) if distance == nearest => rival |= known != *meaning,
                Some((nearest, ..)) if distance > nearest => {}
                _ => {
                    best = Some((distance, spelling, *meaning));
                    rival = false;
                }
            }
        }
        best.filter(|_| !rival).map(|(_, spelling, meaning)| Found::Near(meaning, spelling.to_owned()))
    }
}

fn without_lead(folded: &str) -> &str {
    ["phong trao thi dua ", "phong trao "].iter().find_map(|lead| folded.strip_prefix(lead)).unwrap_or(folded)
}

fn is_year(folded: &str) -> bool {
    let digits = folded.strip_prefix("nam ").or_else(|| folded.strip_prefix('n')).unwrap_or(folded);
    digits.len() == 4 && digits.parse::<u32>().is_ok_and(|year| (1990..=2060).contains(&year))
}

/// Edit distance in characters, or nothing when it is over `most`; short spellings are never near.
fn slips(a: &str, b: &str, most: usize) -> Option<usize> {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    if b.len() < 6 || a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(left != right);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row.last().copied().filter(|&distance| distance <= most)
}
