//! Rows that came back corrected.

use super::{Lang, Words, words};
use crate::issue::ReturnProblem;

pub fn problem(lang: Lang, problem: &ReturnProblem) -> Words {
    use ReturnProblem as P;
    let shown =
        |text: &str| if text.is_empty() { lang.text("sentback-nothing").to_owned() } else { format!("“{text}”") };
    match problem {
        P::Corrected { file, cell, column, old, new } => {
            words!(lang, "sentback-corrected", file, cell, column, old = shown(old), new = shown(new))
        }
        P::Unchanged { file, rows } => words!(lang, "sentback-unchanged", file, rows),
        P::RowsMissing { file, rows } => words!(lang, "sentback-rows-missing", file, rows),
        P::RowDropped { by } => words!(lang, "sentback-row-dropped", by),
        P::RosterAbsent { file } => words!(lang, "sentback-roster-absent", file),
        P::RosterChanged { file } => words!(lang, "sentback-roster-changed", file),
        P::RowNotFound { file, row } => words!(lang, "sentback-row-not-found", file, row),
        P::RowAdded => words!(lang, "sentback-row-added"),
        P::Overruled { by, old, new } => {
            words!(lang, "sentback-overruled", by, old = shown(old), new = shown(new))
        }
        P::Confirmed { file, rows } => words!(lang, "sentback-confirmed", file, rows),
        P::ChoiceUnknown => words!(lang, "sentback-choice-unknown"),
        P::SheetDamaged => words!(lang, "sentback-sheet-damaged"),
    }
}
