//! Awards of a decision that a later one takes the place of: they no longer count, whoever the later one names.

use super::drafts::{Draft, Effect};
use crate::model::{Award, AwardStatus, Date, TableId, Text};
use crate::place::Place;
use std::collections::BTreeMap;

/// Who replaces what, by the number of the replaced decision in small letters.
#[derive(Debug, Default)]
pub struct ReplacedDecisions {
    of: BTreeMap<String, Vec<By>>,
}

/// A row whose decision replaces another.
#[derive(Debug)]
struct By {
    /// The day of the replaced decision, or its year, where it is told, and the day of the replacing one.
    date: Option<Date>,
    year: Option<i32>,
    given: Option<Date>,
    /// Only for this recipient.
    recipient: Option<Text>,
    table: TableId,
    place: Place,
}

impl ReplacedDecisions {
    pub fn of(drafts: &[Draft<'_>]) -> Self {
        let mut replaced = Self::default();
        let grants = |draft: &&Draft<'_>| {
            draft.open.is_none()
                && draft.state == AwardStatus::Counted
                && matches!(draft.effect, Effect::Names | Effect::Corrects)
        };
        for draft in drafts.iter().filter(grants) {
            for one in draft.replaces {
                let Some(number) = one.decision.number.as_deref().map(str::to_lowercase) else { continue };
                let by = By {
                    date: one.decision.date,
                    year: one.decision.date.map(Date::year).or(one.decision.year),
                    given: draft.award.decision_date,
                    recipient: (!one.whole).then(|| draft.award.recipient_id.clone()),
                    table: draft.row.table_id,
                    place: draft.row.place(),
                };
                replaced.of.entry(number).or_default().push(by);
            }
        }
        replaced
    }

    /// The row whose decision takes the place of that of an award.
    pub fn by(&self, draft: &Draft<'_>) -> Option<&Place> {
        let award = &draft.award;
        let by = self.of.get(&award.decision_no.as_deref()?.to_lowercase())?;
        let elsewhere =
            |by: &&By| by.table != draft.row.table_id || by.recipient.is_some() && by.place != draft.row.place();
        let mut of = by.iter().filter(elsewhere).filter(|by| by.is_of(award));
        of.next().map(|by| &by.place)
    }
}

impl By {
    /// Numbers begin anew each year: without the day or year of the replaced decision it is one of the year of the replacing one or of that
    /// before.
    fn is_of(&self, award: &Award) -> bool {
        let year = award.decision_date.map(Date::year).or(award.year);
        let is_recent = |year: i32| self.given.is_none_or(|given| (0..=1).contains(&(given.year() - year)));
        let is_before = award.decision_date.zip(self.given).is_none_or(|(day, given)| day < given);
        let same_day = match (self.date, award.decision_date) {
            (Some(told), Some(day)) => told == day,
            _ => is_before && year.is_none_or(|year| self.year.map_or_else(|| is_recent(year), |told| told == year)),
        };
        same_day && self.recipient.as_ref().is_none_or(|recipient| *recipient == award.recipient_id)
    }
}
