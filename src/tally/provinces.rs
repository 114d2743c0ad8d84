//! Figures of several outputs as one: identities are each output's own, so whatever is counted adds up.

use super::cuts::Values;
use super::figures::{self, Frames};
use super::{TallyError, different, facts, frame, of_catalogue, read_figures};
use crate::model::{Catalogue, Cut, Dimension, Figure, FigureName, Figures, Records};
use polars::prelude::{DataFrame, IntoLazy};
use std::collections::{BTreeMap, BTreeSet};

type Sums = BTreeMap<(FigureName, Cut), f64>;

/// The figures of all outputs together, with the zeros that go with their sectors, kinds and forms.
pub fn together(parts: &[Figures], catalogue: &Catalogue) -> Result<Figures, TallyError> {
    let mut sums = Sums::new();
    for figure in zeros(parts, catalogue)?.list() {
        sums.insert(
            (figure.name, figure.cut.clone()),
            if figure.name == FigureName::Movements { figure.value } else { 0.0 },
        );
    }
    let adds = |figure: &&Figure| !matches!(figure.name, FigureName::ParticipationRate | FigureName::Movements);
    for figure in parts.iter().flat_map(Figures::list).filter(adds) {
        *sums.entry((figure.name, figure.cut.clone())).or_default() += figure.value;
    }
    unknown_money(&mut sums);
    let told = |figure: &&Figure| figure.name == FigureName::ParticipationRate;
    let told: BTreeSet<&Cut> = parts.iter().flat_map(Figures::list).filter(told).map(|figure| &figure.cut).collect();
    sums.extend(rates(&sums, &told));
    Ok(Figures::new(sums.into_iter().map(|((name, cut), value)| Figure { name, cut, value }).collect()))
}

/// What counting nothing gives: a zero for every cut that is written out, and the movements of the catalogue.
fn zeros(parts: &[Figures], catalogue: &Catalogue) -> Result<Figures, TallyError> {
    let years: BTreeSet<i32> = parts.iter().flat_map(Figures::list).filter_map(|figure| figure.cut.year).collect();
    let periods = facts::periods(&years, catalogue);
    let none = Records::default();
    let over = |facts: &facts::Facts| Ok::<_, TallyError>(super::cuts::over_periods(facts)?.collect()?.lazy());
    let frames = Frames {
        population: frame::frame(&facts::population(&none, &periods))?.lazy(),
        awards: over(&facts::awards(&none, catalogue))?,
        other_states: over(&facts::other_states(&none, catalogue))?,
        participation: over(&facts::participation(&none))?,
        officers: frame::frame(&facts::officers(&none, &periods))?.lazy(),
        activities: over(&facts::activities(&none))?,
        movements: frame::frame(&facts::movements(catalogue, &periods))?.lazy(),
        heard: over(&facts::heard(&none, catalogue))?,
        values: values(parts, catalogue),
        periods,
    };
    let counted: DataFrame = figures::all(&frames)?;
    read_figures(&counted, catalogue)
}

/// The dimensions whose values stand in records, not in the catalogue alone.
const OF_RECORDS: [Dimension; 6] = [
    Dimension::Sector,
    Dimension::UnitKind,
    Dimension::Form,
    Dimension::Block,
    Dimension::Commune,
    Dimension::ActivityKind,
];

/// The values of each dimension in any of the outputs.
fn values(parts: &[Figures], catalogue: &Catalogue) -> Values {
    let mut values = of_catalogue(catalogue);
    for dimension in OF_RECORDS {
        values[dimension] = different(parts.iter().flat_map(|figures| figures.values(dimension)).map(str::to_owned));
    }
    values
}

/// Money is absent where there are awards, but no amount of any of them is known.
fn unknown_money(sums: &mut Sums) {
    let none_known = |cut: &Cut| {
        // Money is counted for no cut that awards are not counted for.
        let awards = sums[&(FigureName::Awards, cut.clone())];
        awards > 0.0 && sums[&(FigureName::AwardsWithoutMoney, cut.clone())] == awards
    };
    let money = sums.keys().filter(|(name, cut)| *name == FigureName::AwardMoney && none_known(cut));
    let absent: Vec<(FigureName, Cut)> = money.cloned().collect();
    for key in absent {
        sums.remove(&key);
    }
}

/// Units that registered ÷ units that worked, where some worked and some output has a rate (`told`).
fn rates(sums: &Sums, told: &BTreeSet<&Cut>) -> Sums {
    let registered = sums.range((FigureName::UnitsRegistered, Cut::default())..);
    let registered = registered.take_while(|((name, _), _)| *name == FigureName::UnitsRegistered);
    let rate = |((_, cut), value): (&(FigureName, Cut), &f64)| {
        let worked = sums.get(&(FigureName::Units, cut.clone().without(Dimension::Movement)))?;
        if !told.contains(cut) || *worked <= 0.0 || value > worked {
            return None;
        }
        Some(((FigureName::ParticipationRate, cut.clone()), value / worked))
    };
    registered.filter_map(rate).collect()
}
