//! The ledger: what became of every row of every sheet.

/// One sheet's account. Both equations of [`LedgerLine::balances`] must hold, or the run fails.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LedgerLine {
    pub file: String,
    pub sheet: String,
    pub rows: u64,
    pub blank: u64,
    pub letterhead: u64,
    pub header: u64,
    pub index: u64,
    pub group: u64,
    pub total: u64,
    pub footer: u64,
    pub note: u64,
    pub data: u64,
    pub accepted: u64,
    pub duplicate: u64,
    pub set_aside: u64,
}

impl LedgerLine {
    /// The rows of all classes together.
    pub fn classed(&self) -> u64 {
        self.blank
            + self.letterhead
            + self.header
            + self.index
            + self.group
            + self.total
            + self.footer
            + self.note
            + self.data
    }

    /// Every row is of one class, and every data row has one fate.
    pub fn balances(&self) -> bool {
        self.rows == self.classed() && self.data == self.accepted + self.duplicate + self.set_aside
    }
}
