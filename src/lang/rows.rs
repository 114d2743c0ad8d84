//! What `thidua read` calls a row, and why; the stable words of programs are those of `--format json`.

use super::Lang;
use crate::model::CellAccount;

impl Lang {
    /// What a row is.
    pub fn row_class(self, class: &'static str) -> &'static str {
        self.word_of("rows-class", class)
    }

    /// The account in which a cell ends.
    pub fn cell_account(self, account: CellAccount) -> &'static str {
        self.word_of("rows-account", account.code())
    }

    /// Why it is that.
    pub fn row_reason(self, reason: &'static str) -> &'static str {
        self.by_code("rows-reason", reason).unwrap_or(reason)
    }
}
