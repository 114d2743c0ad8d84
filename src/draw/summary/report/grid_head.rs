//! Header, column numbers and widths of a table of figures.

use super::spec::{Column, Content, Grid, Lead};
use crate::draw::sheet::{Document, Head};
use crate::draw::summary::frame::Frame;

const NUMBER_WIDTH: f64 = 5.0;
const NAME_WIDTH: f64 = 34.0;
const CODE_WIDTH: f64 = 6.5;
const COLUMN_WIDTH: f64 = 9.0;

pub fn widths(grid: &Grid, columns: &[Column]) -> Vec<f64> {
    let lead = grid.lead.iter().map(|lead| match lead {
        Lead::Number => NUMBER_WIDTH,
        Lead::Name => NAME_WIDTH,
        Lead::Code => CODE_WIDTH,
    });
    lead.chain(columns.iter().map(|column| column.width.unwrap_or(COLUMN_WIDTH))).collect()
}

pub fn header(frame: &Frame<'_>, document: &mut Document<'_>, grid: &Grid, columns: &[Column]) {
    let words = &frame.labels.words;
    let depth = columns.iter().map(|column| column.heads.len()).max().unwrap_or(1).max(1);
    let lead = grid.lead.iter().map(|lead| match lead {
        Lead::Number => words.number,
        Lead::Name => words.indicator,
        Lead::Code => words.code,
    });
    let mut rows: Vec<Vec<Head>> = vec![lead.map(|text| Head::new(text).down(depth as u32)).collect()];
    rows.resize_with(depth, Vec::new);
    for (level, row) in rows.iter_mut().enumerate() {
        row.extend(heads_at(columns, level, depth));
    }
    document.header(&rows, &numbers(grid, columns));
}

/// The cells of a row of the header. Equal words below equal words are one cell; the lowest of a column reaches to the end.
fn heads_at(columns: &[Column], level: usize, depth: usize) -> Vec<Head> {
    let mut heads = Vec::new();
    let mut at = 0;
    while let Some(column) = columns.get(at) {
        let Some(text) = column.heads.get(level) else {
            at += 1;
            continue;
        };
        let lowest = column.heads.len() == level + 1;
        let above = column.heads.get(..=level);
        let same = |other: &&Column| !lowest && other.heads.len() > level + 1 && other.heads.get(..=level) == above;
        let across = columns.iter().skip(at).take_while(same).count().max(1);
        let down = if lowest { depth - level } else { 1 };
        heads.push(Head::new(text).across(across as u32).down(down as u32));
        at += across;
    }
    heads
}

/// The row of column numbers: letters for what stands left, then numbers that say how a column is made of others.
fn numbers(grid: &Grid, columns: &[Column]) -> Vec<String> {
    let letters = ('A'..='Z').take(grid.lead.len()).map(String::from);
    let number = |id: &String| columns.iter().position(|column| column.id == *id).map(|at| format!("({})", at + 1));
    let numbered = columns.iter().enumerate().map(|(at, column)| {
        let own = column.index.clone().unwrap_or_else(|| format!("({})", at + 1));
        let made = match &column.content {
            Content::Sum(ids) => ids.iter().map(number).collect::<Option<Vec<_>>>().map(|ids| match ids.as_slice() {
                [first, _, _, .., last] => format!("{first}+…+{last}"),
                few => few.join("+"),
            }),
            Content::Rate { part, whole, .. } => {
                number(part).zip(number(whole)).map(|(part, whole)| part + ":" + &whole)
            }
            _ => None,
        };
        made.map_or(own.clone(), |made| format!("{own}={made}"))
    });
    letters.chain(numbered).collect()
}
