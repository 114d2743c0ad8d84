//! What `thidua read` calls a row, and why; the stable words of programs are those of `--format json`.

use super::Lang;

/// Code and Vietnamese word.
type Word = (&'static str, &'static str);

const CLASSES: &[Word] = &[
    ("blank", "trống"),
    ("letterhead", "tiêu đề thư"),
    ("header", "tiêu đề cột"),
    ("index", "số cột"),
    ("group", "nhóm"),
    ("total", "cộng"),
    ("footer", "cuối bảng"),
    ("note", "ghi chú"),
    ("data", "dữ liệu"),
];

const REASONS: &[Word] = &[
    ("above-form", "trên mẫu"),
    ("above-header", "trên tiêu đề"),
    ("above-returned-rows", "trên các hàng gửi lại"),
    ("above-signature", "ngay trên chữ ký"),
    ("below-form", "dưới mẫu"),
    ("below-signature", "dưới chữ ký"),
    ("column-names", "tên cột của chương trình"),
    ("column-numbers", "hàng đánh số cột"),
    ("covered-by-merged-cell", "trong ô gộp"),
    ("data", "có nội dung"),
    ("example-row", "hàng ví dụ"),
    ("group-row", "hàng nhóm"),
    ("header", "tiêu đề"),
    ("hidden-list", "danh mục ẩn"),
    ("letterhead-words", "lời tiêu đề thư"),
    ("no-header", "không có tiêu đề"),
    ("not-filled-in", "chưa ghi gì"),
    ("note-words", "lời ghi chú"),
    ("number-only", "chỉ có số thứ tự"),
    ("numbered", "có số thứ tự"),
    ("own-words", "lời của chương trình"),
    ("repeated-header", "tiêu đề lặp lại"),
    ("returned", "hàng gửi lại"),
    ("signature", "chữ ký"),
    ("title-of-next-table", "tên bảng sau"),
    ("total-words", "lời cộng"),
    ("zeros-only", "chỉ có số 0"),
];

impl Lang {
    /// What a row is.
    pub fn row_class(self, class: &'static str) -> &'static str {
        self.word(CLASSES, class)
    }

    /// Why it is that.
    pub fn row_reason(self, reason: &'static str) -> &'static str {
        self.word(REASONS, reason)
    }

    fn word(self, words: &[Word], code: &'static str) -> &'static str {
        match self {
            Self::En => code,
            Self::Vi => words.iter().find(|(of, _)| *of == code).map_or(code, |(_, word)| word),
        }
    }
}
