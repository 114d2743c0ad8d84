//! Rows → records: who is this unit or person, which award, movement, sector and phase. What cannot be settled is
//! raised as an issue and its row set aside; nothing is guessed.

mod around;
mod award_forms;
mod award_rows;
mod communes;
mod context;
mod corrected;
mod counted;
mod decision_days;
mod duplicates;
mod facts;
mod former;
mod judge;
mod lexicon;
mod memo;
mod money;
mod near;
mod numbers;
mod other_rows;
mod outcome;
mod participation_rows;
mod persons;
mod phrases;
mod recipient;
mod register;
mod renewed;
mod resubmission;
mod revoked;
mod several;
mod standing;
mod title;
mod totals;
mod unit_name;
mod unit_rows;
mod unlisted;
mod who;
mod words;

use crate::hash;
use crate::issue::{Issue, SettleProblem};
use crate::model::{Award, Catalogue, Decisions, LedgerLine, Question, Records, TableKind};
use crate::place::Place;
use crate::roster::meaning::Meaning;
use crate::roster::table::{File, RowView, Table};
use outcome::Outcome;
pub use outcome::{evidence, question_id};
use persons::People;
use recipient::Room;
use register::Register;
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
}

/// Settles the rows of all files. Registers are read first, so that every other row is matched to them. What `decisions`
/// answers is not asked again.
pub fn settle(files: &[File], catalogue: &Catalogue, decisions: &Decisions) -> Settled {
    let words = Words::new(catalogue);
    let mut outcome = Outcome::new(decisions);
    let mut records = Records::default();

    let copies = copies(files);
    for (file, first) in &copies {
        outcome.say(Place::file(file.path.as_str()), SettleProblem::SameFile { first: first.path.clone() });
        rows_of(file).for_each(|row| outcome.fate(row, outcome::Fate::Duplicate));
    }
    let counted: Vec<&File> =
        files.iter().filter(|file| !copies.iter().any(|(copy, _)| std::ptr::eq(*copy, *file))).collect();

    let mut listing = Listing::new(catalogue);
    for row in rows(&counted, TableKind::Units) {
        listing.take(row, &words, &mut outcome);
    }
    let mut register = listing.register;
    register.closed = !register.units.is_empty();
    if !register.closed {
        register.hear_sectors(who::sectors_said(&counted, &words));
    }
    let standing = Standing::new(counted.iter().copied(), &register, &words);

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
    records.units = register.units;
    outcome.issues.sort_by(|a, b| by_place(&a.place, &b.place).then_with(|| a.code().cmp(b.code())));
    Settled {
        ledger: outcome.ledger(files),
        questions: outcome.questions(),
        used: outcome.used(),
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
    files: &[&File],
    standing: &Standing,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Vec<Award> {
    let (mut drafts, mut templates, mut people) = (Vec::new(), Vec::new(), People::default());
    for row in rows(files, TableKind::Awards) {
        let room = &mut Room { register, words, people: &mut people, outcome };
        award_rows::take(row, room, &mut drafts, &mut templates);
    }
    let ids = people.settle(outcome);
    drop(people);
    award_rows::settle(&drafts, templates, &ids, standing, words, outcome)
}

/// Files of which another has the very same content, with that other one.
fn copies(files: &[File]) -> Vec<(&File, &File)> {
    let mut first: BTreeMap<&str, &File> = BTreeMap::new();
    let mut copies = Vec::new();
    for file in files.iter().filter(|file| file.failure.is_none() && !file.sha256.is_empty()) {
        match first.get(file.sha256.as_str()) {
            Some(first) => copies.push((file, *first)),
            None => drop(first.insert(&file.sha256, file)),
        }
    }
    copies
}

fn rows_of(file: &File) -> impl Iterator<Item = RowView<'_>> {
    file.sheets.iter().flat_map(|sheet| sheet.data_rows())
}

fn all_rows<'a>(files: &[&'a File]) -> impl Iterator<Item = RowView<'a>> {
    files.iter().copied().flat_map(rows_of)
}

fn rows<'a>(files: &[&'a File], kind: TableKind) -> impl Iterator<Item = RowView<'a>> {
    all_rows(files).filter(move |row| row.table.kind == Some(kind))
}

fn by_place(a: &Place, b: &Place) -> std::cmp::Ordering {
    (&a.file, &a.sheet, a.cell).cmp(&(&b.file, &b.sheet, b.cell))
}

/// Ids that stay the same while the rosters do: made of what the award is, numbered where that is equal.
fn number_awards(records: &mut Records) {
    let mut taken = BTreeMap::<String, u32>::new();
    for award in &mut records.awards {
        let date = award.decision_date.map(|date| date.to_string()).unwrap_or_default();
        let parts = [
            award.recipient_id.as_str(),
            &award.form,
            award.decision_no.as_deref().unwrap_or_default(),
            &date,
            &format!("{:?}{:?}", award.year, award.period),
        ];
        let short = hash::short(parts.join("\u{1f}"), 6);
        let count = taken.entry(short.clone()).or_default();
        *count += 1;
        award.id = if *count == 1 { short } else { format!("{short}-{count}") };
    }
}
