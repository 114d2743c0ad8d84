//! One draft for each award that a row names to each of its recipients: all that it will say, before it is known what becomes of it.

use super::open::{Open, Time};
use super::signs::Signs;
use super::versions::Turn;
use crate::ask::outcome::{At, Outcome};
use crate::ask::wordings::{self, Meant};
use crate::claims::awards::AwardClaim;
use crate::claims::forms::Named;
use crate::claims::particulars::position_class;
use crate::claims::people::PersonClaim;
use crate::claims::reader::Reader;
use crate::claims::replaced::Replaced;
use crate::claims::state::{ListEffect, takes_out};
use crate::claims::time::TimeClaim;
use crate::identity::rows::Identity;
use crate::identity::rows::recipients::Recipients;
use crate::model::{
    Answer, Award, AwardStatus, Category, Facts, Key, QuestionKind, RecipientKind, Sex, Text, sex_question,
};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::key;

/// An award of a row, before its verdict.
pub struct Draft<'a> {
    pub row: RowView<'a>,
    /// The cell that names the award.
    pub cell: Option<&'a Cell>,
    /// With its status still open.
    pub award: Award,
    /// Something of it waits for an answer, or was left out by one: it was said when it was found.
    pub open: Option<Open>,
    /// In which state its row and list name it.
    pub state: AwardStatus,
    pub effect: Effect,
    /// What another version of its list makes of it.
    pub version: Option<Turn>,
    /// Earlier decisions that its decision takes the place of.
    pub replaces: &'a [Replaced],
}

/// What a row does to an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It grants one, as usual, or names one in another state.
    Names,
    /// It tells one that was taken back since.
    IsRevoked,
    /// It takes another row's back.
    Revokes,
    /// It says rightly what another row says wrongly.
    Corrects,
}

/// Makes the drafts of one claim.
pub struct Drafting<'s, 'w, 'd> {
    pub identity: &'s Identity,
    pub reader: &'s Reader<'w>,
    pub signs: &'s mut Signs,
    pub outcome: &'s mut Outcome<'d>,
}

impl Drafting<'_, '_, '_> {
    pub fn drafts<'a>(&mut self, claim: &'a AwardClaim<'a>, recipients: &Recipients, drafts: &mut Vec<Draft<'a>>) {
        let Some(kind) = recipients.kind else { return };
        self.outcome.unread(claim.row, &claim.unread);
        let movement = claim
            .movement
            .as_ref()
            .and_then(|wording| wordings::movement(claim.row, wording, self.reader, self.outcome));
        let awards: Vec<_> = awards(claim, recipients)
            .map(|(named, meant)| {
                let said = self.signs.time(claim, named);
                let state = self.signs.state(claim, named, self.outcome);
                // What was refused or withdrawn is no award of any year: nobody is asked for its time.
                let time = match state {
                    Ok(state) if takes_out(state) => Time::said(&said, self.reader),
                    _ => Time::of(claim.row, &said, &mut self.signs.lists, self.reader, self.outcome),
                };
                (named, meant, state, said, time)
            })
            .collect();
        for recipient in self.recipients(claim, recipients, kind) {
            let sex = self.sex(claim, &recipient);
            for (named, meant, state, said, time) in &awards {
                let (state, cell) = (*state, named.and_then(|named| named.cell));
                let codes = if let Meant::Codes(codes) = meant { codes.as_slice() } else { &[] };
                let unknown = codes.is_empty().then_some(None);
                for code in codes.iter().map(Some).chain(unknown) {
                    let award = self.award(claim, &recipient, (said, time));
                    let award = Award { movement: movement.clone(), sex, ..award };
                    let award = self.of_form(code, award);
                    let open = Open::of(meant, recipient.id.is_some(), state, time);
                    let effect = effect(claim, state.ok());
                    let state = state.unwrap_or(AwardStatus::SetAside);
                    let replaces = claim.replaces.as_slice();
                    drafts.push(Draft { row: claim.row, cell, award, open, state, effect, version: None, replaces });
                }
            }
        }
    }

    /// Who receives, one by one.
    fn recipients<'a>(
        &self,
        claim: &'a AwardClaim<'_>,
        recipients: &Recipients,
        kind: RecipientKind,
    ) -> Vec<Recipient<'a>> {
        let of = claim.recipient.as_ref().expect("a claim whose recipients have a kind names them");
        let unit = recipients.unit.map(|unit| self.identity.register.units[unit].id.clone());
        if recipients.people.is_empty() {
            // A body within the unit is another recipient than the unit.
            let of_part = |name: &Text, unit: Text| Text::from(Key::new("part/1").with(&unit).with(key(name)).id());
            let id = match &of.part {
                Some(name) => unit.map(|unit| of_part(name, unit)),
                None => unit,
            };
            return vec![Recipient {
                kind,
                id,
                name: of.part.as_ref().or(of.own_name.as_ref()).unwrap_or(&of.named.text).clone(),
                person: None,
                position: None,
                unit: recipients.unit,
            }];
        }
        let people = of.people.as_ref().expect("people were identified by what the claim says of them");
        let each = people.each.iter().zip(&recipients.people);
        let recipient = |(person, mention): (&'a PersonClaim, &_)| Recipient {
            kind,
            id: self.identity.person(*mention).cloned(),
            name: person.name.clone(),
            person: Some(person),
            position: person.position(people),
            unit: recipients.unit,
        };
        each.map(recipient).collect()
    }

    /// All that the awards of a row say to one recipient, but for the form.
    fn award(&self, claim: &AwardClaim<'_>, recipient: &Recipient<'_>, (said, time): (&TimeClaim, &Time)) -> Award {
        let unit = recipient.unit.map(|unit| &self.identity.register.units[unit]);
        let row = claim.row;
        let decision = &said.decision;
        let own_year = said.year.as_ref();
        let class = recipient.position.as_deref().and_then(|position| position_class(position, &self.reader.facts));
        Award {
            id: String::new(),
            recipient_name: recipient.name.clone(),
            recipient_kind: recipient.kind,
            // Who waits for an answer has no id yet.
            recipient_id: recipient.id.clone().unwrap_or_else(|| Text::from("")),
            unit_id: unit.map(|unit| unit.id.clone()),
            unit_name: unit.map(|unit| unit.name.clone()),
            unit_kind: unit.map(|unit| unit.kind),
            sector: unit.and_then(|unit| unit.sector.clone()),
            position: recipient.position.clone(),
            sex: None,
            form: Text::default(),
            category: Category::Other,
            level: Text::default(),
            authority: Text::default(),
            ground: claim.ground.clone(),
            movement: None,
            decision_no: decision.number.as_ref().map(|fact| fact.value().clone()),
            decision_date: decision.date.as_ref().map(|fact| *fact.value()),
            period: said.period.as_ref().map(|fact| *fact.value()),
            year: time.year,
            phases: time.phases.clone(),
            achievement: claim.achievement.clone(),
            register_no: claim.register_no.clone(),
            status: AwardStatus::Counted,
            closed_by: None,
            money: None,
            facts: Facts {
                year_in_row: row.cell(Meaning::Year).is_some() && own_year.is_some(),
                year_of_decision: own_year.is_none() && decision.date.is_some(),
                phase_named: said.phase.is_some(),
                position_class: class,
                sex_contradicted: recipient.person.is_some_and(|person| person.sex_contradicted),
                ..claim.particulars.clone()
            },
            place: row.place(),
        }
    }

    /// A person's sex, by the row, else by what somebody filled in for all rows of that person.
    fn sex(&mut self, claim: &AwardClaim<'_>, recipient: &Recipient<'_>) -> Option<Sex> {
        let said = recipient.person?.sex;
        if said.is_some() || recipient.kind != RecipientKind::Individual || !self.outcome.has_answers(QuestionKind::Sex)
        {
            return said;
        }
        match self.outcome.answered(At::row(claim.row), &sex_question(recipient.id.as_ref()?))? {
            Answer::Code(code) => Sex::from_code(&code),
            _ => None,
        }
    }

    /// The award with what the catalogue says of its form.
    fn of_form(&self, form: Option<&Text>, award: Award) -> Award {
        let Some(form) = form.cloned() else { return award };
        match self.reader.described(&form) {
            Some((category, level, authority)) => Award { form, category, level, authority, ..award },
            None => Award { form, ..award },
        }
    }
}

/// A recipient of a row's awards.
struct Recipient<'a> {
    kind: RecipientKind,
    /// Nothing where a person has still to say who it is.
    id: Option<Text>,
    name: Text,
    /// What is said of a person; nothing of a unit.
    person: Option<&'a PersonClaim>,
    position: Option<Text>,
    unit: Option<crate::model::index::UnitIx>,
}

/// The awards of a row with what they are; of a row that names none, what was answered for its list.
fn awards<'c, 'a>(
    claim: &'c AwardClaim<'a>,
    recipients: &'c Recipients,
) -> impl Iterator<Item = (Option<&'c Named<'a>>, &'c Meant)> {
    let of_list = claim.awards.is_empty().then(|| recipients.forms.first().map(|meant| (None, meant))).flatten();
    of_list.into_iter().chain(claim.awards.iter().map(Some).zip(&recipients.forms))
}

/// What the list, the row's remark, or its state does.
fn effect(claim: &AwardClaim<'_>, state: Option<AwardStatus>) -> Effect {
    match claim.effect.as_ref().map(|fact| *fact.value()) {
        Some(ListEffect::Revokes) => Effect::Revokes,
        _ if state.is_some_and(|state| state != AwardStatus::Counted) => Effect::Names,
        Some(ListEffect::Corrects) => Effect::Corrects,
        None if claim.particulars.revoked.is_some() => Effect::IsRevoked,
        None => Effect::Names,
    }
}

/// Where something about a draft is said.
impl<'a> Draft<'a> {
    pub fn at(&self) -> At<'a> {
        At { row: self.row, cell: self.cell }
    }
}
