//! Which unit a list is of whose rows name none.

use super::scene::Scene;
use crate::ask::fates::Fate;
use crate::ask::outcome::At;
use crate::ask::wordings;
use crate::identity::units::Register;
use crate::issue::SettleProblem;
use crate::model::index::UnitIx;
use crate::model::{Answer, Choice, QuestionKind};
use crate::roster::table::RowView;
use crate::wording::words::Words;

/// The unit that a list is of whose rows name none.
pub fn unit_of_list(row: RowView<'_>, register: &Register, scene: &mut Scene<'_, '_, '_>) -> Option<UnitIx> {
    let at = At::row(row);
    let words = scene.words;
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

/// The unit that an answer names: by its id, or as a person typed it.
fn answered_unit(answer: &Answer, register: &Register, words: &Words<'_>) -> Option<UnitIx> {
    match answer {
        Answer::Code(id) => register.by_id(id),
        Answer::Named(name) => register.typed(name, &words.names),
        _ => None,
    }
}
