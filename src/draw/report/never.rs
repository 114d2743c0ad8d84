//! Units without an award as a collective, and units that sent nothing; a mark for every phase in which they worked.

use super::{Block, Cell, Choices, Column, List, Table, Values, View, row, table};
use crate::draw::summary::lookup::in_phase;
use crate::draw::summary::{collation, never, sectors};
use crate::model::{Cut, FigureName, Phase, Unit};
use std::collections::BTreeSet;

pub fn blocks<'a>(view: &View<'a>) -> Vec<Block<'a>> {
    let labels = &view.frame.labels.never;
    let awarded = never::awarded(&view.frame);
    let units: Vec<&Unit> = never::listed(&view.frame, &awarded).into_iter().flat_map(|(_, units)| units).collect();
    let persons = |unit: &&Unit| f64::from(awarded.persons.get(unit.id.as_str()).copied().unwrap_or(0));
    let persons = units.iter().map(|unit| view.number(Some(persons(unit)))).collect();
    let mut lacking = marked(view, &units, |unit, time| never::lacks(&awarded, unit, time));
    lacking.id = "never";
    lacking.caption = labels.title.to_owned();
    lacking.columns.push(Column::number("persons", labels.persons));
    lacking.values.push(Values::Sorted(persons));

    let heard = Heard::new(view);
    let units = silent(view, &heard);
    let mut silent = marked(view, &units, |unit, time| heard.lacks(unit, time));
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
fn marked<'a>(view: &View<'a>, units: &[&'a Unit], lacks: impl Fn(&Unit, Option<&Phase>) -> Option<bool>) -> List<'a> {
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
        let mark = |unit: &&Unit| match lacks(unit, time) {
            Some(true) => labels.mark,
            Some(false) => "",
            None => labels.not_active,
        };
        columns.push(Column::text("mark", view.time_name(time)).chosen(Choices::Alphabetical));
        values.push(Values::Texts(units.iter().map(|unit| mark(unit).into()).collect()));
    }
    List { id: "", caption: String::new(), columns, values }
}

/// Units that some roster besides the register names, in a phase and at all: as the figure of silent units counts them.
struct Heard<'a> {
    ever: BTreeSet<&'a str>,
    in_phase: BTreeSet<(&'a str, &'a str)>,
}

impl<'a> Heard<'a> {
    fn new(view: &View<'a>) -> Self {
        let records = view.input().records;
        let by_phases = records
            .awards
            .iter()
            .filter_map(|award| Some((award.unit_id.as_deref()?, &award.phases)))
            .chain(records.participation.iter().map(|part| (part.unit_id.as_str(), &part.phases)))
            .chain(records.activities.iter().filter_map(|one| Some((one.unit_id.as_deref()?, &one.phases))));
        let mut heard = Self { ever: BTreeSet::new(), in_phase: BTreeSet::new() };
        for (unit, phases) in by_phases {
            heard.ever.insert(unit);
            heard.in_phase.extend(phases.iter().map(|phase| (unit, phase.as_str())));
        }
        for score in &records.scores {
            let unit = score.unit_id.as_str();
            let held = view.phases().iter().filter(|phase| score.year.is_some_and(|year| phase.holds(year)));
            heard.ever.insert(unit);
            heard.in_phase.extend(held.map(|phase| (unit, phase.id.as_str())));
        }
        heard.ever.extend(records.officers.iter().map(|officer| officer.unit_id.as_str()));
        heard
    }

    fn lacks(&self, unit: &Unit, time: Option<&Phase>) -> Option<bool> {
        match time {
            Some(phase) => {
                let worked = (phase.from..=phase.to).any(|year| unit.active_in(year));
                worked.then(|| !self.in_phase.contains(&(unit.id.as_str(), phase.id.as_str())))
            }
            None => Some(!self.ever.contains(unit.id.as_str())),
        }
    }
}

/// Units of the register, or all where there is none, that are silent in some time.
fn silent<'a>(view: &View<'a>, heard: &Heard<'_>) -> Vec<&'a Unit> {
    let input = view.input();
    let has_register = input.records.units.iter().any(|unit| unit.registered);
    let asked = input.records.units.iter().filter(|unit| unit.registered || !has_register);
    let mut found: Vec<&Unit> =
        asked.filter(|unit| view.times().any(|time| heard.lacks(unit, time) == Some(true))).collect();
    found.sort_by_cached_key(|unit| {
        let place = sectors::place(unit.sector.as_deref(), input.catalogue);
        (place, unit.sector.clone(), collation::key(&unit.name), unit.id.clone())
    });
    found
}
