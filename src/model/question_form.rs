//! How the program knows a sheet of questions again, whatever its headings are called and wherever it was copied: a hidden row
//! names each column.

use super::kinds::coded;

coded! {
    /// A column of a sheet of questions or of answers.
    FormColumn {
        Number = "thidua:number", Kind = "thidua:kind", Subject = "thidua:subject", Question = "thidua:question",
        Evidence = "thidua:evidence",
        /// Of a person.
        Unit = "thidua:unit", Position = "thidua:position",
        /// How many rows wait for the answer or go by it.
        Rows = "thidua:rows",
        /// How far an answer reaches.
        Scope = "thidua:scope",
        Before = "thidua:before", Answer = "thidua:answer", Note = "thidua:note", Id = "thidua:id",
        /// `decisions` where the answer was taken from `decisions.toml`.
        Source = "thidua:source",
        /// `one` or `several`: how many of the choices may be given.
        Takes = "thidua:takes",
        /// The codes of the choices, one a line.
        Codes = "thidua:codes",
        /// The choices in words, one a column from here on.
        Words = "thidua:words",
    }
}

coded! {
    /// How many of its choices a question takes.
    Takes { One = "one", Several = "several" }
}

/// Stands among the codes for a choice that is known by its words, where all codes would be more than a cell can hold.
pub const BY_WORDS: &str = ".";

impl FormColumn {
    /// Without these a sheet of questions cannot be read back, or only in part.
    pub const NEEDED: &[Self] = &[Self::Subject, Self::Answer, Self::Id, Self::Codes, Self::Words];
}
