//! Words of `thidua keygen` and `thidua verify`.

use super::{Lang, Words};
use crate::model::{SealFault, Sealed};

impl Lang {
    /// A good code: what it says, one a line.
    pub fn sealed(self, sealed: &Sealed) -> String {
        let day = (self.summary().words.day)(sealed.date);
        let of = if sealed.of.is_empty() { String::new() } else { format!(", {}", sealed.of) };
        match self {
            Self::Vi => format!(
                "ĐÚNG: {}{of}\n  {}\n  Quyết định số {} ngày {day}",
                sealed.recipient, sealed.award, sealed.decision
            ),
            Self::En => format!(
                "GENUINE: {}{of}\n  {}\n  Decision {} of {day}",
                sealed.recipient, sealed.award, sealed.decision
            ),
        }
    }

    /// Before what is wrong with a code.
    pub fn not_genuine(self) -> &'static str {
        match self {
            Self::Vi => "KHÔNG ĐÚNG",
            Self::En => "NOT GENUINE",
        }
    }

    pub fn page_number(self, page: usize) -> String {
        match self {
            Self::Vi => format!("trang {page}"),
            Self::En => format!("page {page}"),
        }
    }

    /// What is wrong with a code, and what to do.
    pub fn seal_fault(self, fault: &SealFault) -> Words {
        match self {
            Self::Vi => vi(fault),
            Self::En => en(fault),
        }
    }

    /// After a key was made: its file, the public one, its name.
    pub fn key_made(self, secret: &str, public: &str, name: &str) -> String {
        match self {
            Self::Vi => format!(
                "Đã tạo khóa {name}.\n  Khóa bí mật: {secret} (chỉ người giữ khóa đọc được; không gửi cho ai, không để trong thư mục kết quả)\n  \
                 Khóa công khai: {public} (gửi cho ai cần kiểm tra)\nThêm vào thidua.toml:\n\n[seal]\nkey = \"{}\"\n",
                file_name(secret)
            ),
            Self::En => format!(
                "Made key {name}.\n  Secret key: {secret} (only its keeper may read it; send it to nobody, keep it out of the output)\n  \
                 Public key: {public} (for whoever has to check)\nAdd to thidua.toml:\n\n[seal]\nkey = \"{}\"\n",
                file_name(secret)
            ),
        }
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

fn vi(fault: &SealFault) -> Words {
    match fault {
        SealFault::Absent => {
            Words::new("Không có mã nào.", "Quét lại mã QR, hoặc đưa tệp PDF, ảnh PNG, JPEG chụp rõ cả mã.")
        }
        SealFault::Unreadable { detail } => {
            Words::new(format!("Không mở được tệp ({detail})."), "Đưa tệp PDF, ảnh PNG, JPEG hoặc tệp chữ.")
        }
        SealFault::Foreign { text } => {
            Words::new(format!("Không phải mã của bằng khen, giấy khen: “{text}”."), "Quét mã in trên bằng.")
        }
        SealFault::Version { found } => {
            Words::new(format!("Mã theo phiên bản {found}, chương trình này chưa biết."), "Dùng bản thidua mới hơn.")
        }
        SealFault::Incomplete { lines } => {
            Words::new(format!("Mã không đủ dòng ({lines} dòng, cần 8)."), "Quét hoặc chép lại toàn bộ mã.")
        }
        SealFault::Damaged { line } => {
            Words::new(format!("Dòng {line} của mã bị hỏng."), "Quét lại; nếu vẫn vậy, coi là mã không đúng.")
        }
        SealFault::NoKey => Words::new(
            "Chưa có khóa công khai để kiểm tra.",
            "Thêm --key TỆP, hoặc [seal] public = [\"…pub.pem\"] trong thidua.toml; xin khóa ở cơ quan cấp bằng.",
        ),
        SealFault::UnknownKey { named } => Words::new(
            format!("Mã ghi là ký bằng khóa {named}, không có trong các khóa đã biết."),
            "Hỏi cơ quan cấp bằng có dùng khóa này không; nếu có, thêm khóa công khai đó.",
        ),
        SealFault::Forged => Words::new(
            "Chữ ký không khớp: nội dung đã bị sửa, hoặc không do cơ quan cấp bằng ký.",
            "Không công nhận; đối chiếu với quyết định khen thưởng.",
        ),
        SealFault::PageDiffers { missing } => Words::new(
            format!("Mã đúng nhưng trang giấy không ghi như mã: thiếu “{}”.", missing.join("”, “")),
            "Không công nhận; mã có thể lấy từ bằng khác.",
        ),
    }
}

fn en(fault: &SealFault) -> Words {
    match fault {
        SealFault::Absent => Words::new(
            "There is no code.",
            "Scan the QR code again, or give a PDF, or a PNG or JPEG that shows the whole code.",
        ),
        SealFault::Unreadable { detail } => Words::new(
            format!("The file cannot be opened ({detail})."),
            "Give a PDF, a PNG or JPEG picture, or a text.",
        ),
        SealFault::Foreign { text } => {
            Words::new(format!("Not the code of a certificate: “{text}”."), "Scan the code that is printed on it.")
        }
        SealFault::Version { found } => {
            Words::new(format!("A code of version {found}, which this program does not know."), "Use a later thidua.")
        }
        SealFault::Incomplete { lines } => {
            Words::new(format!("The code has {lines} lines instead of 8."), "Scan or copy the whole code again.")
        }
        SealFault::Damaged { line } => {
            Words::new(format!("Line {line} of the code is damaged."), "Scan again; if it stays so, take it for false.")
        }
        SealFault::NoKey => Words::new(
            "There is no public key to check with.",
            "Add --key FILE, or [seal] public = [\"…pub.pem\"] in thidua.toml; ask the issuing office for the key.",
        ),
        SealFault::UnknownKey { named } => Words::new(
            format!("It says that key {named} signed it, which is none of the known keys."),
            "Ask the issuing office whether it uses that key; if so, add its public key.",
        ),
        SealFault::Forged => Words::new(
            "The signature does not fit: the words were altered, or somebody else signed them.",
            "Do not accept it; compare it with the decision.",
        ),
        SealFault::PageDiffers { missing } => Words::new(
            format!("The code is genuine, but the page does not say the same: “{}” is missing.", missing.join("”, “")),
            "Do not accept it; the code may be that of another certificate.",
        ),
    }
}
