//! `[rule.R14]`: what an office says of a rule. An unknown rule, key or severity is told with its line.

use super::{ConfigError, ConfigErrorKind};
use crate::check::{RULES, Rule, Setting, Settings, Severity};
use crate::model::Date;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, de};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

/// The codes of the rules, as serde wants what is known.
static CODES: LazyLock<Vec<&'static str>> = LazyLock::new(|| RULES.iter().map(|rule| rule.code).collect());

/// The keys of each rule: those that all have, and its numbers.
static KEYS: LazyLock<BTreeMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let keys = |rule: &Rule| ["on", "severity", "from", "to"].iter().chain(rule.numbers).copied().collect();
    RULES.iter().map(|rule| (rule.code, keys(rule))).collect()
});

/// What was said of each rule, by code.
#[derive(Clone, Debug, Default)]
pub struct RawRules(BTreeMap<&'static str, RawRule>);

#[derive(Clone, Debug, Default)]
struct RawRule {
    on: Option<bool>,
    severity: Option<Severity>,
    from: Option<Date>,
    to: Option<Date>,
    numbers: BTreeMap<&'static str, u32>,
}

/// The rules as the table has them, changed by what was said.
pub fn settle(raw: &RawRules) -> Result<Settings, ConfigError> {
    let nothing = RawRule::default();
    Settings::new(|rule, setting: &mut Setting| {
        let said = raw.0.get(rule.code).unwrap_or(&nothing);
        setting.on = said.on.unwrap_or(setting.on);
        setting.severity = said.severity;
        setting.from = said.from.or(setting.from);
        setting.to = said.to.or(setting.to);
        setting.numbers = said.numbers.clone();
        let missing = rule.numbers.iter().find(|name| !setting.numbers.contains_key(*name));
        match missing {
            Some(name) => Err(ConfigError::new(ConfigErrorKind::UnknownCode {
                section: "rule",
                code: format!("{}.{name}", rule.code),
            })),
            None => Ok(()),
        }
    })
}

impl<'de> Deserialize<'de> for RawRules {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Sections)
    }
}

struct Sections;

impl<'de> Visitor<'de> for Sections {
    type Value = RawRules;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("rules")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawRules, A::Error> {
        let mut rules = BTreeMap::new();
        while let Some(RuleKey(rule)) = map.next_key()? {
            rules.insert(rule.code, map.next_value_seed(Section(rule))?);
        }
        Ok(RawRules(rules))
    }
}

/// The code of a rule. Refused where it stands, so that the parser tells the line.
struct RuleKey(&'static Rule);

impl<'de> Deserialize<'de> for RuleKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        let rule = RULES.iter().find(|rule| rule.code == code);
        rule.map(RuleKey).ok_or_else(|| D::Error::unknown_field(&code, &CODES))
    }
}

/// The keys of one rule.
struct Section(&'static Rule);

impl<'de> DeserializeSeed<'de> for Section {
    type Value = RawRule;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<RawRule, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Section {
    type Value = RawRule;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the settings of a rule")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawRule, A::Error> {
        let mut said = RawRule::default();
        while let Some(key) = map.next_key_seed(SettingKey(self.0))? {
            match key {
                "on" => said.on = Some(map.next_value()?),
                "severity" => said.severity = Some(map.next_value::<SaidSeverity>()?.0),
                "from" => said.from = Some(map.next_value::<Day>()?.0),
                "to" => said.to = Some(map.next_value::<Day>()?.0),
                number => drop(said.numbers.insert(number, map.next_value()?)),
            }
        }
        Ok(said)
    }
}

/// A key that the rule has.
struct SettingKey(&'static Rule);

impl<'de> DeserializeSeed<'de> for SettingKey {
    type Value = &'static str;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<&'static str, D::Error> {
        let key = String::deserialize(deserializer)?;
        let known = &KEYS[self.0.code];
        known.iter().find(|known| **known == key).copied().ok_or_else(|| D::Error::unknown_field(&key, known))
    }
}

struct SaidSeverity(Severity);

impl<'de> Deserialize<'de> for SaidSeverity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Severity::from_code(&code).map(Self).ok_or_else(|| D::Error::custom(format!("unknown severity `{code}`")))
    }
}

struct Day(Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let error = || de::Error::custom(format!("`{text}` is no date; write it as \"2024-01-01\""));
        Date::from_iso(&text).map(Self).ok_or_else(error)
    }
}
