//! Tables of records: the columns of a kind of record are listed once, with the field that each holds.

use super::codec::ColumnGroup;
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

        impl $crate::store::codec::ColumnGroup<$record> for $name {
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
        <$kind as $crate::store::codec::ColumnCodec<$record, _>>::write(
            $table, $column, $rows, $value, |record: &$record| &record.$field,
        )
    };
    (@write $table:ident, $rows:ident, $value:ident, $kind:ident, $record:ident, $field:ident) => {
        <$kind as $crate::store::codec::ColumnGroup<_>>::write($table, $rows, move |listed| &$value(listed).$field)
    };
    (@read $line:ident, $column:literal $kind:ident, $record:ident, $field:ident) => {
        <$kind as $crate::store::codec::ColumnCodec<$record, _>>::read($line, $column)?
    };
    (@read $line:ident, $kind:ident, $record:ident, $field:ident) => {
        <$kind as $crate::store::codec::ColumnGroup<_>>::read($line)?
    };
}
pub(super) use columns;

/// A table of records.
pub fn written<C: ColumnGroup<T>, T>(name: &'static str, rows: &[T]) -> Dataset {
    C::write(Dataset::new(name), rows, |row| row)
}
