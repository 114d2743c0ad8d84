//! `thidua check`: reads and judges, writes nothing, prints the issues.

use super::args::{Common, Format};
use super::{Exit, World};
use crate::lang::Lang;
use serde_json::json;
use std::io;
use std::path::PathBuf;

pub fn check(
    common: &Common,
    input: Vec<PathBuf>,
    format: Format,
    lang: Lang,
    world: &mut World<'_>,
) -> io::Result<Exit> {
    let job = match super::job(common, input, None, world) {
        Ok(job) => job,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    let mut judged = match crate::run::judge(&job, &mut |_| {}) {
        Ok(judged) => judged,
        Err(failure) => return super::failed(&failure, lang, world),
    };
    judged.issues.sort_by_key(|issue| issue.severity());
    for issue in &judged.issues {
        let words = lang.issue(issue);
        match format {
            Format::Text => {
                let value = issue.value.as_ref().map(|value| format!(" «{value}»")).unwrap_or_default();
                writeln!(
                    world.out,
                    "{} {} {}:{value} {} {}",
                    issue.code(),
                    lang.severity(issue.severity()),
                    issue.place,
                    words.message,
                    words.suggestion
                )?;
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
                })
            )?,
        }
    }
    Ok(if judged.closing(0).asked > 0 { Exit::NeedsAPerson } else { Exit::Done })
}
