//! What is said of a row that goes back: the column first, then what is wrong with it, then what its sender can do.

use super::lacking::{self, Lacking};
use super::wrong_columns;
use crate::draw::returns::ReturnedColumn;
use crate::issue::{Issue, Problem, ReturnProblem};
use crate::lang::Lang;
use crate::roster::table::{Row, Sheet, Table};
use std::collections::BTreeSet;

/// A row of a returned table.
pub struct Told<'a> {
    pub sheet: &'a Sheet,
    pub table: &'a Table,
    pub row: &'a Row,
    pub columns: &'a [ReturnedColumn],
    pub lang: Lang,
}

impl Told<'_> {
    /// The columns in which something is to be written.
    pub fn wrong(&self, issue: &Issue) -> Vec<u32> {
        let lacking = lacking::of(issue).and_then(|lacking| Some((self.column_of(&lacking)?, lacking.is_blank)));
        match lacking {
            Some((column, true)) => vec![column],
            Some((column, false)) => {
                let mut columns = wrong_columns(self.sheet, self.table, self.row, issue);
                columns.push(column);
                columns
            }
            None => wrong_columns(self.sheet, self.table, self.row, issue),
        }
    }

    /// The column that says what the row lacks, the roster's or the added one.
    fn column_of(&self, lacking: &Lacking) -> Option<u32> {
        let added = || self.columns.iter().find(|column| column.cell.meaning == lacking.column.id());
        lacking.column_in(self.table).or_else(|| added().map(|column| column.cell.column))
    }

    fn heading(&self, column: u32) -> Option<&str> {
        let of = self.columns.iter().find(|of| of.cell.column == column)?;
        Some(of.header.as_str()).filter(|header| !header.is_empty())
    }

    /// What is wrong, and what to do.
    pub fn of(&self, issue: &Issue) -> (String, String) {
        let labels = self.lang.returns();
        let words = self.lang.issue(&issue.for_sender());
        let suggestion = words.by_sender.unwrap_or(words.suggestion);
        let lacking = lacking::of(issue).filter(|lacking| lacking.only_so);
        let lacking = lacking.and_then(|lacking| Some((self.column_of(&lacking)?, lacking.is_blank)));
        if let Some((column, is_blank)) = lacking
            && let Some(heading) = self.heading(column)
        {
            let fill = labels.fill(heading);
            if !is_blank {
                return (self.headed(&wrong_columns(self.sheet, self.table, self.row, issue), words.message), fill);
            }
            if self.row.cell_at(column).is_none() {
                return (format!("{heading}: {}", labels.blank), fill);
            }
        }
        (self.headed(&self.wrong(issue), words.message), suggestion)
    }

    fn headed(&self, columns: &[u32], message: String) -> String {
        let heads: Vec<&str> = columns.iter().filter_map(|column| self.heading(*column)).collect();
        if heads.is_empty() { message } else { format!("{}: {message}", heads.join(", ")) }
    }

    /// What the sender wrote into other cells when the row was out before, where it still lacks what it lacked.
    pub fn written_elsewhere(&self, own: &[&Issue], all: &[Issue]) -> Option<String> {
        let lacking: BTreeSet<u32> = own.iter().filter_map(|issue| self.column_of(&lacking::of(issue)?)).collect();
        let heading = lacking.first().and_then(|column| self.heading(*column))?;
        let amended = self.sheet.amends.by.get(&self.row.row)?;
        let mut written = all.iter().filter_map(|issue| match &issue.problem {
            Problem::Return(ReturnProblem::Corrected { column, new, .. }) if !new.is_empty() => {
                let (at, _) = amended.cells.iter().find(|(_, place)| **place == issue.place)?;
                (!lacking.contains(at)).then_some((column, new))
            }
            _ => None,
        });
        let (column, new) = written.next()?;
        Some(self.lang.returns().written_elsewhere(new, column, heading))
    }
}
