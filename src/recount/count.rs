//! Counts every figure: each fact is added to every part that it is in. Near-linear: parts lie in a table that is looked up
//! by arithmetic, and what counts once comes in a row, so that each part need only remember the last of it.

use super::facts::{DIMENSIONS, Facts};
use super::rules::{Mask, Once, RULES, Rule, dimensions, says};
use crate::model::{Cut, Figure, FigureName, Figures};

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
        for mask in rule.masks.iter().chain(rule.fine) {
            count(rule, *mask, facts, &order, &mut list);
        }
    }
    list.extend(rates(&list));
    Figures::new(list)
}

/// The facts in an order in which those of one thing follow each other.
fn order(rule: &Rule, facts: &Facts) -> Vec<u32> {
    let rows = rule.facts(facts);
    let mut order: Vec<u32> = (0..rows.len() as u32).collect();
    if rule.once != Once::Record {
        order.sort_by_key(|at| rows.get(*at as usize).map(|fact| rule.key(fact)));
    }
    order
}

fn count(rule: &Rule, mask: Mask, facts: &Facts, order: &[u32], list: &mut Vec<Figure>) {
    let sizes: Vec<(usize, usize)> =
        dimensions(mask).map(|dimension| (dimension, facts.values[dimension].len())).collect();
    let width: usize = sizes.iter().map(|(_, size)| size).product();
    let mut parts = vec![EMPTY; width * facts.times.len()];
    let rows = rule.facts(facts);
    for fact in order.iter().filter_map(|at| rows.get(*at as usize)).filter(|fact| says(fact, mask)) {
        let inside = sizes.iter().fold(0, |at, (dimension, size)| at * size + fact.said[*dimension] as usize);
        let (key, amount) = (rule.key(fact), (rule.amount)(fact));
        for time in fact.times.iter().filter(|time| (rule.takes)(facts, fact, **time)) {
            let Some(part) = parts.get_mut(*time as usize * width + inside) else { continue };
            if part.last != Some(key) {
                part.last = Some(key);
                part.sum += amount.unwrap_or(0);
                part.known |= amount.is_some();
            }
        }
    }
    let fine = rule.fine.contains(&mask);
    for (at, part) in parts.iter().enumerate().filter(|(_, part)| !fine || part.last.is_some()) {
        // Where there is something and no amount of it is known, there is no sum.
        if part.last.is_none() || part.known {
            list.push(Figure { name: rule.name, cut: cut(at, width, &sizes, facts), value: part.sum as f64 });
        }
    }
}

/// The part at a place of the table.
fn cut(at: usize, width: usize, sizes: &[(usize, usize)], facts: &Facts) -> Cut {
    let mut said: [Option<String>; DIMENSIONS] = Default::default();
    let mut rest = at % width.max(1);
    for (dimension, size) in sizes.iter().rev() {
        said[*dimension] = facts.values[*dimension].get(rest % size).cloned();
        rest /= size;
    }
    let [sector, unit_kind, form, recipient_kind, movement, block, sex, ground, position_class] = said;
    let time = facts.times.get(at / width.max(1));
    Cut {
        phase: time.and_then(|time| time.phase.clone()),
        year: time.and_then(|time| time.year),
        sector,
        unit_kind,
        form,
        recipient_kind,
        movement,
        block,
        sex,
        ground,
        position_class,
    }
}

/// Registered ÷ working units of the same time and part; absent where no unit works.
fn rates(counted: &[Figure]) -> Vec<Figure> {
    let of = |name| counted.iter().filter(move |figure| figure.name == name);
    let worked = Figures::new(of(FigureName::Units).cloned().collect());
    let rate = |figure: &Figure| {
        let worked = worked.get(FigureName::Units, &working(&figure.cut)).filter(|worked| *worked > 0.0)?;
        Some(Figure { name: FigureName::ParticipationRate, cut: figure.cut.clone(), value: figure.value / worked })
    };
    of(FigureName::UnitsRegistered).filter_map(rate).collect()
}

/// The part of the units that a rate is of: a unit works whatever the movement.
pub fn working(cut: &Cut) -> Cut {
    Cut { movement: None, ..cut.clone() }
}
