### What `thidua doctor` says.

## Labels

doctor-good = Tốt
doctor-mind = Lưu ý
doctor-bad = Lỗi
doctor-all-good = Mọi thứ sẵn sàng. Chạy: thidua
doctor-closing = { $bad } lỗi cần sửa trước khi chạy, { $mind } điều cần lưu ý.

## Configuration and rosters

doctor-configuration = Cấu hình { $path }: đúng; { $province }.
doctor-configuration-built-in = Chưa có thidua.toml: dùng cấu hình có sẵn, của { $province }.
    .todo = Lập cấu hình của cơ quan: thidua init
doctor-decisions = decisions.toml: { $answers } câu trả lời.
doctor-rosters = Danh sách trong { $path }: { $files } tệp đọc được.
doctor-rosters-missing = { $path }: không có thư mục danh sách này.
    .todo = Tạo thư mục đó và để danh sách vào, hoặc ghi rõ thư mục: thidua doctor THƯ_MỤC
doctor-rosters-empty = { $path }: chưa có danh sách nào (xlsx, xls, ods, csv…).
    .todo = Chép các tệp danh sách của đơn vị vào đó.
doctor-rosters-closed = { $path }: không mở được ({ $detail }).
    .todo = Đóng tệp nếu đang mở; xem lại quyền đọc tệp và thư mục.

## Folders and space

doctor-output = Thư mục kết quả { $path }: ghi được.
doctor-space = Ổ đĩa chứa { $path }: còn trống { $free }.
doctor-space-short = Ổ đĩa chứa { $path }: chỉ còn trống { $free }.
    .todo = Xóa bớt hoặc chọn đĩa khác (-o): 10.000 bằng kèm biểu cần khoảng 0,5 GB.
doctor-space-unknown = Ổ đĩa chứa { $path }: không xem được dung lượng trống ({ $detail }).
    .todo = Tự kiểm tra dung lượng đĩa.
doctor-temporary = Thư mục tạm { $path }: ghi được.
doctor-temporary-fails = Thư mục tạm { $path }: không ghi được ({ $detail }).
    .todo = Dọn thư mục tạm, hoặc đặt biến môi trường TMPDIR (Windows: TEMP) sang nơi ghi được.

## Certificates

doctor-fonts = Phông chữ: { $faces } kiểu chữ có sẵn trong chương trình, đủ chữ tiếng Việt; máy không cần cài phông.
doctor-fonts-lacking = Phông chữ: thiếu chữ { $letters }.
    .todo = Bản chương trình này hỏng; tải lại bản khác.
doctor-pictures = Hình của cơ quan: đọc được ({ $slots }).
doctor-pictures-none = Hình của cơ quan: không dùng (chỗ đặt hình trên bằng để trống).
doctor-key = Khóa ký mã QR: đọc được.
doctor-key-none = Khóa ký mã QR: không dùng.
doctor-key-open = { $path }: người khác trên máy này đọc được khóa bí mật.
    .todo = Chỉ để người giữ khóa đọc: chmod 600 { $path }
doctor-printers = Máy in đã đo: { $names }.
doctor-printers-none = Máy in: chưa có máy nào được đo; chỉ cần khi in lên phôi (thidua certificates --calibrate).
doctor-printer-true = [printer.{ $name }]: không có số đo nào khác không.
    .todo = In tờ căn chỉnh và đo lại: thidua certificates --calibrate --printer { $name }

doctor-finals = Bản chính thức: { $all } bản, đều đúng với số liệu của lần chạy gần nhất.
doctor-finals-unjudged = Bản chính thức: { $all } bản, chưa có số liệu để đối chiếu.
    .todo = Chạy thidua rồi kiểm tra lại.
doctor-final-outdated = Bản chính thức { $file } ({ $recipient }): { $state }.
    .todo = Thu hồi hoặc in lại bằng; xong thì xóa tệp đó để không báo nữa.
doctor-finals-more = Bản chính thức: còn { $more } bản khác không đúng với số liệu; xem bang-khen/danh-muc.xlsx, trang “Bản chính thức”.
    .todo = Thu hồi hoặc in lại bằng; xong thì xóa tệp đó để không báo nữa.

## Machine

doctor-locale = Ngôn ngữ của máy: { $locale }; chữ tiếng Việt hiện đúng.
doctor-locale-not-unicode = Ngôn ngữ của máy: { $locale }; chữ tiếng Việt trên màn hình lệnh có thể hiện sai (tệp kết quả vẫn đúng).
    .todo = Đặt biến môi trường LANG=vi_VN.UTF-8 hoặc C.UTF-8.
# Stands for the locale where there is none.
doctor-locale-not-set = chưa đặt
doctor-clock = Ngày của máy: { $today }.
doctor-clock-wrong = Ngày của máy: { $today }; đồng hồ máy sai.
    .todo = Chỉnh lại ngày giờ của máy, hoặc ghi ngày khi chạy: --date 25/11/2026
doctor-threads = Đọc cùng lúc { $jobs } tệp.
