//! Numbers written in words: "hai mươi ba", "một trăm linh năm", "một triệu ba trăm năm mươi nghìn".

/// A digit, as each of its words; some only stand behind tens.
fn digit(word: &str) -> Option<i64> {
    Some(match word {
        "không" => 0,
        "một" | "mốt" => 1,
        "hai" => 2,
        "ba" => 3,
        "bốn" | "tư" => 4,
        "năm" | "lăm" | "nhăm" => 5,
        "sáu" => 6,
        "bảy" | "bẩy" => 7,
        "tám" => 8,
        "chín" => 9,
        _ => return None,
    })
}

fn thousands(word: &str) -> Option<i64> {
    Some(match word {
        "nghìn" | "ngàn" => 1_000,
        "triệu" => 1_000_000,
        "tỷ" | "tỉ" => 1_000_000_000,
        _ => return None,
    })
}

/// The number that words begin with, and how many of them are its words. Words are in small letters, with their marks.
pub fn leading(words: &[String]) -> Option<(i64, usize)> {
    let (mut whole, mut hundreds, mut unit) = (0_i64, 0_i64, None::<i64>);
    let mut taken = 0;
    for word in words {
        match word.as_str() {
            "mười" if unit.is_none() => unit = Some(10),
            "mươi" => hundreds += unit.take()? * 10,
            "trăm" => hundreds += unit.take()? * 100,
            "linh" | "lẻ" if hundreds > 0 && unit.is_none() => {}
            word => match (digit(word), thousands(word)) {
                (Some(digit), _) => match unit {
                    None => unit = Some(digit),
                    Some(10) => unit = Some(10 + digit),
                    Some(_) => break,
                },
                (None, Some(times)) if taken > 0 => {
                    whole += (hundreds + unit.take().unwrap_or(0)) * times;
                    hundreds = 0;
                }
                _ => break,
            },
        }
        taken += 1;
    }
    (taken > 0).then_some((whole + hundreds + unit.unwrap_or(0), taken))
}

#[cfg(test)]
mod tests {
    use super::leading;

    fn number(text: &str) -> Option<(i64, usize)> {
        leading(&text.split(' ').map(str::to_lowercase).collect::<Vec<_>>())
    }

    #[test]
    fn numbers_in_words_are_read_to_their_end() {
        assert_eq!(number("hai mươi ba người"), Some((23, 3)));
        assert_eq!(number("mười lăm cá nhân"), Some((15, 2)));
        assert_eq!(number("năm đơn vị"), Some((5, 1)));
        assert_eq!(number("Một trăm linh hai HTX"), Some((102, 4)));
        assert_eq!(number("hai mươi mốt"), Some((21, 3)));
        assert_eq!(number("một triệu ba trăm năm mươi nghìn đồng"), Some((1_350_000, 7)));
        assert_eq!(number("mươi người"), None);
        assert_eq!(number("người"), None);
    }
}
