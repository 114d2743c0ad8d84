//! Numbers of awards lead to the first row of the list of awards that they count. The list holds every counted award once, so
//! a reader filters it there by what the number is about; `thidua explain` names all rows.

use super::frame::Frame;
use super::report::{Body, List, Report, Shelf};
use crate::draw::sheet::{ROWS, Sheet, Target, Value};
use crate::model::{Award, Cut, FigureName, RecipientKind};
use crate::place::CellRef;
use std::collections::{BTreeMap, HashMap};

/// Which awards a figure is of, beside its cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Of {
    All,
    Flags,
    Collectives,
}

/// A time and the dimensions that some cuts name.
type Shape = (Of, Option<String>, Option<i32>, Vec<&'static str>);

/// Adds links to the cells of all sheets, where one of them is the list of every award.
pub fn link(frame: &Frame<'_>, reports: &[Report], sheets: &mut [Sheet<'_>]) {
    let whole = reports.iter().find_map(|report| match &report.body {
        Body::List(list) if list.holds_all() => Some((report, list)),
        _ => None,
    });
    let Some((report, list)) = whole else { return };
    let listed = sheets.iter().find(|sheet| sheet.name == report.name).and_then(|sheet| sheet.header);
    let Some((_, header)) = listed else { return };
    let rows = first_rows(frame, list, wanted(sheets));
    for cell in sheets.iter_mut().flat_map(|sheet| &mut sheet.rows).flat_map(|row| &mut row.cells) {
        let found = cell.figures.iter().filter_map(|(name, cut)| rows.get(&(of(*name)?, cut.clone()))).min();
        let row = found.and_then(|at| u32::try_from(*at).ok()).map(|at| header + 1 + at);
        if let Some(row) = row.filter(|row| *row < ROWS && shows_some(&cell.value)) {
            cell.link = Some(Box::new(Target::Sheet { name: report.name.clone(), cell: CellRef::new(row, 0) }));
        }
    }
}

fn of(name: FigureName) -> Option<Of> {
    match name {
        FigureName::Awards | FigureName::Recipients | FigureName::AwardMoney => Some(Of::All),
        FigureName::Flags => Some(Of::Flags),
        FigureName::UnitsAwarded => Some(Of::Collectives),
        _ => None,
    }
}

/// Nothing leads to where a zero comes from.
fn shows_some(value: &Value) -> bool {
    match value {
        Value::Number(number) => *number > 0.0,
        Value::Formula { result, .. } => result.parse::<f64>().is_ok_and(|number| number > 0.0),
        _ => false,
    }
}

/// The cuts that some cell shows, by their shape.
fn wanted(sheets: &[Sheet<'_>]) -> BTreeMap<Shape, HashMap<Cut, Option<usize>>> {
    let mut wanted: BTreeMap<Shape, HashMap<Cut, Option<usize>>> = BTreeMap::new();
    let cells = sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells);
    for (name, cut) in cells.filter(|cell| shows_some(&cell.value)).flat_map(|cell| &cell.figures) {
        if let Some(of) = of(*name) {
            let shape = (of, cut.phase.clone(), cut.year, cut.said().map(|(name, _)| name).collect());
            wanted.entry(shape).or_default().insert(cut.clone(), None);
        }
    }
    wanted
}

/// For each cut the place of its first award in the list. A shape is done as soon as all of its cuts are found.
fn first_rows(
    frame: &Frame<'_>,
    list: &List,
    wanted: BTreeMap<Shape, HashMap<Cut, Option<usize>>>,
) -> HashMap<(Of, Cut), usize> {
    let shelf = Shelf::new(frame);
    let listed = shelf.listed(list);
    let mut rows = HashMap::new();
    for ((of, phase, year, dimensions), mut cuts) in wanted {
        let mut left = cuts.len();
        for (at, award) in listed.iter().enumerate() {
            if left == 0 {
                break;
            }
            let in_time = phase.as_ref().is_none_or(|phase| award.phases.contains(phase))
                && year.is_none_or(|year| award.year == Some(year));
            if !in_time || !is_of(frame, of, award) {
                continue;
            }
            let time = Cut { phase: phase.clone(), year, ..Cut::default() };
            let said = dimensions.iter().try_fold(time, |cut, name| Some(cut.with(name, shelf.said(award, name)?)));
            if let Some(first @ None) = said.and_then(|cut| cuts.get_mut(&cut)) {
                *first = Some(at);
                left -= 1;
            }
        }
        rows.extend(cuts.into_iter().filter_map(|(cut, at)| Some(((of, cut), at?))));
    }
    rows
}

fn is_of(frame: &Frame<'_>, of: Of, award: &Award) -> bool {
    match of {
        Of::All => true,
        Of::Flags => frame.input.catalogue.form(&award.form).is_some_and(|form| form.is_flag),
        Of::Collectives => award.recipient_kind == RecipientKind::Collective,
    }
}
