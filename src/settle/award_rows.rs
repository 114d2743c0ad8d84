//! Rows of award rosters → awards.

use super::award_forms::{self, Named};
use super::context;
use super::duplicates::{Duplicates, Verdict};
use super::facts::facts;
use super::outcome::{Fate, Outcome};
use super::recipient::{Recipient, recipient};
use super::register::Register;
use super::words::Words;
use crate::issue::SettleProblem;
use crate::model::{Award, AwardStatus, Category, Facts, RecipientKind};
use crate::read::meaning::Meaning;
use crate::read::table::RowView;

/// Takes one row of an awards table: every award that it names becomes one record, also those that are set aside or
/// counted before.
pub fn take(
    row: RowView<'_>,
    register: &mut Register,
    words: &Words<'_>,
    seen: &mut Duplicates,
    awards: &mut Vec<Award>,
    outcome: &mut Outcome<'_>,
) {
    let (decision_no, decision_date) = context::decision(row, words);
    let named = award_forms::awards(row, decision_no.as_deref(), words);
    let Some(recipient) = recipient(row, only_kind(&named, words), register, words, outcome) else { return };
    if named.is_empty() {
        outcome.set_aside(row, None, SettleProblem::AwardMissing);
        return;
    }
    let own_year = context::year(row, words);
    let template = Award {
        year: own_year.or(decision_date.map(|date| date.year())),
        phases: context::phases(row, decision_date, own_year, words),
        period: context::period(row, words),
        facts: facts(row, &recipient, decision_no.as_deref(), words),
        decision_no,
        decision_date,
        ..blank(row, &recipient, register, words, outcome)
    };
    for Named { cell, form } in named {
        let form = match form {
            Ok(form) => form,
            Err(problem) => {
                outcome.set_aside(row, cell, problem);
                awards.push(Award { status: AwardStatus::SetAside, ..template.clone() });
                continue;
            }
        };
        let mut award = Award { form, ..template.clone() };
        if let Some(listed) = words.catalogue.form(&award.form) {
            award.category = listed.category;
            award.level = listed.level.clone();
            award.authority = listed.authority.replace("{province}", &words.catalogue.province.to_uppercase());
        }
        if award.phases.is_empty() && award.year.is_none() {
            outcome.set_aside(row, cell, SettleProblem::PhaseUnknown);
            award.status = AwardStatus::SetAside;
        } else if award.facts.revoked.is_some() {
            outcome.fate(row, Fate::Accepted);
            award.status = AwardStatus::Revoked;
        } else {
            award.status = judge(row, seen.judge(&award), outcome);
        }
        awards.push(award);
    }
}

fn judge(row: RowView<'_>, verdict: Verdict, outcome: &mut Outcome<'_>) -> AwardStatus {
    match verdict {
        Verdict::New => {
            outcome.fate(row, Fate::Accepted);
            AwardStatus::Counted
        }
        Verdict::Same(first) => {
            outcome.issue(row, None, SettleProblem::Duplicate { first });
            outcome.fate(row, Fate::Duplicate);
            AwardStatus::Duplicate
        }
        Verdict::Perhaps(first) => {
            outcome.set_aside(row, None, SettleProblem::PerhapsDuplicate { first });
            AwardStatus::SetAside
        }
    }
}

/// The kind of recipient that all the row's awards allow, where they allow one only.
fn only_kind(named: &[Named<'_>], words: &Words<'_>) -> Option<RecipientKind> {
    let mut only = None;
    for form in named.iter().filter_map(|named| named.form.as_ref().ok()) {
        match words.catalogue.form(form).map(|form| form.recipients.as_slice()) {
            Some([kind]) if only.is_none_or(|known| known == *kind) => only = Some(*kind),
            _ => return None,
        }
    }
    only
}

/// What the row says besides award, date and phase.
fn blank(
    row: RowView<'_>,
    recipient: &Recipient,
    register: &Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Award {
    let unit = recipient.unit.and_then(|at| register.units.get(at));
    let achievement = row.text(Meaning::Achievement);
    Award {
        id: String::new(),
        recipient_name: recipient.name.clone(),
        recipient_kind: recipient.kind,
        recipient_id: recipient.id.clone(),
        unit_id: unit.map(|unit| unit.id.clone()),
        unit_name: unit.map(|unit| unit.name.clone()),
        unit_kind: unit.map(|unit| unit.kind),
        sector: unit.and_then(|unit| unit.sector.clone()),
        position: recipient.position.clone(),
        sex: recipient.sex,
        form: String::new(),
        category: Category::Other,
        level: String::new(),
        authority: String::new(),
        ground: ground(row, words, outcome),
        movement: movement(row, words, outcome),
        decision_no: None,
        decision_date: None,
        period: None,
        year: None,
        phases: Vec::new(),
        achievement: achievement.map(str::to_owned),
        register_no: row.text(Meaning::RegisterNo).map(str::to_owned),
        status: AwardStatus::Counted,
        facts: Facts::default(),
        place: row.place(),
    }
}

fn ground(row: RowView<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Option<String> {
    let cell = row.cell(Meaning::Ground)?;
    let ground = words.grounds.exact(&cell.text).or_else(|| words.grounds.inside(&cell.text, 1));
    if ground.is_none() {
        outcome.issue(row, Some(cell), SettleProblem::GroundUnknown);
    }
    ground
}

/// The movement of the row's own column, else the one that the achievement sentence or a line around the row quotes.
fn movement(row: RowView<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Option<String> {
    if let Some(cell) = row.cell(Meaning::Movement) {
        let movement = words.movement(&cell.text);
        if movement.is_none() {
            let near = words.movements.near(&cell.text);
            outcome.issue(row, Some(cell), SettleProblem::MovementUnknown { near });
        }
        return movement;
    }
    let quoted = |text: &str| words.movements.inside(text, 4);
    row.text(Meaning::Achievement).and_then(quoted).or_else(|| context::said(row, quoted))
}
