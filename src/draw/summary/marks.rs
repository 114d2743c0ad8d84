//! Which units a figure counts in each time: lists mark units by the very records that make the figure.

use super::frame::Frame;
use super::lookup::in_phase;
use crate::model::{Cut, FigureName, Phase, Unit};
use crate::recount::{Evidence, Source};
use std::collections::{BTreeMap, BTreeSet};

/// The units of one time.
struct Counted<'a> {
    working: BTreeSet<&'a str>,
    marked: BTreeSet<&'a str>,
}

/// Units by phase, and of all data.
pub struct Marks<'a> {
    by_time: BTreeMap<Option<&'a str>, Counted<'a>>,
}

impl<'a> Marks<'a> {
    /// Of a figure that counts units which work in the time.
    pub fn new(frame: &Frame<'a>, name: FigureName) -> Self {
        let ids = |name, cut: &Cut| units(frame, name, cut).into_iter().map(|unit| unit.id.as_str()).collect();
        let of = |time: Option<&'a Phase>| {
            let cut = in_phase(time);
            let counted = Counted { working: ids(FigureName::Units, &cut), marked: ids(name, &cut) };
            (time.map(|phase| phase.id.as_str()), counted)
        };
        let phases = frame.input.catalogue.phases.iter();
        Self { by_time: phases.map(Some).chain([None]).map(of).collect() }
    }

    /// Whether the figure counts the unit; nothing where the unit does not work in the time.
    pub fn of(&self, unit: &Unit, time: Option<&Phase>) -> Option<bool> {
        let counted = &self.by_time[&time.map(|phase| phase.id.as_str())];
        counted.working.contains(unit.id.as_str()).then(|| counted.marked.contains(unit.id.as_str()))
    }

    /// Whether the figure counts the unit in some time.
    pub fn somewhere(&self, unit: &Unit) -> bool {
        self.by_time.values().any(|counted| counted.marked.contains(unit.id.as_str()))
    }
}

/// The records that make a figure, in their order.
pub fn counted<'a>(frame: &Frame<'a>, name: FigureName, cut: &Cut) -> Vec<Source<'a>> {
    match frame.input.recount.evidence(name, cut) {
        Some(Evidence::Count(parts)) => parts.into_iter().flat_map(|part| part.rows).collect(),
        Some(Evidence::Rate(..)) | None => unreachable!("{name:?} is counted in every phase and over all data"),
    }
}

/// The units that a figure of units counts.
pub fn units<'a>(frame: &Frame<'a>, name: FigureName, cut: &Cut) -> Vec<&'a Unit> {
    let unit = |source| match source {
        Source::Unit(unit) => unit,
        other => unreachable!("{name:?} counts what stands at {}, which is no unit", other.place()),
    };
    counted(frame, name, cut).into_iter().map(unit).collect()
}
