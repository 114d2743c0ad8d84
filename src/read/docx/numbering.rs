//! The numbers that Word counts itself in front of paragraphs: they stand nowhere in the text.

use crate::read::looks::xml::value;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, HashMap};

/// Lists nest so deep.
const LEVELS: usize = 9;

/// How one level of a list is numbered.
#[derive(Clone, Debug, Default)]
struct Level {
    start: u32,
    format: String,
    /// "%1.", "%1.%2)".
    text: String,
}

/// A list that refers to a kind of list, and the levels that it begins anew.
#[derive(Debug, Default)]
struct List {
    of: u32,
    starts: BTreeMap<usize, u32>,
}

/// The lists of a document, and where their counting stands.
#[derive(Debug, Default)]
pub struct Numbering {
    kinds: HashMap<u32, Vec<Level>>,
    lists: HashMap<u32, List>,
    /// By the kind of list: lists of one kind go on with each other's numbers. Nothing where a level has none yet.
    counts: HashMap<u32, [Option<u32>; LEVELS]>,
    begun: Vec<u32>,
}

/// What is open while the lists are read.
#[derive(Default)]
struct Open {
    kind: Option<u32>,
    list: Option<u32>,
    level: usize,
}

impl Numbering {
    /// What cannot be understood numbers nothing.
    pub fn read(bytes: &[u8]) -> Self {
        let mut numbering = Self::default();
        let mut open = Open::default();
        let mut reader = Reader::from_reader(bytes);
        reader.config_mut().check_end_names = false;
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Start(tag) | Event::Empty(tag) => numbering.take(&tag, &mut open),
                Event::Eof => break,
                _ => {}
            }
        }
        numbering
    }

    fn take(&mut self, tag: &BytesStart<'_>, open: &mut Open) {
        let number = |name: &str| value(tag, name).and_then(|text| text.parse::<u32>().ok());
        let level = |number: Option<u32>| number.map_or(0, |number| (number as usize).min(LEVELS - 1));
        let name = tag.local_name();
        match name.as_ref() {
            "abstractNum" => (open.kind, open.list) = (number("abstractNumId"), None),
            "num" => (open.kind, open.list) = (None, number("numId")),
            "abstractNumId" => {
                let list = open.list.zip(number("val"));
                self.lists.extend(list.map(|(id, of)| (id, List { of, ..List::default() })));
            }
            "lvl" | "lvlOverride" => open.level = level(number("ilvl")),
            "startOverride" => {
                let list = open.list.and_then(|id| self.lists.get_mut(&id));
                list.zip(number("val")).map(|(list, start)| list.starts.insert(open.level, start));
            }
            "start" | "numFmt" | "lvlText" => {
                let Some(kind) = open.kind else { return };
                let levels = self.kinds.entry(kind).or_insert_with(|| vec![Level::default(); LEVELS]);
                let level = &mut levels[open.level];
                match (name.as_ref(), value(tag, "val")) {
                    ("start", _) => level.start = number("val").unwrap_or(0),
                    ("numFmt", Some(format)) => level.format = format,
                    ("lvlText", Some(text)) => level.text = text,
                    _ => {}
                }
            }
            _ => {}
        }
    }

    /// The number of the next item of a list, as it is shown; nothing for bullets and for what is no item.
    pub fn next(&mut self, item: Option<(u32, u32)>) -> String {
        let Some((id, depth)) = item else { return String::new() };
        let depth = (depth as usize).min(LEVELS - 1);
        let Some(list) = self.lists.get(&id) else { return String::new() };
        let Some(levels) = self.kinds.get(&list.of) else { return String::new() };
        let counts = self.counts.entry(list.of).or_default();
        if !self.begun.contains(&id) {
            self.begun.push(id);
            for level in list.starts.keys() {
                counts[*level] = None;
            }
        }
        let start = |level: usize| *list.starts.get(&level).unwrap_or(&levels[level].start);
        counts[depth] = Some(counts[depth].map_or_else(|| start(depth), |count| count.saturating_add(1)));
        counts[depth + 1..].fill(None);
        let level = &levels[depth];
        if matches!(level.format.as_str(), "bullet" | "none") {
            return if level.format == "bullet" { "-".to_owned() } else { String::new() };
        }
        let mut shown = level.text.clone();
        for (at, of) in levels.iter().enumerate().take(depth + 1) {
            let number = counts[at].unwrap_or_else(|| start(at));
            shown = shown.replace(&format!("%{}", at + 1), &written(number, &of.format));
        }
        shown
    }
}

fn written(number: u32, format: &str) -> String {
    match format {
        "upperRoman" => roman(number),
        "lowerRoman" => roman(number).to_lowercase(),
        "upperLetter" => letter(number, b'A'),
        "lowerLetter" => letter(number, b'a'),
        "decimalZero" => format!("{number:02}"),
        _ => number.to_string(),
    }
}

fn letter(number: u32, first: u8) -> String {
    let place = number.saturating_sub(1);
    let letter = char::from(first + (place % 26) as u8);
    std::iter::repeat_n(letter, (place / 26 % 4 + 1) as usize).collect()
}

fn roman(number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if number > 3_999 {
        return number.to_string();
    }
    let mut rest = number;
    let mut shown = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            rest -= value;
            shown.push_str(sign);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTS: &str = r#"<w:numbering><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>
        <w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2)"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2.%3"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/>
        <w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>"#;

    #[test]
    fn levels_count_by_themselves_and_begin_anew_below_another() {
        let mut lists = Numbering::read(LISTS.as_bytes());
        let mut next = |list, level| lists.next(Some((list, level)));
        let shown = [next(1, 0), next(1, 1), next(1, 1), next(1, 2), next(1, 0), next(1, 1)];
        assert_eq!(shown, ["I.", "1)", "2)", "2.a", "II.", "1)"]);
        assert_eq!([next(1, 1), next(2, 1), next(2, 1), next(9, 0)], ["2)", "1)", "2)", ""]);
        assert_eq!((roman(1994), letter(27, b'a')), ("MCMXCIV".to_owned(), "aa".to_owned()));
    }

    #[test]
    fn damaged_lists_number_nothing() {
        for end in 0..LISTS.len() {
            let mut lists = Numbering::read(&LISTS.as_bytes()[..end]);
            lists.next(Some((1, 1)));
        }
        assert_eq!(Numbering::read(b"<w:num").next(Some((1, u32::MAX))), "");
    }
}
