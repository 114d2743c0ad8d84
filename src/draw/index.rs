//! `bang-khen/danh-muc.xlsx`: which certificate stands in which file and on which page, and what to look at before printing.

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

/// A file beside those of certificates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FurtherFile {
    /// Relative to the index's folder, with `/`.
    pub file: String,
    pub about: String,
}

/// Number, recipient, kind, unit, award, decision number and date, register number, file, page, remarks.
const WIDTHS: [f64; 11] = [5.0, 24.0, 10.0, 22.0, 22.0, 14.5, 11.5, 9.0, 34.0, 7.0, 24.0];

/// Draws the index of certificates, in the order given, and a sheet of the files beside them.
pub fn index(lines: &[CertificateLine], further: &[FurtherFile], lang: Lang, date: Date) -> Workbook<'static> {
    let labels = lang.summary();
    let (words, own) = (&labels.words, &labels.index);
    let mut document = Document::new(own.name, Paper::Landscape, &WIDTHS);
    document.title(own.title, &labels.paper.subtitle_without_phases(&labels.paper.date(date)));
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
    sheet.footer = Footer { left: own.title.to_owned(), right: labels.paper.page.to_owned() };
    let others = (!further.is_empty()).then(|| further_files(further, lang));
    Workbook {
        lists: None,
        title: own.title.to_owned(),
        author: String::new(),
        cut_mark: labels.cut_mark.to_owned(),
        link_tip: String::new(),
        sheets: std::iter::once(document.finish()).chain(others).collect(),
    }
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
    use super::{CertificateLine, index};
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
        let workbook = index(&lines, &[], Lang::Vi, Date::new(2026, 1, 5).unwrap());
        let sheet = &workbook.sheets[0];
        let first = sheet.header.map(|(_, last)| last as usize + 1).unwrap();
        let cells = |at: usize| &sheet.rows[first + at].cells;
        let target = Target::File("GK-01/001.pdf".into());
        assert_eq!(cells(0)[8].value, Value::Link { text: "GK-01/001.pdf".into(), target });
        assert_eq!((cells(0)[10].style, cells(1)[10].style), (Style::Text, Style::Remark));
        assert_eq!(sheet.rows.len(), first + 2);
        assert_eq!(sheet.filter.map(|area| area.last.row as usize), Some(first + 1));
    }
}
