//! The code tables as data: encodings that give one letter for one byte.

use super::byte_of;

/// No letter.
const NONE: char = '\0';

/// TCVN 5712 (ABC), bytes 0xA1–0xFE.
const TCVN3: [char; 94] = [
    'Ă', 'Â', 'Ê', 'Ô', 'Ơ', 'Ư', 'Đ', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư', 'đ', '\0', '\0', '\0', '\0', '\0', '\0', 'à', 'ả',
    'ã', 'á', 'ạ', '\0', 'ằ', 'ẳ', 'ẵ', 'ắ', '\0', '\0', '\0', '\0', '\0', '\0', '\0', 'ặ', 'ầ', 'ẩ', 'ẫ', 'ấ', 'ậ',
    'è', '\0', 'ẻ', 'ẽ', 'é', 'ẹ', 'ề', 'ể', 'ễ', 'ế', 'ệ', 'ì', 'ỉ', '\0', '\0', '\0', 'ĩ', 'í', 'ị', 'ò', '\0', 'ỏ',
    'õ', 'ó', 'ọ', 'ồ', 'ổ', 'ỗ', 'ố', 'ộ', 'ờ', 'ở', 'ỡ', 'ớ', 'ợ', 'ù', '\0', 'ủ', 'ũ', 'ú', 'ụ', 'ừ', 'ử', 'ữ', 'ứ',
    'ự', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ',
];

/// VPS, bytes 0x80–0xFF, as Unikey has them. Several capitals share the code of their small letter.
const VPS: [char; 128] = [
    'À', 'Ả', 'Ã', 'Ấ', 'Ầ', 'Ẩ', 'ọ', 'ỗ', 'Ă', 'ế', 'ề', 'ể', 'ệ', 'Ắ', 'Ằ', 'Ẳ', 'Ế', '\0', '\0', 'Ề', 'Ể', 'Ễ',
    'Ố', 'Ồ', 'Ổ', 'Ỗ', 'ý', 'ỷ', 'ỵ', 'Ớ', 'Ờ', 'Ở', '\0', 'ắ', 'ằ', 'ẳ', 'ẵ', 'ặ', 'Ỡ', 'ớ', 'Ù', 'ờ', 'ở', 'ỡ', 'Ũ',
    'Ứ', 'ợ', 'Ừ', 'ổ', 'Ử', 'Ỳ', 'Ỹ', 'Í', 'Ì', 'ộ', 'Ỉ', 'Ĩ', 'Ó', 'ử', 'ữ', 'Ò', 'Ỏ', 'Õ', 'ự', 'ầ', 'Á', 'Â', 'ấ',
    'ẩ', 'ẫ', 'ậ', 'đ', 'ẻ', 'É', 'Ê', 'ẹ', 'ỉ', 'ễ', 'ị', 'ỹ', 'Ư', 'Ủ', 'ồ', 'ố', 'Ô', 'ỏ', 'ơ', 'È', 'ừ', 'ứ', 'Ú',
    'ũ', 'ư', 'Ý', 'Ẻ', '\0', 'à', 'á', 'â', 'ã', 'ả', 'ạ', 'ă', '\0', 'è', 'é', 'ê', 'ẽ', 'ì', 'í', '\0', 'ĩ', 'Ẵ',
    'Đ', 'ò', 'ó', 'ô', 'õ', '\0', 'Ơ', 'ụ', 'ù', 'ú', 'ủ', '\0', 'Ỷ', 'Ẽ', 'ỳ',
];

/// The letter that a TCVN3 font shows for a letter of Latin-1.
pub fn tcvn3(stored: char) -> Option<char> {
    let at = u32::from(stored).checked_sub(0xA1)?;
    TCVN3.get(at as usize).copied().filter(|letter| *letter != NONE)
}

/// The letter that a VPS font shows for a letter of windows-1252.
pub fn vps(stored: char) -> Option<char> {
    let at = byte_of(stored)?.checked_sub(0x80)?;
    VPS.get(usize::from(at)).copied().filter(|letter| *letter != NONE)
}
