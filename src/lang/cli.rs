//! Help texts of the command line, by command and argument.

use super::Lang;

/// One help text in both languages; the argument is empty for the command itself.
type Help = (&'static str, &'static str, &'static str, &'static str);

const HELP: &[Help] = &[
    (
        "",
        "",
        "Tổng hợp thi đua, khen thưởng hợp tác xã từ danh sách Excel; soạn bằng khen, giấy khen",
        "Counts emulation and commendation in cooperatives from Excel rosters; drafts certificates",
    ),
    ("", "config", "Tệp cấu hình thidua.toml", "Configuration file thidua.toml"),
    (
        "",
        "date",
        "Ngày in trên kết quả (2026-11-25 hoặc 25/11/2026); mặc định hôm nay",
        "Date printed on outputs (2026-11-25 or 25/11/2026); today if absent",
    ),
    (
        "",
        "phase",
        "Chỉ lập số liệu, biểu và bằng của các giai đoạn này (cách nhau dấu phẩy); mặc định tất cả",
        "Figures, sheets and certificates of these phases only (commas between them); all if absent",
    ),
    (
        "run",
        "no_cache",
        "Đọc và làm lại tất cả, kể cả những gì không thay đổi",
        "Read and make everything anew, also what has not changed",
    ),
    ("", "strict", "Báo mã 1 khi còn điểm cần người xem", "Exit 1 when something needs a person"),
    ("", "jobs", "Số tệp đọc cùng lúc", "Files read at the same time"),
    ("", "lang", "Ngôn ngữ thông báo: vi hoặc en", "Language of messages: vi or en"),
    ("", "quiet", "Không in tiến độ", "No progress"),
    ("", "verbose", "In thời gian từng bước", "Timings of the steps"),
    ("run", "", "Làm toàn bộ: đọc, đối chiếu, tính, ghi kết quả", "The whole job: read, settle, count, write"),
    ("run", "input", "Thư mục hoặc tệp danh sách (mặc định: input)", "Folders or files of rosters (default: input)"),
    ("run", "output", "Thư mục kết quả (mặc định: output)", "Output folder (default: output)"),
    (
        "run",
        "watch",
        "Theo dõi thư mục: có thay đổi thì chạy lại, đến khi bấm Ctrl+C",
        "Watches the folder: runs again when something has changed, until Ctrl+C",
    ),
    (
        "schedule",
        "",
        "In sẵn lệnh để máy tự chạy định kỳ (Task Scheduler, cron, systemd)",
        "Prints what to paste for periodic runs (Task Scheduler, cron, systemd)",
    ),
    (
        "schedule",
        "input",
        "Thư mục hoặc tệp danh sách (mặc định: như khi chạy)",
        "Folders or files of rosters (default: as a run takes)",
    ),
    ("schedule", "output", "Thư mục kết quả (mặc định: output)", "Output folder (default: output)"),
    (
        "schedule",
        "every",
        "day (mỗi ngày), week (mỗi thứ Hai) hoặc month (ngày 1); mặc định week",
        "day, week (Mondays) or month (the first)",
    ),
    ("schedule", "at", "Giờ chạy, ví dụ 07:00 (mặc định)", "Time of the day, as 07:00"),
    (
        "schedule",
        "system",
        "windows, cron hoặc systemd; mặc định theo máy này",
        "windows, cron or systemd; this machine's if absent",
    ),
    ("man", "", "Ghi trang hướng dẫn cho lệnh man (Linux)", "Writes manual pages for `man`"),
    ("man", "output", "Thư mục ghi (mặc định: man)", "Folder to write to (default: man)"),
    (
        "doctor",
        "",
        "Kiểm tra trước khi chạy: cấu hình, thư mục, quyền ghi, dung lượng, phông chữ, máy in, khóa",
        "Looks things over before a run: configuration, folders, rights, space, fonts, printers, keys",
    ),
    (
        "doctor",
        "input",
        "Thư mục hoặc tệp danh sách (mặc định: như khi chạy)",
        "Folders or files of rosters (default: as a run takes)",
    ),
    ("doctor", "output", "Thư mục kết quả (mặc định: output)", "Output folder (default: output)"),
    ("doctor", "format", "Kiểu in: text (chữ) hoặc json", "Format: text or json"),
    (
        "init",
        "",
        "Thiết lập: hỏi bốn câu, ghi thidua.toml có chú thích, thư mục và mẫu danh sách",
        "Sets up: asks four questions, writes thidua.toml with notes, folders and blank rosters",
    ),
    ("init", "folder", "Thư mục để thiết lập (mặc định: thư mục này)", "Folder to set up (default: this one)"),
    ("init", "province", "Tên tỉnh, thành phố", "Province or city"),
    ("init", "alliance", "Tên Liên minh Hợp tác xã", "Name of the Cooperative Alliance"),
    ("init", "office", "Tên cơ quan thi đua, khen thưởng", "Name of the emulation and commendation office"),
    ("init", "rosters", "Thư mục để danh sách của các đơn vị", "Folder of the rosters"),
    (
        "merge",
        "",
        "Gộp kết quả của nhiều tỉnh thành một bản tổng hợp",
        "One summary of the outputs of several provinces",
    ),
    (
        "merge",
        "data",
        "Thư mục kết quả của từng tỉnh, hoặc TÊN=THƯ MỤC",
        "Output folder of each province, or NAME=FOLDER",
    ),
    ("merge", "output", "Thư mục bản gộp (mặc định: toan-quoc)", "Folder of the merged summary (default: toan-quoc)"),
    (
        "check",
        "",
        "Chỉ đọc và kiểm tra, không ghi gì; in các điểm cần xử lý",
        "Reads and judges only, writes nothing; prints the issues",
    ),
    ("check", "input", "Thư mục hoặc tệp danh sách (mặc định: input)", "Folders or files of rosters (default: input)"),
    (
        "check",
        "output",
        "Thư mục kết quả lần trước, để lấy câu trả lời (mặc định: output)",
        "Output folder of the run before, for its answers (default: output)",
    ),
    ("check", "format", "Cách in: text hoặc json", "Form of the answer: text or json"),
    (
        "read",
        "",
        "Cho xem chương trình hiểu tệp thế nào: từng hàng, từng ô",
        "Shows what the tool sees in a file: every row and cell",
    ),
    ("read", "file", "Tệp cần xem", "Files to look at"),
    ("read", "format", "Cách in: text hoặc json", "Form of the answer: text or json"),
    (
        "learn",
        "",
        "Lập đoạn cấu hình cho một tệp khó: tiêu đề, ý nghĩa từng cột, độ chắc chắn",
        "A configuration section for one difficult file: header, meaning of each column, how sure",
    ),
    ("learn", "file", "Tệp cần học", "The file to learn from"),
    (
        "explain",
        "",
        "Cho biết một số trong bảng tổng hợp từ những hàng nào ra, hoặc một mã nghĩa là gì",
        "Where a number of the summary comes from, or what a code means",
    ),
    (
        "explain",
        "what",
        "Ô của tong-hop.xlsx, như 'Tổng quan!D9', hoặc mã, như R14",
        "A cell of tong-hop.xlsx, as in 'Tổng quan!D9', or a code, as in R14",
    ),
    ("explain", "output", "Thư mục kết quả (mặc định: output)", "Output folder (default: output)"),
    ("explain", "format", "Cách in: text hoặc json", "Form of the answer: text or json"),
    (
        "diff",
        "",
        "Cho biết giữa hai thư mục kết quả người, đơn vị, khen thưởng, số liệu nào thêm, mất, sửa",
        "What changed between two output folders, in people, units, awards and figures",
    ),
    ("diff", "old", "Thư mục kết quả trước", "The output folder before"),
    ("diff", "new", "Thư mục kết quả sau", "The output folder after"),
    ("diff", "format", "Cách in: text, json hoặc xlsx", "Form of the answer: text, json or xlsx"),
    (
        "diff",
        "file",
        "Ghi vào tệp này thay vì in ra (xlsx mặc định: thay-doi.xlsx)",
        "Write to this file instead of printing (xlsx by default: thay-doi.xlsx)",
    ),
    (
        "template",
        "",
        "Tạo mẫu danh sách trống có danh mục để chọn",
        "Writes blank rosters to fill in, with lists to choose from",
    ),
    (
        "template",
        "kind",
        "Loại mẫu: units, awards, participation, scores, officers, activities (mặc định: tất cả)",
        "Kinds: units, awards, participation, scores, officers, activities (default: all)",
    ),
    ("template", "output", "Thư mục ghi mẫu (mặc định: mau)", "Folder for the forms (default: mau)"),
    ("template", "unit", "Tên đơn vị gửi, ghi sẵn vào mẫu", "Who will send it, written into the form"),
    (
        "template",
        "units",
        "Danh bạ đơn vị (tệp hoặc thư mục), ghi sẵn vào mẫu",
        "A register (file or folder) whose units stand in the form",
    ),
    ("keygen", "", "Tạo cặp khóa để ký mã QR trên bằng", "Makes the keys that codes on certificates are signed with"),
    ("keygen", "file", "Tệp khóa bí mật (mặc định: khoa-ky.pem)", "File of the secret key (default: khoa-ky.pem)"),
    ("verify", "", "Kiểm tra mã QR của bằng, không cần mạng", "Checks the code of a certificate, without a network"),
    (
        "verify",
        "what",
        "Tệp PDF, ảnh PNG, JPEG, tệp chữ, hoặc chữ đã quét; - để đọc từ stdin",
        "A PDF, PNG, JPEG or text file, or the scanned text; - reads stdin",
    ),
    (
        "verify",
        "key",
        "Tệp khóa công khai, ngoài các khóa trong cấu hình",
        "Public key file, besides those of the configuration",
    ),
    (
        "certificates",
        "",
        "Chỉ soạn bằng khen, giấy khen: tất cả hoặc một phần; dự thảo, in lên phôi hoặc bản chính thức",
        "Certificates only, all or some: drafts, on pre-printed blanks, or to be signed",
    ),
    (
        "certificates",
        "input",
        "Thư mục hoặc tệp danh sách (mặc định: input)",
        "Folders or files of rosters (default: input)",
    ),
    (
        "certificates",
        "output",
        "Thư mục kết quả (mặc định: output); chỉ thay bang-khen/ trong đó",
        "Output folder (default: output); only bang-khen/ in it is replaced",
    ),
    (
        "certificates",
        "decision",
        "Chỉ quyết định số này (2157 hoặc 2157/QĐ-UBND)",
        "Only this decision (2157 or 2157/QĐ-UBND)",
    ),
    (
        "certificates",
        "recipient",
        "Chỉ tên có chữ này, có dấu hay không dấu",
        "Only names with this in them, with or without accents",
    ),
    ("certificates", "from", "Từ số thứ tự này trong danh-muc.xlsx", "From this number of danh-muc.xlsx on"),
    (
        "certificates",
        "mode",
        "draft: dự thảo; overprint: chỉ phần chữ in lên phôi; final: bản chính thức, đủ dữ liệu mới in",
        "draft; overprint: only what a blank lacks; final: to be signed, refused while anything is missing",
    ),
    (
        "certificates",
        "printer",
        "Máy in đã căn chỉnh ([printer.TÊN] trong thidua.toml)",
        "A measured printer ([printer.NAME] in thidua.toml)",
    ),
    (
        "certificates",
        "calibrate",
        "Ghi tờ căn chỉnh máy in, hoặc tính sai số từ --reading",
        "Writes the test sheet of a printer, or works out its error from --reading",
    ),
    (
        "certificates",
        "reading",
        "Số đo các dấu, mm: \"x1,y1;x2,y2;…\", hoặc tệp .toml",
        "What was measured, in mm: \"x1,y1;x2,y2;…\", or a .toml file",
    ),
    (
        "certificates",
        "paper",
        "Khổ giấy của tờ căn chỉnh: A4 (mặc định) hoặc A3",
        "Paper of the test sheet: A4 (default) or A3",
    ),
    ("config", "", "In cấu hình đang có hiệu lực", "Prints the effective configuration"),
    ("completions", "", "Tạo tệp hoàn thành lệnh cho shell", "Shell completions"),
    ("completions", "shell", "bash, zsh, fish, elvish, powershell", "bash, zsh, fish, elvish, powershell"),
];

impl Lang {
    /// The help of an argument, or of a command (`argument` empty).
    pub fn help(self, command: &str, argument: &str) -> Option<&'static str> {
        let found = HELP.iter().find(|(of, name, ..)| *of == command && *name == argument);
        found.map(|(_, _, vi, en)| if self == Self::Vi { *vi } else { *en })
    }

    /// "error" as a person reads it.
    pub fn severity(self, severity: crate::issue::Severity) -> &'static str {
        use crate::issue::Severity as S;
        match (self, severity) {
            (Self::Vi, S::Error) => "lỗi",
            (Self::Vi, S::Question) => "cần hỏi",
            (Self::Vi, S::Warning) => "cảnh báo",
            (Self::Vi, S::Note) => "ghi nhận",
            (Self::En, S::Error) => "error",
            (Self::En, S::Question) => "question",
            (Self::En, S::Warning) => "warning",
            (Self::En, S::Note) => "note",
        }
    }
}
