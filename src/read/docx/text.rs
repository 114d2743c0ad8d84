//! The text of a paragraph, with what its runs tell.

use crate::place::CellRef;
use crate::read::legacy::Encoding;
use crate::read::looks::xml::value;
use crate::read::looks::{Run, SheetLook};
use quick_xml::events::BytesStart;

/// A paragraph while it is read.
#[derive(Default)]
pub struct Paragraph {
    text: String,
    letters: u32,
    runs: Vec<Run>,
    /// The run that is open: its font, and whether it is struck out.
    run: Option<(Option<Encoding>, bool)>,
    in_text: bool,
    has_struck: bool,
    has_plain: bool,
    list: Option<u32>,
    level: u32,
}

impl Paragraph {
    pub fn start(&mut self, name: &str, tag: &BytesStart<'_>) {
        let own = |name: &str| value(tag, name);
        let is_on = || !matches!(own("val").as_deref(), Some("0" | "false" | "off" | "none"));
        let number = || own("val").and_then(|text| text.parse().ok());
        match (name, &mut self.run) {
            ("numId", None) => self.list = number(),
            ("ilvl", None) => self.level = number().unwrap_or(0),
            ("r", run) => *run = Some((None, false)),
            ("rFonts", Some((font, _))) => {
                let named = own("ascii").or_else(|| own("hAnsi")).or_else(|| own("cs"));
                *font = named.and_then(|name| Encoding::of_font(&name));
            }
            ("strike" | "dstrike", Some((_, struck))) => *struck |= is_on(),
            ("t", Some(_)) => self.in_text = true,
            ("tab", Some(_)) => self.push(" "),
            ("br" | "cr", Some(_)) => self.push("\n"),
            ("noBreakHyphen", Some(_)) => self.push("-"),
            ("sym", Some(_)) => {
                let sign = own("char").and_then(|code| symbol(own("font").as_deref(), &code));
                self.push(sign.unwrap_or(""));
            }
            _ => {}
        }
    }

    pub fn end(&mut self, name: &str) {
        match name {
            "t" => self.in_text = false,
            "r" => self.run = None,
            _ => {}
        }
    }

    pub fn text(&mut self, text: &str) {
        if self.in_text {
            self.push(text);
        }
    }

    fn push(&mut self, text: &str) {
        let (encoding, struck) = self.run.unwrap_or((None, false));
        if self.runs.last().is_none_or(|last| last.encoding != encoding) {
            self.runs.push(Run { from: self.letters, encoding });
        }
        if !text.trim().is_empty() {
            *(if struck { &mut self.has_struck } else { &mut self.has_plain }) = true;
        }
        self.letters += text.chars().count() as u32;
        self.text.push_str(text);
    }

    /// The list that it is an item of, and how deep.
    pub fn list(&self) -> Option<(u32, u32)> {
        self.list.map(|list| (list, self.level))
    }

    /// Puts the number that Word shows in front.
    pub fn begin_with(&mut self, number: &str) {
        if number.is_empty() {
            return;
        }
        let number = if self.text.is_empty() { number.to_owned() } else { format!("{number} ") };
        let letters = number.chars().count() as u32;
        self.runs.iter_mut().for_each(|run| run.from += letters);
        self.runs.insert(0, Run { from: 0, encoding: None });
        self.letters += letters;
        self.text.insert_str(0, &number);
    }

    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Goes on with another paragraph on a line of its own.
    pub fn follow(&mut self, next: Self) {
        if !self.text.is_empty() {
            self.push("\n");
        }
        self.runs.extend(next.runs.iter().map(|run| Run { from: run.from + self.letters, ..*run }));
        self.letters += next.letters;
        self.text.push_str(&next.text);
        self.has_struck |= next.has_struck;
        self.has_plain |= next.has_plain;
    }

    /// The text, once its looks are taken down for a cell.
    pub fn laid(self, at: CellRef, look: &mut SheetLook) -> String {
        look.set_runs(at, self.runs);
        if self.has_struck && !self.has_plain {
            look.struck.insert(at);
        }
        self.text
    }
}

/// What the signs of typefaces of symbols look like, as far as they mean something in a list: ticks and boxes.
fn symbol(font: Option<&str>, code: &str) -> Option<&'static str> {
    let code = u32::from_str_radix(code, 16).ok()? & 0xFF;
    match (font?.to_lowercase().as_str(), code) {
        ("wingdings", 0xFC | 0xFE) | ("wingdings 2", 0x50 | 0x52) => Some("✓"),
        ("wingdings", 0xFB | 0xFD) | ("wingdings 2", 0x4F | 0x51 | 0x53 | 0x54) => Some("x"),
        ("wingdings", 0xA8 | 0x6F) | ("wingdings 2", 0xA3) => Some("☐"),
        _ => Some("•"),
    }
}
