//! Every issue code in the words of both languages, with dots for what a roster would say.

use crate::snapshots::compared;
use std::fmt::Write;
use thidua::issue::{DOTS, Issue, NUMBER, Problem};
use thidua::lang::{Lang, Words};
use thidua::place::Place;

pub const SNAPSHOTS: &[&str] = &["messages-vi", "messages-en"];

fn messages(lang: Lang) -> String {
    let mut text = String::new();
    for code in Problem::codes() {
        let problem = Problem::example(code).unwrap();
        let issue = Issue::new(problem, Place::file("ds.xlsx"));
        let Words { message, suggestion, by_sender } = lang.issue(&issue);
        writeln!(text, "{code} {}\n  {message}", issue.severity().code()).unwrap();
        let remedies = [("", suggestion), ("sender: ", by_sender.unwrap_or_default())];
        for (whose, remedy) in remedies.iter().filter(|(_, remedy)| !remedy.is_empty()) {
            writeln!(text, "  → {whose}{remedy}").unwrap();
        }
    }
    [lang.number(f64::from(NUMBER)), NUMBER.to_string()].iter().fold(text, |text, number| text.replace(number, DOTS))
}

#[test]
fn every_message_says_what_it_said() {
    for (lang, name) in [Lang::Vi, Lang::En].into_iter().zip(SNAPSHOTS) {
        compared(name, &messages(lang));
    }
}
