//! Phases: year ranges of a programme that overlap, so that phase columns are never added up.

/// A named range of years, both ends included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// As in the configuration and in `data/`, e.g. `2017-2022`.
    pub id: String,
    pub name: String,
    pub from: i32,
    pub to: i32,
}

impl Phase {
    pub fn holds(&self, year: i32) -> bool {
        (self.from..=self.to).contains(&year)
    }
}
