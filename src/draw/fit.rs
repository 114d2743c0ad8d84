//! Fits a text into a box: few lines, balanced, never broken inside what belongs together.

use super::fonts::Face;

/// The room for a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    pub face: Face,
    /// Millimetres.
    pub width: f64,
    pub lines: usize,
    /// Points; the largest size that fits is taken.
    pub smallest: f64,
    pub largest: f64,
}

/// A text as it is set.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    pub size: f64,
    pub lines: Vec<String>,
    /// False where even the smallest size needed more room; the text is whole all the same.
    pub fits: bool,
}

/// Sets a text at the largest size at which it fits, in as few lines as it needs, these of nearly equal length.
pub fn fit(text: &str, room: Room) -> Fitted {
    let words = pieces(text);
    let mut size = room.largest;
    while size >= room.smallest - 1e-9 {
        let widths: Vec<f64> = words.iter().map(|word| room.face.width(word, size)).collect();
        let space = room.face.width(" ", size);
        for lines in 1..=room.lines {
            if let Some(breaks) = balance(&widths, space, room.width, lines) {
                return Fitted { size, lines: cut(&words, &breaks), fits: true };
            }
        }
        size -= 0.5;
    }
    Fitted { size: room.smallest, lines: greedy(&words, room), fits: false }
}

/// The words between which a line may end. Spaces stay inside "Ông Nguyễn", "năm 2022", "2017 - 2022", "12 người".
fn pieces(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut pieces: Vec<String> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or_default();
        match pieces.last_mut() {
            Some(piece) if belong_together(before, word) => {
                piece.push(' ');
                piece.push_str(word);
            }
            _ => pieces.push((*word).to_owned()),
        }
    }
    pieces
}

fn belong_together(before: &str, word: &str) -> bool {
    let number = |text: &str| text.chars().any(|c| c.is_ascii_digit()) && text.chars().all(|c| !c.is_alphabetic());
    let dash = |text: &str| matches!(text, "-" | "–" | "—");
    let lower = before.to_lowercase();
    let leads =
        matches!(lower.as_str(), "ông" | "bà" | "hộ" | "(bà)" | "năm" | "tháng" | "ngày" | "đoạn" | "số" | "thứ");
    (leads && (number(word) || matches!(lower.as_str(), "ông" | "bà" | "hộ" | "(bà)")))
        || dash(word)
        || (dash(before) && number(word))
        || (number(before) && before.len() <= 3 && !number(word) && !dash(word))
        || (lower == "giai" && word.to_lowercase() == "đoạn")
}

/// Where each line ends so that `lines` lines are of nearly equal length; nothing where they do not fit.
fn balance(widths: &[f64], space: f64, width: f64, lines: usize) -> Option<Vec<usize>> {
    let total: f64 = widths.iter().sum::<f64>() + space * widths.len().saturating_sub(1) as f64;
    let ideal = total / lines as f64;
    // cost[k][i]: the least raggedness of the first i words in k lines, and where the last of them begins.
    let mut cost = vec![vec![None::<(f64, usize)>; widths.len() + 1]; lines + 1];
    cost[0][0] = Some((0.0, 0));
    for line in 1..=lines {
        for end in 1..=widths.len() {
            let mut length = -space;
            for start in (0..end).rev() {
                length += widths[start] + space;
                if length > width {
                    break;
                }
                if let Some((before, _)) = cost[line - 1][start] {
                    let ragged = before + (ideal - length).powi(2);
                    if cost[line][end].is_none_or(|(known, _)| ragged < known) {
                        cost[line][end] = Some((ragged, start));
                    }
                }
            }
        }
    }
    let mut ends = Vec::new();
    let mut end = widths.len();
    for line in (1..=lines).rev() {
        let (_, start) = cost[line][end]?;
        ends.push(end);
        end = start;
    }
    ends.reverse();
    Some(ends)
}

fn cut(words: &[String], ends: &[usize]) -> Vec<String> {
    let starts = std::iter::once(0).chain(ends.iter().copied());
    starts.zip(ends).map(|(start, &end)| words.get(start..end).unwrap_or_default().join(" ")).collect()
}

/// As many lines as it takes at the smallest size.
fn greedy(words: &[String], room: Room) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.iter().flat_map(|word| chop(word, room)) {
        match lines.last_mut() {
            Some(line) if room.face.width(&format!("{line} {word}"), room.smallest) <= room.width => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines
}

/// A word that is wider than the room, in parts that are not: ugly, but nothing leaves the page.
fn chop(word: &str, room: Room) -> Vec<String> {
    let mut parts = vec![String::new()];
    for letter in word.chars() {
        let Some(part) = parts.last_mut() else { break };
        part.push(letter);
        if room.face.width(part, room.smallest) > room.width && part.chars().count() > 1 {
            part.pop();
            parts.push(letter.to_string());
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room { face: Face::Regular, width: 100.0, lines: 3, smallest: 10.0, largest: 14.0 };

    #[test]
    fn lines_are_balanced_and_keep_together_what_belongs_together() {
        let text = "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước, giai đoạn 2017 - 2022.";
        let fitted = fit(text, ROOM);
        assert!(fitted.fits);
        assert_eq!(fitted.lines.join(" "), text);
        assert_eq!(fitted.lines.len(), 2);
        assert!(fitted.lines.iter().any(|line| line.contains("giai đoạn 2017 - 2022")), "{:?}", fitted.lines);
        let widths: Vec<f64> = fitted.lines.iter().map(|line| ROOM.face.width(line, fitted.size)).collect();
        assert!(widths.iter().all(|width| *width > 50.0 && *width <= 100.0), "{widths:?}");
    }

    #[test]
    fn sizes_step_down_before_lines_run_out() {
        let long = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(4);
        let fitted = fit(&long, ROOM);
        assert!(fitted.fits && fitted.size < 14.0, "{fitted:?}");
        let longer = fit(&long.repeat(5), ROOM);
        assert!(!longer.fits);
        assert_eq!(longer.lines.join(" ").split(' ').count(), long.repeat(5).split_whitespace().count());
    }
}
