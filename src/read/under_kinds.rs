//! People and households that stand under the heading of their kind: "Cá nhân" over names is the heading of their names.

use super::ambiguity::{RECIPIENT_KINDS, cells_below, has, share_of};
use super::evidence;
use super::grid::Grid;
use super::spelling::Spellings;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::Cell;
use crate::roster::text::fold;

/// "CN" or "Cá nhân" over people who stand in no other column is the heading of their names, not of a kind.
pub fn people_under_their_kind(columns: &mut [Column], last: usize, grid: &Grid, spellings: &Spellings) {
    if has(columns, &[Meaning::Person, Meaning::Name]) {
        return;
    }
    let holds_people = |column: &&mut Column| {
        let cells = cells_below(grid, last, column.column);
        column.meaning == Meaning::RecipientKind && evidence::meaning_of(cells, spellings) == Some(Meaning::Person)
    };
    let is_named_household = |cell: &Cell| {
        let folded = fold(&cell.text);
        let rest = ["ho ", "gia dinh "].iter().find_map(|word| folded.strip_prefix(word));
        rest.is_some_and(|rest| {
            ["ong ", "ba ", "gia dinh ong ", "gia dinh ba "].iter().any(|title| rest.starts_with(title))
        })
    };
    for column in columns.iter_mut().filter(|column| column.meaning == Meaning::RecipientKind) {
        let cells: Vec<&Cell> = cells_below(grid, last, column.column).collect();
        // "Hộ ông Nguyễn Văn A" is no kind.
        if evidence::share(&cells, is_named_household) > 0.5 {
            column.meaning = Meaning::Name;
        }
    }
    for column in columns.iter_mut().filter(holds_people) {
        let is_kind = share_of(grid, last, column.column, RECIPIENT_KINDS, false).is_some_and(|share| share > 0.3);
        column.meaning = if is_kind { Meaning::RecipientKind } else { Meaning::Person };
    }
}
