//! Why a name is taken for a unit, or is not.

use super::Lang;
use crate::model::UnitEvidence;

impl Lang {
    /// One piece of evidence, as a sentence.
    pub fn unit_evidence(self, evidence: UnitEvidence) -> &'static str {
        self.word_of("identity-unit", evidence.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_evidence_has_its_sentence() {
        for lang in [Lang::Vi, Lang::En] {
            assert!(UnitEvidence::ALL.iter().all(|evidence| lang.unit_evidence(*evidence).ends_with('.')));
        }
    }
}
