//! What the rosters show of a recipient's earlier awards, and how far they reach back. Built once for all rules.
//!
//! R12: the years of the next achievement count from the end of the achievement that was rewarded last, else from the
//! decision (Decree 152/2025, article 33.7). R38: what was withdrawn is in no history.

use super::case::is_thematic;
use crate::model::{Award, Category, RecipientKind, Records, TaskClass, Unit};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// The last year of the achievement that an award is for. Titles are given year by year, so their own year goes first.
pub fn achieved(award: &Award) -> Option<i32> {
    let end = award.period.map(|(_, end)| end);
    let year = award.year.or(award.decision_date.map(|date| date.year()));
    if award.category == Category::Title { year.or(end) } else { end.or(year) }
}

/// The first year that counts for the recipient's next proposal (R12).
pub fn next_counts_from(award: &Award) -> Option<i32> {
    achieved(award).map(|year| year + 1)
}

#[derive(Default)]
pub struct History<'a> {
    /// The counted awards of each recipient with their years, in the order of the years.
    of: BTreeMap<&'a str, Vec<(i32, &'a Award)>>,
    /// Persons of each unit who were awarded for a year.
    persons: BTreeMap<(&'a str, i32), Vec<&'a Award>>,
    /// Forms that the rosters hold for anybody, by year.
    held: BTreeSet<(&'a str, i32)>,
    pub units: BTreeMap<&'a str, &'a Unit>,
}

impl<'a> History<'a> {
    pub fn new(records: &'a Records) -> Self {
        let mut history = Self::default();
        for award in records.counted_awards() {
            let Some(year) = achieved(award) else { continue };
            history.of.entry(&award.recipient_id).or_default().push((year, award));
            history.held.insert((&award.form, year));
            if let (RecipientKind::Individual, Some(unit)) = (award.recipient_kind, award.unit_id.as_deref()) {
                history.persons.entry((unit, year)).or_default().push(award);
            }
        }
        for awards in history.of.values_mut() {
            awards.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
        }
        history.units = records.units.iter().map(|unit| (unit.id.as_str(), unit)).collect();
        history
    }

    /// The recipient's other awards with their years.
    pub fn others(&self, award: &'a Award) -> impl Iterator<Item = (i32, &'a Award)> {
        let awards = self.of.get(award.recipient_id.as_str()).map_or(&[][..], Vec::as_slice);
        awards.iter().copied().filter(|(_, other)| !std::ptr::eq(*other, award))
    }

    /// The years in which the recipient got the form, or any of several. `merit_only` leaves out awards for themes and
    /// unplanned feats.
    pub fn years(&self, award: &'a Award, forms: &[&str], merit_only: bool) -> Vec<i32> {
        let of_form = |other: &Award| forms.contains(&other.form.as_str()) && !(merit_only && is_thematic(other));
        self.others(award).filter(|(_, other)| of_form(other)).map(|(year, _)| year).collect()
    }

    /// The years in which a row of the recipient, the award's own included, gives a class that good.
    pub fn years_of_class(&self, award: &'a Award, least: TaskClass) -> Vec<i32> {
        let own = achieved(award).map(|year| (year, award));
        let rows = self.others(award).chain(own);
        rows.filter(|(_, row)| row.facts.class.is_some_and(|class| class <= least)).map(|(year, _)| year).collect()
    }

    /// A year in the range of which a row of the recipient says that the task was fulfilled less well.
    pub fn worse_class(
        &self,
        award: &'a Award,
        least: TaskClass,
        years: RangeInclusive<i32>,
    ) -> Option<(TaskClass, i32)> {
        let own = achieved(award).map(|year| (year, award));
        let mut rows = self.others(award).chain(own).filter(|(year, _)| years.contains(year));
        rows.find_map(|(year, row)| row.facts.class.filter(|class| *class > least).map(|class| (class, year)))
    }

    /// The awarded persons of a unit in a year; nobody where an award has no unit.
    pub fn persons(&self, unit: Option<&'a str>, year: i32) -> &[&'a Award] {
        unit.and_then(|unit| self.persons.get(&(unit, year))).map_or(&[][..], Vec::as_slice)
    }

    /// Whether the rosters hold some award of one of the forms in every one of the years.
    pub fn holds(&self, forms: &[&str], mut years: RangeInclusive<i32>) -> bool {
        years.all(|year| forms.iter().any(|form| self.held.contains(&(*form, year))))
    }

    /// Whether the rosters hold some award of the form in that year or before.
    pub fn reaches(&self, form: &str, year: i32) -> bool {
        self.held.range((form, i32::MIN)..=(form, year)).next().is_some()
    }
}

/// The longest run of consecutive years that ends in the last year or the one before it.
pub fn run_until(years: &[i32], last: i32) -> u32 {
    let years: BTreeSet<i32> = years.iter().copied().collect();
    let run = |end: i32| (0..).take_while(|back| years.contains(&(end - back))).count() as u32;
    run(last).max(run(last - 1))
}
