//! R01: the recipient's kind fits the award.

use crate::issue::{Issue, RuleProblem};
use crate::model::{Catalogue, Records};

pub fn check(records: &Records, catalogue: &Catalogue) -> Vec<Issue> {
    let mut issues = Vec::new();
    for award in records.counted_awards() {
        let Some(form) = catalogue.form(&award.form) else { continue };
        if !form.recipients.contains(&award.recipient_kind) {
            let words = catalogue.recipient_words.iter().find(|(kind, _)| *kind == award.recipient_kind);
            let kind = words.and_then(|(_, words)| words.first().cloned()).unwrap_or_default();
            let problem = RuleProblem::RecipientKindUnfit { form: form.term.name.clone(), kind };
            issues.push(Issue::new(problem, award.place.clone()).with_value(award.recipient_name.clone()));
        }
    }
    issues
}
