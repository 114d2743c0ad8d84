//! One row of a list of awards, before it has columns.

use super::Desk;
use crate::province::disturbances::Disturbance as D;
use crate::province::plan::{Award, Needs, UnitNo, Who};
use crate::province::wording::{person, unit};
use thidua::model::RecipientKind;

/// Recipients of one unit that share what the row says: the awards of one decision.
#[derive(Clone, Debug)]
pub struct Entry {
    pub who: Vec<Who>,
    /// Of the plan; those of every recipient.
    pub awards: Vec<usize>,
    pub forms: Vec<&'static str>,
}

/// What the cells of the row hold.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub name: String,
    pub kind: &'static str,
    pub birth: String,
    pub id_number: String,
    pub position: String,
    pub workplace: String,
    pub commune: String,
    pub code: String,
    pub mentions: u32,
    pub whose: bool,
}

impl Entry {
    pub fn kind(&self) -> RecipientKind {
        self.who[0].kind()
    }
}

/// Gathers awards into rows: those of one recipient and decision may share a cell, and so may persons of one unit that got
/// the same by the same decision.
pub fn entries(desk: &mut Desk<'_>, awards: &[usize]) -> Vec<Entry> {
    let plan = desk.plan;
    let mut entries: Vec<Entry> = Vec::new();
    for &at in awards {
        let award = &plan.awards[at];
        let alone = |award: &Award| award.revoked.is_some() || award.corrected.is_some();
        let same = entries.last().filter(|last| !alone(award) && !alone(&plan.awards[last.awards[0]])).map(|last| {
            let first = &plan.awards[last.awards[0]];
            (
                first.decision == award.decision && first.unit == award.unit,
                last.who[0] == award.who,
                first.form == award.form,
            )
        });
        let plain = |who: Who| matches!(who, Who::Person(person) if plan.people[person].needs == Needs::Nothing);
        match (same, entries.last_mut()) {
            (Some((true, true, false)), Some(last)) if last.who.len() == 1 && desk.strikes(D::AwardsInCell) => {
                last.awards.push(at);
                last.forms.push(award.form);
            }
            (Some((true, false, true)), Some(last))
                if plain(award.who)
                    && plain(last.who[0])
                    && last.forms.len() == 1
                    && last.who.len() < 3
                    && !last.who.contains(&award.who)
                    && desk.strikes(D::PersonsInCell) =>
            {
                last.awards.push(at);
                last.who.push(award.who);
            }
            _ => entries.push(Entry { who: vec![award.who], awards: vec![at], forms: vec![award.form] }),
        }
    }
    entries
}

/// Writes the recipients; `year` decides which name of a unit was in use.
pub fn written(desk: &mut Desk<'_>, entry: &Entry, year: i32) -> Written {
    let plan = desk.plan;
    // The row of the first award is the one that tells enough.
    let known = |who: Who| plan.awards.iter().position(|award| award.who == who) != entry.awards.first().copied();
    mentioned(desk, &entry.who, plan.awards[entry.awards[0]].unit, year, &known)
}

/// The same of anybody; `known` says of whom another row tells enough.
pub fn mentioned(desk: &mut Desk<'_>, who: &[Who], at_home: UnitNo, year: i32, known: &dyn Fn(Who) -> bool) -> Written {
    let plan = desk.plan;
    let home = unit::mention(&plan.units[at_home], year, desk.disturbances, &mut desk.chance);
    let mut row = Written { commune: home.commune, code: home.code, mentions: 1, ..Written::default() };
    match who[0] {
        Who::Unit(_) => {
            row.name = home.name;
            row.kind = "Tập thể";
            return row;
        }
        Who::Household(household) => {
            let told = person::household(&plan.households[household], desk.disturbances, &mut desk.chance);
            row.name = told.name;
            row.kind = "Hộ gia đình";
        }
        Who::Person(_) => {
            row.kind = "Cá nhân";
            let mut names = Vec::new();
            for who in who {
                let Who::Person(number) = who else { continue };
                let told = person::person(&plan.people[*number], known(*who), desk.disturbances, &mut desk.chance);
                row.whose |= told.whose;
                names.push(told.name);
                (row.birth, row.id_number) = (told.birth, told.id_number);
                row.position = plan.people[*number].position.to_owned();
            }
            if names.len() > 1 {
                (row.birth, row.position) = (String::new(), String::new());
            }
            row.name = names.join(if desk.chance.percent(50) { "; " } else { "\n" });
        }
    }
    row.mentions += u32::try_from(who.len()).unwrap();
    row.workplace = home.name;
    row
}
