//! Who is who, for mentions by chance: their order means nothing, and four times as many take about four times as long.

use proptest::prelude::*;
use std::time::{Duration, Instant};
use thidua::identity::people::{Granted, Identified, Mentions, PersonMention, Weighed, identify};
use thidua::model::Birth;
use thidua::model::index::MentionIx;
use thidua::model::{Answer, Date, QuestionId, RecipientKind, SheetId, TableId};
use thidua::roster::text::fold;

const NAMES: [&str; 4] = ["lê thị hằng", "lê thị hạng", "le thi hang", "võ an"];
const NUMBERS: [Option<&str>; 5] = [None, None, None, Some("001"), Some("002")];
const POSTS: [Option<&str>; 3] = [None, None, Some("giam doc")];

fn births() -> Vec<Option<Birth>> {
    let day = |year, month, day| Some(Birth { year, day: Date::new(year, month, day) });
    let year = |year| Some(Birth { year, day: None });
    vec![None, None, year(1980), year(1991), day(1980, 5, 1), day(1980, 6, 2), day(1991, 5, 1)]
}

fn granted(number: usize) -> Vec<Granted> {
    let award = |number: usize| Granted {
        form: "GK_LMT".into(),
        decision_no: format!("{number}/QĐ-LMHTX").as_str().into(),
        decision_date: None,
    };
    (number > 0).then(|| award(number)).into_iter().collect()
}

/// What a mention is made of, so that it may be shrunk.
type Parts = (usize, usize, usize, usize, usize, usize, bool);

fn mention((name, home, birth, number, award, post, capitals): Parts) -> PersonMention<'static> {
    let key = NAMES[name];
    PersonMention {
        kind: RecipientKind::Individual,
        name: if capitals { key.to_uppercase().as_str().into() } else { key.into() },
        key: key.to_owned(),
        bare: fold(key),
        home: ["A", "B"][home].to_owned(),
        has_unit: home == 0,
        list: Some(TableId { sheet: SheetId { file: u32::from(capitals), sheet: 0 }, table: 0 }),
        birth: births()[birth],
        id_number: NUMBERS[number].map(str::to_owned),
        post: POSTS[post].map(str::to_owned),
        awards: granted(award),
        // Some rows say the same although the mentions differ, as the people of one cell do.
        row: vec![["một", "hai", "ba"][award], if capitals { "HOA" } else { "thường" }].into(),
    }
}

fn parts() -> impl Strategy<Value = Parts> {
    (0..NAMES.len(), 0..2_usize, 0..births().len(), 0..NUMBERS.len(), 0..3_usize, 0..POSTS.len(), any::<bool>())
}

/// Answers as somebody gives them who looks at the id alone: the same ones to the same questions.
fn answer(seed: u32, id: &QuestionId) -> Option<Answer> {
    let code = |text: &str| Some(Answer::Code(text.to_owned()));
    let digit = id.id.bytes().fold(seed, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
    match digit % 9 {
        0 | 1 => Some(Answer::New),
        2 => Some(Answer::Same),
        3 => Some(Answer::Different),
        4 => Some(Answer::LeaveOut),
        5 => code("lê thị hằng@A"),
        6 => code("lê thị hằng@A#1980"),
        7 => code("lê thị hằng@A#3"),
        _ => None,
    }
}

/// All that is found, without the places of the mentions.
fn content(mentions: &Mentions<'_>, found: &Identified) -> Vec<String> {
    let said = |at: &MentionIx| format!("{:?}", mentions[*at]);
    let all = |list: &[MentionIx]| {
        let mut all: Vec<String> = list.iter().map(said).collect();
        all.sort();
        all
    };
    let weighed = |one: &Option<Weighed>| one.map(|one| (found.people[one.person].id.clone(), one.evidence));
    let mut told = Vec::new();
    told.extend(found.people.iter().map(|person| format!("person {} {:?}", person.id, all(&person.mentions))));
    for asked in &found.asked {
        let shown: Vec<String> =
            asked.candidates.iter().map(|one| format!("{} {}", one.name, said(&one.shown_by))).collect();
        let waits = all(&asked.mentions);
        told.push(format!("asked {:?} {waits:?} {shown:?} {:?} {:?}", asked.id, asked.choices, asked.answer));
    }
    told.extend(found.read_as.iter().map(|read| format!("read {} {}", said(&read.mention), read.name)));
    for (at, why) in found.why.entries() {
        let of = found.of[at].map(|one| found.people[one].id.clone());
        told.push(format!("{} {of:?} {:?} {:?} {:?}", said(&at), why.by, weighed(&why.best), weighed(&why.next)));
    }
    told.sort();
    told
}

fn order_means_nothing(cases: u32) {
    let list = prop::collection::vec((parts(), any::<u32>()), 0..12);
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) };
    proptest!(config, |(list in list, seed in prop::option::of(any::<u32>()))| {
        let mut other = list.clone();
        other.sort_by_key(|(_, place)| *place);
        let told = |list: &[(Parts, u32)]| {
            let mentions: Mentions<'_> = list.iter().map(|(parts, _)| mention(*parts)).collect::<Vec<_>>().into();
            let found = identify(&mentions, &|id| seed.and_then(|seed| answer(seed, id)));
            content(&mentions, &found)
        };
        prop_assert_eq!(told(&list), told(&other));
    });
}

#[test]
fn the_order_of_mentions_means_nothing() {
    order_means_nothing(2_000);
}

#[test]
#[ignore = "whole: a hundred times as many lists"]
fn the_order_of_many_more_mentions_means_nothing() {
    order_means_nothing(200_000);
}

/// Every way in which a name of one unit may come, in turn.
fn of_one_name(count: usize) -> Mentions<'static> {
    let numbers: Vec<Option<String>> = (0..count).map(|at| (at % 3 == 0).then(|| format!("{at:012}"))).collect();
    let made = |(at, number): (usize, Option<String>)| {
        let (year, day) = (1930 + (at / 7 % 70) as i32, (at / 490 % 28) as u32 + 1);
        let birth = Birth { year, day: (at % 5 == 0).then(|| Date::new(year, (at % 12) as u32 + 1, day)).flatten() };
        let whole = mention((at % 3, 0, 0, 0, at % 2 + 1, 0, false));
        let row = vec![Box::leak(at.to_string().into_boxed_str()) as &str].into();
        PersonMention { birth: (at % 4 != 1).then_some(birth), id_number: number, row, ..whole }
    };
    numbers.into_iter().enumerate().map(made).collect::<Vec<_>>().into()
}

/// One unit for every hundred mentions, as a province has them.
fn of_a_province(count: usize) -> Mentions<'static> {
    let made = |at: usize| {
        let whole = mention((at % 4, 0, at / 4 % 7, at / 28 % 3, at % 2 + 1, at % 3, false));
        let key = format!("{} {}", whole.key, at / 3 % 40);
        PersonMention { bare: fold(&key), key, home: format!("HTX-{}", at / 100), ..whole }
    };
    (0..count).map(made).collect::<Vec<_>>().into()
}

fn fastest(mentions: &Mentions<'_>) -> Duration {
    let once = |_| {
        let start = Instant::now();
        let found = identify(mentions, &|_| None);
        assert_eq!(found.of.len(), mentions.len());
        start.elapsed()
    };
    (0..3).map(once).min().unwrap()
}

#[test]
#[ignore = "whole: 80,000 mentions of one name, 200,000 of a province"]
fn four_times_as_many_take_about_four_times_as_long() {
    for (what, made, count) in
        [("one name", of_one_name as fn(usize) -> Mentions<'static>, 20_000), ("a province", of_a_province, 50_000)]
    {
        let (few, many) = (fastest(&made(count)), fastest(&made(4 * count)));
        println!("{what}: {count} {few:?}, {} {many:?}", 4 * count);
        assert!(many < few * 10, "{what}: {few:?}, then {many:?}");
    }
}
