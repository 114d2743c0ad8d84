//! Gathers what awards lack: one issue for an award that the rosters contradict or whose history they know, and one a
//! sheet for all awards whose history the rosters do not reach.

use super::case::{Case, at};
use super::history::{History, achieved, next_counts_from, run_until};
use crate::issue::{Issue, Lack, RuleProblem, Severity, Unmet};
use crate::model::{Award, TaskClass};
use std::collections::BTreeMap;

/// The issues of awards and what they lack; `problem` makes the rule's own of it.
pub fn report<'a>(
    case: &Case<'a>,
    lacking: impl IntoIterator<Item = (&'a Award, Vec<Lack>)>,
    problem: fn(Unmet) -> RuleProblem,
) -> Vec<Issue> {
    let mut issues = Vec::new();
    let mut unknown: BTreeMap<_, (&Award, usize)> = BTreeMap::new();
    for (award, lacks) in lacking {
        let (open, known): (Vec<Lack>, Vec<Lack>) =
            lacks.into_iter().partition(|lack| lack.weight() == Some(Severity::Note));
        for lack in open {
            let sheet = (&award.place.file, &award.place.sheet, award.form.as_str(), lack);
            unknown.entry(sheet).or_insert((award, 0)).1 += 1;
        }
        if known.is_empty() {
            continue;
        }
        let doubtful = known.iter().all(|lack| lack.weight().is_some());
        let issue = at(award, problem(Unmet { form: case.name(&award.form), lacks: known, awards: 1 }));
        issues.push(if doubtful { issue.weighing(Severity::Warning) } else { issue });
    }
    for ((_, _, form, lack), (award, awards)) in unknown {
        let unmet = Unmet { form: case.name(form), lacks: vec![lack], awards };
        issues.push(at(award, problem(unmet)).weighing(Severity::Note));
    }
    issues
}

/// What one award lacks, asked condition by condition.
pub struct Conditions<'a, 'c> {
    case: &'c Case<'a>,
    history: &'c History<'a>,
    award: &'a Award,
    merit_only: bool,
    /// The last year of the achievement.
    pub year: i32,
    pub lacks: Vec<Lack>,
}

impl<'a, 'c> Conditions<'a, 'c> {
    /// Nothing where the award's year is not known.
    pub fn new(case: &'c Case<'a>, award: &'a Award) -> Option<Self> {
        let merit_only = case.merit_only(award);
        achieved(award).map(|year| Self { case, history: case.history, award, merit_only, year, lacks: Vec::new() })
    }

    pub fn done(self) -> (&'a Award, Vec<Lack>) {
        (self.award, self.lacks)
    }

    fn years(&self, forms: &[&str]) -> Vec<i32> {
        self.history.years(self.award, forms, self.merit_only)
    }

    fn no_data(&mut self, form: &str, years: (i32, i32)) {
        self.lacks.push(Lack::NoData { form: self.case.name(form), years });
    }

    /// The form in so many consecutive years up to the award's year or the one before.
    pub fn consecutive(&mut self, form: &'static str, wanted: u32) {
        let found = run_until(&self.years(&[form]), self.year);
        if found >= wanted {
            return;
        }
        let first = self.year - wanted as i32;
        if self.history.holds(&[form], first + 1..=self.year) || self.history.holds(&[form], first..=self.year - 1) {
            self.lacks.push(Lack::Consecutive { form: self.case.name(form), wanted, found });
        } else {
            self.no_data(form, (first, self.year));
        }
    }

    /// The form so many times in the years.
    pub fn earlier(&mut self, form: &'static str, wanted: u32, years: (i32, i32)) {
        let found = self.count(form, years);
        if found >= wanted {
            return;
        }
        if self.history.holds(&[form], years.0..=years.1) {
            self.lacks.push(Lack::Earlier { form: self.case.name(form), wanted, found, years });
        } else {
            self.no_data(form, years);
        }
    }

    /// How often the rosters show the form in the years.
    pub fn count(&self, form: &str, years: (i32, i32)) -> u32 {
        self.years(&[form]).into_iter().filter(|year| (years.0..=years.1).contains(year)).count() as u32
    }

    /// An award of the form from which so many years have passed.
    pub fn before(&mut self, form: &'static str, years: u32) {
        let gap = years as i32;
        let passed = |other: &Award| next_counts_from(other).is_some_and(|from| from + gap - 1 <= self.year);
        let steps = self.history.others(self.award).filter(|(_, other)| other.form == form);
        let mut steps = steps.filter(|(_, other)| !(self.merit_only && super::case::is_thematic(other)));
        if steps.any(|(_, other)| passed(other)) {
            return;
        }
        if self.history.reaches(form, self.year - gap) {
            self.lacks.push(Lack::Before { form: self.case.name(form), years });
        } else {
            self.no_data(form, (self.year - 2 * gap, self.year - gap));
        }
    }

    /// One of the combinations of forms and how often each.
    pub fn one_of(&mut self, sets: &[&[(&'static str, u32)]], years: (i32, i32)) {
        if sets.iter().any(|set| set.iter().all(|(form, wanted)| self.count(form, years) >= *wanted)) {
            return;
        }
        let forms: Vec<&'static str> = sets.iter().flat_map(|set| set.iter().map(|(form, _)| *form)).collect();
        if self.history.holds(&forms, years.0..=years.1) {
            self.lacks.push(Lack::Flags { years });
        } else {
            self.no_data(forms[0], years);
        }
    }

    /// No row of these years says that the task was fulfilled less well.
    pub fn class(&mut self, wanted: TaskClass, years: (i32, i32)) {
        if let Some((said, year)) = self.history.worse_class(self.award, wanted, years.0..=years.1) {
            self.lacks.push(Lack::Class { wanted, said, year });
        }
    }

    pub fn initiative(&mut self) {
        if self.award.facts.initiative == Some(false) {
            self.lacks.push(Lack::NoInitiative);
        }
    }
}
