//! The tables of `data/`, written and read back. Names and columns are the contract with other programs: each column is declared
//! once, for both directions, and new ones are appended. What was settled once need not be read from the rosters again.

mod account;
mod codec;
pub mod csv;
mod figures;
mod finals;
mod line;
mod records;
mod table;

pub use figures::{cell_table, cells, figure_table, figures, province_figures};
pub use finals::{final_table, finals};
pub use records::{counted_columns, records, records_without_awards};

use crate::issue::Issue;
use crate::lang::Lang;
use crate::model::{CellLine, Dataset, Figures, LedgerLine, Records, Repair};
use records::{ActivityColumns, AwardColumns, OfficerColumns, ParticipationColumns, ScoreColumns, UnitColumns};
use table::written;

/// What the tables of a run are made of. Issues are told in the language of the documents.
pub struct Input<'a> {
    pub records: &'a Records,
    pub figures: &'a Figures,
    pub issues: &'a [Issue],
    pub ledger: &'a [LedgerLine],
    pub cell_ledger: &'a [CellLine],
    pub repairs: &'a [Repair],
    pub lang: Lang,
}

/// The tables of a run but the cells of its summary, in the order of the contract. Each is made when it is asked for: only one is
/// in memory at a time.
pub fn tables<'a>(input: &'a Input<'a>) -> impl Iterator<Item = Dataset> + 'a {
    const TABLES: [fn(&Input<'_>) -> Dataset; 11] = [
        |input| written::<UnitColumns, _>("units", &input.records.units),
        |input| written::<AwardColumns, _>("awards", &input.records.awards),
        |input| written::<ParticipationColumns, _>("participation", &input.records.participation),
        |input| written::<ScoreColumns, _>("scores", &input.records.scores),
        |input| written::<OfficerColumns, _>("officers", &input.records.officers),
        |input| written::<ActivityColumns, _>("activities", &input.records.activities),
        |input| figure_table(input.figures),
        |input| account::issues(input.issues, input.lang),
        |input| account::cell_ledger(input.cell_ledger),
        |input| account::ledger(input.ledger),
        |input| account::repairs(input.repairs),
    ];
    TABLES.into_iter().map(move |table| table(input))
}

/// Every table without rows: the names and types of its columns.
pub fn schema() -> Vec<Dataset> {
    let (records, figures) = (Records::default(), Figures::default());
    let input = Input {
        records: &records,
        figures: &figures,
        issues: &[],
        ledger: &[],
        cell_ledger: &[],
        repairs: &[],
        lang: Lang::default(),
    };
    tables(&input).chain([cell_table(&[]), province_figures(&[])]).collect()
}
