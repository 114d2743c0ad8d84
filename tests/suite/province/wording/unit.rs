//! A unit as a row mentions it.

use super::letters;
use crate::province::chance::Chance;
use crate::province::disturbances::{Disturbance as D, Disturbances};
use crate::province::names::{COMMUNES, OLD_COMMUNES};
use crate::province::plan::Unit;
use thidua::model::UnitKind;

/// What a row writes of a unit.
#[derive(Clone, Debug, Default)]
pub struct Mention {
    pub name: String,
    pub commune: String,
    pub code: String,
}

/// The name as the register has it.
pub fn listed(unit: &Unit) -> String {
    name_of(unit, &unit.proper, true)
}

fn kind_words(kind: UnitKind) -> (&'static str, &'static [&'static str]) {
    match kind {
        UnitKind::Qtdnd => ("Quỹ tín dụng nhân dân", &["QTDND", "Quỹ TDND", "QTD", "Quỹ tín dụng"]),
        UnitKind::Lhhtx => ("Liên hiệp Hợp tác xã", &["LHHTX", "Liên hiệp HTX", "LH HTX"]),
        _ => ("Hợp tác xã", &["HTX", "Htx", "H.T.X"]),
    }
}

fn name_of(unit: &Unit, proper: &str, full: bool) -> String {
    let (kind, short) = kind_words(unit.kind);
    let business = if full { unit.business.0 } else { unit.business.1 };
    let words = [if full { kind } else { short[0] }, business, proper];
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// How careless a row may be: whether it can give a commune, and whether several disturbances may meet in it.
pub fn mention(unit: &Unit, year: i32, disturbances: &Disturbances, chance: &mut Chance) -> Mention {
    let mut strikes = |which| disturbances.strikes(which, chance);
    let proper = unit.proper_in(year);
    let mut needs_commune = unit.shared_name;
    let mut alone = false;
    let in_letters = |proper: &str| proper.contains(['đ', 'Đ']);
    // At most one change of letters in a name.
    let which = [
        D::UnitDForD,
        D::UnitBare,
        D::UnitBareAlone,
        D::UnitTypo,
        D::UnitTypoAlone,
        D::UnitSwapped,
        D::UnitSwappedAlone,
    ];
    let changed = which.into_iter().find(|which| strikes(*which)).filter(|_| !unit.shared_name);
    let tone_place = strikes(D::UnitTonePlace);
    let (case, spaces, quotes) = (strikes(D::UnitCase), strikes(D::UnitSpaces), strikes(D::UnitQuotes));
    let (short, former_in_cell) = (strikes(D::UnitKindShort), strikes(D::UnitFormerInCell));
    let namesake_alone = unit.shared_name && strikes(D::UnitNamesakeAlone);
    let has_code = strikes(D::UnitCode);
    let mut proper = if tone_place { letters::other_tone_place(proper) } else { proper.to_owned() };
    let mut whole_bare = false;
    match changed {
        Some(D::UnitDForD) if in_letters(&proper) => (proper, needs_commune) = (letters::d_for_d(&proper), true),
        Some(D::UnitBare) => (whole_bare, needs_commune) = (true, true),
        Some(D::UnitBareAlone) => (whole_bare, alone) = (true, true),
        Some(D::UnitTypo) => (proper, needs_commune) = (letters::typo(&proper, chance), true),
        Some(D::UnitTypoAlone) => (proper, alone) = (letters::typo(&proper, chance), true),
        Some(D::UnitSwapped) => (proper, needs_commune) = (letters::swapped(&proper), true),
        Some(D::UnitSwappedAlone) => (proper, alone) = (letters::swapped(&proper), true),
        _ => {}
    }
    if quotes {
        proper = if chance.percent(50) { format!("“{proper}”") } else { format!("\"{proper}\"") };
    }
    let mut name = name_of(unit, &proper, !short);
    if short {
        name = shortened(unit, &proper, chance);
    }
    if former_in_cell && let Some((former, _)) = unit.former.as_ref().filter(|(_, renamed)| year >= *renamed) {
        name = format!("{name} (tên cũ: {})", name_of(unit, former, false));
    }
    if whole_bare {
        name = letters::bare(&name);
    }
    if case {
        name = if chance.percent(70) { name.to_uppercase() } else { name.to_lowercase() };
    }
    if spaces {
        name = letters::doubled_spaces(&name, chance);
    }
    let gives = (needs_commune && !namesake_alone) || (!alone && !namesake_alone && chance.percent(30));
    let old = gives && disturbances.strikes(D::CommuneOld, chance);
    let commune = if gives { commune(unit, old, whole_bare, chance) } else { String::new() };
    let code = if has_code && !alone && !namesake_alone { unit.code.clone() } else { String::new() };
    Mention { name, commune, code }
}

fn shortened(unit: &Unit, proper: &str, chance: &mut Chance) -> String {
    let (full, short) = kind_words(unit.kind);
    let kind = if chance.percent(15) { full } else { chance.one(short) };
    let business = match chance.below(10) {
        // Many leave the business out; not where a namesake of another business could be meant.
        0..2 if !unit.shared_name => "",
        2..5 => unit.business.0,
        _ => unit.business.1,
    };
    let words = [kind, business, proper];
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn commune(unit: &Unit, old: bool, bare: bool, chance: &mut Chance) -> String {
    let now = COMMUNES[unit.commune].0;
    let before = OLD_COMMUNES.iter().find(|(name, _)| old && *name == now).map(|(_, before)| chance.one(before));
    let name = before.and_then(|before| before.split(',').next()).unwrap_or(now);
    let name = match chance.below(3) {
        0 => name.to_owned(),
        1 => name.to_lowercase(),
        _ => name.split_once(' ').map_or(name, |(_, rest)| rest).to_owned(),
    };
    if bare { letters::bare(&name) } else { name }
}
