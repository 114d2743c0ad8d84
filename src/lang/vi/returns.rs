//! Rows that came back corrected.

use crate::issue::ReturnProblem as P;
use crate::lang::Words;

pub fn problem(problem: &P) -> Words {
    let shown = |text: &String| if text.is_empty() { "(trống)".to_owned() } else { format!("“{text}”") };
    match problem {
        P::Corrected { file, cell, column, old, new } => Words::new(
            format!("Đã sửa ô {cell} của {file} ({column}): {} thành {}.", shown(old), shown(new)),
            "Không cần làm gì.",
        ),
        P::Unchanged { file, rows } => Words::new(
            format!("Hàng {rows} của {file} gửi lại y nguyên, chưa sửa gì."),
            "Sửa các ô màu vàng, hoặc chọn “Giữ nguyên” hay “Bỏ dòng này” ở cột cuối.",
        ),
        P::RowsMissing { file, rows } => Words::new(
            format!("Hàng {rows} của {file} đã bị xóa trong tệp sửa; vẫn giữ như danh sách gốc."),
            "Muốn bỏ hẳn một hàng, chọn “Bỏ dòng này” ở cột cuối thay vì xóa.",
        ),
        P::RowDropped { by } => Words::new(
            format!("Nơi gửi đã bỏ hàng này ({by}); hàng không được tính."),
            "Không cần làm gì; nếu bỏ nhầm, chọn lại trong tệp sửa rồi chạy lại.",
        ),
        P::RosterAbsent { file } => Words::new(
            format!(
                "Không thấy danh sách gốc {file} trong thư mục đầu vào; các hàng ở đây được đọc như một danh sách riêng."
            ),
            "Chép lại danh sách gốc vào thư mục đầu vào rồi chạy lại, để những hàng không phải sửa cũng được tính.",
        ),
        P::RosterChanged { file } => Words::new(
            format!("Danh sách gốc {file} đã đổi từ khi gửi trả; các hàng được tìm theo nội dung."),
            "Không cần làm gì nếu không có hàng nào báo không tìm thấy.",
        ),
        P::RowNotFound { file, row } => Words::new(
            format!("Không tìm được hàng {row} của {file} như lúc gửi trả; hàng sửa này chưa được dùng."),
            "Sửa thẳng trong danh sách gốc, hoặc chạy lại để lấy tệp trả lại mới.",
        ),
        P::RowAdded => Words::new(
            "Hàng này không có trong danh sách gốc; tệp trả lại chỉ dùng để sửa nên hàng chưa được tính.",
            "Ghi hàng mới vào danh sách gốc hoặc vào một danh sách riêng.",
        ),
        P::Overruled { by, old, new } => Words::new(
            format!("Hai tệp sửa cùng một ô khác nhau: {} và {}; lấy theo {by}.", shown(old), shown(new)),
            "Xem lại ô này; bỏ bớt tệp sửa không dùng ra khỏi thư mục đầu vào.",
        ),
        P::Confirmed { file, rows } => {
            Words::new(format!("Nơi gửi xác nhận hàng {rows} của {file} là đúng, giữ nguyên."), "Không cần làm gì.")
        }
        P::ChoiceUnknown => Words::new(
            "Cột “Xử lý” ghi điều không có trong danh sách lựa chọn; hàng được giữ.",
            "Chọn lại một mục trong danh sách của ô.",
        ),
    }
}
