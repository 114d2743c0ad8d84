### The workbooks that go back to whoever sent a roster.

## The guide

returns-title = Danh sách cần sửa và gửi lại
returns-guide-name = Hướng dẫn
returns-lists-name = Danh mục
returns-to = Kính gửi
returns-roster = Danh sách gốc
returns-to-correct = Cần xem lại
returns-fine = Không phải sửa
returns-deadline = Hạn gửi lại
returns-contact = Liên hệ
returns-slot = ……………………………………
returns-contact-slot = …………………………………… Điện thoại: ………………
returns-rows = { $rows } dòng
returns-how = Cách sửa
returns-steps =
    Mở từng trang tiếp theo; mỗi dòng là một dòng của danh sách gốc, chỉ gồm những dòng cần xem lại.
    Đọc cột “Cần sửa gì” và “Gợi ý”, rồi ghi đè nội dung đúng vào ô màu vàng. Ô khác sai thì cũng sửa được.
    Ô có mũi tên thì chọn trong danh sách. Dòng đã đúng: chọn “Giữ nguyên” ở cột “Xử lý”; dòng không tính nữa: chọn “Bỏ dòng này”.
    Không xóa dòng, không thêm dòng mới, không xóa cột “Dòng gốc”. Các dòng không có ở đây không phải sửa.
    Lưu tệp (tên gì cũng được) và gửi lại trước hạn. Không cần gửi lại cả danh sách gốc.
returns-found = Đã thấy
returns-remarks = Ghi chú chung cho cả tệp

## The rows

returns-rows-title = { $file } › { $sheet }
returns-rows-guide = Sửa { $rows } dòng dưới đây ở các ô màu vàng; { $others } dòng khác của bảng này không phải sửa.
returns-number = Dòng gốc
returns-groups = Thuộc mục
returns-reason = Cần sửa gì
returns-suggestion = Gợi ý
returns-choice = Xử lý
returns-choice-hint = Để trống nếu đã sửa trong dòng; “Giữ nguyên” nếu dòng đã đúng; “Bỏ dòng này” nếu không tính nữa.
returns-keep = Giữ nguyên
returns-drop = Bỏ dòng này
returns-not-listed = Nội dung này không có trong danh sách của ô. Chỉ giữ lại nếu chắc chắn đúng.
returns-blank = chưa ghi
returns-fill = Ghi vào ô màu vàng ở cột “{ $heading }”.
returns-written-elsewhere = Lần trước đã ghi “{ $new }” ở cột “{ $column }”; xin ghi vào cột “{ $heading }”.
