//! What changed between two outputs.

use super::kinds::coded;
use super::{Award, Cut, FigureName, JudgedFinal, RecipientKind, Unit};
use crate::place::Place;

coded! {
    /// What became of a thing from the old output to the new.
    ChangeKind { Came = "came", Went = "went", Changed = "changed" }
}

/// A field that says something else now; nothing where it says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// As the column of `data/` is called.
    pub field: &'static str,
    pub old: Option<String>,
    pub new: Option<String>,
}

/// A thing that came, went or changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Change<T> {
    pub kind: ChangeKind,
    /// As the new output has it; what went, as the old one had it.
    pub thing: T,
    /// What changed; empty for what came or went.
    pub fields: Vec<FieldChange>,
}

/// A person or household with an award.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub id: String,
    pub name: String,
    pub kind: RecipientKind,
    pub unit_name: Option<String>,
    /// Of the first award.
    pub place: Place,
}

/// A figure that moved; nothing where an output does not have it.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureChange {
    pub name: FigureName,
    pub cut: Cut,
    pub old: Option<f64>,
    pub new: Option<f64>,
}

/// All that changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    pub units: Vec<Change<Unit>>,
    pub people: Vec<Change<Person>>,
    pub awards: Vec<Change<Award>>,
    pub figures: Vec<FigureChange>,
    /// Final certificates that do not say what the new output says.
    pub finals: Vec<JudgedFinal>,
}

impl Changes {
    pub fn is_empty(&self) -> bool {
        let records = self.units.is_empty() && self.people.is_empty() && self.awards.is_empty();
        records && self.figures.is_empty() && self.finals.is_empty()
    }
}
