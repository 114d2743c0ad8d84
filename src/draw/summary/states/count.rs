//! Counts what was registered, proposed, refused, withdrawn and granted, each with its records: by form, unit and year.

use crate::model::{Award, AwardStatus, Category, Records};
use std::collections::{BTreeMap, BTreeSet};

/// What a line is about; nothing where the records do not say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line<'a> {
    pub form: &'a str,
    pub unit: Option<&'a str>,
    pub year: Option<i32>,
}

/// The awards of a line in each state, by their places in the records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct States {
    pub registered: Vec<usize>,
    /// All proposals, and those of them that a decision closed and that wait for one.
    pub proposed: Vec<usize>,
    pub closed: Vec<usize>,
    pub open: Vec<usize>,
    pub refused: Vec<usize>,
    pub withdrawn: Vec<usize>,
    pub granted: Vec<usize>,
}

impl States {
    /// In the order of the columns.
    pub fn columns(&self) -> [&[usize]; 7] {
        let Self { registered, proposed, closed, open, refused, withdrawn, granted } = self;
        [registered, proposed, closed, open, refused, withdrawn, granted]
    }
}

/// The lines with at least one registration, proposal, refusal or withdrawal; `shows` says which records lists show.
pub fn by_line<'a>(records: &'a Records, shows: impl Fn(&Award) -> bool) -> BTreeMap<Line<'a>, States> {
    let closings = records.closings();
    let line = |award: &'a Award| {
        // Where a proposal says no year, it is of that of the award which closed it.
        let year = award.year.or_else(|| closings.get(award.id.as_str())?.year);
        Line { form: &award.form, unit: award.unit_id.as_deref(), year }
    };
    let shown = || records.awards.iter().enumerate().filter(|(_, award)| shows(award));
    let mut lines: BTreeMap<Line<'a>, States> = BTreeMap::new();
    for (at, award) in shown().filter(|(_, award)| award.status.is_asked()) {
        let states = lines.entry(line(award)).or_default();
        match award.status {
            AwardStatus::Registered => states.registered.push(at),
            AwardStatus::Refused => states.refused.push(at),
            AwardStatus::Withdrawn => states.withdrawn.push(at),
            _ => {
                states.proposed.push(at);
                if award.closed_by.is_some() { states.closed.push(at) } else { states.open.push(at) }
            }
        }
    }
    for (at, award) in shown().filter(|(_, award)| award.status == AwardStatus::Counted) {
        if let Some(states) = lines.get_mut(&line(award)) {
            states.granted.push(at);
        }
    }
    lines
}

/// Titles of a unit in a year, by the places of their records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Titles {
    pub registered: Vec<usize>,
    /// The registrations whose recipient won that title in that year.
    pub kept: Vec<usize>,
    pub won: Vec<usize>,
}

/// Titles registered beside titles won, of every unit and year with a registration.
pub fn titles<'a>(
    records: &'a Records,
    shows: impl Fn(&Award) -> bool,
) -> BTreeMap<(Option<&'a str>, Option<i32>), Titles> {
    let shown = || {
        let awards = records.awards.iter().enumerate();
        awards.filter(|(_, award)| award.category == Category::Title && shows(award))
    };
    let won = || shown().filter(|(_, award)| award.status == AwardStatus::Counted);
    let title = |award: &'a Award| (award.recipient_id.as_str(), award.form.as_str(), award.year);
    let held: BTreeSet<_> = won().map(|(_, award)| title(award)).collect();
    let mut units: BTreeMap<(Option<&'a str>, Option<i32>), Titles> = BTreeMap::new();
    for (at, award) in shown().filter(|(_, award)| award.status == AwardStatus::Registered) {
        let titles = units.entry((award.unit_id.as_deref(), award.year)).or_default();
        titles.registered.push(at);
        if award.year.is_some() && held.contains(&title(award)) {
            titles.kept.push(at);
        }
    }
    for (at, award) in won() {
        if let Some(titles) = units.get_mut(&(award.unit_id.as_deref(), award.year)) {
            titles.won.push(at);
        }
    }
    units
}

#[cfg(test)]
mod tests {
    use super::{Line, by_line, titles};
    use crate::draw::summary::tests::award;
    use crate::model::{Award, AwardStatus, Category, RecipientKind, Records};

    fn of(id: &str, unit: &str, status: AwardStatus, year: Option<i32>) -> Award {
        let status = award(id, unit, "CO", RecipientKind::Collective, status);
        Award { year, category: Category::Title, recipient_id: unit.into(), ..status }
    }

    fn records() -> Records {
        use AwardStatus::{Counted, Duplicate, Proposed, Refused, Registered, Revoked, SetAside, Withdrawn};
        let closed =
            |id: &str, unit: &str, by: &str| Award { closed_by: Some(by.into()), ..of(id, unit, Proposed, None) };
        Records {
            awards: vec![
                of("0", "A", Registered, Some(2016)),
                of("1", "A", Registered, Some(2017)),
                of("2", "A", Counted, Some(2016)),
                closed("3", "A", "2"),
                of("4", "A", Proposed, Some(2016)),
                of("5", "B", Refused, Some(2016)),
                of("6", "B", Withdrawn, Some(2016)),
                of("7", "C", Counted, Some(2016)),
                of("8", "A", Duplicate, Some(2016)),
                of("9", "A", Revoked, Some(2016)),
                of("10", "D", SetAside, Some(2016)),
                of("11", "A", Counted, Some(2018)),
                of("12", "D", Registered, None),
                of("13", "D", Counted, None),
            ],
            ..Records::default()
        }
    }

    /// Unit, year, and the records of each state.
    type Told<'a> = (&'a str, Option<i32>, [&'a [usize]; 7]);

    #[test]
    fn each_state_is_counted_by_form_unit_and_year() {
        let records = records();
        let lines = by_line(&records, |_| true);
        let told: Vec<Told<'_>> =
            lines.iter().map(|(line, states)| (line.unit.unwrap(), line.year, states.columns())).collect();
        // Registered, proposed, of these closed, open, refused, withdrawn, granted.
        let expected: [Told<'_>; 4] = [
            ("A", Some(2016), [&[0], &[3, 4], &[3], &[4], &[], &[], &[2]]),
            ("A", Some(2017), [&[1], &[], &[], &[], &[], &[], &[]]),
            ("B", Some(2016), [&[], &[], &[], &[], &[5], &[6], &[]]),
            ("D", None, [&[12], &[], &[], &[], &[], &[], &[13]]),
        ];
        assert_eq!(told, expected);
        assert!(lines.keys().all(|line| line.form == "CO"));
        let none = by_line(&records, |award| award.id == "7");
        assert!(none.is_empty(), "an award alone makes no line");
    }

    #[test]
    fn a_title_is_kept_where_the_same_recipient_won_it_in_that_year() {
        let records = records();
        let units = titles(&records, |_| true);
        let told: Vec<_> = units.iter().map(|((unit, year), of)| (unit.unwrap(), *year, of.clone())).collect();
        let line = |registered: &[usize], kept: &[usize], won: &[usize]| super::Titles {
            registered: registered.into(),
            kept: kept.into(),
            won: won.into(),
        };
        let expected = [
            ("A", Some(2016), line(&[0], &[0], &[2])),
            ("A", Some(2017), line(&[1], &[], &[])),
            // Of no year it cannot be told.
            ("D", None, line(&[12], &[], &[13])),
        ];
        assert_eq!(told, expected);
        let forms = |award: &Award| Award { category: Category::Form, ..award.clone() };
        let records = Records { awards: records.awards.iter().map(forms).collect(), ..Records::default() };
        assert!(titles(&records, |_| true).is_empty(), "forms of commendation are not registered as titles");
        assert_eq!(
            by_line(&records, |_| true).keys().next(),
            Some(&Line { form: "CO", unit: Some("A"), year: Some(2016) })
        );
    }
}
