//! Certificates before printing.

use crate::issue::PrintProblem;
use crate::lang::Words;

/// What to do about a remark that may be right as it is.
fn accept(code: &str) -> String {
    format!("Sửa trong danh sách nếu sai; nếu đúng, ghi tên vào {code} ở [certificates.accept] trong thidua.toml.")
}

pub fn print(problem: &PrintProblem) -> Words {
    let code = problem.code();
    match problem {
        PrintProblem::TextTooLong { what, lines, limit } => Words::new(
            format!("Chữ không vừa khung (cần {lines} dòng ở cỡ nhỏ nhất, khung có {limit}): “{what}”."),
            "Rút gọn nội dung rồi chạy lại, hoặc mở rộng khung ở [form] trong thidua.toml.",
        )
        .by_sender("Rút gọn nội dung."),
        PrintProblem::NoDecisionNumber => Words::new(
            "Chưa có số quyết định; để trống trên bản dự thảo.",
            "Bổ sung số và ngày quyết định trước khi in chính thức.",
        ),
        PrintProblem::NoCertificateForm { form } => Words::new(
            format!("{form}: không có mẫu bằng cho ngày quyết định này."),
            "Thêm mẫu vào [form] trong thidua.toml nếu cần in.",
        ),
        PrintProblem::SexUnknown => {
            Words::new("Chưa rõ Ông hay Bà; in “Ông (Bà)”.", "Bổ sung cột Giới tính hoặc Ông/Bà trong danh sách.")
        }
        PrintProblem::NoSigner { award, code } => Words::new(
            format!("{award}: chưa có chức vụ hoặc họ tên người ký."),
            format!("Ghi signer = \"…\" và signer_name = \"…\" ở mục [award.{code}] trong thidua.toml."),
        ),
        PrintProblem::NoDecisionDate => Words::new(
            "Chưa có hoặc không đọc được ngày quyết định; để trống trên bản dự thảo.",
            "Bổ sung hoặc sửa ngày quyết định trong danh sách.",
        ),
        PrintProblem::DecisionInFuture { date } => Words::new(
            format!("Ngày quyết định {date} ở tương lai."),
            "Sửa ngày trong danh sách, hoặc chạy lại vào hoặc sau ngày đó.",
        ),
        PrintProblem::NoRegisterNumber => {
            Words::new("Chưa có số sổ vàng.", "Bổ sung cột Số sổ vàng trong danh sách trước khi in chính thức.")
        }
        PrintProblem::NameDiffers { roster, printed } => {
            Words::new(format!("Danh sách ghi “{roster}”, bằng in theo danh bạ “{printed}”."), accept(code))
        }
        PrintProblem::NameCase { name } => {
            Words::new(format!("Chữ hoa, chữ thường trong tên không theo lệ: “{name}”."), accept(code))
        }
        PrintProblem::SexContradicted => Words::new(
            "Ông hay Bà trái với giới tính ghi trong danh sách.",
            "Sửa cách xưng hô hoặc giới tính trong danh sách.",
        ),
        PrintProblem::NoUnit => Words::new("Cá nhân chưa có đơn vị.", "Bổ sung đơn vị trong danh sách."),
        PrintProblem::LettersUnset { what, letters } => Words::new(
            format!("Phông chữ không in được {letters}; thay bằng □: “{what}”."),
            "Xóa hoặc gõ lại các ký tự này trong danh sách.",
        ),
        PrintProblem::WordBroken { what } => {
            Words::new(format!("Có từ dài hơn một dòng, phải ngắt giữa từ: “{what}”."), accept(code))
                .by_sender("Kiểm tra có thiếu dấu cách; nếu đúng như vậy, chọn giữ nguyên.")
        }
        PrintProblem::NoAchievement => Words::new(
            "Chưa có nội dung thành tích; để trống trên bằng.",
            "Bổ sung cột Thành tích, hoặc năm, giai đoạn trong danh sách.",
        ),
        PrintProblem::RegisterNoTwice { number, other } => Words::new(
            format!("Số sổ vàng {number} trùng với “{other}” trong cùng năm."),
            "Sửa số sổ vàng của một trong hai trong danh sách.",
        ),
        PrintProblem::NoAuthority { award, code } => Words::new(
            format!("{award}: chưa rõ cơ quan quyết định; để trống trên bằng."),
            format!("Ghi authority = \"…\" ở mục [award.{code}] trong thidua.toml."),
        ),
    }
}
