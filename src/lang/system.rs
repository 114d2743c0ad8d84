//! What the system says of a file, in words: known kinds in ours, others in its own, which are English.

use super::Lang;
use std::error::Error as Fault;
use std::io::{Error, ErrorKind};
use std::iter::successors;

/// Why a file could not be read or written.
pub fn system_fault(lang: Lang, error: &Error) -> String {
    let known = match error.kind() {
        ErrorKind::NotFound => lang.text("system-not-found"),
        ErrorKind::PermissionDenied => lang.text("system-permission-denied"),
        ErrorKind::StorageFull => lang.text("system-storage-full"),
        ErrorKind::QuotaExceeded => lang.text("system-quota-exceeded"),
        ErrorKind::FileTooLarge => lang.text("system-file-too-large"),
        ErrorKind::ReadOnlyFilesystem => lang.text("system-read-only"),
        ErrorKind::IsADirectory => lang.text("system-is-a-directory"),
        ErrorKind::NotADirectory => lang.text("system-not-a-directory"),
        ErrorKind::AlreadyExists => lang.text("system-already-exists"),
        ErrorKind::DirectoryNotEmpty => lang.text("system-directory-not-empty"),
        ErrorKind::ResourceBusy => lang.text("system-resource-busy"),
        ErrorKind::InvalidData => lang.text("system-invalid-data"),
        _ => return error.to_string(),
    };
    known.to_owned()
}

/// An error of a library and what it was caused by: its own words, for whoever keeps the program.
pub fn with_causes(error: &(dyn Fault + 'static)) -> String {
    let causes = successors(Some(error), |&error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
mod tests {
    use super::{Lang, system_fault};
    use std::io::{Error, ErrorKind};

    #[test]
    fn known_kinds_are_said_in_our_words_and_others_in_those_of_the_system() {
        let full = Error::from(ErrorKind::StorageFull);
        assert_eq!(system_fault(Lang::Vi, &full), "đĩa đã đầy");
        assert_eq!(system_fault(Lang::En, &full), "the disk is full");
        let other = Error::other("a cable came off");
        assert_eq!([Lang::Vi, Lang::En].map(|lang| system_fault(lang, &other)), ["a cable came off"; 2]);
    }
}
