//! What `thidua read` shows of rosters with every class of row, every kind of table and every repair of a text.

use crate::kit::{Case, xlsx};
use crate::snapshots::compared;
use std::collections::{BTreeMap, BTreeSet};
use thidua::cli::Exit;
use thidua::lang::Lang;
use thidua::model::TableKind;

pub const SNAPSHOTS: &[&str] = &["read-vi", "read-en", "read-repairs"];

const UNITS: &[&[&str]] = &[
    &["LIÊN MINH HTX TỈNH TÂY NINH", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    &["", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
    &[],
    &["DANH SÁCH CÁC HỢP TÁC XÃ, QUỸ TÍN DỤNG NHÂN DÂN"],
    &["TT", "Mã số", "Tên HTX, QTDND", "Lĩnh vực\nhoạt động", "Xã/phường", "Huyện", "Số thành viên", "Tình trạng"],
    &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
    &["A", "", "HUYỆN TÂN BIÊN"],
    &["1", "TN01", "HTX NN Tân Tiến", "nông nghiệp", "Tân Lập", "Tân Biên", "1.234", "đang hoạt động"],
    &["2", "TN02", "HTX VT Thành Công", "vận tải", "Tân Lập", "Tân Biên", "45 người", "Đã giải thể 2020"],
    &["", "", "Tổng cộng: 2 đơn vị", "", "", "", "1.279"],
    &["Ghi chú: số liệu đến ngày 31/12/2022"],
    &[],
    &["", "", "NGƯỜI LẬP BIỂU", "", "", "", "GIÁM ĐỐC"],
    &["", "", "(Ký, họ tên)"],
];
const AWARDS: &[&[&str]] = &[
    &["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG GIAI ĐOẠN 2017-2022"],
    &["(Kèm theo Quyết định số 2134 /QĐ-UBND ngày 21 tháng 10 năm 2022)"],
    &["TT", "Họ và", "Chức vụ,", "BK", "GK", "Thành"],
    &["", "tên", "đơn vị", "tỉnh", "LMHTX", "tích"],
    &["I", "TẬP THỂ"],
    &["1", "HTX Tân Tiến", "", "x", "", "Hoàn thành xuất sắc nhiệm vụ"],
    &["II", "CÁ NHÂN"],
    &["1", "Ông NGUYỄN VĂN A", "Giám đốc HTX Tân Tiến", "x", "", "\""],
    &["2", "Ba\u{300} Tra\u{302}\u{300}n Thi\u{323} Thuy\u{301}", "Kế toán HTX Thành Công", "", "x"],
    &["", "Cộng", "", "2", "1"],
    &["Danh sách này có 03 đối tượng./."],
];
const PARTICIPATION: &[&[&str]] = &[
    &["TT", "Tên đơn vị", "Phong trào thi đua", "Năm", "Đăng ký", "Tham gia", "Số người tham gia"],
    &["1", "HTX Tân Tiến", "Chung sức xây dựng nông thôn mới", "2021", "x", "x", "45"],
    &["2", "HTX Thành Công", "Vì người nghèo", "2021", "x", "-", ""],
];
const SCORES: &[&[&str]] = &[
    &["BẢNG TỔNG HỢP ĐIỂM THI ĐUA", "", "", "", "", ""],
    &["TT", "Khối thi đua", "Năm", "Tên đơn vị", "Điểm tự chấm", "Điểm thẩm định", "Xếp hạng"],
    &["1", "Khối HTX nông nghiệp", "2022", "HTX Tân Tiến", "98,5", "97", "Nhất"],
];
const OFFICERS: &[&[&str]] = &[
    &["TT", "Họ và tên", "Đơn vị", "Kiêm nhiệm", "Số điện thoại", "Năm tập huấn"],
    &["1", "Đoàn Thị Kín", "HTX Tân Tiến", "x", "0903123457", "2021"],
];
const ACTIVITIES: &[&[&str]] = &[
    &["STT", "Thời gian", "Nội dung hoạt động", "Đơn vị", "Số người tham gia", "Kết quả"],
    &["1", "15/3/2022", "Hội nghị ký kết chương trình phối hợp", "Liên minh HTX tỉnh", "60", "Đã tổ chức"],
];

/// Names as they stand in files of before Unicode, and of programs that took one encoding for another.
const STORED: &[(&str, &[&[&str]])] = &[
    (
        "TCVN3",
        &[&["Hä vµ tªn", "§¬n vÞ", "H×nh thøc khen th\u{AD}ëng"], &["NguyÔn V¨n Mét", "HTX T©n TiÕn", "GiÊy khen"]],
    ),
    (
        "VNI",
        &[
            &["Hoï vaø teân", "Ñôn vò", "Hình thöùc khen thöôûng"],
            &["Nguyeãn Vaên Moät", "HTX Taân Tieán", "Giaáy khen"],
        ],
    ),
    (
        "VIQR",
        &[
            &["Ho. va` te^n", "DDo+n vi.", "Hi`nh thu+'c khen thu+o+?ng"],
            &["Nguye^~n Va(n Mo^.t", "HTX Ta^n Tie^'n", "Gia^'y khen"],
        ],
    ),
    (
        "UTF-8",
        &[
            &["Há»\u{8D} vÃ  tÃªn", "Ä\u{90}Æ¡n vá»‹", "Hình thức khen thưởng"],
            &["Nguyá»…n VÄƒn Má»™t", "HTX TÃ¢n Tiáº¿n", "Giấy khen"],
        ],
    ),
    ("1258", &[&["Họ và tên", "Đơn vị", "Hình thức khen thưởng"], &["NguyêÞn Vãn Môòt", "HTX Tân Tiêìn", "Giấy khen"]]),
    (
        "ngày",
        &[
            &["Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Ngày quyết định"],
            &["Lê An", "HTX Tân Tiến", "Giấy khen", "10/22/2022"],
            &["Lê Ba", "HTX Tân Tiến", "Giấy khen", "05/06/2022"],
        ],
    ),
];

fn rosters(name: &str) -> Case {
    let case = Case::new(name);
    let kinds: &[(&str, &[&[&str]])] = &[
        ("Danh bạ", UNITS),
        ("Khen", AWARDS),
        ("Phong trào", PARTICIPATION),
        ("Điểm", SCORES),
        ("Cán bộ", OFFICERS),
        ("Hoạt động", ACTIVITIES),
    ];
    case.file("bang.xlsx", &xlsx(kinds)).file("phong-chu.xlsx", &xlsx(STORED));
    case
}

fn shown(case: &Case, lang: Lang) -> String {
    let code = if lang == Lang::Vi { "vi" } else { "en" };
    let answer = case.command(&["read", "INPUT", "--lang", code]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    for kind in TableKind::ALL {
        let title = lang.template(*kind).title.to_lowercase();
        assert!(answer.out.contains(&format!("\n  {title} ")), "no table of {title}:\n{}", answer.out);
    }
    // Rows that are wholly blank are counted, not shown.
    for class in ["letterhead", "header", "index", "group", "total", "footer", "note", "data"] {
        let class = lang.row_class(class);
        let numbered = |line: &str| line.trim_start().trim_start_matches(char::is_numeric).to_owned();
        let is_of_it = |line: &str| numbered(line).starts_with(&format!(" {class} "));
        assert!(answer.out.lines().any(is_of_it), "no row is {class}:\n{}", answer.out);
    }
    answer.out
}

#[test]
fn every_row_is_shown_as_it_was() {
    let case = rosters("read-shown");
    compared("read-vi", &shown(&case, Lang::Vi));
    compared("read-en", &shown(&case, Lang::En));
}

#[test]
fn every_repair_is_logged_as_it_was() {
    let case = rosters("read-repairs");
    assert_eq!(case.run().exit, Exit::Done);
    let repairs = case.data("repairs");
    let line =
        |row: &BTreeMap<String, String>| ["sheet", "cell", "repair", "stored", "read"].map(|name| row[name].clone());
    let text: String = repairs.iter().map(|row| line(row).join(" | ") + "\n").collect();
    let kinds: BTreeSet<&str> = repairs.iter().map(|row| row["repair"].as_str()).collect();
    assert!(kinds.len() >= 6, "{kinds:?}:\n{text}");
    compared("read-repairs", &text);
}
