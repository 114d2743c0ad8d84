//! Which of the people of one home and name a mention has to be weighed against: all that neither number nor birth rules out, found
//! without looking at the others.

use super::person::Person;
use crate::model::Date;
use std::collections::BTreeMap;

/// So many are weighed and offered at the most. More namesakes of one unit than these fit equally, whatever is weighed.
pub(super) const OFFERED: usize = 20;

/// People by number and birth, as they stand when a phase begins.
pub(super) struct Near<'r> {
    by_number: BTreeMap<&'r str, Vec<usize>>,
    all: ByBirth,
    without_number: ByBirth,
}

#[derive(Default)]
struct ByBirth {
    all: Vec<usize>,
    without_birth: Vec<usize>,
    by_year: BTreeMap<i32, Vec<usize>>,
    only_year: BTreeMap<i32, Vec<usize>>,
    by_day: BTreeMap<Date, Vec<usize>>,
}

impl<'r> Near<'r> {
    /// The people from number `first` on.
    pub fn new(people: &[Person<'r>], first: usize) -> Self {
        let mut near = Self { by_number: BTreeMap::new(), all: ByBirth::default(), without_number: ByBirth::default() };
        for (at, person) in people.iter().enumerate().skip(first) {
            near.all.add(at, person);
            if person.numbers.is_empty() {
                near.without_number.add(at, person);
            }
            for number in &person.numbers {
                near.by_number.entry(number).or_default().push(at);
            }
        }
        near
    }

    /// Those that `one` may be, the likeliest first.
    pub fn to(&self, one: &Person<'_>) -> Vec<usize> {
        let mut found = Vec::new();
        for number in &one.numbers {
            add(&mut found, self.by_number.get(number));
        }
        let others = if one.numbers.is_empty() { &self.all } else { &self.without_number };
        for birth in &one.births {
            match birth.day {
                Some(day) => add(&mut found, others.by_day.get(&day)),
                None => add(&mut found, others.by_year.get(&birth.year)),
            }
        }
        for birth in &one.births {
            add(&mut found, others.only_year.get(&birth.year));
        }
        add(&mut found, Some(if one.births.is_empty() { &others.all } else { &others.without_birth }));
        found
    }
}

impl ByBirth {
    fn add(&mut self, at: usize, person: &Person<'_>) {
        self.all.push(at);
        if person.births.is_empty() {
            self.without_birth.push(at);
        }
        for birth in &person.births {
            let of_year = self.by_year.entry(birth.year).or_default();
            // Two days of one year, which a number holds together, are one entry.
            if of_year.last() != Some(&at) {
                of_year.push(at);
            }
            match birth.day {
                Some(day) => self.by_day.entry(day).or_default().push(at),
                None => self.only_year.entry(birth.year).or_default().push(at),
            }
        }
    }
}

fn add(found: &mut Vec<usize>, more: Option<&Vec<usize>>) {
    for at in more.into_iter().flatten() {
        if found.len() == OFFERED {
            return;
        }
        if !found.contains(at) {
            found.push(*at);
        }
    }
}
