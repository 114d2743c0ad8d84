//! What a certificate says of its recipient, apart from where it stands: for codes, lists and envelopes.

use super::form::Settings;
use super::{Input, words};
use crate::model::{Award, Sealed};

/// Words as they are printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// With the form of address: "Bà Trần Thị Hằng".
    pub recipient: String,
    /// Position and unit of a person, the address of a unit or household; may be empty.
    pub of: String,
    /// Where a person's unit is; empty for those whose address is said already.
    pub address: String,
    /// Name of the award form.
    pub award: String,
}

impl Said {
    pub fn of(award: &Award, input: &Input<'_>, settings: &Settings) -> Self {
        let datum = |name: &str| words::datum(name, award, input, settings).unwrap_or_default();
        let recipient = format!("{} {}", datum("honorific"), datum("name"));
        Self {
            recipient: recipient.trim().to_owned(),
            of: datum("position_unit"),
            address: words::address_of_unit(award, input).unwrap_or_default(),
            award: datum("title"),
        }
    }

    /// What is signed of an award; nothing where its decision has no number or no day.
    pub fn sealed(award: &Award, input: &Input<'_>, settings: &Settings) -> Option<Sealed> {
        let decision = award.decision_no.as_deref()?.trim().to_owned();
        let date = award.decision_date?;
        let said = Self::of(award, input, settings);
        (!decision.is_empty()).then_some(Sealed {
            recipient: said.recipient,
            of: said.of,
            award: said.award,
            decision,
            date,
        })
    }
}
