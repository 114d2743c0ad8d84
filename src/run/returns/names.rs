//! Names of the workbooks: that of the roster with its folders made flat, as any system allows it, each once, and said to be for
//! correcting: a workbook that comes back must not take the place of its roster.

use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// What stands after the roster's name.
const MARK: &str = "-can-sua";
/// Letters of a name without its ending.
const LENGTH: usize = 110;
/// What Windows keeps for itself.
const KEPT: &[&str] = &["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3"];

/// One name for each path, in their order. A number tells equal ones apart, so every path is given, also of rosters that need none.
/// So does one that has come back and lies among the rosters: it holds what was corrected the time before.
pub fn of<'a>(paths: impl Iterator<Item = &'a str> + Clone) -> Vec<String> {
    let mut taken: BTreeSet<String> = paths.clone().map(|path| stem(path).to_lowercase()).collect();
    let name = |path: &str| {
        let stem = format!("{}{MARK}", safe(path));
        let mut found = stem.clone();
        let mut number = 1;
        while !taken.insert(found.to_lowercase()) {
            number += 1;
            found = format!("{stem} ({number})");
        }
        format!("{found}.xlsx")
    };
    paths.map(name).collect()
}

/// The file's name without folder and ending.
fn stem(path: &str) -> &str {
    let file = path.rsplit_once('/').map_or(path, |(_, file)| file);
    file.rsplit_once('.').map_or(file, |(stem, _)| if stem.is_empty() { file } else { stem })
}

fn safe(path: &str) -> String {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let stem = stem(path);
    let whole = if folder.is_empty() { stem.to_owned() } else { format!("{}/{stem}", folder) };
    let flat: String = whole
        .replace('/', " - ")
        .nfc()
        .map(|letter| if "<>:\"|?*\\".contains(letter) || letter.is_control() { '-' } else { letter })
        .take(LENGTH)
        .collect();
    let trimmed = flat.trim_matches([' ', '.']);
    let kept = trimmed.is_empty() || KEPT.contains(&trimmed.to_lowercase().as_str()) || trimmed.starts_with("~$");
    if kept { format!("_{trimmed}") } else { trimmed.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn names_are_flat_safe_and_unique() {
        let paths = ["xã A/2022/ds.xlsx", "ds.xlsx", "DS.csv", "con.xls", "a:b?.xlsx", "..", "xa\u{303}.xlsx"];
        let names = of(paths.into_iter());
        let wanted = [
            "xã A - 2022 - ds-can-sua.xlsx",
            "ds-can-sua.xlsx",
            "DS-can-sua (2).xlsx",
            "_con-can-sua.xlsx",
            "a-b--can-sua.xlsx",
            "_-can-sua.xlsx",
            "xã-can-sua.xlsx",
        ];
        assert_eq!(names, wanted);
        // One that came back is not written over by the next.
        let again = of(["ds.xlsx", "nhận/DS-can-sua.xlsx"].into_iter());
        assert_eq!(again[0], "ds-can-sua (2).xlsx");
        let long = "ă".repeat(300);
        let names = of([long.as_str(), long.as_str()].into_iter());
        assert!(names[0].chars().count() < 130 && names[1].ends_with(" (2).xlsx"), "{names:?}");
    }
}
