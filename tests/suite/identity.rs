//! Who is who, and what takes effect: the smallest rosters for each way.

use crate::kit::Case;
use std::collections::BTreeMap;
use thidua::cli::Exit;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực", "Xã", "Tên cũ"],
    &["1", "HTX Hằng Nga", "Nông nghiệp", "Tân Lập", ""],
    &["2", "HTX Thành Công", "Nông nghiệp", "Tân Lập", "HTX Tiến Bộ"],
    &["3", "HTX Phước Vinh", "Nông nghiệp", "Phước Vinh", ""],
];

const HEAD: &[&str] =
    &["STT", "Họ và tên", "Năm sinh", "Đơn vị", "Xã", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"];

fn case(name: &str, rows: &[&[&str]]) -> Case {
    let case = Case::new(name);
    let rows: Vec<&[&str]> = std::iter::once(HEAD).chain(rows.iter().copied()).collect();
    case.roster("dk.xlsx", REGISTER).roster("khen.xlsx", &rows);
    case
}

fn awards(case: &Case) -> Vec<BTreeMap<String, String>> {
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    case.data("awards")
}

/// Recipients that awards of that status have, each once.
fn recipients(awards: &[BTreeMap<String, String>], status: &str) -> Vec<String> {
    let mut ids: Vec<String> =
        awards.iter().filter(|award| award["status"] == status).map(|award| award["recipient_id"].clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}

const GRANT: [&str; 3] = ["Giấy khen của LMHTX tỉnh", "5/QĐ-LMHTX", "05/03/2021"];

#[test]
fn tone_marks_years_of_birth_and_units_tell_people_apart() {
    let [form, number, date] = GRANT;
    let case = case(
        "apart",
        &[
            &["1", "Lê Thị Hằng", "1980", "HTX Hằng Nga", "", form, number, date],
            &["2", "Lê Thị Hạng", "1980", "HTX Hằng Nga", "", form, number, date],
            &["3", "LÊ THỊ HẰNG", "1991", "HTX Hằng Nga", "", form, number, date],
            &["4", "Lê Thị Hằng", "1980", "HTX Phước Vinh", "", form, number, date],
            &["5", "Trần Văn Hoà; Võ An", "", "HTX Phước Vinh", "", form, number, date],
            &["6", "Trần Văn Hòa", "", "HTX Phước Vinh", "", form, "6/QĐ-LMHTX", date],
        ],
    );
    assert_eq!(recipients(&awards(&case), "counted").len(), 6);
}

#[test]
fn a_name_without_marks_is_asked_about_where_two_may_be_meant() {
    let [form, number, date] = GRANT;
    let case = case(
        "unmarked",
        &[
            &["1", "Lê Thị Hằng", "", "HTX Hằng Nga", "", form, number, date],
            &["2", "Lê Thị Hạng", "", "HTX Hằng Nga", "", form, number, date],
            &["3", "Le Thi Hang", "", "HTX Hằng Nga", "", form, "6/QĐ-LMHTX", date],
        ],
    );
    let awards = awards(&case);
    assert_eq!((recipients(&awards, "counted").len(), recipients(&awards, "set_aside").len()), (2, 1));
    assert!(case.output().join("cau-hoi.xlsx").is_file());
}

#[test]
fn units_are_known_by_former_names_and_old_communes() {
    let [form, number, date] = GRANT;
    let case = case(
        "former",
        &[
            &["1", "Lê An", "", "HTX Tiến Bộ", "", form, number, date],
            &["2", "Lê Bình", "", "HTX Thành Công (tên cũ: HTX Tiến Bộ)", "", form, number, date],
            &["3", "Lê Cường", "", "HTX Phuoc Vinhh", "Thạnh Bắc", form, number, date],
        ],
    );
    let before = awards(&case);
    let units = |awards: &[BTreeMap<String, String>]| -> Vec<String> {
        awards.iter().filter(|award| award["status"] == "counted").map(|award| award["unit_id"].clone()).collect()
    };
    assert_eq!(units(&before), ["HTX-thanh-cong", "HTX-thanh-cong"]);
    let communes = "[commune.\"Phước Vinh\"]\nfrom = [\"Thạnh Bắc, Tân Biên\"]\n";
    std::fs::write(case.input().join("thidua.toml"), communes).unwrap();
    assert_eq!(units(&awards(&case)), ["HTX-thanh-cong", "HTX-thanh-cong", "HTX-phuoc-vinh"]);
}

/// Names of units in a list of awards → the unit that each is taken for, or the code of the question about it.
fn units_of(name: &str, register: &[&[&str]], names: &[&str]) -> Vec<String> {
    let case = Case::new(name);
    case.roster("dk.xlsx", register);
    let years: Vec<String> = (2000..).take(names.len()).map(|year| year.to_string()).collect();
    let rows: Vec<[&str; 4]> =
        names.iter().zip(&years).map(|(name, year)| ["", *name, GRANT[0], year.as_str()]).collect();
    let head: &[&str] = &["STT", "Tên HTX", "Hình thức khen thưởng", "Năm"];
    let rows: Vec<&[&str]> = std::iter::once(head).chain(rows.iter().map(|row| row.as_slice())).collect();
    case.roster("khen.xlsx", &rows);
    let awards = awards(&case);
    let issues = case.data("issues");
    let of = |year: &String| {
        let award = awards.iter().find(|award| award["year"] == *year && award["status"] == "counted");
        let cell = format!("B{}", year.parse::<usize>().unwrap() - 2000 + 2);
        let asked = issues.iter().find(|issue| issue["cell"] == cell && !issue["question_id"].is_empty());
        award.map(|award| award["unit_name"].clone()).or(asked.map(|issue| issue["code"].clone())).unwrap_or_default()
    };
    years.iter().map(of).collect()
}

#[test]
fn another_word_or_number_in_a_name_is_asked_about_and_a_slip_is_not() {
    let register: &[&[&str]] = &[
        &["STT", "Tên HTX", "Lĩnh vực", "Xã"],
        &["1", "HTX Nông nghiệp Tân Thành", "Nông nghiệp", "Tân Lập"],
        &["2", "HTX Vận tải Số 1", "Vận tải", "Tân Lập"],
        &["3", "HTX Nông nghiệp Hòa Bình", "Nông nghiệp", "Tân Lập"],
        &["4", "HTX Vận tải Tân Tiến (tên cũ: HTX Vận tải Số 5)", "Vận tải", "Tân Lập"],
    ];
    let names = ["HTX NN Tân Thạnh", "HTX NN Tân Hành", "HTX VT Số 2", "HTX NN Bình Hòa", "HTX Nông nghiệp Tân Tiến"];
    assert_eq!(units_of("other-word", register, &names), ["Q01"; 5]);
    let names = ["HTX NN Tân Thànhh", "htx nn tan thanh", "HTX TânThành", "HTX VT Số 01", "HTX Vận tải Số 5"];
    let [tan_thanh, so_1, tan_tien] = ["HTX Nông nghiệp Tân Thành", "HTX Vận tải Số 1", "HTX Vận tải Tân Tiến"];
    assert_eq!(units_of("slips", register, &names), [tan_thanh, tan_thanh, tan_thanh, so_1, tan_tien]);
}

#[test]
fn units_are_known_as_they_are_shown_and_by_short_words_of_business() {
    let register: &[&[&str]] = &[
        &["STT", "Tên HTX", "Lĩnh vực", "Xã"],
        &["1", "HTX Nông nghiệp Thành Công", "Nông nghiệp", "Thạnh Đức"],
        &["2", "HTX Nông nghiệp Thành Công", "Nông nghiệp", "Phước Vinh"],
        &["3", "HTX Rau an toàn Lộc Hưng", "Nông nghiệp", "Lộc Hưng"],
        &["4", "HTX Nông nghiệp công nghệ cao Suối Đá", "Nông nghiệp", "Suối Đá"],
        &["5", "QTDND Gia Bình", "Quỹ tín dụng", "Gia Bình"],
    ];
    let names = [
        "HTX Nông nghiệp Thành Công (Thạnh Đức)",
        "HTX Thành Công, Phước Vinh",
        "HTX RAT Lộc Hưng",
        "HTX NNCNC Suối Đá",
        "QTDND xã Gia Bình",
        "HTX Thành Công",
    ];
    let found = units_of("shown", register, &names);
    let thanh_cong = "HTX Nông nghiệp Thành Công";
    let [rat, cnc, fund] = ["HTX Rau an toàn Lộc Hưng", "HTX Nông nghiệp công nghệ cao Suối Đá", "QTDND Gia Bình"];
    assert_eq!(found, [thanh_cong, thanh_cong, rat, cnc, fund, "Q02"]);
}

#[test]
fn a_correcting_and_a_revoking_list_change_the_award_they_mean() {
    let [form, number, date] = GRANT;
    let case = case(
        "corrected",
        &[
            &["1", "Lê Thị Hằn", "1980", "HTX Hằng Nga", "", form, number, date],
            &["2", "Võ An", "", "HTX Hằng Nga", "", form, number, date],
        ],
    );
    let list = |title: &'static str, row: &[&'static str]| -> Vec<Vec<&'static str>> {
        vec![vec![title], HEAD.to_vec(), row.to_vec()]
    };
    let write = |name: &str, rows: Vec<Vec<&str>>| {
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        case.roster(name, &rows);
    };
    write(
        "dc.xlsx",
        list("DANH SÁCH ĐÍNH CHÍNH", &["1", "Lê Thị Hằng", "1980", "HTX Hằng Nga", "", form, number, date]),
    );
    write(
        "th.xlsx",
        list("DANH SÁCH THU HỒI KHEN THƯỞNG", &["1", "Võ An", "", "HTX Hằng Nga", "", form, number, date]),
    );
    let awards = awards(&case);
    assert_eq!(recipients(&awards, "counted"), ["lê thị hằng@HTX-hang-nga"]);
    assert!(recipients(&awards, "revoked").contains(&"võ an@HTX-hang-nga".to_owned()));
    // The row itself has no remark that says it.
    let issues = case.data("issues");
    let told = issues.iter().find(|issue| issue["code"] == "R38").unwrap();
    assert!(told["message"].contains("theo một danh sách khác") && !told["message"].contains('“'), "{told:?}");
}

/// The counted awards after a correcting list of one row, as recipient, decision and date.
fn corrected(name: &str, rows: &[&[&str]], correct: &[&str]) -> (Vec<String>, Case) {
    let case = case(name, rows);
    let head: Vec<&str> = HEAD.iter().copied().chain(["Ghi chú"]).collect();
    case.roster("dc.xlsx", &[&["DANH SÁCH ĐÍNH CHÍNH"], &head, correct]);
    let told = |award: &BTreeMap<String, String>| {
        format!("{} {} {}", award["recipient_name"], award["decision_no"], award["decision_date"])
    };
    let counted = awards(&case).iter().filter(|award| award["status"] == "counted").map(told).collect();
    (counted, case)
}

#[test]
fn a_correction_takes_out_what_is_surely_meant_and_asks_for_the_rest() {
    let [form, number, date] = GRANT;
    let row = |name: &'static str, number: &'static str, date: &'static str| {
        ["1", name, "", "HTX Hằng Nga", "", form, number, date]
    };
    let with = |row: [&'static str; 8], remark: &'static str| -> Vec<&'static str> {
        row.into_iter().chain([remark]).collect()
    };
    let right = "Lê Văn Hùng 5/QĐ-LMHTX 2021-03-05";
    let fine = row("Lê Văn Hùng", number, date);
    // Another number of that day, and another day of that number.
    for wrong in [row("Lê Văn Hùng", "6/QĐ-LMHTX", date), row("Lê Văn Hùng", number, "06/03/2021")] {
        assert_eq!(corrected("paper", &[&wrong], &with(fine, "")).0, [right]);
    }
    // Lê Văn Dũng may be the wrong name of Lê Văn Hùng, and may be somebody else.
    let dung = row("Lê Văn Dũng", number, date);
    assert_eq!(corrected("quoted", &[&dung], &with(fine, "Đã ghi tên là “Lê Văn Dũng”")).0, [right]);
    let (counted, case) = corrected("near", &[&dung], &with(fine, ""));
    assert_eq!(counted, ["Lê Văn Dũng 5/QĐ-LMHTX 2021-03-05"]);
    let asked = case.command(&["check", "INPUT", "--format", "json"]).out;
    let id =
        asked.split('"').find(|text| text.starts_with("correction-")).expect("a question of a correction").to_owned();
    for (answer, count) in [("same", 1), ("different", 2)] {
        let text = format!("[decision.{id}]\nsubject = \"Lê Văn Hùng\"\nanswer = \"{answer}\"\n");
        std::fs::write(case.input().join("decisions.toml"), text).unwrap();
        let awards = awards(&case);
        let counted: Vec<_> = awards.iter().filter(|award| award["status"] == "counted").collect();
        assert_eq!(counted.len(), count);
        assert!(counted.iter().any(|award| award["recipient_name"] == "Lê Văn Hùng"));
    }
}

#[test]
fn namesakes_of_one_year_in_the_lists_of_two_units_are_asked_about() {
    let case = crate::ids::namesakes("namesakes-of-a-decision");
    let found = awards(&case);
    assert_eq!(recipients(&found, "counted").len() + recipients(&found, "duplicate").len(), 1, "one waits");
    let asked: Vec<String> =
        case.data("issues").iter().map(|issue| issue["question_id"].clone()).filter(|id| !id.is_empty()).collect();
    assert!(matches!(asked.as_slice(), [id] if id.starts_with("person-")), "{asked:?}");
}

#[test]
fn one_decision_in_its_spellings_is_one() {
    let form = "Bằng khen UBND tỉnh";
    let row = |number, date| ["1", "Lê An", "", "HTX Hằng Nga", "", form, number, date];
    let counted = |number: &'static str, date: &'static str| {
        let case = case("spellings", &[&row("2157/QĐ-UBND", "21/10/2022")]);
        case.roster("htx.xlsx", &[HEAD, &row(number, date)]);
        let counted = awards(&case).iter().filter(|award| award["status"] == "counted").count();
        let asked = case.data("issues").iter().any(|issue| !issue["question_id"].is_empty());
        (counted, asked)
    };
    let spellings = [
        "2157",
        "QĐ 2157",
        "02157/QĐ-UBND",
        "2157/QĐ-CT",
        "2157-QĐ/UBND",
        "2157/QDUBND",
        "2157/2022/QĐ-UBND",
        "2157/QĐ.UBND",
    ];
    for number in spellings {
        assert_eq!(counted(number, "21/10/2022"), (1, false), "{number}");
        assert_eq!(counted(number, "10/2022"), (1, false), "{number}");
    }
    assert_eq!(counted("Quyết định số 2157 ngày 21/10/2022", ""), (1, false));
    for (number, date) in [("2158/QĐ-UBND", "21/10/2022"), ("2157/QĐ-UBND", "21/10/2021"), ("12157", "21/10/2022")] {
        assert_eq!(counted(number, date), (2, false), "{number} {date}");
    }
    assert_eq!(
        counted("2157/QĐ-LMHTX", "21/10/2022"),
        (1, true),
        "another issuer of that day and number is asked about"
    );
}

#[test]
fn a_list_sent_again_replaces_row_by_row_and_a_copy_counts_once() {
    let [form, number, date] = GRANT;
    let case = Case::new("again");
    case.roster("dk.xlsx", REGISTER);
    let sent = |day: &'static str, rows: &[&[&'static str]]| {
        let mut all: Vec<Vec<&str>> =
            vec![vec!["HTX HẰNG NGA"], vec![day], vec!["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"], HEAD.to_vec()];
        all.extend(rows.iter().map(|row| row.to_vec()));
        let all: Vec<&[&str]> = all.iter().map(Vec::as_slice).collect();
        crate::kit::xlsx(&[("DS", &all)])
    };
    let other = "Chiến sĩ thi đua cơ sở";
    let older = sent(
        "Tân Lập, ngày 10 tháng 9 năm 2021",
        &[
            &["1", "Lê An", "", "HTX Hằng Nga", "", form, number, date],
            &["2", "Lê Bình", "", "HTX Hằng Nga", "", form, number, date],
            &["3", "Lê Cường", "", "HTX Hằng Nga", "", form, number, date],
        ],
    );
    let newer = sent(
        "Tân Lập, ngày 20 tháng 9 năm 2021",
        &[
            &["1", "Lê An", "", "HTX Hằng Nga", "", form, number, date],
            &["2", "Lê Bình", "", "HTX Hằng Nga", "", other, number, date],
        ],
    );
    case.file("a.xlsx", &older).file("b.xlsx", &newer).file("copy of b.xlsx", &newer);
    let awards = awards(&case);
    let counted: Vec<(&str, &str)> = awards
        .iter()
        .filter(|award| award["status"] == "counted")
        .map(|award| (award["recipient_name"].as_str(), award["form"].as_str()))
        .collect();
    assert_eq!(counted, [("Lê An", "GK_LMT"), ("Lê Bình", "CSTD_CS")]);
    let issues = case.data("issues");
    let codes: Vec<&str> = issues.iter().map(|issue| issue["code"].as_str()).collect();
    assert!(codes.contains(&"Q27") && codes.contains(&"Q28") && codes.contains(&"Q33"), "{codes:?}");
}

#[test]
fn a_number_that_may_be_read_in_two_ways_is_asked_about() {
    let case = Case::new("number");
    case.roster(
        "diem.xlsx",
        &[
            &["BẢNG ĐIỂM THI ĐUA NĂM 2022"],
            &["STT", "Tên HTX", "Khối thi đua", "Điểm thẩm định"],
            &["1", "HTX Hằng Nga", "Khối 1", "1,234"],
        ],
    );
    let score = |case: &Case| {
        assert_eq!(case.run().exit, Exit::Done);
        case.data("scores").first().map_or_else(String::new, |score| score["final_score"].clone())
    };
    assert_eq!(score(&case), "");
    let asked = case.command(&["check", "INPUT", "--format", "json"]).out;
    let id = asked.split('"').find(|text| text.starts_with("number-")).expect("a question of a number").to_owned();
    std::fs::write(
        case.input().join("decisions.toml"),
        format!("[decision.{id}]\nsubject = \"1,234\"\nanswer = \"1234\"\n"),
    )
    .unwrap();
    assert!(score(&case).starts_with("1234"), "{}", score(&case));
    assert_eq!(case.command(&["check", "INPUT"]).exit, Exit::Done);
}

#[test]
fn what_is_counted_has_no_fractions() {
    let case = Case::new("members");
    let heads = ["STT", "Tên HTX", "Lĩnh vực", "Số thành viên"];
    case.roster(
        "dk.xlsx",
        &[
            &heads,
            &["1", "HTX Hằng Nga", "Nông nghiệp", "1,234"],
            &["2", "HTX Tân Tiến", "Nông nghiệp", "45 (nữ 12)"],
            &["3", "HTX Thành Công", "Vận tải", "2,5"],
        ],
    );
    case.run();
    let members: Vec<String> = case.data("units").iter().map(|unit| unit["members"].clone()).collect();
    assert_eq!(members, ["1234", "45", ""]);
}

/// The dates of the awards, by the answer to the question of the order of day and month.
fn dates(case: &Case, answer: Option<&str>) -> Vec<String> {
    if let Some(answer) = answer {
        let _ = std::fs::remove_file(case.input().join("decisions.toml"));
        let asked = case.command(&["check", "INPUT", "--format", "json"]).out;
        let id = asked.split('"').find(|text| text.starts_with("dates-")).expect("a question of dates").to_owned();
        let text = format!("[decision.{id}]\nsubject = \"dates\"\nanswer = \"{answer}\"\n");
        std::fs::write(case.input().join("decisions.toml"), text).unwrap();
    }
    awards(case).iter().map(|award| award["decision_date"].clone()).collect()
}

#[test]
fn the_order_of_day_and_month_is_asked_once_for_a_column() {
    let [form, number, _] = GRANT;
    let row = |at: &'static str, name: &'static str, date: &'static str| {
        [at, name, "", "HTX Hằng Nga", "", form, number, date]
    };
    // Both orders are proven, so that the third date may be of either.
    let rows = [row("1", "Lê An", "25/03/2021"), row("2", "Lê Bình", "03/25/2021"), row("3", "Lê Cường", "04/05/2021")];
    let rows: Vec<&[&str]> = rows.iter().map(|row| row.as_slice()).collect();
    let case = case("date-order", &rows);
    assert_eq!(dates(&case, None), ["2021-03-25", "2021-03-25", "2021-05-04"]);
    assert!(case.output().join("cau-hoi.xlsx").is_file());
    assert_eq!(dates(&case, Some("stands")), ["2021-03-25", "2021-03-25", "2021-05-04"]);
    assert_eq!(dates(&case, Some("turned")), ["2021-03-25", "2021-03-25", "2021-04-05"]);
    let issues = case.data("issues");
    assert!(issues.iter().all(|issue| issue["code"] != "C07" && issue["code"] != "Q30"), "{issues:?}");
}

#[test]
fn real_dates_that_another_machine_turned_are_turned_back_where_somebody_says_so() {
    let case = Case::new("dates-turned");
    case.roster("dk.xlsx", REGISTER);
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let day = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    for (column, heading) in (0..).zip(HEAD) {
        sheet.write_string(0, column, *heading).unwrap();
    }
    let names = ["Lê An", "Lê Bình", "Lê Cường", "Lê Dũng"];
    for (row, name) in (1..).zip(names) {
        for (column, text) in [(1, name), (3, "HTX Hằng Nga"), (5, GRANT[0]), (6, GRANT[1])] {
            sheet.write_string(row, column, text).unwrap();
        }
        let real = rust_xlsxwriter::ExcelDateTime::from_ymd(2021, 3, row as u8 + 3).unwrap();
        if row < 4 {
            sheet.write_with_format(row, 7, &real, &day).unwrap()
        } else {
            sheet.write_string(row, 7, "25/03/2021").unwrap()
        };
    }
    case.file("khen.xlsx", &book.save_to_buffer().unwrap());
    let read = ["2021-03-04", "2021-03-05", "2021-03-06", "2021-03-25"];
    assert_eq!(dates(&case, None), read);
    assert_eq!(dates(&case, Some("stands")), read);
    assert_eq!(dates(&case, Some("turned")), ["2021-04-03", "2021-05-03", "2021-06-03", "2021-03-25"]);
}

#[test]
fn an_answer_about_a_slip_holds_when_the_date_is_corrected() {
    let register: &[&[&str]] = &[
        &["STT", "Tên HTX", "Lĩnh vực", "Xã"],
        &["1", "HTX Hằng Nga", "Nông nghiệp", "Tân Lập"],
        &["2", "HTX Hồng Nga", "Nông nghiệp", "Tân Lập"],
    ];
    let [form, number, date] = GRANT;
    let case = Case::new("slip-answer");
    case.roster("dk.xlsx", register);
    let sent = |date: &str| {
        let rows: &[&[&str]] = &[
            HEAD,
            &["1", "Lê An", "", "HTX Hng Nga", "", form, number, date],
            &["2", "Lê Bình", "", "HTX Hng Nga", "", form, number, date],
        ];
        case.roster("khen.xlsx", rows);
        case.command(&["check", "INPUT", "--format", "json"]).out
    };
    let ids = |asked: &str| -> Vec<String> {
        let ids: std::collections::BTreeSet<&str> = asked.split('"').filter(|text| text.starts_with("unit-")).collect();
        ids.into_iter().map(str::to_owned).collect()
    };
    // One question for each person of the roster; another date asks the same ones.
    let asked = ids(&sent("31/02/2021"));
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert_eq!(ids(&sent(date)), asked);
    let text = format!("[decision.{}]\nsubject = \"HTX Hng Nga\"\nanswer = \"HTX-hong-nga\"\n", asked[0]);
    std::fs::write(case.input().join("decisions.toml"), text).unwrap();
    let awards = awards(&case);
    let units: Vec<&str> =
        awards.iter().map(|award| award["unit_id"].as_str()).filter(|unit| !unit.is_empty()).collect();
    assert_eq!(units, ["HTX-hong-nga"]);
}

#[test]
fn an_award_in_a_column_that_is_not_understood_is_named() {
    let case = Case::new("unexplained-award");
    case.roster("dk.xlsx", REGISTER);
    let rows: &[&[&str]] = &[
        &["STT", "Họ và tên", "Đơn vị", "Vật phẩm", "Số quyết định", "Ngày quyết định", "Hình thức khen thưởng"],
        &["1", "Lê An", "HTX Hằng Nga", "Bằng có khung", "5/QĐ-LMHTX", "05/03/2021", ""],
        &["2", "Lê Bình", "HTX Hằng Nga", "", "5/QĐ-LMHTX", "05/03/2021", ""],
    ];
    case.roster("khen.xlsx", rows);
    let out = case.command(&["check", "INPUT"]).out;
    let said: Vec<&str> = out.lines().filter(|line| line.starts_with("Q09")).collect();
    assert_eq!(said.len(), 2, "{out}");
    assert!(said[0].contains("“Vật phẩm”") && !said[1].contains("“Vật phẩm”"), "{out}");
    let told = case.run().out;
    assert!(told.contains("1 roster to send back: "), "{told}");
}

#[test]
fn a_sign_in_the_code_of_a_unit_makes_nobody_somebody_else() {
    let [form, number, date] = GRANT;
    let case = Case::new("signs");
    let register: &[&[&str]] = &[
        &["STT", "Mã số", "Tên HTX", "Lĩnh vực"],
        &["1", "A", "HTX Hằng Nga", "Nông nghiệp"],
        &["2", "A#2", "HTX Thành Công", "Nông nghiệp"],
    ];
    let rows: &[&[&str]] = &[
        HEAD,
        &["1", "Lê Ẩn", "1970", "HTX Hằng Nga", "", form, number, date],
        &["2", "Lê Ẩn", "1980", "HTX Hằng Nga", "", form, number, date],
        &["3", "Lê Ẩn", "", "HTX Thành Công", "", form, number, date],
    ];
    case.roster("dk.xlsx", register).roster("khen.xlsx", rows);
    let awards = awards(&case);
    assert_eq!(recipients(&awards, "counted").len(), 3, "{awards:?}");
}
