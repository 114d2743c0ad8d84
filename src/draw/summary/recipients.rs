//! Every award that was counted, in the order of printed lists (Decree 152/2025/NĐ-CP, article 29.5): the catalogue's order of
//! precedence, then collectives, households, individuals.

use super::frame::{Frame, Named};
use super::{collation, flags, sectors};
use crate::draw::sheet::{Cell, Head, Paper, Sheet, Style};
use crate::model::{Award, Catalogue, Text};
use std::collections::BTreeMap;

/// Number, recipient, kind, position, unit, sector, form, decision number and date, phases, achievement, source.
const WIDTHS: [f64; 12] = [5.0, 21.0, 9.0, 12.0, 20.0, 12.0, 19.0, 13.0, 11.5, 10.5, 24.0, 20.0];

pub fn sheet(frame: &Frame<'_>) -> Sheet {
    let labels = &frame.labels.recipients;
    let words = &frame.labels.words;
    let named = Named { name: labels.name, title: labels.title, by_phase: true };
    let mut document = frame.begin(&named, Paper::Landscape, &WIDTHS);
    document.blank();
    let heads = [
        words.number,
        labels.recipient,
        labels.kind,
        labels.position,
        words.unit,
        words.sector,
        words.form,
        words.decision_no,
        words.decision_date,
        words.phase,
        labels.achievement,
        words.source,
    ];
    document.header(&[heads.map(Head::new).into()], &[]);
    document.sheet_mut().frozen_columns = 2;
    let listed = listed(frame.input.records.counted_awards(), frame.input.catalogue);
    for (at, award) in listed.iter().enumerate() {
        document.row(row(frame, at + 1, award));
    }
    document.filter();
    if listed.is_empty() {
        frame.nothing(&mut document);
    }
    frame.end(document, &named, &[labels.note], true)
}

/// Awards in the prescribed order; within it by decision and name.
fn listed<'a>(awards: impl Iterator<Item = &'a Award>, catalogue: &Catalogue) -> Vec<&'a Award> {
    let precedence: BTreeMap<&str, usize> =
        catalogue.award_forms.iter().map(|form| form.term.code.as_str()).zip(0..).collect();
    let mut listed: Vec<&Award> = awards.collect();
    listed.sort_by_cached_key(|award| {
        let form = precedence.get(award.form.as_str()).copied().unwrap_or(usize::MAX);
        let decision = (award.decision_date, award.decision_no.clone());
        (
            form,
            award.form.clone(),
            award.recipient_kind,
            decision,
            collation::key(&award.recipient_name),
            award.id.clone(),
        )
    });
    listed
}

fn row(frame: &Frame<'_>, number: usize, award: &Award) -> Vec<Cell> {
    let sector = sectors::name(sectors::code(award.sector.as_deref()), frame.input.catalogue, frame.labels);
    let text = |text: &Option<Text>| Cell::text(text.as_deref().unwrap_or_default(), Style::Text);
    vec![
        Cell::ordinal(number),
        Cell::text(&award.recipient_name, Style::Text),
        Cell::text((frame.labels.words.recipient_kind)(award.recipient_kind), Style::Centred),
        text(&award.position),
        text(&award.unit_name),
        Cell::text(sector, Style::Text),
        Cell::text(flags::name(frame, award), Style::Text),
        text(&award.decision_no),
        Cell::date(award.decision_date, Style::Day),
        Cell::text(award.phases.join("\n"), Style::Centred),
        Cell::text(award.achievement.as_deref().unwrap_or_default(), Style::Text),
        Cell::text(award.place.to_string(), Style::Source),
    ]
}
