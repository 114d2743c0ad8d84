//! How the answers of several sources become one, and what is said of those that do not.

use super::{Answers, Given, Kept, Sources};
use crate::issue::{Issue, Problem, SettleProblem};
use crate::model::{Answer, Catalogue, FormColumn, Rank, decision_of, sex_question};
use crate::place::{CellRef, Place};

const ID: &str = "sector-0123456789ab";

fn given(file: &str, text: &str) -> Given {
    Given {
        id: ID.into(),
        text: text.into(),
        choices: [("NN", "Nông nghiệp"), ("VT", "Vận tải"), ("leave_out", "Bỏ qua, không tính")]
            .map(|(code, words)| (code.to_owned(), words.to_owned()))
            .into(),
        subject: "trồng lúa".into(),
        note: String::new(),
        rows: Some(2),
        takes: None,
        places: vec!["a.xlsx › DS › C4".into()],
        missing: Vec::new(),
        echo: false,
        place: Place::file(file).in_sheet("Câu hỏi").at(CellRef::new(8, 7)),
    }
}

fn answers(output: &[Given], input: &[Given]) -> Answers {
    let sources = Sources { decisions: Vec::new(), output: output.to_vec(), input: input.to_vec() };
    Answers::new(&sources, &Catalogue::default(), None)
}

fn codes(issues: &[Issue]) -> Vec<&str> {
    issues.iter().map(Issue::code).collect()
}

#[test]
fn each_answer_carries_the_rank_of_its_source() {
    let both = answers(&[given("o.xlsx", "vận tải")], &[given("i.xlsx", "Nông nghiệp")]);
    let decision = &both.decisions()[ID];
    assert_eq!((&decision.answer, decision.rank), (&Answer::Code("NN".into()), Rank::Input));
    assert_eq!(answers(&[given("o.xlsx", "vận tải")], &[]).decisions()[ID].rank, Rank::Output);
}

#[test]
fn an_answer_under_an_id_of_before_is_weighed_by_its_source() {
    let id = sex_question("p");
    let line = |id: &str, text: &str| Given { id: id.into(), choices: Vec::new(), ..given("a.xlsx", text) };
    let ids = std::collections::BTreeMap::from([(id.before.clone(), id.id.clone())]);
    // The workbook of the input has the id of before, that of the output the present one.
    let mut later = answers(&[line(&id.id, "nam")], &[line(&id.before, "nữ")]);
    assert_eq!(decision_of(&later.decisions(), &id).unwrap().answer, Answer::Code("female".into()));
    later.renew(&ids);
    assert_eq!(later.in_force[&id.id].answer, Answer::Code("female".into()));
    assert_eq!(later.in_force.len(), 1);
    let mut same = answers(&[line(&id.id, "nam"), line(&id.before, "nữ")], &[]);
    assert_eq!(decision_of(&same.decisions(), &id).unwrap().answer, Answer::Code("male".into()));
    same.renew(&ids);
    assert_eq!(same.in_force[&id.id].answer, Answer::Code("male".into()));
}

#[test]
fn a_part_that_fits_nothing_is_named_with_the_nearest_choices() {
    let unknown = answers(&[given("o.xlsx", "Nông nghiệp; vận tãi")], &[]);
    assert!(unknown.in_force.is_empty());
    assert_eq!(codes(&unknown.issues), ["Q31"]);
    let Problem::Settle(SettleProblem::AnswerUnknown { part, near, .. }) = &unknown.issues[0].problem else { panic!() };
    assert_eq!((part.as_str(), near.len(), near[0].as_str()), ("vận tãi", 3, "Vận tải"));
    let kept = Kept { text: "Nông nghiệp; vận tãi".into(), note: String::new(), subject: "trồng lúa".into() };
    assert_eq!(unknown.kept[ID], kept);
}

#[test]
fn answers_that_contradict_each_other_are_told_with_both_places_and_both_are_kept() {
    let differ = answers(&[], &[given("a.xlsx", "Vận tải"), given("b.xlsx", "Nông nghiệp")]);
    assert!(differ.in_force.is_empty());
    assert_eq!(codes(&differ.issues), ["Q36"]);
    assert_eq!(differ.issues[0].place.to_string(), "a.xlsx › Câu hỏi › H9");
    let Problem::Settle(SettleProblem::AnswersDiffer { answer, other, other_answer, .. }) = &differ.issues[0].problem
    else {
        panic!()
    };
    let both = (answer.as_str(), other.as_str(), other_answer.as_str());
    assert_eq!(both, ("Vận tải", "b.xlsx › Câu hỏi › H9", "Nông nghiệp"));
    // In the next run neither passes for the answer by itself.
    assert_eq!(differ.kept[ID].text, "Nông nghiệp | Vận tải");
    assert!(answers(&[given("o.xlsx", "Nông nghiệp | Vận tải")], &[]).in_force.is_empty());
    // What a later source says settles it.
    let settled = answers(&[given("a.xlsx", "Vận tải"), given("b.xlsx", "Nông nghiệp")], &[given("c.xlsx", "bỏ")]);
    assert_eq!((settled.issues.len(), &settled.in_force[ID].answer), (0, &Answer::LeaveOut));
}

#[test]
fn an_answer_whose_rows_are_gone_says_which_they_were() {
    let gone = answers(&[given("o.xlsx", "Vận tải")], &[]);
    let used = std::collections::BTreeMap::new();
    let issues = gone.account(&used);
    assert_eq!(codes(&issues), ["Q30"]);
    let subject = "trồng lúa".to_owned();
    let problem = SettleProblem::AnswerUnused { subject, first: vec!["a.xlsx › DS › C4".into()] };
    assert_eq!(issues[0].problem, problem.into());
    assert_eq!(gone.places_of(ID, &used), ["a.xlsx › DS › C4"]);
}

#[test]
fn an_answer_without_a_question_is_said_once_and_kept() {
    let stray = |file: &str, id: &str| Given { id: id.into(), ..given(file, "Vận tải") };
    // The output repeats the line of the input.
    let lost = answers(&[stray("o.xlsx", "colour-1")], &[stray("i.xlsx", "colour-1"), stray("i.xlsx", "")]);
    assert_eq!(codes(&lost.issues), ["Q72", "Q72"]);
    assert!(lost.issues.iter().all(|issue| issue.place.file.as_ref() == "i.xlsx"));
    assert_eq!(lost.strays.iter().map(|stray| stray.id.as_str()).collect::<Vec<_>>(), ["", "colour-1"]);
    assert_eq!(codes(&answers(&[stray("o.xlsx", "colour-1")], &[]).issues), ["Q72"]);
    assert_eq!(answers(&[Given { text: String::new(), ..stray("o.xlsx", "") }], &[]).issues, []);
}

#[test]
fn a_sheet_that_lost_columns_is_said_once() {
    let line = |text: &str| Given { missing: vec![FormColumn::Codes], choices: Vec::new(), ..given("i.xlsx", text) };
    let damaged = answers(&[], &[line("Vận tải"), line("")]);
    assert_eq!(codes(&damaged.issues), ["Q31", "Q71"], "without choices and catalogue the words mean nothing");
    assert_eq!(damaged.issues[1].place.to_string(), "i.xlsx › Câu hỏi");
}
