//! Which unit a row is about.

use super::fates::Fate;
use super::identity::Scene;
use super::outcome::{Ask, At, Outcome};
use super::register::{Match, Mention, Register};
use super::wordings;
use super::words::Words;
use crate::claims::unit::UnitClaim;
use crate::issue::SettleProblem;
use crate::model::ids_before::BETWEEN;
use crate::model::index::UnitIx;
use crate::model::{Answer, Choice, QuestionId, QuestionKind, Scope, Text, UnitKind};
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::roster::text::key;
use crate::roster::unit_named::unit_named;
use std::collections::BTreeMap;

/// The unit of a claim, as an index into the register. What no register lists is created when no register was read (names that are
/// nearly one are asked about afterwards, [`super::unlisted`]), or when the name is that of an office or firm, which a register of
/// cooperatives does not list. Otherwise it is asked about and nothing returned.
pub fn unit(
    claim: &UnitClaim<'_>,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<UnitIx> {
    let at = At { row: claim.row, cell: claim.cell };
    let candidates = match register.find(mention(claim), &words.names) {
        Match::One(unit) => return Some(unit),
        Match::Read(unit) => {
            let read_as = register.units[unit].name.to_string();
            outcome.issue(at, SettleProblem::ReadAs { read_as });
            return Some(unit);
        }
        Match::Several(candidates) => Candidates { named: true, units: candidates },
        Match::Near(candidates) => Candidates { named: false, units: candidates },
        Match::Unknown => Candidates { named: false, units: Vec::new() },
    };
    let kind = words.names.parse(&claim.name).kind;
    let outside = matches!(kind, Some(UnitKind::Khac | UnitKind::Lmhtx));
    if !candidates.named && (outside || !register.closed) {
        return Some(add(claim, register, words));
    }
    match answered(claim, &candidates, (register, words), outcome)? {
        Answer::New => Some(add(claim, register, words)),
        answer @ (Answer::Code(_) | Answer::Named(_)) => answered_unit(&answer, register, words),
        _ => {
            outcome.set_aside(at, SettleProblem::LeftOut);
            None
        }
    }
}

/// The unit that an answer names: by its id, or as a person typed it.
fn answered_unit(answer: &Answer, register: &Register, words: &Words<'_>) -> Option<UnitIx> {
    match answer {
        Answer::Code(id) => register.by_id(id),
        Answer::Named(name) => {
            let unit = unit_named(name, register.units.as_slice(), words.catalogue)?;
            register.by_id(&unit.id)
        }
        _ => None,
    }
}

/// The one unit of the register that a claim names exactly.
pub fn listed(claim: &UnitClaim<'_>, register: &Register, words: &Words<'_>) -> Option<UnitIx> {
    match register.find(mention(claim), &words.names) {
        Match::One(unit) => Some(unit),
        _ => None,
    }
}

/// Whether the register has the name.
pub fn is_listed(claim: &UnitClaim<'_>, register: &Register, words: &Words<'_>) -> bool {
    !matches!(register.find(mention(claim), &words.names), Match::Near(_) | Match::Unknown)
}

/// The unit that a list is of whose rows name none.
pub fn unit_of_list(row: RowView<'_>, scene: &mut Scene<'_, '_, '_>) -> Option<UnitIx> {
    let at = At::row(row);
    let (register, words) = (&scene.register, scene.words);
    let offers = || {
        let mut all: Vec<(String, String)> = register.units.indexes().map(|unit| register.shown(unit)).collect();
        all.sort_by(|a, b| a.1.cmp(&b.1));
        let listed = all.into_iter().map(|(id, name)| Choice { answer: Answer::Code(id), name });
        listed.chain([Choice { answer: Answer::LeaveOut, name: String::new() }]).collect()
    };
    let accepts = |answer: &Answer| *answer == Answer::LeaveOut || answered_unit(answer, register, words).is_some();
    let ask = wordings::of_row(QuestionKind::Unit, row, SettleProblem::UnitMissing);
    match scene.lists.ask(at, ask, scene.outcome, offers, accepts) {
        Some(answer) if answer != Answer::LeaveOut => answered_unit(&answer, register, words),
        Some(_) => {
            scene.outcome.set_aside(at, SettleProblem::LeftOut);
            None
        }
        None => {
            scene.outcome.fate(row, Fate::SetAside);
            None
        }
    }
}

fn mention<'a>(claim: &'a UnitClaim<'_>) -> Mention<'a> {
    Mention {
        name: &claim.name,
        code: claim.code,
        commune: claim.commune.as_deref(),
        district: claim.district.as_deref(),
        kind: claim.kind,
    }
}

/// Sectors that rosters of any kind say of units, by the unit's name as [`Register::hear_sectors`] takes it; nothing of a unit that two
/// rosters put into different ones.
pub fn sectors_said<'a>(rows: impl Iterator<Item = RowView<'a>>, words: &Words<'_>) -> BTreeMap<String, Option<Text>> {
    let mut said: BTreeMap<String, Option<Text>> = BTreeMap::new();
    for row in rows {
        let Some(sector) = row.text(Meaning::Sector).and_then(|text| words.sector(text)) else { continue };
        let name = [Meaning::Unit, Meaning::Workplace, Meaning::Name].into_iter().find_map(|meaning| row.text(meaning));
        let Some(name) = name else { continue };
        let known = said.entry(key(name)).or_insert_with(|| Some(sector.clone()));
        if *known != Some(sector) {
            *known = None;
        }
    }
    said
}

/// The units that a mention may be.
struct Candidates {
    /// They have that very name; else they are only near it.
    named: bool,
    units: Vec<UnitIx>,
}

fn add(claim: &UnitClaim<'_>, register: &mut Register, words: &Words<'_>) -> UnitIx {
    let sector = claim.sector.clone().or_else(|| register.sector_said(&claim.name));
    register.add_named(mention(claim), sector, claim.row.place(), &words.names)
}

/// What a person says of the mention. Where several units have the name, two rosters may mean different ones by it, and so may
/// two rows: then each award of a recipient is asked about by itself. A slip of several near names is asked about once for each
/// recipient of a roster. So the answer still holds when a date, a remark or another number of the row is written.
fn answered(
    claim: &UnitClaim<'_>,
    candidates: &Candidates,
    (register, words): (&Register, &Words<'_>),
    outcome: &mut Outcome<'_>,
) -> Option<Answer> {
    let row = claim.row;
    let name = key(&claim.name);
    let (commune, district) = (claim.commune.as_deref(), claim.district.as_deref());
    let whole = match candidates {
        Candidates { units, .. } if units.len() < 2 => Vec::new(),
        Candidates { named: true, .. } => {
            let award = [Meaning::Award, Meaning::AwardMark, Meaning::DecisionNo, Meaning::Movement, Meaning::Year];
            let told = award.into_iter().filter_map(|meaning| row.text(meaning)).map(str::to_owned);
            whose_row(claim).into_iter().chain(told).collect()
        }
        Candidates { named: false, .. } => whose_row(claim),
    };
    let id = QuestionId::new(
        QuestionKind::Unit,
        |key| key.with(&name).with(commune).with(district).with(whole.as_slice()),
        &[&name, commune.unwrap_or(""), district.unwrap_or(""), &whole.join(BETWEEN)],
    );
    let problem = if candidates.named {
        let names = candidates.units.iter().map(|at| register.shown(*at).1);
        SettleProblem::UnitAmbiguous { candidates: names.collect() }
    } else {
        SettleProblem::UnitUnknown { near: candidates.units.first().map(|at| register.shown(*at).1) }
    };
    let ask = Ask {
        kind: QuestionKind::Unit,
        scope: Scope::Value,
        id,
        own: None,
        subject: &claim.name,
        takes_several: false,
        beside: Vec::new(),
        problem: problem.into(),
    };
    let offers = || {
        let listed = candidates.units.iter().map(|at| register.shown(*at));
        let listed = listed.map(|(id, name)| Choice { answer: Answer::Code(id), name });
        listed.chain([Answer::New, Answer::LeaveOut].map(|answer| Choice { answer, name: String::new() })).collect()
    };
    let at = At { row, cell: claim.cell };
    let answer = outcome.ask(at, ask, offers, |answer| {
        matches!(answer, Answer::New | Answer::LeaveOut) || answered_unit(answer, register, words).is_some()
    });
    if answer.is_none() {
        outcome.fate(row, Fate::SetAside);
    }
    answer
}

/// Cells that tell whom a row is about; dates, numbers, years and awards are left out, as they are what gets corrected.
const WHOSE: &[Meaning] = &[
    Meaning::Name,
    Meaning::Person,
    Meaning::Officer,
    Meaning::Birth,
    Meaning::IdNumber,
    Meaning::Workplace,
    Meaning::PositionAndUnit,
    Meaning::Representative,
    Meaning::Address,
    Meaning::Commune,
    Meaning::District,
    Meaning::UnitKind,
    Meaning::Sector,
];

/// Whom a row is about and as what its unit is meant, and in which roster it stands.
fn whose_row(claim: &UnitClaim<'_>) -> Vec<String> {
    let mut said = vec![claim.row.sheet.place.file.to_string()];
    said.extend(claim.code.map(str::to_owned));
    said.extend(claim.kind.map(|kind| kind.code().to_owned()));
    let cells = WHOSE.iter().filter_map(|meaning| Some(format!("{} {}", meaning.id(), claim.row.text(*meaning)?)));
    said.into_iter().chain(cells).collect()
}
