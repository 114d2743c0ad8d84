//! Numbers lead to the first row of the list of what they count: awards, units, participation, officers, activities. Each such
//! list holds every counted record once, so a reader filters it there by what the number is about; `thidua explain` names all
//! rows. A number whose list the office has dropped, or whose first row stands beyond what one sheet holds, leads nowhere; nor
//! does one of more than the phases that a list is narrowed to.

use super::frame::Frame;
use super::report::{Body, Report, Roll, RollOf, Shelf, Stand};
use crate::draw::sheet::{Cell, ROWS, Sheet, Target, Value};
use crate::model::{AwardStatus, Cut, FigureName};
use crate::place::CellRef;
use crate::recount::{RecordKind, counted_records};
use std::collections::{BTreeMap, BTreeSet};

/// Where figures lead: name of the sheet and row.
type Found<'a> = BTreeMap<(FigureName, &'a Cut), (&'a str, u32)>;

/// A list on a sheet.
struct Listed<'a> {
    sheet: &'a str,
    /// The last row of its head.
    header: u32,
    of: RecordKind,
    /// Its records, by their places among all of the kind.
    rows: Vec<usize>,
    /// Whether it holds the records of all phases.
    is_whole: bool,
}

/// Adds links to the cells of all sheets.
pub fn link(frame: &Frame<'_>, reports: &[Report], shelf: &Shelf<'_>, sheets: &mut [Sheet<'_>]) {
    let cells = sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells);
    let wanted: BTreeSet<(FigureName, Cut)> =
        cells.filter(|cell| shows_some(&cell.value)).flat_map(|cell| cell.figures.iter().cloned()).collect();
    let mut found = Found::new();
    for listed in lists(frame, reports, shelf, sheets) {
        let of_list = |(name, cut): &&(FigureName, Cut)| {
            counted_records(*name) == listed.of && (listed.is_whole || cut.phase.is_some())
        };
        let figures: Vec<(FigureName, &Cut)> = wanted.iter().filter(of_list).map(|(name, cut)| (*name, cut)).collect();
        // What stands beyond the last row of a sheet is on another.
        let rows: Vec<u32> = (listed.header + 1..ROWS).take(listed.rows.len()).collect();
        let first = frame.input.recount.first_rows(listed.of, &figures, &listed.rows[..rows.len()]);
        for (figure, row) in figures.into_iter().zip(first) {
            found.extend(row.map(|row| (figure, (listed.sheet, rows[row]))));
        }
    }
    for cell in sheets.iter_mut().flat_map(|sheet| &mut sheet.rows).flat_map(|row| &mut row.cells) {
        if let Some((name, row)) = target(cell, &found) {
            cell.link = Some(Box::new(Target::Sheet { name: name.to_owned(), cell: CellRef::new(row, 0) }));
        }
    }
}

/// Where awards stand, of any state: what no figure counts leads to its rows, too.
pub struct AwardRows<'a> {
    /// By the places of awards among all.
    rows: Vec<Option<(&'a str, u32)>>,
}

impl<'a> AwardRows<'a> {
    /// In the list of all counted awards, and in that of all that were asked for.
    pub fn new(frame: &Frame<'a>, shelf: &Shelf<'_>, sheets: &[Sheet<'_>]) -> Self {
        let mut rows = vec![None; frame.input.records.awards.len()];
        for states in [&[AwardStatus::Counted][..], AwardStatus::ASKED] {
            let list_of = |report: &'a Report| match &report.body {
                Body::List(list) if list.holds_all_of(states) => Some((report.name.as_str(), list)),
                _ => None,
            };
            let Some((name, list)) = frame.input.reports.iter().find_map(list_of) else { continue };
            let Some((_, header)) = sheets.iter().find(|sheet| sheet.name == name).and_then(|sheet| sheet.header)
            else {
                continue;
            };
            for (award, row) in shelf.places(list).into_iter().zip(header + 1..ROWS) {
                rows[award] = Some((name, row));
            }
        }
        Self { rows }
    }

    /// The first row of some awards.
    pub fn first(&self, awards: &[usize]) -> Option<Target> {
        let (name, row) = awards.iter().filter_map(|award| self.rows[*award]).min_by_key(|(_, row)| *row)?;
        Some(Target::Sheet { name: name.to_owned(), cell: CellRef::new(row, 0) })
    }
}

/// The lists that numbers lead to, as far as the office has them.
fn lists<'a>(frame: &Frame<'_>, reports: &'a [Report], shelf: &Shelf<'_>, sheets: &[Sheet<'_>]) -> Vec<Listed<'a>> {
    let whole_lists = frame.input.phases.is_empty();
    let header = |report: &Report| {
        let (_, last) = sheets.iter().find(|sheet| sheet.name == report.name)?.header?;
        Some(last)
    };
    let all_awards = reports.iter().find_map(|report| match &report.body {
        Body::List(list) if list.holds_all() => Some((report, list)),
        _ => None,
    });
    let awards = all_awards.and_then(|(report, list)| {
        let (header, rows) = (header(report)?, shelf.places(list));
        Some(Listed { sheet: &report.name, header, of: RecordKind::Awards, rows, is_whole: whole_lists })
    });
    let stand = Stand::new(frame);
    let rolls = RollOf::ALL.iter().filter_map(|(_, of)| {
        let is_it = |report: &&Report| matches!(&report.body, Body::Roll(Roll { of: one, .. }) if one == of);
        let report = reports.iter().find(is_it)?;
        let (header, listed) = (header(report)?, stand.listed(*of));
        let is_whole = whole_lists || matches!(of, RollOf::Units | RollOf::Officers);
        let rows = listed.into_iter().map(|(at, _)| at).collect();
        Some(Listed { sheet: &report.name, header, of: of.records(), rows, is_whole })
    });
    awards.into_iter().chain(rolls).collect()
}

/// Of the figures of a cell, the first row on the sheet that the first of them leads to.
fn target<'a>(cell: &Cell, found: &Found<'a>) -> Option<(&'a str, u32)> {
    let rows = || cell.figures.iter().filter_map(|(name, cut)| found.get(&(*name, cut)).copied());
    let (sheet, _) = rows().next().filter(|_| shows_some(&cell.value))?;
    rows().filter(|(name, _)| *name == sheet).min_by_key(|(_, row)| *row)
}

/// Nothing leads to where a zero comes from.
fn shows_some(value: &Value) -> bool {
    match value {
        Value::Number(number) => *number != 0.0,
        // A decrease comes from somewhere too.
        Value::Formula { result, .. } => result.parse::<f64>().is_ok_and(|number| number != 0.0),
        // "3/12".
        Value::Text(text) => text.starts_with(|first: char| ('1'..='9').contains(&first)),
        _ => false,
    }
}
