//! Everyday shapes of rosters: what a title says beside the columns, struck-out names, gaps to fill in, numbers in the text of an activity.

use crate::kit::Case;
use rust_xlsxwriter::{Format, Workbook};

fn told(case: &Case, table: &str, columns: &[&str]) -> Vec<String> {
    let line = |row: &std::collections::BTreeMap<String, String>| {
        let texts = columns.iter().map(|column| row[*column].clone()).filter(|text| !text.is_empty());
        texts.collect::<Vec<_>>().join(" | ")
    };
    case.data(table).iter().map(line).collect()
}

fn read(rows: &[&[&str]]) -> Case {
    let case = Case::new("everyday");
    case.roster("ds.xlsx", rows);
    case.run();
    case
}

fn questions(case: &Case) -> usize {
    case.data("issues").iter().filter(|issue| issue["severity"] == "question").count()
}

#[test]
fn numbers_of_members_make_no_register_of_a_list_of_those_who_took_part() {
    let heads = ["STT", "Tên HTX", "Tổng số thành viên", "Số thành viên tham gia"];
    for title in ["PHONG TRÀO CHUNG TAY VÌ NGƯỜI NGHÈO NĂM 2021", "BÁO CÁO KẾT QUẢ CHUNG TAY VÌ NGƯỜI NGHÈO NĂM 2021"]
    {
        let case = read(&[&[title], &heads, &["1", "HTX Tân Tiến", "120", "60"], &["2", "HTX Thành Công", "45", "45"]]);
        let took_part = told(&case, "participation", &["unit_name", "took_part", "participants"]);
        assert_eq!(took_part, ["HTX Tân Tiến | true | 60", "HTX Thành Công | true | 45"], "{title}");
    }
}

#[test]
fn a_name_that_is_struck_out_takes_its_row_out() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let struck = Format::new().set_font_strikethrough();
    let rows: &[&[&str]] = &[
        &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
        &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"],
        &["1", "Nguyễn Văn An", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
        &["2", "Trần Thị Bình", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
        &["3", "Lê Văn Cường", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
    ];
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            match (row, column) {
                // A unit that is struck out may well be put right beside.
                (3, 1) | (4, 2) => sheet.write_string_with_format(row, column, *text, &struck).unwrap(),
                _ => sheet.write_string(row, column, *text).unwrap(),
            };
        }
    }
    let case = Case::new("everyday");
    case.file("ds.xlsx", &book.save_to_buffer().unwrap());
    case.run();
    assert_eq!(told(&case, "awards", &["status"]), ["counted", "withdrawn", "counted"]);
}

#[test]
fn gaps_to_be_filled_in_are_no_recipients() {
    let heads = ["STT", "Họ và tên", "Đơn vị"];
    let case = read(&[
        &["DANH SÁCH TẶNG GIẤY KHEN CỦA LMHTX TỈNH NĂM 2021"],
        &heads,
        &["1", "Nguyễn Văn An", "HTX Tân Tiến"],
        &["2", "…", "......"],
        &["3", "____", ""],
    ]);
    assert_eq!((told(&case, "awards", &["recipient_name"]), questions(&case)), (vec!["Nguyễn Văn An".to_owned()], 0));
}

#[test]
fn the_number_of_classes_in_the_text_of_an_activity_is_that_of_activities() {
    let heads = ["STT", "Nội dung", "Thời gian thực hiện", "Số người tham dự"];
    let case = read(&[
        &["KẾT QUẢ CÔNG TÁC PHỐI HỢP NĂM 2022"],
        &heads,
        &["1", "Tổ chức 02 lớp tập huấn", "Quý II/2022", "120"],
        &["2", "Kiểm tra tại 3 HTX", "15/9/2022", "5"],
    ]);
    assert_eq!(told(&case, "activities", &["kind"]), ["TAP_HUAN", "TAP_HUAN", "KIEM_TRA"]);
}

#[test]
fn what_is_done_at_a_ceremony_is_no_activity() {
    let case = read(&[
        &["CHƯƠNG TRÌNH LỄ TRAO GIẤY KHEN NĂM 2022"],
        &["Thời gian", "Nội dung", "Người thực hiện"],
        &["8h00", "Đón tiếp đại biểu", "Văn phòng"],
        &["8h30", "Trao giấy khen", "Nguyễn Văn An"],
    ]);
    assert_eq!((told(&case, "activities", &["kind"]), told(&case, "awards", &["form"])), (Vec::new(), Vec::new()));
}

#[test]
fn a_level_above_a_heading_tells_which_award_it_is() {
    let case = read(&[
        &["TỔNG HỢP KHEN THƯỞNG NĂM 2021"],
        &["STT", "Họ và tên", "Đơn vị", "Cấp tỉnh", "Cấp LMHTX"],
        &["", "", "", "Bằng khen", "Giấy khen"],
        &["1", "Nguyễn Văn An", "HTX Tân Tiến", "x", ""],
        &["2", "Trần Thị Bình", "HTX Thành Công", "", "x"],
    ]);
    let awards = told(&case, "awards", &["recipient_name", "unit_name", "form"]);
    assert_eq!(awards, ["Nguyễn Văn An | HTX Tân Tiến | BK_TINH", "Trần Thị Bình | HTX Thành Công | GK_LMT"]);
}

#[test]
fn an_award_is_known_before_what_it_is_given_for() {
    let heads = ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Trạng thái"];
    let case = read(&[
        &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
        &heads,
        &["1", "Nguyễn Văn An", "HTX Tân Tiến", "Bằng khen UBND tỉnh có thành tích xuất sắc", "Đã duyệt"],
        &["2", "Trần Thị Bình", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh", "Từ chối"],
    ]);
    assert_eq!(told(&case, "awards", &["form", "status"]), ["BK_TINH | counted", "GK_LMT | refused"]);
}
