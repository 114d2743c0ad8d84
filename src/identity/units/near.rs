//! Names that are written nearly alike, found without comparing each with all: two names that differ in one letter have a
//! form in common that lacks one letter.

use crate::roster::slips::{edit_distance, slips};
use std::collections::BTreeMap;

/// Things by folded names; a thing may have several.
#[derive(Debug)]
pub struct NearNames<T> {
    names: Vec<(String, T)>,
    /// A name, or a name without one of its letters → places in `names`.
    shortened: BTreeMap<String, Vec<usize>>,
    /// The words of a name in alphabetical order → places in `names`.
    sorted: BTreeMap<String, Vec<usize>>,
}

impl<T> Default for NearNames<T> {
    fn default() -> Self {
        Self { names: Vec::new(), shortened: BTreeMap::new(), sorted: BTreeMap::new() }
    }
}

impl<T: Copy + Ord> NearNames<T> {
    pub fn add(&mut self, folded: &str, thing: T) {
        let at = self.names.len();
        for form in forms(folded) {
            self.shortened.entry(form).or_default().push(at);
        }
        self.sorted.entry(words(folded)).or_default().push(at);
        self.names.push((folded.to_owned(), thing));
    }

    /// The things of which a name differs in a letter or two that stand together, or in the order of its words; the nearest
    /// first, each once. An equal name is near too.
    pub fn near(&self, folded: &str) -> Vec<T> {
        let written = forms(folded).into_iter().filter_map(|form| self.shortened.get(&form)).flatten();
        let ordered = self.sorted.get(&words(folded)).into_iter().flatten();
        let mut found: Vec<(usize, T)> = written
            .chain(ordered)
            .map(|at| &self.names[*at])
            .map(|(name, thing)| (edit_distance(folded, name, 2).unwrap_or(3), *thing))
            .collect();
        found.sort_unstable();
        let mut things: Vec<T> = Vec::new();
        for (_, thing) in found {
            if !things.contains(&thing) {
                things.push(thing);
            }
        }
        things
    }
}

/// The name, and the name without each of its letters. Names of three letters and less have no near ones.
fn forms(folded: &str) -> Vec<String> {
    let letters: Vec<char> = folded.chars().collect();
    let mut forms = vec![folded.to_owned()];
    if letters.len() > 3 {
        forms.extend((0..letters.len()).map(|left_out| {
            letters.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, letter)| *letter).collect()
        }));
    }
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// Whether one letter left out of each makes two names one, as the forms above tell it, without making the forms.
pub fn one_slip(a: &[char], b: &[char]) -> bool {
    let first = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a_rest, b_rest) = (&a[first..], &b[first..]);
    let last = a_rest.iter().rev().zip(b_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let may_lose = |name: &[char]| name.len() > 3;
    match (&a_rest[..a_rest.len() - last], &b_rest[..b_rest.len() - last]) {
        ([], []) => true,
        ([_], []) => may_lose(a),
        ([], [_]) => may_lose(b),
        // What differs begins and ends differently, so the letter left out is the first of one and the last of the other.
        (a_part @ [_, a_end @ ..], b_part @ [_, b_end @ ..]) if may_lose(a) && may_lose(b) => {
            a_part.len() == b_part.len()
                && (*a_end == b_part[..b_part.len() - 1] || a_part[..a_part.len() - 1] == *b_end)
        }
        _ => false,
    }
}

/// A name that many others are measured against: the places of each of its letters, as bits.
#[derive(Debug)]
pub struct Measure {
    letters: Vec<char>,
    /// Nothing where the name is too long for it, or has letters that folding leaves no room for.
    places: Option<Box<[u64; 128]>>,
}

impl Measure {
    pub fn new(letters: &[char]) -> Self {
        let fits = letters.len() <= u64::BITS as usize && letters.iter().all(char::is_ascii);
        let places = fits.then(|| {
            let mut places = Box::new([0_u64; 128]);
            letters.iter().enumerate().for_each(|(at, letter)| places[*letter as usize] |= 1 << at);
            places
        });
        Self { letters: letters.to_vec(), places }
    }

    /// Levenshtein distance, a column of it at a time (Myers 1999, Hyyrö 2003): an offer weighs a name against all units.
    pub fn distance(&self, other: &[char]) -> usize {
        let Some(places) = self.places.as_ref().filter(|_| !self.letters.is_empty()) else {
            return slips(&self.letters, other, usize::MAX).expect("every distance is within the greatest number");
        };
        let last = 1_u64 << (self.letters.len() - 1);
        let (mut more, mut less, mut distance) = (!0_u64, 0_u64, self.letters.len());
        for letter in other {
            let equal = places.get(*letter as usize).copied().unwrap_or(0);
            let across = (((equal & more).wrapping_add(more)) ^ more) | equal;
            let (mut up, mut down) = (less | !(across | more), more & across);
            distance += usize::from(up & last != 0);
            distance -= usize::from(down & last != 0);
            up = (up << 1) | 1;
            down <<= 1;
            let along = equal | less;
            more = down | !(along | up);
            less = up & along;
        }
        distance
    }
}

/// Whether two names have the same words.
pub fn same_words(a: &str, b: &str) -> bool {
    // Equal words have equal letters, which is told without putting them in order.
    let letters = |name: &str| name.bytes().map(u64::from).sum::<u64>();
    a.len() == b.len() && letters(a) == letters(b) && words(a) == words(b)
}

fn words(folded: &str) -> String {
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn one_slip_is_a_form_in_common(a in "[ab ]{0,6}", b in "[ab ]{0,6}") {
            let letters = |text: &str| text.chars().collect::<Vec<char>>();
            let in_common = forms(&a).iter().any(|form| forms(&b).contains(form));
            let distance = slips(&letters(&a), &letters(&b), usize::MAX);
            prop_assert_eq!(Some(Measure::new(&letters(&a)).distance(&letters(&b))), distance);
            prop_assert_eq!(one_slip(&letters(&a), &letters(&b)), in_common, "{:?} {:?}", a, b);
        }
    }

    #[test]
    fn one_letter_and_the_order_of_words_are_near() {
        let mut names = NearNames::default();
        for (at, name) in ["tan tien", "tan tien 2", "phuoc vinh", "so 1"].iter().enumerate() {
            names.add(name, at);
        }
        assert_eq!(names.near("tan tein"), [0]);
        assert_eq!(names.near("tien tan"), [0]);
        assert_eq!(names.near("tan tien"), [0]);
        assert_eq!(names.near("phuc vinh"), [2]);
        assert_eq!(names.near("thanh cong"), [] as [usize; 0]);
    }
}
