//! Records laid out for counting by hand: who is counted, in which times, with which value of each dimension, all as small
//! numbers. Its definitions are those of `tally`, written a second time on purpose: two ways to one number find a slip in
//! either.

use super::layout::{self, Layout, Numbers, Time};
use super::record_values::known;
use crate::model::{
    Award, AwardStatus, ByDimension, Catalogue, Cut, MovementTraits, Participation, RecipientKind, Records, Term, Unit,
};
use std::collections::{BTreeMap, HashMap, HashSet};

/// A value that a fact does not say, or that figures are not given for.
pub const NOT_SAID: u32 = u32::MAX;

/// One record as it is counted.
pub struct Fact {
    /// Its place in its list of records.
    pub record: u32,
    pub unit: u32,
    /// The recipient of an award, the person of an officer's row.
    pub who: u32,
    /// Places in [`Facts::times`].
    pub times: Vec<u32>,
    /// Places in [`Facts::values`], or [`NOT_SAID`].
    pub values: ByDimension<u32>,
    /// Money of an award; people of a participation, where no other row of the same unit, movement and time gives more.
    pub amount: Option<i64>,
    /// The state of an award.
    pub state: Option<AwardStatus>,
    /// What decides whether some figures count it: flag, registered, concurrent.
    pub first_mark: bool,
    /// To a collective, took part.
    pub second_mark: bool,
    /// The year of a training.
    pub year: Option<i32>,
}

/// All facts, and what they speak in. Nothing of it is a record, so that it may be kept while records are completed.
pub struct Facts {
    pub(super) times: Vec<Time>,
    pub(super) values: ByDimension<Vec<String>>,
    pub(super) units: Vec<Fact>,
    pub(super) awards: Vec<Fact>,
    pub(super) participation: Vec<Fact>,
    pub(super) officers: Vec<Fact>,
    pub(super) activities: Vec<Fact>,
    /// Movements of the catalogue, which are no records.
    pub(super) movements: Vec<Fact>,
    /// Whether some roster of a time tells who registered, by the place of the time.
    registration: Vec<bool>,
    /// Units that work in a time, that got an award as a collective in it, that a roster names for it.
    pub(super) working: UnitTimes,
    pub(super) awarded: UnitTimes,
    pub(super) heard: UnitTimes,
}

/// Yes or no for each unit and time.
pub struct UnitTimes {
    times: usize,
    marks: Vec<bool>,
}

impl UnitTimes {
    fn new(units: usize, times: usize) -> Self {
        Self { times, marks: vec![false; units * times] }
    }

    fn mark(&mut self, unit: u32, times: &[u32]) {
        for time in times {
            self.marks[unit as usize * self.times + *time as usize] = true;
        }
    }

    /// False where there is no unit: an award that names none.
    pub fn has(&self, unit: u32, time: u32) -> bool {
        unit != NOT_SAID && self.marks[unit as usize * self.times + time as usize]
    }
}

impl Facts {
    pub fn new(records: &Records, catalogue: &Catalogue) -> Self {
        let times = layout::times(records, catalogue);
        let asked = layout::asked(records);
        let values = layout::values(records, catalogue, &asked);
        let mut layout = Layout::new(records, &times, &values);
        let units = units(&asked, &mut layout);
        let awards = awards(records, catalogue, &mut layout);
        let participation = participation(records, &mut layout);
        let mut registration = vec![false; times.len()];
        let telling =
            participation.iter().filter(|fact| records.participation[fact.record as usize].registered.is_some());
        telling.flat_map(|fact| &fact.times).for_each(|time| registration[*time as usize] = true);
        let officers = officers(records, &mut layout);
        let activities = activities(records, &mut layout);
        let movements = movements(catalogue, &layout);
        let heard = heard(records, catalogue, &mut layout);
        let (count, width) = (layout.ids.count(), times.len());
        let marked = |rows: &mut dyn Iterator<Item = (u32, &[u32])>| {
            let mut marks = UnitTimes::new(count, width);
            rows.for_each(|(unit, times)| marks.mark(unit, times));
            marks
        };
        let working = marked(&mut units.iter().map(|fact| (fact.unit, fact.times.as_slice())));
        let granted = awards.iter().filter(|fact| fact.state == Some(AwardStatus::Counted));
        let collective = granted.filter(|fact| fact.second_mark && fact.unit != NOT_SAID);
        let awarded = marked(&mut collective.map(|fact| (fact.unit, fact.times.as_slice())));
        let heard = marked(&mut heard.iter().map(|(unit, times)| (*unit, times.as_slice())));
        Self {
            times,
            values,
            units,
            awards,
            participation,
            officers,
            activities,
            movements,
            registration,
            working,
            awarded,
            heard,
        }
    }

    /// Whether some roster of the time of a part tells who registered in it.
    pub fn tells_registration(&self, cut: &Cut) -> bool {
        super::evidence::time(self, cut).is_some_and(|time| self.registration[time as usize])
    }
}

fn units<'a>(asked: &[(u32, &'a Unit)], layout: &mut Layout<'a>) -> Vec<Fact> {
    let fact = |(record, unit): &(u32, &'a Unit)| Fact {
        record: *record,
        times: layout.working(unit),
        values: layout.of_unit(unit),
        ..Fact::of(layout.ids.of(&unit.id))
    };
    asked.iter().map(fact).collect()
}

fn awards<'a>(records: &'a Records, catalogue: &'a Catalogue, layout: &mut Layout<'a>) -> Vec<Fact> {
    let flags: HashSet<&str> =
        catalogue.award_forms.iter().filter(|form| form.is_flag).map(|form| form.term.code.as_str()).collect();
    let mut recipients = Numbers::default();
    let fact = |(record, award): (usize, &'a Award)| Fact {
        record: record as u32,
        who: recipients.of(&award.recipient_id),
        times: layout.times(award.year, &award.phases),
        values: layout.award(award),
        amount: award.money,
        state: Some(award.status),
        first_mark: flags.contains(award.form.as_str()),
        second_mark: award.recipient_kind == RecipientKind::Collective,
        ..Fact::of(award.unit_id.as_deref().map_or(NOT_SAID, |id| layout.ids.of(id)))
    };
    layout::awards(records).map(fact).collect()
}

/// Of the rows of one unit, movement and time only the first with the greatest number of people has an amount.
fn participation<'a>(records: &'a Records, layout: &mut Layout<'a>) -> Vec<Fact> {
    let mut most: HashMap<_, usize> = HashMap::new();
    for (at, part) in records.participation.iter().enumerate().filter(|(_, part)| part.participants.is_some()) {
        let key = (&part.unit_id, &part.movement, part.year, &part.phases, known(&part.sector), part.unit_kind);
        let best = most.entry(key).or_insert(at);
        if records.participation[*best].participants < part.participants {
            *best = at;
        }
    }
    let most: HashSet<usize> = most.into_values().collect();
    let fact = |(record, part): (usize, &'a Participation)| Fact {
        record: record as u32,
        times: layout.times(part.year, &part.phases),
        values: layout.participation(part),
        amount: part.participants.filter(|_| most.contains(&record)).map(i64::from),
        first_mark: part.registered == Some(true),
        second_mark: part.took_part == Some(true),
        ..Fact::of(layout.ids.of(&part.unit_id))
    };
    records.participation.iter().enumerate().map(fact).collect()
}

fn officers<'a>(records: &'a Records, layout: &mut Layout<'a>) -> Vec<Fact> {
    let mut persons: BTreeMap<(String, &str), u32> = BTreeMap::new();
    let mut facts = Vec::new();
    for (record, officer) in (0..).zip(&records.officers) {
        let Some(unit) = layout.units.get(officer.unit_id.as_str()).copied() else { continue };
        let next = persons.len() as u32;
        facts.push(Fact {
            record,
            who: *persons.entry((officer.person.to_lowercase(), &officer.unit_id)).or_insert(next),
            times: layout.working(unit),
            values: layout.of_unit(unit),
            first_mark: officer.concurrent == Some(true),
            year: officer.trained_year,
            ..Fact::of(layout.ids.of(&officer.unit_id))
        });
    }
    facts
}

fn activities<'a>(records: &'a Records, layout: &mut Layout<'a>) -> Vec<Fact> {
    let mut facts = Vec::new();
    for (record, activity) in (0..).zip(&records.activities) {
        let times = layout.times(activity.year, &activity.phases);
        facts.push(Fact { record, times, values: layout.activity(activity), ..Fact::of(NOT_SAID) });
    }
    facts
}

fn movements(catalogue: &Catalogue, layout: &Layout<'_>) -> Vec<Fact> {
    let named = (0..).zip(catalogue.movements.iter().zip(&catalogue.movement_traits));
    let fact = |(record, (term, traits)): (u32, (&Term, &MovementTraits))| Fact {
        record,
        times: layout.running(traits),
        values: layout.movement(&term.code),
        ..Fact::of(NOT_SAID)
    };
    named.map(fact).collect()
}

/// Every unit that a roster other than the register names, and when. Officers carry no time: they speak for the whole.
fn heard<'a>(records: &'a Records, catalogue: &Catalogue, layout: &mut Layout<'a>) -> Vec<(u32, Vec<u32>)> {
    let of_year = |year: Option<i32>| {
        let held = catalogue.phases.iter().filter(|phase| year.is_some_and(|year| phase.holds(year)));
        held.map(|phase| phase.id.clone()).collect::<Vec<_>>()
    };
    let awards = records.awards.iter().filter_map(|award| {
        let unit = award.unit_id.as_deref()?;
        Some((unit, layout.times(award.year, &award.phases)))
    });
    let parts = records.participation.iter().map(|part| (part.unit_id.as_str(), layout.times(part.year, &part.phases)));
    let scores =
        records.scores.iter().map(|score| (score.unit_id.as_str(), layout.times(score.year, &of_year(score.year))));
    let officers = records.officers.iter().map(|officer| (officer.unit_id.as_str(), layout.times(None, &[])));
    let activities = records.activities.iter().filter_map(|activity| {
        let unit = activity.unit_id.as_deref()?;
        Some((unit, layout.times(activity.year, &activity.phases)))
    });
    let heard: Vec<(&str, Vec<u32>)> = awards.chain(parts).chain(scores).chain(officers).chain(activities).collect();
    heard.into_iter().map(|(unit, times)| (layout.ids.of(unit), times)).collect()
}

impl Fact {
    fn of(unit: u32) -> Self {
        Self {
            record: 0,
            unit,
            who: NOT_SAID,
            times: Vec::new(),
            values: ByDimension::from_fn(|_| NOT_SAID),
            amount: None,
            state: None,
            first_mark: false,
            second_mark: false,
            year: None,
        }
    }
}
