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

/// Form, recipient, kind and unit of each award of a list with these lines.
fn awarded(lines: &[&[&str]]) -> Vec<[String; 4]> {
    let case = Case::new("called");
    let register: &[&[&str]] = &[
        &["STT", "Tên HTX", "Lĩnh vực"],
        &["1", "HTX Nông nghiệp Tân Tiến", "Nông nghiệp"],
        &["2", "QTDND Trung Hưng", "Quỹ tín dụng nhân dân"],
    ];
    case.roster("danh ba.xlsx", register).roster("danh sach.xlsx", lines);
    case.run();
    let columns = ["form", "recipient_name", "recipient_kind", "unit_name"];
    let counted = case.data("awards").into_iter().filter(|award| award["status"] == "counted");
    counted.map(|award| columns.map(|column| award[column].clone())).collect()
}

#[test]
fn a_list_is_called_by_the_title_that_its_people_bear() {
    for (title, form) in
        [("DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM 2024", "LDTT"), ("Chiến sĩ thi đua cơ sở năm 2024", "CSTD_CS")]
    {
        let head: &[&str] = &["STT", "Họ tên", "Đơn vị"];
        let rows: [&[&str]; 2] =
            [&["1", "Quách Thị Xuân", "HTX NN Tân Tiến"], &["2", "Hứa Văn Bình", "QTDND Trung Hưng"]];
        let found = awarded(&[&[title], head, rows[0], rows[1]]);
        let forms: Vec<&str> = found.iter().map(|[form, ..]| form.as_str()).collect();
        assert_eq!(forms, [form, form], "{title}: {found:?}");
        assert!(found.iter().all(|[_, _, kind, _]| kind == "individual"), "{title}: {found:?}");
    }
}

#[test]
fn what_one_unit_was_awarded_is_of_the_unit_in_the_title() {
    let head: &[&str] = &["STT", "Nội dung thành tích", "Hình thức khen thưởng", "Số, ngày quyết định"];
    let rows: [&[&str]; 2] = [
        &["1", "Hoàn thành xuất sắc nhiệm vụ", "Giấy khen LMHTX tỉnh", "72/QĐ-LMHTX ngày 20/11/2020"],
        &["2", "Dẫn đầu phong trào", "Cờ thi đua của UBND tỉnh", "415/QĐ-UBND ngày 25/02/2021"],
    ];
    let found = awarded(&[&["QUỸ TÍN DỤNG NHÂN DÂN TRUNG HƯNG"], &["THÀNH TÍCH ĐÃ ĐẠT"], head, rows[0], rows[1]]);
    let forms: Vec<&str> = found.iter().map(|[form, ..]| form.as_str()).collect();
    assert_eq!(forms, ["GK_LMT", "CO_TINH"], "{found:?}");
    let of_unit = |[_, _, kind, unit]: &[String; 4]| kind == "collective" && unit == "QTDND Trung Hưng";
    assert!(found.iter().all(of_unit), "{found:?}");
    // Nobody names whose they are.
    assert_eq!(awarded(&[&["THÀNH TÍCH ĐÃ ĐẠT"], head, rows[0], rows[1]]), Vec::<[String; 4]>::new());
}

#[test]
fn a_name_of_a_person_beside_a_unit_is_one() {
    let head: &[&str] = &["STT", "Tập thể, cá nhân", "Đơn vị", "Hình thức khen thưởng", "Năm"];
    let found = awarded(&[
        head,
        &["1", "HTX NN Tân Tiến", "", "Giấy khen LMHTX tỉnh", "2020"],
        &["2", "Nguyễn Văn An", "HTX NN Tân Tiến", "Giấy khen LMHTX tỉnh", "2020"],
    ]);
    let kinds: Vec<&str> = found.iter().map(|[_, _, kind, _]| kind.as_str()).collect();
    assert_eq!(kinds, ["collective", "individual"], "{found:?}");
}

#[test]
fn a_units_number_above_its_people_heads_them() {
    let award = "Giấy khen LMHTX tỉnh";
    let found = awarded(&[
        &["DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2022"],
        &["STT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng"],
        &["I", "Lĩnh vực nông nghiệp"],
        &["1", "HTX Nông nghiệp Tân Tiến"],
        &["1", "Nguyễn Văn An", "Giám đốc", award],
        &["2", "Trần Thị Bình", "Kế toán", award],
        &["II", "Lĩnh vực tín dụng"],
        &["1", "QTDND Trung Hưng"],
        &["1", "Lê Văn Cường", "Giám đốc", award],
    ]);
    let units: Vec<[&str; 2]> = found.iter().map(|[_, name, _, unit]| [name.as_str(), unit.as_str()]).collect();
    assert_eq!(
        units,
        [
            ["Nguyễn Văn An", "HTX Nông nghiệp Tân Tiến"],
            ["Trần Thị Bình", "HTX Nông nghiệp Tân Tiến"],
            ["Lê Văn Cường", "QTDND Trung Hưng"]
        ]
    );
}

#[test]
fn headings_of_a_further_page_may_lack_one() {
    let award = "Giấy khen LMHTX tỉnh";
    let found = awarded(&[
        &["DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2022"],
        &["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức khen thưởng"],
        &["1", "Nguyễn Văn An", "Giám đốc", "HTX Nông nghiệp Tân Tiến", award],
        &["STT", "Họ và tên", "", "Đơn vị", "Hình thức khen thưởng"],
        &["2", "Trần Thị Bình", "Kế toán", "QTDND Trung Hưng", award],
        &["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
        &["3", "Lê Văn Cường", "Kế toán", "QTDND Trung Hưng", award],
    ]);
    assert_eq!(found.len(), 3, "{found:?}");
}
