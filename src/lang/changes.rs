//! What `thidua diff` says of each change, for the screen and for the workbook.

use super::{Lang, labels, said};
use crate::model::{
    Award, AwardStatus, Catalogue, Change, ChangeKind, FieldChange, FigureChange, FinalState, Person, RecipientKind,
    Unit, UnitKind, UnitStatus,
};

/// A change in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeLine {
    pub kind: ChangeKind,
    pub who: String,
    pub what: String,
    /// Field, old, new.
    pub fields: Vec<[String; 3]>,
    pub place: String,
}

labels! {
    /// Words of the comparison's workbook.
    pub struct ChangesLabels("changes") {
        title: text,
        /// Names of the sheets: summary, awards, people, units, figures.
        sheets: [text; 5],
        number: text,
        change: text,
        who: text,
        what: text,
        field: text,
        old: text,
        new: text,
        source: text,
        figure: text,
        part: text,
        moved: text,
        nothing: text,
        finals: text,
        final_file: text,
        final_state: text,
    }
}

impl ChangesLabels {
    /// The two folders.
    pub fn subtitle(&self, old: &str, new: &str) -> String {
        said!(self.lang, "changes-subtitle", old, new)
    }
}

impl Lang {
    pub fn changes(self) -> &'static ChangesLabels {
        ChangesLabels::of(self)
    }

    pub fn change_kind(self, kind: ChangeKind) -> &'static str {
        self.word_of("changes-kind", kind.code())
    }

    pub fn unit_change(self, change: &Change<Unit>, catalogue: &Catalogue) -> ChangeLine {
        let unit = &change.thing;
        ChangeLine {
            kind: change.kind,
            who: unit.name.to_string(),
            what: self.unit_in_words(unit.kind.code(), unit.sector.as_deref(), catalogue),
            fields: self.fields(&change.fields, catalogue),
            place: unit.place.to_string(),
        }
    }

    pub fn person_change(self, change: &Change<Person>, catalogue: &Catalogue) -> ChangeLine {
        let person = &change.thing;
        ChangeLine {
            kind: change.kind,
            who: person.name.clone(),
            what: person.unit_name.as_deref().unwrap_or("").to_owned(),
            fields: self.fields(&change.fields, catalogue),
            place: person.place.to_string(),
        }
    }

    pub fn award_change(self, change: &Change<Award>, catalogue: &Catalogue) -> ChangeLine {
        let (who, mut what) = self.award_in_words(&change.thing, catalogue);
        if change.thing.status != AwardStatus::Counted {
            what = format!("{what} · {}", self.field_value("status", change.thing.status.code(), catalogue));
        }
        let fields = self.fields(&change.fields, catalogue);
        ChangeLine { kind: change.kind, who, what, fields, place: change.thing.place.to_string() }
    }

    /// Which part, old, new.
    pub fn figure_change(self, change: &FigureChange, catalogue: &Catalogue) -> [String; 4] {
        let value = |value| self.figure_value(change.name, value);
        let part = self.cut(&change.cut, Some(catalogue)).join(" · ");
        [self.figure_name(change.name).to_owned(), part, value(change.old), value(change.new)]
    }

    /// What the records say of a final certificate; a catalogue gives the words that changed, not only what they are.
    pub fn final_state(self, state: &FinalState, catalogue: Option<&Catalogue>) -> String {
        match state {
            FinalState::Holds => self.text("changes-final-holds").to_owned(),
            FinalState::Revoked => self.text("changes-final-revoked").to_owned(),
            FinalState::Gone => self.text("changes-final-gone").to_owned(),
            FinalState::NotCounted(status) => {
                said!(self, "changes-final-not-counted", status = self.word_of("changes-status", status.code()))
            }
            FinalState::Differs(fields) => {
                let told: Vec<String> = match catalogue {
                    Some(catalogue) => {
                        let fields = self.fields(fields, catalogue).into_iter();
                        fields.map(|[field, old, new]| format!("{field} {old} → {new}")).collect()
                    }
                    None => fields.iter().map(|field| self.field(field.field).to_owned()).collect(),
                };
                said!(self, "changes-final-differs", fields = told.join("; "))
            }
        }
    }

    fn fields(self, fields: &[FieldChange], catalogue: &Catalogue) -> Vec<[String; 3]> {
        // The id follows from name and unit; who reads the change wants those.
        let told = fields.iter().filter(|field| field.field != "recipient_id" || fields.len() == 1);
        let value = |field: &str, value: &Option<String>| {
            value.as_ref().map_or_else(|| "…".to_owned(), |value| self.field_value(field, value, catalogue))
        };
        told.map(|field| {
            [self.field(field.field).to_owned(), value(field.field, &field.old), value(field.field, &field.new)]
        })
        .collect()
    }

    fn field(self, field: &str) -> &str {
        self.by_code("changes-field", field).unwrap_or(field)
    }

    /// A code by its name; other values as they are.
    fn field_value(self, field: &str, value: &str, catalogue: &Catalogue) -> String {
        let words = &self.summary().words;
        let named = match field {
            "form" => catalogue.form(value).map(|form| form.term.name.as_str()),
            "movement" => catalogue.movement(value).map(|term| term.name.as_str()),
            "sector" => catalogue.sector(value).map(|term| term.name.as_str()),
            "ground" => catalogue.grounds.iter().find(|term| term.code == value).map(|term| term.name.as_str()),
            "kind" => {
                let kind = UnitKind::from_code(value);
                catalogue.unit_kinds.iter().find(|words| Some(words.kind) == kind).map(|words| words.name.as_str())
            }
            "recipient_kind" => RecipientKind::from_code(value).map(|kind| words.recipient_kind(kind)),
            "unit_status" => UnitStatus::from_code(value).map(|status| words.status(status)),
            "status" => self.by_code("changes-status", value),
            "sex" => self.by_code("changes-sex", value),
            "registered" if value == "true" => Some(self.text("changes-registered-yes")),
            "registered" => Some(self.text("changes-registered-no")),
            _ => None,
        };
        named.unwrap_or(value).to_owned()
    }

    /// "Khen thưởng: 3 thêm, 1 mất, 2 sửa".
    pub fn change_counts(self, name: &str, [came, went, changed]: [usize; 3]) -> String {
        said!(self, "changes-counts", name, came, went, changed)
    }

    /// What a short list leaves out.
    pub fn more_changes(self, more: usize) -> String {
        said!(self, "changes-more", more)
    }

    pub fn changes_written(self, path: &str) -> String {
        said!(self, "changes-written", path)
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::Lang;
    use crate::model::{AwardStatus, ChangeKind, Sex};

    #[test]
    fn every_code_has_its_word() {
        for lang in [Lang::Vi, Lang::En] {
            assert!(ChangeKind::ALL.iter().all(|kind| lang.by_code("changes-kind", kind.code()).is_some()));
            assert!(AwardStatus::ALL.iter().all(|status| lang.by_code("changes-status", status.code()).is_some()));
            assert!(Sex::ALL.iter().all(|sex| lang.by_code("changes-sex", sex.code()).is_some()));
        }
        let counts = Lang::Vi.change_counts("Khen thưởng", [3, 1, 2]);
        assert_eq!(counts, "Khen thưởng: 3 thêm, 1 mất, 2 sửa");
    }
}
