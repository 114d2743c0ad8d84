//! The order of mentions means nothing: not for the units and their ids, nor for who anybody is, nor for what is asked.

use super::answers::mentions;
use super::*;
use crate::model::{Answer, Decision, Decisions};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;

/// Names that are alike in every way that is weighed.
const NAMES: &[&str] = &[
    "HTX Tân Tiến",
    "HTX NN Tân Tiến",
    "HTX DVNN Tân Tiến",
    "HTX VT Tân Tiến",
    "Tân Tiến",
    "HTX Tan Tien",
    "HTX TÂN TIẾN",
    "HTX Tân Tiên",
    "HTX Tiến Tân",
    "HTX Tân Tiến 1",
    "HTX Tân Tiến 2",
    "QTDND Tân Tiến",
    "HTX Tân Tiến, xã A",
    "HTX Tân Tiến (tên cũ: HTX Tiến Bộ)",
    "HTX Tiến Bộ",
    "Phòng Nội vụ",
    "Sở Nội vụ",
    "Phòng Nội vu",
];

type Said = (&'static str, Option<&'static str>, Option<&'static str>, Option<&'static str>);

fn said() -> impl Strategy<Value = Said> {
    let maybe = |of: &'static [&'static str]| prop::option::of(select(of));
    (select(NAMES), maybe(&["A", "xã A", "B"]), maybe(&["1", "2"]), maybe(&["NN", "VT"]))
}

/// What may not change: units, and for each mention its unit or the question that it waits for.
fn outcome(
    said: &[Said],
    order: &[usize],
    units: &[Listed<'_>],
    decisions: &Decisions,
) -> (BTreeSet<String>, Vec<String>) {
    let all: Vec<_> = said
        .iter()
        .map(|(name, commune, code, sector)| {
            (Mention { name, commune: *commune, code: *code, ..Mention::default() }, *sector)
        })
        .collect();
    let placed = mentions(&all);
    let moved: Vec<UnitMention<'_>> = order.iter().map(|at| placed[*at].clone()).collect();
    let apart = |at: usize, named: bool| vec![format!("{named} {}", order[at] % 3)];
    let identified = identify(register(units), &moved, Answers { decisions, apart: &apart }, &words());
    let id = |at: UnitIx| identified.register.units[at].id.to_string();
    let question = |at: usize| {
        let asked = &identified.asked[at];
        let candidates: Vec<String> = asked.candidates.iter().map(|at| id(*at)).collect();
        format!("{} {} {candidates:?} {}", asked.id.id, asked.subject, asked.named)
    };
    let mut who = vec![String::new(); said.len()];
    for (at, identity) in order.iter().zip(&identified.identities) {
        who[*at] = match identity {
            Identity::One(unit) => format!("one {}", id(*unit)),
            Identity::Read(unit) => format!("read {}", id(*unit)),
            Identity::Answered(unit, asked) => format!("answered {} {}", id(*unit), question(*asked)),
            Identity::LeftOut(asked) => format!("left out {}", question(*asked)),
            Identity::Asked(asked) => format!("asked {}", question(*asked)),
        };
    }
    let units = identified.register.into_units().iter().map(|unit| format!("{unit:?}")).collect();
    (units, who)
}

fn answered(said: &[Said], units: &[Listed<'_>]) -> Decisions {
    // Every question is answered by its id's first digit, so that all answers come up.
    let order: Vec<usize> = (0..said.len()).collect();
    let (_, who) = outcome(said, &order, units, &Decisions::new());
    let ids = who.iter().filter_map(|who| who.strip_prefix("asked ")?.split(' ').next());
    let answer = |id: &str| match id.bytes().last() {
        Some(b'0'..=b'5') => Answer::New,
        Some(b'6'..=b'9') => Answer::LeaveOut,
        _ => Answer::Code("HTX-tan-tien".into()),
    };
    let decision = |id: &str| Decision {
        answer: answer(id),
        subject: String::new(),
        rows: None,
        rank: crate::model::Rank::Decisions,
    };
    ids.map(|id| (id.to_owned(), decision(id))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_mentions_means_nothing(
        (said, order) in prop::collection::vec(said(), 1..12).prop_flat_map(|said| {
            let order: Vec<usize> = (0..said.len()).collect();
            (Just(said), Just(order).prop_shuffle())
        }),
        listed_units in prop::collection::vec(select(NAMES), 0..3),
        with_answers in any::<bool>(),
    ) {
        let units: Vec<Listed<'_>> = listed_units.iter().map(|name| listed(name, "A")).collect();
        let decisions = if with_answers { answered(&said, &units) } else { Decisions::new() };
        let plain: Vec<usize> = (0..said.len()).collect();
        prop_assert_eq!(
            outcome(&said, &plain, &units, &decisions),
            outcome(&said, &order, &units, &decisions)
        );
    }
}
