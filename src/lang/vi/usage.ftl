### What is wrong with a command line, and the headings of its help.

## Headings of the help

usage-help-usage = Cách gọi
usage-help-commands = Lệnh
usage-help-arguments = Tham số
usage-help-options = Tùy chọn
usage-help-help = In hướng dẫn này
usage-help-version = In số phiên bản

# What stands for any options and for any command in a line of usage.
usage-any-options = [TÙY CHỌN]
usage-any-command = [LỆNH]

## What is wrong

usage-no-such-command = Không có lệnh “{ $typed }”.
usage-no-such-command-near = { usage-no-such-command } Có phải “{ $near }” không?
usage-no-such-option = Không có tùy chọn “{ $typed }”.
usage-no-such-option-near = { usage-no-such-option } Có phải “{ $near }” không?
usage-too-many = Không rõ “{ $typed }” để làm gì: lệnh này không nhận thêm.
usage-value-missing = Thiếu giá trị cho { $option }.
usage-value-wrong = “{ $typed }” không dùng được cho { $option }.
usage-value-wrong-why = “{ $typed }” không dùng được cho { $option }: { $why }.
usage-value-not-of-these = “{ $typed }” không dùng được cho { $option }; chỉ nhận: { $valid }.
usage-missing = Thiếu: { $names }.
usage-not-together = Không dùng { $option } cùng với { $with }.
usage-twice = { $option } chỉ ghi một lần.
usage-other = Dòng lệnh không đúng: { $detail }.

# What a value must be; part of the sentence above.
usage-not-a-day = cần ngày có thật, ghi 2026-11-25 hoặc 25/11/2026
usage-not-an-hour = cần giờ và phút, ghi 07:30 hoặc 7h30

# Where to look.
usage-look =
    Cách gọi: { $usage }
    Xem thêm: thidua --help
