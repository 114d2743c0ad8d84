//! When a person was born, as far as a roster says it.

use super::Date;

/// Year of birth, and the day where the roster has it. (1 January stands for "some day of that year".)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Birth {
    pub year: i32,
    pub day: Option<Date>,
}
