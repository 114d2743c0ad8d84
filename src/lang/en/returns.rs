//! Rows that came back corrected.

use crate::issue::ReturnProblem as P;
use crate::lang::Words;

pub fn problem(problem: &P) -> Words {
    let shown = |text: &String| if text.is_empty() { "(empty)".to_owned() } else { format!("“{text}”") };
    match problem {
        P::Corrected { file, cell, column, old, new } => Words::new(
            format!("Corrected cell {cell} of {file} ({column}): {} is now {}.", shown(old), shown(new)),
            "Nothing to do.",
        ),
        P::Unchanged { file, rows } => Words::new(
            format!("Rows {rows} of {file} came back as they went out."),
            "Correct the yellow cells, or choose “Keep as it is” or “Drop this row” in the last column.",
        ),
        P::RowsMissing { file, rows } => Words::new(
            format!("Rows {rows} of {file} were deleted in the corrected workbook; they stay as the roster has them."),
            "To take a row back, choose “Drop this row” in the last column instead of deleting it.",
        ),
        P::RowDropped { by } => Words::new(
            format!("The sender dropped this row ({by}); it is not counted."),
            "Nothing to do; if that was a mistake, choose again in the corrected workbook.",
        ),
        P::RosterAbsent { file } => Words::new(
            format!("The roster {file} is not in the input; the rows here are read as a roster of their own."),
            "Copy the roster back into the input and run again, so that its other rows are counted too.",
        ),
        P::RosterChanged { file } => Words::new(
            format!("The roster {file} has changed since its rows went out; they were found by their content."),
            "Nothing to do unless a row is said not to be found.",
        ),
        P::RowNotFound { file, row } => Words::new(
            format!("Row {row} of {file} is not there as it went out; this correction was not used."),
            "Correct the roster itself, or run again for a new workbook to correct.",
        ),
        P::RowAdded => Words::new(
            "This row is not in the roster; a returned workbook only corrects, so the row is not counted.",
            "Write the new row into the roster, or into a list of its own.",
        ),
        P::Overruled { by, old, new } => Words::new(
            format!("Two workbooks correct this cell differently: {} and {}; {by} holds.", shown(old), shown(new)),
            "Look at the cell, and take the workbook that is not meant out of the input.",
        ),
        P::Confirmed { file, rows } => {
            Words::new(format!("The sender says that rows {rows} of {file} are right as they stand."), "Nothing to do.")
        }
        P::ChoiceUnknown => Words::new(
            "What stands in the column “What to do” is none of the choices; the row is kept.",
            "Choose again from the cell's list.",
        ),
    }
}
