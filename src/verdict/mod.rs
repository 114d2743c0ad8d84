//! The verdict: claims about one thing are brought together, and each gets what becomes of it by rules that stand in a table
//! ([`rules`]): a newer list, a correction, a revocation, the same award in another row, the state in which a list names it.

mod activities;
mod awards;
mod bench;
mod corrected;
mod counted;
mod decision_days;
mod drafts;
mod duplicates;
mod first_place;
mod money;
mod newer;
mod officers;
mod open;
mod participants;
mod participation;
mod proposals;
mod renewed;
mod replaced;
mod resubmission;
mod revoked;
pub mod rules;
pub mod ruling;
mod scene;
mod scores;
mod signs;
mod standing;
mod totals;
mod traits;
mod traits_index;
mod versions;

use crate::ask::columns;
use crate::ask::outcome::At;
use crate::claims::Claims;
use crate::issue::{Issue, SettleProblem};
use crate::model::{Catalogue, Records, RowId};
use crate::roster::table::File;
pub use awards::fate;
pub use proposals::close as close_proposals;
use resubmission::Standing;
use ruling::Ruling;
pub use scene::Scene;

/// The records that stand, and for every award the rule that decided.
#[derive(Debug, Default)]
pub struct Verdict {
    pub records: Records,
    /// In the order of the awards.
    pub rulings: Vec<Ruling>,
    pub award_rows: Vec<RowId>,
}

/// Settles what becomes of all claims. `files` are those that count, each content once, with their places among all.
pub fn verdict(claims: &Claims<'_>, files: &[(u32, &File)], scene: &mut Scene<'_, '_, '_>) -> Verdict {
    let standing = Standing::new(files, &scene.identity.register, scene.reader);
    let mut records = Records::default();
    let (awards, rulings, award_rows) = awards::awards(&claims.awards, &standing, scene);
    records.awards = awards;
    let identity = scene.identity;
    let mut drafts = Vec::new();
    for (claim, unit) in claims.participation.iter().zip(&identity.participation) {
        participation::take(claim, *unit, &mut drafts, scene);
    }
    let mut drafts = renewed::settle(drafts, &standing, scene.lists, scene.outcome);
    participants::settle(&mut drafts, scene);
    records.participation = participation::records(drafts);
    let scores = claims.scores.iter().zip(&identity.scores);
    let drafts = scores.filter_map(|(claim, unit)| scores::take(claim, *unit, scene)).collect();
    records.scores = renewed::records(renewed::settle(drafts, &standing, scene.lists, scene.outcome));
    let officers = claims.officers.iter().zip(&identity.officers);
    let drafts = officers.filter_map(|(claim, unit)| officers::take(claim, *unit, scene)).collect();
    records.officers = renewed::records(renewed::settle(drafts, &standing, scene.lists, scene.outcome));
    let mut drafts = Vec::new();
    for (claim, unit) in claims.activities.iter().zip(&identity.activities) {
        activities::take(claim, *unit, &mut drafts, scene);
    }
    records.activities = renewed::records(renewed::settle(drafts, &standing, scene.lists, scene.outcome));
    for row in &claims.unknown {
        columns::ask_kind(*row, scene.lists, scene.outcome);
    }
    for row in &claims.struck_out {
        scene.outcome.set_aside(At::row(*row), SettleProblem::StruckOut);
    }
    for row in &claims.typed_over {
        scene.outcome.set_aside(At::row(*row), SettleProblem::ExampleTypedOver);
    }
    Verdict { records, rulings, award_rows }
}

/// What follows from the records as a whole: ranks, days of decisions that differ, money, and sums that rosters write.
pub fn follow(files: &[File], records: &mut Records, catalogue: &Catalogue) -> Vec<Issue> {
    let mut issues = standing::stand(files, &mut records.scores, catalogue);
    issues.extend(decision_days::differ(&records.awards));
    issues.extend(money::price(files, &mut records.awards, catalogue));
    issues.extend(totals::check(files, &records.awards, catalogue));
    issues
}
