### The help of the command line: that of a command is `help-COMMAND`, that of an argument `help-COMMAND-ARGUMENT`, with the
### name of its value, if it takes one, as the attribute `value`.

## thidua

help-thidua = Tổng hợp thi đua, khen thưởng hợp tác xã từ danh sách Excel; soạn bằng khen, giấy khen
help-thidua-config = Tệp cấu hình thidua.toml
    .value = TỆP
help-thidua-date = Ngày in trên kết quả (2026-11-25 hoặc 25/11/2026); mặc định hôm nay
    .value = NGÀY
help-thidua-phase = Chỉ lập số liệu, biểu và bằng của các giai đoạn này (cách nhau dấu phẩy); mặc định tất cả
    .value = GIAI_ĐOẠN
help-thidua-strict = Báo mã 1 khi còn điểm cần người xem
help-thidua-jobs = Số tệp đọc cùng lúc
    .value = SỐ
help-thidua-lang = Ngôn ngữ thông báo: vi hoặc en
    .value = vi|en
help-thidua-quiet = Không in tiến độ
help-thidua-verbose = In thời gian từng bước

## run

help-run = Làm toàn bộ: đọc, đối chiếu, tính, ghi kết quả
help-run-no-cache = Đọc và làm lại tất cả, kể cả những gì không thay đổi
help-run-input = Thư mục hoặc tệp danh sách (mặc định: input)
    .value = DANH_SÁCH
help-run-output = Thư mục kết quả (mặc định: output)
    .value = THƯ_MỤC
help-run-watch = Theo dõi thư mục: có thay đổi thì chạy lại, đến khi bấm Ctrl+C

## schedule

help-schedule = In sẵn lệnh để máy tự chạy định kỳ (Task Scheduler, cron, systemd)
help-schedule-input = Thư mục hoặc tệp danh sách (mặc định: như khi chạy)
    .value = DANH_SÁCH
help-schedule-output = Thư mục kết quả (mặc định: output)
    .value = THƯ_MỤC
help-schedule-every = day (mỗi ngày), week (mỗi thứ Hai) hoặc month (ngày 1); mặc định week
    .value = day|week|month
help-schedule-at = Giờ chạy, ví dụ 07:00 (mặc định)
    .value = GIỜ
help-schedule-system = windows, cron hoặc systemd; mặc định theo máy này
    .value = windows|cron|systemd

## man

help-man = Ghi trang hướng dẫn cho lệnh man (Linux)
help-man-output = Thư mục ghi (mặc định: man)
    .value = THƯ_MỤC

## doctor

help-doctor = Kiểm tra trước khi chạy: cấu hình, thư mục, quyền ghi, dung lượng, phông chữ, máy in, khóa
help-doctor-input = Thư mục hoặc tệp danh sách (mặc định: như khi chạy)
    .value = DANH_SÁCH
help-doctor-output = Thư mục kết quả (mặc định: output)
    .value = THƯ_MỤC
help-doctor-format = Kiểu in: text (chữ) hoặc json
    .value = KIỂU

## init

help-init = Thiết lập: hỏi bốn câu, ghi thidua.toml có chú thích, thư mục và mẫu danh sách
help-init-folder = Thư mục để thiết lập (mặc định: thư mục này)
    .value = THƯ_MỤC
help-init-province = Tên tỉnh, thành phố
    .value = TÊN
help-init-alliance = Tên Liên minh Hợp tác xã
    .value = TÊN
help-init-office = Tên cơ quan thi đua, khen thưởng
    .value = TÊN
help-init-rosters = Thư mục để danh sách của các đơn vị
    .value = THƯ_MỤC

## merge

help-merge = Gộp kết quả của nhiều tỉnh thành một bản tổng hợp
help-merge-data = Thư mục kết quả của từng tỉnh, hoặc TÊN=THƯ_MỤC
    .value = KẾT_QUẢ
help-merge-output = Thư mục bản gộp (mặc định: toan-quoc)
    .value = THƯ_MỤC

## check

help-check = Chỉ đọc và kiểm tra, không ghi gì; in các điểm cần xử lý
help-check-input = Thư mục hoặc tệp danh sách (mặc định: input)
    .value = DANH_SÁCH
help-check-output = Thư mục kết quả lần trước, để lấy câu trả lời (mặc định: output)
    .value = THƯ_MỤC
help-check-format = Cách in: text hoặc json
    .value = KIỂU

## read

help-read = Cho xem chương trình hiểu tệp thế nào: từng dòng, từng ô
help-read-file = Tệp cần xem
    .value = TỆP
help-read-format = Cách in: text hoặc json
    .value = KIỂU

## learn

help-learn = Lập đoạn cấu hình cho một tệp khó: tiêu đề, ý nghĩa từng cột, độ chắc chắn
help-learn-file = Tệp cần học
    .value = TỆP

## explain

help-explain = Cho biết một số trong bảng tổng hợp từ những dòng nào ra, vì sao một dòng được tính hay không, hoặc một mã nghĩa là gì
help-explain-what = Ô của tong-hop.xlsx, như 'Tổng quan!D9'; dòng của danh sách, như 'DS.xlsx!8' hoặc 'DS.xlsx › CÁ NHÂN!8'; hoặc mã, như R14
    .value = TRANG!Ô|DANH_SÁCH!DÒNG|MÃ
help-explain-input = Thư mục hoặc tệp danh sách, khi hỏi về một dòng (mặc định: input)
    .value = DANH_SÁCH
help-explain-output = Thư mục kết quả; câu trả lời trong đó cũng được dùng (mặc định: output)
    .value = THƯ_MỤC
help-explain-format = Cách in: text hoặc json
    .value = KIỂU

## diff

help-diff = Cho biết giữa hai thư mục kết quả người, đơn vị, khen thưởng, số liệu nào thêm, mất, sửa
help-diff-old = Thư mục kết quả trước
    .value = CŨ
help-diff-new = Thư mục kết quả sau
    .value = MỚI
help-diff-format = Cách in: text, json hoặc xlsx
    .value = KIỂU
help-diff-file = Ghi vào tệp này thay vì in ra (xlsx mặc định: thay-doi.xlsx)
    .value = TỆP

## template

help-template = Tạo mẫu danh sách trống có danh mục để chọn
help-template-kind = Loại mẫu: units, awards, participation, scores, officers, activities (mặc định: tất cả)
    .value = LOẠI
help-template-output = Thư mục ghi mẫu (mặc định: mau)
    .value = THƯ_MỤC
help-template-unit = Tên đơn vị gửi, ghi sẵn vào mẫu
    .value = TÊN
help-template-units = Danh bạ đơn vị (tệp hoặc thư mục), ghi sẵn vào mẫu
    .value = TỆP|THƯ_MỤC

## keygen

help-keygen = Tạo cặp khóa để ký mã QR trên bằng
help-keygen-file = Tệp khóa bí mật (mặc định: khoa-ky.pem)
    .value = TỆP

## verify

help-verify = Kiểm tra mã QR của bằng, không cần mạng
help-verify-what = Tệp PDF, ảnh PNG, JPEG, tệp chữ, hoặc chữ đã quét; - để đọc từ stdin
    .value = TỆP|CHỮ
help-verify-key = Tệp khóa công khai, ngoài các khóa trong cấu hình
    .value = TỆP

## certificates

help-certificates = Chỉ soạn bằng khen, giấy khen: tất cả hoặc một phần; dự thảo, in lên phôi hoặc bản chính thức
help-certificates-input = Thư mục hoặc tệp danh sách (mặc định: input)
    .value = DANH_SÁCH
help-certificates-output = Thư mục kết quả (mặc định: output); chỉ thay bang-khen/ trong đó, bản chính thức vào bang-khen-chinh-thuc/
    .value = THƯ_MỤC
help-certificates-decision = Chỉ quyết định số này (2157 hoặc 2157/QĐ-UBND)
    .value = SỐ
help-certificates-recipient = Chỉ tên có chữ này, có dấu hay không dấu
    .value = CHỮ
help-certificates-from = Từ số thứ tự này trong danh-muc.xlsx
    .value = SỐ
help-certificates-mode = draft: dự thảo; overprint: chỉ phần chữ in lên phôi; final: bản chính thức, đủ dữ liệu mới in
    .value = draft|overprint|final
help-certificates-printer = Máy in đã căn chỉnh ([printer.TÊN] trong thidua.toml)
    .value = TÊN
help-certificates-calibrate = Ghi tờ căn chỉnh máy in, hoặc tính sai số từ --reading
help-certificates-reading = Số đo các dấu, mm: "x1,y1;x2,y2;…", hoặc tệp .toml
    .value = X,Y;…|TỆP
help-certificates-paper = Khổ giấy của tờ căn chỉnh: A4 (mặc định) hoặc A3
    .value = A4|A3

## config

help-config = In cấu hình đang có hiệu lực

## completions

help-completions = Tạo tệp gợi ý lệnh (bash, zsh…)
help-completions-shell = bash, zsh, fish, elvish, powershell
    .value = SHELL
