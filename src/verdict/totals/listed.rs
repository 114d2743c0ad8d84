//! Who receives in each row of a list, by the awards that were made of it.

use crate::claims::state::takes_out;
use crate::model::{Award, RecipientKind};
use crate::place::Place;
use std::collections::{BTreeMap, BTreeSet};

/// The recipients of a row.
#[derive(Clone, Debug, Default)]
pub struct Recipients<'a> {
    each: BTreeSet<(RecipientKind, &'a str)>,
    /// Whether some award of the row stands: not all were refused, withdrawn or revoked.
    pub stands: bool,
}

impl Recipients<'_> {
    pub fn of_kind(&self, kind: RecipientKind) -> usize {
        self.each.iter().filter(|(of, _)| *of == kind).count()
    }

    pub fn all(&self) -> usize {
        self.each.len()
    }
}

/// The recipients of rows, by the place of the row.
pub struct Listed<'a>(BTreeMap<&'a Place, Recipients<'a>>);

impl<'a> Listed<'a> {
    pub fn new(awards: &'a [Award]) -> Self {
        let mut rows: BTreeMap<&Place, Recipients<'_>> = BTreeMap::new();
        for award in awards {
            let row = rows.entry(&award.place).or_default();
            row.each.insert((award.recipient_kind, award.recipient_id.as_str()));
            row.stands |= !takes_out(award.status);
        }
        Self(rows)
    }

    /// Nothing of a row that no award was made of: it waits, or is of another list.
    pub fn of(&self, row: &Place) -> Option<&Recipients<'a>> {
        self.0.get(row)
    }
}
