//! What the certificates of every award form say to every kind of recipient, beside `snapshots/certificates.snap`.

use crate::certificates_kit::{Office, award};
use crate::kit::Case;
use crate::snapshots::compared;
use std::fmt::Write;
use thidua::draw::certificate::set;
use thidua::model::{Date, RecipientKind, Sex};

/// Everything but the address of the state, which is the same everywhere.
const SAME: &[&str] = &["state", "motto"];

pub const SNAPSHOTS: &[&str] = &["certificates"];

fn words() -> String {
    let office = Office::new();
    let mut text = String::new();
    let mut say = |form: &thidua::model::AwardForm, kind, change: &dyn Fn(&mut thidua::model::Award), note: &str| {
        let mut one =
            award(1, kind, if kind == RecipientKind::Collective { "Hợp tác xã Tân Tiến" } else { "Nguyễn Văn Một" });
        one.form = form.term.code.as_str().into();
        one.authority = form.authority.replace("{province}", "TÂY NINH").into();
        one.position = Some("Giám đốc".into());
        one.sex = Some(Sex::Male);
        change(&mut one);
        let listed = form.certificates.iter().filter_map(|id| office.settings().form(id));
        let Some(paper) = listed.into_iter().find(|paper| paper.holds_on(one.decision_date)) else { return };
        writeln!(text, "== {} · {} · {}{note}", form.term.code, kind.code(), paper.id).unwrap();
        let all = [one];
        for set in set(&all[0], paper, &office.input(&all), office.settings()) {
            if !SAME.contains(&set.block.name.as_str()) {
                writeln!(text, "{}: {}", set.block.name, set.text.replace('\n', " / ")).unwrap();
            }
        }
    };
    for form in &office.config.catalogue.award_forms {
        for kind in &form.recipients {
            say(form, *kind, &|_| {}, "");
        }
    }
    let one = |code: &str| office.config.catalogue.form(code).unwrap();
    let person = RecipientKind::Individual;
    say(one("BK_TINH"), person, &|one| one.sex = Some(Sex::Female), " · woman");
    say(one("BK_TINH"), person, &|one| one.sex = None, " · sex unknown");
    say(one("BK_TINH"), person, &|one| one.facts.posthumous = true, " · truy tặng");
    say(one("CSTD_CS"), person, &|one| one.facts.posthumous = true, " · truy tặng");
    say(one("BK_TINH"), person, &|one| one.decision_date = Date::new(2014, 10, 31), " · last day of Decree 50/2006");
    say(one("BK_TINH"), person, &|one| one.decision_date = Date::new(2014, 11, 1), " · the day after");
    say(
        one("BK_TINH"),
        person,
        &|one| one.movement = Some(office.config.catalogue.movements[0].code.as_str().into()),
        " · movement, period",
    );
    say(one("BK_TINH"), person, &|one| one.period = None, " · year");
    say(one("BK_TINH"), person, &|one| (one.period, one.year) = (None, None), " · no time: no sentence");
    say(
        one("BK_TINH"),
        person,
        &|one| one.achievement = Some("có thành tích xuất sắc".into()),
        " · the roster's own sentence",
    );
    say(one("BK_TINH"), person, &|one| (one.decision_no, one.decision_date) = (None, None), " · no decision yet");
    text
}

#[test]
fn every_form_says_what_it_said() {
    let words = words();
    assert!(words.lines().filter(|line| line.starts_with("==")).count() > 40);
    compared("certificates", &words);
}

#[test]
fn a_household_is_addressed_by_whom_its_roster_calls_it() {
    let address = &crate::kit::config().certificates.address;
    let of = |sex| address.of(RecipientKind::Household, sex);
    assert_eq!([of(Some(Sex::Male)), of(Some(Sex::Female)), of(None)], ["Hộ ông", "Hộ bà", "Hộ gia đình"]);
    let case = Case::new("household");
    case.roster(
        "ds.xlsx",
        &[
            &["STT", "Họ và tên", "Địa chỉ", "Hình thức khen thưởng", "Năm"],
            &["1", "Hộ ông Nguyễn Văn Tám", "xã Tân Lập", "Giấy khen LMHTX tỉnh", "2021"],
            &["2", "Hộ bà Lê Thị Chín", "xã Tân Lập", "Giấy khen LMHTX tỉnh", "2021"],
        ],
    );
    case.run();
    let told: Vec<String> =
        case.data("awards").iter().map(|award| format!("{} {}", award["recipient_kind"], award["sex"])).collect();
    assert_eq!(told, ["household male", "household female"]);
}
