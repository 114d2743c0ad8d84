//! Which cells gave facts: what the claims of all rows say, by the cell, group row, heading or title that says it.

use super::grid::OfCells;
use super::lines::{self, Lines};
use crate::ask::fates::{Fate, Fates};
use crate::claims::Claims;
use crate::claims::fact::Source;
use crate::claims::reader::Reader;
use crate::claims::told::Teller;
use crate::model::SheetId;
use crate::roster::table::{File, RowView, sheets};
use std::collections::{BTreeMap, BTreeSet};

/// What a sheet's cells gave.
#[derive(Clone, Debug)]
pub struct GivenBySheet {
    /// Whether a cell gave a fact.
    pub cells: OfCells<bool>,
    /// Headings that gave a fact themselves, by table and column.
    pub headings: BTreeSet<(u32, u32)>,
    pub lines: Lines,
}

/// What the cells of all sheets gave whose rows were claimed; of files with the very same content only the first are.
#[derive(Clone, Debug, Default)]
pub struct Given {
    of_sheet: BTreeMap<SheetId, GivenBySheet>,
}

impl Given {
    /// `claimed` are the files whose rows made the claims, with their places among all.
    pub fn of(claims: &Claims<'_>, claimed: &[(u32, &File)], reader: &Reader<'_>, fates: &Fates) -> Self {
        let mut given = Self::default();
        for (number, file) in claimed {
            for (id, sheet) in file.numbered_sheets(*number) {
                let lines = lines::of(sheet, reader);
                let of = GivenBySheet { cells: OfCells::new(sheet, false), headings: BTreeSet::new(), lines };
                given.of_sheet.insert(id, of);
            }
        }
        let Claims { units, awards, participation, scores, officers, activities, contacts, .. } = claims;
        let mut tell = |row: RowView<'_>, say: &dyn Fn(&mut Teller<'_, '_, '_>)| given.tell(row, reader, fates, say);
        units.iter().for_each(|claim| tell(claim.row, &|teller| teller.listed(claim)));
        awards.iter().for_each(|claim| tell(claim.row, &|teller| teller.award(claim)));
        participation.iter().for_each(|claim| tell(claim.row, &|teller| teller.participation(claim)));
        scores.iter().for_each(|claim| tell(claim.row, &|teller| teller.score(claim)));
        officers.iter().for_each(|claim| tell(claim.row, &|teller| teller.officer(claim)));
        contacts.iter().for_each(|claim| tell(claim.row, &|teller| teller.unit(claim)));
        activities.iter().for_each(|claim| tell(claim.row, &|teller| teller.activity(claim)));
        given
    }

    pub fn of_sheet(&self, id: SheetId) -> Option<&GivenBySheet> {
        self.of_sheet.get(&id)
    }

    fn tell(&mut self, row: RowView<'_>, reader: &Reader<'_>, fates: &Fates, say: &dyn Fn(&mut Teller<'_, '_, '_>)) {
        let of = self.of_sheet.get_mut(&row.table_id.sheet).expect("the sheets of all claims were listed");
        let counts = matches!(fates.of(row.id()), Some(Fate::Accepted | Fate::Duplicate));
        let GivenBySheet { cells, headings, lines } = of;
        let cells = cells.of_row_mut(row.data.row);
        let mut take = |_: &'static str, source: Source, _: &dyn std::fmt::Debug| match source {
            Source::Cell(at) => {
                if let Ok(at) = row.row.cells.binary_search_by_key(&at.column, |cell| cell.at.column) {
                    cells[at] = true;
                }
            }
            // The heading of rows that wait is in the account of their cells.
            Source::Heading(column) => {
                if counts {
                    headings.insert((row.table_id.table, column));
                }
            }
            Source::Group(at) => lines.gave(&row.data.groups[at].place, counts),
            Source::Title(at) => lines.gave(&row.table.titles[at].place, counts),
            // A comment lies beside the cells.
            Source::Comment(_) | Source::SheetName | Source::FileName => {}
        };
        say(&mut Teller::new(row, reader, &mut take));
    }
}

/// The sheets of files with their ids, and what their cells gave.
pub fn with_sheets<'f>(
    files: &'f [File],
    given: &'f Given,
) -> impl Iterator<Item = (SheetId, &'f crate::roster::table::Sheet, Option<&'f GivenBySheet>)> {
    sheets(files).map(|(id, sheet)| (id, sheet, given.of_sheet(id)))
}
