//! Tables of records: the columns of a kind of record are listed once, with the field that each holds.

use super::codec::Columns;
use crate::model::Dataset;

/// Implements the columns of a record: name, kind of column and field; several columns that are one value by their kind and field
/// alone. `rest` gives the fields that no column holds.
macro_rules! columns {
    (
        $(#[$doc:meta])*
        $name:ident of $record:ident { $($($column:literal)? $kind:ident => $field:ident,)+ $(..$rest:expr)? }
    ) => {
        $(#[$doc])*
        pub struct $name;

        impl $crate::store::codec::Columns<$record> for $name {
            fn write<'a, Listed>(
                table: $crate::model::Dataset,
                rows: &'a [Listed],
                value: impl Fn(&'a Listed) -> &'a $record + Copy,
            ) -> $crate::model::Dataset {
                $(let table = $crate::store::table::columns!(@write table, rows, value, $($column)? $kind, $record, $field);)+
                table
            }

            fn read(line: &$crate::store::line::Line<'_>) -> Result<$record, $crate::issue::Failure> {
                Ok($record {
                    $($field: $crate::store::table::columns!(@read line, $($column)? $kind, $record, $field),)+
                    $(..$rest)?
                })
            }
        }
    };
    (@write $table:ident, $rows:ident, $value:ident, $column:literal $kind:ident, $record:ident, $field:ident) => {
        <$kind as $crate::store::codec::Column<$record, _>>::write(
            $table, $column, $rows, $value, |record: &$record| &record.$field,
        )
    };
    (@write $table:ident, $rows:ident, $value:ident, $kind:ident, $record:ident, $field:ident) => {
        <$kind as $crate::store::codec::Columns<_>>::write($table, $rows, move |listed| &$value(listed).$field)
    };
    (@read $line:ident, $column:literal $kind:ident, $record:ident, $field:ident) => {
        <$kind as $crate::store::codec::Column<$record, _>>::read($line, $column)?
    };
    (@read $line:ident, $kind:ident, $record:ident, $field:ident) => {
        <$kind as $crate::store::codec::Columns<_>>::read($line)?
    };
}
pub(super) use columns;

/// A table of records.
pub fn written<C: Columns<T>, T>(name: &'static str, rows: &[T]) -> Dataset {
    C::write(Dataset::new(name), rows, |row| row)
}
