//! Numbers that a workbook shows as so many of a hundred: 0.95 in a cell that shows "95%".

/// Whether numbers in a format are shown so; a quoted or escaped sign is a text beside the number.
pub fn shows_shares(format: &str) -> bool {
    let mut letters = format.chars();
    let mut is_quoted = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' => is_quoted = !is_quoted,
            '\\' => drop(letters.next()),
            '%' if !is_quoted => return true,
            _ => {}
        }
    }
    false
}

/// The number as who typed it sees it, with all figures that it has.
pub fn shown(share: f64) -> String {
    format!("{}%", (share * 1e8).round() / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_the_format_shows_hundredths() {
        for format in ["0%", "0.00%", "#,##0.0 %;-0%"] {
            assert!(shows_shares(format), "{format}");
        }
        for format in ["General", "0.00", "0\"%\"", "0\\%", ""] {
            assert!(!shows_shares(format), "{format}");
        }
        assert_eq!([0.95, 0.955, 1.0, 0.07].map(shown), ["95%", "95.5%", "100%", "7%"]);
    }
}
