//! Who is meant by a row: the unit and the people, how they were found, and who else it might have been.

use crate::claims::awards::AwardClaim;
use crate::claims::unit::UnitClaim;
use crate::identity::people::{By, Evidences, Weighed};
use crate::identity::rows::recipients::Recipients;
use crate::identity::rows::{Identity, said_unit};
use crate::model::index::{MentionIx, PersonIx, UnitIx};
use crate::model::{Birth, RecipientKind, RowId, Unit, UnitEvidence};
use crate::place::Place;
use crate::roster::table::RowView;
use crate::settle::Between;

/// Somebody or something that a row is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Who {
    /// The kind of recipient, where the row does not say it.
    Kind(RecipientKind),
    Unit(KnownUnit),
    Person(Box<PersonTold>),
    /// Nobody yet: what it waits for is said with the questions.
    Waits,
}

/// A unit as the register, or the first roster that names it, has it.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownUnit {
    pub id: String,
    pub name: String,
    /// Listed in a register.
    pub registered: bool,
    pub place: Place,
    /// What speaks for it and for the next best; nothing where no mention was weighed, as in a row of the register itself.
    pub weighed: Vec<WeighedUnit>,
}

/// A unit that a mention was weighed against.
#[derive(Clone, Debug, PartialEq)]
pub struct WeighedUnit {
    pub name: String,
    pub total: i32,
    pub evidence: Vec<UnitEvidence>,
}

/// A person of a row, and why it is that one.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonTold {
    /// As the row writes it.
    pub name: String,
    /// Nothing where it waits, and where the id holds what the row itself does not say.
    pub id: Option<String>,
    /// How many rows name the same person.
    pub rows: usize,
    pub by: By,
    pub best: Option<Likely>,
    pub next: Option<Likely>,
}

/// Somebody whom a mention was weighed against.
#[derive(Clone, Debug, PartialEq)]
pub struct Likely {
    /// Name and row of another mention of the same person, where there is one.
    pub other: Option<(String, Place)>,
    pub evidence: Evidences,
}

/// Whom the claims of a row are about.
pub fn of_row(row: RowId, between: &Between<'_, '_, '_>) -> Vec<Who> {
    let Between { claims, identity, .. } = between;
    let mut who = Vec::new();
    let units = &identity.register.units;
    for claim in claims.units.iter().filter(|claim| claim.row.id() == row) {
        let place = claim.row.place();
        who.extend(units.iter().filter(|unit| unit.place == place).map(|unit| Who::Unit(known(unit, None, between))));
    }
    for (claim, recipients) in claims.awards.iter().zip(&identity.awards).filter(|(claim, _)| claim.row.id() == row) {
        recipients_of(claim, recipients, between, &mut who);
    }
    let mut of_unit = |unit: Option<UnitIx>, claim: Option<&UnitClaim<'_>>| {
        who.push(unit.map_or(Who::Waits, |unit| Who::Unit(known(&units[unit], claim, between))));
    };
    let is_here = |view: &RowView<'_>| view.id() == row;
    let participation =
        claims.participation.iter().map(|claim| (claim.row, claim.unit.as_ref())).zip(&identity.participation);
    let scores = claims.scores.iter().map(|claim| (claim.row, claim.unit.as_ref())).zip(&identity.scores);
    let officers = claims.officers.iter().map(|claim| (claim.row, claim.unit.as_ref())).zip(&identity.officers);
    let all = participation.chain(scores).chain(officers);
    all.filter(|((view, _), _)| is_here(view)).for_each(|((_, claim), unit)| of_unit(*unit, claim));
    // An activity may be of no unit of the register.
    let activities = claims.activities.iter().map(|claim| (claim.row, claim.unit.as_ref())).zip(&identity.activities);
    let named = activities.filter(|((view, _), unit)| is_here(view) && unit.is_some());
    named.for_each(|((_, claim), unit)| of_unit(*unit, claim));
    who
}

fn known(unit: &Unit, claim: Option<&UnitClaim<'_>>, between: &Between<'_, '_, '_>) -> KnownUnit {
    let register = &between.identity.register;
    let why = claim.map(|claim| register.why(said_unit(claim), &between.reader.names));
    let weighed = why.into_iter().flatten().map(|weighed| WeighedUnit {
        name: register.units[weighed.unit].name.to_string(),
        total: weighed.total,
        evidence: weighed.evidence,
    });
    KnownUnit {
        weighed: weighed.collect(),
        id: unit.id.to_string(),
        name: unit.name.to_string(),
        registered: unit.registered,
        place: unit.place.clone(),
    }
}

fn recipients_of(claim: &AwardClaim<'_>, recipients: &Recipients, between: &Between<'_, '_, '_>, who: &mut Vec<Who>) {
    let identity = between.identity;
    let said = claim.recipient.as_ref().is_some_and(|recipient| recipient.kind.is_some());
    who.extend(recipients.kind.filter(|_| !said).map(Who::Kind));
    let unit = recipients.unit.map(|unit| &identity.register.units[unit]);
    let unit_claim = claim.recipient.as_ref().and_then(|recipient| match recipients.kind? {
        RecipientKind::Collective => recipient.unit.as_ref(),
        RecipientKind::Individual | RecipientKind::Household => recipient.people.as_ref()?.workplace.as_ref(),
    });
    who.extend(unit.map(|unit| Who::Unit(known(unit, unit_claim, between))));
    if recipients.kind.is_none() {
        who.push(Who::Waits);
    }
    let people = claim.recipient.as_ref().and_then(|recipient| recipient.people.as_ref());
    let each = people.map_or(&[][..], |people| people.each.as_slice());
    for (person, mention) in each.iter().zip(&recipients.people) {
        let why = &identity.people.why[*mention];
        let likely =
            |weighed: Weighed| Likely { other: shown(weighed.person, *mention, between), evidence: weighed.evidence };
        let home = unit.map(|unit| unit.id.as_str());
        who.push(Who::Person(Box::new(PersonTold {
            name: person.name.to_string(),
            id: identity.person(*mention).and_then(|id| told_by_row(id, home, person.birth)),
            rows: rows_of(identity, *mention),
            by: why.by,
            best: why.best.map(likely),
            next: why.next.map(likely),
        })));
    }
}

fn rows_of(identity: &Identity, mention: MentionIx) -> usize {
    identity.people.of[mention].map_or(1, |person| identity.people.people[person].mentions.len())
}

/// The first other row that names a person.
fn shown(person: PersonIx, not: MentionIx, between: &Between<'_, '_, '_>) -> Option<(String, Place)> {
    let people = &between.identity.people;
    let mentions = people.people[person].mentions.iter().copied();
    let candidates = people.asked.iter().flat_map(|asked| &asked.candidates);
    let offered = candidates.filter(|candidate| candidate.person == person).map(|candidate| candidate.shown_by);
    mentions.chain(offered).filter(|mention| *mention != not).find_map(|mention| {
        let rows = between.claims.awards.iter().zip(&between.identity.awards);
        rows.filter_map(|(claim, recipients)| {
            let at = recipients.people.iter().position(|one| *one == mention)?;
            let people = claim.recipient.as_ref()?.people.as_ref()?;
            Some((people.each[at].name.to_string(), claim.row.place()))
        })
        .next()
    })
}

/// An id that holds nothing but the name, the unit, and a birth that the row itself says: other rows may have told an address or a
/// year of birth.
fn told_by_row(id: &str, unit: Option<&str>, birth: Option<Birth>) -> Option<String> {
    let (_, home) = id.rsplit_once('@')?;
    let unit = unit?.replace('#', "##");
    let apart = home.strip_prefix("hộ ").unwrap_or(home).strip_prefix(&unit)?;
    let is_said = |apart: &str| apart.len() < 4 || birth.is_some_and(|birth| birth.year.to_string() == apart);
    (apart.is_empty() || apart.strip_prefix('#').is_some_and(is_said)).then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::told_by_row;
    use crate::model::Birth;

    #[test]
    fn an_id_is_told_only_where_the_row_holds_what_is_in_it() {
        let told = |id: &str, unit, year: Option<i32>| {
            told_by_row(id, unit, year.map(|year| Birth { year, day: None })).is_some()
        };
        assert!(told("lê văn an@HTX1", Some("HTX1"), None));
        assert!(told("lê văn an@HTX1#2", Some("HTX1"), None));
        assert!(told("lê văn an@HTX1#1970", Some("HTX1"), Some(1970)));
        assert!(!told("lê văn an@HTX1#1970", Some("HTX1"), None));
        assert!(!told("lê văn an@12 đường 30 4", None, None));
        assert!(!told("lê văn an@12 đường 30 4", Some("HTX1"), None));
    }
}
