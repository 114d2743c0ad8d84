//! Two names in one cell: "HTX Tân Tiến (tên cũ: HTX Tiến Bộ)", "HTX Tiến Bộ (nay là HTX Tân Tiến)".

use crate::roster::text::fold;

/// Words before a second name in brackets, folded, and whether that name is the present one.
const WORDS: &[(&str, bool)] = &[
    ("ten cu la", false),
    ("ten cu", false),
    ("ten truoc day", false),
    ("truoc day la", false),
    ("truoc la", false),
    ("doi ten tu", false),
    ("nay la", true),
    ("doi ten thanh", true),
    ("nay doi ten thanh", true),
];

/// The present name, and the former one where the text tells it.
pub fn split(text: &str) -> (&str, Option<&str>) {
    let Some((first, rest)) = text.split_once('(') else { return (text, None) };
    let inside = rest.split_once(')').map_or(rest, |(inside, _)| inside).trim();
    let words: Vec<&str> = inside.split_whitespace().collect();
    for (start, is_present) in WORDS {
        let count = start.split(' ').count();
        // Behind the words there has to be a name.
        let Some(before) = words.get(..count).filter(|_| words.len() > count) else { continue };
        if fold(&before.join(" ")) == *start {
            let rest = before.iter().fold(inside, |rest, word| &rest.trim_start()[word.len()..]);
            let second = rest.trim_start().trim_start_matches(':').trim();
            let first = first.trim();
            return if *is_present { (second, Some(first)) } else { (first, Some(second)) };
        }
    }
    (text, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_present_name_comes_first() {
        assert_eq!(split("HTX B (tên cũ: HTX A)"), ("HTX B", Some("HTX A")));
        assert_eq!(split("HTX A (nay là HTX B)"), ("HTX B", Some("HTX A")));
        assert_eq!(split("HTX B (xã Tân Lập)"), ("HTX B (xã Tân Lập)", None));
    }
}
