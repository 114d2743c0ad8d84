//! Ids last: they are those of `snapshots/ids.snap` (one that changes needs a new version of its key), answers under ids of before hold, and nothing hangs on where things lie in memory.

use crate::kit::{self, Case};
use crate::province::{self, Province};
use crate::snapshots::compared;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use thidua::cli::Exit;
use thidua::draw::certificate::{self, Print};
use thidua::hash::sha256;
use thidua::model::{Date, Decisions};

pub const SNAPSHOTS: &[&str] = &["ids"];

/// The questions of the rosters, as `check` tells them: id and place, each once.
fn questions(case: &Case, input: &str) -> Vec<(String, String)> {
    let told = case.command(&["check", input, "--format", "json"]).out;
    let issues = told.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let text = |value: &serde_json::Value, key: &str| value[key].as_str().unwrap_or("").to_owned();
    let of = issues.filter(|issue| issue["question"].is_string()).map(|issue| {
        let place = [text(&issue, "file"), text(&issue, "sheet"), text(&issue, "cell")].join(" › ");
        (text(&issue, "question"), place)
    });
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    for (id, place) in of {
        first.entry(id).or_insert(place);
    }
    first.into_iter().collect()
}

fn of_sample(text: &mut String) {
    let case = Case::new("ids-sample");
    let sample = kit::sample().to_string_lossy().into_owned();
    assert_eq!(case.command(&["run", &sample, "-o", "OUTPUT", "--date", "2026-11-30"]).exit, Exit::Done);
    writeln!(text, "== sample: units").unwrap();
    for unit in case.data("units") {
        writeln!(text, "{} {}", unit["unit_id"], unit["name"]).unwrap();
    }
    writeln!(text, "== sample: awards").unwrap();
    for award in case.data("awards") {
        let place = [&award["source_file"], &award["source_sheet"], &award["source_cell"]].map(String::as_str);
        writeln!(text, "{} {}", award["award_id"], place.join(" › ")).unwrap();
    }
    writeln!(text, "== sample: questions").unwrap();
    for (id, place) in questions(&case, &sample) {
        writeln!(text, "{id} {place}").unwrap();
    }
    writeln!(text, "== sample: certificates").unwrap();
    for (name, _) in kit::files(&case.output()).iter().filter(|(name, _)| name.starts_with("/bang-khen/")) {
        writeln!(text, "{name}").unwrap();
    }
}

/// All questions, and of the many awards and certificates every fiftieth and the hash of all.
fn of_province(text: &mut String) {
    let province = Province::granted(1);
    let settled = province.settle(&Decisions::new());
    let records = &settled.records;
    let mut some = |name: &str, lines: Vec<String>| {
        writeln!(text, "== province: {} {name}, {}", lines.len(), sha256(lines.join("\n"))).unwrap();
        for line in lines.iter().step_by(50) {
            writeln!(text, "{line}").unwrap();
        }
    };
    some("units", records.units.iter().map(|unit| format!("{} {}", unit.id, unit.name)).collect());
    some("awards", records.awards.iter().map(|award| format!("{} {}", award.id, award.place)).collect());
    let day = Date::new(2026, 11, 30).unwrap();
    let input = certificate::Input::new(&records.awards, &records.units, &province.config.catalogue, day);
    let (documents, _) = certificate::certificates(&input, &province.config.certificates, &Print::default());
    let files = documents.iter().flat_map(|document| {
        document.certificates.iter().map(move |certificate| format!("{}/{}", document.stem, certificate.file))
    });
    some("certificates", files.collect());
    writeln!(text, "== province: questions").unwrap();
    for question in &settled.questions {
        writeln!(text, "{} {}", question.id, question.places[0]).unwrap();
    }
}

#[test]
fn ids_stay() {
    let mut ids = String::new();
    of_sample(&mut ids);
    of_province(&mut ids);
    writeln!(ids, "== doubtful rows: questions").unwrap();
    for case in [doubtful("ids-doubtful"), namesakes("ids-namesakes")] {
        for (id, place) in questions(&case, "INPUT") {
            writeln!(ids, "{id} {place}").unwrap();
        }
    }
    compared("ids", &ids);
    for kind in ["award-", "correction-", "duplicate-", "person-", "rule-", "sector-", "unit-"] {
        assert!(ids.lines().any(|line| line.starts_with(kind)), "no question of the kind {kind}");
    }
}

/// A register, two rows that are perhaps one award, an award to a unit that was dissolved before, a slip, and a name to look at
/// before its certificate is printed.
fn doubtful(name: &str) -> Case {
    let case = Case::new(name);
    case.roster(
        "dk.xlsx",
        &[
            &["STT", "Tên HTX", "Lĩnh vực", "Tình trạng", "Năm giải thể"],
            &["1", "HTX Tân Tiến", "Nông nghiệp", "Đã giải thể", "2018"],
            &["2", "HTX Thành Công", "Nông nghiệp", "Đang hoạt động", ""],
        ],
    );
    case.roster(
        "khen.xlsx",
        &[
            &["STT", "Tên HTX", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "Năm"],
            &["1", "HTX Tân Tiến", "Bằng khen của UBND tỉnh", "5/QĐ-UBND", "05/03/2021", ""],
            &["2", "HTX Thành Công", "Bằng khen của UBND tỉnh", "12/QĐ-UBND", "", "2022"],
            &["3", "HTX Thành Công", "Bằng khen của UBND tỉnh", "", "", "2022"],
            &["4", "HTX Thành Cong", "Giấy khen LMHTX tỉnh", "7/QĐ-LMHTX", "", "2022"],
        ],
    );
    case.roster(
        "ca-nhan.xlsx",
        &[
            &["Họ và tên", "Giới tính", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"],
            &["Ông Nguyễn văn Một", "Nam", "HTX Thành Công", "Bằng khen của UBND tỉnh", "9/QĐ-UBND", "05/01/2023"],
        ],
    );
    case
}

/// One decision names a person of one name and year in the lists of two units.
pub fn namesakes(name: &str) -> Case {
    let case = Case::new(name);
    case.roster(
        "dk.xlsx",
        &[
            &["STT", "Tên HTX", "Lĩnh vực"],
            &["1", "HTX Tân Tiến", "Nông nghiệp"],
            &["2", "HTX Thành Công", "Nông nghiệp"],
        ],
    );
    let head: &[&str] =
        &["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Hình thức khen thưởng", "Số QĐ", "Ngày QĐ"];
    for (file, post, unit) in [("a.xlsx", "Giám đốc", "HTX Tân Tiến"), ("b.xlsx", "Kế toán", "HTX Thành Công")]
    {
        let row = ["1", "Lê Văn Hùng", "1983", post, unit, "Bằng khen của UBND tỉnh", "526/QĐ-UBND", "01/07/2020"];
        case.roster(file, &[head, &row]);
    }
    case
}

/// The questions of those rosters as the program named them before ids were versioned, with answers.
const BEFORE: &[(&str, &str)] = &[
    ("duplicate-991792590039", "different"),
    ("rule-e974f0b751c5", "stands"),
    ("unit-6f2fb5d7c13e", "HTX Thành Công"),
];

/// Accepted remarks name the recipient as printed, and no id.
const ACCEPTED: &str = "[certificates.accept]\nP10 = [\"Nguyễn văn Một\"]\n";

fn typed(answers: &[(String, &str)]) -> String {
    let line = |(id, answer): &(String, &str)| format!("[decision.{id}]\nsubject = \"\"\nanswer = \"{answer}\"\n");
    answers.iter().map(line).collect()
}

type Lines = Vec<BTreeMap<String, String>>;

/// What the run did, apart from what it says of answers.
fn done(case: &Case) -> (Lines, Lines) {
    let of_answers = |issue: &BTreeMap<String, String>| ["Q30", "Q31", "Q42"].contains(&issue["code"].as_str());
    (case.data("awards"), case.data("issues").into_iter().filter(|issue| !of_answers(issue)).collect())
}

#[test]
fn answers_under_ids_of_before_hold_and_it_is_said_once() {
    let case = doubtful("ids-before");
    assert_eq!(case.run().exit, Exit::Done);
    let remarks = |case: &Case| case.data("issues").iter().filter(|issue| issue["code"] == "P10").count();
    assert_eq!(remarks(&case), 1);
    let now: Vec<String> = questions(&case, "INPUT").into_iter().map(|(id, _)| id).collect();
    assert_eq!(now.len(), BEFORE.len(), "{now:?}");
    assert!(BEFORE.iter().all(|(id, _)| !now.contains(&(*id).to_owned())), "the ids are others now: {now:?}");
    let answer =
        |id: &str| BEFORE.iter().find(|(before, _)| before.split('-').next() == id.split('-').next()).unwrap().1;
    let under_present: Vec<(String, &str)> = now.iter().map(|id| (id.clone(), answer(id))).collect();
    case.file("decisions.toml", typed(&under_present).as_bytes()).file("thidua.toml", ACCEPTED.as_bytes());
    assert_eq!(case.run().exit, Exit::Done);
    let wanted = done(&case);
    assert!(wanted.0.iter().all(|award| award["status"] == "counted"), "{:?}", wanted.0);
    let is_note = |issue: &BTreeMap<String, String>| issue["code"] == "Q42";
    assert!(!case.data("issues").iter().any(is_note), "present ids need no note");

    let before = doubtful("ids-before-2");
    let under_before: Vec<(String, &str)> = BEFORE.iter().map(|(id, answer)| ((*id).to_owned(), *answer)).collect();
    before.file("decisions.toml", typed(&under_before).as_bytes()).file("thidua.toml", ACCEPTED.as_bytes());
    let answer = before.run();
    assert!(answer.out.contains("No question is open; 3 answers were used."), "{}", answer.out);
    assert_eq!((done(&before), remarks(&before)), (wanted.clone(), 0));
    let notes: Vec<_> = before.data("issues").into_iter().filter(is_note).collect();
    assert_eq!((notes.len(), notes[0]["file"].as_str()), (1, "decisions.toml"), "{notes:?}");
    assert!(notes[0]["message"].contains("3 câu trả lời trong decisions.toml"), "{notes:?}");
    // What the output has of them stands under the present ids.
    let kept = std::fs::read_to_string(before.output().join("decisions.toml")).unwrap();
    assert!(now.iter().all(|id| kept.contains(id)) && !kept.contains(BEFORE[0].0), "{kept}");
    before.file("decisions.toml", kept.as_bytes());
    before.run();
    assert_eq!((done(&before), before.data("issues").iter().any(is_note)), (wanted, false));
}

#[test]
fn a_later_answer_under_the_present_id_goes_before_one_under_the_id_of_before() {
    let case = doubtful("ids-later");
    let under_before: Vec<(String, &str)> = vec![(BEFORE[0].0.to_owned(), "different")];
    case.file("decisions.toml", typed(&under_before).as_bytes());
    assert_eq!(case.run().exit, Exit::Done);
    let counted = |case: &Case| case.data("awards").iter().filter(|award| award["status"] == "counted").count();
    let different = counted(&case);
    let id = std::fs::read_to_string(case.output().join("decisions.toml")).unwrap();
    let id = id.lines().find_map(|line| line.strip_prefix("[decision.")?.strip_suffix(']')).unwrap().to_owned();
    case.file("decisions.toml", typed(&[(BEFORE[0].0.to_owned(), "different"), (id, "same")]).as_bytes());
    case.run();
    assert_eq!(counted(&case) + 1, different, "two answers of one file contradict each other, and none holds");
    let differ = case.data("issues").into_iter().filter(|issue| issue["code"] == "Q36").count();
    assert_eq!(differ, 1);
}

/// The tests run on the system's allocator in one process, the program on another in its own.
#[test]
fn another_process_with_another_allocator_writes_the_same_bytes() {
    let case = Case::new("ids-allocators");
    let sample = kit::sample().to_string_lossy().into_owned();
    let here = case.folder.join("here").to_string_lossy().into_owned();
    let there = case.folder.join("there").to_string_lossy().into_owned();
    let asked = |output: &str| ["run", &sample, "-o", output, "--no-cache", "--date", "2026-11-30"].map(str::to_owned);
    let answer = kit::call(asked(&here).into());
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let status = Command::new(env!("CARGO_BIN_EXE_thidua")).args(asked(&there)).output().unwrap().status;
    assert!(status.success());
    let (here, there) = (kit::files(Path::new(&here)), kit::files(Path::new(&there)));
    assert!(here.keys().eq(there.keys()) && here.contains_key("/run.json"));
    let differ: Vec<&String> =
        here.iter().filter(|(name, bytes)| there[*name] != **bytes).map(|(name, _)| name).collect();
    assert_eq!(differ, Vec::<&String>::new());
}

/// Rosters on disk for `tests/ids/compare.py` and whoever wants to look at them:
/// `THIDUA_PROVINCE=FOLDER THIDUA_SEED=1 cargo test --release --test suite -- --ignored a_province_on_disk`.
#[test]
#[ignore = "whole: writes a whole province to THIDUA_PROVINCE, else to a folder of its own"]
fn a_province_on_disk() {
    let own = Case::new("province-on-disk");
    let folder = std::env::var_os("THIDUA_PROVINCE").map_or_else(|| own.input(), PathBuf::from);
    let seed = std::env::var("THIDUA_SEED").map_or(1, |seed| seed.parse().unwrap());
    province::write(seed, &folder);
    assert!(kit::files(&folder).len() > 10, "{}", folder.display());
}
