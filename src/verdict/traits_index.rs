//! Awards of one recipient and form, found by what they say: comparing each of 20,000 with all others takes minutes. Every award has a
//! pattern, the set of the parts that it says; two awards do not contradict each other where the parts that both say are equal.

use super::traits::Trait;
use std::collections::{BTreeMap, HashMap};

/// Day, year, period, movement and phases, each as a text, or nothing.
type Parts = [Option<String>; 5];

/// The awards by their numbers. Places in the list that it was made of.
#[derive(Debug, Default)]
pub struct TraitsIndex {
    len: usize,
    numbered: HashMap<String, Compatible>,
    all_numbered: Compatible,
    unnumbered: Compatible,
}

/// Awards found by the parts that they do not contradict.
#[derive(Debug, Default)]
struct Compatible {
    /// By pattern, those that say just these parts: place and parts.
    of_pattern: BTreeMap<u8, Vec<(usize, Parts)>>,
    /// By pattern and the parts compared: what they say of these → the first place. Made when it is first looked for.
    first: BTreeMap<(u8, u8), HashMap<Parts, usize>>,
}

/// The parts of a pattern that are a day and a movement.
const DAY: u8 = 1;
const MOVEMENT: u8 = 8;

impl TraitsIndex {
    pub fn of(known: &[Trait<'_>]) -> Self {
        let mut index = Self::default();
        known.iter().for_each(|this| index.add(this));
        index
    }

    pub fn add(&mut self, this: &Trait<'_>) {
        let (at, parts) = (self.len, parts(this));
        self.len += 1;
        match &this.decision_no {
            Some(number) => {
                self.all_numbered.add(at, parts.clone());
                self.numbered.entry(number.clone()).or_default().add(at, parts);
            }
            None => self.unnumbered.add(at, parts),
        }
    }

    /// The first that [`super::traits::compare`] finds the same.
    pub fn same(&mut self, this: &Trait<'_>) -> Option<usize> {
        let parts = parts(this);
        let Some(number) = &this.decision_no else { return self.unnumbered.equal(&parts) };
        let known = self.numbered.get_mut(number)?;
        // Where both have the day it decides with the movement; else nothing may contradict.
        let own = pattern_of(&parts);
        let of_day =
            known.first(&parts, |pattern| (pattern & own & DAY != 0).then_some(pattern & own & (DAY | MOVEMENT)));
        let without = known.first(&parts, |pattern| {
            (pattern & DAY == 0 || parts[0].is_none()).then_some(pattern & pattern_of(&parts))
        });
        of_day.into_iter().chain(without).min()
    }

    /// The first that may be the same, where none is.
    pub fn perhaps(&mut self, this: &Trait<'_>) -> Option<usize> {
        let parts = parts(this);
        let common = |pattern: u8| Some(pattern & pattern_of(&parts));
        let unnumbered = self.unnumbered.first(&parts, common);
        let numbered = if this.decision_no.is_none() { self.all_numbered.first(&parts, common) } else { None };
        unnumbered.into_iter().chain(numbered).min()
    }
}

impl Compatible {
    fn add(&mut self, at: usize, parts: Parts) {
        let pattern = pattern_of(&parts);
        for ((of, compared), first) in &mut self.first {
            if *of == pattern {
                first.entry(only(&parts, *compared)).or_insert(at);
            }
        }
        self.of_pattern.entry(pattern).or_default().push((at, parts));
    }

    /// The first that says exactly these parts.
    fn equal(&mut self, parts: &Parts) -> Option<usize> {
        let own = pattern_of(parts);
        self.first(parts, |pattern| (pattern == own).then_some(own))
    }

    /// The first of any pattern that is equal in the parts that `compared` gives for the pattern; nothing leaves the pattern out.
    fn first(&mut self, parts: &Parts, compared: impl Fn(u8) -> Option<u8>) -> Option<usize> {
        let of_pattern = &self.of_pattern;
        let found = of_pattern.iter().filter_map(|(pattern, list)| {
            let compared = compared(*pattern)?;
            let first = self.first.entry((*pattern, compared)).or_insert_with(|| {
                let mut first = HashMap::new();
                for (at, parts) in list {
                    first.entry(only(parts, compared)).or_insert(*at);
                }
                first
            });
            first.get(&only(parts, compared)).copied()
        });
        found.min()
    }
}

fn parts(this: &Trait<'_>) -> Parts {
    [
        this.decision_date.map(|date| date.in_figures()),
        this.year.map(|year| year.to_string()),
        this.period.map(|(from, to)| format!("{from}-{to}")),
        this.movement.as_ref().map(|movement| movement.to_string()),
        this.named_phases().map(|phases| phases.join(";")),
    ]
}

fn pattern_of(parts: &Parts) -> u8 {
    parts.iter().enumerate().map(|(at, part)| u8::from(part.is_some()) << at).sum()
}

/// The parts of a pattern alone.
fn only(parts: &Parts, pattern: u8) -> Parts {
    let mut only = parts.clone();
    for (at, part) in only.iter_mut().enumerate() {
        if pattern & (1 << at) == 0 {
            *part = None;
        }
    }
    only
}

#[cfg(test)]
mod tests {
    use super::super::traits::{Sameness, Trait, compare};
    use super::TraitsIndex;
    use crate::model::{Date, LedgerLine, SheetId, TableId};
    use crate::roster::table::{Amends, DataRow, Row, RowClass, RowView, Sheet, Table};
    use proptest::prelude::*;

    /// Number, day, year, period, movement, phase.
    type Said = (Option<u8>, Option<u8>, Option<u8>, Option<u8>, Option<u8>, Option<u8>);

    fn said() -> impl Strategy<Value = Said> {
        let few = || proptest::option::of(0u8..3);
        (few(), few(), few(), few(), few(), few())
    }

    fn of<'a>(said: &Said, row: RowView<'a>) -> Trait<'a> {
        let year = |number: u8| 2020 + i32::from(number);
        Trait {
            decision_no: said.0.map(|number| format!("{number}/qđ")),
            decision_date: said.1.map(|day| Date::new(2021, 1, u32::from(day) + 1).unwrap()),
            year: said.2.map(year),
            period: said.3.map(|number| (year(number), 2030)),
            movement: said.4.map(|number| number.to_string().into()),
            phases: said.5.map(|number| number.to_string()).into_iter().collect(),
            phase_named: said.5.is_some(),
            row,
            at: 0,
        }
    }

    proptest! {
        #[test]
        fn looking_up_finds_what_comparing_with_each_finds(all in proptest::collection::vec(said(), 1..60), this in said()) {
            let place = crate::place::Place::file("a.xlsx").in_sheet("a");
            let sheet = Sheet {
                place: place.clone(),
                name: "a".into(),
                hidden: false,
                on_side: false,
                hidden_rows: Vec::new(),
                hidden_columns: Vec::new(),
                repairs: Vec::new(),
                rows: Vec::new(),
                tables: Vec::new(),
                comments: Vec::new(),
                amends: Amends::default(),
                ledger: LedgerLine::default(),
            };
            let table = Table { kind: None, also: Vec::new(), place, titles: Vec::new(), columns: Vec::new(), rows: Vec::new() };
            let data = DataRow { row: 0, groups: [].into() };
            let row = Row { row: 0, class: RowClass::Data, reason: "", table: None, cells: Vec::new(), struck_out: false };
            let table_id = TableId { sheet: SheetId { file: 0, sheet: 0 }, table: 0 };
            let row = RowView { table_id, sheet: &sheet, table: &table, data: &data, row: &row };
            let known: Vec<Trait<'_>> = all.iter().map(|said| of(said, row)).collect();
            let this = of(&this, row);
            let first = |wanted: Sameness| known.iter().position(|earlier| compare(earlier, &this) == wanted);
            // Half of them are added after the first look.
            let mut index = TraitsIndex::of(&known[..known.len() / 2]);
            index.same(&this);
            index.perhaps(&this);
            known[known.len() / 2..].iter().for_each(|this| index.add(this));
            prop_assert_eq!(index.same(&this), first(Sameness::Same));
            if first(Sameness::Same).is_none() {
                prop_assert_eq!(index.perhaps(&this), first(Sameness::Perhaps));
            }
        }
    }
}
