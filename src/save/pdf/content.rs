//! Items as the operators of a content stream (ISO 32000-1, 8 and 9). PDF counts upwards from the lower left corner.

use super::fonts::{self, Fonts, Typeface};
use super::object::{literal, number};
use super::pictures::{self, Pictures};
use super::plan::continues;
use crate::draw::fonts::{Face, POINT};
use crate::draw::page::{Colour, Item, Text};
use std::io::Write;

/// Writes items into a stream; says only what differs from what was said before.
pub struct Pen<'a> {
    pub out: Vec<u8>,
    /// Of the page, in millimetres.
    height: f64,
    fonts: &'a Fonts,
    pictures: &'a Pictures,
    fill: Colour,
    stroke: Colour,
    /// Hundredths of a point.
    width: i64,
    dashed: bool,
    font: Option<(Face, f64)>,
}

/// Hundredths of a point.
fn hundredths(millimetres: f64) -> i64 {
    (millimetres / POINT * 100.0).round() as i64
}

impl<'a> Pen<'a> {
    pub fn new(height: f64, fonts: &'a Fonts, pictures: &'a Pictures) -> Self {
        let (fill, stroke) = (Colour::Black, Colour::Black);
        Self { out: Vec::new(), height, fonts, pictures, fill, stroke, width: 100, dashed: false, font: None }
    }

    /// Begins a part that readers skip.
    pub fn adornment(&mut self) {
        self.out.extend_from_slice(b"/Artifact BMC\n");
    }

    /// Begins a part of the text; `mark` counts from 0 on each page.
    pub fn paragraph(&mut self, mark: usize) {
        let _ = writeln!(self.out, "/P<</MCID {mark}>>BDC");
    }

    /// Ends what was begun last.
    pub fn end(&mut self) {
        self.out.extend_from_slice(b"EMC\n");
    }

    /// Places what is stored once.
    pub fn shared(&mut self, name: &str) {
        let _ = writeln!(self.out, "/{name} Do");
    }

    pub fn items(&mut self, items: &[Item]) {
        let mut at = 0;
        while let Some(item) = items.get(at) {
            at += 1;
            match item {
                Item::Text(first) => {
                    let lines = items[at..].iter().map_while(|item| match item {
                        Item::Text(text) if text.turn == 0.0 && first.turn == 0.0 => Some(text),
                        _ => None,
                    });
                    at += self.lines(first, lines);
                }
                Item::Line { from, to, points, colour } => {
                    self.ready(*colour, *points, false);
                    self.place(*from);
                    self.out.extend_from_slice(b"m ");
                    self.place(*to);
                    self.out.extend_from_slice(b"l S\n");
                }
                Item::Rectangle { corner: (x, y), size: (width, height), points, colour, dashed } => {
                    self.ready(if *dashed { Colour::Black } else { *colour }, *points, *dashed);
                    self.place((*x, y + height));
                    self.place((*width, self.height - height));
                    self.out.extend_from_slice(b"re S\n");
                }
                Item::Picture { corner, size, bytes } => self.picture(*corner, *size, bytes),
            }
        }
    }

    /// A text and those of the texts after it that are lines of the same paragraph; how many these are.
    fn lines<'t>(&mut self, first: &'t Text, after: impl Iterator<Item = &'t Text>) -> usize {
        let typeface = self.fonts.get(first.face);
        if self.fill != first.colour {
            self.fill = first.colour;
            self.out.extend_from_slice(colour(first.colour, ["g", "rg"]).as_bytes());
        }
        self.out.extend_from_slice(b"BT\n");
        if self.font != Some((first.face, first.size)) {
            self.font = Some((first.face, first.size));
            let _ = write!(self.out, "/{} ", fonts::resource(first.face));
            number(first.size, 2, &mut self.out);
            self.out.extend_from_slice(b" Tf\n");
        }
        if first.turn == 0.0 {
            self.place(first.at);
            self.out.extend_from_slice(b"Td\n");
        } else {
            let (sine, cosine) = first.turn.to_radians().sin_cos();
            for part in [cosine, sine, -sine, cosine] {
                number(part, 5, &mut self.out);
                self.out.push(b' ');
            }
            self.place(first.at);
            self.out.extend_from_slice(b"Tm\n");
        }
        let (mut above, mut taken) = (first, 0);
        for text in after {
            if !continues(above, text) {
                break;
            }
            // The space is what joins the words when the paragraph is copied or read out.
            self.show(above.face, typeface, above.text.chars().chain([' ']));
            let [(x, y), (left, top)] = [above.at, text.at].map(|(x, y)| (hundredths(x), hundredths(self.height - y)));
            number((left - x) as f64 / 100.0, 2, &mut self.out);
            self.out.push(b' ');
            number((top - y) as f64 / 100.0, 2, &mut self.out);
            self.out.extend_from_slice(b" Td\n");
            (above, taken) = (text, taken + 1);
        }
        self.show(above.face, typeface, above.text.chars());
        self.out.extend_from_slice(b"ET\n");
        taken
    }

    /// Shows letters from where the pen stands, kerned as they were measured.
    fn show(&mut self, face: Face, typeface: &Typeface, letters: impl Iterator<Item = char>) {
        let mut runs: Vec<(Vec<u8>, f64)> = vec![(Vec::new(), 0.0)];
        let mut before = None;
        for letter in letters {
            let Some(code) = typeface.code(letter) else { continue };
            let kern = before.map_or(0.0, |before| face.kern(before, letter));
            if kern != 0.0 {
                runs.push((Vec::new(), kern));
            }
            if let Some((run, _)) = runs.last_mut() {
                run.extend(code.to_be_bytes());
            }
            before = Some(letter);
        }
        if let [(run, _)] = runs.as_slice() {
            literal(run, &mut self.out);
            self.out.extend_from_slice(b"Tj\n");
            return;
        }
        self.out.push(b'[');
        for (run, kern) in runs {
            if kern != 0.0 {
                // What stands between runs is taken away from the way to the next.
                number(-kern, 1, &mut self.out);
            }
            literal(&run, &mut self.out);
        }
        self.out.extend_from_slice(b"]TJ\n");
    }

    /// The colour, width (points) and kind of the lines that follow.
    fn ready(&mut self, ink: Colour, points: f64, dashed: bool) {
        if self.stroke != ink {
            self.stroke = ink;
            self.out.extend_from_slice(colour(ink, ["G", "RG"]).as_bytes());
        }
        let width = (points * 100.0).round() as i64;
        if self.width != width {
            self.width = width;
            number(points, 2, &mut self.out);
            self.out.extend_from_slice(b" w\n");
        }
        if self.dashed != dashed {
            self.dashed = dashed;
            self.out.extend_from_slice(if dashed { b"[3 3]0 d\n" } else { b"[]0 d\n" });
        }
    }

    /// A place of the page, in points, and a space.
    fn place(&mut self, (x, y): (f64, f64)) {
        number(hundredths(x) as f64 / 100.0, 2, &mut self.out);
        self.out.push(b' ');
        number(hundredths(self.height - y) as f64 / 100.0, 2, &mut self.out);
        self.out.push(b' ');
    }

    /// A picture in the middle of its box, as large as the box allows.
    fn picture(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), bytes: &[u8]) {
        let Some((at, wide, high)) = self.pictures.find(bytes) else { return };
        let scale = (width / wide as f64).min(height / high as f64);
        let (wide, high) = (wide as f64 * scale, high as f64 * scale);
        self.out.extend_from_slice(b"q ");
        number(wide / POINT, 2, &mut self.out);
        self.out.extend_from_slice(b" 0 0 ");
        number(high / POINT, 2, &mut self.out);
        self.out.push(b' ');
        self.place((x + (width - wide) / 2.0, y + (height + high) / 2.0));
        let _ = writeln!(self.out, "cm /{} Do Q", pictures::resource(at));
    }
}

/// The operator that sets a colour: of grey tones and of others.
fn colour(colour: Colour, [grey, other]: [&str; 2]) -> String {
    match colour {
        Colour::Black => format!("0 {grey}\n"),
        Colour::Red => format!(".78 .06 .1 {other}\n"),
        Colour::Grey => format!(".86 {grey}\n"),
    }
}
