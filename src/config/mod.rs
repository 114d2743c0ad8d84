//! `thidua.toml` over the built-in default. What was said (`raw`) and what is meant (`Config`) are two types; each step
//! is handed the settings that it declares.

mod ceremony;
mod counting;
mod decisions;
mod forms;
mod money;
mod raw;
mod readings;
mod reports;
mod rules;
mod seal;
mod settings;
mod unknown;

pub use crate::issue::{ConfigError, ConfigErrorKind};
pub use decisions::{DECISIONS, DecisionsFile, TypedDecision, load_decisions};
pub use readings::{Readings, readings};
pub use seal::public_key;
pub use settings::{Config, Programme};

use crate::hash;
use raw::RawConfig;
use std::fs;
use std::path::{Path, PathBuf};
use toml::Table;

/// The built-in default, in parts that an office can read.
const DEFAULT: &[&str] = &[
    include_str!("default/programme.toml"),
    include_str!("default/sectors.toml"),
    include_str!("default/movements.toml"),
    include_str!("default/kinds.toml"),
    include_str!("default/awards.toml"),
    include_str!("default/authorities.toml"),
    include_str!("default/rules.toml"),
    include_str!("default/columns.toml"),
    include_str!("default/headings.toml"),
    include_str!("default/reading.toml"),
    include_str!("default/certificates.toml"),
    include_str!("default/forms/bang-khen-a4.toml"),
    include_str!("default/forms/bang-khen-a3.toml"),
    include_str!("default/forms/bk-400x300.toml"),
    include_str!("default/forms/danh-hieu.toml"),
    include_str!("default/forms/giay-khen.toml"),
    include_str!("default/forms/co-thi-dua.toml"),
    include_str!("default/ceremony.toml"),
    include_str!("default/totals.toml"),
    include_str!("default/money.toml"),
    include_str!("default/reports.toml"),
    include_str!("default/state-forms.toml"),
];

/// The name that is looked for beside the input and in the current directory.
pub const FILE_NAME: &str = "thidua.toml";

/// Finds the configuration: the one that was named, else beside the input, else in the current directory.
pub fn find(named: Option<&Path>, inputs: &[PathBuf]) -> Option<PathBuf> {
    named.map(Path::to_owned).or_else(|| beside(FILE_NAME, inputs))
}

/// A file of that name in or beside an input, else in the current directory.
fn beside(name: &str, inputs: &[PathBuf]) -> Option<PathBuf> {
    let searched = inputs.iter().flat_map(|input| [input.join(name), input.with_file_name(name)]);
    searched.chain([PathBuf::from(name)]).find(|path| path.is_file())
}

/// Reads the configuration at a path over the default, or the default alone.
pub fn load(path: Option<&Path>) -> Result<Config, ConfigError> {
    let Some(path) = path else { return overlay(None).map_err(|error| *error) };
    let at = |kind| ConfigError { path: Some(path.to_owned()), line: None, kind };
    let text = fs::read_to_string(path).map_err(|error| at(ConfigErrorKind::Unreadable(error)))?;
    let mut config = overlay(Some(&text)).map_err(|error| ConfigError { path: Some(path.to_owned()), ..*error })?;
    for (slot, name) in &config.pictures {
        // Named relative to the configuration, so that the folder can move.
        let picture = path.with_file_name(name);
        let bytes = fs::read(&picture).map_err(|error| ConfigError {
            path: Some(picture),
            line: None,
            kind: ConfigErrorKind::Unreadable(error),
        })?;
        config.certificates.pictures.insert(slot.clone(), bytes);
    }
    config.input = config.input.map(|input| path.with_file_name(input));
    config.keys = seal::load(&config.seal, path)?;
    Ok(config)
}

impl Config {
    /// Figures, summary and certificates of these phases alone; of all where none is named.
    ///
    /// # Errors
    /// A phase that is not in the configuration.
    pub fn show_phases(&mut self, named: &[String]) -> Result<(), ConfigError> {
        let phases = &self.catalogue.phases;
        if let Some(typed) = named.iter().find(|typed| !phases.iter().any(|phase| phase.id == **typed)) {
            let known = phases.iter().map(|phase| phase.id.clone()).collect();
            return Err(ConfigError::new(ConfigErrorKind::NoPhase { typed: typed.clone(), known }));
        }
        self.shown_catalogue.phases.retain(|phase| named.is_empty() || named.contains(&phase.id));
        self.shown_phases = named.to_vec();
        Ok(())
    }
}

/// Lays a configuration's text over the default.
fn overlay(text: Option<&str>) -> Result<Config, Box<ConfigError>> {
    let mut table = Table::new();
    for part in DEFAULT {
        merge(&mut table, parse::<Table>(part)?);
    }
    if let Some(text) = text {
        // Read by itself first, so that an unknown key is told with its own line.
        parse::<RawConfig>(text)?;
        merge(&mut table, parse::<Table>(text)?);
    }
    let shown = toml::to_string_pretty(&table).expect("what was parsed as TOML can be written as TOML");
    forms::inherit(&mut table)?;
    let raw: RawConfig = table.try_into().map_err(|error| Box::new(ConfigError::new(syntax(error))))?;
    let sha256 = hash::sha256(&shown);
    settings::settle(raw, shown, sha256).map_err(Box::new)
}

/// Reads a text as a `T`. Every key that a `T` does not have is told at once.
fn parse<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Box<ConfigError>> {
    toml::from_str(text).map_err(|error| {
        let unknown = unknown::unknown_keys::<T>(text);
        let (line, kind) = match unknown.first() {
            Some(first) => (Some(first.line), ConfigErrorKind::UnknownKeys(unknown)),
            None => {
                let before = error.span().and_then(|span| text.get(..span.start));
                (before.map(|before| before.matches('\n').count() + 1), syntax(error))
            }
        };
        Box::new(ConfigError { path: None, line, kind })
    })
}

fn syntax(error: toml::de::Error) -> ConfigErrorKind {
    ConfigErrorKind::Syntax(Box::new(error))
}

/// A text as a key of TOML: quoted where it is more than letters of ASCII, digits, `-` and `_`.
pub fn key(text: &str) -> String {
    let bare = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if bare { text.to_owned() } else { toml::Value::String(text.to_owned()).to_string() }
}

/// Tables merge key by key; anything else is replaced.
fn merge(into: &mut Table, from: Table) {
    for (key, value) in from {
        match (into.get_mut(&key), value) {
            (Some(toml::Value::Table(known)), toml::Value::Table(more)) => merge(known, more),
            (_, value) => {
                into.insert(key, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_whole() {
        let config = overlay(None).unwrap();
        assert_eq!(config.catalogue.sectors.len(), 8);
        assert_eq!(config.catalogue.phases.len(), 3);
        assert_eq!(config.catalogue.movements.len(), 4);
    }

    #[test]
    fn an_overlay_changes_only_what_it_names() {
        let config =
            overlay(Some("[sector.NN]\nname = \"Nông, lâm, ngư nghiệp\"\n[phase.2027-2032]\nfrom = 2027\nto = 2032\n"))
                .unwrap();
        assert_eq!(config.catalogue.sector("NN").map(|term| term.name.as_str()), Some("Nông, lâm, ngư nghiệp"));
        assert!(config.catalogue.sector("NN").is_some_and(|term| term.aliases.len() > 5));
        assert_eq!(config.catalogue.phases.last().map(|phase| phase.id.as_str()), Some("2027-2032"));
    }

    #[test]
    fn an_unknown_key_is_told_with_its_line() {
        let error = overlay(Some("[programme]\nprovince = \"A\"\nprovnce = \"B\"\n")).unwrap_err();
        assert_eq!(error.line, Some(3));
        let ConfigErrorKind::UnknownKeys(keys) = error.kind else { panic!("{error:?}") };
        assert_eq!((keys.len(), keys[0].key.as_str(), keys[0].near.as_deref()), (1, "provnce", Some("province")));
    }

    #[test]
    fn awards_that_open_wordings_lead_to_exist() {
        let catalogue = overlay(None).unwrap().catalogue;
        for open in &catalogue.open_awards {
            for (_, code) in open.by_decision.iter().chain(&open.by_level) {
                assert!(catalogue.form(code).is_some(), "{code}");
            }
        }
    }
}
