### The summary workbook and the index of certificates.

summary-workbook-title = Tổng hợp thi đua, khen thưởng
# `cell` is where the number stands.
summary-link-tip = Bấm để đến dòng đầu tiên tạo nên số này trong danh sách khen. Xem đủ các dòng: thidua explain "{ $cell }"
# `n` is how many characters were left out.
summary-cut-mark = {" "}… [lược bớt { $n } ký tự do vượt giới hạn của Excel, xem tệp gốc]

## What every sheet has around its table

summary-paper-nation = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
summary-paper-motto = Độc lập - Tự do - Hạnh phúc
summary-paper-preparer = NGƯỜI LẬP BIỂU
summary-paper-preparer-hint = (Ký, ghi rõ họ tên)
summary-paper-head = THỦ TRƯỞNG ĐƠN VỊ
summary-paper-head-hint = (Ký, ghi rõ họ tên, đóng dấu)
summary-paper-phase-rule = Cách tính giai đoạn: tính cả năm đầu và năm cuối. Hồ sơ ghi rõ giai đoạn được tính vào giai đoạn đó; các trường hợp còn lại tính theo ngày quyết định hoặc năm. Các giai đoạn có năm trùng nhau nên không cộng số liệu của các giai đoạn.
# Numbers that the printer knows.
summary-paper-page = Trang { $page }/{ $pages }
summary-paper-nothing = Không có dữ liệu trong danh sách đã nhận.
summary-paper-place-date = { $province }, ngày { $day } tháng { $month } năm { $year }
summary-paper-subtitle = (Giai đoạn { $phases }; số liệu tổng hợp đến ngày { $date })
summary-paper-subtitle-without-phases = (Số liệu tổng hợp đến ngày { $date })
summary-paper-measure = Đơn vị tính: { $name }
summary-paper-source = Nguồn: { $files } tệp danh sách do các đơn vị gửi (liệt kê tại biểu “{ $sheet }”); ngày lập biểu { $date }.

## Words that several tables use

summary-words-number = TT
summary-words-sector = Lĩnh vực
summary-words-unknown-sector = Chưa rõ lĩnh vực
summary-words-unit = Đơn vị
summary-words-unit-kind = Loại hình
summary-words-source = Nguồn (tệp › trang › ô)
summary-words-total = Tổng cộng
summary-words-all-data = Toàn bộ dữ liệu
summary-words-year = Năm
summary-words-decision-no = Số quyết định
summary-words-decision-date = Ngày quyết định
summary-words-phase = Giai đoạn
summary-words-form = Danh hiệu, hình thức khen thưởng
summary-words-unknown-value = Chưa rõ
summary-words-indicator = Nội dung
summary-words-code = Mã số
summary-words-subtotal = Cộng
summary-words-kind-collective = Tập thể
summary-words-kind-household = Hộ gia đình
summary-words-kind-individual = Cá nhân
summary-words-status-active = Đang hoạt động
summary-words-status-suspended = Tạm ngừng hoạt động
summary-words-status-dissolved = Đã giải thể
summary-words-severity-error = Lỗi
summary-words-severity-question = Cần hỏi
summary-words-severity-warning = Cảnh báo
summary-words-severity-note = Ghi nhận
summary-words-total-of = Cộng { $name }
summary-words-year-band = Năm { $year }
summary-words-group-band = { $name } ({ $rows })
summary-words-sex-male = Nam
summary-words-sex-female = Nữ
summary-words-level-state = Cấp Nhà nước
summary-words-level-province = Cấp tỉnh, bộ, ngành, đoàn thể trung ương
summary-words-level-district = Cấp huyện
summary-words-level-commune = Cấp xã
summary-words-level-unit = Cấp cơ sở
summary-words-decision-with-date = { $number } ngày { $date }
summary-words-decision-without-number = Ngày { $date }
summary-words-without-decision = Chưa có quyết định

## Overview

summary-overview-name = Tổng quan
summary-overview-title = Tổng hợp kết quả thi đua, khen thưởng khu vực hợp tác xã
summary-overview-about = Chỉ tiêu chính theo giai đoạn, biểu đồ, tình trạng dữ liệu
summary-overview-part-figures = I. CHỈ TIÊU CHÍNH THEO GIAI ĐOẠN
summary-overview-indicator = Chỉ tiêu
summary-overview-measure = Đơn vị tính
# `.measure` is what a figure is counted in.
summary-overview-units = Đơn vị hoạt động trong kỳ
    .measure = đơn vị
summary-overview-registered = Đơn vị đăng ký thi đua
    .measure = đơn vị
summary-overview-took-part = Đơn vị tham gia phong trào
    .measure = đơn vị
summary-overview-rate = Tỷ lệ đăng ký (đơn vị đăng ký / đơn vị hoạt động)
    .measure = %
summary-overview-participants = Lượt người tham gia phong trào
    .measure = lượt người
summary-overview-awards = Tổng số lượt khen thưởng
    .measure = lượt
summary-overview-titles = Theo loại: danh hiệu thi đua
    .measure = lượt
summary-overview-forms = Theo loại: hình thức khen thưởng
    .measure = lượt
summary-overview-others = Theo loại: giải thưởng, tôn vinh khác
    .measure = lượt
summary-overview-flags = Cờ thi đua (đã tính trong danh hiệu)
    .measure = cờ
summary-overview-recipients = Tập thể, hộ, cá nhân được khen (không tính trùng)
    .measure = đối tượng
summary-overview-units-awarded = Đơn vị có tập thể được khen
    .measure = đơn vị
summary-overview-units-never = Đơn vị chưa có tập thể được khen
    .measure = đơn vị
summary-overview-silent = Đơn vị chưa có tên trong danh sách nào gửi về
    .measure = đơn vị
summary-overview-officers = Cán bộ làm công tác thi đua, khen thưởng
    .measure = người
summary-overview-concurrent = Trong đó: kiêm nhiệm
    .measure = người
summary-overview-trained = Trong đó: được tập huấn trong kỳ
    .measure = người
summary-overview-activities = Hoạt động phối hợp
    .measure = hoạt động
summary-overview-money = Tiền thưởng đã xác định
    .measure = đồng
summary-overview-without-money = Lượt khen chưa xác định được tiền thưởng
    .measure = lượt
summary-overview-against-year = So với năm trước
summary-overview-change = Tăng, giảm
summary-overview-trend = Xu hướng
summary-overview-change-note = Tăng, giảm là hiệu số; với tỷ lệ là điểm phần trăm. Giai đoạn đang diễn ra chưa đủ số liệu. Xu hướng: các năm có số liệu.
summary-overview-part-coverage = III. TỶ LỆ ĐƠN VỊ ĐƯỢC KHEN THEO LĨNH VỰC
summary-overview-coverage-title = Tỷ lệ đơn vị được khen tập thể theo lĩnh vực
summary-overview-coverage-unit = tỷ lệ
summary-overview-coverage-note = Tỷ lệ = đơn vị được khen tập thể : đơn vị hoạt động. Lĩnh vực ít đơn vị: xem số đơn vị ở biểu “Theo lĩnh vực” trước khi nhận xét.
summary-overview-part-movements = IV. THAM GIA PHONG TRÀO THI ĐUA
summary-overview-movement = Phong trào
summary-overview-movements-title = Đơn vị đăng ký và tham gia phong trào
summary-overview-all-data-note = Cột “Toàn bộ dữ liệu” tính mỗi hồ sơ một lần, không phải tổng của các cột giai đoạn.
summary-overview-part-sectors = II. LƯỢT KHEN THƯỞNG THEO LĨNH VỰC
summary-overview-chart-title = Lượt khen thưởng theo lĩnh vực và giai đoạn
summary-overview-chart-unit = lượt khen thưởng
summary-overview-part-data = V. TÌNH TRẠNG DỮ LIỆU
summary-overview-item = Nội dung
summary-overview-value = Số lượng
summary-overview-see = Xem
summary-overview-files = Tệp đã đọc
    .measure = tệp
summary-overview-sheets = Trang tính đã đọc
    .measure = trang
summary-overview-data-rows = Dòng dữ liệu
    .measure = dòng
summary-overview-accepted = Trong đó: được tính
    .measure = dòng
summary-overview-duplicate = Trong đó: trùng, không tính lại
    .measure = dòng
summary-overview-set-aside = Trong đó: chưa tính, chờ làm rõ
    .measure = dòng
summary-overview-issue-measure = nội dung
summary-overview-part-contents = VI. CÁC BIỂU KÈM THEO
summary-overview-sheet-column = Biểu
summary-overview-about-column = Nội dung biểu
summary-overview-part-sources = VII. TỆP NGUỒN
summary-overview-file-column = Tệp
summary-overview-change-of = Tăng, giảm { $now } so với { $before }
summary-overview-see-sheet = Biểu “{ $name }”
summary-overview-more-files = … và { $count } tệp khác, liệt kê tại biểu “{ $sheet }”.

## Awards by phase, sector and form

summary-awards-name = Khen thưởng
summary-awards-title = Kết quả khen thưởng theo giai đoạn, lĩnh vực và hình thức
summary-awards-about = Lượt khen theo giai đoạn, lĩnh vực, danh hiệu và hình thức; chia tập thể, hộ gia đình, cá nhân
summary-awards-measure = lượt khen thưởng
summary-awards-units = Số đơn vị
summary-awards-units-awarded = Đơn vị được khen
summary-awards-all-awards = Tổng số
summary-awards-of-which = Chia ra
summary-awards-titles = Danh hiệu thi đua
summary-awards-forms = Hình thức khen thưởng
summary-awards-others = Khác
summary-awards-note = Danh hiệu thi đua và hình thức khen thưởng được thống kê ở các cột riêng (Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 9, 19, 20). “Đơn vị được khen” là đơn vị có ít nhất một lượt khen cho tập thể. Dấu “-”: không phát sinh; dấu “…”: không có số liệu.
summary-awards-kind-collective = Tập thể
summary-awards-kind-household = Hộ GĐ
summary-awards-kind-individual = Cá nhân

## Participation in movements

summary-movements-name = Phong trào
summary-movements-title = Kết quả tham gia các phong trào thi đua
summary-movements-about = Đơn vị đăng ký, tham gia, tỷ lệ và lượt người theo phong trào, lĩnh vực, giai đoạn
summary-movements-movement = Phong trào thi đua, lĩnh vực
summary-movements-units = Đơn vị hoạt động
summary-movements-registered = Đơn vị đăng ký
summary-movements-took-part = Đơn vị tham gia
summary-movements-rate = Tỷ lệ đăng ký
summary-movements-participants = Lượt người tham gia
summary-movements-any-movement = Chung các phong trào (mỗi đơn vị tính một lần)
summary-movements-note = Tỷ lệ đăng ký = đơn vị đăng ký : đơn vị hoạt động trong kỳ. Một đơn vị có thể tham gia nhiều phong trào nên không cộng số đơn vị của các phong trào. Dấu “-”: không phát sinh; dấu “…”: không có số liệu.
summary-movements-small-rate = { $registered }/{ $units } (*)
summary-movements-small-note = (*) Lĩnh vực có dưới { $units } đơn vị hoạt động: ghi số đơn vị đăng ký/đơn vị hoạt động, không tính tỷ lệ.

## Units not awarded as a collective

summary-never-name = Chưa khen
summary-never-title = Danh sách đơn vị chưa có tập thể được khen thưởng
summary-never-about = Đơn vị chưa có tập thể được khen, theo lĩnh vực và giai đoạn
summary-never-area = Xã, phường (huyện cũ)
summary-never-status = Tình trạng
summary-never-latest = Năm khen tập thể gần nhất
summary-never-never = Chưa có
summary-never-never-in = Chưa được khen trong
summary-never-persons = Lượt cá nhân được khen
summary-never-mark = x
summary-never-not-active = /
summary-never-note = Dấu “x”: chưa có tập thể được khen trong kỳ; dấu “/”: không hoạt động trong kỳ; ô trống: đã được khen. Dòng lĩnh vực ghi số đơn vị chưa được khen. Cột cuối là lượt khen cho cá nhân của đơn vị trong toàn bộ dữ liệu.

## Scores and ranks of the emulation blocks

summary-blocks-name = Khối thi đua
summary-blocks-title = Kết quả chấm điểm, xếp hạng các khối thi đua
summary-blocks-about = Điểm và xếp hạng trong từng khối, đối chiếu thứ hạng với điểm
summary-blocks-self-score = Tự chấm
summary-blocks-block-score = Khối chấm
summary-blocks-final-score = Thẩm định
summary-blocks-scores = Điểm
summary-blocks-ranks = Xếp hạng
summary-blocks-rank = Theo hồ sơ
summary-blocks-computed-rank = Theo điểm
summary-blocks-compared = Đối chiếu
summary-blocks-agrees = Khớp
summary-blocks-differs = Lệch
summary-blocks-flag = Cờ thi đua trong năm
summary-blocks-relative-score = So với bình quân lĩnh vực
summary-blocks-proposed = Đề nghị tặng cờ
summary-blocks-note = “Theo điểm” là thứ hạng tính từ điểm thẩm định, bằng điểm thì cùng hạng. “Lệch”: thứ hạng trong hồ sơ khác thứ hạng tính từ điểm, cần kiểm tra trước khi trình. “So với bình quân lĩnh vực” = điểm thẩm định : điểm bình quân của lĩnh vực trong năm (1,00 là bằng bình quân); lĩnh vực có dưới 3 đơn vị được chấm điểm thì không tính. “Biểu quyết”: các đơn vị cùng hạng nhất, khối phải chọn.
summary-blocks-proposal-flag = Đề nghị
summary-blocks-proposal-vote = Biểu quyết
summary-blocks-band = { $block } - năm { $year } ({ $units } đơn vị)
summary-blocks-band-without-year = { $block } - chưa rõ năm ({ $units } đơn vị)

## Collectives, households and individuals awarded

summary-recipients-title = Danh sách tập thể, hộ gia đình, cá nhân được khen thưởng
summary-recipients-recipient = Tên tập thể, hộ gia đình, cá nhân
summary-recipients-kind = Đối tượng
summary-recipients-position = Chức vụ
summary-recipients-achievement = Thành tích
summary-recipients-note = Thứ tự theo Nghị định số 152/2025/NĐ-CP, Điều 29 khoản 5: mức khen cao trước, danh hiệu trước hình thức; tập thể, hộ gia đình, cá nhân.

## Asked for and granted beside each other

summary-states-name = Đăng ký, đề nghị, khen
summary-states-title = Danh hiệu, hình thức khen thưởng đã đăng ký, đề nghị và được khen
summary-states-about = Số đăng ký, đề nghị, không được khen, đã rút bên cạnh số được khen, theo hình thức, đơn vị và năm
summary-states-measure = lượt
summary-states-form-and-unit = Danh hiệu, hình thức; đơn vị
summary-states-registered = Đăng ký
summary-states-proposed = Đề nghị
summary-states-of-which = Trong số đề nghị
summary-states-closed = Đã có quyết định
summary-states-open = Chưa có quyết định
summary-states-refused = Không được khen
summary-states-withdrawn = Đã rút
summary-states-granted = Được khen
summary-states-closed-by = Quyết định khen
summary-states-note = Chỉ ghi đơn vị có ít nhất một lượt đăng ký, đề nghị, không được khen hoặc đã rút. Cột “Đề nghị” không gồm hồ sơ không được khen và hồ sơ đã rút. Cột “Được khen” là lượt khen của đơn vị theo hình thức và năm đó, kể cả lượt không có đề nghị trong danh sách đã nhận. Đề nghị không ghi năm mà đã có quyết định được tính vào năm của lượt khen.

## Titles registered and won

summary-titles-name = Danh hiệu đăng ký, đạt
summary-titles-title = Danh hiệu thi đua đã đăng ký và đạt được của từng đơn vị
summary-titles-measure = danh hiệu
summary-titles-registered = Đăng ký
summary-titles-won = Đạt được
summary-titles-kept = Đăng ký và đạt
summary-titles-share = Tỷ lệ đạt
summary-titles-note = “Đạt được” là mọi danh hiệu của tập thể, cá nhân thuộc đơn vị trong năm đó. “Đăng ký và đạt”: chính đối tượng đã đăng ký được tặng danh hiệu đó trong năm đã đăng ký. Tỷ lệ đạt = đăng ký và đạt : đăng ký.

## What has to be settled

summary-issues-name = Cần xử lý
summary-issues-title = Danh sách nội dung cần xử lý
summary-issues-about = Lỗi, nội dung cần hỏi lại và cảnh báo, kèm cách xử lý
summary-issues-severity = Mức độ
summary-issues-code = Mã
summary-issues-file = Tệp
summary-issues-sheet = Trang tính
summary-issues-cell = Ô
summary-issues-value = Giá trị trong tệp
summary-issues-message = Vấn đề
summary-issues-suggestion = Cách xử lý
summary-issues-counts = { $errors } lỗi; { $questions } nội dung cần hỏi lại; { $warnings } cảnh báo; { $notes } ghi nhận

## Ledger of the rows

summary-ledger-name = Đối chiếu số dòng
summary-ledger-title = Bảng đối chiếu số dòng, số ô của các tệp nguồn
summary-ledger-about = Mỗi dòng, mỗi ô của từng trang tính đã được xếp vào loại nào; ba phép đối chiếu
summary-ledger-file = Tệp
summary-ledger-sheet = Trang tính
summary-ledger-rows = Tổng số dòng
summary-ledger-classes = Phân loại dòng
# Blank, letterhead, header, index, group, total, footer, note, data.
summary-ledger-class-names =
    Trống
    Tiêu đề văn bản
    Đầu bảng
    Số cột
    Nhóm
    Cộng
    Cuối bảng
    Ghi chú
    Dữ liệu
summary-ledger-fates = Dòng dữ liệu
# Accepted, duplicate, set aside.
summary-ledger-fate-names =
    Được tính
    Trùng
    Chưa tính
summary-ledger-cells = Tổng số ô
summary-ledger-accounts = Ô có nội dung
# Used, known, asked, not understood.
summary-ledger-account-names =
    Đã dùng
    Không cần
    Đang hỏi
    Chưa hiểu
summary-ledger-checks = Đối chiếu
summary-ledger-check-rows = Số dòng
summary-ledger-check-data = Dữ liệu
summary-ledger-check-cells = Số ô
summary-ledger-right = Khớp
summary-ledger-wrong = LỆCH
summary-ledger-note = Đối chiếu số dòng: (1) = (2) + (3) + … + (10). Đối chiếu dữ liệu: (10) = (11) + (12) + (13). Đối chiếu số ô: (14) = (15) + … + (18). Không cần: ô đã biết là gì mà không số liệu nào cần (số thứ tự, điện thoại…). Chưa hiểu: ô cần xem lại trong tệp. Không dòng, ô nào bị bỏ sót.

## Index of certificates: bang-khen/danh-muc.xlsx

summary-index-name = Danh mục
summary-index-title = Danh mục bản in bằng khen, giấy khen, giấy chứng nhận
summary-index-recipient = Tên ghi trên bằng
summary-index-kind = Đối tượng
summary-index-register-no = Số sổ vàng
summary-index-file = Tệp in
summary-index-page = Trang
summary-index-remarks = Lưu ý trước khi in
summary-index-count = Tổng số: { $all } bản; trong đó { $remarked } bản có lưu ý trước khi in.
summary-index-proposals-name = Đề nghị
summary-index-proposals-title = Danh mục bản dự thảo của các đề nghị chưa có quyết định
summary-index-finals-name = Bản chính thức
summary-index-finals-title = Các bản chính thức đã in và số liệu hiện nay
summary-index-finals-count = Tổng số: { $all } bản chính thức; trong đó { $outdated } bản không còn đúng với số liệu.
summary-index-made-on = Ngày in
summary-index-final-state = Đối chiếu với số liệu
