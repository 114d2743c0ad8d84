//! Remarks that clerks write behind a unit's name without brackets: "HTX Tân Tiến - đơn vị dẫn đầu".

/// What stands between a name and a remark.
const SIGNS: &[&str] = &[" - ", " – ", " — ", ", ", "; ", ": "];

/// The name before a remark: words of small letters, none of them a number, which might be the name's own ("Tân Tiến - số 2").
pub fn before(name: &str) -> Option<&str> {
    let (before, remark) =
        SIGNS.iter().filter_map(|sign| name.split_once(sign)).min_by_key(|(before, _)| before.len())?;
    let is_small = remark.starts_with(char::is_lowercase) && remark.split_whitespace().count() > 1;
    (is_small && !remark.contains(|letter: char| letter.is_ascii_digit())).then_some(before.trim_end())
}

#[cfg(test)]
mod tests {
    use super::before;

    #[test]
    fn a_remark_is_words_of_small_letters() {
        assert_eq!(before("HTX Tân Tiến - đơn vị dẫn đầu"), Some("HTX Tân Tiến"));
        assert_eq!(before("HTX Tân Tiến, mới thành lập"), Some("HTX Tân Tiến"));
        for name in ["HTX Tân Tiến - Long Khê", "HTX Tân Tiến - số 2", "HTX Tân Tiến", "HTX Tân Tiến - cũ"]
        {
            assert_eq!(before(name), None, "{name}");
        }
    }
}
