//! Numbers in names: "HTX số 1" is never a slip of "HTX số 2", nor "Tân Tiến A" of "Tân Tiến B".

/// Roman numbers that units are told apart by; "vi" and "x" are words or single letters.
const ROMAN: &[&str] = &["ii", "iii", "iv", "vii", "viii", "ix"];

/// The words of a folded name that number it.
pub fn numbers(folded: &str) -> Vec<&str> {
    let numbers = |word: &&str| word.contains(|letter: char| letter.is_ascii_digit()) || word.len() == 1;
    folded.split(' ').filter(|word| numbers(word) || ROMAN.contains(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn digits_letters_and_roman_numbers_number_a_name() {
        assert_eq!(numbers("so 1"), ["1"]);
        assert_eq!(numbers("tan tien a"), ["a"]);
        assert_eq!(numbers("tan tien ii"), ["ii"]);
        assert_eq!(numbers("19 thang 5"), ["19", "5"]);
        assert_eq!(numbers("tan tien"), [] as [&str; 0]);
    }
}
