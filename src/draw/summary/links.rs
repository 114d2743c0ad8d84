//! Numbers lead to the first row of the list of what they count: awards, units, participation, officers, activities. Each such
//! list holds every counted record once, so a reader filters it there by what the number is about; `thidua explain` names all
//! rows. A number whose list the office has dropped, or whose first row stands beyond what one sheet holds, leads nowhere; nor
//! does one of more than the phases that a list is narrowed to.

use super::frame::Frame;
use super::report::{Body, Entry, Holdings, Report, Roll, RollOf, Shelf, Stand};
use crate::draw::sheet::{Cell, ROWS, Sheet, Target, Value};
use crate::model::{Award, Cut, FigureName, RecipientKind};
use crate::place::CellRef;
use std::collections::{BTreeMap, BTreeSet};

/// Figure, time, and the dimensions that some cuts name: what all cuts of one kind have in common.
type Shape<'a> = (FigureName, Option<&'a str>, Option<i32>, Vec<&'static str>);

/// Values of the dimensions of a shape, and the cut that names them.
type Cuts<'a> = BTreeMap<Vec<&'a str>, &'a Cut>;

/// Where figures lead: name of the sheet and row.
type Found<'a> = BTreeMap<(FigureName, &'a Cut), (&'a str, u32)>;

/// Adds links to the cells of all sheets.
pub fn link(frame: &Frame<'_>, reports: &[Report], shelf: &Shelf<'_>, sheets: &mut [Sheet<'_>]) {
    let cells = sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells);
    let wanted: BTreeSet<(FigureName, Cut)> =
        cells.filter(|cell| shows_some(&cell.value)).flat_map(|cell| cell.figures.iter().cloned()).collect();
    let mut shapes: BTreeMap<Shape<'_>, Cuts<'_>> = BTreeMap::new();
    for (name, cut) in &wanted {
        let dimensions = cut.said().map(|(name, _)| name).collect();
        let values = cut.said().map(|(_, value)| value).collect();
        let shape = (*name, cut.phase.as_deref(), cut.year, dimensions);
        shapes.entry(shape).or_default().insert(values, cut);
    }
    let mut found = Found::new();
    let whole_lists = frame.input.phases.is_empty();
    let head = |report: &Report| sheets.iter().find(|sheet| sheet.name == report.name).and_then(|sheet| sheet.header);
    let whole = reports.iter().find_map(|report| match &report.body {
        Body::List(list) if list.holds_all() => Some((report, list)),
        _ => None,
    });
    if let Some((report, list)) = whole
        && let Some((_, header)) = head(report)
    {
        let stand = Stand::new(frame);
        let listed = shelf.listed(list);
        let takes = |award: &&Award, shape: &Shape<'_>| takes(frame, &stand, award, shape);
        let counts = |(name, phase, ..): &Shape<'_>| {
            let of_awards = RollOf::of_figure(*name).is_none() && *name != FigureName::Movements;
            of_awards && (whole_lists || phase.is_some())
        };
        lead(&mut found, &shapes, (&report.name, header), counts, &listed, takes, |award, name| {
            shelf.said(award, name)
        });
    }
    let (stand, holdings) = (Stand::new(frame), Holdings::new(frame));
    for (_, of) in RollOf::ALL {
        let is_it = |report: &&Report| matches!(&report.body, Body::Roll(Roll { of: one, .. }) if one == of);
        let Some(report) = reports.iter().find(is_it) else { continue };
        let Some((_, header)) = head(report) else { continue };
        let listed = stand.listed(*of);
        let is_whole = whole_lists || matches!(of, RollOf::Units | RollOf::Officers);
        let is_of =
            |(name, phase, ..): &Shape<'_>| RollOf::of_figure(*name) == Some(*of) && (is_whole || phase.is_some());
        let takes = |entry: &Entry<'_>, shape: &Shape<'_>| stand.counts(&holdings, *entry, shape.0, (shape.1, shape.2));
        lead(&mut found, &shapes, (&report.name, header), is_of, &listed, takes, |entry, name| {
            stand.said(*entry, name)
        });
    }
    for cell in sheets.iter_mut().flat_map(|sheet| &mut sheet.rows).flat_map(|row| &mut row.cells) {
        if let Some((name, row)) = target(cell, &found) {
            cell.link = Some(Box::new(Target::Sheet { name: name.to_owned(), cell: CellRef::new(row, 0) }));
        }
    }
}

/// Leads the figures of a list to their first rows. A shape is done as soon as all of its cuts are found.
fn lead<'f, R>(
    found: &mut Found<'f>,
    shapes: &BTreeMap<Shape<'f>, Cuts<'f>>,
    (sheet, header): (&'f str, u32),
    is_of: impl Fn(&Shape<'f>) -> bool,
    rows: &[R],
    takes: impl Fn(&R, &Shape<'f>) -> bool,
    said: impl for<'r> Fn(&'r R, &str) -> Option<&'r str>,
) {
    for (shape, cuts) in shapes.iter().filter(|(shape, _)| is_of(shape)) {
        let mut left: BTreeMap<Vec<&str>, &'f Cut> = cuts.clone();
        for (at, row) in (header + 1..ROWS).zip(rows) {
            if left.is_empty() {
                break;
            }
            if !takes(row, shape) {
                continue;
            }
            let values: Option<Vec<&str>> = shape.3.iter().map(|name| said(row, name)).collect();
            if let Some(cut) = values.and_then(|values| left.remove(&values)) {
                found.insert((shape.0, cut), (sheet, at));
            }
        }
    }
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

/// Whether a figure of that time counts the award, whatever its part.
fn takes(frame: &Frame<'_>, stand: &Stand<'_>, award: &Award, (name, phase, year, _): &Shape<'_>) -> bool {
    let in_time = phase.is_none_or(|phase| award.phases.iter().any(|one| one == phase))
        && year.is_none_or(|year| award.year == Some(year));
    in_time
        && match name {
            FigureName::Flags => frame.input.catalogue.form(&award.form).is_some_and(|form| form.is_flag),
            FigureName::UnitsAwarded => {
                award.recipient_kind == RecipientKind::Collective
                    && stand.unit_works(award.unit_id.as_deref(), (*phase, *year))
            }
            FigureName::AwardsWithoutMoney => award.money.is_none(),
            FigureName::AwardMoney => award.money.is_some(),
            _ => true,
        }
}
