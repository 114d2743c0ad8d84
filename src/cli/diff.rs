//! `thidua diff`: what changed between two output folders, in people and awards.

use super::args::{ChangesFormat, Common};
use super::{Exit, World};
use crate::lang::{ChangeLine, Lang};
use crate::model::{Catalogue, Change, ChangeKind, Changes, FieldChange, FigureChange, FinalState, JudgedFinal};
use crate::run::compare;
use serde_json::{Value as Json, json};
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

/// How many changes of a kind the screen is told.
const SHORT: usize = 20;

/// The workbook, where no file was named.
const WORKBOOK: &str = "thay-doi.xlsx";

pub fn diff(
    common: &Common,
    [old, new]: [&Path; 2],
    format: ChangesFormat,
    file: Option<PathBuf>,
    lang: Lang,
    world: &mut World<'_>,
) -> io::Result<Exit> {
    let config = match super::explain::configuration(common, new) {
        Ok(config) => config,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    let changes = match compare::changes(old, new, &config.shown_phases) {
        Ok(changes) => changes,
        Err(failure) => return super::failed(&failure, lang, world),
    };
    let date = common.date.unwrap_or((world.today)());
    let (bytes, file) = match format {
        ChangesFormat::Text => (text(&changes, &config.catalogue, lang).into_bytes(), file),
        ChangesFormat::Json => (format!("{:#}\n", json(&changes, &config.catalogue, lang)).into_bytes(), file),
        ChangesFormat::Xlsx => match compare::workbook(&changes, [old, new], &config, date, lang) {
            Ok(bytes) => (bytes, Some(file.unwrap_or_else(|| PathBuf::from(WORKBOOK)))),
            Err(failure) => return super::failed(&failure, lang, world),
        },
    };
    match file {
        None => world.out.write_all(&bytes)?,
        Some(path) => match crate::run::save(&path, &bytes) {
            Ok(()) => writeln!(world.out, "{}", lang.changes_written(&path.display().to_string()))?,
            Err(failure) => return super::failed(&failure, lang, world),
        },
    }
    Ok(Exit::Done)
}

fn text(changes: &Changes, catalogue: &Catalogue, lang: Lang) -> String {
    let labels = lang.changes();
    if changes.is_empty() {
        return format!("{}\n", labels.nothing);
    }
    let [_, awards, people, units, figures] = labels.sheets;
    let finals = finals_text(changes, catalogue, lang);
    let mut text = String::new();
    part(&mut text, units, &changes.units, |change| lang.unit_change(change, catalogue), lang);
    part(&mut text, people, &changes.people, |change| lang.person_change(change, catalogue), lang);
    part(&mut text, awards, &changes.awards, |change| lang.award_change(change, catalogue), lang);
    let _ = writeln!(text, "{figures}: {} {}", changes.figures.len(), labels.moved);
    // Those of whole times say the most; their parts are in the other formats.
    let whole: Vec<&FigureChange> = changes.figures.iter().filter(|change| of_whole_times(change)).collect();
    for change in whole.iter().take(SHORT) {
        let [figure, part, old, new] = lang.figure_change(change, catalogue);
        let _ = writeln!(text, "  ~ {figure} · {part}: {old} → {new}");
    }
    let more = changes.figures.len() - whole.len().min(SHORT);
    if more > 0 {
        let _ = writeln!(text, "  {}", lang.more_changes(more));
    }
    text + &finals
}

/// The final certificates that hold no more; nothing where all do.
fn finals_text(changes: &Changes, catalogue: &Catalogue, lang: Lang) -> String {
    let mut text = String::new();
    if !changes.finals.is_empty() {
        let _ = writeln!(text, "{}: {}", lang.changes().finals, changes.finals.len());
    }
    for one in changes.finals.iter().take(SHORT) {
        let (who, what) = lang.award_in_words(&one.made.award, catalogue);
        let state = lang.final_state(&one.state, Some(catalogue));
        let _ = writeln!(text, "  ! {who} · {what}: {state} ({})", one.made.file);
    }
    let more = changes.finals.len().saturating_sub(SHORT);
    if more > 0 {
        let _ = writeln!(text, "  {}", lang.more_changes(more));
    }
    text
}

/// Whether the figure is of a phase or all data, without a dimension beside.
fn of_whole_times(change: &FigureChange) -> bool {
    let cut = &change.cut;
    cut.year.is_none() && cut.values().next().is_none()
}

fn part<T>(text: &mut String, name: &str, changes: &[Change<T>], line: impl Fn(&Change<T>) -> ChangeLine, lang: Lang) {
    let count = |kind| changes.iter().filter(|change| change.kind == kind).count();
    let counts = [ChangeKind::Came, ChangeKind::Went, ChangeKind::Changed].map(count);
    let _ = writeln!(text, "{}", lang.change_counts(name, counts));
    for kind in ChangeKind::ALL {
        let of_kind: Vec<ChangeLine> = changes.iter().filter(|change| change.kind == *kind).map(&line).collect();
        let sign = match kind {
            ChangeKind::Came => '+',
            ChangeKind::Went => '-',
            ChangeKind::Changed => '~',
        };
        for change in of_kind.iter().take(SHORT) {
            let what = if change.what.is_empty() { String::new() } else { format!(" · {}", change.what) };
            let fields = change.fields.iter().map(|[field, old, new]| format!("{field} {old} → {new}"));
            let fields = fields.collect::<Vec<_>>().join("; ");
            let fields = if fields.is_empty() { fields } else { format!(": {fields}") };
            let _ = writeln!(text, "  {sign} {}{what}{fields} ({})", change.who, change.place);
        }
        if of_kind.len() > SHORT {
            let _ = writeln!(text, "  {}", lang.more_changes(of_kind.len() - SHORT));
        }
    }
}

fn json(changes: &Changes, catalogue: &Catalogue, lang: Lang) -> Json {
    let units = |change| (lang.unit_change(change, catalogue), change.thing.id.to_string());
    let people =
        |change: &Change<crate::model::Person>| (lang.person_change(change, catalogue), change.thing.id.clone());
    let awards = |change: &Change<crate::model::Award>| {
        (lang.award_change(change, catalogue), change.thing.recipient_id.to_string())
    };
    let figure = |change: &FigureChange| {
        let mut answer = super::figure_json(change.name, &change.cut);
        if let Some(object) = answer.as_object_mut() {
            object.insert("old".into(), json!(change.old));
            object.insert("new".into(), json!(change.new));
        }
        answer
    };
    json!({
        "units": changes.units.iter().map(|change| change_json(change, units(change))).collect::<Vec<_>>(),
        "people": changes.people.iter().map(|change| change_json(change, people(change))).collect::<Vec<_>>(),
        "awards": changes.awards.iter().map(|change| change_json(change, awards(change))).collect::<Vec<_>>(),
        "finals": changes.finals.iter().map(|one| final_json(one, lang, catalogue)).collect::<Vec<_>>(),
        "figures": changes.figures.iter().map(figure).collect::<Vec<_>>(),
    })
}

fn final_json(one: &JudgedFinal, lang: Lang, catalogue: &Catalogue) -> Json {
    let (who, what) = lang.award_in_words(&one.made.award, catalogue);
    let (state, fields): (&str, &[FieldChange]) = match &one.state {
        FinalState::Holds => ("holds", &[]),
        FinalState::Revoked => ("revoked", &[]),
        FinalState::Differs(fields) => ("differs", fields),
        FinalState::NotCounted(status) => (status.code(), &[]),
        FinalState::Gone => ("gone", &[]),
    };
    json!({
        "file": one.made.file,
        "award_id": one.made.award.id,
        "who": who,
        "what": what,
        "state": state,
        "fields": fields_json(fields),
    })
}

fn fields_json(fields: &[FieldChange]) -> Json {
    let fields = fields.iter().map(|field| json!({ "field": field.field, "old": field.old, "new": field.new }));
    fields.collect()
}

/// Fields stand with their codes, as in `data/`.
fn change_json<T>(change: &Change<T>, (line, id): (ChangeLine, String)) -> Json {
    json!({
        "change": change.kind.code(),
        "id": id,
        "who": line.who,
        "what": line.what,
        "fields": fields_json(&change.fields),
        "place": line.place,
    })
}
