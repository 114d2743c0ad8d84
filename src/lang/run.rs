//! What the command line says: steps, failures, the closing lines.

use super::{Lang, Words, system_fault};
use crate::issue::{Closing, Failure, Stage, Step};

impl Lang {
    /// A finished step in one line.
    pub fn step(self, step: Step) -> String {
        match (self, step) {
            (Self::Vi, Step::Unchanged { files }) => {
                format!("Không có gì thay đổi ({files} tệp, cấu hình, ngày): kết quả lần trước vẫn đúng, để nguyên")
            }
            (Self::Vi, Step::Read { files }) => format!("Đã đọc {files} tệp"),
            (Self::Vi, Step::Settled { rows }) => format!("Đã đối chiếu {rows} hàng dữ liệu"),
            (Self::Vi, Step::Counted { figures }) => format!("Đã tính {figures} số liệu"),
            (Self::Vi, Step::Recounted { figures }) => format!("Đã tính lại {figures} số liệu, khớp cả"),
            (Self::Vi, Step::Drawn { certificates }) => format!("Đã soạn {certificates} bằng khen, giấy khen"),
            (Self::Vi, Step::Written { files }) => format!("Đã ghi {files} tệp"),
            (Self::En, Step::Unchanged { files }) => {
                format!("Nothing has changed ({files} files, configuration, date): the last result stands as it is")
            }
            (Self::En, Step::Read { files }) => format!("Read {files} files"),
            (Self::En, Step::Settled { rows }) => format!("Settled {rows} data rows"),
            (Self::En, Step::Counted { figures }) => format!("Counted {figures} figures"),
            (Self::En, Step::Recounted { figures }) => format!("Counted {figures} figures again: all agree"),
            (Self::En, Step::Drawn { certificates }) => format!("Drew {certificates} certificates"),
            (Self::En, Step::Written { files }) => format!("Wrote {files} files"),
        }
    }

    /// The line above what was learned of a file.
    pub fn learned(self, path: &str) -> String {
        match self {
            Self::Vi => format!("Học từ {path}. Xem lại từng dòng, sửa chỗ sai rồi chép vào thidua.toml."),
            Self::En => {
                format!("Learned from {path}. Look at each line, correct what is wrong, and copy it into thidua.toml.")
            }
        }
    }

    /// The line above one table's section.
    pub fn lesson(self, sheet: &str, row: u32) -> String {
        match self {
            Self::Vi => format!("Trang tính “{sheet}”, tiêu đề từ hàng {row}"),
            Self::En => format!("Sheet “{sheet}”, header from row {row}"),
        }
    }

    pub fn not_known(self) -> &'static str {
        match self {
            Self::Vi => "chưa rõ; điền ý nghĩa rồi bỏ dấu #, xem danh sách bằng thidua config",
            Self::En => "not known; write its meaning and take away the #, see thidua config for the list",
        }
    }

    pub fn nothing_learned(self, path: &str) -> String {
        match self {
            Self::Vi => {
                format!("{path}: Không thấy hàng nào giống tiêu đề cột. Ghi một hàng tiêu đề trên dữ liệu rồi thử lại.")
            }
            Self::En => {
                format!("{path}: No row looks like a header. Write a row of headings above the data and try again.")
            }
        }
    }

    /// What a run is doing.
    pub fn stage(self, stage: Stage) -> &'static str {
        match (self, stage) {
            (Self::Vi, Stage::Reading) => "Đọc danh sách",
            (Self::Vi, Stage::Settling) => "Đối chiếu",
            (Self::Vi, Stage::Counting) => "Tính số liệu",
            (Self::Vi, Stage::Writing) => "Ghi kết quả, soạn bằng",
            (Self::En, Stage::Reading) => "Reading rosters",
            (Self::En, Stage::Settling) => "Settling",
            (Self::En, Stage::Counting) => "Counting",
            (Self::En, Stage::Writing) => "Writing, certificates",
        }
    }

    /// After each run of a watch.
    pub fn watching(self) -> &'static str {
        match self {
            Self::Vi => "Đang theo dõi thư mục; có thay đổi sẽ chạy lại. Bấm Ctrl+C để dừng.",
            Self::En => "Watching the folder; it runs again when something changes. Ctrl+C stops it.",
        }
    }

    /// Before the time that a run will still take.
    pub fn time_left(self) -> &'static str {
        match self {
            Self::Vi => "còn",
            Self::En => "left",
        }
    }

    /// At the end, where the window would close.
    pub fn press_enter(self) -> &'static str {
        match self {
            Self::Vi => "Bấm Enter để đóng cửa sổ.",
            Self::En => "Press Enter to close the window.",
        }
    }

    /// What else a run found: warnings, and rosters that go back to their senders; nothing where there are neither.
    pub fn closing_besides(self, closing: Closing, output: &str) -> Option<String> {
        let Closing { warnings, sent_back, .. } = closing;
        let warned = (warnings > 0).then(|| match self {
            Self::Vi => format!("{warnings} cảnh báo"),
            Self::En if warnings == 1 => "1 warning".to_owned(),
            Self::En => format!("{warnings} warnings"),
        });
        let back = (sent_back > 0).then(|| match self {
            Self::Vi => format!("{sent_back} danh sách cần gửi lại nơi lập: {output}/tra-lai"),
            Self::En if sent_back == 1 => format!("1 roster to send back: {output}/tra-lai"),
            Self::En => format!("{sent_back} rosters to send back: {output}/tra-lai"),
        });
        let told: Vec<String> = [warned, back].into_iter().flatten().collect();
        (!told.is_empty()).then(|| format!("{}.", told.join("; ")))
    }

    /// The closing summary of a run.
    pub fn closing(self, closing: Closing, output: &str) -> String {
        let Closing { files, accepted, duplicate, set_aside, certificates, asked, .. } = closing;
        match self {
            Self::Vi => format!(
                "Xong: đọc {files} tệp, {accepted} hàng được tính, {duplicate} hàng trùng, {set_aside} hàng để lại; {certificates} bằng khen, giấy khen; {asked} điểm cần người xem.\nXem trước hết: {output}/tong-hop.xlsx, trang “Cần xử lý”."
            ),
            Self::En => format!(
                "Done: {files} files read, {accepted} rows counted, {duplicate} duplicates, {set_aside} set aside; {certificates} certificates; {asked} points need a person.\nLook first at {output}/tong-hop.xlsx, sheet “Cần xử lý”."
            ),
        }
    }

    /// Why the job could not be done, and what to do.
    pub fn failure(self, failure: &Failure) -> Words {
        match self {
            Self::Vi => failure_vi(failure),
            Self::En => failure_en(failure),
        }
    }
}

/// A figure's value; one that was not counted is said so.
fn shown(lang: Lang, value: Option<f64>) -> String {
    value.map_or_else(|| lang.not_counted().to_owned(), |value| value.to_string())
}

fn failure_vi(failure: &Failure) -> Words {
    match failure {
        Failure::NoInput { path } => Words::new(
            format!("{}: không có thư mục hoặc tệp này.", path.display()),
            "Tạo thư mục input cạnh nơi chạy, chép các tệp Excel vào đó rồi chạy lại, hoặc ghi rõ đường dẫn: thidua run THU_MUC",
        ),
        Failure::InputUnreadable { path, error } => Words::new(
            format!("{}: không đọc được ({}).", path.display(), system_fault(Lang::Vi, error)),
            "Kiểm tra quyền đọc thư mục rồi chạy lại.",
        ),
        Failure::NothingReadable { path, .. } => Words::new(
            format!("{}: không có tệp nào đọc được.", path.display()),
            "Chép các danh sách Excel (.xlsx, .xls, .ods, .csv) vào thư mục này rồi chạy lại.",
        ),
        Failure::NoData { path } => Words::new(
            format!("{}: không có bảng này.", path.display()),
            "Chạy thidua run để có thư mục kết quả, hoặc ghi rõ thư mục đó (có thư mục con data).",
        ),
        Failure::DataDamaged { path, line, column, found } => Words::new(
            format!("{}, dòng {line}, cột “{column}”: không như chương trình đã ghi (“{found}”).", path.display()),
            "Bảng trong data có thể đã bị sửa hoặc do bản cũ ghi; chạy lại thidua run để ghi lại.",
        ),
        Failure::Merge(failure) => Lang::Vi.merge_failure(failure),
        Failure::Unbalanced { line } => Words::new(
            format!("{} › {}: sổ cái không cân ({line:?}).", line.file, line.sheet),
            "Đây là lỗi của chương trình; hãy gửi tệp này cho người bảo trì. Kết quả cũ vẫn nguyên.",
        ),
        Failure::Counting { detail } => Words::new(
            format!("Lỗi khi tính số liệu: {detail}."),
            "Đây là lỗi của chương trình; hãy báo cho người bảo trì. Kết quả cũ vẫn nguyên.",
        ),
        Failure::CountsDiffer { figure, cut, counted, again, in_all } => Words::new(
            format!(
                "{}: hai cách tính ra {} và {} ({in_all} số liệu lệch).",
                Lang::Vi.figure(*figure, cut, None),
                shown(Lang::Vi, *counted),
                shown(Lang::Vi, *again)
            ),
            "Đây là lỗi của chương trình; hãy báo cho người bảo trì. Kết quả cũ vẫn nguyên.",
        ),
        Failure::EvidenceDiffers { figure, cut, stored, again } => Words::new(
            format!(
                "{}: kết quả ghi {}, tính từ data theo cấu hình này là {}.",
                Lang::Vi.figure(*figure, cut, None),
                shown(Lang::Vi, *stored),
                shown(Lang::Vi, *again)
            ),
            "Chỉ rõ cấu hình của lần chạy đã ghi kết quả (-c TỆP), hoặc chạy lại thidua run.",
        ),
        Failure::NoCertificate { asked, near } => Words::new(
            format!("Không có bằng khen, giấy khen nào là “{asked}”."),
            if near.is_empty() {
                "Xem số quyết định và tên trong bang-khen/danh-muc.xlsx.".to_owned()
            } else {
                format!("Có phải: {}? Ghi lại cho đúng rồi chạy lại.", near.join("; "))
            },
        ),
        Failure::NotReady { issues } => Words::new(
            format!("Chưa in được: còn {} điểm chưa xử lý (nêu trên).", issues.len()),
            "Sửa từng điểm trong danh sách hoặc thidua.toml rồi chạy lại; bản dự thảo: --mode draft. Kết quả cũ vẫn nguyên.",
        ),
        Failure::NoPrinter { name, known } => Words::new(
            format!("Không có máy in “{name}” trong thidua.toml."),
            if known.is_empty() {
                format!("Căn chỉnh máy in trước: thidua certificates --calibrate --printer {name}")
            } else {
                format!("Các máy in đã có: {}.", known.join(", "))
            },
        ),
        Failure::ReadingsUnfit { crosses } => Words::new(
            format!("Số đo {crosses} dấu không ra được sai số của máy in."),
            "Đo ít nhất 3 dấu không thẳng hàng, bằng mm từ góc trên bên trái tờ giấy, theo đúng thứ tự số.",
        ),
        Failure::Document { path, detail } => Words::new(
            format!("{path}: không soạn được ({detail})."),
            "Đây là lỗi của chương trình; hãy báo cho người bảo trì. Kết quả cũ vẫn nguyên.",
        ),
        Failure::Busy { lock } => Words::new(
            format!("Một lần chạy khác đang làm việc ({}).", lock.display()),
            "Chờ lần chạy đó xong rồi chạy lại.",
        ),
        Failure::OutputOpen { file, marker } => Words::new(
            format!("{}: tệp đang được mở.", file.display()),
            format!("Đóng tệp rồi chạy lại; nếu không ai mở, xóa {}. Kết quả cũ vẫn nguyên.", marker.display()),
        ),
        Failure::Foreign { file } => Words::new(
            format!("{}: tệp này không do thidua ghi ra.", file.display()),
            "Chuyển tệp sang nơi khác hoặc chọn thư mục kết quả khác (-o) rồi chạy lại.",
        ),
        Failure::NoFile { path } => {
            Words::new(format!("{}: không có tệp này.", path.display()), "Kiểm tra lại tên tệp và đường dẫn.")
        }
        Failure::SetUp { path } => Lang::Vi.already_set_up(&path.display().to_string()),
        Failure::KeyExists { path } => Words::new(
            format!("{}: đã có tệp này; khóa cũ không bị ghi đè.", path.display()),
            "Chọn tên khác (-o). Khóa cũ vẫn cần để kiểm tra những bằng đã ký bằng nó.",
        ),
        Failure::KeyInOutput { path } => Words::new(
            format!("{}: thư mục kết quả được gửi đi, không để khóa bí mật ở đây.", path.display()),
            "Chọn nơi chỉ người giữ khóa đọc được, ví dụ cạnh thidua.toml.",
        ),
        Failure::Unwritable { path, error } => Words::new(
            format!("{}: không ghi được ({}).", path.display(), system_fault(Lang::Vi, error)),
            "Kiểm tra dung lượng đĩa và quyền ghi rồi chạy lại. Kết quả cũ vẫn nguyên.",
        ),
    }
}

fn failure_en(failure: &Failure) -> Words {
    match failure {
        Failure::NoInput { path } => Words::new(
            format!("{}: there is no such folder or file.", path.display()),
            "Make a folder `input` where you run, copy the Excel files into it and run again, or name one: thidua run FOLDER",
        ),
        Failure::InputUnreadable { path, error } => Words::new(
            format!("{}: cannot be read ({error}).", path.display()),
            "Check that you may read the folder and run again.",
        ),
        Failure::NothingReadable { path, .. } => Words::new(
            format!("{}: not one file could be read.", path.display()),
            "Copy the rosters (.xlsx, .xls, .ods, .csv) into this folder and run again.",
        ),
        Failure::NoData { path } => Words::new(
            format!("{}: there is no such table.", path.display()),
            "Run thidua run to make an output folder, or name one that holds a folder data.",
        ),
        Failure::DataDamaged { path, line, column, found } => Words::new(
            format!("{}, line {line}, column “{column}”: not as the program wrote it (“{found}”).", path.display()),
            "The table was changed, or an older version wrote it; run thidua run again to write it anew.",
        ),
        Failure::Merge(failure) => Lang::En.merge_failure(failure),
        Failure::Unbalanced { line } => Words::new(
            format!("{} › {}: the ledger does not balance ({line:?}).", line.file, line.sheet),
            "This is a fault of the program; send the file to its keeper. The old output is untouched.",
        ),
        Failure::Counting { detail } => Words::new(
            format!("Counting went wrong: {detail}."),
            "This is a fault of the program; tell its keeper. The old output is untouched.",
        ),
        Failure::CountsDiffer { figure, cut, counted, again, in_all } => Words::new(
            format!(
                "{}: two ways of counting gave {} and {} ({in_all} figures differ).",
                Lang::En.figure(*figure, cut, None),
                shown(Lang::En, *counted),
                shown(Lang::En, *again)
            ),
            "This is a fault of the program; tell its keeper. The old output is untouched.",
        ),
        Failure::EvidenceDiffers { figure, cut, stored, again } => Words::new(
            format!(
                "{}: the output says {}; from data with this configuration it is {}.",
                Lang::En.figure(*figure, cut, None),
                shown(Lang::En, *stored),
                shown(Lang::En, *again)
            ),
            "Name the configuration of the run that wrote the output (-c FILE), or run thidua run again.",
        ),
        Failure::NoCertificate { asked, near } => Words::new(
            format!("No certificate is “{asked}”."),
            if near.is_empty() {
                "See the decisions and names in bang-khen/danh-muc.xlsx.".to_owned()
            } else {
                format!("Is it one of these: {}? Write it so and run again.", near.join("; "))
            },
        ),
        Failure::NotReady { issues } => Words::new(
            format!("Not fit to print: {} points are open (above).", issues.len()),
            "Settle each in the roster or in thidua.toml and run again; for a draft: --mode draft. The old output is untouched.",
        ),
        Failure::NoPrinter { name, known } => Words::new(
            format!("thidua.toml has no printer “{name}”."),
            if known.is_empty() {
                format!("Measure it first: thidua certificates --calibrate --printer {name}")
            } else {
                format!("It has: {}.", known.join(", "))
            },
        ),
        Failure::ReadingsUnfit { crosses } => Words::new(
            format!("The readings of {crosses} crosses show no error that a printer makes."),
            "Measure at least 3 crosses that are not in a line, in mm from the paper's top left corner, in their order.",
        ),
        Failure::Document { path, detail } => Words::new(
            format!("{path}: could not be made ({detail})."),
            "This is a fault of the program; tell its keeper. The old output is untouched.",
        ),
        Failure::Busy { lock } => {
            Words::new(format!("Another run is going on ({}).", lock.display()), "Wait until it is done and run again.")
        }
        Failure::OutputOpen { file, marker } => Words::new(
            format!("{}: the file is open.", file.display()),
            format!(
                "Close it and run again; if nobody has it open, delete {}. The old output is untouched.",
                marker.display()
            ),
        ),
        Failure::Foreign { file } => Words::new(
            format!("{}: thidua did not write this file.", file.display()),
            "Move it away or choose another output folder (-o) and run again.",
        ),
        Failure::NoFile { path } => {
            Words::new(format!("{}: there is no such file.", path.display()), "Look at the name and the folder again.")
        }
        Failure::SetUp { path } => Lang::En.already_set_up(&path.display().to_string()),
        Failure::KeyExists { path } => Words::new(
            format!("{}: this file is there already; the old key is not overwritten.", path.display()),
            "Choose another name (-o). The old key is still needed to check the certificates that it signed.",
        ),
        Failure::KeyInOutput { path } => Words::new(
            format!("{}: an output folder is handed on; no secret key belongs there.", path.display()),
            "Choose a place that only the keeper of the key can read, such as beside thidua.toml.",
        ),
        Failure::Unwritable { path, error } => Words::new(
            format!("{}: cannot be written ({error}).", path.display()),
            "Check disk space and rights and run again. The old output is untouched.",
        ),
    }
}
