### What `thidua init` asks, says and writes.

## Questions

setup-opening = Thiết lập thidua trong { $folder }. Bấm Enter để nhận giá trị trong ngoặc vuông.
setup-province = 1/4  Tên tỉnh, thành phố
setup-phase = 2/4  Giai đoạn thi đua đang làm
setup-alliance = 3/4  Tên Liên minh Hợp tác xã
setup-office = {"     "}Tên cơ quan thi đua, khen thưởng
setup-input = 4/4  Thư mục để danh sách của các đơn vị

# What an answer must look like.
setup-again-phase = Ghi năm đầu và năm cuối, ví dụ 2022-2027.
setup-again-line = Ghi một dòng, không để trống, không quá 200 chữ.

## What was done

setup-wrote = Đã ghi { $path }
setup-folder = Có thư mục { $path }: để danh sách của các đơn vị vào đó
setup-templates = Đã ghi { $count } mẫu danh sách trống vào { $path }: gửi cho các đơn vị
setup-next = Tiếp theo: để các danh sách vào { $input }, mở thư mục làm việc (cd "{ $folder }"), chạy thidua doctor để kiểm tra, rồi chạy thidua.
setup-next-here = Tiếp theo: để các danh sách vào { $input }, chạy thidua doctor để kiểm tra, rồi chạy thidua.

# Set up before: nothing is overwritten.
setup-already = { $path }: đã có tệp cấu hình; không ghi đè.
    .todo = Sửa tệp đó, hoặc chọn thư mục khác: thidua init THƯ_MỤC

## Comments of the configuration

setup-comment-notes = Cấu hình của thidua. Dòng bắt đầu bằng # là ghi chú, chương trình bỏ qua.
setup-comment-whole = Chỉ ghi những gì khác với cấu hình có sẵn; xem toàn bộ: thidua config. Kiểm tra lại: thidua doctor
setup-comment-province = không ghi chữ “tỉnh”
setup-comment-offices = tên hai cơ quan, in trên biểu tổng hợp
setup-comment-documents = ngôn ngữ của biểu và bằng: vi hoặc en
setup-comment-input = nơi để danh sách của các đơn vị, tính từ thư mục của tệp này
setup-comment-place = địa danh trước ngày tháng trên bằng
setup-comment-emblem = hình do cơ quan cung cấp, đặt cạnh tệp này; bỏ dấu # để dùng
setup-comment-phases = Giai đoạn mới, khi có:
setup-comment-movements = Phong trào mang tên tỉnh: sửa cho đúng tên gọi ở tỉnh mình.
setup-comment-rules = Quy tắc kiểm tra nào không dùng thì tắt, ví dụ:
