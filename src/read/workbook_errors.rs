//! Why calamine cannot open a workbook, as a person is told.

use crate::issue::FileProblem;
use calamine::{OdsError, XlsError, XlsbError, XlsxError};
use std::fmt::Display;
use zip::result::ZipError;

impl From<XlsxError> for FileProblem {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::Password => Self::Encrypted,
            XlsxError::Zip(error) if is_locked(&error) => Self::Encrypted,
            other => corrupt(&other),
        }
    }
}

impl From<XlsbError> for FileProblem {
    fn from(error: XlsbError) -> Self {
        match error {
            XlsbError::Password => Self::Encrypted,
            XlsbError::Zip(error) if is_locked(&error) => Self::Encrypted,
            other => corrupt(&other),
        }
    }
}

impl From<XlsError> for FileProblem {
    fn from(error: XlsError) -> Self {
        match error {
            XlsError::Password => Self::Encrypted,
            other => corrupt(&other),
        }
    }
}

impl From<OdsError> for FileProblem {
    fn from(error: OdsError) -> Self {
        match error {
            OdsError::Password => Self::Encrypted,
            OdsError::Zip(error) if is_locked(&error) => Self::Encrypted,
            OdsError::CellLimitExceeded { .. } => Self::TooLarge { limit: error.to_string() },
            other => corrupt(&other),
        }
    }
}

/// Whether a part of the archive itself wants a password.
fn is_locked(error: &ZipError) -> bool {
    matches!(error, ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED)
}

pub fn corrupt(error: &impl Display) -> FileProblem {
    FileProblem::Corrupt { detail: error.to_string() }
}
