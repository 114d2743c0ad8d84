//! The plain form in which cells go from the child to the parent.

use crate::issue::{FileProblem, SheetProblem};
use crate::model::Text;
use crate::place::CellRef;
use crate::read::formula::Formula;
use crate::read::grid::{Area, RawCell, RawSheet};
use crate::read::legacy::Encoding;
use crate::read::limits::Limits;
use crate::read::looks::{Run, SheetLook};
use crate::read::workbook::{Container, SheetResult};
use crate::roster::table::{Comment, PlainComment, Value};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What the child is asked for; the content follows it.
#[derive(Serialize, Deserialize)]
pub struct Question {
    container: Container,
    limits: Limits,
}

impl Question {
    pub fn new(container: Container, limits: &Limits) -> Self {
        Self { container, limits: *limits }
    }

    pub fn container(&self) -> Container {
        self.container
    }

    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    pub fn encode(&self) -> Vec<u8> {
        postcard::to_stdvec(self).expect("plain data can be written to memory")
    }

    /// The question and the bytes behind it.
    pub fn decode(asked: &[u8]) -> Option<(Self, &[u8])> {
        postcard::take_from_bytes(asked).ok()
    }
}

#[derive(Serialize, Deserialize)]
enum Problem {
    Encrypted,
    TooLarge { limit: String },
    Corrupt { detail: String },
}

#[derive(Serialize, Deserialize)]
enum Stored {
    Text(String),
    Number(f64, String),
    Bool(bool),
    Date(f64, String),
    Error(String),
}

#[derive(Serialize, Deserialize)]
struct Cell {
    row: u32,
    column: u32,
    stored: Stored,
}

/// Place and runs of a cell: character and encoding.
type CellRuns = (u32, u32, Vec<(u32, Option<Encoding>)>);

#[derive(Serialize, Deserialize)]
struct Sheet {
    name: String,
    hidden: bool,
    cells: Vec<Cell>,
    merges: Vec<[u32; 4]>,
    hidden_rows: Vec<(u32, u32)>,
    hidden_columns: Vec<(u32, u32)>,
    runs: Vec<CellRuns>,
    struck: Vec<(u32, u32)>,
    comments: Vec<PlainComment>,
    /// Calculated ones.
    formulas: Vec<(u32, u32, String)>,
}

#[derive(Serialize, Deserialize)]
enum SheetAnswer {
    Read(Sheet),
    Unreadable { name: String, detail: String },
    TooLarge { name: String, limit: u64 },
}

/// What the child says.
#[derive(Serialize, Deserialize)]
pub struct Answer(Result<Vec<SheetAnswer>, Problem>);

impl Answer {
    pub fn new(read: Result<Vec<SheetResult>, FileProblem>) -> Self {
        let problem = |problem: FileProblem| match problem {
            FileProblem::Encrypted => Problem::Encrypted,
            FileProblem::TooLarge { limit } => Problem::TooLarge { limit },
            FileProblem::Corrupt { detail } => Problem::Corrupt { detail },
            other => Problem::Corrupt { detail: other.code().to_owned() },
        };
        Self(read.map(|sheets| sheets.into_iter().map(answer).collect()).map_err(problem))
    }

    pub fn encode(&self) -> Vec<u8> {
        postcard::to_stdvec(self).expect("plain data can be written to memory")
    }

    pub fn decode(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }

    pub fn sheets(self) -> Result<Vec<SheetResult>, FileProblem> {
        let mut shared = HashMap::new();
        match self.0 {
            Ok(sheets) => Ok(sheets.into_iter().map(|answer| result(answer, &mut shared)).collect()),
            Err(Problem::Encrypted) => Err(FileProblem::Encrypted),
            Err(Problem::TooLarge { limit }) => Err(FileProblem::TooLarge { limit }),
            Err(Problem::Corrupt { detail }) => Err(FileProblem::Corrupt { detail }),
        }
    }
}

fn answer(read: SheetResult) -> SheetAnswer {
    let sheet = match read {
        Ok(sheet) => sheet,
        Err((name, SheetProblem::TooLarge { limit })) => return SheetAnswer::TooLarge { name, limit },
        Err((name, SheetProblem::Unreadable { detail })) => return SheetAnswer::Unreadable { name, detail },
        Err((name, other)) => return SheetAnswer::Unreadable { name, detail: other.code().to_owned() },
    };
    let area = |area: &Area| [area.from.row, area.from.column, area.to.row, area.to.column];
    let mut runs: Vec<CellRuns> = sheet
        .look
        .runs
        .iter()
        .map(|(at, runs)| (at.row, at.column, runs.iter().map(|run| (run.from, run.encoding)).collect()))
        .collect();
    runs.sort_unstable_by_key(|(row, column, _)| (*row, *column));
    SheetAnswer::Read(Sheet {
        name: sheet.name,
        hidden: sheet.hidden,
        cells: sheet.cells.into_iter().map(cell).collect(),
        merges: sheet.look.merges.iter().map(area).collect(),
        hidden_rows: sheet.look.hidden_rows,
        hidden_columns: sheet.look.hidden_columns,
        runs,
        struck: sheet.look.struck.iter().map(|at| (at.row, at.column)).collect(),
        comments: sheet.look.comments.iter().map(Comment::plain).collect(),
        formulas: sheet.look.formulas.iter().map(|(at, of)| (at.row, at.column, of.text.to_string())).collect(),
    })
}

fn cell(cell: RawCell) -> Cell {
    let raw = cell.raw.to_string();
    let stored = match cell.value {
        Value::Number(number) => Stored::Number(number, raw),
        Value::Bool(yes) => Stored::Bool(yes),
        Value::Date(serial) => Stored::Date(serial, raw),
        Value::Error => Stored::Error(raw),
        Value::Text | Value::Empty => Stored::Text(raw),
    };
    Cell { row: cell.at.row, column: cell.at.column, stored }
}

/// A sheet as it was before the pipe; equal texts are shared again.
fn result(answer: SheetAnswer, shared: &mut HashMap<String, Text>) -> SheetResult {
    let sheet = match answer {
        SheetAnswer::Read(sheet) => sheet,
        SheetAnswer::Unreadable { name, detail } => return Err((name, SheetProblem::Unreadable { detail })),
        SheetAnswer::TooLarge { name, limit } => return Err((name, SheetProblem::TooLarge { limit })),
    };
    let mut share = |text: String| match shared.get(&text) {
        Some(known) => known.clone(),
        None => {
            let known = Text::from(text.as_str());
            shared.insert(text, known.clone());
            known
        }
    };
    let mut raw = |cell: Cell| {
        let (raw, value) = match cell.stored {
            Stored::Text(raw) => (share(raw), Value::Text),
            Stored::Number(number, raw) => (raw.into(), Value::Number(number)),
            Stored::Bool(yes) => (if yes { "TRUE" } else { "FALSE" }.into(), Value::Bool(yes)),
            Stored::Date(serial, raw) => (raw.into(), Value::Date(serial)),
            Stored::Error(raw) => (raw.into(), Value::Error),
        };
        RawCell { at: CellRef::new(cell.row, cell.column), raw, value }
    };
    let area =
        |[top, left, bottom, right]: [u32; 4]| Area { from: CellRef::new(top, left), to: CellRef::new(bottom, right) };
    let run = |(from, encoding): (u32, Option<Encoding>)| Run { from, encoding };
    let formula = |(row, column, text): (u32, u32, String)| {
        let at = CellRef::new(row, column);
        (at, Formula { text: text.into(), of: at, perhaps_text: false })
    };
    let runs = |(row, column, runs): CellRuns| (CellRef::new(row, column), runs.into_iter().map(run).collect());
    Ok(RawSheet {
        name: sheet.name,
        hidden: sheet.hidden,
        cells: sheet.cells.into_iter().map(&mut raw).collect(),
        look: SheetLook {
            hidden_rows: sheet.hidden_rows,
            hidden_columns: sheet.hidden_columns,
            merges: sheet.merges.into_iter().map(area).collect(),
            runs: sheet.runs.into_iter().map(runs).collect(),
            struck: sheet.struck.into_iter().map(|(row, column)| CellRef::new(row, column)).collect(),
            comments: sheet.comments.into_iter().map(Comment::of_plain).collect(),
            formulas: sheet.formulas.into_iter().map(formula).collect(),
        },
    })
}
