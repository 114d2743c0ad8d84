//! Which decision closes a proposal, and which does not.

use crate::states::{AN, BINH, Book, DAY, DECIDED, FORM, HEADER, NO, PROPOSED, settled_by};
use thidua::model::{Answer, Award, Decision, Decisions, QuestionKind, Rank};
use thidua::settle::Settled;

/// Form, state, and the place of the award that closes it, of every award of a file.
fn closed(settled: &Settled, file: &str) -> Vec<(String, &'static str, Option<String>)> {
    let awards = &settled.records.awards;
    let by = |award: &Award| {
        let id = award.closed_by.as_ref()?;
        Some(awards.iter().find(|other| other.id == **id).map_or(format!("no award {id}"), |by| by.place.to_string()))
    };
    let of_file = awards.iter().filter(|award| *award.place.file == *file);
    of_file.map(|award| (award.form.to_string(), award.status.code(), by(award))).collect()
}

type Rows<'a> = &'a [&'a [&'a str]];

fn proposal_and_decision<'a>(title: &'a str, proposed: Rows<'a>, granted: Rows<'a>) -> Settled {
    settled_with(title, proposed, granted, &Decisions::new())
}

fn settled_with<'a>(title: &'a str, proposed: Rows<'a>, granted: Rows<'a>, decisions: &Decisions) -> Settled {
    let books = [
        Book { file: "de nghi.xlsx", ..Book::titled(title, proposed) },
        Book { file: "qd.xlsx", ..Book::titled("DANH SÁCH KHEN THƯỞNG", granted) },
    ];
    settled_by(&books, decisions)
}

fn at(row: u32) -> Option<String> {
    Some(format!("qd.xlsx › DS › A{row}"))
}

#[test]
fn a_proposal_is_closed_by_its_decision_and_counts_once() {
    let granted: &[&[&str]] = &[DECIDED, &["1", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", FORM, NO, DAY]];
    let settled = proposal_and_decision(PROPOSED, &[HEADER, AN, BINH], granted);
    let form = || "BK_TINH".to_owned();
    assert_eq!(closed(&settled, "de nghi.xlsx"), [(form(), "proposed", at(4)), (form(), "proposed", None)]);
    assert_eq!(closed(&settled, "qd.xlsx"), [(form(), "counted", None)]);
    assert_eq!(settled.questions, []);
}

#[test]
fn a_decision_without_marks_closes_the_proposal_once_somebody_says_who_is_meant() {
    let granted: &[&[&str]] = &[DECIDED, &["1", "Ong Nguyen Van An", "HTX NN Tan Tien", FORM, NO, DAY]];
    let asked = proposal_and_decision(PROPOSED, &[HEADER, AN], granted);
    // A name without marks may be another person's.
    let [question] = asked.questions.as_slice() else { panic!("{:?}", asked.questions) };
    assert_eq!(question.kind, QuestionKind::Person);
    assert_eq!(closed(&asked, "de nghi.xlsx"), [("BK_TINH".to_owned(), "proposed", None)]);
    let answer = question.choices[0].answer.clone();
    assert!(matches!(answer, Answer::Code(_)), "{answer:?}");
    let decision = Decision { answer, subject: question.subject.clone(), rows: None, rank: Rank::Decisions };
    let decisions = Decisions::from([(question.id.clone(), decision)]);
    let settled = settled_with(PROPOSED, &[HEADER, AN], granted, &decisions);
    assert_eq!(closed(&settled, "de nghi.xlsx"), [("BK_TINH".to_owned(), "proposed", at(4))]);
    assert_eq!(closed(&settled, "qd.xlsx"), [("BK_TINH".to_owned(), "counted", None)]);
}

#[test]
fn the_decision_of_another_year_closes_no_proposal() {
    let granted: &[&[&str]] = &[DECIDED, &["1", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", FORM, NO, "05/04/2023"]];
    let settled = proposal_and_decision(PROPOSED, &[HEADER, AN], granted);
    assert_eq!(closed(&settled, "de nghi.xlsx"), [("BK_TINH".to_owned(), "proposed", None)]);
    assert_eq!(closed(&settled, "qd.xlsx"), [("BK_TINH".to_owned(), "counted", None)]);
}

#[test]
fn a_decision_of_the_next_year_closes_the_proposal_unless_it_is_that_years() {
    let granted: &[&[&str]] = &[DECIDED, &["1", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", FORM, NO, "15/01/2022"]];
    let settled = proposal_and_decision(PROPOSED, &[HEADER, AN], granted);
    assert_eq!(closed(&settled, "de nghi.xlsx"), [("BK_TINH".to_owned(), "proposed", at(4))]);
    let books = [
        Book { file: "de nghi.xlsx", ..Book::titled(PROPOSED, &[HEADER, AN]) },
        Book {
            file: "de nghi 2022.xlsx", ..Book::titled("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022", &[HEADER, AN])
        },
        Book { file: "qd.xlsx", ..Book::titled("DANH SÁCH KHEN THƯỞNG", granted) },
    ];
    let settled = settled_by(&books, &Decisions::new());
    assert_eq!(closed(&settled, "de nghi.xlsx"), [("BK_TINH".to_owned(), "proposed", None)]);
    assert_eq!(closed(&settled, "de nghi 2022.xlsx"), [("BK_TINH".to_owned(), "proposed", at(4))]);
}

#[test]
fn a_decision_closes_the_proposal_of_its_form_alone() {
    let second = &["2", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", "Chiến sĩ thi đua cấp tỉnh"];
    let granted: &[&[&str]] = &[DECIDED, &["1", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", FORM, NO, DAY]];
    let settled = proposal_and_decision(PROPOSED, &[HEADER, AN, second], granted);
    let proposals = closed(&settled, "de nghi.xlsx");
    assert_eq!(proposals[0], ("BK_TINH".to_owned(), "proposed", at(4)));
    assert_eq!(proposals[1], ("CSTD_TINH".to_owned(), "proposed", None));
    assert_eq!(closed(&settled, "qd.xlsx").len(), 1);
    assert_eq!(settled.questions, []);
}
