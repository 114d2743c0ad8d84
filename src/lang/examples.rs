//! For every issue code what a roster holds when it is said, and the same put right: texts of rosters, which are Vietnamese in
//! both languages. Where nothing need be done, the second is how it is read.

/// What stands in the roster, and what should stand there.
pub struct Example {
    pub before: &'static str,
    pub after: &'static str,
}

/// The example of a code.
pub fn example(code: &str) -> Option<Example> {
    EXAMPLES.iter().find(|(of, ..)| *of == code).map(|(_, before, after)| Example { before, after })
}

type Line = (&'static str, &'static str, &'static str);

const EXAMPLES: &[Line] = &[
    ("C01", "Ngày quyết định | 31/02/2022", "Ngày quyết định | 28/02/2022"),
    ("C02", "Số thành viên | khoảng một trăm", "Số thành viên | 100"),
    ("C03", "Tham gia | tùy", "Tham gia | x"),
    ("C04", "Số lao động | #REF!", "Số lao động | 42"),
    ("C05", "Họ và tên | NguyÔn V¨n Mét", "Họ và tên | Nguyễn Văn Một"),
    ("C06", "Điểm | 1,234", "Điểm | 1.234  (hoặc 1,23)"),
    ("C07", "Ngày | 21/10/2022, 10/22/2022, 05/06/2022", "Ngày | 21/10/2022, 22/10/2022, 05/06/2022"),
    ("C08", "Ngày | 05/10/2022 (ngày của Excel), 21/10/2022 (chữ)", "Ngày | 10/05/2022, 21/10/2022"),
    ("C09", "Họ và tên | Nguy?n V?n M?t", "Họ và tên | Nguyễn Văn Một"),
    ("F01", "danh-sach.xlsx (bên trong là ảnh chụp)", "danh-sach.xlsx (lưu từ Excel)"),
    ("F02", "danh-sach.xlsx (có mật khẩu mở tệp)", "danh-sach.xlsx (đã bỏ mật khẩu)"),
    ("F03", "danh-sach.xlsx, 0 byte", "danh-sach.xlsx, sao chép lại"),
    ("F04", "danh-sach.xlsx (hỏng)", "danh-sach-moi.xlsx (Excel đã sửa và lưu lại)"),
    ("F05", "danh-sach.xls, tải về được một nửa", "danh-sach.xls, tải lại đủ"),
    ("F06", "danh-sach.xls của Excel 4.0", "danh-sach.xlsx (mở bằng Excel, lưu thành .xlsx)"),
    ("F07", "danh-sach.xlsx (không có quyền đọc)", "danh-sach.xlsx (được cấp quyền đọc)"),
    ("F08", "~$danh-sach.xlsx", "(bỏ qua; danh-sach.xlsx vẫn được đọc)"),
    ("F09", "bao-cao.docx", "bao-cao.xlsx (chép bảng sang Excel)"),
    ("F10", "danh-sach.xlsx, 900 MB", "danh-sach-1.xlsx, danh-sach-2.xlsx"),
    ("F11", "danh-sach.xls (bên trong là trang web)", "danh-sach.html  (hoặc lưu thành danh-sach.xlsx)"),
    ("F12", "một tệp chỉ có lời thư", "STT | Họ và tên | Đơn vị | Hình thức khen thưởng"),
    ("F13", "danh-sach.xls mở mãi không xong", "danh-sach.xlsx (chỉ chép phần danh sách)"),
    ("F14", "gui-tinh.zip có 5 danh sách", "5 tệp .xlsx trong thư mục gui-tinh"),
    ("F15", "danh-sach.xlsx là đường tắt sang ổ D", "danh-sach.xlsx (chính tệp đó)"),
    ("F20", "cau-hoi.xlsx đã trả lời", "(các câu trả lời được dùng)"),
    ("P01", "Thành tích | một đoạn dài 900 chữ", "Thành tích | một câu, vừa khung"),
    ("P02", "Số quyết định | (trống)", "Số quyết định | 2157/QĐ-UBND"),
    ("P03", "Ngày quyết định | 02/09/1998", "[form.cua-toi] like = \"bang-khen-a4\""),
    ("P04", "Họ và tên | Nguyễn Thái Bình", "Họ và tên | Ông Nguyễn Thái Bình"),
    (
        "P05",
        "[award.GK_LMT]\n(không có signer, signer_name)",
        "[award.GK_LMT]\nsigner = \"CHỦ TỊCH\"\nsigner_name = \"…\"",
    ),
    ("P06", "Ngày quyết định | (trống)", "Ngày quyết định | 21/10/2022"),
    ("P07", "Ngày quyết định | 21/10/2062", "Ngày quyết định | 21/10/2026"),
    ("P08", "Số sổ vàng | (trống)", "Số sổ vàng | 125"),
    ("P09", "Đơn vị | HTX Tân Tiến; danh bạ: HTX Nông nghiệp Tân Tiến", "Đơn vị | HTX Nông nghiệp Tân Tiến"),
    ("P10", "Họ và tên | nguyễn văn MỘT", "Họ và tên | Nguyễn Văn Một"),
    ("P11", "Họ và tên | Ông Trần Thị Hai; Giới tính | Nữ", "Họ và tên | Bà Trần Thị Hai; Giới tính | Nữ"),
    ("P12", "Trần Thị Hai; Đơn vị | (trống)", "Trần Thị Hai; Đơn vị | HTX An Bình"),
    ("P13", "Họ và tên | Trần Thị Hai ☺", "Họ và tên | Trần Thị Hai"),
    ("P14", "Đơn vị | HTXNôngNghiệpDịchVụThươngMạiAnBình…", "Đơn vị | HTX Nông nghiệp Dịch vụ Thương mại An Bình"),
    ("P15", "[award.…] (không có authority)", "[award.…] authority = \"LIÊN MINH HỢP TÁC XÃ TỈNH …\""),
    ("P16", "Thành tích, Năm, Giai đoạn | (trống)", "Thành tích | Đã có thành tích xuất sắc trong công tác năm 2022"),
    ("P17", "Số sổ vàng | 125 ở hai người", "Số sổ vàng | 125 và 126"),
    ("Q01", "Đơn vị | HTX Tân Tiếng", "Đơn vị | HTX Tân Tiến (như trong danh bạ)"),
    ("Q02", "Đơn vị | HTX Thành Công (có hai)", "Đơn vị | HTX Thành Công, xã Tân Hưng"),
    ("Q03", "Hình thức khen thưởng | BK loại A", "Hình thức khen thưởng | Bằng khen của Chủ tịch UBND tỉnh"),
    ("Q04", "Hình thức khen thưởng | Bằng khen", "Hình thức khen thưởng | Bằng khen của Chủ tịch UBND tỉnh"),
    ("Q05", "Phong trào | phong trào năm nay", "Phong trào | Chung sức xây dựng nông thôn mới"),
    ("Q06", "Lĩnh vực | linh tinh", "Lĩnh vực | Nông nghiệp"),
    ("Q07", "Tên | Hòa Bình", "Tên | Ông Hòa Bình  (hoặc HTX Hòa Bình)"),
    ("Q08", "3 | (trống) | Giấy khen", "3 | Trần Thị Hai | Giấy khen"),
    ("Q09", "3 | Trần Thị Hai | (trống)", "3 | Trần Thị Hai | Giấy khen của Liên minh HTX tỉnh"),
    ("Q10", "3 | (trống) | Nông nghiệp", "3 | HTX An Bình | Nông nghiệp"),
    ("Q11", "HTX An Bình | Phong trào: (trống) | x", "HTX An Bình | Phong trào: Đoàn kết, sáng tạo | x"),
    ("Q12", "hai hàng giống nhau: Trần Thị Hai, 2157/QĐ-UBND", "(chỉ tính một)"),
    (
        "Q13",
        "Trần Thị Hai, 2157/QĐ-UBND; Trần Thị Hai, (trống)",
        "Trần Thị Hai, 2157/QĐ-UBND; Trần Thị Hai, 298/QĐ-UBND",
    ),
    ("Q14", "Trần Thị Hai | Giấy khen (không năm, không ngày)", "Trần Thị Hai | Giấy khen | Năm 2022"),
    ("Q15", "Nội dung | đi công việc", "Nội dung | Kiểm tra công tác thi đua"),
    ("Q16", "Điểm thẩm định | (trống)", "Điểm thẩm định | 95"),
    ("Q17", "Cán bộ phụ trách | (trống)", "Cán bộ phụ trách | Lê Văn Ba"),
    ("Q18", "Tình trạng | chưa rõ lắm", "Tình trạng | đang hoạt động"),
    ("Q19", "HTX An Bình ở hàng 5 và hàng 17", "HTX An Bình ở một hàng"),
    ("Q20", "Kiểm tra | Ngày: (trống)", "Kiểm tra | Ngày: 15/06/2022"),
    ("Q21", "Loại hình | theo dịp", "Loại hình | Phong trào thi đua"),
    ("Q22", "Lê Văn Ba | Đơn vị: (trống)", "Lê Văn Ba | Đơn vị: HTX An Bình"),
    ("Q23", "STT | Tên | Ghi chú", "STT | Tên HTX | Lĩnh vực"),
    ("Q24", "HTX An Bình | 95 (không có khối)", "Khối thi đua số 1: HTX An Bình | 95"),
    ("Q25", "Tran Thi Hai; đã có Trần Thị Hai, Trần Thị Hải", "Trần Thị Hai, sinh 1975"),
    ("Q26", "Đơn vị | HTX Tân Tiếnn", "(đọc là HTX Tân Tiến)"),
    ("Q27", "danh sách gửi ngày 10/5, gửi lại ngày 20/5", "(tính theo bản ngày 20/5)"),
    ("Q28", "bản ngày 20/5 không còn Trần Thị Hai", "Trả lời: đã rút  (hoặc: vẫn còn)"),
    ("Q29", "Thu hồi: Trần Văn Hai, 2157/QĐ-UBND", "Thu hồi: Trần Thị Hai, 2157/QĐ-UBND"),
    ("Q30", "câu trả lời cho “HTX Tân Tiếng”; danh sách đã ghi đúng", "(xóa câu trả lời nếu muốn)"),
    ("Q31", "Trả lời | chắc là Tân Tiến", "Trả lời | TN-001  (hoặc HTX Tân Tiến)"),
    ("Q32", "câu trả lời dùng cho 3 hàng, nay 5 hàng", "(xem lại 2 hàng mới)"),
    ("Q33", "danh-sach.xlsx và danh-sach (1).xlsx giống hệt nhau", "danh-sach.xlsx"),
    ("Q34", "Trần Thị Hai, bằng khen đã bị thu hồi", "(không tính)"),
    ("Q35", "hàng được trả lời: để riêng", "(không tính)"),
    ("Q36", "decisions.toml: TN-001; cau-hoi.xlsx: TN-002", "cả hai: TN-001"),
    (
        "Q37",
        "Đính chính: Trần Thị Hay thành Trần Thị Hai (có hai người)",
        "Ghi chú | đã ghi sai: Trần Thị Hay, 2157/QĐ-UBND",
    ),
    ("Q38", "HTX An Bình, 2022: 95 ở Khối 1; 93 ở Khối 2", "HTX An Bình, 2022: 95 ở Khối 1"),
    ("R01", "HTX An Bình | Chiến sĩ thi đua cơ sở", "HTX An Bình | Tập thể lao động tiên tiến"),
    ("R02", "Bằng khen của Chủ tịch UBND tỉnh | 05/QĐ-HTX", "Bằng khen của Chủ tịch UBND tỉnh | 2157/QĐ-UBND"),
    ("R03", "Lao động tiên tiến, do Chủ tịch HĐQT quyết định", "Lao động tiên tiến, do Giám đốc quyết định"),
    ("R04", "một thành tích năm 2024: bằng khen tỉnh và giấy khen", "chỉ bằng khen tỉnh"),
    ("R05", "Lê Văn Ba năm 2025: LĐTT và CSTĐ cơ sở, cùng thưởng tiền", "chỉ thưởng tiền CSTĐ cơ sở"),
    ("R06", "đề nghị bằng khen tỉnh; căn cứ: giấy khen chuyên đề 2025", "căn cứ: giấy khen công trạng 2024, 2025"),
    ("R08", "Ghi chú | đang xem xét kỷ luật", "(chưa trình)"),
    ("R09", "Ghi chú | hết kỷ luật 3/2025; thành tích 2024, 2025", "thành tích từ 4/2025"),
    ("R11", "40 người được khen, 9 nữ", "(khi ngang nhau, ưu tiên nữ)"),
    ("R13", "CSTĐ cơ sở 2024 | chưa có lao động tiên tiến 2024", "danh sách LĐTT 2024 được gửi kèm"),
    ("R14", "CSTĐ cấp tỉnh 2024 | CSTĐ cơ sở 2024", "CSTĐ cấp tỉnh 2024 | CSTĐ cơ sở 2023, 2024"),
    ("R15", "CSTĐ toàn quốc | một lần CSTĐ cấp tỉnh", "CSTĐ toàn quốc | hai lần liên tục CSTĐ cấp tỉnh"),
    ("R16", "Lao động tiên tiến | không hoàn thành nhiệm vụ", "Lao động tiên tiến | hoàn thành tốt nhiệm vụ"),
    ("R17", "Tập thể LĐXS: 10 người, 5 LĐTT", "Tập thể LĐXS: 10 người, 10 LĐTT, 1 CSTĐ cơ sở"),
    ("R18", "Tập thể LĐTT: 10 người, 2 LĐTT", "Tập thể LĐTT: 10 người, 8 LĐTT"),
    ("R19", "Cờ thi đua UBND tỉnh | đứng thứ ba của khối", "Cờ thi đua UBND tỉnh | đứng đầu khối"),
    ("R20", "Cờ thi đua của Chính phủ | chưa có cờ UBND tỉnh", "Cờ thi đua của Chính phủ | đã dẫn đầu, đủ phiếu"),
    ("R21", "Khối 1 năm 2024: hai cờ", "Khối 1 năm 2024: một cờ"),
    ("R22", "Bằng khen tỉnh (công trạng) | một năm HTXS nhiệm vụ", "Bằng khen tỉnh | hai năm liên tục HTXS nhiệm vụ"),
    ("R23", "Bằng khen tỉnh, tập thể | một năm", "Bằng khen tỉnh, tập thể | hai năm liên tục HTXS"),
    ("R24", "Hộ ông Lê Văn Ba | thành tích: gương mẫu", "Hộ ông Lê Văn Ba | hiến 200 m² đất làm đường"),
    ("R25", "Bằng khen Thủ tướng | chưa có bằng khen tỉnh", "Bằng khen Thủ tướng | bằng khen tỉnh 2019, thêm 5 năm"),
    ("R26", "Bằng khen Thủ tướng, tập thể | chưa có bằng khen tỉnh", "… | bằng khen tỉnh 2019, thêm 5 năm"),
    ("R27", "HCLĐ hạng Ba | chưa có bằng khen Thủ tướng", "HCLĐ hạng Ba | bằng khen Thủ tướng 2018"),
    ("R28", "HCLĐ hạng Nhì | chưa có hạng Ba", "HCLĐ hạng Nhì | hạng Ba 2015"),
    ("R29", "trình 10/2026; thành tích đến 2024", "trình 10/2026; thành tích đến 6/2026"),
    ("R30", "LĐTT 20 người, CSTĐ cơ sở 8", "LĐTT 20 người, CSTĐ cơ sở 3"),
    ("R31", "năm 2025: bằng khen Thủ tướng và HCLĐ hạng Ba", "năm 2025: một hình thức"),
    ("R32", "Phiếu | 7/10", "Phiếu | 9/10"),
    ("R33", "HTX An Bình (giải thể 2019) | khen 2022", "HTX An Bình Mới | khen 2022"),
    ("R34", "khen chuyên đề: 20 lãnh đạo, 2 người lao động", "(thêm người trực tiếp lao động)"),
    ("R35", "quyết định 10/5/2022 | thành tích năm 2023", "quyết định 10/5/2024 | thành tích năm 2023"),
    ("R36", "thành lập 8/2024 | xếp hạng năm 2024: 3", "thành lập 8/2024 | xếp hạng: (trống)"),
    ("R37", "Hộ gia đình | Lê Văn Ba", "Hộ gia đình | Hộ ông Lê Văn Ba"),
    ("R38", "Trần Thị Hai | bằng khen bị thu hồi", "(không tính, được nêu ở biểu)"),
    ("R39", "Cộng: 25 (các dòng trên cộng được 24)", "Cộng: 24"),
    ("R40", "95 điểm | hạng 2; 93 điểm | hạng 1", "95 điểm | hạng 1; 93 điểm | hạng 2"),
    ("R41", "Giấy khen, cá nhân | tiền thưởng 1.000.000", "Giấy khen, cá nhân | tiền thưởng đúng mức"),
    ("R42", "HTX An Bình 95; HTX Tân Tiến 95", "(khối bỏ phiếu chọn một)"),
    ("S01", "1 | Trần Thị Hai | HTX An Bình (không có tiêu đề)", "STT | Họ và tên | Đơn vị, ngay trên hàng 1"),
    ("S02", "trang “Cũ” bị ẩn", "(vẫn đọc; xóa nếu không dùng)"),
    ("S03", "một trang tính hỏng", "chép dữ liệu sang tệp mới"),
    ("S04", "Cột “Kết quả KT”", "Cột “Ghi chú”  (hoặc bỏ cột)"),
    ("S05", "Hai cột “Đơn vị” và “Tên đơn vị”", "một cột “Tên đơn vị”"),
    ("S06", "Cột “Hỉnh thức khen thưởng”", "Cột “Hình thức khen thưởng”"),
    ("S07", "hàng 12 đến 20 bị ẩn", "(vẫn tính; bỏ ẩn để xem)"),
    ("S08", "cột D bị ẩn", "(vẫn đọc; bỏ ẩn để xem)"),
    ("S09", "trang có 30 triệu ô, phần lớn trống", "trang chỉ có danh sách"),
    ("S10", "Tên | HTX An Bình | HTX Tân Tiến (mỗi đơn vị một cột)", "(đã đổi: mỗi đơn vị một hàng)"),
    ("T01", "tệp gửi lại: Ngày quyết định | 21/10/2022", "(ô của danh sách gốc được sửa)"),
    ("T02", "tệp gửi lại còn nguyên ô vàng: 31/02/2022", "28/02/2022"),
    ("T03", "một hàng bị xóa trong tệp gửi lại", "Xử lý | Bỏ dòng này"),
    ("T04", "Xử lý | Bỏ dòng này", "(hàng không tính)"),
    ("T05", "chỉ có tệp gửi lại trong input", "danh sách gốc và tệp gửi lại"),
    ("T06", "danh sách gốc đã thêm hàng sau khi gửi trả", "(hàng được tìm theo nội dung)"),
    ("T07", "hàng 12 của danh sách gốc đã đổi", "chạy lại, gửi tệp trả lại mới"),
    ("T08", "hàng mới thêm vào tệp gửi lại", "hàng mới trong danh sách gốc"),
    ("T09", "hai tệp gửi lại: 21/10/2022 và 22/10/2022", "một tệp gửi lại"),
    ("T10", "Xử lý | Giữ nguyên", "(không hỏi lại)"),
    ("T11", "Xử lý | để xem", "Xử lý | Giữ nguyên"),
];

#[cfg(test)]
mod tests {
    use super::EXAMPLES;
    use crate::issue::Problem;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_has_one_example_that_changes_something() {
        let codes: BTreeSet<&str> = Problem::codes().into_iter().collect();
        let shown: BTreeSet<&str> = EXAMPLES.iter().map(|(code, ..)| *code).collect();
        assert_eq!(shown, codes);
        assert_eq!(EXAMPLES.len(), shown.len());
        for (code, before, after) in EXAMPLES {
            assert!(before != after && !before.is_empty() && !after.is_empty(), "{code}");
        }
    }
}
