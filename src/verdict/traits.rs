//! What tells two awards of one recipient and form apart: decision, year, period, movement and phases.

use crate::model::{Award, Date, Key, Text, ids_before};
use crate::roster::table::RowView;

/// What a row says of an award beside recipient and form.
#[derive(Clone, Debug)]
pub struct Trait<'a> {
    /// In small letters.
    pub decision_no: Option<String>,
    pub decision_date: Option<Date>,
    pub year: Option<i32>,
    pub period: Option<(i32, i32)>,
    pub movement: Option<Text>,
    pub phases: Vec<String>,
    /// The phase is named, and does not only follow from a day or year.
    pub phase_named: bool,
    pub row: RowView<'a>,
    /// Its place among the awards judged.
    pub at: usize,
}

impl<'a> Trait<'a> {
    pub fn of(award: &Award, row: RowView<'a>, at: usize) -> Self {
        Self {
            decision_no: award.decision_no.as_deref().map(str::to_lowercase),
            decision_date: award.decision_date,
            year: award.year,
            period: award.period,
            movement: award.movement.clone(),
            phases: award.phases.clone(),
            phase_named: award.facts.phase_named,
            row,
            at,
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

    /// The phases, where they are named.
    pub fn named_phases(&self) -> Option<&[String]> {
        Some(self.phases.as_slice()).filter(|phases| self.phase_named && !phases.is_empty())
    }

    /// All that it goes by.
    pub fn key(&self) -> Key {
        Key::new("trait/1")
            .with(&self.decision_no)
            .with(self.decision_date)
            .with(self.year)
            .with(self.period)
            .with(&self.movement)
            .with(self.phases.as_slice())
    }

    /// The same as ids of questions took it before they were versioned.
    pub fn text_before(&self) -> String {
        ids_before::traits(
            (self.decision_no.as_deref(), self.decision_date),
            (self.year, self.period),
            (self.movement.as_deref(), &self.phases.join(";")),
        )
    }
}

/// How two awards of one recipient and form stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sameness {
    Other,
    Same,
    Perhaps,
}

/// Decision number and date decide where both rows have them. Where only one row has a decision, rows that contradict
/// each other in nothing are perhaps one award.
pub fn compare(earlier: &Trait<'_>, this: &Trait<'_>) -> Sameness {
    let contradict = contradict(earlier, this);
    match (&earlier.decision_no, &this.decision_no) {
        (Some(a), Some(b)) if a != b => Sameness::Other,
        (Some(_), Some(_)) => match (earlier.decision_date, this.decision_date) {
            (Some(a), Some(b)) if a != b => Sameness::Other,
            (None, _) | (_, None) if contradict => Sameness::Other,
            // One decision may give one person two awards for two movements.
            _ if differ(earlier.movement.as_ref(), this.movement.as_ref()) => Sameness::Other,
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
        || differ(a.named_phases(), b.named_phases())
}

fn alike(a: &Trait<'_>, b: &Trait<'_>) -> bool {
    a.year == b.year && a.period == b.period && a.movement == b.movement && a.named_phases() == b.named_phases()
}

fn differ<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
    a.zip(b).is_some_and(|(a, b)| a != b)
}
