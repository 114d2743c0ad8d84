//! What the code on a certificate says, and what may be wrong with one.

use super::Date;

/// The words of a certificate that are signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// As printed, with the form of address.
    pub recipient: String,
    /// Position and unit, or the address; may be empty.
    pub of: String,
    pub award: String,
    pub decision: String,
    pub date: Date,
}

/// Why a code is not to be trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SealFault {
    /// There is no code in it.
    Absent,
    /// A file that cannot be looked into; the reader's own words.
    Unreadable { detail: String },
    /// A code of another program.
    Foreign { text: String },
    /// A code of a later version of this program.
    Version { found: String },
    /// Lines are missing or too many: the code was not read whole.
    Incomplete { lines: usize },
    /// A line is not what it should be.
    Damaged { line: usize },
    /// Nobody's key is known here.
    NoKey,
    /// Signed, it says, with a key that is not known here.
    UnknownKey { named: String },
    /// The words were altered, or signed by somebody else.
    Forged,
    /// The page around the code does not show these of its words.
    PageDiffers { missing: Vec<String> },
}

impl SealFault {
    /// Whether a code was found and judged: what was not read, or cannot be judged here, may still be genuine.
    pub fn is_checked(&self) -> bool {
        match self {
            Self::Incomplete { .. } | Self::Damaged { .. } | Self::Forged | Self::PageDiffers { .. } => true,
            Self::Absent
            | Self::Unreadable { .. }
            | Self::Foreign { .. }
            | Self::Version { .. }
            | Self::NoKey
            | Self::UnknownKey { .. } => false,
        }
    }
}
