//! Blank rosters: what is filled into them is read in full, and what is not filled in counts for nothing.

use crate::kit::{self, Case};
use crate::returns::book::Book;
use calamine::Data;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use thidua::cli::Exit;

const KINDS: [(&str, &str); 6] = [
    ("units", "mau-danh-ba-don-vi"),
    ("awards", "mau-khen-thuong"),
    ("participation", "mau-phong-trao"),
    ("scores", "mau-cham-diem"),
    ("officers", "mau-can-bo"),
    ("activities", "mau-hoat-dong"),
];
const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực", "Khối thi đua"],
    &["1", "Hợp tác xã Nông nghiệp Minh Hưng", "Nông nghiệp", "Khối 1"],
    &["2", "Hợp tác xã Vận tải Thành Công", "Giao thông vận tải", "Khối 2"],
];

/// Makes forms and puts them into the input of a case.
fn forms(case: &Case, arguments: &[&str]) {
    let folder = made(case).to_string_lossy().into_owned();
    let mut all = vec!["template", "-o", &folder];
    all.extend(arguments);
    let answer = case.command(&all);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    for (path, bytes) in kit::files(&made(case)) {
        case.file(&format!("mau{path}"), &bytes);
    }
}

fn made(case: &Case) -> PathBuf {
    case.folder.join("forms")
}

fn form(case: &Case, file: &str) -> Book {
    Book::new(&fs::read(case.input().join(format!("mau/{file}.xlsx"))).unwrap())
}

/// The row and columns of the headings.
fn headings(book: &Book) -> (u32, BTreeMap<String, u16>) {
    let cells = &book.sheets[0].1;
    let row = cells.iter().find(|(_, data)| *data == "STT").map(|((row, _), _)| *row).unwrap();
    let headings = cells.iter().filter(|((at, _), _)| *at == row);
    (row, headings.map(|((_, column), data)| (data.to_string(), *column)).collect())
}

/// Writes a row of texts by their headings right below the example.
fn fill(book: &mut Book, below: u32, texts: &[(&str, &str)]) {
    let (row, columns) = headings(book);
    for (heading, text) in texts {
        let data = text.parse().map_or_else(|_| Data::String((*text).to_owned()), Data::Float);
        book.sheets[0].1.insert((row + 1 + below, columns[*heading]), data);
    }
}

fn issues(case: &Case) -> Vec<String> {
    let told = |issue: &BTreeMap<String, String>| {
        format!("{} {} {} {}", issue["code"], issue["file"], issue["cell"], issue["message"])
    };
    case.data("issues").iter().map(told).collect()
}

#[test]
fn an_untouched_form_has_no_data_and_nothing_is_said_of_it() {
    let case = Case::new("templates-blank");
    forms(&case, &[]);
    assert_eq!(case.run().exit, Exit::Done);
    assert_eq!(issues(&case), Vec::<String>::new());
    let record = fs::read_to_string(case.output().join("run.json")).unwrap();
    for (kind, file) in KINDS {
        assert!(record.contains(&format!("\"kind\": \"{kind}\"")), "{kind} is not recognised");
        let ledger = case.data("ledger").into_iter().filter(|line| line["file"] == format!("mau/{file}.xlsx"));
        assert!(ledger.map(|line| line["data"].clone()).all(|data| data == "0"), "{file}");
    }
    // The reader says why the example does not count.
    let path = case.input().join("mau/mau-khen-thuong.xlsx").to_string_lossy().into_owned();
    let seen = kit::call(vec!["read".into(), path]);
    assert!(seen.out.contains("example-row"), "{}", seen.out);
}

#[test]
fn a_name_without_its_kind_in_a_blank_form_is_asked_about() {
    let case = Case::new("templates-kind");
    forms(&case, &["awards"]);
    let mut book = form(&case, "mau-khen-thuong");
    let row = [
        ("STT", "1"),
        ("Tên tập thể, cá nhân", "Nguyễn Thị Hạnh"),
        ("Đơn vị công tác", "HTX Tân Tiến"),
        ("Hình thức khen thưởng", "Giấy khen của Liên minh Hợp tác xã tỉnh"),
        ("Số quyết định", "12/QĐ-LMHTX"),
        ("Ngày quyết định", "15/03/2024"),
    ];
    fill(&mut book, 1, &row);
    case.file("khen.xlsx", &book.bytes());
    fs::remove_dir_all(case.input().join("mau")).unwrap();
    assert_eq!(case.run().exit, Exit::Done);
    assert!(case.data("awards").is_empty(), "{:?}", case.data("awards"));
    assert!(case.data("issues").iter().any(|issue| issue["code"] == "Q07"), "{:?}", issues(&case));
}

#[test]
fn a_filled_form_of_each_kind_is_read_in_full() {
    let case = Case::new("templates-filled");
    forms(&case, &[]);
    let unit = "Hợp tác xã Nông nghiệp Minh Hưng";
    let movement = "Tây Ninh chung sức xây dựng nông thôn mới";
    let rows: [&[(&str, &str)]; 6] = [
        &[
            ("STT", "1"),
            ("Mã số", "TN-007"),
            ("Tên đơn vị", unit),
            ("Loại hình đơn vị", "Hợp tác xã"),
            ("Lĩnh vực", "Nông nghiệp"),
            ("Xã/phường", "Tân Lập"),
            ("Số thành viên", "42"),
            ("Số lao động", "18"),
            ("Khối thi đua", "Khối 1"),
            ("Tình trạng", "Đang hoạt động"),
            ("Năm thành lập", "2016"),
        ],
        &[
            ("STT", "1"),
            ("Tên tập thể, cá nhân", "Lê Thị Hoa"),
            ("Đối tượng khen thưởng", "Cá nhân"),
            ("Giới tính", "Nữ"),
            ("Năm sinh", "1980"),
            ("Chức vụ", "Kế toán"),
            ("Đơn vị công tác", unit),
            ("Hình thức khen thưởng", "Giấy khen của Liên minh Hợp tác xã tỉnh"),
            ("Loại hình khen thưởng", "Khen thưởng công trạng"),
            ("Phong trào thi đua", movement),
            ("Số quyết định", "12/QĐ-LMHTX"),
            ("Ngày quyết định", "15/03/2024"),
            ("Năm", "2024"),
            ("Giai đoạn", "2022-2027"),
            ("Thành tích", "Có thành tích xuất sắc"),
            ("Số sổ vàng", "77"),
        ],
        &[
            ("STT", "1"),
            ("Tên đơn vị", unit),
            ("Phong trào thi đua", movement),
            ("Năm", "2023"),
            ("Đăng ký", "Có"),
            ("Tham gia", "Không"),
            ("Số người tham gia", "35"),
            ("Kết quả", "Tốt"),
        ],
        &[
            ("STT", "1"),
            ("Tên đơn vị", unit),
            ("Khối thi đua", "Khối 1"),
            ("Năm", "2023"),
            ("Điểm tự chấm", "97.5"),
            ("Điểm khối chấm", "96"),
            ("Điểm thẩm định", "95"),
            ("Xếp hạng", "1"),
        ],
        &[
            ("STT", "1"),
            ("Tên đơn vị", unit),
            ("Cán bộ phụ trách thi đua", "Trần Văn Bình"),
            ("Chuyên trách/kiêm nhiệm", "Chuyên trách"),
            ("Năm tập huấn", "2022"),
        ],
        &[
            ("STT", "1"),
            ("Ngày thực hiện", "20/05/2023"),
            ("Nội dung hoạt động", "Kiểm tra"),
            ("Tên đơn vị", unit),
            ("Số người tham gia", "12"),
        ],
    ];
    for ((_, file), row) in KINDS.iter().zip(rows) {
        let mut book = form(&case, file);
        fill(&mut book, 1, row);
        case.file(&format!("{file} đã ghi.xlsx"), &book.bytes());
    }
    fs::remove_dir_all(case.input().join("mau")).unwrap();
    assert_eq!(case.run().exit, Exit::Done);
    let wanted: [(&str, &[(&str, &str)]); 6] = [
        (
            "units",
            &[
                ("unit_id", "TN-007"),
                ("name", unit),
                ("kind", "HTX"),
                ("sector", "NN"),
                ("commune", "Tân Lập"),
                ("members", "42"),
                ("workers", "18"),
                ("block", "Khối 1"),
                ("status", "active"),
            ],
        ),
        (
            "awards",
            &[
                ("recipient_name", "Lê Thị Hoa"),
                ("recipient_kind", "individual"),
                ("sex", "female"),
                ("position", "Kế toán"),
                ("unit_id", "TN-007"),
                ("form", "GK_LMT"),
                ("ground", "CONG_TRANG"),
                ("movement", "NTM"),
                ("decision_no", "12/QĐ-LMHTX"),
                ("decision_date", "2024-03-15"),
                ("year", "2024"),
                ("phases", "2022-2027"),
                ("achievement", "Có thành tích xuất sắc"),
                ("register_no", "77"),
                ("status", "counted"),
            ],
        ),
        (
            "participation",
            &[
                ("unit_id", "TN-007"),
                ("movement", "NTM"),
                ("year", "2023"),
                ("registered", "true"),
                ("took_part", "false"),
                ("participants", "35"),
                ("result", "Tốt"),
            ],
        ),
        (
            "scores",
            &[("unit_id", "TN-007"), ("block", "Khối 1"), ("year", "2023"), ("rank", "1"), ("computed_rank", "1")],
        ),
        (
            "officers",
            &[("unit_id", "TN-007"), ("person", "Trần Văn Bình"), ("concurrent", "false"), ("trained_year", "2022")],
        ),
        ("activities", &[("date", "2023-05-20"), ("kind", "KIEM_TRA"), ("unit_id", "TN-007"), ("participants", "12")]),
    ];
    for (table, cells) in wanted {
        let rows = case.data(table);
        assert_eq!(rows.len(), 1, "{table}: {:?}", issues(&case));
        for (name, text) in cells {
            assert_eq!(rows[0][*name], *text, "{table}.{name}");
        }
    }
    let wrong =
        case.data("issues").into_iter().filter(|issue| issue["severity"] != "note" && !issue["code"].starts_with('R'));
    assert_eq!(wrong.map(|issue| format!("{issue:?}")).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn forms_for_a_register_have_its_units_and_wait_to_be_filled_in() {
    let case = Case::new("templates-units");
    case.roster("dk.xlsx", REGISTER);
    let register = case.input().join("dk.xlsx").to_string_lossy().into_owned();
    forms(&case, &["--units", &register, "participation", "scores", "officers"]);
    assert_eq!(case.run().exit, Exit::Done);
    assert_eq!(issues(&case), Vec::<String>::new());
    let mut book = form(&case, "mau-phong-trao");
    let told = format!("{:?}", book.sheets);
    assert!(told.contains("Hợp tác xã Vận tải Thành Công"), "{told}");
    // The second unit fills in its line.
    fill(&mut book, 2, &[("Phong trào thi đua", "NTM"), ("Năm", "2023"), ("Đăng ký", "Có")]);
    case.file("mau/mau-phong-trao.xlsx", &book.bytes());
    assert_eq!(case.run().exit, Exit::Done);
    let parts = case.data("participation");
    assert_eq!((parts.len(), parts[0]["unit_name"].as_str()), (1, "Hợp tác xã Vận tải Thành Công"));
    // What somebody filled in is not written over.
    fs::write(made(&case).join("mau-phong-trao.xlsx"), book.bytes()).unwrap();
    let again = case.command(&["template", "-o", &made(&case).to_string_lossy(), "participation"]);
    assert_eq!(again.exit, Exit::Failed);
    assert!(again.err.contains("mau-phong-trao.xlsx"), "{}", again.err);
    // What nobody has touched gives way to forms with other options.
    let other = case.command(&["template", "-o", &made(&case).to_string_lossy(), "scores", "officers"]);
    assert_eq!(other.exit, Exit::Done, "{}", other.err);
    let told = format!("{:?}", Book::new(&fs::read(made(&case).join("mau-cham-diem.xlsx")).unwrap()).sheets[0]);
    assert!(!told.contains("Hợp tác xã Vận tải Thành Công"), "{told}");
    // For one unit.
    let one = case.folder.join("mot").to_string_lossy().into_owned();
    let arguments =
        ["template", "-o", &one, "--units", &register, "--unit", "hợp tác xã vận tải thành công", "officers"];
    assert_eq!(case.command(&arguments).exit, Exit::Done);
    let told = format!("{:?}", Book::new(&fs::read(case.folder.join("mot/mau-can-bo.xlsx")).unwrap()).sheets[0]);
    assert!(told.contains("HỢP TÁC XÃ VẬN TẢI THÀNH CÔNG") && !told.contains("Minh Hưng"), "{told}");
    let wrong = case.command(&["template", "nothing"]);
    assert_eq!(wrong.exit, Exit::Wrong);
}

#[test]
fn a_row_that_was_typed_over_the_example_is_asked_about() {
    let case = Case::new("templates-typed-over");
    forms(&case, &["awards"]);
    let mut book = form(&case, "mau-khen-thuong");
    fill(&mut book, 0, &[("Tên tập thể, cá nhân", "Nguyễn Thị Hạnh")]);
    case.file("khen.xlsx", &book.bytes());
    fs::remove_dir_all(case.input().join("mau")).unwrap();
    assert_eq!(case.run().exit, Exit::Done);
    assert!(case.data("awards").is_empty(), "{:?}", case.data("awards"));
    let told = issues(&case);
    assert!(told.len() == 1 && told[0].starts_with("Q74 khen.xlsx"), "{told:?}");
}
