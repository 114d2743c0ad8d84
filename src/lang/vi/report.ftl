### The page: what it says besides the words of the summary workbook.

# The document's language, as HTML names it.
report-code = vi
report-percent = { $number }{"\u00A0"}%
report-headline = Số liệu nổi bật, { $phase }
report-of-units = { $part }/{ $all } đơn vị hoạt động
report-change = So với giai đoạn trước
# Difference, and its share of what was before.
report-change-by = { $difference } ({ $share })
report-points = { $difference } điểm{"\u00A0"}%
report-change-note = Cột “So với giai đoạn trước” ghi chênh lệch và tỷ lệ tăng, giảm so với giai đoạn liền trước. Hai giai đoạn có thể có năm trùng nhau và số năm khác nhau: cần lưu ý khi so sánh.
report-phase-warning = Không cộng số liệu của các giai đoạn.
report-shortened = Trang này liệt kê và tìm trong { $listed } lượt khen gần nhất trên tổng số { $all }.
report-shortened-with-sheet = { report-shortened } Danh sách đầy đủ: tong-hop.xlsx, biểu “{ $sheet }”.
report-shortened-issues = Trang này liệt kê { $listed } trên tổng số { $all } vấn đề, vấn đề nặng trước. Tất cả: tong-hop.xlsx, biểu “{ $sheet }”.
report-choose-note = Chọn giai đoạn, phong trào, lĩnh vực để xem.
report-awards-note = Danh hiệu thi đua và hình thức khen thưởng được thống kê riêng (Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 9, 19, 20). “Đơn vị được khen” là đơn vị có ít nhất một lượt khen cho tập thể. Dấu “…”: không có số liệu.
report-movements-note = Tỷ lệ đăng ký = đơn vị đăng ký : đơn vị hoạt động trong kỳ. Một đơn vị có thể tham gia nhiều phong trào nên không cộng số đơn vị của các phong trào. Dấu “…”: không có số liệu.
report-never-note = Dấu “x”: chưa có tập thể được khen trong kỳ; dấu “/”: không hoạt động trong kỳ; ô trống: đã được khen. Cột cuối là lượt khen cho cá nhân của đơn vị trong toàn bộ dữ liệu.
report-never-by-sector = Số đơn vị chưa có tập thể được khen, chưa có tên trong danh sách, theo lĩnh vực
report-all-sectors = Tất cả lĩnh vực
report-silent-title = Đơn vị chưa có tên trong danh sách nào gửi về
report-silent-note = Đơn vị có trong danh bạ nhưng không có tên trong danh sách nào khác. Dấu “x”: không có tên trong kỳ; dấu “/”: không hoạt động trong kỳ.
report-details-title = Chi tiết theo giai đoạn, lĩnh vực, hình thức và đối tượng
report-state-title = Tình trạng dữ liệu
report-states-by-form = Đăng ký, đề nghị và được khen theo danh hiệu, hình thức
report-by-sector = { $phase }: theo lĩnh vực
report-by-form = { $phase }: theo danh hiệu, hình thức và lĩnh vực

## The page's controls; the script fills in the arguments

report-controls-skip = Đến nội dung chính
report-controls-contents = Nội dung
report-controls-theme = Giao diện
report-controls-theme-auto = Theo máy
report-controls-theme-light = Sáng
report-controls-theme-dark = Tối
report-controls-print = In báo cáo
report-controls-search-label = Tên đơn vị, tập thể, hộ gia đình hoặc cá nhân
report-controls-search-hint = Gõ có dấu hoặc không dấu; có thể gõ thêm tên đơn vị, mã đơn vị hoặc tên cũ.
report-controls-found = Tìm thấy { $n } kết quả.
report-controls-found-none = Không tìm thấy. Kiểm tra lại tên hoặc gõ ít chữ hơn.
report-controls-more = Xem thêm kết quả
report-controls-awards-of = { $n } lượt khen
report-controls-no-awards = Chưa có lượt khen nào trong danh sách đã nhận.
report-controls-filter = Lọc theo chữ
report-controls-all = Tất cả
report-controls-rows = Hiển thị { $shown }/{ $all } dòng.
report-controls-page = Trang { $page }/{ $pages }
report-controls-pages = Chuyển trang
report-controls-previous = Trang trước
report-controls-next = Trang sau
report-controls-data-behind = Bảng số liệu của biểu đồ
report-controls-printed = In { $shown }/{ $all } dòng; danh sách đầy đủ tại tệp tong-hop.xlsx.
report-controls-no-script = Trình duyệt đang tắt JavaScript: các bảng số liệu vẫn xem được; tra cứu và các danh sách dài xem tại tệp tong-hop.xlsx.

## Parts of the page: short for the list of contents, long above the part

report-parts-search = Tra cứu
    .long = Tra cứu đơn vị, cá nhân
report-parts-figures = Chỉ tiêu chính
    .long = Chỉ tiêu chính theo giai đoạn
report-parts-charts = Biểu đồ
    .long = Biểu đồ
report-parts-awards = Khen thưởng
    .long = Kết quả khen thưởng theo giai đoạn, lĩnh vực và hình thức
report-parts-movements = Phong trào
    .long = Kết quả tham gia các phong trào thi đua
report-parts-blocks = Khối thi đua
    .long = Kết quả chấm điểm, xếp hạng các khối thi đua
report-parts-never = Chưa khen, chưa có tên
    .long = Đơn vị chưa được khen thưởng, chưa có tên trong danh sách
report-parts-states = Đăng ký, đề nghị
    .long = Đăng ký, đề nghị và được khen
report-parts-recipients = Danh sách khen
    .long = Danh sách khen thưởng
report-parts-issues = Cần xử lý
    .long = Nội dung cần xử lý
report-parts-ledger = Đối chiếu số dòng
    .long = Tình trạng dữ liệu và bảng đối chiếu số dòng

## Charts

report-charts-sectors = Lượt khen thưởng theo lĩnh vực và giai đoạn
report-charts-years = Lượt khen thưởng theo năm
report-charts-movements = Đơn vị tham gia theo phong trào và giai đoạn
report-charts-coverage = Tỷ lệ đơn vị có tập thể được khen theo lĩnh vực và giai đoạn
report-charts-awards-unit = lượt khen thưởng
report-charts-units-unit = đơn vị
report-charts-coverage-unit = %
report-charts-years-note = Theo năm của quyết định; lượt khen không rõ năm không có trong biểu đồ.
report-charts-movements-note = Một đơn vị có thể tham gia nhiều phong trào nên không cộng số đơn vị của các phong trào.
report-charts-coverage-note = Tỷ lệ = đơn vị có tập thể được khen : đơn vị hoạt động trong kỳ. Lĩnh vực có ít đơn vị chỉ ghi hai số, không tính tỷ lệ.
report-charts-highest = Cao nhất: { $category }, { $series }: { $number }.
report-charts-empty = Không có số liệu.

## Heads of columns that the workbook has not

report-columns-movement = Phong trào
report-columns-rate = Tỷ lệ
report-columns-awards = Lượt khen
report-columns-block = Khối
report-columns-state = Xử lý hồ sơ

## What became of an award's row

report-status-counted = Được tính
report-status-registered = Đăng ký
report-status-proposed = Đề nghị
report-status-refused = Không được khen
report-status-withdrawn = Đã rút
report-status-duplicate = Trùng, không tính
report-status-revoked = Đã thu hồi
report-status-set-aside = Chờ làm rõ
