//! Lists of units that are no registers: whom to call, with the sector beside.

use super::lines::lines;
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::roster::text::fold;

/// What only a register says of its units.
const OF_REGISTERS: &[Meaning] = &[
    Meaning::Code,
    Meaning::Members,
    Meaning::Workers,
    Meaning::Status,
    Meaning::Founded,
    Meaning::Dissolved,
    Meaning::Capital,
    Meaning::UnitKind,
];

/// What a list has that is there to reach somebody.
const OF_CONTACTS: &[Meaning] = &[Meaning::Phone, Meaning::Email];

/// How a register is called, folded.
const CALLED: &[&str] = &["danh ba", "danh muc", "so dang ky"];

/// Whether a list of units is a register: it says so, or says of its units what only a register does, or is there for nothing else.
pub fn is_register(row: RowView<'_>) -> bool {
    let has = |meanings: &[Meaning]| row.table.columns.iter().any(|column| meanings.contains(&column.meaning));
    let is_called = || {
        lines(row).any(|(_, text)| {
            let folded = fold(text);
            CALLED.iter().any(|word| folded.contains(word))
        })
    };
    has(OF_REGISTERS) || !has(OF_CONTACTS) || is_called()
}
