//! How much room a text takes in a cell, near enough to set the height of merged cells, which no program fits by itself.

/// Width of a digit of the body font in pixels: the unit of column widths.
const UNIT: f64 = 7.0;
/// What a cell keeps free at its sides.
const PADDING: f64 = 6.0;
const PIXELS_PER_POINT: f64 = 96.0 / 72.0;
/// Height of a line, as a share of the size of its letters.
const LEADING: f64 = 1.25;

/// The lines that a text takes when it is wrapped between words in a cell of that width (in characters).
pub fn lines_of(text: &str, width: f64, points: f64, bold: bool) -> u32 {
    let room = (width * UNIT - PADDING).max(UNIT);
    text.split('\n').map(|line| lines_of_paragraph(line, room, points * PIXELS_PER_POINT, bold)).sum()
}

/// The height in points of a cell with that text.
pub fn height_of(text: &str, width: f64, points: f64, bold: bool) -> f64 {
    (f64::from(lines_of(text, width, points, bold)) * points * LEADING + 2.0).ceil()
}

fn lines_of_paragraph(text: &str, room: f64, em: f64, bold: bool) -> u32 {
    let weight = if bold { 1.07 } else { 1.0 };
    let space = 0.25 * em;
    let mut lines = 1;
    let mut used = 0.0;
    for word in text.split_whitespace() {
        let wide: f64 = word.chars().map(|letter| share_of_em(letter) * em * weight).sum();
        let needed = if used > 0.0 { used + space + wide } else { wide };
        if needed <= room {
            used = needed;
            continue;
        }
        lines += u32::from(used > 0.0);
        // A word that is longer than the line is broken anywhere.
        let broken = (wide / room).floor();
        lines += broken as u32;
        used = wide - broken * room;
    }
    lines
}

/// Width of a letter of Times New Roman as a share of its size; marks do not count.
fn share_of_em(letter: char) -> f64 {
    match letter {
        '\u{300}'..='\u{36f}' => 0.0,
        'i' | 'j' | 'l' | 't' | 'ì' | 'í' | 'ỉ' | 'ĩ' | 'ị' | 'I' | 'Í' | 'Ì' | 'f' | 'r' => 0.32,
        '.' | ',' | ':' | ';' | '\'' | '|' | '(' | ')' | '-' | '/' | '!' | '[' | ']' => 0.3,
        'm' | 'M' | 'w' | 'W' | '…' | '—' | '%' => 0.88,
        letter if letter.is_uppercase() => 0.7,
        letter if letter.is_ascii() => 0.48,
        // Wide scripts and signs.
        letter if letter as u32 > 0x2e80 => 1.0,
        _ => 0.5,
    }
}

#[cfg(test)]
mod tests {
    use super::{height_of, lines_of};

    #[test]
    fn texts_wrap_between_words() {
        assert_eq!(lines_of("Đơn vị", 20.0, 11.0, false), 1);
        assert_eq!(lines_of("Đơn vị được khen", 9.0, 11.0, true), 2);
        assert_eq!(lines_of("Tập thể\nCá nhân", 20.0, 11.0, false), 2);
        assert!(lines_of(&"a".repeat(200), 10.0, 11.0, false) >= 15);
    }

    #[test]
    fn an_empty_text_is_one_line_high() {
        assert_eq!(lines_of("", 10.0, 11.0, false), 1);
        assert!(height_of("", 10.0, 11.0, false) >= 14.0);
    }
}
