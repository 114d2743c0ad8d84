//! The number of a cell: figures of the cuts that row, column and time ask for, added up where that is allowed.

use super::{Column, Content, GridLine, Pick};
use crate::model::{Cut, FigureName, Figures};

/// What a cell shows, and the figures behind it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    pub shown: Shown,
    pub figures: Vec<(FigureName, Cut)>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shown {
    /// Not known, which is never zero.
    #[default]
    Absent,
    /// To be left free.
    Blank,
    /// Cannot be: a household has no row for persons.
    Impossible,
    Number(f64),
    Pair(f64, f64),
}

impl Found {
    pub fn number(&self) -> Option<f64> {
        match self.shown {
            Shown::Number(number) => Some(number),
            _ => None,
        }
    }
}

/// What a line shows in a column that is counted; sums and rates come from other cells.
pub fn counted(figures: &Figures, line: &GridLine, column: &Column, time: &Cut) -> Found {
    if line.unknown || line.heading {
        let shown = if line.heading { Shown::Blank } else { Shown::Absent };
        return Found { shown, figures: Vec::new() };
    }
    match &column.content {
        Content::Blank | Content::Sum(_) | Content::Rate { .. } => Found { shown: Shown::Blank, figures: Vec::new() },
        Content::Figure { name, pick, ignore } => {
            let own = line.pick.without(*ignore);
            own.and(pick).map_or_else(impossible, |pick| of_figure(figures, *name, &pick, time))
        }
        Content::Pair { part, whole, ignore } => {
            let (part, whole) = (
                line.pick.and(&part.1).map_or_else(impossible, |pick| of_figure(figures, part.0, &pick, time)),
                line.pick
                    .without(*ignore)
                    .and(&whole.1.without(*ignore))
                    .map_or_else(impossible, |pick| of_figure(figures, whole.0, &pick, time)),
            );
            let shown = match (part.number(), whole.number()) {
                (Some(_), Some(0.0)) => Shown::Impossible,
                (Some(part), Some(whole)) => Shown::Pair(part, whole),
                _ => Shown::Absent,
            };
            Found { shown, figures: part.figures.into_iter().chain(whole.figures).collect() }
        }
        Content::Given(years) => {
            let given = years.iter().find(|(year, _)| Some(*year) == time.year);
            Found { shown: given.map_or(Shown::Absent, |(_, number)| Shown::Number(*number)), figures: Vec::new() }
        }
    }
}

fn impossible() -> Found {
    Found { shown: Shown::Impossible, figures: Vec::new() }
}

/// Added up over the cuts; nothing where one of them was not counted, or where nobody has told which cuts they are.
fn of_figure(figures: &Figures, name: FigureName, pick: &Pick, time: &Cut) -> Found {
    if !pick.is_told() {
        return Found::default();
    }
    let cuts = pick.cuts(time);
    // From zero on: the library's sum of no numbers is minus zero, which would be printed.
    let sum: Option<f64> = cuts.iter().try_fold(0.0, |sum, cut| Some(sum + counted_or_none(figures, name, cut)?));
    let kept = cuts.into_iter().filter(|cut| figures.get(name, cut).is_some());
    Found { shown: sum.map_or(Shown::Absent, Shown::Number), figures: kept.map(|cut| (name, cut)).collect() }
}

/// The figure; zero for a form, sector or kind that no record is of, since figures name only what occurs.
fn counted_or_none(figures: &Figures, name: FigureName, cut: &Cut) -> Option<f64> {
    figures.get(name, cut).or_else(|| {
        (name.adds_up() && figures.get(name, &cut.time()).is_some() && !figures.speaks_of(cut)).then_some(0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::{Shown, counted};
    use crate::draw::summary::report::{Column, Content, GridLine, Pick};
    use crate::model::{Cut, Dimension, Figure, FigureName, Figures, GroupingSet};
    use std::collections::{BTreeMap, BTreeSet};

    fn figures() -> Figures {
        let figure = |cut, value| Figure { name: FigureName::Awards, cut, value };
        Figures::new(vec![
            figure(Cut::all(), 5.0),
            figure(Cut::all().form("A"), 2.0),
            figure(Cut::all().form("B"), 3.0),
        ])
    }

    fn shown(line: &GridLine, forms: &[&str]) -> Shown {
        let forms = forms.iter().map(|&form| form.to_owned()).collect();
        let pick = Pick::new(BTreeMap::from([(Dimension::Form, forms)]));
        let content = Content::Figure { name: FigureName::Awards, pick, ignore: GroupingSet::default() };
        counted(&figures(), line, &Column { content, ..Column::default() }, &Cut::all()).shown
    }

    #[test]
    fn what_was_not_counted_is_absent_and_what_did_not_occur_is_zero() {
        let all = GridLine::default();
        assert_eq!(shown(&all, &["A", "B"]), Shown::Number(5.0));
        assert_eq!(shown(&all, &["C"]), Shown::Number(0.0));
        assert_eq!(format!("{:?}", shown(&all, &[])), "Number(0.0)", "and not minus zero");
        let unknown = GridLine { unknown: true, ..GridLine::default() };
        assert_eq!(shown(&unknown, &["A"]), Shown::Absent);
        let untold = Pick::default().with_untold(BTreeSet::from([Dimension::Movement]));
        assert_eq!(shown(&GridLine { pick: untold, ..GridLine::default() }, &["A"]), Shown::Absent);
        let by_sector = GridLine { pick: Pick::one(Dimension::Block, "I"), ..GridLine::default() };
        assert_eq!(shown(&GridLine { pick: Pick::one(Dimension::Form, "B"), ..all }, &["A"]), Shown::Impossible);
        assert_eq!(shown(&by_sector, &["A"]), Shown::Number(0.0));
    }
}
