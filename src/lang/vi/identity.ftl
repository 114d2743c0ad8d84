### Vì sao một dòng được coi là của người này hay người kia.

## Evidence, by its code

identity-evidence-same-name = cùng họ và tên, kể cả dấu
identity-evidence-same-bare-name = cùng họ và tên nếu bỏ dấu
identity-evidence-same-home = cùng đơn vị
identity-evidence-other-home = khác đơn vị
identity-evidence-same-number = cùng số căn cước
identity-evidence-other-number = khác số căn cước
identity-evidence-same-birth-day = cùng ngày sinh
identity-evidence-same-birth-year = cùng năm sinh
identity-evidence-other-birth-day = cùng năm sinh, khác ngày sinh
identity-evidence-other-birth-year = khác năm sinh
identity-evidence-near-name = họ tên gần giống, khác vài chữ hoặc dấu
identity-evidence-no-home = một bên không ghi đơn vị
identity-evidence-same-decision = cùng một hình thức theo một quyết định, ở hai danh sách khác nhau
identity-evidence-same-award = cùng một hình thức khen thưởng theo một quyết định
identity-evidence-same-post = cùng chức vụ

## How it was weighed

# One piece of evidence: "cùng đơn vị (+8)".
identity-line = { $evidence } ({ $weight })
identity-sum = { $lines } = { $sum }

## What brought a mention to its person

identity-by-first = Không trùng với người nào khác.
identity-by-evidence = Theo những điểm trùng khớp giữa các dòng.
identity-by-answer = Theo câu trả lời của cán bộ.
identity-by-waits = Còn chờ trả lời, hoặc đã được trả lời là để lại.

## Why a name is taken for a unit, or is not

## Tên và mã

identity-unit-code-equal = Trùng mã đơn vị.
identity-unit-name-equal = Tên riêng giống hệt, đủ dấu.
identity-unit-name-unmarked = Tên viết không dấu, các chữ cái giống tên của đơn vị.
identity-unit-only-these-letters = Không đơn vị nào khác có tên gồm các chữ cái này.
identity-unit-marks-differ = Các chữ cái giống nhau nhưng khác dấu.
identity-unit-name-near = Tên chỉ khác một hai chữ cái liền nhau.
identity-unit-name-reordered = Tên gồm đúng các từ ấy nhưng khác thứ tự.
identity-unit-only-slips = Chỗ khác nhau chỉ là lỗi gõ: chữ viết ra không thành từ nào khác.
identity-unit-other-word = Chỗ khác nhau là những từ có nghĩa riêng, nên có thể là tên của đơn vị khác.
identity-unit-level-left-out = Chỉ một bên ghi từ xã, phường, thị trấn trước tên.
identity-unit-whole-near = Tên gần giống khi tính cả từ chỉ ngành nghề.
identity-unit-name-part = Tên này là một phần của tên kia.
identity-unit-name-silent = Hồ sơ không ghi tên riêng.
identity-unit-name-resembles = Tên khác, nhưng trông giống hoặc có chung một từ ít gặp.
identity-unit-name-differs = Tên khác hẳn.
identity-unit-name-of-another = Tên này đúng là tên của một đơn vị khác trong danh bạ.
identity-unit-numbers-differ = Số trong tên khác nhau.
identity-unit-name-rare = Phần tên giống nhau có từ mà rất ít đơn vị dùng.
identity-unit-name-former = Đó là tên cũ của đơn vị.

## Loại hình, ngành nghề, cơ quan

identity-unit-kind-equal = Cùng loại hình.
identity-unit-kind-differs = Khác loại hình.
identity-unit-business-equal = Cùng từ chỉ ngành nghề, viết đầy đủ.
identity-unit-business-left-out = Hồ sơ không ghi từ chỉ ngành nghề.
identity-unit-business-part = Từ chỉ ngành nghề chỉ giống một phần.
identity-unit-business-renamed = Khác từ chỉ ngành nghề, nhưng đơn vị từng đổi tên.
identity-unit-business-differs = Khác từ chỉ ngành nghề.
identity-unit-office-equal = Cùng loại cơ quan (phòng, sở …).
identity-unit-office-differs = Khác loại cơ quan (phòng, sở …).

## Nơi chốn

identity-unit-commune-equal = Cùng xã, kể cả xã trước sáp nhập.
identity-unit-commune-differs = Khác xã.
identity-unit-district-equal = Cùng huyện.
identity-unit-district-differs = Khác huyện.

identity-unit-weighed = Cân nhắc với “{ $name }”: { $lines } = { $sum }
