//! What each spelling of an answer means.

use super::{Unfit, meant};
use crate::answer::Given;
use crate::model::{Answer, AwardForm, Catalogue, Category, Phase, QuestionKind, RecipientKind, Takes, Term};
use crate::place::Place;

fn given(text: &str, choices: &[(&str, &str)]) -> Given {
    Given {
        id: "sector-0".into(),
        text: text.into(),
        choices: choices.iter().map(|(code, words)| ((*code).to_owned(), (*words).to_owned())).collect(),
        subject: String::new(),
        note: String::new(),
        rows: None,
        takes: Some(Takes::One),
        places: Vec::new(),
        missing: Vec::new(),
        echo: false,
        place: Place::file("a"),
    }
}

fn several(text: &str, choices: &[(&str, &str)]) -> Given {
    Given { takes: Some(Takes::Several), ..given(text, choices) }
}

fn term(code: &str, name: &str, aliases: &[&str]) -> Term {
    Term { code: code.into(), name: name.into(), aliases: aliases.iter().map(|&alias| alias.to_owned()).collect() }
}

fn form(code: &str, name: &str, aliases: &[&str]) -> AwardForm {
    AwardForm {
        term: term(code, name, aliases),
        category: Category::Form,
        level: "TINH".into(),
        recipients: Vec::new(),
        authority: String::new(),
        certificates: Vec::new(),
        is_flag: false,
        place: None,
        signer: None,
        signer_name: None,
        decided_by: Vec::new(),
        from: None,
        to: None,
        council_vote: None,
    }
}

fn catalogue() -> Catalogue {
    let phase =
        |from: i32, to: i32| Phase {
            id: format!("{from}-{to}"), name: format!("Giai đoạn {from}–{to}"), from, to
        };
    Catalogue {
        sectors: vec![term("NN", "Nông nghiệp", &["cn - xd"]), term("VT", "Vận tải", &["cn - xd"])],
        movements: vec![term("NTM", "Chung sức xây dựng nông thôn mới", &[])],
        award_forms: vec![
            form("BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh", &["Bằng khen UBND tỉnh"]),
            form("GK_LM", "Giấy khen của Liên minh Hợp tác xã tỉnh", &[]),
        ],
        abbreviations: vec![("BK".into(), "bằng khen".into()), ("CT".into(), "chủ tịch".into())],
        recipient_words: vec![
            (RecipientKind::Collective, vec!["tập thể".into(), "TT".into()]),
            (RecipientKind::Individual, vec!["cá nhân".into(), "CN".into()]),
        ],
        phases: vec![phase(2015, 2020), phase(2017, 2022)],
        ..Catalogue::default()
    }
}

fn code(text: &str) -> Result<Answer, Unfit> {
    Ok(Answer::Code(text.to_owned()))
}

fn unfit(part: &str) -> Result<Answer, Unfit> {
    Err(Unfit { part: part.into(), near: Vec::new() })
}

/// What a text means that nothing is offered for.
fn typed(kind: QuestionKind, text: &str) -> Result<Answer, Unfit> {
    meant(kind, &given(text, &[]), &catalogue(), None)
}

#[test]
fn words_codes_and_names_are_understood() {
    let near = vec!["Vận tải (VT)".to_owned()];
    let fits_nothing = |part: &str| Err(Unfit { part: part.into(), near: near.clone() });
    let sector = |text: &str| meant(QuestionKind::Sector, &given(text, &[("VT", "Vận tải (VT)")]), &catalogue(), None);
    assert_eq!(sector("Vận tải (VT)"), code("VT"));
    assert_eq!(sector(" vận  tải (vt)"), code("VT"));
    assert_eq!(sector("van tai"), code("VT"));
    assert_eq!(sector("van tai (nn)"), fits_nothing("van tai (nn)"));
    assert_eq!(sector("nn"), code("NN"));
    assert_eq!(sector("NÔNG NGHIỆP"), code("NN"));
    assert_eq!(sector("lĩnh vực nông nghiệp"), code("NN"));
    assert_eq!(sector("nong nghiep "), code("NN"));
    assert_eq!(sector("nông nghiep"), fits_nothing("nông nghiep"), "half of the marks are a slip");
    assert_eq!(sector("leave_out"), Ok(Answer::LeaveOut));
    assert_eq!(sector("CN - XD"), fits_nothing("CN - XD"), "two sectors have this alias");
}

#[test]
fn awards_and_movements_are_known_in_short() {
    for text in ["BK_TINH", "bk ubnd tỉnh", "Bằng khen Chủ tịch UBND tỉnh", "BK CT UBND tỉnh", "bang khen ubnd tinh"]
    {
        assert_eq!(typed(QuestionKind::Award, text), code("BK_TINH"), "{text}");
    }
    assert_eq!(typed(QuestionKind::Award, "bằng khen"), unfit("bằng khen"));
    for text in ["phong trào Chung sức xây dựng nông thôn mới", "chung suc xay dung nong thon moi", "ntm"] {
        assert_eq!(typed(QuestionKind::Movement, text), code("NTM"), "{text}");
    }
    assert_eq!(typed(QuestionKind::RecipientKind, "cá nhân"), code("individual"));
    assert_eq!(typed(QuestionKind::RecipientKind, "TAP THE"), code("collective"));
    assert_eq!(typed(QuestionKind::RecipientKind, "hộ"), unfit("hộ"));
}

#[test]
fn times_are_known_by_year_span_and_name() {
    for (text, known) in [
        ("2021", "2021"),
        ("năm 2021", "2021"),
        ("nam 2021", "2021"),
        ("2017-2022", "2017-2022"),
        ("giai đoạn 2017-2022", "2017-2022"),
        ("Giai đoạn 2017 – 2022", "2017-2022"),
        ("17-22", "2017-2022"),
        ("từ năm 2015 đến năm 2020", "2015-2020"),
    ] {
        assert_eq!(typed(QuestionKind::Phase, text), code(known), "{text}");
    }
    for text in ["không phải 2021", "2021 (không)", "2016-2021", "20", "2020 2021", "21/10/2022"] {
        assert_eq!(typed(QuestionKind::Phase, text), unfit(text), "{text}");
    }
    assert_eq!(typed(QuestionKind::Phase, "bỏ"), Ok(Answer::LeaveOut));
}

#[test]
fn closed_questions_take_their_choices_only() {
    let newer = |text: &str| meant(QuestionKind::Newer, &given(text, &[("a.xlsx", "a.xlsx")]), &catalogue(), None);
    assert_eq!(newer("a.xlsx"), code("a.xlsx"));
    assert!(newer("b.xlsx").is_err());
    let asked = [("same", "Trùng, chỉ tính một lần"), ("different", "Khác nhau, tính cả hai")];
    let duplicate = |text: &str| meant(QuestionKind::Duplicate, &given(text, &asked), &catalogue(), None);
    assert_eq!(duplicate("có"), Ok(Answer::Same));
    assert_eq!(duplicate("khác"), Ok(Answer::Different));
    assert!(duplicate("bỏ qua").is_err(), "it was not offered");
    let unfit = duplicate("khác nhau, tính cả ba").unwrap_err();
    assert_eq!(unfit.near, ["Khác nhau, tính cả hai", "Trùng, chỉ tính một lần"]);
}

#[test]
fn columns_are_known_by_heading_and_letter() {
    let choices = [("2", "Tên đơn vị (cột C)"), ("3", "Đơn vị công tác (cột D)"), ("4", "Ghi chú (cột AC)")];
    let column = |text: &str| meant(QuestionKind::Column, &given(text, &choices), &catalogue(), None);
    for (text, known) in [
        ("C", "2"),
        ("cột d", "3"),
        ("Cot AC", "4"),
        ("ten don vi", "2"),
        ("GHI CHÚ", "4"),
        ("Tên đơn vị (cột C)", "2"),
    ] {
        assert_eq!(column(text), code(known), "{text}");
    }
    assert_eq!(column("E").unwrap_err().part, "E");
    assert_eq!(column("bỏ qua").unwrap_err().part, "bỏ qua", "it was not offered");
}

#[test]
fn a_units_name_waits_for_the_units() {
    let unit = |given: &Given| meant(QuestionKind::Unit, given, &catalogue(), None);
    assert_eq!(unit(&given("HTX A", &[])), Ok(Answer::Named("HTX A".into())));
    assert_eq!(unit(&given("HTX A", &[("a", "HTX A (xã B)"), ("c", "HTX C (xã B)")])), code("a"));
    assert_eq!(
        unit(&given("HTX A", &[("a", "HTX A (xã B)"), ("c", "HTX A (xã D)")])),
        Ok(Answer::Named("HTX A".into()))
    );
    assert_eq!(unit(&given("mới", &[])), Ok(Answer::New));
    let of_before = |text: &str| unit(&Given { takes: None, ..given(text, &[]) });
    assert_eq!(of_before("HTX A;"), Ok(Answer::Named("HTX A".into())));
    assert_eq!(of_before("HTX A; HTX B"), Ok(Answer::Codes(vec!["HTX A".into(), "HTX B".into()])));
    // A list too long for codes: the words are the unit's name.
    let by_words = given("HTX A (xã B)", &[(".", "HTX A (xã B)"), (".", "HTX C (xã B)"), ("new", "Đơn vị khác")]);
    assert_eq!(unit(&by_words), Ok(Answer::Named("HTX A (xã B)".into())));
    assert_eq!(unit(&Given { text: "HTX C".into(), ..by_words.clone() }), Ok(Answer::Named("HTX C (xã B)".into())));
    assert_eq!(unit(&Given { text: "Đơn vị khác".into(), ..by_words }), Ok(Answer::New));
    assert!(meant(QuestionKind::Unit, &given("HTX A", &[]), &catalogue(), Some(&[])).is_err());
}

#[test]
fn numbers_have_one_form() {
    let number = |text: &str| typed(QuestionKind::Number, text);
    assert_eq!(number("1234"), code("1234"));
    assert_eq!(number("1 234"), code("1234"));
    assert_eq!(number("1,5"), code("1.5"));
    assert_eq!(number("một"), unfit("một"));
}

#[test]
fn several_are_given_where_the_question_takes_several() {
    let choices = [("BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh"), ("leave_out", "Bỏ qua, không tính")];
    let award = |given: &Given| meant(QuestionKind::Award, given, &catalogue(), None);
    let both = Answer::Codes(vec!["BK_TINH".into(), "GK_LM".into()]);
    assert_eq!(award(&several("BK UBND tỉnh; GK_LM;", &choices)), Ok(both.clone()));
    assert_eq!(award(&several("BK UBND tỉnh; BK_TINH", &choices)), code("BK_TINH"));
    assert_eq!(award(&several("BK UBND tỉnh; giấy", &choices)).unwrap_err().part, "giấy");
    assert_eq!(award(&several("BK UBND tỉnh; bỏ", &choices)).unwrap_err().part, "bỏ", "leaving out is all or nothing");
    assert_eq!(award(&given("BK_TINH; GK_LM", &choices)).unwrap_err().part, "BK_TINH; GK_LM");
    // `decisions.toml` does not say how many a question takes: settling does.
    let unknown = Given { takes: None, ..given("BK_TINH; GK_LM", &[]) };
    assert_eq!(award(&unknown), Ok(both.clone()));
    // As the sheet of answers repeats it.
    assert_eq!(award(&several("Bằng khen; Giấy khen", &[("BK_TINH; GK_LM", "Bằng khen; Giấy khen")])), Ok(both));
}

#[test]
fn an_offered_state_is_that_state_though_another_answer_has_its_code() {
    let choices =
        [("counted", "Đã khen (đã có quyết định)"), ("withdrawn", "Đã rút"), ("leave_out", "Bỏ qua, không tính")];
    for text in ["Đã rút", "withdrawn", "rút"] {
        let found = meant(QuestionKind::State, &given(text, &choices), &Catalogue::default(), None);
        assert_eq!(found.ok(), Some(Answer::Code("withdrawn".into())), "{text}");
    }
    let other = [("stands", "Vẫn tính"), ("withdrawn", "Không tính nữa")];
    let found = meant(QuestionKind::Withdrawn, &given("Không tính nữa", &other), &Catalogue::default(), None);
    assert_eq!(found.ok(), Some(Answer::Withdrawn));
}
