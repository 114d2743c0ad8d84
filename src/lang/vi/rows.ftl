### What `thidua read` calls a row, and why.

## In which account a cell ends

rows-account-used = đã dùng
rows-account-known = không cần
rows-account-asked = đang hỏi
rows-account-not-understood = chưa hiểu

## What a row is

rows-class-blank = trống
rows-class-letterhead = tiêu đề thư
rows-class-header = tiêu đề cột
rows-class-index = số cột
rows-class-group = nhóm
rows-class-total = cộng
rows-class-footer = cuối bảng
rows-class-note = ghi chú
rows-class-data = dữ liệu

## Why it is that

rows-reason-above-form = trên mẫu
rows-reason-above-header = trên tiêu đề
rows-reason-above-returned-rows = trên các dòng gửi lại
rows-reason-above-signature = ngay trên chữ ký
rows-reason-below-form = dưới mẫu
rows-reason-below-signature = dưới chữ ký
rows-reason-column-names = tên cột của chương trình
rows-reason-column-numbers = dòng đánh số cột
rows-reason-covered-by-merged-cell = trong ô gộp
rows-reason-data = có nội dung
rows-reason-example-row = dòng ví dụ
rows-reason-typed-over-example = ghi đè lên dòng ví dụ
rows-reason-group-row = dòng nhóm
rows-reason-header = tiêu đề
rows-reason-hidden-list = danh mục ẩn
rows-reason-instructions = lời hướng dẫn
rows-reason-letterhead-words = lời tiêu đề thư
rows-reason-no-header = không có tiêu đề
rows-reason-not-filled-in = chưa ghi gì
rows-reason-note-words = lời ghi chú
rows-reason-number-only = chỉ có số thứ tự
rows-reason-numbered = có số thứ tự
rows-reason-own-words = lời của chương trình
rows-reason-repeated-header = tiêu đề lặp lại
rows-reason-returned = dòng gửi lại
rows-reason-returned-damaged = trang gửi lại bị hỏng dòng ẩn
rows-reason-signature = chữ ký
rows-reason-struck-out = cả dòng gạch ngang
rows-reason-title-of-next-table = tên bảng sau
rows-reason-total-words = lời cộng
rows-reason-zeros-only = chỉ có số 0
