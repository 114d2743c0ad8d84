//! Certificates before printing.

use crate::issue::PrintProblem;
use crate::lang::Words;

/// What to do about a remark that may be right as it is.
fn accept(code: &str) -> String {
    format!(
        "Correct the roster if it is wrong; if it is right, list the name under {code} in [certificates.accept] of thidua.toml."
    )
}

pub fn print(problem: &PrintProblem) -> Words {
    let code = problem.code();
    match problem {
        PrintProblem::TextTooLong { what, lines, limit } => Words::new(
            format!(
                "The text does not fit its box ({lines} lines at the smallest size, the box has {limit}): “{what}”."
            ),
            "Shorten it and run again, or enlarge the box in [form] of thidua.toml.",
        )
        .by_sender("Shorten it."),
        PrintProblem::NoDecisionNumber => Words::new(
            "There is no decision number yet; the draft leaves it blank.",
            "Add number and date of the decision before the final print.",
        ),
        PrintProblem::NoCertificateForm { form } => Words::new(
            format!("{form}: no certificate form for the day of this decision."),
            "Add one to [form] in thidua.toml if it is to be printed.",
        ),
        PrintProblem::SexUnknown => Words::new(
            "Nothing says whether Ông or Bà; “Ông (Bà)” is printed.",
            "Add a column of sexes or of forms of address to the roster.",
        ),
        PrintProblem::NoSigner { award, code } => Words::new(
            format!("{award}: title or name of who signs is not known."),
            format!("Write signer = \"…\" and signer_name = \"…\" into [award.{code}] of thidua.toml."),
        ),
        PrintProblem::NoDecisionDate => Words::new(
            "There is no decision date that can be read; the draft leaves it blank.",
            "Add or correct the date of the decision in the roster.",
        ),
        PrintProblem::DecisionInFuture { date } => Words::new(
            format!("The decision's date {date} lies in the future."),
            "Correct it in the roster, or run again on or after that day.",
        ),
        PrintProblem::NoRegisterNumber => Words::new(
            "There is no number of the register of awards.",
            "Add a column of register numbers to the roster before the final print.",
        ),
        PrintProblem::NameDiffers { roster, printed } => Words::new(
            format!("The roster writes “{roster}”, the certificate as the register “{printed}”."),
            accept(code),
        ),
        PrintProblem::NameCase { name } => Words::new(
            format!("Capitals and small letters of the name are not the usual ones: “{name}”."),
            accept(code),
        ),
        PrintProblem::SexContradicted => Words::new(
            "The form of address contradicts the sex that the roster says.",
            "Correct one of them in the roster.",
        ),
        PrintProblem::NoUnit => Words::new("The person has no unit.", "Add the unit to the roster."),
        PrintProblem::LettersUnset { what, letters } => Words::new(
            format!("The typeface cannot set {letters}; □ stands for them: “{what}”."),
            "Delete or retype these characters in the roster.",
        ),
        PrintProblem::WordBroken { what } => {
            Words::new(format!("A word is longer than a line and had to be cut: “{what}”."), accept(code))
                .by_sender("Look whether a space is missing; if it is right, keep the row as it is.")
        }
        PrintProblem::NoAchievement => Words::new(
            "There is no achievement; the certificate leaves it blank.",
            "Add a column of achievements, or the year or phase, to the roster.",
        ),
        PrintProblem::RegisterNoTwice { number, other } => Words::new(
            format!("Number {number} in the register of awards is also that of “{other}”, in the same year."),
            "Correct the register number of one of them in the roster.",
        ),
        PrintProblem::NoAuthority { award, code } => Words::new(
            format!("{award}: nobody knows who decides; the certificate leaves it blank."),
            format!("Write authority = \"…\" into [award.{code}] of thidua.toml."),
        ),
    }
}
