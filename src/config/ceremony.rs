//! Seats and labels of the day of the award.

use super::{ConfigError, ConfigErrorKind};
use crate::draw::ceremony::Settings;
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
    let fault = |what: &str| Err(ConfigError::new(ConfigErrorKind::Ceremony { what: what.to_owned() }));
    let RawCeremony { seats_per_row, label, labels } = raw;
    if !(1..=20).contains(&seats_per_row) {
        return fault("`seats_per_row` is 1 to 20");
    }
    let [wide, high] = label;
    if !(wide >= 40.0 && high >= 20.0) {
        return fault("`label` is at least 40 mm wide and 20 mm high");
    }
    let [columns, rows] = labels;
    // As bought, sheets are a tenth of a millimetre off.
    if columns == 0 || rows == 0 || wide * columns as f64 > 210.1 || high * rows as f64 > 297.1 {
        return fault("`labels` (columns, rows) must fit on A4, 210 × 297 mm");
    }
    Ok(Settings { seats_per_row, label, labels })
}

#[cfg(test)]
mod tests {
    use super::{RawCeremony, settle};

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
            let told = settle(bad).unwrap_err().to_string();
            assert!(told.starts_with("[ceremony] `"), "{told}");
        }
    }
}
