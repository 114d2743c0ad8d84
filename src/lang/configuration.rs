//! What is wrong with a configuration, in words.

use super::{Lang, Words, said, system_fault};
use crate::issue::{CeremonyFault, ConfigError, ConfigErrorKind as Kind, FormFault, UnknownKey};

impl Lang {
    /// A wrong configuration: the place and what is wrong, then what to do.
    pub fn wrong_configuration(self, error: &ConfigError) -> Words {
        let place = match (&error.path, error.line) {
            (Some(path), Some(line)) => format!("{}:{line}: ", path.display()),
            (Some(path), None) => format!("{}: ", path.display()),
            (None, _) => String::new(),
        };
        let what = place + &wrong(self, error);
        let message = if of_the_command_line(&error.kind) { what } else { said!(self, "configuration-wrong", what) };
        Words::new(message, remedy(self, error))
    }
}

fn of_the_command_line(kind: &Kind) -> bool {
    matches!(kind, Kind::Reading { .. } | Kind::NoPhase { .. })
}

fn remedy(lang: Lang, error: &ConfigError) -> String {
    match (&error.kind, error.line) {
        (Kind::Unreadable(_), _) => said!(lang, "configuration-remedy-unreadable"),
        (Kind::NoKey(_), _) => said!(lang, "configuration-remedy-no-key"),
        (Kind::AwardIncomplete { .. }, _) => said!(lang, "configuration-remedy-award-incomplete"),
        (Kind::Reading { .. }, _) => said!(lang, "configuration-remedy-reading"),
        (Kind::NoPhase { known, .. }, _) => said!(lang, "configuration-remedy-no-phase", known = known.join(", ")),
        (Kind::UnknownKeys(keys), _) => match keys.as_slice() {
            [key] if !key.known.is_empty() => {
                said!(lang, "configuration-remedy-unknown-key", known = key.known.join(", "))
            }
            _ => said!(lang, "configuration-remedy-unknown-keys"),
        },
        (_, Some(_)) => said!(lang, "configuration-remedy-line"),
        (_, None) => said!(lang, "configuration-remedy-section"),
    }
}

fn wrong(lang: Lang, error: &ConfigError) -> String {
    match &error.kind {
        Kind::Unreadable(error) => said!(lang, "configuration-unreadable", error = system_fault(lang, error)),
        Kind::Syntax(error) => {
            said!(lang, "configuration-syntax", detail = error.message().trim().replace('\n', "; "))
        }
        Kind::UnknownKeys(keys) => unknown_keys(lang, keys),
        Kind::UnknownCode { section, code } => said!(lang, "configuration-unknown-code", section, code),
        Kind::EmptyCode { section } => said!(lang, "configuration-empty-code", section),
        Kind::AwardIncomplete { code } => said!(lang, "configuration-award-incomplete", code),
        Kind::NoKey(_) => said!(lang, "configuration-no-key"),
        Kind::Ceremony(CeremonyFault::Seats) => said!(lang, "configuration-seats"),
        Kind::Ceremony(CeremonyFault::LabelTooSmall) => said!(lang, "configuration-label-too-small"),
        Kind::Ceremony(CeremonyFault::LabelsOffSheet) => said!(lang, "configuration-labels-off-sheet"),
        Kind::Form { form, fault } => said!(lang, "configuration-form", form, fault = wrong_form(lang, fault)),
        Kind::Reading { what } => said!(lang, "configuration-reading", what),
        Kind::PhaseYears { phase } => said!(lang, "configuration-phase-years", phase),
        Kind::NoPhase { typed, .. } => said!(lang, "configuration-no-phase", typed),
    }
}

/// All of them; the line of the first stands before the sentence.
fn unknown_keys(lang: Lang, keys: &[UnknownKey]) -> String {
    let told = keys.iter().enumerate().map(|(at, UnknownKey { key, line, near, .. })| {
        let what = match near {
            Some(near) => said!(lang, "configuration-unknown-key-near", key, near),
            None => said!(lang, "configuration-unknown-key", key),
        };
        if at == 0 { what } else { said!(lang, "configuration-in-line", line, what) }
    });
    told.collect::<Vec<_>>().join("; ")
}

fn wrong_form(lang: Lang, fault: &FormFault) -> String {
    match fault {
        FormFault::NoPaper => said!(lang, "configuration-no-paper"),
        FormFault::SizeNotAboveZero => said!(lang, "configuration-size-not-above-zero"),
        FormFault::CodeTooSmall { least } => said!(lang, "configuration-code-too-small", least),
        FormFault::SlotOffPage { slot } => said!(lang, "configuration-slot-off-page", slot),
        FormFault::BlockOffPage { block } => said!(lang, "configuration-block-off-page", block),
        FormFault::BlockSizes { block } => said!(lang, "configuration-block-sizes", block),
        FormFault::BlockSpaces { block } => said!(lang, "configuration-block-spaces", block),
        FormFault::AfterNothing { block, after } => said!(lang, "configuration-after-nothing", block, after),
    }
}
