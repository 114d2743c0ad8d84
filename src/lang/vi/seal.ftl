### Words of `thidua keygen` and `thidua verify`.

seal-sealed =
    ĐÚNG: { $recipient }{ $of }
    {"  "}{ $award }
    {"  "}Quyết định số { $decision } ngày { $day }
seal-not-genuine = KHÔNG ĐÚNG
seal-not-checked = CHƯA KIỂM TRA ĐƯỢC
seal-page-number = trang { $page }
seal-key-made =
    Đã tạo khóa { $name }.
    {"  "}Khóa bí mật: { $secret } (chỉ người giữ khóa đọc được; không gửi cho ai, không để trong thư mục kết quả)
    {"  "}Khóa công khai: { $public } (gửi cho ai cần kiểm tra)
    Thêm vào thidua.toml:

    {"["}seal]
    key = "{ $file }"

## What is wrong with a code

seal-absent = Không có mã nào.
    .todo = Quét lại mã QR, hoặc đưa tệp PDF, ảnh PNG, JPEG chụp rõ cả mã.
seal-unreadable = Không mở được tệp ({ $detail }).
    .todo = Đưa tệp PDF, ảnh PNG, JPEG hoặc tệp chữ.
seal-foreign = Không phải mã của bằng khen, giấy khen: “{ $text }”.
    .todo = Quét mã in trên bằng.
seal-version = Mã theo phiên bản { $found }, chương trình này chưa biết.
    .todo = Dùng bản thidua mới hơn.
seal-incomplete = Mã không đủ dòng ({ $lines } dòng, cần 8).
    .todo = Quét hoặc chép lại toàn bộ mã.
seal-damaged = Dòng { $line } của mã bị hỏng.
    .todo = Quét lại; nếu vẫn vậy, coi là mã không đúng.
seal-no-key = Chưa có khóa công khai để kiểm tra.
    .todo = Thêm --key TỆP, hoặc [seal] public = ["…pub.pem"] trong thidua.toml; xin khóa ở cơ quan cấp bằng.
seal-unknown-key = Mã ghi là ký bằng khóa { $named }, không có trong các khóa đã biết.
    .todo = Hỏi cơ quan cấp bằng có dùng khóa này không; nếu có, thêm khóa công khai đó.
seal-forged = Chữ ký không khớp: nội dung đã bị sửa, hoặc không do cơ quan cấp bằng ký.
    .todo = Không công nhận; đối chiếu với quyết định khen thưởng.
seal-page-differs = Mã đúng nhưng trang giấy không ghi như mã: thiếu “{ $missing }”.
    .todo = Không công nhận; mã có thể lấy từ bằng khác.
