//! Words of the questions that only a person can answer: the workbook `cau-hoi.xlsx` and the file `decisions.toml`.

use super::Lang;
use crate::model::{Answer, QuestionKind};

/// Words of the workbook of questions.
pub struct QuestionLabels {
    pub name: &'static str,
    pub title: &'static str,
    /// What to do, in three sentences.
    pub guide: [&'static str; 3],
    pub kind: &'static str,
    pub subject: &'static str,
    pub question: &'static str,
    pub evidence: &'static str,
    pub rows: &'static str,
    pub answer: &'static str,
    pub note: &'static str,
    pub id: &'static str,
    pub compared: &'static str,
    pub more_places: fn(usize) -> String,
    /// Something else was typed where only a choice fits, or where a name fits too.
    pub only_listed: &'static str,
    pub not_listed: &'static str,
    pub answers_name: &'static str,
    pub answers_title: &'static str,
    pub answers_guide: &'static str,
    pub now: &'static str,
    pub before: &'static str,
    pub nothing_open: &'static str,
    pub nothing_answered: &'static str,
}

const VI: QuestionLabels = QuestionLabels {
    name: "Câu hỏi",
    title: "Câu hỏi cần người trả lời",
    guide: [
        "1. Chọn câu trả lời trong cột màu vàng; có thể ghi tên khác nếu danh sách của ô chưa có.",
        "2. Lưu tệp này tại chỗ (không đổi cột “Mã”), rồi đóng tệp.",
        "3. Chạy lại chương trình; câu đã trả lời chuyển sang trang “Đã trả lời”.",
    ],
    kind: "Loại",
    subject: "Nội dung ghi trong danh sách",
    question: "Câu hỏi",
    evidence: "Căn cứ (nội dung hàng; tệp › trang › ô)",
    rows: "Số hàng chờ",
    answer: "Trả lời",
    note: "Ghi chú",
    id: "Mã",
    compared: "So với: ",
    more_places: |count| format!("… và {count} hàng khác"),
    only_listed: "Hãy chọn một mục trong danh sách.",
    not_listed: "Mục này không có trong danh sách của ô. Chỉ giữ lại nếu đó là tên hoặc mã có thật.",
    answers_name: "Đã trả lời",
    answers_title: "Câu trả lời đang có hiệu lực",
    answers_guide: "Muốn đổi, ghi câu trả lời khác vào cột màu vàng; muốn được hỏi lại, xóa câu trả lời. Lưu tệp rồi chạy lại.",
    now: "Số hàng áp dụng",
    before: "Lần trước (nếu khác)",
    nothing_open: "Không còn câu hỏi nào.",
    nothing_answered: "Chưa có câu trả lời nào.",
};

const EN: QuestionLabels = QuestionLabels {
    name: "Questions",
    title: "Questions for a person",
    guide: [
        "1. Choose an answer in the yellow column; another name may be typed where the cell's list lacks it.",
        "2. Save this file where it is (leave the column “Id” alone) and close it.",
        "3. Run the program again; what is answered moves to the sheet “Answered”.",
    ],
    kind: "Kind",
    subject: "As written in the rosters",
    question: "Question",
    evidence: "Evidence (the row; file › sheet › cell)",
    rows: "Rows waiting",
    answer: "Answer",
    note: "Remark",
    id: "Id",
    compared: "Compared with: ",
    more_places: |count| format!("… and {count} more rows"),
    only_listed: "Please choose from the list.",
    not_listed: "This is not in the cell's list. Keep it only if it is a real name or code.",
    answers_name: "Answered",
    answers_title: "Answers in force",
    answers_guide: "To change an answer, type another into the yellow column; to be asked again, delete it. Save the file and run again.",
    now: "Rows it holds for",
    before: "Run before (if other)",
    nothing_open: "No question is open.",
    nothing_answered: "Nothing is answered yet.",
};

impl Lang {
    pub fn questions(self) -> &'static QuestionLabels {
        match self {
            Self::Vi => &VI,
            Self::En => &EN,
        }
    }

    /// What a question is about, in a word or two.
    pub fn question_kind(self, kind: QuestionKind) -> &'static str {
        use QuestionKind as K;
        let (vi, en) = match kind {
            K::Unit => ("Đơn vị", "Unit"),
            K::Award => ("Hình thức khen thưởng", "Award"),
            K::Movement => ("Phong trào", "Movement"),
            K::Sector => ("Lĩnh vực", "Sector"),
            K::RecipientKind => ("Đối tượng", "Kind of recipient"),
            K::Person => ("Cá nhân", "Person"),
            K::Duplicate => ("Có thể trùng", "Duplicate"),
            K::Correction => ("Đính chính", "Correction"),
            K::Phase => ("Giai đoạn", "Phase"),
            K::Number => ("Con số", "Number"),
            K::DateOrder => ("Ngày tháng", "Dates"),
            K::Withdrawn => ("Hàng bị bỏ", "Row left out"),
            K::Newer => ("Bản danh sách", "Version of a roster"),
            K::Rule => ("Quy định", "Rule"),
        };
        if self == Self::Vi { vi } else { en }
    }

    /// The question as one sentence: `whether` two things are one, or which one it is.
    pub fn question(self, kind: QuestionKind, subject: &str, whether: bool) -> String {
        use QuestionKind as K;
        match (self, kind) {
            (Self::Vi, K::Person) if !whether => format!("“{subject}” là người nào?"),
            (Self::En, K::Person) if !whether => format!("Who is “{subject}”?"),
            (Self::Vi, K::Unit) => format!("“{subject}” là đơn vị nào?"),
            (Self::Vi, K::Award) => format!("“{subject}” là danh hiệu hoặc hình thức khen thưởng nào?"),
            (Self::Vi, K::Movement) => format!("“{subject}” là phong trào thi đua nào?"),
            (Self::Vi, K::Sector) => format!("“{subject}” thuộc lĩnh vực nào?"),
            (Self::Vi, K::RecipientKind) => format!("“{subject}” là tập thể, hộ gia đình hay cá nhân?"),
            (Self::Vi, K::Person) => format!("“{subject}” ở các hàng này có phải là một người không?"),
            (Self::Vi, K::Duplicate) => format!("Các hàng về “{subject}” có phải là một lần khen thưởng không?"),
            (Self::Vi, K::Correction) => format!("Hàng đính chính về “{subject}” có phải sửa hàng được so sánh không?"),
            (Self::Vi, K::Phase) => format!("“{subject}” thuộc giai đoạn hoặc năm nào?"),
            (Self::Vi, K::Number) => format!("“{subject}” là số nào?"),
            (Self::Vi, K::DateOrder) => format!("Trong cột có “{subject}”, ngày đứng trước hay tháng đứng trước?"),
            (Self::Vi, K::Withdrawn) => format!("Danh sách mới không còn “{subject}”; có còn tính không?"),
            (Self::Vi, K::Newer) => format!("Về “{subject}”, danh sách nào là bản đúng?"),
            (Self::Vi, K::Rule) => format!("“{subject}” chưa hợp quy định; có giữ nguyên không?"),
            (Self::En, K::Unit) => format!("Which unit is “{subject}”?"),
            (Self::En, K::Award) => format!("Which title or form of commendation is “{subject}”?"),
            (Self::En, K::Movement) => format!("Which emulation movement is “{subject}”?"),
            (Self::En, K::Sector) => format!("Which sector is “{subject}”?"),
            (Self::En, K::RecipientKind) => format!("Is “{subject}” a collective, a household or an individual?"),
            (Self::En, K::Person) => format!("Is “{subject}” one person in these rows?"),
            (Self::En, K::Duplicate) => format!("Are the rows about “{subject}” one and the same award?"),
            (Self::En, K::Correction) => {
                format!("Does the correcting row about “{subject}” correct the row that it is compared with?")
            }
            (Self::En, K::Phase) => format!("Which phase or year is “{subject}” of?"),
            (Self::En, K::Number) => format!("Which number is “{subject}”?"),
            (Self::En, K::DateOrder) => format!("In the column of “{subject}”, does the day or the month stand first?"),
            (Self::En, K::Withdrawn) => format!("The newer roster leaves out “{subject}”; does it still count?"),
            (Self::En, K::Newer) => format!("Which roster of “{subject}” is the valid one?"),
            (Self::En, K::Rule) => format!("“{subject}” goes against a rule; does it stand?"),
        }
    }

    /// An answer that is not the code of a listed thing; nothing for a code.
    pub fn answer(self, kind: QuestionKind, answer: &Answer) -> Option<&'static str> {
        use QuestionKind as K;
        let (vi, en) = match (kind, answer) {
            (_, Answer::Code(_)) => return None,
            (K::Unit, Answer::New) => ("Đơn vị khác, chưa có trong danh sách", "Another unit, not in the register"),
            (K::Person, Answer::New) => ("Người khác, chưa có trong danh sách", "Another person, not in the list"),
            (_, Answer::New) => ("Mục khác, chưa có trong danh mục", "Something else, not in the list"),
            (_, Answer::LeaveOut) => ("Bỏ qua, không tính", "Leave out, do not count"),
            (K::Person, Answer::Same) => ("Cùng một người", "The same person"),
            (K::Person, Answer::Different) => ("Hai người khác nhau", "Different persons"),
            (K::Duplicate, Answer::Same) => ("Trùng, chỉ tính một lần", "The same, count it once"),
            (K::Duplicate, Answer::Different) => ("Khác nhau, tính cả hai", "Different, count both"),
            (K::Correction, Answer::Same) => ("Đúng, hàng kia ghi sai", "Yes, that row is wrong"),
            (K::Correction, Answer::Different) => ("Không, hàng kia vẫn đúng", "No, that row stands"),
            (_, Answer::Same) => ("Là một", "The same"),
            (_, Answer::Different) => ("Khác nhau", "Different"),
            (K::DateOrder, Answer::Stands) => ("Ngày trước, giữ nguyên", "The day, as it was read"),
            (K::Withdrawn, Answer::Stands) => ("Vẫn tính", "It still counts"),
            (_, Answer::Stands) => ("Đúng, giữ nguyên", "Right, it stands"),
            (_, Answer::Turned) => ("Tháng trước, đảo lại", "The month: turn them"),
            (_, Answer::Withdrawn) => ("Không tính nữa", "It counts no more"),
        };
        Some(if self == Self::Vi { vi } else { en })
    }

    /// The comment above the answers in `decisions.toml`, a line each.
    pub fn decisions_header(self) -> &'static [&'static str] {
        match self {
            Self::Vi => &[
                "Các câu trả lời đang có hiệu lực. Chép tệp này vào cạnh thidua.toml thì câu trả lời vẫn giữ",
                "mà không cần tệp cau-hoi.xlsx. Tệp này được ghi lại sau mỗi lần chạy.",
            ],
            Self::En => &[
                "The answers in force. Copy this file beside thidua.toml and they hold without the workbook",
                "cau-hoi.xlsx. This file is written anew by every run.",
            ],
        }
    }

    /// How many questions wait and where, and how many answers were used; nothing where there are neither.
    pub fn questions_closing(self, questions: usize, answers: usize, place: &str) -> Option<String> {
        let vi = |count: usize| match count {
            0 => "Không có câu hỏi nào chờ trả lời".to_owned(),
            _ => format!("{count} câu hỏi chờ trả lời{place}"),
        };
        let en = |count: usize| match count {
            0 => "No question is open".to_owned(),
            1 => format!("1 question waits for an answer{place}"),
            _ => format!("{count} questions wait for an answer{place}"),
        };
        let used = |count: usize| match (self, count) {
            (_, 0) => String::new(),
            (Self::Vi, _) => format!("; đã dùng {count} câu trả lời"),
            (Self::En, 1) => "; 1 answer was used".to_owned(),
            (Self::En, _) => format!("; {count} answers were used"),
        };
        let waiting = if self == Self::Vi { vi(questions) } else { en(questions) };
        (questions + answers > 0).then(|| format!("{waiting}{}.", used(answers)))
    }
}
