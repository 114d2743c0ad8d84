//! `thidua doctor`: what was found, one line each, and what to do.

use super::args::{Common, Format};
use super::paint::{Tone, paint};
use super::wrap::wrap;
use super::{Exit, World};
use crate::issue::{Finding, Health};
use crate::lang::Lang;
use crate::run::doctor;
use serde_json::json;
use std::io;
use std::path::PathBuf;

pub fn doctor(
    common: &Common,
    input: Vec<PathBuf>,
    output: Option<PathBuf>,
    format: Format,
    lang: Lang,
    world: &mut World<'_>,
) -> io::Result<Exit> {
    let mut found = match super::job(common, input, output, world) {
        Ok(job) => doctor::office(&job),
        Err(error) => vec![Finding::ConfigurationWrong(error)],
    };
    found.extend(doctor::machine(world.locale.as_deref(), (world.today)()));
    // What is worst stands last, where it is seen.
    found.sort_by_key(Finding::health);
    let count = |health: Health| found.iter().filter(|finding| finding.health() == health).count();
    let (bad, mind) = (count(Health::Bad), count(Health::Mind));
    match format {
        Format::Text => {
            let labels = lang.doctor();
            let ([colours, _], [columns, _]) = (world.colours, world.columns);
            for finding in &found {
                let words = lang.finding(finding);
                let (label, tone) = match finding.health() {
                    Health::Good => (labels.good, Tone::Good),
                    Health::Mind => (labels.mind, Tone::Mind),
                    Health::Bad => (labels.bad, Tone::Bad),
                };
                let text = format!("{} {}", paint(&format!("[{label}]"), tone, colours), words.message);
                writeln!(world.out, "{}", wrap(&text, "    ", columns))?;
                for line in words.suggestion.lines() {
                    writeln!(world.out, "{}", wrap(&format!("    → {line}"), "      ", columns))?;
                }
            }
            if bad + mind == 0 {
                writeln!(world.out, "{}", labels.all_good)?;
            } else {
                writeln!(world.out, "{}", labels.closing(bad, mind))?;
            }
        }
        Format::Json => {
            let list = found.iter().map(|finding| {
                let words = lang.finding(finding);
                json!({ "health": finding.health().code(), "message": words.message, "suggestion": words.suggestion })
            });
            writeln!(world.out, "{:#}", json!(list.collect::<Vec<_>>()))?;
        }
    }
    Ok(if bad > 0 { Exit::NeedsAPerson } else { Exit::Done })
}
