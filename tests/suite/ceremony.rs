//! Signed codes on certificates, proof sheets, and what the day of the award needs.

use crate::certificates_kit::{Office, award, extracted, extracted_of, pages_to_pdf};
use crate::kit::{self, Case};
use crate::needs::needs;
use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use thidua::cli::Exit;
use thidua::draw::ceremony::{Settings, labels, packs, reading, seating};
use thidua::draw::certificate::{Document, Mode, Print, Said, certificates};
use thidua::draw::page::{Item, Page};
use thidua::draw::proof::{ProofWords, proof};
use thidua::lang::Lang;
use thidua::model::{Award, AwardStatus, RecipientKind};
use thidua::seal::{SecretKey, picture, seal};

const HEAD: &str =
    "STT,Họ và tên,Giới tính,Chức vụ,Đơn vị,Thành tích,Hình thức khen thưởng,Số quyết định,Ngày quyết định,Số sổ vàng";
const DEED: &str = "Có thành tích xuất sắc trong phong trào thi đua";

/// A roster of so many persons, an office that signs, and its key.
fn signing(name: &str, count: usize) -> Case {
    let case = Case::new(name);
    let row = |at: usize| {
        format!(
            "{at},Ông Nguyễn Văn Mẫu {},Nam,Giám đốc,HTX Tân Tiến,{DEED},Bằng khen của Chủ tịch UBND tỉnh,2157/QĐ-UBND,21/10/2022,{at}",
            letters(at)
        )
    };
    let rows: Vec<String> = (1..=count).map(row).collect();
    case.file("ds.csv", format!("{HEAD}\n{}\n", rows.join("\n")).as_bytes());
    let answer = case.command(&["keygen", "-o", "INPUT/khoa.pem"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    case.file("thidua.toml", "[award.BK_TINH]\nsigner_name = \"Trần Thị Ký\"\n[seal]\nkey = \"khoa.pem\"\n".as_bytes());
    case
}

/// A name of its own for each number, without a figure.
fn letters(at: usize) -> String {
    let names = ["An", "Bình", "Chi", "Dũng", "Em", "Phúc", "Giang", "Hạnh", "Ích", "Kiên"];
    at.to_string().chars().map(|figure| names[figure.to_digit(10).unwrap() as usize]).collect::<Vec<_>>().join(" ")
}

fn print(case: &Case, arguments: &[&str]) {
    let answer = case.command(&[&["certificates", "INPUT", "-o", "OUTPUT"], arguments].concat());
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
}

fn verified(case: &Case, path: &str, key: &str) -> kit::Answer {
    case.command(&["verify", path, "--key", key])
}

#[test]
fn a_certificate_that_says_more_than_a_code_holds_names_its_row() {
    let case = signing("long-code", 2);
    let list = fs::read_to_string(case.input().join("ds.csv")).unwrap();
    let post = "Giám đốc phụ trách ".repeat(120);
    case.file("ds.csv", list.replacen("Giám đốc", &post, 2).as_bytes());
    let answer = case.command(&["certificates", "INPUT", "-o", "OUTPUT", "--mode", "final"]);
    assert_eq!(answer.exit, Exit::Failed, "{}", answer.err);
    assert!(answer.err.contains("ds.csv › CSV › A") && answer.err.contains("more than the 2"), "{}", answer.err);
}

#[test]
fn a_signed_certificate_is_genuine_and_nothing_holds_the_key() {
    let case = signing("signed", 3);
    print(&case, &["--mode", "final"]);
    let files = kit::files(&case.output());
    let secret = fs::read_to_string(case.input().join("khoa.pem")).unwrap();
    let seed = secret.lines().nth(1).unwrap();
    let mut looked = 0;
    for (path, bytes) in &files {
        assert!(!bytes.windows(seed.len()).any(|part| part == seed.as_bytes()), "{path} holds the secret key");
        if path.ends_with(".pdf") && !path.contains("le-trao") {
            let answer = verified(&case, &format!("OUTPUT{path}"), "INPUT/khoa.pub.pem");
            assert_eq!(answer.exit, Exit::Done, "{path}: {}", answer.out);
            looked += answer.out.matches("GENUINE: Ông Nguyễn Văn Mẫu").count();
        }
    }
    // In the whole, and alone.
    assert_eq!(looked, 6);
    let other = SecretKey::from_seed(&[9; 32]).public().to_pem();
    case.file("khac.pub.pem", other.as_bytes());
    let path = files.keys().find(|path| path.ends_with(".pdf")).unwrap();
    let answer = verified(&case, &format!("OUTPUT{path}"), "INPUT/khac.pub.pem");
    assert_eq!(answer.exit, Exit::NeedsAPerson);
    assert!(answer.out.contains("none of the known keys"), "{}", answer.out);
}

#[test]
fn a_draft_is_never_signed_and_without_a_key_nothing_is_drawn() {
    let case = signing("unsigned", 1);
    print(&case, &["--mode", "draft"]);
    let pdf = |case: &Case| {
        let files = kit::files(&case.output());
        files.keys().find(|path| path.ends_with("2022-10-21.pdf")).unwrap().clone()
    };
    let answer = verified(&case, &format!("OUTPUT{}", pdf(&case)), "INPUT/khoa.pub.pem");
    assert!(answer.exit == Exit::NeedsAPerson && answer.out.contains("There is no code"), "{}", answer.out);
}

#[test]
#[ignore = "needs pdftotext"]
fn the_place_of_the_code_is_shown_only_where_there_is_a_key() {
    let case = signing("place-of-code", 1);
    let text = |mode: &str| {
        print(&case, &["--mode", mode]);
        let files = kit::files(&case.output());
        let path = files.keys().find(|path| path.ends_with("2022-10-21.pdf")).unwrap();
        extracted_of(&format!("{}{path}", case.output().display()))
    };
    assert!(text("draft").contains("Mã QR"));
    case.file("thidua.toml", "[award.BK_TINH]\nsigner_name = \"Trần Thị Ký\"\n".as_bytes());
    for mode in ["draft", "final"] {
        assert!(!text(mode).contains("Mã QR"), "{mode}");
    }
}

#[test]
#[ignore = "needs pdftoppm"]
fn a_printed_page_is_scanned_at_150_dots_an_inch() {
    let case = signing("scanned", 12);
    print(&case, &["--mode", "overprint"]);
    let files = kit::files(&case.output());
    let path = files.keys().find(|path| path.ends_with("2022-10-21.pdf")).unwrap();
    let whole = format!("{}{path}", case.output().display());
    let page = case.input().join("scan");
    let done = needs("pdftoppm").args(["-r", "150", "-png", &whole]).arg(&page).status().unwrap();
    assert!(done.success());
    for at in 1..=12 {
        let answer = verified(&case, &format!("INPUT/scan-{at:02}.png"), "INPUT/khoa.pub.pem");
        let name = format!("GENUINE: Ông Nguyễn Văn Mẫu {},", letters(at));
        assert!(answer.exit == Exit::Done && answer.out.contains(&name), "{at}: {}", answer.out);
    }
}

/// Certificates to be signed, each with the code that `of` says.
fn coded(awards: &[Award], of: impl Fn(usize) -> usize) -> (Vec<Document>, SecretKey) {
    let (office, key) = (Office::new(), SecretKey::from_seed(&[5; 32]));
    let input = office.input(awards);
    let code = |at: usize| {
        let sealed = Said::sealed(&awards[of(at)], &input, office.settings()).unwrap();
        (awards[at].id.clone(), picture(&seal(&sealed, &key)).unwrap().png)
    };
    let codes: BTreeMap<String, Vec<u8>> = (0..awards.len()).map(code).collect();
    let print = Print { mode: Mode::Final, printer: None, codes: Some(codes) };
    (certificates(&input, office.settings(), &print).0, key)
}

#[test]
fn an_altered_name_and_a_copied_code_are_refused() {
    let names = ["Ông Trần Văn An", "Ông Trần Văn Anh", "Ông Trần Văn An Bình"];
    let awards: Vec<Award> = (0..).zip(names).map(|(at, name)| award(at, RecipientKind::Individual, name)).collect();
    let case = Case::new("altered");
    case.file("a.txt", b"");
    let told = |page: &Page, key: &SecretKey| {
        fs::write(case.input().join("k.pub.pem"), key.public().to_pem()).unwrap();
        let made = pages_to_pdf(std::slice::from_ref(page));
        let answer = case.command(&["verify", &made.path().to_string_lossy(), "--key", "INPUT/k.pub.pem"]);
        (answer.exit, answer.out)
    };
    let (own, key) = coded(&awards, |at| at);
    for certificate in &own[0].certificates {
        let (exit, out) = told(&certificate.page, &key);
        assert_eq!(exit, Exit::Done, "{out}");
        let mut altered = certificate.page.clone();
        let mut changed = 0;
        for item in &mut altered.items {
            if let Item::Text(text) = item
                && text.text.contains("Trần Văn")
            {
                text.text = text.text.replace("Trần Văn", "Trần Vân");
                changed += 1;
            }
        }
        let (exit, out) = told(&altered, &key);
        assert!(changed == 1 && exit == Exit::NeedsAPerson && out.contains("Trần Văn An"), "{out}");
    }
    // The first one's code on pages whose names begin with the whole of its own.
    let (copied, key) = coded(&awards, |_| 0);
    for (at, certificate) in copied[0].certificates.iter().enumerate() {
        let (exit, out) = told(&certificate.page, &key);
        assert_eq!(exit == Exit::Done, at == 0, "{out}");
    }
}

fn many(count: usize) -> Vec<Award> {
    let long = "Hợp tác xã Dịch vụ Nông nghiệp Tổng hợp và Xây dựng Thương mại ".repeat(12);
    let mut awards: Vec<Award> = (0..count)
        .map(|at| {
            let name = if at % 7 == 3 { format!("Ông {long}") } else { format!("Bà Mẫu {}", letters(at)) };
            award(at, RecipientKind::Individual, &name)
        })
        .collect();
    awards[1].form = "GK_LMT".into();
    awards[2].status = AwardStatus::Duplicate;
    awards
}

#[test]
fn proof_sheets_show_every_certificate_and_store_bases_once() {
    let (office, awards) = (Office::new(), many(40));
    let (documents, _) = certificates(&office.input(&awards), office.settings(), &Print::default());
    let document = documents.iter().max_by_key(|document| document.certificates.len()).unwrap();
    let sheet = |n: usize, all: usize| format!("{n}/{all}");
    let sheets = proof(document, &ProofWords { title: document.title.clone(), sheet: &sheet });
    assert_eq!(sheets.len(), document.certificates.len().div_ceil(8));
    assert!(std::sync::Arc::ptr_eq(&sheets[0].base, &sheets[1].base), "equal bases are one");
    for item in sheets.iter().flat_map(Page::all) {
        if let Item::Text(text) = item
            && text.turn == 0.0
        {
            let ink = text.face.ink(&text.text, text.size);
            assert!(text.at.0 + ink.left > 5.0 && text.at.0 + ink.right < 205.0, "{}", text.text);
            assert!(text.at.1 - ink.above > 5.0 && text.at.1 + ink.below < 292.0, "{}", text.text);
        }
    }
}

#[test]
#[ignore = "needs pdftotext"]
fn proof_sheets_name_everybody() {
    let (office, awards) = (Office::new(), many(40));
    let (documents, _) = certificates(&office.input(&awards), office.settings(), &Print::default());
    let document = documents.iter().max_by_key(|document| document.certificates.len()).unwrap();
    let sheet = |n: usize, all: usize| format!("{n}/{all}");
    let sheets = proof(document, &ProofWords { title: document.title.clone(), sheet: &sheet });
    let read = extracted(&pages_to_pdf(&sheets)).join(" ");
    for certificate in document.certificates.iter().filter(|one| one.printed_name.len() < 60) {
        assert!(read.contains(&certificate.printed_name), "{}", certificate.printed_name);
    }
}

#[test]
fn lists_seats_and_labels_hold_all_who_are_counted_and_cut_nobody() {
    nobody_is_cut(5);
}

#[test]
#[ignore = "whole: long names of sixty guests"]
fn lists_seats_and_labels_of_many_guests_cut_nobody() {
    nobody_is_cut(60);
}

fn nobody_is_cut(count: usize) {
    let (office, awards) = (Office::new(), many(count));
    let (documents, _) = certificates(&office.input(&awards), office.settings(), &Print::default());
    let packs = packs(&documents);
    let [pack] = packs.as_slice() else { panic!("one decision, {} packs", packs.len()) };
    assert_eq!(pack.guests.len(), count - 1, "the duplicate is not called");
    assert!(pack.guests.iter().map(|guest| guest.number).eq(1..count));
    let settings = Settings { seats_per_row: 12, label: [70.0, 37.0], labels: [3, 8] };
    let words = Lang::Vi.ceremony();
    let inside = |pages: &[Page], margin: f64| {
        for item in pages.iter().flat_map(|page| page.all().map(move |item| (page, item))) {
            let (page, Item::Text(text)) = item else { continue };
            let ink = text.face.ink(&text.text, text.size);
            let (left, right) = (text.at.0 + ink.left, text.at.0 + ink.right);
            let (top, bottom) = (text.at.1 - ink.above, text.at.1 + ink.below);
            let fits =
                left >= margin && top >= margin && right <= page.width - margin && bottom <= page.height - margin;
            assert!(fits && !text.text.contains(words.too_long), "{} {:?}", text.text, text.at);
        }
    };
    let drawn = [reading(pack, words), seating(pack, &settings, words), labels(pack, &settings, words)];
    drawn.iter().for_each(|pages| inside(pages, 4.0));
    // Every text of a label lies in one label.
    for text in drawn[2].iter().flat_map(Page::all) {
        let Item::Text(text) = text else { continue };
        let ink = text.face.ink(&text.text, text.size);
        let cell = |x: f64, y: f64| ((x / 70.0).floor(), ((y - 0.5) / 37.0).floor());
        let first = cell(text.at.0 + ink.left - 4.9, text.at.1 - ink.above - 3.9);
        assert_eq!(first, cell(text.at.0 + ink.right + 4.9, text.at.1 + ink.below + 3.9), "{}", text.text);
    }
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    for pages in &drawn {
        let texts = pages.iter().flat_map(Page::all).filter_map(|item| match item {
            Item::Text(text) => Some(text.text.as_str()),
            _ => None,
        });
        let all = squeezed(&texts.collect::<Vec<_>>().join(" "));
        for guest in &pack.guests {
            assert!(all.contains(&squeezed(&guest.said.recipient)), "{}", guest.said.recipient);
        }
    }
}

#[test]
#[cfg(unix)]
#[ignore = "whole: killed twelve times"]
fn certificates_that_were_cut_off_are_made_as_in_one_go_and_equal_files_stay() {
    use std::os::unix::fs::MetadataExt;
    let case = signing("cut-off", 120);
    let command = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_thidua"));
        command.arg("certificates").arg(case.input()).arg("-o").arg(case.output());
        command.args(["--mode", "final", "--date", "2026-11-25", "-q"]).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let start = Instant::now();
    assert!(command().status().unwrap().success());
    let whole = start.elapsed();
    let wanted = kit::files(&case.output());
    for moment in 0..12 {
        fs::remove_dir_all(case.output()).unwrap();
        let mut run = command().spawn().unwrap();
        std::thread::sleep(Duration::from_secs_f64(whole.as_secs_f64() * f64::from(moment) / 11.0));
        let _ = run.kill();
        run.wait().unwrap();
        let left = if case.output().exists() { kit::files(&case.output()) } else { BTreeMap::new() };
        assert!(left.is_empty() || left == wanted, "kill {moment} left {} files", left.len());
        assert!(command().status().unwrap().success());
        assert!(kit::files(&case.output()) == wanted, "after kill {moment}");
    }
    let single = wanted.keys().filter(|path| path.matches('/').count() == 3 && !path.contains("le-trao"));
    let last = single.max().unwrap();
    let written = || {
        let found = fs::metadata(format!("{}{last}", case.output().display())).unwrap();
        (found.ino(), found.mtime(), found.mtime_nsec())
    };
    let before = written();
    let name = letters(120);
    for some in [["--recipient", name.as_str()], ["--decision", "2157"], ["--from", "100"]] {
        assert!(command().args(some).status().unwrap().success());
        assert_eq!(written(), before, "{some:?} wrote an equal file again");
        assert!(fs::read(format!("{}{last}", case.output().display())).unwrap() == wanted[last], "{some:?}");
    }
}
