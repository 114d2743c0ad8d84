//! Certificates before printing.

use crate::issue::PrintProblem;
use crate::lang::Words;

pub fn print(problem: &PrintProblem) -> Words {
    match problem {
        PrintProblem::TextTooLong { what } => Words::new(
            format!("Chữ không vừa khung hoặc có ký tự phông không có: “{what}”."),
            "Rút gọn nội dung hoặc bỏ ký tự lạ rồi chạy lại.",
        ),
        PrintProblem::NoDecisionNumber => Words::new(
            "Chưa có số quyết định; để trống trên bản dự thảo.",
            "Bổ sung số và ngày quyết định trước khi in chính thức.",
        ),
        PrintProblem::NoCertificateForm { form } => {
            Words::new(format!("{form} không có mẫu bằng."), "Thêm mẫu vào [form] trong thidua.toml nếu cần in.")
        }
    }
}
