//! Emulation flags given, by year and kind of flag.

use super::frame::{Frame, Named};
use super::{collation, sectors};
use crate::draw::sheet::{Cell, Head, Paper, Sheet, Style};
use crate::model::Award;
use std::collections::BTreeMap;

/// Number, unit, sector, block, flag, year, decision number and date, phases, source.
const WIDTHS: [f64; 10] = [5.0, 30.0, 15.0, 18.0, 22.0, 7.0, 14.0, 11.5, 11.0, 22.0];

pub fn sheet(frame: &Frame<'_>) -> Sheet {
    let labels = &frame.labels.flags;
    let words = &frame.labels.words;
    let named = Named { name: labels.name, title: labels.title, by_phase: true };
    let mut document = frame.begin(&named, Paper::Landscape, &WIDTHS);
    document.blank();
    let heads = [
        words.number,
        words.unit,
        words.sector,
        labels.block,
        labels.flag,
        words.year,
        words.decision_no,
        words.decision_date,
        words.phase,
        words.source,
    ];
    document.header(&[heads.map(Head::new).into()], &[]);
    document.sheet_mut().frozen_columns = 2;
    let blocks = blocks(frame);
    let given = given(frame);
    for (at, award) in given.iter().enumerate() {
        let sector = sectors::name(sectors::code(award.sector.as_deref()), frame.input.catalogue, frame.labels);
        let block = award.unit_id.as_deref().and_then(|id| blocks.get(id)).copied().unwrap_or_default();
        document.row(vec![
            Cell::ordinal(at + 1),
            Cell::text(&award.recipient_name, Style::Text),
            Cell::text(sector, Style::Text),
            Cell::text(block, Style::Text),
            Cell::text(name(frame, award), Style::Text),
            Cell::text(award.year.map(|year| year.to_string()).unwrap_or_default(), Style::Centred),
            Cell::text(award.decision_no.clone().unwrap_or_default(), Style::Text),
            Cell::date(award.decision_date, Style::Day),
            Cell::text(award.phases.join("\n"), Style::Centred),
            Cell::text(award.place.to_string(), Style::Source),
        ]);
    }
    document.filter();
    if given.is_empty() {
        frame.nothing(&mut document);
    }
    frame.end(document, &named, &[], true)
}

/// The counted awards that are flags: by year, then precedence of the flag, then name.
pub fn given<'a>(frame: &Frame<'a>) -> Vec<&'a Award> {
    let catalogue = frame.input.catalogue;
    let is_flag = |award: &&Award| catalogue.form(&award.form).is_some_and(|form| form.is_flag);
    let mut flags: Vec<&Award> = frame.input.records.counted_awards().filter(is_flag).collect();
    flags.sort_by_cached_key(|award| {
        let form = catalogue.award_forms.iter().position(|form| form.term.code == award.form);
        (award.year, form, award.decision_date, collation::key(&award.recipient_name), award.id.clone())
    });
    flags
}

/// The name of an award's form.
pub fn name<'a>(frame: &Frame<'a>, award: &'a Award) -> &'a str {
    frame.input.catalogue.form(&award.form).map_or(award.form.as_str(), |form| &form.term.name)
}

/// The block of every unit: by the register, else by the scores.
fn blocks<'a>(frame: &Frame<'a>) -> BTreeMap<&'a str, &'a str> {
    let records = frame.input.records;
    let scored = records.scores.iter().map(|score| (score.unit_id.as_str(), score.block.as_str()));
    let listed = records.units.iter().filter_map(|unit| Some((unit.id.as_str(), unit.block.as_deref()?)));
    scored.chain(listed).collect()
}
