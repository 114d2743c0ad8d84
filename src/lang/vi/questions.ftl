### The questions that only a person can answer: the workbook `cau-hoi.xlsx` and the file `decisions.toml`.

questions-name = Câu hỏi
questions-title = Câu hỏi cần người trả lời
# What to do, in three sentences.
questions-guide =
    1. Chọn câu trả lời trong cột màu vàng; có thể ghi tên khác nếu danh sách của ô chưa có.
    2. Lưu tệp này tại chỗ (không đổi cột “Mã”), rồi đóng tệp.
    3. Chạy lại chương trình; câu đã trả lời chuyển sang trang “Đã trả lời”.
questions-kind = Loại
questions-subject = Nội dung ghi trong danh sách
questions-question = Câu hỏi
questions-evidence = Căn cứ (nội dung dòng; tệp › trang › ô)
questions-rows = Số dòng chờ
questions-answer = Trả lời
questions-note = Ghi chú
questions-id = Mã
questions-compared = So với:{" "}
questions-more-places = … và { $count } dòng khác
# Something else was typed where only a choice fits, or where a name fits too.
questions-only-listed = Hãy chọn một mục trong danh sách.
questions-not-listed = Mục này không có trong danh sách của ô. Chỉ giữ lại nếu đó là tên hoặc mã có thật.
questions-scope = Áp dụng cho
questions-scope-value = giá trị
questions-scope-row = dòng
questions-scope-column = cột
questions-scope-list = danh sách
questions-scope-pair = cặp
questions-scope-file = tệp
# How many questions and rows wait, and how many people's sex is not known.
questions-waiting = { $questions } câu hỏi, { $rows } dòng chờ{ $people ->
        [0] {""}
       *[other] ; { $people } người chưa rõ giới tính (trang “Giới tính”)
    }
questions-guide-several = Câu nào ghi “có thể ghi nhiều mục” thì ghi các mục vào một ô, cách nhau bằng dấu “;”.
questions-several = (Có thể ghi nhiều mục, cách nhau bằng dấu “;”.)
questions-several-listed = Nếu ghi nhiều mục, mỗi mục phải có trong danh sách của ô, cách nhau bằng dấu “;”. Giữ lại nếu đã đúng như vậy.
questions-answer-at = Trả lời ở câu hỏi { $number } của cau-hoi.xlsx.
questions-unused = Chưa dùng được
questions-place = Nơi ghi (tệp › trang › ô)
questions-hidden-columns = các cột ẩn
questions-sexes-name = Giới tính
questions-sexes-title = Người chưa rõ giới tính
questions-sexes-guide = Chọn Nam hoặc Nữ trong cột màu vàng, lưu tệp tại chỗ rồi chạy lại. Không bắt buộc: người chưa ghi vẫn được tính, nhưng chưa vào số nữ và bằng chưa có cách xưng hô.
questions-person = Họ và tên
questions-unit-heading = Đơn vị
questions-position = Chức vụ
questions-answers-name = Đã trả lời
questions-answers-title = Câu trả lời đang có hiệu lực
questions-answers-guide = Muốn đổi, ghi câu trả lời khác vào cột màu vàng; muốn được hỏi lại, xóa câu trả lời. Lưu tệp rồi chạy lại.
questions-now = Số dòng áp dụng
questions-before = Lần trước (nếu khác)
questions-nothing-open = Không còn câu hỏi nào.
questions-nothing-answered = Chưa có câu trả lời nào.
# The comment above the answers in `decisions.toml`, a line each.
questions-decisions-header =
    Các câu trả lời đang có hiệu lực. Chép tệp này vào cạnh thidua.toml thì câu trả lời vẫn giữ
    mà không cần tệp cau-hoi.xlsx. Tệp này được ghi lại sau mỗi lần chạy.
# How many questions wait and where, and how many answers were used.
questions-closing = { $questions ->
        [0] Không có câu hỏi nào chờ trả lời
       *[other] { $questions } câu hỏi chờ trả lời{ $place }
    }{ $answers ->
        [0] {""}
       *[other] ; đã dùng { $answers } câu trả lời
    }.

## What a question is about, in a word or two

questions-kind-unit = Đơn vị
questions-kind-award = Hình thức khen thưởng
questions-kind-movement = Phong trào
questions-kind-sector = Lĩnh vực
questions-kind-recipient-kind = Đối tượng
questions-kind-person = Cá nhân
questions-kind-duplicate = Có thể trùng
questions-kind-correction = Đính chính
questions-kind-phase = Giai đoạn
questions-kind-number = Con số
questions-kind-dates = Ngày tháng
questions-kind-withdrawn = Dòng bị bỏ
questions-kind-newer = Bản danh sách
questions-kind-rule = Quy định
questions-kind-state = Đã khen hay đề nghị
questions-kind-column = Cột
questions-kind-table-kind = Loại danh sách
questions-kind-block = Khối thi đua
questions-kind-sex = Giới tính
questions-kind-hidden = Phần bị ẩn
questions-kind-formula = Công thức
questions-kind-last-year = Năm cuối hoạt động

## The question as one sentence

questions-which-person = “{ $subject }” là người nào?
questions-unit = “{ $subject }” là đơn vị nào?
questions-award = “{ $subject }” là danh hiệu hoặc hình thức khen thưởng nào?
questions-movement = “{ $subject }” là phong trào thi đua nào?
questions-sector = “{ $subject }” thuộc lĩnh vực nào?
questions-recipient-kind = “{ $subject }” là tập thể, hộ gia đình hay cá nhân?
questions-one-person = “{ $subject }” ở các dòng này có phải là một người không?
questions-duplicate = Các dòng về “{ $subject }” có phải là một lần khen thưởng không?
questions-correction = Dòng đính chính về “{ $subject }” có phải sửa dòng được so sánh không?
questions-phase = “{ $subject }” thuộc giai đoạn hoặc năm nào?
questions-list-participants = Hai dòng ghi số người khác nhau của cùng đơn vị, cùng phong trào (“{ $subject }”): lấy số nào?
questions-number = “{ $subject }” là số nào?
questions-date-order = Trong cột có “{ $subject }”, ngày đứng trước hay tháng đứng trước?
questions-withdrawn = Danh sách mới không còn “{ $subject }”; có còn tính không?
questions-newer = Về “{ $subject }”, danh sách nào là bản đúng?
questions-rule = “{ $subject }”: xem căn cứ; có giữ nguyên như đã ghi không?
questions-row-award = “{ $subject }” được (hoặc đăng ký, được đề nghị) danh hiệu, hình thức khen thưởng nào?
questions-row-movement = Dòng “{ $subject }” là của phong trào thi đua nào?
questions-row-unit = Dòng “{ $subject }” là của đơn vị nào?
questions-row-state = “{ $subject }” là đã khen, đang đề nghị, đăng ký, không được khen hay đã rút?
questions-list-unit = Danh sách “{ $subject }” là của đơn vị nào?
questions-list-award = Danh sách “{ $subject }” là của danh hiệu hoặc hình thức khen thưởng nào?
questions-list-movement = Danh sách “{ $subject }” là của phong trào thi đua nào?
questions-list-recipient-kind = Danh sách “{ $subject }” gồm tập thể, hộ gia đình hay cá nhân?
questions-list-last-year = Các đơn vị tạm ngừng hoạt động của danh bạ “{ $subject }” còn hoạt động đến hết năm nào?
questions-last-year = “{ $subject }” tạm ngừng: còn hoạt động đến hết năm nào?
questions-list-phase = Danh sách “{ $subject }” là của năm hoặc giai đoạn nào?
questions-remark-state = Các dòng ghi “{ $subject }” là đã khen, đang đề nghị, đăng ký, không được khen hay đã rút?
questions-state = Các dòng ở cột “Căn cứ”, trong danh sách “{ $subject }”, là đã khen, đang đề nghị, mới đăng ký, không được khen hay đã rút?
questions-column-meaning = Trong danh sách “{ $subject }”, cột “{ $heading }” là gì?
questions-column-where = Trong danh sách “{ $subject }”, cột nào ghi: { $wanted }?
questions-column-missing = Các dòng này của danh sách “{ $subject }” không ghi: { $wanted }. Bỏ qua, hay sẽ ghi bổ sung vào danh sách rồi chạy lại?
questions-hidden-rows = Trong danh sách “{ $subject }” có dòng bị ẩn, nội dung không có ở dòng nào đang hiện; có tính các dòng này không?
questions-hidden-column = Trong danh sách “{ $subject }”, cột “{ $heading }” bị ẩn ghi khác cột đang hiện cùng loại; có tính cột này không?
questions-formula = Trong danh sách “{ $subject }”, công thức ở cột “{ $heading }” không lưu kết quả; tính các dòng này mà bỏ trống ô đó, hay bỏ qua?
questions-table-kind = “{ $subject }” là danh sách gì?
questions-block = Danh sách “{ $subject }” là của khối thi đua nào?
questions-sex = “{ $subject }” là nam hay nữ?

## Answers that are not the code of a listed thing

questions-answer-new-unit = Đơn vị khác, chưa có trong danh sách
questions-answer-new-person = Người khác, chưa có trong danh sách
questions-answer-new = Mục khác, chưa có trong danh mục
questions-answer-leave-out = Bỏ qua, không tính
questions-answer-same-person = Cùng một người
questions-answer-different-person = Hai người khác nhau
questions-answer-same-award = Trùng, chỉ tính một lần
questions-answer-different-award = Khác nhau, tính cả hai
questions-answer-corrects = Đúng, dòng kia ghi sai
questions-answer-corrects-not = Không, dòng kia vẫn đúng
questions-answer-same = Là một
questions-answer-same-people = Cùng những người đó: lấy số lớn nhất
questions-answer-other-people = Người khác nhau: cộng cả hai
questions-answer-two-lists = Hai danh sách khác nhau, tính cả hai
questions-answer-different = Khác nhau
questions-answer-rows-differ = Mỗi dòng một khác, hỏi từng dòng
questions-answer-day-first = Ngày trước, giữ nguyên
questions-answer-hidden-counts = Có tính
questions-answer-no-year = Không tính là đang hoạt động ở năm nào
questions-answer-hidden-left-out = Không tính phần bị ẩn
questions-answer-without-formula = Tính, ô công thức coi như trống
questions-answer-still-counts = Vẫn tính
questions-answer-own-year = Theo năm của từng dòng
questions-answer-stands = Đúng, giữ nguyên
questions-answer-turned = Tháng trước, đảo lại
questions-answer-withdrawn = Không tính nữa
questions-answer-state-counted = Đã khen (đã có quyết định)
questions-answer-state-proposed = Đề nghị khen, chưa có quyết định
questions-answer-state-registered = Đăng ký danh hiệu
questions-answer-state-refused = Không được khen
questions-answer-state-withdrawn = Đã rút
questions-answer-kind-units = Danh sách đơn vị
questions-answer-kind-awards = Danh sách khen thưởng, danh hiệu
questions-answer-kind-participation = Danh sách tham gia phong trào
questions-answer-kind-scores = Bảng điểm khối thi đua
questions-answer-kind-officers = Danh sách cán bộ làm công tác thi đua
questions-answer-kind-activities = Danh sách hoạt động phối hợp

## What a list must have a column of

questions-column-means = Ý nghĩa của cột
questions-column-recipient = Người hoặc đơn vị được khen
questions-column-award = Danh hiệu, hình thức khen thưởng
questions-column-unit = Tên đơn vị
questions-column-movement = Phong trào thi đua
questions-column-score = Điểm cuối cùng
questions-column-activity = Hoạt động
questions-column-person = Họ tên cán bộ
questions-column-date = Ngày hoặc năm
