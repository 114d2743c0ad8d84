//! The people of a cell: each with what else stands behind the name, a post, a birth, a sex, a unit. What is none of these is set
//! apart, and people who are counted but not named are told as such.

use super::reader::Reader;
use crate::model::{Birth, Sex, UnitKind};
use crate::roster::honorific::{self, Honorific};
use crate::roster::name_words::is_written_as_name;
use crate::roster::table::Cell;
use crate::roster::text::fold;
use crate::roster::value;

/// A person as a cell names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Without the form of address.
    pub name: String,
    pub honorific: Option<Honorific>,
    pub post: Option<String>,
    pub birth: Option<Birth>,
    pub sex: Option<Sex>,
    /// "Giám đốc HTX Tân Tiến": the unit of the post.
    pub unit: Option<String>,
    /// What else stands behind the name.
    pub apart: Vec<String>,
}

/// The people of a cell, and those whom it counts without naming them ("và 05 thành viên").
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    pub each: Vec<Named>,
    pub unnamed: Option<String>,
}

/// What stands between two parts of a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// A new line, a semicolon, a stroke, "và": the next part is most likely another person.
    Apart,
    Line,
    /// A comma or a dash: the next part is most likely of the same person.
    Of,
}

/// The people of a cell, at least one. Of a household all of it is one name.
pub fn of_cell(cell: &Cell, words: &Reader<'_>) -> People {
    let lines = lines(cell).unwrap_or_else(|| vec![cell.text.to_string()]);
    let parts: Vec<(Sign, String)> = lines.iter().enumerate().flat_map(|(at, line)| parts(line, at > 0)).collect();
    let mut people = People::default();
    for (sign, part) in parts {
        take(sign, &part, &mut people, words);
    }
    if people.each.is_empty() {
        people.each.push(one(&cell.text, words));
    }
    people
}

/// The whole text as one name, with what stands behind it in brackets set apart.
pub fn one(text: &str, words: &Reader<'_>) -> Named {
    let (text, asides) = without_asides(unnumbered(text), words);
    let (honorific, name) = honorific::split(&text);
    let mut named = Named { name: name.to_owned(), honorific, ..Named::default() };
    asides.iter().for_each(|aside| named.take_aside(aside, words));
    named
}

fn take(sign: Sign, part: &str, people: &mut People, words: &Reader<'_>) {
    let lexicon = &words.people;
    let (bare, asides) = without_asides(unnumbered(part), words);
    let Some(last) = people.each.last_mut() else {
        people.each.push(one(part, words));
        return;
    };
    let shaped = is_written_as_name(honorific::split(&bare).1, 2);
    // "Đoàn" begins an office's and a family's name.
    let is_unit = words.names.kind_of(&bare).is_some_and(|kind| kind != UnitKind::Khac || !lexicon.is_person(&bare));
    let first_is_name = is_written_as_name(&last.name, 1);
    let is_other = lexicon.is_person(&bare) || (shaped && sign != Sign::Of && !lexicon.is_post(&bare));
    if is_other && first_is_name && !is_unit {
        people.each.push(one(part, words));
    } else if counts_people(&bare) {
        people.unnamed = Some(bare);
    } else if sign == Sign::Line && is_written_as_name(&bare, 1) && !lexicon.is_post(&bare) {
        // A name that goes on in the next line.
        last.name = format!("{} {bare}", last.name);
        asides.iter().for_each(|aside| last.take_aside(aside, words));
    } else {
        last.take_aside(&bare, words);
        asides.iter().for_each(|aside| last.take_aside(aside, words));
    }
}

impl Named {
    /// What stands behind the name: a birth, a sex, a post with or without a unit, a mark of a footnote; else it is kept apart.
    fn take_aside(&mut self, aside: &str, words: &Reader<'_>) {
        let aside = aside.trim();
        let folded = fold(aside);
        let year = folded.strip_prefix("sinh nam ").or(folded.strip_prefix("sn ")).unwrap_or(&folded);
        let birth = if year.len() == 4 { value::year(year).map(|year| Birth { year, day: None }) } else { None };
        let is_mark = folded.bytes().all(|letter| letter.is_ascii_digit()) && folded.len() < 3;
        match folded.as_str() {
            _ if is_mark => {}
            _ if birth.is_some() => self.birth = birth,
            "nam" if aside.is_ascii() => self.sex = Some(Sex::Male),
            "nu" => self.sex = Some(Sex::Female),
            _ => match words.names.behind_position(aside) {
                (post, Some(unit)) if post.is_empty() || words.people.is_post(post) => {
                    self.unit.get_or_insert_with(|| unit.to_owned());
                    self.add_post(post);
                }
                _ if words.people.is_post(aside) => self.add_post(aside),
                _ => self.apart.push(aside.to_owned()),
            },
        }
    }

    fn add_post(&mut self, post: &str) {
        if !post.is_empty() {
            self.post = Some(self.post.take().map_or_else(|| post.to_owned(), |before| format!("{before}, {post}")));
        }
    }
}

/// "05 thành viên", "các thành viên", "10 hộ": people without names.
fn counts_people(text: &str) -> bool {
    let folded = fold(text);
    let rest = folded.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == ' ');
    let people = ["thanh vien", "nguoi", "ca nhan", "dong chi", "xa vien", "ho "];
    let counted =
        rest.len() < folded.len() || ["cac ", "nhung ", "tap the "].iter().any(|word| folded.starts_with(word));
    let rest = ["cac ", "nhung "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    counted && people.iter().any(|word| format!("{rest} ").starts_with(word))
}

/// The lines of a cell, where there are several.
fn lines(cell: &Cell) -> Option<Vec<String>> {
    let lines: Vec<String> = cell.lines().into_iter().map(str::to_owned).collect();
    (lines.len() > 1).then_some(lines)
}

/// A line at its signs, outside brackets.
fn parts(line: &str, is_next: bool) -> Vec<(Sign, String)> {
    let mut parts = Vec::new();
    let mut sign = if is_next { Sign::Line } else { Sign::Apart };
    let (mut from, mut depth) = (0, 0_usize);
    let mut at = 0;
    while let Some(letter) = line[at..].chars().next() {
        let rest = &line[at..];
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let found = [
            (";", Sign::Apart),
            (" / ", Sign::Apart),
            (" & ", Sign::Apart),
            (" + ", Sign::Apart),
            (" và ", Sign::Apart),
            (" cùng ", Sign::Apart),
            (",", Sign::Of),
            (" - ", Sign::Of),
            (" – ", Sign::Of),
        ];
        match found.iter().find(|(text, _)| depth == 0 && rest.starts_with(text)) {
            Some((text, next)) => {
                parts.push((sign, line[from..at].trim().to_owned()));
                sign = *next;
                at += text.len();
                from = at;
            }
            None => at += letter.len_utf8(),
        }
    }
    parts.push((sign, line[from..].trim().to_owned()));
    parts.retain(|(_, part)| part.contains(char::is_alphanumeric));
    parts
}

/// A text without what stands in brackets at its end, and without marks of footnotes. Another name in brackets is a part of the name:
/// "Nguyễn Văn An (Bảy An)".
fn without_asides(text: &str, words: &Reader<'_>) -> (String, Vec<String>) {
    let is_other_name = |aside: &str| {
        let is_known = matches!(fold(aside).as_str(), "nam" | "nu") || words.people.is_post(aside);
        // Capitals alone show no name: "(ĐÃ NGHỈ HƯU)".
        let shouts = !aside.chars().any(char::is_lowercase) && aside.split(' ').count() > 2;
        is_written_as_name(aside, 1)
            && !is_known
            && (!shouts || words.people.is_person(aside))
            && words.names.kind_of(aside).is_none()
    };
    let mut text = text.trim();
    let mut asides = Vec::new();
    loop {
        let before = text;
        text = text.trim_end_matches(['*', '¹', '²', '³', '⁴', '†', ' ']);
        if let Some(inside) = text.strip_suffix(')').and_then(|text| text.rsplit_once('('))
            && !inside.0.trim().is_empty()
            && (!is_other_name(inside.1.trim()) || is_nickname(inside.0, inside.1))
        {
            let (rest, aside) = inside;
            if aside.contains(char::is_alphanumeric) {
                asides.push(aside.trim().to_owned());
            }
            text = rest.trim_end();
        }
        if text == before {
            return (text.to_owned(), asides);
        }
    }
}

/// Whether neighbours call somebody so: one word and the given name, "Vũ Hữu Khánh (Năm Khánh)".
fn is_nickname(name: &str, aside: &str) -> bool {
    let given = name.split_whitespace().next_back();
    aside.split_whitespace().count() == 2
        && name.split_whitespace().count() > 2
        && aside.split_whitespace().next_back() == given
}

/// A text without the number or the dash before it: "1. Nguyễn Văn An", "2/ Lê Văn Cường", "- HTX Tân Tiến". "3 Tháng 2" keeps its number.
pub fn unnumbered(text: &str) -> &str {
    let text = text.trim_start_matches(['-', '–', '+', '*', '•', ' ']);
    let digits = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    match digits.strip_prefix(['.', ')', '/']) {
        Some(rest) if digits.len() < text.len() && rest.trim_start().starts_with(char::is_alphabetic) => {
            rest.trim_start()
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Catalogue, KindWords};
    use crate::place::CellRef;
    use crate::roster::table::Value;
    use crate::wording::words::Words;

    fn of(raw: &str) -> People {
        let kind = |kind, prefixes: &[&str]| KindWords {
            kind,
            name: String::new(),
            prefixes: prefixes.iter().map(|&prefix| prefix.into()).collect(),
            offices: Vec::new(),
        };
        let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
        let catalogue = Catalogue {
            unit_kinds: vec![kind(UnitKind::Htx, &["HTX"]), kind(UnitKind::Khac, &["đoàn"])],
            family_names: texts(&["Nguyễn", "Trần", "Lê", "Võ", "Phạm", "Đoàn"]),
            posts: texts(&["giám đốc", "phó giám đốc", "kế toán", "tổ trưởng", "chủ tịch"]),
            ..Catalogue::default()
        };
        let words = Words::new(&catalogue);
        let text = raw.split_whitespace().collect::<Vec<_>>().join(" ");
        let at = CellRef::new(0, 0);
        let cell = Cell { at, raw: raw.into(), text: text.as_str().into(), value: Value::Text, inherited: false };
        of_cell(&cell, &Reader::new(&words))
    }

    fn names(raw: &str) -> Vec<String> {
        of(raw).each.into_iter().map(|named| named.name).collect()
    }

    #[test]
    fn several_people() {
        let two = ["Nguyễn Văn An", "Trần Thị Bình"];
        for raw in [
            "Nguyễn Văn An; Trần Thị Bình",
            "Ông Nguyễn Văn An\nBà Trần Thị Bình",
            "1. Nguyễn Văn An\n2. Trần Thị Bình",
            "Nguyễn Văn An / Trần Thị Bình",
            "Nguyễn Văn An và Trần Thị Bình",
            "Nguyễn Văn An, bà Trần Thị Bình",
            "Nguyễn Văn An - Trần Thị Bình",
            "Nguyễn Văn An (Giám đốc) & Trần Thị Bình (Kế toán)",
        ] {
            assert_eq!(names(raw), two, "{raw}");
        }
        assert_eq!(names("Lê Văn An, Lê Thị Bình và Võ Cường"), ["Lê Văn An", "Lê Thị Bình", "Võ Cường"]);
        assert_eq!(names("Ông An, bà Bình"), ["An", "Bình"]);
        assert_eq!(names("Đồng chí Tong Thanh Loc; Đoàn Hoàng Nghĩa"), ["Tong Thanh Loc", "Đoàn Hoàng Nghĩa"]);
    }

    #[test]
    fn one_person_with_a_post() {
        for raw in [
            "Nguyễn Văn An, Giám đốc",
            "Nguyễn Văn An, Giám Đốc",
            "Nguyễn Văn An - Giám đốc",
            "Ông Nguyễn Văn An; Giám Đốc",
            "Nguyễn Văn An\nGiám đốc",
            "1. Nguyễn Văn An (Giám đốc)",
            "- Nguyễn Văn An, Giám đốc HTX Tân Tiến",
        ] {
            let people = of(raw);
            assert_eq!(people.each.len(), 1, "{raw}");
            assert_eq!(people.each[0].name, "Nguyễn Văn An", "{raw}");
            assert_eq!(people.each[0].post.as_deref().map(fold).as_deref(), Some("giam doc"), "{raw}");
        }
        assert_eq!(of("Nguyễn Văn An, Giám đốc HTX Tân Tiến").each[0].unit.as_deref(), Some("HTX Tân Tiến"));
        assert_eq!(names("TRẦN THỊ BÌNH, KẾ TOÁN"), ["TRẦN THỊ BÌNH"]);
    }

    #[test]
    fn what_stands_behind_a_name() {
        let one = |raw: &str| of(raw).each.remove(0);
        for raw in ["Nguyễn Văn An *", "Nguyễn Văn An (*)", "Nguyễn Văn An (1)", "Nguyễn Văn An¹", "1) Nguyễn Văn An"]
        {
            assert_eq!(one(raw), Named { name: "Nguyễn Văn An".to_owned(), ..Named::default() }, "{raw}");
        }
        assert_eq!(one("Nguyễn Văn An (1975)").birth, Some(Birth { year: 1975, day: None }));
        assert_eq!(one("Nguyễn Văn An, 1975").birth, Some(Birth { year: 1975, day: None }));
        assert_eq!(one("Trần Thị Bình (nữ)").sex, Some(Sex::Female));
        assert_eq!(one("Nguyễn Văn An (đã nghỉ hưu)").apart, ["đã nghỉ hưu"]);
        assert_eq!(one("NGUYỄN VĂN AN (ĐÃ NGHỈ HƯU)").apart, ["ĐÃ NGHỈ HƯU"]);
        assert_eq!(names("NGUYỄN VĂN AN, PHÓ GIÁM ĐỐC"), ["NGUYỄN VĂN AN"]);
        assert_eq!(one("Nguyễn Văn An, Bảy An").apart, ["Bảy An"]);
        assert_eq!(one("Nguyễn Văn An (Bảy An)").apart, ["Bảy An"]);
        assert_eq!(one("Nguyễn Văn An (Lê Văn An)").name, "Nguyễn Văn An (Lê Văn An)");
        assert_eq!(one("Nguyễn Văn An, Tân Biên").apart, ["Tân Biên"]);
        assert_eq!(names("Nguyễn Văn\nA"), ["Nguyễn Văn A"]);
    }

    #[test]
    fn people_without_names_are_told() {
        assert_eq!(of("Nguyễn Văn An và 05 thành viên").unnamed.as_deref(), Some("05 thành viên"));
        assert_eq!(of("Nguyễn Văn An và các thành viên").unnamed.as_deref(), Some("các thành viên"));
        assert_eq!(of("Nguyễn Văn An, Giám đốc").unnamed, None);
    }
}
