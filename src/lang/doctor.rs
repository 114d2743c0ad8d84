//! What `thidua doctor` says.

use super::{Lang, Words, system_fault};
use crate::issue::{Finding, Health};

/// The words around the findings.
pub struct DoctorLabels {
    pub good: &'static str,
    pub mind: &'static str,
    pub bad: &'static str,
    pub all_good: &'static str,
    pub closing: fn(bad: usize, mind: usize) -> String,
}

impl Lang {
    pub fn doctor(self) -> &'static DoctorLabels {
        match self {
            Self::Vi => &VI,
            Self::En => &EN,
        }
    }

    /// What was found, and what to do where there is something to do.
    pub fn finding(self, finding: &Finding) -> Words {
        match finding {
            Finding::ConfigurationWrong(error) => self.wrong_configuration(error),
            Finding::OutputFails(failure) => self.failure(failure),
            other => match self {
                Self::Vi => vi(other),
                Self::En => en(other),
            },
        }
    }
}

/// A number of bytes as people say it.
fn size(bytes: u64, point: char) -> String {
    let giga = bytes as f64 / 1e9;
    if giga >= 1.0 {
        format!("{giga:.1} GB").replace('.', &point.to_string())
    } else {
        format!("{:.0} MB", bytes as f64 / 1e6)
    }
}

fn vi(finding: &Finding) -> Words {
    let fine = |message: String| Words::new(message, "");
    match finding {
        Finding::ConfigurationWrong(_) | Finding::OutputFails(_) => fine(String::new()),
        Finding::Configuration { path: Some(path), province } => fine(format!("Cấu hình {path}: đúng; {province}.")),
        Finding::Configuration { path: None, province } => Words::new(
            format!("Chưa có thidua.toml: dùng cấu hình có sẵn, của {province}."),
            "Lập cấu hình của cơ quan: thidua init",
        ),
        Finding::Decisions { answers } => fine(format!("decisions.toml: {answers} câu trả lời.")),
        Finding::Rosters { path, files } => fine(format!("Danh sách trong {path}: {files} tệp đọc được.")),
        Finding::RostersMissing { path } => Words::new(
            format!("{path}: không có thư mục danh sách này."),
            "Tạo thư mục đó và để danh sách vào, hoặc ghi rõ thư mục: thidua doctor THƯ_MỤC",
        ),
        Finding::RostersEmpty { path } => Words::new(
            format!("{path}: chưa có danh sách nào (xlsx, xls, ods, csv…)."),
            "Chép các tệp danh sách của đơn vị vào đó.",
        ),
        Finding::RostersClosed { path, error } => Words::new(
            format!("{path}: không mở được ({}).", system_fault(Lang::Vi, error)),
            "Đóng tệp nếu đang mở; xem lại quyền đọc tệp và thư mục.",
        ),
        Finding::Output { path } => fine(format!("Thư mục kết quả {path}: ghi được.")),
        Finding::Space { path, bytes } if finding.health() == Health::Good => {
            fine(format!("Đĩa của {path}: còn trống {}.", size(*bytes, ',')))
        }
        Finding::Space { path, bytes } => Words::new(
            format!("Đĩa của {path}: chỉ còn trống {}.", size(*bytes, ',')),
            "Xóa bớt hoặc chọn đĩa khác (-o): 10.000 bằng kèm biểu cần khoảng 0,5 GB.",
        ),
        Finding::SpaceUnknown { path, error } => Words::new(
            format!("Đĩa của {path}: không xem được dung lượng trống ({}).", system_fault(Lang::Vi, error)),
            "Tự kiểm tra dung lượng đĩa.",
        ),
        Finding::Temporary { path } => fine(format!("Thư mục tạm {path}: ghi được.")),
        Finding::TemporaryFails { path, error } => Words::new(
            format!("Thư mục tạm {path}: không ghi được ({}).", system_fault(Lang::Vi, error)),
            "Dọn thư mục tạm, hoặc đặt biến môi trường TMPDIR (Windows: TEMP) sang nơi ghi được.",
        ),
        Finding::Fonts { faces, lacking } if lacking.is_empty() => fine(format!(
            "Phông chữ: {faces} kiểu chữ có sẵn trong chương trình, đủ chữ tiếng Việt; máy không cần cài phông."
        )),
        Finding::Fonts { lacking, .. } => Words::new(
            format!("Phông chữ: thiếu chữ {}.", lacking.iter().collect::<String>()),
            "Bản chương trình này hỏng; tải lại bản khác.",
        ),
        Finding::Pictures { slots } if slots.is_empty() => {
            fine("Hình của cơ quan: không dùng (chỗ đặt hình trên bằng để trống).".to_owned())
        }
        Finding::Pictures { slots } => fine(format!("Hình của cơ quan: đọc được ({}).", slots.join(", "))),
        Finding::Key { signs: true } => fine("Khóa ký mã QR: đọc được.".to_owned()),
        Finding::Key { signs: false } => fine("Khóa ký mã QR: không dùng.".to_owned()),
        Finding::KeyOpen { path } => Words::new(
            format!("{path}: người khác trên máy này đọc được khóa bí mật."),
            format!("Chỉ để người giữ khóa đọc: chmod 600 {path}"),
        ),
        Finding::Printers { names } if names.is_empty() => fine(
            "Máy in: chưa có máy nào được đo; chỉ cần khi in lên phôi (thidua certificates --calibrate).".to_owned(),
        ),
        Finding::Printers { names } => fine(format!("Máy in đã đo: {}.", names.join(", "))),
        Finding::PrinterTrue { name } => Words::new(
            format!("[printer.{name}]: không có số đo nào khác không."),
            format!("In tờ căn chỉnh và đo lại: thidua certificates --calibrate --printer {name}"),
        ),
        Finding::Locale { locale, utf8: true } => {
            fine(format!("Ngôn ngữ của máy: {}; chữ tiếng Việt hiện đúng.", locale.as_deref().unwrap_or("Unicode")))
        }
        Finding::Locale { locale, .. } => Words::new(
            format!(
                "Ngôn ngữ của máy: {}; chữ tiếng Việt trên màn hình lệnh có thể hiện sai (tệp kết quả vẫn đúng).",
                locale.as_deref().unwrap_or("chưa đặt")
            ),
            "Đặt biến môi trường LANG=vi_VN.UTF-8 hoặc C.UTF-8.",
        ),
        Finding::Clock { today } if finding.health() == Health::Good => {
            fine(format!("Ngày của máy: {}.", today.in_figures()))
        }
        Finding::Clock { today } => Words::new(
            format!("Ngày của máy: {}; đồng hồ máy sai.", today.in_figures()),
            "Chỉnh lại ngày giờ của máy, hoặc ghi ngày khi chạy: --date 25/11/2026",
        ),
        Finding::Threads { jobs } => fine(format!("Đọc cùng lúc {jobs} tệp.")),
    }
}

fn en(finding: &Finding) -> Words {
    let fine = |message: String| Words::new(message, "");
    match finding {
        Finding::ConfigurationWrong(_) | Finding::OutputFails(_) => fine(String::new()),
        Finding::Configuration { path: Some(path), province } => {
            fine(format!("Configuration {path}: right; {province}."))
        }
        Finding::Configuration { path: None, province } => Words::new(
            format!("There is no thidua.toml: the built-in configuration holds, that of {province}."),
            "Make the office's own: thidua init",
        ),
        Finding::Decisions { answers } => fine(format!("decisions.toml: {answers} answers.")),
        Finding::Rosters { path, files } => fine(format!("Rosters in {path}: {files} files to read.")),
        Finding::RostersMissing { path } => Words::new(
            format!("{path}: there is no such folder of rosters."),
            "Make it and put the rosters there, or name another: thidua doctor FOLDER",
        ),
        Finding::RostersEmpty { path } => Words::new(
            format!("{path}: there is no roster yet (xlsx, xls, ods, csv…)."),
            "Copy the rosters of the units there.",
        ),
        Finding::RostersClosed { path, error } => Words::new(
            format!("{path}: cannot be opened ({}).", system_fault(Lang::En, error)),
            "Close it where it is open; look at the rights of file and folder.",
        ),
        Finding::Output { path } => fine(format!("Output folder {path}: can be written.")),
        Finding::Space { path, bytes } if finding.health() == Health::Good => {
            fine(format!("Disk of {path}: {} free.", size(*bytes, '.')))
        }
        Finding::Space { path, bytes } => Words::new(
            format!("Disk of {path}: only {} free.", size(*bytes, '.')),
            "Make room or choose another disk (-o): 10,000 certificates with their sheets take about 0.5 GB.",
        ),
        Finding::SpaceUnknown { path, error } => Words::new(
            format!("Disk of {path}: its free space cannot be seen ({}).", system_fault(Lang::En, error)),
            "Look at the free space yourself.",
        ),
        Finding::Temporary { path } => fine(format!("Temporary folder {path}: can be written.")),
        Finding::TemporaryFails { path, error } => Words::new(
            format!("Temporary folder {path}: cannot be written ({}).", system_fault(Lang::En, error)),
            "Tidy it, or set TMPDIR (Windows: TEMP) to a folder that can be written.",
        ),
        Finding::Fonts { faces, lacking } if lacking.is_empty() => fine(format!(
            "Fonts: {faces} faces inside the program, with all Vietnamese letters; none need be installed."
        )),
        Finding::Fonts { lacking, .. } => Words::new(
            format!("Fonts: the letters {} are missing.", lacking.iter().collect::<String>()),
            "This copy of the program is damaged; get another.",
        ),
        Finding::Pictures { slots } if slots.is_empty() => {
            fine("Pictures of the office: none (their slots stay empty).".to_owned())
        }
        Finding::Pictures { slots } => fine(format!("Pictures of the office: readable ({}).", slots.join(", "))),
        Finding::Key { signs: true } => fine("Key of signed codes: readable.".to_owned()),
        Finding::Key { signs: false } => fine("Key of signed codes: not used.".to_owned()),
        Finding::KeyOpen { path } => Words::new(
            format!("{path}: others on this machine can read the secret key."),
            format!("Let its keeper alone read it: chmod 600 {path}"),
        ),
        Finding::Printers { names } if names.is_empty() => fine(
            "Printers: none is measured; needed only for pre-printed blanks (thidua certificates --calibrate)."
                .to_owned(),
        ),
        Finding::Printers { names } => fine(format!("Printers that are measured: {}.", names.join(", "))),
        Finding::PrinterTrue { name } => Words::new(
            format!("[printer.{name}]: says nothing but zero."),
            format!("Print the test sheet and measure it: thidua certificates --calibrate --printer {name}"),
        ),
        Finding::Locale { locale, utf8: true } => {
            fine(format!("Locale: {}; Vietnamese letters are shown right.", locale.as_deref().unwrap_or("Unicode")))
        }
        Finding::Locale { locale, .. } => Words::new(
            format!(
                "Locale: {}; Vietnamese letters may look wrong in the terminal (files are right).",
                locale.as_deref().unwrap_or("not set")
            ),
            "Set LANG=vi_VN.UTF-8 or C.UTF-8.",
        ),
        Finding::Clock { today } if finding.health() == Health::Good => fine(format!("The machine's day: {today}.")),
        Finding::Clock { today } => Words::new(
            format!("The machine's day: {today}; its clock is wrong."),
            "Set the clock, or give the day to a run: --date 2026-11-25",
        ),
        Finding::Threads { jobs } => fine(format!("{jobs} files are read at a time.")),
    }
}

const VI: DoctorLabels = DoctorLabels {
    good: "Tốt",
    mind: "Lưu ý",
    bad: "Lỗi",
    all_good: "Mọi thứ sẵn sàng. Chạy: thidua",
    closing: |bad, mind| format!("{bad} lỗi cần sửa trước khi chạy, {mind} điều cần lưu ý."),
};

const EN: DoctorLabels = DoctorLabels {
    good: "Good",
    mind: "Mind",
    bad: "Bad",
    all_good: "Everything is ready. Run: thidua",
    closing: |bad, mind| format!("{bad} things to mend before a run, {mind} to mind."),
};
