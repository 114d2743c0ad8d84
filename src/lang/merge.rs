//! Words of `thidua merge`: its failures, and the sheet of the provinces.

use super::{Lang, Words, labels, said, with_causes, words};
use crate::issue::MergeFailure;

labels! {
    /// The sheet that shows the provinces beside each other.
    pub struct ProvincesLabels("merge-provinces") {
        name: text,
        title: text,
        about: text,
        province: text,
        units: text,
        registered: text,
        rate: text,
        awarded: text,
        awards: text,
        collectives: text,
        individuals: text,
        households: text,
        flags: text,
        all_data: text,
        note: text,
    }
}

impl ProvincesLabels {
    /// Number of provinces, date.
    pub fn source(&self, provinces: usize, date: &str) -> String {
        said!(self.lang, "merge-provinces-source", provinces, date)
    }
}

impl Lang {
    /// The line that names a province that was counted.
    pub fn province_counted(self, name: &str, awards: f64) -> String {
        said!(self, "merge-province-counted", name, awards)
    }

    pub fn merge_closing(self, provinces: usize, awards: f64, output: &str) -> String {
        said!(self, "merge-closing", provinces, awards, output)
    }

    pub fn merge_failure(self, failure: &MergeFailure) -> Words {
        use MergeFailure as F;
        let value = |value: Option<f64>| value.map_or_else(|| self.not_counted().to_owned(), |value| value.to_string());
        match failure {
            F::Twice { name, paths: [one, other] } => {
                words!(self, "merge-twice", name, one = one.display(), other = other.display())
            }
            F::OtherPhases { name, theirs, ours } => {
                words!(self, "merge-other-phases", name, theirs = theirs.join("; "), ours = ours.join("; "))
            }
            F::Differs { name, figure, cut, stored, counted, in_all } => words!(
                self,
                "merge-differs",
                name,
                figure = self.figure(*figure, cut, None),
                stored = value(*stored),
                counted = value(*counted),
                in_all,
            ),
            F::Table { path, source } => {
                words!(self, "merge-table", path = path.display(), detail = with_causes(&**source))
            }
            F::OverOutput { path } => words!(self, "merge-over-output", path = path.display()),
        }
    }
}
