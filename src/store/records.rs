//! The columns of records.

use super::codec::{
    AnyText, Bool, Code, ColumnCodec, ColumnGroup, EmptyAsNull, Hundredths, HundredthsOfPercent, IsPresent,
    JoinedByLine, JoinedBySemicolon, OptionalBool, OptionalCode, OptionalDate, OptionalInt, OptionalText, RequiredText,
};
use super::line::{Line, lines};
use super::table::{columns, written};
use crate::issue::Failure;
use crate::model::{
    Activity, Award, Category, Dataset, Dimension, Facts, Officer, Participation, Records, Score, Text, Unit,
};
use crate::place::{CellRef, Place};
use std::path::Path;
use std::sync::Arc;

columns! {
    UnitColumns of Unit {
        "unit_id" RequiredText => id,
        "name" AnyText => name,
        "kind" Code => kind,
        "sector" OptionalText => sector,
        "commune" OptionalText => commune,
        "district" OptionalText => district,
        "members" OptionalInt => members,
        "workers" OptionalInt => workers,
        "block" OptionalText => block,
        "status" Code => status,
        PlaceColumns => place,
        "founded" OptionalInt => founded,
        "dissolved" OptionalInt => dissolved,
        "registered" Bool => registered,
        "former_names" JoinedByLine => former_names,
        "counted_commune" OptionalText => counted_commune,
    }
}

columns! {
    AwardColumns of Award {
        "award_id" RequiredText => id,
        "recipient_name" AnyText => recipient_name,
        "recipient_kind" Code => recipient_kind,
        "unit_id" OptionalText => unit_id,
        "unit_name" OptionalText => unit_name,
        "unit_kind" OptionalCode => unit_kind,
        "sector" OptionalText => sector,
        "position" OptionalText => position,
        "sex" OptionalCode => sex,
        "form" EmptyAsNull => form,
        "category" CategoryOfForm => category,
        "level" EmptyAsNull => level,
        "authority" EmptyAsNull => authority,
        "ground" OptionalText => ground,
        "movement" OptionalText => movement,
        "decision_no" OptionalText => decision_no,
        "decision_date" OptionalDate => decision_date,
        PeriodColumns => period,
        "year" OptionalInt => year,
        "phases" JoinedBySemicolon => phases,
        "achievement" OptionalText => achievement,
        "register_no" OptionalText => register_no,
        "status" Code => status,
        PlaceColumns => place,
        "recipient_id" AnyText => recipient_id,
        "money" OptionalInt => money,
        FactColumns => facts,
        "closed_by" OptionalText => closed_by,
    }
}

columns! {
    /// Of an award's facts those that programs outside ask for. The others do not come back.
    FactColumns of Facts {
        "class" OptionalCode => class,
        "initiative" OptionalBool => initiative,
        "position_class" OptionalCode => position_class,
        "said_level" OptionalText => said_level,
        "signer" OptionalText => signer,
        "held" IsPresent => held,
        "council_vote" HundredthsOfPercent => council_vote,
        ..Facts::default()
    }
}

columns! {
    ParticipationColumns of Participation {
        "unit_id" RequiredText => unit_id,
        "unit_name" AnyText => unit_name,
        "unit_kind" Code => unit_kind,
        "sector" OptionalText => sector,
        "movement" OptionalText => movement,
        "year" OptionalInt => year,
        "phases" JoinedBySemicolon => phases,
        "registered" OptionalBool => registered,
        "took_part" OptionalBool => took_part,
        "participants" OptionalInt => participants,
        "result" OptionalText => result,
        PlaceColumns => place,
    }
}

columns! {
    ScoreColumns of Score {
        "unit_id" RequiredText => unit_id,
        "unit_name" AnyText => unit_name,
        "sector" OptionalText => sector,
        "block" AnyText => block,
        "year" OptionalInt => year,
        "self_score" Hundredths => self_score,
        "block_score" Hundredths => block_score,
        "final_score" Hundredths => final_score,
        "rank" OptionalInt => rank,
        "computed_rank" OptionalInt => computed_rank,
        PlaceColumns => place,
        "relative_score" Hundredths => relative_score,
        "proposed" OptionalCode => proposed,
    }
}

columns! {
    OfficerColumns of Officer {
        "unit_id" RequiredText => unit_id,
        "unit_name" AnyText => unit_name,
        "sector" OptionalText => sector,
        "person" AnyText => person,
        "concurrent" OptionalBool => concurrent,
        "trained_year" OptionalInt => trained_year,
        PlaceColumns => place,
    }
}

columns! {
    ActivityColumns of Activity {
        "date" OptionalDate => date,
        "kind" AnyText => kind,
        "unit_id" OptionalText => unit_id,
        "participants" OptionalInt => participants,
        "phases" JoinedBySemicolon => phases,
        PlaceColumns => place,
        "year" OptionalInt => year,
    }
}

/// Where the record stands in the rosters.
struct PlaceColumns;

impl ColumnGroup<Place> for PlaceColumns {
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
struct PeriodColumns;

impl ColumnGroup<Option<(i32, i32)>> for PeriodColumns {
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

impl ColumnCodec<Award, Category> for CategoryOfForm {
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

/// The columns of `awards` that figures are made of: the dimensions that an award has of its own, and what is counted.
pub fn counted_columns() -> Vec<&'static str> {
    let awards = written::<AwardColumns, _>("awards", &[]);
    let is_column = |name: &&'static str| awards.columns.iter().any(|(column, _)| column == name);
    let dimensions = Dimension::ALL.iter().map(|dimension| dimension.code()).filter(is_column);
    dimensions.chain(["unit_id", "recipient_id", "money", "year", "phases", "status"]).collect()
}

/// All records of an output. Of an award's facts those come back that `data/` holds; that somebody is held comes back without the
/// words of the remark, which no output repeats.
///
/// # Errors
/// Where a table is not there or not as a run writes it.
pub fn records(output: &Path) -> Result<Records, Failure> {
    let others = records_without_awards(output)?;
    Ok(Records { awards: lines(output, "awards", AwardColumns::read)?, ..others })
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
