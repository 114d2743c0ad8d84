//! Whether an award was met before. A duplicate is the same recipient, the same form and the same achievement; one form
//! may be given many times (Law 06/2022/QH15, article 5.2c).

use crate::model::{Award, Date, Key, QuestionId, QuestionKind, Text, ids_before};
use crate::roster::table::RowView;
use std::collections::HashMap;

/// What is to be thought of an award.
#[derive(Clone, Debug)]
pub enum Verdict<'a> {
    New,
    /// Met before, at that place.
    Same(String),
    /// One of the two rows does not say enough to tell; met at that place, in that row. The id is the same wherever the
    /// same two are compared.
    Perhaps {
        first: String,
        beside: RowView<'a>,
        id: QuestionId,
    },
}

/// The awards met so far, by recipient and form. Only looked up.
#[derive(Default)]
pub struct Duplicates<'a> {
    seen: HashMap<(Text, Text), Vec<Trait<'a>>>,
}

/// What tells two awards of one recipient and form apart.
#[derive(Clone)]
pub struct Trait<'a> {
    decision_no: Option<String>,
    decision_date: Option<Date>,
    year: Option<i32>,
    period: Option<(i32, i32)>,
    movement: Option<Text>,
    phases: Vec<String>,
    row: RowView<'a>,
}

impl<'a> Duplicates<'a> {
    /// Judges an award and remembers it when it is new.
    pub fn judge(&mut self, award: &Award, row: RowView<'a>) -> Verdict<'a> {
        let this = Trait::of(award, row);
        let known = self.seen.entry(recipient_and_form(award)).or_default();
        let verdicts: Vec<Sameness> = known.iter().map(|earlier| compare(earlier, &this)).collect();
        let first = |wanted: Sameness| known.iter().zip(&verdicts).find(|(_, v)| **v == wanted).map(|(known, _)| known);
        if let Some(same) = first(Sameness::Same) {
            return Verdict::Same(same.row.place().to_string());
        }
        if let Some(perhaps) = first(Sameness::Perhaps) {
            let id = QuestionId::new(
                QuestionKind::Duplicate,
                |key| key.with(&award.recipient_id).with(&award.form).with(perhaps.key()).with(this.key()),
                &[&award.recipient_id, &award.form, &perhaps.told_before(), &this.told_before()],
            );
            return Verdict::Perhaps { first: perhaps.row.place().to_string(), beside: perhaps.row, id };
        }
        known.push(this);
        Verdict::New
    }

    /// Forgets the award of a row that another one corrects.
    pub fn forget(&mut self, award: &Award, row: RowView<'_>) {
        if let Some(known) = self.seen.get_mut(&recipient_and_form(award)) {
            known.retain(|earlier| !earlier.row.is_same_row(row));
        }
    }

    /// Remembers an award that somebody knows to be another one.
    pub fn remember(&mut self, award: &Award, row: RowView<'a>) {
        let this = Trait::of(award, row);
        self.seen.entry(recipient_and_form(award)).or_default().push(this);
    }
}

fn recipient_and_form(award: &Award) -> (Text, Text) {
    (award.recipient_id.clone(), award.form.clone())
}

impl<'a> Trait<'a> {
    pub fn of(award: &Award, row: RowView<'a>) -> Self {
        Self {
            decision_no: award.decision_no.as_deref().map(str::to_lowercase),
            decision_date: award.decision_date,
            year: award.year,
            period: award.period,
            movement: award.movement.clone(),
            phases: award.phases.clone(),
            row,
        }
    }

    /// Whether the two say different days, years, movements or phases, so that they are two awards.
    pub fn contradicts(&self, other: &Self) -> bool {
        differ(self.decision_date, other.decision_date) || contradict(self, other)
    }

    /// Whether the two say the same of day, year, movement and phase, also where they say nothing.
    pub fn says_as(&self, other: &Self) -> bool {
        self.decision_date == other.decision_date && alike(self, other)
    }

    /// All that it goes by.
    fn key(&self) -> Key {
        Key::new("trait/1")
            .with(&self.decision_no)
            .with(self.decision_date)
            .with(self.year)
            .with(self.period)
            .with(&self.movement)
            .with(self.phases.as_slice())
    }

    /// The same as ids of questions took it before they were versioned.
    fn told_before(&self) -> String {
        ids_before::traits(
            (self.decision_no.as_deref(), self.decision_date),
            (self.year, self.period),
            (self.movement.as_deref(), &self.phases.join(";")),
        )
    }
}

/// How two awards of one recipient and form stand to each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sameness {
    Other,
    Same,
    Perhaps,
}

/// Decision number and date decide where both rows have them. Where only one row has a decision, rows that contradict
/// each other in nothing are perhaps one award.
fn compare(earlier: &Trait<'_>, this: &Trait<'_>) -> Sameness {
    let contradict = contradict(earlier, this);
    match (&earlier.decision_no, &this.decision_no) {
        (Some(a), Some(b)) if a != b => Sameness::Other,
        (Some(_), Some(_)) => match (earlier.decision_date, this.decision_date) {
            (Some(a), Some(b)) if a != b => Sameness::Other,
            (None, None) if contradict => Sameness::Other,
            (None, Some(_)) | (Some(_), None) if contradict => Sameness::Other,
            _ => Sameness::Same,
        },
        _ if differ(earlier.decision_date, this.decision_date) || contradict => Sameness::Other,
        (None, None) if earlier.decision_date == this.decision_date && alike(earlier, this) => Sameness::Same,
        _ => Sameness::Perhaps,
    }
}

fn contradict(a: &Trait<'_>, b: &Trait<'_>) -> bool {
    differ(a.year, b.year)
        || differ(a.period, b.period)
        || differ(a.movement.as_ref(), b.movement.as_ref())
        || (!a.phases.is_empty() && !b.phases.is_empty() && a.phases != b.phases)
}

fn alike(a: &Trait<'_>, b: &Trait<'_>) -> bool {
    a.year == b.year && a.period == b.period && a.movement == b.movement && a.phases == b.phases
}

fn differ<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
    a.zip(b).is_some_and(|(a, b)| a != b)
}
