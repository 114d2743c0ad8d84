//! Claims of participation → one record a unit, movement and year.

use super::open::{Time, phases};
use super::renewed::{self, Draft, Renewable};
use super::scene::Scene;
use crate::ask::fates::Fate;
use crate::ask::outcome::At;
use crate::ask::wordings;
use crate::claims::participation::{Part, ParticipationClaim};
use crate::claims::unread::Unread;
use crate::issue::{Issue, SettleProblem, Severity};
use crate::model::index::UnitIx;
use crate::model::{Key, Participation, Unit, ids_before};
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;

/// Takes one claim.
pub fn take<'a>(
    claim: &'a ParticipationClaim<'a>,
    unit: Option<UnitIx>,
    drafts: &mut Vec<Draft<'a, Participation>>,
    scene: &mut Scene<'_, '_, '_>,
) {
    let Some(unit) = unit else { return };
    if claim.planned.is_some() {
        scene.outcome.issue(At::row(claim.row), SettleProblem::ActivityPlanned);
        scene.outcome.fate(claim.row, Fate::Accepted);
        return;
    }
    let unit = &scene.identity.register.units[unit];
    let row = claim.row;
    let of_movement = |column: &Column| column.meaning == Meaning::MovementMark || column.stands_for.is_some();
    let is_marked = row.table.columns.iter().any(of_movement);
    let says_nothing =
        claim.registered.is_none() && claim.took_part.is_none() && matches!(claim.participants, Ok(None));
    if claim.parts.is_empty() && is_marked && says_nothing {
        // A blank mark says nothing; one that cannot be read gives no record, and has to be corrected.
        for Unread { cell, problem } in &claim.unread {
            scene.outcome.issues.push(Issue::new(problem.clone(), row.place_of(cell)).weighing(Severity::Error));
        }
        let fate = if claim.unread.is_empty() { Fate::Accepted } else { Fate::SetAside };
        scene.outcome.fate(row, fate);
        return;
    }
    scene.outcome.unread(row, &claim.unread);
    if claim.parts.is_empty() {
        let movement = wordings::movement_of_list(row, scene.lists, scene.reader, scene.outcome);
        if movement.is_none() {
            scene.outcome.fate(row, Fate::SetAside);
            return;
        }
        let part = Part {
            cell: None,
            movement: movement.map(crate::claims::listed::Wording::known),
            mark: None,
            participants: None,
            year: None,
        };
        draft(claim, &part, unit, drafts, scene);
        return;
    }
    let before = drafts.len();
    for part in &claim.parts {
        draft(claim, part, unit, drafts, scene);
    }
    // Rows whose movements all wait give no number either.
    let first = drafts.get(before).map(|draft| draft.record.clone());
    if let Some(first) = first.filter(|_| claim.is_joint) {
        drafts.extend(joint(claim, first, scene));
    }
}

/// The number of people that a row gives once for its movements: a record of none of them, counted once in the sum of all. Of the time that
/// the record of its first movement is of.
fn joint<'a>(
    claim: &'a ParticipationClaim<'a>,
    first: Participation,
    scene: &mut Scene<'_, '_, '_>,
) -> Option<Draft<'a, Participation>> {
    let participants = wordings::count(claim.row, &claim.participants, scene.outcome)?;
    let record = Participation {
        movement: None,
        registered: None,
        took_part: None,
        participants: Some(participants),
        result: None,
        ..first
    };
    Some(of_record(record, At::row(claim.row)))
}

/// One movement of a row.
fn draft<'a>(
    claim: &'a ParticipationClaim<'a>,
    part: &Part<'a>,
    unit: &Unit,
    drafts: &mut Vec<Draft<'a, Participation>>,
    scene: &mut Scene<'_, '_, '_>,
) {
    let row = claim.row;
    let movement = match &part.movement {
        Some(wording) => wordings::movement(row, wording, scene.reader, scene.outcome),
        None => wordings::movement_of_list(row, scene.lists, scene.reader, scene.outcome),
    };
    let year = part.year.or_else(|| claim.time.year.as_ref().map(|fact| *fact.value()));
    let known = Time::known(year, phases(&claim.time, year, scene.reader));
    let time = known.unwrap_or_else(|| Time::answered(row, scene.lists, scene.reader, scene.outcome));
    let Some(movement) = movement.filter(|_| time.open().is_none()) else {
        // Said when it was asked about.
        scene.outcome.fate(row, Fate::SetAside);
        return;
    };
    let participants = wordings::count(row, &claim.participants, scene.outcome).or(part.participants);
    let (registered, took_part) = claim.says(part.mark, participants);
    // A number for all movements is none of this one; its own may stand below its heading.
    let participants = if claim.is_joint { part.participants } else { participants };
    if registered.is_none() && took_part.is_none() && participants.is_none() && claim.result.is_none() {
        // The row has a movement and nothing that says anything of it.
        scene.outcome.issue(At { row, cell: part.cell }, SettleProblem::NothingSaid);
        scene.outcome.fate(row, Fate::Accepted);
        return;
    }
    let record = Participation {
        unit_id: unit.id.clone(),
        unit_name: unit.name.clone(),
        unit_kind: unit.kind,
        sector: unit.sector.clone(),
        movement: Some(movement),
        year: time.year,
        phases: time.phases,
        registered,
        took_part,
        participants,
        result: claim.result.clone(),
        place: row.place(),
    };
    drafts.push(of_record(record, At { row, cell: part.cell }));
}

/// The records of the drafts; one of no movement says nothing without its number.
pub fn records(drafts: Vec<Draft<'_, Participation>>) -> Vec<Participation> {
    let says = |record: &Participation| record.movement.is_some() || record.participants.is_some();
    renewed::records(drafts).into_iter().filter(says).collect()
}

fn of_record(record: Participation, at: At<'_>) -> Draft<'_, Participation> {
    let subject = Key::new("participation/1")
        .with(&record.unit_id)
        .with(record.movement.as_deref().unwrap_or(""))
        .with(record.year)
        .with(record.phases.as_slice());
    let said =
        subject.clone().with(record.registered).with(record.took_part).with(record.participants).with(&record.result);
    let name = match &record.movement {
        Some(movement) => format!("{} ({movement})", record.unit_name),
        None => record.unit_name.to_string(),
    };
    Draft { at, subject, detail: String::new(), detail_key: String::new(), said: Some(said), name, record }
}

impl Renewable for Participation {
    fn subject_before(&self) -> String {
        ids_before::participation(self)
    }
}
