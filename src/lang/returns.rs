//! Words of `tra-lai/`, the workbooks that go back to whoever sent a roster; and the words that cells to be filled in offer.

use super::Lang;

pub struct ReturnLabels {
    pub title: &'static str,
    pub guide_name: &'static str,
    pub lists_name: &'static str,
    pub to: &'static str,
    pub roster: &'static str,
    pub to_correct: &'static str,
    pub fine: &'static str,
    pub deadline: &'static str,
    pub contact: &'static str,
    /// To be written in by hand.
    pub slot: &'static str,
    pub contact_slot: &'static str,
    pub rows: fn(usize) -> String,
    pub how: &'static str,
    pub steps: [&'static str; 5],
    pub found: &'static str,
    pub remarks: &'static str,
    /// Above the rows: file and sheet; then how many rows, and how many others are fine.
    pub rows_title: fn(&str, &str) -> String,
    pub rows_guide: fn(usize, usize) -> String,
    pub number: &'static str,
    pub groups: &'static str,
    pub reason: &'static str,
    pub suggestion: &'static str,
    pub choice: &'static str,
    pub choice_hint: &'static str,
    pub keep: &'static str,
    pub drop: &'static str,
    pub not_listed: &'static str,
}

const VI: ReturnLabels = ReturnLabels {
    title: "Danh sách cần sửa và gửi lại",
    guide_name: "Hướng dẫn",
    lists_name: "Danh mục",
    to: "Kính gửi",
    roster: "Danh sách gốc",
    to_correct: "Cần xem lại",
    fine: "Không phải sửa",
    deadline: "Hạn gửi lại",
    contact: "Liên hệ",
    slot: "……………………………………",
    contact_slot: "…………………………………… Điện thoại: ………………",
    rows: |rows| format!("{rows} hàng"),
    how: "Cách sửa",
    steps: [
        "Mở từng trang tiếp theo; mỗi hàng là một hàng của danh sách gốc, chỉ gồm những hàng cần xem lại.",
        "Đọc cột “Cần sửa gì” và “Gợi ý”, rồi ghi đè nội dung đúng vào ô màu vàng. Ô khác sai thì cũng sửa được.",
        "Ô có mũi tên thì chọn trong danh sách. Hàng đã đúng: chọn “Giữ nguyên” ở cột “Xử lý”; hàng không tính nữa: chọn “Bỏ dòng này”.",
        "Không xóa hàng, không thêm hàng mới, không xóa cột “Hàng gốc”. Các hàng không có ở đây không phải sửa.",
        "Lưu tệp (tên gì cũng được) và gửi lại trước hạn. Không cần gửi lại cả danh sách gốc.",
    ],
    found: "Đã thấy",
    remarks: "Ghi chú chung cho cả tệp",
    rows_title: |file, sheet| format!("{file} › {sheet}"),
    rows_guide: |rows, others| {
        format!("Sửa {rows} hàng dưới đây ở các ô màu vàng; {others} hàng khác của bảng này không phải sửa.")
    },
    number: "Hàng gốc",
    groups: "Thuộc mục",
    reason: "Cần sửa gì",
    suggestion: "Gợi ý",
    choice: "Xử lý",
    choice_hint: "Để trống nếu đã sửa trong hàng; “Giữ nguyên” nếu hàng đã đúng; “Bỏ dòng này” nếu không tính nữa.",
    keep: "Giữ nguyên",
    drop: "Bỏ dòng này",
    not_listed: "Nội dung này không có trong danh sách của ô. Chỉ giữ lại nếu chắc chắn đúng.",
};

const EN: ReturnLabels = ReturnLabels {
    title: "Rows to correct and send back",
    guide_name: "Guide",
    lists_name: "Lists",
    to: "To",
    roster: "Roster",
    to_correct: "To look at again",
    fine: "Nothing to correct",
    deadline: "Send back by",
    contact: "Contact",
    slot: "……………………………………",
    contact_slot: "…………………………………… Phone: ………………",
    rows: |rows| if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") },
    how: "How to correct",
    steps: [
        "Open the sheets that follow; each row is a row of your roster, and only those are here that want a look.",
        "Read the columns “What is wrong” and “Suggestion”, and type what is right over the yellow cells. Other cells may be corrected too.",
        "Cells with an arrow have a list. A row that is right: choose “Keep as it is” in the column “What to do”; one that counts no more: “Drop this row”.",
        "Do not delete or add rows, and leave the column “Roster row” alone. Rows that are not here need no correction.",
        "Save the workbook (under any name) and send it back in time. The roster itself need not be sent again.",
    ],
    found: "What was found",
    remarks: "Remarks on the whole file",
    rows_title: |file, sheet| format!("{file} › {sheet}"),
    rows_guide: |rows, others| {
        format!("Correct the yellow cells of these {rows} rows; {others} other rows of this table need no correction.")
    },
    number: "Roster row",
    groups: "Below",
    reason: "What is wrong",
    suggestion: "Suggestion",
    choice: "What to do",
    choice_hint: "Leave empty when you corrected the row; “Keep as it is” when it is right; “Drop this row” when it counts no more.",
    keep: "Keep as it is",
    drop: "Drop this row",
    not_listed: "This is not in the cell's list. Keep it only if it is certainly right.",
};

/// Words of rosters that no list of the configuration has. Rosters are Vietnamese, whatever language the program speaks.
pub struct EntryWords {
    pub sexes: [&'static str; 2],
    pub yes_no: [&'static str; 2],
    pub mark: &'static str,
}

const ENTRIES: EntryWords = EntryWords { sexes: ["Nam", "Nữ"], yes_no: ["Có", "Không"], mark: "x" };

impl Lang {
    pub fn returns(self) -> &'static ReturnLabels {
        match self {
            Self::Vi => &VI,
            Self::En => &EN,
        }
    }

    pub fn entries(self) -> &'static EntryWords {
        &ENTRIES
    }
}
