//! Which row of a list is the first that adds to a figure: where a number of the summary leads.

use super::evidence::{time, values};
use super::facts::{Fact, Facts};
use super::rules::{RecordKind, has_all, leading_rule};
use crate::model::{Cut, FigureName, GroupingSet};
use std::collections::BTreeMap;

/// Values of the dimensions of a set, and which of the figures asked for name them.
type Wanted = BTreeMap<Vec<u32>, Vec<usize>>;

/// For each figure the place of the first of the rows that adds to it. The rows are records of one kind, each by its place in the
/// list of all records of the kind; a figure of another kind has none.
pub fn first_rows(
    facts: &Facts,
    kind: RecordKind,
    figures: &[(FigureName, &Cut)],
    rows: &[usize],
) -> Vec<Option<usize>> {
    let mut found = vec![None; figures.len()];
    // Figures of one name, time and set are looked for together: their rows differ by values alone.
    let mut passes: BTreeMap<(FigureName, u32, GroupingSet), Wanted> = BTreeMap::new();
    for (at, (name, cut)) in figures.iter().enumerate().filter(|(_, (name, _))| leading_rule(*name).of == kind) {
        if let (Some(time), Some(values)) = (time(facts, cut), values(facts, cut)) {
            let pass = passes.entry((*name, time, cut.grouping_set())).or_default();
            pass.entry(values.into_iter().map(|(_, value)| value).collect()).or_default().push(at);
        }
    }
    let by_record = by_record(kind.facts(facts));
    for ((name, time, set), mut wanted) in passes {
        let rule = leading_rule(name);
        let adds = |fact: &Fact| {
            has_all(fact, set)
                && fact.times.contains(&time)
                && rule.counts(facts, fact, time)
                && (rule.amount)(fact).is_some_and(|amount| amount != 0)
        };
        let counted = rows.iter().enumerate().filter_map(|(row, record)| Some((row, *by_record.get(*record)?)));
        let counted = counted.filter_map(|(row, fact)| Some((row, fact.filter(|fact| adds(fact))?)));
        for (row, fact) in counted {
            let values: Vec<u32> = set.iter().map(|dimension| fact.values[dimension]).collect();
            for at in wanted.remove(&values).into_iter().flatten() {
                found[at] = Some(row);
            }
            if wanted.is_empty() {
                break;
            }
        }
    }
    found
}

/// The fact of each record; none of a record that no figure counts.
fn by_record(facts: &[Fact]) -> Vec<Option<&Fact>> {
    let count = facts.iter().map(|fact| fact.record as usize + 1).max().unwrap_or(0);
    let mut by_record = vec![None; count];
    for fact in facts {
        by_record[fact.record as usize] = Some(fact);
    }
    by_record
}
