//! Rows of scores, officers and activities → records.

use super::context;
use super::numbers::{count, hundredths};
use super::outcome::Outcome;
use super::renewed::{Draft, Renewable};
use super::unit_rows::year;
use super::who;
use super::words::Words;
use crate::identity::units::Register;
use crate::issue::SettleProblem;
use crate::model::{Activity, Key, Officer, Score, ids_before};
use crate::roster::honorific;
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::roster::text::{fold, key};
use crate::roster::value::{self, When};

/// Takes one row of a block's scores. Returns nothing when it was set aside.
pub fn score<'a>(
    row: RowView<'a>,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<Draft<'a, Score>> {
    let unit = who::unit_of_row(row, register, words, outcome)?;
    let unit = &register.units[unit];
    let mut points = |meaning: Meaning| hundredths(row, meaning, outcome);
    let (own, block, last) = (points(Meaning::SelfScore), points(Meaning::BlockScore), points(Meaning::FinalScore));
    if own.or(block).or(last).is_none() {
        outcome.set_aside(row, None, SettleProblem::ScoreMissing);
        return None;
    }
    let in_title = |text: &str| block_in(text);
    let Some(name) = row
        .text(Meaning::Block)
        .map(str::to_owned)
        .or_else(|| context::said(row, in_title))
        .or_else(|| unit.block.clone())
    else {
        outcome.set_aside(row, None, SettleProblem::BlockMissing);
        return None;
    };
    // A title in capitals names the block that the register has in ordinary letters.
    let name = unit.block.clone().filter(|listed| block_key(listed) == block_key(&name)).unwrap_or(name);
    // Scores of two years are never ranked as one.
    let year = context::year(row, words).or_else(|| context::answered_year(row, words, outcome))?;
    let record = Score {
        unit_id: unit.id.clone(),
        unit_name: unit.name.clone(),
        sector: unit.sector.clone(),
        block: name,
        year: Some(year),
        self_score: own,
        block_score: block,
        final_score: last,
        rank: count(row, Meaning::Rank, outcome),
        computed_rank: None,
        relative_score: None,
        proposed: None,
        place: row.place(),
    };
    let (subject, detail) = (Key::new("score/1").with(&record.unit_id).with(year), record.block.clone());
    let detail_key = block_key(&detail);
    let said = subject.clone().with(&detail_key).with(own).with(block).with(last).with(record.rank);
    let name = format!("{} ({})", record.unit_name, record.block);
    Some(Draft { row, cell: None, subject, detail, detail_key, said: Some(said), name, record })
}

impl Renewable for Score {
    fn subject_before(&self) -> String {
        ids_before::score(self)
    }
}

/// "Khối thi đua số 1" and "KHỐI SỐ 1" are one block.
fn block_key(name: &str) -> String {
    let folded = fold(name);
    let rest = ["khoi thi dua ", "khoi "].iter().find_map(|start| folded.strip_prefix(start));
    rest.unwrap_or(&folded).to_owned()
}

/// "BẢNG ĐIỂM KHỐI THI ĐUA CÁC QTDND NĂM 2022" names the block "KHỐI THI ĐUA CÁC QTDND".
fn block_in(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let start = folded.iter().position(|word| word == "khoi" || word == "cum")?;
    let end =
        folded.iter().skip(start).position(|word| word == "nam" || word == "giai").map_or(words.len(), |at| start + at);
    let name = words.get(start..end)?.join(" ");
    let name = name.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    (end > start + 2).then_some(name)
}

/// Gives every block one spelling, the first one met, and ranks its final scores by year: dense, equal scores share a
/// rank.
pub fn rank(scores: &mut [Score]) {
    let mut spellings = std::collections::BTreeMap::new();
    for score in scores.iter_mut() {
        let first = spellings.entry(block_key(&score.block)).or_insert_with(|| score.block.clone());
        score.block = first.clone();
    }
    let standings: Vec<(String, Option<i32>, i64)> =
        scores.iter().filter_map(|s| Some((s.block.clone(), s.year, s.final_score?))).collect();
    let mut by_block: std::collections::BTreeMap<(&str, Option<i32>), Vec<i64>> = std::collections::BTreeMap::new();
    for (block, year, points) in &standings {
        by_block.entry((block, *year)).or_default().push(*points);
    }
    for points in by_block.values_mut() {
        points.sort_unstable_by(|a, b| b.cmp(a));
        points.dedup();
    }
    for score in scores.iter_mut() {
        let ladder = by_block.get(&(score.block.as_str(), score.year));
        let place = score.final_score.and_then(|points| ladder?.iter().position(|&step| step == points));
        score.computed_rank = place.and_then(|at| u32::try_from(at + 1).ok());
    }
}

/// Takes one row of officers. Returns nothing when it was set aside.
pub fn officer<'a>(
    row: RowView<'a>,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<Draft<'a, Officer>> {
    let person = [Meaning::Officer, Meaning::Person].into_iter().find_map(|meaning| row.cell(meaning));
    let Some(person) = person else {
        outcome.set_aside(row, None, SettleProblem::PersonMissing);
        return None;
    };
    let unit = who::unit_of_row(row, register, words, outcome)?;
    let unit = &register.units[unit];
    let record = Officer {
        unit_id: unit.id.clone(),
        unit_name: unit.name.clone(),
        sector: unit.sector.clone(),
        person: honorific::split(&person.text).1.to_owned(),
        concurrent: concurrent(row, words, outcome),
        trained_year: trained(row, outcome),
        place: row.place(),
    };
    let (subject, detail) = (Key::new("officer/1").with(&record.unit_id), record.person.clone());
    // With its marks: "Hằng" and "Hạng" are two people.
    let detail_key = key(&detail);
    let said = subject.clone().with(&detail_key).with(record.concurrent).with(record.trained_year);
    let name = format!("{} ({})", record.person, record.unit_name);
    Some(Draft { row, cell: None, subject, detail, detail_key, said: Some(said), name, record })
}

impl Renewable for Officer {
    fn subject_before(&self) -> String {
        self.unit_id.to_string()
    }
}

/// "Kiêm nhiệm" or "chuyên trách", in words or as a mark in a column of that name.
fn concurrent(row: RowView<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Option<bool> {
    for (meaning, marked) in [(Meaning::Concurrent, true), (Meaning::FullTime, false)] {
        let Some(cell) = row.cell(meaning) else { continue };
        if words.concurrent.inside(&cell.text) {
            return Some(true);
        }
        if words.full_time.inside(&cell.text) {
            return Some(false);
        }
        match value::yes_no(cell) {
            Ok(Some(yes)) => return Some(yes == marked),
            Ok(None) => {}
            Err(problem) => outcome.issue(row, Some(cell), problem),
        }
    }
    None
}

/// The year of training. A bare "x" says that there was one, but not when: it stays empty, with a note.
fn trained(row: RowView<'_>, outcome: &mut Outcome<'_>) -> Option<i32> {
    let cell = row.cell(Meaning::Trained)?;
    match value::when(cell) {
        Ok(Some(_)) => year(row, Meaning::Trained, outcome),
        Ok(None) => None,
        Err(_) => match value::yes_no(cell) {
            Ok(Some(false) | None) => None,
            _ => year(row, Meaning::Trained, outcome),
        },
    }
}

/// Takes one row of joint activities. Returns nothing when it was set aside.
pub fn activity<'a>(
    row: RowView<'a>,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<Draft<'a, Activity>> {
    let cell = [Meaning::Date, Meaning::DecisionDate].into_iter().find_map(|meaning| row.cell(meaning));
    let when = match cell.map(value::when) {
        Some(Err(problem)) => {
            outcome.issue(row, cell, problem);
            None
        }
        Some(Ok(when)) => when,
        None => None,
    };
    let date = match when {
        Some(When::Day(date)) => Some(date),
        _ => None,
    };
    let stated = match when {
        Some(When::Month { year, .. } | When::Year(year)) => Some(year),
        _ => None,
    };
    let Some(year) = date.map(|date| date.year()).or(stated).or_else(|| context::year(row, words)) else {
        outcome.set_aside(row, cell, SettleProblem::DateMissing);
        return None;
    };
    let text = row.cell(Meaning::Activity);
    let kind = text.and_then(|cell| words.activities.inside(&cell.text, 1));
    if kind.is_none() {
        outcome.issue(row, text, SettleProblem::ActivityUnknown);
    }
    // The units of an activity are free text ("12 HTX", "HTX A và HTX B"): taken where it is one unit of the register.
    let unit = row.text(Meaning::Unit).and_then(|name| {
        let mention = super::unit_rows::mention(row, name, words);
        match register.find(mention, &words.names) {
            crate::identity::units::Match::One(at) => Some(register.units[at].id.clone()),
            _ => None,
        }
    });
    let record = Activity {
        date,
        year: Some(year),
        kind: kind.map(String::from).unwrap_or_else(|| text.map_or_else(|| "KHAC".to_owned(), |cell| key(&cell.text))),
        unit_id: unit,
        participants: count(row, Meaning::Participants, outcome),
        phases: context::phases(row, date, Some(year), words),
        place: row.place(),
    };
    let subject = Key::new("activity/1").with(record.date).with(year).with(&record.kind).with(&record.unit_id);
    let name = text.map_or_else(|| record.kind.clone(), |cell| cell.text.to_string());
    // Two activities of one kind and day may well be two.
    let (detail, detail_key) = (String::new(), String::new());
    Some(Draft { row, cell: None, subject, detail, detail_key, said: None, name, record })
}

impl Renewable for Activity {
    fn subject_before(&self) -> String {
        ids_before::activity(self)
    }
}
