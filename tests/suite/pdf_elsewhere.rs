//! The files of certificates in other programs: pdftotext finds every text, pdffonts every typeface, qpdf no fault.

use crate::kit::Case;
use crate::needs::needs;
use crate::pdf::{LETTERS, base, made, many, page, text, with_pictures};
use std::fs;
use thidua::draw::fonts::Face;
use thidua::save::pdf::Bookmark;

/// What a program says about the file.
fn said(program: &str, arguments: &[&str], bytes: &[u8]) -> String {
    let case = Case::new("pdf-elsewhere");
    let path = case.input().join("a.pdf");
    fs::write(&path, bytes).unwrap();
    let output = (program == "pdftotext").then_some("-");
    let answer = needs(program).args(arguments).arg(&path).args(output).output().unwrap();
    assert!(answer.status.success(), "{program}: {}", String::from_utf8_lossy(&answer.stderr));
    String::from_utf8(answer.stdout).unwrap()
}

#[test]
#[ignore = "needs pdftotext"]
fn every_text_is_found_as_it_was_written() {
    let upper = LETTERS.to_uppercase();
    let texts = [
        LETTERS,
        &upper,
        "Ông Nguyễn Hữu Lễ (Bảy \\ Tám) - \"An\" & <Bình>; 50% #1 {x} [y]",
        "BẰNG KHEN ỄỘỮẲỢ ễộữẳợ 2134/QĐ-UBND …",
    ];
    let items = (0..).zip(&texts).map(|(at, one)| text(one, 40.0 + 20.0 * f64::from(at), Face::Regular)).collect();
    let found = said("pdftotext", &["-layout"], &made(&[page(&base(), items)], "Chữ", Vec::new(), 1));
    let lines: Vec<&str> = found.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines[0], "Độc lập - Tự do - Hạnh phúc", "the text of the base");
    assert_eq!(lines[1..], [texts[0], texts[1], texts[2], texts[3], "\u{c}"][..lines.len() - 1]);
    assert!(lines.len() >= 5, "{lines:?}");
}

#[test]
#[ignore = "needs pdftotext"]
fn characters_that_no_typeface_has_are_found_as_boxes() {
    let items = vec![text("A\u{0}B\u{1F600}C", 60.0, Face::Regular)];
    let found = said("pdftotext", &["-layout"], &made(&[page(&base(), items)], "Hộp", Vec::new(), 1));
    assert!(found.contains("A□B□C"), "{found}");
}

#[test]
#[ignore = "needs pdftotext"]
fn what_pages_share_is_found_on_each() {
    let pages = many();
    let found = said("pdftotext", &[], &made(&pages, "Chung", Vec::new(), 2));
    assert_eq!(found.matches("Độc lập - Tự do - Hạnh phúc").count(), pages.len());
}

#[test]
#[ignore = "needs pdftotext"]
fn a_word_with_kerned_pairs_is_found_whole() {
    let pages = [page(&base(), vec![text("VA nn", 60.0, Face::Regular)])];
    let found = said("pdftotext", &["-layout"], &made(&pages, "Cặp", Vec::new(), 1));
    assert!(found.contains("VA nn"), "{found}");
}

#[test]
#[ignore = "needs qpdf"]
fn pictures_and_bookmarks_have_no_fault() {
    said("qpdf", &["--check"], &made(&with_pictures(), "Hình", Vec::new(), 1));
    let leaf = |title: &str, page| Bookmark { title: title.to_owned(), page, inside: Vec::new() };
    let group = Bookmark { title: "Tập thể (1)".to_owned(), page: 2, inside: vec![leaf("HTX Ễ", 2)] };
    said("qpdf", &["--check"], &made(&many(), "Mục lục", vec![leaf("Đầu", 0), group], 2));
}

#[test]
#[ignore = "needs pdffonts"]
fn typefaces_are_embedded_as_subsets_with_their_letters() {
    let faces = (0..).zip(Face::ALL).map(|(at, face)| text(LETTERS, 40.0 + 10.0 * f64::from(at), *face)).collect();
    let listed = said("pdffonts", &[], &made(&[page(&base(), faces)], "Phông", Vec::new(), 1));
    let rows: Vec<&str> = listed.lines().skip(2).collect();
    assert_eq!(rows.len(), Face::ALL.len());
    assert!(rows.iter().all(|row| row.contains("yes yes yes")), "{listed}");
}
