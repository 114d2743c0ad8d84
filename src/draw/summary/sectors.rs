//! The sectors that figures or records speak of, in the order of the catalogue.

use crate::lang::SummaryLabels;
use crate::model::{Catalogue, Dimension, Figures, UNKNOWN};
use std::collections::BTreeSet;

/// Codes of the sectors that some figure is about: the catalogue's first, in its order; others after them.
pub fn sectors<'a>(figures: &'a Figures, catalogue: &'a Catalogue) -> Vec<&'a str> {
    let seen: BTreeSet<&str> = figures.values(Dimension::Sector).collect();
    let listed = catalogue.sectors.iter().map(|term| term.code.as_str()).filter(|code| seen.contains(code));
    let others = seen.iter().copied().filter(|code| catalogue.sector(code).is_none());
    listed.chain(others).collect()
}

/// Where a sector stands in reports; a sector that is not known comes last.
pub fn place(sector: Option<&str>, catalogue: &Catalogue) -> usize {
    let listed = |code: &str| catalogue.sectors.iter().position(|term| term.code == code);
    sector.and_then(listed).unwrap_or(usize::MAX)
}

/// The code that figures use for a record's sector.
pub fn code(sector: Option<&str>) -> &str {
    sector.unwrap_or(UNKNOWN)
}

/// The sector's name.
pub fn name<'a>(code: &'a str, catalogue: &'a Catalogue, labels: &'a SummaryLabels) -> &'a str {
    match catalogue.sector(code) {
        Some(term) => &term.name,
        None if code == UNKNOWN => labels.words.unknown_sector,
        None => code,
    }
}
