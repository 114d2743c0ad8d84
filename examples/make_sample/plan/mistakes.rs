//! The honest mistakes that the sample holds, each of which should be asked about.

use super::Roster;

/// What becomes of the row that holds the mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A data row that cannot be counted.
    SetAside,
    /// A data row that counts, with something left open.
    Accepted,
    /// A row of totals.
    Total,
}

impl Fate {
    pub fn code(self) -> &'static str {
        match self {
            Self::SetAside => "set_aside",
            Self::Accepted => "accepted",
            Self::Total => "total",
        }
    }
}

#[derive(Clone, Debug)]
pub struct Mistake {
    pub roster: Roster,
    pub fate: Fate,
    /// As it stands in the roster.
    pub written: &'static str,
    pub what: &'static str,
    /// The right one where it is known.
    pub near: Option<&'static str>,
}

/// The unit that no register lists; the register has one that differs in a letter.
pub const UNKNOWN_UNIT: &str = "HTX DVNN Ninh Hưng";
/// An award without level, authority or decision.
pub const OPEN_AWARD: &str = "Bằng khen";
/// A word that fits two sectors.
pub const OPEN_SECTOR: &str = "Công thương";
/// By how much the total of members in the roster of new units is over.
pub const TOTAL_OVER: u32 = 1;

pub fn plan() -> Vec<Mistake> {
    let mistake = |roster, fate, written, what, near| Mistake { roster, fate, written, what, near };
    vec![
        mistake(Roster::NewUnits, Fate::Accepted, OPEN_SECTOR, "sector word fits two sectors", None),
        mistake(Roster::NewUnits, Fate::Total, "Tổng cộng", "total of members is over by one", None),
        mistake(
            Roster::DistrictReport,
            Fate::SetAside,
            UNKNOWN_UNIT,
            "unit is not in the register",
            Some("Hợp tác xã Dịch vụ nông nghiệp Minh Hưng"),
        ),
        mistake(Roster::DistrictReport, Fate::SetAside, OPEN_AWARD, "award without level or decision", None),
    ]
}
