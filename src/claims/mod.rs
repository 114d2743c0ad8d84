//! Claims: what each row says, by its cells and the lines around it. Nothing is looked up but the words of the catalogue, nothing is
//! asked and nothing changed: that a unit is one of the register, or an award one that another row names too, is found out later.

pub mod activities;
mod around;
pub mod as_of;
pub mod awards;
mod behind_names;
mod column_sets;
mod columns;
mod contacts;
pub mod fact;
pub mod forms;
mod givers;
mod levels;
pub mod lines;
pub mod listed;
mod mark;
pub mod named;
mod nameless;
pub mod names;
pub mod number;
pub mod officers;
pub mod participation;
pub mod particulars;
pub mod people;
mod plain_wording;
pub mod reader;
pub mod recipient;
mod repeated;
pub mod replaced;
pub mod scores;
mod standing;
pub mod state;
pub mod time;
pub mod told;
pub mod unit;
mod unit_cells;
mod unit_lines;
pub mod units;
pub mod unread;
mod year;

use crate::model::TableKind;
use crate::roster::meaning::Meaning;
use crate::roster::table::{RowView, TYPED_OVER};
use activities::ActivityClaim;
use awards::AwardClaim;
use officers::OfficerClaim;
use participation::ParticipationClaim;
use reader::Reader;
use scores::ScoreClaim;
use unit::UnitClaim;
use units::ListedUnit;

/// What all rows say, by what their tables are about, each list in the order of the rows.
#[derive(Default)]
pub struct Claims<'a> {
    pub units: Vec<ListedUnit<'a>>,
    pub awards: Vec<AwardClaim<'a>>,
    pub participation: Vec<ParticipationClaim<'a>>,
    pub scores: Vec<ScoreClaim<'a>>,
    pub officers: Vec<OfficerClaim<'a>>,
    pub activities: Vec<ActivityClaim<'a>>,
    /// Units of lists that say little of them, where a register says more: they are looked for there.
    pub contacts: Vec<UnitClaim<'a>>,
    /// Rows of tables whose columns do not tell what they are about.
    pub unknown: Vec<RowView<'a>>,
    /// Rows that are struck out in tables of anything but awards: nothing says what became of what they name.
    pub struck_out: Vec<RowView<'a>>,
    /// Rows that were typed over the example of a blank form: what of the example is left in them is not known.
    pub typed_over: Vec<RowView<'a>>,
}

impl<'a> Claims<'a> {
    /// Whether some row is about a year or phase, so that figures of it are counted.
    pub fn tells_of_times(&self) -> bool {
        let Self { awards, participation, officers, activities, scores, .. } = self;
        !(awards.is_empty()
            && participation.is_empty()
            && officers.is_empty()
            && activities.is_empty()
            && scores.is_empty())
    }

    pub fn of(rows: impl Iterator<Item = RowView<'a>> + Clone, words: &Reader<'_>) -> Self {
        let awards = rows.clone().filter(|row| row.table.kind == Some(TableKind::Awards)).count();
        let mut claims = Self { awards: Vec::with_capacity(awards), ..Self::default() };
        for row in rows {
            if row.row.reason == TYPED_OVER {
                claims.typed_over.push(row);
                continue;
            }
            match row.table.kind {
                Some(kind) if kind != TableKind::Awards && row.row.struck_out => claims.struck_out.push(row),
                Some(TableKind::Units) => claims.units.push(ListedUnit::of(row, words)),
                Some(TableKind::Awards) => claims.awards.extend(AwardClaim::all(row, words)),
                Some(TableKind::Participation) => claims.participation.extend(ParticipationClaim::all(row, words)),
                Some(TableKind::Scores) => claims.scores.extend(ScoreClaim::all(row, words)),
                Some(TableKind::Officers) => claims.officers.extend(OfficerClaim::all(row, words)),
                Some(TableKind::Activities) => claims.activities.push(ActivityClaim::of(row, words)),
                None => claims.unknown.push(row),
            }
            claims.add_further(row, words);
        }
        claims.part_contacts(words);
        claims
    }

    /// A list with nothing of a register but sectors is none where another list is one: a slip of a name in it is no new unit.
    fn part_contacts(&mut self, words: &Reader<'_>) {
        let is_register = |claim: &ListedUnit<'_>| contacts::is_register(claim.row);
        if self.units.iter().any(is_register) && !self.units.iter().all(is_register) {
            let (registers, others) = std::mem::take(&mut self.units).into_iter().partition(is_register);
            self.units = registers;
            self.contacts = others.iter().filter_map(|claim| UnitClaim::of_row(claim.row, words)).collect();
        }
    }

    /// What else the columns of a table hold: nothing where the row has no cell that says it.
    fn add_further(&mut self, row: RowView<'a>, words: &Reader<'_>) {
        let says = |meanings: &[Meaning]| meanings.iter().any(|meaning| row.cell(*meaning).is_some());
        for kind in row.table.also.iter().filter(|_| !row.row.struck_out) {
            match kind {
                TableKind::Awards if says(&[Meaning::Award, Meaning::AwardMark]) => {
                    self.awards.extend(AwardClaim::all(row, words));
                }
                TableKind::Officers if says(&[Meaning::Officer]) => self.officers.extend(OfficerClaim::all(row, words)),
                TableKind::Participation if says(&[Meaning::Movement, Meaning::Registered, Meaning::TookPart]) => {
                    self.participation.extend(ParticipationClaim::all(row, words));
                }
                TableKind::Awards
                | TableKind::Officers
                | TableKind::Participation
                | TableKind::Scores
                | TableKind::Activities
                | TableKind::Units => {}
            }
        }
    }
}
