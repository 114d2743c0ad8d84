//! What a roster says of a person, as plain data.

use crate::model::{Birth, Date, RecipientKind, TableId, Text};
use std::sync::Arc;

/// A person or household as a row names it.
#[derive(Clone, Debug)]
pub struct PersonMention<'a> {
    pub kind: RecipientKind,
    /// As it is shown.
    pub name: Text,
    /// The name as it is compared, with its marks and without.
    pub key: String,
    pub bare: String,
    /// The unit's id, else what stands for it.
    pub home: String,
    /// The home is a unit, and not what stands for one.
    pub has_unit: bool,
    /// The list that names it: no list names one person twice without need. Nothing where the row corrects another or takes it back.
    pub list: Option<TableId>,
    pub birth: Option<Birth>,
    pub id_number: Option<String>,
    /// As it is compared.
    pub post: Option<String>,
    /// What the row grants: two rows of one award are of one person.
    pub awards: Vec<Granted>,
    /// What the row says, without its number: equal rows ask one question.
    pub row: Arc<[&'a str]>,
}

/// An award of a decision.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Granted {
    pub form: Text,
    pub decision_no: Text,
    pub decision_date: Option<Date>,
}
