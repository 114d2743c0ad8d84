//! Rosters that are sent again: of two with the same sender, title and kind the one with the later date in its letterhead
//! stands, row by row.

use super::versions::{Candidates, own_title};
use crate::claims::as_of::letterhead_day;
use crate::identity::units::{Match, Mention, Register};
use crate::model::{Date, TableId, TableKind, Text, UnitKind};
use crate::roster::meaning::Meaning;
use crate::roster::table::{File, RowClass, RowView, Sheet, Table};
use crate::roster::text::key;
use crate::wording::words::Words;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Kind, sender, decisions and title → the tables that have them: date, path of the file.
type Groups<'a> = BTreeMap<(TableKind, String, String), Vec<(Date, &'a str, TableId)>>;

/// How many in a hundred of an older list's subjects a newer one has at the least, to be the same list sent again.
const SAME_LIST: usize = 50;

/// Whether a list that has `same` of another one's `all` subjects is that list sent again.
pub fn is_same_list(all: usize, same: usize) -> bool {
    same * 100 >= all * SAME_LIST
}

/// Which tables are replaced by which.
#[derive(Default)]
pub struct Standing {
    /// The newest table over each older one, and how many are newer.
    newest: HashMap<TableId, (TableId, u32)>,
    replacing: HashSet<TableId>,
    files: HashMap<TableId, String>,
    candidates: Candidates,
}

impl Standing {
    /// `files` are those that count, each content once, with their places among all.
    pub fn new(files: &[(u32, &File)], register: &Register, words: &Words<'_>) -> Self {
        let mut groups = Groups::new();
        let mut standing = Self { candidates: Candidates::new(files), ..Self::default() };
        for (number, file) in files {
            for (id, sheet) in file.numbered_sheets(*number) {
                let Some((sender, date)) = sender(sheet, register, words).zip(letterhead_day(sheet)) else { continue };
                for (number, table) in (0..).zip(&sheet.tables) {
                    let table_id = TableId { sheet: id, table: number };
                    standing.files.insert(table_id, sheet.place.to_string());
                    let Some(kind) = table.kind else { continue };
                    let named = decisions(sheet, table, words) + "\n" + &own_title(table);
                    let group = groups.entry((kind, sender.clone(), named)).or_default();
                    group.push((date, &file.path, table_id));
                }
            }
        }
        for mut group in groups.into_values() {
            group.sort_unstable_by(|a, b| b.cmp(a));
            let Some((last, file, newest)) = group.first().copied() else { continue };
            let older = group.iter().filter(|(date, other, _)| *date < last && *other != file);
            let one_newest = group.iter().filter(|(date, ..)| *date == last).count() == 1;
            for (age, (_, _, table)) in (1..).zip(older.filter(|_| one_newest)) {
                standing.newest.insert(*table, (newest, age));
                standing.replacing.insert(newest);
            }
        }
        standing
    }

    /// The table that replaces the row's, where one does.
    pub fn newer(&self, row: RowView<'_>) -> Option<TableId> {
        self.newer_of(row.table_id)
    }

    /// The table that replaces a table, where one does.
    pub fn newer_of(&self, table: TableId) -> Option<TableId> {
        self.newest.get(&table).map(|(newest, _)| *newest)
    }

    /// The tables that may be versions of one list without a date that tells which holds.
    pub fn candidates(&self) -> &Candidates {
        &self.candidates
    }

    /// Whether the row's table replaces another or is replaced.
    pub fn concerns(&self, row: RowView<'_>) -> bool {
        self.newest.contains_key(&row.table_id) || self.replacing.contains(&row.table_id)
    }

    /// How many tables are newer than the row's.
    pub fn age(&self, row: RowView<'_>) -> u32 {
        self.newest.get(&row.table_id).map_or(0, |(_, age)| *age)
    }

    /// File and sheet of a table, as a person reads them.
    pub fn place(&self, table: TableId) -> String {
        self.files.get(&table).expect("every table that replaces another is of a dated list").clone()
    }
}

/// Who sends: of the first cells of the lines above the table the last that names a unit or office. (The body above it
/// stands over it.)
fn sender(sheet: &Sheet, register: &Register, words: &Words<'_>) -> Option<String> {
    let above = sheet.rows.iter().take_while(|row| row.class == RowClass::Letterhead || row.class == RowClass::Blank);
    let first = above.filter_map(|row| row.cells.iter().find(|cell| !cell.inherited));
    first.fold(None, |sender, cell| {
        let named = words.names.parse(&cell.text).kind.and_then(|kind| {
            match register.find(Mention { name: &cell.text, ..Mention::default() }, &words.names) {
                Match::One(at) | Match::Read(at) => Some(register.units[at].id.to_string()),
                _ => matches!(kind, UnitKind::Lmhtx | UnitKind::Khac).then(|| key(&cell.text)),
            }
        });
        named.or(sender)
    })
}

/// The decisions that a list is of, in its title and in its columns: lists of different decisions never replace each other.
fn decisions(sheet: &Sheet, table: &Table, words: &Words<'_>) -> String {
    let titles = table.titles.iter().filter_map(|line| words.line(&line.text).decision.clone()?.number);
    let columns = table.columns.iter().filter(|c| matches!(c.meaning, Meaning::Decision | Meaning::DecisionNo));
    let cells = columns.flat_map(|column| {
        let rows = table.rows.iter().map(|data| &sheet.rows[data.row]);
        rows.filter_map(|row| row.cell_at(column.column))
    });
    let mut numbers: Vec<Text> = titles.chain(cells.filter_map(|cell| words.decision(&cell.text).number)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.iter().map(Text::as_str).collect::<Vec<_>>().join(" ")
}
