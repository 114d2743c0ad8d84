//! Which award a row of a correcting list means (Decree 152/2025, article 58): one of the same decision under a name that is
//! nearly the same, or one of the same recipient under another number or date.

use super::lexicon::edit_distance;
use super::recipient::birth;
use super::revoked::decision;
use super::words::Words;
use crate::model::{Award, AwardStatus, Date, RecipientKind};
use crate::read::meaning::Meaning;
use crate::read::table::RowView;
use crate::read::text::{fold, key};
use crate::read::value;

/// Places in the list of awards.
#[derive(Debug, Default)]
pub struct Meant {
    /// The wrong ones.
    pub wrong: Vec<usize>,
    /// Those that may be meant; only a person can say.
    pub perhaps: Vec<usize>,
}

/// The awards that the row `row` corrects to `said`; `row_of` gives the row of an award. What it says of the very same award
/// replaces what was said before (another post, another achievement).
pub fn meant<'a>(
    said: &Award,
    row: RowView<'_>,
    awards: &[Award],
    row_of: impl Fn(usize) -> Option<RowView<'a>>,
    words: &Words<'_>,
) -> Meant {
    let counted = |award: &Award| {
        award.status == AwardStatus::Counted && award.form == said.form && award.recipient_kind == said.recipient_kind
    };
    let told = said.decision_no.is_some();
    let mut meant = Meant::default();
    let (mut same, mut sure) = (Vec::new(), Vec::new());
    for (at, award) in awards.iter().enumerate().filter(|(_, award)| counted(award)) {
        let one_decision = told && decision(award) == decision(said);
        let one_recipient = award.recipient_id == said.recipient_id;
        let doubt = match (one_decision, one_recipient) {
            (true, true) => {
                same.push(at);
                continue;
            }
            (true, false) => other_name(said, row, award, row_of(at)),
            (false, true) => other_paper(said, row, award, words),
            (false, false) => None,
        };
        match doubt {
            Some(Doubt::Quoted) => meant.wrong.push(at),
            Some(Doubt::Alike) => sure.push(at),
            Some(Doubt::Near) => meant.perhaps.push(at),
            None => {}
        }
    }
    if !meant.wrong.is_empty() {
        meant.perhaps.clear();
    } else if sure.len() == 1 && same.is_empty() {
        meant.wrong = sure;
        meant.perhaps.clear();
    } else {
        // The right one stands already, or several could be the wrong one.
        meant.perhaps.extend(sure);
        meant.perhaps.sort_unstable();
    }
    meant.wrong.extend(same);
    meant
}

/// What speaks for an award being the wrong one.
enum Doubt {
    /// The correcting row tells what stood there.
    Quoted,
    /// So much is equal that hardly another one can be meant.
    Alike,
    Near,
}

/// How many letters a wrong name differs from the right one at the most.
const LETTERS: usize = 3;

/// A unit has many people whose names are nearly the same: only what the row quotes, or a birth, tells the wrong name of one
/// from the right name of another.
fn other_name(said: &Award, row: RowView<'_>, award: &Award, other: Option<RowView<'_>>) -> Option<Doubt> {
    let (right, wrong) = (fold(&said.recipient_name), fold(&award.recipient_name));
    let collective = said.recipient_kind == RecipientKind::Collective;
    let one_place = award.unit_id == said.unit_id || collective || right == wrong;
    if !one_place || edit_distance(&right, &wrong, LETTERS).is_none() {
        return None;
    }
    if quotes(row, |text| holds(&key(text), &key(&award.recipient_name))) {
        return Some(Doubt::Quoted);
    }
    let births = birth(row).zip(other.and_then(birth));
    match births {
        Some((a, b)) if a.year == b.year => Some(Doubt::Alike),
        // Another person, unless it is the birth that is corrected.
        Some(_) if right != wrong => None,
        _ => Some(Doubt::Near),
    }
}

fn other_paper(said: &Award, row: RowView<'_>, award: &Award, words: &Words<'_>) -> Option<Doubt> {
    let number = |award: &Award| award.decision_no.as_deref().map(str::to_lowercase);
    let quoted = |text: &str| {
        let stood = words.decision(text);
        let by_number = stood.number.is_some() && stood.number.map(|n| n.to_lowercase()) == number(award);
        let day = stood.date.or_else(|| value::date_in(text));
        by_number && day.is_none_or(|day| award.decision_date == Some(day))
            || (number(award) == number(said) && day.is_some() && day == award.decision_date)
    };
    if quotes(row, quoted) {
        return Some(Doubt::Quoted);
    }
    let numbers = number(said).is_some() && number(said) == number(award);
    let dates = said.decision_date.zip(award.decision_date);
    let slip = |(a, b): (Date, Date)| a.year() == b.year() || (a.day(), a.month()) == (b.day(), b.month());
    match (numbers, dates) {
        (true, Some(dates)) if slip(dates) => Some(Doubt::Alike),
        (false, Some((a, b))) if a == b => Some(Doubt::Alike),
        (true, _) => Some(Doubt::Near),
        (false, Some((a, b))) if a.year() == b.year() => Some(Doubt::Near),
        _ => None,
    }
}

/// Whether a cell beside those of the right name and decision tells what stood there before.
fn quotes(row: RowView<'_>, tells: impl Fn(&str) -> bool) -> bool {
    let own = [
        Meaning::Index,
        Meaning::Name,
        Meaning::Person,
        Meaning::Unit,
        Meaning::Workplace,
        Meaning::PositionAndUnit,
        Meaning::Birth,
        Meaning::Decision,
        Meaning::DecisionNo,
        Meaning::DecisionDate,
    ];
    let columns = row.table.columns.iter().filter(|column| !own.contains(&column.meaning));
    columns.filter_map(|column| row.row.cell_at(column.column)).any(|cell| tells(&cell.text))
}

fn holds(text: &str, name: &str) -> bool {
    let words = |text: &str| {
        let plain: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    words(text).contains(&words(name))
}
