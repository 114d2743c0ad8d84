//! Counts every figure: each fact is added to every part that it is in. Near-linear: parts lie in a table that is looked up
//! by arithmetic, and what counts once comes in a row, so that each part need only remember the last of it.

use super::facts::{Fact, Facts, NOT_SAID};
use super::rules::{Once, RULES, Rule};
use crate::model::{Cut, Dimension, Figure, FigureName, Figures, GroupingSet, Text};

/// One part of the whole while it is counted.
#[derive(Clone, Copy)]
struct Part {
    sum: i64,
    /// What was counted last; nothing yet.
    last: Option<u32>,
    /// Whether an amount of it is known.
    known: bool,
}

const EMPTY: Part = Part { sum: 0, last: None, known: false };

/// All figures, counted once more.
pub fn figures(facts: &Facts) -> Figures {
    let mut list = Vec::new();
    for rule in RULES {
        let order = order(rule, facts);
        for set in rule.sets.iter().chain(rule.sparse) {
            count(rule, *set, facts, &order, &mut list);
        }
    }
    list.extend(rates(&list, facts));
    Figures::new(list)
}

/// The facts that may be counted, in an order in which those of one thing follow each other.
fn order(rule: &Rule, facts: &Facts) -> Vec<u32> {
    let rows = rule.of.facts(facts);
    let is_of_state = |at: &u32| rows[*at as usize].state == rule.state;
    let mut order: Vec<u32> = (0..rows.len() as u32).filter(is_of_state).collect();
    if rule.once != Once::Record {
        order.sort_by_key(|at| rule.key(&rows[*at as usize]));
    }
    order
}

fn count(rule: &Rule, set: GroupingSet, facts: &Facts, order: &[u32], list: &mut Vec<Figure>) {
    let values: Vec<(Dimension, Vec<Text>)> =
        set.iter().map(|dimension| (dimension, texts(&facts.values[dimension]))).collect();
    let width: usize = values.iter().map(|(_, values)| values.len()).product();
    let mut parts = vec![EMPTY; width * facts.times.len()];
    let rows = rule.of.facts(facts);
    let given = |fact: &&Fact| values.iter().all(|(dimension, _)| fact.values[*dimension] != NOT_SAID);
    for fact in order.iter().map(|at| &rows[*at as usize]).filter(given) {
        let inside =
            values.iter().fold(0, |at, (dimension, values)| at * values.len() + fact.values[*dimension] as usize);
        let (key, amount) = (rule.key(fact), (rule.amount)(fact));
        for time in fact.times.iter().filter(|time| rule.counts(facts, fact, **time)) {
            let part = &mut parts[*time as usize * width + inside];
            if part.last != Some(key) {
                part.last = Some(key);
                part.sum += amount.unwrap_or(0);
                part.known |= amount.is_some();
            }
        }
    }
    let sparse = rule.sparse.contains(&set);
    for (at, part) in parts.iter().enumerate().filter(|(_, part)| !sparse || part.last.is_some()) {
        // Where there is something and no amount of it is known, there is no sum.
        if part.last.is_none() || part.known {
            list.push(Figure { name: rule.name, cut: cut(at, width, &values, facts), value: part.sum as f64 });
        }
    }
}

/// Held once for all cuts.
fn texts(values: &[String]) -> Vec<Text> {
    values.iter().map(|value| Text::from(value.as_str())).collect()
}

/// The part at a place of the table, which has a place only where every dimension has values.
fn cut(at: usize, width: usize, values: &[(Dimension, Vec<Text>)], facts: &Facts) -> Cut {
    let time = &facts.times[at / width];
    let mut cut = Cut::of_time(time.phase.as_deref().map(Text::from), time.year);
    let mut rest = at % width;
    for (dimension, values) in values.iter().rev() {
        cut = cut.with(*dimension, values[rest % values.len()].clone());
        rest /= values.len();
    }
    cut
}

/// Registered ÷ working units of the same time and part; absent where no unit works, no roster of the time tells who registered, or more
/// registered than work.
fn rates(counted: &[Figure], facts: &Facts) -> Vec<Figure> {
    let of = |name| counted.iter().filter(move |figure| figure.name == name);
    let worked = Figures::new(of(FigureName::Units).cloned().collect());
    let rate = |figure: &Figure| {
        let worked = worked.get(FigureName::Units, &working(&figure.cut)).filter(|worked| *worked > 0.0)?;
        if !facts.tells_registration(&figure.cut) || figure.value > worked {
            return None;
        }
        Some(Figure { name: FigureName::ParticipationRate, cut: figure.cut.clone(), value: figure.value / worked })
    };
    of(FigureName::UnitsRegistered).filter_map(rate).collect()
}

/// The part of the units that a rate is of: a unit works whatever the movement.
pub fn working(cut: &Cut) -> Cut {
    cut.clone().without(Dimension::Movement)
}
