//! What is wrong with rows that the catalogues and the register do not settle.

use super::{Lang, Words, said, words};
use crate::issue::{DOTS, SettleProblem};
use crate::model::FormColumn;

pub fn settle(lang: Lang, problem: &SettleProblem) -> Words {
    use SettleProblem as P;
    match problem {
        P::UnitUnknown { near } => Words::new(lang.text("settle-unit-unknown"), unit_near_to(lang, near.as_deref())),
        P::UnitAmbiguous { candidates } => words!(lang, "settle-unit-ambiguous", candidates = candidates.join("; ")),
        P::AwardUnknown { near } => Words::new(lang.text("settle-award-unknown"), near_to(lang, near.as_deref())),
        P::AwardOpen { candidates } => words!(lang, "settle-award-open", candidates = candidates.join("; ")),
        P::MovementUnknown { near } => Words::new(lang.text("settle-movement-unknown"), near_to(lang, near.as_deref())),
        P::SectorUnknown { near } => Words::new(lang.text("settle-sector-unknown"), near_to(lang, near.as_deref())),
        P::RecipientKindUnknown => words!(lang, "settle-recipient-kind-unknown"),
        P::RecipientMissing => words!(lang, "settle-recipient-missing"),
        P::AwardMissing { headers } if headers.is_empty() => words!(lang, "settle-award-missing"),
        P::AwardMissing { headers } => words!(lang, "settle-award-missing-perhaps-in", headers = headers.join("”, “")),
        P::UnitMissing => words!(lang, "settle-unit-missing"),
        P::MovementMissing => words!(lang, "settle-movement-missing"),
        P::Duplicate { first } => words!(lang, "settle-duplicate", first),
        P::PerhapsDuplicate { first } => words!(lang, "settle-perhaps-duplicate", first),
        P::ListedTwice { first } => words!(lang, "settle-listed-twice", first),
        P::PerhapsDuplicateOtherwise { first } => words!(lang, "settle-perhaps-duplicate-otherwise", first),
        P::VersionsDiffer { other } => words!(lang, "settle-versions-differ", other),
        P::ParticipantsDiffer { number, other, at } => words!(lang, "settle-participants-differ", number, other, at),
        P::NumberOfSeveralMovements { rows } => words!(lang, "settle-number-of-several-movements", rows),
        P::JointNumberBeside { number, sum, at } => words!(lang, "settle-joint-number-beside", number, sum, at),
        P::CorrectsPerhaps { other, rows } => words!(lang, "settle-corrects-perhaps", other, rows),
        P::PhaseUnknown => words!(lang, "settle-phase-unknown"),
        P::ActivityUnknown => words!(lang, "settle-activity-unknown"),
        P::ScoreMissing => words!(lang, "settle-score-missing"),
        P::PersonMissing => words!(lang, "settle-person-missing"),
        P::StatusUnknown => words!(lang, "settle-status-unknown"),
        P::CodeOfTwo { code, other } => words!(lang, "settle-code-of-two", code, other),
        P::DissolvedWhen { units } => words!(lang, "settle-dissolved-when", units),
        P::SuspendedWhen => words!(lang, "settle-suspended-when"),
        P::StatusContradicted { other } => words!(lang, "settle-status-contradicted", other),
        P::DateMissing => words!(lang, "settle-date-missing"),
        P::GroundUnknown => words!(lang, "settle-ground-unknown"),
        P::ExampleTypedOver => words!(lang, "settle-example-typed-over"),
        P::StruckOut => words!(lang, "settle-struck-out"),
        P::NothingSaid => words!(lang, "settle-nothing-said"),
        P::PartOfYear => words!(lang, "settle-part-of-year"),
        P::NameApart { rest } => words!(lang, "settle-name-apart", rest),
        P::PeopleUnnamed { rest } => words!(lang, "settle-people-unnamed", rest),
        P::PersonWithoutUnit => words!(lang, "settle-person-without-unit"),
        P::TableKindUnknown { headers } if headers.is_empty() => words!(lang, "settle-table-kind-unknown"),
        P::TableKindUnknown { headers } => {
            words!(lang, "settle-table-kind-unknown-for", headers = headers.join("”, “"))
        }
        P::BlockMissing => words!(lang, "settle-block-missing"),
        P::PersonPerhaps { candidates } => words!(lang, "settle-person-perhaps", candidates = lang.others(candidates)),
        P::ReadAs { read_as } => words!(lang, "settle-read-as", read_as),
        P::Superseded { by, now } if now.is_empty() => words!(lang, "settle-superseded", by),
        P::Superseded { by, now } => words!(lang, "settle-superseded-now", by, now),
        P::ActivityMissing => words!(lang, "settle-activity-missing"),
        P::RowsHidden => words!(lang, "settle-rows-hidden"),
        P::ColumnHidden { header } => words!(lang, "settle-column-hidden", header),
        P::FormulaOpen { header } => words!(lang, "settle-formula-open", header),
        P::RemarkInDoubt { remark } => words!(lang, "settle-remark-in-doubt", remark),
        P::RemarkOpen => words!(lang, "settle-remark-open"),
        P::TimeContradicted { said, own } => words!(lang, "settle-time-contradicted", said, own),
        P::ActivityCalledOff => words!(lang, "settle-activity-called-off"),
        P::ActivityPlanned => words!(lang, "settle-activity-planned"),
        P::NumberShared => words!(lang, "settle-number-shared"),
        P::ColumnOpen { header } => words!(lang, "settle-column-open", header),
        P::StateContradicted => words!(lang, "settle-state-contradicted"),
        P::WithdrawnPerhaps { newer } => words!(lang, "settle-withdrawn-perhaps", newer),
        P::NothingToRevoke => words!(lang, "settle-nothing-to-revoke"),
        P::SameFile { first } => words!(lang, "settle-same-file", first),
        P::Revoked { by } => words!(lang, "settle-revoked", by),
        P::LeftOut => words!(lang, "settle-left-out"),
        P::AnswerUnused { subject, first } if first.is_empty() => words!(lang, "settle-answer-unused", subject),
        P::AnswerUnused { subject, first } => {
            words!(lang, "settle-answer-unused-of", subject, rows = first.join("; "))
        }
        P::AnswerUnknown { subject, part, near } if near.is_empty() => {
            words!(lang, "settle-answer-unknown", subject, part)
        }
        P::AnswerUnknown { subject, part, near } => {
            let near: Vec<String> = near.iter().map(|choice| format!("“{choice}”")).collect();
            words!(lang, "settle-answer-unknown-near", subject, part, near = near.join("; "))
        }
        P::AnswerAffects { subject, before, now, first } => {
            let more = if *now as usize > first.len() { " …" } else { "" };
            words!(lang, "settle-answer-affects", subject, before, now, rows = first.join("; ") + more)
        }
        P::AnswersOfBefore { answers, files } => {
            words!(lang, "settle-answers-of-before", answers, files = files.join(", "))
        }
        P::UnitScoredTwice { year, block, first } => words!(lang, "settle-unit-scored-twice", year, block, first),
        P::NoRegister { units } => words!(lang, "settle-no-register", units),
        P::UnitNearAnother { near } => words!(lang, "settle-unit-near-another", near),
        P::DecisionDatedTwice { day, first } => words!(lang, "settle-decision-dated-twice", day, first),
        P::AnswersDiffer { subject, answer, other, other_answer } => {
            words!(lang, "settle-answers-differ", subject, answer, other, other_answer)
        }
        P::AnswerSheetDamaged { columns } => {
            let name = |code: &String| FormColumn::from_code(code).map_or(DOTS, |column| lang.form_column(column));
            let mut columns: Vec<&str> = columns.iter().map(name).collect();
            columns.dedup();
            words!(lang, "settle-answer-sheet-damaged", columns = columns.join(", "))
        }
        P::AnswerToNothing { id, subject } if id.is_empty() => {
            words!(lang, "settle-answer-without-id", subject)
        }
        P::AnswerToNothing { id, subject } => words!(lang, "settle-answer-to-nothing", id, subject),
    }
}

/// What to do about a name that is not listed, where one that is may be `near`.
fn unit_near_to(lang: Lang, near: Option<&str>) -> String {
    match near {
        Some(near) => said!(lang, "settle-unit-near", near),
        None => lang.text("settle-unit-not-near").to_owned(),
    }
}

fn near_to(lang: Lang, near: Option<&str>) -> String {
    match near {
        Some(near) => said!(lang, "settle-near", near),
        None => lang.text("settle-not-near").to_owned(),
    }
}
