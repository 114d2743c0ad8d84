//! Whether an award was met before. A duplicate is the same recipient, the same form and the same achievement; one form
//! may be given many times (Law 06/2022/QH15, article 5.2c).

use crate::model::{Award, Date, Text};
use crate::roster::table::RowView;
use std::collections::HashMap;

/// What is to be thought of an award.
#[derive(Clone, Debug)]
pub enum Verdict<'a> {
    New,
    /// Met before, at that place.
    Same(String),
    /// One of the two rows does not say enough to tell; met at that place, in that row. The key is the same wherever the
    /// same two are compared.
    Perhaps {
        first: String,
        beside: RowView<'a>,
        key: Vec<String>,
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
    /// Joined, because they are only compared.
    phases: String,
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
            let key = vec![award.recipient_id.to_string(), award.form.to_string(), perhaps.told(), this.told()];
            return Verdict::Perhaps { first: perhaps.row.place().to_string(), beside: perhaps.row, key };
        }
        known.push(this);
        Verdict::New
    }

    /// Forgets the award of a row that another one corrects.
    pub fn forget(&mut self, award: &Award, row: RowView<'_>) {
        if let Some(known) = self.seen.get_mut(&recipient_and_form(award)) {
            known.retain(|earlier| !std::ptr::eq(earlier.row.row, row.row));
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
            phases: award.phases.join(";"),
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

    /// All that it goes by, in one text.
    fn told(&self) -> String {
        let Self { decision_no, decision_date, year, period, movement, phases, .. } = self;
        format!("{decision_no:?} {decision_date:?} {year:?} {period:?} {movement:?} {phases:?}")
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
