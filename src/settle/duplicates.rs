//! Whether an award was met before. A duplicate is the same recipient, the same form and the same achievement; one form
//! may be given many times (Law 06/2022/QH15, article 5.2c).

use crate::model::{Award, Date};
use std::collections::BTreeMap;

/// What is to be thought of an award.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    New,
    /// Met before, at that place.
    Same(String),
    /// One of the two rows does not say enough to tell; met at that place.
    Perhaps(String),
}

/// The awards met so far, by recipient and form.
#[derive(Default)]
pub struct Duplicates {
    seen: BTreeMap<(String, String), Vec<Trait>>,
}

struct Trait {
    decision_no: Option<String>,
    decision_date: Option<Date>,
    year: Option<i32>,
    period: Option<(i32, i32)>,
    movement: Option<String>,
    phases: Vec<String>,
    place: String,
}

impl Duplicates {
    /// Judges an award and remembers it when it is new.
    pub fn judge(&mut self, award: &Award) -> Verdict {
        let this = Trait {
            decision_no: award.decision_no.as_deref().map(str::to_lowercase),
            decision_date: award.decision_date,
            year: award.year,
            period: award.period,
            movement: award.movement.clone(),
            phases: award.phases.clone(),
            place: award.place.to_string(),
        };
        let known = self.seen.entry((award.recipient_id.clone(), award.form.clone())).or_default();
        let verdicts: Vec<Verdict> = known.iter().map(|earlier| compare(earlier, &this)).collect();
        let same = verdicts.iter().find(|verdict| matches!(verdict, Verdict::Same(_)));
        let perhaps = verdicts.iter().find(|verdict| matches!(verdict, Verdict::Perhaps(_)));
        match same.or(perhaps) {
            Some(verdict) => verdict.clone(),
            None => {
                known.push(this);
                Verdict::New
            }
        }
    }
}

/// Decision number and date decide where both rows have them. Where only one row has a decision, rows that contradict
/// each other in nothing are perhaps one award.
fn compare(earlier: &Trait, this: &Trait) -> Verdict {
    let contradict = differ(earlier.year, this.year)
        || differ(earlier.period, this.period)
        || differ(earlier.movement.as_ref(), this.movement.as_ref())
        || (!earlier.phases.is_empty() && !this.phases.is_empty() && earlier.phases != this.phases);
    match (&earlier.decision_no, &this.decision_no) {
        (Some(a), Some(b)) if a != b => Verdict::New,
        (Some(_), Some(_)) => match (earlier.decision_date, this.decision_date) {
            (Some(a), Some(b)) if a != b => Verdict::New,
            (None, None) if contradict => Verdict::New,
            (None, Some(_)) | (Some(_), None) if contradict => Verdict::New,
            _ => Verdict::Same(earlier.place.clone()),
        },
        _ if differ(earlier.decision_date, this.decision_date) || contradict => Verdict::New,
        (None, None) if earlier.decision_date == this.decision_date && alike(earlier, this) => {
            Verdict::Same(earlier.place.clone())
        }
        _ => Verdict::Perhaps(earlier.place.clone()),
    }
}

fn alike(a: &Trait, b: &Trait) -> bool {
    a.year == b.year && a.period == b.period && a.movement == b.movement && a.phases == b.phases
}

fn differ<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
    a.zip(b).is_some_and(|(a, b)| a != b)
}
