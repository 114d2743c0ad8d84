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
