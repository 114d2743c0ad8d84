//! Seats and labels of the day of the award.

use super::{ConfigError, ConfigErrorKind};
use crate::draw::ceremony::Settings;
use crate::issue::CeremonyFault;
use serde::Deserialize;

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawCeremony {
    pub seats_per_row: usize,
    pub label: [f64; 2],
    pub labels: [usize; 2],
}

/// # Errors
/// Seats too narrow for a name; labels too small for one, or more than a sheet of A4 holds.
pub fn settle(raw: RawCeremony) -> Result<Settings, ConfigError> {
    let wrong = |fault| Err(ConfigError::new(ConfigErrorKind::Ceremony(fault)));
    let RawCeremony { seats_per_row, label, labels } = raw;
    if !(1..=20).contains(&seats_per_row) {
        return wrong(CeremonyFault::Seats);
    }
    let [wide, high] = label;
    if !(wide >= 40.0 && high >= 20.0) {
        return wrong(CeremonyFault::LabelTooSmall);
    }
    let [columns, rows] = labels;
    // As bought, sheets are a tenth of a millimetre off.
    if columns == 0 || rows == 0 || wide * columns as f64 > 210.1 || high * rows as f64 > 297.1 {
        return wrong(CeremonyFault::LabelsOffSheet);
    }
    Ok(Settings { seats_per_row, label, labels })
}

#[cfg(test)]
mod tests {
    use super::{ConfigErrorKind, RawCeremony, settle};

    #[test]
    fn what_fits_no_sheet_is_refused() {
        let good = RawCeremony { seats_per_row: 10, label: [70.0, 37.0], labels: [3, 8] };
        assert!(settle(good).is_ok());
        for bad in [
            RawCeremony { seats_per_row: 0, ..good },
            RawCeremony { seats_per_row: 21, ..good },
            RawCeremony { labels: [4, 8], ..good },
            RawCeremony { labels: [3, 9], ..good },
            RawCeremony { label: [f64::NAN, 37.0], ..good },
            RawCeremony { label: [70.0, 5.0], ..good },
        ] {
            let told = settle(bad).unwrap_err().kind;
            assert!(matches!(told, ConfigErrorKind::Ceremony(_)), "{told:?}");
        }
    }
}
