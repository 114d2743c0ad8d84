//! What lists of units, participation, officers and activities show, what they sort by, and which of their rows a figure
//! counts.

use super::roll::{RollField, RollOf};
use crate::draw::sheet::{Cell, Style};
use crate::draw::summary::frame::Frame;
use crate::draw::summary::{collation, lookup, never, sectors};
use crate::model::{Activity, FigureName, Officer, Participation, Phase, RecipientKind, UNKNOWN, Unit};
use crate::place::Place;
use std::collections::{BTreeMap, BTreeSet};

/// One row of a list.
#[derive(Clone, Copy, Debug)]
pub enum Entry<'a> {
    Unit(&'a Unit),
    Participation(&'a Participation),
    Officer(&'a Officer),
    Activity(&'a Activity),
}

/// Units and their blocks by what rows ask for.
pub struct Stand<'a> {
    frame: &'a Frame<'a>,
    units: BTreeMap<&'a str, &'a Unit>,
    blocks: BTreeMap<&'a str, &'a str>,
}

/// Phase and year of a figure; neither for all data.
type Time<'a> = (Option<&'a str>, Option<i32>);

/// What units have, by time: an award as a collective, a row of any roster but the register, a part in a movement; and the rows
/// of people taking part that are counted.
pub struct Holdings<'a> {
    awarded: BTreeSet<(&'a str, Time<'a>)>,
    heard: BTreeSet<(&'a str, Time<'a>)>,
    took_part: BTreeSet<&'a str>,
    /// By place and movement: a row may name several.
    people: BTreeSet<(&'a Place, &'a str)>,
}

impl<'a> Entry<'a> {
    pub fn place(self) -> &'a Place {
        match self {
            Self::Unit(unit) => &unit.place,
            Self::Participation(part) => &part.place,
            Self::Officer(officer) => &officer.place,
            Self::Activity(activity) => &activity.place,
        }
    }
}

impl<'a> Stand<'a> {
    pub fn new(frame: &'a Frame<'a>) -> Self {
        let records = frame.input.records;
        let units = records.units.iter().map(|unit| (unit.id.as_str(), unit)).collect();
        Self { frame, units, blocks: records.blocks() }
    }

    /// Rows by sector, unit, movement or activity, and time. Units and officers are of no phase, so all are listed.
    pub fn listed(&self, of: RollOf) -> Vec<Entry<'a>> {
        let records = self.frame.input.records;
        let has_register = records.units.iter().any(|unit| unit.registered);
        let mut rows: Vec<Entry<'a>> = match of {
            // Those that figures ask about: of the register, or all where there is none.
            RollOf::Units => {
                records.units.iter().filter(|unit| unit.registered || !has_register).map(Entry::Unit).collect()
            }
            RollOf::Participation => {
                let shown = records.participation.iter().filter(|part| self.frame.shows(&part.phases));
                shown.map(Entry::Participation).collect()
            }
            RollOf::Officers => records.officers.iter().map(Entry::Officer).collect(),
            RollOf::Activities => {
                let shown = records.activities.iter().filter(|activity| self.frame.shows(&activity.phases));
                shown.map(Entry::Activity).collect()
            }
        };
        rows.sort_by_cached_key(|row| self.key(*row));
        rows
    }

    fn key(&self, entry: Entry<'a>) -> impl Ord + use<'a> {
        let catalogue = self.frame.input.catalogue;
        let sector = self.sector(entry);
        let place = sectors::place(sector, catalogue);
        let unit = self.unit_id(entry).unwrap_or_default();
        let movement = |code: &str| catalogue.movements.iter().position(|term| term.code == code).unwrap_or(usize::MAX);
        let what = match entry {
            Entry::Unit(_) => (0, collation::key("")),
            Entry::Participation(part) => (movement(&part.movement), collation::key(&part.movement)),
            Entry::Officer(officer) => (0, collation::person(&officer.person, self.frame.input.person_order)),
            Entry::Activity(activity) => (0, collation::key(&self.activity(activity))),
        };
        let (year, day) = match entry {
            Entry::Participation(part) => (part.year, None),
            Entry::Activity(activity) => (activity.year, activity.date),
            Entry::Unit(_) | Entry::Officer(_) => (None, None),
        };
        let name = collation::key(&self.unit_name(entry));
        (place, sector.map(str::to_owned), name, unit.to_owned(), what, year, day, entry.place().clone())
    }

    fn unit_id(&self, entry: Entry<'a>) -> Option<&'a str> {
        match entry {
            Entry::Unit(unit) => Some(&unit.id),
            Entry::Participation(part) => Some(&part.unit_id),
            Entry::Officer(officer) => Some(&officer.unit_id),
            Entry::Activity(activity) => activity.unit_id.as_deref(),
        }
    }

    /// The unit as the register has it.
    fn unit(&self, entry: Entry<'a>) -> Option<&'a Unit> {
        self.units.get(self.unit_id(entry)?).copied()
    }

    fn unit_name(&self, entry: Entry<'a>) -> String {
        match entry {
            Entry::Unit(unit) => unit.name.to_string(),
            Entry::Participation(part) => part.unit_name.to_string(),
            Entry::Officer(officer) => officer.unit_name.to_string(),
            Entry::Activity(_) => self.unit(entry).map(|unit| unit.name.to_string()).unwrap_or_default(),
        }
    }

    fn sector(&self, entry: Entry<'a>) -> Option<&'a str> {
        match entry {
            Entry::Participation(part) => part.sector.as_deref(),
            _ => self.unit(entry)?.sector.as_deref(),
        }
    }

    fn activity(&self, activity: &Activity) -> String {
        lookup::term_name(&self.frame.input.catalogue.activities, Some(&activity.kind))
    }

    /// What a row says of a dimension of figures.
    pub fn said(&self, entry: Entry<'a>, dimension: &str) -> Option<&'a str> {
        let block = || self.blocks.get(self.unit_id(entry)?).copied();
        match (dimension, entry) {
            ("block", _) => block(),
            ("movement", Entry::Participation(part)) => Some(&part.movement),
            ("sector", Entry::Participation(part)) => Some(sectors::code(part.sector.as_deref())),
            ("unit_kind", Entry::Participation(part)) => Some(part.unit_kind.code()),
            ("sector", _) => self.unit(entry).map(|unit| unit.sector.as_deref().unwrap_or(UNKNOWN)),
            ("unit_kind", _) => self.unit(entry).map(|unit| unit.kind.code()),
            _ => None,
        }
    }

    /// Whether a figure of that time counts the row, whatever its part.
    pub fn counts(&self, holdings: &Holdings<'a>, entry: Entry<'a>, name: FigureName, time: Time<'_>) -> bool {
        let (phase, year) = time;
        let within = |said: Option<i32>, phases: &[String]| {
            phase.is_none_or(|phase| phases.iter().any(|one| one == phase))
                && year.is_none_or(|year| said == Some(year))
        };
        match entry {
            Entry::Unit(unit) => {
                self.works(unit, time)
                    && match name {
                        FigureName::UnitsNeverAwarded => !holdings.awarded.contains(&(unit.id.as_str(), time)),
                        FigureName::SilentUnits => !holdings.heard.contains(&(unit.id.as_str(), time)),
                        _ => true,
                    }
            }
            Entry::Participation(part) => {
                within(part.year, &part.phases)
                    && match name {
                        FigureName::UnitsTookPart => part.took_part == Some(true),
                        FigureName::Participants => holdings.people.contains(&(&part.place, part.movement.as_str())),
                        _ => part.registered == Some(true),
                    }
            }
            Entry::Officer(officer) => {
                let trained = officer.trained_year.is_some_and(|trained| {
                    year.is_none_or(|year| year == trained)
                        && self.phase(phase).is_none_or(|phase| phase.holds(trained))
                });
                self.unit(entry).is_some_and(|unit| self.works(unit, time))
                    && match name {
                        FigureName::OfficersConcurrent => officer.concurrent == Some(true),
                        FigureName::OfficersTrained => trained,
                        _ => true,
                    }
            }
            Entry::Activity(activity) => within(activity.year, &activity.phases),
        }
    }

    fn phase(&self, id: Option<&str>) -> Option<&'a Phase> {
        self.frame.input.catalogue.phases.iter().find(|phase| Some(phase.id.as_str()) == id)
    }

    /// Whether a unit works in some part of that time.
    pub fn works(&self, unit: &Unit, (phase, year): Time<'_>) -> bool {
        year.is_none_or(|year| unit.active_in(year))
            && self.phase(phase).is_none_or(|phase| (phase.from..=phase.to).any(|year| unit.active_in(year)))
    }

    /// Whether the unit of that id works in that time.
    pub fn unit_works(&self, id: Option<&str>, time: Time<'_>) -> bool {
        id.and_then(|id| self.units.get(id)).is_some_and(|unit| self.works(unit, time))
    }
}

impl<'a> Holdings<'a> {
    pub fn new(frame: &Frame<'a>) -> Self {
        let (records, catalogue) = (frame.input.records, frame.input.catalogue);
        let mut awarded = BTreeSet::new();
        let mut heard = BTreeSet::new();
        let mark = |set: &mut BTreeSet<(&'a str, Time<'a>)>, unit: &'a str, year: Option<i32>, phases: &'a [String]| {
            set.insert((unit, (None, None)));
            set.extend(year.map(|year| (unit, (None, Some(year)))));
            set.extend(phases.iter().map(|phase| (unit, (Some(phase.as_str()), None))));
        };
        for award in records.counted_awards().filter(|award| award.recipient_kind == RecipientKind::Collective) {
            award.unit_id.as_deref().into_iter().for_each(|unit| mark(&mut awarded, unit, award.year, &award.phases));
        }
        for award in &records.awards {
            award.unit_id.as_deref().into_iter().for_each(|unit| mark(&mut heard, unit, award.year, &award.phases));
        }
        for activity in &records.activities {
            let unit = activity.unit_id.as_deref().into_iter();
            unit.for_each(|unit| mark(&mut heard, unit, activity.year, &activity.phases));
        }
        records.participation.iter().for_each(|part| mark(&mut heard, &part.unit_id, part.year, &part.phases));
        records.officers.iter().for_each(|officer| mark(&mut heard, &officer.unit_id, None, &[]));
        for score in &records.scores {
            mark(&mut heard, &score.unit_id, score.year, &[]);
            let held = catalogue.phases.iter().filter(|phase| score.year.is_some_and(|year| phase.holds(year)));
            heard.extend(held.map(|phase| (score.unit_id.as_str(), (Some(phase.id.as_str()), None))));
        }
        let took_part = records.participation.iter().filter(|part| part.took_part == Some(true));
        Self { awarded, heard, took_part: took_part.map(|part| part.unit_id.as_str()).collect(), people: people(frame) }
    }
}

/// Of the rows of one unit, movement and time figures take the first with most people.
fn people<'a>(frame: &Frame<'a>) -> BTreeSet<(&'a Place, &'a str)> {
    let mut most: BTreeMap<_, &Participation> = BTreeMap::new();
    let parts = &frame.input.records.participation;
    for part in parts.iter().filter(|part| part.participants.is_some()) {
        let sector = sectors::code(part.sector.as_deref());
        let key =
            (part.unit_id.as_str(), part.movement.as_str(), part.year, &part.phases, sector, part.unit_kind.code());
        let best = most.entry(key).or_insert(part);
        if best.participants < part.participants {
            *best = part;
        }
    }
    let some = most.into_values().filter(|part| part.participants.is_some_and(|people| people > 0));
    some.map(|part| (&part.place, part.movement.as_str())).collect()
}

/// The cell of a field.
pub fn cell<'a>(stand: &Stand<'a>, holdings: &Holdings<'_>, field: RollField, number: usize, entry: Entry<'a>) -> Cell {
    let frame = stand.frame;
    let catalogue = frame.input.catalogue;
    let mark = |holds: bool| Cell::text(if holds { frame.labels.never.mark } else { "" }, Style::Centred);
    let has =
        |set: &BTreeSet<(&str, Time<'_>)>| stand.unit_id(entry).is_some_and(|id| set.contains(&(id, (None, None))));
    let text = |text: Option<&str>| Cell::text(text.unwrap_or_default(), Style::Text);
    let year = |year: Option<i32>| Cell::text(year.map(|year| year.to_string()).unwrap_or_default(), Style::Centred);
    let people = |people: Option<u32>| match people {
        Some(people) => Cell::number(Some(f64::from(people)), Style::Count),
        None => Cell::empty(Style::Count),
    };
    match (field, entry) {
        (RollField::Number, _) => Cell::ordinal(number),
        (RollField::Unit, _) => Cell::text(stand.unit_name(entry), Style::Text),
        (RollField::UnitKind, Entry::Participation(part)) => {
            let words = catalogue.unit_kinds.iter().find(|words| words.kind == part.unit_kind);
            Cell::text(words.map_or(part.unit_kind.code(), |words| words.name.as_str()), Style::Text)
        }
        (RollField::UnitKind, _) => text(stand.unit(entry).map(|unit| never::kind_name(frame, unit))),
        (RollField::Sector, _) => match stand.said(entry, "sector") {
            Some(code) => Cell::text(sectors::name(code, catalogue, frame.labels), Style::Text),
            None => Cell::empty(Style::Text),
        },
        (RollField::Area, _) => Cell::text(stand.unit(entry).map(never::area).unwrap_or_default(), Style::Text),
        (RollField::Block, _) => text(stand.said(entry, "block")),
        (RollField::Status, Entry::Unit(unit)) => Cell::text(frame.labels.words.status(unit.status), Style::Centred),
        (RollField::Members, Entry::Unit(unit)) => people(unit.members),
        (RollField::TookPart, Entry::Unit(unit)) => mark(holdings.took_part.contains(unit.id.as_str())),
        (RollField::Awarded, Entry::Unit(_)) => mark(has(&holdings.awarded)),
        (RollField::Silent, Entry::Unit(_)) => mark(!has(&holdings.heard)),
        (RollField::Movement, Entry::Participation(part)) => {
            Cell::text(lookup::term_name(&catalogue.movements, Some(&part.movement)), Style::Text)
        }
        (RollField::Year, Entry::Participation(part)) => year(part.year),
        (RollField::Phases, Entry::Participation(part)) => Cell::text(part.phases.join("\n"), Style::Centred),
        (RollField::Registered, Entry::Participation(part)) => mark(part.registered == Some(true)),
        (RollField::TookPart, Entry::Participation(part)) => mark(part.took_part == Some(true)),
        (RollField::Participants, Entry::Participation(part)) => people(part.participants),
        (RollField::Result, Entry::Participation(part)) => text(part.result.as_deref()),
        (RollField::Person, Entry::Officer(officer)) => Cell::text(&officer.person, Style::Text),
        (RollField::Concurrent, Entry::Officer(officer)) => mark(officer.concurrent == Some(true)),
        (RollField::Trained, Entry::Officer(officer)) => year(officer.trained_year),
        (RollField::Activity, Entry::Activity(activity)) => Cell::text(stand.activity(activity), Style::Text),
        (RollField::Date, Entry::Activity(activity)) => Cell::date(activity.date, Style::Day),
        (RollField::Year, Entry::Activity(activity)) => year(activity.year),
        (RollField::Phases, Entry::Activity(activity)) => Cell::text(activity.phases.join("\n"), Style::Centred),
        (RollField::Participants, Entry::Activity(activity)) => people(activity.participants),
        (RollField::Source, _) => Cell::text(entry.place().to_string(), Style::Source),
        _ => Cell::empty(Style::Text),
    }
}
