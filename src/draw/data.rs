//! The tables of `data/`: names and columns are the contract, new columns are appended.

use super::sheet::{Laid, Value};
use crate::issue::Issue;
use crate::lang::Lang;
use crate::model::{Cut, Dataset, Figure, FigureName, Figures, LedgerLine, Records, Repair, Text};
use crate::place::{CellRef, Place};
use std::sync::Arc;

/// What the tables are made of. Issues are told in the language of the documents.
pub struct Input<'a> {
    pub records: &'a Records,
    pub figures: &'a Figures,
    pub issues: &'a [Issue],
    pub ledger: &'a [LedgerLine],
    pub repairs: &'a [Repair],
    pub lang: Lang,
}

/// Every table of `data/`, in the order of the contract. Each is made when it is asked for: only one is in memory at a time.
pub fn tables<'a>(input: &'a Input<'a>) -> impl Iterator<Item = Dataset> + 'a {
    const TABLES: [fn(&Input<'_>) -> Dataset; 10] = [
        |input| units(input.records),
        |input| awards(input.records),
        |input| participation(input.records),
        |input| scores(input.records),
        |input| officers(input.records),
        |input| activities(input.records),
        |input| figure_table(input.figures),
        |input| issue_table(input.issues, input.lang),
        |input| ledger_table(input.ledger),
        |input| repair_table(input.repairs),
    ];
    TABLES.into_iter().map(move |table| table(input))
}

fn place<'a, T>(dataset: Dataset, rows: &'a [T], place: impl Fn(&'a T) -> &'a Place + Copy) -> Dataset {
    dataset
        .text("source_file", rows, |row| Some(Text::from(Arc::clone(&place(row).file))))
        .text("source_sheet", rows, move |row| Some(place(row).sheet_name()))
        .text("source_cell", rows, |row| Some(place(row).cell_name()))
}

fn units(records: &Records) -> Dataset {
    let rows = &records.units;
    let table = Dataset::new("units")
        .text("unit_id", rows, |unit| Some(unit.id.as_str()))
        .text("name", rows, |unit| Some(unit.name.as_str()))
        .text("kind", rows, |unit| Some(unit.kind.code()))
        .text("sector", rows, |unit| unit.sector.clone())
        .text("commune", rows, |unit| unit.commune.clone())
        .text("district", rows, |unit| unit.district.clone())
        .int("members", rows, |unit| unit.members)
        .int("workers", rows, |unit| unit.workers)
        .text("block", rows, |unit| unit.block.clone())
        .text("status", rows, |unit| Some(unit.status.code()));
    place(table, rows, |unit| &unit.place)
        .int("founded", rows, |unit| unit.founded)
        .int("dissolved", rows, |unit| unit.dissolved)
        .bool("registered", rows, |unit| Some(unit.registered))
        .text("former_names", rows, |unit| Some(unit.former_names.join("\n")))
}

fn awards(records: &Records) -> Dataset {
    let rows = &records.awards;
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let table = Dataset::new("awards")
        .text("award_id", rows, |award| Some(award.id.as_str()))
        .text("recipient_name", rows, |award| Some(award.recipient_name.as_str()))
        .text("recipient_kind", rows, |award| Some(award.recipient_kind.code()))
        .text("unit_id", rows, |award| award.unit_id.clone())
        .text("unit_name", rows, |award| award.unit_name.clone())
        .text("unit_kind", rows, |award| award.unit_kind.map(|kind| kind.code()))
        .text("sector", rows, |award| award.sector.clone())
        .text("position", rows, |award| award.position.clone())
        .text("sex", rows, |award| award.sex.map(|sex| sex.code()))
        .text("form", rows, move |award| some(&award.form))
        .text("category", rows, move |award| some(&award.form).map(|_| award.category.code()))
        .text("level", rows, move |award| some(&award.level))
        .text("authority", rows, move |award| some(&award.authority))
        .text("ground", rows, |award| award.ground.clone())
        .text("movement", rows, |award| award.movement.clone())
        .text("decision_no", rows, |award| award.decision_no.clone())
        .date("decision_date", rows, |award| award.decision_date)
        .int("period_from", rows, |award| award.period.map(|(from, _)| from))
        .int("period_to", rows, |award| award.period.map(|(_, to)| to))
        .int("year", rows, |award| award.year)
        .text("phases", rows, |award| Some(award.phases.join(";")))
        .text("achievement", rows, |award| award.achievement.clone())
        .text("register_no", rows, |award| award.register_no.clone())
        .text("status", rows, |award| Some(award.status.code()));
    place(table, rows, |award| &award.place)
        .text("recipient_id", rows, |award| Some(award.recipient_id.as_str()))
        .int("money", rows, |award| award.money)
        .text("class", rows, |award| award.facts.class.map(|class| class.code()))
        .bool("initiative", rows, |award| award.facts.initiative)
        .text("position_class", rows, |award| award.facts.position_class.map(|class| class.code()))
        .text("said_level", rows, |award| award.facts.said_level.clone())
        .text("signer", rows, |award| award.facts.signer.clone())
        .bool("held", rows, |award| award.facts.held.as_ref().map(|_| true))
        .float("council_vote", rows, |award| award.facts.council_vote.map(|share| f64::from(share) / 100.0))
}

fn participation(records: &Records) -> Dataset {
    let rows = &records.participation;
    let table = Dataset::new("participation")
        .text("unit_id", rows, |part| Some(part.unit_id.as_str()))
        .text("unit_name", rows, |part| Some(part.unit_name.as_str()))
        .text("unit_kind", rows, |part| Some(part.unit_kind.code()))
        .text("sector", rows, |part| part.sector.clone())
        .text("movement", rows, |part| Some(part.movement.as_str()))
        .int("year", rows, |part| part.year)
        .text("phases", rows, |part| Some(part.phases.join(";")))
        .bool("registered", rows, |part| part.registered)
        .bool("took_part", rows, |part| part.took_part)
        .int("participants", rows, |part| part.participants)
        .text("result", rows, |part| part.result.clone());
    place(table, rows, |part| &part.place)
}

fn scores(records: &Records) -> Dataset {
    let rows = &records.scores;
    let points = |hundredths: Option<i64>| hundredths.map(|score| score as f64 / 100.0);
    let table = Dataset::new("scores")
        .text("unit_id", rows, |score| Some(score.unit_id.as_str()))
        .text("unit_name", rows, |score| Some(score.unit_name.as_str()))
        .text("sector", rows, |score| score.sector.clone())
        .text("block", rows, |score| Some(score.block.as_str()))
        .int("year", rows, |score| score.year)
        .float("self_score", rows, move |score| points(score.self_score))
        .float("block_score", rows, move |score| points(score.block_score))
        .float("final_score", rows, move |score| points(score.final_score))
        .int("rank", rows, |score| score.rank)
        .int("computed_rank", rows, |score| score.computed_rank);
    place(table, rows, |score| &score.place)
        .float("relative_score", rows, move |score| points(score.relative_score))
        .text("proposed", rows, |score| score.proposed.map(|proposal| proposal.code()))
}

fn officers(records: &Records) -> Dataset {
    let rows = &records.officers;
    let table = Dataset::new("officers")
        .text("unit_id", rows, |officer| Some(officer.unit_id.as_str()))
        .text("unit_name", rows, |officer| Some(officer.unit_name.as_str()))
        .text("sector", rows, |officer| officer.sector.clone())
        .text("person", rows, |officer| Some(officer.person.as_str()))
        .bool("concurrent", rows, |officer| officer.concurrent)
        .int("trained_year", rows, |officer| officer.trained_year);
    place(table, rows, |officer| &officer.place)
}

fn activities(records: &Records) -> Dataset {
    let rows = &records.activities;
    let table = Dataset::new("activities")
        .date("date", rows, |activity| activity.date)
        .text("kind", rows, |activity| Some(activity.kind.as_str()))
        .text("unit_id", rows, |activity| activity.unit_id.clone())
        .int("participants", rows, |activity| activity.participants)
        .text("phases", rows, |activity| Some(activity.phases.join(";")));
    place(table, rows, |activity| &activity.place).int("year", rows, |activity| activity.year)
}

fn figure_table(figures: &Figures) -> Dataset {
    let rows = figures.list();
    let table = Dataset::new("figures").text("figure", rows, |figure| Some(figure.name.code()));
    let table = cut(table, rows, |figure| &figure.cut).float("value", rows, |figure| Some(figure.value));
    further(table, rows, |figure| &figure.cut)
}

/// Figures alone, as a table of `data/`.
pub fn figures(figures: &Figures) -> Dataset {
    figure_table(figures)
}

/// The figures of several provinces: the columns of `figures` behind the name of the province.
pub fn province_figures(provinces: &[(String, Figures)]) -> Dataset {
    let rows: Vec<(&str, &Figure)> = provinces
        .iter()
        .flat_map(|(name, figures)| figures.list().iter().map(move |figure| (name.as_str(), figure)))
        .collect();
    let table = Dataset::new("province_figures").text("province", &rows, |(name, _)| Some(*name)).text(
        "figure",
        &rows,
        |(_, figure)| Some(figure.name.code()),
    );
    let table = cut(table, &rows, |(_, figure)| &figure.cut).float("value", &rows, |(_, figure)| Some(figure.value));
    further(table, &rows, |(_, figure)| &figure.cut)
}

fn issue_table(issues: &[Issue], lang: Lang) -> Dataset {
    Dataset::new("issues")
        .text("code", issues, |issue| Some(issue.code()))
        .text("severity", issues, |issue| Some(issue.severity().code()))
        .text("file", issues, |issue| Some(issue.place.file.to_string()))
        .text("sheet", issues, |issue| Some(issue.place.sheet_name().to_owned()))
        .text("cell", issues, |issue| Some(issue.place.cell_name()))
        .text("value", issues, |issue| issue.value.clone())
        .text("message", issues, move |issue| Some(lang.issue(issue).message))
        .text("suggestion", issues, move |issue| Some(lang.issue(issue).suggestion))
}

/// Where each figure stands in the summary, and what number its cell shows. A cell that several figures make has a line for each.
pub fn cells(sheets: &[Laid<'_>]) -> Dataset {
    let rows: Vec<(&str, CellRef, Option<f64>, FigureName, &Cut)> = sheets
        .iter()
        .flat_map(|laid| {
            let cells = laid.sheet.own_rows();
            let cells = cells.flat_map(|(row, line)| (0..).zip(&line.cells).map(move |(at, cell)| (row, at, cell)));
            cells.flat_map(|(row, column, cell)| {
                let (sheet, at, value) = (laid.name.as_str(), CellRef::new(row, column), number(&cell.value));
                cell.figures.iter().map(move |(name, cut)| (sheet, at, value, *name, cut))
            })
        })
        .collect();
    let table = Dataset::new("cells")
        .text("sheet", &rows, |(sheet, ..)| Some(*sheet))
        .text("cell", &rows, |(_, cell, ..)| Some(cell.to_string()))
        .text("figure", &rows, |(_, _, _, name, _)| Some(name.code()));
    let table = cut(table, &rows, |(.., cut)| cut).float("value", &rows, |(_, _, value, ..)| *value);
    further(table, &rows, |(.., cut)| cut)
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Formula { result, .. } => result.parse().ok(),
        _ => None,
    }
}

/// The columns that say which part of the whole a figure is about.
fn cut<T>(table: Dataset, rows: &[T], cut: impl Fn(&T) -> &Cut + Copy) -> Dataset {
    table
        .text("phase", rows, |row| cut(row).phase.clone())
        .int("year", rows, |row| cut(row).year)
        .text("sector", rows, |row| cut(row).sector.clone())
        .text("unit_kind", rows, |row| cut(row).unit_kind.clone())
        .text("form", rows, |row| cut(row).form.clone())
        .text("recipient_kind", rows, |row| cut(row).recipient_kind.clone())
        .text("movement", rows, |row| cut(row).movement.clone())
        .text("block", rows, |row| cut(row).block.clone())
}

/// Dimensions that came later stand behind.
fn further<T>(table: Dataset, rows: &[T], cut: impl Fn(&T) -> &Cut + Copy) -> Dataset {
    table.text("sex", rows, |row| cut(row).sex.clone()).text("ground", rows, |row| cut(row).ground.clone()).text(
        "position_class",
        rows,
        |row| cut(row).position_class.clone(),
    )
}

/// Every cell that was read otherwise than it is stored.
fn repair_table(repairs: &[Repair]) -> Dataset {
    Dataset::new("repairs")
        .text("file", repairs, |repair| Some(repair.place.file.to_string()))
        .text("sheet", repairs, |repair| Some(repair.place.sheet_name().to_owned()))
        .text("cell", repairs, |repair| Some(repair.place.cell_name()))
        .text("repair", repairs, |repair| Some(repair.how))
        .text("stored", repairs, |repair| Some(repair.stored.as_str()))
        .text("read", repairs, |repair| Some(repair.read.as_str()))
}

fn ledger_table(ledger: &[LedgerLine]) -> Dataset {
    let number = |count: u64| i64::try_from(count).ok();
    Dataset::new("ledger")
        .text("file", ledger, |line| Some(line.file.as_str()))
        .text("sheet", ledger, |line| Some(line.sheet.as_str()))
        .int("rows", ledger, move |line| number(line.rows))
        .int("blank", ledger, move |line| number(line.blank))
        .int("letterhead", ledger, move |line| number(line.letterhead))
        .int("header", ledger, move |line| number(line.header))
        .int("index", ledger, move |line| number(line.index))
        .int("group", ledger, move |line| number(line.group))
        .int("total", ledger, move |line| number(line.total))
        .int("footer", ledger, move |line| number(line.footer))
        .int("note", ledger, move |line| number(line.note))
        .int("data", ledger, move |line| number(line.data))
        .int("accepted", ledger, move |line| number(line.accepted))
        .int("duplicate", ledger, move |line| number(line.duplicate))
        .int("set_aside", ledger, move |line| number(line.set_aside))
}
