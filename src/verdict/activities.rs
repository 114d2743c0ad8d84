//! Claims of joint activities → one record a row, or as many as the row says that there were.

use super::open::{Time, phases};
use super::renewed::{Draft, Renewable};
use super::scene::Scene;
use crate::ask::columns::{self, Wanted};
use crate::ask::fates::Fate;
use crate::ask::outcome::At;
use crate::ask::wordings::count;
use crate::claims::activities::ActivityClaim;
use crate::issue::SettleProblem;
use crate::model::index::UnitIx;
use crate::model::{Activity, Key, ids_before};
use crate::roster::text::key;

/// Takes one claim. Nothing comes of it when its row was set aside, or names what is only planned.
pub fn take<'a>(
    claim: &'a ActivityClaim<'a>,
    unit: Option<UnitIx>,
    drafts: &mut Vec<Draft<'a, Activity>>,
    scene: &mut Scene<'_, '_, '_>,
) {
    let row = claim.row;
    if claim.planned.is_some() {
        scene.outcome.issue(At::row(row), SettleProblem::ActivityPlanned);
        scene.outcome.fate(row, Fate::Accepted);
        return;
    }
    if claim.called_off.is_some() {
        scene.outcome.issue(At::row(row), SettleProblem::ActivityCalledOff);
        scene.outcome.fate(row, Fate::Accepted);
        return;
    }
    scene.outcome.unread(row, &claim.unread);
    if claim.activity.is_none() {
        columns::ask(row, Wanted::Activity, scene.lists, scene.outcome);
        return;
    }
    let known = claim.year.map(|year| (year, phases(&claim.time, Some(year), scene.reader)));
    let (year, phases) = match known {
        Some((year, phases)) => (Some(year), phases),
        None => {
            let time = Time::answered(row, scene.lists, scene.reader, scene.outcome);
            if time.open().is_some() {
                scene.outcome.fate(row, Fate::SetAside);
                return;
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
    let times = count(row, &claim.times, scene.outcome).unwrap_or(1).max(1);
    let subject = Key::new("activity/1").with(record.date).with(record.year).with(&record.kind).with(&record.unit_id);
    let name = text.map_or_else(|| record.kind.clone(), |text| text.to_string());
    // Two activities of one kind and day may well be two.
    let (detail, detail_key) = (String::new(), String::new());
    let draft = Draft { at: At::row(row), subject, detail, detail_key, said: None, name, record };
    // Those who took part are told of all of them together.
    let further = Draft { record: Activity { participants: None, ..draft.record.clone() }, ..draft.clone() };
    drafts.push(draft);
    drafts.extend((1..times).map(|_| further.clone()));
}

impl Renewable for Activity {
    fn subject_before(&self) -> String {
        ids_before::activity(self)
    }
}
