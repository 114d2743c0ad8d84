//! Fonts within texts, hidden rows and columns and merged areas of `.xlsx` files. The fonts of whole cells come from calamine.

use super::formulas;
use super::notes;
use super::scan::{Seen, scan};
use super::xml::{Archive, cell, named, part, value};
use super::{Run, SheetLook};
use crate::place::CellRef;
use crate::read::legacy::Encoding;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::HashMap;
use std::io::{Cursor, Read};

/// What there is to know of one sheet besides its values and the fonts of its cells.
#[derive(Default)]
pub struct XlsxLook {
    pub look: SheetLook,
    /// Texts with runs in fonts of their own.
    pub rich: HashMap<CellRef, RichText>,
}

/// The runs of a text: where each begins, and what its font tells. A run without a font has that of its cell.
#[derive(Clone)]
pub struct RichText {
    runs: Vec<(u32, Option<Option<Encoding>>)>,
    letters: Letters,
}

/// Which kinds of runs have letters: struck-out ones, others, and those that are as their cell is.
#[derive(Clone, Copy, Default)]
struct Letters {
    struck: bool,
    plain: bool,
    as_cell: bool,
}

impl RichText {
    /// The runs in a cell whose own font tells `own`.
    pub fn runs(&self, own: Option<Encoding>) -> Vec<Run> {
        self.runs.iter().map(|(from, font)| Run { from: *from, encoding: font.unwrap_or(own) }).collect()
    }

    /// Whether all of it is struck out in a cell whose own font strikes out, or does not.
    pub fn is_struck(&self, own: bool) -> bool {
        let Letters { struck, plain, as_cell } = self.letters;
        !plain && (own || !as_cell) && (struck || as_cell)
    }
}

/// The looks of the sheets in the order of the workbook. Parts over `most` bytes are looked at up to there.
pub fn xlsx(content: &[u8], most: u64) -> Vec<XlsxLook> {
    // What is no archive is told by calamine.
    let Ok(mut archive) = Archive::new(Cursor::new(content)) else { return Vec::new() };
    let styles_strike = part(&mut archive, "xl/styles.xml", most).is_some_and(|bytes| strikes(&bytes));
    let shared = match part(&mut archive, "xl/sharedStrings.xml", most) {
        Some(bytes) if names_a_legacy_font(&bytes) || strikes(&bytes) || (styles_strike && has_runs(&bytes)) => {
            shared_texts(&bytes)
        }
        _ => HashMap::new(),
    };
    let calculates = part(&mut archive, "xl/workbook.xml", most).is_some_and(|bytes| calculates_all(&bytes));
    let paths = sheet_paths(&mut archive, most);
    let look = |path: Option<String>| {
        let mut found = XlsxLook::default();
        let Some(name) = path.and_then(|path| named(&archive, &path)) else { return found };
        let seen = match archive.by_name(&name) {
            Ok(part) => scan(part.take(most), &mut found.look),
            Err(_) => Seen::default(),
        };
        if (seen.no_value || (calculates && seen.formulas))
            && let Ok(part) = archive.by_name(&name)
        {
            found.look.formulas = formulas::without_value(part.take(most), calculates);
        }
        if (seen.fonts || !shared.is_empty())
            && let Ok(part) = archive.by_name(&name)
        {
            found.rich = rich_cells(part.take(most), &shared);
        }
        found.look.comments = notes::of_sheet(&mut archive, &name, most);
        found
    };
    paths.into_iter().map(look).collect()
}

/// Whether the workbook wants all formulas calculated when it is opened: its values are those of a program that does not calculate.
fn calculates_all(workbook: &[u8]) -> bool {
    let mut all = false;
    each_tag(workbook, |name, tag| {
        all |= name == "calcPr" && matches!(value(tag, "fullCalcOnLoad").as_deref(), Some("1" | "true" | "on"));
    });
    all
}

fn names_a_legacy_font(bytes: &[u8]) -> bool {
    [&b"\".Vn"[..], b"\".vn", b"\"VNI", b"\"vni", b"\"Vni", b"\"VPS", b"\"vps"]
        .iter()
        .any(|name| memchr::memmem::find(bytes, name).is_some())
}

/// Whether some font may strike letters out; a text that holds the word costs a closer look and no more.
fn strikes(bytes: &[u8]) -> bool {
    memchr::memmem::find(bytes, b"strike").is_some()
}

fn has_runs(bytes: &[u8]) -> bool {
    memchr::memmem::find(bytes, b"rPr>").is_some()
}

/// The sheet parts in the order of the workbook's list; none for a sheet whose part is not named.
fn sheet_paths(archive: &mut Archive<'_>, most: u64) -> Vec<Option<String>> {
    let (relations, workbook) = ("xl/_rels/workbook.xml.rels", "xl/workbook.xml");
    let (Some(relations), Some(workbook)) = (part(archive, relations, most), part(archive, workbook, most)) else {
        return Vec::new();
    };
    let targets = targets(&relations);
    let mut paths: Vec<Option<String>> = Vec::new();
    each_tag(&workbook, |name, tag| {
        if name == "sheet" {
            let relation = tag
                .attributes()
                .with_checks(false)
                .flatten()
                .find(|attribute| attribute.key.prefix().is_some() && attribute.key.local_name().as_ref() == "id");
            paths.push(relation.and_then(|relation| targets.get(&*relation.value).cloned()));
        }
    });
    // Sheets that are a chart have no cells; calamine's are counted without them.
    paths.retain(|path| path.as_ref().is_none_or(|path| !path.contains("chartsheets/")));
    paths
}

/// The parts that a workbook refers to, by the ids of its relations.
pub fn targets(relations: &[u8]) -> HashMap<String, String> {
    let mut targets = HashMap::new();
    each_tag(relations, |name, tag| {
        if name == "Relationship"
            && let (Some(id), Some(target)) = (value(tag, "Id"), value(tag, "Target"))
        {
            let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            targets.insert(id, path);
        }
    });
    targets
}

pub fn each_tag(bytes: &[u8], mut take: impl FnMut(&str, &quick_xml::events::BytesStart<'_>)) {
    let mut reader = Reader::from_reader(bytes);
    reader.config_mut().check_end_names = false;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) | Event::Empty(tag) => {
                take(tag.local_name().as_ref(), &tag);
            }
            Event::Eof => break,
            _ => {}
        }
    }
}

/// The text runs of one string while it is read.
#[derive(Default)]
struct Runs {
    found: Vec<(u32, Option<Option<Encoding>>)>,
    letters: u32,
    in_text: bool,
    in_phonetic: bool,
    font: Option<Option<Encoding>>,
    /// Whether the run strikes its letters out; nothing where it has no font of its own.
    struck: Option<bool>,
    kinds: Letters,
}

impl Runs {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "rPh" => self.in_phonetic = true,
                "r" => (self.font, self.struck) = (None, None),
                "rPr" => self.struck = Some(false),
                "strike" => self.struck = Some(!matches!(value(tag, "val").as_deref(), Some("0" | "false" | "off"))),
                "rFont" => self.font = value(tag, "val").map(|name| Encoding::of_font(&name)),
                "t" if !self.in_phonetic => {
                    self.in_text = matches!(event, Event::Start(_));
                    self.found.push((self.letters, self.font));
                }
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "rPh" => self.in_phonetic = false,
                "t" => self.in_text = false,
                _ => {}
            },
            Event::Text(text) if self.in_text => {
                self.letters += text.chars().count() as u32;
                if !text.trim().is_empty() {
                    match self.struck {
                        Some(true) => self.kinds.struck = true,
                        Some(false) => self.kinds.plain = true,
                        None => self.kinds.as_cell = true,
                    }
                }
            }
            Event::GeneralRef(_) if self.in_text => self.letters += 1,
            _ => {}
        }
    }

    /// The text, if one of its runs has a legacy font, or one that strikes out or not whatever the cell does.
    fn finish(self) -> Option<RichText> {
        let Letters { struck, plain, .. } = self.kinds;
        let speaks = struck || plain || self.found.iter().any(|(_, font)| font.flatten().is_some());
        speaks.then_some(RichText { runs: self.found, letters: self.kinds })
    }
}

/// Shared strings of which a run has a font of its own, by number.
fn shared_texts(bytes: &[u8]) -> HashMap<usize, RichText> {
    let mut reader = Reader::from_reader(bytes);
    reader.config_mut().check_end_names = false;
    let (mut found, mut number, mut runs) = (HashMap::new(), 0, Runs::default());
    while let Ok(event) = reader.read_event() {
        match &event {
            Event::Start(tag) if tag.local_name().as_ref() == "si" => runs = Runs::default(),
            Event::Empty(tag) if tag.local_name().as_ref() == "si" => number += 1,
            Event::End(tag) if tag.local_name().as_ref() == "si" => {
                found.extend(std::mem::take(&mut runs).finish().map(|text| (number, text)));
                number += 1;
            }
            Event::Eof => break,
            other => runs.take(other),
        }
    }
    found
}

/// The cells of a sheet whose texts, shared or their own, have a font of its own in one of their runs.
fn rich_cells(part: impl Read, shared: &HashMap<usize, RichText>) -> HashMap<CellRef, RichText> {
    let mut reader = Reader::from_reader(std::io::BufReader::new(part));
    reader.config_mut().check_end_names = false;
    let mut found = HashMap::new();
    let mut buffer = Vec::new();
    let (mut at, mut is_shared) = (None, false);
    let mut inline = Runs::default();
    let mut number = String::new();
    let mut in_value = false;
    while let Ok(event) = reader.read_event_into(&mut buffer) {
        match &event {
            Event::Start(tag) if tag.local_name().as_ref() == "c" => {
                at = value(tag, "r").and_then(|text| cell(&text));
                is_shared = value(tag, "t").is_some_and(|kind| kind == "s");
                inline = Runs::default();
                number.clear();
            }
            Event::Start(tag) if tag.local_name().as_ref() == "v" => in_value = true,
            Event::End(tag) if tag.local_name().as_ref() == "v" => in_value = false,
            Event::Text(text) if in_value => number.push_str(text),
            Event::End(tag) if tag.local_name().as_ref() == "c" => {
                let text = if is_shared {
                    number.trim().parse().ok().and_then(|number: usize| shared.get(&number).cloned())
                } else {
                    std::mem::take(&mut inline).finish()
                };
                found.extend(at.zip(text));
            }
            Event::Eof => break,
            other => inline.take(other),
        }
        buffer.clear();
    }
    found
}
