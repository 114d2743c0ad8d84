//! One problem of every code with nothing in it, so that a code can be explained without a roster: texts are [`DOTS`] and
//! numbers [`NUMBER`], which `lang` then shows as dots too.

use super::{AuthorityFault, CellProblem, DateFault, FileProblem, PrintProblem, Problem, RuleProblem};
use super::{ReturnProblem, SettleProblem, SheetProblem, Unmet};

/// Stands for a text of a roster.
pub const DOTS: &str = "…";

/// Stands for a number of a roster.
pub const NUMBER: u32 = 7_777_777;

/// A value that stands for any of its kind.
pub trait Example {
    fn example() -> Self;
}

impl Example for String {
    fn example() -> Self {
        DOTS.to_owned()
    }
}

impl<T> Example for Option<T> {
    fn example() -> Self {
        None
    }
}

impl<T: Example> Example for Vec<T> {
    fn example() -> Self {
        vec![T::example()]
    }
}

impl Example for bool {
    fn example() -> Self {
        false
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => { $(impl Example for $kind { fn example() -> Self { NUMBER as $kind } })* };
}
numbers!(usize, u32, u64, i32, i64, f64);

impl Example for Unmet {
    fn example() -> Self {
        Self { form: DOTS.to_owned(), lacks: Vec::new(), awards: NUMBER as usize }
    }
}

impl Example for AuthorityFault {
    fn example() -> Self {
        Self::NotCompetent { authority: DOTS.to_owned() }
    }
}

impl Example for DateFault {
    fn example() -> Self {
        Self::InFuture
    }
}

impl Problem {
    /// The problem of that code, without a roster's data.
    pub fn example(code: &str) -> Option<Self> {
        let mut all = std::iter::empty()
            .chain(FileProblem::examples().into_iter().map(Self::File))
            .chain(SheetProblem::examples().into_iter().map(Self::Sheet))
            .chain(CellProblem::examples().into_iter().map(Self::Cell))
            .chain(SettleProblem::examples().into_iter().map(Self::Settle))
            .chain(RuleProblem::examples().into_iter().map(Self::Rule))
            .chain(PrintProblem::examples().into_iter().map(Self::Print))
            .chain(ReturnProblem::examples().into_iter().map(Self::Return));
        all.find(|problem| problem.code() == code)
    }

    /// Every code of the catalogue.
    pub fn codes() -> Vec<&'static str> {
        let groups = [
            FileProblem::CODES,
            SheetProblem::CODES,
            CellProblem::CODES,
            SettleProblem::CODES,
            RuleProblem::CODES,
            PrintProblem::CODES,
            ReturnProblem::CODES,
        ];
        groups.into_iter().flatten().map(|(code, _)| *code).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Problem;
    use std::collections::BTreeSet;

    #[test]
    fn a_code_means_one_thing() {
        let codes = Problem::codes();
        let different: BTreeSet<&str> = codes.iter().copied().collect();
        assert_eq!(different.len(), codes.len(), "{codes:?}");
    }
}
