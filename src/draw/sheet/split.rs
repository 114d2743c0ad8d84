//! A sheet with more rows than a program can hold goes on in further sheets under the same header.

use super::long::without_formulas;
use super::{Area, Entry, Long, Row, Rule, Sheet};
use crate::place::CellRef;
use std::ops::Range;

/// Gives the sheet as it is, or parts of at most `limit` rows. Every further part repeats the header.
pub fn split(sheet: Sheet<'_>, limit: u32) -> Vec<Sheet<'_>> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let height = sheet.height();
    if height <= limit {
        return vec![sheet];
    }
    let (head, head_rows) = header_of(&sheet);
    let room = limit.saturating_sub(head_rows.len()).max(1);
    let starts = (limit..height).step_by(room);
    let further = starts.map(|start| further(&sheet, head, &head_rows, start..height.min(start + room))).collect();
    let mut parts: Vec<Sheet<'_>> = further;
    let (rows, long) = taken(&sheet, 0..limit, 0);
    let mut first = sheet;
    (first.rows, first.long) = (rows, long);
    first.merges.retain(|area| (area.last.row as usize) < limit);
    first.breaks.retain(|&row| (row as usize) < limit);
    first.hidden_rows.retain(|&row| (row as usize) < limit);
    let entries = std::mem::take(&mut first.entries);
    first.entries = entries.iter().filter_map(|entry| entry.within(0, limit, |row| row)).collect();
    first.filter = first.filter.map(|area| {
        let last = area.last.row.min(last_row(limit));
        Area::new(area.first, CellRef::new(last, area.last.column))
    });
    parts.insert(0, first);
    parts
}

/// The rows at some places of the sheet, to stand under so many others.
fn taken<'a>(sheet: &Sheet<'a>, places: Range<usize>, under: usize) -> (Vec<Row>, Option<Long<'a>>) {
    let rows =
        sheet.own_rows().filter(|(at, _)| places.contains(&(*at as usize))).map(|(_, row)| row.clone()).collect();
    let long = sheet.long.as_ref().and_then(|long| {
        let here = long.after..long.after + long.len();
        let (start, end) = (here.start.max(places.start), here.end.min(places.end));
        let own_above = here.start.saturating_sub(places.start);
        (start < end).then(|| long.cut(start - here.start..end - here.start, under + own_above))
    });
    (rows, long)
}

/// The rows of the header and where it begins.
fn header_of(sheet: &Sheet<'_>) -> (u32, Vec<Row>) {
    let Some((first, last)) = sheet.header else { return (0, Vec::new()) };
    (first, sheet.rows[first as usize..=last as usize].to_vec())
}

/// The part with those rows of the whole.
fn further<'a>(whole: &Sheet<'a>, head: u32, head_rows: &[Row], places: Range<usize>) -> Sheet<'a> {
    let Range { start, end } = places;
    let moved = |row: u32| row - start as u32 + head_rows.len() as u32;
    let held = |row: u32| (start..end).contains(&(row as usize));
    let in_head =
        |area: &&Area| whole.header.is_some_and(|(first, last)| area.first.row >= first && area.last.row <= last);
    let heads = whole.merges.iter().filter(in_head).map(|area| shift(area, |row| row - head));
    let bodies = whole.merges.iter().filter(|area| held(area.first.row) && held(area.last.row));
    let merges = heads.chain(bodies.map(|area| shift(area, moved))).collect();
    let (own, long) = taken(whole, start..end, head_rows.len());
    let rows: Vec<Row> = head_rows.iter().cloned().chain(own.into_iter().map(without_formulas)).collect();
    let header = (!head_rows.is_empty()).then(|| (0, last_row(head_rows.len())));
    // Notes and signatures below the list are none of its rows.
    let filter = whole.filter.filter(|area| area.last.row as usize >= start).map(|area| {
        let first = CellRef::new(header.map_or(0, |(_, last)| last), area.first.column);
        let last = moved(area.last.row.min(last_row(end)));
        Area::new(first, CellRef::new(last, area.last.column))
    });
    Sheet {
        name: whole.name.clone(),
        widths: whole.widths.clone(),
        rows,
        long,
        merges,
        header,
        frozen_columns: whole.frozen_columns,
        filter,
        paper: whole.paper,
        breaks: whole.breaks.iter().copied().filter(|&row| held(row)).map(moved).collect(),
        charts: Vec::new(),
        footer: whole.footer.clone(),
        hidden_rows: whole.hidden_rows.iter().copied().filter(|&row| held(row)).map(moved).collect(),
        hidden_columns: whole.hidden_columns,
        bars: Vec::new(),
        sparklines: Vec::new(),
        entries: whole.entries.iter().filter_map(|entry| entry.within(start, end, moved)).collect(),
        hidden: whole.hidden,
    }
}

impl Entry {
    /// The part of its cells in those rows, which stand elsewhere now.
    fn within(&self, start: usize, end: usize, moved: impl Fn(u32) -> u32) -> Option<Self> {
        let Area { first, last } = self.cells;
        let (from, to) = ((first.row as usize).max(start), (last.row as usize + 1).min(end));
        let area = |from, to| Area::new(CellRef::new(moved(from), first.column), CellRef::new(moved(to), last.column));
        let cells = (from < to).then(|| area(from as u32, to as u32 - 1))?;
        let rule = match self.rule {
            Rule::Beside(list) => Rule::Beside(shift(&list, &moved)),
            rule => rule,
        };
        Some(Self { cells, rule, ..self.clone() })
    }
}

fn shift(area: &Area, row: impl Fn(u32) -> u32) -> Area {
    let moved = |cell: CellRef| CellRef::new(row(cell.row), cell.column);
    Area::new(moved(area.first), moved(area.last))
}

fn last_row(rows: usize) -> u32 {
    u32::try_from(rows.saturating_sub(1)).expect("a sheet has fewer rows and columns than four billion")
}

#[cfg(test)]
mod tests {
    use super::split;
    use crate::draw::sheet::{Area, Cell, Long, Row, Sheet, Style, Value};
    use crate::place::CellRef;

    fn sheet(rows: usize) -> Sheet<'static> {
        let row = |at: usize| Row { cells: vec![Cell::text(format!("row {at}"), Style::Text)], height: None };
        let area = |first, last| Area::new(CellRef::new(first, 0), CellRef::new(last, 1));
        Sheet {
            rows: (0..rows).map(row).collect(),
            header: Some((1, 2)),
            merges: vec![area(1, 1), area(7, 7)],
            filter: Some(area(2, rows as u32 - 1)),
            ..Sheet::default()
        }
    }

    fn texts(sheet: &Sheet<'_>) -> Vec<String> {
        let text = |row: &Row| match row.cells.first().map(|cell| &cell.value) {
            Some(Value::Text(text)) => text.clone(),
            other => format!("{other:?}"),
        };
        sheet.rows.iter().map(text).collect()
    }

    #[test]
    fn a_sheet_that_fits_is_left_alone() {
        assert_eq!(split(sheet(6), 6), [sheet(6)]);
    }

    #[test]
    fn no_row_is_lost_and_the_header_is_repeated() {
        let parts = split(sheet(13), 6);
        assert_eq!(parts.len(), 3);
        assert_eq!(texts(&parts[0]), ["row 0", "row 1", "row 2", "row 3", "row 4", "row 5"]);
        assert_eq!(texts(&parts[1]), ["row 1", "row 2", "row 6", "row 7", "row 8", "row 9"]);
        assert_eq!(texts(&parts[2]), ["row 1", "row 2", "row 10", "row 11", "row 12"]);
        assert_eq!(parts[1].merges, [(0, 0), (3, 3)].map(|(a, b)| Area::new(CellRef::new(a, 0), CellRef::new(b, 1))));
        assert_eq!(parts[0].filter.map(|area| area.last.row), Some(5));
        assert_eq!(parts[2].filter.map(|area| (area.first.row, area.last.row)), Some((1, 4)));
    }

    #[test]
    fn a_long_list_goes_on_in_the_parts() {
        let text = |text: String| Row { cells: vec![Cell::text(text, Style::Text)], height: None };
        let long = Long::new(2, 7, move |at| text(format!("long {at}")));
        let row = |name: &str| Row { cells: vec![Cell::text(name, Style::Text)], height: None };
        let whole = Sheet {
            rows: ["title", "head", "total", "note"].map(row).into(),
            long: Some(long),
            header: Some((1, 1)),
            ..Sheet::default()
        };
        let shown = |sheet: &Sheet<'_>| -> Vec<String> {
            let rows = (0..sheet.height()).filter_map(|at| sheet.row(at));
            let told = rows.map(|row| match row.cells.first().map(|cell| &cell.value) {
                Some(Value::Text(text)) => text.clone(),
                other => format!("{other:?}"),
            });
            told.collect()
        };
        let parts: Vec<Vec<String>> = split(whole, 5).iter().map(shown).collect();
        assert_eq!(
            parts,
            [
                vec!["title", "head", "long 0", "long 1", "long 2"],
                vec!["head", "long 3", "long 4", "long 5", "long 6"],
                vec!["head", "total", "note"]
            ]
        );
    }
}
