//! What the items of a page are: paragraphs that are read, and what only adorns it.

use crate::draw::fonts::POINT;
use crate::draw::page::{Item, Page, Text};
use std::collections::BTreeMap;
use std::ops::Range;

/// Items of one kind that follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The paragraph that they are lines of; nothing for lines, pictures and words across the page.
    pub paragraph: Option<usize>,
    pub items: Range<usize>,
}

/// The runs of some items, and how many paragraphs they make. Lines of text are one paragraph where each has the look of
/// the one before and stands close below it, whatever is drawn between them.
pub fn runs(items: &[Item]) -> (Vec<Run>, usize) {
    let mut runs: Vec<Run> = Vec::new();
    let (mut paragraphs, mut last) = (0, None);
    for (at, item) in items.iter().enumerate() {
        let paragraph = match item {
            Item::Text(text) if text.turn == 0.0 => {
                if !last.is_some_and(|last| continues(last, text)) {
                    paragraphs += 1;
                }
                last = Some(text);
                Some(paragraphs - 1)
            }
            _ => None,
        };
        match runs.last_mut().filter(|run| run.paragraph == paragraph) {
            Some(run) => run.items.end = at + 1,
            None => runs.push(Run { paragraph, items: at..at + 1 }),
        }
    }
    (runs, paragraphs)
}

/// At most so many sizes from baseline to baseline within a paragraph.
const LEADING: f64 = 2.0;

pub fn continues(above: &Text, below: &Text) -> bool {
    let step = below.at.1 - above.at.1;
    (above.face, above.size, above.colour) == (below.face, below.size, below.colour)
        && step > 0.0
        && step <= above.size * POINT * LEADING
}

/// A part of what pages have in common, stored once.
pub struct Part<'a> {
    pub items: &'a [Item],
    /// Whether it is read, not mere adornment.
    pub is_text: bool,
    /// Of the pages, in millimetres.
    pub size: (f64, f64),
}

/// All that pages of a document have in common.
#[derive(Default)]
pub struct Bases<'a> {
    pub parts: Vec<Part<'a>>,
    /// The parts of each page.
    pub of_page: Vec<Range<usize>>,
}

impl<'a> Bases<'a> {
    /// Bases of one place in memory are known at once; others by what they hold.
    pub fn of(pages: &[&'a Page]) -> Self {
        let mut bases = Self::default();
        let mut by_place = BTreeMap::new();
        let mut known: Vec<(&Page, Range<usize>)> = Vec::new();
        for &page in pages {
            let size = [page.width.to_bits(), page.height.to_bits()];
            let parts = by_place.entry((page.base.as_ptr() as usize, page.base.len(), size)).or_insert_with(|| {
                let same = |other: &&(&Page, Range<usize>)| {
                    other.0.base == page.base && (other.0.width, other.0.height) == (page.width, page.height)
                };
                if let Some((_, parts)) = known.iter().find(same) {
                    return parts.clone();
                }
                let parts = bases.add(page);
                known.push((page, parts.clone()));
                parts
            });
            bases.of_page.push(parts.clone());
        }
        bases
    }

    fn add(&mut self, page: &'a Page) -> Range<usize> {
        let first = self.parts.len();
        let mut start = 0;
        let (runs, _) = runs(&page.base);
        for (at, run) in runs.iter().enumerate() {
            let is_text = run.paragraph.is_some();
            if runs.get(at + 1).is_none_or(|next| next.paragraph.is_some() != is_text) {
                let items = &page.base[start..run.items.end];
                self.parts.push(Part { items, is_text, size: (page.width, page.height) });
                start = run.items.end;
            }
        }
        first..self.parts.len()
    }
}

/// The name of a part among the resources.
pub fn resource(part: usize) -> String {
    format!("B{part}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::fonts::Face;
    use crate::draw::page::Colour;
    use std::sync::Arc;

    fn text(y: f64, size: f64) -> Item {
        let (face, colour) = (Face::Regular, Colour::Black);
        Item::Text(Text { at: (10.0, y), text: "a".to_owned(), face, size, colour, turn: 0.0 })
    }

    fn line() -> Item {
        Item::Line { from: (0.0, 0.0), to: (1.0, 0.0), points: 1.0, colour: Colour::Black }
    }

    #[test]
    fn lines_of_one_look_are_one_paragraph() {
        let items = [text(10.0, 12.0), line(), text(15.0, 12.0), text(20.0, 14.0), text(60.0, 14.0)];
        let (runs, paragraphs) = runs(&items);
        assert_eq!(paragraphs, 3);
        let of: Vec<_> = runs.iter().map(|run| (run.paragraph, run.items.clone())).collect();
        assert_eq!(of, [(Some(0), 0..1), (None, 1..2), (Some(0), 2..3), (Some(1), 3..4), (Some(2), 4..5)]);
    }

    #[test]
    fn equal_bases_are_one() {
        let page = |base: Arc<[Item]>, width| Page { width, height: 100.0, base, items: Vec::new() };
        let base: Arc<[Item]> = [line(), text(10.0, 12.0), text(50.0, 9.0)].into();
        let copy: Arc<[Item]> = base.to_vec().into();
        let pages = [page(base.clone(), 50.0), page(base.clone(), 50.0), page(copy, 50.0), page(base, 60.0)];
        let bases = Bases::of(&pages.iter().collect::<Vec<_>>());
        assert_eq!(bases.of_page, [0..2, 0..2, 0..2, 2..4]);
        assert_eq!(bases.parts.iter().map(|part| part.is_text).collect::<Vec<_>>(), [false, true, false, true]);
    }
}
