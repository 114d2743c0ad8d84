//! Group rows ("I. TẬP THỂ") and how they nest.

use super::evidence::{is_written_as_person, names_a_unit};
use super::grid::{Grid, GridRow};
use super::header::Header;
use super::rows::is_running_number;
use super::spelling::Spellings;
use super::words::{begins_with, opening};
use crate::place::{CellRef, Place};
use crate::roster::column::{Column, year_of_heading};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Line, Value};
use crate::roster::text::fold;
use crate::roster::value;

/// How deep a group lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    /// By its number: A over I over 1.1 over a. What it speaks of tells "A. CÁ NHÂN" from the "A. HTX Tân Tiến" that begins inside it.
    Numbered(i32, Topic),
    /// By what it speaks of.
    Plain(Topic),
}

/// What an unnumbered group row speaks of. A new one ends the one of the same topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Topic {
    Recipients,
    District,
    Commune,
    Time,
    Block,
    Sector,
    Unit,
    Movement,
    Award,
    Decision,
    Other,
}

const TOPICS: &[(Topic, &[&str])] = &[
    // "Quỹ tín dụng" is no "Quý".
    (Topic::Unit, &["htx", "hop tac xa", "lien hiep", "lhhtx", "qtd", "qtdnd", "quy tin dung", "quy td", "quy tdnd"]),
    (Topic::Recipients, &["tap the", "ca nhan", "ho gia dinh", "cac tap the", "cac ca nhan", "cac ho"]),
    (Topic::District, &["huyen", "thi xa", "thanh pho", "tp"]),
    (Topic::Commune, &["xa", "phuong", "thi tran", "dac khu"]),
    (Topic::Time, &["nam", "giai doan", "quy"]),
    (Topic::Block, &["khoi", "cum"]),
    (Topic::Sector, &["linh vuc", "nganh"]),
    (Topic::Movement, &["phong trao"]),
];

/// How a group of one time begins, folded.
const TIMES: &[&str] = &["giai doan ", "khen thuong nam ", "nam hoc "];

/// The groups that are open at a row of a table.
#[derive(Debug, Default)]
pub struct Groups {
    open: Vec<(Level, Line)>,
    /// Whether the first unnumbered group stood outermost: then numbered ones lie inside such groups.
    plain_outside: Option<bool>,
    /// Whether a data row came since the last group row.
    data_since: bool,
}

impl Groups {
    /// From the outermost in.
    pub fn texts(&self) -> Vec<Line> {
        self.open.iter().map(|(_, group)| group.clone()).collect()
    }

    /// Ends the innermost group.
    pub fn end_innermost(&mut self) {
        self.open.pop();
    }

    /// Opens the group that a row is by its number.
    pub fn open_numbered(&mut self, row: &GridRow, number: &str, at: &Surroundings<'_>) -> bool {
        let is_index = |cell: &&Cell| cell.text.trim() != number.trim();
        let body = row.cells.iter().filter(|cell| !cell.inherited).find(is_index);
        let Some(body) = body.filter(|body| !at.is_rest_of_record(row, body)) else { return false };
        let deep = depth(number).unwrap_or(OF_ROWS);
        self.enter(Level::Numbered(deep, at.topic(&body.text)), at.line(row, body), is_first(number));
        true
    }

    pub fn data(&mut self) {
        self.data_since = true;
    }

    /// `begins` says that the group's number is the first of its kind.
    fn enter(&mut self, level: Level, group: Line, begins: bool) {
        match level {
            Level::Numbered(depth, topic) => self.leave_numbered(depth, topic, begins),
            Level::Plain(topic) => self.leave_plain(topic),
        }
        self.open.push((level, group));
        self.data_since = false;
    }

    fn leave_numbered(&mut self, depth: i32, topic: Topic, begins: bool) {
        // Numbers that begin again right below a group of the same depth that speaks of something else are of groups inside it.
        if let Some((Level::Numbered(known, of), _)) = self.open.last()
            && *known == depth
            && *of != topic
            && begins
            && !self.data_since
        {
            return;
        }
        if let Some(same) = self.open.iter().position(|(level, _)| *level == Level::Numbered(depth, topic)) {
            self.open.truncate(same);
            return;
        }
        while let Some((level, _)) = self.open.last() {
            let stays = match level {
                Level::Numbered(known, _) => *known < depth,
                Level::Plain(_) => self.plain_outside == Some(true),
            };
            if stays {
                break;
            }
            self.open.pop();
        }
    }

    fn leave_plain(&mut self, topic: Topic) {
        let outside = *self.plain_outside.get_or_insert(self.open.is_empty());
        let same = |(level, _): &(Level, Line)| *level == Level::Plain(topic);
        // Of groups that nothing tells apart, one right below another lies inside it, and a later one ends the innermost.
        if topic == Topic::Other && !self.data_since && self.open.last().is_some_and(same) {
            return;
        }
        let found = match topic {
            Topic::Other => self.open.iter().rposition(same),
            _ => self.open.iter().position(same),
        };
        if let Some(same) = found {
            self.open.truncate(same);
        } else if self.data_since && topic != Topic::Recipients {
            let stays = |level: &Level| !outside && matches!(level, Level::Numbered(..));
            self.open.retain(|(level, _)| stays(level));
        }
    }

    /// Opens the group that a row is, if it is one: a lone text that is numbered as a group (A, I, 1.1), merged over the width,
    /// or a word that groups. `number` is what stands in the column of running numbers, `numbers_groups` whether roman numbers
    /// and letters there number groups (in a list whose rows are numbered so they do not).
    pub fn take(&mut self, row: &GridRow, number: Option<&str>, numbers_groups: bool, at: &Surroundings<'_>) -> bool {
        let own: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.inherited).collect();
        let texts: Vec<&Cell> = own.iter().copied().filter(|cell| cell.value == Value::Text).collect();
        let of_row = number.filter(|number| is_running_number(number)).map(|_| OF_ROWS);
        let by_index = number.and_then(depth).filter(|_| numbers_groups).or(of_row);
        // A number may be one or a text.
        let is_index =
            |cell: &Cell| by_index.is_some() && number.is_some_and(|number| cell.text.trim() == number.trim());
        let texts: Vec<&Cell> = texts.into_iter().filter(|cell| !is_index(cell)).collect();
        let Some(body) = texts.first() else { return false };
        if at.is_rest_of_record(row, body) {
            return false;
        }
        let lone = texts.len() == 1;
        let alone = lone && own.len() == 1;
        if of_row.is_some() && !(lone && own.len() == 2 && at.may_be_counted_apart(&body.text)) {
            return false;
        }
        let level = match (by_index.filter(|_| lone), group_number(&body.text).and_then(depth).filter(|_| alone)) {
            (Some(depth), _) | (None, Some(depth)) => Level::Numbered(depth, at.topic(&body.text)),
            (None, None) if alone && at.is_plain_group(body) => Level::Plain(at.topic(&body.text)),
            _ => return false,
        };
        let number = if by_index.is_some() { number } else { group_number(&body.text) };
        self.enter(level, at.line(row, body), number.is_some_and(is_first));
        true
    }
}

/// Whether a number is the first of its kind.
fn is_first(number: &str) -> bool {
    matches!(number.trim_matches(['.', ')', ' ']), "A" | "I" | "a" | "1" | "1.1")
}

/// How deep a group lies that is numbered as rows are ("1 | Năm 2016").
pub const OF_ROWS: i32 = 15;

/// What a row is judged by besides its own cells.
pub struct Surroundings<'a> {
    pub grid: &'a Grid,
    pub header: &'a Header,
    pub spellings: &'a Spellings,
    /// Words with which unnumbered group rows begin.
    pub words: &'a [String],
    /// Phrases that say what became of a row, and words by which a text may take one out.
    pub states: &'a [String],
    pub denials: &'a [String],
    pub sheet: &'a Place,
    /// Rows of nothing but a number and a text are groups, by how the others are numbered.
    pub counts_groups_apart: bool,
}

impl Surroundings<'_> {
    fn line(&self, row: &GridRow, body: &Cell) -> Line {
        Line::new(body.text.as_str(), self.sheet.at(CellRef::new(row.row, body.at.column)))
    }

    /// A lone text of a wide table that is merged over the width, stands in the column of running numbers, or begins with a
    /// word that groups. A lone name of a unit in the column for units is a row of its own.
    fn is_plain_group(&self, body: &Cell) -> bool {
        if self.header.columns.len() <= 2 {
            return false;
        }
        let meaning =
            self.header.columns.iter().find(|column| column.column == body.at.column).map(|column| column.meaning);
        let merged = self.grid.last_column(body) > body.at.column + 1;
        if merged || meaning == Some(Meaning::Index) {
            return true;
        }
        let topic = self.topic(&body.text);
        let names_a_unit = matches!(meaning, Some(Meaning::Unit | Meaning::Name | Meaning::Workplace))
            && (topic == Topic::Unit || names_a_unit(&body.text, self.spellings));
        !names_a_unit
            && (matches!(topic, Topic::Award | Topic::Movement | Topic::Decision)
                || self.speaks_of_rows(&body.text)
                || self.says_a_state(&body.text)
                || begins_with(&opening(&body.text), self.words))
    }

    /// Whether a row goes on with the one above it, whose name is merged down to it, or names an award or a movement in a column for them.
    fn is_rest_of_record(&self, row: &GridRow, body: &Cell) -> bool {
        let of = |cell: &Cell| self.header.columns.iter().find(|column| column.column == cell.at.column);
        let merged =
            row.cells.iter().any(|cell| cell.inherited && of(cell).is_some_and(|column| column.meaning.is_name()));
        let spans = self.grid.last_column(body) > body.at.column;
        let granted =
            |column: &Column| matches!(column.meaning, Meaning::Award | Meaning::AwardMark | Meaning::Movement);
        let names = || self.spellings.begins_an_award(&body.text) || self.topic(&body.text) == Topic::Movement;
        merged || (!spans && of(body).is_some_and(granted) && names())
    }

    /// Whether the text of a row that is numbered as rows are may be that of a group: by how the others are numbered, unless it names somebody,
    /// or by what it says.
    fn may_be_counted_apart(&self, text: &str) -> bool {
        let names = || names_a_unit(text, self.spellings) || is_written_as_person(text);
        (self.counts_groups_apart && !names()) || self.speaks_of_rows(text)
    }

    /// Whether a text speaks of the rows below it and names nobody: a year, a movement, an award, a kind of recipients.
    fn speaks_of_rows(&self, text: &str) -> bool {
        let text = unnumbered(text);
        let folded = fold(text);
        let is_year = year_of_heading(text).is_some() || TIMES.iter().any(|time| folded.starts_with(time));
        match self.topic(text) {
            Topic::Award | Topic::Movement | Topic::Decision => true,
            Topic::Time => is_year,
            Topic::Recipients => TOPICS.iter().any(|(_, words)| words.contains(&folded.as_str())),
            _ => false,
        }
    }

    /// Whether a text of several words, no name, says what became of the rows below it: "Đã được khen", "Không đủ điều kiện".
    fn says_a_state(&self, text: &str) -> bool {
        let key = opening(unnumbered(text));
        let state = ["đang ", "đã "].iter().find_map(|lead| key.strip_prefix(lead)).unwrap_or(&key);
        let is_phrase = key.contains(' ') && !is_written_as_person(text);
        is_phrase && [&*key, state].iter().any(|key| begins_with(key, self.states) || begins_with(key, self.denials))
    }

    fn topic(&self, text: &str) -> Topic {
        // "G.Khen" is no group G.
        let as_written = text;
        let text = unnumbered(text);
        let listed = self.spellings.listed(text).and_then(|meanings| meanings.first().copied());
        match listed {
            Some(Meaning::AwardMark) => return Topic::Award,
            Some(Meaning::MovementMark) => return Topic::Movement,
            Some(Meaning::YearMark) => return Topic::Time,
            _ => {}
        }
        let folded = fold(text);
        let begins =
            |word: &&str| folded.strip_prefix(*word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        let known = TOPICS.iter().find(|(_, words)| words.iter().any(begins)).map(|(topic, _)| *topic);
        known.unwrap_or_else(|| match () {
            () if TIMES.iter().any(|time| folded.starts_with(time)) => Topic::Time,
            () if is_decision_line(text) => Topic::Decision,
            () if [text, as_written].iter().any(|text| self.spellings.begins_an_award(text)) => Topic::Award,
            () if names_a_unit(text, self.spellings) => Topic::Unit,
            () => Topic::Other,
        })
    }
}

/// "Quyết định số 12/QĐ-LMHTX ngày 05/01/2020", "Đợt 1: theo QĐ 12/QĐ-LMHTX": a whole number with no name before it.
fn is_decision_line(text: &str) -> bool {
    let decision = value::decision(text);
    let before: Vec<&str> = text[..decision.at].split_whitespace().take(2).collect();
    let begins = fold(text);
    let begins = begins.strip_prefix("theo ").unwrap_or(&begins);
    let is_paper = begins.starts_with("quyet dinh ") || begins.starts_with("qd ");
    decision.is_whole() && (is_paper || !is_written_as_person(&before.join(" ")))
}

/// The text without the number of a group or row before it: "II. Huyện Tân Biên", "1. Cá nhân".
fn unnumbered(text: &str) -> &str {
    let of_row = || {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        text.get(..digits).filter(|_| (1..=2).contains(&digits) && text[digits..].starts_with(['.', ')']))
    };
    let number = group_number(text).or_else(of_row);
    number.map_or(text, |number| text[number.len()..].trim_start_matches(['.', ')', '-', '/', ':', ' ']))
}

/// The number before a lone text: "II. Huyện Tân Biên" gives "II".
pub fn group_number(text: &str) -> Option<&str> {
    let (number, rest) = text.split_once(['.', ')', '-', '/', ':'])?;
    let number = number.trim();
    (!rest.trim().is_empty() && number.len() <= 5 && depth(number).is_some()).then_some(number)
}

/// How deep a group's number nests: A over A.1, over I, over I.1, over 1.1, over a. A plain number is that of a row.
pub fn depth(number: &str) -> Option<i32> {
    let number = number.trim().trim_matches(['.', ')', '(', '/', ':', ' ']);
    let parts: Vec<&str> = number.split('.').map(str::trim).collect();
    let base = match *parts.first()? {
        "" => return None,
        first if first.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) => 10,
        first if is_letter(first, 'A'..='Z') => 0,
        first if is_letter(first, 'a'..='z') && !matches!(first, "x" | "v") => 40,
        first if parts.len() > 1 && first.len() <= 3 && first.chars().all(|c| c.is_ascii_digit()) => 20,
        _ => return None,
    };
    let short = |part: &&str| !part.is_empty() && part.len() <= 4 && part.chars().all(|c| c.is_ascii_alphanumeric());
    parts.iter().all(short).then_some(base + parts.len() as i32)
}

fn is_letter(text: &str, range: std::ops::RangeInclusive<char>) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|letter| range.contains(&letter)) && letters.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_nest_as_in_documents() {
        let depths: Vec<Option<i32>> =
            ["A", "A.1", "A.1.1", "II.", "I.2", "1.1", "a)"].into_iter().map(depth).collect();
        assert!(depths.is_sorted() && depths.iter().all(Option::is_some), "{depths:?}");
        for row in ["1", "01.", "x", "12", "", "2020", "Giám đốc"] {
            assert_eq!(depth(row), None, "{row}");
        }
        assert_eq!(group_number("II. Huyện Tân Biên"), Some("II"));
        assert_eq!(group_number("HTX. Tân Tiến"), None);
    }

    #[test]
    fn groups_of_one_topic_end_each_other() {
        let mut groups = Groups::default();
        let group = |text: &str| Line::new(text, Place::file("x"));
        let texts = |groups: &Groups| groups.texts().into_iter().map(|group| group.text).collect::<Vec<_>>();
        groups.enter(Level::Plain(Topic::Time), group("2020"), false);
        groups.enter(Level::Plain(Topic::Recipients), group("tập thể"), false);
        groups.data();
        groups.enter(Level::Plain(Topic::Recipients), group("cá nhân"), false);
        assert_eq!(texts(&groups), ["2020", "cá nhân"]);
        groups.data();
        groups.enter(Level::Plain(Topic::Time), group("2021"), false);
        groups.enter(Level::Numbered(11, Topic::Other), group("I"), true);
        groups.data();
        groups.enter(Level::Numbered(11, Topic::Other), group("II"), false);
        assert_eq!(texts(&groups), ["2021", "II"]);
    }
}
