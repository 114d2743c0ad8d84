//! Answers questions as somebody would who knows the truth.

use super::plan::{Plan, Who};
use super::rosters::unknown_words;
use super::truth::{RowTruth, Truth};
use std::collections::BTreeSet;
use thidua::model::{Answer, AwardStatus, Catalogue, Decision, Decisions, Question, QuestionKind, Rank, Sex};
use thidua::roster::text::{fold, key};
use thidua::settle::Settled;

/// What is known to whoever answers.
pub struct Knowing<'a> {
    pub plan: &'a Plan,
    pub catalogue: &'a Catalogue,
    pub truth: &'a Truth,
}

impl Knowing<'_> {
    /// The answers to all open questions; a question that the truth cannot answer is told.
    pub fn answer(&self, settled: &Settled) -> (Decisions, Vec<String>) {
        let mut decisions = Decisions::new();
        let mut puzzles = Vec::new();
        for question in &settled.questions {
            match self.answer_one(question, settled) {
                Some(answer) => {
                    let decision =
                        Decision { answer, subject: question.subject.clone(), rows: None, rank: Rank::Decisions };
                    decisions.insert(question.id.clone(), decision);
                }
                None => puzzles.push(format!("{:?} {:?} at {:?}", question.kind, question.subject, places(question))),
            }
        }
        (decisions, puzzles)
    }

    fn answer_one(&self, question: &Question, settled: &Settled) -> Option<Answer> {
        let shown = question.waiting.first().into_iter().chain(&question.beside);
        let rows: Vec<&RowTruth> = shown.filter_map(|evidence| self.truth.at(&evidence.place)).collect();
        let asking = question.places.first().and_then(|place| self.truth.at(place)).or(rows.first().copied())?;
        let code = |code: &str| Some(Answer::Code(code.to_owned()));
        match question.kind {
            QuestionKind::Unit => self.unit(asking, settled),
            QuestionKind::Award => code(self.form(question, asking)?),
            QuestionKind::Movement => code(asking.movement?),
            QuestionKind::Sector => code(self.plan.units[asking.unit?].sector),
            QuestionKind::RecipientKind => code(asking.who.first()?.kind().code()),
            QuestionKind::Phase => self.phase(asking),
            QuestionKind::Person => self.person(question, asking, &rows, settled),
            QuestionKind::Duplicate | QuestionKind::Correction => {
                let others = rows.iter().filter(|row| !std::ptr::eq(**row, asking));
                let mut others = others.peekable();
                others.peek()?;
                let one_bid = |row: &&RowTruth| row.bid.is_some() && row.bid == asking.bid;
                let shared =
                    |row: &&RowTruth| one_bid(row) || row.awards.iter().any(|award| asking.awards.contains(award));
                Some(if others.any(shared) { Answer::Same } else { Answer::Different })
            }
            QuestionKind::Withdrawn => Some(if asking.withdrawn { Answer::Withdrawn } else { Answer::Stands }),
            QuestionKind::Newer => question.choices.iter().map(|choice| choice.answer.clone()).max(),
            // Of the list, not of the row alone: what was said of a row stands beside it.
            QuestionKind::State => code(self.state(asking).code()),
            QuestionKind::Sex => code(self.sex(asking)?.code()),
            QuestionKind::Rule | QuestionKind::Hidden | QuestionKind::Formula => Some(Answer::Stands),
            QuestionKind::Number
            | QuestionKind::DateOrder
            | QuestionKind::Column
            | QuestionKind::TableKind
            | QuestionKind::LastYear
            | QuestionKind::Block => None,
        }
    }

    /// The register's unit: the program's id for the row that lists it.
    fn unit(&self, asking: &RowTruth, settled: &Settled) -> Option<Answer> {
        let listed = settled.records.units.iter().filter(|unit| unit.registered);
        let mut found = listed.filter(|unit| self.truth.at(&unit.place).is_some_and(|row| row.unit == asking.unit));
        found.next().map(|unit| Answer::Code(unit.id.to_string()))
    }

    /// The one form of the row, or that of its forms that the unknown wording was made of.
    fn form(&self, question: &Question, asking: &RowTruth) -> Option<&'static str> {
        if let Some(at) = asking.bid {
            return Some(self.plan.bids[at].form);
        }
        let forms: BTreeSet<&str> = asking.awards.iter().map(|&award| self.plan.awards[award].form).collect();
        let worded = |form: &&str| key(&unknown_words(self.catalogue, form)) == key(&question.subject);
        let known = self.plan.awards.iter().map(|award| award.form).find(worded);
        known.or_else(|| forms.iter().next().filter(|_| forms.len() == 1).map(|form| self.static_form(form)))
    }

    fn static_form(&self, form: &str) -> &'static str {
        self.plan.awards.iter().map(|award| award.form).find(|known| *known == form).unwrap()
    }

    fn state(&self, asking: &RowTruth) -> AwardStatus {
        match asking.bid.map(|at| self.plan.bids[at].stage.is_registration()) {
            Some(true) => AwardStatus::Registered,
            Some(false) => AwardStatus::Proposed,
            None => AwardStatus::Counted,
        }
    }

    fn sex(&self, asking: &RowTruth) -> Option<Sex> {
        let male = match *asking.who.first()? {
            Who::Person(person) => self.plan.people[person].male,
            Who::Household(household) => self.plan.households[household].male,
            Who::Unit(_) => return None,
        };
        Some(if male { Sex::Male } else { Sex::Female })
    }

    fn phase(&self, asking: &RowTruth) -> Option<Answer> {
        if let Some(at) = asking.bid {
            return Some(Answer::Code(self.plan.bids[at].year.to_string()));
        }
        let award = &self.plan.awards[*asking.awards.first()?];
        let decided = &self.plan.decisions[award.decision];
        Some(Answer::Code(decided.phase.map_or_else(|| decided.year().to_string(), str::to_owned)))
    }

    /// Whether the rows that are compared are about one person: of a row that names several, the one whose name is asked
    /// about. Where persons are offered to choose from, the one that some record already has under that id.
    fn person(&self, question: &Question, asking: &RowTruth, rows: &[&RowTruth], settled: &Settled) -> Option<Answer> {
        let who = self.named(question, asking)?;
        let offered: Vec<&str> = question
            .choices
            .iter()
            .filter_map(|choice| if let Answer::Code(id) = &choice.answer { Some(id.as_str()) } else { None })
            .collect();
        if !offered.is_empty() {
            let owner = |id: &str| {
                let mut awards = settled.records.awards.iter().filter(|award| award.recipient_id == id);
                awards.find_map(|award| self.truth.at(&award.place)).is_some_and(|row| row.who.contains(&who))
            };
            let found = offered.iter().find(|id| owner(id));
            return Some(found.map_or(Answer::New, |id| Answer::Code((*id).to_owned())));
        }
        let others: Vec<_> = rows.iter().filter(|row| !std::ptr::eq(**row, asking)).collect();
        if others.is_empty() {
            return None;
        }
        Some(if others.iter().all(|row| row.who.contains(&who)) { Answer::Same } else { Answer::Different })
    }

    fn named(&self, question: &Question, row: &RowTruth) -> Option<Who> {
        let subject = format!(" {} ", key(&question.subject));
        let by_name = row.who.iter().find(|who| match who {
            Who::Person(person) => subject.contains(&format!(" {} ", key(&self.plan.people[*person].name))),
            Who::Household(household) => {
                subject.contains(&format!(" {} ", key(&self.plan.households[*household].head)))
            }
            Who::Unit(_) => false,
        });
        // Nobody is called just so: a name without its marks.
        let bare = fold(&question.subject);
        let without_marks = row.who.iter().find(|who| match who {
            Who::Person(person) => fold(&self.plan.people[*person].name) == bare,
            _ => false,
        });
        by_name.or(without_marks).or_else(|| row.who.first()).copied()
    }
}

fn places(question: &Question) -> Vec<String> {
    question.places.iter().take(3).map(ToString::to_string).collect()
}
