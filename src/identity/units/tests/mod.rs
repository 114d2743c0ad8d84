//! Who is taken for whom: registers of a few units, and what is made of names.

mod answers;
mod order;
mod table;

use super::*;
use crate::model::index::{Ix, UnitIx};
use crate::model::{Catalogue, KindWords, Term, UnitKind};
use crate::place::Place;
use crate::wording::unit_name::NameWords;

pub fn catalogue() -> Catalogue {
    let kind = |kind, prefix: &str, offices: &[&str]| KindWords {
        kind,
        name: String::new(),
        prefixes: vec![prefix.into()],
        offices: offices.iter().map(|office| (*office).into()).collect(),
    };
    let term = |name: &str, alias: &str| Term { code: String::new(), name: name.into(), aliases: vec![alias.into()] };
    Catalogue {
        unit_kinds: vec![
            kind(UnitKind::Htx, "HTX", &[]),
            kind(UnitKind::Qtdnd, "QTDND", &[]),
            kind(UnitKind::Khac, "công ty", &["phòng", "sở"]),
        ],
        business_words: vec![term("vận tải", "VT"), term("nông nghiệp", "NN"), term("dịch vụ nông nghiệp", "DVNN")],
        communes: vec![("Phước Vinh".into(), vec!["Thạnh Bắc, Tân Biên".into()])],
        ..Catalogue::default()
    }
}

pub fn words() -> NameWords {
    NameWords::new(&catalogue())
}

/// A listed unit.
#[derive(Clone, Copy, Default)]
pub struct Listed<'a> {
    pub name: &'a str,
    pub code: Option<&'a str>,
    pub commune: Option<&'a str>,
    pub district: Option<&'a str>,
    pub former: Option<&'a str>,
}

pub fn listed<'a>(name: &'a str, commune: &'a str) -> Listed<'a> {
    Listed { name, commune: Some(commune), ..Listed::default() }
}

pub fn register(units: &[Listed<'_>]) -> Register {
    let mut register = Register::new(&catalogue());
    register.closed = !units.is_empty();
    for Listed { name, code, commune, district, former } in units {
        let said = Mention { name, commune: *commune, district: *district, ..Mention::default() };
        let mut unit = super::register::unlisted(said, Place::file("dk.xlsx"), &words());
        unit.registered = true;
        unit.former_names = former.iter().map(|former| (*former).to_owned()).collect();
        register.add(unit, *code, &words());
    }
    register
}

pub fn named(name: &str) -> Mention<'_> {
    Mention { name, ..Mention::default() }
}

pub fn find(units: &[Listed<'_>], mention: Mention<'_>) -> Match {
    register(units).find(mention, &words())
}

pub fn at(place: usize) -> UnitIx {
    UnitIx::new(place)
}

#[test]
fn business_words_may_be_left_out_but_not_exchanged() {
    let units = [listed("HTX NN Tân Tiến", "Tân Lập"), listed("HTX VT Thành Công", "Tân Lập")];
    assert_eq!(find(&units, named("HTX Tân Tiến")), Match::One(at(0)));
    assert_eq!(find(&units, named("HTX VT Tân Tiến")), Match::Unknown);
    assert_eq!(find(&units, named("QTDND Tân Tiến")), Match::Unknown);
    // The one that is written in full, wherever it is, before one that leaves words out.
    let units = [listed("HTX NN Tân Tiến", "Tân Lập"), listed("HTX Tân Tiến", "Phước Vinh")];
    let there = Mention { commune: Some("Phước Vinh"), ..named("HTX NN Tân Tiến") };
    assert_eq!(find(&units, there), Match::One(at(0)));
}

#[test]
fn communes_decide_between_equal_names() {
    let units = [listed("HTX NN Tân Tiến", "Xã Tân Lập"), listed("HTX NN Tân Tiến", "Xã Phước Vinh")];
    let said = |commune| Mention { commune: Some(commune), ..named("HTX NN Tân Tiến") };
    assert_eq!(find(&units, named("HTX NN Tân Tiến")), Match::Several(vec![at(0), at(1)]));
    assert_eq!(find(&units, said("phước vinh")), Match::One(at(1)));
    assert_eq!(find(&units, said("Thạnh Bắc")), Match::One(at(1)), "an old commune");
    assert_eq!(find(&units, said("Tân Hà")), Match::Several(vec![at(0), at(1)]), "elsewhere are both");
    assert_eq!(find(&units, named("HTX NN Tân Tiến, xã Tân Lập")), Match::One(at(0)));
    let register = register(&units);
    assert_ne!(register.units[at(0)].id, register.units[at(1)].id);
    // A unit of which nobody wrote down the commune may be in it.
    let silent = Listed { commune: None, ..units[0] };
    assert!(matches!(find(&[silent, units[1]], said("Phước Vinh")), Match::Several(_)));
    assert_eq!(find(&[silent, units[1]], said("Tân Hà")), Match::One(at(0)));
}

#[test]
fn a_name_that_differs_in_a_tone_is_only_near() {
    let units = [listed("HTX Hằng Nga", "A")];
    assert_eq!(find(&units, named("HTX Hạng Nga")), Match::Near(vec![at(0)]));
    assert_eq!(find(&units, named("HTX Hang Nga")), Match::Read(at(0)));
    let there = Mention { commune: Some("xã A"), ..named("HTX Hạng Nga") };
    assert_eq!(find(&units, there), Match::Near(vec![at(0)]), "in its commune, too");
    assert_eq!(find(&units, named("HTX Hằngg Nga")), Match::Read(at(0)), "what is no word is a slip");
}

#[test]
fn another_word_is_another_name_and_a_slip_of_two_names_is_asked_about() {
    let units = [listed("HTX Tân Thành", "A"), listed("HTX Hòa Bình", "A"), listed("HTX Tân Thanh", "B")];
    let there = |name| Mention { commune: Some("A"), ..named(name) };
    for (name, unit) in [("HTX Tân Thạnh", 0), ("HTX Bình Hòa", 1), ("HTX NN Tân Thanh", 0)] {
        let found = find(&units[..2], there(name));
        assert_eq!(found, Match::Near(vec![at(unit)]), "{name}");
    }
    assert_eq!(find(&units[..2], named("HTX Tân Thànhh")), Match::Read(at(0)));
    assert_eq!(
        find(&units, named("HTX Tân Thanhh")),
        Match::Near(vec![at(0), at(2)]),
        "of which of the two it is a slip"
    );
}

#[test]
fn a_former_name_answers_for_its_own_business() {
    let unit = Listed { former: Some("HTX VT Số 5"), ..listed("HTX VT Tân Tiến", "A") };
    assert_eq!(find(&[unit], named("HTX NN Tân Tiến")), Match::Unknown);
    assert_eq!(find(&[unit], named("HTX VT Số 5")), Match::One(at(0)));
    let other = Listed { former: Some("HTX NN Số 5"), ..unit };
    assert_eq!(find(&[other], named("HTX NN Số 5")), Match::One(at(0)));
    assert_eq!(
        find(&[other], named("HTX VT Số 5")),
        Match::Near(vec![at(0)]),
        "the business of today with the name of before"
    );
}

#[test]
fn a_place_behind_or_a_word_for_it_before_the_name_is_understood() {
    let units = [listed("HTX NN Thành Công", "Thạnh Đức"), listed("HTX NN Thành Công", "Phước Vinh")];
    for name in ["HTX NN Thành Công (Phước Vinh)", "HTX NN Thành Công - Phước Vinh", "HTX Thành Công Phước Vinh"]
    {
        assert_eq!(find(&units, named(name)), Match::One(at(1)), "{name}");
    }
    assert_eq!(find(&units[..1], named("HTX Thành Công Phước Lộc")), Match::Unknown);
    let fund = [listed("QTDND Gia Bình", "Gia Bình"), listed("QTDND xã Gia Lộc", "Gia Lộc")];
    assert_eq!(find(&fund, named("QTDND xã Gia Bình")), Match::One(at(0)));
    assert_eq!(find(&fund, named("QTDND Gia Lộc")), Match::One(at(1)));
    let between = [listed("HTX VT liên tỉnh Tây Ninh", "A"), listed("HTX VT liên tỉnh Long An", "A")];
    assert_eq!(find(&between, named("HTX VT liên tỉnh Long An")), Match::One(at(1)));
    assert_eq!(find(&between[..1], named("HTX VT liên tỉnh Long An")), Match::Unknown);
}

#[test]
fn letters_without_marks_are_asked_about_where_two_may_be_meant() {
    let units = [listed("HTX Hằng Nga", "A"), listed("HTX Hạng Nga", "B")];
    assert_eq!(find(&units, named("HTX Hang Nga")), Match::Several(vec![at(0), at(1)]));
    assert_eq!(find(&units, Mention { commune: Some("B"), ..named("HTX Hang Nga") }), Match::Read(at(1)));
    let full = [listed("HTX VT Hằng Nga", "A"), Listed { commune: None, ..listed("HTX Hạng Nga", "") }];
    assert_eq!(find(&full, Mention { commune: Some("A"), ..named("HTX VT Hang Nga") }), Match::Read(at(0)));
}

#[test]
fn numbers_are_no_slips_even_in_one_commune() {
    let units = [listed("HTX NN Số 1", "A")];
    for other in ["HTX NN Số 2", "HTX Số 2"] {
        assert_eq!(find(&units, Mention { commune: Some("A"), ..named(other) }), Match::Unknown, "{other}");
    }
    assert_eq!(find(&units, named("HTX Số 1")), Match::One(at(0)));
    let lettered = [listed("HTX Tân Tiến A", "A")];
    assert_eq!(find(&lettered, Mention { commune: Some("A"), ..named("HTX Tân Tiến B") }), Match::Unknown);
}

#[test]
fn a_code_with_another_name_is_asked_about() {
    let coded = |name, code| Listed { code: Some(code), ..listed(name, "A") };
    let units = [coded("HTX NN Tân Tiến", "TN-1"), coded("HTX NN Tân Tiến Phát", "TN-2"), coded("HTX NN Số 1", "TN-3")];
    let said = |name, code| find(&units, Mention { code: Some(code), ..named(name) });
    assert_eq!(said("HTX Tân Tiến", "tn-1"), Match::One(at(0)));
    assert_eq!(said("HTX NN Tân Tiên", "TN-1"), Match::One(at(0)), "near, and the code says the same");
    assert_eq!(said("Tân Phát", "TN-1"), Match::Near(vec![at(0)]));
    assert_eq!(said("HTX Thành Công", "TN-1"), Match::Near(vec![at(0)]));
    // A short form of one name, and the very name of another unit.
    assert_eq!(said("HTX NN Tân Tiến", "TN-2"), Match::Near(vec![at(1)]));
    assert_eq!(said("HTX NN Số 2", "TN-3"), Match::Near(vec![at(2)]));
    assert_eq!(said("QTDND Tân Tiến", "TN-1"), Match::One(at(0)), "the code outweighs the kind");
}

#[test]
fn near_names_with_their_commune_are_read_where_the_district_does_not_say_otherwise() {
    let unit = Listed { district: Some("Tân Biên"), ..listed("HTX Hằng Nga", "Tân Lập") };
    let said = |district| Mention { commune: Some("Tân Lập"), district, ..named("HTX Hằng Ngaa") };
    assert_eq!(find(&[unit], said(None)), Match::Read(at(0)));
    assert_eq!(find(&[unit], said(Some("huyện Tân Biên"))), Match::Read(at(0)));
    assert_eq!(find(&[unit], said(Some("Châu Thành"))), Match::Near(vec![at(0)]));
}
