//! Rows → records: who is this unit or person, which award, movement, sector and phase. What cannot be settled is
//! raised as an issue and its row set aside; nothing is guessed.

mod award_forms;
mod award_rows;
mod context;
mod duplicates;
mod facts;
mod lexicon;
mod memo;
mod other_rows;
mod outcome;
mod participation_rows;
mod recipient;
mod register;
mod unit_name;
mod unit_rows;
mod who;
mod words;

use crate::issue::{Issue, SettleProblem};
use crate::model::{Catalogue, Decisions, LedgerLine, Question, Records, TableKind};
use crate::place::Place;
use crate::read::table::{File, RowView};
use duplicates::Duplicates;
use outcome::Outcome;
use unit_rows::Listing;
use words::Words;

/// What settling gives: the records, all it has to say, and the ledger with every row's fate.
#[derive(Clone, Debug, Default)]
pub struct Settled {
    pub records: Records,
    pub issues: Vec<Issue>,
    pub ledger: Vec<LedgerLine>,
    /// What only a person can say, each once.
    pub questions: Vec<Question>,
}

/// Settles the rows of all files. Registers are read first, so that every other row is matched to them. What `decisions`
/// answers is not asked again.
pub fn settle(files: &[File], catalogue: &Catalogue, decisions: &Decisions) -> Settled {
    let words = Words::new(catalogue);
    let mut outcome = Outcome::new(decisions);
    let mut records = Records::default();

    let mut listing = Listing::default();
    for row in rows(files, TableKind::Units) {
        listing.take(row, &words, &mut outcome);
    }
    let mut register = listing.register;
    register.closed = !register.units.is_empty();

    let mut seen = Duplicates::default();
    for row in rows(files, TableKind::Awards) {
        award_rows::take(row, &mut register, &words, &mut seen, &mut records.awards, &mut outcome);
    }
    let mut said = participation_rows::Seen::default();
    for row in rows(files, TableKind::Participation) {
        participation_rows::take(row, &mut register, &words, &mut said, &mut records.participation, &mut outcome);
    }
    for row in rows(files, TableKind::Scores) {
        records.scores.extend(other_rows::score(row, &mut register, &words, &mut outcome));
    }
    other_rows::rank(&mut records.scores);
    for row in rows(files, TableKind::Officers) {
        records.officers.extend(other_rows::officer(row, &mut register, &words, &mut outcome));
    }
    for row in rows(files, TableKind::Activities) {
        records.activities.extend(other_rows::activity(row, &mut register, &words, &mut outcome));
    }
    let understood = TableKind::ALL.iter().copied().map(Some).collect::<Vec<_>>();
    for row in all_rows(files).filter(|row| !understood.contains(&row.table.kind)) {
        outcome.fate(row, outcome::Fate::SetAside);
    }
    outcome.issues.extend(unknown_tables(files));

    number_awards(&mut records);
    records.units = register.units;
    outcome.issues.sort_by(|a, b| by_place(&a.place, &b.place).then_with(|| a.code().cmp(b.code())));
    Settled { ledger: outcome.ledger(files), questions: outcome.questions(), issues: outcome.issues, records }
}

/// One issue a table whose columns do not tell what it is about.
fn unknown_tables(files: &[File]) -> Vec<Issue> {
    let tables = files.iter().flat_map(|file| &file.sheets).flat_map(|sheet| &sheet.tables);
    let unknown = tables.filter(|table| table.kind.is_none() && !table.rows.is_empty());
    unknown.map(|table| Issue::new(SettleProblem::TableKindUnknown, table.place.clone())).collect()
}

fn all_rows(files: &[File]) -> impl Iterator<Item = RowView<'_>> {
    files.iter().flat_map(|file| &file.sheets).flat_map(|sheet| sheet.data_rows())
}

fn rows(files: &[File], kind: TableKind) -> impl Iterator<Item = RowView<'_>> {
    all_rows(files).filter(move |row| row.table.kind == Some(kind))
}

fn by_place(a: &Place, b: &Place) -> std::cmp::Ordering {
    (&a.file, &a.sheet, a.cell).cmp(&(&b.file, &b.sheet, b.cell))
}

/// Ids that stay the same while the rosters do: made of what the award is, numbered where that is equal.
fn number_awards(records: &mut Records) {
    use sha2::{Digest, Sha256};
    let mut taken = std::collections::BTreeMap::<String, u32>::new();
    for award in &mut records.awards {
        let date = award.decision_date.map(|date| date.to_string()).unwrap_or_default();
        let parts = [
            &award.recipient_id,
            &award.form,
            award.decision_no.as_deref().unwrap_or_default(),
            &date,
            &format!("{:?}{:?}", award.year, award.period),
        ];
        let hash = Sha256::digest(parts.join("\u{1f}"));
        let short: String = hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let count = taken.entry(short.clone()).or_default();
        *count += 1;
        award.id = if *count == 1 { short } else { format!("{short}-{count}") };
    }
}
