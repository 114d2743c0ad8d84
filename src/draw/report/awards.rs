//! Awards by phase, sector and form: two tables a phase, and a list of all crossings to choose from.

use super::{Block, Cell, Choices, Column, List, Row, Table, Values, View, row, table};
use crate::draw::summary::lookup::{forms, in_phase};
use crate::draw::summary::sectors;
use crate::model::{Category, Cut, FigureName, Phase, RecipientKind};
use std::borrow::Cow;

pub fn blocks<'a>(view: &View<'a>) -> Vec<Block<'a>> {
    let mut blocks = vec![Block::Warning(view.words.phase_warning.to_owned())];
    for phase in view.phases() {
        blocks.push(Block::Heading(phase.name.clone()));
        blocks.push(Block::Table(by_sector(view, phase)));
        blocks.push(Block::Table(by_form(view, phase)));
    }
    blocks.push(Block::Heading(view.words.details_title.to_owned()));
    blocks.push(Block::List(details(view)));
    blocks.push(Block::Note(view.words.awards_note.to_owned()));
    blocks
}

fn by_sector(view: &View<'_>, phase: &Phase) -> Table {
    let (labels, words) = (&view.frame.labels.awards, &view.frame.labels.words);
    let mut columns = vec![
        Column::text("sector", words.sector),
        Column::number("units", labels.units),
        Column::number("units_awarded", labels.units_awarded),
        Column::number("awards", labels.all_awards),
    ];
    columns.extend(RecipientKind::ALL.iter().map(|kind| Column::number(kind.code(), labels.short_kind(*kind))));
    let cells = |name: &str, cut: Cut| {
        let of = |figure| view.figure(figure, cut.clone());
        let mut cells =
            vec![Cell::text(name), of(FigureName::Units), of(FigureName::UnitsAwarded), of(FigureName::Awards)];
        let kinds = RecipientKind::ALL.iter();
        cells.extend(kinds.map(|kind| view.figure(FigureName::Awards, cut.clone().recipient_kind(kind.code()))));
        row(cells)
    };
    let rows = view.sectors().map(|(code, name)| cells(name, in_phase(Some(phase)).sector(code))).collect();
    let total = cells(words.total, in_phase(Some(phase)));
    let made = table(format!("linh-vuc-{}", phase.id), view.words.by_sector(&phase.name), columns, rows);
    Table { total: Some(total), ..made }
}

/// The forms that the phase has, by the sectors.
fn by_form(view: &View<'_>, phase: &Phase) -> Table {
    let words = &view.frame.labels.words;
    let mut columns =
        vec![Column::text("form", words.form), Column::number("awards", view.frame.labels.awards.all_awards)];
    columns.extend(view.sectors().map(|(_, name)| Column::number("sector", name)));
    let cells = |name: &str, cut: Cut| {
        let mut cells = vec![Cell::text(name), view.figure(FigureName::Awards, cut.clone())];
        cells.extend(view.sectors().map(|(code, _)| view.figure(FigureName::Awards, cut.clone().sector(code))));
        row(cells)
    };
    let rows: Vec<Row> = view
        .forms()
        .filter(|(code, _)| {
            let awards = view.get(FigureName::Awards, &in_phase(Some(phase)).form(code));
            awards.is_some_and(|awards| awards > 0.0)
        })
        .map(|(code, name)| cells(&name, in_phase(Some(phase)).form(&code)))
        .collect();
    let total = cells(words.total, in_phase(Some(phase)));
    let made = table(format!("hinh-thuc-{}", phase.id), view.words.by_form(&phase.name), columns, rows);
    Table { total: Some(total), ..made }
}

/// Every crossing that has an award.
fn details<'a>(view: &View<'a>) -> List<'a> {
    let (labels, words) = (&view.frame.labels, &view.frame.labels.words);
    let forms: Vec<(String, String)> = view.forms().collect();
    let mut texts: [Vec<Cow<'a, str>>; 4] = Default::default();
    let mut counts = Vec::new();
    for phase in view.phases() {
        for (sector, sector_name) in view.sectors() {
            for (form, form_name) in &forms {
                for kind in RecipientKind::ALL {
                    let cut = in_phase(Some(phase)).sector(sector).form(form).recipient_kind(kind.code());
                    let awards = view.get(FigureName::Awards, &cut);
                    if awards.is_none_or(|awards| awards == 0.0) {
                        continue;
                    }
                    let row: [Cow<'a, str>; 4] = [
                        phase.name.as_str().into(),
                        sector_name.into(),
                        form_name.clone().into(),
                        words.recipient_kind(*kind).into(),
                    ];
                    texts.iter_mut().zip(row).for_each(|(column, text)| column.push(text));
                    counts.push(view.number(awards));
                }
            }
        }
    }
    let columns = vec![
        Column::text("phase", words.phase)
            .chosen(Choices::AsListed)
            .starting(view.headline().map(|phase| phase.name.clone())),
        Column::text("sector", words.sector).chosen(Choices::AsListed),
        Column::text("form", words.form).chosen(Choices::AsListed),
        Column::text("kind", labels.recipients.kind).chosen(Choices::AsListed),
        Column::number("awards", view.words.columns.awards),
    ];
    let values = texts.into_iter().map(Values::Texts).chain([Values::Sorted(counts)]).collect();
    List { id: "details", caption: view.words.details_title.to_owned(), columns, values }
}

impl<'a> View<'a> {
    /// Codes and names of the sectors that figures speak of.
    pub(super) fn sectors(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let (input, labels) = (self.input(), self.frame.labels);
        let codes = sectors::sectors(input.figures, input.catalogue);
        codes.into_iter().map(move |code| (code, sectors::name(code, input.catalogue, labels)))
    }

    /// Codes and names of the forms that figures speak of: titles and forms of commendation apart.
    fn forms(&self) -> impl Iterator<Item = (String, String)> + use<'a> {
        let catalogue = self.input().catalogue;
        let category = |code: &String| catalogue.form(code).map_or(Category::Other, |form| form.category);
        let mut codes = forms(self.input().figures, catalogue);
        codes.sort_by_key(category);
        codes.into_iter().map(|code| {
            let name = catalogue.form(&code).map_or_else(|| code.clone(), |form| form.term.name.clone());
            (code, name)
        })
    }
}
