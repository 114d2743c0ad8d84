//! Claims of joint activities → one record a row.

use super::open::{Time, phases};
use super::renewed::{Draft, Renewable};
use super::scene::Scene;
use crate::ask::fates::Fate;
use crate::ask::outcome::At;
use crate::ask::wordings::count;
use crate::claims::activities::ActivityClaim;
use crate::model::index::UnitIx;
use crate::model::{Activity, Key, ids_before};
use crate::roster::text::key;

/// Takes one claim. Returns nothing when its row was set aside.
pub fn take<'a>(
    claim: &'a ActivityClaim<'a>,
    unit: Option<UnitIx>,
    scene: &mut Scene<'_, '_, '_>,
) -> Option<Draft<'a, Activity>> {
    let row = claim.row;
    scene.outcome.unread(row, &claim.unread);
    let known = claim.year.map(|year| (year, phases(&claim.time, Some(year), scene.reader)));
    let (year, phases) = match known {
        Some((year, phases)) => (Some(year), phases),
        None => {
            let time = Time::answered(row, scene.lists, scene.reader, scene.outcome);
            if time.open().is_some() {
                scene.outcome.fate(row, Fate::SetAside);
                return None;
            }
            (time.year, time.phases)
        }
    };
    let text = claim.activity.map(|cell| &cell.text);
    let kind = claim.kind.as_ref().map(|kind| kind.to_string());
    let record = Activity {
        date: claim.date,
        year,
        kind: kind.unwrap_or_else(|| text.map_or_else(|| "KHAC".to_owned(), |text| key(text))),
        unit_id: unit.map(|unit| scene.identity.register.units[unit].id.clone()),
        participants: count(row, &claim.participants, scene.outcome),
        phases,
        place: row.place(),
    };
    let subject = Key::new("activity/1").with(record.date).with(record.year).with(&record.kind).with(&record.unit_id);
    let name = text.map_or_else(|| record.kind.clone(), |text| text.to_string());
    // Two activities of one kind and day may well be two.
    let (detail, detail_key) = (String::new(), String::new());
    Some(Draft { at: At::row(row), subject, detail, detail_key, said: None, name, record })
}

impl Renewable for Activity {
    fn subject_before(&self) -> String {
        ids_before::activity(self)
    }
}
