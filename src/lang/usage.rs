//! What is wrong with a command line, and the headings of its help.

use super::{Lang, Words};

/// A mistake in what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UsageFault {
    NoSuchCommand {
        typed: String,
        near: Option<String>,
    },
    NoSuchOption {
        typed: String,
        near: Option<String>,
    },
    /// Neither an option nor something that the command takes.
    TooMany {
        typed: String,
    },
    ValueMissing {
        option: String,
    },
    /// What may be given stands in `valid`, where it is a list.
    ValueWrong {
        option: String,
        typed: String,
        valid: Vec<String>,
        why: String,
    },
    Missing {
        names: Vec<String>,
    },
    NotTogether {
        option: String,
        with: Vec<String>,
    },
    Twice {
        option: String,
    },
    Other {
        detail: String,
    },
}

/// Headings of the help.
pub struct HelpLabels {
    pub usage: &'static str,
    pub commands: &'static str,
    pub arguments: &'static str,
    pub options: &'static str,
    pub help: &'static str,
    pub version: &'static str,
}

impl Lang {
    pub fn help_labels(self) -> &'static HelpLabels {
        match self {
            Self::Vi => &VI,
            Self::En => &EN,
        }
    }

    pub fn not_a_day(self) -> &'static str {
        match self {
            Self::Vi => "cần ngày có thật, ghi 2026-11-25 hoặc 25/11/2026",
            Self::En => "a day that is, as 2026-11-25 or 25/11/2026",
        }
    }

    pub fn not_an_hour(self) -> &'static str {
        match self {
            Self::Vi => "cần giờ và phút, ghi 07:30 hoặc 7h30",
            Self::En => "hours and minutes, as 07:30",
        }
    }

    /// What the library prints, with the words that it has in English only.
    pub fn help_text(self, text: &str) -> String {
        match self {
            Self::Vi => text.replace("[OPTIONS]", "[TÙY CHỌN]").replace("[COMMAND]", "[LỆNH]"),
            Self::En => text.to_owned(),
        }
    }

    /// The sentence of a mistake, and where to look.
    pub fn usage_fault(self, fault: &UsageFault, usage: &str) -> Words {
        let usage = self.help_text(usage);
        let (message, look) = match self {
            Self::Vi => (vi(fault), format!("Cách gọi: {usage}\nXem thêm: thidua --help")),
            Self::En => (en(fault), format!("Usage: {usage}\nFor more: thidua --help")),
        };
        Words::new(message, look)
    }
}

fn vi(fault: &UsageFault) -> String {
    let meant =
        |near: &Option<String>| near.as_ref().map_or_else(String::new, |near| format!(" Có phải “{near}” không?"));
    match fault {
        UsageFault::NoSuchCommand { typed, near } => format!("Không có lệnh “{typed}”.{}", meant(near)),
        UsageFault::NoSuchOption { typed, near } => format!("Không có tùy chọn “{typed}”.{}", meant(near)),
        UsageFault::TooMany { typed } => format!("Không rõ “{typed}” để làm gì: lệnh này không nhận thêm."),
        UsageFault::ValueMissing { option } => format!("Thiếu giá trị cho {option}."),
        UsageFault::ValueWrong { option, typed, valid, why } => match (valid.is_empty(), why.is_empty()) {
            (false, _) => format!("“{typed}” không dùng được cho {option}; chỉ nhận: {}.", valid.join(", ")),
            (true, false) => format!("“{typed}” không dùng được cho {option}: {why}."),
            (true, true) => format!("“{typed}” không dùng được cho {option}."),
        },
        UsageFault::Missing { names } => format!("Thiếu: {}.", names.join(", ")),
        UsageFault::NotTogether { option, with } => format!("Không dùng {option} cùng với {}.", with.join(", ")),
        UsageFault::Twice { option } => format!("{option} chỉ ghi một lần."),
        UsageFault::Other { detail } => format!("Dòng lệnh không đúng: {detail}."),
    }
}

fn en(fault: &UsageFault) -> String {
    let meant =
        |near: &Option<String>| near.as_ref().map_or_else(String::new, |near| format!(" Did you mean “{near}”?"));
    match fault {
        UsageFault::NoSuchCommand { typed, near } => format!("There is no command “{typed}”.{}", meant(near)),
        UsageFault::NoSuchOption { typed, near } => format!("There is no option “{typed}”.{}", meant(near)),
        UsageFault::TooMany { typed } => format!("“{typed}” is more than this command takes."),
        UsageFault::ValueMissing { option } => format!("{option} needs a value."),
        UsageFault::ValueWrong { option, typed, valid, why } => match (valid.is_empty(), why.is_empty()) {
            (false, _) => format!("“{typed}” is no value for {option}; it takes: {}.", valid.join(", ")),
            (true, false) => format!("“{typed}” is no value for {option}: {why}."),
            (true, true) => format!("“{typed}” is no value for {option}."),
        },
        UsageFault::Missing { names } => format!("Missing: {}.", names.join(", ")),
        UsageFault::NotTogether { option, with } => format!("{option} does not go together with {}.", with.join(", ")),
        UsageFault::Twice { option } => format!("{option} is given once only."),
        UsageFault::Other { detail } => format!("The command line is wrong: {detail}."),
    }
}

const VI: HelpLabels = HelpLabels {
    usage: "Cách gọi",
    commands: "Lệnh",
    arguments: "Tham số",
    options: "Tùy chọn",
    help: "In hướng dẫn này",
    version: "In số phiên bản",
};

const EN: HelpLabels = HelpLabels {
    usage: "Usage",
    commands: "Commands",
    arguments: "Arguments",
    options: "Options",
    help: "Print this help",
    version: "Print the version",
};
