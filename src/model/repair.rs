//! A text that was read otherwise than it is stored.

use crate::place::Place;

/// One cell's repair: how ("TCVN3", "Unicode", "mm/dd › dd/mm"), what stands in the file, and how it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    pub place: Place,
    pub how: &'static str,
    pub stored: String,
    pub read: String,
}
