//! How much room a text takes in a cell. Programs do not fit merged cells by themselves, and some fit no cell at all, so the
//! heights of rows are set here from the widths of the letters of Times New Roman.

use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// Width of a digit of the body font in pixels: the unit of column widths.
const UNIT: f64 = 7.0;
/// What a cell keeps free at its sides.
const PADDING: f64 = 1.0;
const PIXELS_PER_POINT: f64 = 96.0 / 72.0;
/// Letters are rounded to whole pixels on a screen, so a line holds a little less than the font says.
const SAFETY: f64 = 1.03;
/// Height of a line, as a share of the size of its letters, and what a row keeps free.
const LEADING: f64 = 1.33;
const MARGIN: f64 = 1.0;

/// Widths of the letters from the blank to the tilde, in thousandths of the size: Times New Roman, regular and bold.
const REGULAR: [u16; 95] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
    722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
    444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
    200, 480, 541,
];
const BOLD: [u16; 95] = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944,
    722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556,
    444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394,
    220, 394, 520,
];

/// The lines that a text takes when it is wrapped between words in a cell of that width (in characters).
pub fn lines_of(text: &str, width: f64, points: f64, bold: bool) -> u32 {
    let pixels = (width * UNIT - PADDING).max(UNIT);
    let thousandths = pixels * 1000.0 / (points * PIXELS_PER_POINT * SAFETY);
    text.split('\n').map(|line| lines_of_paragraph(line, thousandths as u32, bold)).sum()
}

/// The height in points of a cell with that text.
pub fn height_of(text: &str, width: f64, points: f64, bold: bool) -> f64 {
    (f64::from(lines_of(text, width, points, bold)) * points * LEADING + MARGIN).ceil()
}

fn lines_of_paragraph(text: &str, room: u32, bold: bool) -> u32 {
    let room = room.max(1);
    let blank = letter(' ', bold);
    let mut lines = 1;
    let mut used = 0;
    for word in text.split_whitespace() {
        let wide = word.chars().map(|letter| whole(letter, bold)).fold(0, u32::saturating_add);
        let needed = if used > 0 { used + blank + wide } else { wide };
        if needed <= room {
            used = needed;
            continue;
        }
        lines += u32::from(used > 0);
        // A word that is longer than the line is broken anywhere.
        lines += wide.saturating_sub(1) / room;
        used = wide - wide.saturating_sub(1) / room * room;
    }
    lines
}

/// Width of a letter with its marks, in thousandths of its size.
fn whole(composed: char, bold: bool) -> u32 {
    /// Letters from U+00C0 to U+1EFF, taken apart once; regular and bold.
    static APART: LazyLock<Vec<[u16; 2]>> = LazyLock::new(|| {
        let width = |letter: char, bold| letter.nfd().map(|mark| self::letter(mark, bold)).sum::<u32>() as u16;
        let letters = (FIRST..=LAST).map(|code| char::from_u32(code).expect("these codes are letters"));
        letters.map(|letter| [width(letter, false), width(letter, true)]).collect()
    });
    const FIRST: u32 = 0xC0;
    const LAST: u32 = 0x1EFF;
    match (composed as u32).checked_sub(FIRST).and_then(|at| APART.get(at as usize)) {
        Some(&[regular, heavy]) => u32::from(if bold { heavy } else { regular }),
        None => letter(composed, bold),
    }
}

/// Width of a letter or mark in thousandths of its size.
fn letter(letter: char, bold: bool) -> u32 {
    let widths = if bold { &BOLD } else { &REGULAR };
    match letter {
        ' '..='~' => widths[letter as usize - ' ' as usize].into(),
        // The horn of "ơ" and "ư" takes room; other marks stand above or below.
        '\u{31b}' => 50,
        '\u{300}'..='\u{36f}' => 0,
        'Đ' => 722,
        'đ' => 556,
        // Signs and wide scripts.
        '…' => 1000,
        letter if letter as u32 > 0x2e80 => 1000,
        _ => 500,
    }
}

#[cfg(test)]
mod tests {
    use super::{height_of, lines_of, whole};
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn texts_wrap_between_words() {
        assert_eq!(lines_of("Đơn vị", 20.0, 11.0, false), 1);
        assert_eq!(lines_of("Đơn vị được khen", 12.0, 11.0, true), 2);
        assert_eq!(lines_of("Tập thể\nCá nhân", 20.0, 11.0, false), 2);
    }

    #[test]
    fn a_long_word_is_broken() {
        let one = lines_of("aaaaaaaaaa", 20.0, 11.0, false);
        assert_eq!(one, 1);
        assert!(lines_of(&"a".repeat(200), 10.0, 11.0, false) >= 15);
    }

    #[test]
    fn marks_take_no_room_of_their_own() {
        assert_eq!(lines_of(&"ễ ".repeat(30), 30.0, 11.0, false), lines_of(&"e ".repeat(30), 30.0, 11.0, false));
    }

    #[test]
    fn an_empty_text_is_one_line_high() {
        assert_eq!(lines_of("", 10.0, 11.0, false), 1);
        assert!(height_of("", 10.0, 11.0, false) >= 14.0);
    }

    #[test]
    fn letters_are_as_wide_as_their_parts() {
        for letter in "aZđĐăÂơƯỗỠẶỹ…–“€".chars() {
            let apart = |bold| letter.nfd().map(|mark| super::letter(mark, bold)).sum::<u32>();
            assert_eq!([false, true].map(|bold| whole(letter, bold)), [false, true].map(apart), "{letter}");
        }
    }
}
