//! What `thidua certificates` says, and the words of the test sheet of printers.

use super::Lang;

/// Words of a test sheet.
#[derive(Clone, Copy, Debug)]
pub struct CalibrationWords {
    pub title: &'static str,
    pub lines: &'static [&'static str],
}

impl Lang {
    pub fn calibration(self) -> CalibrationWords {
        match self {
            Self::Vi => CalibrationWords {
                title: "TỜ CĂN CHỈNH MÁY IN",
                lines: &[
                    "1. In tờ này trên đúng máy, đúng khay, đúng loại giấy sẽ dùng; tỷ lệ 100 % (Actual size), không co giãn.",
                    "2. Đo từ góc trên bên trái tờ giấy đến tâm từng dấu: sang phải bao nhiêu mm, xuống dưới bao nhiêu mm.",
                    "3. Số nhỏ cạnh mỗi dấu là vị trí đúng. Đo cả 9 dấu thì tốt nhất; ít nhất 3 dấu không thẳng hàng.",
                    "4. Chạy lệnh (thay bằng số đo, theo thứ tự dấu 1 đến 9; dấu không đo để trống giữa hai dấu chấm phẩy):",
                    "    thidua certificates --calibrate --printer TEN_MAY --reading \"20.5,19.8;150.4,19.9;…\"",
                    "    Tờ A3: thêm --paper A3.",
                    "5. Chép đoạn [printer.TEN_MAY] được in ra vào thidua.toml.",
                    "6. In lên phôi: thidua certificates --mode overprint --printer TEN_MAY",
                ],
            },
            Self::En => CalibrationWords {
                title: "TEST SHEET FOR A PRINTER",
                lines: &[
                    "1. Print this sheet on the printer, tray and paper that will be used; at 100 % (actual size), not fitted.",
                    "2. Measure from the paper's top left corner to the middle of each cross: mm to the right, mm down.",
                    "3. The small numbers beside a cross are its true place. Best measure all 9; at least 3 not in a line.",
                    "4. Run this with what you measured, crosses 1 to 9 in order (nothing between two semicolons where not measured):",
                    "    thidua certificates --calibrate --printer NAME --reading \"20.5,19.8;150.4,19.9;…\"",
                    "    For A3 add --paper A3.",
                    "5. Copy the section [printer.NAME] that it prints into thidua.toml.",
                    "6. Print on blanks: thidua certificates --mode overprint --printer NAME",
                ],
            },
        }
    }

    /// The comment above a printer's section: how many crosses, and the largest distance left unexplained.
    pub fn measured(self, crosses: usize, residual: f64) -> String {
        let far = residual > 1.0;
        match self {
            Self::Vi if far => format!("{crosses} dấu; có dấu lệch {residual:.2} mm so với kết quả: đo lại dấu đó"),
            Self::Vi => format!("{crosses} dấu; sai số còn lại lớn nhất {residual:.2} mm"),
            Self::En if far => format!("{crosses} crosses; one is {residual:.2} mm off the result: measure it again"),
            Self::En => format!("{crosses} crosses; at most {residual:.2} mm are left"),
        }
    }

    /// Where the test sheet was written.
    pub fn test_sheet(self, path: &str) -> String {
        match self {
            Self::Vi => format!("Đã ghi {path}. In ra, đo các dấu rồi làm theo hướng dẫn trên tờ."),
            Self::En => format!("Wrote {path}. Print it, measure the crosses and do as the sheet says."),
        }
    }

    /// The closing line: certificates, those with remarks, and the output folder.
    pub fn certificates_closing(self, certificates: usize, remarked: usize, output: &str) -> String {
        match self {
            Self::Vi => format!(
                "Xong: {certificates} bằng khen, giấy khen, {remarked} có điểm cần xem: {output}/bang-khen/danh-muc.xlsx."
            ),
            Self::En => {
                format!("Done: {certificates} certificates, {remarked} with remarks: {output}/bang-khen/danh-muc.xlsx.")
            }
        }
    }
}
