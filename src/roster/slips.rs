//! The spelling that is within a few typing slips of a text, found without weighing the text against every spelling.

use super::meaning::Meaning;

/// Spellings that are shorter are near nothing.
const SHORTEST: usize = 6;

/// Spellings by their length in bytes.
#[derive(Debug, Default)]
pub struct Nearby {
    by_length: Vec<Vec<Listed>>,
}

#[derive(Debug)]
struct Listed {
    spelling: String,
    letters: Vec<char>,
    letters_held: u64,
    meaning: Meaning,
}

impl Nearby {
    pub fn new<'a>(spellings: impl Iterator<Item = (&'a str, Meaning)>) -> Self {
        let mut nearby = Self::default();
        for (spelling, meaning) in spellings.filter(|(spelling, _)| spelling.len() >= SHORTEST) {
            if nearby.by_length.len() <= spelling.len() {
                nearby.by_length.resize_with(spelling.len() + 1, Vec::new);
            }
            let letters: Vec<char> = spelling.chars().collect();
            let letters_held = held(&letters);
            let listed = Listed { spelling: spelling.to_owned(), letters, letters_held, meaning };
            nearby.by_length[listed.spelling.len()].push(listed);
        }
        nearby
    }

    /// The nearest spelling within `most` slips, and its meaning; nothing where one of another meaning is as near.
    pub fn nearest(&self, text: &str, most: usize) -> Option<(Meaning, &str)> {
        let letters: Vec<char> = text.chars().collect();
        let letters_held = held(&letters);
        let shortest = text.len().saturating_sub(most);
        let about_as_long = self.by_length.iter().take(text.len() + most + 1).skip(shortest).flatten();
        // A slip exchanges one letter for another at the most.
        let alike =
            about_as_long.filter(|listed| (listed.letters_held ^ letters_held).count_ones() as usize <= 2 * most);
        let near: Vec<(usize, &Listed)> =
            alike.filter_map(|listed| Some((slips(&letters, &listed.letters, most)?, listed))).collect();
        let (least, nearest) = near.iter().min_by_key(|(slips, listed)| (*slips, &listed.spelling))?;
        let rival = near.iter().any(|(slips, listed)| slips == least && listed.meaning != nearest.meaning);
        (!rival).then_some((nearest.meaning, nearest.spelling.as_str()))
    }
}

/// Which letters there are, as bits; some letters share one.
fn held(letters: &[char]) -> u64 {
    letters.iter().fold(0, |held, letter| held | 1 << (u32::from(*letter) % u64::BITS))
}

/// Levenshtein distance in letters, or nothing when it is over `most`.
pub fn slips(a: &[char], b: &[char], most: usize) -> Option<usize> {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(left != right);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
        // No later row is less than all of this one.
        if row.iter().all(|&distance| distance > most) {
            return None;
        }
    }
    row.last().copied().filter(|&distance| distance <= most)
}

/// Levenshtein distance in characters, or nothing when it is over `most`.
pub fn edit_distance(a: &str, b: &str, most: usize) -> Option<usize> {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    slips(&a, &b, most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_found_unless_another_meaning_is_as_near() {
        let listed = [
            ("so quyet dinh", Meaning::DecisionNo),
            ("ngay quyet dinh", Meaning::DecisionDate),
            ("don vi a", Meaning::Unit),
            ("don vi b", Meaning::Workplace),
            ("ten", Meaning::Person),
        ];
        let nearby = Nearby::new(listed.into_iter());
        assert_eq!(nearby.nearest("so quiet din", 2), Some((Meaning::DecisionNo, "so quyet dinh")));
        assert_eq!(nearby.nearest("so quiet di", 2), None);
        assert_eq!(nearby.nearest("don vi ab", 2), None);
        assert_eq!(nearby.nearest("don vi a", 2), Some((Meaning::Unit, "don vi a")));
        assert_eq!(nearby.nearest("tem", 1), None);
    }
}
