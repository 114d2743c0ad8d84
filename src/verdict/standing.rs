//! Where a unit stands in its block: its rank by the scores, who is proposed for the flag, and its score beside those of its
//! sector, since common criteria weigh differently on different sectors.

use super::scores;
use crate::issue::{Issue, RuleProblem, SettleProblem};
use crate::model::{Catalogue, Proposal, Score, TableKind, Text};
use crate::place::Place;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, File, RowView, sheets};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// Units of a sector below which its mean says nothing.
const LEAST_OF_SECTOR: usize = 3;

/// Fills in what follows from the scores, and tells where a written rank does not.
pub fn stand(files: &[File], scores: &mut [Score], catalogue: &Catalogue) -> Vec<Issue> {
    scores::rank(scores);
    relate(scores);
    let mut issues = propose(scores, catalogue.sizes.min_block_size as usize);
    issues.extend(scored_twice(scores));
    let rows = sheets(files).flat_map(|(id, sheet)| sheet.data_rows(id));
    let rows = rows.filter(|row| row.table.kind == Some(TableKind::Scores));
    let ranks: BTreeMap<Place, (RowView<'_>, &Cell)> =
        rows.filter_map(|row| Some((row.place(), (row, row.cell(Meaning::Rank)?)))).collect();
    for score in scores.iter() {
        let (Some(written), Some(computed)) = (score.rank, score.computed_rank) else { continue };
        // After a tie some count on (1, 1, 2) and some leave the shared ranks out (1, 1, 3).
        if written != computed && Some(written) != behind(scores, score) {
            let at = ranks.get(&score.place);
            let place = at.map_or_else(|| score.place.clone(), |(row, cell)| row.place_of(cell));
            let issue = Issue::new(RuleProblem::RankDiffers { written, computed }, place);
            issues.push(at.map_or(issue.clone(), |(_, cell)| issue.with_value(cell.raw.as_str())));
        }
    }
    issues
}

/// A unit stands in one block a year, with one score.
fn scored_twice(scores: &[Score]) -> Vec<Issue> {
    let mut first: BTreeMap<(&str, i32), &Score> = BTreeMap::new();
    let mut issues = Vec::new();
    for (score, year) in scores.iter().filter_map(|score| Some((score, score.year?))) {
        match first.entry((score.unit_id.as_str(), year)) {
            Entry::Vacant(entry) => drop(entry.insert(score)),
            Entry::Occupied(known) => {
                let (block, first) = (known.get().block.clone(), known.get().place.to_string());
                issues.push(Issue::new(SettleProblem::UnitScoredTwice { year, block, first }, score.place.clone()));
            }
        }
    }
    issues
}

/// One more than the members of the block with a higher score.
fn behind(scores: &[Score], score: &Score) -> Option<u32> {
    let higher = scores.iter().filter(|other| {
        other.block == score.block && other.year == score.year && other.final_score > score.final_score
    });
    u32::try_from(higher.count() + 1).ok()
}

/// Score ÷ mean of the sector's final scores of that year.
fn relate(scores: &mut [Score]) {
    let mut sectors: BTreeMap<(Text, i32), (i64, i64, BTreeSet<Text>)> = BTreeMap::new();
    for score in scores.iter() {
        if let (Some(sector), Some(year), Some(points)) = (&score.sector, score.year, score.final_score) {
            let (sum, count, units) = sectors.entry((sector.clone(), year)).or_default();
            *sum += points;
            *count += 1;
            units.insert(score.unit_id.clone());
        }
    }
    for score in scores.iter_mut() {
        let of_sector = score.sector.clone().zip(score.year).and_then(|key| sectors.get(&key));
        let Some((sum, count, units)) = of_sector else { continue };
        let told = units.len() >= LEAST_OF_SECTOR && *sum > 0;
        score.relative_score =
            score.final_score.filter(|_| told).map(|points| (points * count * 100 + sum / 2).div_euclid(*sum));
    }
}

/// The first of every block that is large enough; where several are first, the block has to vote.
fn propose(scores: &mut [Score], least: usize) -> Vec<Issue> {
    let mut blocks: BTreeMap<(String, Option<i32>), Vec<usize>> = BTreeMap::new();
    for (at, score) in scores.iter().enumerate().filter(|(_, score)| score.final_score.is_some()) {
        blocks.entry((score.block.clone(), score.year)).or_default().push(at);
    }
    let mut issues = Vec::new();
    for ((block, _), members) in blocks {
        let first = |at: &usize| scores[*at].computed_rank == Some(1);
        let units = |list: &[usize]| list.iter().map(|at| scores[*at].unit_id.as_str()).collect::<BTreeSet<_>>().len();
        let leaders: Vec<usize> = members.iter().copied().filter(first).collect();
        let large = units(&members) >= least;
        let tied = units(&leaders) > 1;
        if let (true, true, Some(score)) = (large, tied, leaders.first().map(|at| &scores[*at])) {
            let problem = RuleProblem::BlockMustVote { block, units: leaders.len() };
            issues.push(Issue::new(problem, score.place.clone()));
        }
        for at in members {
            let proposal = match (large && leaders.contains(&at), tied) {
                (true, true) => Proposal::Vote,
                (true, false) => Proposal::Flag,
                _ => Proposal::None,
            };
            scores[at].proposed = Some(proposal);
        }
    }
    issues
}
