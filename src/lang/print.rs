//! Certificates before printing: what to look at.

use super::{Lang, Words, words};
use crate::issue::PrintProblem;

pub fn print(lang: Lang, problem: &PrintProblem) -> Words {
    use PrintProblem as P;
    match problem {
        P::TextTooLong { what, lines, limit } => words!(lang, "print-text-too-long", what, lines, limit),
        P::NoDecisionNumber => words!(lang, "print-no-decision-number"),
        P::NoCertificateForm { form } => words!(lang, "print-no-certificate-form", form),
        P::SexUnknown => words!(lang, "print-sex-unknown"),
        P::NoSigner { award, code } => words!(lang, "print-no-signer", award, code),
        P::NoDecisionDate => words!(lang, "print-no-decision-date"),
        P::DecisionInFuture { date } => words!(lang, "print-decision-in-future", date),
        P::NoRegisterNumber => words!(lang, "print-no-register-number"),
        P::NameDiffers { roster, printed } => {
            words!(lang, "print-name-differs", roster, printed, code = problem.code())
        }
        P::NameCase { name } => words!(lang, "print-name-case", name, code = problem.code()),
        P::SexContradicted => words!(lang, "print-sex-contradicted"),
        P::NoUnit => words!(lang, "print-no-unit"),
        P::LettersUnset { what, letters } => words!(lang, "print-letters-unset", what, letters),
        P::WordBroken { what } => words!(lang, "print-word-broken", what, code = problem.code()),
        P::NoAchievement => words!(lang, "print-no-achievement"),
        P::RegisterNoTwice { number, other } => {
            words!(lang, "print-register-no-twice", number, other = lang.others(std::slice::from_ref(other)))
        }
        P::NoAuthority { award, code } => words!(lang, "print-no-authority", award, code),
    }
}
