//! Copies of the shipped sample in which somebody changed cells by hand: exactly what these cells said is counted no longer.

use crate::kit::{self, Case, figure};
use crate::made_once;
use std::collections::BTreeSet;
use std::fs;

/// The sample with cells of one file changed, and its run.
fn altered(name: &str, file: &str, cells: &[(&str, &str)]) -> Case {
    let case = Case::new(name);
    for (path, bytes) in kit::files(&kit::sample()) {
        let path = path.trim_start_matches('/');
        let bytes = if path == file { kit::with_cells(&bytes, 0, cells) } else { bytes };
        case.file(path, &bytes);
    }
    assert_eq!(case.run().exit, thidua::cli::Exit::Done);
    case
}

/// What the lines of a table say in these columns.
fn lines(case: &Case, table: &str, columns: &[&str], is_meant: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let data = case.data(table);
    let meant = data.iter().filter(|line| is_meant(line.get("status").map_or("", String::as_str)));
    meant.map(|line| columns.iter().map(|column| line[*column].as_str()).collect::<Vec<_>>().join(" | ")).collect()
}

/// The same awards stand in a list of the decision, too: there they stay, whatever a list of proposals says, and that list is asked about.
#[test]
fn marks_that_say_not_eligible_take_those_awards_away() {
    let file = "2022/QTDND/DS đề nghị khen thưởng QTDND.xlsx";
    let cells = ["F12", "F13", "H14", "F17", "F18", "F19"].map(|cell| (cell, "không đủ điều kiện"));
    let columns = ["recipient_name", "form", "decision_no", "year"];
    let counted = |case: &Case| lines(case, "awards", &columns, |status| status == "counted");
    let [before, after] = [&[][..], &cells].map(|cells| {
        let case = Case::new("not-eligible");
        let sample = kit::files(&kit::sample());
        case.file("ds.xlsx", &kit::with_cells(&sample[&format!("/{file}")], 0, cells));
        case.file("danh ba.xlsx", &sample["/Danh bạ HTX, QTDND.xlsx"]);
        assert_eq!(case.run().exit, thidua::cli::Exit::Done);
        counted(&case)
    });
    let gone: Vec<&String> = before.difference(&after).collect();
    assert_eq!(gone.len(), 6, "{gone:?}");
    for name in ["CHÍ THÀNH", "THÀNH TÍN", "ĐỒNG THUẬN", "HUỲNH THANH HOÀ", "LÂM THỊ NGỌC THUÝ", "ĐỖ HỮU KHOẺ"]
    {
        assert!(gone.iter().any(|gone| gone.to_uppercase().contains(name)), "{name}: {gone:?}");
    }
    assert_eq!(after.difference(&before).collect::<Vec<_>>(), Vec::<&String>::new());
    let case = altered("not-eligible-beside", file, &cells);
    let gone = counted(made_once::sample()).difference(&counted(&case)).count();
    let of_file = |line: &&std::collections::BTreeMap<String, String>| line["code"] == "Q43" && line["file"] == file;
    assert_eq!((gone, case.data("issues").iter().filter(of_file).count()), (1, 6));
}

#[test]
fn marks_that_are_emptied_take_those_units_away() {
    let file = "2022/Phong trào thi đua 2022.xlsx";
    let cells: Vec<String> =
        (6..26).flat_map(|row| ['F', 'G', 'H', 'I'].map(|column| format!("{column}{row}"))).collect();
    let cells: Vec<(&str, &str)> = cells.iter().map(|cell| (cell.as_str(), "")).collect();
    let case = altered("emptied", file, &cells);
    let columns = ["unit_id", "movement", "year", "registered", "took_part", "participants", "source_file"];
    let told = |case: &Case| lines(case, "participation", &columns, |_| true);
    let (before, after) = (told(made_once::sample()), told(&case));
    let gone = before.difference(&after).filter(|line| line.ends_with(file)).count();
    assert_eq!(gone, 20);
    assert_eq!(after.difference(&before).collect::<Vec<_>>(), Vec::<&String>::new());
    let took_part = |case: &Case| figure(&case.data("figures"), "units_took_part", &[("year", "2022")]).unwrap();
    assert!(took_part(&case) < took_part(made_once::sample()));
    assert!(fs::metadata(case.output().join("tong-hop.xlsx")).is_ok());
}
