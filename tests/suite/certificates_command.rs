//! `thidua certificates`: some or all, kept or made, refused or fit to be signed; and printers measured.

use crate::certificates_kit::{Office, award};
use crate::kit::{self, Case};
use std::collections::BTreeMap;
use std::fs;
use thidua::cli::Exit;
use thidua::draw::certificate::{Mode, Print, Printer, Profile, certificates, crosses};
use thidua::draw::page::Item;
use thidua::model::RecipientKind;

const HEAD: &[&str] = &[
    "STT",
    "Họ và tên",
    "Giới tính",
    "Chức vụ",
    "Đơn vị",
    "Thành tích",
    "Hình thức khen thưởng",
    "Số quyết định",
    "Ngày quyết định",
    "Số sổ vàng",
];
const DEED: &str = "Có thành tích xuất sắc trong phong trào thi đua, giai đoạn 2017 - 2022";
pub const BK: &str = "Bằng khen của Chủ tịch UBND tỉnh";

fn office(name: &str, rows: &[&[&str]]) -> Case {
    let case = Case::new(name);
    let rows: Vec<&[&str]> = std::iter::once(HEAD).chain(rows.iter().copied()).collect();
    case.roster("ds.xlsx", &rows);
    case.file("thidua.toml", "[award.BK_TINH]\nsigner_name = \"Trần Thị Ký\"\n".as_bytes());
    case
}

pub fn three(name: &str) -> Case {
    office(
        name,
        &[
            &[
                "1",
                "Ông Nguyễn Văn Một",
                "Nam",
                "Giám đốc",
                "HTX Tân Tiến",
                DEED,
                BK,
                "2157/QĐ-UBND",
                "21/10/2022",
                "45",
            ],
            &["2", "Bà Trần Thị Hằng", "Nữ", "Kế toán", "HTX Tân Tiến", DEED, BK, "2157/QĐ-UBND", "21/10/2022", "46"],
            &["3", "Ông Lê Văn Ba", "Nam", "Giám đốc", "HTX Hòa Bình", DEED, BK, "99/QĐ-UBND", "02/01/2023", "47"],
        ],
    )
}

pub fn certificates_of(case: &Case, arguments: &[&str]) -> kit::Answer {
    case.command(&[&["certificates", "INPUT", "-o", "OUTPUT"], arguments].concat())
}

/// The files of the output, those of certificates apart.
pub fn parted(case: &Case) -> (BTreeMap<String, Vec<u8>>, BTreeMap<String, Vec<u8>>) {
    kit::files(&case.output())
        .into_iter()
        .filter(|(path, _)| path != "/run.json")
        .partition(|(path, _)| path.starts_with("/bang-khen/"))
}

pub fn alone(files: &BTreeMap<String, Vec<u8>>) -> Vec<&String> {
    let alone = |path: &&String| path.matches('/').count() == 3 && !path.contains("/le-trao/");
    files.keys().filter(alone).collect()
}

#[test]
fn some_certificates_take_the_place_of_all_and_nothing_else_changes() {
    let case = three("some");
    assert_eq!(case.run().exit, Exit::Done);
    let (all, rest) = parted(&case);
    assert_eq!(alone(&all).len(), 3);
    let answer = certificates_of(&case, &["--recipient", "tran thi hang"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let (some, now) = parted(&case);
    assert!(rest == now, "something else than certificates changed");
    let [only] = alone(&some)[..] else { panic!("{:?}", some.keys()) };
    assert!(some[only] == all[only], "the bytes differ from those of the whole");
    // The record knows what is there, so that the next run takes it away.
    assert_eq!(case.run().exit, Exit::Done);
    assert!(parted(&case) == (all, rest));
}

#[test]
fn by_decision_and_from_a_number() {
    let case = three("by-decision");
    assert_eq!(certificates_of(&case, &["--decision", "2157"]).exit, Exit::Done);
    assert_eq!(alone(&parted(&case).0).len(), 2);
    let answer = certificates_of(&case, &["--from", "3"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    assert_eq!(alone(&parted(&case).0).len(), 1);
    let before = kit::files(&case.output());
    for (option, asked, near) in [
        ("--recipient", "tran thi hung", "Trần Thị Hằng"),
        ("--decision", "2175/QĐ-UBND", "2157/QĐ-UBND"),
        ("--from", "9", "3"),
    ] {
        let answer = certificates_of(&case, &[option, asked]);
        assert_eq!(answer.exit, Exit::Failed);
        assert!(answer.err.contains(asked) && answer.err.contains(near), "{}", answer.err);
    }
    assert!(kit::files(&case.output()) == before);
}

#[test]
#[cfg(unix)]
fn what_is_there_is_kept_and_what_is_missing_is_made() {
    use std::os::unix::fs::MetadataExt;
    let case = three("kept");
    assert_eq!(certificates_of(&case, &[]).exit, Exit::Done);
    let (all, _) = parted(&case);
    let node = |path: &str| fs::metadata(format!("{}{path}", case.output().display())).unwrap().ino();
    let [first, second, ..] = alone(&all)[..] else { panic!("{:?}", all.keys()) };
    let before = node(first);
    fs::remove_file(format!("{}{second}", case.output().display())).unwrap();
    assert_eq!(certificates_of(&case, &[]).exit, Exit::Done);
    assert!(parted(&case).0 == all);
    assert_eq!(node(first), before, "it was written again");
}

#[test]
fn what_is_missing_or_contradicts_itself_is_not_signed() {
    let case = office(
        "refused",
        &[
            &[
                "1",
                "Ông Nguyễn Văn Một",
                "Nữ",
                "Giám đốc",
                "HTX Tân Tiến",
                DEED,
                BK,
                "2157/QĐ-UBND",
                "21/10/2022",
                "45",
            ],
            &["2", "Trần Thị Hằng", "", "Kế toán", "HTX Tân Tiến", DEED, BK, "2157/QĐ-UBND", "21/10/2022", ""],
            &[
                "3",
                "Ông LÊ VĂN BA",
                "Nam",
                "Giám đốc",
                "HTX Hòa Bình",
                "Có nhiều đóng góp",
                BK,
                "99/QĐ-UBND",
                "02/01/2027",
                "47",
            ],
            &["4", "Ông Lê Văn Tư", "Nam", "Giám đốc", "HTX Hòa Bình", DEED, BK, "", "", "48"],
        ],
    );
    let answer = certificates_of(&case, &["--mode", "final"]);
    assert_eq!(answer.exit, Exit::Failed);
    for (place, sentence) in [
        ("A2", "contradicts the sex"),
        ("A3", "Nothing says whether Ông or Bà"),
        ("A3", "no number of the register"),
        ("A4", "Capitals and small letters"),
        ("A4", "2027-01-02 lies in the future"),
        ("A5", "no decision number"),
        ("A5", "no decision date"),
    ] {
        let said = answer
            .err
            .lines()
            .any(|line| line.contains(&format!("ds.xlsx › DS › {place} ")) && line.contains(sentence));
        assert!(said, "{place} {sentence} is not in {}", answer.err);
    }
    assert!(!case.output().exists(), "something was written");
    // A draft of the same says it all in its index, and is made.
    assert_eq!(certificates_of(&case, &[]).exit, Exit::Done);
}

#[test]
fn a_remark_that_was_looked_at_is_answered() {
    let rows: &[&[&str]] = &[&[
        "1",
        "Ông Nguyễn văn Một",
        "Nam",
        "Giám đốc",
        "HTX Tân Tiến",
        DEED,
        BK,
        "2157/QĐ-UBND",
        "21/10/2022",
        "45",
    ]];
    let case = office("accepted", rows);
    let answer = certificates_of(&case, &["--mode", "final"]);
    assert!(answer.exit == Exit::Failed && answer.err.contains("P10"), "{}", answer.err);
    let toml = "[award.BK_TINH]\nsigner_name = \"Trần Thị Ký\"\n[certificates.accept]\nP10 = [\"Nguyễn văn Một\"]\n";
    case.file("thidua.toml", toml.as_bytes());
    let answer = certificates_of(&case, &["--mode", "final"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
}

/// A register, a unit that is written otherwise than there, and a person who is honoured after death.
pub fn misspelt_and_posthumous(name: &str) -> Case {
    let case = Case::new(name);
    case.roster("dv.xlsx", &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX Tân Tiến", "Nông nghiệp"]]);
    case.roster(
        "ds.xlsx",
        &[
            &["STT", "Tên đơn vị, cá nhân", "Đơn vị", "Hình thức khen thưởng", "Năm", "Ghi chú"],
            &["1", "HTX Tan Tien", "", BK, "2022", ""],
            &["2", "Ông Nguyễn Văn Một", "HTX Tân Tiến", BK, "2022", "Truy tặng"],
        ],
    );
    case
}

#[test]
fn what_the_register_and_remarks_say_reaches_the_certificate() {
    let case = misspelt_and_posthumous("register");
    assert_eq!(case.run().exit, Exit::Done);
    let issues = case.data("issues");
    let remarks = |code: &str| issues.iter().filter(|issue| issue["code"] == code).collect::<Vec<_>>();
    let [differs] = remarks("P09")[..] else { panic!("{issues:?}") };
    assert!(differs["message"].contains("HTX Tan Tien") && differs["message"].contains("HTX Tân Tiến"), "{differs:?}");
    // Nobody signs yet: said once for the award form, not once for each certificate.
    assert_eq!(remarks("P05").len(), 1);
    assert_eq!(remarks("P02").len(), 2);
}

#[test]
fn an_office_changes_one_block_and_a_wrong_key_is_told_with_its_line() {
    let case = three("overlay");
    let told = |toml: &str| {
        case.file("thidua.toml", toml.as_bytes());
        certificates_of(&case, &[])
    };
    assert_eq!(told("[form.bang-khen-a3.block.grant]\ntext = \"TRAO TẶNG\"\n").exit, Exit::Done);
    for (toml, told_of) in [
        ("[form.bang-khen-a3.block.grant]\ntekst = \"X\"\n", "thidua.toml:2"),
        ("[form.bang-khen-a3.block.grant]\nface = \"boldd\"\n", "thidua.toml:2"),
        ("[form.bang-khen-a3.block.grant]\ntext = \"{nmae}\"\n", "{nmae}"),
        ("[form.bang-khen-a3.block.grant]\nbox = [400.0, 10.0, 50.0, 10.0]\n", "block `grant`"),
        ("[form.mine]\nlike = \"nothing\"\n", "nothing"),
    ] {
        let answer = told(toml);
        assert_eq!(answer.exit, Exit::Wrong, "{toml}");
        assert!(answer.err.contains(told_of), "{}", answer.err);
    }
}

/// Shifted by 3 mm, a hundredth too large, and turned by 0.3 degrees.
const ERRING: Printer = Printer { shift: [3.0, 3.0], scale: [1.01, 1.01], turn: 0.3 };

#[test]
fn a_measured_printer_puts_every_text_where_it_belongs() {
    let case = Case::new("measured");
    let folder = case.folder.to_string_lossy().into_owned();
    let answer = case.command(&["certificates", "--calibrate", "--paper", "A3", "-o", &folder]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    assert!(fs::read(case.folder.join("can-chinh-a3.pdf")).unwrap().starts_with(b"%PDF"));
    // Read with a ruler, to a tenth of a millimetre.
    let found: Vec<String> = crosses(420.0, 297.0)
        .into_iter()
        .map(|cross| ERRING.lands(cross))
        .map(|(x, y)| format!("{x:.1},{y:.1}"))
        .collect();
    let answer = case.command(&[
        "certificates",
        "--calibrate",
        "--paper",
        "A3",
        "--printer",
        "hp",
        "--reading",
        &found.join(";"),
    ]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    case.file("thidua.toml", answer.out.as_bytes());
    let config = thidua::config::load(Some(&case.input().join("thidua.toml"))).unwrap();
    let profile: Profile = config.printers["hp"].clone();

    let office = Office::new();
    let names = ["Nguyễn Văn Một", "Hợp tác xã Sản xuất - Thương mại - Dịch vụ Nông nghiệp Tân Tiến", "Lê Ba"];
    let all: Vec<_> = names.iter().enumerate().map(|(at, name)| award(at, RecipientKind::ALL[at % 3], name)).collect();
    let input = office.input(&all);
    let drawn = |printer: Option<Profile>| {
        let print = Print { mode: Mode::Overprint, printer, codes: None };
        let (documents, _) = certificates(&input, office.settings(), &print);
        documents.into_iter().flat_map(|document| document.certificates).map(|one| one.page).collect::<Vec<_>>()
    };
    let (meant, corrected) = (drawn(None), drawn(Some(profile)));
    let (mut texts, mut without) = (0, 0.0_f64);
    for (meant, corrected) in meant.iter().zip(&corrected) {
        for (meant, drawn) in meant.all().zip(corrected.all()) {
            let (Item::Text(meant), Item::Text(drawn)) = (meant, drawn) else { continue };
            let end = |text: &thidua::draw::page::Text| {
                let length = text.face.width(&text.text, text.size);
                let (sine, cosine) = text.turn.to_radians().sin_cos();
                (text.at.0 + length * cosine, text.at.1 - length * sine)
            };
            for (wanted, drawn) in [(meant.at, drawn.at), (end(meant), end(drawn))] {
                let far = |(x, y): (f64, f64)| (x - wanted.0).hypot(y - wanted.1);
                assert!(far(ERRING.lands(drawn)) < 0.2, "{}: {:.3} mm off", meant.text, far(ERRING.lands(drawn)));
                without = without.max(far(ERRING.lands(wanted)));
                texts += 1;
            }
        }
    }
    assert!(texts > 20 && without > 3.0, "{texts} ends of texts, {without} mm without calibration");
}

#[test]
fn wrong_readings_are_refused() {
    let case = Case::new("readings");
    let told = |reading: &str| case.command(&["certificates", "--calibrate", "--reading", reading]);
    assert_eq!(told("20,20;150").exit, Exit::Wrong);
    assert_eq!(told("20,20;150,20").exit, Exit::Failed);
    assert_eq!(told("20,20;150,20;270,20").exit, Exit::Failed);
    assert_eq!(told("nowhere.toml").exit, Exit::Wrong);
    fs::write(
        case.folder.join("r.toml"),
        "paper = \"A4\"\n[cross]\n1 = [21.0, 20.0]\n3 = [271.0, 20.0]\n7 = [21.0, 190.0]\n",
    )
    .unwrap();
    let answer = told(&case.folder.join("r.toml").to_string_lossy());
    assert!(answer.exit == Exit::Done && answer.out.contains("shift = [1.000, 0.000]"), "{}{}", answer.out, answer.err);
    let answer = case.command(&["certificates", "INPUT", "-o", "OUTPUT", "--printer", "none"]);
    assert!(answer.exit == Exit::Failed && answer.err.contains("“none”"), "{}", answer.err);
}
