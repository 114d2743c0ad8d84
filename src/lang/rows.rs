//! What `thidua read` calls a row, and why; the stable words of programs are those of `--format json`.

use super::Lang;

impl Lang {
    /// What a row is.
    pub fn row_class(self, class: &'static str) -> &'static str {
        self.word_of("rows-class", class)
    }

    /// Why it is that.
    pub fn row_reason(self, reason: &'static str) -> &'static str {
        self.by_code("rows-reason", reason).unwrap_or(reason)
    }
}
