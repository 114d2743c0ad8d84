//! Texts whose letters became question marks when a program wrote them in a code page without them: "H?p tác xã". What the
//! letters were is not in the file, so it is said and nothing is guessed.

use crate::roster::syllable::{is_vietnamese, may_have_been};

/// Words with a question mark that are looked at: a text of nothing else costs no more.
const MOST: usize = 16;

/// Whether letters of the text were lost: a mark between the letters of what can have been a syllable, or before such letters
/// in a text with other Vietnamese letters. A mark at the end of a word is a question.
pub fn is_lost(text: &str) -> bool {
    if !text.contains('?') {
        return false;
    }
    let company = text.split_whitespace().count() > 1;
    let vietnamese = text.chars().any(is_vietnamese);
    // The question mark of an address on the web stands between letters too.
    let words = text.split_whitespace().filter(|word| !word.contains(['=', '&', '@']) && !word.contains("://"));
    let pieces = words.flat_map(|word| word.split(|letter: char| !letter.is_alphabetic() && letter != '?'));
    let marked = pieces.map(|piece| piece.trim_end_matches('?')).filter(|piece| piece.contains('?')).take(MOST);
    let lost = |piece: &str| {
        let evident = match piece.starts_with('?') {
            true => vietnamese,
            false => company || piece.chars().filter(|letter| letter.is_alphabetic()).count() > 2,
        };
        evident && !is_question_without_space(piece) && piece.len() <= 40 && may_have_been(piece)
    };
    marked.into_iter().any(lost)
}

/// "Có không?Nếu có": a capital begins the next sentence.
fn is_question_without_space(piece: &str) -> bool {
    let sides = piece.rsplit_once('?');
    sides.is_some_and(|(before, after)| after.starts_with(char::is_uppercase) && before.ends_with(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_among_letters_are_lost_letters() {
        for text in [
            "H?p tác xã",
            "H?P TÁC XÃ",
            "Nguy?n Th? H?ng",
            "Nguy?n",
            "Ng??i cao tuổi",
            "Xã ?ông Tân",
            "Hơ?p ta?c xa?",
            "B?ng khen c?a Ch? t?ch (UBND t?nh)",
        ] {
            assert!(is_lost(text), "{text}");
        }
    }

    #[test]
    fn questions_are_none() {
        for text in [
            "Đúng hay sai?",
            "?",
            "???",
            "12?",
            "x?y",
            "Ai được khen thưởng?",
            "Có đăng ký không?Nếu có thì ghi năm",
            "Chưa rõ (?)",
            "Nguyễn Văn A (? năm sinh)",
            "?Nguyễn Văn A",
            "https://thidua.vn/ho?so",
            "xem?id=3 trang web",
            "Hợp tác xã",
            "",
        ] {
            assert!(!is_lost(text), "{text}");
        }
    }
}
