//! Rows → records, in three passes that each go over plain data: claims (what each row says), identity (who is meant) and the verdict
//! (what becomes of it). What cannot be settled is asked and its row set aside; nothing is guessed.

mod comments;
mod unlisted;

use crate::account::Given;
use crate::ask::fates::{Fate, Fates};
use crate::ask::formulas;
use crate::ask::hidden;
use crate::ask::lists::Lists;
use crate::ask::open_columns;
use crate::ask::open_remarks;
use crate::ask::outcome::Outcome;
pub use crate::ask::outcome::evidence;
use crate::claims::Claims;
use crate::claims::reader::Reader;
use crate::identity::rows::{self, Identity};
use crate::identity::units::name_communes;
use crate::issue::{Issue, SettleProblem};
use crate::model::{Catalogue, Decisions, LedgerLine, Question, Records, RowId};
use crate::place::Place;
use crate::roster::table::{File, RowView};
use crate::verdict::ruling::Ruling;
use crate::verdict::{self, Scene, Verdict};
use crate::wording::words::Words;
use std::collections::{BTreeMap, BTreeSet};
pub use unlisted::unlisted;

/// What settling gives: the records, all it has to say, and the ledger with every row's fate.
#[derive(Debug, Default)]
pub struct Settled {
    pub records: Records,
    /// For every award, in their order, the rule that decided what became of it.
    pub rulings: Vec<Ruling>,
    /// The row of every award.
    pub award_rows: Vec<RowId>,
    pub issues: Vec<Issue>,
    pub fates: Fates,
    pub ledger: Vec<LedgerLine>,
    /// Which cells gave facts.
    pub given: Given,
    /// What only a person can say, each once.
    pub questions: Vec<Question>,
    /// The rows that went by an answer, by the id of its question.
    pub used: BTreeMap<String, Vec<Place>>,
    /// For every question that came up: the id that it had before ids were versioned → the one that it has.
    pub ids_before: BTreeMap<String, String>,
}

/// What the rows say and who is meant, while the rows are settled.
pub struct Between<'s, 'a, 'w> {
    pub claims: &'s Claims<'a>,
    pub identity: &'s Identity,
    pub reader: &'s Reader<'w>,
}

/// Settles the rows of all files. What `decisions` answers is not asked again.
pub fn settle(files: &[File], catalogue: &Catalogue, decisions: &Decisions) -> Settled {
    settle_with(files, catalogue, decisions, |_| {})
}

/// The same, for whoever wants to look at what the rows say and who is meant: both are gone when all is settled.
pub fn settle_with(
    files: &[File],
    catalogue: &Catalogue,
    decisions: &Decisions,
    look: impl FnOnce(&Between<'_, '_, '_>),
) -> Settled {
    let words = Words::new(catalogue);
    let reader = Reader::new(&words);
    let (mut outcome, mut lists) = (Outcome::new(decisions), Lists::default());
    let counted = without_copies(files, &mut outcome);

    let unseen = unseen(all_rows(&counted), &mut lists, &mut outcome);
    let claims = Claims::of(all_rows(&counted).filter(|row| !unseen.contains(&row.id())), &reader);
    let register = rows::register(&claims.units, claims.tells_of_times(), &words, &mut lists, &mut outcome);
    let identity = {
        let scene = rows::Scene { words: &words, decisions, lists: &mut lists, outcome: &mut outcome };
        Identity::of(&claims, register, scene)
    };
    let Verdict { mut records, rulings, award_rows } = {
        let mut scene = Scene { identity: &identity, reader: &reader, lists: &mut lists, outcome: &mut outcome };
        verdict::verdict(&claims, &counted, &mut scene)
    };
    outcome.issues.extend(comments::said(&counted, &reader.states));
    open_columns::ask(all_rows(&counted), &reader, &mut lists, &mut outcome);
    open_remarks::say(&claims, &mut outcome);
    look(&Between { claims: &claims, identity: &identity, reader: &reader });
    let given = Given::of(&claims, &counted, &reader, &outcome.fates);
    drop(claims);
    outcome.issues.extend(verdict::follow(files, &mut records, catalogue));
    records.units = identity.register.into_units();
    name_communes(&mut records.units, catalogue);
    outcome.issues.sort_by(|a, b| by_place(&a.place, &b.place).then_with(|| a.code().cmp(b.code())));
    Settled {
        ledger: outcome.fates.ledger(files),
        given,
        questions: outcome.questions(),
        used: outcome.used(),
        ids_before: outcome.ids_before(),
        issues: outcome.issues,
        fates: outcome.fates,
        records,
        rulings,
        award_rows,
    }
}

impl Settled {
    /// Sets awards aside that had been counted, and their rows where they gave nothing else. Proposals that they had closed are open
    /// again.
    pub fn set_aside(&mut self, awards: Vec<(usize, Ruling)>) {
        let mut rows: BTreeMap<RowId, Fate> = BTreeMap::new();
        for (at, ruling) in awards {
            let award = &mut self.records.awards[at];
            award.status = ruling.status;
            award.money = None;
            rows.insert(self.award_rows[at], Fate::SetAside);
            self.rulings[at] = ruling;
        }
        for (row, award) in self.award_rows.iter().zip(&self.records.awards) {
            if let Some(best) = rows.get_mut(row) {
                *best = verdict::fate(award.status).max(*best);
            }
        }
        verdict::close_proposals(&mut self.records.awards);
        for (row, _) in rows.into_iter().filter(|(_, best)| *best == Fate::SetAside) {
            self.fates.take_back(row);
        }
    }
}

/// The files that count, with their places among all: of several with the very same content the first. The rows of the others are
/// duplicates.
fn without_copies<'f>(files: &'f [File], outcome: &mut Outcome<'_>) -> Vec<(u32, &'f File)> {
    let mut first: BTreeMap<&str, &File> = BTreeMap::new();
    let mut counted = Vec::new();
    for (number, file) in (0..).zip(files) {
        let content = Some(file.sha256.as_str()).filter(|content| file.failure.is_none() && !content.is_empty());
        match content.and_then(|content| first.get(content)) {
            Some(first) => {
                outcome.say(Place::file(file.path.as_str()), SettleProblem::SameFile { first: first.path.clone() });
                rows_of((number, file)).for_each(|row| outcome.fate(row, Fate::Duplicate));
            }
            None => {
                first.extend(content.map(|content| (content, file)));
                counted.push((number, file));
            }
        }
    }
    counted
}

/// The rows that are not to be read: they, or something in them, cannot be seen, and a person has to say whether they count.
fn unseen<'a>(
    rows: impl Iterator<Item = RowView<'a>> + Clone,
    lists: &mut Lists,
    outcome: &mut Outcome<'_>,
) -> BTreeSet<RowId> {
    let visible = hidden::Visible::of(rows.clone());
    let is_unseen = |row: &RowView<'_>| {
        hidden::row_waits(*row, &visible, lists, outcome)
            || hidden::column_waits(*row, lists, outcome)
            || formulas::waits(*row, lists, outcome)
    };
    rows.filter(is_unseen).map(|row| row.id()).collect()
}

fn rows_of((number, file): (u32, &File)) -> impl Iterator<Item = RowView<'_>> + Clone {
    file.numbered_sheets(number).flat_map(|(id, sheet)| sheet.data_rows(id))
}

fn all_rows<'a>(files: &[(u32, &'a File)]) -> impl Iterator<Item = RowView<'a>> + Clone {
    files.iter().copied().flat_map(rows_of)
}

fn by_place(a: &Place, b: &Place) -> std::cmp::Ordering {
    (&a.file, &a.sheet, a.cell).cmp(&(&b.file, &b.sheet, b.cell))
}
