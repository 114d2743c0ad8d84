//! Every line of the table of weights decides something, and what is not weighed would have weighed too little.

use super::near::Near;
use super::person::Person;
use super::*;
use crate::model::index::Ix;
use crate::model::{Birth, Date, SheetId, TableId};

fn list(number: u32) -> TableId {
    TableId { sheet: SheetId { file: number, sheet: 0 }, table: 0 }
}

fn mention(key: &str, home: &str) -> PersonMention<'static> {
    PersonMention {
        kind: RecipientKind::Individual,
        name: key.into(),
        key: key.to_owned(),
        bare: crate::roster::text::fold(key),
        home: home.to_owned(),
        has_unit: true,
        list: Some(list(0)),
        birth: None,
        id_number: None,
        post: None,
        awards: Vec::new(),
        row: Vec::new().into(),
    }
}

fn born(mention: PersonMention<'static>, year: i32, day: Option<(u32, u32)>) -> PersonMention<'static> {
    let day = day.map(|(month, day)| Date::new(year, month, day).unwrap());
    PersonMention { birth: Some(Birth { year, day }), ..mention }
}

fn numbered(mention: PersonMention<'static>, number: &str) -> PersonMention<'static> {
    PersonMention { id_number: Some(number.to_owned()), ..mention }
}

fn granted(mention: PersonMention<'static>) -> PersonMention<'static> {
    let award = Granted { form: "GK_LMT".into(), decision_no: "5/QĐ-LMHTX".into(), decision_date: None };
    PersonMention { awards: vec![award], ..mention }
}

fn in_list(number: u32, mention: PersonMention<'static>) -> PersonMention<'static> {
    PersonMention { list: Some(list(number)), ..mention }
}

fn without_unit(mention: PersonMention<'static>) -> PersonMention<'static> {
    PersonMention { has_unit: false, ..mention }
}

fn posted(mention: PersonMention<'static>) -> PersonMention<'static> {
    PersonMention { post: Some("giam doc".to_owned()), ..mention }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    One,
    Asked,
    Two,
}

fn verdict(total: i32) -> Verdict {
    match total {
        SAME.. => Verdict::One,
        PERHAPS.. => Verdict::Asked,
        _ => Verdict::Two,
    }
}

fn settled(mentions: &[PersonMention<'static>]) -> Identified {
    identify(&mentions.to_vec().into(), &|_| None)
}

fn told(found: &Identified) -> Verdict {
    match found.of.iter().collect::<Vec<_>>().as_slice() {
        [Some(a), Some(b)] if a == b => Verdict::One,
        [Some(_), Some(_)] => Verdict::Two,
        _ => Verdict::Asked,
    }
}

#[test]
fn every_line_of_the_table_decides() {
    use Evidence::*;
    let (hang, bare) = (|| mention("lê thị hằng", "A"), || mention("le thi hang", "A"));
    let elsewhere = || mention("lê thị hằng", "B");
    let (day, other_day) = (Some((5, 1)), Some((6, 2)));
    let cases = [
        (SameName, hang(), hang(), Verdict::One),
        (SameBareName, hang(), bare(), Verdict::Asked),
        (NearName, granted(hang()), in_list(1, granted(mention("lê thị hạng", "A"))), Verdict::Asked),
        (SameHome, hang(), hang(), Verdict::One),
        (OtherHome, born(hang(), 1980, day), born(elsewhere(), 1980, day), Verdict::Asked),
        (NoHome, granted(hang()), without_unit(in_list(1, granted(mention("lê thị hạng", "B")))), Verdict::Two),
        (SameNumber, numbered(bare(), "1"), numbered(elsewhere(), "1"), Verdict::One),
        (OtherNumber, numbered(born(hang(), 1980, day), "1"), numbered(born(hang(), 1980, day), "2"), Verdict::Two),
        (SameBirthDay, born(hang(), 1980, day), born(elsewhere(), 1980, day), Verdict::Asked),
        (SameBirthYear, born(hang(), 1980, None), born(bare(), 1980, day), Verdict::One),
        (OtherBirthDay, born(hang(), 1980, day), born(hang(), 1980, other_day), Verdict::Two),
        (OtherBirthYear, born(hang(), 1980, day), born(hang(), 1991, None), Verdict::Two),
        (SameAward, granted(hang()), granted(bare()), Verdict::One),
        (SameDecision, granted(hang()), without_unit(in_list(1, granted(elsewhere()))), Verdict::One),
        (SamePost, posted(hang()), posted(bare()), Verdict::One),
    ];
    let lines: Vec<Evidence> = cases.iter().map(|(line, ..)| *line).collect();
    assert_eq!(lines, Evidence::ALL);
    for (line, a, b, wanted) in cases {
        for pair in [[a.clone(), b.clone()], [b.clone(), a.clone()]] {
            assert_eq!(told(&settled(&pair)), wanted, "{line:?}");
        }
        let mentions: Mentions<'_> = vec![a, b].into();
        let [a, b] = [0, 1].map(|at| Person::of(&mentions, &[MentionIx::new(at)]));
        let evidence = a.compare(&b);
        assert!(evidence.has(line), "{line:?} {evidence:?}");
        assert_eq!(verdict(evidence.total()), wanted, "{line:?}");
        assert_ne!(verdict(evidence.total() - line.weight()), wanted, "{line:?} decides nothing");
    }
}

/// All ways to tell somebody of one home.
fn everybody() -> Vec<PersonMention<'static>> {
    let mut all = Vec::new();
    for key in ["lê thị hằng", "lê thị hạng", "le thi hang"] {
        for number in [None, Some("1"), Some("2")] {
            for (year, day) in [
                (0, None),
                (1980, None),
                (1991, None),
                (1980, Some((5, 1))),
                (1980, Some((6, 2))),
                (1991, Some((5, 1))),
            ] {
                let named = posted(granted(mention(key, "A")));
                let told = if year == 0 { named } else { born(named, year, day) };
                all.push(PersonMention { id_number: number.map(str::to_owned), ..told });
            }
        }
    }
    all
}

#[test]
fn whoever_is_not_near_would_weigh_too_little() {
    let mentions: Mentions<'_> = everybody().into();
    let people: Vec<Person<'_>> = mentions.indexes().map(|at| Person::of(&mentions, &[at])).collect();
    for one in &people {
        for (at, other) in people.iter().enumerate() {
            if one.compare(other).has(Evidence::NearName) {
                continue; // no block weighs two names with different marks
            }
            let near = Near::new(&people[..=at], at);
            let total = one.compare(other).total();
            assert_eq!(near.to(one).contains(&at), total >= PERHAPS, "{one:?} {other:?} {total}");
        }
    }
}

#[test]
fn the_likeliest_are_near_first_and_no_more_than_are_offered() {
    let many: Vec<_> = (0..100).map(|year| born(mention("lê thị hằng", "A"), 1900 + year, None)).collect();
    let mentions: Mentions<'_> = many.into_iter().chain([mention("lê thị hằng", "A")]).collect::<Vec<_>>().into();
    let people: Vec<Person<'_>> = mentions.indexes().map(|at| Person::of(&mentions, &[at])).collect();
    let near = Near::new(&people, 0);
    assert_eq!(near.to(&people[30]), [30, 100]);
    assert_eq!(near.to(&people[100]).len(), super::near::OFFERED);
}

#[test]
fn only_what_may_lead_leads() {
    use Evidence::*;
    assert!(SameBirthYear.weight() >= LEAD && SameBirthDay.weight() - SameBirthYear.weight() >= LEAD);
    assert!(SameAward.weight() + SamePost.weight() < LEAD, "one decision may name two people of one name");
    let all_but_number = SameBirthDay.weight() + SameAward.weight() + SamePost.weight();
    assert!(all_but_number < LEAD_WITHOUT_MARKS, "a birth tells nothing where that of another is not known");
    assert!(SameNumber.weight() + OtherBirthYear.weight() - all_but_number >= LEAD_WITHOUT_MARKS);
}

#[test]
fn codes_are_all_different() {
    let codes: std::collections::BTreeSet<&str> = Evidence::ALL.iter().map(|one| one.code()).collect();
    assert_eq!(codes.len(), Evidence::ALL.len());
}

#[test]
fn why_names_the_person_and_the_next_best() {
    let hang = || mention("lê thị hằng", "A");
    let found = settled(&[born(hang(), 1980, None), born(hang(), 1991, None), born(hang(), 1991, Some((5, 1)))]);
    assert_eq!(found.people.len(), 2);
    let why = &found.why[MentionIx::new(1)];
    let (best, next) = (why.best.unwrap(), why.next.unwrap());
    assert_eq!((why.by, found.people[best.person].id.as_str()), (By::Evidence, "lê thị hằng@A#1991"));
    assert_eq!(best.evidence.total(), 14 + 8 + 10);
    assert_eq!(found.people[next.person].id, "lê thị hằng@A#1980");
    assert!(next.evidence.has(Evidence::OtherBirthYear) && next.evidence.total() < PERHAPS);
    assert_eq!(found.why[MentionIx::new(0)].by, By::First);
}

#[test]
fn who_fits_two_is_asked_and_nobody_is_taken_for_the_first() {
    let hang = || mention("lê thị hằng", "A");
    // An identity number alone, and two years of birth that it may belong to.
    let found = settled(&[numbered(hang(), "1"), born(hang(), 1980, None), born(hang(), 1991, None)]);
    assert_eq!((found.people.len(), found.of[MentionIx::new(0)], found.asked.len()), (2, None, 1));
    assert_eq!(found.asked[0].candidates.len(), 2);
    // With one year only it is that person.
    let found = settled(&[numbered(hang(), "1"), born(hang(), 1980, None)]);
    assert_eq!((found.people.len(), found.asked.len()), (1, 0));
    // A mere name may be the one who waits.
    let found = settled(&[numbered(hang(), "1"), numbered(hang(), "2"), born(hang(), 1980, None), hang()]);
    assert_eq!((found.people.len(), found.of[MentionIx::new(3)]), (1, None));
}

#[test]
fn two_that_contradict_each_other_are_not_both_put_to_one() {
    let hang = || granted(mention("lê thị hằng", "A"));
    let bare = || granted(mention("le thi hang", "A"));
    let found = settled(&[hang(), born(bare(), 1980, None), born(bare(), 1991, None)]);
    assert_eq!((found.people.len(), found.asked.iter().map(|asked| asked.mentions.len()).sum::<usize>()), (1, 2));
    let found = settled(&[hang(), born(bare(), 1980, None), born(bare(), 1980, Some((5, 1)))]);
    assert_eq!((found.people.len(), found.asked.len(), found.read_as.len()), (1, 0, 2));
}

#[test]
fn one_who_is_not_the_first_of_another_home_may_be_the_second() {
    let born_there = |home: &str| born(mention("lê thị hằng", home), 1980, Some((5, 1)));
    let mentions: Mentions<'_> = vec![born_there("A"), born_there("B"), born_there("C")].into();
    let ids = |a: &str, b: &str| {
        QuestionId::of_texts(
            crate::model::QuestionKind::Person,
            &[&format!("lê thị hằng@{a}"), &format!("lê thị hằng@{b}")],
        )
        .id
    };
    let answers = |id: &QuestionId| match &id.id {
        id if *id == ids("B", "A") || *id == ids("C", "A") => Some(Answer::Different),
        id if *id == ids("C", "B") => Some(Answer::Same),
        _ => None,
    };
    let found = identify(&mentions, &answers);
    assert_eq!(found.people.len(), 2);
    assert_eq!(found.of[MentionIx::new(1)], found.of[MentionIx::new(2)]);
    assert_eq!((found.united.len(), found.asked.len()), (1, 3));
}

#[test]
fn people_of_one_decision_are_asked_about_across_lists_and_never_within_one() {
    let an = || granted(mention("nguyễn văn an", "A"));
    let in_other_list = |name: &str| in_list(1, granted(mention(name, "A")));
    for (name, wanted) in [
        ("nguyễn văn an", Verdict::One),
        ("nguyễn vãn an", Verdict::Asked),
        ("nguyễn v. an", Verdict::Asked),
        ("nguyễn an", Verdict::Asked),
        ("nguyễn văn lan", Verdict::Two),
        ("trần văn an", Verdict::Two),
    ] {
        for pair in [[an(), in_other_list(name)], [in_other_list(name), an()]] {
            assert_eq!(told(&settled(&pair)), wanted, "{name}");
        }
        let one_list = [an(), granted(mention(name, "A"))];
        assert_ne!(told(&settled(&one_list)), Verdict::Asked, "{name}");
    }
    let (sy, si) = (granted(mention("lê văn sỹ", "A")), in_other_list("lê văn sĩ"));
    assert_eq!(told(&settled(&[sy, si])), Verdict::Asked);
    // Born in two years, and of two units.
    assert_eq!(
        told(&settled(&[born(an(), 1970, None), born(in_other_list("nguyễn văn an"), 1971, None)])),
        Verdict::Asked
    );
    let elsewhere = in_list(1, granted(mention("nguyễn văn an", "B")));
    assert_eq!(told(&settled(&[an(), elsewhere])), Verdict::Asked);
}

#[test]
fn who_is_named_without_a_unit_is_the_only_one_of_the_name_or_is_asked_about() {
    let of = |home: &str| granted(mention("nguyễn văn an", home));
    let nowhere = || without_unit(in_list(1, granted(mention("nguyễn văn an", "b.xlsx"))));
    assert_eq!(told(&settled(&[of("A"), nowhere()])), Verdict::One);
    let found = settled(&[of("A"), of("B"), nowhere()]);
    assert_eq!(found.of.iter().filter(|one| one.is_none()).count(), 1);
    assert_eq!(found.asked.len(), 1);
}

#[test]
fn one_number_with_two_names_is_asked_about() {
    let pair = [numbered(mention("nguyễn văn an", "A"), "072"), numbered(mention("trần thị bình", "B"), "072")];
    assert_eq!(told(&settled(&pair)), Verdict::Asked);
}

#[test]
fn one_number_and_name_are_one_person_whoever_says_no_unit() {
    let of = |mention: PersonMention<'static>| numbered(granted(mention), "072");
    let nowhere = without_unit(in_list(1, of(mention("nguyễn văn an", "b.xlsx"))));
    assert_eq!(told(&settled(&[of(mention("nguyễn văn an", "A")), nowhere])), Verdict::One);
}
