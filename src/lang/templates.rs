//! Words of blank rosters: titles, headings, how each column is filled in. Headings and examples are Vietnamese whatever the
//! program speaks: they are what rosters say.

use super::{Lang, labels, said};
use crate::model::TableKind;

/// A blank roster of one kind.
pub struct TemplateWords {
    /// Without its ending.
    pub file: &'static str,
    pub sheet: &'static str,
    pub title: &'static str,
    pub columns: &'static [TemplateColumn],
}

impl TemplateWords {
    /// In the place of the sender. Words for units there ("đơn vị") would say that units are listed below.
    pub const SENDER: &str = "(Tên nơi gửi)";
    /// In the place of the date.
    pub const PLACE_DATE: &str = "…………, ngày …… tháng …… năm ……";
}

pub struct TemplateColumn {
    /// The name of the column's meaning.
    pub id: &'static str,
    pub heading: &'static str,
    pub example: &'static str,
    /// Columns that are filled in alike share a hint.
    hint: &'static str,
}

impl TemplateColumn {
    /// How it is filled in.
    pub fn hint(&self, lang: Lang) -> &'static str {
        lang.word_of("templates-hint", self.hint)
    }
}

const fn column(id: &'static str, heading: &'static str, example: &'static str, hint: &'static str) -> TemplateColumn {
    TemplateColumn { id, heading, example, hint }
}

/// The first cell of the example row says what it is; see [`crate::model::EXAMPLE`].
const NUMBER: TemplateColumn = column("index", "STT", "Ví dụ", "index");
const UNIT: TemplateColumn = column("unit", "Tên đơn vị", "HTX Nông nghiệp Bình Minh", "unit");
const YEAR: TemplateColumn = column("year", "Năm", "2024", "year");
const MOVEMENT: TemplateColumn =
    column("movement", "Phong trào thi đua", "Tây Ninh chung sức xây dựng nông thôn mới", "choose");
const BLOCK: TemplateColumn = column("block", "Khối thi đua", "Khối HTX nông nghiệp", "block");
const PEOPLE: TemplateColumn = column("participants", "Số người tham gia", "35", "number");
const REMARK: TemplateColumn = column("remark", "Ghi chú", "", "if-any");

const UNITS: TemplateWords = TemplateWords {
    file: "mau-danh-ba-don-vi",
    sheet: "Danh bạ",
    title: "Danh bạ đơn vị thành viên",
    columns: &[
        NUMBER,
        column("code", "Mã số", "TN-001", "code"),
        UNIT,
        column("unit_kind", "Loại hình đơn vị", "Hợp tác xã", "choose"),
        column("sector", "Lĩnh vực", "Nông nghiệp", "choose"),
        column("commune", "Xã/phường", "Tân Lập", "commune"),
        column("members", "Số thành viên", "42", "number"),
        column("workers", "Số lao động", "18", "number"),
        BLOCK,
        column("status", "Tình trạng", "Đang hoạt động", "choose"),
        column("founded", "Năm thành lập", "2016", "year"),
        column("dissolved", "Năm giải thể", "", "dissolved"),
    ],
};

const AWARDS: TemplateWords = TemplateWords {
    file: "mau-khen-thuong",
    sheet: "Khen thưởng",
    title: "Danh sách tập thể, cá nhân, hộ gia đình được khen thưởng",
    columns: &[
        NUMBER,
        column("name", "Tên tập thể, cá nhân", "Nguyễn Văn A", "name"),
        column("recipient_kind", "Đối tượng khen thưởng", "Cá nhân", "choose"),
        column("sex", "Giới tính", "Nam", "person"),
        column("birth", "Năm sinh", "1975", "birth"),
        column("position", "Chức vụ", "Giám đốc", "person"),
        column("workplace", "Đơn vị công tác", "HTX Nông nghiệp Bình Minh", "workplace"),
        column("award", "Hình thức khen thưởng", "Giấy khen của Liên minh Hợp tác xã tỉnh", "award"),
        column("ground", "Loại hình khen thưởng", "Khen thưởng công trạng", "choose"),
        MOVEMENT,
        column("decision_no", "Số quyết định", "12/QĐ-LMHTX", "decision-no"),
        column("decision_date", "Ngày quyết định", "15/03/2024", "day"),
        YEAR,
        column("phase", "Giai đoạn", "", "phase"),
        column("achievement", "Thành tích", "Có thành tích xuất sắc trong phong trào thi đua năm 2023", "achievement"),
        column("register_no", "Số sổ vàng", "", "if-any"),
        REMARK,
    ],
};

const PARTICIPATION: TemplateWords = TemplateWords {
    file: "mau-phong-trao",
    sheet: "Phong trào",
    title: "Danh sách đơn vị tham gia phong trào thi đua",
    columns: &[
        NUMBER,
        UNIT,
        MOVEMENT,
        YEAR,
        column("registered", "Đăng ký", "Có", "yes-no"),
        column("took_part", "Tham gia", "Có", "yes-no"),
        PEOPLE,
        column("result", "Kết quả", "Hoàn thành tốt", "few-words"),
        REMARK,
    ],
};

const SCORES: TemplateWords = TemplateWords {
    file: "mau-cham-diem",
    sheet: "Chấm điểm",
    title: "Bảng tổng hợp điểm thi đua",
    columns: &[
        NUMBER,
        UNIT,
        BLOCK,
        YEAR,
        column("self_score", "Điểm tự chấm", "96", "score"),
        column("block_score", "Điểm khối chấm", "95", "score"),
        column("final_score", "Điểm thẩm định", "95", "score"),
        column("rank", "Xếp hạng", "1", "rank"),
        REMARK,
    ],
};

const OFFICERS: TemplateWords = TemplateWords {
    file: "mau-can-bo",
    sheet: "Cán bộ",
    title: "Danh sách cán bộ phụ trách công tác thi đua",
    columns: &[
        NUMBER,
        UNIT,
        column("officer", "Cán bộ phụ trách thi đua", "Trần Thị B", "officer"),
        column("concurrent", "Chuyên trách/kiêm nhiệm", "Kiêm nhiệm", "choose"),
        column("trained", "Năm tập huấn", "2023", "trained"),
        REMARK,
    ],
};

const ACTIVITIES: TemplateWords = TemplateWords {
    file: "mau-hoat-dong",
    sheet: "Hoạt động",
    title: "Danh sách hoạt động phối hợp",
    columns: &[
        NUMBER,
        column("date", "Ngày thực hiện", "20/05/2024", "day"),
        column("activity", "Nội dung hoạt động", "Kiểm tra", "activity"),
        UNIT,
        PEOPLE,
        column("result", "Kết quả", "Đạt yêu cầu", "few-words"),
        REMARK,
    ],
};

labels! {
    /// Words around the table of a blank roster.
    pub struct TemplateLabels("templates") {
        guide_name: text,
        guide_title: text,
        steps: [text; 5],
        columns: text,
        heading: text,
        how: text,
        example: text,
        above: text,
        not_listed: text,
        not_a_number: text,
        not_a_date: text,
    }
}

impl TemplateLabels {
    pub fn written(&self, path: &str) -> String {
        said!(self.lang, "templates-written", path)
    }

    pub fn unit_unknown(&self, name: &str) -> String {
        said!(self.lang, "templates-unit-unknown", name)
    }
}

impl Lang {
    pub fn templates(self) -> &'static TemplateLabels {
        TemplateLabels::of(self)
    }

    /// What a column of that meaning is headed by where a roster has none.
    pub fn heading_of(self, id: &str) -> Option<&'static str> {
        let mut columns = TableKind::ALL.iter().flat_map(|kind| self.template(*kind).columns);
        columns.find(|column| column.id == id).map(|column| column.heading)
    }

    pub fn template(self, kind: TableKind) -> &'static TemplateWords {
        match kind {
            TableKind::Units => &UNITS,
            TableKind::Awards => &AWARDS,
            TableKind::Participation => &PARTICIPATION,
            TableKind::Scores => &SCORES,
            TableKind::Officers => &OFFICERS,
            TableKind::Activities => &ACTIVITIES,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;
    use crate::model::TableKind;

    #[test]
    fn every_column_has_a_hint_in_both_languages() {
        for &kind in TableKind::ALL {
            for column in Lang::Vi.template(kind).columns {
                for lang in [Lang::Vi, Lang::En] {
                    assert!(!column.hint(lang).is_empty(), "{lang:?} {kind:?} {}", column.id);
                }
            }
        }
    }
}
