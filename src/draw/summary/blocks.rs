//! Emulation blocks: scores and ranks of their members. The rank that a roster writes stands beside the one that follows
//! from the scores, and a difference is marked.

use super::frame::{Frame, Named};
use super::{collation, flags, lookup, sectors};
use crate::draw::sheet::{Cell, Head, Paper, Sheet, Style};
use crate::model::{Award, Score};

/// Number, unit, sector, three scores, score beside the sector, two ranks, comparison, proposal, flag, source.
const WIDTHS: [f64; 13] = [5.0, 29.0, 15.0, 8.0, 8.0, 8.0, 9.5, 8.0, 8.0, 8.0, 10.0, 20.0, 21.0];
/// Scores are kept in hundredths.
pub const HUNDREDTHS: f64 = 100.0;

pub fn sheet(frame: &Frame<'_>) -> Sheet<'static> {
    let labels = &frame.labels.blocks;
    let words = &frame.labels.words;
    let named = Named { name: labels.name, title: labels.title, by_phase: false };
    let mut document = frame.begin(&named, Paper::Landscape, &WIDTHS);
    document.blank();
    let tall = |text: &str| Head::new(text).down(2);
    let top = vec![
        tall(words.number),
        tall(words.unit),
        tall(words.sector),
        Head::new(labels.scores).across(3),
        tall(labels.relative_score),
        Head::new(labels.ranks).across(2),
        tall(labels.compared),
        tall(labels.proposed),
        tall(labels.flag),
        tall(words.source),
    ];
    let below =
        [labels.self_score, labels.block_score, labels.final_score, labels.rank, labels.computed_rank].map(Head::new);
    document.header(&[top, below.into()], &[]);
    document.sheet_mut().frozen_columns = 2;

    let given = flags::given(frame);
    let listed = groups(frame);
    for group in &listed {
        let Some(first) = group.first() else { continue };
        let band = labels.block_band(&first.block, first.year, group.len());
        let columns = document.columns();
        document.across(vec![(Cell::text(band, Style::Band), columns)]);
        for (at, score) in group.iter().enumerate() {
            document.row(row(frame, &given, at + 1, score));
        }
    }
    if listed.is_empty() {
        frame.nothing(&mut document);
    }
    frame.end(document, &named, &[labels.note], true)
}

/// Members of one block and year together, best first.
pub fn groups<'a>(frame: &Frame<'a>) -> Vec<Vec<&'a Score>> {
    let mut scores: Vec<&Score> =
        frame.input.records.scores.iter().filter(|score| frame.shows_year(score.year)).collect();
    let last = |rank: Option<u32>| rank.unwrap_or(u32::MAX);
    scores.sort_by_cached_key(|score| {
        let group = (collation::key(&score.block), score.year);
        (group, last(score.computed_rank), last(score.rank), collation::key(&score.unit_name), score.place.clone())
    });
    scores.chunk_by(|a, b| a.block == b.block && a.year == b.year).map(<[&Score]>::to_vec).collect()
}

fn row(frame: &Frame<'_>, given: &[&Award], number: usize, score: &Score) -> Vec<Cell> {
    let labels = &frame.labels.blocks;
    let sector = sectors::name(sectors::code(score.sector.as_deref()), frame.input.catalogue, frame.labels);
    let points = |points: Option<i64>| Cell::number(points.map(|points| points as f64 / HUNDREDTHS), Style::Score);
    let rank = |rank: Option<u32>| Cell::number(rank.map(f64::from), Style::Centred);
    let compared = match (score.rank, score.computed_rank) {
        (Some(written), Some(computed)) if written == computed => Cell::text(labels.agrees, Style::Centred),
        (Some(_), Some(_)) => Cell::text(labels.differs, Style::Mismatch),
        _ => Cell::empty(Style::Centred),
    };
    let flags: Vec<&str> = given
        .iter()
        .filter(|award| {
            award.unit_id.as_deref() == Some(&score.unit_id) && score.year.is_some() && award.year == score.year
        })
        .map(|award| lookup::form_name(frame.input.catalogue, award))
        .collect();
    vec![
        Cell::ordinal(number),
        Cell::text(&score.unit_name, Style::Text),
        Cell::text(sector, Style::Text),
        points(score.self_score),
        points(score.block_score),
        points(score.final_score),
        points(score.relative_score),
        rank(score.rank),
        rank(score.computed_rank),
        compared,
        Cell::text(score.proposed.map_or("", |proposal| labels.proposal(proposal)), Style::Centred),
        Cell::text(flags.join("\n"), Style::Text),
        Cell::text(score.place.to_string(), Style::Source),
    ]
}
