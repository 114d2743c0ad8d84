//! Rows of registers → units. A unit that several rows list is one unit: once with its code and once without, once by a shorter name, in
//! two years' registers. What the newest of them says holds.

use super::listing_asks::{self, Named, State, mention};
use crate::ask::fates::Fate;
use crate::ask::lists::Lists;
use crate::ask::outcome::{At, Outcome};
use crate::ask::wordings::{count, sector};
use crate::claims::units::ListedUnit;
use crate::identity::units::{Listed, Mention, Register, Weighed};
use crate::issue::SettleProblem;
use crate::model::index::{Ix, UnitIx};
use crate::model::{TableId, Text, Unit, UnitEvidence, UnitStatus};
use crate::roster::meaning::Meaning;
use crate::roster::text::key;
use crate::wording::unit_name::NameWords;
use crate::wording::words::Words;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The rows that list one unit, by their places among the claims.
#[derive(Default)]
struct Rows(Vec<usize>);

/// The register that the claims of units make; without any, units are those that other rosters name. `depends`: whether other rosters tell
/// of times, so that a figure depends on when a unit worked.
pub fn register(
    claims: &[ListedUnit<'_>],
    depends: bool,
    words: &Words<'_>,
    lists: &mut Lists,
    outcome: &mut Outcome<'_>,
) -> Register {
    let mut register = Register::new(words.catalogue);
    let mut dissolved: BTreeMap<TableId, Vec<&ListedUnit<'_>>> = BTreeMap::new();
    for claim in claims.iter().filter(|claim| claim.named.is_none()) {
        outcome.set_aside(At::row(claim.row), SettleProblem::UnitMissing);
    }
    for Rows(mut rows) in united(claims, words, outcome) {
        newest_first(&mut rows, claims);
        let said: Vec<&ListedUnit<'_>> = rows.iter().map(|at| &claims[*at]).collect();
        let units: Vec<Unit> = said.iter().map(|claim| unit(claim, words, outcome)).collect();
        let state = listing_asks::state(&said, lists, outcome);
        let stands = standing(&rows, &units);
        let place = said[stands].row.place();
        let mut unit = Unit { place, ..together(units, &state, &words.names) };
        if unit.status != UnitStatus::Active && unit.dissolved.is_none() {
            let says = said.iter().find(|claim| claim.status == unit.status).expect("some row says the state");
            match unit.status {
                UnitStatus::Dissolved => dissolved.entry(says.row.table_id).or_default().push(says),
                _ if depends => unit.dissolved = listing_asks::last_year(says, words.catalogue, lists, outcome),
                _ => {}
            }
        }
        register.add(unit, said.iter().find_map(|claim| claim.code), &words.names);
        replaced(&said, stands, &state, outcome);
    }
    for units in dissolved.into_values() {
        let first =
            units.iter().min_by_key(|claim| claim.row.row.row).expect("a list without such a unit is not noted");
        let status = first.row.cell(Meaning::Status);
        let at = status.map_or_else(|| At::row(first.row), |cell| At::cell(first.row, cell));
        outcome.issue(at, SettleProblem::DissolvedWhen { units: units.len() });
    }
    register.closed = !register.units.is_empty();
    register
}

/// The rows of each unit, the units by their first rows. A row that may be of another unit than its code says waits for a person.
fn united(claims: &[ListedUnit<'_>], words: &Words<'_>, outcome: &mut Outcome<'_>) -> Vec<Rows> {
    let mut known = Register::new(words.catalogue);
    let mut units: Vec<Rows> = Vec::new();
    for at in fullest_first(claims, &words.names) {
        let (claim, said) = (&claims[at], mention(&claims[at]));
        let of_list = |unit: UnitIx| {
            let rows = units[unit.at()].0.iter().map(|row| &claims[*row]);
            rows.filter(|row| row.row.table_id == claim.row.table_id)
        };
        let may_be = |unit: UnitIx, weighed: &Weighed| {
            of_list(unit).all(|row| is_written_so(weighed) && row.commune.is_some() == claim.commune.is_some())
        };
        // Another register lists the unit by the name that this row calls its former one.
        let by_former_name = || {
            claim.former_names.iter().find_map(|name| {
                let former = Mention { name, ..said };
                match known.listed(former, &words.names, |unit, _| of_list(unit).next().is_none()) {
                    Listed::Known(unit) => Some(unit),
                    _ => None,
                }
            })
        };
        let listed = known.listed(said, &words.names, may_be);
        let renamed = if matches!(listed, Listed::New | Listed::SameCode(_)) { by_former_name() } else { None };
        let unit = match renamed.map_or(listed, Listed::Known) {
            Listed::New => Named::New,
            Listed::Known(unit) => Named::Unit(unit),
            Listed::SameCode(unit) => {
                let code = claim.code.expect("only a row with a code has that of another");
                listing_asks::code_of_two(claim, code, &claims[units[unit.at()].0[0]], unit, outcome)
            }
            Listed::Several(several) => {
                let rows: Vec<_> = several.iter().map(|unit| (*unit, &claims[units[unit.at()].0[0]])).collect();
                listing_asks::one_of(claim, &rows, outcome)
            }
        };
        match unit {
            Named::New => {
                known.list(said, &claim.former_names, claim.row.place(), &words.names);
                units.push(Rows(vec![at]));
            }
            Named::Unit(unit) => {
                known.list_again(unit, said, &words.names);
                units[unit.at()].0.push(at);
            }
            Named::Waits => outcome.fate(claim.row, Fate::SetAside),
            Named::LeftOut => outcome.set_aside(At::row(claim.row), SettleProblem::LeftOut),
        }
    }
    units.sort_by_key(|rows| rows.0.iter().min().copied());
    units
}

/// An order of the rows that hangs on nothing but what they say: what says most comes first, so that what leaves out finds it.
fn fullest_first(claims: &[ListedUnit<'_>], words: &NameWords) -> Vec<usize> {
    let mut order: Vec<usize> = (0..claims.len()).filter(|at| claims[*at].named.is_some()).collect();
    order.sort_by_cached_key(|at| {
        let claim = &claims[*at];
        let business = words.parse(&claim.name).business;
        let places = (claim.commune.is_none(), claim.district.is_none());
        (claim.code.is_none(), places, Reverse(business.split_whitespace().count()), *at)
    });
    order
}

/// Whether a name is the unit's as it stands: of one list any other is another unit.
fn is_written_so(weighed: &Weighed) -> bool {
    use UnitEvidence as E;
    let other = [E::NameFormer, E::LevelLeftOut, E::BusinessLeftOut, E::BusinessPart];
    weighed.says(E::CodeEqual) || weighed.says(E::NameEqual) && !other.into_iter().any(|other| weighed.says(other))
}

fn newest_first(rows: &mut [usize], claims: &[ListedUnit<'_>]) {
    rows.sort_by_cached_key(|at| (claims[*at].as_of.is_none(), Reverse(claims[*at].as_of), *at));
}

/// What all rows of a unit say together, the newest first.
fn together(units: Vec<Unit>, state: &State, words: &NameWords) -> Unit {
    let name = fullest_name(&units, words);
    let former = units.iter().flat_map(|unit| std::iter::once(unit.name.to_string()).chain(unit.former_names.clone()));
    let same_name = |one: &str| key(&words.parse(one).proper) == key(&words.parse(&name).proper);
    let mut former_names: Vec<String> = former.filter(|one| !same_name(one)).collect();
    former_names.sort_unstable();
    former_names.dedup();
    let mut units = units.into_iter();
    let newest = units.next().expect("a unit has a row");
    let all = units.fold(newest, |newest, older| Unit {
        sector: newest.sector.or(older.sector),
        commune: newest.commune.or(older.commune),
        district: newest.district.or(older.district),
        members: newest.members.or(older.members),
        workers: newest.workers.or(older.workers),
        block: newest.block.or(older.block),
        founded: newest.founded.or(older.founded),
        ..newest
    });
    Unit { name, status: state.status, dissolved: state.last_year, former_names, ..all }
}

/// Which row stands for the unit: the first of those that say the same as the newest.
fn standing(rows: &[usize], units: &[Unit]) -> usize {
    let agrees = |at: &usize| {
        let (newest, unit) = (&units[0], &units[*at]);
        let differ = |one: Option<u32>, other: Option<u32>| one.zip(other).is_some_and(|(one, other)| one != other);
        let other = differ(newest.members, unit.members) || differ(newest.workers, unit.workers);
        !other && newest.status == unit.status && key(&newest.name) == key(&unit.name)
    };
    (0..rows.len()).filter(agrees).min_by_key(|at| rows[*at]).expect("the newest agrees with itself")
}

/// The newest name; where another row has it with more words of business, as that has it.
fn fullest_name(units: &[Unit], words: &NameWords) -> Text {
    let newest = words.parse(&units[0].name);
    let same = units.iter().filter(|unit| words.parse(&unit.name).proper == newest.proper);
    let full = |unit: &&Unit| words.parse(&unit.name).business.split_whitespace().count();
    let fullest = same.rev().max_by_key(full).expect("the newest row has its own name");
    fullest.name.clone()
}

/// Gives each row of a unit its fate: one stands for it, the others beside it.
fn replaced<'a>(said: &[&ListedUnit<'a>], stands: usize, state: &State, outcome: &mut Outcome<'_>) {
    let holds = said[stands];
    outcome.fate(holds.row, Fate::Accepted);
    for claim in said.iter().enumerate().filter(|(at, _)| *at != stands).map(|(_, claim)| claim) {
        if state.waiting.contains(&claim.row.id()) {
            outcome.fate(claim.row, Fate::SetAside);
            continue;
        }
        let named = |claim: &ListedUnit<'a>| claim.named.expect("rows without a name are no unit's");
        let first = holds.row.place_of(named(holds)).to_string();
        let at = At::cell(claim.row, named(claim));
        let is_newer = holds.as_of.zip(claim.as_of).is_some_and(|(holds, older)| holds.is_after(older));
        match is_newer {
            true => outcome.issue(at, SettleProblem::Superseded { by: first, now: String::new() }),
            false => outcome.issue(at, SettleProblem::Duplicate { first }),
        }
        outcome.fate(claim.row, Fate::Duplicate);
    }
}

fn unit(claim: &ListedUnit<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Unit {
    let row = claim.row;
    outcome.unread(row, &claim.unread);
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
