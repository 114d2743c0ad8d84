//! What `thidua certificates` says, and the words of the test sheet of printers.

use super::{Lang, labels, said};

labels! {
    /// Words of a test sheet.
    pub struct CalibrationWords("certificates-calibration") {
        title: text,
        lines: [text; 8],
    }
}

impl Lang {
    pub fn calibration(self) -> &'static CalibrationWords {
        CalibrationWords::of(self)
    }

    /// The comment above a printer's section: how many crosses, and the largest distance left unexplained.
    pub fn measured(self, crosses: usize, residual: f64) -> String {
        let far = residual > 1.0;
        let residual = format!("{residual:.2}");
        if far {
            said!(self, "certificates-measured-far", crosses, residual)
        } else {
            said!(self, "certificates-measured", crosses, residual)
        }
    }

    /// Where the test sheet was written.
    pub fn test_sheet(self, path: &str) -> String {
        said!(self, "certificates-test-sheet", path)
    }

    /// The closing lines: certificates, those with remarks, drafts of proposals, and the folder of the index.
    pub fn certificates_closing(self, [certificates, remarked, proposals]: [usize; 3], folder: &str) -> String {
        let made = said!(self, "certificates-closing", certificates, remarked, folder);
        match proposals {
            0 => made,
            _ => format!("{made}\n{}", said!(self, "certificates-proposals", proposals, folder)),
        }
    }
}
