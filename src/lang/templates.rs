//! Words of blank rosters: titles, headings, how each column is filled in. Headings and examples are Vietnamese whatever the
//! program speaks: they are what rosters say.

use super::Lang;
use crate::model::TableKind;

/// A blank roster of one kind.
pub struct TemplateWords {
    /// Without its ending.
    pub file: &'static str,
    pub sheet: &'static str,
    pub title: &'static str,
    pub columns: &'static [TemplateColumn],
}

pub struct TemplateColumn {
    /// The name of the column's meaning.
    pub id: &'static str,
    pub heading: &'static str,
    pub example: &'static str,
    hint_vi: &'static str,
    hint_en: &'static str,
}

impl TemplateColumn {
    pub fn hint(&self, lang: Lang) -> &'static str {
        if lang == Lang::Vi { self.hint_vi } else { self.hint_en }
    }
}

const fn column(
    id: &'static str,
    heading: &'static str,
    example: &'static str,
    hint_vi: &'static str,
    hint_en: &'static str,
) -> TemplateColumn {
    TemplateColumn { id, heading, example, hint_vi, hint_en }
}

/// The first cell of the example row says what it is; see [`crate::model::EXAMPLE`].
const NUMBER: TemplateColumn = column("index", "STT", "Ví dụ", "Số thứ tự 1, 2, 3 …", "Running number 1, 2, 3 …");
const UNIT: TemplateColumn = column(
    "unit",
    "Tên đơn vị",
    "HTX Nông nghiệp Bình Minh",
    "Tên đầy đủ như trong danh bạ.",
    "The full name, as in the register.",
);
const YEAR: TemplateColumn = column("year", "Năm", "2024", "Bốn chữ số.", "Four digits.");
const MOVEMENT: TemplateColumn = column(
    "movement",
    "Phong trào thi đua",
    "Tây Ninh chung sức xây dựng nông thôn mới",
    "Chọn trong danh sách.",
    "Choose from the list.",
);
const BLOCK: TemplateColumn =
    column("block", "Khối thi đua", "Khối HTX nông nghiệp", "Tên khối như quyết định chia khối.", "The block's name.");
const PEOPLE: TemplateColumn = column("participants", "Số người tham gia", "35", "Chỉ ghi số.", "A number only.");
const REMARK: TemplateColumn = column("remark", "Ghi chú", "", "Nếu có.", "If any.");

const UNITS: TemplateWords = TemplateWords {
    file: "mau-danh-ba-don-vi",
    sheet: "Danh bạ",
    title: "Danh bạ đơn vị thành viên",
    columns: &[
        NUMBER,
        column("code", "Mã số", "TN-001", "Mã số HTX hoặc mã số thuế, nếu có.", "Registration or tax code, if any."),
        UNIT,
        column("unit_kind", "Loại hình đơn vị", "Hợp tác xã", "Chọn trong danh sách.", "Choose from the list."),
        column("sector", "Lĩnh vực", "Nông nghiệp", "Chọn trong danh sách.", "Choose from the list."),
        column("commune", "Xã/phường", "Tân Lập", "Tên xã, phường; không ghi huyện.", "The commune alone."),
        column("members", "Số thành viên", "42", "Chỉ ghi số.", "A number only."),
        column("workers", "Số lao động", "18", "Chỉ ghi số.", "A number only."),
        BLOCK,
        column("status", "Tình trạng", "Đang hoạt động", "Chọn trong danh sách.", "Choose from the list."),
        column("founded", "Năm thành lập", "2016", "Bốn chữ số.", "Four digits."),
        column("dissolved", "Năm giải thể", "", "Chỉ ghi khi đã giải thể.", "Only of a dissolved unit."),
    ],
};

const AWARDS: TemplateWords = TemplateWords {
    file: "mau-khen-thuong",
    sheet: "Khen thưởng",
    title: "Danh sách tập thể, cá nhân, hộ gia đình được khen thưởng",
    columns: &[
        NUMBER,
        column(
            "name",
            "Tên tập thể, cá nhân",
            "Nguyễn Văn A",
            "Mỗi hàng một người, một tập thể hoặc một hộ.",
            "One person, collective or household a row.",
        ),
        column("recipient_kind", "Đối tượng khen thưởng", "Cá nhân", "Chọn trong danh sách.", "Choose from the list."),
        column("sex", "Giới tính", "Nam", "Của cá nhân.", "Of a person."),
        column(
            "birth",
            "Năm sinh",
            "1975",
            "Bốn chữ số; để phân biệt người trùng tên.",
            "Four digits; tells namesakes apart.",
        ),
        column("position", "Chức vụ", "Giám đốc", "Của cá nhân.", "Of a person."),
        column(
            "workplace",
            "Đơn vị công tác",
            "HTX Nông nghiệp Bình Minh",
            "Của cá nhân, hộ gia đình.",
            "Of a person or household.",
        ),
        column(
            "award",
            "Hình thức khen thưởng",
            "Giấy khen của Liên minh Hợp tác xã tỉnh",
            "Chọn trong danh sách; mỗi hàng một hình thức.",
            "Choose from the list; one award a row.",
        ),
        column(
            "ground",
            "Loại hình khen thưởng",
            "Khen thưởng công trạng",
            "Chọn trong danh sách.",
            "Choose from the list.",
        ),
        MOVEMENT,
        column("decision_no", "Số quyết định", "12/QĐ-LMHTX", "Đủ số và ký hiệu.", "Number and suffix."),
        column("decision_date", "Ngày quyết định", "15/03/2024", "Ngày/tháng/năm.", "Day/month/year."),
        YEAR,
        column("phase", "Giai đoạn", "", "Chỉ ghi khi khen theo giai đoạn.", "Only of an award for a phase."),
        column(
            "achievement",
            "Thành tích",
            "Có thành tích xuất sắc trong phong trào thi đua năm 2023",
            "Như ghi trên bằng.",
            "As on the certificate.",
        ),
        column("register_no", "Số sổ vàng", "", "Nếu có.", "If any."),
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
        column("registered", "Đăng ký", "Có", "Có hoặc Không.", "Có (yes) or Không (no)."),
        column("took_part", "Tham gia", "Có", "Có hoặc Không.", "Có (yes) or Không (no)."),
        PEOPLE,
        column("result", "Kết quả", "Hoàn thành tốt", "Một câu ngắn.", "In a few words."),
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
        column("self_score", "Điểm tự chấm", "96", "Tối đa hai chữ số lẻ.", "Up to two decimals."),
        column("block_score", "Điểm khối chấm", "95", "Tối đa hai chữ số lẻ.", "Up to two decimals."),
        column("final_score", "Điểm thẩm định", "95", "Tối đa hai chữ số lẻ.", "Up to two decimals."),
        column("rank", "Xếp hạng", "1", "Trong khối.", "Within the block."),
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
        column("officer", "Cán bộ phụ trách thi đua", "Trần Thị B", "Họ và tên.", "Full name."),
        column("concurrent", "Chuyên trách/kiêm nhiệm", "Kiêm nhiệm", "Chọn trong danh sách.", "Choose from the list."),
        column("trained", "Năm tập huấn", "2023", "Năm tập huấn gần nhất.", "The latest year of training."),
        REMARK,
    ],
};

const ACTIVITIES: TemplateWords = TemplateWords {
    file: "mau-hoat-dong",
    sheet: "Hoạt động",
    title: "Danh sách hoạt động phối hợp",
    columns: &[
        NUMBER,
        column("date", "Ngày thực hiện", "20/05/2024", "Ngày/tháng/năm.", "Day/month/year."),
        column(
            "activity",
            "Nội dung hoạt động",
            "Kiểm tra",
            "Chọn trong danh sách, hoặc ghi câu ngắn có từ đó.",
            "Choose from the list, or a few words with one of them.",
        ),
        UNIT,
        PEOPLE,
        column("result", "Kết quả", "Đạt yêu cầu", "Một câu ngắn.", "In a few words."),
        REMARK,
    ],
};

/// Words around the table of a blank roster.
pub struct TemplateLabels {
    pub guide_name: &'static str,
    pub guide_title: &'static str,
    pub steps: [&'static str; 5],
    pub columns: &'static str,
    pub heading: &'static str,
    pub how: &'static str,
    pub example: &'static str,
    pub sender: &'static str,
    pub place_date: &'static str,
    pub above: &'static str,
    pub not_listed: &'static str,
    pub not_a_number: &'static str,
    pub not_a_date: &'static str,
    pub written: fn(&str) -> String,
    pub unit_unknown: fn(&str) -> String,
}

const VI: TemplateLabels = TemplateLabels {
    guide_name: "Hướng dẫn",
    guide_title: "Cách ghi mẫu này",
    steps: [
        "Ghi tên đơn vị gửi vào dòng trên cùng bên trái và ngày lập danh sách.",
        "Ghi dữ liệu từ hàng ngay dưới hàng “Ví dụ”; hàng “Ví dụ” không bao giờ được tính, có thể để nguyên hoặc xóa.",
        "Ô có mũi tên: chọn trong danh sách. Chọn vào một ô để xem lời nhắc của cột.",
        "Ngày ghi ngày/tháng/năm; ô không có thông tin thì để trống, không ghi số 0.",
        "Không đổi tên cột. Lưu thành tên bất kỳ rồi gửi về Liên minh Hợp tác xã tỉnh.",
    ],
    columns: "Các cột",
    heading: "Cột",
    how: "Cách ghi",
    example: "Ví dụ",
    sender: "(Tên đơn vị gửi)",
    place_date: "…………, ngày …… tháng …… năm ……",
    above: "(Xem cách ghi ở trang “Hướng dẫn”. Hàng “Ví dụ” không được tính.)",
    not_listed: "Nội dung này không có trong danh sách của cột. Chỉ giữ lại nếu chắc chắn đúng.",
    not_a_number: "Cột này chỉ ghi số trong khoảng hợp lý. Kiểm tra lại trước khi giữ.",
    not_a_date: "Cột này ghi ngày/tháng/năm. Kiểm tra lại trước khi giữ.",
    written: |path| format!("Đã ghi {path}"),
    unit_unknown: |name| format!("Không có đơn vị “{name}” trong danh bạ; mẫu vẫn ghi tên này."),
};

const EN: TemplateLabels = TemplateLabels {
    guide_name: "Guide",
    guide_title: "How to fill in this form",
    steps: [
        "Write who sends it into the first line on the left, and the date of the list.",
        "Begin right below the row “Ví dụ” (example); that row is never counted and may stay or be deleted.",
        "Cells with an arrow have a list. Choose a cell to see what its column wants.",
        "Dates are day/month/year; leave a cell empty where nothing is known, never 0.",
        "Do not rename the columns. Save under any name and send it to the Cooperative Alliance.",
    ],
    columns: "Columns",
    heading: "Column",
    how: "How to fill it in",
    example: "Example",
    sender: "(Tên đơn vị gửi)",
    place_date: "…………, ngày …… tháng …… năm ……",
    above: "(See the sheet “Guide”. The row “Ví dụ” is an example and never counted.)",
    not_listed: "This is not in the column's list. Keep it only if it is certainly right.",
    not_a_number: "This column takes numbers of a sensible size. Look again before keeping it.",
    not_a_date: "This column takes day/month/year. Look again before keeping it.",
    written: |path| format!("Wrote {path}"),
    unit_unknown: |name| format!("The register has no unit “{name}”; the form has that name all the same."),
};

impl Lang {
    pub fn templates(self) -> &'static TemplateLabels {
        match self {
            Self::Vi => &VI,
            Self::En => &EN,
        }
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
