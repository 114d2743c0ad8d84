//! Words of the questions that only a person can answer: the workbook `cau-hoi.xlsx` and the file `decisions.toml`.

use super::{Lang, labels, said};
use crate::model::{Answer, AwardStatus, FormColumn, QuestionKind, Scope, TableKind};
use crate::place::BETWEEN;

labels! {
    /// Words of the workbook of questions.
    pub struct QuestionLabels("questions") {
        name: text,
        title: text,
        /// What to do, in three sentences.
        guide: [text; 3],
        kind: text,
        subject: text,
        question: text,
        evidence: text,
        rows: text,
        scope: text,
        answer: text,
        note: text,
        id: text,
        /// Where several of the choices may be given.
        guide_several: text,
        several: text,
        several_listed: text,
        compared: text,
        /// Something else was typed where only a choice fits, or where a name fits too.
        only_listed: text,
        not_listed: text,
        answers_name: text,
        answers_title: text,
        answers_guide: text,
        now: text,
        before: text,
        nothing_open: text,
        nothing_answered: text,
        /// What kind of question it is where none is there.
        unused: text,
        place: text,
        /// Columns that nobody sees.
        hidden_columns: text,
        sexes_name: text,
        sexes_title: text,
        sexes_guide: text,
        person: text,
        unit_heading: text,
        position: text,
        /// The comment above the answers in `decisions.toml`, a line each.
        decisions_header: [text; 2],
    }
}

impl QuestionLabels {
    /// How many questions and rows wait, and how many people's sex is not known.
    pub fn waiting(&self, questions: usize, rows: usize, people: usize) -> String {
        said!(self.lang, "questions-waiting", questions, rows, people)
    }

    pub fn more_places(&self, count: usize) -> String {
        said!(self.lang, "questions-more-places", count)
    }
}

impl Lang {
    pub fn questions(self) -> &'static QuestionLabels {
        QuestionLabels::of(self)
    }

    /// How far an answer reaches, in a word.
    pub fn scope(self, scope: Scope) -> &'static str {
        self.word_of("questions-scope", scope.code())
    }

    /// What to do about a finding whose question has that number in the workbook.
    pub fn answer_at(self, number: usize) -> String {
        said!(self, "questions-answer-at", number)
    }

    /// What the heading of a column of questions or answers is called, in a message.
    pub fn form_column(self, column: FormColumn) -> &'static str {
        let labels = self.questions();
        match column {
            FormColumn::Subject => labels.subject,
            FormColumn::Answer => labels.answer,
            FormColumn::Id => labels.id,
            _ => labels.hidden_columns,
        }
    }

    /// What a question is about, in a word or two.
    pub fn question_kind(self, kind: QuestionKind) -> &'static str {
        self.word_of("questions-kind", kind.code())
    }

    /// The question as one sentence: `whether` two things are one, or which one it is.
    pub fn question(self, kind: QuestionKind, scope: Scope, subject: &str, whether: bool) -> String {
        use QuestionKind as K;
        match kind {
            K::Unit if scope == Scope::Row => said!(self, "questions-row-unit", subject),
            K::Award if scope == Scope::Row => said!(self, "questions-row-award", subject),
            K::Movement if scope == Scope::Row => said!(self, "questions-row-movement", subject),
            K::State if scope == Scope::Row => said!(self, "questions-row-state", subject),
            K::State if scope == Scope::Value => said!(self, "questions-remark-state", subject),
            K::Unit if scope == Scope::List => said!(self, "questions-list-unit", subject),
            K::Award if scope == Scope::List => said!(self, "questions-list-award", subject),
            K::Movement if scope == Scope::List => said!(self, "questions-list-movement", subject),
            K::RecipientKind if scope == Scope::List => said!(self, "questions-list-recipient-kind", subject),
            K::Phase if scope == Scope::List => said!(self, "questions-list-phase", subject),
            K::Person if !whether => said!(self, "questions-which-person", subject),
            K::Unit => said!(self, "questions-unit", subject),
            K::Award => said!(self, "questions-award", subject),
            K::Movement => said!(self, "questions-movement", subject),
            K::Sector => said!(self, "questions-sector", subject),
            K::RecipientKind => said!(self, "questions-recipient-kind", subject),
            K::Person => said!(self, "questions-one-person", subject),
            K::Duplicate => said!(self, "questions-duplicate", subject),
            K::Correction => said!(self, "questions-correction", subject),
            K::Phase => said!(self, "questions-phase", subject),
            K::LastYear if scope == Scope::List => said!(self, "questions-list-last-year", subject),
            K::LastYear => said!(self, "questions-last-year", subject),
            K::Number if scope == Scope::List => said!(self, "questions-list-participants", subject),
            K::Number => said!(self, "questions-number", subject),
            K::DateOrder => said!(self, "questions-date-order", subject),
            K::Withdrawn => said!(self, "questions-withdrawn", subject),
            K::Newer => said!(self, "questions-newer", subject),
            K::Rule => said!(self, "questions-rule", subject),
            K::State => said!(self, "questions-state", subject),
            K::Column => {
                let (code, list) = subject.split_once(BETWEEN).expect("a question about a column names what it holds");
                if let Some((heading, subject)) = list.split_once(BETWEEN).filter(|_| code == "means") {
                    return said!(self, "questions-column-meaning", heading, subject);
                }
                let (wanted, subject) = (self.wanted_column(code), list);
                if whether {
                    said!(self, "questions-column-missing", wanted, subject)
                } else {
                    said!(self, "questions-column-where", wanted, subject)
                }
            }
            K::Hidden if scope == Scope::Column => {
                let (heading, subject) = heading_and_list(subject);
                said!(self, "questions-hidden-column", heading, subject)
            }
            K::Hidden => said!(self, "questions-hidden-rows", subject),
            K::Formula => {
                let (heading, subject) = heading_and_list(subject);
                said!(self, "questions-formula", heading, subject)
            }
            K::TableKind => said!(self, "questions-table-kind", subject),
            K::Block => said!(self, "questions-block", subject),
            K::Sex => said!(self, "questions-sex", subject),
        }
    }

    /// Whether awards are granted, proposed or registered, as it is offered for an answer; nothing for a state that nobody answers.
    pub fn state(self, status: AwardStatus) -> Option<&'static str> {
        self.by_code("questions-answer-state", status.code())
    }

    /// What a list is about, as it is offered for an answer.
    pub fn kind_of_list(self, kind: TableKind) -> &'static str {
        self.word_of("questions-answer-kind", kind.code())
    }

    /// What a list must have a column of, by its code: `recipient`, `award`, `unit`, `movement`, `score`, `person`, `date`.
    pub fn wanted_column(self, code: &str) -> &'static str {
        self.word_of("questions-column", code)
    }

    /// What a question is about as a person reads it: of a column what it holds, and the list.
    pub fn subject(self, kind: QuestionKind, subject: &str) -> String {
        let parts = subject.split_once(BETWEEN).filter(|_| kind == QuestionKind::Column);
        let named = parts.and_then(|(code, list)| Some((self.by_code("questions-column", code)?, list)));
        named.map_or_else(|| subject.to_owned(), |(wanted, list)| format!("{wanted} ({list})"))
    }

    /// An answer that is not the code of a listed thing; nothing for a code.
    pub fn answer(self, kind: QuestionKind, answer: &Answer) -> Option<&'static str> {
        use QuestionKind as K;
        Some(match (kind, answer) {
            (_, Answer::Code(_) | Answer::Codes(_) | Answer::Named(_)) => return None,
            (K::Unit, Answer::New) => self.text("questions-answer-new-unit"),
            (K::Person, Answer::New) => self.text("questions-answer-new-person"),
            (_, Answer::New) => self.text("questions-answer-new"),
            (K::LastYear, Answer::LeaveOut) => self.text("questions-answer-no-year"),
            (K::Hidden, Answer::LeaveOut) => self.text("questions-answer-hidden-left-out"),
            (_, Answer::LeaveOut) => self.text("questions-answer-leave-out"),
            (K::Person, Answer::Same) => self.text("questions-answer-same-person"),
            (K::Person, Answer::Different) => self.text("questions-answer-different-person"),
            (K::Duplicate, Answer::Same) => self.text("questions-answer-same-award"),
            (K::Duplicate, Answer::Different) => self.text("questions-answer-different-award"),
            (K::Correction, Answer::Same) => self.text("questions-answer-corrects"),
            (K::Correction, Answer::Different) => self.text("questions-answer-corrects-not"),
            (K::Number, Answer::Same) => self.text("questions-answer-same-people"),
            (K::Number, Answer::Different) => self.text("questions-answer-other-people"),
            (_, Answer::Same) => self.text("questions-answer-same"),
            (
                K::Unit | K::Award | K::Movement | K::RecipientKind | K::Phase | K::LastYear | K::State,
                Answer::Different,
            ) => self.text("questions-answer-rows-differ"),
            (K::Newer, Answer::Different) => self.text("questions-answer-two-lists"),
            (_, Answer::Different) => self.text("questions-answer-different"),
            (K::DateOrder, Answer::Stands) => self.text("questions-answer-day-first"),
            (K::Phase, Answer::Stands) => self.text("questions-answer-own-year"),
            (K::Hidden, Answer::Stands) => self.text("questions-answer-hidden-counts"),
            (K::Formula, Answer::Stands) => self.text("questions-answer-without-formula"),
            (K::Withdrawn, Answer::Stands) => self.text("questions-answer-still-counts"),
            (_, Answer::Stands) => self.text("questions-answer-stands"),
            (_, Answer::Turned) => self.text("questions-answer-turned"),
            (_, Answer::Withdrawn) => self.text("questions-answer-withdrawn"),
        })
    }

    /// How many questions wait and where, and how many answers were used; nothing where there are neither.
    pub fn questions_closing(self, questions: usize, answers: usize, place: &str) -> Option<String> {
        (questions + answers > 0).then(|| said!(self, "questions-closing", questions, answers, place))
    }
}

/// A question about a column of a list names both.
fn heading_and_list(subject: &str) -> (&str, &str) {
    subject.split_once(BETWEEN).expect("a question about a column names the column and its list")
}

#[cfg(test)]
mod tests {
    use crate::lang::Lang;
    use crate::model::QuestionKind;

    #[test]
    fn every_kind_of_question_has_its_words() {
        for lang in [Lang::Vi, Lang::En] {
            assert!(QuestionKind::ALL.iter().all(|kind| lang.by_code("questions-kind", kind.code()).is_some()));
        }
    }

    #[test]
    fn what_waits_and_what_was_used_is_told_apart() {
        let told = |lang: Lang, questions, answers| lang.questions_closing(questions, answers, ": a.xlsx");
        assert_eq!(told(Lang::En, 0, 0), None);
        let english = [(0, 1), (1, 0), (2, 3)].map(|(questions, answers)| told(Lang::En, questions, answers).unwrap());
        assert_eq!(english[0], "No question is open; 1 answer was used.");
        assert_eq!(english[1], "1 question waits for an answer: a.xlsx.");
        assert_eq!(english[2], "2 questions wait for an answer: a.xlsx; 3 answers were used.");
        assert_eq!(told(Lang::Vi, 1, 0).unwrap(), "1 câu hỏi chờ trả lời: a.xlsx.");
        assert_eq!(told(Lang::Vi, 0, 2).unwrap(), "Không có câu hỏi nào chờ trả lời; đã dùng 2 câu trả lời.");
    }
}
