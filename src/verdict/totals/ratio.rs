//! Columns that are made of others: by the formula in the row of column numbers ("(4)=(2):(1)", "3=4+5"), or a ratio whose
//! two terms show themselves in most rows.

use super::measure::{SCALE, Tally, scaled};
use super::said::SaidWords;
use crate::roster::table::{Cell, Row, RowClass, Table, Value};
use crate::roster::value;

/// A column that follows from others of its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    Ratio {
        of: usize,
        to: usize,
    },
    /// The columns that are added up, and those that are taken away.
    Sum {
        plus: Vec<usize>,
        minus: Vec<usize>,
    },
}

/// The columns of a table that follow from others; all are indexes into its columns.
pub fn made_columns(rows: &[&Row], table: &Table, words: &SaidWords) -> Vec<(usize, Made)> {
    let mut made = formulas(rows, table);
    for (at, column) in table.columns.iter().enumerate() {
        if made.iter().all(|(known, _)| *known != at) && words.is_ratio(&column.header) {
            made.extend(terms(rows, table, at).map(|ratio| (at, ratio)));
        }
    }
    made
}

/// What the cell should be, where it is something else.
pub fn differs(row: &Row, table: &Table, column: usize, made: &Made) -> Option<f64> {
    let cell = own(row, table, column)?;
    let number = |at: usize| own(row, table, at).and_then(read);
    match made {
        Made::Ratio { of, to } => {
            let (of, to) = (number(*of)?, number(*to)?);
            let right = (to != 0.0).then_some(of / to)?;
            percent(cell)?;
            (ratio_fit(cell, right) != Some(Fit::Right)).then_some(right * 100.0)
        }
        Made::Sum { plus, minus } => {
            let written = read(cell)?;
            let sum = |list: &[usize]| {
                let tallies = list.iter().map(|at| own(row, table, *at).map_or(Some(0), |cell| read(cell).map(scaled)));
                tallies.sum::<Option<i128>>()
            };
            let right = sum(plus)? - sum(minus)?;
            let any = plus.iter().any(|at| own(row, table, *at).is_some());
            (any && (scaled(written) - right).abs() > tolerance(cell)).then_some(right as f64 / SCALE)
        }
    }
}

/// Half of the last decimal that is written, in [`SCALE`].
pub fn tolerance(cell: &Cell) -> i128 {
    let text = cell.text.trim().trim_end_matches(['%', ' ']);
    let fraction = text.rsplit_once([',', '.']).map_or("", |(_, fraction)| fraction);
    let thousands = matches!(cell.value, Value::Text) && fraction.len() == 3;
    let decimals = if fraction.chars().all(|c| c.is_ascii_digit()) && !thousands { fraction.len() } else { 0 };
    (SCALE / 2.0 / 10_f64.powi(decimals.min(4) as i32)).ceil() as i128
}

fn own<'a>(row: &'a Row, table: &Table, column: usize) -> Option<&'a Cell> {
    row.cell_at(table.columns[column].column).filter(|cell| !cell.inherited)
}

fn read(cell: &Cell) -> Option<f64> {
    value::number(cell).ok().flatten()
}

/// The number of a ratio cell, and whether it says that it is one of a hundred.
fn percent(cell: &Cell) -> Option<(f64, bool)> {
    let text = cell.text.trim();
    if cell.value != Value::Text {
        return read(cell).map(|number| (number, false));
    }
    let bare = text.trim_end_matches('%').trim().replace(',', ".");
    bare.parse().ok().map(|number| (number, text.ends_with('%')))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    Right,
    /// A fraction that is written with a percent sign: 0,65% for 65 of 100.
    Hundredth,
}

fn ratio_fit(cell: &Cell, right: f64) -> Option<Fit> {
    let (written, of_hundred) = percent(cell)?;
    let near = |wanted: f64| (scaled(written) - scaled(wanted)).abs() <= tolerance(cell);
    let fraction = near(right) && tolerance(cell) < scaled(0.1);
    match (near(right * 100.0), fraction, of_hundred) {
        (true, _, _) | (_, true, false) => Some(Fit::Right),
        (_, true, true) => Some(Fit::Hundredth),
        _ => None,
    }
}

/// The only two columns whose ratio stands in more than half of the rows (at least two), or in all of them as a fraction.
fn terms(rows: &[&Row], table: &Table, column: usize) -> Option<Made> {
    let lines: Vec<&&Row> = rows
        .iter()
        .filter(|row| matches!(row.class, RowClass::Data | RowClass::Total))
        .filter(|row| own(row, table, column).and_then(percent).is_some())
        .collect();
    let numeric: Vec<usize> = (0..table.columns.len())
        .filter(|&at| at != column && lines.iter().any(|row| Tally::of(own(row, table, at)).numbers > 0))
        .collect();
    let mut best: Vec<(usize, Made)> = Vec::new();
    for &of in &numeric {
        for &to in numeric.iter().filter(|&&to| to != of) {
            let fits = lines.iter().filter_map(|row| {
                let number = |at: usize| own(row, table, at).and_then(read);
                let (of, to) = (number(of)?, number(to)?);
                (to > 0.0).then(|| own(row, table, column).and_then(|cell| ratio_fit(cell, of / to)))
            });
            let fits: Vec<Option<Fit>> = fits.collect();
            let right = fits.iter().filter(|fit| fit.is_some()).count();
            if right >= 2 && right * 2 > fits.len() {
                best.push((right, Made::Ratio { of, to }));
            }
        }
    }
    let most = best.iter().map(|(right, _)| *right).max()?;
    best.retain(|(right, _)| *right == most);
    if best.len() == 1 { best.pop().map(|(_, made)| made) } else { None }
}

/// The formulas in rows of column numbers.
fn formulas(rows: &[&Row], table: &Table) -> Vec<(usize, Made)> {
    let Some(numbers) = rows.iter().find(|row| row.class == RowClass::Index) else { return Vec::new() };
    let compact = |text: &str| {
        text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '(' | ')' | '[' | ']')).collect::<String>()
    };
    let texts: Vec<(usize, String)> = (0..table.columns.len())
        .filter_map(|at| own(numbers, table, at).map(|cell| (at, compact(&cell.text))))
        .collect();
    let label = |text: &str| text.split_once('=').map_or(text, |(label, _)| label).to_owned();
    let labelled = |name: &str| {
        let mut found = texts.iter().filter(|(_, text)| label(text) == name).map(|(at, _)| *at);
        found.next().filter(|_| found.next().is_none())
    };
    let made = |(at, text): &(usize, String)| {
        let (_, formula) = text.split_once('=')?;
        if let Some((of, to)) = formula.split_once([':', '/']) {
            let bare =
                |term: &str| term.trim_end_matches("x100%").trim_end_matches("x100").trim_end_matches('%').to_owned();
            return Some((*at, Made::Ratio { of: labelled(&bare(of))?, to: labelled(&bare(to))? }));
        }
        let (mut plus, mut minus) = (Vec::new(), Vec::new());
        let mut rest = formula;
        let mut taken = false;
        loop {
            let end = rest.find(['+', '-', '–']).unwrap_or(rest.len());
            let (term, more) = rest.split_at_checked(end)?;
            if taken { &mut minus } else { &mut plus }.push(labelled(term)?);
            let Some(sign) = more.chars().next() else { break };
            taken = sign != '+';
            rest = more.get(sign.len_utf8()..)?;
        }
        (plus.len() + minus.len() > 1).then_some((*at, Made::Sum { plus, minus }))
    };
    texts.iter().filter_map(made).collect()
}
