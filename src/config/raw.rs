//! What a configuration file may say, key by key. Everything may be left out; a key that is not here is an error.

use super::ceremony::RawCeremony;
use super::counting::{RawFigures, RawTotals};
use super::forms::{RawCertificates, RawForm, RawPrinter, Several};
use super::money::RawMoney;
use super::reports::{RawReport, RawSummary};
use super::rules::RawRules;
use super::seal::RawSeal;
use crate::read::Limits;
use indexmap::IndexMap;
use serde::Deserialize;

/// Entries by code, in the order of the file.
pub type Listed<T> = IndexMap<String, T>;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawConfig {
    pub programme: RawProgramme,
    pub folders: RawFolders,
    pub phase: Listed<RawPhase>,
    pub sector: Listed<RawTerm>,
    pub movement: Listed<RawMovement>,
    pub ground: Listed<RawTerm>,
    pub activity: Listed<RawTerm>,
    pub business: Listed<RawTerm>,
    pub award: Listed<RawAward>,
    pub open_award: Listed<RawOpenAward>,
    pub authority: Listed<RawAuthority>,
    pub class: Listed<Vec<String>>,
    pub rule_words: RawRuleWords,
    pub rule: RawRules,
    pub unit_kind: Listed<RawUnitKind>,
    pub recipient: Listed<Vec<String>>,
    pub status: Listed<Vec<String>>,
    pub person: RawPerson,
    pub officer: RawOfficer,
    pub withdrawal: RawWithdrawal,
    pub states: RawStates,
    pub abbreviation: Listed<String>,
    pub commune: Listed<RawCommune>,
    pub columns: Listed<Vec<String>>,
    pub heading: RawHeading,
    pub reading: RawReading,
    pub profile: Listed<RawProfile>,
    pub certificates: RawCertificates,
    pub form: Listed<RawForm>,
    pub ceremony: RawCeremony,
    pub seal: RawSeal,
    pub printer: Listed<RawPrinter>,
    pub totals: RawTotals,
    pub figures: RawFigures,
    pub money: RawMoney,
    pub summary: RawSummary,
    pub report: Listed<RawReport>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawProgramme {
    pub province: String,
    pub alliance: String,
    pub office: String,
    pub documents: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawFolders {
    pub input: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawPhase {
    pub name: Option<String>,
    pub from: Option<i32>,
    pub to: Option<i32>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawTerm {
    pub name: String,
    pub aliases: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawMovement {
    pub name: String,
    pub aliases: Vec<String>,
    pub from: Option<i32>,
    pub to: Option<i32>,
    pub scope: String,
    pub form: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawAward {
    pub name: String,
    pub aliases: Vec<String>,
    pub category: String,
    pub level: String,
    pub recipients: Vec<String>,
    pub authority: String,
    pub certificate: Option<Several>,
    pub flag: bool,
    pub place: Option<String>,
    pub signer: Option<String>,
    pub signer_name: Option<String>,
    pub decided_by: Vec<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    pub council_vote: Option<u32>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawAuthority {
    pub name: String,
    pub aliases: Vec<String>,
    pub suffixes: Vec<String>,
    pub to: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawRuleWords {
    pub held: Vec<String>,
    pub not_held: Vec<String>,
    pub no_longer_held: Vec<String>,
    pub revoked: Vec<String>,
    pub posthumous: Vec<String>,
    pub leader: Vec<String>,
    pub worker: Vec<String>,
    pub household: Vec<String>,
    pub contribution: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawOpenAward {
    pub wordings: Vec<String>,
    pub by_decision: Listed<String>,
    pub by_level: Listed<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawUnitKind {
    pub name: String,
    pub prefixes: Vec<String>,
    pub offices: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawPerson {
    pub family_names: Vec<String>,
    pub posts: Vec<String>,
    pub groups: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawOfficer {
    pub concurrent: Vec<String>,
    pub full_time: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawWithdrawal {
    pub revoked: Vec<String>,
    pub corrected: Vec<String>,
    pub repeated: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawStates {
    pub granted: Vec<String>,
    pub registered: Vec<String>,
    pub proposed: Vec<String>,
    pub refused: Vec<String>,
    pub withdrawn: Vec<String>,
    pub duplicate: Vec<String>,
    pub doubtful: Vec<String>,
    pub planned: Vec<String>,
    pub denials: Vec<String>,
    pub approvals: Vec<String>,
    pub none: Vec<String>,
}

impl RawStates {
    /// The words by which a text may take a row out.
    pub fn takes_out(&self) -> impl Iterator<Item = &String> {
        let words = self.refused.iter().chain(&self.withdrawn).chain(&self.doubtful);
        words.chain(&self.duplicate).chain(&self.denials)
    }

    /// The phrases by which a line says what became of the rows below it, of two words or more.
    pub fn phrases(&self) -> impl Iterator<Item = &String> {
        let phrases = self.granted.iter().chain(&self.registered).chain(&self.proposed).chain(&self.refused);
        phrases.chain(&self.withdrawn).filter(|phrase| phrase.contains(' '))
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawCommune {
    pub from: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawProfile {
    pub rows: usize,
    /// Header words → meaning of the column.
    pub columns: Listed<String>,
}

/// How headings are composed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawHeading {
    pub values: Vec<String>,
    pub words: Listed<Vec<String>>,
    pub rules: Listed<Vec<String>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawReading {
    pub limits: Limits,
    pub letterhead: Vec<String>,
    pub total: Vec<String>,
    pub footer: Vec<String>,
    pub note: Vec<String>,
    pub guide: Vec<String>,
    pub group: Vec<String>,
    pub ditto: Vec<String>,
    pub award_titles: Vec<String>,
    pub events: Vec<String>,
    pub participation_titles: Vec<String>,
    pub summary_titles: Vec<String>,
    pub pivot: Vec<String>,
    pub places: Vec<String>,
}
