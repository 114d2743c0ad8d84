"""The clerk of the office and those of the cooperatives: what they answer in `cau-hoi.xlsx` and write into the forms of `tra-lai/`."""
import re

from openpyxl import load_workbook

#: What is asked about (kind of the question and what the roster says, as its line tells) and the answer in words. Who knows the province answers so.
ANSWERS = [
    (r"Đơn vị \| HTX Nông nghiệp Đồng Tâm$", r"Đồng Tâm \(.*Long Khê"),
    (r"Đơn vị \| Họ và tên, chức vụ, đơn vị công tác", r"Bỏ qua"),
    (r"Hình thức khen thưởng \| GK LMHTX tỉnh: xét lại", r"Bỏ qua"),
    (r"Đã khen hay đề nghị \| Đã nghỉ việc, đề nghị rút tên", r"Đã rút"),
    (r"Loại danh sách \| ĐÍNH CHÍNH", r"Bỏ qua"),
]
#: Rows that went back: file, sheet, row, and the text to write under a heading.
FORMS = {("Cham diem thi dua 2024.xlsx", row): {"Khối thi đua": "Khối 3"} for row in (3, 4)}


def hidden_row(sheet, first):
    """The row of the program's own column names, and where each of them stands."""
    for row in sheet.iter_rows():
        names = {str(cell.value).split("\n")[0]: cell.column for cell in row if str(cell.value).startswith("thidua:")}
        if first in names:
            return row[0].row, names, row
    return None


def answer(office, answered):
    """Answers all open questions that the clerk knows; gives what was answered, and what the clerk could not answer."""
    path = office.output / "cau-hoi.xlsx"
    if not path.exists():
        return []
    book, said = load_workbook(path), []
    for sheet in book:
        found = hidden_row(sheet, "thidua:question")
        if not found:
            continue
        top, at, _ = found
        for row in range(top + 1, sheet.max_row + 1):
            text = lambda name: str(sheet.cell(row, at[name]).value or "")
            if not text("thidua:id") or text("thidua:id") == "Mã":
                continue
            subject = f"{text('thidua:kind')} | {text('thidua:subject')}"
            words = [str(sheet.cell(row, column).value) for column in range(at["thidua:words"], sheet.max_column + 1) if sheet.cell(row, column).value]
            known = next((wanted for asked, wanted in ANSWERS if re.search(asked, subject)), None)
            if known is None:
                said.append(f"? {subject} | {text('thidua:question')} | {text('thidua:evidence')!r} | {words[:6]}")
                continue
            choice = next((word for word in words if re.search(known, word)), None)
            sheet.cell(row, at["thidua:answer"]).value = choice or known
            answered.add(text("thidua:id"))
            said.append(f"{subject} → {choice or known}")
    book.save(path)
    return said


def send_back(office, number):
    """Fills the forms of the rows that cooperatives can say more of, and puts them among the rosters."""
    said = []
    for path in sorted((office.output / "tra-lai").glob("*.xlsx")):
        book, written = load_workbook(path), False
        for sheet in book:
            found = hidden_row(sheet, "thidua:row")
            if not found:
                continue
            top, at, names = found
            identity = next(str(cell.value) for cell in names if str(cell.value).startswith("thidua:return\n"))
            file = re.search(r"^file=(.*)$", identity, re.M)[1]
            headings = {str(sheet.cell(top + 1, column).value): column for column in range(1, sheet.max_column + 1)}
            for row in range(top + 2, sheet.max_row + 1):
                of = sheet.cell(row, at["thidua:row"]).value
                reason = str(sheet.cell(row, at["thidua:reason"]).value).replace("\n", " / ")
                for heading, text in FORMS.get((file, of), {}).items():
                    sheet.cell(row, headings[heading]).value = text
                    written = True
                    said.append(f"{file} {of}: {heading} = {text}")
                if (file, of) not in FORMS:
                    said.append(f"? {file} › {sheet.title} {of}: {reason}")
        if written:
            book.save(office.input / f"lần {number + 1} - {path.name}")
    return said
