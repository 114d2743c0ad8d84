//! Keys, and codes of certificates: what `keygen` writes, and what `verify` says of good and of bad ones.

use crate::kit::{Answer, Case};
use std::fs;
use std::path::PathBuf;
use thidua::cli::Exit;
use thidua::model::{Date, Sealed};
use thidua::seal::{SecretKey, picture, seal};

fn sealed() -> Sealed {
    Sealed {
        recipient: "Bà Nguyễn Thị Ví Dụ".into(),
        of: "Kế toán, HTX Thử Nghiệm".into(),
        award: "Giấy khen".into(),
        decision: "07/QĐ-LMHTX".into(),
        date: Date::new(2025, 1, 5).unwrap(),
    }
}

struct Office {
    case: Case,
    key: PathBuf,
}

impl Office {
    fn new(name: &str) -> Self {
        let case = Case::new(name);
        case.file("a.txt", b"");
        let key = case.input().join("khoa.pem");
        let answer = case.command(&["keygen", "-o", "INPUT/khoa.pem"]);
        assert_eq!((answer.exit, answer.err.as_str()), (Exit::Done, ""));
        assert!(answer.out.contains("key = \"khoa.pem\""), "{}", answer.out);
        Self { case, key }
    }

    fn code(&self) -> String {
        let key = SecretKey::from_pem(&fs::read_to_string(&self.key).unwrap()).unwrap();
        seal(&sealed(), &key)
    }

    fn verify(&self, what: &str) -> Answer {
        self.case.command(&["verify", what, "--key", "INPUT/khoa.pub.pem"])
    }
}

#[test]
fn a_key_is_written_once_and_never_into_an_output() {
    let office = Office::new("seal-key");
    let before = fs::read(&office.key).unwrap();
    let again = office.case.command(&["keygen", "-o", "INPUT/khoa.pem"]);
    assert_eq!(again.exit, Exit::Failed);
    assert!(again.err.contains("is there already"), "{}", again.err);
    assert_eq!(fs::read(&office.key).unwrap(), before);
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&office.key).unwrap().permissions());
        assert_eq!(mode & 0o077, 0, "only its owner may read it");
    }
    fs::create_dir_all(office.case.output().join("data")).unwrap();
    fs::write(office.case.output().join("run.json"), "{}").unwrap();
    let inside = office.case.command(&["keygen", "-o", "OUTPUT/data/khoa.pem"]);
    assert_eq!(inside.exit, Exit::Failed);
    assert!(inside.err.contains("handed on"), "{}", inside.err);
    assert!(!office.case.output().join("data/khoa.pem").exists());
}

#[test]
fn a_scanned_text_a_file_and_a_picture_are_checked() {
    let office = Office::new("seal-good");
    let code = office.code();
    let picture = picture(&code).unwrap();
    office.case.file("code.png", &picture.png).file("code.txt", code.as_bytes());
    let files = ["code.png", "code.txt"].map(|name| office.case.input().join(name).to_string_lossy().into_owned());
    for what in files.iter().map(String::as_str).chain([code.as_str()]) {
        let answer = office.verify(what);
        assert_eq!(answer.exit, Exit::Done, "{what}: {}{}", answer.out, answer.err);
        for words in ["GENUINE: Bà Nguyễn Thị Ví Dụ, Kế toán, HTX Thử Nghiệm", "Decision 07/QĐ-LMHTX of 05/01/2025"]
        {
            assert!(answer.out.contains(words), "{}", answer.out);
        }
    }
}

#[test]
fn a_forged_or_altered_code_is_refused_with_its_reason() {
    let office = Office::new("seal-bad");
    let code = office.code();
    let other = seal(&sealed(), &SecretKey::from_seed(&[9; 32]));
    let told = |what: &str, verdict: &str, words: &str| {
        let answer = office.verify(what);
        assert_eq!(answer.exit, Exit::NeedsAPerson, "{}", answer.out);
        assert!(answer.out.contains(&format!("{verdict}: ")) && answer.out.contains(words), "{words}: {}", answer.out);
    };
    let [not_genuine, not_checked] = ["NOT GENUINE", "NOT CHECKED"];
    told(&code.replace("Ví Dụ", "Ví Dú"), not_genuine, "The signature does not fit");
    told(&code[..code.len() - 30], not_genuine, "Line 8 of the code is damaged");
    told(code.rsplit_once('\n').unwrap().0, not_genuine, "has 7 lines instead of 8");
    // What cannot be checked is not called false.
    told(&other, not_checked, "none of the known keys");
    told("https://example.com/x", not_checked, "Not the code of a certificate");
    office.case.file("blank.png", &blank());
    told(&office.case.input().join("blank.png").to_string_lossy(), not_checked, "There is no code");
    office.case.file("x.pdf", b"%PDF-1.7 no more");
    told(&office.case.input().join("x.pdf").to_string_lossy(), not_checked, "cannot be opened");
    let missing = office.verify("khong-co.pdf");
    assert_eq!(missing.exit, Exit::Failed);
    assert!(missing.err.contains("there is no such file"), "{}", missing.err);
    let keyless = office.case.command(&["verify", &code]);
    assert_eq!(keyless.exit, Exit::NeedsAPerson);
    assert!(keyless.out.starts_with("NOT CHECKED: There is no public key to check with"), "{}", keyless.out);
    let wrong = office.case.command(&["verify", &code, "--key", "INPUT/code.txt"]);
    assert_eq!(wrong.exit, Exit::Wrong);
}

/// A white picture.
fn blank() -> Vec<u8> {
    use image::ImageEncoder;
    let mut bytes = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    encoder.write_image(&[255; 100], 10, 10, image::ExtendedColorType::L8).unwrap();
    bytes
}
