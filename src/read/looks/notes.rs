//! Comments and texts of shapes of a sheet in a package (`.xlsx`, `.xlsb`), in the parts that the sheet refers to.

use super::xml::{Archive, cell, part, value};
use super::{xlsb, xlsx};
use crate::place::CellRef;
use crate::read::markup::entity;
use crate::roster::table::Comment;
use crate::roster::text::clean;
use quick_xml::Reader;
use quick_xml::events::Event;

/// What stands for the author of a comment that is the beginning of a conversation, which has a part of its own.
const CONVERSATION: &str = "tc=";

/// Letters of the name of whoever writes a comment.
const LONGEST_NAME: usize = 60;

/// Of the sheet in the part of that name.
pub fn of_sheet(archive: &mut Archive<'_>, sheet: &str, most: u64) -> Vec<Comment> {
    let (folder, file) = sheet.rsplit_once('/').unwrap_or(("", sheet));
    let Some(relations) = part(archive, &format!("{folder}/_rels/{file}.rels"), most) else { return Vec::new() };
    let mut parts: Vec<(String, String)> = Vec::new();
    xlsx::each_tag(&relations, |name, tag| {
        let (kind, target) = (value(tag, "Type"), value(tag, "Target"));
        if let (Some(kind), Some(target)) = (kind.filter(|_| name == "Relationship"), target) {
            parts.push((kind, within(folder, &target)));
        }
    });
    let mut found = Vec::new();
    let has_conversations = parts.iter().any(|(kind, _)| kind.ends_with("/threadedComment"));
    for (kind, path) in parts {
        let Some(bytes) = part(archive, &path, most) else { continue };
        match kind.rsplit('/').next() {
            Some("comments") => {
                let comments = if path.ends_with(".bin") { xlsb::comments(&bytes) } else { comments(&bytes) };
                let own = comments.into_iter().filter(|by| {
                    !(has_conversations && by.author.as_ref().is_some_and(|author| author.starts_with(CONVERSATION)))
                });
                found.extend(own.filter_map(By::comment));
            }
            Some("threadedComment") => found.extend(conversations(&bytes)),
            Some("drawing") => found.extend(shapes(&bytes)),
            _ => {}
        }
    }
    found
}

/// A path as a part of that folder names it.
fn within(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').collect();
    for step in target.split('/') {
        match step {
            ".." => drop(steps.pop()),
            "." => {}
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// A comment with the name of who wrote it, which programs put in front of it.
pub struct By {
    pub author: Option<String>,
    pub at: Option<CellRef>,
    pub text: String,
}

impl By {
    /// Without the author; nothing where nothing else stands there.
    pub fn comment(self) -> Option<Comment> {
        // Excel writes the name into the text, on a line of its own; not every format says whose it is.
        let (first, rest) = self.text.trim().split_once('\n').unwrap_or((self.text.trim(), ""));
        let is_name = first.trim_end().ends_with(':') && first.chars().count() <= LONGEST_NAME;
        let text = clean(if is_name { rest } else { &self.text });
        let author = self.author.map(|author| clean(&author)).filter(|author| !author.is_empty());
        let behind = author.as_ref().and_then(|author| text.strip_prefix(author)?.strip_prefix(':'));
        let said = behind.unwrap_or(&text).trim();
        let says = !said.is_empty() && author.as_deref() != Some(said);
        let text = said;
        says.then(|| Comment { at: self.at, text: text.to_owned(), is_box: false })
    }
}

/// Goes through a part: `open` hears of each tag, `text` of each text in elements called `t` or `text`, `close` of each end.
struct Part<'b> {
    reader: Reader<&'b [u8]>,
}

enum Heard<'b> {
    Open(String, quick_xml::events::BytesStart<'b>),
    Close(String),
    Text(String),
}

impl<'b> Part<'b> {
    fn new(bytes: &'b [u8]) -> Self {
        let mut reader = Reader::from_reader(bytes);
        reader.config_mut().check_end_names = false;
        Self { reader }
    }
}

impl<'b> Iterator for Part<'b> {
    type Item = Heard<'b>;

    fn next(&mut self) -> Option<Heard<'b>> {
        loop {
            // A part that breaks off is known up to there.
            return Some(match self.reader.read_event().ok()? {
                Event::Start(tag) | Event::Empty(tag) => Heard::Open(tag.local_name().as_ref().to_owned(), tag),
                Event::End(tag) => Heard::Close(tag.local_name().as_ref().to_owned()),
                Event::Text(text) => Heard::Text(text.to_string()),
                Event::GeneralRef(name) => Heard::Text(entity(&name)),
                Event::Eof => return None,
                _ => continue,
            });
        }
    }
}

fn comments(bytes: &[u8]) -> Vec<By> {
    let (mut authors, mut found): (Vec<String>, Vec<By>) = (Vec::new(), Vec::new());
    let (mut in_author, mut in_text, mut phonetic) = (false, false, false);
    for heard in Part::new(bytes) {
        match heard {
            Heard::Open(name, tag) => match name.as_str() {
                "author" => {
                    authors.push(String::new());
                    in_author = true;
                }
                "comment" => {
                    let by = value(&tag, "authorId").and_then(|id| id.parse::<usize>().ok());
                    let author = by.and_then(|by| authors.get(by)).cloned();
                    let at = value(&tag, "ref").and_then(|at| cell(&at));
                    found.push(By { author, at, text: String::new() });
                }
                "t" => in_text = true,
                "rPh" => phonetic = true,
                _ => {}
            },
            Heard::Close(name) => match name.as_str() {
                "author" => in_author = false,
                "t" => in_text = false,
                "rPh" => phonetic = false,
                _ => {}
            },
            Heard::Text(text) if in_author => {
                authors.iter_mut().next_back().into_iter().for_each(|by| by.push_str(&text))
            }
            Heard::Text(text) if in_text && !phonetic => {
                found.iter_mut().next_back().into_iter().for_each(|by| by.text.push_str(&text));
            }
            Heard::Text(_) => {}
        }
    }
    found
}

/// Comments that are answered: each answer is one of its own.
fn conversations(bytes: &[u8]) -> Vec<Comment> {
    let mut found: Vec<By> = Vec::new();
    let mut in_text = false;
    for heard in Part::new(bytes) {
        match heard {
            Heard::Open(name, tag) if name == "threadedComment" => {
                let at = value(&tag, "ref").and_then(|at| cell(&at));
                found.push(By { author: None, at, text: String::new() });
            }
            Heard::Open(name, _) if name == "text" => in_text = true,
            Heard::Close(name) if name == "text" => in_text = false,
            Heard::Text(text) if in_text => {
                found.iter_mut().next_back().into_iter().for_each(|by| by.text.push_str(&text));
            }
            _ => {}
        }
    }
    found.into_iter().filter_map(By::comment).collect()
}

/// The texts of shapes, each at the cell in which its corner lies.
fn shapes(bytes: &[u8]) -> Vec<Comment> {
    let mut found = Vec::new();
    let (mut row, mut column) = (None, None);
    let (mut in_from, mut number, mut in_text) = (false, None, false);
    let mut text = String::new();
    for heard in Part::new(bytes) {
        match heard {
            Heard::Open(name, _) => match name.as_str() {
                "twoCellAnchor" | "oneCellAnchor" | "absoluteAnchor" => {
                    (row, column) = (None, None);
                    text.clear();
                }
                "from" => in_from = true,
                "row" | "col" if in_from => number = Some(name == "row"),
                "t" => in_text = true,
                _ => {}
            },
            Heard::Close(name) => match name.as_str() {
                "from" => in_from = false,
                "row" | "col" => number = None,
                "t" => in_text = false,
                "p" => text.push('\n'),
                "twoCellAnchor" | "oneCellAnchor" | "absoluteAnchor" => {
                    let said = clean(&text);
                    let at = row.zip(column).map(|(row, column)| CellRef::new(row, column));
                    found.extend((!said.is_empty()).then_some(Comment { at, text: said, is_box: true }));
                }
                _ => {}
            },
            Heard::Text(digits) if number.is_some() => {
                *(if number == Some(true) { &mut row } else { &mut column }) = digits.trim().parse().ok();
            }
            Heard::Text(letters) if in_text => text.push_str(&letters),
            Heard::Text(_) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMENTS: &[u8] = "<comments><authors><author>Lan</author><author>tc={1}</author></authors><commentList>\
        <comment ref='B3' authorId='0'><text><r><t>Lan:</t></r><r><t>\nr\u{FA}t &amp; h\u{1EE7}y</t></r></text></comment>\
        <comment ref='B4' authorId='0'><text><t>Lan:\n</t></text></comment>\
        <comment ref='?' authorId='9'><text><t>x</t></text></comment></commentList></comments>"
        .as_bytes();

    #[test]
    fn comments_have_a_place_and_no_author() {
        let found: Vec<Comment> = comments(COMMENTS).into_iter().filter_map(By::comment).collect();
        assert_eq!(found[0], Comment { at: Some(CellRef::new(2, 1)), text: "rút & hủy".into(), is_box: false });
        assert_eq!((found.len(), found[1].at), (2, None));
        for end in 0..COMMENTS.len() {
            comments(&COMMENTS[..end]);
        }
        let talk = "<a><threadedComment ref='A2' id='1'><text>xin rút</text></threadedComment></a>";
        assert_eq!(conversations(talk.as_bytes())[0].text, "xin rút");
    }

    #[test]
    fn shapes_stand_at_their_corner() {
        let drawing = "<d><twoCellAnchor><from><col>2</col><colOff>9</colOff><row>4</row></from><to><col>9</col><row>9</row></to><sp><txBody>\
            <p><r><t>Chưa</t></r></p><p><r><t>trình</t></r></p></txBody></sp></twoCellAnchor><oneCellAnchor><pic/></oneCellAnchor></d>";
        assert_eq!(
            shapes(drawing.as_bytes()),
            [Comment { at: Some(CellRef::new(4, 2)), text: "Chưa trình".into(), is_box: true }]
        );
        assert_eq!(within("xl/worksheets", "../comments1.xml"), "xl/comments1.xml");
        assert_eq!(within("xl", "../../../x"), "x");
    }
}
