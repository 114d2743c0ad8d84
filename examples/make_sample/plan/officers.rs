//! The officers for emulation work, most of whom do it beside another post.

use super::chance::Chance;
use super::people::People;
use super::{Kind, Sector, Status, Unit};

#[derive(Clone, Debug)]
pub struct Officer {
    pub person: usize,
    pub concurrent: bool,
    pub trained: Option<u16>,
}

pub fn plan(units: &[Unit], people: &mut People, chance: &mut Chance) -> Vec<Officer> {
    let mut officers = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        let asked = match unit.sector {
            Some(Sector::Credit) => 95,
            Some(Sector::Building | Sector::Other) | None => 30,
            _ => 48,
        };
        let listed = unit.status == Status::Active && unit.founded < 2022 && chance.percent(asked);
        if !listed {
            continue;
        }
        let person = people.add(at, chance);
        let full_time = unit.kind == Kind::Qtdnd && chance.percent(30);
        let trained = chance.percent(62).then(|| u16::try_from(chance.between(2018, 2022)).unwrap_or(2020));
        officers.push(Officer { person, concurrent: !full_time, trained });
    }
    officers
}
