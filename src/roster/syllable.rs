//! Whether a word can be a syllable of Vietnamese. Names of other languages are none, which is no fault of theirs: the
//! share over many words is what tells an encoding.

use std::collections::HashSet;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// Beginnings, the longer ones first.
const ONSETS: &[&str] = &[
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
    "n", "p", "r", "s", "t", "v", "x", "",
];

/// Rhymes without their tone.
const RHYMES: &str = "ă â a ai am an ang anh ao ap at ac ach au ay ăm ăn ăng ăp ăt ăc âm ân âng âp ât âc âu ây e em en eng eo ep et \
    ec ê êm ên êng ênh êp êt êch êu i ia im in inh ip it ich iu iêm iên iêng iêp iêt iêc iêu êc y yêm yên yêng yêt yêu ynh ych yt \
    yn yp ya yu o oi om on ong op ot oc oong ooc oa oai oam oan oang oanh oao oap oat oac oach oay oau oăm oăn oăng oăt oăc oe oen \
    oeo oet ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt ơng u ua ui um un ung up ut uc ưa ư ưi ưm ưn ưng ưt ưc ưu ươi ươm ươn ương ươp \
    ươt ươc ươu uân uâng uât uây uê uênh uêch uên uêt uơ uôi uôm uôn uông uôt uôc uya uyên uyêt uynh uych uyt uyn uyp uyu uy uai \
    uan uang uanh iêng ";

static RHYME_SET: LazyLock<HashSet<&str>> = LazyLock::new(|| RHYMES.split_whitespace().collect());

/// Whether the letter occurs in Vietnamese beyond ASCII.
pub fn is_vietnamese(letter: char) -> bool {
    matches!(letter, '\u{1EA0}'..='\u{1EF9}' | 'Ă' | 'ă' | 'Đ' | 'đ' | 'Ĩ' | 'ĩ' | 'Ũ' | 'ũ' | 'Ơ' | 'ơ' | 'Ư' | 'ư')
        || "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".contains(letter)
}

/// Whether the word, in any case, can be a syllable: a known beginning, a known rhyme, and before a final p, t, c or ch one
/// of the two tones that stand there.
pub fn is_possible(word: &str) -> bool {
    let mut tone = None;
    let mut plain = String::new();
    for letter in word.to_lowercase().nfd() {
        match letter {
            '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}' if tone.is_none() => tone = Some(letter),
            _ => plain.push(letter),
        }
    }
    let plain: String = plain.nfc().collect();
    let stopped = plain.ends_with(['p', 't', 'c']) || plain.ends_with("ch");
    if stopped && !matches!(tone, Some('\u{301}' | '\u{323}')) {
        return false;
    }
    let rhymes = |rest: &str| RHYME_SET.contains(rest);
    ONSETS.iter().any(|onset| plain.strip_prefix(onset).is_some_and(rhymes))
}

/// Whether the word, some of whose letters became question marks, can have been a syllable: a mark stands for a vowel or a
/// "đ", or for a tone mark that had a code of its own.
pub fn may_have_been(word: &str) -> bool {
    let tone = |letter: &char| matches!(letter, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
    let plain: Vec<char> = word.to_lowercase().nfd().filter(|letter| !tone(letter)).nfc().collect();
    ONSETS
        .iter()
        .any(|onset| RHYMES.split_whitespace().any(|rhyme| fits(&plain, onset.chars().chain(rhyme.chars()), false)))
}

fn fits(letters: &[char], mut wanted: impl Iterator<Item = char> + Clone, behind_vowel: bool) -> bool {
    let is_vowel = |letter: char| "aăâeêioôơuưy".contains(letter);
    let Some((first, rest)) = letters.split_first() else { return wanted.next().is_none() };
    if *first != '?' {
        return wanted.next() == Some(*first) && fits(rest, wanted, is_vowel(*first));
    }
    let without = wanted.clone();
    let stands_for = |letter: char| is_vowel(letter) || letter == 'đ';
    wanted.next().is_some_and(|letter| stands_for(letter) && fits(rest, wanted, is_vowel(letter)))
        || (behind_vowel && fits(rest, without, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_and_what_is_none() {
        for word in
            ["Nguyễn", "HỢP", "tác", "xã", "thưởng", "quốc", "gì", "giấy", "khuyến", "Thúy", "thuỷ", "nghiệp", "Đức"]
        {
            assert!(is_possible(word), "{word}");
        }
        for word in ["Hîp", "t¸c", "x·", "crème", "Café", "hôïp", "tac", "Krông", "ngheà", "thüc"] {
            assert!(!is_possible(word), "{word}");
        }
    }
}
