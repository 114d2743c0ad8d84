### Files, sheets and cells: what is wrong with them.

# What a file is instead; names of formats stand for themselves.
read-kind = { $kind ->
        [image] ảnh
        [mail] thư điện tử
        [archive] tệp nén
        [zip] tệp nén không có danh sách bên trong
        [program] chương trình
        [database] cơ sở dữ liệu
        [link] đường dẫn tới bảng tính trên mạng
        [macro] bảng macro Excel 4.0
       *[other] { $kind }
    }
read-not-a-workbook = Tệp này không phải bảng tính mà là { read-kind }.
    .todo = Mở tệp gốc bằng Excel, lưu thành .xlsx rồi gửi lại; nếu chỉ có bản giấy hoặc PDF thì nhập lại theo mẫu.
read-not-a-workbook-at-all = Tệp này không phải bảng tính.
    .todo = Kiểm tra lại tệp; lưu thành .xlsx bằng Excel rồi gửi lại.
read-encrypted = Tệp có đặt mật khẩu.
    .todo = Mở tệp bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ), lưu lại.
read-empty = Tệp rỗng.
    .todo = Gửi lại tệp; có thể tệp chưa sao chép xong.
read-corrupt = Tệp bị hỏng, không đọc được ({ $detail }).
    .todo = Mở bằng Excel, chọn sửa chữa nếu được hỏi, lưu thành tệp .xlsx mới rồi gửi lại.
read-truncated = Tệp bị cắt cụt, thiếu phần cuối.
    .todo = Sao chép hoặc tải lại tệp từ nguồn.
read-not-supported = Định dạng { read-kind } chưa đọc được.
    .todo = Mở bằng Excel và lưu thành .xlsx rồi gửi lại.
read-unreadable = Không mở được tệp ({ $detail }).
    .todo = Kiểm tra quyền đọc tệp và xem tệp còn ở đó không, rồi chạy lại.
read-skipped = Bỏ qua tệp tạm hoặc tệp ẩn.
    .todo = Không cần làm gì; đóng Excel nếu tệp đang mở.
read-not-in-folder = Đây là liên kết ra ngoài thư mục, liên kết hỏng hoặc không phải tệp thường; không đọc.
    .todo = Sao chép chính tệp danh sách vào thư mục.
read-unknown-type = Bỏ qua tệp có đuôi .{ $extension }, không phải bảng tính.
    .todo = Nếu đây là danh sách cần đọc, lưu thành .xlsx.
read-no-extension = Bỏ qua tệp không có đuôi, không phải bảng tính.
    .todo = Nếu đây là danh sách cần đọc, lưu thành .xlsx.
read-file-too-large = Tệp lớn quá mức cho phép ({ $limit }).
    .todo = Xóa các dòng, cột, hình không dùng hoặc tách thành nhiều tệp.
read-wrong-extension = Đuôi tệp không đúng: nội dung thật là { $really }.
    .todo = Đã đọc theo nội dung; nên đổi lại đuôi tệp cho đúng.
read-too-heavy = Đọc tệp này cần quá { $memory } bộ nhớ hoặc quá { $seconds } giây nên đã dừng; các tệp khác vẫn được đọc.
    .todo = Mở bằng Excel, chép phần danh sách sang tệp mới, lưu thành .xlsx rồi gửi lại.
read-several-inside = Tệp nén chứa { $files } tệp danh sách.
    .todo = Đổi đuôi tệp thành .zip, hoặc giải nén vào thư mục đầu vào, rồi chạy lại.
read-perhaps-roster = Không đọc { read-kind }, nhưng trong đó có thể có danh sách.
    .todo = Nếu có danh sách: { $kind ->
        [mail] lưu tệp đính kèm ra thư mục đầu vào.
        [archive] giải nén vào thư mục đầu vào.
        [Word] mở bằng Word, lưu thành .docx.
        [RTF] mở bằng Word, lưu thành .docx.
        [OpenDocument] mở ra, lưu thành .docx.
       *[other] xin bản Excel hoặc Word của người gửi, hoặc nhập lại theo mẫu.
    } Nếu không thì chuyển tệp ra khỏi thư mục đầu vào.
read-archive-inside = Tệp nén nằm trong tệp nén; không mở.
    .todo = Giải nén tệp bên trong vào thư mục đầu vào rồi chạy lại.
read-for-answers = Tệp câu hỏi: đã đọc { $answers } câu trả lời, không đọc như danh sách.
    .todo = Không cần làm gì; giữ tệp ở đây để câu trả lời còn hiệu lực.
read-own-output = Bỏ qua: đây là kết quả do chính chương trình lập (bảng tổng hợp, danh mục, dữ liệu…), không phải danh sách gửi đến.
    .todo = Nên chuyển tệp ra khỏi thư mục đầu vào; nếu trong đó có danh sách cần đọc, chép bảng sang một tệp mới.
read-no-table = Không thấy bảng nào trong tệp.
    .todo = Xem lại tệp; bảng cần có dòng tiêu đề cột.

## Sheets

read-header-not-found = Không tìm thấy dòng tiêu đề cột nên chưa đọc được trang tính này.
    .todo = Ghi tiêu đề cột rõ ràng (STT, Họ và tên, Đơn vị, Hình thức khen thưởng…) ngay trên dữ liệu.
read-hidden = Trang tính bị ẩn; vẫn được đọc.
    .todo = Nếu không dùng, hãy xóa trang tính này.
read-rows-hidden = Có { $rows } dòng bị ẩn mà có dữ liệu, bắt đầu từ đây; vẫn được đọc và tính.
    .todo = Bỏ ẩn để kiểm tra; dòng nào không dùng thì xóa hẳn.
read-columns-hidden = Có { $columns } cột bị ẩn mà có dữ liệu, bắt đầu từ đây; vẫn được đọc.
    .todo = Bỏ ẩn để kiểm tra; cột nào không dùng thì xóa hẳn.
read-sheet-unreadable = Không đọc được trang tính ({ $detail }).
    .todo = Mở bằng Excel, chép dữ liệu sang tệp mới, lưu thành .xlsx.
read-column-unexplained = Chưa hiểu cột “{ $header }”; giữ nguyên, không dùng để tính.
    .todo = Cột không cần thì bỏ qua; nếu cần, đổi tiêu đề theo mẫu, hoặc chạy thidua learn TỆP rồi dán kết quả vào thidua.toml.
    .sender = Đổi tiêu đề theo mẫu.
read-column-twice = Hai cột “{ $other }” và “{ $header }” cùng một ý nghĩa; dùng cột đầu tiên có giá trị.
    .todo = Đổi tiêu đề một trong hai cột cho rõ.
read-sheet-too-large = Trang tính có quá { $limit } ô.
    .todo = Xóa các dòng, cột không dùng hoặc tách thành nhiều tệp; nếu danh sách thật sự lớn, tăng [reading.limits] trong thidua.toml.
    .sender = Xóa các dòng, cột không dùng hoặc tách thành nhiều tệp.
read-list-unread = Có { $paragraphs } đoạn đánh số nêu tên người hoặc đơn vị, bắt đầu từ đây, nhưng không nằm dưới tiêu đề “DANH SÁCH …” nào; không đọc như danh sách.
    .todo = Nếu là danh sách, ghi tiêu đề “DANH SÁCH …” ngay trên các đoạn này, hoặc lập thành bảng có dòng tiêu đề cột.
read-on-its-side = Mẫu nằm ngang: tiêu đề ở một cột, mỗi đối tượng một cột; đã đổi dòng và cột để đọc.
    .todo = Không cần làm gì; lần sau nên lập theo mẫu dọc.
read-no-roster = Đây là hướng dẫn kèm ví dụ, danh mục để chọn, số liệu tổng hợp, danh sách đại biểu, danh bạ liên hệ hoặc danh sách bên trong một đơn vị, không phải danh sách cần tính; { $rows } dòng không tính.
    .todo = Nếu đây là danh sách thật thì đổi tên trang rồi gửi lại.
read-prefilled = Từ đây có { $rows } dòng chỉ gồm công thức không tìm thấy gì (#N/A); không tính.
    .todo = Không cần làm gì, trừ khi các dòng này phải có nội dung.
read-formulas-open = Có { $cells } ô công thức mà tệp không lưu kết quả và không tính được ở đây, bắt đầu từ ô này.
    .todo = Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi lại.
read-header-by-values = Không hiểu tiêu đề “{ $header }”; cột được đọc theo nội dung bên dưới, là “{ $read_as }”.
    .todo = Đặt tiêu đề theo mẫu nếu hiểu chưa đúng.
read-no-heading = Cột không có tiêu đề; được đọc theo nội dung bên dưới, là “{ $read_as }”.
    .todo = Đặt tiêu đề theo mẫu nếu hiểu chưa đúng.
read-header-near = Tiêu đề “{ $header }” được hiểu là “{ $read_as }” (có thể gõ sai).
    .todo = Sửa lại tiêu đề nếu hiểu chưa đúng.

## Cells

read-not-a-date = Không phải ngày tháng hợp lệ.
    .todo = Ghi ngày/tháng/năm, ví dụ 21/10/2022.
read-not-a-number = Không phải số.
    .todo = Chỉ ghi số, ví dụ 125 hoặc 98,5.
read-not-yes-no = Không rõ có hay không.
    .todo = Ghi x nếu có, để trống nếu không.
read-error-value = Ô chứa lỗi công thức.
    .todo = Sửa công thức hoặc gõ giá trị đúng.
read-repaired = Đã chuẩn hóa chữ ({ $repair }) ở { $cells } ô, bắt đầu từ ô này.
    .todo = Không cần làm gì; nội dung gốc vẫn được giữ.
read-calculated = Đã tính { $cells } ô công thức mà tệp không lưu kết quả, bắt đầu từ ô này.
    .todo = Không cần làm gì; công thức gốc vẫn được giữ.
read-date-order-open = Cột này có cả ngày/tháng và tháng/ngày; { $cells } ô đọc được cả hai cách.
    .todo = Ghi lại các ngày trong cột theo ngày/tháng/năm.
read-dates-perhaps-swapped = Có thể máy khác đã đảo ngày và tháng ở { $cells } ô: ngày thật nào cũng không quá 12, còn ngày gõ chữ thì quá 12.
    .todo = So lại với quyết định; nếu bị đảo thì sửa cả cột.
read-letters-lost = Chữ có dấu trong ô đã biến thành dấu hỏi (?), không khôi phục được.
    .todo = Gõ lại nội dung ô theo bản gốc.
read-comment-read = Ô này có ghi chú đính kèm, đã được hiểu như ghi chú của dòng.
    .todo = Không cần làm gì; nên ghi hẳn vào cột Ghi chú.
read-comment = Ô này có ghi chú đính kèm; không dùng để tính.
    .todo = Xem ghi chú; điều gì liên quan đến khen thưởng thì ghi hẳn vào ô hoặc cột Ghi chú, rồi xóa ghi chú đính kèm.
read-text-box = Có chữ trong hình vẽ nằm trên trang tính; không dùng để tính.
    .todo = Xem hình; điều gì liên quan đến danh sách thì ghi hẳn vào ô, rồi xóa hình.
read-ambiguous-number = Dấu phẩy có thể là phần nghìn hoặc phần thập phân.
    .todo = Ghi lại số: 1.234 là một nghìn hai trăm ba mươi bốn; 1,23 là số thập phân.
