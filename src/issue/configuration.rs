//! What can be wrong with a configuration; always with the file, and the line where there is one.

use super::Source;
use std::path::PathBuf;
use thiserror::Error;

#[derive(Debug, Error)]
#[error("wrong configuration (file {path:?}, line {line:?})")]
pub struct ConfigError {
    /// Nothing for the built-in default.
    pub path: Option<PathBuf>,
    pub line: Option<usize>,
    #[source]
    pub kind: ConfigErrorKind,
}

#[derive(Debug, Error)]
pub enum ConfigErrorKind {
    #[error("it cannot be read")]
    Unreadable(#[source] std::io::Error),
    /// Not TOML, or a value of another type.
    #[error("it cannot be parsed")]
    Syntax(#[source] Box<toml::de::Error>),
    /// Keys that do not exist where they stand, in their order.
    #[error("unknown keys: {0:?}")]
    UnknownKeys(Vec<UnknownKey>),
    /// A code that does not exist, such as an unknown recipient kind.
    #[error("[{section}] has no code {code}")]
    UnknownCode { section: &'static str, code: String },
    /// A code without a letter: figures could not tell it from "all".
    #[error("[{section}] has an empty code")]
    EmptyCode { section: &'static str },
    /// An award form without a category: most often a code that was mistyped, so that a new form came of it.
    #[error("the award form {code} has no category")]
    AwardIncomplete { code: String },
    /// A file that should hold a key and does not.
    #[error("no key")]
    NoKey(#[source] Source),
    /// Seats or labels that cannot be.
    #[error("ceremony: {0:?}")]
    Ceremony(CeremonyFault),
    /// A form of certificates that cannot be drawn.
    #[error("form {form}: {fault:?}")]
    Form { form: String, fault: FormFault },
    /// A reading of a test sheet that is none.
    #[error("{what} is no reading")]
    Reading { what: String },
    /// A phase without years, or whose years run backwards.
    #[error("phase {phase}: its years")]
    PhaseYears { phase: String },
    /// A phase that was asked for and is not in the configuration.
    #[error("there is no phase {typed}")]
    NoPhase { typed: String, known: Vec<String> },
}

/// A key that does not exist where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownKey {
    pub key: String,
    pub line: usize,
    /// Those that may stand there.
    pub known: Vec<String>,
    /// The one of them that is probably meant.
    pub near: Option<String>,
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
