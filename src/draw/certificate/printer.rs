//! How a printer errs, and how a page makes up for it.

use crate::draw::page::{Item, Text};

/// A printer's error: a point of the page lands, seen from the paper's top left corner, scaled, then turned, then shifted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Printer {
    /// Millimetres to the right and downwards.
    pub shift: [f64; 2],
    /// Across and downwards; 1 is true to size.
    pub scale: [f64; 2],
    /// Degrees, counter-clockwise.
    pub turn: f64,
}

impl Default for Printer {
    fn default() -> Self {
        Self { shift: [0.0, 0.0], scale: [1.0, 1.0], turn: 0.0 }
    }
}

/// A cross of the test sheet, and where it was found on the paper. Millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    pub drawn: (f64, f64),
    pub found: (f64, f64),
}

/// How far a printer can turn a sheet, in degrees: more is a mistake in the readings.
const MOST_TURN: f64 = 5.0;

impl Printer {
    /// Where a point of the page lands on the paper.
    pub fn lands(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let (x, y) = (x * self.scale[0], y * self.scale[1]);
        let (x, y) = turned((x, y), self.turn);
        (x + self.shift[0], y + self.shift[1])
    }

    /// What has to be drawn for it to land there.
    fn drawn(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let (x, y) = turned((x - self.shift[0], y - self.shift[1]), -self.turn);
        (x / self.scale[0], y / self.scale[1])
    }

    /// What this printer prints as the given items were meant.
    pub fn corrected(&self, items: &[Item]) -> Vec<Item> {
        items.iter().flat_map(|item| self.sides(item)).map(|item| self.item(&item)).collect()
    }

    /// A rectangle that has to be turned as its four sides; the dashed ones only mark a draft.
    fn sides(&self, item: &Item) -> Vec<Item> {
        match item {
            Item::Rectangle { corner: (x, y), size: (width, height), points, colour, dashed: false }
                if self.turn != 0.0 =>
            {
                let (right, bottom) = (x + width, y + height);
                let corners = [(*x, *y), (right, *y), (right, bottom), (*x, bottom)];
                let next = corners.iter().cycle().skip(1);
                let side = |(from, to): (&(f64, f64), &(f64, f64))| Item::Line {
                    from: *from,
                    to: *to,
                    points: *points,
                    colour: *colour,
                };
                corners.iter().zip(next).map(side).collect()
            }
            item => vec![item.clone()],
        }
    }

    fn item(&self, item: &Item) -> Item {
        match item {
            Item::Text(text) => Item::Text(self.text(text)),
            Item::Line { from, to, points, colour } => {
                Item::Line { from: self.drawn(*from), to: self.drawn(*to), points: *points, colour: *colour }
            }
            Item::Rectangle { corner: (x, y), size: (width, height), points, colour, dashed } => {
                let (from, to) = (self.drawn((*x, *y)), self.drawn((x + width, y + height)));
                let size = (to.0 - from.0, to.1 - from.1);
                Item::Rectangle { corner: from, size, points: *points, colour: *colour, dashed: *dashed }
            }
            Item::Picture { corner: (x, y), size: (width, height), bytes } => {
                let size = (width / self.scale[0], height / self.scale[1]);
                Item::Picture { corner: self.drawn((*x, *y)), size, bytes: bytes.clone() }
            }
        }
    }

    /// The baseline's direction and length come right too, so that the end of a long line lands where it should.
    fn text(&self, text: &Text) -> Text {
        let (sine, cosine) = text.turn.to_radians().sin_cos();
        let start = self.drawn(text.at);
        let ahead = self.drawn((text.at.0 + cosine, text.at.1 - sine));
        let (x, y) = (ahead.0 - start.0, ahead.1 - start.1);
        Text { at: start, size: text.size * x.hypot(y), turn: (-y).atan2(x).to_degrees(), ..text.clone() }
    }

    /// The error that explains the readings best, by least squares; nothing for fewer than three crosses, for crosses in
    /// a line, or for readings that no printer makes.
    pub fn fit(readings: &[Reading]) -> Option<Self> {
        if readings.len() < 3 {
            return None;
        }
        // For a given turn the rest is two straight lines; the best turn lies where the remaining error is least.
        let error = |turn: f64| Some(Self::with_turn(readings, turn)?.1);
        let (mut low, mut high) = (-MOST_TURN, MOST_TURN);
        for _ in 0..100 {
            let (a, b) = (low + (high - low) / 3.0, high - (high - low) / 3.0);
            if error(a)? < error(b)? {
                high = b;
            } else {
                low = a;
            }
        }
        let (printer, _) = Self::with_turn(readings, (low + high) / 2.0)?;
        let sane = |scale: f64| (0.9..=1.1).contains(&scale);
        (printer.scale.into_iter().all(sane) && printer.turn.abs() < MOST_TURN - 0.01).then_some(printer)
    }

    /// The best scales and shifts for a turn, and the sum of squares that remains.
    fn with_turn(readings: &[Reading], turn: f64) -> Option<(Self, f64)> {
        let back: Vec<(f64, f64)> = readings.iter().map(|reading| turned(reading.found, -turn)).collect();
        let across = line(readings.iter().map(|reading| reading.drawn.0).zip(back.iter().map(|found| found.0)))?;
        let down = line(readings.iter().map(|reading| reading.drawn.1).zip(back.iter().map(|found| found.1)))?;
        let (x, y) = turned((across.0, down.0), turn);
        Some((Self { shift: [x, y], scale: [across.1, down.1], turn }, across.2 + down.2))
    }

    /// The largest distance in millimetres between a reading and where this error puts its cross.
    pub fn residual(&self, readings: &[Reading]) -> f64 {
        let distance = |reading: &Reading| {
            let (x, y) = self.lands(reading.drawn);
            (x - reading.found.0).hypot(y - reading.found.1)
        };
        readings.iter().map(distance).fold(0.0, f64::max)
    }
}

/// A point turned about the corner of the paper; the page counts downwards.
fn turned((x, y): (f64, f64), degrees: f64) -> (f64, f64) {
    let (sine, cosine) = degrees.to_radians().sin_cos();
    (x * cosine + y * sine, y * cosine - x * sine)
}

/// The straight line through points: where it begins, how it rises, and the squares that remain.
fn line(points: impl Iterator<Item = (f64, f64)>) -> Option<(f64, f64, f64)> {
    let points: Vec<(f64, f64)> = points.collect();
    let count = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let spread: f64 = points.iter().map(|point| (point.0 - x).powi(2)).sum();
    // Crosses that all stand on one line across say nothing of the scale along the other way.
    (spread > 1.0).then_some(())?;
    let rise = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum::<f64>() / spread;
    let start = y - rise * x;
    let rest = points.iter().map(|point| (point.1 - start - rise * point.0).powi(2)).sum();
    Some((start, rise, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::fonts::{Face, POINT};
    use crate::draw::page::Colour;

    const ERRING: Printer = Printer { shift: [3.0, -1.5], scale: [1.01, 0.995], turn: 0.3 };

    /// Read with a ruler: to a tenth of a millimetre.
    fn readings(printer: &Printer) -> Vec<Reading> {
        let tenth = |value: f64| (value * 10.0).round() / 10.0;
        super::super::test_sheet::crosses(297.0, 210.0)
            .into_iter()
            .map(|drawn| {
                let (x, y) = printer.lands(drawn);
                Reading { drawn, found: (tenth(x), tenth(y)) }
            })
            .collect()
    }

    #[test]
    fn an_error_is_found_from_readings_of_a_ruler() {
        let found = Printer::fit(&readings(&ERRING)).unwrap();
        for point in [(20.0, 20.0), (277.0, 20.0), (148.0, 105.0), (20.0, 190.0), (277.0, 190.0)] {
            let (meant, made) = (ERRING.lands(point), found.lands(point));
            assert!((meant.0 - made.0).hypot(meant.1 - made.1) < 0.1, "{point:?} {found:?}");
        }
        assert!(found.residual(&readings(&ERRING)) < 0.1);
    }

    #[test]
    fn a_corrected_line_of_text_lands_where_it_was_meant_from_end_to_end() {
        let found = Printer::fit(&readings(&ERRING)).unwrap();
        let text = |at: (f64, f64)| Text {
            at,
            text: "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước, giai đoạn 2017 - 2022.".into(),
            face: Face::Regular,
            size: 18.0,
            colour: Colour::Black,
            turn: 0.0,
        };
        for at in [(20.0, 40.0), (40.0, 120.0), (30.0, 195.0)] {
            let Item::Text(drawn) = found.corrected(&[Item::Text(text(at))]).remove(0) else { panic!("no text") };
            let length = drawn.face.width(&drawn.text, drawn.size);
            let (sine, cosine) = drawn.turn.to_radians().sin_cos();
            let end = (drawn.at.0 + length * cosine, drawn.at.1 - length * sine);
            let meant = (at.0 + Face::Regular.width(&drawn.text, 18.0), at.1);
            for (drawn, meant) in [(drawn.at, at), (end, meant)] {
                let landed = ERRING.lands(drawn);
                assert!((landed.0 - meant.0).hypot(landed.1 - meant.1) < 0.2, "{landed:?} {meant:?}");
            }
            assert!((drawn.size * ERRING.scale[1] - 18.0).abs() * POINT < 0.15);
        }
    }

    #[test]
    fn readings_that_no_printer_makes_are_refused() {
        let three = [(20.0, 20.0), (277.0, 20.0), (20.0, 190.0)];
        let same = three.map(|drawn| Reading { drawn, found: drawn });
        assert_eq!(Printer::fit(&same[..2]), None);
        assert!(Printer::fit(&same).is_some_and(|printer| printer.residual(&same) < 1e-6));
        let in_line = [20.0, 100.0, 200.0].map(|x| Reading { drawn: (x, 20.0), found: (x, 20.0) });
        assert_eq!(Printer::fit(&in_line), None);
        let exchanged = three.map(|drawn| Reading { drawn, found: (drawn.1, drawn.0) });
        assert_eq!(Printer::fit(&exchanged), None);
    }
}
