//! Whether an award was met before. A duplicate is the same recipient, the same form and the same achievement; one form
//! may be given many times (Law 06/2022/QH15, article 5.2c).

use super::traits::{Sameness, Trait, compare};
use super::traits_index::TraitsIndex;
use crate::model::{Award, AwardStatus, QuestionId, QuestionKind, Text};
use crate::roster::table::RowView;
use std::collections::HashMap;

/// What is to be thought of an award.
#[derive(Clone, Debug)]
pub enum Met<'a> {
    New,
    /// Met before, in that row, as that one of the awards judged.
    Same(RowView<'a>, usize),
    /// Perhaps met in that row, as that one of the awards judged. The id is the same wherever the same two are compared.
    Perhaps {
        beside: RowView<'a>,
        at: usize,
        id: QuestionId,
        doubt: Doubt,
    },
}

/// Why two rows are only perhaps one award.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// One list has the same row twice.
    ListedTwice,
    /// One of them says its decision and the other none.
    Undecided,
    /// They say different things that one award may have in two lists.
    Otherwise,
}

impl Doubt {
    fn between(earlier: &Trait<'_>, this: &Trait<'_>) -> Self {
        if earlier.list() == this.list() {
            Self::ListedTwice
        } else if earlier.decision_no.is_some() == this.decision_no.is_some() {
            Self::Otherwise
        } else {
            Self::Undecided
        }
    }
}

/// The awards met so far, by recipient, form and the state in which they are named. Only looked up.
pub struct Duplicates<'a> {
    seen: HashMap<(Text, Text, AwardStatus), Seen<'a>>,
}

/// The awards of one recipient and form, in the order in which they were met.
#[derive(Default)]
struct Seen<'a> {
    known: Vec<Trait<'a>>,
    /// Made where comparing with each takes longer.
    index: Option<Box<TraitsIndex>>,
}

/// So many are compared one by one.
const FEW: usize = 8;

impl<'a> Duplicates<'a> {
    /// None met yet; so many are to come.
    pub fn of(awards: usize) -> Self {
        Self { seen: HashMap::with_capacity(awards) }
    }

    /// Judges an award named in that state and remembers it when it is new; it is the next of the awards judged, `next`.
    pub fn judge(&mut self, award: &Award, state: AwardStatus, row: RowView<'a>, next: usize) -> Met<'a> {
        let this = Trait::of(award, row, next);
        let seen = self.seen.entry(key(award, state)).or_default();
        match seen.first(&this) {
            Some((at, Sameness::Same)) => Met::Same(seen.known[at].row, seen.known[at].at),
            Some((at, _)) => {
                let perhaps = &seen.known[at];
                let id = QuestionId::new(
                    QuestionKind::Duplicate,
                    |key| key.with(&award.recipient_id).with(&award.form).with(perhaps.key()).with(this.key()),
                    &[&award.recipient_id, &award.form, &perhaps.text_before(), &this.text_before()],
                );
                Met::Perhaps { beside: perhaps.row, at: perhaps.at, id, doubt: Doubt::between(perhaps, &this) }
            }
            None => {
                seen.push(this);
                Met::New
            }
        }
    }

    /// Forgets the award of a row that another one corrects.
    pub fn forget(&mut self, award: &Award, row: RowView<'_>) {
        if let Some(seen) = self.seen.get_mut(&key(award, AwardStatus::Counted)) {
            seen.known.retain(|earlier| !earlier.row.is_same_row(row));
            seen.index = None;
        }
    }

    /// Remembers an award that somebody knows to be another one.
    pub fn remember(&mut self, award: &Award, state: AwardStatus, row: RowView<'a>, next: usize) {
        self.seen.entry(key(award, state)).or_default().push(Trait::of(award, row, next));
    }
}

fn key(award: &Award, state: AwardStatus) -> (Text, Text, AwardStatus) {
    (award.recipient_id.clone(), award.form.clone(), state)
}

impl<'a> Seen<'a> {
    /// The first that is the same award, else the first that may be.
    fn first(&mut self, this: &Trait<'_>) -> Option<(usize, Sameness)> {
        if self.known.len() <= FEW {
            let found = self.known.iter().map(|earlier| compare(earlier, this)).enumerate();
            let found = found.filter(|(_, sameness)| *sameness != Sameness::Other);
            return found.min_by_key(|(at, sameness)| (*sameness != Sameness::Same, *at));
        }
        let known = &self.known;
        let index = self.index.get_or_insert_with(|| Box::new(TraitsIndex::of(known)));
        index
            .same(this)
            .map(|at| (at, Sameness::Same))
            .or_else(|| index.perhaps(this).map(|at| (at, Sameness::Perhaps)))
    }

    fn push(&mut self, this: Trait<'a>) {
        if let Some(index) = &mut self.index {
            index.add(&this);
        }
        if self.known.is_empty() {
            // Most are alone: no room for four.
            self.known.reserve_exact(1);
        }
        self.known.push(this);
    }
}
