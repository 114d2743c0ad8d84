//! What cells say: marks, times, names, scores, decisions; and what they do not say.

use crate::kit::Case;

/// Some columns of a table of `data/`, sorted, of one roster.
fn told(rows: &[&[&str]], table: &str, columns: &[&str]) -> Vec<String> {
    let case = Case::new("values");
    case.roster("danh sach.xlsx", rows);
    case.run();
    let line = |record: &std::collections::BTreeMap<String, String>| {
        columns.iter().map(|column| record[*column].clone()).collect::<Vec<_>>().join(" | ")
    };
    let counted = |record: &&std::collections::BTreeMap<String, String>| {
        record.get("status").is_none_or(|status| status == "counted")
    };
    let mut told: Vec<String> = case.data(table).iter().filter(counted).map(line).collect();
    told.sort();
    told
}

fn codes(rows: &[&[&str]]) -> Vec<String> {
    let case = Case::new("values");
    case.roster("danh sach.xlsx", rows);
    case.run();
    case.data("issues").iter().map(|issue| issue["code"].clone()).collect()
}

const MARKED: &[&str] = &["STT", "Tên HTX", "Bằng khen UBND tỉnh", "Giấy khen LMHTX tỉnh"];

#[test]
fn a_cell_under_an_award_is_read_for_what_it_is() {
    let title: &[&str] = &["TỔNG HỢP KHEN THƯỞNG ĐẾN NĂM 2022"];
    let rows: &[&[&str]] = &[
        title,
        MARKED,
        &["1", "HTX Tân Tiến", "2018, 2020", ""],
        &["2", "HTX Thành Công", "", "22/QĐ-LMHTX ngày 10/06/2019"],
        &["3", "HTX Minh Phát", "x (2019)", "không đủ điều kiện"],
        &["4", "HTX Xanh Sạch", "rút", "-"],
        &["5", "HTX Hòa Bình", "?", "3/9 phiếu"],
    ];
    let columns = ["recipient_name", "form", "year", "decision_no"];
    assert_eq!(
        told(rows, "awards", &columns),
        [
            "HTX Minh Phát | BK_TINH | 2019 | ",
            "HTX Thành Công | GK_LMT | 2019 | 22/QĐ-LMHTX",
            "HTX Tân Tiến | BK_TINH | 2018 | ",
            "HTX Tân Tiến | BK_TINH | 2020 | ",
        ]
    );
    assert_eq!(codes(rows).iter().filter(|code| *code == "Q03").count(), 2);
}

#[test]
fn numbers_of_awards_are_no_awards() {
    let rows: &[&[&str]] = &[
        &["TỔNG HỢP SỐ LƯỢNG KHEN THƯỞNG NĂM 2021"],
        MARKED,
        &["1", "HTX Tân Tiến", "1", "2"],
        &["2", "HTX Thành Công", "2", "1"],
    ];
    assert_eq!(told(rows, "awards", &["recipient_name", "form"]), Vec::<String>::new());
}

#[test]
fn blank_marks_say_nothing() {
    let rows: &[&[&str]] = &[
        &["DANH SÁCH HTX ĐĂNG KÝ THAM GIA PHONG TRÀO THI ĐUA NĂM 2022"],
        &["STT", "Tên HTX", "Phong trào", "Đăng ký", "Tham gia", "Số người tham gia", "Ghi chú"],
        &["1", "HTX Tân Tiến", "Xây dựng nông thôn mới", "x", "x", "12", ""],
        &["2", "HTX Thành Công", "Xây dựng nông thôn mới", "", "", "", ""],
        &["3", "HTX Minh Phát", "Xây dựng nông thôn mới", "x", "", "", "Chưa tham gia"],
        &["4", "HTX Xanh Sạch", "Xây dựng nông thôn mới", "", "không", "", ""],
        &["5", "HTX Hòa Bình", "Xây dựng nông thôn mới", "x", "", "0", ""],
    ];
    assert_eq!(
        told(rows, "participation", &["unit_name", "registered", "took_part", "participants"]),
        [
            "HTX Hòa Bình | true | false | 0",
            "HTX Minh Phát | true | false | ",
            "HTX Tân Tiến | true | true | 12",
            "HTX Xanh Sạch |  | false | ",
        ]
    );
    assert!(codes(rows).contains(&"Q61".to_owned()));
}

#[test]
fn the_row_tells_its_time_before_the_title() {
    let rows: &[&[&str]] = &[
        &["TỔNG HỢP KHEN THƯỞNG ĐẾN NĂM 2022"],
        &["(Thực hiện Quyết định số 1620/QĐ-TTg ngày 20/9/2011)"],
        &["STT", "Tên HTX", "Hình thức khen thưởng", "Số QĐ", "Ngày QĐ"],
        &["1", "HTX Tân Tiến", "Bằng khen UBND tỉnh", "12/2019/QĐ-UBND", ""],
        &["2", "HTX Thành Công", "Bằng khen UBND tỉnh", "13/QĐ-UBND năm 2018", ""],
        &["3", "HTX Minh Phát", "Bằng khen UBND tỉnh", "14/QĐ-UBND", "T10/2020"],
        &["4", "HTX Xanh Sạch", "Bằng khen UBND tỉnh năm 2017", "", ""],
        &["5", "HTX Hòa Bình", "Bằng khen UBND tỉnh", "", "2021"],
    ];
    assert_eq!(
        told(rows, "awards", &["recipient_name", "decision_no", "decision_date", "year"]),
        [
            "HTX Hòa Bình |  |  | 2021",
            "HTX Minh Phát | 14/QĐ-UBND |  | 2020",
            "HTX Thành Công | 13/QĐ-UBND |  | 2018",
            "HTX Tân Tiến | 12/2019/QĐ-UBND |  | 2019",
            "HTX Xanh Sạch |  |  | 2017",
        ]
    );
}

#[test]
fn two_decisions_of_a_cell_are_those_of_two_awards() {
    let rows: &[&[&str]] = &[
        &["TỔNG HỢP KHEN THƯỞNG"],
        &["STT", "Tên HTX", "Hình thức khen thưởng", "Số, ngày QĐ"],
        &[
            "1",
            "HTX Tân Tiến",
            "Bằng khen UBND tỉnh; Giấy khen LMHTX tỉnh",
            "15/QĐ-UBND ngày 05/03/2018; 22/QĐ-LMHTX ngày 10/06/2020",
        ],
    ];
    assert_eq!(
        told(rows, "awards", &["form", "decision_no", "decision_date", "year"]),
        ["BK_TINH | 15/QĐ-UBND | 2018-03-05 | 2018", "GK_LMT | 22/QĐ-LMHTX | 2020-06-10 | 2020",]
    );
}

#[test]
fn names_come_out_clean() {
    let rows: &[&[&str]] = &[
        &["DANH SÁCH TẶNG GIẤY KHEN CỦA LIÊN MINH HTX TỈNH NĂM 2021"],
        &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"],
        &["1", "1. Nguyễn Văn An, Giám Đốc", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
        &["2", "TRẦN THỊ BÌNH - KẾ TOÁN", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
        &["3", "Lê Văn Cường (đã nghỉ hưu)", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
        &["4", "Ông Dũng, bà Hoa", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
        &["5", "Võ Văn Em và 05 thành viên", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
        &["6", "Đội xe số 2", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
    ];
    assert_eq!(
        told(rows, "awards", &["recipient_name", "recipient_kind", "position", "unit_name"]),
        [
            "Dũng | individual |  | HTX Tân Tiến",
            "Hoa | individual |  | HTX Tân Tiến",
            "Lê Văn Cường | individual |  | HTX Tân Tiến",
            "Nguyễn Văn An | individual | Giám Đốc | HTX Tân Tiến",
            "TRẦN THỊ BÌNH | individual | KẾ TOÁN | HTX Tân Tiến",
            "Đội xe số 2 | collective |  | HTX Tân Tiến",
        ]
    );
    let codes = codes(rows);
    assert!(codes.contains(&"Q62".to_owned()) && codes.contains(&"Q63".to_owned()), "{codes:?}");
}

#[test]
fn scores_and_ranks_as_text() {
    let rows: &[&[&str]] = &[
        &["BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 NĂM 2022"],
        &["STT", "Tên HTX", "Tổng điểm", "Xếp hạng"],
        &["1", "HTX Tân Tiến", "98,5", "Nhất"],
        &["2", "HTX Thành Công", "95.125", "II"],
        &["3", "HTX Minh Phát", "90/100", "Hạng 3"],
        &["4", "HTX Xanh Sạch", "Không chấm", "Không xếp hạng"],
    ];
    assert_eq!(
        told(rows, "scores", &["unit_name", "final_score", "rank"]),
        ["HTX Minh Phát | 90 | 3", "HTX Thành Công | 95.13 | 2", "HTX Tân Tiến | 98.5 | 1",]
    );
    assert!(!codes(rows).iter().any(|code| code == "Q16" || code == "C02"));
}

#[test]
fn an_event_of_several_days_is_of_its_first() {
    let rows: &[&[&str]] = &[
        &["CÁC HOẠT ĐỘNG PHỐI HỢP NĂM 2022"],
        &["STT", "Ngày", "Nội dung hoạt động", "Số người tham gia"],
        &["1", "05-07/3/2022", "Kiểm tra HTX", "20"],
        &["2", "Quý III/2022", "Tập huấn nghiệp vụ", "30"],
    ];
    let told = told(rows, "activities", &["date", "year", "kind", "participants"]);
    assert_eq!(told, [" | 2022 | TAP_HUAN | 30", "2022-03-05 | 2022 | KIEM_TRA | 20"]);
}
