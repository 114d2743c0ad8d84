//! Rows of a register → units; a unit that is listed twice is one unit.

use crate::ask::fates::Fate;
use crate::ask::outcome::{At, Outcome};
use crate::ask::wordings::{count, sector};
use crate::claims::units::ListedUnit;
use crate::identity::units::Register;
use crate::issue::SettleProblem;
use crate::model::{Key, Text, Unit};
use crate::roster::text::{fold, key};
use crate::wording::words::Words;
use std::collections::BTreeMap;

/// The register that the claims of units make; without any, units are those that other rosters name.
pub fn register(claims: &[ListedUnit<'_>], words: &Words<'_>, outcome: &mut Outcome<'_>) -> Register {
    let mut register = Register::new(words.catalogue);
    // Code, or kind, name and commune → the place that listed it first.
    let mut listed: BTreeMap<Key, String> = BTreeMap::new();
    for claim in claims {
        let row = claim.row;
        let Some(named) = claim.named else {
            outcome.set_aside(At::row(row), SettleProblem::UnitMissing);
            continue;
        };
        outcome.unread(row, &claim.unread);
        let unit = unit(claim, words, outcome);
        let key = identity(&unit, claim.code, words);
        if let Some(first) = listed.get(&key) {
            outcome.issue(At::cell(row, named), SettleProblem::Duplicate { first: first.clone() });
            outcome.fate(row, Fate::Duplicate);
            continue;
        }
        register.add(unit, claim.code, &words.names);
        listed.insert(key, row.place_of(named).to_string());
        outcome.fate(row, Fate::Accepted);
    }
    register.closed = !register.units.is_empty();
    register
}

/// What makes two rows the same unit. Codes decide where both rows have one, so a row with a code is also known by its
/// name, but not the other way round.
fn identity(unit: &Unit, code: Option<&str>, words: &Words<'_>) -> Key {
    if let Some(code) = code {
        return Key::new("code/1").with(fold(code));
    }
    let name = words.names.parse(&unit.name);
    let (proper, commune) = match unit.commune.as_deref() {
        Some(commune) => (name.proper, fold(commune)),
        // Two of one name are told apart by the place behind it.
        None => (name.full, String::new()),
    };
    Key::new("unit/1").with(unit.kind.code()).with(name.business).with(key(&proper)).with(commune)
}

fn unit(claim: &ListedUnit<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Unit {
    let row = claim.row;
    Unit {
        id: Text::default(),
        name: claim.name.clone(),
        kind: claim.kind,
        sector: claim.sector.as_ref().and_then(|wording| sector(row, wording, words, outcome)),
        counted_commune: None,
        commune: claim.commune.as_ref().map(|commune| commune.to_string()),
        district: claim.district.as_ref().map(|district| district.to_string()),
        members: count(row, &claim.members, outcome),
        workers: count(row, &claim.workers, outcome),
        block: claim.block.clone(),
        status: claim.status,
        founded: claim.founded,
        dissolved: claim.dissolved,
        registered: true,
        former_names: claim.former_names.clone(),
        place: row.place(),
    }
}
