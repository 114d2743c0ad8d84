//! What records say of each dimension of figures; [`UNKNOWN`] where a roster leaves open what sums have to cover. Lists of the
//! summary pick their rows by the same.

use crate::model::Dimension::{Block, Form, Ground, Movement, PositionClass, RecipientKind, Sector, Sex, UnitKind};
use crate::model::{self, Award, Dimension, Participation, Text, UNKNOWN, Unit};

pub fn known(text: &Option<Text>) -> &str {
    text.as_deref().unwrap_or(UNKNOWN)
}

/// `block` gives the block of a unit.
pub fn award_value<'a>(
    award: &'a Award,
    block: impl Fn(&str) -> Option<&'a str>,
    dimension: Dimension,
) -> Option<&'a str> {
    let is_person = award.recipient_kind == model::RecipientKind::Individual;
    match dimension {
        Sector => Some(known(&award.sector)),
        UnitKind => Some(award.unit_kind.map_or(UNKNOWN, |kind| kind.code())),
        Form => Some(&award.form),
        RecipientKind => Some(award.recipient_kind.code()),
        Movement => award.movement.as_deref(),
        Block => award.unit_id.as_deref().and_then(block),
        Sex => is_person.then(|| award.sex.map_or(UNKNOWN, |sex| sex.code())),
        Ground => Some(known(&award.ground)),
        PositionClass => is_person.then(|| award.facts.position_class.map_or(UNKNOWN, |class| class.code())),
    }
}

pub fn unit_value<'a>(
    unit: &'a Unit,
    block: impl Fn(&str) -> Option<&'a str>,
    dimension: Dimension,
) -> Option<&'a str> {
    match dimension {
        Sector => Some(known(&unit.sector)),
        UnitKind => Some(unit.kind.code()),
        Block => block(&unit.id),
        _ => None,
    }
}

pub fn participation_value<'a>(
    part: &'a Participation,
    block: impl Fn(&str) -> Option<&'a str>,
    dimension: Dimension,
) -> Option<&'a str> {
    match dimension {
        Sector => Some(known(&part.sector)),
        UnitKind => Some(part.unit_kind.code()),
        Movement => Some(&part.movement),
        Block => block(&part.unit_id),
        _ => None,
    }
}
