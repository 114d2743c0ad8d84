//! Which of several rows about one award holds it: the first by file, sheet and cell, as a person looks for it. They were brought together
//! by what they say, so that no order decides a number; where two of them say different things, the one that was judged first holds.

use super::bench::Bench;
use super::ruling::Rule;
use crate::issue::SettleProblem;
use crate::model::{Award, AwardStatus};
use std::collections::BTreeMap;

/// Gives awards to the first of their rows, and notes at each other row where that is.
pub fn choose(bench: &mut Bench<'_, '_, '_>) {
    let mut rows: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, holder) in bench.same.iter().enumerate() {
        if let Some(holder) = holder {
            rows.entry(*holder).or_default().push(at);
        }
    }
    for (holder, others) in rows {
        let first =
            others.iter().copied().min_by_key(|at| bench.judged[*at].place.clone()).expect("a holder has others");
        let is_untouched = !matches!(bench.rulings[holder].rule, Rule::TakenBack);
        let earlier = bench.judged[first].place < bench.judged[holder].place;
        let new = if is_untouched && earlier && agree(&bench.judged[holder], &bench.judged[first]) {
            exchange(bench, holder, first);
            first
        } else {
            holder
        };
        let place = bench.place(new);
        for at in others.into_iter().chain([holder]).filter(|at| *at != new) {
            bench.rulings[at].by = Some(place.clone());
            let said = SettleProblem::Duplicate { first: place.to_string() };
            bench.outcome.say(bench.place(at), said);
        }
    }
}

/// Whether nothing that a figure goes by differs; what one of them does not say, it takes from the other.
fn agree(one: &Award, other: &Award) -> bool {
    fn same<T: PartialEq>(a: &Option<T>, b: &Option<T>) -> bool {
        a.is_none() || b.is_none() || a == b
    }
    one.unit_id == other.unit_id
        && one.sector == other.sector
        && one.year == other.year
        && (one.phases == other.phases || one.facts.phase_named != other.facts.phase_named)
        && same(&one.decision_date, &other.decision_date)
        && same(&one.movement, &other.movement)
        && same(&one.ground, &other.ground)
        && same(&one.sex, &other.sex)
        && same(&one.facts.position_class, &other.facts.position_class)
}

/// Lets the other row hold the award.
fn exchange(bench: &mut Bench<'_, '_, '_>, holder: usize, other: usize) {
    let completed = bench.judged[holder].clone();
    bench.complete(other, &completed);
    bench.judged[other].status = completed.status;
    bench.judged[holder].status = AwardStatus::Duplicate;
    bench.rulings.swap(holder, other);
}
