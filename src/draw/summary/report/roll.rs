//! Draws a list of records other than awards: units of the register, their part in movements, officers, activities. Every
//! record that figures count stands in it once, with the place that it came from.

use super::roll_fields::{Holdings, Stand, cell};
use super::spec::Report;
use crate::draw::sheet::{Head, Sheet};
use crate::draw::summary::frame::{Frame, Named};
use crate::recount::RecordKind;

/// A list of one kind of record.
#[derive(Clone, Debug, PartialEq)]
pub struct Roll {
    pub of: RollOf,
    pub columns: Vec<RollColumn>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct RollColumn {
    pub field: RollField,
    pub head: String,
    /// In characters.
    pub width: f64,
}

/// Which records a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RollOf {
    Units,
    Participation,
    Officers,
    Activities,
}

/// What a list can show of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RollField {
    Number,
    Unit,
    UnitKind,
    Sector,
    Area,
    Block,
    Status,
    Members,
    TookPart,
    Awarded,
    Silent,
    Movement,
    Year,
    Phases,
    Registered,
    Participants,
    Result,
    Person,
    Concurrent,
    Trained,
    Activity,
    Date,
    Blank,
    Source,
}

const NUMBER: (&str, RollField) = ("number", RollField::Number);
const UNIT: (&str, RollField) = ("unit", RollField::Unit);
const KIND: (&str, RollField) = ("unit_kind", RollField::UnitKind);
const SECTOR: (&str, RollField) = ("sector", RollField::Sector);
const AREA: (&str, RollField) = ("area", RollField::Area);
const BLOCK: (&str, RollField) = ("block", RollField::Block);
const YEAR: (&str, RollField) = ("year", RollField::Year);
const PHASES: (&str, RollField) = ("phases", RollField::Phases);
const TOOK_PART: (&str, RollField) = ("took_part", RollField::TookPart);
const PARTICIPANTS: (&str, RollField) = ("participants", RollField::Participants);
const BLANK: (&str, RollField) = ("blank", RollField::Blank);
const SOURCE: (&str, RollField) = ("source", RollField::Source);

impl RollOf {
    pub const ALL: &[(&str, Self)] = &[
        ("units", Self::Units),
        ("participation", Self::Participation),
        ("officers", Self::Officers),
        ("activities", Self::Activities),
    ];

    /// What such a record says.
    pub fn fields(self) -> &'static [(&'static str, RollField)] {
        match self {
            Self::Units => &[
                NUMBER,
                UNIT,
                KIND,
                SECTOR,
                AREA,
                BLOCK,
                ("status", RollField::Status),
                ("members", RollField::Members),
                TOOK_PART,
                ("awarded", RollField::Awarded),
                ("silent", RollField::Silent),
                BLANK,
                SOURCE,
            ],
            Self::Participation => &[
                NUMBER,
                UNIT,
                KIND,
                SECTOR,
                BLOCK,
                ("movement", RollField::Movement),
                YEAR,
                PHASES,
                ("registered", RollField::Registered),
                TOOK_PART,
                PARTICIPANTS,
                ("result", RollField::Result),
                BLANK,
                SOURCE,
            ],
            Self::Officers => &[
                NUMBER,
                ("person", RollField::Person),
                UNIT,
                KIND,
                SECTOR,
                BLOCK,
                ("concurrent", RollField::Concurrent),
                ("trained", RollField::Trained),
                BLANK,
                SOURCE,
            ],
            Self::Activities => &[
                NUMBER,
                ("activity", RollField::Activity),
                ("date", RollField::Date),
                UNIT,
                KIND,
                SECTOR,
                BLOCK,
                YEAR,
                PHASES,
                PARTICIPANTS,
                BLANK,
                SOURCE,
            ],
        }
    }

    /// The records that it lists, as figures count them.
    pub fn records(self) -> RecordKind {
        match self {
            Self::Units => RecordKind::Units,
            Self::Participation => RecordKind::Participation,
            Self::Officers => RecordKind::Officers,
            Self::Activities => RecordKind::Activities,
        }
    }
}

/// One row for every record, under one head; drawn when it is written.
pub fn sheet<'a>(frame: &'a Frame<'a>, report: &'a Report, roll: &'a Roll) -> Sheet<'a> {
    let by_phase = roll.columns.iter().any(|column| column.field == RollField::Phases);
    let named = Named { name: &report.name, title: &report.title, by_phase };
    let widths: Vec<f64> = roll.columns.iter().map(|column| column.width).collect();
    let mut document = frame.begin_report(&named, report, &widths);
    if report.measure.is_empty() {
        document.blank();
    } else {
        frame.measure(&mut document, &report.measure);
    }
    document.header(&[roll.columns.iter().map(|column| Head::new(&column.head)).collect()], &[]);
    document.sheet_mut().frozen_columns = roll.columns.len().min(2) as u32;
    let stand = Stand::new(frame);
    let holdings = Holdings::new(frame);
    let rows = stand.listed(roll.of);
    let is_empty = rows.is_empty();
    document.long(rows.len(), move |at| {
        let (_, entry) = rows[at];
        roll.columns.iter().map(|column| cell(&stand, &holdings, column.field, at + 1, entry)).collect()
    });
    if is_empty {
        frame.nothing(&mut document);
    }
    document.filter();
    let notes: Vec<&str> = report.notes.iter().map(String::as_str).collect();
    frame.end(document, &named, &notes, report.signed)
}
