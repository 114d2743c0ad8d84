//! About 2,500 people and 150 households.

use super::{Household, Needs, Person, Size, Unit, UnitNo};
use crate::province::chance::Chance;
use crate::province::disturbances::{Disturbance, Disturbances};
use crate::province::names::{FAMILY, LIKE_A_KIND, MEN, MEN_MIDDLE, POSITIONS, TWIN_GIVEN, WOMEN, WOMEN_MIDDLE};
use std::collections::BTreeSet;
use thidua::roster::text::fold;

pub fn plan(
    units: &[Unit],
    size: Size,
    disturbances: &Disturbances,
    chance: &mut Chance,
) -> (Vec<Person>, Vec<Household>) {
    let homes: Vec<UnitNo> = (0..units.len()).filter(|&at| !units[at].silent).collect();
    let mut names: BTreeSet<(UnitNo, String)> = BTreeSet::new();
    let like_a_kind = disturbances.is_on(Disturbance::PersonLikeKind);
    let mut people = Vec::new();
    while people.len() < size.people {
        let unit = homes[people.len() % homes.len()];
        let (name, male) = name(like_a_kind, chance);
        if names.insert((unit, fold(&name))) {
            people.push(person(people.len(), unit, name, male, chance));
        }
    }
    if disturbances.is_on(Disturbance::PersonToneTwins) {
        for number in 0..40 {
            let unit = homes[number * 5 % homes.len()];
            let (left, right) = TWIN_GIVEN[number % TWIN_GIVEN.len()];
            let family = chance.one(FAMILY);
            if names.insert((unit, fold(&format!("{family} Thị {left}")))) {
                for given in [left, right] {
                    let twin = person(people.len(), unit, format!("{family} Thị {given}"), false, chance);
                    people.push(Person { needs: Needs::BirthYear, ..twin });
                }
            }
        }
    }
    if disturbances.is_on(Disturbance::PersonNamesakes) {
        for at in (11..size.people).step_by(80) {
            let mut other = people[at].clone();
            people[at].needs = Needs::BirthYear;
            other.needs = Needs::BirthYear;
            other.born.2 = 1950 + (people[at].born.2 - 1950 + 9) % 45;
            other.id_number = id_number(people.len());
            people.push(other);
        }
    }
    for (which, needs, first) in [
        (Disturbance::PersonTwoUnitsById, Needs::IdNumber, 17),
        (Disturbance::PersonTwoUnitsByBirth, Needs::FullBirth, 57),
    ] {
        if !disturbances.is_on(which) {
            continue;
        }
        for at in (first..size.people).step_by(if needs == Needs::IdNumber { 100 } else { 400 }) {
            let next = homes[(at * 7 + 3) % homes.len()];
            let free = people[at].needs == Needs::Nothing && next != people[at].unit;
            if free && names.insert((next, fold(&people[at].name))) {
                people[at].moved = Some((chance.between(2018, 2021), next));
                people[at].needs = needs;
                if needs == Needs::FullBirth {
                    // The first of January is what lists write of whom they know the year only.
                    people[at].born.0 = people[at].born.0.max(2);
                }
            }
        }
    }
    let mut households = Vec::new();
    while households.len() < size.households {
        let unit = homes[households.len() * 3 % homes.len()];
        let (head, male) = name(like_a_kind, chance);
        let called_after = disturbances.is_on(Disturbance::HouseholdOfPerson) && households.len() % 10 == 0;
        if called_after {
            let someone = &people[households.len() * 13 % size.people];
            if someone.needs == Needs::Nothing {
                households.push(Household { head: someone.name.clone(), male: someone.male, unit: someone.unit });
                continue;
            }
        }
        if names.insert((unit, fold(&head))) {
            households.push(Household { head, male, unit });
        }
    }
    (people, households)
}

/// A name; `like_a_kind` also of families that are called like a kind of unit.
fn name(like_a_kind: bool, chance: &mut Chance) -> (String, bool) {
    let male = chance.percent(60);
    let (middle, given) =
        if male { (chance.one(MEN_MIDDLE), chance.one(MEN)) } else { (chance.one(WOMEN_MIDDLE), chance.one(WOMEN)) };
    let family = if like_a_kind && chance.percent(4) { LIKE_A_KIND[0] } else { chance.one(FAMILY) };
    (format!("{family} {middle} {given}"), male)
}

fn person(number: usize, unit: UnitNo, name: String, male: bool, chance: &mut Chance) -> Person {
    Person {
        name,
        male,
        born: (chance.between(1, 28), chance.between(1, 12), chance.between(1950, 1994)),
        id_number: id_number(number),
        position: chance.one(POSITIONS),
        unit,
        moved: None,
        needs: Needs::Nothing,
    }
}

/// Twelve digits that no real number has: its province code is not given out.
fn id_number(number: usize) -> String {
    format!("099{:09}", 100_003 + number * 7)
}
