//! What persons answer, and what is made of names that no register lists.

use super::*;
use crate::model::{Answer, Decision, Decisions, Text, Unit};

/// Mentions of one file each, with the sector of some.
pub fn mentions<'a>(said: &[(Mention<'a>, Option<&str>)]) -> Vec<UnitMention<'a>> {
    let places = (0..).map(|at: usize| Place::file(format!("{at:03}.xlsx").as_str()));
    let mention = |((said, sector), place): (&(Mention<'a>, Option<&str>), Place)| UnitMention {
        said: *said,
        sector: sector.map(Text::from),
        place,
    };
    said.iter().zip(places).map(mention).collect()
}

fn all(register: Register, said: &[Mention<'_>], decisions: &Decisions) -> Identified {
    let said: Vec<_> = said.iter().map(|said| (*said, None)).collect();
    identify(register, &mentions(&said), Answers { decisions, apart: &|_, _| Vec::new() }, &words())
}

/// Asks, answers the only question, and identifies once more.
fn answered(units: &[Listed<'_>], said: &[Mention<'_>], answer: Answer) -> Identified {
    let asked = all(register(units), said, &Decisions::new()).asked;
    let [question] = asked.as_slice() else { panic!("{asked:?}") };
    let decision = Decision { answer, subject: String::new(), rows: None, rank: crate::model::Rank::Decisions };
    all(register(units), said, &Decisions::from([(question.id.id.clone(), decision)]))
}

const UNITS: [Listed<'_>; 2] = [
    Listed { name: "HTX NN Tân Tiến", code: Some("TN-1"), commune: Some("A"), district: None, former: None },
    Listed { name: "HTX VT Thành Công", code: None, commune: Some("B"), district: None, former: None },
];

#[test]
fn what_a_register_does_not_list_is_asked_about_once() {
    let there = Mention { commune: Some("Tân Hà"), ..named("HTX Tân Tiên") };
    let Identified { identities, asked, register } =
        all(register(&UNITS), &[there, named("HTX NN Tân Tiến"), there], &Decisions::new());
    assert_eq!(identities, [Identity::Asked(0), Identity::One(at(0)), Identity::Asked(0)]);
    assert_eq!((asked[0].candidates.as_slice(), asked[0].named), (&[at(0)][..], false));
    assert_eq!((asked[0].mentions.as_slice(), asked[0].first), (&[0, 2][..], 0));
    assert_eq!(register.units.len(), 2);
}

#[test]
fn an_answer_holds_for_all_mentions() {
    let said = [named("HTX Xa Lạ"), named("HTX NN Xa Lạ"), named("HTX Xa Lạ")];
    let of = |answer| answered(&UNITS, &[said[0], said[2]], answer).identities;
    assert_eq!(of(Answer::LeaveOut), [Identity::LeftOut(0); 2]);
    assert_eq!(of(Answer::Code("HTX-van-tai-thanh-cong".into())), [Identity::Answered(at(1), 0); 2]);
    assert_eq!(of(Answer::Named("htx vt thành công".into())), [Identity::Answered(at(1), 0); 2]);
    assert_eq!(of(Answer::New), [Identity::Answered(at(2), 0); 2]);
    assert_eq!(of(Answer::Code("gone".into())), [Identity::Asked(0); 2], "a unit that has left the register");
    assert_eq!(of(Answer::Same), [Identity::Asked(0); 2], "no answer about a unit");
}

#[test]
fn a_new_unit_is_found_under_its_other_wordings() {
    let asked = all(register(&UNITS), &[named("HTX Xa Lạ"), named("HTX XA LẠ, xã C")], &Decisions::new()).asked;
    assert_eq!(asked.len(), 2);
    let id = asked.iter().find(|asked| asked.subject == "HTX Xa Lạ").unwrap().id.id.clone();
    let decision =
        Decision { answer: Answer::New, subject: String::new(), rows: None, rank: crate::model::Rank::Decisions };
    let said = [named("HTX XA LẠ, xã C"), named("HTX Xa Lạ")];
    let Identified { identities, asked, register } =
        all(super::register(&UNITS), &said, &Decisions::from([(id, decision)]));
    assert_eq!(identities, [Identity::One(at(2)), Identity::Answered(at(2), 0)]);
    assert_eq!((asked.len(), &*register.units[at(2)].id), (1, "HTX-xa-la"));
}

#[test]
fn rows_of_a_name_that_several_have_are_asked_about_apart() {
    let units = [listed("HTX Tân Tiến", "A"), listed("HTX Tân Tiến", "B")];
    let said = [(named("HTX Tân Tiến"), None), (named("HTX Tân Tiến"), None), (named("HTX Tân Tiến"), None)];
    let apart = |at: usize, named: bool| vec![format!("{} {named}", at / 2)];
    let answers = Answers { decisions: &Decisions::new(), apart: &apart };
    let Identified { asked, .. } = identify(register(&units), &mentions(&said), answers, &words());
    let mut waiting: Vec<Vec<usize>> = asked.iter().map(|asked| asked.mentions.clone()).collect();
    waiting.sort();
    assert_eq!(waiting, [vec![0, 1], vec![2]]);
    assert!(asked.iter().all(|asked| asked.named && asked.candidates == [at(0), at(1)]));
}

#[test]
fn offices_are_taken_as_named_beside_a_register() {
    let said = [named("Phòng Nội vụ"), named("Sở Nội vụ"), named("PHÒNG NỘI VỤ")];
    let Identified { identities, asked, register } = all(register(&UNITS), &said, &Decisions::new());
    assert!(asked.is_empty());
    assert_eq!(identities[0], identities[2]);
    assert_ne!(identities[0], identities[1]);
    assert_eq!((register.units.len(), register.units[at(2)].registered), (4, false));
}

fn units_of(said: &[(Mention<'_>, Option<&str>)]) -> Vec<Unit> {
    let answers = Answers { decisions: &Decisions::new(), apart: &|_, _| Vec::new() };
    identify(register(&[]), &mentions(said), answers, &words()).register.into_units()
}

#[test]
fn a_unit_is_made_of_all_that_names_it() {
    let tan_tien = |name, commune| Mention { commune, ..named(name) };
    let units = units_of(&[
        (tan_tien("HTX Tân Tiến", None), None),
        (tan_tien("HTX NN TÂN TIẾN", Some("xã Tân Lập")), Some("NN")),
        (tan_tien("HTX NN Tân Tiến", Some("Tân Lập")), None),
        (tan_tien("HTX NN Tân Tiến (tên cũ: HTX Tiến Bộ)", None), Some("NN")),
        (tan_tien("HTX NN Tan Tien", None), None),
        (tan_tien("HTX NN Tan Tien", None), None),
        (tan_tien("HTX NN Tan Tien", None), None),
    ]);
    let [unit] = units.as_slice() else { panic!("{units:?}") };
    assert_eq!((&*unit.id, &*unit.name), ("HTX-nong-nghiep-tan-tien", "HTX NN Tân Tiến"));
    assert_eq!((unit.sector.as_deref(), unit.commune.as_deref()), (Some("NN"), Some("Tân Lập")));
    assert_eq!(&*unit.place.file, "000.xlsx");
    // Where rows contradict each other the unit says nothing.
    let units = units_of(&[
        (tan_tien("HTX Tân Tiến", Some("A")), Some("NN")),
        (tan_tien("HTX Tân Tiến", Some("B")), Some("VT")),
    ]);
    assert_eq!((units.len(), &units[0].sector, &units[0].commune), (1, &None, &None));
}

#[test]
fn a_short_form_of_two_units_is_asked_about_wherever_it_stands() {
    let said = [named("HTX Tân Tiến"), named("HTX NN Tân Tiến"), named("HTX VT Tân Tiến")];
    let Identified { identities, asked, register } = all(register(&[]), &said, &Decisions::new());
    assert_eq!((identities[0], register.units.len(), asked.len()), (Identity::Asked(0), 2, 1));
    let made = answered(&[], &said, Answer::New);
    assert_eq!((made.register.units.len(), made.identities[0]), (3, Identity::Answered(at(2), 0)));
}

#[test]
fn a_slip_is_the_unit_that_is_named_more_often() {
    let there = |name| Mention { commune: Some("A"), ..named(name) };
    let said = [there("HTX Hằngg Nga"), there("HTX Hằng Nga"), there("HTX Hằng Nga"), there("HTX Hồng Nga")];
    let Identified { identities, register, .. } = all(register(&[]), &said, &Decisions::new());
    assert!(matches!((identities[0], identities[1]), (Identity::Read(read), Identity::One(one)) if read == one));
    let mut names: Vec<&str> = register.units.iter().map(|unit| &*unit.name).collect();
    names.sort_unstable();
    assert_eq!(names, ["HTX Hằng Nga", "HTX Hồng Nga"], "another word is a name of its own");
}

#[test]
fn a_typed_answer_is_a_unit_by_id_code_or_name() {
    let units =
        [UNITS[0], UNITS[1], listed("HTX Tân Hưng", "A"), listed("HTX Tân Hùng", "C"), listed("HTX Tân Hưng", "D")];
    let register = register(&units);
    for (text, place) in [
        ("TN-1", Some(0)),
        ("tn-1", Some(0)),
        ("HTX-van-tai-thanh-cong", Some(1)),
        ("htx nn tân tiến", Some(0)),
        ("HTX NN Tân Tiến (A)", Some(0)),
        ("HTX NN Tan Tien (A)", Some(0)),
        ("HTX Vận tải Thành Công", Some(1)),
        ("HTX VT Thanh Cong", Some(1)),
        ("HTX Tân Hưng", None),
        ("HTX Tân Hưng (D)", Some(4)),
        ("HTX Tan Hung", None),
        ("HTX Tan Hung C", Some(3)),
        ("HTX VT Thành Cong", Some(1)),
        ("HTX VT Thanh Công", Some(1)),
        ("HTX Tân Hung", None),
        ("một", None),
    ] {
        assert_eq!(register.typed(text, &words()), place.map(at), "{text}");
    }
}
