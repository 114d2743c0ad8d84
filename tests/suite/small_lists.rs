//! Lists of one to three rows: what their columns mean is told by few values.

use crate::kit::Case;

/// Name and kind of every recipient, of a list under the header with these data rows and a foot longer than they are.
fn recipients(header: &[&str], rows: &[&[&str]]) -> Vec<(String, String)> {
    let case = Case::new("small");
    let mut lines: Vec<&[&str]> = vec![&["DANH SÁCH KHEN THƯỞNG NĂM 2022"], header];
    lines.extend(rows);
    lines.extend::<[&[&str]; 4]>([
        &[],
        &["", "NGƯỜI LẬP BIỂU", "GIÁM ĐỐC"],
        &["", "(Ký, họ tên)", "(Ký tên, đóng dấu)"],
        &["", "Nguyễn Thị B", "Trần Văn C"],
    ]);
    case.roster("danh sach.xlsx", &lines);
    case.run();
    let awards = case.data("awards");
    awards.iter().map(|award| (award["recipient_name"].clone(), award["recipient_kind"].clone())).collect()
}

#[test]
fn kinds_beside_names_are_heeded_in_the_shortest_list() {
    let person = || ("Nguyễn Văn A".to_owned(), "individual".to_owned());
    for header in [
        ["STT", "Họ tên/Tên đơn vị", "Đối tượng", "Hình thức khen thưởng", "Số QĐ"],
        ["STT", "Tên đơn vị", "Đối tượng", "Hình thức khen thưởng", "Số QĐ"],
        ["STT", "Họ tên", "Đối tượng", "Hình thức khen thưởng", "Số QĐ"],
    ] {
        let award = ["Bằng khen của UBND tỉnh", "12/QĐ-UBND"];
        let one: &[&str] = &["1", "Nguyễn Văn A", "Cá nhân", award[0], award[1]];
        assert_eq!(recipients(&header, &[one]), [person()], "{header:?}");
        let two: &[&str] = &["2", "HTX Tân Tiến", "Tập thể", award[0], award[1]];
        let three: &[&str] = &["3", "Hộ ông Lê Văn D", "hộ gia đình", award[0], award[1]];
        let found = recipients(&header, &[one, two, three]);
        let kinds: Vec<&str> = found.iter().map(|(_, kind)| kind.as_str()).collect();
        assert_eq!(kinds, ["individual", "collective", "household"], "{header:?}: {found:?}");
    }
}

#[test]
fn a_column_of_names_with_groups_among_them_stays_one() {
    let header = ["STT", "Đối tượng", "Đơn vị", "Hình thức khen thưởng"];
    let found = recipients(
        &header,
        &[
            &["", "TẬP THỂ", "", ""],
            &["1", "HTX Tân Tiến", "HTX Tân Tiến", "Bằng khen của UBND tỉnh"],
            &["", "CÁ NHÂN", "", ""],
            &["1", "Lê Văn D", "HTX Tân Tiến", "Bằng khen của UBND tỉnh"],
        ],
    );
    let kinds: Vec<&str> = found.iter().map(|(_, kind)| kind.as_str()).collect();
    assert_eq!(kinds, ["collective", "individual"], "{found:?}");
}

#[test]
fn a_row_of_neither_list_beside_another_is_set_aside() {
    let case = Case::new("beside");
    let head = ["STT", "Tên HTX", "Đăng ký", "", "STT", "Tên HTX", "Đăng ký"];
    let numbers = ["5", "", "", "", "6", "", ""];
    let between = ["", "", "", "xong", "", "", ""];
    case.roster(
        "hai.xlsx",
        &[&head, &["1", "HTX Một", "x", "", "3", "HTX Ba", "x"], &["2", "HTX Hai", "x"], &numbers, &between],
    );
    let answer = case.run();
    assert_eq!(answer.exit, thidua::cli::Exit::Done, "{}", answer.err);
    let ledger = case.data("ledger");
    let counts = ["data", "set_aside", "note"].map(|column| ledger[0][column].as_str());
    assert_eq!(counts, ["3", "3", "1"], "numbers that nobody has used yet are a note");
}
