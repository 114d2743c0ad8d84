//! Names of sheets as Excel allows them: at most 31 characters, none of `[]:*?/\`, no quotation mark at an end, unique
//! whatever the case.

use std::collections::BTreeSet;

const LENGTH: usize = 31;

/// Legal names in the same order; the second of two equal ones gets a number.
pub fn unique<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    names
        .map(|name| {
            let legal = legal(name);
            let mut found = legal.clone();
            let mut number = 1;
            // Excel keeps "History" for itself.
            while found.to_lowercase() == "history" || !taken.insert(found.to_lowercase()) {
                number += 1;
                let suffix = format!(" ({number})");
                found = shortened(&legal, LENGTH - suffix.len()) + &suffix;
            }
            found
        })
        .collect()
}

fn legal(name: &str) -> String {
    let replaced: String = name
        .chars()
        .map(|letter| if "[]:*?/\\".contains(letter) || letter.is_control() { '-' } else { letter })
        .collect();
    let trimmed = shortened(replaced.trim().trim_matches('\''), LENGTH);
    let trimmed = trimmed.trim_end_matches('\'');
    if trimmed.is_empty() { "-".to_owned() } else { trimmed.to_owned() }
}

fn shortened(name: &str, length: usize) -> String {
    let mut units = 0;
    let fits = |letter: &char| {
        units += letter.len_utf16();
        units <= length
    };
    name.chars().take_while(fits).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::unique;

    #[test]
    fn names_become_legal_and_unique() {
        let long = "Danh sách tập thể, hộ gia đình, cá nhân được khen thưởng";
        let names = unique(["Khối/Cờ", "khối-cờ", "", "'a'", long, long, "History"].into_iter());
        assert_eq!(names[..4], ["Khối-Cờ", "khối-cờ (2)", "-", "a"]);
        assert!(names.iter().all(|name| name.encode_utf16().count() <= 31));
        assert!(names[5].ends_with(" (2)"));
        assert_eq!(names[6], "History (2)");
    }
}
