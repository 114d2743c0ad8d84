//! Who is meant in rows: the unit of every row, and the recipients of the rows that name awards. All mentions are gathered before any of them is
//! identified; what they leave open is asked.

mod listing;
mod listing_asks;
mod people;
pub mod recipients;
mod scene;
mod units;
mod who;

use crate::ask::fates::Fate;
use crate::claims::Claims;
use crate::claims::unit::UnitClaim;
use crate::identity::people::Identified;
use crate::identity::units::{Match, Register};
use crate::issue::{Issue, SettleProblem, Severity};
use crate::model::Text;
use crate::model::index::{MentionIx, UnitIx};
use crate::roster::table::RowView;
pub use listing::register;
use people::Mentions;
use recipients::{Recipients, Sorted};
pub use scene::Scene;
pub use units::said as said_unit;
use units::{IdentifiedUnits, UnitMentions};

/// Whom the claims are about, each list in the order of the claims.
pub struct Identity {
    pub register: Register,
    pub awards: Vec<Recipients>,
    pub participation: Vec<Option<UnitIx>>,
    pub scores: Vec<Option<UnitIx>>,
    pub officers: Vec<Option<UnitIx>>,
    /// Of an activity the one unit of the register that it names.
    pub activities: Vec<Option<UnitIx>>,
    /// Who each mention of a person is, and why.
    pub people: Identified,
}

impl Identity {
    /// `register` are the listed units.
    pub fn of<'a>(claims: &'a Claims<'a>, register: Register, mut scene: Scene<'_, '_, '_>) -> Self {
        // What each award is, and whether it goes to a unit or to people.
        let sorted: Vec<Sorted> =
            claims.awards.iter().map(|claim| recipients::sort(claim, &register, &mut scene)).collect();
        let activities =
            claims.activities.iter().map(|claim| listed(claim.unit.as_ref()?, &register, &scene)).collect();

        claims.contacts.iter().for_each(|claim| contact(claim, &register, &mut scene));

        let mut mentions = UnitMentions::default();
        let mut add = |unit: Option<&'a UnitClaim<'a>>| unit.map(|unit| mentions.add(unit));
        let awards: Vec<_> = claims.awards.iter().zip(&sorted).map(|(claim, sorted)| add(sorted.unit(claim))).collect();
        let participation: Vec<_> = claims.participation.iter().map(|claim| add(claim.unit.as_ref())).collect();
        let scores: Vec<_> = claims.scores.iter().map(|claim| add(claim.unit.as_ref())).collect();
        let officers: Vec<_> = claims.officers.iter().map(|claim| add(claim.unit.as_ref())).collect();
        let units = mentions.identify(register, scene.words, scene.decisions, scene.outcome);

        // A row that names no unit is asked about with its list.
        let mut of_rows = |rows: &mut dyn Iterator<Item = RowView<'a>>, mentions: &[Option<MentionIx>]| {
            let units = rows.zip(mentions).map(|(row, mention)| unit_of_row(row, *mention, &units, &mut scene));
            units.collect::<Vec<_>>()
        };
        let participation = of_rows(&mut claims.participation.iter().map(|claim| claim.row), &participation);
        let scores = of_rows(&mut claims.scores.iter().map(|claim| claim.row), &scores);
        let officers = of_rows(&mut claims.officers.iter().map(|claim| claim.row), &officers);

        let mut people = Mentions::about(claims.awards.len());
        let awards = claims.awards.iter().zip(sorted).zip(awards).map(|((claim, sorted), mention)| {
            let unit = mention.map(|mention| units.of[mention]);
            recipients::of(claim, sorted, (unit, &units.register), &mut people, &mut scene)
        });
        let awards = awards.collect();
        let people = people.identify(scene.outcome);
        Self { register: units.register, awards, participation, scores, officers, activities, people }
    }

    /// Who a mention is: its id, or nothing where a person has still to say it.
    pub fn person(&self, mention: MentionIx) -> Option<&Text> {
        self.people.of[mention].map(|person| &self.people.people[person].id)
    }
}

/// A unit of a list that counts nothing: a slip of its name changes no number, and is said.
fn contact(claim: &UnitClaim<'_>, register: &Register, scene: &mut Scene<'_, '_, '_>) {
    let near = match register.find(units::said(claim), &scene.words.names) {
        Match::Near(near) => near.first().map(|unit| register.shown(*unit).1),
        Match::Unknown => None,
        _ => return scene.outcome.fate(claim.row, Fate::Accepted),
    };
    let place = claim.cell.map_or_else(|| claim.row.place(), |cell| claim.row.place_of(cell));
    let issue = Issue::new(SettleProblem::UnitUnknown { near }, place).weighing(Severity::Warning);
    scene.outcome.issues.push(issue.with_value(claim.name.as_str()));
    scene.outcome.fate(claim.row, Fate::Accepted);
}

/// The one unit of the register that a claim names exactly.
fn listed(claim: &UnitClaim<'_>, register: &Register, scene: &Scene<'_, '_, '_>) -> Option<UnitIx> {
    match register.find(units::said(claim), &scene.words.names) {
        Match::One(unit) => Some(unit),
        _ => None,
    }
}

fn unit_of_row(
    row: RowView<'_>,
    mention: Option<MentionIx>,
    units: &IdentifiedUnits,
    scene: &mut Scene<'_, '_, '_>,
) -> Option<UnitIx> {
    match mention {
        Some(mention) => units.of[mention],
        None => who::unit_of_list(row, &units.register, scene),
    }
}
