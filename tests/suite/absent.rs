//! What is not said is absent: a blank name makes no recipient of a unit, and no list of registrations makes no rate.

use crate::kit::Case;
use thidua::cli::Exit;

fn ran(name: &str, rows: &[&[&str]]) -> Case {
    let case = Case::new(name);
    case.roster("a.xlsx", rows);
    case.roster(
        "danh ba.xlsx",
        &[
            &["DANH BẠ HỢP TÁC XÃ"],
            &["STT", "Tên HTX, QTDND", "Lĩnh vực", "Tình trạng"],
            &["1", "HTX Tân Tiến", "Nông nghiệp", "Đang hoạt động"],
            &["2", "QTDND Hiệp Hòa", "Quỹ tín dụng nhân dân", "Đang hoạt động"],
            &["3", "HTX Thành Công", "Vận tải", "Giải thể năm 2019"],
        ],
    );
    let answer = case.command(&["run", "INPUT", "-o", "OUTPUT"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    case
}

fn recipients(case: &Case) -> Vec<String> {
    let awards = case.data("awards");
    awards.iter().map(|award| format!("{} {}", award["recipient_kind"], award["recipient_name"])).collect()
}

fn asked(case: &Case) -> Vec<String> {
    let issues = case.data("issues");
    let asked = issues.iter().filter(|issue| issue["severity"] == "question");
    asked.map(|issue| format!("{} {}", issue["code"], issue["cell"])).collect()
}

const TITLE: &str = "DANH SÁCH TẶNG GIẤY KHEN CỦA LIÊN MINH HTX TỈNH NĂM 2021";

#[test]
fn a_person_without_a_name_makes_no_recipient_of_the_unit() {
    for absent in ["", "…", "-", "(chưa có)", "#N/A", "Kế toán"] {
        let case = ran(
            "absent-name",
            &[
                &[TITLE],
                &["STT", "Họ và tên", "Đơn vị"],
                &["1", "Nguyễn Văn An", "HTX Tân Tiến"],
                &["2", absent, "QTDND Hiệp Hòa"],
            ],
        );
        assert_eq!(recipients(&case), ["individual Nguyễn Văn An"], "{absent}");
        assert_eq!(asked(&case), ["Q08 A4"], "{absent}");
    }
}

#[test]
fn a_list_that_names_a_unit_or_a_person_has_units_as_recipients() {
    let either = ran(
        "absent-either",
        &[
            &[TITLE],
            &["STT", "Tập thể", "Cá nhân", "Chức vụ"],
            &["1", "QTDND Hiệp Hòa", "", ""],
            &["2", "", "Nguyễn Văn An", "Giám đốc"],
        ],
    );
    assert_eq!(recipients(&either), ["collective QTDND Hiệp Hòa", "individual Nguyễn Văn An"]);
    let grouped = ran(
        "absent-grouped",
        &[
            &[TITLE],
            &["STT", "Họ và tên", "Đơn vị"],
            &["I", "TẬP THỂ"],
            &["1", "", "QTDND Hiệp Hòa"],
            &["II", "CÁ NHÂN"],
            &["1", "Nguyễn Văn An", "HTX Tân Tiến"],
        ],
    );
    assert_eq!(recipients(&grouped), ["collective QTDND Hiệp Hòa", "individual Nguyễn Văn An"]);
}

fn rate(case: &Case) -> Option<String> {
    let figures = case.data("figures");
    let of = |figure: &&std::collections::BTreeMap<String, String>| {
        figure["figure"] == "participation_rate"
            && figure["year"] == "2022"
            && ["phase", "sector", "unit_kind", "movement", "block", "commune"]
                .iter()
                .all(|cut| figure[*cut].is_empty())
    };
    figures.iter().find(of).map(|figure| figure["value"].clone())
}

#[test]
fn without_a_list_of_registrations_there_is_no_rate() {
    let took_part = ran(
        "absent-rate",
        &[
            &["KẾT QUẢ THAM GIA PHONG TRÀO NĂM 2022"],
            &["STT", "Tên HTX", "Phong trào", "Đăng ký", "Tham gia"],
            &["1", "HTX Tân Tiến", "Chung tay vì người nghèo", "", "x"],
        ],
    );
    assert_eq!(rate(&took_part), None);
    let registered = ran(
        "absent-none",
        &[
            &["ĐĂNG KÝ THI ĐUA NĂM 2022"],
            &["STT", "Tên HTX", "Phong trào", "Đăng ký"],
            &["1", "HTX Tân Tiến", "Chung tay vì người nghèo", "không"],
        ],
    );
    assert_eq!(rate(&registered).as_deref(), Some("0"));
}

#[test]
fn more_who_registered_than_worked_are_no_share() {
    let case = ran(
        "absent-share",
        &[
            &["ĐĂNG KÝ THI ĐUA NĂM 2022"],
            &["STT", "Tên HTX", "Phong trào", "Đăng ký"],
            &["1", "HTX Tân Tiến", "Chung tay vì người nghèo", "x"],
            &["2", "QTDND Hiệp Hòa", "Chung tay vì người nghèo", "x"],
            &["3", "HTX Thành Công", "Chung tay vì người nghèo", "x"],
        ],
    );
    assert_eq!(rate(&case), None);
    let issues = case.data("issues");
    let told = issues.iter().filter(|issue| issue["code"] == "R46").map(|issue| issue["cell"].as_str());
    assert_eq!(told.collect::<Vec<_>>(), ["A5"]);
}
