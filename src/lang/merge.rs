//! Words of `thidua merge`: its failures, and the sheet of the provinces.

use super::{Lang, Words};
use crate::issue::MergeFailure;

/// The sheet that shows the provinces beside each other.
pub struct ProvincesLabels {
    pub name: &'static str,
    pub title: &'static str,
    pub about: &'static str,
    pub province: &'static str,
    pub units: &'static str,
    pub registered: &'static str,
    pub rate: &'static str,
    pub awarded: &'static str,
    pub awards: &'static str,
    pub collectives: &'static str,
    pub individuals: &'static str,
    pub households: &'static str,
    pub flags: &'static str,
    pub all_data: &'static str,
    pub note: &'static str,
    /// Number of provinces, date.
    pub source: fn(usize, &str) -> String,
}

impl Lang {
    /// The line that names a province that was counted.
    pub fn province_counted(self, name: &str, awards: f64) -> String {
        match self {
            Self::Vi => format!("{name}: {awards} lượt khen, khớp số liệu của tỉnh"),
            Self::En => format!("{name}: {awards} awards, as in its own figures"),
        }
    }

    pub fn merge_closing(self, provinces: usize, awards: f64, output: &str) -> String {
        match self {
            Self::Vi => format!("Xong: {provinces} tỉnh, {awards} lượt khen. Mở {output}/tong-hop.xlsx."),
            Self::En => format!("Done: {provinces} provinces, {awards} awards. Open {output}/tong-hop.xlsx."),
        }
    }

    pub fn merge_failure(self, failure: &MergeFailure) -> Words {
        match self {
            Self::Vi => vi(failure),
            Self::En => en(failure),
        }
    }
}

fn value(lang: Lang, value: Option<f64>) -> String {
    value.map_or_else(|| lang.not_counted().to_owned(), |value| value.to_string())
}

fn vi(failure: &MergeFailure) -> Words {
    match failure {
        MergeFailure::Twice { name, paths: [one, other] } => Words::new(
            format!("{}: cùng là “{name}” với {}.", other.display(), one.display()),
            "Mỗi tỉnh chỉ gộp một lần. Nếu là hai tỉnh khác nhau, đặt tên khi gọi: thidua merge \"TÊN TỈNH=THƯ MỤC\" …",
        ),
        MergeFailure::OtherPhases { name, theirs, ours } => Words::new(
            format!("{name}: kết quả tính theo giai đoạn {}, cấu hình này có {}.", theirs.join("; "), ours.join("; ")),
            "Dùng -c với cấu hình có đúng các giai đoạn đó, hoặc chạy lại thidua run của tỉnh theo cấu hình chung.",
        ),
        MergeFailure::Differs { name, figure, cut, stored, counted, in_all } => Words::new(
            format!(
                "{name}: {}: kết quả của tỉnh ghi {}, đếm lại từ data là {} ({in_all} số liệu lệch).",
                Lang::Vi.figure(*figure, cut, None),
                value(Lang::Vi, *stored),
                value(Lang::Vi, *counted)
            ),
            "Bảng trong data đã bị sửa, hoặc tỉnh dùng cấu hình khác; chạy lại thidua run của tỉnh, hoặc dùng -c với cấu hình của tỉnh.",
        ),
        MergeFailure::Table { path, detail } => Words::new(
            format!("{}: không đọc được bảng này ({detail}).", path.display()),
            "Bảng có thể đã hỏng hoặc do bản cũ ghi; chạy lại thidua run của tỉnh đó rồi chép lại cả thư mục kết quả.",
        ),
        MergeFailure::OverOutput { path } => Words::new(
            format!("{}: đây là kết quả tổng hợp từ danh sách, không ghi đè.", path.display()),
            "Chọn thư mục khác cho bản gộp: thidua merge … -o toan-quoc",
        ),
    }
}

fn en(failure: &MergeFailure) -> Words {
    match failure {
        MergeFailure::Twice { name, paths: [one, other] } => Words::new(
            format!("{}: is “{name}”, as {} is.", other.display(), one.display()),
            "A province is merged once. If they are two, give them names: thidua merge \"PROVINCE=FOLDER\" …",
        ),
        MergeFailure::OtherPhases { name, theirs, ours } => Words::new(
            format!(
                "{name}: was counted by the phases {}, this configuration has {}.",
                theirs.join("; "),
                ours.join("; ")
            ),
            "Give a configuration with exactly those phases by -c, or run the province again by the common configuration.",
        ),
        MergeFailure::Differs { name, figure, cut, stored, counted, in_all } => Words::new(
            format!(
                "{name}: {}: its output says {}, its rows make {} ({in_all} figures differ).",
                Lang::En.figure(*figure, cut, None),
                value(Lang::En, *stored),
                value(Lang::En, *counted)
            ),
            "A table of data was changed, or the province has another configuration; run it again, or give its configuration by -c.",
        ),
        MergeFailure::Table { path, detail } => Words::new(
            format!("{}: this table cannot be read ({detail}).", path.display()),
            "It may be damaged or of an older version; run that province again and copy its whole output folder.",
        ),
        MergeFailure::OverOutput { path } => Words::new(
            format!("{}: is an output of rosters and is not written over.", path.display()),
            "Choose another folder for the merged summary: thidua merge … -o nation",
        ),
    }
}

pub const VI: ProvincesLabels = ProvincesLabels {
    name: "Các tỉnh",
    title: "Kết quả thi đua, khen thưởng của các tỉnh",
    about: "Các tỉnh đặt cạnh nhau, theo từng giai đoạn",
    province: "Tỉnh, thành phố",
    units: "Đơn vị hoạt động",
    registered: "Đăng ký thi đua",
    rate: "Tỷ lệ đăng ký",
    awarded: "Đơn vị được khen",
    awards: "Lượt khen",
    collectives: "Tập thể",
    individuals: "Cá nhân",
    households: "Hộ gia đình",
    flags: "Cờ thi đua",
    all_data: "Toàn bộ số liệu",
    note: "Người, đơn vị, khối thi đua của mỗi tỉnh là riêng của tỉnh đó; không đối chiếu giữa các tỉnh.",
    source: |provinces, date| {
        format!("Nguồn: kết quả đã đối chiếu của {provinces} tỉnh, mỗi số liệu đếm lại từ data của tỉnh; {date}.")
    },
};

pub const EN: ProvincesLabels = ProvincesLabels {
    name: "Provinces",
    title: "Emulation and commendation in the provinces",
    about: "The provinces beside each other, by phase",
    province: "Province",
    units: "Active units",
    registered: "Registered",
    rate: "Share registered",
    awarded: "Units awarded",
    awards: "Awards",
    collectives: "Collectives",
    individuals: "Individuals",
    households: "Households",
    flags: "Flags",
    all_data: "All data",
    note: "People, units and blocks of a province are its own; nothing is matched between provinces.",
    source: |provinces, date| {
        format!("Source: settled outputs of {provinces} provinces, each figure counted again from its rows; {date}.")
    },
};
