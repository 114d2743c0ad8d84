### What the rules of the field want, and what is said where an award goes against one.

## R01

rules-sense-R01 = Đối tượng thuộc loại được tặng danh hiệu, hình thức đó
rules-recipient-kind-unfit = { $form } không tặng cho { $kind } (Luật Thi đua, khen thưởng, Điều 19, 20, 71).
    .todo = Kiểm tra lại hình thức khen thưởng hoặc đối tượng.

## R02

rules-sense-R02 = Người quyết định có thẩm quyền, và hình thức đó có vào ngày quyết định
rules-not-competent = { $authority } không có thẩm quyền tặng { $form } (Luật, Điều 77 đến 80).
    .todo = Kiểm tra lại hình thức khen thưởng, cấp khen hoặc số quyết định.
rules-no-longer = { $form } không còn sau ngày { $last }.
    .todo = Kiểm tra lại ngày quyết định hoặc hình thức khen thưởng.
rules-not-yet = { $form } chỉ có từ ngày { $first }.
    .todo = Kiểm tra lại ngày quyết định hoặc hình thức khen thưởng.

## R03

rules-sense-R03 = Chủ tịch Hội đồng quản trị tặng giấy khen, không tặng danh hiệu
rules-by-board-chair = Chủ tịch Hội đồng quản trị chỉ tặng giấy khen, không tặng { $form } (Luật, Điều 80).
    .todo = Kiểm tra lại người ký; danh hiệu này do Giám đốc quyết định.

## R04

rules-sense-R04 = Một thành tích không khen hai lần
rules-two-awards-for-one = { $form } cho cùng phong trào và thời gian đã được tặng { $other } ở { $first } (Luật, Điều 5).
    .todo = Xác định đây là một thành tích hay hai; một thành tích chỉ khen một lần.

## R05

rules-sense-R05 = Nhiều danh hiệu trong một năm chỉ thưởng tiền cho danh hiệu cao nhất
rules-money-for-highest-only = Năm { $year } có cả { $highest } và { $form }; tiền thưởng chỉ tính danh hiệu cao nhất (NĐ 152/2025, Điều 49).
    .todo = Không tính tiền thưởng cho danh hiệu thấp hơn.

## R06

rules-sense-R06 = Khen đột xuất, chuyên đề không làm căn cứ xét khen theo công trạng
rules-step-of-other-ground = { $step } năm { $year } là khen đột xuất hoặc chuyên đề, không làm căn cứ xét { $form } (NĐ 152/2025, Điều 4).
    .todo = Bỏ căn cứ này hoặc bổ sung khen thưởng theo công trạng.

## R07

rules-sense-R07 = Thiếu hình thức thấp hơn không phải là lỗi khi điều luật không nêu, nên không kiểm tra

## R08

rules-sense-R08 = Không đề nghị khen người đang bị kỷ luật, thanh tra, khiếu nại tố cáo
rules-held = Đang bị kỷ luật, thanh tra hoặc có đơn thư: “{ $remark }” (NĐ 152/2025, Điều 4).
    .todo = Chưa trình khen thưởng cho đến khi có kết luận.

## R09

rules-sense-R09 = Sau kỷ luật, thành tích tính từ khi hết kỷ luật
rules-disciplined-within = Thời gian đạt thành tích có thời gian bị kỷ luật, đến năm { $until } (NĐ 152/2025, Điều 4).
    .todo = Tính thành tích từ khi hết kỷ luật.

## R10

rules-sense-R10 = Nghỉ thai sản tính là thời gian công tác: danh sách không ghi, nên không kiểm tra

## R11

rules-sense-R11 = Ngang nhau thì ưu tiên nữ: nêu tỷ lệ nữ khi danh sách có ghi
rules-share-of-women = { $form }: { $women }/{ $persons } cá nhân có ghi giới tính là nữ ({ $share }%).
    .todo = Khi ngang nhau, ưu tiên nữ (NĐ 152/2025, Điều 4).

## R12

rules-sense-R12 = Thời gian tính từ thành tích đã khen lần trước, nếu không rõ thì từ ngày quyết định: dùng cho R25-R28

## R13

rules-sense-R13 = Chiến sĩ thi đua cơ sở là lao động tiên tiến, hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến
rules-unit-fighter-basis = Luật, Điều 23

## R14

rules-sense-R14 = Chiến sĩ thi đua cấp tỉnh đã là chiến sĩ thi đua cơ sở các năm liên tục, có sáng kiến
rules-provincial-fighter-basis = Luật, Điều 22

## R15

rules-sense-R15 = Chiến sĩ thi đua toàn quốc đã là chiến sĩ thi đua cấp tỉnh liên tục, có sáng kiến
rules-national-fighter-basis = Luật, Điều 21

## R16

rules-sense-R16 = Lao động tiên tiến hoàn thành tốt nhiệm vụ trở lên
rules-advanced-worker-basis = Luật, Điều 24

## R17

rules-sense-R17 = Tập thể lao động xuất sắc có đủ lao động tiên tiến, có chiến sĩ thi đua, không ai không hoàn thành nhiệm vụ
rules-excellent-collective-basis = Luật, Điều 27

## R18

rules-sense-R18 = Tập thể lao động tiên tiến có đủ lao động tiên tiến, không ai bị kỷ luật
rules-advanced-collective-basis = Luật, Điều 28

## R19

rules-sense-R19 = Cờ thi đua cấp tỉnh tặng đơn vị dẫn đầu khối, hoặc cho phong trào từ một số năm
rules-provincial-flag-basis = Luật, Điều 26

## R20

rules-sense-R20 = Cờ thi đua của Chính phủ tặng ít đơn vị dẫn đầu khối, theo phiếu của hội đồng
rules-government-flag-basis = Luật, Điều 25; NĐ 152/2025, Điều 7, 33

## R21

rules-sense-R21 = Mỗi khối mỗi năm một cờ
rules-two-flags-in-block = { $block } năm { $year } có { $flags } cờ thi đua cùng loại, nhiều hơn quy định (Luật Thi đua, khen thưởng, Điều 26).
    .todo = Kiểm tra lại đơn vị dẫn đầu khối.

## R22

rules-sense-R22 = Bằng khen cấp tỉnh cho cá nhân theo công trạng cần các năm liên tục
rules-provincial-person-basis = Luật, Điều 74

## R23

rules-sense-R23 = Bằng khen cấp tỉnh cho tập thể theo công trạng cần các năm liên tục
rules-provincial-collective-basis = Luật, Điều 74

## R24

rules-sense-R24 = Hộ gia đình đóng góp công sức, đất đai, tài sản
rules-provincial-household-basis = Luật, Điều 74

## R25

rules-sense-R25 = Bằng khen Thủ tướng cho cá nhân sau bằng khen cấp tỉnh một số năm
rules-prime-minister-person-basis = Luật, Điều 73; NĐ 152/2025, Điều 27

## R26

rules-sense-R26 = Bằng khen Thủ tướng cho tập thể sau bằng khen cấp tỉnh một số năm
rules-prime-minister-collective-basis = Luật, Điều 73

## R27

rules-sense-R27 = Huân chương Lao động hạng Ba sau bằng khen Thủ tướng một số năm
rules-third-order-basis = Luật, Điều 44

## R28

rules-sense-R28 = Huân chương Lao động hạng Nhì, hạng Nhất sau hạng dưới một số năm
rules-higher-order-basis = Luật, Điều 42, 43

## R29

rules-sense-R29 = Báo cáo thành tích còn mới khi trình khen cấp nhà nước
rules-report-too-old = Thành tích tính đến hết năm { $end }, đã quá { $months } tháng (NĐ 152/2025, Điều 33).
    .todo = Bổ sung thành tích đến gần ngày trình.

## R30

rules-sense-R30 = Chiến sĩ thi đua cơ sở không quá một phần lao động tiên tiến
rules-too-many-fighters = Có { $fighters } Chiến sĩ thi đua cơ sở trên { $workers } Lao động tiên tiến, quá { $share }%.
    .todo = Kiểm tra lại theo quy định của địa phương.

## R31

rules-sense-R31 = Mỗi năm một hình thức khen thưởng cấp nhà nước
rules-two-state-awards = Năm { $year } đã có { $other } cấp nhà nước.
    .todo = Kiểm tra lại; quy định của đơn vị là mỗi năm một hình thức cấp nhà nước.

## R32

rules-sense-R32 = Phiếu của hội đồng với hình thức cần tỷ lệ trên tổng số thành viên
rules-vote-too-low = Tỷ lệ phiếu { $said } thấp hơn { $wanted }% cần cho { $form } (NĐ 152/2025, Điều 33).
    .todo = Kiểm tra lại biên bản họp Hội đồng.

## R33

rules-sense-R33 = Không khen đơn vị đã giải thể trước đó
rules-dissolved-in = Đơn vị đã giải thể năm { $year } nhưng được khen sau đó.
    .todo = Kiểm tra lại tên đơn vị hoặc tình trạng trong danh bạ.
rules-dissolved = Đơn vị đã giải thể nhưng được khen.
    .todo = Kiểm tra lại tên đơn vị hoặc tình trạng trong danh bạ.

## R34

rules-sense-R34 = Khen theo chuyên đề chủ yếu cho người trực tiếp lao động
rules-few-direct-workers = Khen chuyên đề: { $workers }/{ $persons } cá nhân là người trực tiếp lao động (Luật, Điều 5).
    .todo = Quan tâm khen người trực tiếp lao động, sản xuất.

## R35

rules-sense-R35 = Ngày quyết định phù hợp với thành tích, giai đoạn và lịch
rules-date-before-period-ends = Ngày quyết định trước năm cuối ({ $end }) của thời gian đạt thành tích.
    .todo = Kiểm tra lại ngày quyết định hoặc giai đoạn.
rules-date-before-year = Ngày quyết định sớm hơn năm ghi trong danh sách ({ $said }).
    .todo = Kiểm tra lại ngày quyết định hoặc giai đoạn.
rules-date-in-future = Ngày quyết định sau ngày lập báo cáo này.
    .todo = Kiểm tra lại ngày quyết định hoặc giai đoạn.
rules-date-too-old = Năm quyết định trước { $earliest }.
    .todo = Kiểm tra lại ngày quyết định hoặc giai đoạn.
rules-date-outside-phase = Năm { $year } không thuộc { $phase }.
    .todo = Kiểm tra lại ngày quyết định hoặc giai đoạn.

## R36

rules-sense-R36 = Đơn vị chưa đủ một năm không xếp loại, nên không có thứ hạng
rules-too-young-for-rank = Đơn vị thành lập năm { $founded }, chưa đủ 12 tháng nên chưa xếp loại năm { $year } (TT 01/2020/TT-BKHĐT).
    .todo = Kiểm tra lại năm thành lập hoặc bỏ xếp hạng.

## R37

rules-sense-R37 = Tên hộ gia đình không phải tên một người
rules-household-as-person = Tên ghi là hộ gia đình nhưng đối tượng là cá nhân.
    .todo = Ghi đối tượng là hộ gia đình, hoặc ghi đúng họ tên cá nhân.

## R38

rules-sense-R38 = Khen thưởng bị thu hồi không tính vào số nào, và được nêu ra
rules-revoked = Khen thưởng đã bị hủy bỏ hoặc thu hồi: “{ $remark }”; không tính (Luật, Điều 93).
    .todo = Không cần làm gì nếu đúng.
rules-revoked-by-list = Khen thưởng đã bị hủy bỏ hoặc thu hồi theo một danh sách khác; không tính (Luật, Điều 93).
    .todo = Không cần làm gì nếu đúng.

## R13 to R28: what an award lacks

rules-lacking = { $form }: { $lacks } ({ $basis }).
    .todo = Đối chiếu hồ sơ; bổ sung danh sách còn thiếu hoặc sửa lại.
rules-not-to-be-judged = { $form } ({ $awards } dòng): các danh sách không có { $step } { $span }, nên chưa xét được ({ $basis }).
    .todo = Thêm danh sách khen thưởng các năm trước, hoặc đối chiếu hồ sơ.
rules-lack-no-data = các danh sách không có { $form } { $span }
rules-lack-consecutive = các danh sách chưa thể hiện { $wanted } năm liên tục { $form } (thấy { $found })
rules-lack-earlier = các danh sách chưa thể hiện { $wanted } lần { $form } { $span } (thấy { $found })
rules-lack-before = các danh sách chưa thể hiện { $form } trước đó { $years } năm
rules-lack-flags = các danh sách chưa thể hiện đủ cờ thi đua hoặc bằng khen { $span }
rules-lack-class = năm { $year } ghi “{ $said }”, cần “{ $wanted }”
rules-lack-no-initiative = ghi không có sáng kiến
rules-lack-share = các danh sách chỉ thể hiện { $found }% { $form }, cần từ { $wanted }%
rules-lack-member-failed = { $person } không hoàn thành nhiệm vụ
rules-lack-member-disciplined = { $person } bị kỷ luật
rules-lack-not-leader = đơn vị xếp thứ { $rank }, không dẫn đầu { $block }
rules-lack-small-block = { $block } chỉ có { $units } đơn vị, cần từ { $wanted }
rules-lack-short-movement = phong trào mới { $years } năm, cần từ { $wanted } năm
rules-lack-vote = tỷ lệ phiếu { $said }, cần từ { $wanted }%
rules-lack-quota = đề nghị { $flags } cờ trên { $leaders } đơn vị dẫn đầu khối có trong các danh sách, quá { $share }%
rules-lack-young = đơn vị thành lập năm { $founded }, chưa đủ { $wanted } năm
rules-lack-no-contribution = thành tích chưa nêu công sức, đất đai hoặc tài sản đóng góp
rules-class-excellent = hoàn thành xuất sắc nhiệm vụ
rules-class-good = hoàn thành tốt nhiệm vụ
rules-class-done = hoàn thành nhiệm vụ
rules-class-failed = không hoàn thành nhiệm vụ
rules-year = năm { $year }
rules-years = các năm { $from }-{ $to }
