//! Who receives the awards of a row: a unit or people, by the kind that the row says, else by what its awards allow, a position, the
//! register, or an answer.

use super::people::Mentions;
use super::scene::Scene;
use super::units;
use crate::ask::columns;
use crate::ask::fates::Fate;
use crate::ask::outcome::At;
use crate::ask::whole_row::whole_row;
use crate::ask::wordings::{self, Meant};
use crate::claims::awards::AwardClaim;
use crate::claims::fact::Fact;
use crate::claims::forms::Named;
use crate::claims::people::{PeopleClaim, PersonClaim};
use crate::claims::recipient::RecipientClaim;
use crate::claims::state;
use crate::claims::unit::UnitClaim;
use crate::identity::people::{Granted, PersonMention};
use crate::identity::units::{Match, Register};
use crate::issue::{SettleProblem, Severity};
use crate::model::index::{MentionIx, UnitIx};
use crate::model::{Answer, AwardStatus, Choice, QuestionId, QuestionKind, RecipientKind, Text};
use crate::roster::meaning::Meaning;
use crate::roster::text::{fold, key};
use crate::wording::words::Words;
use std::sync::Arc;

/// The recipients of a row, and the forms of its awards.
#[derive(Default)]
pub struct Recipients {
    pub kind: Option<RecipientKind>,
    /// The recipient itself, or the unit of the people.
    pub unit: Option<UnitIx>,
    /// In the order of the claim; empty where the recipient is a unit.
    pub people: Vec<MentionIx>,
    /// What each award of the claim is, in its order; of a row that names none, what was answered for its list.
    pub forms: Vec<Meant>,
}

/// What the awards of a row are and whether they go to a unit or to people; no kind where the row waits or was left out.
#[derive(Default)]
pub struct Sorted {
    kind: Option<RecipientKind>,
    forms: Vec<Meant>,
}

impl Sorted {
    /// The unit that the row names: the recipient, or where the people work.
    pub fn unit<'a>(&self, claim: &'a AwardClaim<'a>) -> Option<&'a UnitClaim<'a>> {
        let recipient = claim.recipient.as_ref()?;
        match self.kind? {
            RecipientKind::Collective => {
                Some(recipient.unit.as_ref().expect("a row that does not say that it is a person names a unit"))
            }
            RecipientKind::Individual | RecipientKind::Household => people(recipient).workplace.as_ref(),
        }
    }
}

fn people<'c, 'a>(recipient: &'c RecipientClaim<'a>) -> &'c PeopleClaim<'a> {
    recipient.people.as_ref().expect("a row that does not say that it is a collective names people")
}

/// Finds out the forms of a claim and the kind of its recipients. `register` are the listed units.
pub fn sort(claim: &AwardClaim<'_>, register: &Register, scene: &mut Scene<'_, '_, '_>) -> Sorted {
    let Some(recipient) = &claim.recipient else {
        columns::ask(claim.row, columns::Wanted::Recipient, scene.lists, scene.outcome);
        return Sorted::default();
    };
    let forms = forms(claim, scene);
    let said = recipient.kind.as_ref().map(|fact| *fact.value());
    let kind = said.or_else(|| only_kind(&forms, scene.words));
    let by_name = || {
        let by_position = recipient.by_position.as_ref().map(|fact| *fact.value());
        by_position.or_else(|| is_listed(recipient, register, scene.words).then_some(RecipientKind::Collective))
    };
    let kind = kind.or_else(|| if recipient.is_nameless { None } else { by_name() });
    let kind = kind.or_else(|| answered(claim, recipient, scene));
    if recipient.is_nameless && kind.is_some_and(|kind| kind != RecipientKind::Collective) {
        columns::ask(claim.row, columns::Wanted::Recipient, scene.lists, scene.outcome);
        return Sorted::default();
    }
    Sorted { kind, forms }
}

/// Whether the register has the name.
fn is_listed(recipient: &RecipientClaim<'_>, register: &Register, words: &Words<'_>) -> bool {
    let find = |unit: &UnitClaim<'_>| register.find(units::said(unit), &words.names);
    recipient.unit.as_ref().is_some_and(|unit| !matches!(find(unit), Match::Near(_) | Match::Unknown))
}

/// The recipients of a claim. `unit` is the unit that it names, nothing in it where the row waits for that.
pub fn of<'a>(
    claim: &'a AwardClaim<'a>,
    sorted: Sorted,
    (unit, register): (Option<Option<UnitIx>>, &Register),
    mentions: &mut Mentions<'a>,
    scene: &mut Scene<'_, '_, '_>,
) -> Recipients {
    let Sorted { kind, forms } = sorted;
    let waits = |forms| Recipients { forms, ..Recipients::default() };
    let Some((recipient, kind)) = claim.recipient.as_ref().zip(kind) else { return waits(forms) };
    if unit == Some(None) {
        return waits(forms);
    }
    let unit = unit.flatten();
    if kind == RecipientKind::Collective {
        return Recipients { kind: Some(kind), unit, people: Vec::new(), forms };
    }
    let of = people(recipient);
    if unit.is_none() && kind == RecipientKind::Individual {
        scene.outcome.issue(At::cell(claim.row, recipient.named), SettleProblem::PersonWithoutUnit);
    }
    if let Some(rest) = &of.unnamed {
        scene
            .outcome
            .set_aside(At::cell(claim.row, recipient.named), SettleProblem::PeopleUnnamed { rest: rest.clone() });
        return waits(forms);
    }
    for rest in &of.apart {
        let problem = SettleProblem::NameApart { rest: rest.clone() };
        scene.outcome.issue(At::cell(claim.row, recipient.named), problem);
    }
    let home = home(claim, kind, of, unit.map(|unit| register.units[unit].id.as_str()));
    let granted = granted(claim, &forms);
    let row: Arc<[&str]> = whole_row(claim.row).into();
    let mention = |person: &PersonClaim| PersonMention {
        kind,
        name: person.name.clone(),
        key: scene.words.spellings.key(&person.name),
        bare: scene.words.spellings.fold(&person.name),
        home: home.clone(),
        has_unit: unit.is_some(),
        list: claim.effect.is_none().then_some(claim.row.table_id),
        birth: person.birth,
        id_number: of.id_number.clone(),
        post: person.position(of).as_deref().map(fold),
        awards: granted.clone(),
        row: row.clone(),
    };
    let at = At::cell(claim.row, recipient.named);
    let people = of.each.iter().map(mention).map(|mention| mentions.add(mention, at)).collect();
    Recipients { kind: Some(kind), unit, people, forms }
}

/// The forms of the awards that the row names. What was refused or withdrawn need not be told.
fn forms(claim: &AwardClaim<'_>, scene: &mut Scene<'_, '_, '_>) -> Vec<Meant> {
    let is_out =
        |state: &Option<Fact<AwardStatus>>| state.as_ref().is_some_and(|state| state::takes_out(*state.value()));
    let row_is_out = is_out(&claim.own_state) || is_out(&claim.state_around);
    let is_marked = claim.row.table.columns.iter().any(|column| column.meaning == Meaning::AwardMark);
    if claim.awards.is_empty() && (is_marked || claim.says_none) {
        // A blank mark says nothing, and "không" names no award.
        scene.outcome.fate(claim.row, Fate::Accepted);
        return Vec::new();
    }
    if claim.left_blank {
        // The list itself leaves one reading: who has no award beside others who have one got none.
        scene.outcome.set_aside_with(
            At::row(claim.row),
            SettleProblem::AwardMissing { headers: Vec::new() },
            Severity::Warning,
        );
        return Vec::new();
    }
    if claim.awards.is_empty() {
        return vec![wordings::form_of_list(claim.row, scene.lists, scene.words, scene.outcome)];
    }
    let each = claim.awards.iter().map(|named| {
        if (row_is_out || is_out(&named.state)) && named.form.form().is_none() {
            return Meant::Codes(Vec::new());
        }
        let time = claim.time_of(Some(named));
        let decision_no = time.decision.number.as_ref().map(|fact| fact.value().as_str());
        wordings::forms(claim.row, named, decision_no, scene.words, scene.outcome)
    });
    each.collect()
}

/// The awards of a decision that the row grants: two rows of one award are of one person.
fn granted(claim: &AwardClaim<'_>, forms: &[Meant]) -> Vec<Granted> {
    let of = |(named, meant): (Option<&Named<'_>>, &Meant)| {
        let decision = claim.time_of(named).decision;
        let date = decision.date.map(Fact::into_value);
        let number = decision.number.map(Fact::into_value);
        let codes = codes(std::slice::from_ref(meant)).cloned().collect::<Vec<_>>();
        number.into_iter().flat_map(move |decision_no| {
            let granted = |form| Granted { form, decision_no: decision_no.clone(), decision_date: date };
            codes.clone().into_iter().map(granted).collect::<Vec<_>>()
        })
    };
    match claim.awards.is_empty() {
        true => forms.iter().map(|meant| (None, meant)).flat_map(of).collect(),
        false => claim.awards.iter().map(Some).zip(forms).flat_map(of).collect(),
    }
}

fn codes(forms: &[Meant]) -> impl Iterator<Item = &Text> {
    forms.iter().flat_map(|meant| match meant {
        Meant::Codes(codes) => codes.as_slice(),
        Meant::LeftOut | Meant::Waits => &[],
    })
}

/// The kind of recipient that all the row's awards allow, where they allow one only.
fn only_kind(forms: &[Meant], words: &Words<'_>) -> Option<RecipientKind> {
    let mut only = None;
    for form in codes(forms) {
        match words.catalogue.form(form).map(|form| form.recipients.as_slice()) {
            Some([kind]) if only.is_none_or(|known| known == *kind) => only = Some(*kind),
            _ => return None,
        }
    }
    only
}

/// What a person answered for the list, or for this row; else the row waits.
fn answered(
    claim: &AwardClaim<'_>,
    recipient: &RecipientClaim<'_>,
    scene: &mut Scene<'_, '_, '_>,
) -> Option<RecipientKind> {
    let (row, named) = (claim.row, recipient.named);
    let at = At::cell(row, named);
    let kind = QuestionKind::RecipientKind;
    let own = QuestionId::of_texts(kind, &[&key(&named.text), &row.sheet.place.file]);
    let ask = crate::ask::lists::ListAsk {
        kind,
        part: if recipient.is_nameless { "nameless" } else { "kind" },
        problem: SettleProblem::RecipientKindUnknown.into(),
        own: Some(own),
        may_differ: true,
    };
    let offers = || {
        let kinds = RecipientKind::ALL.iter().map(|kind| Answer::Code(kind.code().to_owned()));
        kinds.chain([Answer::LeaveOut]).map(|answer| Choice { answer, name: String::new() }).collect()
    };
    let may = |answer: &Answer| *answer == Answer::LeaveOut || RecipientKind::from_code(&answer.code()).is_some();
    match scene.lists.ask(at, ask, scene.outcome, offers, may) {
        Some(Answer::LeaveOut) => scene.outcome.set_aside(at, SettleProblem::LeftOut),
        Some(answer) => return RecipientKind::from_code(&answer.code()),
        None => scene.outcome.fate(row, Fate::SetAside),
    }
    None
}

/// Where a person belongs: a unit; else a commune or an address; else only the roster that names it, because one name is many people.
fn home(claim: &AwardClaim<'_>, kind: RecipientKind, people: &PeopleClaim<'_>, unit: Option<&str>) -> String {
    let household = if kind == RecipientKind::Household { "hộ " } else { "" };
    let home = unit.map(str::to_owned).or_else(|| people.home.clone());
    format!("{household}{}", home.unwrap_or_else(|| claim.row.sheet.place.file.to_string()))
}
