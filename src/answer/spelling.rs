//! How answers that are no listed thing are written: the words of the choices in short, yes and no, and the states, sexes and kinds of
//! list as rosters write them.

use crate::model::{Answer, AwardStatus, QuestionKind, Sex, TableKind};
use crate::roster::text::{fold, wording_key};

/// Whether a text is that word: with the same marks, or typed without any.
pub fn is(text: &str, word: &str) -> bool {
    wording_key(text) == wording_key(word) || text.is_ascii() && bare(text) == bare(word)
}

/// Without marks, and with the words in brackets: "ong (ba)" is no man.
pub fn bare(text: &str) -> String {
    fold(&text.replace(['(', ')', '[', ']'], " "))
}

/// The only thing that the text is a word for.
fn only_of<T: Copy + PartialEq>(text: &str, words: &[(T, &[&str])]) -> Option<T> {
    let mut found = words.iter().filter(|(_, words)| words.iter().any(|word| is(text, word))).map(|(thing, _)| *thing);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// The answers that a question of the kind may have, beside listed things.
fn words(kind: QuestionKind) -> &'static [Answer] {
    use QuestionKind as K;
    match kind {
        K::Unit | K::Award | K::Movement | K::Sector => &[Answer::New, Answer::LeaveOut],
        K::Person => &[Answer::New, Answer::LeaveOut, Answer::Same, Answer::Different],
        K::Duplicate => &[Answer::Same, Answer::Different, Answer::LeaveOut],
        K::Correction => &[Answer::Same, Answer::Different],
        K::DateOrder => &[Answer::Stands, Answer::Turned],
        K::Withdrawn => &[Answer::Stands, Answer::Withdrawn],
        K::Rule => &[Answer::Stands],
        K::Hidden | K::Formula => &[Answer::Stands, Answer::LeaveOut],
        K::RecipientKind | K::Phase | K::LastYear | K::Number | K::State | K::Column | K::TableKind | K::Block => {
            &[Answer::LeaveOut]
        }
        K::Newer => &[Answer::Different],
        K::Sex => &[],
    }
}

/// How a person writes an answer of the kind.
fn written(kind: QuestionKind, answer: &Answer) -> &'static [&'static str] {
    use QuestionKind as K;
    match (kind, answer) {
        (_, Answer::New) => {
            &["mới", "khác", "đơn vị mới", "đơn vị khác", "người mới", "người khác", "mục mới", "mục khác"]
        }
        (_, Answer::LeaveOut) => &["bỏ", "bỏ qua", "bỏ ra", "không tính", "loại", "loại bỏ", "loại ra"],
        (_, Answer::Same) => &[
            "là một",
            "một",
            "trùng",
            "trùng nhau",
            "cùng",
            "giống",
            "giống nhau",
            "như nhau",
            "một người",
            "là một người",
            "cùng một người",
            "một lần",
        ],
        (_, Answer::Different) => &[
            "khác",
            "khác nhau",
            "không trùng",
            "không giống",
            "hai người",
            "hai người khác nhau",
            "hai lần",
            "không phải một",
            "không phải là một",
        ],
        (K::DateOrder, Answer::Stands) => {
            &["ngày trước", "ngày đứng trước", "ngày tháng", "dd/mm", "giữ nguyên", "giữ"]
        }
        (_, Answer::Stands) => &["giữ nguyên", "giữ", "tính", "có tính", "vẫn tính", "vẫn đúng", "còn tính", "còn"],
        (_, Answer::Turned) => &["tháng trước", "tháng đứng trước", "tháng ngày", "mm/dd", "đảo lại", "đảo", "đổi lại"],
        (_, Answer::Withdrawn) => &["không tính nữa", "không tính", "bỏ", "bỏ qua", "rút", "đã rút", "không còn"],
        (_, Answer::Code(_) | Answer::Codes(_) | Answer::Named(_)) => &[],
    }
}

/// What yes and no mean where the question can be answered by them.
fn yes_no(kind: QuestionKind) -> Option<(Answer, Option<Answer>)> {
    use QuestionKind as K;
    match kind {
        K::Person | K::Duplicate | K::Correction => Some((Answer::Same, Some(Answer::Different))),
        K::Withdrawn => Some((Answer::Stands, Some(Answer::Withdrawn))),
        K::Rule => Some((Answer::Stands, None)),
        K::Hidden | K::Formula => Some((Answer::Stands, Some(Answer::LeaveOut))),
        _ => None,
    }
}

/// The only answer that the text is a word for, of those that the question may have and `offers`.
pub fn word(kind: QuestionKind, text: &str, offers: impl Fn(&Answer) -> bool) -> Option<Answer> {
    let said = |words: &[&str]| words.iter().any(|word| is(text, word));
    let (yes, no) = (said(&["có", "đúng", "phải", "vâng", "yes"]), said(&["không", "không phải", "sai", "no"]));
    let by_yes_no = yes_no(kind).and_then(|(on_yes, on_no)| if yes { Some(on_yes) } else { on_no.filter(|_| no) });
    let named = words(kind).iter().filter(|answer| said(written(kind, answer))).cloned();
    let mut found = named.chain(by_yes_no).filter(|answer| offers(answer));
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

pub fn state(text: &str) -> Option<AwardStatus> {
    use AwardStatus as S;
    let granted: &[&str] = &[
        "khen",
        "đã khen",
        "khen thưởng",
        "đã khen thưởng",
        "được khen",
        "được khen thưởng",
        "được tặng",
        "đã tặng",
        "tặng",
        "có quyết định",
        "đã có quyết định",
    ];
    let proposed: &[&str] = &[
        "đề nghị",
        "đang đề nghị",
        "đề nghị khen",
        "đề nghị khen thưởng",
        "đề xuất",
        "dự kiến",
        "trình",
        "suy tôn",
        "bình xét",
        "chưa có quyết định",
    ];
    let registered: &[&str] = &["đăng ký", "mới đăng ký", "đăng ký thi đua", "đăng ký danh hiệu"];
    let refused: &[&str] =
        &["không đồng ý", "không được khen", "không khen", "không đạt", "không đủ điều kiện", "không xét", "từ chối"];
    let withdrawn: &[&str] = &["rút", "đã rút", "xin rút", "hủy", "huỷ", "đã hủy", "chuyển năm sau"];
    let words = [
        (S::Counted, granted),
        (S::Proposed, proposed),
        (S::Registered, registered),
        (S::Refused, refused),
        (S::Withdrawn, withdrawn),
    ];
    // The states behind them are what becomes of a row, never an answer.
    let by_code = S::from_code(text).filter(|state| words.iter().any(|(listed, _)| listed == state));
    by_code.or_else(|| only_of(text, &words))
}

pub fn sex(text: &str) -> Option<Sex> {
    let male: &[&str] = &["nam", "ông", "anh", "trai", "m"];
    let female: &[&str] = &["nữ", "bà", "chị", "cô", "gái", "f"];
    let by_code = Sex::from_code(&text.to_lowercase());
    by_code.or_else(|| only_of(text, &[(Sex::Male, male), (Sex::Female, female)]))
}

pub fn table_kind(text: &str) -> Option<TableKind> {
    use TableKind as T;
    let units: &[&str] = &["đơn vị", "danh sách đơn vị", "danh sách HTX", "danh sách hợp tác xã", "HTX", "hợp tác xã"];
    let awards: &[&str] = &["khen", "khen thưởng", "danh sách khen thưởng", "danh hiệu", "danh hiệu thi đua"];
    let participation: &[&str] = &["phong trào", "tham gia", "tham gia phong trào", "danh sách tham gia"];
    let scores: &[&str] = &["điểm", "bảng điểm", "chấm điểm", "xếp hạng"];
    let officers: &[&str] = &["cán bộ", "danh sách cán bộ", "cán bộ thi đua"];
    let activities: &[&str] = &["hoạt động", "hoạt động phối hợp", "danh sách hoạt động"];
    let words = [
        (T::Units, units),
        (T::Awards, awards),
        (T::Participation, participation),
        (T::Scores, scores),
        (T::Officers, officers),
        (T::Activities, activities),
    ];
    T::from_code(text).or_else(|| only_of(text, &words))
}

#[cfg(test)]
mod tests {
    use super::{sex, state, table_kind, word};
    use crate::model::{Answer, AwardStatus, QuestionKind, Sex, TableKind};

    #[test]
    fn words_yes_and_no_answer_the_questions_that_they_fit() {
        use QuestionKind as K;
        let said = |kind, text| word(kind, text, |_| true);
        for (kind, text, answer) in [
            (K::Duplicate, "là một", Answer::Same),
            (K::Duplicate, "TRÙNG", Answer::Same),
            (K::Duplicate, "có", Answer::Same),
            (K::Duplicate, "khac nhau", Answer::Different),
            (K::Duplicate, "Không", Answer::Different),
            (K::Correction, "khong", Answer::Different),
            (K::Unit, "bỏ", Answer::LeaveOut),
            (K::Unit, "bo qua", Answer::LeaveOut),
            (K::Unit, "khác", Answer::New),
            (K::Withdrawn, "không tính", Answer::Withdrawn),
            (K::Withdrawn, "có", Answer::Stands),
            (K::Rule, "đúng", Answer::Stands),
            (K::DateOrder, "tháng trước", Answer::Turned),
            (K::DateOrder, "dd/mm", Answer::Stands),
            (K::Phase, "không tính", Answer::LeaveOut),
        ] {
            assert_eq!(said(kind, text), Some(answer), "{kind:?} {text}");
        }
        for (kind, text) in
            [(K::Unit, "có"), (K::Rule, "không"), (K::DateOrder, "có"), (K::Newer, "bỏ"), (K::Duplicate, "khac nhàu")]
        {
            assert_eq!(said(kind, text), None, "{kind:?} {text}");
        }
        // "Khác" is another person or two persons, by what the question offers.
        assert_eq!(said(K::Person, "khác"), None);
        assert_eq!(word(K::Person, "khác", |answer| *answer == Answer::New), Some(Answer::New));
    }

    #[test]
    fn states_sexes_and_kinds_of_list_are_known_as_rosters_write_them() {
        for (text, known) in [
            ("đã khen", AwardStatus::Counted),
            ("khen thưởng", AwardStatus::Counted),
            ("DE NGHI", AwardStatus::Proposed),
            ("đăng kí", AwardStatus::Registered),
            ("không đồng ý", AwardStatus::Refused),
            ("xin rút", AwardStatus::Withdrawn),
            ("refused", AwardStatus::Refused),
        ] {
            assert_eq!(state(text), Some(known), "{text}");
        }
        assert_eq!((state("duplicate"), state("đồng ý")), (None, None));
        for (text, known) in [
            ("Nam", Sex::Male),
            ("ÔNG", Sex::Male),
            ("M", Sex::Male),
            ("nữ", Sex::Female),
            ("nu", Sex::Female),
            ("bà", Sex::Female),
            ("F", Sex::Female),
            ("Female", Sex::Female),
        ] {
            assert_eq!(sex(text), Some(known), "{text}");
        }
        assert_eq!((sex("nấm"), sex("ông/bà"), sex("ong (ba)"), sex("")), (None, None, None, None));
        assert_eq!(table_kind("Khen thưởng"), Some(TableKind::Awards));
        assert_eq!(table_kind("bang diem"), Some(TableKind::Scores));
        assert_eq!(table_kind("danh sách"), None);
    }
}
