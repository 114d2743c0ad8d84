//! Words of `thidua keygen` and `thidua verify`.

use super::{Lang, Words, said, words};
use crate::model::{SealFault, Sealed};

impl Lang {
    /// A good code: what it says, one a line.
    pub fn sealed(self, sealed: &Sealed) -> String {
        let Sealed { recipient, of, award, decision, date } = sealed;
        let day = self.summary().words.day(*date);
        let of = if of.is_empty() { String::new() } else { format!(", {of}") };
        said!(self, "seal-sealed", recipient, of, award, decision, day)
    }

    /// Before what is wrong with a code: that it is false, or that nobody can tell.
    pub fn not_genuine(self, fault: &SealFault) -> &'static str {
        if fault.is_checked() { self.text("seal-not-genuine") } else { self.text("seal-not-checked") }
    }

    pub fn page_number(self, page: usize) -> String {
        said!(self, "seal-page-number", page)
    }

    /// What is wrong with a code, and what to do.
    pub fn seal_fault(self, fault: &SealFault) -> Words {
        match fault {
            SealFault::Absent => words!(self, "seal-absent"),
            SealFault::Unreadable { detail } => words!(self, "seal-unreadable", detail),
            SealFault::Foreign { text } => words!(self, "seal-foreign", text),
            SealFault::Version { found } => words!(self, "seal-version", found),
            SealFault::Incomplete { lines } => words!(self, "seal-incomplete", lines),
            SealFault::Damaged { line } => words!(self, "seal-damaged", line),
            SealFault::NoKey => words!(self, "seal-no-key"),
            SealFault::UnknownKey { named } => words!(self, "seal-unknown-key", named),
            SealFault::Forged => words!(self, "seal-forged"),
            SealFault::PageDiffers { missing } => words!(self, "seal-page-differs", missing = missing.join("”, “")),
        }
    }

    /// After a key was made: its file, the public one, its name.
    pub fn key_made(self, secret: &str, public: &str, name: &str) -> String {
        said!(self, "seal-key-made", name, secret, public, file = file_name(secret)) + "\n"
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
