//! Records → figures. The only room that names polars; its library's types stay inside.

mod cuts;
mod facts;
mod figures;
mod frame;
mod provinces;
mod stored;

pub use frame::parquet;
pub use provinces::together;
pub use stored::{Beside, tally_stored};

use crate::model::{Catalogue, Cut, Dimension, Figure, FigureName, Figures, RecipientKind, Records, Text, UNKNOWN};
use cuts::Values;
use figures::Frames;
use polars::prelude::{DataFrame, IntoLazy, PolarsError};
use std::collections::BTreeSet;

/// Counting failed: a bug of ours.
#[derive(Debug, thiserror::Error)]
pub enum TallyError {
    #[error("counting failed")]
    Library(#[from] PolarsError),
    #[error("figure {row} has no name or value")]
    FigureIncomplete { row: usize },
    /// In stored awards, where what a roster does not say is absent and never empty.
    #[error("column {column} holds an empty text")]
    EmptyText { column: &'static str },
}

/// Counts everything that there is to count.
pub fn tally(records: &Records, catalogue: &Catalogue) -> Result<Figures, TallyError> {
    let periods = facts::periods(&facts::years(records), catalogue);
    let participation = facts::participation(records);
    let population = facts::population(records, &periods);
    let values = values(records, catalogue);
    let collected = |facts: &facts::Facts| Ok::<_, TallyError>(cuts::over_periods(facts)?.collect()?.lazy());
    let frames = Frames {
        population: frame::frame(&population)?.lazy(),
        awards: collected(&facts::awards(records, catalogue))?,
        other_states: collected(&facts::other_states(records, catalogue))?,
        participation: collected(&participation)?,
        officers: frame::frame(&facts::officers(records, &periods))?.lazy(),
        activities: collected(&facts::activities(records))?,
        movements: frame::frame(&facts::movements(catalogue, &periods))?.lazy(),
        heard: collected(&facts::heard(records, catalogue))?,
        periods,
        values,
    };
    read_figures(&figures::all(&frames)?, catalogue)
}

/// The values of each dimension that zeros are written for: those that occur, and all movements and kinds of activity.
fn values(records: &Records, catalogue: &Catalogue) -> Values {
    let asked = facts::asked(records);
    let sectors = asked
        .iter()
        .map(|unit| &unit.sector)
        .chain(records.awards_in_figures().map(|award| &award.sector))
        .chain(records.participation.iter().map(|part| &part.sector))
        .map(|sector| facts::known(sector).to_owned());
    let kinds = asked
        .iter()
        .map(|unit| unit.kind.code().to_owned())
        .chain(records.awards_in_figures().map(|award| award.unit_kind.map_or(UNKNOWN, |kind| kind.code()).to_owned()))
        .chain(records.participation.iter().map(|part| part.unit_kind.code().to_owned()));
    let mut values = of_catalogue(catalogue);
    values[Dimension::Sector] = different(sectors);
    values[Dimension::UnitKind] = different(kinds);
    values[Dimension::Form] = different(records.awards_in_figures().map(|award| award.form.to_string()));
    values[Dimension::Block] = different(records.blocks().into_values().map(str::to_owned));
    let awarded = records.awards_in_figures().map(|award| award.unit_id.as_deref());
    values[Dimension::Commune] = communes(records, awarded);
    let kinds = records.activities.iter().map(|activity| activity.kind.clone());
    values[Dimension::ActivityKind] =
        different(std::mem::take(&mut values[Dimension::ActivityKind]).into_iter().chain(kinds));
    values
}

/// The communes that something counted lies in; `awarded` are the units that awards name. None at all where no unit says any.
fn communes<'a>(records: &Records, awarded: impl Iterator<Item = Option<&'a str>>) -> Vec<String> {
    let known = records.communes();
    if known.is_empty() {
        return Vec::new();
    }
    let asked = facts::asked(records).into_iter().map(|unit| Some(unit.id.as_str()));
    let parts = records.participation.iter().map(|part| Some(part.unit_id.as_str()));
    let commune = |unit: Option<&str>| unit.and_then(|id| known.get(id)).copied().unwrap_or(UNKNOWN);
    let asked = different(asked.chain(parts).map(|unit| commune(unit).to_owned()));
    different(asked.into_iter().chain(awarded.map(|unit| commune(unit).to_owned())))
}

/// The values that are the same whatever the records.
fn of_catalogue(catalogue: &Catalogue) -> Values {
    let mut values = Values::default();
    values[Dimension::RecipientKind] = RecipientKind::ALL.iter().map(|kind| kind.code().to_owned()).collect();
    values[Dimension::Movement] = catalogue.movements.iter().map(|movement| movement.code.clone()).collect();
    values[Dimension::ActivityKind] = catalogue.activities.iter().map(|kind| kind.code.clone()).collect();
    values
}

/// Each text once, sorted. What is not said has no figure of its own.
fn different(texts: impl Iterator<Item = String>) -> Vec<String> {
    texts.filter(|text| !text.is_empty()).collect::<BTreeSet<String>>().into_iter().collect()
}

/// The frame of figures as plain data: those of the phases that are asked for, and of none.
fn read_figures(frame: &DataFrame, catalogue: &Catalogue) -> Result<Figures, TallyError> {
    let texts = |name: &str| Ok::<_, TallyError>(frame.column(name)?.str()?.iter().collect::<Vec<_>>());
    let names = texts("figure")?;
    let phases = texts("phase")?;
    let years = texts("year")?;
    let mut dimensions = Vec::with_capacity(Dimension::COUNT);
    for dimension in Dimension::ALL {
        dimensions.push((*dimension, texts(dimension.code())?));
    }
    let values: Vec<Option<f64>> = frame.column("value")?.f64()?.iter().collect();
    let mut list = Vec::with_capacity(values.len());
    for (row, value) in values.into_iter().enumerate() {
        let said = |column: &[Option<&str>]| column[row].filter(|text| !text.is_empty()).map(Text::from);
        let name = names[row].and_then(FigureName::from_code);
        let (Some(name), Some(value)) = (name, value) else {
            return Err(TallyError::FigureIncomplete { row });
        };
        let year = said(&years).map(|year| year.parse().expect("years are written as numbers"));
        let mut cut = Cut::of_time(said(&phases), year);
        for (dimension, column) in &dimensions {
            if let Some(value) = said(column) {
                cut = cut.with(*dimension, value);
            }
        }
        if cut.phase.as_ref().is_none_or(|phase| catalogue.phases.iter().any(|asked| *phase == asked.id)) {
            list.push(Figure { name, cut, value });
        }
    }
    Ok(Figures::new(list))
}
