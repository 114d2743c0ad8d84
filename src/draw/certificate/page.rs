//! One certificate as a page.

use super::form::{Align, Block, Form, Settings};
use super::{Input, words};
use crate::draw::fit::{Fitted, Room, fit};
use crate::draw::fonts::{Face, POINT};
use crate::draw::page::{Colour, Item, Page, Text};
use crate::issue::PrintProblem;
use crate::model::Award;

/// Draws a certificate and says what to look at before it is printed.
pub fn page(award: &Award, form: &Form, input: &Input<'_>, settings: &Settings) -> (Page, Vec<PrintProblem>) {
    let mut page = Page { width: form.width, height: form.height, ..Page::default() };
    let mut remarks = Vec::new();
    watermark(form, &mut page);
    frame(form, settings, &mut page);
    let texts: Vec<(&Block, String)> =
        form.blocks.iter().filter_map(|block| Some((block, filled(block, award, input, settings)?))).collect();
    // Blocks that flow shrink together until the last of them stays above what stands at the foot of the page.
    let scales = (0..=SMALLEST_SCALE).map(|step| 1.0 - 0.05 * f64::from(step));
    let mut layouts = scales.map(|scale| layout(&texts, scale));
    let layout = layouts
        .find(|layout| layout.end <= form.flow_end)
        .unwrap_or_else(|| layout(&texts, 1.0 - 0.05 * f64::from(SMALLEST_SCALE)));
    for ((block, text), (fitted, top)) in texts.iter().zip(&layout.set) {
        draw(block, fitted, *top, &mut page);
        if !fitted.fits || block.face.printable(text) != *text {
            remarks.push(PrintProblem::TextTooLong { what: text.clone() });
        }
    }
    if layout.end > form.flow_end {
        let longest = texts.iter().filter(|(block, _)| block.top.is_none()).max_by_key(|(_, text)| text.len());
        remarks.extend(longest.map(|(_, text)| PrintProblem::TextTooLong { what: text.clone() }));
    }
    if award.decision_no.is_none() {
        remarks.push(PrintProblem::NoDecisionNumber);
    }
    (page, remarks)
}

/// How many steps of a twentieth the blocks that flow may shrink.
const SMALLEST_SCALE: u32 = 12;

/// Where each block is set, and the last baseline of those that flow.
struct Layout {
    set: Vec<(Fitted, f64)>,
    end: f64,
}

fn layout(texts: &[(&Block, String)], scale: f64) -> Layout {
    let mut layout = Layout { set: Vec::new(), end: 0.0 };
    let mut started = false;
    for (block, text) in texts {
        let shrink = if block.top.is_none() { scale } else { 1.0 };
        let room = Room {
            face: block.face,
            width: block.width,
            lines: block.lines,
            smallest: block.smallest * shrink,
            largest: block.largest * shrink,
        };
        let fitted = fit(&block.face.printable(text), room);
        let top = block.top.unwrap_or(layout.end + block.gap * shrink);
        let last = top + fitted.size * block.leading * POINT * fitted.lines.len().saturating_sub(1) as f64;
        if block.top.is_none() || !started {
            layout.end = last;
            started = true;
        }
        layout.set.push((fitted, top));
    }
    layout
}

/// The block's text with its data; its blank where a datum is absent; nothing where it has none.
fn filled(block: &Block, award: &Award, input: &Input<'_>, settings: &Settings) -> Option<String> {
    let fill = |template: &str| {
        let mut text = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}')?;
            text.push_str(before);
            text.push_str(&words::datum(name, award, input, settings)?);
            rest = after;
        }
        text.push_str(rest);
        Some(text)
    };
    fill(&block.text).or_else(|| block.blank.as_deref().and_then(fill)).filter(|text| !text.trim().is_empty())
}

/// Sets the lines of a block.
fn draw(block: &Block, fitted: &Fitted, top: f64, page: &mut Page) {
    let step = fitted.size * block.leading * POINT;
    for (at, line) in fitted.lines.iter().enumerate() {
        let baseline = top + step * at as f64;
        let width = block.face.width(line, fitted.size);
        let left = match block.align {
            Align::Left => block.left,
            Align::Centre => block.left + (block.width - width) / 2.0,
        };
        page.items.push(Item::Text(Text {
            at: (left, baseline),
            text: line.clone(),
            face: block.face,
            size: fitted.size,
            colour: block.colour,
            turn: 0.0,
        }));
        if block.ruled {
            let y = baseline + 1.6;
            page.items.push(Item::Line { from: (left, y), to: (left + width, y), points: 0.7, colour: block.colour });
        }
    }
}

fn frame(form: &Form, settings: &Settings, page: &mut Page) {
    for (at, distance) in form.frame.iter().enumerate() {
        page.items.push(Item::Rectangle {
            corner: (*distance, *distance),
            size: (form.width - 2.0 * distance, form.height - 2.0 * distance),
            points: if at == 0 { 2.0 } else { 0.6 },
            colour: Colour::Red,
            dashed: false,
        });
    }
    let Some([left, top, width, height]) = form.emblem else { return };
    match &settings.emblem {
        Some(bytes) => {
            page.items.push(Item::Picture { corner: (left, top), size: (width, height), bytes: bytes.clone() });
        }
        None => {
            page.items.push(Item::Rectangle {
                corner: (left, top),
                size: (width, height),
                points: 0.4,
                colour: Colour::Grey,
                dashed: true,
            });
            let (face, size) = (Face::Italic, 9.0);
            let x = left + (width - face.width(&form.emblem_words, size)) / 2.0;
            page.items.push(Item::Text(Text {
                at: (x, top + height / 2.0 + 1.0),
                text: form.emblem_words.clone(),
                face,
                size,
                colour: Colour::Black,
                turn: 0.0,
            }));
        }
    }
}

/// The watermark runs from the lower left to the upper right, under everything else.
fn watermark(form: &Form, page: &mut Page) {
    if form.watermark.is_empty() {
        return;
    }
    let (face, size) = (Face::Bold, 96.0);
    let turn = (form.height / form.width).atan();
    let half = face.width(&form.watermark, size) / 2.0;
    let drop = size * POINT * 0.33;
    let x = form.width / 2.0 - half * turn.cos() + drop * turn.sin();
    let y = form.height / 2.0 + half * turn.sin() + drop * turn.cos();
    page.items.push(Item::Text(Text {
        at: (x, y),
        text: form.watermark.clone(),
        face,
        size,
        colour: Colour::Grey,
        turn: turn.to_degrees(),
    }));
}
