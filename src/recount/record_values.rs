//! What records say of each dimension of figures; [`UNKNOWN`] where a roster leaves open what sums have to cover. Lists of the
//! summary pick their rows by the same.

use crate::model::Dimension::{
    ActivityKind, Block, Commune, Form, Ground, Movement, PositionClass, RecipientKind, Sector, Sex, UnitKind,
};
use crate::model::{self, Activity, Award, Dimension, Participation, Text, UNKNOWN, Unit};

pub fn known(text: &Option<Text>) -> &str {
    text.as_deref().unwrap_or(UNKNOWN)
}

/// `of_unit` gives the block of a unit, and the commune that it is counted in.
pub fn award_value<'a>(
    award: &'a Award,
    of_unit: impl Fn(&str, Dimension) -> Option<&'a str>,
    dimension: Dimension,
) -> Option<&'a str> {
    let is_person = award.recipient_kind == model::RecipientKind::Individual;
    match dimension {
        Sector => Some(known(&award.sector)),
        UnitKind => Some(award.unit_kind.map_or(UNKNOWN, |kind| kind.code())),
        Form => Some(&award.form),
        RecipientKind => Some(award.recipient_kind.code()),
        Movement => award.movement.as_deref(),
        Block => award.unit_id.as_deref().and_then(|unit| of_unit(unit, Block)),
        Sex => is_person.then(|| award.sex.map_or(UNKNOWN, |sex| sex.code())),
        Ground => Some(known(&award.ground)),
        PositionClass => is_person.then(|| award.facts.position_class.map_or(UNKNOWN, |class| class.code())),
        Commune => Some(award.unit_id.as_deref().and_then(|unit| of_unit(unit, Commune)).unwrap_or(UNKNOWN)),
        ActivityKind => None,
    }
}

pub fn unit_value<'a>(
    unit: &'a Unit,
    of_unit: impl Fn(&str, Dimension) -> Option<&'a str>,
    dimension: Dimension,
) -> Option<&'a str> {
    match dimension {
        Sector => Some(known(&unit.sector)),
        UnitKind => Some(unit.kind.code()),
        Block => of_unit(&unit.id, Block),
        Commune => Some(known(&unit.counted_commune)),
        _ => None,
    }
}

pub fn participation_value<'a>(
    part: &'a Participation,
    of_unit: impl Fn(&str, Dimension) -> Option<&'a str>,
    dimension: Dimension,
) -> Option<&'a str> {
    match dimension {
        Sector => Some(known(&part.sector)),
        UnitKind => Some(part.unit_kind.code()),
        Movement => part.movement.as_deref(),
        Block => of_unit(&part.unit_id, Block),
        Commune => Some(of_unit(&part.unit_id, Commune).unwrap_or(UNKNOWN)),
        _ => None,
    }
}

/// `unit` is the one that it was with, where the records have it.
pub fn activity_value<'a>(
    activity: &'a Activity,
    unit: Option<&'a Unit>,
    of_unit: impl Fn(&str, Dimension) -> Option<&'a str>,
    dimension: Dimension,
) -> Option<&'a str> {
    match dimension {
        ActivityKind => Some(activity.kind.as_str()),
        // A block may be known of a unit that no register has.
        Block => activity.unit_id.as_deref().and_then(|unit| of_unit(unit, Block)),
        other => unit_value(unit?, of_unit, other),
    }
}
