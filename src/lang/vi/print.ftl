### Certificates before printing: what to look at.

# What to do about a remark that may be right as it is.
print-accept = Sửa trong danh sách nếu sai; nếu đúng, ghi tên vào { $code } ở [certificates.accept] trong thidua.toml.
print-text-too-long = Chữ không vừa khung (cần { $lines } dòng ở cỡ nhỏ nhất, khung có { $limit }): “{ $what }”.
    .todo = Rút gọn nội dung rồi chạy lại, hoặc mở rộng khung ở [form] trong thidua.toml.
    .sender = Rút gọn nội dung.
print-no-decision-number = Chưa có số quyết định; để trống trên bản dự thảo.
    .todo = Bổ sung số và ngày quyết định trước khi in chính thức.
print-no-certificate-form = { $form }: không có mẫu bằng cho ngày quyết định này.
    .todo = Thêm mẫu vào [form] trong thidua.toml nếu cần in.
print-sex-unknown = Chưa rõ Ông hay Bà; in “Ông (Bà)”.
    .todo = Bổ sung cột Giới tính hoặc Ông/Bà trong danh sách.
print-no-signer = { $award }: chưa có chức vụ hoặc họ tên người ký.
    .todo = Ghi signer = "…" và signer_name = "…" ở mục [award.{ $code }] trong thidua.toml.
print-no-decision-date = Chưa có hoặc không đọc được ngày quyết định; để trống trên bản dự thảo.
    .todo = Bổ sung hoặc sửa ngày quyết định trong danh sách.
print-decision-in-future = Ngày quyết định { $date } ở tương lai.
    .todo = Sửa ngày trong danh sách, hoặc chạy lại vào hoặc sau ngày đó.
print-no-register-number = Chưa có số sổ vàng.
    .todo = Bổ sung cột Số sổ vàng trong danh sách trước khi in chính thức.
print-name-differs = Danh sách ghi “{ $roster }”, bằng in theo danh bạ “{ $printed }”.
    .todo = { print-accept }
print-name-case = Chữ hoa, chữ thường trong tên không theo lệ: “{ $name }”.
    .todo = { print-accept }
print-sex-contradicted = Ông hay Bà trái với giới tính ghi trong danh sách.
    .todo = Sửa cách xưng hô hoặc giới tính trong danh sách.
print-no-unit = Cá nhân chưa có đơn vị.
    .todo = Bổ sung đơn vị trong danh sách.
print-letters-unset = Phông chữ không in được { $letters }; thay bằng □: “{ $what }”.
    .todo = Xóa hoặc gõ lại các ký tự này trong danh sách.
print-word-broken = Có từ dài hơn một dòng, phải ngắt giữa từ: “{ $what }”.
    .todo = { print-accept }
    .sender = Kiểm tra có thiếu dấu cách; nếu đúng như vậy, chọn giữ nguyên.
print-no-achievement = Chưa có nội dung thành tích; để trống trên bằng.
    .todo = Bổ sung cột Thành tích, hoặc năm, giai đoạn trong danh sách.
print-register-no-twice = Số sổ vàng { $number } trùng với “{ $other }” trong cùng năm.
    .todo = Sửa số sổ vàng của một trong hai trong danh sách.
print-no-authority = { $award }: chưa rõ cơ quan quyết định; để trống trên bằng.
    .todo = Ghi authority = "…" ở mục [award.{ $code }] trong thidua.toml.
