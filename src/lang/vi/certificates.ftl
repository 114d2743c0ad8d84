### What `thidua certificates` says, and the test sheet of printers.

## The test sheet

certificates-calibration-title = TỜ CĂN CHỈNH MÁY IN
certificates-calibration-lines =
    1. In tờ này trên đúng máy, đúng khay, đúng loại giấy sẽ dùng; tỷ lệ 100 % (Actual size), không co giãn.
    2. Đo từ góc trên bên trái tờ giấy đến tâm từng dấu: sang phải bao nhiêu mm, xuống dưới bao nhiêu mm.
    3. Số nhỏ cạnh mỗi dấu là vị trí đúng. Đo cả 9 dấu thì tốt nhất; ít nhất 3 dấu không thẳng hàng.
    4. Chạy lệnh (thay bằng số đo, theo thứ tự dấu 1 đến 9; dấu không đo để trống giữa hai dấu chấm phẩy):
        thidua certificates --calibrate --printer TEN_MAY --reading "20.5,19.8;150.4,19.9;…"
        Tờ A3: thêm --paper A3.
    5. Chép đoạn [printer.TEN_MAY] được in ra vào thidua.toml.
    6. In lên phôi: thidua certificates --mode overprint --printer TEN_MAY

## What the program says

certificates-measured = { $crosses } dấu; sai số còn lại lớn nhất { $residual } mm
certificates-measured-far = { $crosses } dấu; có dấu lệch { $residual } mm so với kết quả: đo lại dấu đó
certificates-test-sheet = Đã ghi { $path }. In ra, đo các dấu rồi làm theo hướng dẫn trên tờ.
certificates-closing = Xong: { $certificates } bằng khen, giấy khen, trong đó { $remarked } bản còn nội dung cần xem lại: { $folder }/danh-muc.xlsx.
certificates-proposals = { $proposals } bản dự thảo cho đề nghị chưa có quyết định: { $folder }/de-nghi.
