//! R33: no award to a unit that was dissolved before.

use crate::issue::{Issue, RuleProblem};
use crate::model::{Catalogue, RecipientKind, Records, Unit, UnitStatus};
use std::collections::BTreeMap;

pub fn check(records: &Records, _: &Catalogue) -> Vec<Issue> {
    let units: BTreeMap<&str, &Unit> = records.units.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let mut issues = Vec::new();
    for award in records.counted_awards().filter(|award| award.recipient_kind == RecipientKind::Collective) {
        let unit = award.unit_id.as_deref().and_then(|id| units.get(id));
        let Some(unit) = unit.filter(|unit| unit.status == UnitStatus::Dissolved) else { continue };
        let decided = award.decision_date.map(|date| date.year()).or(award.year);
        if unit.dissolved.zip(decided).is_none_or(|(last, decided)| decided > last) {
            let problem = RuleProblem::UnitDissolved { last_year: unit.dissolved };
            issues.push(Issue::new(problem, award.place.clone()).with_value(award.recipient_name.clone()));
        }
    }
    issues
}
