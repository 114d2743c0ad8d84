### A note for each key of the configuration: the chapter of the guide with every key. `any` stands for a name that the office gives.

## [programme]

keys-programme-province = Tên tỉnh, không ghi chữ “tỉnh”; thành phố trực thuộc Trung ương ghi đủ: `thành phố Cần Thơ`
keys-programme-alliance = Tên Liên minh Hợp tác xã: dòng thứ nhất ở đầu các biểu và ở đầu các tệp trong `tra-lai`
keys-programme-office = Tên cơ quan thi đua, khen thưởng: dòng thứ hai ở đầu các biểu, tác giả của các tệp PDF
keys-programme-documents = Ngôn ngữ của các văn bản được ghi ra, bất kể ngôn ngữ của máy: `vi` hoặc `en`

## [folders]

keys-folders-input = Thư mục để danh sách, tính từ thư mục chứa `thidua.toml`; không ghi thì là `input` tại nơi chạy lệnh

## [phase.NAME]

keys-phase-any-name = Tên ghi trên biểu; không ghi thì dùng mã
keys-phase-any-from = Năm đầu, tính cả năm đó; bắt buộc
keys-phase-any-to = Năm cuối, tính cả năm đó, không trước `from`; bắt buộc

## [sector.NAME]

keys-sector-any-name = Tên lĩnh vực ghi trên biểu
keys-sector-any-aliases = Các cách ghi khác trong danh sách; cách ghi có ở hai lĩnh vực thì thành câu hỏi

## [movement.NAME]

keys-movement-any-name = Tên đầy đủ, ghi trên biểu và trên bằng
keys-movement-any-aliases = Các cách ghi khác trong danh sách
keys-movement-any-from = Năm bắt đầu; không ghi thì không giới hạn về trước
keys-movement-any-to = Năm kết thúc; không ghi thì không giới hạn về sau
keys-movement-any-scope = Phạm vi: `nation` toàn quốc, `province` tỉnh, `block` cụm, khối, `unit` đơn vị; không ghi thì không vào dòng phạm vi biểu 0601.N
keys-movement-any-form = `theme` chuyên đề hoặc `yearly` thường xuyên hằng năm; không ghi thì không vào dòng hình thức của biểu 0601.N

## [ground.NAME]

keys-ground-any-name = Tên loại hình khen thưởng ghi trên biểu
keys-ground-any-aliases = Các cách ghi khác trong danh sách

## [activity.NAME]

keys-activity-any-name = Tên loại hoạt động phối hợp ghi trên biểu
keys-activity-any-aliases = Từ cho biết loại hoạt động, đứng ở bất cứ đâu trong nội dung

## [business.NAME]

keys-business-any-name = Từ chỉ ngành nghề, đứng giữa loại hình và tên riêng của đơn vị
keys-business-any-aliases = Các cách viết tắt từ đó trong danh sách

## [award.NAME]

keys-award-any-name = Tên đầy đủ, ghi trên biểu và trên bằng
keys-award-any-aliases = Các cách ghi khác trong danh sách
keys-award-any-category = `title` danh hiệu thi đua, `form` hình thức khen thưởng hoặc `other` khác; bắt buộc
keys-award-any-level = Cấp khen: `NN` Nhà nước, `TINH` tỉnh, bộ, `HUYEN` huyện, `XA` xã, `CS` cơ sở
keys-award-any-recipients = Đối tượng được tặng: `collective` tập thể, `household` hộ gia đình, `individual` cá nhân; đối tượng khác bị nêu (`R01`)
keys-award-any-authority = Người tặng, đúng như in trên bằng; `{"{"}province{"}"}` là tên tỉnh, chữ hoa
keys-award-any-certificate = Mã các mẫu ở `[form]`: in bằng mẫu đầu tiên có hiệu lực vào ngày quyết định; không ghi thì không in bằng
keys-award-any-flag = `true`: tính là cờ thi đua
keys-award-any-place = Địa danh trước ngày ký trên bằng; không ghi thì theo `[certificates]`
keys-award-any-signer = Chức vụ người ký, đúng như in trên bằng; không ghi thì để trống
keys-award-any-signer-name = Họ tên người ký, đúng như in trên bằng; không ghi thì để trống
keys-award-any-decided-by = Mã các cơ quan ở `[authority]` có thẩm quyền quyết định; không ghi thì không xét thẩm quyền
keys-award-any-from = Ngày quyết định sớm nhất được tặng, như `"2024-01-01"`; không ghi thì không giới hạn
keys-award-any-to = Ngày quyết định muộn nhất được tặng, như `"2025-06-30"`; không ghi thì không giới hạn
keys-award-any-council-vote = Tỷ lệ phiếu tối thiểu của hội đồng, phần trăm (`R32`); không ghi thì không xét

## [open_award.NAME]

keys-open-award-any-wordings = Cách ghi chung cho nhiều hình thức, đến khi cấp khen hoặc số quyết định cho biết là hình thức nào
keys-open-award-any-by-decision-any = `NAME` là ký hiệu của số quyết định, như `QĐ-UBND`; giá trị là mã ở `[award]`
keys-open-award-any-by-level-any = `NAME` là chữ ở cột cấp khen, như `cấp tỉnh`; giá trị là mã ở `[award]`; xét trước số quyết định

## [authority.NAME]

keys-authority-any-name = Tên người, cơ quan có thẩm quyền
keys-authority-any-aliases = Các cách ghi khác ở cột cấp khen, cột người ký
keys-authority-any-suffixes = Ký hiệu của số quyết định, như `QĐ-UBND`; nhiều cơ quan có thể chung một ký hiệu
keys-authority-any-to = Ngày cuối cùng còn ra quyết định, như `"2025-06-30"`; không ghi thì nay vẫn còn

## [class]

keys-class-any = `NAME` là `HTXSNV`, `HTTNV`, `HTNV` hoặc `KHTNV`; các cách ghi mức hoàn thành nhiệm vụ đó trong danh sách

## [rule_words]

keys-rule-words-held = Từ ở ghi chú cho biết đang bị kỷ luật, thanh tra, khiếu nại, tố cáo (`R08`, `R18`)
keys-rule-words-not-held = Từ ở ghi chú cho biết không có việc đó, dù có từ của `held`
keys-rule-words-no-longer-held = Từ ở ghi chú cho biết đã hết kỷ luật; năm ghi ở đó là năm hết (`R09`)
keys-rule-words-revoked = Từ ở ghi chú cho biết khen thưởng của dòng đó đã bị thu hồi: không tính (`R38`)
keys-rule-words-posthumous = Từ ở ghi chú, hình thức hoặc chức vụ cho biết là truy tặng
keys-rule-words-leader = Từ của chức vụ lãnh đạo, quản lý; xét trước `worker`
keys-rule-words-worker = Từ của chức danh người trực tiếp lao động
keys-rule-words-household = Từ mở đầu tên hộ gia đình, xét cả dấu thanh (`R37`)
keys-rule-words-contribution = Từ trong thành tích cho biết hộ đóng góp gì, xét cả dấu thanh (`R24`)

## [rule.NAME]

keys-rule-any-on = `true` bật, `false` tắt quy tắc `NAME`, như `R14`; không ghi thì bật, trừ `R30` và `R31`
keys-rule-any-severity = Mức của thông báo: `error` lỗi, `question` cần hỏi, `warning` cảnh báo, `note` ghi nhận; không ghi thì theo mã
keys-rule-any-from = Ngày quyết định sớm nhất được xét, như `"2024-01-01"`; không ghi thì theo chương Căn cứ pháp luật
keys-rule-any-to = Ngày quyết định muộn nhất được xét, như `"2027-03-01"`; không ghi thì theo chương Căn cứ pháp luật
keys-rule-any-years = `R14`, `R15`, `R22`, `R23`: số năm liên tục; `R19`, `R20`: số năm của phong trào; `R25` đến `R28`: số năm lập thành tích
keys-rule-any-share = Phần trăm: `R17`, `R18` lao động tiên tiến; `R20` cờ trên số khối; `R30` chiến sĩ thi đua; `R34` người trực tiếp lao động
keys-rule-any-min-block-size = `R19`, `R20`: số đơn vị tối thiểu của khối được tặng cờ; 0: không xét
keys-rule-any-vote = `R20`: tỷ lệ phiếu tối thiểu của hội đồng, phần trăm
keys-rule-any-flags = `R21`: số cờ tối đa của một loại trong một khối, một năm
keys-rule-any-fighter = `R25`, `R27`: số năm là chiến sĩ thi đua cơ sở trong những năm lập thành tích
keys-rule-any-movement = `R26`: số năm tối thiểu của phong trào
keys-rule-any-age = `R27`: số năm tối thiểu từ khi tập thể được thành lập
keys-rule-any-months = `R29`: báo cáo bị coi là cũ khi thành tích đã kết thúc từ số tháng này trở lên
keys-rule-any-earliest = `R35`: quyết định trước năm này bị coi là gõ nhầm

## [unit_kind.NAME]

keys-unit-kind-any-name = Tên loại hình ghi trên biểu; `NAME` là `HTX`, `LHHTX`, `QTDND`, `THT`, `LMHTX` hoặc `KHAC`
keys-unit-kind-any-prefixes = Từ mở đầu tên đơn vị thuộc loại hình đó; từ dài nhất khớp được thì quyết định
keys-unit-kind-any-offices = Từ mở đầu cũng là một phần của tên: `sở` và `phòng` cùng tên riêng là hai đơn vị

## [recipient]

keys-recipient-any = `NAME` là `collective`, `household` hoặc `individual`; các từ chỉ đối tượng đó, từ đầu được ghi ở mẫu trống

## [status]

keys-status-any = `NAME` là `active`, `suspended` hoặc `dissolved`; các từ chỉ tình trạng đó, từ dài nhất quyết định, từ đầu ghi ở mẫu trống

## [person]

keys-person-family-names = Họ của người: nhờ đó biết một ô ghi nhiều người
keys-person-posts = Cách mở đầu một chức vụ: đứng sau tên thì không thuộc tên
keys-person-groups = Cách mở đầu tên một tập thể, kể cả trong cột họ tên

## [officer]

keys-officer-concurrent = Từ chỉ cán bộ kiêm nhiệm; từ đầu được ghi ở mẫu trống
keys-officer-full-time = Từ chỉ cán bộ chuyên trách; từ đầu được ghi ở mẫu trống

## [withdrawal]

keys-withdrawal-revoked = Từ ở tiêu đề, dòng nhóm hoặc tên trang tính cho biết danh sách thu hồi khen thưởng
keys-withdrawal-repeated = Từ ở đó cho biết danh sách chép lại danh sách khác; dòng khớp với danh sách kia là một, không hỏi
keys-withdrawal-corrected = Từ ở đó hoặc ở ghi chú cho biết dòng đính chính một khen thưởng trước

## [states]

keys-states-granted = Từ cho biết danh sách là đã khen
keys-states-registered = Từ cho biết danh sách là đăng ký danh hiệu
keys-states-proposed = Từ cho biết danh sách mới là đề nghị, khi chưa có quyết định
keys-states-refused = Từ cho biết không được khen
keys-states-withdrawn = Từ cho biết đã rút, hủy hoặc chuyển sang năm sau
keys-states-duplicate = Từ trong ghi chú cho biết dòng này đã có ở dòng hoặc danh sách khác
keys-states-doubtful = Từ mở đầu ghi chú có thể bỏ dòng này: được hỏi lại
keys-states-planned = Từ mở đầu danh sách hoạt động mới là kế hoạch
keys-states-denials = Từ phủ định; đứng trước một từ của `approvals` không quá ba từ là không được khen
keys-states-approvals = Từ chấp thuận, bị phủ định là không được khen
keys-states-none = Cụm từ có chứa các từ trên nhưng không nói về trạng thái

## [abbreviation]

keys-abbreviation-any = `NAME` là chữ viết tắt, giá trị là chữ viết đủ: viết đủ rồi mới so các tên gọi

## [commune.NAME]

keys-commune-any-from = Các xã cũ đã thành xã `NAME`, kèm huyện cũ, như `"Thạnh Bắc, Tân Biên"`

## [columns]

keys-columns-any = `NAME` là ý nghĩa của cột, xem bằng `thidua config`; các tiêu đề có ý nghĩa đó

## [heading]

keys-heading-values = Các loại từ của `[heading.words]` mà đứng một mình thì không đủ để coi một dòng là dòng tiêu đề, vì ô dữ liệu cũng có từ ấy
keys-heading-words = `NAME` là một loại từ trong tiêu đề cột; các từ và cụm từ thuộc loại đó. `filler` là các từ đệm
keys-heading-rules = `NAME` là ý nghĩa của cột; tiêu đề của cột gồm những loại từ nào: `từ đầu + từ phải có + một|hoặc khác ~ từ được phép`

## [reading]

keys-reading-letterhead = Từ mở đầu các dòng tiêu đề thư
keys-reading-total = Từ mở đầu dòng cộng
keys-reading-footer = Từ mở đầu phần ký tên cuối bảng
keys-reading-note = Từ mở đầu dòng ghi chú
keys-reading-guide = Từ ở tên hoặc dòng đầu của trang tính hướng dẫn ghi biểu
keys-reading-group = Từ mở đầu dòng nhóm không đánh số
keys-reading-ditto = Chữ ghi thay cho ô trên (nt, như trên), ngoài các dấu như `"`
keys-reading-award-titles = Từ ở tiêu đề, dòng nhóm hoặc tên trang tính cho biết danh sách tên là danh sách khen thưởng
keys-reading-participation-titles = Từ ở những chỗ đó cho biết danh sách mỗi năm một cột là danh sách tham gia phong trào
keys-reading-events = Sự kiện có trao khen thưởng và người dự: đứng trước tên khen thưởng ở tiêu đề thì danh sách là khách dự, không phải người được khen
keys-reading-summary-titles = Từ ở những chỗ đó cho biết số dưới các hình thức khen là số lượng
keys-reading-places = Từ đứng đầu tên huyện, xã: bảng theo huyện, xã không phải danh bạ đơn vị
keys-reading-pivot = Chữ mà phần mềm bảng tính tự ghi trong bảng Pivot

## [reading.limits]

keys-reading-limits-file-bytes = Dung lượng tối đa của một tệp, byte
keys-reading-limits-part-bytes = Dung lượng tối đa của một phần trong tệp nén (.xlsx, .ods …) sau khi giải nén, byte
keys-reading-limits-all-bytes = Tổng dung lượng tối đa của các phần trong tệp nén sau khi giải nén, byte
keys-reading-limits-cells = Số ô có dữ liệu tối đa của một trang tính
keys-reading-limits-dense-cells = Số ô tối đa của vùng chữ nhật chứa dữ liệu trong một trang tính .xls, .xlsb hoặc .ods
keys-reading-limits-trusted-bytes = Tệp .xlsx giải nén ra nhiều byte hơn thì được đọc trong một tiến trình riêng, như mọi tệp .xls, .xlsb, .ods
keys-reading-limits-memory-bytes = Bộ nhớ tối đa của tiến trình riêng đó, byte (chỉ trên Linux)
keys-reading-limits-seconds = Thời gian tối đa của tiến trình riêng đó, giây
keys-reading-limits-depth = Số lớp bảng lồng nhau tối đa khi danh sách là trang HTML

## [profile.NAME]

keys-profile-any-rows = Số dòng của tiêu đề cột, 1 đến 6; `thidua learn` in sẵn cả mục này
keys-profile-any-columns-any = `NAME` là tiêu đề cột, các dòng nối bằng ` / `; giá trị là ý nghĩa như ở `[columns]`

## [certificates]

keys-certificates-place = Địa danh trước ngày ký trên bằng
keys-certificates-emblem = Tệp hình quốc huy do cơ quan cung cấp, PNG hoặc JPEG, đặt cạnh `thidua.toml`; để trống là không dùng
keys-certificates-background = Tệp hình nền do cơ quan cung cấp, PNG hoặc JPEG, đặt cạnh `thidua.toml`; để trống là không dùng
keys-certificates-too-long = Câu ghi vào khung khi chữ không vừa
keys-certificates-proposals = `true`: soạn cả bản dự thảo cho các đề nghị chưa có quyết định, vào `bang-khen/de-nghi/`, để soát tên và chữ trước khi trình ký
keys-certificates-proposal-mark = Chữ in chéo trên bản dự thảo của đề nghị; không được để trống
keys-certificates-accept = `NAME` là `P04`, `P09`, `P10`, `P12` hoặc `P14`; tên những đối tượng đã xem lại và thấy đúng

## [certificates.address]

keys-certificates-address-male = Chữ trước tên nam
keys-certificates-address-female = Chữ trước tên nữ
keys-certificates-address-unknown = Chữ trước tên người chưa rõ nam, nữ
keys-certificates-address-household = Chữ trước tên hộ gia đình
keys-certificates-address-household-male = Chữ trước tên hộ mà danh sách ghi “Hộ ông …”
keys-certificates-address-household-female = Chữ trước tên hộ mà danh sách ghi “Hộ bà …”
keys-certificates-address-collective = Chữ trước tên tập thể

## [certificates.lines]

keys-certificates-lines-names = Từ luôn cùng dòng với chữ liền sau
keys-certificates-lines-numbers = Từ luôn cùng dòng với số liền sau
keys-certificates-lines-phrases = Cụm từ không ngắt dòng ở giữa
keys-certificates-lines-starts = Cụm từ nên đứng đầu dòng

## [certificates.sentence.NAME]

keys-certificates-sentence-any-text = Câu thành tích khi danh sách không ghi, có `{"{"}movement{"}"}`, `{"{"}period{"}"}`, `{"{"}year{"}"}`; lấy câu đầu tiên đủ dữ liệu

## [certificates.sentence.NAME.when]

keys-certificates-sentence-any-when-awards = Chỉ cho các mã này ở `[award]`; không ghi thì cho tất cả
keys-certificates-sentence-any-when-authorities = Chỉ khi tên người tặng in trên bằng có một trong các chữ này; không ghi thì cho tất cả
keys-certificates-sentence-any-when-recipients = Chỉ cho `collective` tập thể, `household` hộ gia đình, `individual` cá nhân; không ghi thì cho tất cả
keys-certificates-sentence-any-when-posthumous = `true`: chỉ khi truy tặng; `false`: chỉ khi không truy tặng; không ghi thì cho cả hai
keys-certificates-sentence-any-when-valid-from = Ngày quyết định sớm nhất được dùng, như `"2024-01-01"`; không ghi thì không giới hạn
keys-certificates-sentence-any-when-valid-to = Ngày quyết định muộn nhất được dùng; không ghi thì không giới hạn; có ghi thì không dùng cho khen thưởng chưa có ngày

## [form.NAME]

keys-form-any-like = Mã mẫu làm gốc: chỉ ghi những gì khác mẫu đó
keys-form-any-paper = Khổ giấy, nằm ngang; đã ghi `width` và `height` thì theo hai số đó; phải có một trong hai cách
keys-form-any-width = Chiều rộng trang, mm; ghi cùng `height`
keys-form-any-height = Chiều cao trang, mm; ghi cùng `width`
keys-form-any-valid-from = Ngày quyết định sớm nhất in bằng mẫu này, như `"2014-11-01"`; không ghi thì không giới hạn
keys-form-any-valid-to = Ngày quyết định muộn nhất in bằng mẫu này; không ghi thì không giới hạn; có ghi thì không in khen thưởng chưa có ngày
keys-form-any-frame = Các khung đỏ ở giữa trang, [rộng, cao] tính bằng mm, khung ngoài trước
keys-form-any-watermark = Chữ chìm chéo trang của bản dự thảo; để trống là không có

## [form.NAME.slot.NAME]

keys-form-any-slot-any-box = Chỗ đặt hình, mm; `NAME` là `emblem`, `background` hoặc `code` (mỗi chiều từ 22 mm); ghi toàn số 0 là bỏ ô
keys-form-any-slot-any-words = Chữ bản dự thảo ghi khi không có hình; ở ô `code` là chữ dưới mã

## [form.NAME.block.NAME]

keys-form-any-block-any-text = Chữ được in; tên trong ngoặc nhọn là dữ liệu của khen thưởng
keys-form-any-block-any-blank = Chữ bản dự thảo ghi khi thiếu dữ liệu; không ghi thì bỏ cả khối
keys-form-any-block-any-preprinted = `true`: phôi đã in sẵn, nên `overprint` không in
keys-form-any-block-any-face = Kiểu chữ; không ghi là `regular`
keys-form-any-block-any-size = Cỡ chữ nhỏ nhất và lớn nhất, pt: dùng cỡ lớn nhất vừa khung; không ghi là 12
keys-form-any-block-any-colour = Màu chữ; không ghi là `black`
keys-form-any-block-any-capitals = `true`: viết hoa tất cả
keys-form-any-block-any-align = Vị trí của dòng theo chiều ngang trong khung; không ghi là `centre`
keys-form-any-block-any-stand = Vị trí của chữ theo chiều cao trong khung; không ghi là `top`
keys-form-any-block-any-box = Khung của chữ, mm, tính từ góc trên bên trái trang; bắt buộc
keys-form-any-block-any-after = Tên một khối đứng trước: khối đó kết thúc sớm thì khối này dời lên theo
keys-form-any-block-any-gap = Khoảng cách dưới khối ở `after`, mm; không ghi là 0
keys-form-any-block-any-sink = Phần chỗ trống bên dưới (0 đến 1) dùng để hạ khối này và các khối theo sau; không ghi là 0
keys-form-any-block-any-lines = Số dòng tối đa; không ghi là 1
keys-form-any-block-any-leading = Khoảng cách hai dòng, tính bằng số lần cỡ chữ; không ghi là `1.2`
keys-form-any-block-any-narrow = Được giảm cỡ chữ đến phần này của cỡ lớn nhất để bớt dòng; không ghi là 1
keys-form-any-block-any-ruled = `true`: kẻ đường dưới mỗi dòng chữ, dài bằng chữ

## [form.NAME.block.NAME.when.NAME]

keys-form-any-block-any-when-any-text = Chữ in thay cho `text` của khối, với khen thưởng thuộc `when`; lấy mục đầu tiên phù hợp
keys-form-any-block-any-when-any-blank = Chữ bản dự thảo khi đó ghi nếu thiếu dữ liệu

## [form.NAME.block.NAME.when.NAME.when]

keys-form-any-block-any-when-any-when-awards = { keys-certificates-sentence-any-when-awards }
keys-form-any-block-any-when-any-when-authorities = { keys-certificates-sentence-any-when-authorities }
keys-form-any-block-any-when-any-when-recipients = { keys-certificates-sentence-any-when-recipients }
keys-form-any-block-any-when-any-when-posthumous = { keys-certificates-sentence-any-when-posthumous }
keys-form-any-block-any-when-any-when-valid-from = { keys-certificates-sentence-any-when-valid-from }
keys-form-any-block-any-when-any-when-valid-to = { keys-certificates-sentence-any-when-valid-to }

## [ceremony]

keys-ceremony-seats-per-row = Số ghế một dòng, 1 đến 20
keys-ceremony-label = Chiều rộng và chiều cao nhãn phong bì, mm; tối thiểu 40 × 20
keys-ceremony-labels = Số cột và số dòng nhãn trên một tờ A4

## [seal]

keys-seal-key = Tệp khóa bí mật (`thidua keygen`), đặt cạnh `thidua.toml`; để trống thì bằng không có mã QR
keys-seal-public = Các tệp khóa công khai khác, đặt cạnh `thidua.toml`, mà chữ ký cũng được công nhận

## [printer.NAME]

keys-printer-any-shift = Máy in lệch sang phải và xuống dưới, mm; tối đa 30; không ghi là 0. `thidua certificates --calibrate` in sẵn mục này
keys-printer-any-scale = Máy in giãn theo chiều ngang và chiều dọc, `0.8` đến `1.25` lần; không ghi là 1
keys-printer-any-turn = Máy in xoay ngược chiều kim đồng hồ, độ; tối đa 10; không ghi là 0

## [printer.NAME.form.NAME]

keys-printer-any-form-any-shift = Như của máy in, cho mẫu đặt ở khay khác, mm; không ghi thì theo máy in
keys-printer-any-form-any-scale = Như của máy in, cho mẫu đặt ở khay khác; không ghi thì theo máy in
keys-printer-any-form-any-turn = Như của máy in, cho mẫu đặt ở khay khác, độ; không ghi thì theo máy in

## [totals]

keys-totals-rows = Từ đứng sau số dòng ở dòng cộng
keys-totals-people = Từ đứng sau số người
keys-totals-units = Từ đứng sau số đơn vị
keys-totals-members = Từ đứng sau số thành viên
keys-totals-workers = Từ đứng sau số lao động
keys-totals-money = Từ đứng sau số tiền
keys-totals-list-notes = Từ mở đầu dòng dưới bảng cho biết danh sách có bao nhiêu
keys-totals-running = Từ mở đầu số cộng chuyển trang, hoặc lũy kế cả thời gian trước
keys-totals-grand = Từ mở đầu số cộng của tất cả
keys-totals-ratios = Từ ở tiêu đề của cột tỷ lệ: không kiểm tra số cộng của cột đó

## [figures]

keys-figures-small-sector = Lĩnh vực có ít đơn vị hoạt động hơn số này thì ghi 1/2 thay cho 50 %; 0: không áp dụng
keys-figures-min-block-size = Khối có ít đơn vị hơn số này thì không đề nghị cờ; 0: không áp dụng

## [money]

keys-money-rounding = Cách làm tròn đến `step`: `nearest` đến gần nhất hoặc `up` lên
keys-money-step = Tiền thưởng làm tròn đến bội số của số này, đồng; 0: đến từng đồng
keys-money-collective = Mức của tập thể, bằng số lần mức của cá nhân, khi khen thưởng có `shared`
keys-money-household = Mức của hộ gia đình, bằng số lần mức của cá nhân, khi khen thưởng có `shared`
keys-money-base = Mức lương cơ sở, đồng; `NAME` là ngày bắt đầu áp dụng, như `2026-07-01 = 2530000`
keys-money-decree-any = Số nghị định quy định hệ số; `NAME` là ngày bắt đầu áp dụng, như `2025-07-01 = "152/2025/NĐ-CP"`

## [money.award.NAME]

keys-money-award-any-shared = `true`: tập thể, hộ gia đình được nhân thêm; không ghi thì bằng mức của cá nhân
keys-money-award-any-coefficient = Hệ số nhân mức lương cơ sở; `NAME` là ngày bắt đầu áp dụng, như `2024-01-01 = 1.5`

## [summary]

keys-summary-person-order = Thứ tự người: `given` theo tên, `full` theo cả họ tên như đã ghi
keys-summary-sheets = Mã các biểu ở `[report]`, theo thứ tự trang; để trống là tất cả

## [report.NAME]

keys-report-any-body = `grid` bảng số, `list` danh sách; hoặc, không kèm khóa khác: `overview`, `awards`, `movements`, `never`, `blocks`, `issues`, `ledger`
keys-report-any-name = Tên trang tính
keys-report-any-title = Tiêu đề trên bảng
keys-report-any-about = Dòng ghi ở mục lục
keys-report-any-paper = `landscape` ngang (khi không ghi) hoặc `portrait` dọc
keys-report-any-measure = Đơn vị tính, ghi ngay trên bảng; để trống là không ghi
keys-report-any-notes = Các dòng ghi chú dưới bảng
keys-report-any-signed = `true`: dưới bảng có địa danh, ngày tháng và hai chỗ ký
keys-report-any-bands = Lặp lại bảng: `whole` không lặp (khi không ghi), `phases` theo giai đoạn hoặc `years` theo năm
keys-report-any-years = Khi `bands = "years"`: số năm gần nhất; không ghi là 1
keys-report-any-rows = `sector`, `form`, `movement`, `unit_kind`, `recipient_kind`, `ground`, `block`, `commune`, `activity_kind`, `year` hoặc `phase`; không ghi thì theo `line`
keys-report-any-total = Dòng cộng: `first` ở đầu, `last` ở cuối, `none` không có (khi không ghi); chỉ khi có `rows`
keys-report-any-lead = Các cột bên trái số liệu: `number` số thứ tự, `name` tên, `code` mã; không ghi là số thứ tự và tên
keys-report-any-show = Mã các cột, theo thứ tự; không ghi là tất cả
keys-report-any-pick = Chỉ lấy các giá trị này của `sector`, `unit_kind`, `form`, `recipient_kind`, `movement`, `block`, `sex`, `ground`, `position_class`, `commune`, `activity_kind`
keys-report-any-of = Danh sách của: `awards` khen thưởng (khi không ghi), `units` đơn vị, `participation` tham gia, `officers` cán bộ, `activities` hoạt động
keys-report-any-decided = Danh sách khen thưởng: `true` chỉ lấy khen đã có quyết định (đề nghị: đã được khen theo quyết định), `false` chỉ lấy khen chưa có; không ghi là cả hai
keys-report-any-states = Danh sách khen thưởng: các trạng thái được liệt kê, trong `counted` đã khen, `registered` đăng ký, `proposed` đề nghị, `refused` không được khen, `withdrawn` đã rút, `duplicate` trùng, `revoked` đã thu hồi, `set_aside` chờ làm rõ; không ghi là `counted`
keys-report-any-if-any = Danh sách khen thưởng: `true` chỉ có biểu khi có ít nhất một dòng
keys-report-any-first-only = Danh sách khen thưởng: `true` chỉ lấy lần khen đầu tiên của mỗi đối tượng
keys-report-any-group = Danh sách khen thưởng: mỗi giá trị của thông tin này một nhóm
keys-report-any-order = Danh sách khen thưởng: xếp theo các thông tin này; không ghi thì theo thứ tự mức khen
keys-report-any-sums = Danh sách khen thưởng: `true` cộng tiền thưởng từng nhóm và tất cả

## [report.NAME.form]

keys-report-any-form-number = Số hiệu biểu của Nhà nước, ở góc trên bên trái thay cho tiêu đề thư
keys-report-any-form-basis = Văn bản ban hành và ngày nhận báo cáo, dưới số hiệu biểu
keys-report-any-form-reporter = Đơn vị báo cáo, ở góc trên bên phải
keys-report-any-form-receiver = Đơn vị nhận báo cáo, dưới đơn vị báo cáo

## [report.NAME.column.NAME]

keys-report-any-column-any-head = Tiêu đề cột, từ trên xuống; tiêu đề giống nhau liền nhau gộp một ô; danh sách chỉ lấy tiêu đề đầu
keys-report-any-column-any-index = Chữ ở dòng đánh số cột; không ghi là `(1)`, `(2)` …
keys-report-any-column-any-each = Mỗi `sector`, `form`, `movement`, `ground`, `recipient_kind`, `unit_kind`, `block`, `commune` hoặc `activity_kind` một cột
keys-report-any-column-any-figure = Chỉ tiêu được đếm; không có `figure`, `sum`, `rate`, `given` thì cột để ghi tay
keys-report-any-column-any-of = Chỉ tiêu tổng mà `figure` là một phần: ghi như 3/12
keys-report-any-column-any-pick = Như `pick` của biểu; `form` nhận cả `HC_*`, `level:NN`, `category:title`, `movement` nhận `scope:province`, `years:3-4`
keys-report-any-column-any-ignore = Các chiều dòng đã chọn mà chỉ tiêu không xét; với cặp số thì chỉ số tổng không xét
keys-report-any-column-any-sum = Mã các cột được cộng lại
keys-report-any-column-any-rate = Tỷ lệ của hai cột, ghi mã: [tử số, mẫu số], thêm phần chưa rõ của mẫu số nếu có: chỉ có phần ấy thì tỷ lệ để trống
keys-report-any-column-any-given = Số do cơ quan cho; `NAME` là năm, như `2025 = 50_000_000`
keys-report-any-column-any-field = Danh sách: thông tin được ghi; không ghi thì theo mã của cột
keys-report-any-column-any-width = Bề rộng cột, số chữ; không ghi là 9 ở bảng số, 12 ở danh sách
keys-report-any-column-any-bar = `true`: có thanh đồ thị sau số

## [report.NAME.line.NAME]

keys-report-any-line-any-number = Chữ ở cột số thứ tự
keys-report-any-line-any-name = Tên dòng
keys-report-any-line-any-level = 0: in đậm (khi không ghi); 1: thường; từ 2: thụt vào
keys-report-any-line-any-pick = Như `pick` của cột
keys-report-any-line-any-sum = Mã các dòng được cộng lại: ghi công thức khi kết quả đúng bằng số đếm được
keys-report-any-line-any-unknown = `true`: danh sách không cho biết, nên ghi “…”
keys-report-any-line-any-heading = `true`: chỉ là dòng tiêu đề, không có số
