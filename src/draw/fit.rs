//! Fits a text into a box: few lines, balanced, never broken inside what belongs together, ink inside the box.

mod pieces;

pub use pieces::LineWords;

use super::fonts::{Face, Ink, POINT};
use pieces::Piece;

/// The room for a text.
#[derive(Clone, Copy, Debug)]
pub struct Room<'a> {
    pub face: Face,
    /// Millimetres.
    pub width: f64,
    pub height: f64,
    pub lines: usize,
    /// Points; the largest size that fits is taken.
    pub smallest: f64,
    pub largest: f64,
    /// Distance of baselines in multiples of the size; marks that are stacked on capitals push lines farther apart.
    pub leading: f64,
    /// The share of the largest size down to which fewer lines are worth a smaller size.
    pub narrow: f64,
    /// Millimetres that a rule below the text needs.
    pub below: f64,
    pub words: &'a LineWords,
}

/// A text as it is set.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    /// Points.
    pub size: f64,
    /// None where the text does not fit at any size.
    pub lines: Vec<Line>,
    /// Millimetres from the top of the ink's room to the first baseline, from baseline to baseline, and over all.
    pub first: f64,
    pub step: f64,
    pub height: f64,
    /// How many lines it would need at the smallest size, where it does not fit.
    pub needed: usize,
    /// A word was longer than a line and had to be cut.
    pub broken: bool,
}

impl Fitted {
    pub fn fits(&self) -> bool {
        self.needed == 0
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub text: String,
    pub ink: Ink,
}

/// Points between the sizes that are tried.
const STEP: f64 = 0.5;

/// Of the size: the least distance between the ink of two lines.
const APART: f64 = 0.06;

/// Sets a text at the largest size at which it fits, in as few lines as it needs, these of nearly equal length.
pub fn fit(text: &str, room: Room<'_>) -> Fitted {
    let glued = Measured::new(pieces::pieces(text, room.words), room.face);
    let worth = room.smallest.max(room.largest * room.narrow);
    let narrowing =
        (1..=room.lines).find_map(|lines| sizes(room.largest, worth).find_map(|size| glued.set(lines, size, room)));
    let stepping = || sizes(room.largest, room.smallest).find_map(|size| glued.set_any(size, room));
    if let Some(fitted) = narrowing.or_else(stepping) {
        return fitted;
    }
    // What belongs together is wider than a line; then a word is.
    let words = Measured::new(pieces::words(text, room.words), room.face);
    if let Some(fitted) = sizes(room.largest, room.smallest).find_map(|size| words.set_any(size, room)) {
        return fitted;
    }
    let parts = Measured::new(pieces::chopped(text, room), room.face);
    match parts.set_any(room.smallest, room) {
        Some(fitted) => Fitted { broken: parts.pieces.len() > words.pieces.len(), ..fitted },
        None => {
            let needed = parts.greedy(room.smallest, room.width).max(room.lines + 1);
            Fitted { size: room.smallest, lines: Vec::new(), first: 0.0, step: 0.0, height: 0.0, needed, broken: false }
        }
    }
}

/// From the largest size downwards.
fn sizes(largest: f64, smallest: f64) -> impl Iterator<Item = f64> {
    let steps = ((largest - smallest).max(0.0) / STEP + 1e-9).floor() as usize;
    let last = largest - STEP * steps as f64;
    let rest = (last - smallest > 1e-6).then_some(smallest);
    (0..=steps).map(move |step| largest - STEP * step as f64).chain(rest)
}

/// Pieces with their widths at a size of one point.
struct Measured {
    pieces: Vec<Piece>,
    widths: Vec<f64>,
    space: f64,
    face: Face,
}

impl Measured {
    fn new(pieces: Vec<Piece>, face: Face) -> Self {
        let widths = pieces.iter().map(|piece| face.width(&piece.text, 1.0)).collect();
        Self { pieces, widths, space: face.width(" ", 1.0), face }
    }

    fn set_any(&self, size: f64, room: Room<'_>) -> Option<Fitted> {
        (1..=room.lines).find_map(|lines| self.set(lines, size, room))
    }

    /// The text in so many lines at that size, where its ink then lies inside the room.
    fn set(&self, lines: usize, size: f64, room: Room<'_>) -> Option<Fitted> {
        let ends = self.balance(lines, room.width / size)?;
        let starts = std::iter::once(0).chain(ends.iter().copied());
        let set: Vec<Line> = starts
            .zip(&ends)
            .map(|(start, &end)| {
                let text = pieces::joined(&self.pieces[start..end]);
                Line { ink: self.face.ink(&text, size), text }
            })
            .collect();
        if set.iter().any(|line| line.ink.width() > room.width) {
            return None;
        }
        let strut = self.face.ink("Ẵ", size).above;
        let first = set.first().map_or(0.0, |line| line.ink.above).max(strut);
        let pairs = set.iter().zip(set.iter().skip(1));
        let ink = pairs.map(|(upper, lower)| upper.ink.below + lower.ink.above + APART * size * POINT);
        let step = ink.fold(room.leading * size * POINT, f64::max);
        let last = set.last().map_or(0.0, |line| line.ink.below).max(room.below);
        let height = first + step * set.len().saturating_sub(1) as f64 + last;
        (height <= room.height + 1e-9).then_some(Fitted {
            size,
            lines: set,
            first,
            step,
            height,
            needed: 0,
            broken: false,
        })
    }

    /// Where each line ends so that `lines` lines are of nearly equal length and end well; nothing where they do not fit.
    fn balance(&self, lines: usize, width: f64) -> Option<Vec<usize>> {
        let count = self.pieces.len();
        let spaces = self.pieces.iter().skip(1).filter(|piece| piece.spaced).count();
        let ideal = (self.widths.iter().sum::<f64>() + self.space * spaces as f64) / lines as f64;
        if ideal > width || count < lines {
            return None;
        }
        // cost[k][i]: the least cost of the first i pieces in k lines, and where the last of them begins.
        let mut cost = vec![vec![None::<(f64, usize)>; count + 1]; lines + 1];
        cost[0][0] = Some((0.0, 0));
        for line in 1..=lines {
            for end in line..=count {
                let mut length = 0.0;
                for start in (0..end).rev() {
                    let gap = start + 1 < end && self.pieces[start + 1].spaced;
                    length += self.widths[start] + if gap { self.space } else { 0.0 };
                    if length > width {
                        break;
                    }
                    let piece = &self.pieces[start];
                    if let Some((before, _)) = cost[line - 1][start] {
                        let break_cost = if start > 0 && !piece.forced { piece.cost } else { 0.0 };
                        let total = before + ((ideal - length) / width).powi(2) + break_cost;
                        if cost[line][end].is_none_or(|(known, _)| total < known) {
                            cost[line][end] = Some((total, start));
                        }
                    }
                    if piece.forced {
                        break;
                    }
                }
            }
        }
        let mut ends = Vec::new();
        let mut end = count;
        for line in (1..=lines).rev() {
            let (_, start) = cost[line][end]?;
            ends.push(end);
            end = start;
        }
        ends.reverse();
        Some(ends)
    }

    /// How many lines it takes when each is filled.
    fn greedy(&self, size: f64, width: f64) -> usize {
        let (mut lines, mut length) = (1, 0.0);
        for (piece, own) in self.pieces.iter().zip(&self.widths) {
            let more = own * size + if piece.spaced && length > 0.0 { self.space * size } else { 0.0 };
            if piece.forced || (length > 0.0 && length + more > width) {
                lines += 1;
                length = own * size;
            } else {
                length += more;
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests;
