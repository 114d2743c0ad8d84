//! Which award a row of a correcting list means (Decree 152/2025, article 58): one of the same decision under a name that is
//! nearly the same, or one of the same recipient under another number or date. Only what the row quotes, or what leaves no
//! other award that could be meant, takes an award out; all else is a question.

use super::counted::{Counted, Named, decision};
use crate::claims::people::birth;
use crate::model::{Award, AwardStatus, Date, RecipientKind};
use crate::roster::meaning::Meaning;
use crate::roster::slips::edit_distance;
use crate::roster::table::RowView;
use crate::roster::text::{fold, key};
use crate::roster::value;
use crate::wording::words::Words;

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
    (awards, counted): (&[Award], &Counted),
    row_of: impl Fn(usize) -> RowView<'a>,
    words: &Words<'_>,
) -> Meant {
    let beside = beside(row);
    let award_of = |at: usize| {
        let (award, other) = (&awards[at], row_of(at));
        (award.status == AwardStatus::Counted && !other.is_same_row(row)).then_some((award, other))
    };
    // A list says each thing once: another row of the correcting one's own table is right too, unless the row quotes it.
    let elsewhere = |other: &RowView<'_>| other.table_id != row.table_id;
    let mut found = Found::default();

    let papers: Vec<Paper> = beside.iter().map(|text| Paper::of(text, words)).collect();
    for &at in counted.of_recipient(said) {
        let Some((award, other)) = award_of(at) else { continue };
        if award.recipient_kind != said.recipient_kind {
            continue;
        }
        if said.decision_no.is_some() && decision(award) == decision(said) {
            found.same.extend(elsewhere(&other).then_some(at));
        } else if papers.iter().any(|paper| paper.is_of(award, said)) {
            found.quoted.push(at);
        } else if elsewhere(&other) {
            found.note(at, other_paper(said, award));
        }
    }
    if let Some(named) = counted.of_decision(said) {
        let right = fold(&said.recipient_name);
        let stranger = |award: &Award| award.recipient_id != said.recipient_id;
        let of_place = |award: &Award| {
            let collective = said.recipient_kind == RecipientKind::Collective;
            award.unit_id == said.unit_id || collective || fold(&award.recipient_name) == right
        };
        for at in quoted_names(&beside, named, &said.recipient_name) {
            let known = award_of(at).filter(|(award, _)| stranger(award) && of_place(award));
            let close = |name: &str| edit_distance(&right, &fold(name), LETTERS).is_some();
            found.quoted.extend(known.filter(|(award, _)| close(&award.recipient_name)).map(|_| at));
        }
        for (wrong, at) in named.around(said, &right).filter(|(wrong, _)| is_slip(&right, wrong)) {
            let known = award_of(at).filter(|(award, other)| stranger(award) && elsewhere(other));
            let doubt = known.and_then(|(_, other)| other_name(row, other, right == wrong));
            found.note(at, doubt);
        }
    }
    found.meant()
}

/// What speaks for which award.
#[derive(Debug, Default)]
struct Found {
    /// The very same award, which the row says anew.
    same: Vec<usize>,
    /// The correcting row tells what stood there.
    quoted: Vec<usize>,
    /// So much is equal that hardly another one can be meant.
    alike: Vec<usize>,
    near: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doubt {
    Alike,
    Near,
}

impl Found {
    fn note(&mut self, at: usize, doubt: Option<Doubt>) {
        match doubt {
            Some(Doubt::Alike) => self.alike.push(at),
            Some(Doubt::Near) => self.near.push(at),
            None => {}
        }
    }

    fn meant(mut self) -> Meant {
        for places in [&mut self.quoted, &mut self.alike, &mut self.near] {
            places.sort_unstable();
            places.dedup();
        }
        let Self { same, quoted, alike, near } = self;
        let mut meant = match (quoted.as_slice(), alike.as_slice()) {
            ([_], _) => Meant { wrong: quoted, perhaps: Vec::new() },
            ([], [_]) if same.is_empty() && near.is_empty() => Meant { wrong: alike, perhaps: Vec::new() },
            // The right one stands already, or several could be the wrong one.
            ([], _) => Meant { wrong: Vec::new(), perhaps: [alike, near].concat() },
            _ => Meant { wrong: Vec::new(), perhaps: quoted },
        };
        meant.perhaps.sort_unstable();
        meant.perhaps.dedup();
        meant.wrong.extend(same);
        meant
    }
}

/// How many letters a quoted name differs from the right one at the most.
const LETTERS: usize = 3;

/// From how many letters on a name may have two slips.
const LONG: usize = 16;

/// Whether one name is a slip of the other: every syllable has one wrong letter at the most. Short syllables that differ more
/// (Hoa, Mai) are other names.
fn is_slip(right: &str, wrong: &str) -> bool {
    let most = if right.len() < LONG { 1 } else { 2 };
    let (mut a, mut b) = (right.split(' '), wrong.split(' '));
    let mut slips = 0;
    loop {
        match (a.next(), b.next()) {
            (Some(a), Some(b)) if is_letter_apart(a, b) => slips += usize::from(a != b),
            (None, None) => return slips <= most,
            _ => break,
        }
    }
    right.bytes().filter(|&byte| byte != b' ').eq(wrong.bytes().filter(|&byte| byte != b' '))
}

/// Whether two syllables are equal but for one letter, or two exchanged ones.
fn is_letter_apart(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&a[..a.len() - end], &b[..b.len() - end]) {
        ([x, y], [v, w]) => (x, y) == (w, v),
        (a, b) => a.len() <= 1 && b.len() <= 1,
    }
}

/// A unit has many people whose names are nearly the same: only what the row quotes, or a birth, tells the wrong name of one
/// from the right name of another.
fn other_name(row: RowView<'_>, other: RowView<'_>, one_name: bool) -> Option<Doubt> {
    let Some((a, b)) = birth(row).zip(birth(other)) else { return Some(Doubt::Near) };
    match a.day.zip(b.day).map_or(a.year == b.year, |(a, b)| a == b) {
        true => Some(Doubt::Alike),
        // Another person, unless it is the birth that is corrected.
        false => one_name.then_some(Doubt::Near),
    }
}

fn number(award: &Award) -> Option<String> {
    award.decision_no.as_deref().map(str::to_lowercase)
}

/// Numbers start anew each year: the same number in another year is another decision as likely as a slip, even on the same day.
fn other_paper(said: &Award, award: &Award) -> Option<Doubt> {
    let numbers = number(said).is_some() && number(said) == number(award);
    let dates = said.decision_date.zip(award.decision_date);
    let one_year = |(a, b): (Date, Date)| a.year() == b.year();
    match (numbers, dates) {
        (true, Some(dates)) if one_year(dates) => Some(Doubt::Alike),
        (false, Some((a, b))) if a == b => Some(Doubt::Alike),
        (true, _) => Some(Doubt::Near),
        (false, Some(dates)) if one_year(dates) => Some(Doubt::Near),
        _ => None,
    }
}

/// The decision that a text names.
struct Paper {
    number: Option<String>,
    date: Option<Date>,
}

impl Paper {
    fn of(text: &str, words: &Words<'_>) -> Self {
        let stood = words.decision(text);
        Self { number: stood.number.map(|n| n.to_lowercase()), date: stood.date.or_else(|| value::date_in(text)) }
    }

    /// Whether it is what the award has wrong. The right number alone tells nothing of what stood there.
    fn is_of(&self, award: &Award, said: &Award) -> bool {
        let same_number = number(award) == number(said);
        let on_day = self.date.is_some() && self.date == award.decision_date;
        match &self.number {
            Some(told) if number(award).as_ref() == Some(told) => on_day || self.date.is_none() && !same_number,
            _ => on_day && same_number,
        }
    }
}

/// The texts beside those of the right name and decision: they may tell what stood there before.
fn beside(row: RowView<'_>) -> Vec<&str> {
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
    columns.filter_map(|column| row.row.cell_at(column.column)).map(|cell| cell.text.as_str()).collect()
}

/// How many words a quoted name has at the most.
const WORDS: usize = 14;

/// The awards of a decision whose names the texts quote, the longest name first at every word: "HTX Thành Công 2" quotes no
/// "HTX Thành Công". The right name is passed over.
fn quoted_names(texts: &[&str], named: &Named, right: &str) -> Vec<usize> {
    let right = key(right);
    let mut quoted = Vec::new();
    for text in texts {
        let text = key(text);
        let starts: Vec<usize> = std::iter::once(0).chain(text.match_indices(' ').map(|(at, _)| at + 1)).collect();
        let end_of = |word: usize| starts.get(word + 1).map_or(text.len(), |next| next - 1);
        let mut word = 0;
        while let Some(&start) = starts.get(word) {
            let last = starts.len().min(word + WORDS);
            let names = (word..last).rev().map(|last| (last, &text[start..end_of(last)]));
            let mut names = names.filter(|(_, name)| *name == right || !named.called(name).is_empty());
            let found = names.next();
            quoted
                .extend(found.filter(|(_, name)| *name != right).into_iter().flat_map(|(_, name)| named.called(name)));
            word = found.map_or(word, |(last, _)| last) + 1;
        }
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_a_letter_of_a_syllable() {
        for (right, wrong, slip) in [
            ("le thi hang", "le thi hanh", true),
            ("le thi hang", "le thi han", true),
            ("tran van tien", "tran van tein", true),
            ("tran van tien", "tranvan tien", true),
            ("le thi mai", "le thi hoa", false),
            ("le thi mai", "ly thi mao", false),
            ("nguyen thi thanh huong", "nguyen thi thang huon", true),
            ("le van an", "le an", false),
        ] {
            assert_eq!(is_slip(right, wrong), slip, "{right} {wrong}");
        }
    }
}
