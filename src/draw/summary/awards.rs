//! Awards by phase, sector and form, split into collectives, households and individuals. One header serves all phases, which
//! follow each other as groups of rows; forms that do not fit beside each other go on in a further sheet.

use super::frame::{Frame, Named};
use super::lookup::{figure, forms, given_to, in_phase};
use super::sectors;
use crate::draw::sheet::{Cell, Document, Head, Paper, Sheet, Style};
use crate::model::{Category, Cut, FigureName, Phase, RecipientKind};

/// Number, sector, units, units awarded, all awards.
const WIDTHS: [f64; 5] = [4.5, 32.0, 7.5, 7.5, 7.5];
const KIND_WIDTH: f64 = 6.8;
/// A form with a single column needs room for its name.
const SINGLE_WIDTH: f64 = 11.0;
/// Columns of forms beside each other: more of them would print too small.
const COLUMNS: usize = 12;

/// A form, its name, and the kinds of recipient that it has columns for.
struct FormColumns {
    code: String,
    name: String,
    category: Category,
    kinds: Vec<RecipientKind>,
}

pub fn sheets(frame: &Frame<'_>) -> Vec<Sheet<'static>> {
    let groups = groups(columns(frame));
    groups.iter().enumerate().map(|(at, group)| sheet(frame, at + 1, group)).collect()
}

/// As few sheets as possible, each with about as many columns; at least one, so that the totals are shown.
fn groups(forms: Vec<FormColumns>) -> Vec<Vec<FormColumns>> {
    let all: usize = forms.iter().map(|form| form.kinds.len()).sum();
    let share = all.div_ceil(all.div_ceil(COLUMNS).max(1));
    let mut groups: Vec<Vec<FormColumns>> = vec![Vec::new()];
    let mut used = 0;
    for form in forms {
        if used >= share || used + form.kinds.len() > COLUMNS {
            groups.push(Vec::new());
            used = 0;
        }
        used += form.kinds.len();
        if let Some(group) = groups.last_mut() {
            group.push(form);
        }
    }
    groups
}

/// The forms that figures speak of. A kind has a column where the law allows it, or where it was counted all the same.
fn columns(frame: &Frame<'_>) -> Vec<FormColumns> {
    let (figures, catalogue) = (frame.input.figures, frame.input.catalogue);
    let column = |code: String| {
        let form = catalogue.form(&code);
        let kinds = RecipientKind::ALL.iter().copied();
        let kinds: Vec<RecipientKind> = kinds.filter(|&kind| given_to(figures, catalogue, &code, kind)).collect();
        FormColumns {
            name: form.map_or_else(|| code.clone(), |form| form.term.name.clone()),
            category: form.map_or(Category::Other, |form| form.category),
            kinds: if kinds.is_empty() { RecipientKind::ALL.to_vec() } else { kinds },
            code,
        }
    };
    let mut columns: Vec<FormColumns> = forms(figures, catalogue).into_iter().map(column).collect();
    // Titles and forms are never mixed; within each the order of precedence stays.
    columns.sort_by_key(|column| column.category);
    columns
}

fn sheet(frame: &Frame<'_>, number: usize, group: &[FormColumns]) -> Sheet<'static> {
    let labels = &frame.labels.awards;
    let name = if number == 1 { labels.name.to_owned() } else { format!("{} ({number})", labels.name) };
    let named = Named { name: &name, title: labels.title, by_phase: true };
    let kinds = std::iter::repeat_n(KIND_WIDTH, RecipientKind::ALL.len());
    let forms = group.iter().flat_map(|form| {
        let width = if form.kinds.len() == 1 { SINGLE_WIDTH } else { KIND_WIDTH };
        std::iter::repeat_n(width, form.kinds.len())
    });
    let widths: Vec<f64> = WIDTHS.into_iter().chain(kinds).chain(forms).collect();
    let mut document = frame.begin(&named, Paper::Landscape, &widths);
    frame.measure(&mut document, labels.measure);
    header(frame, &mut document, group);
    document.sheet_mut().frozen_columns = 2;
    for phase in &frame.input.catalogue.phases {
        rows_of_phase(frame, &mut document, phase, group);
    }
    frame.end(document, &named, &[labels.note], true)
}

fn header(frame: &Frame<'_>, document: &mut Document<'_>, group: &[FormColumns]) {
    let labels = &frame.labels.awards;
    let words = &frame.labels.words;
    let kinds = RecipientKind::ALL.len() as u32;
    let mut top: Vec<Head> = [words.number, words.sector, labels.units, labels.units_awarded, labels.all_awards]
        .map(|text| Head::new(text).down(3))
        .into();
    top.push(Head::new(labels.of_which).across(kinds).down(2));
    let categories =
        [(Category::Title, labels.titles), (Category::Form, labels.forms), (Category::Other, labels.others)];
    for (category, name) in categories {
        let across: usize = group.iter().filter(|form| form.category == category).map(|form| form.kinds.len()).sum();
        if across > 0 {
            top.push(Head::new(name).across(across as u32));
        }
    }
    let names = group.iter().map(|form| Head::new(&form.name).across(form.kinds.len() as u32)).collect();
    let short = |kind: &RecipientKind| Head::new(labels.short_kind(*kind));
    let below = RecipientKind::ALL.iter().chain(group.iter().flat_map(|form| &form.kinds)).map(short).collect();
    let numbers = (1..=document.columns() - 2).map(|number| format!("({number})"));
    let index: Vec<String> = ["A", "B"].map(str::to_owned).into_iter().chain(numbers).collect();
    document.header(&[top, names, below], &index);
}

fn rows_of_phase(frame: &Frame<'_>, document: &mut Document<'_>, phase: &Phase, group: &[FormColumns]) {
    let columns = document.columns();
    document.across(vec![(Cell::text(&phase.name, Style::Band), columns)]);
    let listed = sectors::sectors(frame.input.figures, frame.input.catalogue);
    for (at, code) in listed.iter().enumerate() {
        let name = sectors::name(code, frame.input.catalogue, frame.labels);
        let mut cells = vec![Cell::ordinal(at + 1), Cell::text(name, Style::Text)];
        cells.extend(numbers(frame, &in_phase(Some(phase)).sector(code), group, Style::Count));
        document.row(cells);
    }
    let total = frame.labels.words.total_of(&phase.name);
    let mut cells = vec![Cell::empty(Style::TotalText), Cell::text(total, Style::TotalText)];
    cells.extend(numbers(frame, &in_phase(Some(phase)), group, Style::TotalCount));
    document.row(cells);
}

/// The numbers of a row, every one a figure of its own: the total row is not added up from the rows above it.
fn numbers(frame: &Frame<'_>, cut: &Cut, group: &[FormColumns], style: Style) -> Vec<Cell> {
    let cell = |name, cut| figure(frame.input.figures, name, cut, style);
    let totals = [FigureName::Units, FigureName::UnitsAwarded, FigureName::Awards];
    let totals = totals.into_iter().map(|name| cell(name, cut.clone()));
    let kinds = RecipientKind::ALL.iter();
    let kinds = kinds.map(|kind| cell(FigureName::Awards, cut.clone().recipient_kind(kind.code())));
    let forms = group.iter().flat_map(|form| form.kinds.iter().map(move |kind| (form, kind)));
    let forms =
        forms.map(|(form, kind)| cell(FigureName::Awards, cut.clone().form(&form.code).recipient_kind(kind.code())));
    totals.chain(kinds).chain(forms).collect()
}

#[cfg(test)]
mod tests {
    use super::{FormColumns, groups};
    use crate::model::{Category, RecipientKind};

    fn form(kinds: usize) -> FormColumns {
        let kinds = RecipientKind::ALL.iter().copied().take(kinds).collect();
        FormColumns { code: String::new(), name: String::new(), category: Category::Form, kinds }
    }

    #[test]
    fn columns_are_shared_out_evenly() {
        let counts = |forms: &[usize]| -> Vec<usize> {
            let groups = groups(forms.iter().map(|&kinds| form(kinds)).collect());
            groups.iter().map(|group| group.iter().map(|form| form.kinds.len()).sum()).collect()
        };
        assert_eq!(counts(&[]), [0]);
        assert_eq!(counts(&[3, 3, 3, 3]), [12]);
        assert_eq!(counts(&[1, 1, 1, 1, 1, 3, 3, 2, 1, 2, 1]), [11, 6]);
        assert_eq!(counts(&[3; 10]).iter().sum::<usize>(), 30);
    }
}
