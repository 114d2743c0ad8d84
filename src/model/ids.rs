//! Keys of typed parts, and the ids that are made of them. An id outlives the program that made it: an office keeps answers by
//! the ids of their questions. So every part is written out here, by its type, and each kind of key names the version of its parts.

use super::{Date, QuestionKind, Text, ids_before};
use crate::hash;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A sheet, by the places of its file among those that are settled together and of the sheet in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SheetId {
    pub file: u32,
    pub sheet: u32,
}

/// A table of a sheet, by its place there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableId {
    pub sheet: SheetId,
    pub table: u32,
}

/// A row of a sheet, by its number from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId {
    pub sheet: SheetId,
    pub row: u32,
}

/// What makes two things the same: parts one behind the other, none of which can run into the next. Every part begins with a
/// letter for its type and has a length or an end of its own; what is absent is a part, and not the empty text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    /// A key without parts. `schema` says what is known by it and the version of its parts: `award/1`. Where other parts are taken,
    /// or the same ones are written otherwise, the version goes up and [`ids_before`] keeps what was.
    pub fn new(schema: &str) -> Self {
        Self(String::new()).with(schema)
    }

    #[must_use]
    pub fn with(mut self, part: impl Part) -> Self {
        part.write(&mut self.0);
        self
    }

    /// The parts as they are written one behind the other.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Twelve hexadecimal digits.
    pub fn id(&self) -> String {
        hash::short(&self.0, 6)
    }

    /// The whole SHA-256, for what a wrong match would spoil.
    pub fn sha256(&self) -> String {
        hash::sha256(&self.0)
    }
}

/// The id itself the first time, then with a number behind it.
pub fn numbered(id: String, taken: &mut BTreeMap<String, u32>) -> String {
    let count = taken.entry(id.clone()).or_insert(0);
    *count += 1;
    if *count == 1 { id } else { format!("{id}-{count}") }
}

/// A part of a key.
pub trait Part {
    /// Puts the part behind those that are written.
    fn write(&self, parts: &mut String);
}

/// Puts digits between the letter of a type and an end.
fn plain(parts: &mut String, letter: char, value: impl std::fmt::Display) {
    // Writing into a text cannot fail.
    let _ = write!(parts, "{letter}{value};");
}

impl Part for str {
    fn write(&self, parts: &mut String) {
        let _ = write!(parts, "t{}:", self.len());
        parts.push_str(self);
    }
}

impl Part for String {
    fn write(&self, parts: &mut String) {
        self.as_str().write(parts);
    }
}

impl Part for Text {
    fn write(&self, parts: &mut String) {
        self.as_str().write(parts);
    }
}

macro_rules! whole_numbers {
    ($($number:ty),*) => { $(impl Part for $number {
        fn write(&self, parts: &mut String) {
            plain(parts, 'n', self);
        }
    })* };
}
whole_numbers!(i32, i64, u32, u64, usize);

impl Part for bool {
    fn write(&self, parts: &mut String) {
        plain(parts, 'b', u8::from(*self));
    }
}

impl Part for Date {
    fn write(&self, parts: &mut String) {
        plain(parts, 'd', format_args!("{:04}-{:02}-{:02}", self.year(), self.month(), self.day()));
    }
}

impl Part for Key {
    fn write(&self, parts: &mut String) {
        let _ = write!(parts, "k{}:{}", self.0.len(), self.0);
    }
}

impl<P: Part> Part for Option<P> {
    fn write(&self, parts: &mut String) {
        match self {
            Some(part) => part.write(parts),
            None => parts.push('-'),
        }
    }
}

impl<A: Part, B: Part> Part for (A, B) {
    fn write(&self, parts: &mut String) {
        parts.push('p');
        self.0.write(parts);
        self.1.write(parts);
    }
}

impl<P: Part> Part for [P] {
    fn write(&self, parts: &mut String) {
        plain(parts, 'l', self.len());
        for part in self {
            part.write(parts);
        }
    }
}

impl<P: Part + ?Sized> Part for &P {
    fn write(&self, parts: &mut String) {
        (**self).write(parts);
    }
}

/// The id of a question, and the one that it had before ids were versioned: an answer may have been given under either.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionId {
    /// The same wherever the same is asked: `unit-1f0c22d91a4e`.
    pub id: String,
    pub before: String,
    /// What it was called while a row less stood in its list: an answer under one of them holds.
    pub also: Vec<String>,
}

impl QuestionId {
    /// Of a question that texts make.
    pub fn of_texts(kind: QuestionKind, parts: &[&str]) -> Self {
        Self::new(kind, |key| key.with(parts), parts)
    }

    /// Of a question that was never asked under another id.
    pub fn of_key(kind: QuestionKind, parts: impl FnOnce(Key) -> Key) -> Self {
        let key = parts(Key::new("question/1").with(kind.code()));
        let id = format!("{}-{}", kind.code(), key.id());
        Self { before: id.clone(), id, also: Vec::new() }
    }

    /// Of a question that other parts make; `before` are the texts that once stood for them.
    pub fn new(kind: QuestionKind, parts: impl FnOnce(Key) -> Key, before: &[&str]) -> Self {
        let key = parts(Key::new("question/1").with(kind.code()));
        Self {
            id: format!("{}-{}", kind.code(), key.id()),
            before: ids_before::question(kind, before),
            also: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, QuestionId};
    use crate::model::{Date, QuestionKind, Text};

    fn key() -> Key {
        Key::new("test/1")
    }

    #[test]
    fn parts_do_not_run_into_each_other() {
        assert_ne!(key().with("a").with("bc"), key().with("ab").with("c"));
        assert_ne!(key().with("a").with("b"), key().with("a\u{1f}b"));
        assert_ne!(key().with("a").with("b"), key().with("at1:b"));
        assert_ne!(key().with("1").with("2"), key().with(1).with(2));
        assert_ne!(key().with(1).with(23), key().with(12).with(3));
        assert_ne!(key().with(["a", "b"].as_slice()).with("c"), key().with(["a"].as_slice()).with("b").with("c"));
        assert_ne!(key().with(["a"].as_slice()).with(["b"].as_slice()), key().with(["a", "b"].as_slice()));
        assert_ne!(key().with((1, 2)).with(3), key().with(1).with((2, 3)));
        assert_ne!(key().with(key().with("a")).with("b"), key().with(key().with("a").with("b")));
        assert_ne!(Key::new("a/1").with("b"), Key::new("a/2").with("b"));
    }

    #[test]
    fn absent_is_not_empty() {
        let (absent, empty) = (None::<&str>, Some(""));
        assert_ne!(key().with(absent), key().with(empty));
        assert_ne!(key().with(absent), key());
        assert_ne!(key().with(absent).with("a"), key().with("a").with(absent));
        assert_ne!(key().with("-"), key().with(absent));
        assert_ne!(key().with(None::<i32>), key().with(Some(0)));
        assert_ne!(key().with([""; 0].as_slice()), key().with([""].as_slice()));
    }

    #[test]
    fn a_key_is_written_as_ever() {
        let day = Date::new(2022, 10, 21).unwrap();
        let whole = Key::new("award/1")
            .with(Text::from("hằng"))
            .with(None::<Date>)
            .with(day)
            .with((2017, 2022))
            .with(["a", ""].as_slice())
            .with(true);
        assert_eq!(whole.0, "t7:award/1t6:hằng-d2022-10-21;pn2017;n2022;l2;t1:at0:b1;");
        assert_eq!(whole.id(), "5283acc0d3b4");
        let question = QuestionId::of_texts(QuestionKind::Movement, &["thi dua"]);
        assert_eq!(
            (question.id.as_str(), question.before.as_str()),
            ("movement-627f4dca99a7", "movement-5fd00812a8b2")
        );
    }
}
