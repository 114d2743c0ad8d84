//! Forms of certificates: what they say, that no ink leaves its box, and that a page says what it was given.

use crate::certificates_kit::{Office, award, chance_name, extracted, pages_to_pdf, rendered};
use crate::province::chance::Chance;
use thidua::draw::certificate::{Bases, Form, Print, Set, page, set};
use thidua::model::{Award, RecipientKind, Sex};

const RECIPIENTS: usize = 500;

/// Invented recipients: names of 2 to 25 words, with whatever ends up in cells.
fn recipients() -> Vec<Award> {
    let mut chance = Chance::new(71);
    (0..RECIPIENTS)
        .map(|at| {
            let kind = chance.one(RecipientKind::ALL);
            let mut one = award(at, kind, &chance_name(&mut chance, 25));
            if chance.percent(80) {
                one.position = Some(chance_name(&mut chance, 8).into());
            }
            if chance.percent(60) {
                one.achievement = Some(chance_name(&mut chance, 60));
            }
            one.sex = chance.one(&[None, Some(Sex::Male), Some(Sex::Female)]);
            one.decision_no = Some(chance.one(&["7/QĐ-UBND", "2157/QĐ-UBND", LONG_NUMBER]).into());
            one.register_no =
                chance.percent(50).then(|| chance.one(&["45", "45/2026-SV-TĐKT", LONG_NUMBER]).to_owned());
            one.authority = chance.one(&["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TÂY NINH", LONG_AUTHORITY, ""]).into();
            one.form = chance.one(&["BK_TINH", "CO_TINH", "CSTD_CS", "XA_TB", "GK_LMT"]).into();
            one
        })
        .collect()
}

const LONG_NUMBER: &str = "123456789012345678901234567890/QĐ-UBND-VPĐPNTM-TĐKT-LMHTX-HĐTĐKT-2026-BS-ĐC";
const LONG_AUTHORITY: &str = "CHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ LIÊN HIỆP HỢP TÁC XÃ SẢN XUẤT, THƯƠNG MẠI, DỊCH VỤ TỔNG HỢP NÔNG NGHIỆP CÔNG NGHỆ CAO TÂY NINH";

/// Left, top, right, bottom of everything that a block draws.
fn inks(set: &Set<'_>) -> Vec<[f64; 4]> {
    if !set.fitted.fits() {
        let [left, top, width, height] = set.area;
        return vec![[left, top, left + width, top + height]];
    }
    set.lines().into_iter().map(|line| line.ink).collect()
}

#[test]
fn no_ink_leaves_its_box_and_no_two_texts_touch() {
    let office = Office::new();
    let all = recipients();
    let input = office.input(&all);
    let (mut set_lines, mut too_long) = (0, 0);
    for form in &office.settings().forms {
        for one in &all {
            let set = set(one, form, &input, office.settings());
            let mut drawn: Vec<(&str, [f64; 4])> = Vec::new();
            for set in &set {
                let [left, top, width, height] = set.area;
                too_long += usize::from(!set.fitted.fits());
                let mut above: Option<[f64; 4]> = None;
                for ink in inks(set) {
                    let (name, text) = (&set.block.name, &set.text);
                    let inside = ink[0] >= left - 1e-6
                        && ink[1] >= top - 1e-6
                        && ink[2] <= left + width + 1e-6
                        && ink[3] <= top + height + 1e-6;
                    assert!(inside, "{} {name}: {ink:?} leaves {:?}: {text}", form.id, set.area);
                    if let Some(above) = above {
                        assert!(above[3] < ink[1], "{} {name}: two lines touch: {text}", form.id);
                    }
                    for (other, theirs) in &drawn {
                        let apart =
                            ink[0] >= theirs[2] || ink[2] <= theirs[0] || ink[1] >= theirs[3] || ink[3] <= theirs[1];
                        assert!(apart || other == name, "{}: {name} {ink:?} and {other} {theirs:?}: {text}", form.id);
                    }
                    above = Some(ink);
                    set_lines += 1;
                    drawn.push((name, ink));
                }
            }
        }
    }
    assert!(set_lines > 20_000, "only {set_lines} lines were looked at");
    assert!(too_long > 100, "only {too_long} texts were too long: the recipients are too tame");
}

/// The texts that a page should give back, in their order: line by line, as they were set.
fn said(set: &[Set<'_>]) -> Vec<String> {
    set.iter().flat_map(|set| set.lines().into_iter().map(|line| line.text).collect::<Vec<_>>()).collect()
}

/// Draws every recipient without frame, pictures and watermark.
fn plain(form: &Form) -> Form {
    Form { frame: Vec::new(), watermark: String::new(), slots: Vec::new(), ..form.clone() }
}

#[test]
#[ignore = "needs pdftotext"]
fn every_text_comes_back_from_the_pages() {
    let office = Office::new();
    let all = recipients();
    let input = office.input(&all);
    for form in office.settings().forms.iter().map(plain) {
        let mut bases = Bases::default();
        let sets: Vec<Vec<Set<'_>>> = all.iter().map(|one| set(one, &form, &input, office.settings())).collect();
        let pages: Vec<_> =
            sets.iter().map(|set| page(&form, set, office.settings(), &Print::default(), "", &mut bases)).collect();
        let texts = extracted(&pages_to_pdf(&pages));
        assert_eq!(texts.len(), all.len(), "{}", form.id);
        for (set, text) in sets.iter().zip(texts) {
            let squeezed = |text: &str| text.split_whitespace().collect::<String>();
            let page = squeezed(&text);
            for line in said(set) {
                assert!(page.contains(&squeezed(&line)), "{}: “{line}” is not on the page:\n{text}", form.id);
            }
        }
    }
}

/// Pixels: the edge of a letter colours the one beside it, and pdftoppm sets letters on whole pixels of height.
const NEAR: f64 = 2.1;

#[test]
#[ignore = "needs pdftoppm"]
fn the_pixels_of_a_page_lie_in_its_boxes() {
    let every = std::env::var_os("EVERY_PAGE").is_some();
    let office = Office::new();
    let all = recipients();
    let input = office.input(&all);
    let mut dark_pixels = 0;
    for form in office.settings().forms.iter().map(plain) {
        let some = all.iter().step_by(if every { 1 } else { 60 });
        let sets: Vec<Vec<Set<'_>>> = some.map(|one| set(one, &form, &input, office.settings())).collect();
        let mut bases = Bases::default();
        let pages: Vec<_> =
            sets.iter().map(|set| page(&form, set, office.settings(), &Print::default(), "", &mut bases)).collect();
        let dots = 150.0 / 25.4;
        rendered(&pages_to_pdf(&pages), 150, |at, picture| {
            for (x, y) in picture.dark() {
                dark_pixels += 1;
                let inside = sets[at].iter().any(|set| {
                    let [left, top, width, height] = set.area;
                    let (x, y) = (x as f64, y as f64);
                    x >= (left * dots - NEAR)
                        && x <= ((left + width) * dots + NEAR)
                        && y >= (top * dots - NEAR)
                        && y <= ((top + height) * dots + NEAR)
                });
                let (right, down) = (x as f64 / dots, y as f64 / dots);
                let texts = || said(&sets[at]);
                assert!(inside, "{} page {}: ink at {right:.1}, {down:.1} mm: {:?}", form.id, at + 1, texts());
            }
        });
    }
    assert!(dark_pixels > 1_000_000, "only {dark_pixels} pixels of ink");
}

#[test]
fn a_long_number_stays_above_the_line_below() {
    let office = Office::new();
    let mut one = award(1, RecipientKind::Individual, "Nguyễn Văn Một");
    one.decision_no = Some(LONG_NUMBER.into());
    let all = [one];
    let input = office.input(&all);
    for id in ["bang-khen-a4", "bang-khen-a3", "bk-400x300", "danh-hieu-a4", "giay-khen-a4"] {
        let form = office.settings().form(id).unwrap();
        let set = set(&all[0], form, &input, office.settings());
        let find = |name: &str| set.iter().find(|set| set.block.name == name).unwrap();
        let (number, below) = (find("decision_no"), find("decision_date"));
        let end = inks(number).iter().map(|ink| ink[3]).fold(0.0, f64::max);
        assert!(end <= inks(below)[0][1], "{id}");
    }
}
