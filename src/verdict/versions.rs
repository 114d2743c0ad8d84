//! Versions of one list: two lists of the same kind under the same title that say most of the same, where no date tells which one holds.
//! Where they differ a number hangs on it, so it is asked once for the two.

use crate::ask::lists::Lists;
use crate::ask::outcome::{Ask, At, Outcome, evidence};
use crate::issue::SettleProblem;
use crate::model::{Answer, Choice, Key, QuestionKind, Scope, TableId, TableKind};
use crate::roster::meaning::Meaning;
use crate::roster::table::{File, RowView, Table};
use crate::wording::title;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How many in a hundred of the longer list's subjects the other has at the least, for both to be versions of one list.
const SAME_LIST: usize = 50;

/// What a row says, to be compared with the rows of another list.
pub struct Line<'a> {
    pub row: RowView<'a>,
    /// Whom and what it is about.
    pub subject: Key,
    /// All that a number hangs on, but for what follows.
    pub says: Key,
    /// What a row may leave unsaid: two rows are about one thing where none of it contradicts.
    pub unless_other: Vec<Option<String>>,
}

impl Line<'_> {
    fn agrees(&self, other: &Self) -> bool {
        let mut both = self.unless_other.iter().zip(&other.unless_other);
        both.all(|(a, b)| a.is_none() || b.is_none() || a == b)
    }
}

/// What becomes of a row that the other version has not, or has otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Somebody has to say which version holds.
    Waits,
    /// The other version holds.
    Out,
}

/// The tables that may be versions of one list: kind, title and columns are the same. Lists without a title may be parts of anything.
#[derive(Debug, Default)]
pub struct Candidates {
    group: HashMap<TableId, usize>,
}

impl Candidates {
    /// `files` are those that count, each content once, with their places among all.
    pub fn new(files: &[(u32, &File)]) -> Self {
        let mut groups: BTreeMap<(TableKind, String, Vec<Meaning>), Vec<TableId>> = BTreeMap::new();
        for (number, file) in files {
            for (sheet_id, sheet) in file.numbered_sheets(*number) {
                for (table, number) in sheet.tables.iter().zip(0..) {
                    let (Some(kind), title) = (table.kind, own_title(table)) else { continue };
                    let id = TableId { sheet: sheet_id, table: number };
                    if !title.is_empty() {
                        groups.entry((kind, title, meanings(table))).or_default().push(id);
                    }
                }
            }
        }
        let mut group = HashMap::new();
        let several = groups.into_iter().filter(|(_, tables)| tables.len() > 1);
        for (number, (_, tables)) in several.enumerate() {
            group.extend(tables.into_iter().map(|table| (table, number)));
        }
        Self { group }
    }

    pub fn concern(&self, row: RowView<'_>) -> bool {
        self.group.contains_key(&row.table_id)
    }
}

/// What the list is called, without the papers that it comes with and their days. Its year stays.
pub(super) fn own_title(table: &Table) -> String {
    let lines = table.titles.iter().map(|line| title::own_words(&line.text));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// What a list's rows can say.
fn meanings(table: &Table) -> Vec<Meaning> {
    let aside = [Meaning::Index, Meaning::Remark, Meaning::Unexplained];
    let columns = table.columns.iter().map(|column| column.meaning);
    let said: BTreeSet<Meaning> = columns.filter(|meaning| !aside.contains(meaning)).collect();
    said.into_iter().collect()
}

/// The rows of one table.
#[derive(Default)]
struct List<'l, 'a> {
    lines: Vec<usize>,
    by_subject: BTreeMap<&'l Key, Vec<&'l Line<'a>>>,
    by_says: BTreeMap<&'l Key, Vec<&'l Line<'a>>>,
}

impl List<'_, '_> {
    /// Whether a row of it says the same.
    fn has(&self, line: &Line<'_>) -> bool {
        self.by_says.get(&line.says).is_some_and(|known| known.iter().any(|other| other.agrees(line)))
    }

    fn says_all_of(&self, other: &Self) -> bool {
        other.by_says.values().flatten().all(|line| self.has(line))
    }
}

/// What becomes of each line; nothing of most. `is_ordered` says whether the first of two tables is known to be older than the second.
/// A list is compared with the one that has most of the same, of those before it.
pub fn turns(
    lines: &[Option<Line<'_>>],
    candidates: &Candidates,
    is_ordered: impl Fn(TableId, TableId) -> bool,
    lists: &mut Lists,
    outcome: &mut Outcome<'_>,
) -> Vec<Option<Turn>> {
    let mut known: BTreeMap<TableId, List<'_, '_>> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(line) = line else { continue };
        let list = known.entry(line.row.table_id).or_default();
        list.lines.push(at);
        list.by_subject.entry(&line.subject).or_default().push(line);
        list.by_says.entry(&line.says).or_default().push(line);
    }
    let mut turns: Vec<Option<Turn>> = lines.iter().map(|_| None).collect();
    for (one, other) in pairs(&known, candidates, is_ordered) {
        let first = |table: TableId| known[&table].lines.iter().find_map(|at| Some(lines[*at].as_ref()?.row));
        let both = first(one).zip(first(other)).expect("lists are compared by their lines");
        for (table, beside) in [(one, other), (other, one)] {
            for at in &known[&table].lines {
                let line = lines[*at].as_ref().filter(|line| turns[*at].is_none() && !known[&beside].has(line));
                if let Some(line) = line {
                    turns[*at] = turn_of(line.row, both, lists, outcome);
                }
            }
        }
    }
    turns
}

/// Lists that are versions of one and differ.
fn pairs(
    known: &BTreeMap<TableId, List<'_, '_>>,
    candidates: &Candidates,
    is_ordered: impl Fn(TableId, TableId) -> bool,
) -> Vec<(TableId, TableId)> {
    // Each subject leads to the first rows that are about it, of those that agree one.
    let mut first: HashMap<(usize, &Key), Vec<&Line<'_>>> = HashMap::new();
    let mut pairs = Vec::new();
    for (table, list) in known {
        let Some(group) = candidates.group.get(table) else { continue };
        let mut common: BTreeMap<TableId, usize> = BTreeMap::new();
        for (subject, lines) in &list.by_subject {
            let known = first.entry((*group, subject)).or_default();
            let earlier = known.iter().find(|earlier| lines.iter().any(|line| line.agrees(earlier)));
            match earlier {
                Some(earlier) => *common.entry(earlier.row.table_id).or_default() += 1,
                None => known.push(lines[0]),
            }
        }
        let Some((earlier, common)) = common.into_iter().max_by_key(|(_, common)| *common) else { continue };
        let before = &known[&earlier];
        let longer = list.by_subject.len().max(before.by_subject.len());
        let is_version = common * 100 >= longer * SAME_LIST;
        let is_same = || before.says_all_of(list) && list.says_all_of(before);
        if is_version && !is_ordered(earlier, *table) && !is_ordered(*table, earlier) && !is_same() {
            pairs.push((earlier, *table));
        }
    }
    pairs
}

/// What becomes of a row that the other of the two lists has not; each is known by its first row.
fn turn_of(
    row: RowView<'_>,
    (one, other): (RowView<'_>, RowView<'_>),
    lists: &mut Lists,
    outcome: &mut Outcome<'_>,
) -> Option<Turn> {
    let (list, beside) = (lists.of(one), lists.of(other));
    let id = list.question_with(&beside, QuestionKind::Newer);
    let code = |row: RowView<'_>| row.table.place.to_string();
    let codes = [one, other].map(code);
    let stands_beside = if row.table_id == one.table_id { other } else { one };
    let ask = Ask::new(
        QuestionKind::Newer,
        Scope::List,
        id,
        &list.name,
        SettleProblem::VersionsDiffer { other: stands_beside.table.place.to_string() },
    )
    .beside(vec![evidence(stands_beside)]);
    let offers = || {
        let listed = codes.iter().map(|code| Choice { answer: Answer::Code(code.clone()), name: code.clone() });
        listed.chain([Choice { answer: Answer::Different, name: String::new() }]).collect()
    };
    let accepts = |answer: &Answer| match answer {
        Answer::Code(code) => codes.contains(code),
        answer => *answer == Answer::Different,
    };
    let at = At::row(row);
    match outcome.ask(at, ask, offers, accepts) {
        None => Some(Turn::Waits),
        Some(Answer::Code(valid)) if valid != code(row) => {
            outcome.issue(at, SettleProblem::Superseded { by: valid, now: String::new() });
            Some(Turn::Out)
        }
        Some(_) => None,
    }
}
