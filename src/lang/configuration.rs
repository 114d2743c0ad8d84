//! What is wrong with a configuration, in words.

use super::{Lang, Words, system_fault};
use crate::issue::{CeremonyFault, ConfigError, ConfigErrorKind as Kind, FormFault};

impl Lang {
    /// A wrong configuration: the place and what is wrong, then what to do.
    pub fn wrong_configuration(self, error: &ConfigError) -> Words {
        let place = match (&error.path, error.line) {
            (Some(path), Some(line)) => format!("{}:{line}: ", path.display()),
            (Some(path), None) => format!("{}: ", path.display()),
            (None, _) => String::new(),
        };
        let (head, message, suggestion) = match self {
            Self::Vi => ("Cấu hình sai: ", vi(&error.kind), remedy_vi(error)),
            Self::En => ("Wrong configuration: ", en(&error.kind), remedy_en(error)),
        };
        let head = if of_the_command_line(&error.kind) { "" } else { head };
        Words::new(format!("{head}{place}{message}"), suggestion)
    }
}

fn of_the_command_line(kind: &Kind) -> bool {
    matches!(kind, Kind::Reading { .. } | Kind::NoPhase { .. })
}

fn remedy_vi(error: &ConfigError) -> String {
    match (&error.kind, error.line) {
        (Kind::Unreadable(_), _) => {
            "Kiểm tra tên và chỗ của tệp: tên ghi trong thidua.toml tính từ thư mục chứa thidua.toml.".to_owned()
        }
        (Kind::NoKey, _) => "Dùng tệp khóa do lệnh thidua keygen tạo.".to_owned(),
        (Kind::AwardIncomplete { .. }, _) => {
            "Ghi đúng mã như trong lệnh thidua config; nếu là hình thức mới, ghi đủ name, category, level, decided_by, recipients."
                .to_owned()
        }
        (Kind::Reading { .. }, _) => {
            "Ghi số đo theo thứ tự dấu cộng, ví dụ: --reading \"20.5,19.8;;30,40\", hoặc đưa vào một tệp .toml."
                .to_owned()
        }
        (Kind::NoPhase { known, .. }, _) => format!("Chọn trong: {}.", known.join(", ")),
        (Kind::UnknownKey { known, .. }, _) if !known.is_empty() => {
            format!("Sửa hoặc bỏ khóa đó; ở đó chỉ có: {}.", known.join(", "))
        }
        (_, Some(_)) => "Sửa dòng đã nêu; xem các khóa hợp lệ bằng lệnh: thidua config".to_owned(),
        (_, None) => "Sửa mục đã nêu; xem các khóa hợp lệ bằng lệnh: thidua config".to_owned(),
    }
}

fn remedy_en(error: &ConfigError) -> String {
    match (&error.kind, error.line) {
        (Kind::Unreadable(_), _) => {
            "Check name and place of the file: names in thidua.toml start from the folder of thidua.toml.".to_owned()
        }
        (Kind::NoKey, _) => "Use the file of keys that `thidua keygen` makes.".to_owned(),
        (Kind::AwardIncomplete { .. }, _) => {
            "Write the code as `thidua config` has it; a new form needs name, category, level, decided_by, recipients."
                .to_owned()
        }
        (Kind::Reading { .. }, _) => {
            "Give the readings in the order of the crosses, as --reading \"20.5,19.8;;30,40\", or in a .toml file."
                .to_owned()
        }
        (Kind::NoPhase { known, .. }, _) => format!("Choose among {}.", known.join(", ")),
        (Kind::UnknownKey { known, .. }, _) if !known.is_empty() => {
            format!("Correct or drop the key; there may stand {}.", known.join(", "))
        }
        (_, Some(_)) => "Correct the line named; `thidua config` shows the valid keys.".to_owned(),
        (_, None) => "Correct the section named; `thidua config` shows the valid keys.".to_owned(),
    }
}

fn vi(kind: &Kind) -> String {
    match kind {
        Kind::Unreadable(error) => format!("không đọc được ({})", system_fault(Lang::Vi, error)),
        Kind::Syntax(detail) => format!("cú pháp hoặc giá trị không đúng ({detail})"),
        Kind::UnknownKey { key, .. } => format!("không có khóa “{key}”"),
        Kind::UnknownCode { section, code } => format!("[{section}] không có mã “{code}”"),
        Kind::AwardIncomplete { code } => {
            format!("[award.{code}]: không có hình thức nào mang mã này; nếu là hình thức mới thì còn thiếu category")
        }
        Kind::NoKey => "tệp này không chứa khóa Ed25519 (PEM)".to_owned(),
        Kind::Ceremony(fault) => format!(
            "[ceremony] {}",
            match fault {
                CeremonyFault::Seats => "seats_per_row phải từ 1 đến 20",
                CeremonyFault::LabelTooSmall => "label phải rộng ít nhất 40 mm, cao ít nhất 20 mm",
                CeremonyFault::LabelsOffSheet => "labels (số cột, số hàng) phải nằm gọn trên tờ A4, 210 × 297 mm",
            }
        ),
        Kind::Form { form, fault } => format!("[form.{form}] {}", form_vi(fault)),
        Kind::Reading { what } => format!("--reading: “{what}” không phải số đo; cần x1,y1;x2,y2;… (mm, tối đa 9 dấu)"),
        Kind::PhaseYears { phase } => format!("[phase.{phase}] cần `from` và `to`, năm đầu không sau năm cuối"),
        Kind::NoPhase { typed, .. } => format!("--phase: không có giai đoạn “{typed}”."),
    }
}

fn en(kind: &Kind) -> String {
    match kind {
        Kind::Unreadable(error) => format!("cannot be read ({})", system_fault(Lang::En, error)),
        Kind::Syntax(detail) => detail.clone(),
        Kind::UnknownKey { key, .. } => format!("there is no key “{key}”"),
        Kind::UnknownCode { section, code } => format!("[{section}] there is no code “{code}”"),
        Kind::AwardIncomplete { code } => {
            format!("[award.{code}]: no award form has this code, and a new one needs category")
        }
        Kind::NoKey => "no Ed25519 key (PEM) in this file".to_owned(),
        Kind::Ceremony(fault) => format!(
            "[ceremony] {}",
            match fault {
                CeremonyFault::Seats => "seats_per_row is 1 to 20",
                CeremonyFault::LabelTooSmall => "label is at least 40 mm wide and 20 mm high",
                CeremonyFault::LabelsOffSheet => "labels (columns, rows) must fit on A4, 210 × 297 mm",
            }
        ),
        Kind::Form { form, fault } => format!("[form.{form}] {}", form_en(fault)),
        Kind::Reading { what } => format!("--reading: “{what}” is no reading; wanted x1,y1;x2,y2;… (mm, at most 9)"),
        Kind::PhaseYears { phase } => format!("[phase.{phase}] needs `from` and `to`, from ≤ to"),
        Kind::NoPhase { typed, .. } => format!("--phase: there is no phase “{typed}”."),
    }
}

fn form_vi(fault: &FormFault) -> String {
    match fault {
        FormFault::NoPaper => "cần `paper`, hoặc `width` và `height`".to_owned(),
        FormFault::SizeNotAboveZero => "`width`, `height` và `frame` phải là số lớn hơn 0".to_owned(),
        FormFault::CodeTooSmall { least } => format!("ô `code`: `box` phải rộng và cao ít nhất {least} mm"),
        FormFault::SlotOffPage { slot } => format!("ô `{slot}`: `box` phải nằm trong trang"),
        FormFault::BlockOffPage { block } => format!("khối `{block}`: `box` phải nằm trong trang"),
        FormFault::BlockSizes { block } => {
            format!("khối `{block}`: `size` là [nhỏ nhất, lớn nhất], `lines` ít nhất 1")
        }
        FormFault::BlockSpaces { block } => {
            format!("khối `{block}`: `leading` và `narrow` phải lớn hơn 0, `gap` không âm")
        }
        FormFault::AfterNothing { block, after } => {
            format!("khối `{block}`: `after` phải nêu một khối đứng trước nó, không phải “{after}”")
        }
    }
}

fn form_en(fault: &FormFault) -> String {
    match fault {
        FormFault::NoPaper => "needs `paper`, or `width` and `height`".to_owned(),
        FormFault::SizeNotAboveZero => "`width`, `height` and `frame` must be numbers above 0".to_owned(),
        FormFault::CodeTooSmall { least } => format!("slot `code`: `box` must be at least {least} mm wide and high"),
        FormFault::SlotOffPage { slot } => format!("slot `{slot}`: `box` must lie on the page"),
        FormFault::BlockOffPage { block } => format!("block `{block}`: `box` must lie on the page"),
        FormFault::BlockSizes { block } => {
            format!("block `{block}`: `size` is [smallest, largest], `lines` at least 1")
        }
        FormFault::BlockSpaces { block } => {
            format!("block `{block}`: `leading` and `narrow` must be above 0, `gap` at least 0")
        }
        FormFault::AfterNothing { block, after } => {
            format!("block `{block}`: `after` names no block above it ({after})")
        }
    }
}
