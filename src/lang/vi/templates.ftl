### Words around the table of a blank roster, and how its columns are filled in. What stands in the roster itself is Vietnamese
### in both languages and not here.

templates-guide-name = Hướng dẫn
templates-guide-title = Cách ghi mẫu này
templates-steps =
    Ghi tên đơn vị gửi vào dòng trên cùng bên trái và ngày lập danh sách.
    Ghi dữ liệu từ dòng ngay dưới dòng “Ví dụ”; dòng “Ví dụ” không bao giờ được tính, có thể để nguyên hoặc xóa.
    Ô có mũi tên: chọn trong danh sách. Chọn vào một ô để xem lời nhắc của cột.
    Ngày ghi ngày/tháng/năm; ô không có thông tin thì để trống, không ghi số 0.
    Không đổi tên cột. Lưu thành tên bất kỳ rồi gửi về Liên minh Hợp tác xã tỉnh.
templates-columns = Các cột
templates-heading = Cột
templates-how = Cách ghi
templates-example = Ví dụ
templates-above = (Xem cách ghi ở trang “Hướng dẫn”. Dòng “Ví dụ” không được tính.)
templates-not-listed = Nội dung này không có trong danh sách của cột. Chỉ giữ lại nếu chắc chắn đúng.
templates-not-a-number = Cột này chỉ ghi số trong khoảng hợp lý. Kiểm tra lại trước khi giữ.
templates-not-a-date = Cột này ghi ngày/tháng/năm. Kiểm tra lại trước khi giữ.

## The command

templates-written = Đã ghi { $path }
templates-unit-unknown = Không có đơn vị “{ $name }” trong danh bạ; mẫu vẫn ghi tên này.

## How a column is filled in

templates-hint-index = Số thứ tự 1, 2, 3 …
templates-hint-unit = Tên đầy đủ như trong danh bạ.
templates-hint-year = Bốn chữ số.
templates-hint-choose = Chọn trong danh sách.
templates-hint-block = Tên khối như quyết định chia khối.
templates-hint-number = Chỉ ghi số.
templates-hint-if-any = Nếu có.
templates-hint-code = Mã số HTX hoặc mã số thuế, nếu có.
templates-hint-commune = Tên xã, phường; không ghi huyện.
templates-hint-dissolved = Chỉ ghi khi đã giải thể.
templates-hint-name = Mỗi dòng một người, một tập thể hoặc một hộ.
templates-hint-person = Của cá nhân.
templates-hint-birth = Bốn chữ số; để phân biệt người trùng tên.
templates-hint-workplace = Của cá nhân, hộ gia đình.
templates-hint-award = Chọn trong danh sách; mỗi dòng một hình thức.
templates-hint-decision-no = Đủ số và ký hiệu.
templates-hint-day = Ngày/tháng/năm.
templates-hint-phase = Chỉ ghi khi khen theo giai đoạn.
templates-hint-achievement = Như ghi trên bằng.
templates-hint-yes-no = Có hoặc Không.
templates-hint-few-words = Một câu ngắn.
templates-hint-score = Tối đa hai chữ số lẻ.
templates-hint-rank = Trong khối.
templates-hint-officer = Họ và tên.
templates-hint-trained = Năm tập huấn gần nhất.
templates-hint-activity = Chọn trong danh sách, hoặc ghi câu ngắn có từ đó.
