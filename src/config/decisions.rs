//! `decisions.toml`: answers that hold without the workbook of questions.

use super::raw::Listed;
use super::{ConfigError, ConfigErrorKind, parse};
use crate::hash;
use crate::model::QuestionKind;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// The name that is looked for beside the configuration, else where a configuration would be looked for.
pub const DECISIONS: &str = "decisions.toml";

/// The file as it was read.
#[derive(Clone, Debug)]
pub struct DecisionsFile {
    pub path: PathBuf,
    pub sha256: String,
    /// By the id of the question.
    pub decisions: Listed<TypedDecision>,
}

/// An answer as it was typed: a code, or the name of a listed thing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypedDecision {
    pub subject: String,
    pub answer: String,
    pub rows: Option<u32>,
    #[serde(default)]
    pub note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    #[serde(default)]
    decision: Listed<TypedDecision>,
}

/// Finds and reads the decisions; nothing where there are none.
pub fn load_decisions(config: Option<&Path>, inputs: &[PathBuf]) -> Result<Option<DecisionsFile>, ConfigError> {
    let found = match config.map(|config| config.with_file_name(DECISIONS)) {
        Some(beside) => Some(beside).filter(|path| path.is_file()),
        None => super::beside(DECISIONS, inputs),
    };
    let Some(path) = found else { return Ok(None) };
    let at = |kind| ConfigError { path: Some(path.clone()), line: None, kind };
    let text = fs::read_to_string(&path).map_err(|error| at(ConfigErrorKind::Unreadable(error)))?;
    let decisions = decisions(&text).map_err(|error| ConfigError { path: Some(path.clone()), ..error })?;
    let sha256 = hash::sha256(&text);
    Ok(Some(DecisionsFile { path, sha256, decisions }))
}

fn decisions(text: &str) -> Result<Listed<TypedDecision>, ConfigError> {
    let decisions = parse::<Whole>(text).map_err(|error| *error)?.decision;
    let known = |id: &str| id.rsplit_once('-').is_some_and(|(kind, _)| QuestionKind::from_code(kind).is_some());
    match decisions.keys().find(|id| !known(id)) {
        Some(id) => Err(ConfigError {
            path: None,
            line: text.lines().position(|line| line.contains(id.as_str())).map(|at| at + 1),
            kind: ConfigErrorKind::UnknownCode { section: "decision", code: id.clone() },
        }),
        None => Ok(decisions),
    }
}

#[cfg(test)]
mod tests {
    use super::decisions;

    #[test]
    fn an_answer_is_read_with_all_that_stands_beside_it() {
        let text = "[decision.unit-1f0c22d91a4e]\nsubject = \"HTX A\"\nanswer = \"new\"\nrows = 3\n";
        let read = decisions(text).unwrap();
        let (id, decision) = read.first().unwrap();
        assert_eq!((id.as_str(), decision.answer.as_str(), decision.rows), ("unit-1f0c22d91a4e", "new", Some(3)));
    }

    #[test]
    fn mistakes_are_told_with_their_line() {
        let wrong = |text: &str| decisions(text).unwrap_err();
        assert_eq!(wrong("[decision.unit-1]\nsubject = \"a\"\nanswr = \"b\"\n").line, Some(3));
        assert_eq!(wrong("[decision.unit-1]\nsubject = a\n").line, Some(2));
        assert_eq!(wrong("\n[decision.colour-1]\nsubject = \"a\"\nanswer = \"b\"\n").line, Some(2));
        assert_eq!(wrong("[decisions]\n").line, Some(1));
    }
}
