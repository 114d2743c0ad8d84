//! Figures in long form: the truth that every output renders.

use super::kinds::coded;
use std::collections::{BTreeSet, HashMap};

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
        Movements = "movements",
    }
}

/// What figures call a sector, kind, ground, sex or class of position that no roster says: sums have to cover it.
pub const UNKNOWN: &str = "CHUA_RO";

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
    pub sex: Option<String>,
    pub ground: Option<String>,
    pub position_class: Option<String>,
}

/// Cuts of awards too fine to be written out where nothing is counted: what lacks is zero.
pub const FINE_CUTS: &[&[&str]] = &[
    &["sex"],
    &["sector", "sex"],
    &["form", "sex"],
    &["ground"],
    &["position_class"],
    &["form", "position_class"],
    &["movement", "recipient_kind"],
    &["recipient_kind", "position_class"],
    &["form", "recipient_kind", "unit_kind"],
    &["form", "recipient_kind", "ground"],
    &["form", "recipient_kind", "position_class"],
    &["form", "recipient_kind", "unit_kind", "ground"],
    &["form", "recipient_kind", "ground", "position_class"],
];

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

    /// The same part, of that value of a dimension only; a name that is no dimension changes nothing.
    pub fn with(mut self, dimension: &str, value: &str) -> Self {
        let value = Some(value.to_owned());
        match dimension {
            "sector" => self.sector = value,
            "unit_kind" => self.unit_kind = value,
            "form" => self.form = value,
            "recipient_kind" => self.recipient_kind = value,
            "movement" => self.movement = value,
            "block" => self.block = value,
            "sex" => self.sex = value,
            "ground" => self.ground = value,
            "position_class" => self.position_class = value,
            _ => {}
        }
        self
    }

    /// The dimensions that it names besides phase and year, in the order of the data, and their values.
    pub fn said(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let dimensions = [
            ("sector", &self.sector),
            ("unit_kind", &self.unit_kind),
            ("form", &self.form),
            ("recipient_kind", &self.recipient_kind),
            ("movement", &self.movement),
            ("block", &self.block),
            ("sex", &self.sex),
            ("ground", &self.ground),
            ("position_class", &self.position_class),
        ];
        dimensions.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?)))
    }
}

impl FigureName {
    /// Whether figures of parts without overlap may be added up to the figure of the whole. Different units and people may
    /// not: the same one may be in several parts.
    pub fn adds_up(self) -> bool {
        matches!(
            self,
            Self::Awards
                | Self::Flags
                | Self::Activities
                | Self::AwardMoney
                | Self::AwardsWithoutMoney
                | Self::Movements
        )
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
    /// Dimension and value of everything that some figure is about.
    seen: BTreeSet<(&'static str, String)>,
}

impl Figures {
    /// Takes figures in any order; two of one name and cut would be a bug of the caller, and the later one is kept.
    pub fn new(mut list: Vec<Figure>) -> Self {
        list.sort_by(|a, b| (a.name, &a.cut).cmp(&(b.name, &b.cut)));
        let index = list.iter().enumerate().map(|(at, figure)| ((figure.name, figure.cut.clone()), at)).collect();
        let seen = list.iter().flat_map(|figure| figure.cut.said()).map(|(name, value)| (name, value.to_owned()));
        let seen = seen.collect();
        Self { list, index, seen }
    }

    /// Whether some figure is about that value of a dimension.
    pub fn has(&self, dimension: &str, value: &str) -> bool {
        self.values(dimension).any(|seen| seen == value)
    }

    /// The values of a dimension that some figure is about.
    pub fn values<'a>(&'a self, dimension: &'a str) -> impl Iterator<Item = &'a str> {
        self.seen.iter().filter(move |(name, _)| *name == dimension).map(|(_, value)| value.as_str())
    }

    /// Whether every value that the cut names occurs in some figure.
    pub fn speaks_of(&self, cut: &Cut) -> bool {
        cut.said().all(|(name, value)| self.seen.contains(&(name, value.to_owned())))
    }

    pub fn list(&self) -> &[Figure] {
        &self.list
    }

    /// Nothing where the figure was not counted: absent is never zero.
    pub fn get(&self, name: FigureName, cut: &Cut) -> Option<f64> {
        let counted = self.index.get(&(name, cut.clone())).and_then(|&at| self.list.get(at));
        counted.map(|figure| figure.value).or_else(|| self.is_fine(name, cut).then_some(0.0))
    }

    /// Whether the figure is of a cut that is written only where something is counted, in a time that is counted at all.
    fn is_fine(&self, name: FigureName, cut: &Cut) -> bool {
        let said: Vec<&str> = cut.said().map(|(name, _)| name).collect();
        let same = |fine: &&[&str]| fine.len() == said.len() && fine.iter().all(|name| said.contains(name));
        let fine = name == FigureName::Awards && FINE_CUTS.iter().any(same);
        let time = Cut { phase: cut.phase.clone(), year: cut.year, ..Cut::default() };
        fine && self.index.contains_key(&(name, time))
    }
}
