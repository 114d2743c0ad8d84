//! Claims of scores → one record a unit and year.

use super::renewed::{Draft, Renewable};
use super::scene::Scene;
use crate::ask::columns::{self, Wanted};
use crate::ask::fates::Fate;
use crate::ask::lists::ListAsk;
use crate::ask::outcome::At;
use crate::ask::wordings::{count, hundredths};
use crate::ask::years::{year, years};
use crate::claims::scores::ScoreClaim;
use crate::issue::SettleProblem;
use crate::model::ids_before::BETWEEN;
use crate::model::index::UnitIx;
use crate::model::{Answer, Choice, Key, QuestionId, QuestionKind, Score, Unit, ids_before};
use crate::roster::table::RowView;
use crate::roster::text::fold;
use std::collections::BTreeMap;

/// Takes one claim. Returns nothing when its row was set aside.
pub fn take<'a>(
    claim: &'a ScoreClaim<'a>,
    unit: Option<UnitIx>,
    scene: &mut Scene<'_, '_, '_>,
) -> Option<Draft<'a, Score>> {
    let row = claim.row;
    scene.outcome.unread(row, &claim.unread);
    let unit = &scene.identity.register.units[unit?];
    if claim.part_of_year.is_some() {
        scene.outcome.set_aside(At::row(row), SettleProblem::PartOfYear);
        return None;
    }
    let mut points = |read| hundredths(row, read, scene.outcome);
    let (own, block_score, last) = (points(&claim.own), points(&claim.block_score), points(&claim.last));
    if own.or(block_score).or(last).is_none() && claim.is_unscored {
        scene.outcome.fate(row, Fate::Accepted);
        return None;
    }
    if own.or(block_score).or(last).is_none() {
        columns::ask(row, Wanted::Score, scene.lists, scene.outcome);
        return None;
    }
    // Scores of two years are never ranked as one.
    let (block, year) = (
        block(claim, unit, scene),
        claim.year.as_ref().map(|fact| *fact.value()).or_else(|| answered_year(row, scene)),
    );
    let (Some(block), Some(year)) = (block, year) else {
        scene.outcome.fate(row, Fate::SetAside);
        return None;
    };
    let record = Score {
        unit_id: unit.id.clone(),
        unit_name: unit.name.clone(),
        sector: unit.sector.clone(),
        block,
        year: Some(year),
        self_score: own,
        block_score,
        final_score: last,
        rank: count(row, &claim.rank, scene.outcome),
        computed_rank: None,
        relative_score: None,
        proposed: None,
        place: row.place(),
    };
    let (subject, detail) = (Key::new("score/1").with(&record.unit_id).with(year), record.block.clone());
    let detail_key = block_key(&detail);
    let said = subject.clone().with(&detail_key).with(own).with(block_score).with(last).with(record.rank);
    let name = format!("{} ({})", record.unit_name, record.block);
    Some(Draft { at: At::row(row), subject, detail, detail_key, said: Some(said), name, record })
}

impl Renewable for Score {
    fn subject_before(&self) -> String {
        ids_before::score(self)
    }
}

/// The block that the row or a line around it names, else the unit's own, else what is answered for the list.
fn block(claim: &ScoreClaim<'_>, unit: &Unit, scene: &mut Scene<'_, '_, '_>) -> Option<String> {
    let Some(name) = claim.block.as_ref().map(|fact| fact.value().clone()).or_else(|| unit.block.clone()) else {
        return answered_block(claim.row, scene);
    };
    // A title in capitals names the block that the register has in ordinary letters.
    Some(unit.block.clone().filter(|listed| block_key(listed) == block_key(&name)).unwrap_or(name))
}

fn answered_block(row: RowView<'_>, scene: &mut Scene<'_, '_, '_>) -> Option<String> {
    let blocks = || {
        let units = scene.identity.register.units.iter();
        let mut blocks: Vec<&str> = units.filter_map(|unit| unit.block.as_deref()).collect();
        blocks.sort_unstable();
        blocks.dedup();
        let listed =
            blocks.into_iter().map(|block| Choice { answer: Answer::Code(block.to_owned()), name: block.to_owned() });
        listed.chain([Choice { answer: Answer::LeaveOut, name: String::new() }]).collect()
    };
    let ask = ListAsk {
        kind: QuestionKind::Block,
        part: "block",
        problem: SettleProblem::BlockMissing.into(),
        own: None,
        may_differ: false,
    };
    let at = At::row(row);
    let accepts = |answer: &Answer| matches!(answer, Answer::Code(_) | Answer::LeaveOut);
    match scene.lists.ask(at, ask, scene.outcome, blocks, accepts)? {
        Answer::Code(block) => Some(block),
        _ => {
            scene.outcome.issue(at, SettleProblem::LeftOut);
            None
        }
    }
}

/// The year that a person answers for a list whose rows name none.
fn answered_year(row: RowView<'_>, scene: &mut Scene<'_, '_, '_>) -> Option<i32> {
    let (sheet, table) = (row.sheet.place.to_string(), row.table_id.table);
    let titles: Vec<&str> = row.table.titles.iter().map(|title| title.text.as_str()).collect();
    let own = QuestionId::new(
        QuestionKind::Phase,
        |key| key.with("year").with(&sheet).with(table).with(titles.as_slice()),
        &[&sheet, &table.to_string(), &titles.join(BETWEEN), "year"],
    );
    let ask = ListAsk {
        kind: QuestionKind::Phase,
        part: "year",
        problem: SettleProblem::PhaseUnknown.into(),
        own: Some(own),
        may_differ: false,
    };
    let phases = &scene.reader.catalogue.phases;
    let offers = || {
        let words = [Choice { answer: Answer::LeaveOut, name: String::new() }];
        years(phases).into_iter().chain(words).collect()
    };
    let of = |answer: &Answer| match answer {
        Answer::Code(code) => year(code),
        _ => None,
    };
    let at = At::row(row);
    let accepts = |answer: &Answer| *answer == Answer::LeaveOut || of(answer).is_some();
    let answer = scene.lists.ask(at, ask, scene.outcome, offers, accepts)?;
    if answer == Answer::LeaveOut {
        scene.outcome.issue(at, SettleProblem::LeftOut);
    }
    of(&answer)
}

/// "Khối thi đua số 1", "KHỐI SỐ 1" and "Khối 1" are one block.
pub fn block_key(name: &str) -> String {
    let folded = fold(name);
    let rest = ["khoi thi dua ", "khoi "].iter().find_map(|start| folded.strip_prefix(start)).unwrap_or(&folded);
    rest.strip_prefix("so ").unwrap_or(rest).to_owned()
}

/// Gives every block one spelling, the one that most scores have, and ranks its final scores by year: dense, equal scores share a
/// rank.
pub fn rank(scores: &mut [Score]) {
    let mut spellings: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for score in scores.iter() {
        *spellings.entry(block_key(&score.block)).or_default().entry(score.block.clone()).or_default() += 1;
    }
    for score in scores.iter_mut() {
        // Of spellings that are equally frequent the last in order is the one in small letters.
        let usual = spellings[&block_key(&score.block)].iter().max_by_key(|(name, count)| (**count, *name));
        score.block = usual.expect("the score's own spelling is among them").0.clone();
    }
    let mut by_block: BTreeMap<(&str, Option<i32>), Vec<i64>> = BTreeMap::new();
    for score in scores.iter() {
        if let Some(points) = score.final_score {
            by_block.entry((score.block.as_str(), score.year)).or_default().push(points);
        }
    }
    for points in by_block.values_mut() {
        points.sort_unstable_by(|a, b| b.cmp(a));
        points.dedup();
    }
    let ranks: Vec<Option<u32>> = scores
        .iter()
        .map(|score| {
            let ladder = by_block.get(&(score.block.as_str(), score.year));
            let place = score.final_score.and_then(|points| ladder?.iter().position(|&step| step == points));
            place.and_then(|at| u32::try_from(at + 1).ok())
        })
        .collect();
    for (score, rank) in scores.iter_mut().zip(ranks) {
        score.computed_rank = rank;
    }
}
