//! Which unit a row is about.

use super::context::said;
use super::outcome::Outcome;
use super::register::{Match, Register};
use super::unit_rows::{mention, strip_number};
use super::words::Words;
use crate::issue::SettleProblem;
use crate::model::UnitKind;
use crate::read::meaning::Meaning;
use crate::read::table::{Cell, RowView};

/// The unit of a name, as an index into the register. What no register lists is created where that is no guess: when
/// no register was read, or when the name is that of an office or firm, which a register of cooperatives does not list.
/// Otherwise an issue is raised and nothing returned.
pub fn unit(
    row: RowView<'_>,
    cell: Option<&Cell>,
    name: &str,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<usize> {
    let mention = mention(row, name, words);
    match register.find(mention, &words.names) {
        Match::One(at) => Some(at),
        Match::Several(candidates) => {
            let candidates =
                candidates.iter().filter_map(|&at| register.units.get(at)).map(|unit| match &unit.commune {
                    Some(commune) => format!("{} ({commune})", unit.name),
                    None => unit.name.clone(),
                });
            let candidates = candidates.collect();
            outcome.set_aside(row, cell, SettleProblem::UnitAmbiguous { candidates });
            None
        }
        Match::Unknown { near } => {
            let kind = words.names.parse(name).kind;
            let outside = matches!(kind, Some(UnitKind::Khac | UnitKind::Lmhtx));
            if register.closed && !outside {
                outcome.set_aside(row, cell, SettleProblem::UnitUnknown { near });
                return None;
            }
            let sector = row.text(Meaning::Sector).and_then(|text| words.sector(text));
            Some(register.add_named(mention, sector, row.place(), &words.names))
        }
    }
}

/// The unit of a row that is about a unit: its unit or name column, else the group row that names one.
pub fn unit_of_row(
    row: RowView<'_>,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<usize> {
    let columns = [Meaning::Unit, Meaning::Name, Meaning::Workplace];
    if let Some(cell) = columns.into_iter().find_map(|meaning| row.cell(meaning)) {
        return unit(row, Some(cell), &cell.text, register, words, outcome);
    }
    match unit_of_group(row, words) {
        Some(name) => unit(row, None, &name, register, words, outcome),
        None => {
            outcome.set_aside(row, None, SettleProblem::UnitMissing);
            None
        }
    }
}

/// A unit named by a group row or title: kind and proper name ("I. HTX DVNN Tân Tiến"). A group of a whole business
/// ("II. Hợp tác xã nông nghiệp") names none.
pub fn unit_of_group(row: RowView<'_>, words: &Words<'_>) -> Option<String> {
    said(row, |text| {
        let text = strip_number(text);
        let name = words.names.parse(text);
        let listed = matches!(name.kind, Some(UnitKind::Htx | UnitKind::Lhhtx | UnitKind::Qtdnd | UnitKind::Tht));
        (listed && !name.proper.is_empty() && !words.names.is_business(&name.proper)).then(|| text.to_owned())
    })
}
