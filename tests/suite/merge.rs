//! Outputs of several provinces become one summary: what is counted adds up, nothing is matched between provinces, and what
//! does not fit together is refused.

use crate::kit::{self, Answer, Case, figure, table_of};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use thidua::cli::Exit;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực", "Khối thi đua"],
    &["1", "HTX Tân Tiến", "Nông nghiệp", "Khối 1"],
    &["2", "HTX Thành Công", "Vận tải", "Khối 1"],
];
const HEADER: &[&str] =
    &["STT", "Người được khen", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"];
const SAME: &[&str] = &["1", "Ông Lê Văn An", "HTX Tân Tiến", "Bằng khen của UBND tỉnh", "12/QĐ-UBND", "05/03/2021"];
const UNIT: &[&str] = &["2", "HTX Thành Công", "HTX Thành Công", "Giấy khen LMHTX tỉnh", "13/QĐ-LMHTX", "05/03/2023"];
const PARTICIPATION: &[&[&str]] = &[
    &["STT", "Tên HTX", "Phong trào", "Năm", "Đăng ký", "Số người tham gia"],
    &["1", "HTX Tân Tiến", "Xây dựng nông thôn mới", "2021", "x", "40"],
];

/// The output of a run of a province of its own, with a configuration that names it.
fn province(case: &Case, name: &str, config: &str, awards: &[&[&str]]) -> PathBuf {
    let folder = case.folder.join(name.replace(' ', "-"));
    let input = folder.join("input");
    fs::create_dir_all(&input).unwrap();
    fs::write(folder.join("thidua.toml"), format!("[programme]\nprovince = \"{name}\"\n{config}")).unwrap();
    let rows = [&[HEADER], awards].concat();
    for (file, rows) in [("dk.xlsx", REGISTER), ("kt.xlsx", rows.as_slice()), ("pt.xlsx", PARTICIPATION)] {
        fs::write(input.join(file), kit::xlsx(&[("DS", rows)])).unwrap();
    }
    let output = folder.join("output");
    let [input, output_text] = [&input, &output].map(|path| path.to_string_lossy().into_owned());
    let answer = case.command(&["run", "--no-cache", &input, "-o", &output_text]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    output
}

fn merge(case: &Case, data: &[&str]) -> Answer {
    case.command(&[&["merge"], data, &["-o", "OUTPUT"]].concat())
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn refused(case: &Case, data: &[&str], said: &str) {
    let before = case.output().exists().then(|| kit::files(&case.output()));
    let answer = merge(case, data);
    assert_eq!(answer.exit, Exit::Failed, "{}", answer.out);
    assert!(answer.err.contains(said), "{}", answer.err);
    assert_eq!(case.output().exists().then(|| kit::files(&case.output())), before);
}

#[test]
fn what_is_counted_adds_up_and_nobody_is_matched() {
    let case = Case::new("merge-sums");
    let one = province(&case, "Tây Ninh", "", &[SAME, UNIT]);
    let other = province(&case, "An Giang", "", &[SAME]);
    let [one_text, data_text] = [text(&one), text(&other.join("data"))];
    let answer = merge(&case, &[&one_text, &data_text]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    assert!(answer.out.contains("2 provinces, 3 awards"), "{}", answer.out);
    assert!(answer.err.contains("An Giang: 1 awards, as in its own figures"), "{}", answer.err);
    let all = table_of(&case.output(), "figures");
    let value = |name: &str, cut: &[(&str, &str)]| figure(&all, name, cut);
    // A person, a unit and a block of the same name in both are two.
    assert_eq!(value("recipients", &[]), Some(3.0));
    assert_eq!(value("units", &[("phase", "2017-2022")]), Some(4.0));
    assert_eq!(value("units", &[("block", "Tây Ninh: Khối 1")]), Some(2.0));
    assert_eq!(value("units", &[("block", "Khối 1")]), None);
    // The units of a province work in years that only the other has rows of.
    assert_eq!(value("units", &[("year", "2023")]), Some(4.0));
    // A rate is of both, and absent where neither has a list of registrations; movements are those of the catalogue, and zeros of one
    // province stand for both.
    assert_eq!(value("participation_rate", &[("year", "2021")]), Some(0.5));
    assert_eq!(value("participation_rate", &[("year", "2023")]), None);
    assert_eq!(value("movements", &[]), figure(&table_of(&one, "figures"), "movements", &[]));
    assert_eq!(value("awards", &[("year", "2023"), ("form", "BK_TINH")]), Some(0.0));
    // Every figure is the sum of those of the provinces, which stand beside.
    let of = |name: &str| -> Vec<BTreeMap<String, String>> {
        let rows = table_of(&case.output(), "province_figures").into_iter();
        rows.filter(|row| row["province"] == name).collect()
    };
    let own = |rows: &[BTreeMap<String, String>]| rows.iter().map(|row| row["value"].clone()).collect::<Vec<_>>();
    assert_eq!(own(&of("Tây Ninh")), own(&table_of(&one, "figures")));
    let parts = [of("Tây Ninh"), of("An Giang")];
    for row in
        all.iter().filter(|row| !matches!(row["figure"].as_str(), "participation_rate" | "movements" | "award_money"))
    {
        let cut: Vec<(&str, &str)> = row.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let cut: Vec<(&str, &str)> = cut.into_iter().filter(|(name, _)| !matches!(*name, "figure" | "value")).collect();
        if cut.iter().any(|(name, value)| *name == "block" && !value.is_empty()) {
            continue;
        }
        let sum: f64 = parts.iter().map(|part| figure(part, &row["figure"], &cut).unwrap_or_default()).sum();
        assert_eq!(row["value"].parse::<f64>().unwrap(), sum, "{row:?}");
    }
    // Again, and on one thread, the bytes are the same.
    let before = kit::files(&case.output());
    let again = case.command(&["merge", &one_text, &data_text, "-o", "OUTPUT", "--jobs", "1"]);
    assert_eq!(again.exit, Exit::Done, "{}", again.err);
    assert!(kit::files(&case.output()) == before);
}

#[test]
fn money_that_nobody_knows_stays_unknown() {
    let case = Case::new("merge-money");
    // Awards of an Alliance have no coefficient in the default data.
    let one = province(&case, "Tây Ninh", "", &[UNIT]);
    let other = province(&case, "An Giang", "", &[]);
    let answer = merge(&case, &[&text(&one), &text(&other)]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let all = table_of(&case.output(), "figures");
    assert_eq!(figure(&all, "awards_without_money", &[("year", "2023")]), Some(1.0));
    assert_eq!(figure(&all, "award_money", &[("year", "2023")]), None);
    assert_eq!(figure(&all, "award_money", &[("year", "2021")]), Some(0.0));
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let case = Case::new("merge-refused");
    let one = province(&case, "Tây Ninh", "", &[SAME, UNIT]);
    let [path, data] = [text(&one), text(&one.join("data"))];
    refused(&case, &[&path, &data], "is “Tây Ninh”, as");
    refused(&case, &[&path, "/nowhere/at/all"], "/nowhere/at/all/data/figures.csv: there is no such table");
    let phases = "\n[phase.2027-2032]\nname = \"Giai đoạn 2027 - 2032\"\nfrom = 2027\nto = 2032\n";
    let later = province(&case, "An Giang", phases, &[SAME]);
    refused(&case, &[&path, &text(&later)], "An Giang: was counted by the phases");
    // The configuration of all of them is given by -c.
    let config = text(&later.with_file_name("thidua.toml"));
    let answer = case.command(&["merge", &text(&later), "-c", &config, "-o", "OUTPUT"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    // Rows that do not make the figures.
    let figures = one.join("data/figures.csv");
    let right = fs::read_to_string(&figures).unwrap();
    let line = right.lines().find(|line| line.starts_with("awards,,,,,,,,,2")).unwrap();
    fs::write(&figures, right.replace(line, &line.replace(",2", ",3"))).unwrap();
    refused(&case, &[&path], "Tây Ninh: Counted awards");
    fs::write(&figures, right).unwrap();
    let awards = one.join("data/awards.parquet");
    let whole = fs::read(&awards).unwrap();
    fs::write(&awards, &whole[..whole.len() / 2]).unwrap();
    refused(&case, &[&path], "awards.parquet: this table cannot be read");
    fs::remove_file(&awards).unwrap();
    refused(&case, &[&path], "awards.parquet: this table cannot be read");
    fs::write(&awards, whole).unwrap();
    // An output of rosters is not written over; a merged one is.
    let over = case.command(&["merge", &text(&later), "-c", &config, "-o", &path]);
    assert_eq!(over.exit, Exit::Failed);
    assert!(over.err.contains("is an output of rosters and is not written over"), "{}", over.err);
    assert_eq!(merge(&case, &[&path]).exit, Exit::Done);
    // Two folders of one name are told apart by names that are typed.
    let answer = merge(&case, &[&format!("Bắc={path}"), &path]);
    assert!(answer.err.contains("is “Bắc”"), "{}", answer.err);
}
