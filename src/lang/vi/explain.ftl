### What `thidua explain` says.

## A figure and what it is made of

# Above the rows of a count: how many things, in how many rows.
explain-rows-of = { $figure }: { $value }, từ { $rows } dòng
explain-people = { $people } người
explain-made-by-sum = Cộng: { $parts } = { $sum }
explain-made-by-difference = Tăng, giảm: { $sides } = { $difference }
explain-made-by-share = Tỷ lệ: { $sides } = { $share }
explain-made-beside = Ô này ghi { $figures } số liệu:
# "2.340.000 đồng × 1,5".
explain-money-of = mức lương cơ sở { $base } × hệ số { $coefficient } (Nghị định { $decree }), làm tròn đến { $step } đồng

## Cells without a figure

# What its row says and where the row comes from.
explain-text-in-cell = { $sheet }!{ $cell }: “{ $text }”. Dòng này: { $line }.
    .todo = Nguồn: { $source }. Xem dòng đó trong tệp nguồn.{ $near }
explain-text-without-source = { $sheet }!{ $cell }: “{ $text }” không phải là số liệu tổng hợp. Dòng này: { $line }.
    .todo = Chọn ô có số liệu.{ $near }
explain-near = {" "}Các ô gần nhất có số liệu: { $cells }.
explain-empty-cell = { $sheet }!{ $cell }: ô trống.
    .todo = Chọn ô có số liệu.{ $near }
explain-cell-outside = { $sheet }!{ $cell }: ngoài phạm vi của trang.
    .todo = Chọn ô trong khoảng A1:{ $last }.
explain-no-sheet = tong-hop.xlsx không có trang tính “{ $sheet }”.
    .todo = { $ask }Các trang: { $listed }.
explain-did-you-mean = Có phải “{ $meant }”?{" "}
# What was typed is neither a cell nor a code.
explain-nothing-to-explain = “{ $typed }” không phải là mã, ô hay dòng của danh sách.
    .todo = Ghi một ô của tong-hop.xlsx ('Tổng quan!D9'), một dòng của danh sách ('DS.xlsx!8') hoặc một mã ({ $meant }…).

## Codes and rules

# Beside a rule that finds nothing.
explain-says-nothing = không báo
explain-nothing-to-do = Không phải làm gì.
explain-heading-wants = Yêu cầu
explain-heading-basis = Căn cứ
explain-heading-time = Áp dụng cho quyết định
explain-heading-says = Báo
explain-heading-to-do = Cần làm
explain-heading-example-before = Ví dụ, trước
explain-heading-example-after = Ví dụ, sau
# The days of the decisions that a rule judges.
explain-from = từ { $from }
explain-to = đến { $to }
explain-any-day = mọi ngày
explain-off = { $time } (tắt, trừ khi cấu hình bật)

## A rule's law and article, part by part; numbers of articles follow

explain-law-articles = Luật 06/2022/QH15, Điều
explain-law-article = Luật 06/2022/QH15, Điều
explain-decree-articles = Nghị định 152/2025/NĐ-CP, Điều
explain-decree-article = Nghị định 152/2025/NĐ-CP, Điều
explain-local-regulations = quy định của địa phương
explain-old-circulars = các thông tư cũ
explain-old-circular = Thông tư cũ
explain-circular = Thông tư
explain-rule-of-the-tool = quy tắc của công cụ
explain-plain-sense = lẽ thường
explain-by-its-sense = theo tinh thần

## A row of a roster: what it is

# File, sheet and cell; what its table is about; class and reason, as `thidua read` says.
explain-row-head = { $place } · { $class } ({ $reason })
explain-row-head-of-table = { $place } · { $kinds } · { $class } ({ $reason })
explain-row-corrected = Đã được sửa trong tệp gửi lại: { $place }.
explain-class-blank = Dòng trống, không có gì để tính.
explain-class-letterhead = Đây là dòng phía trên bảng (tên cơ quan, tên danh sách), không phải dòng dữ liệu nên không tính. Thời gian, quyết định, hình thức khen thưởng ghi ở tên bảng được áp dụng cho các dòng bên dưới.
explain-class-header = Đây là tiêu đề cột, không phải dòng dữ liệu nên không tính.
explain-class-index = Đây là dòng đánh số cột, không phải dòng dữ liệu nên không tính.
explain-class-group = Đây là dòng tên nhóm, không phải dòng dữ liệu nên không tính. Những gì ghi ở đây được áp dụng cho các dòng bên dưới.
explain-class-total = Đây là dòng cộng: không tính thêm, chỉ dùng để đối chiếu với các dòng mà nó cộng.
explain-class-footer = Đây là dòng cuối bảng (nơi nhận, chữ ký), không phải dòng dữ liệu nên không tính.
explain-class-note = Đây là dòng ghi chú hoặc dòng mẫu chưa ghi, không phải dòng dữ liệu nên không tính.
explain-standing-copy = Tệp này giống hệt tệp { $first }: chỉ tính các dòng của tệp đó, mọi dòng ở đây coi là trùng.
explain-standing-no-table = Không tìm thấy dòng tiêu đề cột trong trang này nên không đọc được dòng; dòng để lại, chưa tính.
explain-standing-kind-unknown = Các cột không cho biết bảng này về việc gì nên chưa tính dòng nào của bảng.
explain-standing-returned-idle = Đây là dòng của tệp gửi lại để sửa mà không thay cho dòng nào của danh sách gốc; không tính ở đây.

## Whether it is counted, in one sentence

explain-outcome-counted = Dòng này được tính.
explain-outcome-asked = Dòng này không phải lượt khen: đó là đăng ký, đề nghị, hoặc đề nghị không được chấp nhận hay đã rút.
explain-outcome-ranked = Dòng này được dùng để xếp hạng trong khối, không cộng vào số liệu.
explain-outcome-uncounted = Dòng này đọc được nhưng không được tính vào số liệu nào; lý do ở phần kết luận.
explain-outcome-duplicate = Dòng này trùng với dòng khác nên không được tính thêm.
explain-outcome-waits = Dòng này chưa được tính: còn chờ trả lời câu hỏi ở dưới.
explain-outcome-set-aside = Dòng này được để lại, không tính.
explain-outcome-none = Dòng này không được tính ở đây.

## What it says

explain-heading-claims = Dòng này ghi gì
explain-what-recipient = Người hoặc đơn vị được khen
explain-what-kind = Đối tượng
explain-what-unit = Đơn vị
explain-what-unit-kind = Loại hình
explain-what-code = Mã đơn vị
explain-what-commune = Xã, phường
explain-what-district = Huyện
explain-what-sector = Lĩnh vực
explain-what-position = Chức vụ
explain-what-birth = Ngày, năm sinh
explain-what-sex = Giới tính
explain-what-id-number = Số căn cước
explain-what-award = Khen thưởng
explain-what-level = Cấp khen
explain-what-decision-no = Số quyết định
explain-what-decision-date = Ngày quyết định
explain-what-year = Năm
explain-what-period = Khoảng năm
explain-what-phase = Giai đoạn
explain-what-movement = Phong trào
explain-what-ground = Loại khen thưởng
explain-what-achievement = Thành tích
explain-what-register-no = Số sổ vàng
explain-what-state = Tình trạng
explain-what-effect = Danh sách
explain-what-registration = Danh sách đăng ký
explain-what-registered = Đã đăng ký
explain-what-took-part = Có tham gia
explain-what-participants = Số người tham gia
explain-what-result = Kết quả
explain-what-block = Khối thi đua
explain-what-self-score = Điểm tự chấm
explain-what-block-score = Điểm khối chấm
explain-what-final-score = Điểm cuối
explain-what-rank = Xếp hạng
explain-what-person = Cán bộ
explain-what-concurrent = Kiêm nhiệm
explain-what-trained = Năm tập huấn
explain-what-activity = Hoạt động
explain-what-date = Ngày
explain-what-members = Số thành viên
explain-what-workers = Số lao động
explain-what-status = Tình trạng hoạt động
explain-what-founded = Năm thành lập
explain-what-dissolved = Năm giải thể
explain-what-former-name = Tên cũ
explain-what-unread = Không đọc được
explain-said = { $what }: { $value }
explain-said-in = { $what }: { $value } ({ $place })
# A line that is no cell of the row: group row, heading, title.
explain-said-by-line = { $what }: { $value } ({ $place }: “{ $line }”)
explain-said-by-sheet = { $what }: { $value } (tên trang “{ $line }”)
explain-value-unknown = “{ $wording }”, chưa rõ là gì
explain-value-kept-back = có ghi, không in ra ở đây
explain-value-years = { $from }-{ $to }
explain-value-yes = có
explain-value-no = không
explain-effect-revokes = thu hồi khen thưởng đã ghi ở dòng khác
explain-effect-corrects = đính chính dòng khác
# What a row or a line says of its award.
explain-state-counted = đã khen
explain-state-registered = đăng ký
explain-state-proposed = đề nghị
explain-state-refused = không được khen
explain-state-withdrawn = rút, không đề nghị nữa

## Who is meant

explain-heading-identity = Được hiểu là ai
explain-who-kind = Đối tượng: { $kind } (suy từ hình thức khen thưởng, chức vụ, danh bạ hoặc câu trả lời)
explain-who-unit = Đơn vị: { $name } (mã { $id }). { $how }
explain-who-unit-listed = Danh bạ có đơn vị này: { $place }.
explain-who-unit-named = Không có trong danh bạ; nêu tên lần đầu ở { $place }.
explain-who-unit-read-as = Tên ghi trong dòng được đọc thành tên này.
explain-who-unit-answered = Theo câu trả lời cho câu hỏi { $question }.
explain-who-person = Người: { $name }{ $id }. { $rows ->
        [1] Chỉ dòng này ghi về người này.
       *[other] Có { $rows } dòng ghi về người này.
    }{ $by }
explain-who-person-waits = Người: { $name }. Chưa rõ là ai: còn chờ trả lời, hoặc đã trả lời là để lại.
explain-who-person-id = {" "}(mã { $id })
explain-who-same = Khớp với người ở dòng khác
explain-who-same-as = Khớp với { $name } ở { $place }
explain-who-perhaps = Có thể là người ở dòng khác
explain-who-perhaps-as = Có thể là { $name } ở { $place }
explain-who-next = Người gần nhất còn lại
explain-who-next-as = Người gần nhất còn lại: { $name } ở { $place }
# What was weighed, and from which sums on it is one person.
explain-who-weighed = { $other }: { $evidence }.
explain-who-scale = Từ { $same } trở lên và hơn người kế tiếp ít nhất { $lead } là cùng một người; từ { $perhaps } trở lên thì phải hỏi.
explain-who-waits = Chưa rõ; xem câu hỏi ở dưới.

## What became of it

explain-heading-verdict = Kết luận
explain-row-status = { $status }. { $rule }
explain-row-by = {" "}Dòng kia: { $place }.
explain-row-stated = {" "}Căn cứ: { $where }.
explain-row-stated-in = { $place }, “{ $line }”
explain-row-stated-by-sheet = tên trang “{ $line }”
explain-row-closed = Đề nghị này đã có quyết định, ghi ở { $place }; dòng đó được tính.
explain-rule-open = Có điều chưa rõ phải hỏi (ai được khen, hình thức, thời gian hoặc tình trạng) nên còn chờ trả lời.
explain-rule-left-out = Đã có câu trả lời là để lại, không tính.
explain-rule-revokes = Danh sách này thu hồi khen thưởng ghi ở dòng khác, bản thân dòng không phải là một lượt khen.
explain-rule-corrects-perhaps = Dòng này đính chính một dòng khác nhưng chưa rõ là dòng nào nên chờ trả lời.
explain-rule-is-revoked = Chính dòng này ghi là đã bị thu hồi.
explain-rule-replaced = Danh sách mới hơn của cùng nơi gửi đã ghi lại hoặc ghi khác đi; tính theo danh sách mới.
explain-rule-left-out-by-newer = Danh sách mới hơn của cùng nơi gửi không còn ghi dòng này.
explain-rule-other-version = Đã trả lời là bản khác của danh sách mới đúng; tính theo bản đó.
explain-rule-version-perhaps = Một bản khác của danh sách không có hoặc ghi khác dòng này nên chờ trả lời bản nào đúng.
explain-rule-duplicate = Dòng khác đã ghi đúng lượt khen này, chỉ tính một lần.
explain-rule-duplicate-perhaps = Dòng khác có thể ghi chính lượt khen này nên chờ trả lời.
explain-rule-state = Dòng hoặc danh sách ghi như vậy nên không tính là đã khen.
explain-rule-granted = Không có gì ngăn việc tính.
explain-rule-taken-back = Dòng khác đã đính chính hoặc thu hồi.
explain-rule-rule-error = Trái một quy định về thi đua, khen thưởng (xem bên dưới); để lại cho đến khi có người trả lời là vẫn giữ.
# The list proposes, and the row has a decision.
explain-row-decided = Danh sách ghi là { $state }, nhưng dòng đã có quyết định nên coi là đã khen.
explain-row-figures = Được tính trong: { $figures }{ $when }.
explain-row-when = {" "}({ $parts })
explain-row-no-figures = Không được tính trong số liệu nào.
explain-row-ranked = Không cộng vào số liệu; dùng để xếp hạng trong khối.
explain-row-rank = hạng { $rank }
explain-row-waits = Chờ câu hỏi { $id } ({ $kind }; { $rows ->
        [1] chỉ dòng này chờ
       *[other] { $rows } dòng cùng chờ
    }). Trả lời trong cau-hoi.xlsx.
explain-row-answered = Đã theo câu trả lời cho câu hỏi { $id }.
explain-heading-issues = Những điều cần biết về dòng này

## A row that nothing fits

explain-no-roster = Trong các danh sách đã đọc không có tệp hoặc trang nào tên “{ $typed }”.
    .todo = { $ask }Các tên có: { $listed }.
explain-several-rosters = Có { $count } tệp tên “{ $typed }”.
    .todo = Ghi cả thư mục, là một trong: { $listed }.
explain-no-rows = { $file }: tệp này không phải là danh sách (phiếu câu hỏi hoặc kết quả của chương trình), không có dòng nào để xem.
    .todo = Ghi tên một tệp danh sách.
explain-no-row = { $of }: dòng này trống hoặc nằm ngoài trang.
    .todo = Các dòng dữ liệu: { $listed }.
explain-and-more = { $listed } và { $more } tên khác
explain-rows-of-sheet = { $sheet }: dòng { $rows }
explain-no-rows-of-sheet = { $sheet }: không có
