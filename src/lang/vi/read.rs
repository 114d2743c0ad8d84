//! Files, sheets and cells.

use crate::issue::{CellProblem, FileProblem, SheetProblem};
use crate::lang::Words;

pub fn file(problem: &FileProblem) -> Words {
    use FileProblem as P;
    match problem {
        P::NotAWorkbook { kind: Some(kind) } => Words::new(
            format!("Tệp này không phải bảng tính mà là {}.", kind_word(kind)),
            "Mở tệp gốc bằng Excel, lưu thành .xlsx rồi gửi lại; nếu chỉ có bản giấy hoặc PDF thì nhập lại theo mẫu.",
        ),
        P::NotAWorkbook { kind: None } => {
            Words::new("Tệp này không phải bảng tính.", "Kiểm tra lại tệp; lưu thành .xlsx bằng Excel rồi gửi lại.")
        }
        P::Encrypted => {
            Words::new("Tệp có đặt mật khẩu.", "Mở tệp bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ), lưu lại.")
        }
        P::Empty => Words::new("Tệp rỗng.", "Gửi lại tệp; có thể tệp chưa sao chép xong."),
        P::Corrupt { detail } => Words::new(
            format!("Tệp bị hỏng, không đọc được ({detail})."),
            "Mở bằng Excel, chọn sửa chữa nếu được hỏi, lưu thành tệp .xlsx mới rồi gửi lại.",
        ),
        P::Truncated => Words::new("Tệp bị cắt cụt, thiếu phần cuối.", "Sao chép hoặc tải lại tệp từ nguồn."),
        P::NotSupported { kind } => Words::new(
            format!("Định dạng {} chưa đọc được.", kind_word(kind)),
            "Mở bằng Excel và lưu thành .xlsx rồi gửi lại.",
        ),
        P::Unreadable { detail } => Words::new(
            format!("Không mở được tệp ({detail})."),
            "Kiểm tra quyền đọc tệp và xem tệp còn ở đó không, rồi chạy lại.",
        ),
        P::Skipped => Words::new("Bỏ qua tệp tạm hoặc tệp ẩn.", "Không cần làm gì; đóng Excel nếu tệp đang mở."),
        P::NotInFolder => Words::new(
            "Đây là liên kết ra ngoài thư mục, liên kết hỏng hoặc không phải tệp thường; không đọc.",
            "Sao chép chính tệp danh sách vào thư mục.",
        ),
        P::UnknownType { extension } => Words::new(
            format!("Bỏ qua tệp có đuôi .{extension}, không phải bảng tính."),
            "Nếu đây là danh sách cần đọc, lưu thành .xlsx.",
        ),
        P::TooLarge { limit } => Words::new(
            format!("Tệp lớn quá mức cho phép ({limit})."),
            "Xóa các hàng, cột, hình không dùng hoặc tách thành nhiều tệp.",
        ),
        P::WrongExtension { really } => Words::new(
            format!("Đuôi tệp không đúng: nội dung thật là {really}."),
            "Đã đọc theo nội dung; nên đổi lại đuôi tệp cho đúng.",
        ),
        P::TooHeavy { memory, seconds } => Words::new(
            format!(
                "Đọc tệp này cần quá {memory} bộ nhớ hoặc quá {seconds} giây nên đã dừng; các tệp khác vẫn được đọc."
            ),
            "Mở bằng Excel, chép phần danh sách sang tệp mới, lưu thành .xlsx rồi gửi lại.",
        ),
        P::SeveralInside { files } => {
            Words::new(format!("Tệp nén chứa {files} tệp danh sách."), "Giải nén vào thư mục đầu vào rồi chạy lại.")
        }
        P::ReadForAnswers { answers } => Words::new(
            format!("Tệp câu hỏi: đã đọc {answers} câu trả lời, không đọc như danh sách."),
            "Không cần làm gì; giữ tệp ở đây để câu trả lời còn hiệu lực.",
        ),
        P::NoTable => Words::new("Không thấy bảng nào trong tệp.", "Xem lại tệp; bảng cần có hàng tiêu đề cột."),
    }
}

/// What a file is instead; names of formats stand for themselves.
fn kind_word(kind: &str) -> &str {
    match kind {
        "image" => "ảnh",
        "archive" => "tệp nén",
        "zip" => "tệp nén không có danh sách bên trong",
        "program" => "chương trình",
        "database" => "cơ sở dữ liệu",
        "link" => "đường dẫn tới bảng tính trên mạng",
        "macro" => "bảng macro Excel 4.0",
        other => other,
    }
}

pub fn sheet(problem: &SheetProblem) -> Words {
    use SheetProblem as P;
    match problem {
        P::HeaderNotFound => Words::new(
            "Không tìm thấy hàng tiêu đề cột nên chưa đọc được trang tính này.",
            "Ghi tiêu đề cột rõ ràng (STT, Họ và tên, Đơn vị, Hình thức khen thưởng…) ngay trên dữ liệu.",
        ),
        P::Hidden => Words::new("Trang tính bị ẩn; vẫn được đọc.", "Nếu không dùng, hãy xóa trang tính này."),
        P::RowsHidden { rows } => Words::new(
            format!("Có {rows} hàng bị ẩn mà có dữ liệu, bắt đầu từ đây; vẫn được đọc và tính."),
            "Bỏ ẩn để kiểm tra; hàng nào không dùng thì xóa hẳn.",
        ),
        P::ColumnsHidden { columns } => Words::new(
            format!("Có {columns} cột bị ẩn mà có dữ liệu, bắt đầu từ đây; vẫn được đọc."),
            "Bỏ ẩn để kiểm tra; cột nào không dùng thì xóa hẳn.",
        ),
        P::Unreadable { detail } => Words::new(
            format!("Không đọc được trang tính ({detail})."),
            "Mở bằng Excel, chép dữ liệu sang tệp mới, lưu thành .xlsx.",
        ),
        P::ColumnUnexplained { header } => Words::new(
            format!("Chưa hiểu cột “{header}”; giữ nguyên, không dùng để tính."),
            "Cột không cần thì bỏ qua; nếu cần, đổi tiêu đề theo mẫu, hoặc chạy thidua learn TỆP rồi dán kết quả vào thidua.toml.",
        )
        .by_sender("Đổi tiêu đề theo mẫu."),
        P::ColumnTwice { header, other } => Words::new(
            format!("Hai cột “{other}” và “{header}” cùng một ý nghĩa; dùng cột đầu tiên có giá trị."),
            "Đổi tiêu đề một trong hai cột cho rõ.",
        ),
        P::TooLarge { limit } => Words::new(
            format!("Trang tính có quá {limit} ô."),
            "Xóa các hàng, cột không dùng hoặc tách thành nhiều tệp; nếu danh sách thật sự lớn, tăng [reading.limits] trong thidua.toml.",
        )
        .by_sender("Xóa các hàng, cột không dùng hoặc tách thành nhiều tệp."),
        P::OnItsSide => Words::new(
            "Mẫu nằm ngang: tiêu đề ở một cột, mỗi đối tượng một cột; đã đổi hàng và cột để đọc.",
            "Không cần làm gì; lần sau nên lập theo mẫu dọc.",
        ),
        P::HeaderNear { header, read_as } => Words::new(
            format!("Tiêu đề “{header}” được hiểu là “{read_as}” (có thể gõ sai)."),
            "Sửa lại tiêu đề nếu hiểu chưa đúng.",
        ),
    }
}

pub fn cell(problem: &CellProblem) -> Words {
    use CellProblem as P;
    match problem {
        P::NotADate => Words::new("Không phải ngày tháng hợp lệ.", "Ghi ngày/tháng/năm, ví dụ 21/10/2022."),
        P::NotANumber => Words::new("Không phải số.", "Chỉ ghi số, ví dụ 125 hoặc 98,5."),
        P::NotYesNo => Words::new("Không rõ có hay không.", "Ghi x nếu có, để trống nếu không."),
        P::ErrorValue => Words::new("Ô chứa lỗi công thức.", "Sửa công thức hoặc gõ giá trị đúng."),
        P::Repaired { repair, cells } => Words::new(
            format!("Đã chuẩn hóa chữ ({repair}) ở {cells} ô, bắt đầu từ ô này."),
            "Không cần làm gì; nội dung gốc vẫn được giữ.",
        ),
        P::DateOrderOpen { cells } => Words::new(
            format!("Cột này có cả ngày/tháng và tháng/ngày; {cells} ô đọc được cả hai cách."),
            "Ghi lại các ngày trong cột theo ngày/tháng/năm.",
        ),
        P::DatesPerhapsSwapped { cells } => Words::new(
            format!(
                "Có thể máy khác đã đảo ngày và tháng ở {cells} ô: ngày thật nào cũng không quá 12, còn ngày gõ chữ thì quá 12."
            ),
            "So lại với quyết định; nếu bị đảo thì sửa cả cột.",
        ),
        P::LettersLost => Words::new(
            "Chữ có dấu trong ô đã biến thành dấu hỏi (?), không khôi phục được.",
            "Gõ lại nội dung ô theo bản gốc.",
        ),
        P::AmbiguousNumber => Words::new(
            "Dấu phẩy có thể là phần nghìn hoặc phần thập phân.",
            "Ghi lại số: 1.234 là một nghìn hai trăm ba mươi bốn; 1,23 là số thập phân.",
        ),
    }
}
