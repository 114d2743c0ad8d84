//! What of a run goes into the workbook of questions and into `decisions.toml`.

use super::{Job, Judged, answers, output};
use crate::answer::{FROM_DECISIONS, Kept, count};
use crate::config::DECISIONS;
use crate::draw::questions::{self, AnsweredLine, OpenLine, SexLine, StrayLine};
use crate::issue::Failure;
use crate::model::{Award, AwardStatus, Question, RecipientKind, sex_question};
use crate::save::commit::Output;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The open questions as they are numbered: those for which most rows wait first.
fn in_order(judged: &Judged) -> Vec<&Question> {
    let mut questions: Vec<&Question> = judged.questions.iter().collect();
    questions.sort_by(|a, b| {
        (Reverse(a.places.len()), a.kind, &a.subject, &a.id).cmp(&(Reverse(b.places.len()), b.kind, &b.subject, &b.id))
    });
    questions
}

/// The number of each open question in the workbook, by its id.
pub fn numbers(judged: &Judged) -> BTreeMap<&str, usize> {
    in_order(judged).into_iter().zip(1..).map(|(question, number)| (question.id.as_str(), number)).collect()
}

/// The questions that wait and the answers in force; nothing where there are neither.
pub fn files(job: &Job, judged: &Judged) -> Result<Vec<Output>, Failure> {
    let answers = &judged.answers;
    let nothing = Kept::default();
    let open: Vec<OpenLine<'_>> = in_order(judged)
        .into_iter()
        .map(|question| {
            let kept = answers.kept.get(&question.id).unwrap_or(&nothing);
            OpenLine { question, text: &kept.text, note: &kept.note }
        })
        .collect();
    let answered = answers.in_force.iter().map(|(id, answer)| AnsweredLine {
        id,
        kind: answer.kind,
        subject: &answer.subject,
        answer: &answer.answer,
        text: &answer.text,
        note: &answer.note,
        now: judged.used.get(id).map_or(0, |places| count(places)),
        before: answer.before,
        source: if answer.from_decisions { FROM_DECISIONS } else { "" },
        places: answers.places_of(id, &judged.used),
    });
    let mut answered: Vec<AnsweredLine<'_>> = answered.collect();
    answered.sort_by(|a, b| (a.kind, a.subject, a.id).cmp(&(b.kind, b.subject, b.id)));
    let sexes = sexes(judged);
    let strays = strays(judged, &sexes);
    let input = questions::Input {
        open: &open,
        answered: &answered,
        strays: &strays,
        sexes: &sexes,
        catalogue: &job.config.catalogue,
        units: &judged.records.units,
        date: job.date,
        lang: job.config.programme.documents,
    };
    let mut files = Vec::new();
    if !(open.is_empty() && answered.is_empty() && strays.is_empty() && sexes.is_empty()) {
        files.push(output::workbook(answers::WORKBOOK, &questions::questions(&input), job)?);
    }
    if !answered.is_empty() {
        files.push(Output { path: DECISIONS.to_owned(), bytes: questions::decisions(&input).into_bytes() });
    }
    Ok(files)
}

/// The people of whom no counted award says the sex, and nobody has said it. Figures of women and the form of address on a
/// certificate need it.
fn sexes(judged: &Judged) -> Vec<SexLine<'_>> {
    let mut people: BTreeMap<&str, Vec<&Award>> = BTreeMap::new();
    let known = |award: &&Award| award.recipient_kind == RecipientKind::Individual;
    for award in judged.records.awards.iter().filter(known) {
        people.entry(&award.recipient_id).or_default().push(award);
    }
    let asked = people.into_iter().filter_map(|(recipient_id, awards)| {
        let is_counted = |award: &&&Award| award.status == AwardStatus::Counted;
        let counted: Vec<&Award> = awards.iter().filter(is_counted).copied().collect();
        let first = *counted.first()?;
        let id = sex_question(recipient_id).id;
        let is_known = awards.iter().any(|award| award.sex.is_some()) || judged.answers.in_force.contains_key(&id);
        let text = judged.answers.kept.get(&id).map_or("", |kept| kept.text.as_str());
        (!is_known).then(|| SexLine {
            id,
            name: &first.recipient_name,
            unit: first.unit_name.as_deref().unwrap_or(""),
            position: first.position.as_deref().unwrap_or(""),
            place: first.place.to_string(),
            rows: counted.len(),
            text,
        })
    });
    let mut lines: Vec<SexLine<'_>> = asked.collect();
    lines.sort_by(|a, b| (a.unit, a.name, &a.id).cmp(&(b.unit, b.name, &b.id)));
    lines
}

/// Answers without a question: their line has no id, or they could not be used and their question came up no more.
fn strays<'a>(judged: &'a Judged, sexes: &[SexLine<'_>]) -> Vec<StrayLine<'a>> {
    let answers = &judged.answers;
    let open: BTreeSet<&str> = judged.questions.iter().map(|question| question.id.as_str()).collect();
    let asked = |id: &str| open.contains(id) || sexes.iter().any(|line| line.id == *id);
    let kept = answers.kept.iter().filter(|(id, kept)| !kept.text.is_empty() && !asked(id));
    let kept = kept.map(|(id, kept)| StrayLine { id, subject: &kept.subject, text: &kept.text, note: &kept.note });
    let strays = answers.strays.iter().map(|stray| StrayLine {
        id: &stray.id,
        subject: &stray.subject,
        text: &stray.text,
        note: &stray.note,
    });
    kept.chain(strays).collect()
}
