//! Whether the words in which two names differ are slips, or words of their own: "Tiếnn" is no word and can only be "Tiến", while "Thạnh"
//! is as good a name as "Thành".

use super::mention::Spelled;
use crate::roster::syllable::is_possible;
use crate::roster::text::{fold, wording_key};

/// A word of a name as it is compared: of business the letters alone, of the proper name its marks, too.
struct Part<'n> {
    word: &'n str,
    of_business: bool,
}

/// Whether one of two names is a slip of the other and no name of its own: word by word, or but for the spaces.
pub fn is_slip(said: &Spelled, known: &Spelled) -> bool {
    let joined = |name: &Spelled| name.name.proper.replace(' ', "");
    let alike = |one: &[Part<'_>], other: &[Part<'_>]| {
        one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_slip_of_word(one, other))
    };
    let ways = |name| [parts(name, false), parts(name, true)];
    joined(said) == joined(known) || ways(said).iter().any(|one| ways(known).iter().any(|other| alike(one, other)))
}

fn parts(name: &Spelled, with_business: bool) -> Vec<Part<'_>> {
    let business = Some(name.name.business.as_str()).filter(|_| with_business).unwrap_or("");
    let business = business.split_whitespace().map(|word| Part { word, of_business: true });
    let proper = name.name.proper.split_whitespace().map(|word| Part { word, of_business: false });
    business.chain(proper).collect()
}

fn is_slip_of_word(one: &Part<'_>, other: &Part<'_>) -> bool {
    if one.word == other.word || wording_key(one.word) == wording_key(other.word) {
        return true;
    }
    if one.of_business || other.of_business {
        let misspelt = |part: &Part<'_>| !part.of_business && !is_possible(part.word);
        return fold(one.word) == fold(other.word) || misspelt(one) || misspelt(other);
    }
    // Of two words that are none, neither is known to be the right one.
    is_possible(one.word) != is_possible(other.word) || without_stroke(one.word) == without_stroke(other.word)
}

/// "Dồng" is "Đồng" on a keyboard that has no "đ".
fn without_stroke(word: &str) -> String {
    word.replace('đ', "d")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::units::tests::words;

    #[test]
    fn a_word_that_is_none_is_a_slip() {
        let spelled = |name| Spelled::new(words().parse(name));
        for (said, known, slip) in [
            ("HTX Tân Tiếnn", "HTX Tân Tiến", true),
            ("HTX Tân Tiến", "HTX Tân Tiếnn", true),
            ("HTX Tân Tien", "HTX Tân Tiến", true),
            ("HTX TânTiến", "HTX Tân Tiến", true),
            ("HTX Mĩ Quí", "HTX Mỹ Quý", true),
            ("HTX Dồng Tiến", "HTX Đồng Tiến", true),
            ("HTX nông nghiệ Tân Tiến", "HTX NN Tân Tiến", true),
            ("HTX Tân Thạnh", "HTX Tân Thành", false),
            ("HTX Tân Hùng", "HTX Tân Hưng", false),
            ("HTX Bình Hòa", "HTX Hòa Bình", false),
            ("HTX công nghiệp Tân Tiến", "HTX NN Tân Tiến", false),
            ("HTX Vinamit", "HTX Vinamix", false),
        ] {
            assert_eq!(is_slip(&spelled(said), &spelled(known)), slip, "{said} {known}");
        }
    }
}
