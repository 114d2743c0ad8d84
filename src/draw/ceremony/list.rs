//! The same as a workbook: three sheets whose first row names the columns, as letters in series want them.

use super::{Guest, Pack, Settings};
use crate::draw::sheet::{Cell, Document, Footer, Head, Paper, Sheet, Style, Workbook};
use crate::lang::CeremonyLabels;

/// Whom to call, where they sit, where to write to.
pub fn workbook(pack: &Pack<'_>, settings: &Settings, words: &CeremonyLabels) -> Workbook<'static> {
    let text = |text: &str| Cell::text(text, Style::Text);
    let (number, recipient, of) = (words.number, words.recipient, words.of);
    let reading = sheet(
        pack,
        words.reading_name,
        &[(number, 6.0), (recipient, 34.0), (of, 44.0), (words.award, 34.0)],
        |guest| {
            let said = guest.said;
            vec![Cell::ordinal(guest.number), text(&said.recipient), text(&said.of), text(&said.award)]
        },
    );
    let heads =
        [(number, 6.0), (words.row, 7.0), (words.seat, 7.0), (recipient, 34.0), (of, 44.0), (words.award, 34.0)];
    let seating = sheet(pack, words.seating_name, &heads, |guest| {
        let (said, (row, seat)) = (guest.said, Pack::seat(guest, settings));
        let place = [guest.number, row, seat].map(Cell::ordinal);
        place.into_iter().chain([text(&said.recipient), text(&said.of), text(&said.award)]).collect()
    });
    let heads = [(number, 6.0), (recipient, 34.0), (of, 44.0), (words.address, 44.0)];
    let labels = sheet(pack, words.labels_name, &heads, |guest| {
        let said = guest.said;
        vec![Cell::ordinal(guest.number), text(&said.recipient), text(&said.of), text(&said.address)]
    });
    Workbook {
        title: pack.subtitle(words),
        cut_mark: words.cut_mark.to_owned(),
        output: Some("ceremony"),
        sheets: vec![reading, seating, labels],
        ..Workbook::default()
    }
}

fn sheet(pack: &Pack<'_>, name: &str, heads: &[(&str, f64)], row: impl Fn(&Guest<'_>) -> Vec<Cell>) -> Sheet<'static> {
    let widths: Vec<f64> = heads.iter().map(|(_, width)| *width).collect();
    let mut document = Document::new(name, Paper::Landscape, &widths);
    document.header(&[heads.iter().map(|(head, _)| Head::new(*head)).collect()], &[]);
    for guest in &pack.guests {
        document.row(row(guest));
    }
    document.filter();
    let sheet = document.sheet_mut();
    sheet.footer = Footer { left: pack.stem.clone(), right: String::new() };
    document.finish()
}
