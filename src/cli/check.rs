//! `thidua check`: reads and judges, writes nothing, prints the issues.

use super::args::{Common, Format};
use super::paint::{Tone, paint};
use super::progress::Bar;
use super::wrap::wrap;
use super::{Exit, World};
use crate::issue::{Issue, Severity};
use crate::lang::Lang;
use crate::model::Question;
use crate::run::Judged;
use serde_json::json;
use std::io;
use std::path::PathBuf;

pub fn check(
    common: &Common,
    input: Vec<PathBuf>,
    output: Option<PathBuf>,
    format: Format,
    lang: Lang,
    world: &mut World<'_>,
) -> io::Result<Exit> {
    let job = match super::job(common, input, output, world) {
        Ok(job) => job,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    let (bar, job) = Bar::of(job, common, lang, world);
    let judged = crate::run::judge(&job, &mut |_| {});
    bar.clear();
    let mut judged = match judged {
        Ok(judged) => judged,
        Err(failure) => return super::failed(&failure, lang, world),
    };
    judged.issues.sort_by_key(|issue| issue.severity());
    let ([colours, _], [columns, _]) = (world.colours, world.columns);
    for issue in &judged.issues {
        let words = lang.issue(issue);
        match format {
            Format::Text => {
                let value = issue.value.as_ref().map_or_else(String::new, |value| format!(" «{value}»"));
                let text = format!(
                    "{} {} {}:{value} {} {}",
                    issue.code(),
                    paint(lang.severity(issue.severity()), tone(issue.severity()), colours),
                    issue.place,
                    words.message,
                    words.suggestion
                );
                writeln!(world.out, "{}", wrap(&text, "    ", columns))?;
            }
            Format::Json => writeln!(
                world.out,
                "{}",
                json!({
                    "code": issue.code(),
                    "severity": issue.severity().code(),
                    "file": issue.place.file.as_ref(),
                    "sheet": issue.place.sheet_name(),
                    "cell": issue.place.cell_name(),
                    "value": issue.value,
                    "message": words.message,
                    "suggestion": words.suggestion,
                    "question": question(&judged, issue),
                })
            )?,
        }
    }
    let closing = judged.closing(0);
    if format == Format::Text {
        for line in lang.closing_besides(closing, "") {
            writeln!(world.out, "{}", wrap(&line, "  ", columns))?;
        }
    }
    if let Some(line) =
        lang.questions_closing(closing.questions, closing.answers, "").filter(|_| format == Format::Text)
    {
        writeln!(world.out, "{line}")?;
    }
    Ok(if closing.asked > 0 { Exit::NeedsAPerson } else { Exit::Done })
}

fn tone(severity: Severity) -> Tone {
    match severity {
        Severity::Error => Tone::Bad,
        Severity::Question | Severity::Warning => Tone::Mind,
        Severity::Note => Tone::Quiet,
    }
}

/// The id of the question that waits where a person is asked.
fn question<'a>(judged: &'a Judged, issue: &'a Issue) -> Option<&'a str> {
    if let Some(id) = &issue.question_id {
        return Some(id);
    }
    let asks = |question: &&Question| question.places.contains(&issue.place);
    judged
        .questions
        .iter()
        .filter(|_| issue.severity().needs_a_person())
        .find(asks)
        .map(|question| question.id.as_str())
}
