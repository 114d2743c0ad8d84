//! The rules by which an award gets its status, as a table: the first that applies decides. Each looks at one draft and at what was
//! judged before it; drafts of newer lists are judged first, those that revoke or correct last.

use super::bench::Bench;
use super::drafts::{Draft, Effect};
use super::duplicates::{Doubt, Met};
use super::open::Open;
use super::ruling::{Rule, Ruling, words_of};
use super::versions::Turn;
use crate::ask::outcome::{Ask, At, evidence};
use crate::issue::SettleProblem;
use crate::model::{Answer, AwardStatus, QuestionKind, Scope};

type Apply = for<'a> fn(&Draft<'a>, &mut Bench<'a, '_, '_>) -> Option<Ruling>;

/// In this order.
pub const TABLE: &[Apply] =
    &[open, revokes, corrects, is_revoked, decision_replaced, newer_list, version, met_before, state];

/// The ruling of the first rule that applies.
pub fn rule<'a>(draft: &Draft<'a>, bench: &mut Bench<'a, '_, '_>) -> Ruling {
    let granted = Ruling::new(AwardStatus::Counted, Rule::Granted);
    TABLE.iter().find_map(|apply| apply(draft, bench)).unwrap_or(granted)
}

/// What only a person can say waits; it was asked when it was found.
fn open<'a>(draft: &Draft<'a>, _: &mut Bench<'a, '_, '_>) -> Option<Ruling> {
    draft.open.map(|open| Ruling::waits(if open == Open::LeftOut { Rule::LeftOut } else { Rule::Open }))
}

/// A row that takes an award back grants none itself.
fn revokes<'a>(draft: &Draft<'a>, bench: &mut Bench<'a, '_, '_>) -> Option<Ruling> {
    if draft.effect != Effect::Revokes {
        return None;
    }
    Some(match bench.revoked_by(draft) {
        Some(wrong) if bench.is_by_one_decision(draft, wrong) => bench.grant_or_revocation(draft, wrong),
        Some(wrong) => {
            bench.take_back(draft, wrong, AwardStatus::Revoked);
            Ruling::new(AwardStatus::Revoked, Rule::Revokes).by(bench.place(wrong))
        }
        None => {
            bench.outcome.issue(draft.at(), SettleProblem::NothingToRevoke);
            Ruling::waits(Rule::Revokes)
        }
    })
}

/// A correcting row takes out what it corrects and goes on as any other.
fn corrects<'a>(draft: &Draft<'a>, bench: &mut Bench<'a, '_, '_>) -> Option<Ruling> {
    if draft.effect != Effect::Corrects {
        return None;
    }
    bench.correct(draft).map(|other| Ruling::waits(Rule::CorrectsPerhaps).by(other))
}

/// The rule that says it stands with the others, in `check`.
fn is_revoked<'a>(draft: &Draft<'a>, _: &mut Bench<'a, '_, '_>) -> Option<Ruling> {
    (draft.effect == Effect::IsRevoked).then(|| Ruling::new(AwardStatus::Revoked, Rule::IsRevoked))
}

/// A later decision takes the place of that of the row.
fn decision_replaced<'a>(draft: &Draft<'a>, bench: &mut Bench<'a, '_, '_>) -> Option<Ruling> {
    let by = bench.replaced.by(draft).filter(|_| draft.state == AwardStatus::Counted)?.clone();
    bench.outcome.issue(draft.at(), SettleProblem::Revoked { by: by.to_string() });
    Some(Ruling::new(AwardStatus::Revoked, Rule::TakenBack).by(by))
}

fn newer_list<'a>(draft: &Draft<'a>, bench: &mut Bench<'a, '_, '_>) -> Option<Ruling> {
    bench.newer_list(draft)
}

/// Another version of the list holds, or somebody has to say which does.
fn version<'a>(draft: &Draft<'a>, _: &mut Bench<'a, '_, '_>) -> Option<Ruling> {
    Some(match draft.version? {
        Turn::Waits => Ruling::waits(Rule::VersionPerhaps),
        Turn::Out => Ruling::new(AwardStatus::Duplicate, Rule::OtherVersion),
    })
}

/// The same award in another row, or what may be the same.
fn met_before<'a>(draft: &Draft<'a>, bench: &mut Bench<'a, '_, '_>) -> Option<Ruling> {
    // What was withdrawn, or stands elsewhere, is counted nowhere: it may be said as often as it likes.
    if matches!(draft.state, AwardStatus::Withdrawn | AwardStatus::Duplicate) {
        return None;
    }
    match bench.seen.judge(&draft.award, draft.state, draft.row, bench.judged.len()) {
        Met::New => None,
        Met::Same(first, at) => {
            bench.complete(at, &draft.award);
            bench.is_same_as(at);
            Some(Ruling::new(AwardStatus::Duplicate, Rule::Duplicate).by(first.place()))
        }
        Met::Perhaps { beside, at, doubt: Doubt::Undecided, .. }
            if bench.repeats_others(draft.row) || bench.repeats_others(beside) =>
        {
            bench.complete(at, &draft.award);
            bench.is_same_as(at);
            Some(Ruling::new(AwardStatus::Duplicate, Rule::Duplicate).by(beside.place()))
        }
        Met::Perhaps { beside, at: holder, id, doubt } => {
            let (place, first) = (beside.place(), beside.place().to_string());
            let problem = match doubt {
                Doubt::ListedTwice => SettleProblem::ListedTwice { first },
                Doubt::Undecided => SettleProblem::PerhapsDuplicate { first },
                Doubt::Otherwise => SettleProblem::PerhapsDuplicateOtherwise { first },
            };
            let ask = Ask::new(QuestionKind::Duplicate, Scope::Pair, id, &draft.award.recipient_name, problem)
                .beside(vec![evidence(beside)]);
            let at = At::row(draft.row);
            let offers = || words_of(&[Answer::Same, Answer::Different, Answer::LeaveOut]);
            let accepts =
                |answer: &Answer| matches!(answer, Answer::Same | Answer::Different | Answer::New | Answer::LeaveOut);
            match bench.outcome.ask(at, ask, offers, accepts) {
                Some(Answer::Same) => {
                    bench.complete(holder, &draft.award);
                    bench.is_same_as(holder);
                    Some(Ruling::new(AwardStatus::Duplicate, Rule::Duplicate).by(place))
                }
                Some(Answer::Different | Answer::New) => {
                    bench.seen.remember(&draft.award, draft.state, draft.row, bench.judged.len());
                    None
                }
                Some(_) => {
                    bench.outcome.issue(at, SettleProblem::LeftOut);
                    Some(Ruling::waits(Rule::LeftOut))
                }
                None => Some(Ruling::waits(Rule::DuplicatePerhaps).by(place)),
            }
        }
    }
}

/// What its row or list says of it.
fn state<'a>(draft: &Draft<'a>, _: &mut Bench<'a, '_, '_>) -> Option<Ruling> {
    (draft.state != AwardStatus::Counted).then(|| Ruling::new(draft.state, Rule::State))
}
