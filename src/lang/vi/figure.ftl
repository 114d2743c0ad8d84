### A figure in words: what is counted, of which part of the whole.

## What is counted

figure-name-units = Đơn vị hoạt động
figure-name-units-registered = Đơn vị đăng ký thi đua
figure-name-units-took-part = Đơn vị tham gia thi đua
figure-name-participation-rate = Tỷ lệ đơn vị đăng ký trên đơn vị hoạt động
figure-name-participants = Lượt người tham gia
figure-name-awards = Lượt khen thưởng được tính
figure-name-recipients = Tập thể, hộ, cá nhân được khen
figure-name-units-awarded = Đơn vị được khen tập thể
figure-name-units-never-awarded = Đơn vị chưa được khen tập thể
figure-name-silent-units = Đơn vị không có trong danh sách nào gửi về
figure-name-flags = Cờ thi đua
figure-name-officers = Cán bộ làm công tác thi đua
figure-name-officers-concurrent = Cán bộ thi đua kiêm nhiệm
figure-name-officers-trained = Cán bộ thi đua được tập huấn
figure-name-activities = Hoạt động phối hợp
figure-name-award-money = Tiền thưởng (đồng)
figure-name-movements = Phong trào thi đua đang diễn ra
figure-name-registrations = Danh hiệu đăng ký
figure-name-proposals = Đề nghị khen thưởng
figure-name-refusals = Đề nghị không được chấp nhận
figure-name-awards-without-money = Lượt khen chưa tính được tiền thưởng
# Said of a figure that was not counted.
figure-not-counted = không có số liệu

## Of which part

figure-phase = giai đoạn { $phase }
figure-year = năm { $year }
figure-whole-time = toàn bộ dữ liệu
figure-sector = lĩnh vực: { $sector }
figure-unit-kind = loại hình: { $kind }
figure-form = hình thức: { $form }
figure-recipient-kind = đối tượng: { $kind }
figure-movement = phong trào: { $movement }
figure-block = khối: { $block }
figure-sex = giới tính: { $sex }
figure-ground = loại khen: { $ground }
figure-position = vị trí: { $class }
figure-position-class-leader = lãnh đạo, quản lý
figure-position-class-worker = người trực tiếp lao động
figure-commune = xã, phường: { $commune }
figure-activity-kind = hoạt động: { $kind }
# What stands for a value that no roster says.
figure-not-said = chưa rõ
