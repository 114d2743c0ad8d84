### Rows that came back corrected: what they changed, or could not.

# A cell with nothing in it.
sentback-nothing = (trống)
sentback-corrected = Đã sửa ô { $cell } của { $file } ({ $column }): { $old } thành { $new }.
    .todo = Không cần làm gì.
sentback-unchanged = Dòng { $rows } của { $file } gửi lại y nguyên, chưa sửa gì.
    .todo = Sửa các ô màu vàng, hoặc chọn “Giữ nguyên” hay “Bỏ dòng này” ở cột cuối.
sentback-rows-missing = Dòng { $rows } của { $file } đã bị xóa trong tệp sửa; vẫn giữ như danh sách gốc.
    .todo = Muốn bỏ hẳn một dòng, chọn “Bỏ dòng này” ở cột cuối thay vì xóa.
sentback-row-dropped = Nơi gửi đã bỏ dòng này ({ $by }); dòng không được tính.
    .todo = Không cần làm gì; nếu bỏ nhầm, chọn lại trong tệp sửa rồi chạy lại.
sentback-roster-absent = Không thấy danh sách gốc { $file } trong thư mục đầu vào; các dòng ở đây được đọc như một danh sách riêng.
    .todo = Chép lại danh sách gốc vào thư mục đầu vào rồi chạy lại, để những dòng không phải sửa cũng được tính.
sentback-roster-changed = Danh sách gốc { $file } đã đổi từ khi gửi trả; các dòng được tìm theo nội dung.
    .todo = Không cần làm gì nếu không có dòng nào báo không tìm thấy.
sentback-row-not-found = Không tìm được dòng { $row } của { $file } như lúc gửi trả; dòng sửa này chưa được dùng.
    .todo = Sửa thẳng trong danh sách gốc, hoặc chạy lại để lấy tệp trả lại mới.
sentback-row-added = Dòng này không có trong danh sách gốc; tệp trả lại chỉ dùng để sửa nên dòng chưa được tính.
    .todo = Ghi dòng mới vào danh sách gốc hoặc vào một danh sách riêng.
sentback-overruled = Hai tệp sửa cùng một ô khác nhau: { $old } và { $new }; lấy theo { $by }.
    .todo = Xem lại ô này; bỏ bớt tệp sửa không dùng ra khỏi thư mục đầu vào.
sentback-confirmed = Nơi gửi xác nhận dòng { $rows } của { $file } là đúng, giữ nguyên.
    .todo = Không cần làm gì.
sentback-choice-unknown = Cột “Xử lý” ghi điều không có trong danh sách lựa chọn; dòng được giữ.
    .todo = Chọn lại một mục trong danh sách của ô.
sentback-sheet-damaged = Dòng ẩn của trang gửi lại đã bị sửa hoặc xóa một phần nên không rõ các dòng là của danh sách nào; không dòng nào được tính.
    .todo = Ghi các chỗ sửa vào tệp đã nhận ban đầu (giữ nguyên dòng ẩn) và gửi lại.
