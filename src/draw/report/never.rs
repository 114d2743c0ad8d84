//! Units without an award as a collective, and units that sent nothing; a mark for every phase in which they worked.

use super::{Block, Cell, Choices, Column, List, Table, Values, View, row, table};
use crate::draw::summary::lookup::in_phase;
use crate::draw::summary::marks::Marks;
use crate::draw::summary::{never, sectors};
use crate::model::{Cut, FigureName, Phase, Unit};

pub fn blocks<'a>(view: &View<'a>) -> Vec<Block<'a>> {
    let labels = &view.frame.labels.never;
    let awarded = never::awarded(&view.frame);
    let marks = Marks::new(&view.frame, FigureName::UnitsNeverAwarded);
    let units = listed(view, &marks);
    let persons = |unit: &&Unit| f64::from(awarded.persons.get(unit.id.as_str()).copied().unwrap_or(0));
    let persons = units.iter().map(|unit| view.number(Some(persons(unit)))).collect();
    let mut lacking = marked(view, &units, &marks);
    lacking.id = "never";
    lacking.caption = labels.title.to_owned();
    lacking.columns.push(Column::number("persons", labels.persons));
    lacking.values.push(Values::Sorted(persons));

    let marks = Marks::new(&view.frame, FigureName::SilentUnits);
    let mut silent = marked(view, &listed(view, &marks), &marks);
    silent.id = "silent";
    silent.caption = view.words.silent_title.to_owned();
    vec![
        Block::Table(by_sector(view)),
        Block::Heading(labels.title.to_owned()),
        Block::List(lacking),
        Block::Note(view.words.never_note.to_owned()),
        Block::Heading(view.words.silent_title.to_owned()),
        Block::List(silent),
        Block::Note(view.words.silent_note.to_owned()),
    ]
}

/// The figures, which the marks below bear out.
fn by_sector(view: &View<'_>) -> Table {
    let overview = &view.frame.labels.overview;
    let kinds = [(FigureName::UnitsNeverAwarded, overview.units_never.0), (FigureName::SilentUnits, overview.silent.0)];
    let words = &view.frame.labels.words;
    let mut columns = vec![Column::text("sector", words.sector)];
    for (_, name) in kinds {
        columns.extend(view.times().map(|time| Column::number("units", format!("{name}: {}", view.time_name(time)))));
    }
    let cells = |name: &str, of: &dyn Fn(Option<&Phase>) -> Cut| {
        let mut cells = vec![Cell::text(name)];
        for (figure, _) in kinds {
            cells.extend(view.times().map(|time| view.figure(figure, of(time))));
        }
        row(cells)
    };
    let rows = view.sectors().map(|(code, name)| cells(name, &|time| in_phase(time).sector(code))).collect();
    let total = cells(words.total, &|time| in_phase(time));
    Table { total: Some(total), ..table("bang-chua-khen", view.words.never_by_sector, columns, rows) }
}

/// Units with a mark for each time: whether it lacks something, nothing where it did not work.
fn marked<'a>(view: &View<'a>, units: &[&'a Unit], marks: &Marks<'_>) -> List<'a> {
    let (labels, words) = (&view.frame.labels.never, &view.frame.labels.words);
    let mut columns = vec![
        Column::text("unit", words.unit),
        Column::text("sector", words.sector).chosen(Choices::AsListed),
        Column::text("kind", words.unit_kind).chosen(Choices::Alphabetical),
        Column::text("area", labels.area),
        Column::text("status", labels.status),
    ];
    let sector = |unit: &'a Unit| {
        sectors::name(sectors::code(unit.sector.as_deref()), view.input().catalogue, view.frame.labels)
    };
    let mut values = vec![
        Values::Texts(units.iter().map(|unit| unit.name.as_str().into()).collect()),
        Values::Texts(units.iter().map(|unit| sector(unit).into()).collect()),
        Values::Texts(units.iter().map(|unit| never::kind_name(&view.frame, unit).into()).collect()),
        Values::Texts(units.iter().map(|unit| never::area(unit).into()).collect()),
        Values::Texts(units.iter().map(|unit| words.status(unit.status).into()).collect()),
    ];
    for time in view.times() {
        let mark = |unit: &&Unit| match marks.of(unit, time) {
            Some(true) => labels.mark,
            Some(false) => "",
            None => labels.not_active,
        };
        columns.push(Column::text("mark", view.time_name(time)).chosen(Choices::Alphabetical));
        values.push(Values::Texts(units.iter().map(|unit| mark(unit).into()).collect()));
    }
    List { id: "", caption: String::new(), columns, values }
}

/// Units that a figure counts in some time, by sector and name.
fn listed<'a>(view: &View<'a>, marks: &Marks<'_>) -> Vec<&'a Unit> {
    never::listed(&view.frame, marks).into_iter().flat_map(|(_, units)| units).collect()
}
