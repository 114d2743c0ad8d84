//! The plan as rosters: what units, the province's office and the Alliance send in.

mod bids;
mod changes;
mod entry;
mod honours;
mod others;
mod register;
mod senders;
pub mod sheet;

pub use honours::unknown_words;

use super::chance::Chance;
use super::disturbances::{Disturbance, Disturbances};
use super::plan::Plan;
use super::truth::Truth;
use sheet::Paper;
use thidua::model::Catalogue;

/// Where the papers are written.
pub struct Desk<'a> {
    pub plan: &'a Plan,
    pub catalogue: &'a Catalogue,
    pub disturbances: &'a Disturbances,
    pub chance: Chance,
    pub papers: Vec<Paper>,
}

impl Desk<'_> {
    pub fn strikes(&mut self, which: Disturbance) -> bool {
        self.disturbances.strikes(which, &mut self.chance)
    }
}

/// All papers, in the order of their paths as a folder is read, and the truth of their rows.
pub fn write(plan: &Plan, catalogue: &Catalogue, disturbances: &Disturbances, seed: u64) -> (Vec<Paper>, Truth) {
    let chance = Chance::new(seed ^ 0xC1E4);
    let mut desk = Desk { plan, catalogue, disturbances, chance, papers: Vec::new() };
    register::write(&mut desk);
    let listed = senders::write(&mut desk);
    honours::write(&mut desk, &listed);
    changes::write(&mut desk);
    others::write(&mut desk);
    // Last, so that all else is the same without them.
    bids::write(&mut desk);
    let mut papers = desk.papers;
    papers.sort_by_key(Paper::file);
    let mut truth = Truth::default();
    for paper in &papers {
        paper.tell(&mut truth);
    }
    (papers, truth)
}
