//! How names of people are written.

/// Two words at least and `most` at the most, of letters alone and each with a capital; or all in capitals, which offices are written in too.
pub fn is_written_as_person(text: &str, most: usize) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |word: &&str| word.chars().all(char::is_alphabetic) && word.starts_with(char::is_uppercase);
    (2..=most).contains(&words.len()) && words.iter().all(capital)
}
