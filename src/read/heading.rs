//! The header cells above one column, and what they mean together.

use super::grid::Grid;
use super::spelling::{Found, Spellings};
use crate::model::Text;
use crate::place::CellRef;
use crate::roster::column::{dated_heading, year_of_heading};
use crate::roster::meaning::Meaning;
use crate::roster::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// One header cell above a column.
#[derive(Clone, Debug)]
pub struct Part {
    pub at: CellRef,
    pub text: Text,
    /// Whether it stands above other columns too.
    pub shared: bool,
}

/// The header cells above one column, from the top.
#[derive(Clone, Debug)]
pub struct Stack {
    pub column: u32,
    pub parts: Vec<Part>,
}

/// What a stack means, and how surely.
pub struct Understood {
    pub meaning: Meaning,
    pub weight: f64,
    /// The listed spelling that it was taken for.
    pub near: Option<String>,
    pub stands_for: Option<String>,
}

/// The stacks under the grid's rows `first..=last`. A cell that is merged over several columns stands above each of them,
/// and so does one that is not merged but has empty cells beside it with headings below. A text repeated below itself
/// counts once.
pub fn stacks(grid: &Grid, first: usize, last: usize) -> Vec<Stack> {
    let rows = &grid.rows[first..=last];
    let columns_of = |row: usize| -> BTreeSet<u32> { rows[row].cells.iter().map(|cell| cell.at.column).collect() };
    let all: BTreeSet<u32> = (0..rows.len()).flat_map(columns_of).collect();
    let widest = all.last().copied().unwrap_or(0);
    let mut stacks: BTreeMap<u32, Vec<Part>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let below: BTreeSet<u32> = (at + 1..rows.len()).flat_map(columns_of).collect();
        for cell in row.cells.iter().filter(|cell| !cell.inherited) {
            let mut to = grid.last_column(cell).min(widest.max(cell.at.column));
            if to == cell.at.column && below.contains(&to) {
                // A column below the same heading as this one is still free.
                let top = |column: u32| stacks.get(&column).and_then(|parts| parts.last()).map(|part| part.at);
                let here = top(to);
                let taken =
                    |column: u32| row.cells.iter().any(|other| other.at.column == column) || top(column) != here;
                while below.contains(&(to + 1)) && !taken(to + 1) {
                    to += 1;
                }
            }
            for column in cell.at.column..=to {
                let parts = stacks.entry(column).or_default();
                if parts.last().is_none_or(|above| above.text != cell.text) {
                    parts.push(Part { at: cell.at, text: cell.text.clone(), shared: to > cell.at.column });
                }
            }
        }
    }
    stacks.into_iter().map(|(column, parts)| Stack { column, parts }).collect()
}

impl Stack {
    pub fn joined(&self, between: &str) -> String {
        self.parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(between)
    }

    /// The cell that the column alone is named by.
    pub fn leaf(&self) -> &Part {
        self.parts.last().expect("a column is one because a cell stands above it")
    }

    /// The stack without the years in it ("Năm 2020" over "Bằng khen", or the other way round), where something else is left.
    fn without_years(&self) -> Option<Self> {
        let is_year = |part: &&Part| year_of_heading(&part.text).is_some();
        let rest: Vec<Part> = self.parts.iter().filter(|part| !is_year(part)).cloned().collect();
        let fewer = rest.len() < self.parts.len() && !rest.is_empty();
        fewer.then_some(Self { column: self.column, parts: rest })
    }

    /// The stack with the year taken out of a cell that names one beside what it is ("Điểm năm 2021").
    fn undated(&self) -> Option<Self> {
        let undated = |part: &Part| match dated_heading(&part.text) {
            Some((rest, _)) => Part { text: rest.into(), ..part.clone() },
            None => part.clone(),
        };
        let parts: Vec<Part> = self.parts.iter().map(undated).collect();
        let differs = parts.iter().zip(&self.parts).any(|(a, b)| a.text != b.text);
        differs.then_some(Self { column: self.column, parts })
    }

    /// What the stack means. Where one of its cells is a year, or names one, the others say what of that year the column holds.
    pub fn understand(&self, spellings: &Spellings) -> Understood {
        let of_year =
            |rest: Self| Some(rest.understand_whole(spellings)).filter(|found| may_be_of_a_year(found.meaning));
        if let Some(found) = self.without_years().and_then(of_year) {
            return found;
        }
        let whole = self.understand_whole(spellings);
        let is_sure = whole.meaning != Meaning::Unexplained && whole.near.is_none();
        let undated = self.undated().filter(|_| !is_sure).and_then(of_year);
        undated.filter(|found| found.near.is_none()).unwrap_or(whole)
    }

    /// The whole stack as one heading, else its lowest two, else its lowest under what stands above it.
    fn understand_whole(&self, spellings: &Spellings) -> Understood {
        let mut texts: Vec<&str> = self.parts.iter().map(|part| part.text.as_str()).collect();
        // "Thông tin cá nhân" over headings that say by themselves what they are only gathers them.
        if spellings.listed(&self.leaf().text).is_some() {
            let gathers = |text: &&str| fold(text).starts_with("thong tin ");
            let last = texts.len() - 1;
            texts = texts
                .iter()
                .enumerate()
                .filter(|(at, text)| *at == last || !gathers(text))
                .map(|(_, text)| *text)
                .collect();
        }
        while texts.len() > 1 && texts.last().is_some_and(|text| is_measure(text)) {
            texts.pop();
        }
        let (&leaf, above) = texts.split_last().expect("a column is one because a cell stands above it");
        // A part of the heading above it ("Số lao động" / "Trong đó nữ") is not the whole.
        if !above.is_empty() && fold(leaf).starts_with("trong do") {
            return Understood { meaning: Meaning::Unexplained, weight: 0.0, near: None, stands_for: None };
        }
        if let Some(sex) = sex_mark(leaf) {
            return Understood { meaning: sex, weight: 1.0, near: None, stands_for: Some(leaf.to_owned()) };
        }
        // "Bằng khen UBND tỉnh" over "Tập thể | Cá nhân": the award, whoever has it.
        let award = above.iter().find(|text| spellings.is_award(text) || spellings.begins_an_award(text));
        if let Some(award) = award.filter(|_| is_kind_of_recipients(leaf)) {
            let stands_for = Some((*award).to_owned());
            return Understood { meaning: Meaning::AwardMark, weight: 1.0, near: None, stands_for };
        }
        let lowest_two = above.last().map(|above| format!("{above} {leaf}"));
        let mut tries = vec![texts.join(" ")];
        tries.extend(lowest_two);
        // "Thông tin khen thưởng / Quyết định / Số": the parts from the lowest up.
        tries.extend((!above.is_empty()).then(|| texts.iter().rev().copied().collect::<Vec<_>>().join(" ")));
        // A sum is one of what stands above it.
        if above.is_empty() || !is_sum(leaf) {
            tries.push(leaf.to_owned());
        }
        for text in &tries {
            if let Some(meaning) = spellings.listed(text).and_then(|meanings| meanings.first().copied()) {
                let meaning = self.under(meaning, spellings);
                let mark = matches!(
                    meaning,
                    Meaning::AwardMark | Meaning::MovementMark | Meaning::YearMark | Meaning::PartMark
                );
                let stands_for = if mark { Some(text.clone()) } else { movement_above(meaning, above, spellings) };
                return Understood { meaning, weight: 1.0, near: None, stands_for };
            }
        }
        for text in &tries {
            if let Some(Found::Near(meaning, read_as)) = spellings.find(text) {
                return Understood { meaning, weight: 0.7, near: Some(read_as), stands_for: None };
            }
        }
        self.part_of(above, leaf, spellings)
    }

    /// What the cells above the lowest mean, for a lowest one that nothing explains: one award or movement of several,
    /// the sum of a split count, or the unit of measure of a heading.
    fn part_of(&self, above: &[&str], leaf: &str, spellings: &Spellings) -> Understood {
        let unexplained = Understood { meaning: Meaning::Unexplained, weight: -0.3, near: None, stands_for: None };
        let shared = self.parts.iter().rev().skip(1).any(|part| part.shared);
        if above.is_empty() && spellings.names_a_unit(leaf) {
            return Understood {
                meaning: Meaning::UnitMark,
                weight: 0.3,
                near: None,
                stands_for: Some(leaf.to_owned()),
            };
        }
        if spellings.begins_an_award(leaf) {
            return Understood {
                meaning: Meaning::AwardMark,
                weight: 0.5,
                near: None,
                stands_for: Some(leaf.to_owned()),
            };
        }
        let Some(meaning) = self.above(spellings).filter(|_| !above.is_empty()) else { return unexplained };
        let mark = |meaning| Understood { meaning, weight: 0.6, near: None, stands_for: Some(leaf.to_owned()) };
        let sum = is_sum(leaf);
        match meaning {
            Meaning::Award if shared => mark(Meaning::AwardMark),
            Meaning::Movement if shared => mark(Meaning::MovementMark),
            _ if shared && !sum => unexplained,
            _ => Understood { meaning, weight: if sum { 0.8 } else { 0.4 }, near: None, stands_for: None },
        }
    }

    /// The meaning of the cells above the lowest one: all of them together, else the nearest.
    pub fn above(&self, spellings: &Spellings) -> Option<Meaning> {
        let above = &self.parts[..self.parts.len() - 1];
        let joined = above.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" ");
        let find = |text: &str| match spellings.find(text) {
            Some(Found::Exact(meanings)) => meanings.first().copied(),
            Some(Found::Near(meaning, _)) => Some(meaning),
            None => None,
        };
        find(&joined).or_else(|| above.iter().rev().find_map(|part| find(&part.text)))
    }

    /// "Họ và tên" below "Người đại diện" is the representative, not a person of the roster.
    fn under(&self, meaning: Meaning, spellings: &Spellings) -> Meaning {
        if !matches!(meaning, Meaning::Person | Meaning::Name) {
            return meaning;
        }
        match self.above(spellings) {
            Some(role @ (Meaning::Representative | Meaning::Officer | Meaning::Signer)) => role,
            _ => meaning,
        }
    }
}

/// Whether what a column holds may be that of one year.
fn may_be_of_a_year(meaning: Meaning) -> bool {
    use Meaning::{
        Award, AwardMark, BlockScore, FinalScore, MovementMark, PartMark, Participants, Rank, Registered, Result,
        SelfScore, TookPart,
    };
    matches!(
        meaning,
        Award
            | AwardMark
            | MovementMark
            | PartMark
            | Registered
            | TookPart
            | Participants
            | Result
            | SelfScore
            | BlockScore
            | FinalScore
            | Rank
    )
}

/// The movement that "Đăng ký", "Tham gia" and "Số người" stand below, one set of them for each of several movements.
fn movement_above(meaning: Meaning, above: &[&str], spellings: &Spellings) -> Option<String> {
    if !matches!(meaning, Meaning::Registered | Meaning::TookPart | Meaning::Participants | Meaning::Result) {
        return None;
    }
    let is_movement =
        |text: &&&str| spellings.listed(text).is_some_and(|meanings| meanings.first() == Some(&Meaning::MovementMark));
    above.iter().rev().find(is_movement).map(|text| (*text).to_owned())
}

pub fn is_kind_of_recipients(text: &str) -> bool {
    matches!(fold(text).as_str(), "tap the" | "ca nhan" | "ho gia dinh" | "tt" | "cn" | "hgd" | "ho")
}

fn is_sum(text: &str) -> bool {
    matches!(fold(text).as_str(), "tong so" | "tong" | "chung" | "so luong" | "tong cong")
}

/// A unit of measure below a heading: "(đồng)", "triệu đồng", "người".
pub fn is_measure(text: &str) -> bool {
    let bracketed = text.starts_with('(') && text.ends_with(')');
    let folded = fold(text);
    let measures = ["dong", "trieu dong", "ty dong", "trd", "nguoi", "ha", "tan"];
    (bracketed && folded.chars().any(char::is_alphabetic)) || measures.contains(&folded.as_str())
}

pub fn sex_mark(leaf: &str) -> Option<Meaning> {
    match leaf.trim().to_lowercase().as_str() {
        "nam" => Some(Meaning::MaleMark),
        "nữ" | "nu" => Some(Meaning::FemaleMark),
        _ => None,
    }
}
