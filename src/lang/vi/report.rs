//! The page in Vietnamese.

use crate::lang::amount;
use crate::lang::report::{ChartLabels, ColumnLabels, ControlLabels, PartLabels, ReportLabels};
use crate::model::AwardStatus;

pub static LABELS: ReportLabels = ReportLabels {
    code: "vi",
    number,
    percent: |share| format!("{}\u{a0}%", number((share * 1000.0).round() / 10.0)),
    controls: ControlLabels {
        skip: "Đến nội dung chính",
        contents: "Nội dung",
        theme: "Giao diện",
        theme_auto: "Theo máy",
        theme_light: "Sáng",
        theme_dark: "Tối",
        print: "In báo cáo",
        search_label: "Tên đơn vị, tập thể, hộ gia đình hoặc cá nhân",
        search_hint: "Gõ có dấu hoặc không dấu; có thể gõ thêm tên đơn vị, mã đơn vị hoặc tên cũ.",
        found: "Tìm thấy {n} kết quả.",
        found_none: "Không tìm thấy. Kiểm tra lại tên hoặc gõ ít chữ hơn.",
        more: "Xem thêm kết quả",
        awards_of: "{n} lượt khen",
        no_awards: "Chưa có lượt khen nào trong danh sách đã nhận.",
        filter: "Lọc theo chữ",
        all: "Tất cả",
        rows: "Hiển thị {shown}/{all} dòng.",
        page: "Trang {page}/{pages}",
        pages: "Chuyển trang",
        previous: "Trang trước",
        next: "Trang sau",
        data_behind: "Bảng số liệu của biểu đồ",
        printed: "In {shown}/{all} dòng; danh sách đầy đủ tại tệp tong-hop.xlsx.",
        no_script: "Trình duyệt đang tắt JavaScript: các bảng số liệu vẫn xem được; tra cứu và các danh sách dài xem tại tệp tong-hop.xlsx.",
    },
    parts: PartLabels {
        search: ("Tra cứu", "Tra cứu đơn vị, cá nhân"),
        figures: ("Chỉ tiêu chính", "Chỉ tiêu chính theo giai đoạn"),
        charts: ("Biểu đồ", "Biểu đồ"),
        awards: ("Khen thưởng", "Kết quả khen thưởng theo giai đoạn, lĩnh vực và hình thức"),
        movements: ("Phong trào", "Kết quả tham gia các phong trào thi đua"),
        blocks: ("Khối thi đua", "Kết quả chấm điểm, xếp hạng các khối thi đua"),
        never: ("Chưa khen, chưa gửi", "Đơn vị chưa được khen thưởng, chưa gửi danh sách"),
        recipients: ("Danh sách khen", "Danh sách khen thưởng"),
        issues: ("Cần xử lý", "Nội dung cần xử lý"),
        ledger: ("Sổ cái", "Tình trạng dữ liệu và sổ cái"),
    },
    charts: ChartLabels {
        sectors: "Lượt khen thưởng theo lĩnh vực và giai đoạn",
        years: "Lượt khen thưởng theo năm",
        movements: "Đơn vị tham gia theo phong trào và giai đoạn",
        coverage: "Tỷ lệ đơn vị có tập thể được khen theo lĩnh vực và giai đoạn",
        awards_unit: "lượt khen thưởng",
        units_unit: "đơn vị",
        coverage_unit: "%",
        years_note: "Theo năm của quyết định; lượt khen không rõ năm không có trong biểu đồ.",
        movements_note: "Một đơn vị có thể tham gia nhiều phong trào nên không cộng số đơn vị của các phong trào.",
        coverage_note: "Tỷ lệ = đơn vị có tập thể được khen : đơn vị hoạt động trong kỳ. Lĩnh vực có ít đơn vị chỉ ghi hai số, không tính tỷ lệ.",
        highest: |category, series, number| format!("Cao nhất: {category}, {series}: {number}."),
        empty: "Không có số liệu.",
    },
    columns: ColumnLabels {
        movement: "Phong trào",
        rate: "Tỷ lệ",
        awards: "Lượt khen",
        block: "Khối",
        state: "Xử lý hồ sơ",
        status: |status| match status {
            AwardStatus::Counted => "Được tính",
            AwardStatus::Duplicate => "Trùng, không tính",
            AwardStatus::Revoked => "Đã thu hồi",
            AwardStatus::SetAside => "Chờ làm rõ",
        },
    },
    headline: |phase| format!("Số liệu nổi bật, {}", lower_first(phase)),
    of_units: |part, all| format!("{part}/{all} đơn vị hoạt động"),
    change: "So với giai đoạn trước",
    change_by: |difference, share| match share {
        Some(share) => format!("{difference} ({share})"),
        None => difference.to_owned(),
    },
    points: |difference| format!("{difference} điểm\u{a0}%"),
    change_note: "Cột “So với giai đoạn trước” ghi chênh lệch và tỷ lệ tăng, giảm so với giai đoạn liền trước. Hai giai đoạn có thể có năm trùng \
                  nhau và số năm khác nhau: cần lưu ý khi so sánh.",
    phase_warning: "Không cộng số liệu của các giai đoạn.",
    shortened: |listed, all, sheet| {
        let whole = sheet.map(|sheet| format!(" Danh sách đầy đủ: tong-hop.xlsx, biểu “{sheet}”.")).unwrap_or_default();
        let [listed, all] = [listed, all].map(|count| number(count as f64));
        format!("Trang này liệt kê và tìm trong {listed} lượt khen gần nhất trên tổng số {all}.{whole}")
    },
    shortened_issues: |listed, all, sheet| {
        let [listed, all] = [listed, all].map(|count| number(count as f64));
        format!(
            "Trang này liệt kê {listed} trên tổng số {all} vấn đề, vấn đề nặng trước. Tất cả: tong-hop.xlsx, biểu “{sheet}”."
        )
    },
    choose_note: "Chọn giai đoạn, phong trào, lĩnh vực để xem.",
    awards_note: "Danh hiệu thi đua và hình thức khen thưởng được thống kê riêng (Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 9, 19, 20). \
                  “Đơn vị được khen” là đơn vị có ít nhất một lượt khen cho tập thể. Dấu “…”: không có số liệu.",
    movements_note: "Tỷ lệ đăng ký = đơn vị đăng ký : đơn vị hoạt động trong kỳ. Một đơn vị có thể tham gia nhiều phong trào nên không cộng số \
                     đơn vị của các phong trào. Dấu “…”: không có số liệu.",
    never_note: "Dấu “x”: chưa có tập thể được khen trong kỳ; dấu “/”: không hoạt động trong kỳ; ô trống: đã được khen. Cột cuối là lượt khen \
                 cho cá nhân của đơn vị trong toàn bộ dữ liệu.",
    never_by_sector: "Số đơn vị chưa có tập thể được khen, chưa gửi danh sách theo lĩnh vực",
    all_sectors: "Tất cả lĩnh vực",
    silent_title: "Đơn vị chưa gửi danh sách nào",
    silent_note: "Đơn vị có trong danh sách đơn vị nhưng không có tên trong danh sách nào khác. Dấu “x”: không có tên trong kỳ; dấu “/”: không hoạt \
                  động trong kỳ.",
    details_title: "Chi tiết theo giai đoạn, lĩnh vực, hình thức và đối tượng",
    state_title: "Tình trạng dữ liệu",
    by_sector: |phase| format!("{phase}: theo lĩnh vực"),
    by_form: |phase| format!("{phase}: theo danh hiệu, hình thức và lĩnh vực"),
};

fn number(number: f64) -> String {
    amount(number, ',', ".")
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::LABELS;

    #[test]
    fn numbers_are_written_as_in_vietnam() {
        assert_eq!([1234.0, 12.5, 1_000_000.0, 0.0].map(LABELS.number), ["1.234", "12,5", "1.000.000", "0"]);
        assert_eq!([0.125, 1.0, 0.3333].map(LABELS.percent), ["12,5\u{a0}%", "100\u{a0}%", "33,3\u{a0}%"]);
    }
}
