//! Fonts of cells and runs, hidden rows and columns and merged areas of `.xlsx` files.

use super::scan::scan;
use super::xml::{Archive, cell, named, part, value};
use super::{Run, SheetLook, whole};
use crate::read::legacy::Encoding;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::HashMap;
use std::io::{Cursor, Read};

/// The looks of the sheets in the order of the workbook. Parts over `most` bytes are looked at up to there.
pub fn xlsx(content: &[u8], most: u64) -> Vec<SheetLook> {
    let Ok(mut archive) = Archive::new(Cursor::new(content)) else { return Vec::new() };
    let styles = part(&mut archive, "xl/styles.xml", most).map(|bytes| Styles::read(&bytes)).unwrap_or_default();
    let strings = part(&mut archive, "xl/sharedStrings.xml", most).filter(|bytes| names_a_legacy_font(bytes));
    let strings = strings.map(|bytes| rich_strings(&bytes)).unwrap_or_default();
    let fonts = styles.formats.iter().any(Option::is_some) || !strings.is_empty();
    let paths = sheet_paths(&mut archive, most);
    let look = |path: String| {
        let mut look = SheetLook::default();
        let name = named(&archive, &path);
        let Some(name) = name else { return look };
        if let Ok(part) = archive.by_name(&name) {
            scan(part.take(most), &mut look);
        }
        if fonts && let Ok(part) = archive.by_name(&name) {
            runs(part.take(most), &styles, &strings, &mut look);
        }
        look
    };
    paths.into_iter().map(look).collect()
}

fn names_a_legacy_font(bytes: &[u8]) -> bool {
    [&b"\".Vn"[..], b"\".vn", b"\"VNI", b"\"vni", b"\"Vni", b"\"VPS", b"\"vps"]
        .iter()
        .any(|name| memchr::memmem::find(bytes, name).is_some())
}

/// The sheet parts in the order of the workbook's list.
fn sheet_paths(archive: &mut Archive<'_>, most: u64) -> Vec<String> {
    let mut targets: HashMap<String, String> = HashMap::new();
    each_tag(&part(archive, "xl/_rels/workbook.xml.rels", most).unwrap_or_default(), |name, tag| {
        if name == "Relationship"
            && let (Some(id), Some(target)) = (value(tag, "Id"), value(tag, "Target"))
        {
            let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            targets.insert(id, path);
        }
    });
    let mut paths = Vec::new();
    each_tag(&part(archive, "xl/workbook.xml", most).unwrap_or_default(), |name, tag| {
        if name == "sheet" {
            let relation = tag
                .attributes()
                .with_checks(false)
                .flatten()
                .find(|attribute| attribute.key.prefix().is_some() && attribute.key.local_name().as_ref() == "id");
            let id = relation.map(|relation| relation.value.clone().into_owned());
            paths.push(id.and_then(|id| targets.get(&id).cloned()).unwrap_or_default());
        }
    });
    paths
}

fn each_tag(bytes: &[u8], mut take: impl FnMut(&str, &quick_xml::events::BytesStart<'_>)) {
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

/// The encoding that each cell format's font tells.
#[derive(Default)]
struct Styles {
    formats: Vec<Option<Encoding>>,
}

impl Styles {
    fn read(bytes: &[u8]) -> Self {
        if !names_a_legacy_font(bytes) {
            return Self::default();
        }
        let mut fonts: Vec<Option<Encoding>> = Vec::new();
        let mut formats = Vec::new();
        let mut room = String::new();
        each_tag(bytes, |name, tag| match (room.as_str(), name) {
            (_, "fonts" | "cellXfs" | "cellStyleXfs" | "dxfs" | "cellStyles") => name.clone_into(&mut room),
            ("fonts", "font") => fonts.push(None),
            ("fonts", "name") => {
                if let (Some(font), Some(name)) = (fonts.last_mut(), value(tag, "val")) {
                    *font = Encoding::of_font(&name);
                }
            }
            ("cellXfs", "xf") => {
                let font = value(tag, "fontId").and_then(|id| id.parse::<usize>().ok()).unwrap_or_default();
                formats.push(fonts.get(font).copied().flatten());
            }
            _ => {}
        });
        Self { formats }
    }
}

/// The text runs of one string while it is read. A run without a font of its own has that of the cell.
#[derive(Default)]
struct Runs {
    found: Vec<(u32, Option<Option<Encoding>>)>,
    letters: u32,
    in_text: bool,
    in_phonetic: bool,
    font: Option<Option<Encoding>>,
}

impl Runs {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "rPh" => self.in_phonetic = true,
                "r" => self.font = None,
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
            }
            Event::GeneralRef(_) if self.in_text => self.letters += 1,
            _ => {}
        }
    }

    /// Whether some run has a legacy font.
    fn speak(&self) -> bool {
        self.found.iter().any(|(_, font)| font.flatten().is_some())
    }
}

/// Runs, of which those without a font have that of their cell.
type OpenRuns = Vec<(u32, Option<Option<Encoding>>)>;

fn closed(runs: &OpenRuns, own: Option<Encoding>) -> Vec<Run> {
    runs.iter().map(|(from, font)| Run { from: *from, encoding: font.unwrap_or(own) }).collect()
}

/// Shared strings with a legacy font in one of their runs, by number.
fn rich_strings(bytes: &[u8]) -> HashMap<usize, OpenRuns> {
    let mut reader = Reader::from_reader(bytes);
    reader.config_mut().check_end_names = false;
    let (mut found, mut number, mut runs) = (HashMap::new(), 0, Runs::default());
    while let Ok(event) = reader.read_event() {
        match &event {
            Event::Start(tag) if tag.local_name().as_ref() == "si" => runs = Runs::default(),
            Event::Empty(tag) if tag.local_name().as_ref() == "si" => number += 1,
            Event::End(tag) if tag.local_name().as_ref() == "si" => {
                if runs.speak() {
                    found.insert(number, std::mem::take(&mut runs.found));
                }
                number += 1;
            }
            Event::Eof => break,
            other => runs.take(other),
        }
    }
    found
}

/// The runs of a sheet's cells.
fn runs(part: impl Read, styles: &Styles, strings: &HashMap<usize, OpenRuns>, look: &mut SheetLook) {
    let mut reader = Reader::from_reader(std::io::BufReader::new(part));
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    let (mut at, mut own, mut kind) = (None, None, String::new());
    let mut inline = Runs::default();
    let mut number = String::new();
    let mut in_value = false;
    while let Ok(event) = reader.read_event_into(&mut buffer) {
        match &event {
            Event::Start(tag) if tag.local_name().as_ref() == "c" => {
                at = value(tag, "r").and_then(|text| cell(&text));
                own = value(tag, "s")
                    .and_then(|s| s.parse::<usize>().ok())
                    .and_then(|s| styles.formats.get(s).copied().flatten());
                kind = value(tag, "t").unwrap_or_default();
                inline = Runs::default();
                number.clear();
            }
            Event::Start(tag) if tag.local_name().as_ref() == "v" => in_value = true,
            Event::End(tag) if tag.local_name().as_ref() == "v" => in_value = false,
            Event::Text(text) if in_value => number.push_str(text),
            Event::End(tag) if tag.local_name().as_ref() == "c" => {
                let shared = if kind == "s" {
                    number.trim().parse().ok().and_then(|number: usize| strings.get(&number))
                } else {
                    None
                };
                let runs = match shared {
                    Some(open) => closed(open, own),
                    None if inline.speak() => closed(&inline.found, own),
                    None => whole(own),
                };
                if let Some(at) = at {
                    look.set_runs(at, runs);
                }
            }
            Event::Eof => break,
            other => inline.take(other),
        }
        buffer.clear();
    }
}
