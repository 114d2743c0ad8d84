//! Rows → records: who is this unit or person, which award, movement, sector and phase. What cannot be settled is
//! raised as an issue and its row set aside; nothing is guessed.

mod around;
mod award_forms;
mod award_rows;
mod context;
mod corrected;
mod counted;
mod decision_days;
mod duplicates;
mod facts;
mod judge;
mod lexicon;
mod money;
mod numbers;
mod other_rows;
mod outcome;
mod participation_rows;
mod persons;
mod phrases;
mod recipient;
mod renewed;
mod resubmission;
mod revoked;
mod several;
mod standing;
mod title;
mod totals;
mod unit_rows;
mod unlisted;
mod who;
mod words;

use crate::identity::units::Register;
use crate::issue::{Issue, SettleProblem};
use crate::model::{Award, Catalogue, Decisions, Key, LedgerLine, Question, Records, TableKind, numbered};
use crate::place::Place;
use crate::roster::meaning::Meaning;
use crate::roster::table::{File, RowView, Table};
use award_rows::{Drafts, Templates};
use outcome::Outcome;
pub use outcome::evidence;
use persons::People;
use recipient::Room;
use resubmission::Standing;
use std::collections::BTreeMap;
use unit_rows::Listing;
pub use unlisted::unlisted;
use words::Words;

/// What settling gives: the records, all it has to say, and the ledger with every row's fate.
#[derive(Clone, Debug, Default)]
pub struct Settled {
    pub records: Records,
    pub issues: Vec<Issue>,
    pub ledger: Vec<LedgerLine>,
    /// What only a person can say, each once.
    pub questions: Vec<Question>,
    /// The rows that went by an answer, by the id of its question.
    pub used: BTreeMap<String, Vec<Place>>,
    /// For every question that came up: the id that it had before ids were versioned → the one that it has.
    pub ids_before: BTreeMap<String, String>,
}

/// Settles the rows of all files. Registers are read first, so that every other row is matched to them. What `decisions`
/// answers is not asked again.
pub fn settle(files: &[File], catalogue: &Catalogue, decisions: &Decisions) -> Settled {
    let words = Words::new(catalogue);
    let mut outcome = Outcome::new(decisions);
    let mut records = Records::default();

    let copies = copies(files);
    for (copy, first) in &copies {
        outcome.say(Place::file(copy.1.path.as_str()), SettleProblem::SameFile { first: first.path.clone() });
        rows_of(*copy).for_each(|row| outcome.fate(row, outcome::Fate::Duplicate));
    }
    let is_copy = |number: u32| copies.iter().any(|((copy, _), _)| *copy == number);
    let counted: Vec<(u32, &File)> = (0..).zip(files).filter(|(number, _)| !is_copy(*number)).collect();

    let mut listing = Listing::new(catalogue);
    for row in rows(&counted, TableKind::Units) {
        listing.take(row, &words, &mut outcome);
    }
    let mut register = listing.register;
    register.closed = !register.units.is_empty();
    if !register.closed {
        register.hear_sectors(who::sectors_said(all_rows(&counted), &words));
    }
    let standing = Standing::new(&counted, &register, &words);

    records.awards = awards(&counted, &standing, &mut register, &words, &mut outcome);
    let mut drafts = Vec::new();
    for row in rows(&counted, TableKind::Participation) {
        participation_rows::take(row, &mut register, &words, &mut drafts, &mut outcome);
    }
    records.participation = renewed::settle(drafts, &standing, &mut outcome);
    let drafts = rows(&counted, TableKind::Scores)
        .filter_map(|row| other_rows::score(row, &mut register, &words, &mut outcome))
        .collect();
    records.scores = renewed::settle(drafts, &standing, &mut outcome);
    outcome.issues.extend(standing::stand(files, &mut records.scores, catalogue));
    let drafts = rows(&counted, TableKind::Officers)
        .filter_map(|row| other_rows::officer(row, &mut register, &words, &mut outcome))
        .collect();
    records.officers = renewed::settle(drafts, &standing, &mut outcome);
    let drafts = rows(&counted, TableKind::Activities)
        .filter_map(|row| other_rows::activity(row, &mut register, &words, &mut outcome))
        .collect();
    records.activities = renewed::settle(drafts, &standing, &mut outcome);
    let understood = TableKind::ALL.iter().copied().map(Some).collect::<Vec<_>>();
    for row in all_rows(&counted).filter(|row| !understood.contains(&row.table.kind)) {
        outcome.fate(row, outcome::Fate::SetAside);
    }
    outcome.issues.extend(unknown_tables(files));
    outcome.issues.extend(decision_days::differ(&records.awards));
    outcome.issues.extend(money::price(files, &mut records.awards, catalogue));
    outcome.issues.extend(totals::check(files, &records.awards, catalogue));

    number_awards(&mut records);
    records.units = register.units.into_vec();
    outcome.issues.sort_by(|a, b| by_place(&a.place, &b.place).then_with(|| a.code().cmp(b.code())));
    Settled {
        ledger: outcome.ledger(files),
        questions: outcome.questions(),
        used: outcome.used(),
        ids_before: outcome.ids_before(),
        issues: outcome.issues,
        records,
    }
}

/// One issue a table whose columns do not tell what it is about.
fn unknown_tables(files: &[File]) -> Vec<Issue> {
    let tables = files.iter().flat_map(|file| &file.sheets).flat_map(|sheet| &sheet.tables);
    let unknown = tables.filter(|table| table.kind.is_none() && !table.rows.is_empty());
    let told = |table: &Table| {
        let columns = table.columns.iter().filter(|column| column.meaning == Meaning::Unexplained);
        let headers = columns.map(|column| column.header.clone()).filter(|header| !header.is_empty()).collect();
        Issue::new(SettleProblem::TableKindUnknown { headers }, table.place.clone())
    };
    unknown.map(told).collect()
}

/// The awards of all rosters: first who everybody is, then what becomes of each award.
fn awards(
    files: &[(u32, &File)],
    standing: &Standing,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Vec<Award> {
    let (mut drafts, mut templates) = (Drafts::default(), Templates::default());
    let mut people = People::default();
    for row in rows(files, TableKind::Awards) {
        let room = &mut Room { register, words, people: &mut people, outcome };
        award_rows::take(row, room, &mut drafts, &mut templates);
    }
    let ids = people.settle(outcome);
    drop(people);
    award_rows::settle(&drafts, templates, &ids, standing, words, outcome)
}

/// Files of which another has the very same content, with their places among all, and that other one.
fn copies(files: &[File]) -> Vec<((u32, &File), &File)> {
    let mut first: BTreeMap<&str, &File> = BTreeMap::new();
    let mut copies = Vec::new();
    for (number, file) in (0..).zip(files).filter(|(_, file)| file.failure.is_none() && !file.sha256.is_empty()) {
        match first.get(file.sha256.as_str()) {
            Some(first) => copies.push(((number, file), *first)),
            None => drop(first.insert(&file.sha256, file)),
        }
    }
    copies
}

fn rows_of((number, file): (u32, &File)) -> impl Iterator<Item = RowView<'_>> {
    file.numbered_sheets(number).flat_map(|(id, sheet)| sheet.data_rows(id))
}

fn all_rows<'a>(files: &[(u32, &'a File)]) -> impl Iterator<Item = RowView<'a>> {
    files.iter().copied().flat_map(rows_of)
}

fn rows<'a>(files: &[(u32, &'a File)], kind: TableKind) -> impl Iterator<Item = RowView<'a>> {
    all_rows(files).filter(move |row| row.table.kind == Some(kind))
}

fn by_place(a: &Place, b: &Place) -> std::cmp::Ordering {
    (&a.file, &a.sheet, a.cell).cmp(&(&b.file, &b.sheet, b.cell))
}

/// Ids that stay the same while the rosters do: made of what the award is, numbered where that is equal.
fn number_awards(records: &mut Records) {
    let mut taken = BTreeMap::new();
    for award in &mut records.awards {
        let key = Key::new("award/1")
            .with(&award.recipient_id)
            .with(&award.form)
            .with(&award.decision_no)
            .with(award.decision_date)
            .with(award.year)
            .with(award.period);
        award.id = numbered(key.id(), &mut taken);
    }
}
