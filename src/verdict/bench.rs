//! What is known while awards are judged one by one, those of newer rosters first.

use super::corrected;
use super::counted::Counted;
use super::drafts::Draft;
use super::duplicates::Duplicates;
use super::newer::NewerLists;
use super::replaced::ReplacedDecisions;
use super::revoked;
use super::ruling::{Rule, Ruling, words_of};
use crate::ask::outcome::{Ask, At, Outcome, evidence};
use crate::claims::lines::lines;
use crate::issue::SettleProblem;
use crate::model::{Answer, Award, AwardStatus, Key, QuestionId, QuestionKind, Scope, ids_before};
use crate::place::Place;
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::wording::words::Words;

/// The awards judged so far, and how the next may be compared with them.
pub struct Bench<'a, 'o, 'd> {
    pub words: &'o Words<'o>,
    pub outcome: &'o mut Outcome<'d>,
    pub seen: Duplicates<'a>,
    pub newer: NewerLists<'a>,
    pub replaced: ReplacedDecisions,
    /// In the order in which they were judged.
    pub judged: Vec<Award>,
    pub rulings: Vec<Ruling>,
    /// Of a row that names the same award as one judged before: that one.
    pub same: Vec<Option<usize>>,
    pub rows: Vec<RowView<'a>>,
    counted: Counted,
    /// What the award that is judged now corrects: it keeps what the correction does not say.
    corrects: Vec<usize>,
}

impl<'a, 'o, 'd> Bench<'a, 'o, 'd> {
    /// A bench for that many awards.
    pub fn new(
        awards: usize,
        (newer, replaced): (NewerLists<'a>, ReplacedDecisions),
        words: &'o Words<'o>,
        outcome: &'o mut Outcome<'d>,
    ) -> Self {
        Self {
            words,
            outcome,
            seen: Duplicates::of(awards),
            newer,
            replaced,
            judged: Vec::with_capacity(awards),
            rulings: Vec::with_capacity(awards),
            same: Vec::new(),
            rows: Vec::with_capacity(awards),
            counted: Counted::default(),
            corrects: Vec::new(),
        }
    }

    /// Whether the list of a row says that it repeats others: "ĐỂ THAM KHẢO".
    pub fn repeats_others(&self, row: RowView<'_>) -> bool {
        lines(row).any(|(_, text)| self.words.repeating.inside(&text.replace(['(', ')'], " ")))
    }

    pub fn push(&mut self, award: Award, ruling: Ruling, row: RowView<'a>) {
        self.judged.push(Award { status: ruling.status, ..award });
        self.rulings.push(ruling);
        self.same.resize(self.judged.len(), None);
        self.rows.push(row);
        for wrong in std::mem::take(&mut self.corrects) {
            let wrong = self.judged[wrong].clone();
            self.complete(self.judged.len() - 1, &wrong);
        }
    }

    /// The place of an award that was judged.
    pub fn place(&self, at: usize) -> Place {
        self.judged[at].place.clone()
    }

    /// Notes that the award that is judged now is the same as one judged before.
    pub fn is_same_as(&mut self, holder: usize) {
        self.same.resize(self.judged.len(), None);
        self.same.push(Some(holder));
    }

    /// Gives an award what another row says of it and its own does not: claims about one thing are brought together.
    pub fn complete(&mut self, at: usize, other: &Award) {
        let award = &mut self.judged[at];
        if other.facts.phase_named && !award.facts.phase_named {
            award.phases.clone_from(&other.phases);
            award.facts.phase_named = true;
        }
        award.decision_date = award.decision_date.or(other.decision_date);
        award.period = award.period.or(other.period);
        award.movement = award.movement.take().or_else(|| other.movement.clone());
        award.ground = award.ground.take().or_else(|| other.ground.clone());
        award.position = award.position.take().or_else(|| other.position.clone());
        award.facts.position_class = award.facts.position_class.or(other.facts.position_class);
        award.sex = award.sex.or(other.sex);
        award.achievement = award.achievement.take().or_else(|| other.achievement.clone());
        award.register_no = award.register_no.take().or_else(|| other.register_no.clone());
    }

    /// The only counted award that a revoking row means.
    pub fn revoked_by(&mut self, draft: &Draft<'_>) -> Option<usize> {
        self.counted.extend(&self.judged);
        revoked::revoked_by(&draft.award, draft.row, &self.judged, &self.counted)
    }

    /// Takes an award out that a row revokes or corrects.
    pub fn take_back(&mut self, draft: &Draft<'_>, wrong: usize, status: AwardStatus) {
        let by = draft.row.place();
        self.judged[wrong].status = status;
        self.outcome.say(self.place(wrong), SettleProblem::Revoked { by: by.to_string() });
        self.rulings[wrong] = Ruling::new(status, Rule::TakenBack).by(by);
    }

    /// Whether the lines above a revoking row name the very decision that granted the award: one of the lists means another.
    pub fn is_by_one_decision(&self, draft: &Draft<'_>, wrong: usize) -> bool {
        let in_row = [Meaning::Decision, Meaning::DecisionNo].into_iter().any(|of| draft.row.cell(of).is_some());
        let (taking, granting) = (&draft.award, &self.judged[wrong]);
        let one_day = taking.decision_date.zip(granting.decision_date).is_none_or(|(a, b)| a == b);
        !in_row && taking.decision_no.is_some() && taking.decision_no == granting.decision_no && one_day
    }

    /// What a person says of an award that one decision grants and takes back.
    pub fn grant_or_revocation(&mut self, draft: &Draft<'a>, wrong: usize) -> Ruling {
        let (award, other) = (&self.judged[wrong], self.rows[wrong]);
        let id = QuestionId::of_key(QuestionKind::Withdrawn, |key| {
            key.with("decision").with(&award.recipient_id).with(&award.form).with(&award.decision_no)
        });
        let ask =
            Ask::new(QuestionKind::Withdrawn, Scope::Pair, id, &award.recipient_name, SettleProblem::StateContradicted)
                .beside(vec![evidence(other)]);
        let offers = || words_of(&[Answer::Stands, Answer::Withdrawn]);
        let accepts = |answer: &Answer| matches!(answer, Answer::Stands | Answer::Withdrawn);
        match self.outcome.ask(At::row(draft.row), ask, offers, accepts) {
            Some(Answer::Withdrawn) => {
                self.take_back(draft, wrong, AwardStatus::Revoked);
                Ruling::new(AwardStatus::Revoked, Rule::Revokes).by(other.place())
            }
            Some(_) => Ruling::new(AwardStatus::Withdrawn, Rule::Revokes).by(other.place()),
            None => {
                self.judged[wrong].status = AwardStatus::SetAside;
                self.rulings[wrong] = Ruling::waits(Rule::TakenBack).by(draft.row.place());
                Ruling::waits(Rule::Revokes).by(other.place())
            }
        }
    }

    /// Takes out what the row corrects, so that the row itself counts; the first of the rows that it may correct where only a person can
    /// say which.
    pub fn correct(&mut self, draft: &Draft<'a>) -> Option<Place> {
        self.counted.extend(&self.judged);
        let (row, award) = (draft.row, &draft.award);
        let rows = &self.rows;
        let mut meant = corrected::meant(award, row, (&self.judged, &self.counted), |at| rows[at], self.words);
        let asked: Vec<usize> = meant.perhaps.clone();
        let mut waits = Vec::new();
        for at in meant.perhaps {
            let (wrong, other) = (&self.judged[at], self.rows[at]);
            let decided = |award: &Award| {
                Key::new("decided/1").with(&award.recipient_id).with(&award.decision_no).with(award.decision_date)
            };
            let id = QuestionId::new(
                QuestionKind::Correction,
                |key| key.with(&award.form).with(decided(award)).with(decided(wrong)),
                &[&award.form, &ids_before::decided(award), &ids_before::decided(wrong)],
            );
            let problem = SettleProblem::CorrectsPerhaps { other: other.place().to_string(), rows: asked.len() };
            let ask = Ask::new(QuestionKind::Correction, Scope::Pair, id, &award.recipient_name, problem)
                .beside(vec![evidence(other)]);
            let offers = || words_of(&[Answer::Same, Answer::Different]);
            let accepts = |answer: &Answer| matches!(answer, Answer::Same | Answer::Different);
            match self.outcome.ask(At::row(row), ask, offers, accepts) {
                Some(Answer::Same) => meant.wrong.push(at),
                Some(_) => {}
                None => waits.push(other.place()),
            }
        }
        if let Some(other) = waits.into_iter().next() {
            return Some(other);
        }
        for at in meant.wrong {
            self.corrects.push(at);
            self.seen.forget(&self.judged[at], self.rows[at]);
            self.take_back(draft, at, AwardStatus::Duplicate);
        }
        None
    }

    /// What a newer roster makes of a row.
    pub fn newer_list(&mut self, draft: &Draft<'a>) -> Option<Ruling> {
        self.newer.replaced(draft, self.words, self.outcome)
    }
}
