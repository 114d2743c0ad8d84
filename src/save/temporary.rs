//! Workbooks whose long sheets pass through the folder for temporary files, and what is said where that folder is full.

use super::xlsx::{self, XlsxFailure};
use crate::draw::sheet::Workbook;
use crate::issue::Failure;
use crate::model::Date;
use std::any::Any;
use std::io::ErrorKind;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// How rust_xlsxwriter begins when it panics because a temporary file cannot be written (its `XML_WRITE_ERROR`).
const NOT_WRITTEN: &str = "Couldn't write to xml file";
/// What the system says of a place that takes no more, as panics show it.
const KINDS: [(&str, ErrorKind); 3] = [
    ("kind: StorageFull", ErrorKind::StorageFull),
    ("kind: QuotaExceeded", ErrorKind::QuotaExceeded),
    ("kind: FileTooLarge", ErrorKind::FileTooLarge),
];

/// The bytes of a workbook; `path` is its name in the output.
///
/// # Errors
/// [`Failure::Unwritable`] with the folder for temporary files where that takes no file; [`Failure::Document`] where the
/// sheets are such as no workbook can hold.
pub fn workbook(path: &str, workbook: &Workbook<'_>, date: Date, jobs: usize) -> Result<Vec<u8>, Failure> {
    let unwritable = |error| Failure::Unwritable { path: std::env::temp_dir(), error };
    match catch_unwind(AssertUnwindSafe(|| xlsx::xlsx(workbook, date, jobs))) {
        Ok(made) => made.map_err(|failure| match failure {
            XlsxFailure::Temporary { folder, source } => Failure::Unwritable { path: folder, error: source },
            failure => Failure::Document { path: path.to_owned(), source: failure.into() },
        }),
        Err(panic) => match full(&*panic) {
            Some(kind) => Err(unwritable(kind.into())),
            None => resume_unwind(panic),
        },
    }
}

/// Whether a panic is the library's way to say that a temporary file took no more: no bug, and told as a failure. Of this the
/// library gives nothing but the text of its panic.
fn full(panic: &(dyn Any + Send)) -> Option<ErrorKind> {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied())?;
    let kind = KINDS.iter().find(|(said, _)| text.contains(said)).map(|(_, kind)| *kind);
    kind.or_else(|| text.starts_with(NOT_WRITTEN).then_some(ErrorKind::Other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_place_that_takes_no_more_is_no_bug() {
        let said = |text: &str| full(&text.to_owned());
        assert_eq!(
            said("Couldn't write to xml file: Os { code: 28, kind: StorageFull }"),
            Some(ErrorKind::StorageFull)
        );
        assert_eq!(
            said("called `Result::unwrap()`: Os { code: 122, kind: QuotaExceeded }"),
            Some(ErrorKind::QuotaExceeded)
        );
        assert_eq!(said("Couldn't write to xml file: Custom"), Some(ErrorKind::Other));
        assert_eq!(said("index out of bounds: the len is 3"), None);
        assert_eq!(full(&7_u8), None);
    }
}
