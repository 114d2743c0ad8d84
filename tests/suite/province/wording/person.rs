//! A person or household as a row mentions them.

use super::letters;
use crate::province::chance::Chance;
use crate::province::disturbances::{Disturbance as D, Disturbances};
use crate::province::names::{LIKE_A_KIND, TWIN_GIVEN};
use crate::province::plan::{Household, Needs, Person};

/// What a row writes of a person.
#[derive(Clone, Debug, Default)]
pub struct Mention {
    pub name: String,
    pub birth: String,
    pub id_number: String,
    /// Nothing tells which of two people it is.
    pub whose: bool,
}

/// `known` says whether another row tells what tells the person apart.
pub fn person(person: &Person, known: bool, disturbances: &Disturbances, chance: &mut Chance) -> Mention {
    let mut strikes = |which| disturbances.strikes(which, chance);
    let mut name = person.name.clone();
    let plain = person.needs == Needs::Nothing;
    let family = name.split(' ').next().unwrap_or_default();
    let may_be_bare = plain && (disturbances.is_on(D::PersonLikeKind) || !LIKE_A_KIND.contains(&family));
    let bare = strikes(D::PersonBare) && may_be_bare;
    let bare_alone = may_be_bare && !bare && strikes(D::PersonBareAlone);
    // Of two people whose names differ in marks only; another row has the marks.
    let is_twin =
        known && TWIN_GIVEN.iter().any(|(a, b)| [a, b].iter().any(|given| name.ends_with(&format!(" Thị {given}"))));
    let twin_bare = is_twin && person.needs == Needs::BirthYear && strikes(D::PersonTwinBare);
    let twin_alone = is_twin && person.needs == Needs::BirthYear && !twin_bare && strikes(D::PersonTwinBareAlone);
    let namesake_alone = known && person.needs == Needs::BirthYear && strikes(D::PersonNamesakeAlone);
    let (capitals, spaces, titled) = (strikes(D::PersonCapitals), strikes(D::PersonSpaces), strikes(D::PersonTitle));
    if strikes(D::PersonTonePlace) {
        name = letters::other_tone_place(&name);
    }
    if bare || bare_alone || twin_bare || twin_alone {
        name = letters::bare(&name);
    }
    if capitals {
        name = name.to_uppercase();
    }
    if titled {
        let by_sex: &[&str] =
            if person.male { &["Ông ", "Ông: ", "Ô. ", "Anh "] } else { &["Bà ", "Bà: ", "Chị "] };
        let title =
            if chance.percent(70) { chance.one(by_sex) } else { chance.one(&["Đ/c ", "Đồng chí ", "ThS. "]) };
        name = format!("{title}{name}");
    }
    if spaces {
        name = letters::doubled_spaces(&name, chance);
    }
    let (day, month, year) = person.born;
    let full = format!("{day:02}/{month:02}/{year}");
    let must = bare || person.needs == Needs::BirthYear;
    let birth = match person.needs {
        Needs::FullBirth => full,
        _ if bare_alone || namesake_alone || twin_alone => String::new(),
        _ if must || chance.percent(50) => {
            if chance.percent(20) {
                full
            } else {
                year.to_string()
            }
        }
        _ => String::new(),
    };
    let id_number = if person.needs == Needs::IdNumber { person.id_number.clone() } else { String::new() };
    Mention { name, birth, id_number, whose: twin_alone }
}

pub fn household(household: &Household, disturbances: &Disturbances, chance: &mut Chance) -> Mention {
    let title: &[&str] = match household.male {
        true => &["Hộ ông ", "Hộ gia đình ông ", "Gia đình ông "],
        false => &["Hộ bà ", "Hộ gia đình bà ", "Gia đình bà "],
    };
    let mut name = household.head.clone();
    if disturbances.strikes(D::PersonCapitals, chance) {
        name = name.to_uppercase();
    }
    Mention { name: format!("{}{name}", chance.one(title)), ..Mention::default() }
}
