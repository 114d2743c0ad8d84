//! What is said of rows that came back corrected: codes with T (trả lại).

use super::Severity;
use super::Severity::{Error, Note, Question, Warning};
use super::codes::problems;
use super::example::Example;

problems! {
    /// What a corrected workbook of `tra-lai/` changed, or could not.
    ReturnProblem {
        /// A cell of the roster was corrected; `row` and `column` are the roster's.
        "T01" Note Corrected { file: String, cell: String, column: String, old: String, new: String },
        /// Rows that came back as they went out.
        "T02" Note Unchanged { file: String, rows: String },
        /// Rows that went out and are not in the workbook any more, or are empty there: they stay as they were.
        "T03" Note RowsMissing { file: String, rows: String },
        /// The sender takes the row back.
        "T04" Note RowDropped { by: String },
        /// The roster is not among the inputs: the rows stand for themselves.
        "T05" Question RosterAbsent { file: String },
        /// The roster is another than the one that the rows went out from; they were found by their content.
        "T06" Note RosterChanged { file: String },
        /// The row that is corrected is not there any more, or stands there more than once.
        "T07" Question RowNotFound { file: String, row: u32 },
        /// A row that the roster never had.
        "T08" Error RowAdded,
        /// Two workbooks correct one cell differently: the later name holds.
        "T09" Warning Overruled { by: String, old: String, new: String },
        /// The sender says that the row is right as it stands.
        "T10" Note Confirmed { file: String, rows: String },
        /// What the sender wants done with the row is none of the choices.
        "T11" Warning ChoiceUnknown,
        /// The hidden row no longer says whole whose rows the sheet holds: none of them is taken.
        "T12" Error SheetDamaged,
    }
}
