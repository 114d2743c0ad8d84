### What `thidua explain` says.

## A figure and what it is made of

# Above the rows of a count: how many things, in how many rows.
explain-rows-of = { $figure }: { $value }, từ { $rows } hàng
explain-people = { $people } người
explain-made-by-sum = Cộng: { $parts } = { $sum }
explain-made-by-difference = Tăng, giảm: { $sides } = { $difference }
explain-made-by-share = Tỷ lệ: { $sides } = { $share }
explain-made-beside = Ô này ghi { $figures } số liệu:
# "2.340.000 đồng × 1,5".
explain-money-of = mức lương cơ sở { $base } × hệ số { $coefficient } (Nghị định { $decree }), làm tròn đến { $step } đồng

## Cells without a figure

# What its row says and where the row comes from.
explain-text-in-cell = { $sheet }!{ $cell }: “{ $text }”. Hàng này: { $line }.
    .todo = Nguồn: { $source }. Xem hàng đó trong tệp nguồn.{ $near }
explain-text-without-source = { $sheet }!{ $cell }: “{ $text }” không phải là số liệu tổng hợp. Hàng này: { $line }.
    .todo = Chọn ô có số liệu.{ $near }
explain-near = {" "}Các ô gần nhất có số liệu: { $cells }.
explain-empty-cell = { $sheet }!{ $cell }: ô trống.
    .todo = Chọn ô có số liệu.{ $near }
explain-cell-outside = { $sheet }!{ $cell }: ngoài phạm vi của trang.
    .todo = Chọn ô trong khoảng A1:{ $last }.
explain-no-sheet = tong-hop.xlsx không có trang tính “{ $sheet }”.
    .todo = { $ask }Các trang: { $listed }.
explain-did-you-mean = Có phải “{ $meant }”?{" "}
# What was typed is neither a cell nor a code.
explain-nothing-to-explain = “{ $typed }” không phải là mã hay ô.
    .todo = Ghi một ô của tong-hop.xlsx ('Tổng quan!D9') hoặc một mã ({ $meant }…).

## Codes and rules

# Beside a rule that finds nothing.
explain-says-nothing = không báo
explain-nothing-to-do = Không phải làm gì.
explain-heading-wants = Yêu cầu
explain-heading-basis = Căn cứ
explain-heading-time = Áp dụng cho quyết định
explain-heading-says = Báo
explain-heading-to-do = Cần làm
explain-heading-example-before = Ví dụ, trước
explain-heading-example-after = Ví dụ, sau
# The days of the decisions that a rule judges.
explain-from = từ { $from }
explain-to = đến { $to }
explain-any-day = mọi ngày
explain-off = { $time } (tắt, trừ khi cấu hình bật)

## A rule's law and article, part by part; numbers of articles follow

explain-law-articles = Luật 06/2022/QH15, Điều
explain-law-article = Luật 06/2022/QH15, Điều
explain-decree-articles = Nghị định 152/2025/NĐ-CP, Điều
explain-decree-article = Nghị định 152/2025/NĐ-CP, Điều
explain-local-regulations = quy định của địa phương
explain-old-circulars = các thông tư cũ
explain-old-circular = Thông tư cũ
explain-circular = Thông tư
explain-rule-of-the-tool = quy tắc của công cụ
explain-plain-sense = lẽ thường
explain-by-its-sense = theo tinh thần
