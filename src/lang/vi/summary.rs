//! The summary workbook in Vietnamese.

use crate::issue::Severity;
use crate::lang::merge;
use crate::lang::summary::{
    AwardsLabels, BlocksLabels, IndexLabels, IssuesLabels, LedgerLabels, MovementsLabels, NeverLabels, OverviewLabels,
    PaperLabels, RecipientsLabels, SummaryLabels, WordLabels,
};
use crate::model::{Date, Proposal, RecipientKind, Sex, UnitStatus};

pub static LABELS: SummaryLabels = SummaryLabels {
    workbook_title: "Tổng hợp thi đua, khen thưởng",
    link_tip: "Bấm để đến dòng đầu tiên tạo nên số này trong danh sách khen. Xem đủ các dòng: thidua explain \"{cell}\"",
    cut_mark: " … [lược bớt {n} ký tự do vượt giới hạn của Excel, xem tệp gốc]",
    paper: PaperLabels {
        nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        motto: "Độc lập - Tự do - Hạnh phúc",
        place_date,
        date: Date::in_figures,
        preparer: "NGƯỜI LẬP BIỂU",
        preparer_hint: "(Ký, ghi rõ họ tên)",
        head: "THỦ TRƯỞNG ĐƠN VỊ",
        head_hint: "(Ký, ghi rõ họ tên, đóng dấu)",
        subtitle: |phases, date| format!("(Giai đoạn {phases}; số liệu tổng hợp đến ngày {date})"),
        subtitle_without_phases: |date| format!("(Số liệu tổng hợp đến ngày {date})"),
        measure: |name| format!("Đơn vị tính: {name}"),
        source: |files, sheet, date| {
            format!(
                "Nguồn: {files} tệp danh sách do các đơn vị gửi (liệt kê tại biểu “{sheet}”); ngày lập biểu {date}."
            )
        },
        phase_rule: "Cách tính giai đoạn: tính cả năm đầu và năm cuối. Hồ sơ ghi rõ giai đoạn được tính vào giai đoạn đó; các trường hợp \
                     còn lại tính theo ngày quyết định hoặc năm. Các giai đoạn có năm trùng nhau nên không cộng số liệu của các giai đoạn.",
        page: "Trang {page}/{pages}",
        nothing: "Không có dữ liệu trong danh sách đã nhận.",
    },
    words: WordLabels {
        number: "TT",
        sector: "Lĩnh vực",
        unknown_sector: "Chưa rõ lĩnh vực",
        recipient_kind: |kind| match kind {
            RecipientKind::Collective => "Tập thể",
            RecipientKind::Household => "Hộ gia đình",
            RecipientKind::Individual => "Cá nhân",
        },
        status: |status| match status {
            UnitStatus::Active => "Đang hoạt động",
            UnitStatus::Suspended => "Ngừng hoạt động",
            UnitStatus::Dissolved => "Đã giải thể",
        },
        severity: |severity| match severity {
            Severity::Error => "Lỗi",
            Severity::Question => "Cần hỏi",
            Severity::Warning => "Cảnh báo",
            Severity::Note => "Ghi nhận",
        },
        unit: "Đơn vị",
        unit_kind: "Loại hình",
        source: "Nguồn (tệp › trang › ô)",
        total: "Tổng cộng",
        total_of: |name| format!("Cộng {}", lower_first(name)),
        all_data: "Toàn bộ dữ liệu",
        year: "Năm",
        decision_no: "Số quyết định",
        decision_date: "Ngày quyết định",
        phase: "Giai đoạn",
        form: "Danh hiệu, hình thức khen thưởng",
        unknown_value: "Chưa rõ",
        indicator: "Nội dung",
        code: "Mã số",
        year_band: |year| format!("Năm {year}"),
        group_band: |name, rows| format!("{} ({rows})", if name.is_empty() { "Chưa rõ" } else { name }),
        subtotal: "Cộng",
        sex: |sex| match sex {
            Sex::Male => "Nam",
            Sex::Female => "Nữ",
        },
        level: |level| match level {
            "NN" => "Cấp Nhà nước",
            "TINH" => "Cấp tỉnh, bộ, ngành, đoàn thể trung ương",
            "HUYEN" => "Cấp huyện",
            "XA" => "Cấp xã",
            "CS" => "Cấp cơ sở",
            _ => "",
        },
        day: Date::in_figures,
        decision: |number, date| match (number, date) {
            (Some(number), Some(date)) => format!("{number} ngày {}", date.in_figures()),
            (Some(number), None) => number.to_owned(),
            (None, Some(date)) => format!("Ngày {}", date.in_figures()),
            (None, None) => "Chưa có quyết định".to_owned(),
        },
    },
    overview: OverviewLabels {
        name: "Tổng quan",
        title: "Tổng hợp kết quả thi đua, khen thưởng khu vực hợp tác xã",
        about: "Chỉ tiêu chính theo giai đoạn, biểu đồ, tình trạng dữ liệu",
        part_figures: "I. CHỈ TIÊU CHÍNH THEO GIAI ĐOẠN",
        indicator: "Chỉ tiêu",
        measure: "Đơn vị tính",
        units: ("Đơn vị hoạt động trong kỳ", "đơn vị"),
        registered: ("Đơn vị đăng ký thi đua", "đơn vị"),
        took_part: ("Đơn vị tham gia phong trào", "đơn vị"),
        rate: ("Tỷ lệ đăng ký (đơn vị đăng ký / đơn vị hoạt động)", "%"),
        participants: ("Lượt người tham gia phong trào", "lượt người"),
        awards: ("Tổng số lượt khen thưởng", "lượt"),
        titles: ("Theo loại: danh hiệu thi đua", "lượt"),
        forms: ("Theo loại: hình thức khen thưởng", "lượt"),
        others: ("Theo loại: giải thưởng, tôn vinh khác", "lượt"),
        flags: ("Cờ thi đua (đã tính trong danh hiệu)", "cờ"),
        recipients: ("Tập thể, hộ, cá nhân được khen (không tính trùng)", "đối tượng"),
        units_awarded: ("Đơn vị có tập thể được khen", "đơn vị"),
        units_never: ("Đơn vị chưa có tập thể được khen", "đơn vị"),
        silent: ("Đơn vị chưa gửi danh sách nào", "đơn vị"),
        officers: ("Cán bộ làm công tác thi đua, khen thưởng", "người"),
        concurrent: ("Trong đó: kiêm nhiệm", "người"),
        trained: ("Trong đó: được tập huấn trong kỳ", "người"),
        activities: ("Hoạt động phối hợp", "hoạt động"),
        money: ("Tiền thưởng đã xác định", "đồng"),
        without_money: ("Lượt khen chưa xác định được tiền thưởng", "lượt"),
        change_of: |now, before| format!("Tăng, giảm {now} so với {before}"),
        against_year: "So với năm trước",
        change: "Tăng, giảm",
        trend: "Xu hướng",
        change_note: "Tăng, giảm là hiệu số; với tỷ lệ là điểm phần trăm. Giai đoạn đang diễn ra chưa đủ số liệu. Xu hướng: các năm có số liệu.",
        part_coverage: "III. TỶ LỆ ĐƠN VỊ ĐƯỢC KHEN THEO LĨNH VỰC",
        coverage_title: "Tỷ lệ đơn vị được khen tập thể theo lĩnh vực",
        coverage_unit: "tỷ lệ",
        coverage_note: "Tỷ lệ = đơn vị được khen tập thể : đơn vị hoạt động. Lĩnh vực ít đơn vị: xem số đơn vị ở biểu “Theo lĩnh vực” trước khi nhận xét.",
        part_movements: "IV. THAM GIA PHONG TRÀO THI ĐUA",
        movement: "Phong trào",
        movements_title: "Đơn vị đăng ký và tham gia phong trào",
        all_data_note: "Cột “Toàn bộ dữ liệu” tính mỗi hồ sơ một lần, không phải tổng của các cột giai đoạn.",
        part_sectors: "II. LƯỢT KHEN THƯỞNG THEO LĨNH VỰC",
        chart_title: "Lượt khen thưởng theo lĩnh vực và giai đoạn",
        chart_unit: "lượt khen thưởng",
        part_data: "V. TÌNH TRẠNG DỮ LIỆU",
        item: "Nội dung",
        value: "Số lượng",
        see: "Xem",
        see_sheet: |name| format!("Biểu “{name}”"),
        files: ("Tệp đã đọc", "tệp"),
        sheets: ("Trang tính đã đọc", "trang"),
        data_rows: ("Dòng dữ liệu", "dòng"),
        accepted: ("Trong đó: được tính", "dòng"),
        duplicate: ("Trong đó: trùng, không tính lại", "dòng"),
        set_aside: ("Trong đó: chưa tính, chờ làm rõ", "dòng"),
        issue_measure: "nội dung",
        part_contents: "VI. CÁC BIỂU KÈM THEO",
        sheet_column: "Biểu",
        about_column: "Nội dung biểu",
        part_sources: "VII. TỆP NGUỒN",
        file_column: "Tệp",
        more_files: |count, sheet| format!("… và {count} tệp khác, liệt kê tại biểu “{sheet}”."),
    },
    awards: AwardsLabels {
        name: "Khen thưởng",
        title: "Kết quả khen thưởng theo giai đoạn, lĩnh vực và hình thức",
        about: "Lượt khen theo giai đoạn, lĩnh vực, danh hiệu và hình thức; chia tập thể, hộ gia đình, cá nhân",
        measure: "lượt khen thưởng",
        units: "Số đơn vị",
        units_awarded: "Đơn vị được khen",
        all_awards: "Tổng số",
        of_which: "Chia ra",
        titles: "Danh hiệu thi đua",
        forms: "Hình thức khen thưởng",
        others: "Khác",
        short_kind: |kind| match kind {
            RecipientKind::Collective => "Tập thể",
            RecipientKind::Household => "Hộ GĐ",
            RecipientKind::Individual => "Cá nhân",
        },
        note: "Danh hiệu thi đua và hình thức khen thưởng được thống kê ở các cột riêng (Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 9, \
               19, 20). “Đơn vị được khen” là đơn vị có ít nhất một lượt khen cho tập thể. Dấu “-”: không phát sinh; dấu “…”: không có số liệu.",
    },
    movements: MovementsLabels {
        name: "Phong trào",
        title: "Kết quả tham gia các phong trào thi đua",
        about: "Đơn vị đăng ký, tham gia, tỷ lệ và lượt người theo phong trào, lĩnh vực, giai đoạn",
        movement: "Phong trào thi đua, lĩnh vực",
        units: "Đơn vị hoạt động",
        registered: "Đơn vị đăng ký",
        took_part: "Đơn vị tham gia",
        rate: "Tỷ lệ đăng ký",
        participants: "Lượt người tham gia",
        small_rate: |registered, units| format!("{registered}/{units} (*)"),
        small_note: |units| {
            format!(
                "(*) Lĩnh vực có dưới {units} đơn vị hoạt động: ghi số đơn vị đăng ký/đơn vị hoạt động, không tính tỷ lệ."
            )
        },
        any_movement: "Chung các phong trào (mỗi đơn vị tính một lần)",
        note: "Tỷ lệ đăng ký = đơn vị đăng ký : đơn vị hoạt động trong kỳ. Một đơn vị có thể tham gia nhiều phong trào nên không cộng số đơn vị \
               của các phong trào. Dấu “-”: không phát sinh; dấu “…”: không có số liệu.",
    },
    never: NeverLabels {
        name: "Chưa khen",
        title: "Danh sách đơn vị chưa có tập thể được khen thưởng",
        about: "Đơn vị chưa có tập thể được khen, theo lĩnh vực và giai đoạn",
        area: "Xã, phường (huyện cũ)",
        status: "Tình trạng",
        latest: "Năm khen tập thể gần nhất",
        never: "Chưa có",
        never_in: "Chưa được khen trong",
        persons: "Lượt cá nhân được khen",
        mark: "x",
        not_active: "/",
        note: "Dấu “x”: chưa có tập thể được khen trong kỳ; dấu “/”: không hoạt động trong kỳ; ô trống: đã được khen. \
               Dòng lĩnh vực ghi số đơn vị chưa được khen. Cột cuối là lượt khen cho cá nhân của đơn vị trong toàn bộ dữ liệu.",
    },
    blocks: BlocksLabels {
        name: "Khối thi đua",
        title: "Kết quả chấm điểm, xếp hạng các khối thi đua",
        about: "Điểm và xếp hạng trong từng khối, đối chiếu thứ hạng với điểm",
        self_score: "Tự chấm",
        block_score: "Khối chấm",
        final_score: "Thẩm định",
        scores: "Điểm",
        ranks: "Xếp hạng",
        rank: "Theo hồ sơ",
        computed_rank: "Theo điểm",
        compared: "Đối chiếu",
        agrees: "Khớp",
        differs: "Lệch",
        flag: "Cờ thi đua trong năm",
        relative_score: "So với bình quân lĩnh vực",
        proposed: "Đề nghị tặng cờ",
        proposal: |proposal| match proposal {
            Proposal::Flag => "Đề nghị",
            Proposal::None => "",
            Proposal::Vote => "Biểu quyết",
        },
        block_band: |block, year, units| match year {
            Some(year) => format!("{block} - năm {year} ({units} đơn vị)"),
            None => format!("{block} - chưa rõ năm ({units} đơn vị)"),
        },
        note: "“Theo điểm” là thứ hạng tính từ điểm thẩm định, bằng điểm thì cùng hạng. “Lệch”: thứ hạng trong hồ sơ khác thứ hạng tính từ điểm, \
               cần kiểm tra trước khi trình. “So với bình quân lĩnh vực” = điểm thẩm định : điểm bình quân của lĩnh vực trong năm (1,00 là bằng \
               bình quân); lĩnh vực có dưới 3 đơn vị được chấm điểm thì không tính. “Biểu quyết”: các đơn vị cùng hạng nhất, khối phải chọn.",
    },
    recipients: RecipientsLabels {
        title: "Danh sách tập thể, hộ gia đình, cá nhân được khen thưởng",
        recipient: "Tên tập thể, hộ gia đình, cá nhân",
        kind: "Đối tượng",
        position: "Chức vụ",
        achievement: "Thành tích",
        note: "Thứ tự theo Nghị định số 152/2025/NĐ-CP, Điều 29 khoản 5: mức khen cao trước, danh hiệu trước hình thức; tập thể, hộ gia đình, cá nhân.",
    },
    issues: IssuesLabels {
        name: "Cần xử lý",
        title: "Danh sách nội dung cần xử lý",
        about: "Lỗi, nội dung cần hỏi lại và cảnh báo, kèm cách xử lý",
        counts: |[errors, questions, warnings, notes]| {
            format!("{errors} lỗi; {questions} nội dung cần hỏi lại; {warnings} cảnh báo; {notes} ghi nhận")
        },
        severity: "Mức độ",
        code: "Mã",
        file: "Tệp",
        sheet: "Trang tính",
        cell: "Ô",
        value: "Giá trị trong tệp",
        message: "Vấn đề",
        suggestion: "Cách xử lý",
    },
    ledger: LedgerLabels {
        name: "Sổ cái",
        title: "Sổ cái đối chiếu số dòng của các tệp nguồn",
        about: "Mỗi dòng của từng trang tính đã được xếp vào loại nào; hai phép đối chiếu",
        file: "Tệp",
        sheet: "Trang tính",
        rows: "Tổng số dòng",
        classes: "Phân loại dòng",
        class_names: [
            "Trống",
            "Tiêu đề văn bản",
            "Đầu bảng",
            "Số cột",
            "Nhóm",
            "Cộng",
            "Cuối bảng",
            "Ghi chú",
            "Dữ liệu",
        ],
        fates: "Dòng dữ liệu",
        fate_names: ["Được tính", "Trùng", "Chưa tính"],
        checks: "Đối chiếu",
        check_rows: "Số dòng",
        check_data: "Dữ liệu",
        right: "Khớp",
        wrong: "LỆCH",
        note: "Đối chiếu số dòng: (1) = (2) + (3) + … + (10). Đối chiếu dữ liệu: (10) = (11) + (12) + (13). Không dòng nào bị bỏ sót.",
    },
    index: IndexLabels {
        name: "Danh mục",
        title: "Danh mục bản in bằng khen, giấy khen, giấy chứng nhận",
        recipient: "Tên ghi trên bằng",
        kind: "Đối tượng",
        register_no: "Số sổ vàng",
        file: "Tệp in",
        page: "Trang",
        remarks: "Lưu ý trước khi in",
        count: |all, remarked| format!("Tổng số: {all} bản; trong đó {remarked} bản có lưu ý trước khi in."),
    },
    provinces: &merge::VI,
};

/// As in administrative documents: a zero before days below 10 and before January and February (Decree 30/2020/NĐ-CP).
fn place_date(province: &str, date: Date) -> String {
    let month = if date.month() <= 2 { format!("{:02}", date.month()) } else { date.month().to_string() };
    format!("{province}, ngày {:02} tháng {month} năm {}", date.day(), date.year())
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::place_date;
    use crate::model::Date;

    #[test]
    fn zeros_stand_where_the_decree_puts_them() {
        let text = |month, day| place_date("Tây Ninh", Date::new(2026, month, day).unwrap());
        assert_eq!(text(1, 5), "Tây Ninh, ngày 05 tháng 01 năm 2026");
        assert_eq!(text(3, 15), "Tây Ninh, ngày 15 tháng 3 năm 2026");
    }
}
