//! The table of final certificates, which lies beside them: what was printed, and of which award as the records said it then.

use super::codec::{AnyText, ColumnGroup, OptionalText, RequiredDate};
use super::csv;
use super::line::lines_of;
use super::records::AwardColumns;
use super::table::{columns, written};
use crate::issue::Failure;
use crate::model::Final;
use std::path::Path;

columns! {
    FinalColumns of Final {
        "file" AnyText => file,
        "sha256" AnyText => sha256,
        "whole_file" AnyText => whole,
        "whole_sha256" AnyText => whole_sha256,
        "made_on" RequiredDate => made_on,
        "address" OptionalText => address,
        AwardColumns => award,
    }
}

/// The bytes of the table.
///
/// # Errors
/// What the writer of csv says.
pub fn final_table(finals: &[Final]) -> Result<Vec<u8>, ::csv::Error> {
    csv::csv(&written::<FinalColumns, _>("finals", finals))
}

/// The final certificates of a table; none where there is no table.
///
/// # Errors
/// Where it is not as this program writes it.
pub fn finals(path: &Path) -> Result<Vec<Final>, Failure> {
    match lines_of(path, FinalColumns::read) {
        Err(Failure::NoData { .. }) => Ok(Vec::new()),
        Err(Failure::DataDamaged { path, line, column, found }) => {
            Err(Failure::FinalsDamaged { path, line, column, found })
        }
        other => other,
    }
}
