//! Figures in long form: the truth that every output renders.

use super::kinds::coded;
use std::collections::HashMap;

coded! {
    /// What is counted. Definitions stand with the functions that count, in `tally`.
    FigureName {
        Units = "units",
        UnitsRegistered = "units_registered",
        UnitsTookPart = "units_took_part",
        ParticipationRate = "participation_rate",
        Participants = "participants",
        Awards = "awards",
        Recipients = "recipients",
        UnitsAwarded = "units_awarded",
        UnitsNeverAwarded = "units_never_awarded",
        SilentUnits = "silent_units",
        Flags = "flags",
        Officers = "officers",
        OfficersConcurrent = "officers_concurrent",
        OfficersTrained = "officers_trained",
        Activities = "activities",
        AwardMoney = "award_money",
        AwardsWithoutMoney = "awards_without_money",
    }
}

/// Which part of the whole a figure is about; an empty dimension means "all".
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cut {
    pub phase: Option<String>,
    pub year: Option<i32>,
    pub sector: Option<String>,
    pub unit_kind: Option<String>,
    pub form: Option<String>,
    pub recipient_kind: Option<String>,
    pub movement: Option<String>,
    pub block: Option<String>,
}

impl Cut {
    pub fn all() -> Self {
        Self::default()
    }

    pub fn phase(mut self, phase: &str) -> Self {
        self.phase = Some(phase.to_owned());
        self
    }

    pub fn year(mut self, year: i32) -> Self {
        self.year = Some(year);
        self
    }

    pub fn sector(mut self, sector: &str) -> Self {
        self.sector = Some(sector.to_owned());
        self
    }

    pub fn form(mut self, form: &str) -> Self {
        self.form = Some(form.to_owned());
        self
    }

    pub fn recipient_kind(mut self, kind: &str) -> Self {
        self.recipient_kind = Some(kind.to_owned());
        self
    }

    pub fn movement(mut self, movement: &str) -> Self {
        self.movement = Some(movement.to_owned());
        self
    }

    pub fn block(mut self, block: &str) -> Self {
        self.block = Some(block.to_owned());
        self
    }
}

/// One number.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub name: FigureName,
    pub cut: Cut,
    /// A count, or a rate between 0 and 1.
    pub value: f64,
}

/// All numbers, in a fixed order, found by what they are about.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    list: Vec<Figure>,
    index: HashMap<(FigureName, Cut), usize>,
}

impl Figures {
    /// Takes figures in any order; two of one name and cut would be a bug of the caller, and the later one is kept.
    pub fn new(mut list: Vec<Figure>) -> Self {
        list.sort_by(|a, b| (a.name, &a.cut).cmp(&(b.name, &b.cut)));
        let index = list.iter().enumerate().map(|(at, figure)| ((figure.name, figure.cut.clone()), at)).collect();
        Self { list, index }
    }

    pub fn list(&self) -> &[Figure] {
        &self.list
    }

    /// Nothing where the figure was not counted: absent is never zero.
    pub fn get(&self, name: FigureName, cut: &Cut) -> Option<f64> {
        self.index.get(&(name, cut.clone())).and_then(|&at| self.list.get(at)).map(|figure| figure.value)
    }
}
