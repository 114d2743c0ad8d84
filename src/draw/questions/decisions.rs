//! The answers in force as `decisions.toml`.

use super::Input;

/// The whole text: a comment that says what it is for, then the answers by the id of their question.
pub fn decisions(input: &Input<'_>) -> String {
    let mut text: String = input.labels().decisions_header.iter().map(|line| format!("# {line}\n")).collect();
    let mut lines: Vec<_> = input.answered.iter().collect();
    lines.sort_by_key(|line| line.id);
    for line in lines {
        let quoted = |text: &str| toml::Value::from(text).to_string();
        let words = input.answer(line.kind, line.answer, line.text).replace(|sign: char| sign.is_control(), " ");
        text += &format!(
            "\n[decision.{}]\nsubject = {}\nanswer = {} # {words}\nrows = {}\n",
            line.id,
            quoted(line.subject),
            quoted(&line.answer.code()),
            line.now
        );
        if !line.note.is_empty() {
            text += &format!("note = {}\n", quoted(line.note));
        }
    }
    text
}
