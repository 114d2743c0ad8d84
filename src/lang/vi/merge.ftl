### Words of `thidua merge`: its failures, and the sheet of the provinces.

merge-province-counted = { $name }: { $awards } lượt khen, khớp số liệu của tỉnh
merge-closing = Xong: { $provinces } tỉnh, { $awards } lượt khen. Mở { $output }/tong-hop.xlsx.

## Failures

merge-twice = { $other }: cùng là “{ $name }” với { $one }.
    .todo = Mỗi tỉnh chỉ gộp một lần. Nếu là hai tỉnh khác nhau, đặt tên khi gọi: thidua merge "TÊN TỈNH=THƯ MỤC" …
merge-other-phases = { $name }: kết quả tính theo giai đoạn { $theirs }, cấu hình này có { $ours }.
    .todo = Dùng -c với cấu hình có đúng các giai đoạn đó, hoặc chạy lại thidua run của tỉnh theo cấu hình chung.
merge-differs = { $name }: { $figure }: kết quả của tỉnh ghi { $stored }, đếm lại từ data là { $counted } ({ $in_all } số liệu lệch).
    .todo = Bảng trong data đã bị sửa, hoặc tỉnh dùng cấu hình khác; chạy lại thidua run của tỉnh, hoặc dùng -c với cấu hình của tỉnh.
merge-table = { $path }: không đọc được bảng này ({ $detail }).
    .todo = Bảng có thể đã hỏng hoặc do bản cũ ghi; chạy lại thidua run của tỉnh đó rồi chép lại cả thư mục kết quả.
merge-over-output = { $path }: đây là kết quả tổng hợp từ danh sách, không ghi đè.
    .todo = Chọn thư mục khác cho bản gộp: thidua merge … -o toan-quoc

## The sheet that shows the provinces beside each other

merge-provinces-name = Các tỉnh
merge-provinces-title = Kết quả thi đua, khen thưởng của các tỉnh
merge-provinces-about = Các tỉnh đặt cạnh nhau, theo từng giai đoạn
merge-provinces-province = Tỉnh, thành phố
merge-provinces-units = Đơn vị hoạt động
merge-provinces-registered = Đăng ký thi đua
merge-provinces-rate = Tỷ lệ đăng ký
merge-provinces-awarded = Đơn vị được khen
merge-provinces-awards = Lượt khen
merge-provinces-collectives = Tập thể
merge-provinces-individuals = Cá nhân
merge-provinces-households = Hộ gia đình
merge-provinces-flags = Cờ thi đua
merge-provinces-all-data = Toàn bộ số liệu
merge-provinces-note = Người, đơn vị, khối thi đua của mỗi tỉnh là riêng của tỉnh đó; không đối chiếu giữa các tỉnh.
merge-provinces-source = Nguồn: kết quả đã đối chiếu của { $provinces } tỉnh, mỗi số liệu đếm lại từ data của tỉnh; { $date }.
