//! Counts every figure a second time, plainly and without the library that `tally` counts with, and says which records make
//! a figure. Officials sign the numbers: two ways have to lead to each before it is printed.

mod count;
mod evidence;
mod facts;
mod first;
mod layout;
mod record_values;
mod rules;

pub use evidence::{Evidence, Part, Source};
pub use facts::Facts;
pub use record_values::award_value;
pub use rules::RecordKind;

use crate::model::{Catalogue, Cut, Figure, FigureName, Figures, Records};

/// Records made ready for counting.
pub struct Recount<'a> {
    records: &'a Records,
    facts: Facts,
}

impl<'a> Recount<'a> {
    pub fn new(records: &'a Records, catalogue: &Catalogue) -> Self {
        Self::of(records, Facts::new(records, catalogue))
    }

    /// Facts that were laid out before, of records that have changed in nothing that is counted since.
    pub fn of(records: &'a Records, facts: Facts) -> Self {
        Self { records, facts }
    }

    pub fn into_facts(self) -> Facts {
        self.facts
    }

    pub fn figures(&self) -> Figures {
        count::figures(&self.facts)
    }

    /// What makes one figure; nothing where no such figure is given.
    pub fn evidence(&self, name: FigureName, cut: &Cut) -> Option<Evidence<'a>> {
        evidence::evidence(&self.facts, self.records, name, cut)
    }

    /// For each figure the place of the first of the rows that adds to it. The rows are records of one kind, each by its place in
    /// its list in [`Records`]; a figure that counts another kind has none.
    pub fn first_rows(&self, kind: RecordKind, figures: &[(FigureName, &Cut)], rows: &[usize]) -> Vec<Option<usize>> {
        first::first_rows(&self.facts, kind, figures, rows)
    }
}

/// The records that a figure counts; of the rate those of its part.
pub fn counted_records(name: FigureName) -> RecordKind {
    rules::leading_rule(name).of
}

/// Two counts that do not agree; nothing where one way gives no figure at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    pub name: FigureName,
    pub cut: Cut,
    pub counted: Option<f64>,
    pub again: Option<f64>,
    /// How many figures differ in all.
    pub in_all: usize,
}

/// The first figure that the two counts do not share.
pub fn difference(counted: &Figures, again: &Figures) -> Option<Difference> {
    let key = |figure: &Figure| (figure.name, figure.cut.clone());
    let (mut left, mut right) = (counted.list().iter().peekable(), again.list().iter().peekable());
    let mut first: Option<Difference> = None;
    let mut in_all = 0;
    loop {
        let order = match (left.peek(), right.peek()) {
            (Some(one), Some(other)) => (one.name, &one.cut).cmp(&(other.name, &other.cut)),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (None, None) => break,
        };
        let one = if order.is_le() { left.next() } else { None };
        let other = if order.is_ge() { right.next() } else { None };
        let values = (one.map(|figure| figure.value), other.map(|figure| figure.value));
        // Counts are whole and rates one division of them, so both ways give the very same number.
        if values.0 != values.1 {
            in_all += 1;
            let told = one.or(other).map(key);
            first = first.or_else(|| {
                told.map(|(name, cut)| Difference { name, cut, counted: values.0, again: values.1, in_all: 0 })
            });
        }
    }
    first.map(|first| Difference { in_all, ..first })
}

#[cfg(test)]
mod tests {
    use super::{Difference, difference};
    use crate::model::{Cut, Figure, FigureName, Figures};

    fn figures(list: &[(FigureName, Option<i32>, f64)]) -> Figures {
        let cut = |year: Option<i32>| year.map_or_else(Cut::all, |year| Cut::all().year(year));
        Figures::new(
            list.iter().map(|(name, year, value)| Figure { name: *name, cut: cut(*year), value: *value }).collect(),
        )
    }

    #[test]
    fn a_figure_that_differs_or_is_missing_is_found() {
        let (awards, units) = (FigureName::Awards, FigureName::Units);
        let right = [(awards, None, 7.0), (awards, Some(2020), 3.0), (units, None, 5.0)];
        let found = |list: &[(FigureName, Option<i32>, f64)]| difference(&figures(list), &figures(&right));
        let told = |name, cut, counted, again, in_all| Some(Difference { name, cut, counted, again, in_all });
        assert_eq!(found(&right), None);
        let changed = [right[0], (awards, Some(2020), 4.0), (units, None, 6.0)];
        assert_eq!(found(&changed), told(units, Cut::all(), Some(6.0), Some(5.0), 2));
        assert_eq!(found(&right[..2]), told(units, Cut::all(), None, Some(5.0), 1));
        let more = [right[0], right[1], right[2], (units, Some(2020), 0.0)];
        assert_eq!(found(&more), told(units, Cut::all().year(2020), Some(0.0), None, 1));
    }
}
