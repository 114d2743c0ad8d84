//! What became of a row: the records that it gave, the rule that decided for each, and the figures that count it.

use super::About;
use super::said::{Said, Value, What};
use crate::model::{Award, AwardStatus, Cut, FigureName, Records, RowId};
use crate::place::Place;
use crate::recount::{Evidence, Recount, Source};
use crate::run::Judged;
use crate::verdict::ruling::{Rule, Ruling};

/// A record that a row gave.
#[derive(Debug)]
pub struct Became {
    pub about: About,
    /// Of an award: its status, and the rule that decided.
    pub ruling: Option<Ruling>,
    /// What says the state, where that decided.
    pub stated: Option<Said>,
    /// Its list proposes or registers; with a decision it is granted all the same.
    pub decided_anyway: Option<AwardStatus>,
    /// Of a proposal: the row whose decision closed it.
    pub closed_by: Option<Place>,
    /// The figures that count it, over all times.
    pub figures: Vec<FigureName>,
    pub phases: Vec<String>,
    pub year: Option<i32>,
    pub sector: Option<String>,
}

/// The figures of a run with what makes them.
pub struct Counting<'a> {
    records: &'a Records,
    figures: Vec<(FigureName, Evidence<'a>)>,
}

impl<'a> Counting<'a> {
    pub fn new(recount: &Recount<'a>, records: &'a Records) -> Self {
        let all = Cut::all();
        let figure = |name: &FigureName| Some((*name, recount.evidence(*name, &all)?));
        Self { records, figures: FigureName::ALL.iter().filter_map(figure).collect() }
    }

    /// The counts that a record is part of. Rates are made of counts.
    fn of(&self, is: impl Fn(Source<'_>) -> bool) -> Vec<FigureName> {
        let counts = self.figures.iter().filter(|(_, evidence)| match evidence {
            Evidence::Count(parts) => {
                let adding = parts.iter().filter(|part| part.amount.is_some_and(|amount| amount != 0));
                adding.flat_map(|part| &part.rows).any(|source| is(*source))
            }
            Evidence::Rate(..) => false,
        });
        counts.map(|(name, _)| *name).collect()
    }

    /// What a row gave, by the records that stand at its place.
    pub fn became(&self, row: RowId, place: &Place, judged: &Judged, said: &[Said]) -> Vec<Became> {
        let mut became = self.awards(row, judged, said);
        became.extend(self.others(place));
        became
    }

    fn awards(&self, row: RowId, judged: &Judged, said: &[Said]) -> Vec<Became> {
        let awards = self.records.awards.iter().zip(&judged.rulings).zip(&judged.award_rows);
        let here = awards.filter(|(_, of)| **of == row).map(|(award, _)| award);
        let became = here.map(|(award, ruling)| {
            let closing = award.closed_by.as_ref();
            let closed_by = closing.and_then(|id| self.records.awards.iter().find(|award| award.id == id.as_str()));
            Became {
                about: About::Award(Box::new(award.clone())),
                ruling: Some(ruling.clone()),
                stated: (ruling.rule == Rule::State).then(|| stated(said, ruling.status)).flatten().cloned(),
                decided_anyway: decided_anyway(award, said),
                closed_by: closed_by.map(|award| award.place.clone()),
                figures: self.of(|source| matches!(source, Source::Award(one) if std::ptr::eq(one, award))),
                phases: award.phases.clone(),
                year: award.year,
                sector: award.sector.as_ref().map(ToString::to_string),
            }
        });
        became.collect()
    }

    fn others(&self, place: &Place) -> Vec<Became> {
        let Records { units, awards: _, participation, scores, officers, activities } = self.records;
        let plain = |about| Became {
            about,
            ruling: None,
            stated: None,
            decided_anyway: None,
            closed_by: None,
            figures: Vec::new(),
            phases: Vec::new(),
            year: None,
            sector: None,
        };
        let sector = |sector: &Option<crate::model::Text>| sector.as_ref().map(ToString::to_string);
        let mut became = Vec::new();
        became.extend(units.iter().filter(|unit| unit.place == *place && unit.registered).map(|unit| Became {
            figures: self.of(|source| matches!(source, Source::Unit(one) if std::ptr::eq(one, unit))),
            sector: sector(&unit.sector),
            ..plain(About::of(Source::Unit(unit)))
        }));
        became.extend(participation.iter().filter(|part| part.place == *place).map(|part| Became {
            figures: self.of(|source| matches!(source, Source::Participation(one) if std::ptr::eq(one, part))),
            phases: part.phases.clone(),
            year: part.year,
            sector: sector(&part.sector),
            ..plain(About::of(Source::Participation(part)))
        }));
        became.extend(scores.iter().filter(|score| score.place == *place).map(|score| Became {
            year: score.year,
            sector: sector(&score.sector),
            ..plain(About::Score {
                unit: score.unit_name.to_string(),
                block: score.block.clone(),
                rank: score.computed_rank,
            })
        }));
        became.extend(officers.iter().filter(|officer| officer.place == *place).map(|officer| Became {
            figures: self.of(|source| matches!(source, Source::Officer(one) if std::ptr::eq(one, officer))),
            sector: sector(&officer.sector),
            ..plain(About::of(Source::Officer(officer)))
        }));
        became.extend(activities.iter().filter(|activity| activity.place == *place).map(|activity| Became {
            figures: self.of(|source| matches!(source, Source::Activity(one) if std::ptr::eq(one, activity))),
            phases: activity.phases.clone(),
            year: activity.year,
            ..plain(About::of(Source::Activity(activity)))
        }));
        became
    }
}

/// The cell or line that says a state.
fn stated(said: &[Said], status: AwardStatus) -> Option<&Said> {
    said.iter().find(|said| said.what == What::State && said.value == Value::Status(status))
}

/// The state of a list that proposes or registers, where a decision of the row speaks against it.
fn decided_anyway(award: &Award, said: &[Said]) -> Option<AwardStatus> {
    let is_granted = matches!(award.status, AwardStatus::Counted | AwardStatus::Duplicate | AwardStatus::Revoked);
    let is_decided = award.decision_no.is_some() || award.decision_date.is_some();
    let mut states = said.iter().filter(|said| said.what == What::State).filter_map(|said| match said.value {
        Value::Status(state @ (AwardStatus::Proposed | AwardStatus::Registered)) => Some(state),
        _ => None,
    });
    states.next().filter(|_| is_granted && is_decided)
}
