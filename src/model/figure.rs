//! Figures in long form: the truth that every output renders.

use super::Text;
use super::dimension::Dimension::{Form, Ground, Movement, PositionClass, RecipientKind, Sector, Sex, UnitKind};
use super::dimension::{ByDimension, Dimension, GroupingSet};
use super::kinds::{AwardStatus, coded};
use crate::place::CellRef;
use std::collections::BTreeSet;

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
        Registrations = "registrations",
        Proposals = "proposals",
        Refusals = "refusals",
    }
}

/// Which part of the whole a figure is about; a dimension without a value means "all".
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cut {
    pub phase: Option<Text>,
    pub year: Option<i32>,
    values: ByDimension<Option<Text>>,
}

const fn set(dimensions: &[Dimension]) -> GroupingSet {
    GroupingSet::of(dimensions)
}

/// Grouping sets of awards, in whichever state, that are stored only where something is counted: a combination that is missing
/// is zero.
pub const SPARSE_GROUPING_SETS: &[GroupingSet] = &[
    set(&[Sex]),
    set(&[Sector, Sex]),
    set(&[Form, Sex]),
    set(&[Ground]),
    set(&[PositionClass]),
    set(&[Form, PositionClass]),
    set(&[RecipientKind, Movement]),
    set(&[RecipientKind, PositionClass]),
    set(&[UnitKind, Form, RecipientKind]),
    set(&[Form, RecipientKind, Ground]),
    set(&[Form, RecipientKind, PositionClass]),
    set(&[UnitKind, Form, RecipientKind, Ground]),
    set(&[Form, RecipientKind, Ground, PositionClass]),
];

impl Cut {
    pub fn all() -> Self {
        Self::default()
    }

    /// All of a phase, of a year, or of all data.
    pub fn of_time(phase: Option<Text>, year: Option<i32>) -> Self {
        Self { phase, year, ..Self::default() }
    }

    pub fn phase(self, phase: &str) -> Self {
        Self { phase: Some(phase.into()), ..self }
    }

    pub fn year(self, year: i32) -> Self {
        Self { year: Some(year), ..self }
    }

    pub fn sector(self, sector: &str) -> Self {
        self.with(Sector, sector)
    }

    pub fn form(self, form: &str) -> Self {
        self.with(Form, form)
    }

    pub fn recipient_kind(self, kind: &str) -> Self {
        self.with(RecipientKind, kind)
    }

    pub fn movement(self, movement: &str) -> Self {
        self.with(Movement, movement)
    }

    /// The same part, of that value of a dimension only.
    pub fn with(mut self, dimension: Dimension, value: impl Into<Text>) -> Self {
        self.values[dimension] = Some(value.into());
        self
    }

    /// The same part, whatever its value of a dimension.
    pub fn without(mut self, dimension: Dimension) -> Self {
        self.values[dimension] = None;
        self
    }

    /// The same part in the time of another.
    pub fn in_time_of(self, other: &Self) -> Self {
        Self { phase: other.phase.clone(), year: other.year, ..self }
    }

    /// All of its time.
    pub fn time(&self) -> Self {
        Self::all().in_time_of(self)
    }

    pub fn value(&self, dimension: Dimension) -> Option<&Text> {
        self.values[dimension].as_ref()
    }

    /// The dimensions that it names, and their values.
    pub fn values(&self) -> impl Iterator<Item = (Dimension, &Text)> {
        self.values.iter().filter_map(|(dimension, value)| Some((dimension, value.as_ref()?)))
    }

    pub fn grouping_set(&self) -> GroupingSet {
        self.values().map(|(dimension, _)| dimension).collect()
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
                | Self::Registrations
                | Self::Proposals
                | Self::Refusals
        )
    }

    /// The state of the award records that the figure is the number of; nothing for figures of anything else.
    pub fn counted_status(self) -> Option<AwardStatus> {
        match self {
            Self::Awards => Some(AwardStatus::Counted),
            Self::Registrations => Some(AwardStatus::Registered),
            Self::Proposals => Some(AwardStatus::Proposed),
            Self::Refusals => Some(AwardStatus::Refused),
            _ => None,
        }
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

/// A cell of the summary and a figure that it shows or is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureCell {
    pub sheet: String,
    pub cell: CellRef,
    /// The number in it, where it is one.
    pub value: Option<f64>,
    pub name: FigureName,
    pub cut: Cut,
}

/// All numbers, in a fixed order, found by what they are about.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Sorted by name and cut, which are looked for by halves: a lookup copies nothing.
    list: Vec<Figure>,
    /// The values that some figure is about.
    seen: ByDimension<BTreeSet<Text>>,
}

impl Figures {
    /// Takes figures in any order.
    ///
    /// # Panics
    /// Where two are of one name and cut: nobody could say which of them holds.
    pub fn new(mut list: Vec<Figure>) -> Self {
        list.sort_by(|a, b| (a.name, &a.cut).cmp(&(b.name, &b.cut)));
        let twice = list.windows(2).find(|pair| (pair[0].name, &pair[0].cut) == (pair[1].name, &pair[1].cut));
        assert!(twice.is_none(), "one figure was given twice: {twice:?}");
        let mut seen: ByDimension<BTreeSet<Text>> = ByDimension::default();
        for (dimension, value) in list.iter().flat_map(|figure| figure.cut.values()) {
            if !seen[dimension].contains(value) {
                seen[dimension].insert(value.clone());
            }
        }
        Self { list, seen }
    }

    /// Whether some figure is about that value of a dimension.
    pub fn has(&self, dimension: Dimension, value: &str) -> bool {
        self.seen[dimension].contains(value)
    }

    /// The values of a dimension that some figure is about, sorted.
    pub fn values(&self, dimension: Dimension) -> impl Iterator<Item = &str> {
        self.seen[dimension].iter().map(Text::as_str)
    }

    /// Whether every value that the cut names occurs in some figure.
    pub fn speaks_of(&self, cut: &Cut) -> bool {
        cut.values().all(|(dimension, value)| self.seen[dimension].contains(value))
    }

    pub fn list(&self) -> &[Figure] {
        &self.list
    }

    /// Nothing where the figure was not counted: absent is never zero.
    pub fn get(&self, name: FigureName, cut: &Cut) -> Option<f64> {
        let counted = |cut: &Cut| self.list.binary_search_by(|figure| (figure.name, &figure.cut).cmp(&(name, cut)));
        let is_sparse = || name.counted_status().is_some() && SPARSE_GROUPING_SETS.contains(&cut.grouping_set());
        match counted(cut) {
            Ok(at) => Some(self.list[at].value),
            // Zero in a time that is counted at all.
            Err(_) => (is_sparse() && counted(&cut.time()).is_ok()).then_some(0.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cut, Dimension, Figure, FigureName, Figures};

    fn figure(cut: Cut, value: f64) -> Figure {
        Figure { name: FigureName::Awards, cut, value }
    }

    #[test]
    fn what_is_missing_is_zero_in_sparse_sets_of_a_counted_time_alone() {
        let women = |time: Cut| time.with(Dimension::Sex, "female");
        let figures = Figures::new(vec![figure(women(Cut::all()), 2.0), figure(Cut::all(), 5.0)]);
        let value = |cut: &Cut| figures.get(FigureName::Awards, cut);
        assert_eq!(value(&women(Cut::all())), Some(2.0));
        assert_eq!(value(&Cut::all().with(Dimension::Sex, "male")), Some(0.0));
        assert_eq!(value(&women(Cut::all().year(2020))), None, "nothing was counted for that year");
        assert_eq!(value(&Cut::all().sector("NN")), None, "sectors are written out");
        assert_eq!(figures.get(FigureName::Flags, &women(Cut::all())), None);
    }

    #[test]
    #[should_panic(expected = "given twice")]
    fn one_figure_cannot_have_two_values() {
        Figures::new(vec![figure(Cut::all(), 1.0), figure(Cut::all(), 2.0)]);
    }
}
