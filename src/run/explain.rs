//! `thidua explain`: from a cell of the summary back to the rows of the rosters, by the data that the run left; and what an
//! issue code means.

use super::record;
use crate::check::RULES;
use crate::config::Config;
use crate::issue::{Failure, Issue, Problem, Severity};
use crate::model::{Award, Cut, FigureName};
use crate::place::{CellRef, Place};
use crate::read::stored::{self, FigureCell};
use crate::recount::{Evidence, Part, Recount, Source};
use std::path::{Path, PathBuf};

/// How many near cells are told.
const NEAR: usize = 3;

/// What was found of a cell.
#[derive(Debug)]
pub enum Found {
    Figure(Box<Traced>),
    /// No figure stands in the cell; cells near it that show one.
    NoFigure {
        sheet: String,
        near: Vec<CellRef>,
    },
    /// No figure stands on a sheet of that name; the sheets that show some.
    NoSheet {
        sheets: Vec<String>,
    },
}

/// A cell with the figures that it shows or is made of.
#[derive(Debug)]
pub struct Traced {
    pub sheet: String,
    pub cell: CellRef,
    /// The number in it, where it is one.
    pub value: Option<f64>,
    pub figures: Vec<TracedFigure>,
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
    Unit { name: String, kind: &'static str, sector: Option<String> },
    Award(Box<Award>),
    Participation { unit: String, movement: String, year: Option<i32>, participants: Option<u32> },
    Officer { person: String, unit: String },
    Activity { kind: String, year: Option<i32>, participants: Option<u32> },
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
    let cells = stored::cells(output)?;
    let mut sheets: Vec<String> = cells.iter().map(|cell| cell.sheet.clone()).collect();
    sheets.dedup();
    let wanted = sheet.to_lowercase();
    let Some(sheet) = sheets.iter().find(|name| name.to_lowercase() == wanted).cloned() else {
        return Ok(Found::NoSheet { sheets });
    };
    let of_sheet = || cells.iter().filter(|cell| cell.sheet == sheet);
    let found: Vec<&FigureCell> = of_sheet().filter(|cell| cell.cell == at).collect();
    if let Some(first) = found.first() {
        let figures = traced(output, &found, config)?;
        return Ok(Found::Figure(Box::new(Traced { sheet, cell: at, value: first.value, figures })));
    }
    let mut near: Vec<CellRef> = of_sheet().map(|cell| cell.cell).collect();
    near.sort_by_key(|cell| (cell.row.abs_diff(at.row) + cell.column.abs_diff(at.column), *cell));
    near.dedup();
    near.truncate(NEAR);
    Ok(Found::NoFigure { sheet, near })
}

fn traced(output: &Path, found: &[&FigureCell], config: &Config) -> Result<Vec<TracedFigure>, Failure> {
    let figures = stored::figures(output)?;
    let records = stored::records(output)?;
    let recount = Recount::new(&records, &config.catalogue);
    let one = |cell: &&FigureCell| {
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
                let whole = Cut { movement: None, ..cut.clone() };
                let registered = list(FigureName::UnitsRegistered, cut.clone(), &registered);
                vec![registered, list(FigureName::Units, whole, &worked)]
            }
        };
        Ok(TracedFigure { name, cut, value, lists })
    };
    found.iter().map(one).collect()
}

fn list(name: FigureName, cut: Cut, parts: &[Part<'_>]) -> List {
    let value = parts.iter().filter_map(|part| part.amount).sum::<i64>() as f64;
    let rows =
        (1..).zip(parts).flat_map(|(number, part)| part.rows.iter().map(move |source| row(number, part, *source)));
    List { name, cut, value, rows: rows.collect() }
}

fn row(number: usize, part: &Part<'_>, source: Source<'_>) -> Row {
    let about = match source {
        Source::Unit(unit) => About::Unit {
            name: unit.name.to_string(),
            kind: unit.kind.code(),
            sector: unit.sector.as_ref().map(ToString::to_string),
        },
        Source::Award(award) => About::Award(Box::new(award.clone())),
        Source::Participation(part) => About::Participation {
            unit: part.unit_name.to_string(),
            movement: part.movement.to_string(),
            year: part.year,
            participants: part.participants,
        },
        Source::Officer(officer) => {
            About::Officer { person: officer.person.clone(), unit: officer.unit_name.to_string() }
        }
        Source::Activity(activity) => {
            About::Activity { kind: activity.kind.clone(), year: activity.year, participants: activity.participants }
        }
    };
    Row { number, amount: part.amount, place: source.place().clone(), about }
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
    /// In English; `lang` has the Vietnamese by the code.
    pub sense: &'static str,
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
    let rule = rule.map(|rule| RuleOf { sense: rule.sense, basis: rule.basis, holds: rule.holds, on: rule.on });
    Some(Code { code, issue, severity, rule })
}

/// All codes of the catalogue and of the rules.
pub fn codes() -> Vec<&'static str> {
    let mut codes = Problem::codes();
    codes.extend(RULES.iter().map(|rule| rule.code));
    codes.sort_unstable();
    codes.dedup();
    codes
}
