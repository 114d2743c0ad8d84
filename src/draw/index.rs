//! `bang-khen/danh-muc.xlsx`: which certificate stands in which file and on which page, and what to look at before printing;
//! apart from these the drafts of proposals, and what the records say of final certificates.

use super::sheet::{Cell, Document, Footer, Head, Paper, Sheet, Style, Target, Workbook};
use crate::lang::{Lang, SummaryLabels};
use crate::model::{Date, RecipientKind};

/// One certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateLine {
    pub number: usize,
    pub recipient: String,
    pub kind: RecipientKind,
    pub unit: String,
    pub award_name: String,
    pub decision_no: String,
    pub decision_date: Option<Date>,
    pub register_no: String,
    /// Relative to the index's folder, with `/`.
    pub file: String,
    /// Counted from one.
    pub page: usize,
    /// One a line.
    pub remarks: String,
}

/// A final certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinalLine {
    pub recipient: String,
    pub award_name: String,
    pub decision_no: String,
    pub decision_date: Option<Date>,
    pub made_on: Date,
    /// Relative to the index's folder, with `/`.
    pub file: String,
    pub state: String,
    /// Whether the records still say what it says.
    pub holds: bool,
}

/// A file beside those of certificates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FurtherFile {
    /// Relative to the index's folder, with `/`.
    pub file: String,
    pub about: String,
}

/// Number, recipient, kind, unit, award, decision number and date, register number, file, page, remarks.
const WIDTHS: [f64; 11] = [5.0, 24.0, 10.0, 22.0, 22.0, 14.5, 11.5, 9.0, 34.0, 7.0, 24.0];

/// Recipient, award, decision number and date, made on, file, state.
const FINAL_WIDTHS: [f64; 8] = [5.0, 28.0, 26.0, 14.5, 11.5, 11.5, 40.0, 36.0];

/// What an index is of.
#[derive(Clone, Debug, Default)]
pub struct Index {
    pub certificates: Vec<CertificateLine>,
    pub proposals: Vec<CertificateLine>,
    pub finals: Vec<FinalLine>,
    pub further: Vec<FurtherFile>,
}

/// Draws the index of certificates, in the order given; sheets of proposals, final certificates and further files where there
/// are some.
pub fn index(of: &Index, lang: Lang, date: Date) -> Workbook<'static> {
    let labels = lang.summary();
    let own = &labels.index;
    let subtitle = labels.paper.subtitle_without_phases(&labels.paper.date(date));
    let certificates = (!of.certificates.is_empty() || (of.proposals.is_empty() && of.finals.is_empty()))
        .then(|| table(&of.certificates, [own.name, own.title, &subtitle], labels));
    let named = [own.proposals_name, own.proposals_title, &subtitle];
    let proposals = (!of.proposals.is_empty()).then(|| table(&of.proposals, named, labels));
    let finals = (!of.finals.is_empty()).then(|| finals(&of.finals, &subtitle, labels));
    let others = (!of.further.is_empty()).then(|| further_files(&of.further, lang));
    Workbook {
        output: Some("danh-muc"),
        lists: None,
        title: own.title.to_owned(),
        author: String::new(),
        cut_mark: labels.cut_mark.to_owned(),
        link_tip: String::new(),
        sheets: [certificates, proposals, finals, others].into_iter().flatten().collect(),
    }
}

/// Certificates under a name and a title.
fn table(lines: &[CertificateLine], [name, title, subtitle]: [&str; 3], labels: &SummaryLabels) -> Sheet<'static> {
    let (words, own) = (&labels.words, &labels.index);
    let mut document = Document::new(name, Paper::Landscape, &WIDTHS);
    document.title(title, subtitle);
    let remarked = lines.iter().filter(|line| !line.remarks.is_empty()).count();
    document.line(own.count(lines.len(), remarked), Style::Subtitle);
    let heads = [
        words.number,
        own.recipient,
        own.kind,
        words.unit,
        words.form,
        words.decision_no,
        words.decision_date,
        own.register_no,
        own.file,
        own.page,
        own.remarks,
    ];
    document.header(&[heads.map(Head::new).into()], &[]);
    for line in lines {
        document.row(row(line, labels));
    }
    document.filter();
    let sheet = document.sheet_mut();
    sheet.frozen_columns = 2;
    sheet.footer = Footer { left: title.to_owned(), right: labels.paper.page.to_owned() };
    document.finish()
}

fn finals(lines: &[FinalLine], subtitle: &str, labels: &SummaryLabels) -> Sheet<'static> {
    let (words, own) = (&labels.words, &labels.index);
    let mut document = Document::new(own.finals_name, Paper::Landscape, &FINAL_WIDTHS);
    document.title(own.finals_title, subtitle);
    let outdated = lines.iter().filter(|line| !line.holds).count();
    document.line(own.finals_count(lines.len(), outdated), Style::Subtitle);
    let heads = [
        words.number,
        own.recipient,
        words.form,
        words.decision_no,
        words.decision_date,
        own.made_on,
        own.file,
        own.final_state,
    ];
    document.header(&[heads.map(Head::new).into()], &[]);
    for (number, line) in (1..).zip(lines) {
        document.row(vec![
            Cell::ordinal(number),
            Cell::text(&line.recipient, Style::Text),
            Cell::text(&line.award_name, Style::Text),
            Cell::text(&line.decision_no, Style::Text),
            Cell::date(line.decision_date, Style::Day),
            Cell::date(Some(line.made_on), Style::Day),
            Cell::link(&line.file, Target::File(line.file.clone()), Style::Link),
            Cell::text(&line.state, if line.holds { Style::Text } else { Style::Remark }),
        ]);
    }
    document.filter();
    let sheet = document.sheet_mut();
    sheet.frozen_columns = 2;
    sheet.footer = Footer { left: own.finals_title.to_owned(), right: labels.paper.page.to_owned() };
    document.finish()
}

fn further_files(further: &[FurtherFile], lang: Lang) -> Sheet<'static> {
    let (words, labels) = (lang.ceremony(), lang.summary());
    let mut document = Document::new(words.further_name, Paper::Landscape, &[6.0, 60.0, 68.0]);
    document.header(&[[words.number, labels.index.file, words.further_about].map(Head::new).into()], &[]);
    for (number, file) in (1..).zip(further) {
        let link = Cell::link(&file.file, Target::File(file.file.clone()), Style::Link);
        document.row(vec![Cell::ordinal(number), link, Cell::text(&file.about, Style::Text)]);
    }
    document.filter();
    document.sheet_mut().footer = Footer { left: words.further_name.to_owned(), right: labels.paper.page.to_owned() };
    document.finish()
}

fn row(line: &CertificateLine, labels: &SummaryLabels) -> Vec<Cell> {
    let remarks = if line.remarks.is_empty() { Style::Text } else { Style::Remark };
    vec![
        Cell::ordinal(line.number),
        Cell::text(&line.recipient, Style::Text),
        Cell::text(labels.words.recipient_kind(line.kind), Style::Centred),
        Cell::text(&line.unit, Style::Text),
        Cell::text(&line.award_name, Style::Text),
        Cell::text(&line.decision_no, Style::Text),
        Cell::date(line.decision_date, Style::Day),
        Cell::text(&line.register_no, Style::Centred),
        Cell::link(&line.file, Target::File(line.file.clone()), Style::Link),
        Cell::ordinal(line.page),
        Cell::text(&line.remarks, remarks),
    ]
}

#[cfg(test)]
mod tests {
    use super::{CertificateLine, FinalLine, Index, index};
    use crate::draw::sheet::{Style, Target, Value};
    use crate::lang::Lang;
    use crate::model::{Date, RecipientKind};

    #[test]
    fn every_certificate_has_a_row_with_a_link() {
        let line = |number, remarks: &str| CertificateLine {
            number,
            recipient: "Nguyễn Văn Một".into(),
            kind: RecipientKind::Individual,
            unit: "HTX Thử".into(),
            award_name: "Giấy khen".into(),
            decision_no: "01/QĐ-LMHTX".into(),
            decision_date: Date::new(2022, 10, 21),
            register_no: "7".into(),
            file: "GK-01/001.pdf".into(),
            page: 1,
            remarks: remarks.into(),
        };
        let lines = [line(1, ""), line(2, "Tên dài quá khung")];
        let of = Index { certificates: lines.into(), ..Index::default() };
        let workbook = index(&of, Lang::Vi, Date::new(2026, 1, 5).unwrap());
        assert_eq!(workbook.sheets.len(), 1, "what is not there has no sheet");
        let sheet = &workbook.sheets[0];
        let first = sheet.header.map(|(_, last)| last as usize + 1).unwrap();
        let cells = |at: usize| &sheet.rows[first + at].cells;
        let target = Target::File("GK-01/001.pdf".into());
        assert_eq!(cells(0)[8].value, Value::Link { text: "GK-01/001.pdf".into(), target });
        assert_eq!((cells(0)[10].style, cells(1)[10].style), (Style::Text, Style::Remark));
        assert_eq!(sheet.rows.len(), first + 2);
        assert_eq!(sheet.filter.map(|area| area.last.row as usize), Some(first + 1));
    }

    #[test]
    fn a_final_certificate_that_holds_no_more_is_marked() {
        let line = |holds| FinalLine {
            recipient: "Nguyễn Văn Một".into(),
            award_name: "Giấy khen".into(),
            decision_no: "01/QĐ-LMHTX".into(),
            decision_date: None,
            made_on: Date::new(2026, 1, 5).unwrap(),
            file: "../bang-khen-chinh-thuc/GK-01/001.pdf".into(),
            state: "Khen thưởng đã bị thu hồi".into(),
            holds,
        };
        let of = Index { finals: vec![line(true), line(false)], ..Index::default() };
        let workbook = index(&of, Lang::Vi, Date::new(2026, 1, 5).unwrap());
        let [sheet] = &workbook.sheets[..] else { panic!("{:?}", workbook.sheets.len()) };
        let first = sheet.header.map(|(_, last)| last as usize + 1).unwrap();
        let styles: Vec<Style> = sheet.rows[first..].iter().map(|row| row.cells[7].style).collect();
        assert_eq!(styles, [Style::Text, Style::Remark]);
    }
}
