//! The columns of records.

use super::codec::{
    Code, Column, Columns, Day, Flag, Id, Lines, Number, Perhaps, PerhapsCode, PerhapsFlag, Phases, Points, Presence,
    Share, Words, WordsOrNone,
};
use super::line::{Line, lines};
use super::table::columns;
use crate::issue::Failure;
use crate::model::{
    Activity, Award, Category, Dataset, Dimension, Facts, Officer, Participation, Records, Score, Text, Unit,
};
use crate::place::{CellRef, Place};
use std::path::Path;
use std::sync::Arc;

columns! {
    UnitColumns of Unit {
        "unit_id" Id => id,
        "name" Words => name,
        "kind" Code => kind,
        "sector" Perhaps => sector,
        "commune" Perhaps => commune,
        "district" Perhaps => district,
        "members" Number => members,
        "workers" Number => workers,
        "block" Perhaps => block,
        "status" Code => status,
        Source => place,
        "founded" Number => founded,
        "dissolved" Number => dissolved,
        "registered" Flag => registered,
        "former_names" Lines => former_names,
    }
}

columns! {
    AwardColumns of Award {
        "award_id" Id => id,
        "recipient_name" Words => recipient_name,
        "recipient_kind" Code => recipient_kind,
        "unit_id" Perhaps => unit_id,
        "unit_name" Perhaps => unit_name,
        "unit_kind" PerhapsCode => unit_kind,
        "sector" Perhaps => sector,
        "position" Perhaps => position,
        "sex" PerhapsCode => sex,
        "form" WordsOrNone => form,
        "category" CategoryOfForm => category,
        "level" WordsOrNone => level,
        "authority" WordsOrNone => authority,
        "ground" Perhaps => ground,
        "movement" Perhaps => movement,
        "decision_no" Perhaps => decision_no,
        "decision_date" Day => decision_date,
        Period => period,
        "year" Number => year,
        "phases" Phases => phases,
        "achievement" Perhaps => achievement,
        "register_no" Perhaps => register_no,
        "status" Code => status,
        Source => place,
        "recipient_id" Words => recipient_id,
        "money" Number => money,
        FactColumns => facts,
    }
}

columns! {
    /// Of an award's facts those that programs outside ask for. The others do not come back.
    FactColumns of Facts {
        "class" PerhapsCode => class,
        "initiative" PerhapsFlag => initiative,
        "position_class" PerhapsCode => position_class,
        "said_level" Perhaps => said_level,
        "signer" Perhaps => signer,
        "held" Presence => held,
        "council_vote" Share => council_vote,
        ..Facts::default()
    }
}

columns! {
    ParticipationColumns of Participation {
        "unit_id" Id => unit_id,
        "unit_name" Words => unit_name,
        "unit_kind" Code => unit_kind,
        "sector" Perhaps => sector,
        "movement" Words => movement,
        "year" Number => year,
        "phases" Phases => phases,
        "registered" PerhapsFlag => registered,
        "took_part" PerhapsFlag => took_part,
        "participants" Number => participants,
        "result" Perhaps => result,
        Source => place,
    }
}

columns! {
    ScoreColumns of Score {
        "unit_id" Id => unit_id,
        "unit_name" Words => unit_name,
        "sector" Perhaps => sector,
        "block" Words => block,
        "year" Number => year,
        "self_score" Points => self_score,
        "block_score" Points => block_score,
        "final_score" Points => final_score,
        "rank" Number => rank,
        "computed_rank" Number => computed_rank,
        Source => place,
        "relative_score" Points => relative_score,
        "proposed" PerhapsCode => proposed,
    }
}

columns! {
    OfficerColumns of Officer {
        "unit_id" Id => unit_id,
        "unit_name" Words => unit_name,
        "sector" Perhaps => sector,
        "person" Words => person,
        "concurrent" PerhapsFlag => concurrent,
        "trained_year" Number => trained_year,
        Source => place,
    }
}

columns! {
    ActivityColumns of Activity {
        "date" Day => date,
        "kind" Words => kind,
        "unit_id" Perhaps => unit_id,
        "participants" Number => participants,
        "phases" Phases => phases,
        Source => place,
        "year" Number => year,
    }
}

/// Where the record stands in the rosters.
struct Source;

impl Columns<Place> for Source {
    fn write<'a, Listed>(
        table: Dataset,
        rows: &'a [Listed],
        place: impl Fn(&'a Listed) -> &'a Place + Copy,
    ) -> Dataset {
        table
            .text("source_file", rows, |row| Some(Text::from(Arc::clone(&place(row).file))))
            .text("source_sheet", rows, move |row| Some(place(row).sheet_name()))
            .text("source_cell", rows, |row| Some(place(row).cell_name()))
    }

    fn read(line: &Line<'_>) -> Result<Place, Failure> {
        let file = Place::file(line.shared("source_file")?);
        let sheet = line.shared("source_sheet")?;
        let place = if sheet.is_empty() { file } else { file.in_sheet(sheet) };
        let cell = line.read("source_cell", CellRef::from_a1)?;
        Ok(cell.map_or(place.clone(), |cell| place.at(cell)))
    }
}

/// First and last year.
struct Period;

impl Columns<Option<(i32, i32)>> for Period {
    fn write<'a, Listed>(
        table: Dataset,
        rows: &'a [Listed],
        period: impl Fn(&'a Listed) -> &'a Option<(i32, i32)> + Copy,
    ) -> Dataset {
        table
            .int("period_from", rows, |row| period(row).map(|(from, _)| from))
            .int("period_to", rows, |row| period(row).map(|(_, to)| to))
    }

    fn read(line: &Line<'_>) -> Result<Option<(i32, i32)>, Failure> {
        let (from, to): (Option<i32>, Option<i32>) = (line.parsed("period_from")?, line.parsed("period_to")?);
        Ok(from.zip(to))
    }
}

/// An award whose form is not known has no category.
struct CategoryOfForm;

impl Column<Award, Category> for CategoryOfForm {
    fn write<'a, Listed>(
        table: Dataset,
        name: &'static str,
        rows: &'a [Listed],
        award: impl Fn(&'a Listed) -> &'a Award,
        category: impl Fn(&'a Award) -> &'a Category,
    ) -> Dataset {
        table.text(name, rows, |row| {
            Some(award(row)).filter(|award| !award.form.is_empty()).map(|award| category(award).code())
        })
    }

    fn read(line: &Line<'_>, name: &'static str) -> Result<Category, Failure> {
        Ok(line.read(name, Category::from_code)?.unwrap_or(Category::Other))
    }
}

/// The columns of `awards` that figures are made of: dimensions, but the block, which is the unit's, and what is counted.
pub fn counted_columns() -> impl Iterator<Item = &'static str> {
    let dimensions = Dimension::ALL.iter().filter(|dimension| **dimension != Dimension::Block);
    let dimensions = dimensions.map(|dimension| dimension.code());
    dimensions.chain(["unit_id", "recipient_id", "money", "year", "phases", "status"])
}

/// All records of an output. Of an award's facts those come back that `data/` holds; that somebody is held comes back without the
/// words of the remark, which no output repeats.
///
/// # Errors
/// Where a table is not there or not as a run writes it.
pub fn records(output: &Path) -> Result<Records, Failure> {
    Ok(Records { awards: lines(output, "awards", AwardColumns::read)?, ..records_without_awards(output)? })
}

/// All records but the awards, which alone are many.
///
/// # Errors
/// Where a table is not there or not as a run writes it.
pub fn records_without_awards(output: &Path) -> Result<Records, Failure> {
    Ok(Records {
        units: lines(output, "units", UnitColumns::read)?,
        awards: Vec::new(),
        participation: lines(output, "participation", ParticipationColumns::read)?,
        scores: lines(output, "scores", ScoreColumns::read)?,
        officers: lines(output, "officers", OfficerColumns::read)?,
        activities: lines(output, "activities", ActivityColumns::read)?,
    })
}

#[cfg(test)]
mod tests {
    use super::counted_columns;
    use crate::store::schema;

    #[test]
    fn awards_hold_what_figures_are_made_of() {
        let tables = schema();
        let awards = tables.iter().find(|table| table.name == "awards").unwrap();
        for column in counted_columns() {
            assert!(awards.columns.iter().any(|(name, _)| *name == column), "awards have no column {column}");
        }
    }
}
