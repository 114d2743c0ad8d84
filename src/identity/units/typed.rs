//! The unit that a person typed as an answer.

use super::matched::Match;
use super::mention::{Mention, Spelled};
use super::register::Register;
use crate::model::index::UnitIx;
use crate::roster::text::{fold, key};
use crate::wording::unit_name::{NameWords, UnitName};

impl Register {
    /// The unit of a typed text: its id, its code, its name with or without its commune, the same without accents where only one unit has
    /// these letters, else what a roster's row with that name would be for sure. Where a register was read, the units that it does not list are
    /// known by their ids alone.
    pub fn typed(&self, text: &str, words: &NameWords) -> Option<UnitIx> {
        let listed = || {
            let any_listed = self.units.iter().any(|unit| unit.registered);
            self.units.entries().filter(move |(_, unit)| unit.registered || !any_listed)
        };
        let only = |wanted: &dyn Fn(&str) -> bool| {
            let named = listed().filter(|(_, unit)| {
                let with_commune = unit.commune.as_ref().map(|commune| format!("{} {commune}", unit.name));
                wanted(&unit.name) || with_commune.is_some_and(|name| wanted(&name))
            });
            only_one(named.map(|(at, _)| at))
        };
        let (marked, bare) = (key(text), fold_all(text));
        self.by_id(text.trim())
            .or_else(|| only_one(self.of_code(text)))
            .or_else(|| only(&|name| key(name) == marked))
            .or_else(|| only(&|name| text.is_ascii() && fold_all(name) == bare))
            .or_else(|| {
                let typed = words.parse(text);
                only_one(listed().map(|(at, _)| at).filter(|at| leaves_marks_out(&typed, self.known[*at].present())))
            })
            .or_else(|| match self.find(Mention { name: text, ..Mention::default() }, words) {
                Match::One(at) if listed().any(|(listed, _)| listed == at) => Some(at),
                _ => None,
            })
    }
}

/// Whether a typed name is the unit's but for marks that some of its words lack: "Thành Cong".
fn leaves_marks_out(typed: &UnitName, known: &Spelled) -> bool {
    let (said, name) = (typed.proper.split(' '), known.name.proper.split(' '));
    let fits = |(said, known): (&str, &str)| said == known || (said.is_ascii() && said == fold(known));
    let same_place = typed.place.is_none() && typed.aside == known.name.aside;
    typed.kind == known.name.kind
        && typed.business == known.name.business
        && typed.proper.split(' ').count() == known.name.proper.split(' ').count()
        && same_place
        && said.zip(name).all(fits)
}

/// Without marks, with what stands in brackets: a unit is shown with its commune there.
fn fold_all(text: &str) -> String {
    fold(&text.replace(['(', ')'], " "))
}

fn only_one<T>(mut list: impl Iterator<Item = T>) -> Option<T> {
    let first = list.next()?;
    list.next().is_none().then_some(first)
}
