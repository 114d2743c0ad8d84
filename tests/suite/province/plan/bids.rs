//! What comes before awards: titles that are registered at the beginning of a year, and proposals.

use super::awards::form;
use super::{Bid, Plan, Stage, Who, YEARS};
use crate::province::chance::Chance;
use crate::province::disturbances::{Disturbance, Disturbances};
use std::collections::{BTreeMap, BTreeSet};

/// The forms that are registered; all other ones are only proposed.
const TITLES: &[&str] = &["LDTT", "CSTD_CS", "CSTD_TINH", "TTLDTT", "TTLDXS"];

type Key = (Who, &'static str, i32);

pub fn plan(plan: &mut Plan, disturbances: &Disturbances, chance: &mut Chance) {
    let mut awarded: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (at, award) in plan.awards.iter().enumerate() {
        awarded.entry((award.who, award.form, plan.year_of(award))).or_default().push(at);
    }
    if disturbances.is_on(Disturbance::Registrations) {
        registrations(plan, &awarded, chance);
    }
    if disturbances.is_on(Disturbance::Proposals) {
        proposals(plan, &awarded, chance);
        written_in(plan, &awarded, disturbances, chance);
    }
}

/// Of those who win a title some had registered it, and as many others had who do not win it.
fn registrations(plan: &mut Plan, awarded: &BTreeMap<Key, Vec<usize>>, chance: &mut Chance) {
    let won: Vec<Key> = awarded.keys().copied().filter(|(_, form, _)| TITLES.contains(form)).collect();
    let mut known: BTreeSet<Key> = awarded.keys().copied().collect();
    for (who, form, year) in won {
        if !chance.percent(40) {
            continue;
        }
        let unit = plan.awards[awarded[&(who, form, year)][0]].unit;
        plan.bids.push(Bid { who, unit, form, year, stage: Stage::Registered });
        if let Some(other) = somebody(plan, &mut known, TITLES, chance) {
            let taken_back = chance.percent(15);
            let stage = if taken_back { Stage::Withdrawn { registered: true } } else { Stage::Registered };
            plan.bids.push(Bid { stage, ..other });
        }
    }
}

/// Most proposals are granted; some are refused or taken back, of some nothing more is heard.
fn proposals(plan: &mut Plan, awarded: &BTreeMap<Key, Vec<usize>>, chance: &mut Chance) {
    let mut known: BTreeSet<Key> = awarded.keys().copied().collect();
    for (&(who, form, year), awards) in awarded {
        let [at] = awards[..] else { continue };
        let award = &plan.awards[at];
        // A unit's own list may leave the decision of these out, and then nothing says that it closes the proposal.
        let open = award.form == "BK_TINH" && plan.units[award.unit].sends;
        let plain = award.revoked.is_none() && award.corrected.is_none() && !open;
        if !plain || !chance.percent(20) {
            continue;
        }
        let unit = award.unit;
        plan.bids.push(Bid { who, unit, form, year, stage: Stage::Closed(at) });
        if !chance.percent(40) {
            continue;
        }
        if let Some(other) = somebody(plan, &mut known, &[], chance) {
            let stage = match chance.below(3) {
                0 => Stage::Open,
                1 => Stage::Refused,
                _ => Stage::Withdrawn { registered: false },
            };
            plan.bids.push(Bid { stage, ..other });
        }
    }
}

/// Somebody of a unit at work who does not get that form in that year, nor by a list with a wrong year.
fn somebody(plan: &Plan, known: &mut BTreeSet<Key>, forms: &[&str], chance: &mut Chance) -> Option<Bid> {
    // Few tries are enough: most people get nothing in most years.
    for _ in 0..40 {
        let year = chance.between(*YEARS.start(), *YEARS.end());
        let who = match chance.below(3) {
            0 => Who::Unit(chance.below(plan.units.len())),
            _ => Who::Person(chance.below(plan.people.len())),
        };
        let (_, form) = form(who, chance);
        let unit = match who {
            Who::Person(person) => plan.people[person].unit_in(year),
            Who::Household(household) => plan.households[household].unit,
            Who::Unit(unit) => unit,
        };
        let fits = plan.units[unit].works_in(year) && !plan.units[unit].silent;
        let fits = fits && (forms.is_empty() || forms.contains(&form));
        let moved = |award: &super::Award| {
            award.corrected.is_some() && award.who == who && award.form == form && plan.year_of(award) == year + 1
        };
        if fits && !plan.awards.iter().any(moved) && known.insert((who, form, year)) {
            return Some(Bid { who, unit, form, year, stage: Stage::Open });
        }
    }
    None
}

/// Awards of units that send nothing themselves: in their list of proposals the decision was written beside them later.
fn written_in(plan: &mut Plan, awarded: &BTreeMap<Key, Vec<usize>>, disturbances: &Disturbances, chance: &mut Chance) {
    let bids: BTreeSet<Key> = plan.bids.iter().map(|bid| (bid.who, bid.form, bid.year)).collect();
    for (key, awards) in awarded {
        let [at] = awards[..] else { continue };
        let award = &plan.awards[at];
        let plain = award.revoked.is_none() && award.corrected.is_none() && !plan.units[award.unit].sends;
        if plain && !bids.contains(key) && disturbances.strikes(Disturbance::DecisionWrittenIn, chance) {
            plan.written_in.push(at);
        }
    }
}
