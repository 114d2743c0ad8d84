//! A fact: what is said, and what says it. A fact without a source cannot be made.

use crate::place::{BETWEEN, CellRef, Place};
use crate::roster::table::{Cell, RowView};

/// Something that a row or a line above it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact<T> {
    value: T,
    source: Source,
}

/// What says a fact, the nearest to the row first: what is nearer outranks what is farther.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A cell of the row itself.
    Cell(CellRef),
    /// A comment on a cell of the row.
    Comment(CellRef),
    /// One of its group rows, by its number from the outermost in.
    Group(usize),
    /// The heading of the column, counted from zero, in which the row has a mark.
    Heading(u32),
    /// One of the titles above the table, by its number from the top.
    Title(usize),
    SheetName,
    FileName,
}

impl<T> Fact<T> {
    pub fn of_cell(value: T, cell: &Cell) -> Self {
        Self { value, source: Source::Cell(cell.at) }
    }

    pub fn of(value: T, source: Source) -> Self {
        Self { value, source }
    }

    pub fn value(&self) -> &T {
        &self.value
    }

    pub fn into_value(self) -> T {
        self.value
    }

    pub fn source(&self) -> Source {
        self.source
    }

    /// Another value that the same source says.
    pub fn map<U>(self, to: impl FnOnce(T) -> U) -> Fact<U> {
        Fact { value: to(self.value), source: self.source }
    }

    pub fn filter_map<U>(self, to: impl FnOnce(T) -> Option<U>) -> Option<Fact<U>> {
        let source = self.source;
        to(self.value).map(|value| Fact { value, source })
    }
}

impl Source {
    /// Whether it is the row itself, and not a line around it.
    pub fn is_row(self) -> bool {
        matches!(self, Self::Cell(_) | Self::Comment(_))
    }

    /// Where it stands; the name of a sheet stands at the sheet.
    pub fn place(self, row: RowView<'_>) -> Place {
        match self {
            Self::Cell(at) | Self::Comment(at) => row.sheet.place_of(at),
            Self::Group(number) => row.data.groups[number].place.clone(),
            Self::Heading(column) => {
                let first = row.table.place.cell.map_or(0, |cell| cell.row);
                row.table.place.at(CellRef::new(first, column))
            }
            Self::Title(number) => row.table.titles[number].place.clone(),
            Self::SheetName => row.sheet.place.clone(),
            Self::FileName => Place::file(row.sheet.place.file.clone()),
        }
    }

    /// Its text; of a file its name without folders, zip and ending.
    pub fn text(self, row: RowView<'_>) -> &str {
        match self {
            Self::Cell(at) => row.row.cell_at(at.column).map_or("", |cell| cell.text.as_str()),
            Self::Comment(at) => {
                let mut on_cell = row.sheet.comments_on(at.row).filter(|(on, _)| *on == at);
                on_cell.next().map_or("", |(_, comment)| comment.text.as_str())
            }
            Self::Group(number) => &row.data.groups[number].text,
            Self::Heading(column) => {
                row.table.columns.iter().find(|known| known.column == column).map_or("", |known| &known.header)
            }
            Self::Title(number) => &row.table.titles[number].text,
            Self::SheetName => &row.sheet.name,
            Self::FileName => {
                let file = &*row.sheet.place.file;
                let file = file.rsplit(BETWEEN).next().unwrap_or(file);
                let name = file.rsplit('/').next().unwrap_or(file);
                name.rsplit_once('.').map_or(name, |(stem, _)| stem)
            }
        }
    }
}
