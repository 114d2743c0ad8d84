//! The texts of a certificate, each set in its box.

use super::form::{Align, Block, Form, Settings, Stand};
use super::{Input, words};
use crate::draw::fit::{Fitted, Room, fit};
use crate::draw::fonts::POINT;
use crate::model::Award;

/// A block as it is set.
#[derive(Clone, Debug)]
pub struct Set<'a> {
    pub block: &'a Block,
    /// What it says, before anything was replaced by a sign.
    pub text: String,
    /// Its datum is absent: the line of dots of a draft.
    pub blank: bool,
    /// Left, top, width, height, after it has moved up.
    pub area: [f64; 4],
    pub fitted: Fitted,
}

/// A line with the left end of its baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct SetLine {
    pub text: String,
    pub at: (f64, f64),
    /// Left, top, right, bottom of its ink.
    pub ink: [f64; 4],
}

/// Millimetres from the baseline to the rule below it, and to the rule's lower edge.
pub const RULE: f64 = 1.6;
const RULE_ROOM: f64 = 1.9;

/// Sets all blocks of a form for one award, in the order of the form.
pub fn set<'a>(award: &Award, form: &'a Form, input: &Input<'_>, settings: &'a Settings) -> Vec<Set<'a>> {
    let mut done: Vec<Set<'a>> = Vec::new();
    for block in &form.blocks {
        let Some((text, blank)) = text(block, award, input, settings) else { continue };
        let mut area = block.area;
        if let Some((name, gap)) = &block.after {
            // A block that says nothing leaves its room to the one that follows it.
            let top = end(form, name, &done).map_or(area[1], |end| (end + gap).min(area[1]));
            area = [area[0], top, area[2], area[3]];
        }
        let room = Room {
            face: block.face,
            width: area[2],
            height: area[3],
            lines: block.lines,
            smallest: block.smallest,
            largest: block.largest,
            leading: block.leading,
            narrow: block.narrow,
            below: if block.ruled { RULE_ROOM } else { 0.0 },
            words: &settings.line_words,
        };
        let lines: Vec<String> = text.lines().map(|line| block.face.printable(line)).collect();
        let fitted = fit(&lines.join("\n"), room);
        done.push(Set { block, text, blank, area, fitted });
    }
    for block in form.blocks.iter().filter(|block| block.sink > 0.0) {
        sink(block, form, &mut done);
    }
    done
}

/// Lowers a block, and those that follow it, by a share of the room that is left below them.
fn sink(first: &Block, form: &Form, done: &mut [Set<'_>]) {
    let mut chain = vec![first.name.as_str()];
    for block in &form.blocks {
        if block.after.as_ref().is_some_and(|(before, _)| chain.contains(&before.as_str())) {
            chain.push(&block.name);
        }
    }
    let boxes = form.blocks.iter().filter(|block| chain.contains(&block.name.as_str()));
    let floor = boxes.map(|block| block.area[1] + block.area[3]).fold(0.0, f64::max);
    let within = |set: &&Set<'_>| chain.contains(&set.block.name.as_str());
    let end = done.iter().filter(within).map(Set::end).fold(0.0, f64::max);
    let down = (floor - end).max(0.0) * first.sink;
    for set in done.iter_mut().filter(|set| chain.contains(&set.block.name.as_str())) {
        // The box ends where it ended at the latest.
        set.area[1] += down;
        set.area[3] = set.area[3].min(floor - set.area[1]);
    }
}

/// Where the ink of a block ends, or, where it says nothing, that of the block which it would follow.
fn end(form: &Form, name: &str, done: &[Set<'_>]) -> Option<f64> {
    if let Some(set) = done.iter().find(|set| set.block.name == name) {
        return Some(set.end());
    }
    let block = form.blocks.iter().find(|block| block.name == name)?;
    let (before, _) = block.after.as_ref().filter(|(before, _)| before != name)?;
    done.iter().any(|set| set.block.name == *before).then(|| end(form, before, done)).flatten()
}

/// The block's text with its data; its blank where a datum is absent; nothing where it has none.
fn text(block: &Block, award: &Award, input: &Input<'_>, settings: &Settings) -> Option<(String, bool)> {
    let wording = block.variants.iter().find(|(condition, _)| condition.fits(award)).map(|(_, wording)| wording);
    let wording = wording.unwrap_or(&block.wording);
    let fill = |template: &str| words::filled(template, |name| words::datum(name, award, input, settings));
    let said = fill(&wording.text).map(|text| (text, false));
    let (text, blank) = said.or_else(|| Some((wording.blank.as_deref().and_then(fill)?, true)))?;
    let squeezed = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.lines().map(squeezed).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    let text = if block.capitals { text.to_uppercase() } else { text };
    (!text.is_empty()).then_some((text, blank))
}

impl Set<'_> {
    /// From the top of the box to that of the text.
    fn slack(&self) -> f64 {
        let free = (self.area[3] - self.fitted.height).max(0.0);
        match self.block.stand {
            Stand::Top => 0.0,
            Stand::Middle => free / 2.0,
            Stand::Bottom => free,
        }
    }

    /// Where its ink ends; its box, where the text does not fit.
    fn end(&self) -> f64 {
        let text = self.slack() + self.fitted.height;
        self.area[1] + if self.fitted.fits() { text } else { self.area[3] }
    }

    /// The lines in their places; none where the text does not fit.
    pub fn lines(&self) -> Vec<SetLine> {
        let [left, top, width, _] = self.area;
        let first = top + self.slack() + self.fitted.first;
        let lines = self.fitted.lines.iter().enumerate();
        let set = lines.map(|(at, line)| {
            let free = width - line.ink.width();
            let x = left - line.ink.left
                + match self.block.align {
                    Align::Left => 0.0,
                    Align::Centre => free / 2.0,
                    Align::Right => free,
                };
            let y = first + self.fitted.step * at as f64;
            let ink = [x + line.ink.left, y - line.ink.above, x + line.ink.right, y + line.ink.below];
            SetLine { text: line.text.clone(), at: (x, y), ink }
        });
        set.collect()
    }

    /// Whether a letter had to be replaced by a sign; which ones, each once.
    pub fn unset(&self) -> String {
        let mut letters: Vec<char> =
            self.text.lines().flat_map(str::chars).filter(|letter| !self.block.face.sets(*letter)).collect();
        letters.sort_unstable();
        letters.dedup();
        letters.into_iter().collect()
    }

    /// Distance of baselines of the largest size, for those who look.
    pub fn leading(&self) -> f64 {
        self.fitted.size * self.block.leading * POINT
    }
}
