//! What the script works on, as JSON inside the page: every text once, columns as the texts' numbers. `<` is written as an
//! escape, so that no text can end the element that it stands in.

use crate::draw::report::{Block, ControlLabels, List, Report, Search, Values};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

#[derive(Serialize)]
struct Data<'a> {
    words: BTreeMap<&'static str, &'static str>,
    texts: Vec<&'a str>,
    lists: BTreeMap<&'static str, Vec<Column>>,
    search: Found<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Column {
    Texts { text: Vec<usize> },
    Sorted { text: Vec<usize>, sort: Vec<Option<Number>> },
    Places { file: Vec<usize>, sheet: Vec<usize>, cell: Vec<String> },
}

/// Whole numbers are written without a point.
#[derive(Serialize)]
#[serde(untagged)]
enum Number {
    Whole(i64),
    Other(f64),
}

#[derive(Serialize)]
struct Found<'a> {
    name: Vec<usize>,
    kind: Vec<usize>,
    about: Vec<usize>,
    also: Vec<usize>,
    beside: Vec<usize>,
    recipients: &'a [usize],
    /// The unit of each award's recipient; nothing where there is none.
    units: &'a [Option<usize>],
    shown: &'static [&'static str],
}

/// The texts in the order in which they first occur.
#[derive(Default)]
struct Texts<'a> {
    list: Vec<&'a str>,
    places: HashMap<&'a str, usize>,
}

impl<'a> Texts<'a> {
    fn number(&mut self, text: &'a str) -> usize {
        *self.places.entry(text).or_insert_with(|| {
            self.list.push(text);
            self.list.len() - 1
        })
    }

    fn numbers(&mut self, texts: impl Iterator<Item = &'a str>) -> Vec<usize> {
        texts.map(|text| self.number(text)).collect()
    }
}

pub fn json(report: &Report<'_>) -> Result<String, serde_json::Error> {
    let mut texts = Texts::default();
    let lists = report.parts.iter().flat_map(|part| &part.blocks).filter_map(|block| match block {
        Block::List(list) => Some(list),
        _ => None,
    });
    let data = Data {
        words: words(report.controls),
        lists: lists.map(|list| (list.id, columns(list, &mut texts))).collect(),
        search: found(&report.search, &mut texts),
        texts: texts.list,
    };
    // In JSON "<" can only stand inside of a text.
    Ok(serde_json::to_string(&data)?.replace('<', "\\u003c"))
}

fn columns<'a>(list: &'a List<'_>, texts: &mut Texts<'a>) -> Vec<Column> {
    let column = |values: &'a Values<'_>| match values {
        Values::Texts(values) => Column::Texts { text: texts.numbers(values.iter().map(AsRef::as_ref)) },
        Values::Sorted(values) => Column::Sorted {
            text: texts.numbers(values.iter().map(|(_, text)| text.as_str())),
            sort: values.iter().map(|(sort, _)| sort.map(number)).collect(),
        },
        Values::Places(places) => Column::Places {
            file: texts.numbers(places.iter().map(|place| place.file.as_ref())),
            sheet: texts.numbers(places.iter().map(|place| place.sheet_name())),
            cell: places.iter().map(|place| place.cell_name()).collect(),
        },
    };
    list.values.iter().map(column).collect()
}

fn number(number: f64) -> Number {
    if number.fract() == 0.0 && number.abs() < 1e15 { Number::Whole(number as i64) } else { Number::Other(number) }
}

fn found<'a>(search: &'a Search<'_>, texts: &mut Texts<'a>) -> Found<'a> {
    Found {
        name: texts.numbers(search.names.iter().map(AsRef::as_ref)),
        kind: texts.numbers(search.kinds.iter().copied()),
        about: texts.numbers(search.about.iter().map(String::as_str)),
        also: texts.numbers(search.also.iter().map(String::as_str)),
        beside: texts.numbers(search.beside.iter().map(String::as_str)),
        recipients: &search.recipients,
        units: &search.units,
        shown: search.shown,
    }
}

/// What the script says; the rest stands on the page already.
fn words(controls: &ControlLabels) -> BTreeMap<&'static str, &'static str> {
    BTreeMap::from([
        ("found", controls.found),
        ("found_none", controls.found_none),
        ("awards_of", controls.awards_of),
        ("no_awards", controls.no_awards),
        ("rows", controls.rows),
        ("page", controls.page),
        ("printed", controls.printed),
    ])
}
