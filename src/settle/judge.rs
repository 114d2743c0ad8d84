//! What becomes of an award: counted, met before, replaced by a newer roster, revoked or corrected.

use super::award_rows::{Draft, Drafts, PersonIds, Templates, id_of};
use super::corrected;
use super::counted::Counted;
use super::duplicates::{Duplicates, Trait, Verdict};
use super::outcome::{Ask, Outcome, evidence};
use super::resubmission::{Standing, is_same_list};
use super::revoked::{self, Effect};
use super::who::whole_row;
use super::words::Words;
use crate::identity::index::DraftIx;
use crate::issue::SettleProblem;
use crate::model::{
    Answer, Award, AwardStatus, Choice, Key, QuestionId, QuestionKind, Scope, TableId, Text, ids_before,
};
use crate::roster::table::RowView;
use std::collections::{BTreeMap, BTreeSet};

/// The rows about each recipient in a table that replaces another or is replaced.
type Told<'a> = BTreeMap<(TableId, Text), Vec<Said<'a>>>;

/// What one row grants a recipient.
struct Said<'a> {
    forms: Vec<&'a str>,
    told: Trait<'a>,
}

impl Said<'_> {
    fn grants(&self, form: &str) -> bool {
        self.forms.contains(&form)
    }
}

/// What is known while awards are judged one by one, those of newer rosters first.
pub struct Judge<'a> {
    drafts: &'a Drafts<'a>,
    seen: Duplicates<'a>,
    told: Told<'a>,
    /// For the rows that correct or revoke.
    counted: Counted,
    standing: &'a Standing,
    /// Recipients of each table, and how many of them the newest one over it has too.
    kept: BTreeMap<TableId, (usize, usize)>,
}

impl<'a> Judge<'a> {
    /// `templates` are what the awards of each draft will say.
    pub fn new(drafts: &'a Drafts<'a>, templates: &Templates, ids: &PersonIds, standing: &'a Standing) -> Self {
        let mut told = Told::new();
        for (at, draft) in drafts.entries().filter(|(_, draft)| standing.concerns(draft.row)) {
            if let Some(id) = id_of(draft, ids) {
                let template = templates[at].as_deref().expect("no award has taken its template yet");
                let forms = draft.forms().map(Text::as_str).collect();
                let said = Said { forms, told: Trait::of(template, draft.row) };
                told.entry((draft.row.table_id, id)).or_default().push(said);
            }
        }
        let newest: BTreeMap<TableId, TableId> =
            drafts.iter().filter_map(|draft| Some((draft.row.table_id, standing.newer(draft.row)?))).collect();
        let mut kept: BTreeMap<TableId, (usize, usize)> = BTreeMap::new();
        for ((table, recipient), before) in &told {
            if let Some(newest) = newest.get(table) {
                let now = told.get(&(*newest, recipient.clone())).map_or(&[][..], Vec::as_slice);
                // The awards of another year say nothing about those of this one.
                let is_kept = before.iter().any(|old| now.iter().any(|new| !old.told.contradicts(&new.told)));
                let (all, same) = kept.entry(*table).or_default();
                *all += 1;
                *same += usize::from(is_kept);
            }
        }
        Self { drafts, seen: Duplicates::default(), counted: Counted::default(), told, standing, kept }
    }

    /// The table that the row's was sent again as.
    fn newer(&self, row: RowView<'_>) -> Option<TableId> {
        let (all, same) = self.kept.get(&row.table_id).copied()?;
        self.standing.newer(row).filter(|_| is_same_list(all, same))
    }

    /// The status of an award; those judged before, each with the index of its draft, may change theirs.
    pub fn status(
        &mut self,
        draft: &Draft<'a>,
        award: &Award,
        (awards, of_draft): (&mut [Award], &[DraftIx]),
        words: &Words<'_>,
        outcome: &mut Outcome<'_>,
    ) -> AwardStatus {
        let row = draft.row;
        match draft.effect() {
            Effect::Revokes => {
                self.counted.extend(awards);
                let wrong = revoked::revoked_by(award, row, awards, &self.counted);
                return revoke(row, wrong, awards, outcome);
            }
            Effect::Corrects => {
                if let Some(status) = self.correct(row, award, (awards, of_draft), words, outcome) {
                    return status;
                }
            }
            // The rule that says it stands with the others.
            Effect::IsRevoked => return AwardStatus::Revoked,
            Effect::Grants => {}
        }
        if let Some(newer) = self.newer(row)
            && let Some(status) = self.replaced(row, newer, award, words, outcome)
        {
            return status;
        }
        match self.seen.judge(award, row) {
            Verdict::New => AwardStatus::Counted,
            Verdict::Same(first) => {
                outcome.issue(row, None, SettleProblem::Duplicate { first });
                AwardStatus::Duplicate
            }
            Verdict::Perhaps { first, beside, id } => {
                let ask = Ask {
                    kind: QuestionKind::Duplicate,
                    scope: Scope::Pair,
                    id,
                    subject: &award.recipient_name,
                    choices: words_of(&[Answer::Same, Answer::Different, Answer::LeaveOut]),
                    beside: vec![evidence(beside)],
                };
                match outcome.ask(row, None, ask, |answer| !matches!(answer, Answer::Code(_))) {
                    Some(Answer::Same) => AwardStatus::Duplicate,
                    Some(Answer::Different | Answer::New) => {
                        self.seen.remember(award, row);
                        AwardStatus::Counted
                    }
                    Some(_) => {
                        outcome.set_aside(row, None, SettleProblem::LeftOut);
                        AwardStatus::SetAside
                    }
                    None => {
                        outcome.set_aside(row, None, SettleProblem::PerhapsDuplicate { first });
                        AwardStatus::SetAside
                    }
                }
            }
        }
    }

    /// Takes out what the row corrects, so that the row itself counts; a status where only a person can say what it corrects.
    fn correct(
        &mut self,
        row: RowView<'a>,
        award: &Award,
        (awards, of_draft): (&mut [Award], &[DraftIx]),
        words: &Words<'_>,
        outcome: &mut Outcome<'_>,
    ) -> Option<AwardStatus> {
        let drafts = self.drafts;
        let row_of = |at: usize| drafts[of_draft[at]].row;
        self.counted.extend(awards);
        let mut meant = corrected::meant(award, row, (awards, &self.counted), row_of, words);
        let mut waits = Vec::new();
        for at in meant.perhaps {
            let (wrong, other) = (&awards[at], row_of(at));
            let decided = |award: &Award| {
                Key::new("decided/1").with(&award.recipient_id).with(&award.decision_no).with(award.decision_date)
            };
            let id = QuestionId::new(
                QuestionKind::Correction,
                |key| key.with(&award.form).with(decided(award)).with(decided(wrong)),
                &[&award.form, &ids_before::decided(award), &ids_before::decided(wrong)],
            );
            let ask = Ask {
                kind: QuestionKind::Correction,
                scope: Scope::Pair,
                id,
                subject: &award.recipient_name,
                choices: words_of(&[Answer::Same, Answer::Different]),
                beside: vec![evidence(other)],
            };
            match outcome.ask(row, None, ask, |answer| matches!(answer, Answer::Same | Answer::Different)) {
                Some(Answer::Same) => meant.wrong.push(at),
                Some(_) => {}
                None => waits.push(other.place()),
            }
        }
        if let Some(other) = waits.first() {
            let problem = SettleProblem::CorrectsPerhaps { other: other.to_string(), rows: waits.len() };
            outcome.set_aside(row, None, problem);
            return Some(AwardStatus::SetAside);
        }
        for at in meant.wrong {
            self.seen.forget(&awards[at], row_of(at));
            replace(row, at, AwardStatus::Duplicate, awards, outcome);
        }
        None
    }

    /// What a newer roster makes of a row. One that has the same award replaces it; one that has another award for the same
    /// recipient instead changes it; one that leaves the award out asks. Awards that contradict each other are never one.
    fn replaced(
        &self,
        row: RowView<'a>,
        newer: TableId,
        award: &Award,
        words: &Words<'_>,
        outcome: &mut Outcome<'_>,
    ) -> Option<AwardStatus> {
        let this = Trait::of(award, row);
        let of = |table: TableId| -> Vec<&Said<'a>> {
            let all = self.told.get(&(table, award.recipient_id.clone())).map_or(&[][..], Vec::as_slice);
            all.iter().filter(|said| !said.told.contradicts(&this)).collect()
        };
        let (now, before) = (of(newer), of(row.table_id));
        let by = self.standing.place(newer);
        let forms = |list: &[&Said<'a>]| list.iter().flat_map(|said| &said.forms).copied().collect::<BTreeSet<&str>>();
        let (forms_now, forms_before) = (forms(&now), forms(&before));
        let added: Vec<&str> = forms_now.difference(&forms_before).copied().collect();
        let is_missing = !forms_now.contains(award.form.as_str());
        if is_same(&award.form, &this, &before, &now) {
            outcome.issue(row, None, SettleProblem::Superseded { by, now: String::new() });
        // Each award that came may stand for one that went.
        } else if is_missing && !added.is_empty() && forms_before.difference(&forms_now).count() <= added.len() {
            let names = added.iter().filter_map(|form| words.catalogue.form(form));
            let now = names.map(|form| form.term.name.as_str()).collect::<Vec<_>>().join("; ");
            outcome.issue(row, None, SettleProblem::Superseded { by, now });
        } else {
            let (recipient, form, whole) = (award.recipient_id.as_str(), award.form.as_str(), whole_row(row));
            let id = QuestionId::new(
                QuestionKind::Withdrawn,
                |key| key.with(recipient).with(form).with(whole.as_slice()),
                &[&[recipient, form], whole.as_slice()].concat(),
            );
            let ask = Ask {
                kind: QuestionKind::Withdrawn,
                scope: Scope::Pair,
                id,
                subject: &award.recipient_name,
                choices: words_of(&[Answer::Stands, Answer::Withdrawn]),
                beside: Vec::new(),
            };
            match outcome.ask(row, None, ask, |answer| matches!(answer, Answer::Stands | Answer::Withdrawn)) {
                Some(Answer::Stands) => return None,
                Some(_) => outcome.set_aside(row, None, SettleProblem::LeftOut),
                None => outcome.set_aside(row, None, SettleProblem::WithdrawnPerhaps { newer: by }),
            }
            return Some(AwardStatus::SetAside);
        }
        Some(AwardStatus::Duplicate)
    }
}

/// Whether the newer list grants that very award: in the same words, or in others where none of its rows has to stand for
/// two of the older list.
fn is_same(form: &str, this: &Trait<'_>, before: &[&Said<'_>], now: &[&Said<'_>]) -> bool {
    let of_form =
        |list: &[&'_ Said<'_>], told: &Trait<'_>| list.iter().any(|said| said.grants(form) && said.told.says_as(told));
    if of_form(now, this) {
        return true;
    }
    let came = now.iter().filter(|said| said.grants(form) && !of_form(before, &said.told)).count();
    let mut went: Vec<&Trait<'_>> = Vec::new();
    for said in before.iter().filter(|said| said.grants(form) && !of_form(now, &said.told)) {
        if !went.iter().any(|known| known.says_as(&said.told)) {
            went.push(&said.told);
        }
    }
    came > 0 && went.len() <= came
}

fn words_of(answers: &[Answer]) -> Vec<Choice> {
    answers.iter().map(|answer| Choice { answer: answer.clone(), name: String::new() }).collect()
}

/// A row that takes an award back grants none itself.
fn revoke(row: RowView<'_>, wrong: Option<usize>, awards: &mut [Award], outcome: &mut Outcome<'_>) -> AwardStatus {
    match wrong {
        Some(wrong) => {
            replace(row, wrong, AwardStatus::Revoked, awards, outcome);
            AwardStatus::Revoked
        }
        None => {
            outcome.set_aside(row, None, SettleProblem::NothingToRevoke);
            AwardStatus::SetAside
        }
    }
}

fn replace(row: RowView<'_>, wrong: usize, status: AwardStatus, awards: &mut [Award], outcome: &mut Outcome<'_>) {
    let award = &mut awards[wrong];
    award.status = status;
    outcome.say(award.place.clone(), SettleProblem::Revoked { by: row.place().to_string() });
}
