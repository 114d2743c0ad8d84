//! When: number and day of the decision, year, period and phase, as the row's cells and the lines around it say them.

use super::fact::{Fact, Source};
use super::reader::Reader;
use super::unread::Unread;
use crate::model::{Date, Text};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::roster::value::{self, Decision, When};
use crate::wording::explained::denies;

/// The decision of a row.
#[derive(Clone, Debug, Default)]
pub struct DecisionClaim {
    pub number: Option<Fact<Text>>,
    pub date: Option<Fact<Date>>,
    /// Its year, where nothing tells the day.
    pub year: Option<Fact<i32>>,
}

/// All that a row says of its time.
#[derive(Clone, Debug, Default)]
pub struct TimeClaim {
    pub decision: DecisionClaim,
    pub year: Option<Fact<i32>>,
    /// Years of a phase or period.
    pub period: Option<Fact<(i32, i32)>>,
    /// Index into the catalogue's phases.
    pub phase: Option<Fact<usize>>,
    /// The year that a line around the row names where the decision's is another one, so that it is not taken.
    pub other_year: Option<Fact<i32>>,
}

/// The time of one award of a row, as its own cell says it: what else the row says of its time is of others.
#[derive(Clone, Debug)]
pub struct OwnTime {
    decision: DecisionClaim,
    year: Option<Fact<i32>>,
}

impl DecisionClaim {
    fn of(decision: &Decision, cell: &Cell) -> Self {
        Self {
            number: decision.number.clone().map(|number| Fact::of_cell(number, cell)),
            date: decision.date.map(|date| Fact::of_cell(date, cell)),
            year: decision.year.map(|year| Fact::of_cell(year, cell)),
        }
    }

    /// The year of its day, else what is said of its year.
    pub fn year(&self) -> Option<i32> {
        let of_day = self.date.as_ref().map(|date| date.value().year());
        of_day.or(self.year.as_ref().map(|year| *year.value()))
    }
}

impl OwnTime {
    /// The number of its decision.
    pub fn number(&self) -> Option<&str> {
        self.decision.number.as_ref().map(|number| number.value().as_str())
    }

    pub fn of_decision(decision: &Decision, cell: &Cell) -> Self {
        Self { decision: DecisionClaim::of(decision, cell), year: None }
    }

    pub fn of_day(day: Date, cell: &Cell) -> Self {
        let decision = DecisionClaim { date: Some(Fact::of_cell(day, cell)), ..DecisionClaim::default() };
        Self { decision, year: None }
    }

    pub fn of_year(year: Fact<i32>) -> Self {
        Self { decision: DecisionClaim::default(), year: Some(year) }
    }

    /// The decision or the only year beside the name of an award: "BK UBND tỉnh năm 2018".
    pub fn of_wording(part: &str, cell: &Cell) -> Option<Self> {
        let decision = value::decision(part);
        if decision.is_whole() {
            return Some(Self::of_decision(&decision, cell));
        }
        let year = if value::years(part).is_some() { None } else { value::year(part) };
        year.map(|year| Self::of_year(Fact::of_cell(year, cell)))
    }
}

impl TimeClaim {
    pub fn of(row: RowView<'_>, words: &Reader<'_>) -> Self {
        let decision = decision(row, words);
        let year = year_beside(row, &decision, words);
        Self {
            other_year: words.around(row).year.clone().filter(|_| year.is_none() && decision.year().is_some()),
            year,
            decision,
            period: period(row, words),
            phase: phase(row, words),
        }
    }

    /// The same for an award that says its own time.
    pub fn with(&self, own: Option<&OwnTime>) -> Self {
        let Some(own) = own else { return self.clone() };
        let is_decided = own.decision.number.is_some() || own.decision.date.is_some();
        let year = own.year.as_ref().map(|year| *year.value());
        // A decision of another year is not that award's.
        let fits = |decision: &&DecisionClaim| decision.year().is_none_or(|of| year.is_none_or(|year| is_of(year, of)));
        let decision = if is_decided {
            own.decision.clone()
        } else {
            Some(&self.decision).filter(fits).cloned().unwrap_or_default()
        };
        let of_decision = decision.year();
        let line = self.year.clone().filter(|year| of_decision.is_none_or(|of| is_of(*year.value(), of)));
        Self { year: own.year.clone().or(line), decision, other_year: None, ..self.clone() }
    }

    /// The same without what lines around the row say: their time is that of other awards.
    pub fn of_row_alone(&self) -> Self {
        let of_row = |source: Source| source.is_row();
        Self {
            decision: DecisionClaim {
                number: self.decision.number.clone().filter(|fact| of_row(fact.source())),
                date: self.decision.date.clone().filter(|fact| of_row(fact.source())),
                year: self.decision.year.clone().filter(|fact| of_row(fact.source())),
            },
            year: self.year.clone().filter(|fact| of_row(fact.source())),
            period: self.period.clone().filter(|fact| of_row(fact.source())),
            phase: self.phase.clone().filter(|fact| of_row(fact.source())),
            other_year: None,
        }
    }

    /// Whether a decision is named, by its number or its day.
    pub fn is_decided(&self) -> bool {
        self.decision.number.is_some() || self.decision.date.is_some()
    }

    /// Whether the row's own cells name it.
    pub fn is_decided_by_row(&self) -> bool {
        let (number, date) = (&self.decision.number, &self.decision.date);
        number.as_ref().is_some_and(|fact| fact.source().is_row())
            || date.as_ref().is_some_and(|fact| fact.source().is_row())
    }
}

/// Whether an award for that year may be given in the other: in the same or the next one.
pub fn is_of(year: i32, given: i32) -> bool {
    (0..=1).contains(&(given - year))
}

/// The decisions that the row's cells name by a whole number, where there are several.
pub fn decisions(row: RowView<'_>) -> Vec<OwnTime> {
    let cells = [Meaning::Decision, Meaning::DecisionNo].into_iter().filter_map(|meaning| row.cell(meaning));
    let several = cells.map(|cell| (cell, value::decisions(&cell.text)));
    let is_denied = |all: &[Decision], cell: &Cell| all.iter().any(|one| denies(&cell.text[..one.at]));
    let several = several.filter(|(cell, all)| !is_denied(all, cell));
    let whole = |all: &Vec<Decision>| all.len() > 1 && all.iter().all(Decision::is_whole);
    let found = several.into_iter().find(|(_, all)| whole(all));
    found.map_or_else(Vec::new, |(cell, all)| all.iter().map(|one| OwnTime::of_decision(one, cell)).collect())
}

/// Decision number and date: from the row's cells, else from a remark that is nothing else, else from a line that names a decision
/// ("Kèm theo Quyết định số …").
pub fn decision(row: RowView<'_>, words: &Reader<'_>) -> DecisionClaim {
    let mut claim = DecisionClaim::default();
    for meaning in [Meaning::DecisionDate, Meaning::Decision, Meaning::DecisionNo, Meaning::Date] {
        let Some(cell) = row.cell(meaning) else { continue };
        if matches!(meaning, Meaning::DecisionDate | Meaning::Date) {
            match words.when(cell) {
                Some(When::Day(date)) if meaning == Meaning::DecisionDate => {
                    claim.date = claim.date.or_else(|| Some(Fact::of_cell(date, cell)));
                }
                // When something was done tells its year, not the day of a decision.
                Some(When::Day(date)) => claim.year = claim.year.or_else(|| Some(Fact::of_cell(date.year(), cell))),
                Some(When::Month { year, .. } | When::Year(year)) => {
                    claim.year = claim.year.or_else(|| Some(Fact::of_cell(year, cell)));
                }
                None => {}
            }
        } else {
            let of = match words.decision(&cell.text) {
                decision if denies(&cell.text[..decision.at]) => DecisionClaim::default(),
                decision => DecisionClaim::of(&decision, cell),
            };
            claim.number = claim.number.or(of.number);
            claim.date = claim.date.or(of.date);
            claim.year = claim.year.or(of.year);
        }
    }
    claim.date = claim.date.or_else(|| divided_day(row));
    if claim.number.is_none() && claim.date.is_none() && claim.year.is_none() {
        claim = of_remark(row).unwrap_or_default();
    }
    if claim.number.is_none()
        && claim.date.is_none()
        && let Some(above) = words.around(row).decision.clone()
    {
        // A year of the row's own stands against a decision of another one.
        let own = claim.year.as_ref().map(|year| *year.value());
        let of_line = above.value().date.map(|date| date.year()).or(above.value().year);
        if own.is_none() || of_line.is_none() || own == of_line {
            return DecisionClaim {
                number: above.clone().filter_map(|decision| decision.number),
                date: above.clone().filter_map(|decision| decision.date),
                year: claim.year.or_else(|| above.filter_map(|decision| decision.year)),
            };
        }
    }
    claim
}

/// Day, month and year in three columns side by side.
fn divided_day(row: RowView<'_>) -> Option<Fact<Date>> {
    let (column, cell) = row.cells(Meaning::DecisionDate).next()?;
    let beside = |after: u32, called: &str| {
        let column = row.table.columns.iter().find(|other| other.column == column.column + after)?;
        let header = column.header.rsplit('/').next()?;
        let cell = row.row.cell_at(column.column).filter(|_| fold(header) == called)?;
        value::count(cell).ok().flatten()
    };
    let day = value::count(cell).ok().flatten()?;
    let date = Date::new(i32::try_from(beside(2, "nam")?).ok()?, beside(1, "thang")?, day)?;
    Some(Fact::of_cell(date, cell))
}

/// A remark that says nothing but a decision or a time: "Theo QĐ số 12/QĐ-UBND ngày 5/1/2022", "Năm 2019".
fn of_remark(row: RowView<'_>) -> Option<DecisionClaim> {
    let cell = row.cell(Meaning::Remark)?;
    if let Ok(Some(when)) = value::when_in(&cell.text) {
        return match when {
            When::Day(_) => None,
            When::Month { year, .. } | When::Year(year) => {
                Some(DecisionClaim { year: Some(Fact::of_cell(year, cell)), ..DecisionClaim::default() })
            }
        };
    }
    let decision = value::decision(&cell.text);
    let lead = fold(&cell.text[..decision.at]);
    let is_alone = lead
        .split(' ')
        .all(|word| matches!(word, "" | "theo" | "kem" | "quyet" | "dinh" | "qd" | "so" | "khen" | "thuong"));
    (decision.is_whole() && is_alone).then(|| DecisionClaim::of(&decision, cell))
}

/// The year that the record is about: its own cell, else the lines around it. A line with a span of years ("2017 - 2022") or a full
/// date names no single year.
pub fn year(row: RowView<'_>, words: &Reader<'_>) -> Option<Fact<i32>> {
    own_year(row).or_else(|| words.around(row).year.clone())
}

/// The same beside a decision: the year of a line holds for decisions of that year and of the next.
fn year_beside(row: RowView<'_>, decision: &DecisionClaim, words: &Reader<'_>) -> Option<Fact<i32>> {
    let given = decision.year();
    let fits = |year: &Fact<i32>| given.is_none_or(|given| is_of(*year.value(), given));
    own_year(row).or_else(|| of_period(row)).or_else(|| words.around(row).year.clone().filter(fits))
}

fn own_year(row: RowView<'_>) -> Option<Fact<i32>> {
    let cell = row.cell(Meaning::Year)?;
    match value::when(cell) {
        Ok(Some(When::Year(year) | When::Month { year, .. })) => Some(Fact::of_cell(year, cell)),
        Ok(Some(When::Day(date))) => Some(Fact::of_cell(date.year(), cell)),
        _ => None,
    }
}

/// A single year where a period is asked for: "Thời gian đạt thành tích: năm 2019".
fn of_period(row: RowView<'_>) -> Option<Fact<i32>> {
    let cell = row.cell(Meaning::Phase)?;
    match value::when(cell) {
        Ok(Some(When::Year(year))) => Some(Fact::of_cell(year, cell)),
        _ => None,
    }
}

/// Which of the row's cells for a date or a year hold none: the award is counted, but by what else the row says.
pub fn unread<'a>(row: RowView<'a>, words: &Reader<'_>) -> Vec<Unread<'a>> {
    let mut unread = Vec::new();
    for meaning in [Meaning::DecisionDate, Meaning::Year] {
        if let Some(cell) = row.cell(meaning).filter(|cell| words.when(cell).is_none() && divided_day(row).is_none())
            && let Err(problem) = value::when(cell)
        {
            unread.push(Unread::new(cell, problem));
        }
    }
    unread
}

/// From the row's own phase cell, the lines around it, or the achievement sentence, in this order (the phase rule).
fn period(row: RowView<'_>, words: &Reader<'_>) -> Option<Fact<(i32, i32)>> {
    let of = |meaning: Meaning| {
        let cell = row.cell(meaning)?;
        value::years(&cell.text).map(|years| Fact::of_cell(years, cell))
    };
    of(Meaning::Phase).or_else(|| words.around(row).years.clone()).or_else(|| of(Meaning::Achievement))
}

/// The phase that is named, in the same order.
fn phase(row: RowView<'_>, words: &Reader<'_>) -> Option<Fact<usize>> {
    let of = |meaning: Meaning| {
        let cell = row.cell(meaning)?;
        words.phase_at(&cell.text).map(|phase| Fact::of_cell(phase, cell))
    };
    of(Meaning::Phase).or_else(|| words.around(row).phase.clone()).or_else(|| of(Meaning::Achievement))
}
