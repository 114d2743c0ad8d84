//! What lists of units, participation, officers and activities show, and what they sort by.

use super::roll::{RollField, RollOf};
use crate::draw::sheet::{Cell, Style};
use crate::draw::summary::frame::Frame;
use crate::draw::summary::{collation, lookup, marks, never, sectors};
use crate::model::{Activity, Cut, FigureName, Officer, Participation, Unit};
use crate::place::Place;
use crate::recount::Source;
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

/// What units have by the figures of all data.
pub struct Holdings<'a> {
    never_awarded: BTreeSet<&'a str>,
    silent: BTreeSet<&'a str>,
    took_part: BTreeSet<&'a str>,
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

    /// Rows by sector, unit, movement or activity, and time, each with its place in the records. Units and officers are of no
    /// phase, so all are listed; of units those that figures ask about.
    pub fn listed(&self, of: RollOf) -> Vec<(usize, Entry<'a>)> {
        let frame = self.frame;
        let records = frame.input.records;
        let mut rows: Vec<(usize, Entry<'a>)> = match of {
            RollOf::Units => {
                let asked = marks::units(frame, FigureName::Units, &Cut::all());
                let asked: BTreeSet<&str> = asked.into_iter().map(|unit| unit.id.as_str()).collect();
                let units = records.units.iter().enumerate();
                units
                    .filter(|(_, unit)| asked.contains(unit.id.as_str()))
                    .map(|(at, unit)| (at, Entry::Unit(unit)))
                    .collect()
            }
            RollOf::Participation => {
                let shown = records.participation.iter().enumerate().filter(|(_, part)| frame.shows(&part.phases));
                shown.map(|(at, part)| (at, Entry::Participation(part))).collect()
            }
            RollOf::Officers => {
                records.officers.iter().enumerate().map(|(at, officer)| (at, Entry::Officer(officer))).collect()
            }
            RollOf::Activities => {
                let shown = records.activities.iter().enumerate();
                let shown = shown.filter(|(_, activity)| frame.shows(&activity.phases));
                shown.map(|(at, activity)| (at, Entry::Activity(activity))).collect()
            }
        };
        rows.sort_by_cached_key(|(_, row)| self.key(*row));
        rows
    }

    fn key(&self, entry: Entry<'a>) -> impl Ord + use<'a> {
        let catalogue = self.frame.input.catalogue;
        let sector = self.sector(entry);
        let place = sectors::place(sector, catalogue);
        let unit = self.unit_id(entry).unwrap_or("");
        let movement = |code: &str| catalogue.movements.iter().position(|term| term.code == code).unwrap_or(usize::MAX);
        let what = match entry {
            Entry::Unit(_) => (0, collation::key("")),
            Entry::Participation(part) => {
                let code = part.movement.as_deref().unwrap_or("");
                (movement(code), collation::key(code))
            }
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
            Entry::Activity(_) => self.unit(entry).map_or_else(String::new, |unit| unit.name.to_string()),
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

    /// The sector that the row is counted in.
    fn sector_code(&self, entry: Entry<'a>) -> Option<&'a str> {
        match entry {
            Entry::Participation(part) => Some(sectors::code(part.sector.as_deref())),
            _ => self.unit(entry).map(|unit| sectors::code(unit.sector.as_deref())),
        }
    }

    fn block(&self, entry: Entry<'a>) -> Option<&'a str> {
        self.blocks.get(self.unit_id(entry)?).copied()
    }
}

impl<'a> Holdings<'a> {
    pub fn new(frame: &Frame<'a>) -> Self {
        let units = |name| marks::units(frame, name, &Cut::all()).into_iter().map(|unit| unit.id.as_str()).collect();
        let took_part = marks::counted(frame, FigureName::UnitsTookPart, &Cut::all());
        let unit_of = |source| match source {
            Source::Participation(part) => part.unit_id.as_str(),
            other => unreachable!("who took part is told by participation, not by what stands at {}", other.place()),
        };
        Self {
            never_awarded: units(FigureName::UnitsNeverAwarded),
            silent: units(FigureName::SilentUnits),
            took_part: took_part.into_iter().map(unit_of).collect(),
        }
    }
}

/// The cell of a field.
pub fn cell<'a>(stand: &Stand<'a>, holdings: &Holdings<'_>, field: RollField, number: usize, entry: Entry<'a>) -> Cell {
    let frame = stand.frame;
    let catalogue = frame.input.catalogue;
    let mark = |holds: bool| Cell::text(if holds { frame.labels.never.mark } else { "" }, Style::Centred);
    let text = |text: Option<&str>| Cell::text(text.unwrap_or(""), Style::Text);
    let year = |year: Option<i32>| Cell::text(year.map_or_else(String::new, |year| year.to_string()), Style::Centred);
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
        (RollField::Sector, _) => match stand.sector_code(entry) {
            Some(code) => Cell::text(sectors::name(code, catalogue, frame.labels), Style::Text),
            None => Cell::empty(Style::Text),
        },
        (RollField::Area, _) => Cell::text(stand.unit(entry).map_or_else(String::new, never::area), Style::Text),
        (RollField::Block, _) => text(stand.block(entry)),
        (RollField::Status, Entry::Unit(unit)) => Cell::text(frame.labels.words.status(unit.status), Style::Centred),
        (RollField::Members, Entry::Unit(unit)) => people(unit.members),
        (RollField::TookPart, Entry::Unit(unit)) => mark(holdings.took_part.contains(unit.id.as_str())),
        (RollField::Awarded, Entry::Unit(unit)) => mark(!holdings.never_awarded.contains(unit.id.as_str())),
        (RollField::Silent, Entry::Unit(unit)) => mark(holdings.silent.contains(unit.id.as_str())),
        (RollField::Movement, Entry::Participation(part)) => {
            Cell::text(lookup::term_name(&catalogue.movements, part.movement.as_deref()), Style::Text)
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
