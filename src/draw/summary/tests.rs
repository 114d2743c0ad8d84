//! The whole workbook: what stands on its sheets, in which order.

use super::report::{Body, Field, Fixed, List, ListColumn, Pick, Report};
use super::{Frame, Input, ShownIssue, summary};
use crate::draw::sheet::{ABSENT, Cell, Paper, Row, Sheet, Style, Target, Value};
use crate::issue::Severity;
use crate::lang::Lang;
use crate::model::{
    Award, AwardForm, AwardStatus, Catalogue, Category, CellLine, Cut, Date, Dimension, Facts, Figure, FigureName,
    Figures, LedgerLine, PersonOrder, Phase, RecipientKind, Records, Term, Unit, UnitKind, UnitStatus,
};
use crate::place::{CellRef, Place};
use crate::recount::Recount;
use std::borrow::Cow;

fn term(code: &str) -> Term {
    Term { code: code.into(), name: format!("Tên {code}"), aliases: Vec::new() }
}

fn catalogue() -> Catalogue {
    let form = |code: &str, category| AwardForm {
        term: term(code),
        category,
        level: "TINH".into(),
        recipients: RecipientKind::ALL.to_vec(),
        authority: String::new(),
        certificates: Vec::new(),
        is_flag: code == "CO",
        place: None,
        signer: None,
        signer_name: None,
        decided_by: Vec::new(),
        from: None,
        to: None,
        council_vote: None,
    };
    let phase = |id: &str, from, to| Phase { id: id.into(), name: format!("Giai đoạn {id}"), from, to };
    Catalogue {
        phases: vec![phase("2015-2020", 2015, 2020), phase("2017-2022", 2017, 2022)],
        sectors: vec![term("NN"), term("XD")],
        movements: vec![term("NTM")],
        award_forms: vec![form("CO", Category::Title), form("BK", Category::Form)],
        ..Catalogue::default()
    }
}

fn unit(id: &str, founded: i32) -> Unit {
    Unit {
        id: id.into(),
        name: format!("HTX {id}").into(),
        kind: UnitKind::Htx,
        sector: Some("NN".into()),
        commune: None,
        district: None,
        members: None,
        workers: None,
        block: None,
        status: UnitStatus::Active,
        founded: Some(founded),
        dissolved: None,
        registered: true,
        former_names: Vec::new(),
        counted_commune: None,
        place: Place::file("u.xlsx"),
    }
}

pub(super) fn award(id: &str, unit: &str, form: &str, kind: RecipientKind, status: AwardStatus) -> Award {
    Award {
        id: id.into(),
        recipient_name: format!("Người nhận {id}").into(),
        recipient_kind: kind,
        recipient_id: id.into(),
        unit_id: Some(unit.into()),
        unit_name: Some(unit.into()),
        unit_kind: Some(UnitKind::Htx),
        sector: Some("NN".into()),
        position: None,
        sex: None,
        form: form.into(),
        category: Category::Form,
        level: "TINH".into(),
        authority: "".into(),
        ground: None,
        movement: None,
        decision_no: None,
        decision_date: None,
        period: None,
        year: Some(2016),
        phases: vec!["2015-2020".into()],
        achievement: None,
        register_no: None,
        status,
        closed_by: None,
        money: None,
        facts: Facts::default(),
        place: Place::file("a.xlsx").in_sheet("DS").at(CellRef::new(4, 0)),
    }
}

/// Every sheet with code of its own, a list of all awards and one of flags.
fn reports() -> Vec<Report> {
    let report = |name: &str, body| Report {
        id: name.into(),
        name: name.into(),
        title: name.into(),
        about: String::new(),
        form: None,
        paper: Paper::Landscape,
        measure: String::new(),
        notes: Vec::new(),
        signed: false,
        body,
    };
    let list_in = |flags: bool, states: &[AwardStatus]| {
        let pick = if flags { Pick::one(Dimension::Form, "CO") } else { Pick::default() };
        let column = |field| ListColumn { field, head: String::new(), width: 20.0 };
        let columns = [Field::Number, Field::Recipient].map(column).into();
        Body::List(List {
            pick,
            states: states.into(),
            decided: None,
            if_any: states == AwardStatus::ASKED,
            first_only: false,
            group: None,
            order: Vec::new(),
            sums: false,
            columns,
        })
    };
    let fixed = Fixed::ALL.iter().map(|(name, fixed)| report(name, Body::Fixed(*fixed)));
    let list = |flags| list_in(flags, &[AwardStatus::Counted]);
    let lists = [
        report("Cờ thi đua", list(true)),
        report("Danh sách khen", list(false)),
        report("Hồ sơ", list_in(false, AwardStatus::ASKED)),
    ];
    fixed.chain(lists).collect()
}

fn draw(records: &Records, figures: &Figures, issues: &[ShownIssue], ledger: &[LedgerLine]) -> Vec<Sheet<'static>> {
    let catalogue = catalogue();
    let date = Date::new(2026, 1, 5).unwrap();
    let recount = Recount::new(records, &catalogue);
    let cell_ledger = vec![CellLine::default(); ledger.len()];
    let input = Input {
        records,
        figures,
        recount: &recount,
        catalogue: &catalogue,
        phases: &[],
        issues,
        ledger,
        cell_ledger: &cell_ledger,
        date,
        province: "Thử",
        offices: &[],
        reports: &reports(),
        person_order: PersonOrder::GivenName,
        provinces: &[],
    };
    let frame = Frame::new(&input, Lang::Vi.summary());
    let whole = |sheet: &Sheet<'_>| Sheet {
        name: sheet.name.clone(),
        rows: (0..sheet.height()).filter_map(|at| sheet.row(at)).map(Cow::into_owned).collect(),
        header: sheet.header,
        ..Sheet::default()
    };
    summary(&frame).sheets.iter().map(whole).collect()
}

fn sheet<'a>(sheets: &'a [Sheet<'a>], name: &str) -> &'a Sheet<'a> {
    sheets.iter().find(|sheet| sheet.name == name).unwrap()
}

/// What a row shows, from the row whose second or first cell begins with that text.
fn row(sheet: &Sheet<'_>, text: &str) -> Vec<String> {
    let shown = |value: &Value| match value {
        Value::Text(text) | Value::Link { text, .. } => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Formula { result, .. } => result.clone(),
        _ => String::new(),
    };
    let rows = sheet.rows.iter().map(|row| row.cells.iter().map(|cell| shown(&cell.value)).collect::<Vec<_>>());
    rows.into_iter().find(|row| row.iter().take(2).any(|cell| cell.starts_with(text))).unwrap_or_default()
}

#[test]
fn an_empty_run_still_gives_every_sheet() {
    let sheets = draw(&Records::default(), &Figures::default(), &[], &[]);
    assert_eq!(sheets.len(), 9);
    assert!(sheets.iter().all(|sheet| !sheet.rows.is_empty()));
    let units = row(sheet(&sheets, "Tổng quan"), "Đơn vị hoạt động");
    let (trend, numbers) = units[3..].split_last().unwrap();
    assert!(numbers.iter().all(|number| number == ABSENT) && trend.is_empty(), "what was not counted is not zero");
}

#[test]
fn totals_are_figures_and_not_sums() {
    let cut = || Cut::all().phase("2015-2020");
    let figure = |cut, value| Figure { name: FigureName::Awards, cut, value };
    let figures = Figures::new(vec![
        figure(cut(), 7.0),
        figure(cut().sector("NN"), 3.0),
        figure(cut().sector("XD"), 0.0),
        figure(cut().form("CO").recipient_kind("collective"), 2.0),
    ]);
    let sheets = draw(&Records::default(), &figures, &[], &[]);
    let awards = sheet(&sheets, "Khen thưởng");
    assert_eq!(row(awards, "Tên NN")[4], "3");
    assert_eq!(row(awards, "Tên XD")[4], "0");
    let total = row(awards, "Cộng giai đoạn 2015-2020");
    assert_eq!((total[4].as_str(), total[8].as_str()), ("7", "2"));
    let total = awards.rows.iter().flat_map(|row| &row.cells).find(|cell| cell.style == Style::TotalCount).unwrap();
    assert!(!total.figures.is_empty(), "a number can be followed back");
}

#[test]
fn units_without_an_award_as_a_collective_are_marked_phase_by_phase() {
    let records = Records {
        units: vec![unit("A", 2000), unit("B", 2021), unit("C", 2000)],
        awards: vec![
            award("1", "A", "BK", RecipientKind::Collective, AwardStatus::Counted),
            award("2", "C", "BK", RecipientKind::Individual, AwardStatus::Counted),
            award("3", "C", "BK", RecipientKind::Collective, AwardStatus::Duplicate),
        ],
        ..Records::default()
    };
    let sheets = draw(&records, &Figures::default(), &[], &[]);
    let never = sheet(&sheets, "Chưa khen");
    assert_eq!(row(never, "HTX A")[5..], ["", "x", "", "2016", "0"]);
    assert_eq!(row(never, "HTX B")[5..], ["/", "x", "x", "Chưa có", "0"]);
    assert_eq!(row(never, "HTX C")[5..], ["x", "x", "x", "Chưa có", "1"]);
}

#[test]
fn recipients_stand_in_the_prescribed_order() {
    let counted = |id, form, kind| award(id, "A", form, kind, AwardStatus::Counted);
    let records = Records {
        awards: vec![
            counted("1", "BK", RecipientKind::Individual),
            counted("2", "BK", RecipientKind::Household),
            counted("3", "BK", RecipientKind::Collective),
            counted("4", "CO", RecipientKind::Collective),
            award("5", "A", "CO", RecipientKind::Collective, AwardStatus::Revoked),
        ],
        ..Records::default()
    };
    let sheets = draw(&records, &Figures::default(), &[], &[]);
    let names = |name: &str| -> Vec<String> {
        let sheet = sheet(&sheets, name);
        let first = sheet.header.map(|(_, last)| last as usize + 1).unwrap();
        let name = |value: &Value| matches!(value, Value::Text(text) if text.starts_with("Người nhận"));
        let texts = sheet.rows[first..].iter().filter_map(|row| row.cells.get(1));
        texts.filter(|cell| name(&cell.value)).map(|cell| format!("{:?}", cell.value)).collect()
    };
    let order: Vec<char> = names("Danh sách khen").iter().filter_map(|name| name.chars().rev().nth(2)).collect();
    assert_eq!(order, ['4', '3', '2', '1']);
    assert_eq!(names("Cờ thi đua").len(), 1);
}

#[test]
fn issues_are_sorted_by_weight_and_all_are_listed() {
    let issue = |severity, cell: &str| ShownIssue {
        code: "X".into(),
        severity,
        file: "f".into(),
        sheet: "s".into(),
        cell: cell.into(),
        value: String::new(),
        message: String::new(),
        suggestion: String::new(),
    };
    let issues = [(Severity::Note, "A1"), (Severity::Error, "A2"), (Severity::Question, "A3"), (Severity::Error, "A4")];
    let issues = issues.map(|(severity, cell)| issue(severity, cell));
    let sheets = draw(&Records::default(), &Figures::default(), &issues, &[]);
    let listed = sheet(&sheets, "Cần xử lý");
    let cells = listed.rows.iter().filter_map(|row| match row.cells.get(5).map(|cell| &cell.value) {
        Some(Value::Text(text)) if text.starts_with('A') => Some(text.as_str()),
        _ => None,
    });
    assert_eq!(cells.collect::<Vec<_>>(), ["A2", "A4", "A3", "A1"]);
}

#[test]
fn a_ledger_that_does_not_balance_says_so() {
    let line = |data| LedgerLine { rows: 5, header: 1, data, accepted: 4, ..LedgerLine::default() };
    let named = |file: &str, data| LedgerLine { file: file.into(), ..line(data) };
    let ledger = [named("right", 4), named("wrong", 3)];
    let sheets = draw(&Records::default(), &Figures::default(), &[], &ledger);
    let checks = |text| row(sheet(&sheets, "Đối chiếu số dòng"), text)[21..].to_vec();
    assert_eq!(checks("right"), ["Khớp", "Khớp", "Khớp"]);
    assert_eq!(checks("wrong"), ["LỆCH", "LỆCH", "Khớp"]);
    assert_eq!(checks("Tổng cộng"), ["LỆCH", "LỆCH", "Khớp"]);
}

#[test]
fn what_was_asked_for_stands_beside_what_was_granted_and_leads_to_its_rows() {
    use AwardStatus::{Counted, Proposed, Refused, Registered, Withdrawn};
    let of = |id, unit, form, status| award(id, unit, form, RecipientKind::Collective, status);
    let records = Records {
        units: vec![unit("A", 2000), unit("B", 2000)],
        awards: vec![
            Award { category: Category::Title, ..of("1", "A", "CO", Registered) },
            Award { category: Category::Title, recipient_id: "1".into(), ..of("2", "A", "CO", Counted) },
            of("3", "B", "BK", Proposed),
            Award { closed_by: Some("5".into()), ..of("4", "A", "BK", Proposed) },
            of("5", "A", "BK", Counted),
            of("6", "B", "BK", Refused),
            of("7", "B", "BK", Withdrawn),
        ],
        ..Records::default()
    };
    let sheets = draw(&records, &Figures::default(), &[], &[]);
    let states = sheet(&sheets, "Đăng ký, đề nghị, khen");
    // Registered, proposed, of these decided and open, refused, withdrawn, granted.
    assert_eq!(row(states, "Tên CO")[3..], ["1", "0", "0", "0", "0", "0", "1"]);
    assert_eq!(row(states, "Tên BK")[3..], ["0", "2", "1", "1", "1", "1", "1"]);
    let of_unit = |unit: &str| {
        let is_it = |row: &&Row| row.cells.get(1).is_some_and(|cell| cell.value == Value::Text(unit.into()));
        states.rows.iter().rfind(is_it).unwrap()
    };
    let numbers =
        |unit: &str| -> Vec<Value> { of_unit(unit).cells[3..].iter().map(|cell| cell.value.clone()).collect() };
    assert_eq!(numbers("HTX A"), [0, 1, 1, 0, 0, 0, 1].map(|count| Value::Number(f64::from(count))));
    assert_eq!(numbers("HTX B"), [0, 1, 0, 1, 1, 1, 0].map(|count| Value::Number(f64::from(count))));
    assert_eq!(row(states, "Tổng cộng")[3..], ["1", "2", "1", "1", "1", "1", "2"]);
    let titles = sheet(&sheets, "Danh hiệu đăng ký, đạt");
    assert_eq!(row(titles, "HTX A")[2..], ["2016", "1", "1", "1", "1"]);
    assert!(row(titles, "HTX B").is_empty(), "it registered no title");

    // A number leads to the row of its record.
    let led = |cell: &Cell| match cell.link.as_deref() {
        Some(Target::Sheet { name, cell }) => {
            let row = &sheet(&sheets, name).rows[cell.row as usize];
            Some((name.clone(), format!("{:?}", row.cells[1].value)))
        }
        _ => None,
    };
    let cells = &of_unit("HTX B").cells;
    let leads = |at: usize, name: &str, id: &str| {
        let recipient = format!("{:?}", Value::Text(format!("Người nhận {id}")));
        assert_eq!(led(&cells[at]), Some((name.to_owned(), recipient)));
    };
    leads(4, "Hồ sơ", "3");
    leads(7, "Hồ sơ", "6");
    assert_eq!(led(&cells[9]), None, "nothing leads to a zero");
    assert_eq!(led(&of_unit("HTX A").cells[9]).unwrap().0, "Danh sách khen");
}

#[test]
fn without_anything_asked_for_no_sheet_tells_of_it() {
    let of = |id, status| award(id, "A", "BK", RecipientKind::Collective, status);
    let granted = [AwardStatus::Counted, AwardStatus::Duplicate, AwardStatus::Revoked, AwardStatus::SetAside];
    let awards = granted.into_iter().zip(["1", "2", "3", "4"]).map(|(status, id)| of(id, status)).collect();
    let records = Records { units: vec![unit("A", 2000)], awards, ..Records::default() };
    let sheets = draw(&records, &Figures::default(), &[], &[]);
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert!(!names.contains(&"Đăng ký, đề nghị, khen") && !names.contains(&"Hồ sơ"), "{names:?}");
    let contents = sheet(&sheets, "Tổng quan");
    assert!(row(contents, "Đăng ký, đề nghị, khen").is_empty() && !row(contents, "Danh sách khen").is_empty());
}
