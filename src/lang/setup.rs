//! What `thidua init` asks, says and writes.

use super::{Lang, Words};

/// What the configuration of an office says, each value as TOML.
pub struct SetupText<'a> {
    pub province: &'a str,
    pub alliance: &'a str,
    pub office: &'a str,
    pub input: &'a str,
    /// Place of the decision and of the signature on certificates.
    pub place: &'a str,
    /// Of a phase that the built-in configuration does not have: its id, first and last year.
    pub phase: Option<(&'a str, i32, i32)>,
    /// Code and name of the movements that are called after the province.
    pub movements: &'a [(String, String)],
}

/// The words of the questions.
pub struct SetupLabels {
    /// Where it is set up.
    pub opening: fn(folder: &str) -> String,
    pub province: &'static str,
    pub phase: &'static str,
    pub alliance: &'static str,
    pub office: &'static str,
    pub input: &'static str,
    /// What an answer must look like.
    pub again_phase: &'static str,
    pub again_line: &'static str,
    pub wrote: fn(path: &str) -> String,
    pub folder: fn(path: &str) -> String,
    pub templates: fn(path: &str, count: usize) -> String,
    pub next: fn(folder: &str, input: &str) -> String,
}

impl Lang {
    pub fn setup(self) -> &'static SetupLabels {
        match self {
            Self::Vi => &VI,
            Self::En => &EN,
        }
    }

    /// Set up before: nothing is overwritten.
    pub fn already_set_up(self, path: &str) -> Words {
        match self {
            Self::Vi => Words::new(
                format!("{path}: đã có tệp cấu hình; không ghi đè."),
                "Sửa tệp đó, hoặc chọn thư mục khác: thidua init THƯ_MỤC",
            ),
            Self::En => Words::new(
                format!("{path}: there is a configuration already; nothing was written."),
                "Edit that file, or choose another folder: thidua init FOLDER",
            ),
        }
    }

    /// `thidua.toml` with its comments.
    pub fn configuration_text(self, text: &SetupText<'_>) -> String {
        let words = match self {
            Self::Vi => &TEXT_VI,
            Self::En => &TEXT_EN,
        };
        let mut lines = vec![
            words.head.to_owned(),
            String::new(),
            "[programme]".to_owned(),
            format!("province = {} # {}", text.province, words.province),
            format!("alliance = {} # {}", text.alliance, words.offices),
            format!("office = {}", text.office),
            format!("# documents = \"vi\" # {}", words.documents),
            String::new(),
            "[folders]".to_owned(),
            format!("input = {} # {}", text.input, words.input),
            String::new(),
            "[certificates]".to_owned(),
            format!("place = {} # {}", text.place, words.place),
            format!("# emblem = \"quoc-huy.png\" # {}", words.emblem),
            String::new(),
            format!("# {}", words.phases),
        ];
        match text.phase {
            Some((id, from, to)) => {
                lines.push(format!("[phase.{id}]\nname = \"Giai đoạn {from} - {to}\"\nfrom = {from}\nto = {to}"));
            }
            None => lines
                .push("# [phase.2027-2032]\n# name = \"Giai đoạn 2027 - 2032\"\n# from = 2027\n# to = 2032".to_owned()),
        }
        if !text.movements.is_empty() {
            lines.push(format!("\n# {}", words.movements));
        }
        for (code, name) in text.movements {
            lines.push(format!("[movement.{code}]\nname = {name}\n"));
        }
        lines.push(format!("\n{}", words.further));
        lines.join("\n") + "\n"
    }
}

/// The comments of the configuration.
struct Comments {
    head: &'static str,
    province: &'static str,
    offices: &'static str,
    documents: &'static str,
    input: &'static str,
    place: &'static str,
    emblem: &'static str,
    phases: &'static str,
    movements: &'static str,
    further: &'static str,
}

const TEXT_VI: Comments = Comments {
    head: "# Cấu hình của thidua. Dòng bắt đầu bằng # là ghi chú, chương trình bỏ qua.\n\
           # Chỉ ghi những gì khác với cấu hình có sẵn; xem toàn bộ: thidua config. Kiểm tra lại: thidua doctor",
    province: "không ghi chữ “tỉnh”",
    offices: "tên hai cơ quan, in trên biểu tổng hợp",
    documents: "ngôn ngữ của biểu và bằng: vi hoặc en",
    input: "nơi để danh sách của các đơn vị, tính từ thư mục của tệp này",
    place: "địa danh trước ngày tháng trên bằng",
    emblem: "hình do cơ quan cung cấp, đặt cạnh tệp này; bỏ dấu # để dùng",
    phases: "Giai đoạn mới, khi có:",
    movements: "Phong trào mang tên tỉnh: sửa cho đúng tên gọi ở tỉnh mình.",
    further: "# Quy tắc kiểm tra nào không dùng thì tắt, ví dụ:\n# [rule.R14]\n# on = false",
};

const TEXT_EN: Comments = Comments {
    head: "# Configuration of thidua. Lines that begin with # are notes; the program skips them.\n\
           # It says only what differs from the built-in one; the whole: thidua config. Look it over: thidua doctor",
    province: "without the word “tỉnh”",
    offices: "names of the two offices, on the summary",
    documents: "language of sheets and certificates: vi or en",
    input: "where the rosters lie, from the folder of this file",
    place: "place before the day on certificates",
    emblem: "a picture of the office's own, beside this file; take the # away to use it",
    phases: "A new phase, once there is one:",
    movements: "Movements called after the province: write them as they are called.",
    further: "# A rule that the office does not use is switched off like this:\n# [rule.R14]\n# on = false",
};

const VI: SetupLabels = SetupLabels {
    opening: |folder| format!("Thiết lập thidua trong {folder}. Bấm Enter để nhận giá trị trong ngoặc vuông."),
    province: "1/4  Tên tỉnh, thành phố",
    phase: "2/4  Giai đoạn thi đua đang làm",
    alliance: "3/4  Tên Liên minh Hợp tác xã",
    office: "     Tên cơ quan thi đua, khen thưởng",
    input: "4/4  Thư mục để danh sách của các đơn vị",
    again_phase: "Ghi năm đầu và năm cuối, ví dụ 2022-2027.",
    again_line: "Ghi một dòng, không để trống, không quá 200 chữ.",
    wrote: |path| format!("Đã ghi {path}"),
    folder: |path| format!("Có thư mục {path}: để danh sách của các đơn vị vào đó"),
    templates: |path, count| format!("Đã ghi {count} mẫu danh sách trống vào {path}: gửi cho các đơn vị"),
    next: |folder, input| {
        let enter =
            if folder == "." { String::new() } else { format!("mở thư mục làm việc (cd \"{folder}\"), ") };
        format!("Tiếp theo: để các danh sách vào {input}, {enter}chạy thidua doctor để kiểm tra, rồi chạy thidua.")
    },
};

const EN: SetupLabels = SetupLabels {
    opening: |folder| format!("Setting up thidua in {folder}. Enter takes the value in brackets."),
    province: "1/4  Province or city",
    phase: "2/4  Phase that is going on",
    alliance: "3/4  Name of the Cooperative Alliance",
    office: "     Name of the emulation and commendation office",
    input: "4/4  Folder of the rosters that units send",
    again_phase: "Give the first and the last year, such as 2022-2027.",
    again_line: "One line that is not empty, of at most 200 letters.",
    wrote: |path| format!("Wrote {path}"),
    folder: |path| format!("There is the folder {path}: put the rosters there"),
    templates: |path, count| format!("Wrote {count} blank rosters into {path}: send them to the units"),
    next: |folder, input| {
        let enter = if folder == "." { String::new() } else { format!("go to the working folder (cd \"{folder}\"), ") };
        format!("Next: put the rosters into {input}, {enter}run `thidua doctor` to look things over, then `thidua`.")
    },
};
