//! What `thidua doctor` found: data without words.

use super::{ConfigError, Failure};
use crate::model::{Date, FinalState};
use std::io;

/// Below that much free space a run of a few thousand certificates may not find room.
const LITTLE_SPACE: u64 = 1 << 30;

/// A machine whose clock says less has lost its time.
const NO_EARLIER: i32 = 2025;

/// How a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Health {
    Good,
    /// It works, but somebody should know.
    Mind,
    /// A run will fail, or give something else than what is meant.
    Bad,
}

/// What was looked at, and what was found; paths as they are shown.
#[derive(Debug)]
pub enum Finding {
    /// The configuration that holds; nothing is the built-in one.
    Configuration {
        path: Option<String>,
        province: String,
    },
    ConfigurationWrong(ConfigError),
    Decisions {
        answers: usize,
    },
    Rosters {
        path: String,
        files: usize,
    },
    RostersMissing {
        path: String,
    },
    RostersEmpty {
        path: String,
    },
    RostersClosed {
        path: String,
        error: io::Error,
    },
    /// A folder that can be written.
    Output {
        path: String,
    },
    OutputFails(Failure),
    Space {
        path: String,
        bytes: u64,
    },
    SpaceUnknown {
        path: String,
        error: io::Error,
    },
    /// Where long sheets are written first.
    Temporary {
        path: String,
    },
    TemporaryFails {
        path: String,
        error: io::Error,
    },
    /// Typefaces of certificates, and letters that one of them lacks.
    Fonts {
        faces: usize,
        lacking: Vec<char>,
    },
    Pictures {
        slots: Vec<String>,
    },
    Key {
        signs: bool,
    },
    /// A secret key that others may read.
    KeyOpen {
        path: String,
    },
    Printers {
        names: Vec<String>,
    },
    /// A printer that was never measured, or by mistake with nothing.
    PrinterTrue {
        name: String,
    },
    Locale {
        locale: Option<String>,
        utf8: bool,
    },
    Clock {
        today: Date,
    },
    /// Final certificates that say what the last run says.
    Finals {
        all: usize,
    },
    /// There are some, and no run to compare them with.
    FinalsUnjudged {
        all: usize,
    },
    FinalOutdated {
        file: String,
        recipient: String,
        state: FinalState,
    },
    /// So many more that hold no longer.
    FinalsMore {
        more: usize,
    },
    FinalsUnreadable(Failure),
    /// On how many threads a run works.
    Threads {
        jobs: usize,
    },
}

impl Health {
    /// The stable word of programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Mind => "mind",
            Self::Bad => "bad",
        }
    }
}

impl Finding {
    pub fn health(&self) -> Health {
        match self {
            Self::ConfigurationWrong(_)
            | Self::RostersMissing { .. }
            | Self::RostersEmpty { .. }
            | Self::RostersClosed { .. }
            | Self::OutputFails(_)
            | Self::FinalsUnreadable(_)
            | Self::TemporaryFails { .. }
            | Self::KeyOpen { .. } => Health::Bad,
            Self::Fonts { lacking, .. } if !lacking.is_empty() => Health::Bad,
            Self::Clock { today } if today.year() < NO_EARLIER => Health::Bad,
            Self::SpaceUnknown { .. } | Self::PrinterTrue { .. } => Health::Mind,
            Self::FinalsUnjudged { .. } | Self::FinalOutdated { .. } | Self::FinalsMore { .. } => Health::Mind,
            Self::Configuration { path: None, .. } => Health::Mind,
            Self::Space { bytes, .. } if *bytes < LITTLE_SPACE => Health::Mind,
            Self::Locale { utf8: false, .. } => Health::Mind,
            _ => Health::Good,
        }
    }
}
