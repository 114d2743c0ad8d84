### What the command line says: steps, failures, the closing lines.

## Steps

run-step-unchanged = Không có gì thay đổi ({ $files } tệp, cấu hình, ngày): kết quả lần trước vẫn đúng, để nguyên
run-step-read = Đã đọc { $files } tệp
run-step-settled = Đã đối chiếu { $rows } dòng dữ liệu
run-step-counted = Đã tính { $figures } số liệu
run-step-recounted = Đã tính lại { $figures } số liệu, khớp cả
run-step-drawn = Đã soạn { $certificates } bằng khen, giấy khen
run-step-written = Đã ghi { $files } tệp

## What was learned of a file

run-learned = Học từ { $path }. Xem lại từng dòng, sửa chỗ sai rồi chép vào thidua.toml.
run-lesson = Trang tính “{ $sheet }”, tiêu đề từ dòng { $row }
run-not-known = chưa rõ; điền ý nghĩa rồi bỏ dấu #, xem danh sách bằng thidua config
run-comment = Ghi chú đính kèm
run-shape = Chữ trong hình
run-nothing-learned = { $path }: Không thấy dòng nào giống tiêu đề cột. Ghi một dòng tiêu đề trên dữ liệu rồi thử lại.

## While it runs

run-stage-reading = Đọc danh sách
run-stage-settling = Đối chiếu
run-stage-counting = Tính số liệu
run-stage-writing = Ghi kết quả, soạn bằng
run-watching = Đang theo dõi thư mục; có thay đổi sẽ chạy lại. Bấm Ctrl+C để dừng.
# Before the time that a run will still take.
run-time-left = còn
run-press-enter = Bấm Enter để đóng cửa sổ.

## The closing lines

run-totals-differ = { $totals_differ } số cộng ghi trong danh sách khác số đếm được (đứng đầu trang “Cần xử lý”)
run-replaced = { $replaced } dòng đã có bản sửa hoặc danh sách mới hơn thay
run-warnings = { $warnings } cảnh báo
run-sent-back = { $sent_back } danh sách cần gửi lại nơi lập: { $output }/tra-lai
run-not-understood = { $not_understood } bảng chưa hiểu, chưa tính (thidua learn TỆP)
run-remarked = { $remarked } bằng còn nội dung cần xem lại trước khi in chính thức: { $output }/bang-khen/danh-muc.xlsx
run-proposals = { $proposals } bản dự thảo cho đề nghị chưa có quyết định: { $output }/bang-khen/de-nghi
run-finals-outdated = { $finals_outdated } bản chính thức không còn đúng với số liệu (khen thưởng bị thu hồi, sửa hoặc không còn): { $output }/bang-khen/danh-muc.xlsx, trang “Bản chính thức”
run-closing = Xong: đọc { $files } tệp, { $accepted } dòng được tính, { $duplicate } dòng trùng, { $set_aside } dòng chưa tính; { $certificates } bằng khen, giấy khen; { $asked } nội dung trong danh sách cần người xem lại.
run-look-first = Xem trước hết: { $output }/tong-hop.xlsx, trang “Cần xử lý”.
run-look-at = Xem kết quả: { $output }/tong-hop.xlsx.

## Why the job could not be done

# Of a fault that is not the user's.
run-our-fault = Đây là lỗi của chương trình; hãy báo cho người bảo trì. Kết quả cũ không thay đổi.
run-bug = Đây là lỗi của chương trình, không phải lỗi của người dùng hay của danh sách.
    .todo = Kết quả đã có vẫn nguyên vẹn, không mất dữ liệu nào. Đề nghị gửi dòng sau cho người bảo trì chương trình, kèm danh sách đã dùng nếu được phép (dòng này có thể trích nội dung danh sách; xem lại trước khi gửi): thidua { $version }; lệnh: { $command }; tại { $place }: { $message }
run-no-input = { $path }: không có thư mục hoặc tệp này.
    .todo = Tạo thư mục input cạnh nơi chạy, chép các tệp Excel vào đó rồi chạy lại, hoặc ghi rõ đường dẫn: thidua run THƯ_MỤC
run-input-unreadable = { $path }: không đọc được ({ $error }).
    .todo = Kiểm tra quyền đọc thư mục rồi chạy lại.
run-nothing-readable = { $path }: không có tệp nào đọc được.
    .todo = Chép các danh sách Excel (.xlsx, .xls, .ods, .csv) vào thư mục này rồi chạy lại.
run-no-data = { $path }: không có bảng này.
    .todo = Chạy thidua run để có thư mục kết quả, hoặc ghi rõ thư mục đó (có thư mục con data).
run-data-damaged = { $path }, dòng { $line }, cột “{ $column }”: không như chương trình đã ghi (“{ $found }”).
    .todo = Bảng trong data có thể đã bị sửa hoặc do bản cũ ghi; chạy lại thidua run để ghi lại.
run-finals-damaged = { $path }, dòng { $line }, cột “{ $column }”: danh mục bản chính thức không như chương trình đã ghi (“{ $found }”).
    .todo = Lấy lại tệp này từ bản lưu. Nếu không có, chuyển cả thư mục bang-khen-chinh-thuc sang nơi khác rồi chạy lại: các bản PDF vẫn dùng được, nhưng thidua không báo được nữa khi khen thưởng bị thu hồi hoặc sửa.
run-unbalanced = { $file } › { $sheet }: bảng đối chiếu số dòng không cân: { $rows } dòng, phân loại được { $classed }; { $data } dòng dữ liệu = { $accepted } nhận + { $duplicate } trùng + { $set_aside } chưa tính.
    .todo = Đây là lỗi của chương trình; hãy gửi tệp này cho người bảo trì. Kết quả cũ không thay đổi.
run-unbalanced-cells = { $file } › { $sheet }: bảng đối chiếu số ô không cân: { $cells } ô = { $used } đã dùng + { $known } đã biết, không cần + { $asked } đang hỏi + { $not_understood } chưa hiểu.
    .todo = Đây là lỗi của chương trình; hãy gửi tệp này cho người bảo trì. Kết quả cũ không thay đổi.
run-counting = Lỗi khi tính số liệu: { $detail }.
    .todo = { run-our-fault }
run-counts-differ = { $figure }: hai cách tính ra { $counted } và { $again } ({ $in_all } số liệu lệch).
    .todo = { run-our-fault }
run-evidence-differs = { $figure }: kết quả ghi { $stored }, tính từ data theo cấu hình này là { $again }.
    .todo = Chỉ rõ cấu hình của lần chạy đã ghi kết quả (-c TỆP), hoặc chạy lại thidua run.
run-no-certificate = Không có bằng khen, giấy khen nào là “{ $asked }”.
    .todo = Xem số quyết định và tên trong bang-khen/danh-muc.xlsx.
run-no-certificate-but-near = { run-no-certificate }
    .todo = Có phải: { $near }? Ghi lại cho đúng rồi chạy lại.
run-not-ready = Chưa in được: còn { $points } nội dung chưa xử lý (nêu trên).
    .todo = Sửa từng nội dung trong danh sách hoặc thidua.toml rồi chạy lại; bản dự thảo: --mode draft. Kết quả cũ không thay đổi.
run-no-printer = Không có máy in “{ $name }” trong thidua.toml.
    .todo = Căn chỉnh máy in trước: thidua certificates --calibrate --printer { $name }
run-no-printer-but-known = { run-no-printer }
    .todo = Các máy in đã có: { $known }.
run-readings-unfit = Số đo { $crosses } dấu không ra được sai số của máy in.
    .todo = Đo ít nhất 3 dấu không thẳng hàng, bằng mm từ góc trên bên trái tờ giấy, theo đúng thứ tự số.
run-document = { $path }: không soạn được ({ $detail }).
    .todo = { run-our-fault }
run-picture-unfit = { $path }: có ảnh trong cấu hình không vẽ được ({ $detail }).
    .todo = Lưu lại ảnh ở dạng PNG hoặc JPEG rồi chạy lại. Kết quả cũ không thay đổi.
run-code-too-long = { $place }: nội dung bằng dài { $bytes } byte, quá { $most } byte mà mã QR có ký số chứa được.
    .todo = Rút gọn chức vụ, tên đơn vị hoặc họ tên ở dòng này rồi chạy lại. Kết quả cũ không thay đổi.
run-own-configuration = Cấu hình vừa tạo không dùng được: { $what }
    .todo = { run-our-fault }
run-busy = Một lần chạy khác đang làm việc ({ $lock }).
    .todo = Chờ lần chạy đó xong rồi chạy lại.
run-output-open = { $file }: tệp đang được mở.
    .todo = Đóng tệp rồi chạy lại; nếu không ai mở, xóa { $marker }. Kết quả cũ không thay đổi.
run-foreign = { $file }: tệp này không do thidua ghi ra, hoặc đã có người sửa.
    .todo = Chuyển tệp sang nơi khác hoặc chọn thư mục kết quả khác (-o) rồi chạy lại.
run-no-file = { $path }: không có tệp này.
    .todo = Kiểm tra lại tên tệp và đường dẫn.
run-key-exists = { $path }: đã có tệp này; khóa cũ không bị ghi đè.
    .todo = Chọn tên khác (-o). Khóa cũ vẫn cần để kiểm tra những bằng đã ký bằng nó.
run-key-in-output = { $path }: thư mục kết quả được gửi đi, không để khóa bí mật ở đây.
    .todo = Chọn nơi chỉ người giữ khóa đọc được, ví dụ cạnh thidua.toml.
run-unwritable = { $path }: không ghi được ({ $error }).
    .todo = Kiểm tra dung lượng đĩa và quyền ghi rồi chạy lại. Kết quả cũ không thay đổi.
