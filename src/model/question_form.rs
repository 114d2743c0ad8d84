//! How the program knows a sheet of questions again, whatever its headings are called and wherever it was copied: a hidden row
//! names each column.

use super::kinds::coded;

coded! {
    /// A column of a sheet of questions or of answers.
    FormColumn {
        Number = "thidua:number", Kind = "thidua:kind", Subject = "thidua:subject", Question = "thidua:question",
        Evidence = "thidua:evidence",
        /// How many rows wait for the answer or go by it.
        Rows = "thidua:rows",
        Before = "thidua:before", Answer = "thidua:answer", Note = "thidua:note", Id = "thidua:id",
        /// `decisions` where the answer was taken from `decisions.toml`.
        Source = "thidua:source",
        /// The codes of the choices, one a line.
        Codes = "thidua:codes",
        /// The choices in words, one a column from here on.
        Words = "thidua:words",
    }
}
