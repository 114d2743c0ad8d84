//! What stands on certificates that `thidua certificates` has printed, as pdftotext reads it.

use crate::certificates_command::{alone, certificates_of, misspelt_and_posthumous, parted, three};
use crate::certificates_kit::extracted_of;
use crate::kit::{self, Case};
use std::collections::BTreeMap;
use thidua::cli::Exit;

/// The text of each certificate that stands alone, in the order of their names.
fn texts(case: &Case) -> Vec<String> {
    texts_of(case, &parted(case).0)
}

fn texts_of(case: &Case, certificates: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let path = |path: &&String| format!("{}{path}", case.output().display());
    alone(certificates).iter().map(|one| extracted_of(&path(one))).collect()
}

#[test]
#[ignore = "needs pdftotext"]
fn what_is_fit_to_be_signed_is_printed_without_the_marks_of_a_draft() {
    let case = three("final");
    let answer = certificates_of(&case, &["--mode", "final"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let finals = |path: &String| path.starts_with("/bang-khen-chinh-thuc/");
    let finals = kit::files(&case.output()).into_iter().filter(|(path, _)| finals(path)).collect();
    let text = &texts_of(&case, &finals)[0];
    for said in
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BẰNG KHEN", "Ông Nguyễn Văn Một", "Số sổ vàng: 45", "Trần Thị Ký"]
    {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    assert!(!text.contains("DỰ") && !text.contains("……") && !text.contains("Quốc huy"), "{text}");
    assert_eq!(certificates_of(&case, &["--mode", "overprint"]).exit, Exit::Done);
    let text = &texts(&case)[0];
    assert!(text.contains("Ông Nguyễn Văn Một") && !text.contains("CỘNG HÒA") && !text.contains("BẰNG KHEN"), "{text}");
}

#[test]
#[ignore = "needs pdftotext"]
fn the_name_of_the_register_and_the_remark_stand_on_the_certificate() {
    let case = misspelt_and_posthumous("register-printed");
    assert_eq!(case.run().exit, Exit::Done);
    let texts = texts(&case);
    assert!(texts[0].contains("HTX Tân Tiến") && !texts[0].contains("TRUY TẶNG"), "{texts:?}");
    assert!(texts[1].contains("TRUY TẶNG BẰNG KHEN Ông Nguyễn Văn Một"), "{texts:?}");
}

#[test]
#[ignore = "needs pdftotext"]
fn a_block_that_an_office_changed_says_the_office_s_words() {
    let case = three("overlay-printed");
    case.file("thidua.toml", "[form.bang-khen-a3.block.grant]\ntext = \"TRAO TẶNG\"\n".as_bytes());
    assert_eq!(certificates_of(&case, &[]).exit, Exit::Done);
    let text = &texts(&case)[0];
    assert!(text.contains("TRAO TẶNG") && text.contains("BẰNG KHEN"), "{text}");
}
