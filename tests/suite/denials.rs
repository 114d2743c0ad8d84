//! What takes a row out or says that something was not done: in remarks, under marks and votes, in activities; and lists that grant nothing.

use crate::kit::Case;

fn told(case: &Case, table: &str, columns: &[&str]) -> Vec<String> {
    let line = |row: &std::collections::BTreeMap<String, String>| {
        let texts = columns.iter().map(|column| row[*column].clone()).filter(|text| !text.is_empty());
        texts.collect::<Vec<_>>().join(" | ")
    };
    case.data(table).iter().map(line).collect()
}

fn read(rows: &[&[&str]]) -> Case {
    let case = Case::new("denials");
    case.roster("ds.xlsx", rows);
    case.run();
    case
}

fn codes(case: &Case, wanted: &str) -> usize {
    case.data("issues").iter().filter(|issue| issue["code"] == wanted).count()
}

const TITLE: &[&str] = &["DANH SÁCH KHEN THƯỞNG NĂM 2021"];
const GIVEN: &str = "Giấy khen LMHTX tỉnh";

/// The states of three people; the second has this text under that heading.
fn states(heading: &str, text: &str) -> (Case, Vec<String>) {
    let heads = ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", heading];
    let row = |number, name, text| [number, name, "HTX Tân Tiến", GIVEN, text];
    let (an, binh, cuong) =
        (row("1", "Nguyễn Văn An", ""), row("2", "Trần Thị Bình", text), row("3", "Lê Văn Cường", ""));
    let case = read(&[TITLE, &heads, &an, &binh, &cuong]);
    let states = told(&case, "awards", &["status"]);
    (case, states)
}

#[test]
fn a_refusal_is_read_in_short_words_and_under_any_opinion() {
    for (heading, text) in [
        ("Ghi chú", "HĐ ko thông qua"),
        ("Ghi chú", "k đủ điều kiện"),
        ("Nhận xét của Hội đồng", "Không xét do vi phạm"),
        ("Ý kiến của Thường trực", "Không tán thành"),
    ] {
        let (case, states) = states(heading, text);
        assert_eq!(states, ["counted", "refused", "counted"], "{heading}: {text}");
        assert_eq!(case.data("issues").iter().filter(|issue| issue["severity"] == "question").count(), 0, "{text}");
    }
}

#[test]
fn what_may_take_a_row_out_is_asked_once_for_its_words() {
    for text in ["không tính", "đã chuyển công tác, không khen", "chưa nộp hồ sơ"] {
        let (case, states) = states("Ghi chú", text);
        assert_eq!(states, ["counted", "set_aside", "counted"], "{text}");
        assert_eq!(codes(&case, "Q59"), 1, "{text}");
    }
    for text in ["không rút", "Không vi phạm kỷ luật", "Hoàn thành tốt, không để nợ xấu"] {
        assert_eq!(states("Ghi chú", text).1, ["counted"; 3], "{text}");
    }
    let heads = ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Ghi chú"];
    let rows: Vec<[&str; 5]> = [("1", "Nguyễn Văn An"), ("2", "Trần Thị Bình")]
        .map(|(number, name)| [number, name, "HTX Tân Tiến", GIVEN, "Không tính"])
        .to_vec();
    let case = read(&[TITLE, &heads, &rows[0], &rows[1]]);
    let ids: std::collections::BTreeSet<String> = case
        .data("issues")
        .iter()
        .filter(|issue| issue["code"] == "Q59")
        .map(|issue| issue["question_id"].clone())
        .collect();
    assert_eq!(ids.len(), 1);
    let id = ids.first().expect("a question");
    case.file(
        "decisions.toml",
        format!("[decision.{id}]\nsubject = \"Không tính\"\nanswer = \"refused\"\n").as_bytes(),
    );
    case.run();
    assert_eq!(told(&case, "awards", &["status"]), ["refused", "refused"]);
}

#[test]
fn a_mark_that_begins_with_a_denial_is_a_refusal() {
    for mark in ["Không nhận", "chưa đủ ĐK", "ko"] {
        let heads = ["STT", "Họ và tên", "Đơn vị", "Bằng khen UBND tỉnh", GIVEN];
        let case = read(&[
            TITLE,
            &heads,
            &["1", "Nguyễn Văn An", "HTX Tân Tiến", "x", ""],
            &["2", "Trần Thị Bình", "HTX Tân Tiến", mark, "x"],
        ]);
        let counted = told(&case, "awards", &["recipient_name", "form", "status"]);
        let counted: Vec<_> = counted.iter().filter(|line| line.ends_with("| counted")).collect();
        assert_eq!(
            counted,
            ["Nguyễn Văn An | BK_TINH | counted", "Trần Thị Bình | GK_LMT | counted"].iter().collect::<Vec<_>>(),
            "{mark}"
        );
        assert_eq!(codes(&case, "Q03"), 0, "{mark}");
    }
}

#[test]
fn marks_below_a_refusal_refuse() {
    let heads = ["STT", "Họ và tên", "Đơn vị", "Hình thức", "Đồng ý", "Không đồng ý"];
    let case = read(&[
        &["BIÊN BẢN XÉT KHEN THƯỞNG (Quyết định số 5/QĐ-LMHTX ngày 10/02/2023)"],
        &heads,
        &["1", "Nguyễn Văn An", "HTX Tân Tiến", GIVEN, "x", ""],
        &["2", "Trần Thị Bình", "HTX Tân Tiến", GIVEN, "", "x"],
    ]);
    assert_eq!(told(&case, "awards", &["status"]), ["counted", "refused"]);
    assert_eq!(codes(&case, "Q45"), 0);
}

#[test]
fn an_activity_that_was_not_held_is_none() {
    let heads = ["STT", "Ngày", "Nội dung hoạt động", "Số người", "Kết quả"];
    let case = read(&[
        &["CÁC HOẠT ĐỘNG PHỐI HỢP NĂM 2023"],
        &heads,
        &["1", "12/4/2023", "Tập huấn công tác thi đua", "60", "Không phát hiện sai sót"],
        &["2", "20/6/2023", "Kiểm tra, giám sát (hoãn)", "", ""],
        &["3", "21/6/2023", "Không tổ chức tham quan", "", ""],
        &["4", "22/6/2023", "Tham quan học tập", "", "Chưa triển khai"],
        &["5", "23/6/2023", "Kiểm tra chéo", "", "Hủy do mưa"],
    ]);
    assert_eq!(told(&case, "activities", &["date"]), ["2023-04-12"]);
    assert_eq!(codes(&case, "Q50"), 4);
}

#[test]
fn what_was_not_begun_is_no_participation() {
    let heads = ["STT", "Tên HTX", "Phong trào", "Kết quả"];
    let case = read(&[
        &["KẾT QUẢ PHONG TRÀO THI ĐUA NĂM 2021"],
        &heads,
        &["1", "HTX Tân Tiến", "Chung tay vì người nghèo", "Chưa triển khai"],
        &["2", "HTX Thành Công", "Chung tay vì người nghèo", "Tốt"],
    ]);
    assert_eq!(
        told(&case, "participation", &["unit_name", "took_part"]),
        ["HTX Tân Tiến | false", "HTX Thành Công | true"]
    );
}

#[test]
fn guests_and_contacts_are_no_list_of_awards() {
    let guests: &[&str] = &["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ TỔNG KẾT VÀ TRAO BẰNG KHEN CỦA UBND TỈNH NĂM 2022"];
    let case = read(&[
        guests,
        &["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
        &["1", "Nguyễn Văn An", "Giám đốc", "HTX Tân Tiến"],
    ]);
    assert_eq!((told(&case, "awards", &["form"]), codes(&case, "S12"), codes(&case, "Q23")), (Vec::new(), 1, 0));
    let contacts = ["STT", "Đơn vị", "Họ tên", "Điện thoại", "Email"];
    let case =
        read(&[&["DANH SÁCH LIÊN HỆ"], &contacts, &["1", "HTX Tân Tiến", "Nguyễn Văn An", "0912345678", "a@b.vn"]]);
    assert_eq!((codes(&case, "S12"), codes(&case, "Q23")), (1, 0));
    let granted: &[&str] = &["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA UBND TỈNH TẠI HỘI NGHỊ TỔNG KẾT NĂM 2022"];
    let case = read(&[
        granted,
        &["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
        &["1", "Nguyễn Văn An", "Giám đốc", "HTX Tân Tiến"],
    ]);
    assert_eq!(told(&case, "awards", &["form"]), ["BK_TINH"]);
}

#[test]
fn a_withdrawal_behind_a_name_is_one() {
    let heads = ["STT", "Tên tập thể, cá nhân", "Đơn vị", "Hình thức khen thưởng"];
    for (text, status) in [
        (" (xin rút)", "withdrawn"),
        (" - rút, chuyển năm sau", "withdrawn"),
        (" (không đủ điều kiện)", "refused"),
        (" (bỏ tên này)", "set_aside"),
        (" (đơn vị dẫn đầu)", "counted"),
    ] {
        for (name, unit) in [("Nguyễn Văn An", "HTX Tân Tiến"), ("HTX Thành Công", "")] {
            let named = format!("{name}{text}");
            let case = read(&[
                &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
                &heads,
                &["1", &named, unit, GIVEN],
                &["2", "Trần Thị Bình", "HTX Tân Tiến", GIVEN],
            ]);
            assert_eq!(told(&case, "awards", &["status"]), [status, "counted"], "{named}");
        }
    }
}
