//! What a cell or a part of a formula is worth, and what operators and functions make of it.

use super::parse::Operator;
use crate::model::{Date, Text};
use crate::place::CellRef;
use crate::read::grid::RawCell;
use crate::roster::table::Value;

/// It cannot be told here: a function, a cell or a value of another kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open;

#[derive(Clone, Debug, PartialEq)]
pub enum Worth {
    Empty,
    Number(f64),
    Text(Text),
    Bool(bool),
    Date(f64),
    Error(Text),
}

impl Worth {
    pub fn of(cell: &RawCell) -> Self {
        match cell.value {
            Value::Number(number) => Self::Number(number),
            Value::Bool(yes) => Self::Bool(yes),
            Value::Date(serial) => Self::Date(serial),
            Value::Error => Self::Error(cell.raw.clone()),
            Value::Text | Value::Empty => Self::Text(cell.raw.clone()),
        }
    }

    /// As a cell holds it; nothing for an empty text. A blank cell that is repeated shows a zero.
    pub fn stored(self, at: CellRef) -> Option<RawCell> {
        let (raw, value) = match self.filled() {
            Self::Text(text) if text.trim().is_empty() => return None,
            Self::Text(text) => (text, Value::Text),
            Self::Number(number) => (plain(number).to_string().into(), Value::Number(plain(number))),
            Self::Date(serial) => (serial.to_string().into(), Value::Date(serial)),
            Self::Bool(yes) => (if yes { "TRUE" } else { "FALSE" }.into(), Value::Bool(yes)),
            Self::Error(text) => (text, Value::Error),
            Self::Empty => return None,
        };
        Some(RawCell { at, raw, value })
    }

    /// A blank cell is worth zero where it is the value of a formula.
    pub fn filled(self) -> Self {
        if self == Self::Empty { Self::Number(0.0) } else { self }
    }

    pub fn number(&self) -> Result<f64, Open> {
        match self {
            Self::Empty => Ok(0.0),
            Self::Number(number) => Ok(*number),
            Self::Bool(yes) => Ok(f64::from(u8::from(*yes))),
            // "1.234" is one number here and another there.
            Self::Text(text) if text.trim().bytes().all(|digit| digit.is_ascii_digit()) => {
                text.trim().parse().map_err(|_| Open)
            }
            Self::Text(_) | Self::Date(_) | Self::Error(_) => Err(Open),
        }
    }

    pub fn yes(&self) -> Result<bool, Open> {
        match self {
            Self::Bool(yes) => Ok(*yes),
            Self::Number(number) => Ok(*number != 0.0),
            Self::Empty => Ok(false),
            Self::Text(_) | Self::Date(_) | Self::Error(_) => Err(Open),
        }
    }

    fn text(&self) -> Result<String, Open> {
        match self {
            Self::Empty => Ok(String::new()),
            Self::Text(text) => Ok(text.to_string()),
            Self::Number(number) => Ok(plain(*number).to_string()),
            Self::Bool(_) | Self::Date(_) | Self::Error(_) => Err(Open),
        }
    }
}

/// With fifteen digits, as programs of tables calculate: a sum of tenths is one.
fn plain(number: f64) -> f64 {
    format!("{number:.14e}").parse().unwrap_or(number)
}

pub fn pair(operator: Operator, left: &Worth, right: &Worth) -> Result<Worth, Open> {
    if let Some(error) = [left, right].into_iter().find(|worth| matches!(worth, Worth::Error(_))) {
        return Ok(error.clone());
    }
    let (a, b) = (|| left.number(), || right.number());
    Ok(match operator {
        Operator::Add => Worth::Number(a()? + b()?),
        Operator::Subtract => Worth::Number(a()? - b()?),
        Operator::Multiply => Worth::Number(a()? * b()?),
        Operator::Divide if b()? == 0.0 => Worth::Error("#DIV/0!".into()),
        Operator::Divide => Worth::Number(a()? / b()?),
        Operator::Join => Worth::Text((left.text()? + &right.text()?).into()),
        Operator::Equal => Worth::Bool(order(left, right)?.is_eq()),
        Operator::Unequal => Worth::Bool(order(left, right)?.is_ne()),
        Operator::Less => Worth::Bool(order(left, right)?.is_lt()),
        Operator::LessOrEqual => Worth::Bool(order(left, right)?.is_le()),
        Operator::Greater => Worth::Bool(order(left, right)?.is_gt()),
        Operator::GreaterOrEqual => Worth::Bool(order(left, right)?.is_ge()),
    })
}

/// Which of two comes first: texts without regard to capitals; texts lie behind all numbers.
fn order(left: &Worth, right: &Worth) -> Result<std::cmp::Ordering, Open> {
    let blank = |worth: &Worth| *worth == Worth::Empty;
    match (left, right) {
        (Worth::Text(_), other) | (other, Worth::Text(_)) if matches!(other, Worth::Text(_)) || blank(other) => {
            Ok(left.text()?.to_lowercase().cmp(&right.text()?.to_lowercase()))
        }
        (Worth::Text(_), Worth::Number(_)) => Ok(std::cmp::Ordering::Greater),
        (Worth::Number(_), Worth::Text(_)) => Ok(std::cmp::Ordering::Less),
        (Worth::Date(a), Worth::Date(b)) => a.partial_cmp(b).ok_or(Open),
        _ => left.number()?.partial_cmp(&right.number()?).ok_or(Open),
    }
}

/// A function of values; each with whether it stands in a cell of an area, where only numbers are added up.
pub fn call(name: &str, values: &[(Worth, bool)]) -> Result<Worth, Open> {
    if let Some((error, _)) = values.iter().find(|(worth, _)| matches!(worth, Worth::Error(_))) {
        return Ok(error.clone());
    }
    let filled = || values.iter().filter(|(worth, _)| *worth != Worth::Empty);
    Ok(match (name, values) {
        ("SUM", _) => Worth::Number(numbers(values)?.iter().sum()),
        ("PRODUCT", _) => Worth::Number(numbers(values)?.iter().product()),
        ("AVERAGE", _) => match numbers(values)? {
            numbers if numbers.is_empty() => Worth::Error("#DIV/0!".into()),
            numbers => Worth::Number(numbers.iter().sum::<f64>() / numbers.len() as f64),
        },
        ("MAX", _) => Worth::Number(numbers(values)?.into_iter().reduce(f64::max).unwrap_or(0.0)),
        ("MIN", _) => Worth::Number(numbers(values)?.into_iter().reduce(f64::min).unwrap_or(0.0)),
        ("COUNT", _) => Worth::Number(numbers(values)?.len() as f64),
        ("COUNTA", _) => Worth::Number(filled().count() as f64),
        ("ROUND", [(number, _), (places, _)]) => {
            let scale = 10_f64.powi(places.number()?.clamp(-15.0, 15.0) as i32);
            Worth::Number((plain(number.number()? * scale)).round() / scale)
        }
        ("AND" | "OR", [_, ..]) => {
            let each = values.iter().map(|(worth, _)| worth.yes()).collect::<Result<Vec<bool>, Open>>()?;
            Worth::Bool(if name == "AND" { each.into_iter().all(|yes| yes) } else { each.into_iter().any(|yes| yes) })
        }
        ("NOT", [(worth, _)]) => Worth::Bool(!worth.yes()?),
        ("CONCATENATE" | "CONCAT", _) => {
            let texts = values.iter().map(|(worth, _)| worth.text()).collect::<Result<Vec<String>, Open>>()?;
            Worth::Text(texts.concat().into())
        }
        ("UPPER", [(worth, _)]) => Worth::Text(worth.text()?.to_uppercase().into()),
        ("LOWER", [(worth, _)]) => Worth::Text(worth.text()?.to_lowercase().into()),
        ("TRIM", [(worth, _)]) => {
            Worth::Text(worth.text()?.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").into())
        }
        ("DATE", [(year, _), (month, _), (day, _)]) => {
            let whole = |worth: &Worth| Ok(worth.number()? as i64);
            let (year, month, day) = (whole(year)?, whole(month)?, whole(day)?);
            let date = Date::from_iso(&format!("{year:04}-{month:02}-{day:02}")).ok_or(Open)?;
            Worth::Date(f64::from(date.days_since_1970()) + 25_569.0)
        }
        _ => return Err(Open),
    })
}

/// The numbers among the values: in an area only what is one, elsewhere everything must be.
fn numbers(values: &[(Worth, bool)]) -> Result<Vec<f64>, Open> {
    let mut numbers = Vec::new();
    for (worth, in_area) in values {
        match worth {
            Worth::Number(number) => numbers.push(*number),
            // Some programs take numbers that are typed as texts, others pass them over.
            Worth::Text(text) if *in_area && !text.chars().any(|letter| letter.is_ascii_digit()) => {}
            Worth::Empty | Worth::Bool(_) if *in_area => {}
            other => numbers.push(if *in_area { return Err(Open) } else { other.number()? }),
        }
    }
    Ok(numbers)
}
