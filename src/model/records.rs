//! What the rosters say, settled: one record a fact, each with the place that it came from.

use super::{AwardStatus, Category, Date, Facts, Proposal, RecipientKind, Sex, Text, UnitKind, UnitStatus};
use crate::place::Place;
use std::collections::{BTreeMap, BTreeSet};

/// A cooperative, union, credit fund or other unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    pub id: Text,
    pub name: Text,
    pub kind: UnitKind,
    pub sector: Option<Text>,
    pub commune: Option<String>,
    pub district: Option<String>,
    pub members: Option<u32>,
    pub workers: Option<u32>,
    pub block: Option<String>,
    pub status: UnitStatus,
    pub founded: Option<i32>,
    /// The last year in which it worked, where the register says it.
    pub dissolved: Option<i32>,
    /// Listed in a register, not only named by a roster.
    pub registered: bool,
    /// Names that it had before.
    pub former_names: Vec<String>,
    pub place: Place,
    /// The name under which figures count its commune: one for all spellings of it, and that of today where the office's list
    /// says what an old commune became.
    pub counted_commune: Option<Text>,
}

impl Unit {
    /// Whether the unit worked in some part of that year. A suspended or dissolved unit of which nobody says since when counts in no year.
    pub fn active_in(&self, year: i32) -> bool {
        let founded = self.founded.is_none_or(|founded| founded <= year);
        let working = match self.dissolved {
            Some(last) => year <= last,
            None => self.status == UnitStatus::Active,
        };
        founded && working
    }
}

/// One award to one recipient.
#[derive(Clone, Debug, PartialEq)]
pub struct Award {
    pub id: String,
    /// As the roster writes it, without the form of address.
    pub recipient_name: Text,
    pub recipient_kind: RecipientKind,
    /// One for all awards of the same unit, person or household.
    pub recipient_id: Text,
    /// The recipient itself, or the unit of the person.
    pub unit_id: Option<Text>,
    pub unit_name: Option<Text>,
    pub unit_kind: Option<UnitKind>,
    pub sector: Option<Text>,
    pub position: Option<Text>,
    pub sex: Option<Sex>,
    pub form: Text,
    pub category: Category,
    pub level: Text,
    pub authority: Text,
    pub ground: Option<Text>,
    pub movement: Option<Text>,
    pub decision_no: Option<Text>,
    pub decision_date: Option<Date>,
    pub period: Option<(i32, i32)>,
    pub year: Option<i32>,
    pub phases: Vec<String>,
    pub achievement: Option<String>,
    pub register_no: Option<String>,
    pub status: AwardStatus,
    /// Of a proposal: the id of the award whose decision closed it.
    pub closed_by: Option<Text>,
    /// In đồng; nothing where the day of the decision or a rate is not known, and for awards that are not counted.
    pub money: Option<i64>,
    pub facts: Facts,
    pub place: Place,
}

/// A unit's part in an emulation movement.
#[derive(Clone, Debug, PartialEq)]
pub struct Participation {
    pub unit_id: Text,
    pub unit_name: Text,
    pub unit_kind: UnitKind,
    pub sector: Option<Text>,
    /// `None` for a number of people that its row gives once for several movements.
    pub movement: Option<Text>,
    pub year: Option<i32>,
    pub phases: Vec<String>,
    pub registered: Option<bool>,
    pub took_part: Option<bool>,
    pub participants: Option<u32>,
    pub result: Option<String>,
    pub place: Place,
}

/// A unit's score in its emulation block. Scores are whole hundredths of a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    pub unit_id: Text,
    pub unit_name: Text,
    pub sector: Option<Text>,
    pub block: String,
    pub year: Option<i32>,
    pub self_score: Option<i64>,
    pub block_score: Option<i64>,
    pub final_score: Option<i64>,
    /// As the roster says.
    pub rank: Option<u32>,
    /// From the final scores, equal scores sharing a rank.
    pub computed_rank: Option<u32>,
    /// The final score by the mean of its sector in that year, in hundredths; nothing for sectors with few scores.
    pub relative_score: Option<i64>,
    pub proposed: Option<Proposal>,
    pub place: Place,
}

/// A unit's officer for emulation work.
#[derive(Clone, Debug, PartialEq)]
pub struct Officer {
    pub unit_id: Text,
    pub unit_name: Text,
    pub sector: Option<Text>,
    pub person: String,
    /// Kiêm nhiệm: does the work beside another post.
    pub concurrent: Option<bool>,
    pub trained_year: Option<i32>,
    pub place: Place,
}

/// Something that the two offices did together.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    pub date: Option<Date>,
    pub year: Option<i32>,
    pub kind: String,
    pub unit_id: Option<Text>,
    pub participants: Option<u32>,
    pub phases: Vec<String>,
    pub place: Place,
}

/// All that the rosters say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Records {
    pub units: Vec<Unit>,
    pub awards: Vec<Award>,
    pub participation: Vec<Participation>,
    pub scores: Vec<Score>,
    pub officers: Vec<Officer>,
    pub activities: Vec<Activity>,
}

impl Records {
    /// The awards that were granted: what the figure `awards` counts, and all that follows from it.
    pub fn counted_awards(&self) -> impl Iterator<Item = &Award> {
        self.awards.iter().filter(|award| award.status == AwardStatus::Counted)
    }

    /// The awards in some state that a figure counts: granted, registered, proposed, refused.
    pub fn awards_in_figures(&self) -> impl Iterator<Item = &Award> {
        self.awards.iter().filter(|award| award.status.is_in_figures())
    }

    /// The commune of every unit that has one, by the name under which it is counted.
    pub fn communes(&self) -> BTreeMap<&str, &str> {
        self.units.iter().filter_map(|unit| Some((unit.id.as_str(), unit.counted_commune.as_deref()?))).collect()
    }

    /// The award whose decision closed each closed proposal, by the proposal's id.
    pub fn closings(&self) -> BTreeMap<&str, &Award> {
        let closed = || self.awards.iter().filter_map(|award| Some((award, award.closed_by.as_deref()?)));
        let asked: BTreeSet<&str> = closed().map(|(_, by)| by).collect();
        let closing = self.awards.iter().filter(|award| asked.contains(award.id.as_str()));
        let by_id: BTreeMap<&str, &Award> = closing.map(|award| (award.id.as_str(), award)).collect();
        closed().map(|(proposal, by)| (proposal.id.as_str(), by_id[by])).collect()
    }

    /// The block of every unit: by the register, else by the scores.
    pub fn blocks(&self) -> BTreeMap<&str, &str> {
        let scored = self.scores.iter().map(|score| (score.unit_id.as_str(), score.block.as_str()));
        let listed = self.units.iter().filter_map(|unit| Some((unit.id.as_str(), unit.block.as_deref()?)));
        scored.chain(listed).collect()
    }
}
