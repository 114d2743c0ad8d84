### Rows that name something which the catalogues and the register do not settle, and what became of rows and answers.

# What to do about a name that is not listed: where another is near, and where none is.
settle-near = Có phải “{ $near }” không? Nếu phải, sửa lại cho đúng; nếu không, bổ sung vào danh sách.
settle-not-near = Sửa lại cho đúng hoặc bổ sung vào danh sách.
settle-unit-near = Có phải “{ $near }” không? Nếu phải, ghi tên như trong danh bạ; nếu không, bổ sung vào danh bạ.
settle-unit-not-near = Ghi tên như trong danh bạ, hoặc bổ sung vào danh bạ.

## What is not known

settle-unit-unknown = Tên này không có trong danh bạ.
settle-unit-ambiguous = Có nhiều đơn vị trùng tên: { $candidates }.
    .todo = Ghi thêm xã, huyện hoặc mã số của đơn vị.
settle-award-unknown = Không rõ hình thức khen thưởng hoặc danh hiệu này.
settle-award-open = Chưa rõ cấp khen thưởng; có thể là: { $candidates }.
    .todo = Ghi đủ tên, ví dụ “Bằng khen của UBND tỉnh”, hoặc ghi số quyết định.
settle-movement-unknown = Không rõ phong trào thi đua này.
settle-sector-unknown = Không rõ lĩnh vực này; đơn vị được tính vào “chưa rõ lĩnh vực”.
settle-recipient-kind-unknown = Không rõ đây là tập thể, cá nhân hay hộ gia đình.
    .todo = Ghi “Ông”, “Bà”, “Hộ” trước tên, hoặc ghi mục TẬP THỂ, CÁ NHÂN phía trên.
settle-phase-unknown = Thiếu năm, ngày quyết định và giai đoạn.
    .todo = Ghi ít nhất năm khen thưởng.
settle-activity-unknown = Không rõ loại hoạt động.
    .todo = Ghi rõ: kiểm tra, giám sát, tham quan, tập huấn, tuyên truyền…
settle-status-unknown = Không rõ tình trạng hoạt động; coi là đang hoạt động.
    .todo = Ghi: đang hoạt động, tạm ngừng hoặc đã giải thể.
settle-ground-unknown = Không rõ loại hình khen thưởng.
    .todo = Ghi: công trạng, đột xuất, phong trào (chuyên đề), cống hiến…
settle-table-kind-unknown = Chưa rõ bảng này là loại danh sách nào nên chưa dùng.
    .todo = { settle-rename-headings }
    .sender = { settle-rename-headings-by-sender }
settle-table-kind-unknown-for = Chưa rõ bảng này là loại danh sách nào nên chưa dùng: không hiểu cột “{ $headers }”.
    .todo = { settle-rename-headings }
    .sender = { settle-rename-headings-by-sender }
settle-rename-headings = Đổi tiêu đề theo mẫu (thidua template), hoặc chạy thidua learn TỆP rồi dán kết quả vào thidua.toml; thiếu thì thêm cột cho rõ: hình thức khen thưởng, phong trào, điểm, lĩnh vực…
settle-rename-headings-by-sender = Nếu là danh sách khen thưởng, ghi hình thức khen thưởng vào ô màu vàng; nếu là danh sách khác, gửi lại danh sách gốc với tiêu đề cột theo mẫu (phong trào, điểm, lĩnh vực…).
settle-person-perhaps = Có thể là người đã có: { $candidates }.
    .todo = Ghi thêm năm sinh hoặc trả lời trong cau-hoi.xlsx.
    .sender = Ghi thêm năm sinh.
settle-read-as = Đọc là “{ $read_as }”.
    .todo = Không cần làm gì nếu đúng; nếu không, sửa lại cho đúng.

## What is missing

settle-recipient-missing = Thiếu tên người hoặc đơn vị được khen.
    .todo = Ghi tên vào dòng này hoặc xóa dòng.
settle-award-missing = Thiếu hình thức khen thưởng.
    .todo = Ghi hình thức khen thưởng hoặc đánh dấu x vào cột tương ứng.
settle-award-missing-perhaps-in = Thiếu hình thức khen thưởng; có thể nằm ở cột chưa rõ nghĩa: “{ $headers }”.
    .todo = Nếu đúng, đổi tiêu đề cột thành “Hình thức khen thưởng”, hoặc chạy thidua learn TỆP rồi dán kết quả vào thidua.toml; nếu không, ghi hình thức khen thưởng.
    .sender = Nếu đúng, đổi tiêu đề cột đó thành “Hình thức khen thưởng” trong danh sách gốc và gửi lại cả danh sách.
settle-unit-missing = Thiếu tên đơn vị.
    .todo = Ghi tên đơn vị vào dòng này hoặc xóa dòng.
settle-movement-missing = Thiếu tên phong trào.
    .todo = Ghi tên phong trào vào cột hoặc vào tiêu đề.
settle-score-missing = Thiếu điểm.
    .todo = Ghi điểm tự chấm, điểm khối chấm hoặc điểm thẩm định.
settle-person-missing = Thiếu tên cán bộ.
    .todo = Ghi họ tên cán bộ phụ trách hoặc xóa dòng.
settle-date-missing = Thiếu ngày hoặc năm.
    .todo = Ghi ngày/tháng/năm thực hiện.
settle-person-without-unit = Cá nhân chưa ghi đơn vị; không tính được theo lĩnh vực.
    .todo = Ghi đơn vị công tác.
settle-example-typed-over = Dòng “Ví dụ” của mẫu đã bị ghi đè nhưng còn chữ “Ví dụ” ở cột đầu, nên chưa tính.
    .todo = Nếu là dòng thật thì ghi số thứ tự thay chữ “Ví dụ” và kiểm tra ô nào còn là ví dụ; nếu không thì xóa dòng.
settle-struck-out = Cả dòng bị gạch ngang mà không ghi lý do, nên chưa tính.
    .todo = Nếu bỏ dòng này thì xóa hẳn; nếu vẫn tính thì bỏ gạch ngang rồi chạy lại.
    .sender = Nếu bỏ dòng này thì xóa hẳn; nếu vẫn tính thì bỏ gạch ngang rồi gửi lại.
settle-part-of-year = Điểm của một phần năm (6 tháng, quý, tháng); không tính là điểm của năm.
    .todo = Không cần làm gì; gửi bảng điểm cả năm khi có.
settle-nothing-said = Dòng có phong trào nhưng không ghi đăng ký, tham gia, số người hay kết quả; không tính.
    .todo = Nếu có tham gia thì đánh dấu; không thì để nguyên.
settle-name-apart = “{ $rest }” đứng sau tên không thuộc tên nên được bỏ ra.
    .todo = Nếu thuộc tên thì viết liền vào tên; không thì để nguyên.
settle-people-unnamed = Ô tên nói đến những người không ghi tên (“{ $rest }”), nên chưa tính.
    .todo = Ghi tên từng người, mỗi người một dòng.
settle-block-missing = Thiếu tên khối thi đua.
    .todo = Ghi khối vào cột hoặc vào tiêu đề bảng.

## What stands there already, or was changed

settle-duplicate = Trùng với { $first }; chỉ tính một lần.
    .todo = Không cần làm gì nếu đúng là trùng.
settle-perhaps-duplicate = Có thể trùng với { $first }, nhưng một bên thiếu số quyết định.
    .todo = Bổ sung số và ngày quyết định để phân biệt.
settle-listed-twice = Cùng danh sách đã có dòng giống hệt ở { $first }: một lượt khen ghi hai lần hay hai lượt?
    .todo = Nếu ghi thừa thì xóa một dòng; nếu là hai lượt thì ghi rõ khác nhau ở đâu (chức vụ, năm sinh, thành tích, số quyết định).
settle-perhaps-duplicate-otherwise = Có thể trùng với { $first }, nhưng hai bên ghi khác nhau về thành tích, chức vụ, giới tính hoặc số vào sổ.
    .todo = Trả lời là một lượt hay hai lượt khen, hoặc sửa bên ghi sai.
settle-versions-differ = Danh sách { $other } cùng tên và phần lớn giống danh sách này, nhưng dòng này thì không có hoặc ghi khác; không rõ bản nào đúng.
    .todo = Chọn bản đúng, hoặc trả lời đó là hai danh sách khác nhau; nếu một bản là bản cũ thì bỏ ra khỏi thư mục.
settle-code-of-two = Mã “{ $code }” cũng là mã của “{ $other }”; không rõ hai tên này là một đơn vị hay ghi nhầm mã.
    .todo = Chọn đơn vị ấy nếu là một đơn vị (đổi tên, ghi sai tên); nếu là hai đơn vị thì sửa mã, hoặc trả lời là đơn vị khác.
settle-status-contradicted = { $other } ghi tình trạng hoạt động khác cho đơn vị này; không danh bạ nào ghi ngày hay năm nên không rõ bản nào mới hơn.
    .todo = Chọn danh bạ đúng, hoặc ghi ngày, năm vào tiêu đề của danh bạ.
settle-dissolved-when = { $units } đơn vị của danh bạ ghi đã giải thể mà không ghi năm nào: không tính là đang hoạt động ở năm nào, kể cả các năm trước đó.
    .todo = Nếu các đơn vị này còn hoạt động trong thời gian báo cáo thì ghi năm giải thể vào danh bạ.
settle-suspended-when = Đơn vị tạm ngừng hoạt động mà không ghi từ năm nào; chưa tính là đang hoạt động ở năm nào.
    .todo = Ghi năm ngừng hoạt động vào danh bạ, hoặc chọn năm cuối đơn vị còn hoạt động.
settle-no-register = Không có danh bạ đơn vị: { $units } tên đơn vị được lấy như ghi trong các danh sách, không có gì để đối chiếu; tên ghi sai có thể thành một đơn vị khác, tỷ lệ chỉ tính trên các đơn vị này.
    .todo = Thêm danh bạ đơn vị vào thư mục danh sách rồi chạy lại; mẫu trống: thidua template units
settle-unit-near-another = Tên này gần giống “{ $near }”; không có danh bạ để đối chiếu nên đang tính là hai đơn vị.
    .todo = Ghi sai thì sửa cho giống nhau; đúng là hai đơn vị thì trả lời trong cau-hoi.xlsx. Có danh bạ đơn vị thì không phải hỏi.
    .sender = Nếu ghi sai thì sửa tên cho đúng.
settle-decision-dated-twice = Ngày của quyết định này khác với các dòng khác: ở đó là { $day } (như { $first }); một quyết định chỉ có một ngày.
    .todo = Sửa ngày hoặc số quyết định cho đúng.
settle-unit-scored-twice = Đơn vị đã có điểm năm { $year } ở khối “{ $block }” ({ $first }); hiện cả hai đều được tính.
    .todo = Chỉ giữ điểm đúng; xóa dòng kia, hoặc ghi đúng khối và năm.
settle-same-file = Cùng nội dung với { $first }; chỉ tính một lần.
    .todo = Không cần làm gì; nên xóa bản thừa.
settle-corrects-perhaps = { $rows ->
        [1] Dòng đính chính này có thể sửa { $other }, nhưng chưa chắc chắn.
       *[other] Dòng đính chính này có thể sửa một trong { $rows } dòng, như { $other }.
    }
    .todo = Trả lời trong cau-hoi.xlsx, hoặc ghi vào cột Ghi chú nội dung đã ghi sai (tên, số và ngày quyết định).
    .sender = Ghi vào cột Ghi chú nội dung đã ghi sai (tên, số và ngày quyết định).
settle-superseded = Danh sách mới hơn thay thế: { $by }.
    .todo = Không cần làm gì nếu danh sách mới là đúng.
settle-superseded-now = Danh sách mới hơn thay thế: { $by }; nay là: { $now }.
    .todo = Không cần làm gì nếu danh sách mới là đúng.
settle-withdrawn-perhaps = Danh sách mới hơn ({ $newer }) không còn dòng này.
    .todo = Trả lời trong cau-hoi.xlsx: vẫn còn hay đã rút.
    .sender = Còn đúng thì chọn giữ nguyên; đã rút thì chọn bỏ dòng này.
settle-state-contradicted = Các dấu hiệu trái nhau: tiêu đề hoặc ghi chú cho thấy chưa khen (đề nghị, đăng ký, không được khen, rút), nhưng lại có quyết định.
    .todo = Trả lời trong cau-hoi.xlsx: đã khen, đang đề nghị, mới đăng ký, không được khen hay đã rút.
    .sender = Chọn “Giữ nguyên” ở cột “Xử lý” nếu đã được khen, “Bỏ dòng này” nếu không được khen hoặc đã rút.
settle-column-open = Cột “{ $header }” có dấu hoặc tên đơn vị mà chưa rõ nghĩa của cột: chưa dùng để tính.
    .todo = Trả lời trong cau-hoi.xlsx: cột này là gì, hay bỏ qua.
    .sender = Ghi rõ ở tiêu đề cột: hình thức khen thưởng, phong trào hoặc đơn vị.
settle-time-contradicted = Thời gian nêu là “{ $said }” nhưng năm của dòng này là { $own }.
    .todo = Trả lời trong cau-hoi.xlsx: theo năm của dòng, hay theo giai đoạn hoặc năm nào.
    .sender = Sửa lại năm, ngày quyết định hoặc giai đoạn cho khớp.
settle-activity-called-off = Dòng này ghi hoạt động không tổ chức (hoãn, hủy, không thực hiện): không tính.
    .todo = Không cần làm gì; nếu vẫn tổ chức, sửa lại dòng này.
settle-activity-planned = Mới là kế hoạch, chưa thực hiện: không tính.
    .todo = Không cần làm gì; khi đã thực hiện, ghi vào danh sách kết quả.
settle-number-shared = Một con số đứng chung cho nhiều đơn vị trong dòng: không tính cho đơn vị nào.
    .todo = Ghi mỗi đơn vị một dòng, với con số của riêng đơn vị đó.
    .sender = Ghi mỗi đơn vị một dòng, với con số của riêng đơn vị đó.
settle-activity-missing = Dòng không ghi hoạt động gì.
    .todo = Ghi tên hoạt động, hoặc trả lời trong cau-hoi.xlsx.
    .sender = Ghi tên hoạt động.
settle-rows-hidden = Dòng bị ẩn, nội dung không có ở dòng nào đang hiện: chưa biết có tính không.
    .todo = Trả lời trong cau-hoi.xlsx: có tính các dòng bị ẩn của danh sách này không.
    .sender = Bỏ ẩn dòng nếu còn dùng; không dùng thì xóa hẳn.
settle-column-hidden = Cột “{ $header }” bị ẩn ghi khác cột đang hiện cùng loại: chưa biết có tính không.
    .todo = Trả lời trong cau-hoi.xlsx: có tính cột bị ẩn này không.
    .sender = Bỏ ẩn cột nếu còn dùng; không dùng thì xóa hẳn.
settle-formula-open = Ô ở cột “{ $header }” là công thức mà tệp không lưu kết quả và không tính được ở đây.
    .todo = Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi chạy lại; hoặc trả lời trong cau-hoi.xlsx.
    .sender = Mở tệp bằng Excel, lưu lại rồi gửi lại.
settle-remark-in-doubt = Chưa rõ “{ $remark }” có nghĩa là không tính dòng này hay không: chưa tính.
    .todo = Trả lời trong cau-hoi.xlsx: đã khen, đề nghị, không được khen hay đã rút.
    .sender = Ghi rõ: không được khen, đã rút, hay vẫn được khen.
settle-remark-open = Ghi chú có từ phủ định (không, chưa, rút…) mà chưa rõ ý: dòng này vẫn được tính.
    .todo = Xem lại ghi chú. Nếu dòng không được tính, ghi điều ấy vào cột của nó (hình thức, đăng ký, tình trạng) rồi chạy lại.
    .sender = Ghi rõ dòng này có được tính hay không.
settle-nothing-to-revoke = Không tìm thấy khen thưởng mà dòng này thu hồi hoặc đính chính.
    .todo = Kiểm tra tên, hình thức và số quyết định.
settle-revoked = Đã thu hồi hoặc đính chính theo { $by }; không tính.
    .todo = Không cần làm gì nếu đúng.

## Answers

settle-left-out = Không tính, theo câu trả lời trong cau-hoi.xlsx.
    .todo = Không cần làm gì nếu đúng.
settle-answer-unused = Đã có câu trả lời cho “{ $subject }” nhưng lần này không còn dòng nào hỏi đến.
    .todo = Không cần làm gì; nếu danh sách đã được sửa đúng thì có thể xóa câu trả lời này.
settle-answer-unused-of = Đã có câu trả lời cho “{ $subject }” nhưng lần này không còn dòng nào hỏi đến; lần trước câu này dùng cho { $rows }.
    .todo = Không cần làm gì nếu các dòng đó đã được sửa hoặc bỏ; khi ấy có thể xóa câu trả lời này.
settle-answer-unknown = Chưa hiểu “{ $part }” trong câu trả lời cho “{ $subject }”; câu hỏi vẫn để mở.
    .todo = Chọn lại trong danh sách của ô trả lời ở cau-hoi.xlsx, hoặc ghi đúng tên hay mã.
settle-answer-unknown-near = Chưa hiểu “{ $part }” trong câu trả lời cho “{ $subject }”; gần nhất là { $near }. Câu hỏi vẫn để mở.
    .todo = Chọn lại trong danh sách của ô trả lời ở cau-hoi.xlsx, hoặc ghi đúng tên hay mã.
settle-answer-affects = Câu trả lời cho “{ $subject }” lần trước áp dụng cho { $before } dòng, lần này { $now } dòng: { $rows }.
    .todo = Kiểm tra các dòng mới; nếu câu trả lời không đúng với chúng, sửa lại trong cau-hoi.xlsx.
settle-answers-of-before = { $answers } câu trả lời trong { $files } ghi mã câu hỏi của phiên bản trước; vẫn được áp dụng.
    .todo = Không cần làm gì. Muốn ghi theo mã mới, thay tệp decisions.toml đang dùng bằng tệp decisions.toml trong thư mục kết quả.
settle-answers-differ = “{ $subject }” có hai câu trả lời khác nhau: ở đây là “{ $answer }”, ở { $other } là “{ $other_answer }”; câu hỏi vẫn để mở.
    .todo = Chỉ giữ lại một câu trả lời rồi chạy lại.
settle-answer-sheet-damaged = Trang câu hỏi này bị xóa hoặc xê dịch cột ({ $columns }), nên chỉ đọc lại được một phần; các câu không đọc được vẫn để mở.
    .todo = Mở tệp cau-hoi.xlsx mới nhất trong thư mục kết quả và trả lời vào đó; chỉ ghi vào cột màu vàng và cột ghi chú.
settle-answer-without-id = Có câu trả lời cho “{ $subject }” trong một dòng không có mã câu hỏi; chưa dùng được.
    .todo = Ghi câu trả lời vào dòng của câu hỏi đó trong tệp cau-hoi.xlsx mới nhất, rồi xóa dòng này.
settle-answer-to-nothing = Có câu trả lời cho “{ $subject }” nhưng “{ $id }” không phải mã câu hỏi; chưa dùng được.
    .todo = Ghi câu trả lời vào dòng của câu hỏi đó trong tệp cau-hoi.xlsx mới nhất, rồi xóa dòng này.
