//! The account of the cells: each that is not blank gave a fact, is known and not needed, is asked about, or was not understood.

/// The account in which a cell ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CellAccount {
    /// It gave a fact of a record.
    Used,
    /// Known, and no record needs it.
    Known,
    /// Part of a question, or of an error that waits for a person.
    Asked,
    NotUnderstood,
}

impl CellAccount {
    pub const ALL: [Self; 4] = [Self::Used, Self::Known, Self::Asked, Self::NotUnderstood];

    /// The sign before a cell in the text of `thidua read`.
    pub fn sign(self) -> char {
        match self {
            Self::Used => '+',
            Self::Known => '=',
            Self::Asked => '?',
            Self::NotUnderstood => '!',
        }
    }

    /// As in `data/` and in `thidua read`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Known => "known",
            Self::Asked => "asked",
            Self::NotUnderstood => "not_understood",
        }
    }
}

/// One sheet's account of its cells. The equation of [`CellLine::balances`] must hold, or the run fails.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellLine {
    pub file: String,
    pub sheet: String,
    /// All that are not blank, but those that a merged area covers.
    pub cells: u64,
    pub used: u64,
    pub known: u64,
    pub asked: u64,
    pub not_understood: u64,
}

impl CellLine {
    /// One more cell in an account.
    pub fn count(&mut self, account: CellAccount) {
        *match account {
            CellAccount::Used => &mut self.used,
            CellAccount::Known => &mut self.known,
            CellAccount::Asked => &mut self.asked,
            CellAccount::NotUnderstood => &mut self.not_understood,
        } += 1;
    }

    /// How many cells are in an account.
    pub fn of(&self, account: CellAccount) -> u64 {
        match account {
            CellAccount::Used => self.used,
            CellAccount::Known => self.known,
            CellAccount::Asked => self.asked,
            CellAccount::NotUnderstood => self.not_understood,
        }
    }

    /// Every cell is in one account.
    pub fn balances(&self) -> bool {
        self.cells == self.used + self.known + self.asked + self.not_understood
    }
}
