//! Certificates before printing.

use crate::issue::PrintProblem;
use crate::lang::Words;

pub fn print(problem: &PrintProblem) -> Words {
    match problem {
        PrintProblem::TextTooLong { what } => Words::new(
            format!("The text does not fit its box, or has letters that the font lacks: “{what}”."),
            "Shorten it or take strange characters out, then run again.",
        ),
        PrintProblem::NoDecisionNumber => Words::new(
            "There is no decision number yet; the draft leaves it blank.",
            "Add number and date of the decision before the final print.",
        ),
        PrintProblem::NoCertificateForm { form } => Words::new(
            format!("{form} has no certificate form."),
            "Add one to [form] in thidua.toml if it is to be printed.",
        ),
    }
}
