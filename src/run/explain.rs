//! `thidua explain`: from a cell of the summary back to the rows of the rosters, by the data that the run left; and what an
//! issue code means. Why a row is counted or not stands in [`row`].

pub mod asked;
pub mod became;
mod claims;
pub mod row;
pub mod said;
pub mod who;

use super::record;
use crate::check::RULES;
use crate::config::Config;
use crate::issue::{Failure, Issue, Problem, Severity};
use crate::model::{Award, Cut, Dimension, FigureCell, FigureName, Figures};
use crate::place::{BETWEEN, CellRef, Place};
use crate::read::shown::{ShownSheet, shown};
use crate::recount::{Evidence, Part, Recount, Source};
use crate::store;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// How many near cells are told.
const NEAR: usize = 3;

/// What was found of a cell.
#[derive(Debug)]
pub enum Found {
    Figure(Box<Traced>),
    /// Something stands in the cell, but no figure.
    Text(Told),
    /// Nothing stands in the cell; cells near it that show a figure.
    Empty {
        sheet: String,
        near: Vec<CellRef>,
    },
    /// The sheet ends before it: its last cell.
    Outside {
        sheet: String,
        last: CellRef,
    },
    /// The workbook has no sheet of that name; those that it has.
    NoSheet {
        sheets: Vec<String>,
    },
}

/// A cell that shows no figure.
#[derive(Debug)]
pub struct Told {
    pub sheet: String,
    pub text: String,
    /// What else stands in its row.
    pub row: Vec<String>,
    /// The place of the row in the rosters, where the sheet says it.
    pub source: Option<String>,
    /// Cells near it that show a figure.
    pub near: Vec<CellRef>,
}

/// A cell with the figures that it shows or is made of.
#[derive(Debug)]
pub struct Traced {
    pub sheet: String,
    pub cell: CellRef,
    /// The number in it, where it is one.
    pub value: Option<f64>,
    pub made: Made,
    pub figures: Vec<TracedFigure>,
}

/// How the number of a cell comes from its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// It is the only one.
    Figure,
    Sum,
    /// The first half of the figures less the second half.
    Difference,
    /// So many figures in the rest.
    Share(usize),
    /// They stand beside each other, or one of them was not counted.
    Beside,
}

/// A figure with the rows that make it.
#[derive(Debug)]
pub struct TracedFigure {
    pub name: FigureName,
    pub cut: Cut,
    /// Nothing where it was not counted.
    pub value: Option<f64>,
    /// One list, or of a rate both its parts.
    pub lists: Vec<List>,
}

/// The rows of a count.
#[derive(Debug)]
pub struct List {
    pub name: FigureName,
    pub cut: Cut,
    pub value: f64,
    pub rows: Vec<Row>,
}

/// A row of a roster.
#[derive(Debug)]
pub struct Row {
    /// The thing that counts, numbered from one: rows of one number count once.
    pub number: usize,
    /// What it adds; nothing where that is not known.
    pub amount: Option<i64>,
    pub place: Place,
    pub about: About,
}

/// What a row is about; the words for it stand with the languages.
#[derive(Debug)]
pub enum About {
    Unit {
        name: String,
        kind: &'static str,
        sector: Option<String>,
    },
    Award(Box<Award>),
    Participation {
        unit: String,
        movement: Option<String>,
        year: Option<i32>,
        participants: Option<u32>,
    },
    Officer {
        person: String,
        unit: String,
    },
    /// With the rank that its scores give.
    Score {
        unit: String,
        block: String,
        rank: Option<u32>,
    },
    Activity {
        kind: String,
        year: Option<i32>,
        participants: Option<u32>,
    },
}

/// The configuration of the run that wrote an output, as far as it is still where it was.
pub fn configuration_of(output: &Path) -> Option<PathBuf> {
    let text = std::fs::read_to_string(output.join(record::FILE_NAME)).ok()?;
    let record: serde_json::Value = serde_json::from_str(&text).ok()?;
    let path = PathBuf::from(record.get("config")?.get("path")?.as_str()?);
    path.is_file().then_some(path)
}

/// What makes the number in a cell of an output's summary.
pub fn cell(output: &Path, sheet: &str, at: CellRef, config: &Config) -> Result<Found, Failure> {
    let mut found = cells(output, &[(sheet, at)], config)?;
    Ok(found.pop().expect("one cell was asked for"))
}

/// The same for several cells, which costs little more than for one.
pub fn cells(output: &Path, wanted: &[(&str, CellRef)], config: &Config) -> Result<Vec<Found>, Failure> {
    let cells = store::cells(output)?;
    let mut by_place: BTreeMap<(String, CellRef), Vec<&FigureCell>> = BTreeMap::new();
    for cell in &cells {
        by_place.entry((cell.sheet.to_lowercase(), cell.cell)).or_default().push(cell);
    }
    let of_figures = |(sheet, at): &(&str, CellRef)| by_place.get(&(sheet.to_lowercase(), *at)).map(Vec::as_slice);
    let data = if wanted.iter().any(|place| of_figures(place).is_some()) {
        Some((store::figures(output)?, store::records(output)?))
    } else {
        None
    };
    let recount = data.as_ref().map(|(figures, records)| (figures, Recount::new(records, &config.catalogue)));
    let without = wanted.iter().any(|place| of_figures(place).is_none());
    let sheets = if without { shown(output, &config.reading.limits)? } else { Vec::new() };
    let one = |place: &(&str, CellRef)| match (of_figures(place), &recount) {
        (Some([first, more @ ..]), Some((figures, recount))) => traced((first, more), figures, recount),
        _ => Ok(without_figure(&sheets, *place, &cells)),
    };
    wanted.iter().map(one).collect()
}

/// What stands in a cell that shows no figure.
fn without_figure(sheets: &[ShownSheet], (sheet, at): (&str, CellRef), cells: &[FigureCell]) -> Found {
    let wanted = sheet.to_lowercase();
    let Some(shown) = sheets.iter().find(|shown| shown.name.to_lowercase() == wanted) else {
        return Found::NoSheet { sheets: sheets.iter().map(|shown| shown.name.clone()).collect() };
    };
    let sheet = shown.name.clone();
    let last = |part: fn(&CellRef) -> u32| shown.cells.iter().map(|(cell, _)| part(cell)).max().unwrap_or(0);
    let last = CellRef::new(last(|cell| cell.row), last(|cell| cell.column));
    if at.row > last.row || at.column > last.column {
        return Found::Outside { sheet, last };
    }
    let mut near: Vec<CellRef> = cells.iter().filter(|cell| cell.sheet == sheet).map(|cell| cell.cell).collect();
    near.sort_by_key(|cell| (cell.row.abs_diff(at.row) + cell.column.abs_diff(at.column), *cell));
    near.dedup();
    near.truncate(NEAR);
    let Some((_, text)) = shown.cells.iter().find(|(cell, _)| *cell == at) else {
        return Found::Empty { sheet, near };
    };
    let row = || shown.cells.iter().filter(|(cell, _)| cell.row == at.row).map(|(_, text)| text);
    // File, sheet and cell; a heading that says so names no cell.
    let is_place = |text: &str| text.rsplit(BETWEEN).next().is_some_and(|last| CellRef::from_a1(last.trim()).is_some());
    let source = row().find(|text| text.matches(BETWEEN).count() >= 2 && is_place(text)).cloned();
    let row = row().filter(|text| Some(*text) != source.as_ref()).cloned().collect();
    Found::Text(Told { sheet, text: text.clone(), row, source, near })
}

fn traced(
    (first, more): (&FigureCell, &[&FigureCell]),
    figures: &Figures,
    recount: &Recount<'_>,
) -> Result<Found, Failure> {
    let one = |cell: &FigureCell| {
        let (name, cut) = (cell.name, cell.cut.clone());
        let value = figures.get(name, &cut);
        let evidence = recount.evidence(name, &cut);
        let again = evidence.as_ref().and_then(Evidence::value);
        if again != value {
            return Err(Failure::EvidenceDiffers { figure: name, cut: Box::new(cut), stored: value, again });
        }
        let lists = match evidence.filter(|_| value.is_some()) {
            None => Vec::new(),
            Some(Evidence::Count(parts)) => vec![list(name, cut.clone(), &parts)],
            Some(Evidence::Rate(registered, worked)) => {
                let whole = cut.clone().without(Dimension::Movement);
                let registered = list(FigureName::UnitsRegistered, cut.clone(), &registered);
                vec![registered, list(FigureName::Units, whole, &worked)]
            }
        };
        Ok(TracedFigure { name, cut, value, lists })
    };
    let traced: Vec<TracedFigure> =
        std::iter::once(first).chain(more.iter().copied()).map(one).collect::<Result<_, _>>()?;
    Ok(Found::Figure(Box::new(Traced {
        sheet: first.sheet.clone(),
        cell: first.cell,
        value: first.value,
        made: made(first.value, &traced),
        figures: traced,
    })))
}

/// What its figures do in a cell: the only reading of them that gives its number.
fn made(value: Option<f64>, figures: &[TracedFigure]) -> Made {
    let known: Option<Vec<f64>> = figures.iter().map(|figure| figure.value).collect();
    let (Some(value), Some(numbers)) = (value, known) else {
        return if figures.len() == 1 { Made::Figure } else { Made::Beside };
    };
    let is = |number: f64| (number - value).abs() <= 1e-9 * value.abs().max(1.0);
    let (left, right) = figures.split_at(figures.len() / 2);
    let timeless = |figure: &TracedFigure| figure.cut.clone().in_time_of(&Cut::all());
    let of_one = |a: &TracedFigure, b: &TracedFigure| a.name == b.name && timeless(a) == timeless(b);
    let sum = |numbers: &[f64]| numbers.iter().sum::<f64>();
    let two_times = left.len() == right.len()
        && left
            .iter()
            .zip(right)
            .all(|(a, b)| of_one(a, b) && (&a.cut.phase, a.cut.year) != (&b.cut.phase, b.cut.year));
    let (now, before) = numbers.split_at(left.len());
    if numbers.len() == 1 {
        Made::Figure
    } else if two_times && is(sum(now) - sum(before)) {
        Made::Difference
    } else if is(sum(&numbers)) {
        Made::Sum
    } else {
        let share = |at: &usize| {
            let (part, whole) = numbers.split_at(*at);
            sum(whole) != 0.0 && is(sum(part) / sum(whole))
        };
        (1..numbers.len()).find(share).map_or(Made::Beside, Made::Share)
    }
}

fn list(name: FigureName, cut: Cut, parts: &[Part<'_>]) -> List {
    let value = parts.iter().filter_map(|part| part.amount).sum::<i64>() as f64;
    let rows =
        (1..).zip(parts).flat_map(|(number, part)| part.rows.iter().map(move |source| row(number, part, *source)));
    List { name, cut, value, rows: rows.collect() }
}

fn row(number: usize, part: &Part<'_>, source: Source<'_>) -> Row {
    Row { number, amount: part.amount, place: source.place().clone(), about: About::of(source) }
}

impl About {
    fn of(source: Source<'_>) -> Self {
        match source {
            Source::Unit(unit) => Self::Unit {
                name: unit.name.to_string(),
                kind: unit.kind.code(),
                sector: unit.sector.as_ref().map(ToString::to_string),
            },
            Source::Award(award) => Self::Award(Box::new(award.clone())),
            Source::Participation(part) => Self::Participation {
                unit: part.unit_name.to_string(),
                movement: part.movement.as_ref().map(ToString::to_string),
                year: part.year,
                participants: part.participants,
            },
            Source::Officer(officer) => {
                Self::Officer { person: officer.person.clone(), unit: officer.unit_name.to_string() }
            }
            Source::Activity(activity) => {
                Self::Activity { kind: activity.kind.clone(), year: activity.year, participants: activity.participants }
            }
        }
    }
}

/// What a code means.
#[derive(Debug)]
pub struct Code {
    pub code: &'static str,
    /// Nothing for a rule that finds nothing.
    pub issue: Option<Issue>,
    pub severity: Option<Severity>,
    pub rule: Option<RuleOf>,
}

/// The rule behind a code.
#[derive(Clone, Copy, Debug)]
pub struct RuleOf {
    pub basis: &'static str,
    pub holds: (&'static str, &'static str),
    pub on: bool,
}

/// An issue code or rule, however it is typed.
pub fn code(typed: &str) -> Option<Code> {
    let wanted = typed.trim().to_uppercase();
    let rule = RULES.iter().find(|rule| rule.code == wanted);
    let problem = Problem::example(&wanted);
    let code = problem.as_ref().map(Problem::code).or(rule.map(|rule| rule.code))?;
    let severity = problem.as_ref().map(Problem::severity);
    let issue = problem.map(|problem| Issue::new(problem, Place::file("")));
    let rule = rule.map(|rule| RuleOf { basis: rule.basis, holds: rule.holds, on: rule.on });
    Some(Code { code, issue, severity, rule })
}

/// Law and article of a code; what no law says is a rule of the program.
pub fn basis_of(code: &Code) -> &'static str {
    match (code.rule, code.code) {
        (Some(rule), _) => rule.basis,
        (None, "R41") => "D152 articles 49-54",
        (None, _) => "rule of the tool",
    }
}

/// All codes of the catalogue and of the rules.
pub fn codes() -> Vec<&'static str> {
    let mut codes = Problem::codes();
    codes.extend(RULES.iter().map(|rule| rule.code));
    codes.sort_unstable();
    codes.dedup();
    codes
}
