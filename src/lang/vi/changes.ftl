### What `thidua diff` says of each change, for the screen and for the workbook.

changes-title = Thay đổi giữa hai lần tổng hợp
changes-subtitle = Trước: { $old }; sau: { $new }
# Names of the sheets: summary, awards, people, units, figures.
changes-sheets =
    Tóm tắt
    Khen thưởng
    Cá nhân, hộ
    Đơn vị
    Số liệu
changes-number = STT
changes-change = Thay đổi
changes-who = Đối tượng
changes-what = Nội dung
changes-field = Mục
changes-old = Trước
changes-new = Sau
changes-source = Nguồn
changes-figure = Số liệu
changes-part = Phần
changes-moved = thay đổi
changes-nothing = Không có gì thay đổi.

## What became of a thing

changes-kind-came = thêm
changes-kind-went = mất
changes-kind-changed = sửa
# "Khen thưởng: 3 thêm, 1 mất, 2 sửa".
changes-counts = { $name }: { $came } { changes-kind-came }, { $went } { changes-kind-went }, { $changed } { changes-kind-changed }
# What a short list leaves out.
changes-more = … và { $more } mục nữa (xem đủ: --format json hoặc xlsx)
changes-written = Đã ghi { $path }

## Fields, as the columns of `data/` are called

changes-field-name = tên
changes-field-recipient-name = tên
changes-field-kind = loại hình
changes-field-unit-kind = loại hình
changes-field-recipient-kind = loại đối tượng
changes-field-unit-name = đơn vị
changes-field-sector = lĩnh vực
changes-field-commune = xã
changes-field-district = huyện
changes-field-members = thành viên
changes-field-workers = lao động
changes-field-block = khối thi đua
changes-field-unit-status = tình trạng
changes-field-status = tình trạng
changes-field-founded = năm thành lập
changes-field-dissolved = năm giải thể
changes-field-registered = có trong danh bạ
changes-field-former-names = tên cũ
changes-field-position = chức vụ
changes-field-sex = giới tính
changes-field-form = hình thức
changes-field-ground = loại khen
changes-field-movement = phong trào
changes-field-decision-no = số quyết định
changes-field-decision-date = ngày quyết định
changes-field-period = thời gian thành tích
changes-field-year = năm
changes-field-phases = giai đoạn
changes-field-achievement = thành tích
changes-field-register-no = số sổ vàng
changes-field-money = tiền thưởng
changes-field-recipient-id = đối tượng (mã)

## Codes that stand in fields

changes-sex-male = nam
changes-sex-female = nữ
changes-registered-yes = có
changes-registered-no = không
changes-status-counted = được tính
changes-status-registered = đăng ký
changes-status-proposed = đề nghị
changes-status-refused = không đồng ý
changes-status-withdrawn = đã rút
changes-status-duplicate = trùng
changes-status-revoked = thu hồi
changes-status-set-aside = để lại

## Final certificates that hold no more

changes-finals = Bản chính thức không còn đúng
changes-final-file = Tệp
changes-final-state = Đối chiếu với số liệu
changes-final-holds = Đúng với số liệu
changes-final-revoked = khen thưởng đã bị thu hồi
changes-final-differs = đã sửa: { $fields }
changes-final-not-counted = khen thưởng không còn được tính ({ $status })
changes-final-gone = không còn dòng nào trong danh sách về khen thưởng này
