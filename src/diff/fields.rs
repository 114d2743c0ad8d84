//! What is compared of a record. Places and ids are not: they move without anything changing.

use crate::model::{Award, Unit};

/// A column of `data/` and what it says.
pub type Field = (&'static str, Option<String>);

pub fn unit(unit: &Unit) -> Vec<Field> {
    vec![
        ("name", text(&unit.name)),
        ("kind", text(unit.kind.code())),
        ("sector", told(unit.sector.as_ref())),
        ("commune", told(unit.commune.as_ref())),
        ("district", told(unit.district.as_ref())),
        ("members", told(unit.members)),
        ("workers", told(unit.workers)),
        ("block", told(unit.block.as_ref())),
        ("unit_status", text(unit.status.code())),
        ("founded", told(unit.founded)),
        ("dissolved", told(unit.dissolved)),
        ("registered", text(&unit.registered.to_string())),
        ("former_names", text(&unit.former_names.join("; "))),
    ]
}

pub fn award(award: &Award) -> Vec<Field> {
    vec![
        ("recipient_name", text(&award.recipient_name)),
        ("recipient_kind", text(award.recipient_kind.code())),
        ("unit_name", told(award.unit_name.as_ref())),
        ("sector", told(award.sector.as_ref())),
        ("position", told(award.position.as_ref())),
        ("sex", award.sex.map(|sex| sex.code().to_owned())),
        ("form", text(&award.form)),
        ("ground", told(award.ground.as_ref())),
        ("movement", told(award.movement.as_ref())),
        ("decision_no", told(award.decision_no.as_ref())),
        ("decision_date", told(award.decision_date)),
        ("period", award.period.map(|(from, to)| format!("{from}-{to}"))),
        ("year", told(award.year)),
        ("phases", text(&award.phases.join("; "))),
        ("achievement", told(award.achievement.as_ref())),
        ("register_no", told(award.register_no.as_ref())),
        ("status", text(award.status.code())),
        ("money", told(award.money)),
        ("recipient_id", text(&award.recipient_id)),
    ]
}

/// What is compared of a person, from an award.
pub fn person(award: &Award) -> Vec<Field> {
    vec![("recipient_name", text(&award.recipient_name)), ("unit_name", told(award.unit_name.as_ref()))]
}

fn text(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn told<T: ToString>(value: Option<T>) -> Option<String> {
    value.map(|value| value.to_string())
}
