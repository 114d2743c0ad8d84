//! Slips of the keyboard in clean Unicode are no old encoding; what was stored in an old one still comes back.

use crate::kit::Case;
use thidua::read::legacy::{self, Encoding, decode};

/// Texts of rosters that no legacy encoding can hold.
const CLEAN: &[&str] = &[
    "HTX Dịch vụ nông nghiệp Hòa Thành",
    "Quỹ tín dụng nhân dân Hiệp Hoà",
    "Nguyễn Thị Thuý Hằng",
    "Ông Đào Văn Tân, Giám đốc",
    "ĐÃ CÓ THÀNH TÍCH XUẤT SẮC TRONG PHONG TRÀO THI ĐUA",
    "LIÊN HIỆP HỢP TÁC XÃ CÂY ĂN QUẢ TÂN BIÊN",
    "Bằng khen của Ủy ban nhân dân tỉnh Tây Ninh",
    "Huyện Dương Minh Châu, xã Phước Ninh",
];

/// Every text with one letter doubled, left out or exchanged with its neighbour.
fn slips(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut made = Vec::new();
    for at in 0..letters.len() {
        let mut doubled = letters.clone();
        doubled.insert(at, letters[at]);
        let mut without = letters.clone();
        without.remove(at);
        let mut exchanged = letters.clone();
        exchanged.swap(at, (at + 1).min(letters.len() - 1));
        // A vowel typed before or behind its toned self, as input methods leave it: "Thaành".
        let plain = text_without_marks(letters[at]);
        let mut before = letters.clone();
        before.insert(at, plain);
        let mut behind = letters.clone();
        behind.insert(at + 1, plain);
        made.extend([doubled, without, exchanged, before, behind].map(String::from_iter));
    }
    made
}

fn text_without_marks(letter: char) -> char {
    thidua::roster::text::fold(&letter.to_string()).chars().next().unwrap_or(letter)
}

#[test]
fn a_slip_in_unicode_is_never_repaired() {
    let mut harmed = Vec::new();
    for text in CLEAN {
        for typed in slips(text) {
            let unicode = |text: &str| text.chars().any(|letter| letter > '\u{FF}');
            if !unicode(&typed) {
                continue;
            }
            if let Some((encoding, repaired)) = legacy::repair(&typed) {
                harmed.push(format!("{typed} by {}: {repaired}", encoding.name()));
            }
        }
    }
    assert!(harmed.is_empty(), "{} of them:\n{}", harmed.len(), harmed.join("\n"));
}

#[test]
fn a_font_that_lies_harms_no_word_of_unicode() {
    let mut harmed = Vec::new();
    for text in CLEAN {
        for typed in slips(text).into_iter().chain([(*text).to_owned()]) {
            for encoding in [Encoding::Tcvn3, Encoding::Tcvn3Capitals, Encoding::Vni, Encoding::Vps, Encoding::Cp1258] {
                let shown = decode(&typed, encoding);
                let pairs = typed.split(' ').zip(shown.split(' '));
                for (word, shown) in pairs.filter(|(word, shown)| word != shown) {
                    harmed.push(format!("{word} of {typed} by {}: {shown}", encoding.name()));
                }
            }
        }
    }
    assert!(harmed.is_empty(), "{} of them:\n{}", harmed.len(), harmed.join("\n"));
}

#[test]
fn people_called_like_headings_are_no_header() {
    let case = Case::new("slips-names");
    let head =
        "Họ và tên,Giới tính,Chức vụ,Đơn vị,Hình thức khen thưởng,Số quyết định,Ngày quyết định,Thành tích,Số sổ vàng";
    let rows = [
        "Nguyễn Văn Một,Nam,Giám đốc,HTX Tân Tiến,Bằng khen của UBND tỉnh,12/QĐ-UBND,05/01/2026,Năm 2025,1",
        "Võ Năm,Nam,TV,HTX Bình Minh,Bằng khen của UBND tỉnh,12/QĐ-UBND,41/01/2026,Năm 2013,6",
        "Võ Bảy,Nam,TV,HTX Bình Minh,Bằng khen của UBND tỉnh,12/QĐ-UBND,06/01/2025,Năm 2013,8",
        "Võ Nam,Nam,TV,HTX Bình Minh,Bằng khen của UBND tỉnh,,,Năm 2013,",
    ];
    case.file("a.csv", format!("{head}\n{}\n", rows.join("\n")).as_bytes());
    case.run();
    let ledger = case.data("ledger");
    assert_eq!((ledger[0]["header"].as_str(), ledger[0]["data"].as_str()), ("1", "4"), "{ledger:?}");
}
