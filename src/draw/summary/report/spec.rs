//! What a sheet shows, said in data. Texts are in the language of the documents already.

use super::{Pick, Roll};
use crate::draw::sheet::{FormHead, Paper};
use crate::model::{AwardStatus, Dimension, FigureName, GroupingSet};

/// One sheet of the summary.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub id: String,
    pub name: String,
    pub title: String,
    /// A line for the contents list.
    pub about: String,
    /// What stands above a form of the state's statistics instead of the offices and the nation.
    pub form: Option<FormHead>,
    pub paper: Paper,
    /// What is counted; empty for tables that say it in their columns.
    pub measure: String,
    pub notes: Vec<String>,
    pub signed: bool,
    pub body: Body,
}

impl Report {
    /// Whether it lists every counted award once.
    pub fn holds_all_awards(&self) -> bool {
        matches!(&self.body, Body::List(list) if list.holds_all())
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    Fixed(Fixed),
    Grid(Grid),
    List(List),
    /// Records other than awards.
    Roll(Roll),
}

/// Sheets with code of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixed {
    Overview,
    Awards,
    Movements,
    Never,
    Blocks,
    States,
    Issues,
    Ledger,
}

impl Fixed {
    pub const ALL: &[(&str, Self)] = &[
        ("overview", Self::Overview),
        ("awards", Self::Awards),
        ("movements", Self::Movements),
        ("never", Self::Never),
        ("blocks", Self::Blocks),
        ("states", Self::States),
        ("issues", Self::Issues),
        ("ledger", Self::Ledger),
    ];
}

/// A table of figures: groups of rows by time, rows, columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// What the whole table is narrowed to.
    pub pick: Pick,
    pub bands: Bands,
    pub total: TotalPlace,
    pub rows: Rows,
    pub lead: Vec<Lead>,
    pub columns: Vec<Column>,
}

/// Whether the whole table is repeated for times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bands {
    /// All data, once.
    Whole,
    Phases,
    /// So many of the latest years that some record is of, the latest first.
    Years(usize),
}

/// State forms have their total first, office tables last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TotalPlace {
    First,
    Last,
    Nowhere,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Rows {
    /// A row for every value of the dimension.
    Each(Dimension),
    Years,
    Phases,
    Lines(Vec<GridLine>),
}

/// A row that is written out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GridLine {
    pub code: String,
    pub number: String,
    pub name: String,
    /// How far it is set in.
    pub level: u32,
    pub pick: Pick,
    /// Codes of the lines that it adds up.
    pub sum: Vec<String>,
    /// Rosters do not say what it asks for.
    pub unknown: bool,
    /// Only a heading.
    pub heading: bool,
}

/// What stands left of the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    Number,
    Name,
    Code,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    pub id: String,
    /// From the top down; equal words beside each other become one cell.
    pub heads: Vec<String>,
    /// What stands in the row of column numbers; nothing numbers it.
    pub index: Option<String>,
    /// Repeated for every value of that dimension, whose name becomes the lowest heading.
    pub each: Option<Dimension>,
    pub content: Content,
    /// In characters; nothing lets the content decide.
    pub width: Option<f64>,
    /// A bar behind the numbers that shows how large they are.
    pub bar: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Content {
    /// To be filled in by hand.
    #[default]
    Blank,
    /// `ignore`: dimensions of the row that the figure does not have.
    Figure { name: FigureName, pick: Pick, ignore: GroupingSet },
    /// Columns of this table by id.
    Sum(Vec<String>),
    /// Absent where the whole is nothing but what is not known of it.
    Rate { part: String, whole: String, unknown: Option<String> },
    /// "3/12": a number beside the one that it is part of.
    Pair { part: (FigureName, Pick), whole: (FigureName, Pick), ignore: GroupingSet },
    /// Numbers by year that the office gives in its configuration.
    Given(Vec<(i32, f64)>),
}

/// A list of awards.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Which awards.
    pub pick: Pick,
    /// In which states: counted, unless the configuration says others.
    pub states: Vec<AwardStatus>,
    /// Only those without a decision, or only those with one; a closed proposal has that of its award.
    pub decided: Option<bool>,
    /// The sheet is there only where it has a row.
    pub if_any: bool,
    /// Only the first award of each recipient.
    pub first_only: bool,
    /// A heading for each value of it.
    pub group: Option<Field>,
    /// Sorted by these; precedence, kind of recipient, decision and name break ties.
    pub order: Vec<Field>,
    /// Money is added up for every group and in total.
    pub sums: bool,
    pub columns: Vec<ListColumn>,
}

impl List {
    /// Whether every counted award stands in it once, one below the other.
    pub fn holds_all(&self) -> bool {
        self.holds_all_of(&[AwardStatus::Counted])
    }

    /// The same of the awards in some states.
    pub fn holds_all_of(&self, states: &[AwardStatus]) -> bool {
        let plain = self.decided.is_none() && !self.first_only && self.group.is_none() && !self.sums;
        plain && self.pick.is_all() && states.iter().all(|state| self.states.contains(state))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ListColumn {
    pub field: Field,
    pub head: String,
    pub width: f64,
}

/// What a list can show of an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Number,
    Recipient,
    Kind,
    Sex,
    Position,
    Unit,
    UnitKind,
    Sector,
    Form,
    Level,
    Authority,
    Ground,
    Movement,
    DecisionNo,
    DecisionDate,
    Decision,
    Year,
    Phases,
    Achievement,
    RegisterNo,
    Coefficient,
    BaseSalary,
    Money,
    Block,
    State,
    ClosedBy,
    Blank,
    Source,
}

impl Field {
    pub const ALL: &[(&str, Self)] = &[
        ("number", Self::Number),
        ("recipient", Self::Recipient),
        ("kind", Self::Kind),
        ("sex", Self::Sex),
        ("position", Self::Position),
        ("unit", Self::Unit),
        ("unit_kind", Self::UnitKind),
        ("sector", Self::Sector),
        ("form", Self::Form),
        ("level", Self::Level),
        ("authority", Self::Authority),
        ("ground", Self::Ground),
        ("movement", Self::Movement),
        ("decision_no", Self::DecisionNo),
        ("decision_date", Self::DecisionDate),
        ("decision", Self::Decision),
        ("year", Self::Year),
        ("phases", Self::Phases),
        ("achievement", Self::Achievement),
        ("register_no", Self::RegisterNo),
        ("coefficient", Self::Coefficient),
        ("base_salary", Self::BaseSalary),
        ("money", Self::Money),
        ("block", Self::Block),
        ("state", Self::State),
        ("closed_by", Self::ClosedBy),
        ("blank", Self::Blank),
        ("source", Self::Source),
    ];
}
