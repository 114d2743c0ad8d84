//! Records → figures. The only room that names polars; its library's types stay inside.

mod cuts;
mod facts;
mod figures;
mod frame;
mod provinces;
mod stored;

pub use frame::parquet;
pub use provinces::together;
pub use stored::tally_stored;

use crate::model::{Catalogue, Cut, Figure, FigureName, Figures, RecipientKind, Records, UNKNOWN};
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
}

/// Counts everything that there is to count.
pub fn tally(records: &Records, catalogue: &Catalogue) -> Result<Figures, TallyError> {
    let periods = facts::periods(&facts::years(records), catalogue);
    let awards = facts::awards(records, catalogue);
    let participation = facts::participation(records);
    let population = facts::population(records, &periods);
    let values = values(records, catalogue);
    let collected = |facts: &facts::Facts| Ok::<_, TallyError>(cuts::over_periods(facts)?.collect()?.lazy());
    let frames = Frames {
        population: frame::frame(&population)?.lazy(),
        awards: collected(&awards)?,
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

/// The values of each dimension that zeros are written for: those that occur, and all movements.
fn values(records: &Records, catalogue: &Catalogue) -> Values {
    let asked = facts::asked(records);
    let sectors: BTreeSet<String> = asked
        .iter()
        .map(|unit| &unit.sector)
        .chain(records.counted_awards().map(|award| &award.sector))
        .chain(records.participation.iter().map(|part| &part.sector))
        .map(|sector| facts::known(sector).to_owned())
        .collect();
    let kinds: BTreeSet<String> = asked
        .iter()
        .map(|unit| unit.kind.code().to_owned())
        .chain(records.counted_awards().map(|award| award.unit_kind.map_or(UNKNOWN, |kind| kind.code()).to_owned()))
        .chain(records.participation.iter().map(|part| part.unit_kind.code().to_owned()))
        .collect();
    let forms: BTreeSet<String> = records.counted_awards().map(|award| award.form.to_string()).collect();
    let blocks: BTreeSet<String> = records.blocks().into_values().map(str::to_owned).collect();
    let movements = catalogue.movements.iter().map(|movement| movement.code.clone()).collect();
    let recipients = RecipientKind::ALL.iter().map(|kind| kind.code().to_owned()).collect();
    [
        ("sector", sectors.into_iter().collect()),
        ("unit_kind", kinds.into_iter().collect()),
        ("form", forms.into_iter().collect()),
        ("recipient_kind", recipients),
        ("movement", movements),
        ("block", blocks.into_iter().collect()),
    ]
    .into_iter()
    .collect()
}

/// The frame of figures as plain data: those of the phases that are asked for, and of none.
fn read_figures(frame: &DataFrame, catalogue: &Catalogue) -> Result<Figures, TallyError> {
    let text = |name: &str| Ok::<_, TallyError>(frame.column(name)?.str()?.iter().collect::<Vec<_>>());
    let names = text("figure")?;
    let phases = text("phase")?;
    let years = text("year")?;
    let dimensions = cuts::DIMENSIONS.iter().map(|name| text(name)).collect::<Result<Vec<_>, _>>()?;
    let values: Vec<Option<f64>> = frame.column("value")?.f64()?.iter().collect();
    let mut list = Vec::with_capacity(values.len());
    for (row, value) in values.into_iter().enumerate() {
        let said = |column: &[Option<&str>]| {
            let value = column.get(row).copied().flatten().filter(|value| !value.is_empty());
            value.map(str::to_owned)
        };
        let dimension = |at: usize| dimensions.get(at).and_then(|column| said(column));
        let name = said(&names).as_deref().and_then(FigureName::from_code);
        let (Some(name), Some(value)) = (name, value) else {
            return Err(TallyError::FigureIncomplete { row });
        };
        let cut = Cut {
            phase: said(&phases),
            year: said(&years).and_then(|year| year.parse().ok()),
            sector: dimension(0),
            unit_kind: dimension(1),
            form: dimension(2),
            recipient_kind: dimension(3),
            movement: dimension(4),
            block: dimension(5),
            sex: dimension(6),
            ground: dimension(7),
            position_class: dimension(8),
        };
        if cut.phase.as_ref().is_none_or(|phase| catalogue.phases.iter().any(|asked| asked.id == *phase)) {
            list.push(Figure { name, cut, value });
        }
    }
    Ok(Figures::new(list))
}
