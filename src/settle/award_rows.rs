//! Rows of award rosters → awards.

use super::award_forms::{self, Named};
use super::context;
use super::facts::facts;
use super::judge::Judge;
use super::outcome::{Fate, Outcome};
use super::persons::Granted;
use super::recipient::{Recipient, Room, Who, recipients};
use super::resubmission::Standing;
use super::revoked::{self, Effect};
use super::words::Words;
use crate::identity::index::{DraftIx, IndexVec, MentionIx};
use crate::identity::units::Register;
use crate::issue::SettleProblem;
use crate::model::{Award, AwardStatus, Category, Facts, RecipientKind, Text};
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;

/// One recipient of one row, before it is known who all people are.
pub struct Draft<'a> {
    pub row: RowView<'a>,
    named: Vec<Named<'a>>,
    who: Who,
    effect: Effect,
}

pub type Drafts<'a> = IndexVec<DraftIx, Draft<'a>>;

/// What the awards of each draft will say besides recipient, form and status, until the last of them takes it.
pub type Templates = IndexVec<DraftIx, Option<Box<Award>>>;

/// Who each mention is; nothing where only a person can say it.
pub type PersonIds = IndexVec<MentionIx, Option<Text>>;

/// Takes one row of an awards table: a draft for each of its recipients.
/// What the award will say besides recipient, form and status goes to `templates`, at the draft's place.
pub fn take<'a>(row: RowView<'a>, room: &mut Room<'_, 'a, '_, '_>, drafts: &mut Drafts<'a>, templates: &mut Templates) {
    let words = room.words;
    let (decision_no, decision_date) = context::decision(row, words);
    let named = award_forms::awards(row, decision_no.as_deref(), words, room.outcome);
    let forms = named.iter().filter_map(|named| named.form.as_ref().ok());
    let granted =
        |(form, number): (&Text, &Text)| Granted { form: form.clone(), decision_no: number.clone(), decision_date };
    let awards: Vec<Granted> = forms.filter_map(|form| Some(granted((form, decision_no.as_ref()?)))).collect();
    let recipients = recipients(row, only_kind(&named, words), &awards, room);
    if recipients.is_empty() {
        return;
    }
    if named.is_empty() {
        // A column of mere numbers holds no award.
        let texts = row.cells(Meaning::Unexplained).filter(|(_, cell)| cell.text.chars().any(char::is_alphabetic));
        let headers = texts.map(|(column, _)| column.header.clone()).filter(|header| !header.is_empty()).collect();
        room.outcome.set_aside(row, None, SettleProblem::AwardMissing { headers });
        return;
    }
    context::say_unread_times(row, words, room.outcome);
    let own_year = context::year(row, words);
    let mut year = own_year.or(decision_date.map(|date| date.year()));
    let mut phases = context::phases(row, decision_date, own_year, words);
    if phases.is_empty() && year.is_none() {
        (phases, year) = context::answered_phase(row, words, room.outcome);
    }
    for recipient in recipients {
        let template = Award {
            year,
            phases: phases.clone(),
            period: context::period(row, words),
            facts: Facts {
                year_in_row: row.cell(Meaning::Year).is_some() && own_year.is_some(),
                year_of_decision: own_year.is_none() && decision_date.is_some(),
                ..facts(row, &recipient, decision_no.as_deref(), words)
            },
            decision_no: decision_no.clone(),
            decision_date,
            ..blank(row, &recipient, room.register, words, room.outcome)
        };
        let effect = revoked::effect(row, template.facts.revoked.is_some(), words);
        let at = drafts.push(Draft { row, named: named.clone(), who: recipient.who, effect });
        assert_eq!(templates.push(Some(Box::new(template))), at, "every draft has its template");
    }
}

/// Drafts → awards, in the order of the drafts: every award that a row names becomes one record, also those that are set
/// aside, replaced or counted before. `ids` are the people's.
pub fn settle(
    drafts: &Drafts<'_>,
    mut templates: Templates,
    ids: &PersonIds,
    standing: &Standing,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Vec<Award> {
    let mut judge = Judge::new(drafts, &templates, ids, standing);
    let mut order: Vec<DraftIx> = drafts.indexes().collect();
    let last = |draft: &Draft<'_>| matches!(draft.effect, Effect::Revokes | Effect::Corrects);
    order.sort_by_key(|at| (last(&drafts[*at]), standing.age(drafts[*at].row)));
    let mut awards: Vec<Award> = Vec::with_capacity(drafts.len());
    let mut of_draft: Vec<DraftIx> = Vec::with_capacity(drafts.len());
    for at in order {
        let draft = &drafts[at];
        let who = id_of(draft, ids);
        for (number, named) in draft.named.iter().enumerate() {
            let kept = &mut templates[at];
            let template = if number + 1 < draft.named.len() { kept.clone() } else { kept.take() };
            let template = template.expect("only the last award of a draft takes its template");
            // Who waits for an answer has no id yet.
            let recipient_id = who.clone().unwrap_or_else(|| Text::from(""));
            let mut award = Award { recipient_id, ..*template };
            let form = match &named.form {
                Ok(form) => form.clone(),
                Err(problem) => {
                    outcome.set_aside(draft.row, named.cell, problem.clone());
                    award.status = AwardStatus::SetAside;
                    awards.push(award);
                    of_draft.push(at);
                    continue;
                }
            };
            award.form = form;
            describe(&mut award, words);
            // What is missing was said when the row was taken.
            award.status = if who.is_none() || award.phases.is_empty() && award.year.is_none() {
                AwardStatus::SetAside
            } else {
                judge.status(draft, &award, (&mut awards, &of_draft), words, outcome)
            };
            awards.push(award);
            of_draft.push(at);
        }
    }
    // Only now: a later row may have replaced, corrected or revoked what an earlier one said.
    for (at, award) in of_draft.iter().zip(&awards) {
        outcome.fate(drafts[*at].row, fate(award.status));
    }
    if of_draft.is_sorted() {
        return awards;
    }
    let mut numbered: Vec<(DraftIx, Award)> = of_draft.into_iter().zip(awards).collect();
    numbered.sort_by_key(|(at, _)| *at);
    numbered.into_iter().map(|(_, award)| award).collect()
}

/// What an award's row counts as. One that was taken back since was accepted all the same, and so was the row that takes it
/// back.
fn fate(status: AwardStatus) -> Fate {
    match status {
        AwardStatus::Counted
        | AwardStatus::Registered
        | AwardStatus::Proposed
        | AwardStatus::Refused
        | AwardStatus::Withdrawn
        | AwardStatus::Revoked => Fate::Accepted,
        AwardStatus::Duplicate => Fate::Duplicate,
        AwardStatus::SetAside => Fate::SetAside,
    }
}

pub fn id_of(draft: &Draft<'_>, ids: &PersonIds) -> Option<Text> {
    match &draft.who {
        Who::Unit(id) => Some(id.clone()),
        Who::Person(mention) => ids[*mention].clone(),
    }
}

impl Draft<'_> {
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// The forms that the row names.
    pub fn forms(&self) -> impl Iterator<Item = &Text> {
        self.named.iter().filter_map(|named| named.form.as_ref().ok())
    }
}

/// What the catalogue says of the award's form.
fn describe(award: &mut Award, words: &Words<'_>) {
    if let Some(listed) = words.described(&award.form) {
        (award.category, award.level, award.authority) = listed;
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
    let unit = recipient.unit.map(|at| &register.units[at]);
    let achievement = row.text(Meaning::Achievement);
    Award {
        id: String::new(),
        recipient_name: recipient.name.clone(),
        recipient_kind: recipient.kind,
        recipient_id: Text::default(),
        unit_id: unit.map(|unit| unit.id.clone()),
        unit_name: unit.map(|unit| unit.name.clone()),
        unit_kind: unit.map(|unit| unit.kind),
        sector: unit.and_then(|unit| unit.sector.clone()),
        position: recipient.position.clone(),
        sex: recipient.sex,
        form: Text::default(),
        category: Category::Other,
        level: Text::default(),
        authority: Text::default(),
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
        closed_by: None,
        money: None,
        facts: Facts::default(),
        place: row.place(),
    }
}

fn ground(row: RowView<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Option<Text> {
    let cell = row.cell(Meaning::Ground)?;
    let ground = words.grounds.exact(&cell.text).or_else(|| words.grounds.inside(&cell.text, 1));
    if ground.is_none() {
        outcome.issue(row, Some(cell), SettleProblem::GroundUnknown);
    }
    ground
}

/// The movement of the row's own column, else the one that the achievement sentence or a line around the row quotes.
fn movement(row: RowView<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Option<Text> {
    if let Some(cell) = row.cell(Meaning::Movement) {
        return match context::movement(row, cell, &cell.text, words, outcome) {
            Ok(movement) => Some(movement),
            Err(problem) => {
                outcome.issue(row, Some(cell), problem);
                None
            }
        };
    }
    let quoted = |text: &str| words.movements.inside(text, 4);
    row.text(Meaning::Achievement).and_then(quoted).or_else(|| words.around(row).movement_quoted.clone())
}
