//! What can be wrong with a configuration; always with the file, and the line where there is one.

use std::fmt;
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
    /// Not TOML, an unknown key, a value of another type: the parser's own sentence.
    Syntax(String),
    /// A code that does not exist, such as an unknown recipient kind.
    UnknownCode {
        section: &'static str,
        code: String,
    },
    /// A file that should hold a key and does not.
    NoKey,
    /// Seats or labels that cannot be.
    Ceremony {
        what: String,
    },
    /// A form of certificates that cannot be drawn.
    Form {
        form: String,
        what: String,
    },
    /// A reading of a test sheet that is none.
    Reading {
        what: String,
    },
    /// A phase without years, or whose years run backwards.
    PhaseYears {
        phase: String,
    },
}

impl ConfigError {
    pub fn new(kind: ConfigErrorKind) -> Self {
        Self { path: None, line: None, kind }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(path) = &self.path {
            write!(f, "{}", path.display())?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
            f.write_str(": ")?;
        }
        match &self.kind {
            ConfigErrorKind::Unreadable(error) => write!(f, "{error}"),
            ConfigErrorKind::Syntax(message) => f.write_str(message),
            ConfigErrorKind::UnknownCode { section, code } => write!(f, "[{section}] unknown code {code:?}"),
            ConfigErrorKind::NoKey => f.write_str("no Ed25519 key (PEM) in this file"),
            ConfigErrorKind::Form { form, what } => write!(f, "[form.{form}] {what}"),
            ConfigErrorKind::Ceremony { what } => write!(f, "[ceremony] {what}"),
            ConfigErrorKind::Reading { what } => write!(f, "--reading: {what:?}; x1,y1;x2,y2;… (mm, 1–9)"),
            ConfigErrorKind::PhaseYears { phase } => write!(f, "[phase.{phase}] needs `from` and `to`, from ≤ to"),
        }
    }
}

impl std::error::Error for ConfigError {}
