//! Which unit a row is about.

use super::context::said;
use super::outcome::{Ask, Outcome};
use super::unit_rows::{mention, strip_number};
use super::words::Words;
use crate::identity::index::UnitIx;
use crate::identity::units::{Match, Mention, Register};
use crate::issue::SettleProblem;
use crate::model::ids_before::BETWEEN;
use crate::model::{Answer, Choice, QuestionId, QuestionKind, Scope, Text, UnitKind};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::key;
use std::collections::BTreeMap;

/// The unit of a name, as an index into the register. What no register lists is created when no register was read (names that are
/// nearly one are asked about afterwards, [`super::unlisted`]), or when the name is that of an office or firm, which a register of
/// cooperatives does not list.
/// Otherwise an issue is raised and nothing returned.
pub fn unit(
    row: RowView<'_>,
    cell: Option<&Cell>,
    name: &str,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<UnitIx> {
    let mention = mention(row, name, words);
    let found = register.find(mention, &words.names);
    let candidates = match found {
        Match::One(at) => return Some(at),
        Match::Read(at) => {
            let read_as = register.units[at].name.to_string();
            outcome.issue(row, cell, SettleProblem::ReadAs { read_as });
            return Some(at);
        }
        Match::Several(candidates) => Candidates { named: true, units: candidates },
        Match::Near(candidates) => Candidates { named: false, units: candidates },
        Match::Unknown => Candidates { named: false, units: Vec::new() },
    };
    let kind = words.names.parse(name).kind;
    let outside = matches!(kind, Some(UnitKind::Khac | UnitKind::Lmhtx));
    if !candidates.named && (outside || !register.closed) {
        return Some(add(row, mention, register, words));
    }
    match answered(row, cell, mention, &candidates, register, outcome) {
        Some(Answer::New) => Some(add(row, mention, register, words)),
        Some(Answer::Code(id)) => register.by_id(&id),
        Some(_) => {
            outcome.set_aside(row, cell, SettleProblem::LeftOut);
            None
        }
        None => {
            let mut names = candidates.units.iter().map(|at| register.shown(*at)).map(|(_, name)| name);
            let problem = if candidates.named {
                SettleProblem::UnitAmbiguous { candidates: names.collect() }
            } else {
                SettleProblem::UnitUnknown { near: names.next() }
            };
            outcome.set_aside(row, cell, problem);
            None
        }
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

fn add(row: RowView<'_>, mention: Mention<'_>, register: &mut Register, words: &Words<'_>) -> UnitIx {
    let own = row.text(Meaning::Sector).and_then(|text| words.sector(text));
    let sector = own.or_else(|| register.sector_said(mention.name));
    register.add_named(mention, sector, row.place(), &words.names)
}

/// How many units are offered for an answer.
const OFFERED: usize = 6;

/// What a person says of the mention. Where several units have the name, two rosters may mean different ones by it, and so may
/// two rows: then each award of a recipient is asked about by itself. A slip of several near names is asked about once for each
/// recipient of a roster. So the answer still holds when a date, a remark or another number of the row is written.
fn answered(
    row: RowView<'_>,
    cell: Option<&Cell>,
    mention: Mention<'_>,
    candidates: &Candidates,
    register: &Register,
    outcome: &mut Outcome<'_>,
) -> Option<Answer> {
    let name = key(mention.name);
    let whole = match candidates {
        Candidates { units, .. } if units.len() < 2 => Vec::new(),
        Candidates { named: true, .. } => {
            let award = [Meaning::Award, Meaning::AwardMark, Meaning::DecisionNo, Meaning::Movement, Meaning::Year];
            let told = award.into_iter().filter_map(|meaning| row.text(meaning)).map(str::to_owned);
            whose_row(row, mention).into_iter().chain(told).collect()
        }
        Candidates { named: false, .. } => whose_row(row, mention),
    };
    let id = QuestionId::new(
        QuestionKind::Unit,
        |key| key.with(&name).with(mention.commune).with(mention.district).with(whole.as_slice()),
        &[&name, mention.commune.unwrap_or(""), mention.district.unwrap_or(""), &whole.join(BETWEEN)],
    );
    let offered = candidates.units.iter().take(OFFERED).map(|at| register.shown(*at));
    let listed = offered.map(|(id, name)| Choice { answer: Answer::Code(id), name });
    let words = [Answer::New, Answer::LeaveOut].map(|answer| Choice { answer, name: String::new() });
    let ask = Ask {
        kind: QuestionKind::Unit,
        scope: Scope::Value,
        id,
        subject: mention.name,
        choices: listed.chain(words).collect(),
        beside: Vec::new(),
    };
    outcome.ask(row, cell, ask, |answer| match answer {
        Answer::Code(id) => register.by_id(id).is_some(),
        answer => matches!(answer, Answer::New | Answer::LeaveOut),
    })
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
fn whose_row(row: RowView<'_>, mention: Mention<'_>) -> Vec<String> {
    let mut said = vec![row.sheet.place.file.to_string()];
    said.extend(mention.code.map(str::to_owned));
    said.extend(mention.kind.map(|kind| kind.code().to_owned()));
    let cells = WHOSE.iter().filter_map(|meaning| Some(format!("{} {}", meaning.id(), row.text(*meaning)?)));
    said.into_iter().chain(cells).collect()
}

/// What a row says, without its number: its file, then cell by cell.
pub fn whole_row<'a>(row: RowView<'a>) -> Vec<&'a str> {
    let index = row.table.columns.iter().find(|column| column.meaning == Meaning::Index).map(|column| column.column);
    let cells = row.row.cells.iter().filter(|cell| Some(cell.at.column) != index);
    std::iter::once(&*row.sheet.place.file).chain(cells.map(|cell| cell.text.as_str())).collect()
}

/// The unit of a row that is about a unit: its unit or name column, else the group row that names one.
pub fn unit_of_row(
    row: RowView<'_>,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<UnitIx> {
    let columns = [Meaning::Unit, Meaning::Name, Meaning::Workplace];
    if let Some(cell) = columns.into_iter().find_map(|meaning| row.cell(meaning)) {
        return unit(row, Some(cell), &cell.text, register, words, outcome);
    }
    match unit_of_group(row, words) {
        Some(name) => unit(row, None, &name, register, words, outcome),
        None => {
            outcome.set_aside(row, None, SettleProblem::UnitMissing);
            None
        }
    }
}

/// A unit named by a group row or title: kind and proper name ("I. HTX DVNN Tân Tiến"). A group of a whole business
/// ("II. Hợp tác xã nông nghiệp") names none.
pub fn unit_of_group(row: RowView<'_>, words: &Words<'_>) -> Option<String> {
    words.around(row).unit.clone()
}

/// The same, found out anew.
pub fn unit_around(row: RowView<'_>, words: &Words<'_>) -> Option<String> {
    said(row, |text| {
        let text = strip_number(text);
        let name = words.names.parse(text);
        let listed = matches!(name.kind, Some(UnitKind::Htx | UnitKind::Lhhtx | UnitKind::Qtdnd | UnitKind::Tht));
        (listed && !name.proper.is_empty() && !words.names.is_business(&name.proper)).then(|| text.to_owned())
    })
}
