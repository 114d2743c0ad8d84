//! Who is meant: the unit of every row, and the recipients of the rows that name awards. All mentions are gathered before any of them is
//! settled; what they leave open is asked.

use super::columns;
use super::lists::Lists;
use super::outcome::Outcome;
use super::people::Mentions;
use super::recipients::{self, Recipients};
use super::register::Register;
use super::who;
use super::words::Words;
use crate::claims::Claims;
use crate::claims::awards::AwardClaim;
use crate::claims::unit::UnitClaim;
use crate::identity::people::Identified;
use crate::model::Text;
use crate::model::index::{MentionIx, UnitIx};
use crate::roster::table::RowView;

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

/// What identifying needs besides the claims, and what it fills.
pub struct Scene<'s, 'w, 'd> {
    pub register: Register,
    pub words: &'s Words<'w>,
    pub lists: &'s mut Lists,
    pub outcome: &'s mut Outcome<'d>,
}

impl Identity {
    pub fn of<'a>(claims: &'a Claims<'a>, mut scene: Scene<'_, '_, '_>) -> Self {
        let mut people = Mentions::default();
        let awards = claims.awards.iter().map(|claim| recipients::of(claim, &mut people, &mut scene)).collect();
        let mut of_rows = |rows: &mut dyn Iterator<Item = (RowView<'a>, Option<&UnitClaim<'a>>)>| {
            rows.map(|(row, unit)| scene.unit_of_row(row, unit)).collect::<Vec<_>>()
        };
        let participation = of_rows(&mut claims.participation.iter().map(|claim| (claim.row, claim.unit.as_ref())));
        let scores = of_rows(&mut claims.scores.iter().map(|claim| (claim.row, claim.unit.as_ref())));
        let officers = of_rows(&mut claims.officers.iter().map(|claim| (claim.row, claim.unit.as_ref())));
        let activities = claims.activities.iter();
        let activities =
            activities.map(|claim| who::listed(claim.unit.as_ref()?, &scene.register, scene.words)).collect();
        let people = people.identify(scene.outcome);
        Self { register: scene.register, awards, participation, scores, officers, activities, people }
    }

    /// Who receives the awards of a claim, in the order of the row: its id, or nothing where a person has still to say it.
    pub fn person(&self, mention: MentionIx) -> Option<&Text> {
        self.people.of[mention].map(|person| &self.people.people[person].id)
    }
}

impl Scene<'_, '_, '_> {
    /// The unit of a row that must be about one; where no cell and no line names it, its list is asked about.
    fn unit_of_row(&mut self, row: RowView<'_>, unit: Option<&UnitClaim<'_>>) -> Option<UnitIx> {
        match unit {
            Some(unit) => who::unit(unit, &mut self.register, self.words, self.outcome),
            None => who::unit_of_list(row, self),
        }
    }

    /// Asks in which column of its list a row names somebody.
    pub fn nobody(&mut self, claim: &AwardClaim<'_>) {
        columns::ask(claim.row, columns::Wanted::Recipient, self.lists, self.outcome);
    }
}
