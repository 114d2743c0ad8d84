//! The summary workbook that is handed over: figures as they were counted, lists as they were read, and the account of
//! every row. Nothing is counted here that a figure already says; phases are never added up.

mod awards;
pub(super) mod blocks;
pub(super) mod collation;
pub(super) mod flags;
pub(super) mod frame;
pub(super) mod indicators;
mod issues;
mod ledger;
mod links;
pub(super) mod lookup;
pub(super) mod marks;
mod movements;
pub(super) mod never;
mod overview;
pub(super) mod precedence;
mod provinces;
pub mod report;
pub(super) mod sectors;

use super::sheet::Workbook;
use crate::issue::Severity;
use crate::model::{Catalogue, Date, Figures, LedgerLine, PersonOrder, Records};
use crate::recount::Recount;
pub use frame::Frame;
use report::{Body, Fixed, Report, Shelf};
use std::sync::Arc;

/// Everything that the workbook shows.
pub struct Input<'a> {
    pub records: &'a Records,
    pub figures: &'a Figures,
    /// Which records make each figure: lists and links ask it.
    pub recount: &'a Recount<'a>,
    /// Its phases, sectors, movements and award forms are shown, in its order.
    pub catalogue: &'a Catalogue,
    /// The phases whose records lists show; all records where none is named.
    pub phases: &'a [String],
    pub issues: &'a [ShownIssue],
    pub ledger: &'a [LedgerLine],
    pub date: Date,
    /// As in "Tây Ninh, ngày …".
    pub province: &'a str,
    /// Names of the offices of the letterhead.
    pub offices: &'a [String],
    /// The sheets, in their order.
    pub reports: &'a [Report],
    pub person_order: PersonOrder,
    /// The provinces of a merged summary with their own figures; none where rosters are summed up.
    pub provinces: &'a [(String, Figures)],
}

/// An issue in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownIssue {
    pub code: String,
    pub severity: Severity,
    pub file: String,
    pub sheet: String,
    pub cell: String,
    pub value: String,
    pub message: String,
    pub suggestion: String,
}

/// Draws the workbook; its long lists are drawn when it is written.
pub fn summary<'a>(frame: &'a Frame<'a>) -> Workbook<'a> {
    let (input, labels) = (frame.input, frame.labels);
    let shelf = Arc::new(Shelf::new(frame));
    let drawn = |report: &'a Report| match &report.body {
        // Drawn when the others are: it shows trends from them.
        Body::Fixed(Fixed::Overview) => Vec::new(),
        Body::Fixed(Fixed::Awards) => awards::sheets(frame),
        Body::Fixed(Fixed::Movements) => vec![movements::sheet(frame)],
        Body::Fixed(Fixed::Never) => vec![never::sheet(frame)],
        Body::Fixed(Fixed::Blocks) => vec![blocks::sheet(frame)],
        Body::Fixed(Fixed::Issues) => vec![issues::sheet(frame)],
        Body::Fixed(Fixed::Ledger) => vec![ledger::sheet(frame)],
        Body::Grid(grid) => report::grid::sheets(frame, report, grid),
        Body::List(list) => vec![report::list::sheet(frame, report, list, &shelf)],
        Body::Roll(roll) => vec![report::roll::sheet(frame, report, roll)],
    };
    let mut sheets: Vec<_> = Vec::new();
    if !input.provinces.is_empty() {
        sheets.push(provinces::sheet(frame));
    }
    let mut overview_at = None;
    for report in input.reports {
        if report.body == Body::Fixed(Fixed::Overview) {
            overview_at = Some(sheets.len());
        }
        sheets.extend(drawn(report));
    }
    if let Some(at) = overview_at {
        let overview = overview::sheet(frame, &sheets);
        sheets.insert(at, overview);
    }
    links::link(frame, input.reports, &shelf, &mut sheets);
    Workbook {
        lists: None,
        title: labels.workbook_title.to_owned(),
        author: input.offices.first().map_or_else(String::new, Clone::clone),
        cut_mark: labels.cut_mark.to_owned(),
        link_tip: labels.link_tip.to_owned(),
        sheets,
    }
}

#[cfg(test)]
mod tests {
    use super::report::{Body, Field, Fixed, List, ListColumn, Pick, Report};
    use super::{Frame, Input, ShownIssue, summary};
    use crate::draw::sheet::{ABSENT, Paper, Sheet, Style, Value};
    use crate::issue::Severity;
    use crate::lang::Lang;
    use crate::model::{
        Award, AwardForm, AwardStatus, Catalogue, Category, Cut, Date, Dimension, Facts, Figure, FigureName, Figures,
        LedgerLine, PersonOrder, Phase, RecipientKind, Records, Term, Unit, UnitKind, UnitStatus,
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
            place: Place::file("u.xlsx"),
            counted_commune: None,
        }
    }

    fn award(id: &str, unit: &str, form: &str, kind: RecipientKind, status: AwardStatus) -> Award {
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
        let list = |flags: bool| {
            let pick = if flags { Pick::one(Dimension::Form, "CO") } else { Pick::default() };
            let column = |field| ListColumn { field, head: String::new(), width: 20.0 };
            let columns = [Field::Number, Field::Recipient].map(column).into();
            Body::List(List {
                pick,
                decided: None,
                first_only: false,
                group: None,
                order: Vec::new(),
                sums: false,
                columns,
            })
        };
        let fixed = Fixed::ALL.iter().map(|(name, fixed)| report(name, Body::Fixed(*fixed)));
        fixed.chain([report("Cờ thi đua", list(true)), report("Danh sách khen", list(false))]).collect()
    }

    fn draw(records: &Records, figures: &Figures, issues: &[ShownIssue], ledger: &[LedgerLine]) -> Vec<Sheet<'static>> {
        let catalogue = catalogue();
        let date = Date::new(2026, 1, 5).unwrap();
        let recount = Recount::new(records, &catalogue);
        let input = Input {
            records,
            figures,
            recount: &recount,
            catalogue: &catalogue,
            phases: &[],
            issues,
            ledger,
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
        let issues =
            [(Severity::Note, "A1"), (Severity::Error, "A2"), (Severity::Question, "A3"), (Severity::Error, "A4")];
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
        let checks = |text| row(sheet(&sheets, "Sổ cái"), text)[16..].to_vec();
        assert_eq!(checks("right"), ["Khớp", "Khớp"]);
        assert_eq!(checks("wrong"), ["LỆCH", "LỆCH"]);
        assert_eq!(checks("Tổng cộng"), ["LỆCH", "LỆCH"]);
    }
}
