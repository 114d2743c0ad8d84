//! Claims of officers for emulation work → one record a unit and person.

use super::renewed::{Draft, Renewable};
use super::scene::Scene;
use crate::ask::columns::{self, Wanted};
use crate::ask::fates::Fate;
use crate::ask::outcome::At;
use crate::claims::officers::OfficerClaim;
use crate::model::index::UnitIx;
use crate::model::{Key, Officer};
use crate::roster::text::key;

/// Takes one claim. Returns nothing when its row was set aside.
pub fn take<'a>(
    claim: &'a OfficerClaim<'a>,
    unit: Option<UnitIx>,
    scene: &mut Scene<'_, '_, '_>,
) -> Option<Draft<'a, Officer>> {
    let row = claim.row;
    let unit = &scene.identity.register.units[unit?];
    if claim.nobody {
        scene.outcome.fate(row, Fate::Accepted);
        return None;
    }
    let Some(person) = &claim.person else {
        columns::ask(row, Wanted::Person, scene.lists, scene.outcome);
        return None;
    };
    scene.outcome.unread(row, &claim.unread);
    let record = Officer {
        unit_id: unit.id.clone(),
        unit_name: unit.name.clone(),
        sector: unit.sector.clone(),
        person: person.clone(),
        concurrent: claim.concurrent.as_ref().map(|fact| *fact.value()),
        trained_year: claim.trained_year,
        place: row.place(),
    };
    let (subject, detail) = (Key::new("officer/1").with(&record.unit_id), record.person.clone());
    // With its marks: "Hằng" and "Hạng" are two people.
    let detail_key = key(&detail);
    let said = subject.clone().with(&detail_key).with(record.concurrent).with(record.trained_year);
    let name = format!("{} ({})", record.person, record.unit_name);
    Some(Draft { at: At::row(row), subject, detail, detail_key, said: Some(said), name, record })
}

impl Renewable for Officer {
    fn subject_before(&self) -> String {
        self.unit_id.to_string()
    }
}
