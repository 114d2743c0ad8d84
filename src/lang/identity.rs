//! Why a mention is taken for a person or a unit: the evidence with its weights, in words.

use super::{Lang, said};
use crate::identity::people::{By, Evidence, Evidences};
use crate::model::UnitEvidence;

impl Lang {
    /// What one piece of evidence says.
    pub fn evidence(self, evidence: Evidence) -> &'static str {
        self.word_of("identity-evidence", evidence.code())
    }

    /// All that was weighed and the sum: "cùng đơn vị (+8); … = 22".
    pub fn weighed(self, evidences: Evidences) -> String {
        let line = |one: Evidence| {
            let weight = format!("{:+}", one.weight());
            said!(self, "identity-line", evidence = self.evidence(one), weight)
        };
        let lines = evidences.iter().map(line).collect::<Vec<_>>().join("; ");
        said!(self, "identity-sum", lines, sum = evidences.total().to_string())
    }

    /// One piece of evidence for or against a unit, as a sentence.
    pub fn unit_evidence(self, evidence: UnitEvidence) -> &'static str {
        self.word_of("identity-unit", evidence.code())
    }

    /// A unit that a mention was weighed against: "HTX Tân Tiến: Tên riêng giống hệt, đủ dấu. Cùng loại hình. = 455".
    pub fn weighed_unit(self, name: &str, evidence: &[UnitEvidence], total: i32) -> String {
        let lines = evidence.iter().map(|one| self.unit_evidence(*one)).collect::<Vec<_>>().join(" ");
        said!(self, "identity-unit-weighed", name, lines, sum = total.to_string())
    }

    /// What brought a mention to its person.
    pub fn by(self, by: By) -> String {
        match by {
            By::First => said!(self, "identity-by-first"),
            By::Evidence => said!(self, "identity-by-evidence"),
            By::Answer => said!(self, "identity-by-answer"),
            By::Waits => said!(self, "identity-by-waits"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_evidence_has_words() {
        for lang in [Lang::Vi, Lang::En] {
            let told: std::collections::BTreeSet<&str> = Evidence::ALL.iter().map(|one| lang.evidence(*one)).collect();
            assert_eq!(told.len(), Evidence::ALL.len());
        }
        let same = Evidences::default().with([Evidence::SameName, Evidence::OtherHome]);
        assert_eq!(Lang::Vi.weighed(same), "cùng họ và tên, kể cả dấu (+14); khác đơn vị (-18) = -4");
        assert_eq!(Lang::En.weighed(same), "the same name, marks included (+14); another unit (-18) = -4");
    }

    #[test]
    fn all_evidence_of_units_has_its_sentence() {
        for lang in [Lang::Vi, Lang::En] {
            assert!(UnitEvidence::ALL.iter().all(|evidence| lang.unit_evidence(*evidence).ends_with('.')));
        }
    }
}
