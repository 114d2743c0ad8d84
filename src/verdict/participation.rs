//! Claims of participation → one record a unit, movement and year.

use super::open::{Time, phases};
use super::renewed::{Draft, Renewable};
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
    for part in &claim.parts {
        draft(claim, part, unit, drafts, scene);
    }
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
        movement,
        year: time.year,
        phases: time.phases,
        registered,
        took_part,
        participants,
        result: claim.result.clone(),
        place: row.place(),
    };
    let subject = Key::new("participation/1")
        .with(&record.unit_id)
        .with(&record.movement)
        .with(record.year)
        .with(record.phases.as_slice());
    let said =
        subject.clone().with(record.registered).with(record.took_part).with(record.participants).with(&record.result);
    let name = format!("{} ({})", record.unit_name, record.movement);
    let at = At { row, cell: part.cell };
    drafts.push(Draft {
        at,
        subject,
        detail: String::new(),
        detail_key: String::new(),
        said: Some(said),
        name,
        record,
    });
}

impl Renewable for Participation {
    fn subject_before(&self) -> String {
        ids_before::participation(self)
    }
}
