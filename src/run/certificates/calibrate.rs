//! `thidua certificates --calibrate`: the test sheet of a printer, and its error from what was measured on it.

use crate::config::Readings;
use crate::draw::certificate::{Printer, Reading, crosses, test_sheet};
use crate::issue::Failure;
use crate::lang::Lang;
use crate::model::Date;
use crate::run::output::failed_pdf;
use crate::save::commit;
use crate::save::pdf::{Script, pdf};
use std::path::{Path, PathBuf};

/// Paper of test sheets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    #[default]
    A4,
    A3,
}

impl Paper {
    pub fn from_name(name: &str) -> Option<Self> {
        match name.to_uppercase().as_str() {
            "A4" => Some(Self::A4),
            "A3" => Some(Self::A3),
            _ => None,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
        }
    }

    /// Width and height of the sheet on its long side, in millimetres.
    fn size(self) -> (f64, f64) {
        match self {
            Self::A4 => (297.0, 210.0),
            Self::A3 => (420.0, 297.0),
        }
    }
}

/// Writes the test sheet into a folder and says where.
pub fn sheet(folder: &Path, paper: Paper, date: Date, lang: Lang) -> Result<PathBuf, Failure> {
    let (width, height) = paper.size();
    let words = lang.calibration();
    let page = test_sheet(width, height, words.title, &words.lines);
    let path = folder.join(format!("can-chinh-{}.pdf", paper.name().to_lowercase()));
    let script =
        Script { title: words.title, author: "", subject: "", date, pages: vec![&page], bookmarks: Vec::new() };
    let bytes = pdf(&script, 1).map_err(failed_pdf(&path.display().to_string()))?;
    commit::file(&path, &bytes)?;
    Ok(path)
}

/// A printer's error, the largest distance in millimetres that it leaves unexplained, and how many crosses were read.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    pub printer: Printer,
    pub residual: f64,
    pub crosses: usize,
}

/// The error that the readings show.
///
/// # Errors
/// Readings of too few crosses, or that no printer makes.
pub fn measure(readings: &Readings, paper: Paper) -> Result<Measured, Failure> {
    let paper = readings.paper.as_deref().and_then(Paper::from_name).unwrap_or(paper);
    let (width, height) = paper.size();
    let crosses = crosses(width, height);
    let found = readings.crosses.iter();
    let readings: Vec<Reading> = found
        .filter_map(|(number, found)| Some(Reading { drawn: *crosses.get(number.checked_sub(1)?)?, found: *found }))
        .collect();
    let printer = Printer::fit(&readings).ok_or(Failure::ReadingsUnfit { crosses: readings.len() })?;
    Ok(Measured { printer, residual: printer.residual(&readings), crosses: readings.len() })
}
