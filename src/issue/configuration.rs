//! What can be wrong with a configuration; always with the file, and the line where there is one.

use std::path::PathBuf;

#[derive(Debug)]
pub struct ConfigError {
    /// Nothing for the built-in default.
    pub path: Option<PathBuf>,
    pub line: Option<usize>,
    pub kind: ConfigErrorKind,
}

#[derive(Debug)]
pub enum ConfigErrorKind {
    Unreadable(std::io::Error),
    /// Not TOML, or a value of another type: the parser's own sentence.
    Syntax(String),
    /// A key that does not exist there, and those that do.
    UnknownKey {
        key: String,
        known: Vec<String>,
    },
    /// A code that does not exist, such as an unknown recipient kind.
    UnknownCode {
        section: &'static str,
        code: String,
    },
    /// An award form without a category: most often a code that was mistyped, so that a new form came of it.
    AwardIncomplete {
        code: String,
    },
    /// A file that should hold a key and does not.
    NoKey,
    /// Seats or labels that cannot be.
    Ceremony(CeremonyFault),
    /// A form of certificates that cannot be drawn.
    Form {
        form: String,
        fault: FormFault,
    },
    /// A reading of a test sheet that is none.
    Reading {
        what: String,
    },
    /// A phase without years, or whose years run backwards.
    PhaseYears {
        phase: String,
    },
    /// A phase that was asked for and is not in the configuration.
    NoPhase {
        typed: String,
        known: Vec<String>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CeremonyFault {
    /// Not 1 to 20 a row.
    Seats,
    LabelTooSmall,
    LabelsOffSheet,
}

#[derive(Clone, Debug, PartialEq)]
pub enum FormFault {
    NoPaper,
    SizeNotAboveZero,
    /// A code that no reader could read.
    CodeTooSmall {
        least: f64,
    },
    SlotOffPage {
        slot: String,
    },
    BlockOffPage {
        block: String,
    },
    /// Smallest and largest size of letters, and number of lines.
    BlockSizes {
        block: String,
    },
    BlockSpaces {
        block: String,
    },
    /// It follows a block that does not stand above it.
    AfterNothing {
        block: String,
        after: String,
    },
}

impl ConfigError {
    pub fn new(kind: ConfigErrorKind) -> Self {
        Self { path: None, line: None, kind }
    }
}
