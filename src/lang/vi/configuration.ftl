### What is wrong with a configuration.

# Before the place and what is wrong; the command line has no such head.
configuration-wrong = Cấu hình sai: { $what }

## What is wrong

configuration-unreadable = không đọc được ({ $error })
configuration-syntax = cú pháp hoặc giá trị không đúng ({ $detail })
configuration-unknown-key = không có khóa “{ $key }”
configuration-unknown-key-near = không có khóa “{ $key }” (có lẽ là “{ $near }”)
# Of a further key.
configuration-in-line = dòng { $line }: { $what }
configuration-unknown-code = [{ $section }] không có mã “{ $code }”
configuration-empty-code = [{ $section }] có mục không có mã
configuration-award-incomplete = [award.{ $code }]: không có hình thức nào mang mã này; nếu là hình thức mới thì còn thiếu category
configuration-no-key = tệp này không chứa khóa Ed25519 (PEM)
configuration-reading = --reading: “{ $what }” không phải số đo; cần x1,y1;x2,y2;… (mm, tối đa 9 dấu)
configuration-phase-years = [phase.{ $phase }] cần `from` và `to`, năm đầu không sau năm cuối
configuration-no-phase = --phase: không có giai đoạn “{ $typed }”.

## Of [ceremony]

configuration-seats = [ceremony] seats_per_row phải từ 1 đến 20
configuration-label-too-small = [ceremony] label phải rộng ít nhất 40 mm, cao ít nhất 20 mm
configuration-labels-off-sheet = [ceremony] labels (số cột, số dòng) phải nằm gọn trên tờ A4, 210 × 297 mm

## Of [form.…]

configuration-form = [form.{ $form }] { $fault }
configuration-no-paper = cần `paper`, hoặc `width` và `height`
configuration-size-not-above-zero = `width`, `height` và `frame` phải là số lớn hơn 0
configuration-code-too-small = ô `code`: `box` phải rộng và cao ít nhất { $least } mm
configuration-slot-off-page = ô `{ $slot }`: `box` phải nằm trong trang
configuration-block-off-page = khối `{ $block }`: `box` phải nằm trong trang
configuration-block-sizes = khối `{ $block }`: `size` là [nhỏ nhất, lớn nhất], `lines` ít nhất 1
configuration-block-spaces = khối `{ $block }`: `leading` và `narrow` phải lớn hơn 0, `gap` không âm
configuration-after-nothing = khối `{ $block }`: `after` phải nêu một khối đứng trước nó, không phải “{ $after }”

## What to do

configuration-remedy-unreadable = Kiểm tra tên và chỗ của tệp: tên ghi trong thidua.toml tính từ thư mục chứa thidua.toml.
configuration-remedy-no-key = Dùng tệp khóa do lệnh thidua keygen tạo.
configuration-remedy-award-incomplete = Ghi đúng mã như trong lệnh thidua config; nếu là hình thức mới, ghi đủ name, category, level, decided_by, recipients.
configuration-remedy-reading = Ghi số đo theo thứ tự dấu cộng, ví dụ: --reading "20.5,19.8;;30,40", hoặc đưa vào một tệp .toml.
configuration-remedy-no-phase = Chọn trong: { $known }.
configuration-remedy-unknown-key = Sửa hoặc bỏ khóa đó; ở đó chỉ có: { $known }.
configuration-remedy-unknown-keys = Sửa hoặc bỏ các khóa đó; xem các khóa hợp lệ bằng lệnh: thidua config
configuration-remedy-line = Sửa dòng đã nêu; xem các khóa hợp lệ bằng lệnh: thidua config
configuration-remedy-section = Sửa mục đã nêu; xem các khóa hợp lệ bằng lệnh: thidua config
