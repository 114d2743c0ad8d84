//! The rows of a long list are drawn one by one while the file is written, so that a million of them are never in memory together.

use super::{Row, Sheet, Value};
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Rows that are drawn when they are asked for. They have no figures and no merged cells.
#[derive(Clone)]
pub struct Long<'a> {
    /// How many of the sheet's own rows stand above.
    pub after: usize,
    /// Which of them stand here.
    pub part: Range<usize>,
    /// Whether they stand elsewhere than they were drawn for, so that formulas would speak of other cells.
    moved: bool,
    draw: Arc<dyn Fn(usize) -> Row + Send + Sync + 'a>,
}

impl<'a> Long<'a> {
    /// `draw` gives the row at a place from zero to `count`, always the same.
    pub fn new(after: usize, count: usize, draw: impl Fn(usize) -> Row + Send + Sync + 'a) -> Self {
        Self { after, part: 0..count, moved: false, draw: Arc::new(draw) }
    }

    pub fn len(&self) -> usize {
        self.part.len()
    }

    pub fn is_empty(&self) -> bool {
        self.part.is_empty()
    }

    /// The row at a place, counted from the first that stands here.
    pub fn row(&self, at: usize) -> Row {
        let row = (self.draw)(self.part.start + at);
        if self.moved { without_formulas(row) } else { row }
    }

    /// The same rows in another sheet: those at some places, after so many rows of that sheet's own.
    pub fn cut(&self, places: Range<usize>, after: usize) -> Self {
        let part = self.part.start + places.start..self.part.start + places.end;
        Self { after, moved: self.moved || places.start > 0 || after != self.after, part, draw: Arc::clone(&self.draw) }
    }
}

/// A formula speaks of cells that are elsewhere now: its value stays.
pub fn without_formulas(mut row: Row) -> Row {
    for cell in &mut row.cells {
        if let Value::Formula { result, .. } = &cell.value {
            cell.value = result.parse().map_or_else(|_| Value::Text(result.clone()), Value::Number);
        }
    }
    row
}

impl fmt::Debug for Long<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Long").field("after", &self.after).field("part", &self.part).finish_non_exhaustive()
    }
}

impl PartialEq for Long<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.after == other.after && self.part == other.part && Arc::ptr_eq(&self.draw, &other.draw)
    }
}

impl Sheet<'_> {
    /// How many rows it has in all.
    pub fn height(&self) -> usize {
        self.rows.len() + self.long.as_ref().map_or(0, Long::len)
    }

    /// The row at a place of the sheet.
    pub fn row(&self, at: usize) -> Option<Cow<'_, Row>> {
        let own = |at: usize| self.rows.get(at).map(Cow::Borrowed);
        match &self.long {
            Some(long) if at >= long.after + long.len() => own(at - long.len()),
            Some(long) if at >= long.after => Some(Cow::Owned(long.row(at - long.after))),
            _ => own(at),
        }
    }

    /// The rows that are no part of a long list, each with its place in the sheet.
    pub fn own_rows(&self) -> impl Iterator<Item = (u32, &Row)> {
        let moved = |at: usize| match &self.long {
            Some(long) if at >= long.after => at + long.len(),
            _ => at,
        };
        self.rows.iter().enumerate().map(move |(at, row)| {
            (u32::try_from(moved(at)).expect("a sheet has fewer rows and columns than four billion"), row)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Long;
    use crate::draw::sheet::{Cell, Row, Sheet, Style, Value};

    fn row(text: impl Into<String>) -> Row {
        Row { cells: vec![Cell::text(text, Style::Text)], height: None }
    }

    #[test]
    fn long_rows_stand_between_the_others() {
        let long = Long::new(1, 3, |at| row(format!("{at}")));
        let sheet = Sheet { rows: vec![row("above"), row("below")], long: Some(long), ..Sheet::default() };
        let text = |at: usize| match sheet.row(at)?.cells[0].value.clone() {
            Value::Text(text) => Some(text),
            _ => None,
        };
        let texts: Vec<String> = (0..).map_while(text).collect();
        assert_eq!(texts, ["above", "0", "1", "2", "below"]);
        assert_eq!(sheet.height(), 5);
        assert_eq!(sheet.own_rows().map(|(at, _)| at).collect::<Vec<_>>(), [0, 4]);
        let cut = sheet.long.as_ref().unwrap().cut(1..3, 0);
        assert_eq!((cut.len(), cut.row(0)), (2, row("1")));
    }
}
