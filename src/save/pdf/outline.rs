//! The outline: one entry for each bookmark, nested as they are (ISO 32000-1, 12.3.3).

use super::ground::Ground;
use super::object::{literal, text};
use super::pack::{Deflater, Pack, Packer};
use super::pages::Pages;
use super::{Bookmark, PdfError, Script};
use lopdf::Dictionary;
use std::io::Write;

/// Entries in one packed stream.
const PACK: usize = 500;

/// An entry with its neighbours, by place in the list of all.
struct Entry<'a> {
    title: &'a str,
    /// The object of its page.
    page: Option<u32>,
    parent: Option<usize>,
    previous: Option<usize>,
    next: Option<usize>,
    inside: Option<(usize, usize, usize)>,
}

/// All entries, numbered after the pages.
pub struct Outline<'a> {
    entries: Vec<Entry<'a>>,
    root: u32,
    first: u32,
    top: Option<(usize, usize, usize)>,
}

pub fn entries<'a>(script: &'a Script<'_>, pages: &Pages<'_>, ground: &Ground) -> Outline<'a> {
    let mut entries = Vec::new();
    let top = add(&script.bookmarks, None, pages, &mut entries);
    Outline { entries, root: ground.outline, first: pages.next, top }
}

/// The first and the last of the added entries, and how many stand beside each other.
fn add<'a>(
    bookmarks: &'a [Bookmark],
    parent: Option<usize>,
    pages: &Pages<'_>,
    entries: &mut Vec<Entry<'a>>,
) -> Option<(usize, usize, usize)> {
    let mut ends: Option<(usize, usize, usize)> = None;
    for bookmark in bookmarks {
        let at = entries.len();
        let previous = ends.map(|(_, last, _)| last);
        let page = pages.object(bookmark.page);
        entries.push(Entry { title: &bookmark.title, page, parent, previous, next: None, inside: None });
        if let Some(previous) = previous {
            entries[previous].next = Some(at);
        }
        ends = ends.map_or(Some((at, at, 1)), |(first, _, count)| Some((first, at, count + 1)));
        entries[at].inside = add(&bookmark.inside, Some(at), pages, entries);
    }
    ends
}

impl Outline<'_> {
    fn number(&self, at: usize) -> u32 {
        self.first + at as u32
    }

    /// The root of the outline.
    pub fn finish(&self, ground: &mut Ground) {
        let Some((first, last, count)) = self.top else { return };
        let mut root = Dictionary::new();
        root.set("Type", lopdf::Object::Name(b"Outlines".to_vec()));
        root.set("First", lopdf::Object::Reference((self.number(first), 0)));
        root.set("Last", lopdf::Object::Reference((self.number(last), 0)));
        root.set("Count", count as i64);
        ground.set(self.root, root);
    }

    pub fn packs(&self) -> usize {
        self.entries.len().div_ceil(PACK)
    }

    /// Entries that have others inside are shown folded.
    pub fn pack(&self, pack: usize, deflater: &mut Deflater) -> Result<Pack, PdfError> {
        let mut packer = Packer::default();
        for (at, entry) in self.entries.iter().enumerate().skip(pack * PACK).take(PACK) {
            packer.object(self.number(at), |out| {
                out.extend_from_slice(b"<</Title");
                literal(&text(entry.title), out);
                let parent = entry.parent.map_or(self.root, |parent| self.number(parent));
                let _ = write!(out, "/Parent {parent} 0 R");
                for (key, other) in [("Prev", entry.previous), ("Next", entry.next)] {
                    if let Some(other) = other {
                        let _ = write!(out, "/{key} {} 0 R", self.number(other));
                    }
                }
                if let Some((first, last, count)) = entry.inside {
                    let (first, last) = (self.number(first), self.number(last));
                    let _ = write!(out, "/First {first} 0 R/Last {last} 0 R/Count -{count}");
                }
                if let Some(page) = entry.page {
                    let _ = write!(out, "/Dest[{page} 0 R/Fit]");
                }
                out.extend_from_slice(b">>");
            });
        }
        packer.finish(deflater)
    }
}
