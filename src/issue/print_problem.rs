//! What is said of certificates: codes with P.

use super::Severity;
use super::Severity::{Note, Warning};
use super::codes::problems;
use super::example::Example;

problems! {
    /// A certificate that needs a look before it is printed.
    PrintProblem {
        /// It needs so many lines at the smallest size, and the box has fewer, or is too low for them.
        "P01" Warning TextTooLong { what: String, lines: usize, limit: usize },
        "P02" Note NoDecisionNumber,
        "P03" Note NoCertificateForm { form: String },
        "P04" Note SexUnknown,
        /// The title or name of who signs; `award` is the name of the award form.
        "P05" Note NoSigner { award: String, code: String },
        "P06" Note NoDecisionDate,
        "P07" Warning DecisionInFuture { date: String },
        "P08" Note NoRegisterNumber,
        /// The name that is printed is not the roster's, were it only in its accents.
        "P09" Note NameDiffers { roster: String, printed: String },
        "P10" Note NameCase { name: String },
        "P11" Warning SexContradicted,
        "P12" Note NoUnit,
        /// Letters that the typeface cannot set; a sign stands for each.
        "P13" Warning LettersUnset { what: String, letters: String },
        "P14" Warning WordBroken { what: String },
        "P15" Note NoAuthority { award: String, code: String },
        /// Neither a sentence of the roster nor a movement, phase or year to make one of.
        "P16" Note NoAchievement,
        /// Another certificate of the authority has the same number in the register of that year. Whoever sent the roster is not told
        /// whose.
        "P17" Warning RegisterNoTwice { number: String, other: String },
    }
}

impl PrintProblem {
    /// Whether it is on an award form as a whole, not on one certificate.
    pub fn of_whole_form(&self) -> bool {
        matches!(self, Self::NoSigner { .. } | Self::NoAuthority { .. })
    }

    /// Whether a blank that is printed so would be spoiled.
    pub fn spoils_a_blank(&self) -> bool {
        let text = matches!(self, Self::TextTooLong { .. } | Self::LettersUnset { .. } | Self::WordBroken { .. });
        text || matches!(self, Self::SexContradicted | Self::NoAchievement | Self::DecisionInFuture { .. })
    }

    /// Whether somebody may look at it and find it right all the same.
    pub fn may_be_right(&self) -> bool {
        let names = matches!(self, Self::NameDiffers { .. } | Self::NameCase { .. } | Self::WordBroken { .. });
        names || matches!(self, Self::SexUnknown | Self::NoUnit)
    }
}
