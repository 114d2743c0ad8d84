//! Who registered or took part in a year in which the register has it as dissolved, or not yet founded: the share of units would be of others.

use crate::issue::{Issue, RuleProblem};
use crate::model::{Participation, Records, Unit, UnitStatus};
use std::collections::BTreeMap;

pub fn check(records: &Records) -> Vec<Issue> {
    let units: BTreeMap<&str, &Unit> =
        records.units.iter().filter(|unit| unit.registered).map(|unit| (unit.id.as_str(), unit)).collect();
    // Since when a suspended unit does not work is asked.
    let is_open = |unit: &&Unit| unit.status == UnitStatus::Suspended && unit.dissolved.is_none();
    let told = |part: &Participation| {
        let year = part.year.filter(|_| part.registered == Some(true) || part.took_part == Some(true))?;
        let unit = units.get(part.unit_id.as_str()).filter(|unit| !unit.active_in(year) && !is_open(unit))?;
        let problem = RuleProblem::NotAtWork { unit: unit.name.to_string(), year };
        Some(Issue::new(problem, part.place.clone()))
    };
    records.participation.iter().filter_map(told).collect()
}
