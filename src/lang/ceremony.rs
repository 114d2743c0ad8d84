//! Words of proof sheets and of what is needed on the day of the award.

use super::Lang;
use crate::model::Date;

/// Titles, columns and sentences.
pub struct CeremonyLabels {
    pub proof: &'static str,
    /// Number of a sheet, number of sheets.
    pub sheet: fn(usize, usize) -> String,
    pub reading: &'static str,
    pub seating: &'static str,
    pub labels: &'static str,
    pub list: &'static str,
    /// Names of sheets.
    pub reading_name: &'static str,
    pub seating_name: &'static str,
    pub labels_name: &'static str,
    pub further_name: &'static str,
    pub further_about: &'static str,
    /// Number and day of a decision; no number is an empty text.
    pub decision: fn(&str, Option<Date>) -> String,
    pub stage: &'static str,
    pub row_number: fn(usize) -> String,
    /// Award, first and last number.
    pub seats: fn(&str, usize, usize) -> String,
    pub to: &'static str,
    pub number: &'static str,
    pub row: &'static str,
    pub seat: &'static str,
    pub recipient: &'static str,
    pub of: &'static str,
    pub award: &'static str,
    pub address: &'static str,
    pub too_long: &'static str,
    pub cut_mark: &'static str,
}

impl Lang {
    pub fn ceremony(self) -> &'static CeremonyLabels {
        match self {
            Self::Vi => &VI,
            Self::En => &EN,
        }
    }
}

const VI: CeremonyLabels = CeremonyLabels {
    proof: "Bản đọc soát",
    sheet: |n, all| format!("Tờ {n}/{all}"),
    reading: "DANH SÁCH XƯỚNG TÊN",
    seating: "SƠ ĐỒ CHỖ NGỒI",
    labels: "Nhãn phong bì",
    list: "Danh sách xướng tên, chỗ ngồi, nhãn phong bì",
    reading_name: "Xướng tên",
    seating_name: "Chỗ ngồi",
    labels_name: "Nhãn phong bì",
    further_name: "Tệp kèm theo",
    further_about: "Nội dung",
    decision: |number, date| match (number, date) {
        ("", None) => "Chưa có quyết định".to_owned(),
        ("", Some(date)) => format!("Quyết định ngày {}", date.in_figures()),
        (number, None) => format!("Quyết định số {number}"),
        (number, Some(date)) => format!("Quyết định số {number} ngày {}", date.in_figures()),
    },
    stage: "SÂN KHẤU",
    row_number: |n| format!("Hàng {n}"),
    seats: |award, first, last| format!("{award}: từ số {first} đến số {last}"),
    to: "Kính gửi:",
    number: "STT",
    row: "Hàng",
    seat: "Ghế",
    recipient: "Tên xướng",
    of: "Chức vụ, đơn vị (hoặc địa chỉ)",
    award: "Hình thức khen thưởng",
    address: "Địa chỉ đơn vị",
    too_long: "Tên quá dài: xem danh sách",
    cut_mark: "… (còn {n} ký tự)",
};

const EN: CeremonyLabels = CeremonyLabels {
    proof: "Proof sheets",
    sheet: |n, all| format!("Sheet {n}/{all}"),
    reading: "LIST OF NAMES TO CALL",
    seating: "SEATING PLAN",
    labels: "Labels for envelopes",
    list: "Names to call, seats, labels for envelopes",
    reading_name: "Names to call",
    seating_name: "Seats",
    labels_name: "Labels",
    further_name: "Further files",
    further_about: "What it is",
    decision: |number, date| match (number, date) {
        ("", None) => "No decision yet".to_owned(),
        ("", Some(date)) => format!("Decision of {}", date.in_figures()),
        (number, None) => format!("Decision {number}"),
        (number, Some(date)) => format!("Decision {number} of {}", date.in_figures()),
    },
    stage: "STAGE",
    row_number: |n| format!("Row {n}"),
    seats: |award, first, last| format!("{award}: numbers {first} to {last}"),
    to: "To:",
    number: "No.",
    row: "Row",
    seat: "Seat",
    recipient: "Name to call",
    of: "Position, unit (or address)",
    award: "Award",
    address: "Address of the unit",
    too_long: "Name too long: see the list",
    cut_mark: "… ({n} more characters)",
};
