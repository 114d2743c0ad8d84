//! `init` and `doctor`: a new office in four answers, and what is wrong before it hurts.

use crate::kit::{Answer, Case, call_with};
use std::fs;
use thidua::cli::Exit;

fn init(case: &Case, typed: &str, rest: &[&str]) -> Answer {
    let folder = case.folder.join("office").to_string_lossy().into_owned();
    let words = ["init", &folder].into_iter().chain(rest.iter().copied());
    call_with(words.map(str::to_owned).collect(), typed)
}

fn configuration(case: &Case) -> String {
    fs::read_to_string(case.folder.join("office/thidua.toml")).unwrap()
}

#[test]
fn four_answers_make_an_office_that_runs() {
    let case = Case::new("init");
    let answer = init(&case, "Tỉnh An Giang\n2026-2030\n\n\nnhận/danh sách\n", &[]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let text = configuration(&case);
    for line in [
        "province = \"An Giang\"",
        "alliance = \"Liên minh Hợp tác xã tỉnh An Giang\"",
        "input = \"nhận/danh sách\"",
        "[phase.2026-2030]",
        "name = \"An Giang chung sức xây dựng nông thôn mới\"",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert_eq!(fs::read_dir(case.folder.join("office/mau")).unwrap().count(), 6);
    // The templates and the run know what was set up.
    let blank = case.folder.join("office/mau/mau-phong-trao.xlsx").to_string_lossy().into_owned();
    let shown = case.command(&["read", &blank]).out;
    assert!(
        shown.contains("An Giang chung sức xây dựng nông thôn mới") && !shown.contains("Tây Ninh chung sức"),
        "{shown}"
    );
    assert!(answer.out.contains("(cd \""), "{}", answer.out);
    let rosters = case.folder.join("office/nhận/danh sách");
    let register: &[&[&str]] = &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX An Bình", "Nông nghiệp"]];
    fs::write(rosters.join("a.xlsx"), crate::kit::xlsx(&[("DS", register)])).unwrap();
    let config = case.folder.join("office/thidua.toml").to_string_lossy().into_owned();
    let answer = case.command(&["run", "-c", &config, "-o", "OUTPUT"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let figures = fs::read_to_string(case.output().join("data/figures.csv")).unwrap();
    assert!(figures.contains(",2026-2030,"));
}

#[test]
fn nothing_that_is_there_is_overwritten() {
    let case = Case::new("init-twice");
    assert_eq!(init(&case, "", &["--province", "An Giang"]).exit, Exit::Done);
    let before = configuration(&case);
    let again = init(&case, "", &["--province", "Long An"]);
    assert_eq!(again.exit, Exit::Failed);
    assert!(again.err.contains("there is a configuration already"), "{}", again.err);
    assert_eq!(configuration(&case), before);
}

#[test]
fn blank_rosters_of_the_set_up_give_way_until_somebody_fills_them_in() {
    let case = Case::new("init-templates");
    assert_eq!(init(&case, "", &["--province", "An Giang"]).exit, Exit::Done);
    let register: &[&[&str]] = &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX An Bình", "Nông nghiệp"]];
    case.roster("a.xlsx", register);
    let folder = case.folder.join("office/mau");
    let template = |more: &[&str]| {
        let folder = folder.to_string_lossy().into_owned();
        case.command(&[&["template", "participation", "-o", &folder], more].concat())
    };
    let (form, other) = (folder.join("mau-phong-trao.xlsx"), folder.join("mau-can-bo.xlsx"));
    let [mut before, beside] = [&form, &other].map(|path| fs::read(path).unwrap());
    // The units of a register take the place of empty rows, another day and unit those, and empty rows those again.
    let day_and_unit = ["--units", "INPUT", "--unit", "HTX An Bình", "--date", "2027-01-05"];
    for more in [&["--units", "INPUT"][..], &day_and_unit, &[]] {
        let answer = template(more);
        assert_eq!(answer.exit, Exit::Done, "{more:?}: {}", answer.err);
        let now = fs::read(&form).unwrap();
        assert_ne!(now, before, "{more:?}");
        before = now;
    }
    assert_eq!(fs::read(&other).unwrap(), beside, "what was not asked for stays");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 6);
    // A clerk's work stays, also where it is the one that was not asked for until now.
    for path in [&form, &other] {
        fs::write(path, crate::kit::xlsx(&[("DS", register)])).unwrap();
    }
    let filled = fs::read(&form).unwrap();
    for more in [&["--units", "INPUT"][..], &[], &["officers"]] {
        let answer = template(more);
        assert_eq!(answer.exit, Exit::Failed, "{more:?}");
        assert!(answer.err.contains("or somebody has changed it"), "{}", answer.err);
    }
    assert_eq!([&form, &other].map(|path| fs::read(path).unwrap()), [filled.clone(), filled]);
}

#[test]
fn options_are_not_asked_and_wrong_ones_are_refused() {
    let case = Case::new("init-options");
    let all = ["--province", "Thành phố Cần Thơ", "--phase", "2022–2027", "--alliance", "A \"B\"", "--office", "C"];
    let answer = init(&case, "", &[&all[..], &["--rosters", "input"]].concat());
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    assert!(!answer.err.contains("1/4"), "{}", answer.err);
    let text = configuration(&case);
    assert!(text.contains("place = \"Cần Thơ\"") && !text.contains("\n[phase."), "{text}");
    let shown = case.command(&["config", "-c", &case.folder.join("office/thidua.toml").to_string_lossy()]);
    assert!(shown.out.contains("alliance = 'A \"B\"'") || shown.out.contains("A \\\"B\\\""), "{}", shown.err);

    for (wrong, typed) in [(["--phase", "22"], ""), (["--phase", "2027-2022"], ""), (["--province", " "], "")] {
        let case = Case::new("init-wrong");
        let answer = init(&case, typed, &wrong);
        assert_eq!(answer.exit, Exit::Wrong, "{wrong:?}");
        assert!(answer.err.contains(wrong[0]), "{}", answer.err);
        assert!(!case.folder.join("office").exists(), "nothing half-made");
    }
    // An answer that is no phase is asked for again, but not for ever.
    let case = Case::new("init-again");
    assert_eq!(init(&case, "A\nx\ny\nz\n", &[]).exit, Exit::Wrong);
    assert_eq!(init(&case, "A\nx\n2022-2027\n", &[]).exit, Exit::Done);
}

#[test]
fn a_city_under_the_government_is_no_province() {
    let case = Case::new("city");
    init(&case, "", &["--province", "thành phố Cần Thơ"]);
    case.roster(
        "a.xlsx",
        &[
            &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"],
            &["1", "Trần Thị Hai", "HTX An Bình", "Bằng khen của UBND thành phố Cần Thơ", "22/QĐ-UBND", "10/5/2023"],
        ],
    );
    let config = case.folder.join("office/thidua.toml").to_string_lossy().into_owned();
    let answer = case.command(&["run", "INPUT", "-c", &config, "-o", "OUTPUT"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let award = case.data("awards").remove(0);
    assert_eq!((award["form"].as_str(), award["status"].as_str()), ("BK_TINH", "counted"));
    assert_eq!(award["authority"], "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ");
}

#[test]
fn a_healthy_set_up_is_told_so() {
    let case = Case::new("doctor");
    case.roster("a.xlsx", &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX An Bình", "Nông nghiệp"]]);
    case.file("thidua.toml", b"[programme]\nprovince = \"An Giang\"\n[printer.p1]\nshift = [1.0, 0.0]\n");
    let answer = case.command(&["doctor", "INPUT", "-o", "OUTPUT"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.out);
    for told in ["An Giang", "1 files to read", "can be written", "5 faces", "measured: p1", "Everything is ready"] {
        assert!(answer.out.contains(told), "{told}: {}", answer.out);
    }
    assert!(!case.output().exists(), "looking writes no output");
}

#[test]
fn what_is_wrong_is_told_with_what_to_do() {
    let rosters: &[&[&str]] = &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX An Bình", "Nông nghiệp"]];
    let told = |case: &Case, words: &[&str], bad: bool, wanted: &[&str]| {
        let answer = case.command(&[&["doctor", "--format", "json"], words].concat());
        let list: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
        let wrong = |health: &str| list.as_array().unwrap().iter().any(|finding| finding["health"] == health);
        assert_eq!(answer.exit == Exit::NeedsAPerson, bad, "{}", answer.out);
        assert_eq!(wrong("bad"), bad);
        for wanted in wanted {
            assert!(answer.out.contains(wanted), "{wanted}: {}", answer.out);
        }
    };
    let case = Case::new("doctor-bad");
    told(&case, &["INPUT", "-o", "OUTPUT"], true, &["there is no roster yet", "Copy the rosters", "thidua init"]);
    told(&case, &["INPUT/none", "-o", "OUTPUT"], true, &["no such folder of rosters"]);
    case.roster("a.xlsx", rosters).file("thidua.toml", b"[programme]\nprovnce = 1\n");
    told(&case, &["INPUT", "-o", "OUTPUT"], true, &["thidua.toml:2: there is no key “provnce”"]);
    case.file("thidua.toml", b"[printer.p1]\n");
    told(&case, &["INPUT", "-o", "OUTPUT"], false, &["[printer.p1]: says nothing but zero", "--calibrate"]);
    assert_eq!(case.run().exit, Exit::Done);
    fs::write(case.output().join(".~lock.tong-hop.xlsx#"), b"").unwrap();
    told(&case, &["INPUT", "-o", "OUTPUT"], true, &["tong-hop.xlsx"]);
    fs::remove_file(case.output().join(".~lock.tong-hop.xlsx#")).unwrap();
    fs::write(case.folder.join("plain"), b"").unwrap();
    told(&case, &["INPUT", "-o", &case.folder.join("plain/output").to_string_lossy()], true, &["plain"]);
}

#[cfg(unix)]
#[test]
fn a_secret_key_that_others_may_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let case = Case::new("doctor-key");
    case.roster("a.xlsx", &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX An Bình", "Nông nghiệp"]]);
    case.command(&["keygen", "-o", "INPUT/khoa.pem"]);
    case.file("thidua.toml", b"[seal]\nkey = \"khoa.pem\"\n");
    assert_eq!(case.command(&["doctor", "INPUT", "-o", "OUTPUT"]).exit, Exit::Done);
    fs::set_permissions(case.input().join("khoa.pem"), fs::Permissions::from_mode(0o644)).unwrap();
    let answer = case.command(&["doctor", "INPUT", "-o", "OUTPUT"]);
    assert_eq!(answer.exit, Exit::NeedsAPerson);
    assert!(answer.out.contains("chmod 600"), "{}", answer.out);
}

#[test]
fn a_mistyped_award_is_told_with_its_code() {
    let case = Case::new("mistyped-award");
    let config = case.folder.join("thidua.toml");
    fs::write(&config, "[award.BK_CTTINH]\nsigner = \"CHỦ TỊCH\"\n").unwrap();
    let answer = case.command(&["doctor", "-c", &config.to_string_lossy()]);
    assert!(answer.out.contains("[award.BK_CTTINH]: no award form has this code"), "{}", answer.out);
}
