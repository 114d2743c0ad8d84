//! Registers: which rows list one unit, which of two registers holds, and what sector a wording stands for.

use crate::kit::{Case, xlsx};
use thidua::cli::Exit;

const HEAD: &[&str] = &["STT", "Mã số", "Tên HTX", "Lĩnh vực", "Xã", "Số thành viên", "Tình trạng"];
const AT_WORK: &str = "Đang hoạt động";

/// A register of that title with those rows behind their numbers.
fn register(title: &str, rows: &[[&str; 6]]) -> Vec<u8> {
    let rows: Vec<Vec<&str>> =
        rows.iter().map(|row| std::iter::once("1").chain(row.iter().copied()).collect()).collect();
    let title = [title];
    let rows: Vec<&[&str]> = [&title[..], HEAD].into_iter().chain(rows.iter().map(Vec::as_slice)).collect();
    xlsx(&[("DB", &rows)])
}

/// The units of those registers as id, name, members and status, and the codes of what is asked.
fn units(name: &str, registers: &[(&str, Vec<u8>)]) -> (Vec<String>, Vec<String>) {
    let case = Case::new(name);
    for (name, bytes) in registers {
        case.file(name, bytes);
    }
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let unit = |unit: std::collections::BTreeMap<String, String>| {
        ["unit_id", "name", "members", "status"].map(|column| unit[column].clone()).join(" | ")
    };
    let issues = case.data("issues").into_iter().filter(|issue| !issue["question_id"].is_empty());
    let mut asked: Vec<String> = issues.map(|issue| format!("{} {}", issue["code"], issue["question_id"])).collect();
    asked.dedup();
    let codes = asked.iter().map(|asked| asked.split(' ').next().unwrap().to_owned()).collect();
    (case.data("units").into_iter().map(unit).collect(), codes)
}

#[test]
fn one_unit_with_its_code_and_without_is_one() {
    let rows = [
        ["TN01", "HTX DVNN Tân Tiến", "Nông nghiệp", "Tân Lập", "120", AT_WORK],
        ["", "HTX DVNN Tân Tiến", "Nông nghiệp", "Tân Lập", "120", AT_WORK],
        ["chưa có", "HTX Hòa Lợi", "Nông nghiệp", "Tân Lập", "10", AT_WORK],
        ["chưa có", "HTX Phú An", "Nông nghiệp", "Tân Lập", "10", AT_WORK],
        ["0", "HTX Minh Tâm", "Nông nghiệp", "Tân Lập", "10", AT_WORK],
        ["0", "HTX Đại Lộc", "Nông nghiệp", "Tân Lập", "10", AT_WORK],
    ];
    let (units, asked) = units("codes", &[("a.xlsx", register("DANH BẠ HTX", &rows))]);
    assert_eq!((units.len(), asked.len()), (5, 0), "{units:?} {asked:?}");
}

#[test]
fn a_second_register_knows_the_units_of_the_first_and_the_newer_one_holds() {
    let older =
        register("DANH BẠ HTX NĂM 2022", &[["TN01", "HTX DVNN Tân Tiến", "Nông nghiệp", "Tân Lập", "100", AT_WORK]]);
    for (title, row, held) in [
        ("DANH BẠ HTX NĂM 2023", ["TN01", "HTX DVNN Tân Tiến"], "150 | dissolved"),
        ("DANH SÁCH HTX (cập nhật ngày 15/3/2024)", ["", "HTX Tân Tiến"], "150 | dissolved"),
        ("DANH SÁCH HTX (tính đến 31/12/2021)", ["", "HTX Tân Tiếnn"], "100 | active"),
    ] {
        let other = register(title, &[[row[0], row[1], "Nông nghiệp", "Xã Tân Lập", "150", "Đã giải thể"]]);
        let (units, asked) = units("newer", &[("a.xlsx", older.clone()), ("b.xlsx", other)]);
        assert_eq!((units, asked.len()), (vec![format!("TN01 | HTX DVNN Tân Tiến | {held}")], 0), "{title}");
    }
}

#[test]
fn two_undated_registers_that_say_another_state_are_asked_about_once() {
    let rows = |status| {
        let unit = |name| ["", name, "Nông nghiệp", "Tân Lập", "10", status];
        [unit("HTX Tân Tiến"), unit("HTX Hòa Lợi")]
    };
    let registers =
        [("a.xlsx", register("DANH BẠ", &rows(AT_WORK))), ("b.xlsx", register("DANH BẠ", &rows("Đã giải thể")))];
    let (units, asked) = units("states", &registers);
    assert_eq!((units.len(), asked), (2, vec!["Q65".to_owned()]));
}

#[test]
fn one_code_with_two_names_is_asked_about_and_a_former_name_is_one_unit() {
    let row = |code, name, commune| [code, name, "Vận tải", commune, "10", AT_WORK];
    let rows = [row("TN01", "HTX Vận tải Tân Tiến", "Tân Lập"), row("TN01", "HTX Hòa Lợi", "Tân Bình")];
    let (found, asked) = units("code-of-two", &[("a.xlsx", register("DANH BẠ HTX", &rows))]);
    assert_eq!((found.len(), asked), (1, vec!["Q64".to_owned()]));
    let before = register("DANH BẠ HTX NĂM 2021", &[row("TN01", "HTX Vận tải Số 5", "Tân Lập")]);
    let renamed = [row("TN01", "HTX Vận tải Tân Tiến (tên cũ: HTX Vận tải Số 5)", "Tân Lập")];
    let now = register("DANH BẠ HTX NĂM 2023", &renamed);
    let (found, asked) = units("renamed", &[("a.xlsx", before), ("b.xlsx", now)]);
    assert_eq!((found, asked.len()), (vec!["TN01 | HTX Vận tải Tân Tiến | 10 | active".to_owned()], 0));
}

#[test]
fn a_word_of_a_sector_inside_another_phrase_is_not_that_sector() {
    let wordings = [
        ("Kinh doanh vật tư nông nghiệp", ""),
        ("Sửa chữa điện tử", ""),
        ("Thiết bị môi trường", ""),
        ("Phi nông nghiệp", ""),
        ("Nông nghiệp và vận tải", ""),
        ("Dịch vụ (vận tải)", ""),
        ("Khác (vận tải)", "GTVT"),
        ("Chăn nuôi bò sữa", "NN"),
        ("Nông nghiệp (trồng trọt)", "NN"),
        ("Các HTX nông nghiệp", "NN"),
        ("Nước sạch nông thôn", "MT"),
    ];
    let names: Vec<String> = (1..=wordings.len()).map(|number| format!("HTX Số {number}")).collect();
    let rows: Vec<[&str; 6]> = names
        .iter()
        .zip(&wordings)
        .map(|(name, (wording, _))| ["", name.as_str(), *wording, "Tân Lập", "10", AT_WORK])
        .collect();
    let case = Case::new("sectors");
    case.file("a.xlsx", &register("DANH BẠ HTX", &rows));
    assert_eq!(case.run().exit, Exit::Done);
    let sectors: Vec<String> = case.data("units").into_iter().map(|unit| unit["sector"].clone()).collect();
    assert_eq!(sectors, wordings.map(|(_, sector)| sector));
    let issues = case.data("issues");
    assert_eq!(issues.iter().filter(|issue| issue["code"] == "Q06").count(), 6);
}
