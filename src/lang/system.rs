//! What the system says of a file, in words: it has them in English only.

use super::Lang;
use std::io::{Error, ErrorKind};

/// Why a file could not be read or written.
pub fn system_fault(lang: Lang, error: &Error) -> String {
    let known = match (lang, error.kind()) {
        (Lang::En, _) => None,
        (Lang::Vi, ErrorKind::NotFound) => Some("không có tệp hoặc thư mục này"),
        (Lang::Vi, ErrorKind::PermissionDenied) => Some("không có quyền, hoặc tệp đang mở trong chương trình khác"),
        (Lang::Vi, ErrorKind::StorageFull) => Some("đĩa đã đầy"),
        (Lang::Vi, ErrorKind::QuotaExceeded) => Some("đã hết dung lượng được cấp"),
        (Lang::Vi, ErrorKind::FileTooLarge) => Some("tệp quá lớn"),
        (Lang::Vi, ErrorKind::ReadOnlyFilesystem) => Some("ổ đĩa chỉ cho đọc"),
        (Lang::Vi, ErrorKind::IsADirectory) => Some("đó là thư mục, không phải tệp"),
        (Lang::Vi, ErrorKind::NotADirectory) => Some("đó không phải thư mục"),
        (Lang::Vi, ErrorKind::AlreadyExists) => Some("đã có sẵn"),
        (Lang::Vi, ErrorKind::DirectoryNotEmpty) => Some("thư mục không trống"),
        (Lang::Vi, ErrorKind::ResourceBusy) => Some("đang được chương trình khác dùng"),
        (Lang::Vi, ErrorKind::InvalidData) => Some("nội dung không phải văn bản UTF-8"),
        (Lang::Vi, _) => None,
    };
    known.map_or_else(|| error.to_string(), str::to_owned)
}
