//! What an award's row says beside the award itself, for the rules. What it does not say is nothing, never "no".

use super::{PositionClass, TaskClass, Text};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Mức độ hoàn thành nhiệm vụ.
    pub class: Option<TaskClass>,
    /// Whether there is a recognised initiative; no only where the row says so.
    pub initiative: Option<bool>,
    pub position_class: Option<PositionClass>,
    /// Level or authority as the row writes it.
    pub said_level: Option<String>,
    pub signer: Option<String>,
    /// Codes of the authorities that the row names in words.
    pub named_authorities: Vec<Text>,
    /// Codes of the authorities whose decisions are numbered like the row's.
    pub numbered_authorities: Vec<Text>,
    /// Discipline, inspection or complaint that is going on, in the words of the remark.
    pub held: Option<String>,
    /// The year in which discipline ended.
    pub disciplined_until: Option<i32>,
    /// Share of the council that voted for it, in hundredths of a percent.
    pub council_vote: Option<u32>,
    /// The name is that of a household ("Hộ ông …").
    pub household_name: bool,
    /// Withdrawn, in the words of the remark.
    pub revoked: Option<String>,
    /// Given after death (truy tặng), as the row says.
    pub posthumous: bool,
    /// The form of address says another sex than the row's columns.
    pub sex_contradicted: bool,
    /// No line says a year: the award's is only that of its decision's day.
    pub year_of_decision: bool,
    /// A cell of the row itself says the year.
    pub year_in_row: bool,
    /// The row or a line around it names the phase; otherwise its phases are those that hold its day or year.
    pub phase_named: bool,
}
