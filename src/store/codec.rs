//! How a value stands in a column, and how it comes back: both directions of each kind of column beside each other.

use super::line::Line;
use crate::issue::Failure;
use crate::model::{Coded, Dataset, Date, Text};
use std::str::FromStr;

/// A column that holds a field of a row.
pub trait ColumnCodec<Row, Field> {
    /// Appends the column. `row` finds the record in whatever is listed, `field` the field in the record.
    fn write<'a, Listed>(
        table: Dataset,
        name: &'static str,
        rows: &'a [Listed],
        row: impl Fn(&'a Listed) -> &'a Row,
        field: impl Fn(&'a Row) -> &'a Field,
    ) -> Dataset
    where
        Row: 'a,
        Field: 'a;

    /// # Errors
    /// Where the line does not hold what this program writes.
    fn read(line: &Line<'_>, name: &'static str) -> Result<Field, Failure>;
}

/// Several columns that together hold a value.
pub trait ColumnGroup<Value> {
    fn write<'a, Listed>(table: Dataset, rows: &'a [Listed], value: impl Fn(&'a Listed) -> &'a Value + Copy) -> Dataset
    where
        Value: 'a;

    /// # Errors
    /// Where the line does not hold what this program writes.
    fn read(line: &Line<'_>) -> Result<Value, Failure>;
}

/// Implements a kind of column by what it writes of a value and what it reads.
macro_rules! column {
    (
        $(#[$doc:meta])*
        $name:ident, $kind:ident: $field:ty $(where [$($bound:tt)+])?;
        $value:ident => $written:expr;
        $line:ident, $column:ident => $read:expr
    ) => {
        $(#[$doc])*
        pub struct $name;

        impl<Row $(, $($bound)+)?> ColumnCodec<Row, $field> for $name {
            fn write<'a, Listed>(
                table: Dataset,
                name: &'static str,
                rows: &'a [Listed],
                row: impl Fn(&'a Listed) -> &'a Row,
                field: impl Fn(&'a Row) -> &'a $field,
            ) -> Dataset
            where
                Row: 'a,
                $field: 'a,
            {
                table.$kind(name, rows, |listed| {
                    let $value = field(row(listed));
                    $written
                })
            }

            fn read($line: &Line<'_>, $column: &'static str) -> Result<$field, Failure> {
                $read
            }
        }
    };
}

/// A text of a record.
pub trait TextLike: Clone + Into<Text> + AsRef<str> + for<'a> From<&'a str> {}

impl TextLike for Text {}
impl TextLike for String {}

column! {
    /// A text that is never empty.
    RequiredText, text: T where [T: TextLike];
    text => Some(text.clone());
    line, name => line.needed(line.text(name)?, name)
}

column! {
    /// A text that may be empty.
    AnyText, text: T where [T: TextLike];
    text => Some(text.clone());
    line, name => Ok(line.text(name)?.unwrap_or_else(|| T::from("")))
}

column! {
    /// A text whose absence a record writes as the empty text.
    EmptyAsNull, text: T where [T: TextLike];
    text => Some(text.clone()).filter(|text| !text.as_ref().is_empty());
    line, name => Ok(line.text(name)?.unwrap_or_else(|| T::from("")))
}

column! {
    /// A text that may be absent.
    OptionalText, text: Option<T> where [T: TextLike];
    text => text.clone();
    line, name => line.text(name)
}

column! {
    /// One of a closed list.
    Code, text: T where [T: Coded];
    value => Some(value.code());
    line, name => line.needed(line.read(name, T::from_code)?, name)
}

column! {
    OptionalCode, text: Option<T> where [T: Coded];
    value => value.map(T::code);
    line, name => line.read(name, T::from_code)
}

column! {
    OptionalInt, int: Option<N> where [N: Copy + Into<i64> + FromStr];
    number => *number;
    line, name => line.parsed(name)
}

column! {
    Bool, bool: bool;
    flag => Some(*flag);
    line, name => line.needed(line.parsed(name)?, name)
}

column! {
    OptionalBool, bool: Option<bool>;
    flag => *flag;
    line, name => line.parsed(name)
}

column! {
    OptionalDate, date: Option<Date>;
    day => *day;
    line, name => line.read(name, Date::from_iso)
}

column! {
    RequiredDate, date: Date;
    day => Some(*day);
    line, name => line.read(name, Date::from_iso).and_then(|day| line.needed(day, name))
}

column! {
    /// Whole hundredths in memory, points with two decimals in the table.
    Hundredths, float: Option<i64>;
    hundredths => hundredths.map(|hundredths| hundredths as f64 / 100.0);
    line, name => line.hundredths(name)
}

column! {
    /// A share in whole hundredths of a percent, as percent in the table.
    HundredthsOfPercent, float: Option<u32>;
    hundredths => hundredths.map(|hundredths| f64::from(hundredths) / 100.0);
    line, name => {
        let share = line.hundredths(name)?.map(u32::try_from).transpose();
        share.or_else(|_| line.needed(None, name))
    }
}

column! {
    /// Several short texts.
    JoinedBySemicolon, text: Vec<String>;
    texts => Some(texts.join(";"));
    line, name => line.list(name, ';')
}

column! {
    /// Several texts of words.
    JoinedByLine, text: Vec<String>;
    texts => Some(texts.join("\n"));
    line, name => line.list(name, '\n')
}

column! {
    /// That there is a text, which no output repeats.
    IsPresent, bool: Option<String>;
    text => text.as_ref().map(|_| true);
    line, name => {
        let is_there: Option<bool> = line.parsed(name)?;
        Ok(is_there.filter(|is_there| *is_there).map(|_| String::new()))
    }
}
