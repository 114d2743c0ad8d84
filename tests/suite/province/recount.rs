//! Counts the plan itself, plainly, by the definitions that the figures promise. Knows nothing of how the program counts.

use super::names::{COMMUNES, OLD_COMMUNES};
use super::plan::{Plan, Unit, Who};
use std::collections::{BTreeMap, BTreeSet};
use thidua::model::{AwardStatus, Catalogue, Cut, Dimension, FigureName};

pub type Counts = BTreeMap<(FigureName, Cut), f64>;

/// A time that figures are about.
#[derive(Clone)]
struct Time {
    phase: Option<String>,
    year: Option<i32>,
    years: Option<(i32, i32)>,
}

impl Time {
    fn has(&self, unit: &Unit) -> bool {
        self.years.is_none_or(|(from, to)| (from..=to).any(|year| unit.works_in(year)))
    }

    /// Whether a fact of that year, in those phases, is of this time.
    fn is_of(&self, year: Option<i32>, phases: &[String]) -> bool {
        match (&self.phase, self.year) {
            (Some(phase), _) => phases.contains(phase),
            (None, Some(of)) => year == Some(of),
            (None, None) => true,
        }
    }

    fn cut(&self) -> Cut {
        Cut::of_time(self.phase.as_deref().map(Into::into), self.year)
    }
}

/// The dimensions of one thing that is counted.
#[derive(Clone, Default)]
struct Dimensions {
    sector: String,
    kind: String,
    commune: String,
    block: Option<String>,
    form: Option<String>,
    recipient: Option<String>,
    movement: Option<String>,
}

struct Counter {
    distinct: BTreeMap<(FigureName, Cut), BTreeSet<String>>,
    sums: Counts,
}

impl Counter {
    fn count(&mut self, name: FigureName, cut: Cut, thing: &str) {
        self.distinct.entry((name, cut)).or_default().insert(thing.to_owned());
    }

    fn add(&mut self, name: FigureName, cut: Cut, value: f64) {
        *self.sums.entry((name, cut)).or_default() += value;
    }
}

pub fn recount(plan: &Plan, catalogue: &Catalogue) -> Counts {
    let mut counter = Counter { distinct: BTreeMap::new(), sums: Counts::new() };
    for time in times(plan, catalogue) {
        awards(plan, catalogue, &time, &mut counter);
        bids(plan, catalogue, &time, &mut counter);
        population(plan, catalogue, &time, &mut counter);
        participation(plan, catalogue, &time, &mut counter);
        officers(plan, &time, &mut counter);
    }
    let mut counts = counter.sums;
    for (key, things) in counter.distinct {
        counts.insert(key, things.len() as f64);
    }
    let rates: Vec<_> = counts
        .iter()
        .filter(|((name, _), _)| *name == FigureName::UnitsRegistered)
        .filter_map(|((_, cut), registered)| {
            let worked = counts.get(&(FigureName::Units, cut.clone().without(Dimension::Movement)))?;
            Some(((FigureName::ParticipationRate, cut.clone()), registered / worked))
        })
        .collect();
    counts.extend(rates);
    counts
}

fn times(plan: &Plan, catalogue: &Catalogue) -> Vec<Time> {
    let mut times = vec![Time { phase: None, year: None, years: None }];
    times.extend(catalogue.phases.iter().map(|phase| Time {
        phase: Some(phase.id.clone()),
        year: None,
        years: Some((phase.from, phase.to)),
    }));
    let years: BTreeSet<i32> = plan
        .awards
        .iter()
        .filter(|award| award.revoked.is_none())
        .map(|award| plan.year_of(award))
        .chain(plan.parts.iter().map(|part| part.year))
        .collect();
    times.extend(years.into_iter().map(|year| Time { phase: None, year: Some(year), years: Some((year, year)) }));
    times
}

fn dimensions(unit: &Unit) -> Dimensions {
    Dimensions {
        sector: unit.sector.to_owned(),
        kind: unit.kind.code().to_owned(),
        commune: commune(unit),
        block: unit.block.clone(),
        ..Dimensions::default()
    }
}

/// As the register writes it, but what the office's list calls an old commune is the one that it became.
fn commune(unit: &Unit) -> String {
    let (name, district) = COMMUNES[unit.commune];
    let written = format!("{name}, {district}");
    let became = OLD_COMMUNES.iter().find(|(_, old)| old.contains(&written.as_str()));
    became.map_or(name, |(today, _)| today).to_owned()
}

/// The cuts of a thing over every combination of named dimensions in the list: s(ector), k(ind), c(ommune), b(lock), f(orm),
/// r(ecipient kind), m(ovement). A dimension that the thing does not have gives no cut.
fn cuts(time: &Time, of: &Dimensions, wanted: &[&str]) -> Vec<Cut> {
    let mut cuts = Vec::new();
    'wanted: for letters in wanted {
        let mut cut = time.cut();
        for letter in letters.chars() {
            let (dimension, value) = match letter {
                's' => (Dimension::Sector, Some(&of.sector)),
                'k' => (Dimension::UnitKind, Some(&of.kind)),
                'c' => (Dimension::Commune, Some(&of.commune)),
                'b' => (Dimension::Block, of.block.as_ref()),
                'f' => (Dimension::Form, of.form.as_ref()),
                'r' => (Dimension::RecipientKind, of.recipient.as_ref()),
                _ => (Dimension::Movement, of.movement.as_ref()),
            };
            let Some(value) = value else { continue 'wanted };
            cut = cut.with(dimension, value.as_str());
        }
        cuts.push(cut);
    }
    cuts
}

const BY_UNIT: &[&str] = &["", "s", "k", "c", "b"];
const BY_MOVEMENT: &[&str] = &["", "s", "k", "c", "b", "m", "sm"];
const BY_AWARD: &[&str] = &["", "s", "f", "r", "sf", "sr", "fr", "sfr", "k", "m", "c", "b", "sm"];

/// The phases of a fact: the one that is named, else all that hold its year.
fn phases(catalogue: &Catalogue, named: Option<&str>, year: i32) -> Vec<String> {
    let held = catalogue.phases.iter().filter(|phase| phase.from <= year && year <= phase.to);
    named.map_or_else(|| held.map(|phase| phase.id.clone()).collect(), |named| vec![named.to_owned()])
}

fn awards(plan: &Plan, catalogue: &Catalogue, time: &Time, counter: &mut Counter) {
    for award in plan.awards.iter().filter(|award| award.revoked.is_none()) {
        let decided = &plan.decisions[award.decision];
        if !time.is_of(Some(decided.year()), &phases(catalogue, decided.phase, decided.year())) {
            continue;
        }
        let unit = &plan.units[award.unit];
        let of = Dimensions {
            form: Some(award.form.to_owned()),
            recipient: Some(award.who.kind().code().to_owned()),
            movement: decided.movement.map(str::to_owned),
            ..dimensions(unit)
        };
        for cut in cuts(time, &of, BY_AWARD) {
            counter.add(FigureName::Awards, cut.clone(), 1.0);
            counter.count(FigureName::Recipients, cut, &format!("{:?}", award.who));
        }
        if catalogue.form(award.form).is_some_and(|form| form.is_flag) {
            for cut in cuts(time, &of, &["", "s", "k", "c", "b", "f", "m"]) {
                counter.add(FigureName::Flags, cut, 1.0);
            }
        }
        if matches!(award.who, Who::Unit(_)) && time.has(unit) {
            for cut in cuts(time, &of, &["", "s", "k", "c", "b", "f", "m"]) {
                counter.count(FigureName::UnitsAwarded, cut, &unit.code);
            }
        }
    }
}

/// Registrations, proposals and refusals; what was taken back has no figure. A proposal that was granted stays one.
fn bids(plan: &Plan, catalogue: &Catalogue, time: &Time, counter: &mut Counter) {
    for bid in &plan.bids {
        let name = match bid.stage.status() {
            AwardStatus::Registered => FigureName::Registrations,
            AwardStatus::Proposed => FigureName::Proposals,
            AwardStatus::Refused => FigureName::Refusals,
            _ => continue,
        };
        if !time.is_of(Some(bid.year), &phases(catalogue, None, bid.year)) {
            continue;
        }
        let of = Dimensions {
            form: Some(bid.form.to_owned()),
            recipient: Some(bid.who.kind().code().to_owned()),
            ..dimensions(&plan.units[bid.unit])
        };
        for cut in cuts(time, &of, BY_AWARD) {
            counter.add(name, cut, 1.0);
        }
    }
}

fn population(plan: &Plan, catalogue: &Catalogue, time: &Time, counter: &mut Counter) {
    let mut awarded = BTreeSet::new();
    let mut heard = BTreeSet::new();
    for award in &plan.awards {
        let decided = &plan.decisions[award.decision];
        if time.is_of(Some(decided.year()), &phases(catalogue, decided.phase, decided.year())) {
            heard.insert(award.unit);
            if matches!(award.who, Who::Unit(_)) && award.revoked.is_none() {
                awarded.insert(award.unit);
            }
        }
    }
    let dated = plan.parts.iter().map(|part| (part.unit, part.year));
    let dated = dated.chain(plan.bids.iter().map(|bid| (bid.unit, bid.year)));
    for (unit, year) in dated.chain(plan.scores.iter().map(|score| (score.unit, score.year))) {
        if time.is_of(Some(year), &phases(catalogue, None, year)) {
            heard.insert(unit);
        }
    }
    heard.extend(plan.officers.iter().filter(|_| time.years.is_none()).map(|officer| officer.unit));
    for (at, unit) in plan.units.iter().enumerate().filter(|(_, unit)| time.has(unit)) {
        for cut in cuts(time, &dimensions(unit), BY_UNIT) {
            counter.add(FigureName::Units, cut.clone(), 1.0);
            if !awarded.contains(&at) {
                counter.add(FigureName::UnitsNeverAwarded, cut.clone(), 1.0);
            }
            if !heard.contains(&at) {
                counter.add(FigureName::SilentUnits, cut, 1.0);
            }
        }
    }
}

fn participation(plan: &Plan, catalogue: &Catalogue, time: &Time, counter: &mut Counter) {
    for part in &plan.parts {
        if !time.is_of(Some(part.year), &phases(catalogue, None, part.year)) {
            continue;
        }
        let unit = &plan.units[part.unit];
        let of = Dimensions { movement: Some(part.movement.to_owned()), ..dimensions(unit) };
        for cut in cuts(time, &of, BY_MOVEMENT) {
            if part.registered {
                counter.count(FigureName::UnitsRegistered, cut.clone(), &unit.code);
            }
            if part.took_part {
                counter.count(FigureName::UnitsTookPart, cut.clone(), &unit.code);
            }
            counter.add(FigureName::Participants, cut, f64::from(part.participants.unwrap_or(0)));
        }
    }
}

fn officers(plan: &Plan, time: &Time, counter: &mut Counter) {
    for officer in &plan.officers {
        let unit = &plan.units[officer.unit];
        if !time.has(unit) {
            continue;
        }
        let in_time = |year: i32| time.years.is_none_or(|(from, to)| (from..=to).contains(&year));
        for cut in cuts(time, &dimensions(unit), BY_UNIT) {
            counter.add(FigureName::Officers, cut.clone(), 1.0);
            if officer.concurrent {
                counter.add(FigureName::OfficersConcurrent, cut.clone(), 1.0);
            }
            if officer.trained.is_some_and(in_time) {
                counter.add(FigureName::OfficersTrained, cut, 1.0);
            }
        }
    }
}
