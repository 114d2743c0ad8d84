"""What clerks make of the known rows: each shape is a sheet of cells, and what a careful reader would say of it."""

import unicodedata
from dataclasses import dataclass, field

from rows import AWARDS, MOVEMENTS, UNITS, people

DITTO = ['"', "nt", "-nt-", "như trên", '-"-', "〃"]


@dataclass
class Sheet:
    """Cells by (row, column) from zero; `data` maps a row to what its cells say, by column."""

    name: str = "DS"
    cells: dict = field(default_factory=dict)
    merges: list = field(default_factory=list)  # (row, column, row, column)
    hidden_rows: list = field(default_factory=list)
    hidden_columns: list = field(default_factory=list)
    hidden: bool = False
    fonts: dict = field(default_factory=dict)  # (row, column) -> font name
    data: dict = field(default_factory=dict)  # row -> {column: text}
    classes: dict = field(default_factory=dict)  # row -> class, where it is certain

    def row(self, row, values, kind=None, column=0):
        for at, value in enumerate(values):
            if value not in ("", None):
                self.cells[row, column + at] = value
        if kind:
            self.classes[row] = kind
        return row + 1

    def say(self, row, values, column=0):
        self.data.setdefault(row, {}).update({column + at: str(v) for at, v in enumerate(values) if v not in ("", None)})
        self.classes[row] = "data"


HEADS = ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"]


def day(date):
    return f"{date[2]:02}/{date[1]:02}/{date[0]}"


def letterhead(sheet, title="DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG", width=7):
    sheet.row(0, ["LIÊN MINH HTX TỈNH TÂY NINH", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], "letterhead")
    sheet.row(1, ["HTX DVNN TÂN TIẾN", "", "", "", "Độc lập - Tự do - Hạnh phúc"], "letterhead")
    sheet.merges += [(0, 0, 0, 3), (0, 4, 0, 6), (1, 0, 1, 3), (1, 4, 1, 6), (3, 0, 3, width - 1)]
    return sheet.row(3, [title], "letterhead")


def foot(sheet, row):
    row = sheet.row(row + 1, ["", "NGƯỜI LẬP BIỂU", "", "", "", "GIÁM ĐỐC"], "footer")
    row = sheet.row(row, ["", "(Ký, họ tên)", "", "", "", "(Ký tên, đóng dấu)"], "footer")
    return sheet.row(row + 2, ["", "Trần Thị Lập", "", "", "", "Nguyễn Văn Ký"], "footer")


def body(sheet, row, rows=None, first=1, dates=day, column=0):
    for at, (name, position, unit, award, number, date) in enumerate(rows or people()):
        values = [first + at, name, position, unit, award, number, dates(date)]
        sheet.row(row, values, column=column)
        sheet.say(row, [first + at, name, position, unit, award, number, day(date)], column=column)
        row += 1
    return row


def plain():
    sheet = Sheet()
    at = sheet.row(letterhead(sheet) + 1, HEADS, "header")
    foot(sheet, body(sheet, at))
    return [sheet]


def bare():
    sheet = Sheet("khen ")
    body(sheet, sheet.row(0, HEADS, "header"))
    return [sheet]


def two_rows():
    sheet = Sheet()
    top = letterhead(sheet) + 1
    sheet.row(top, ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng", "Quyết định", ""], "header")
    sheet.row(top + 1, ["", "", "", "", "", "Số quyết định", "Ngày quyết định"], "header")
    sheet.merges += [(top, c, top + 1, c) for c in range(5)] + [(top, 5, top, 6)]
    at = sheet.row(top + 2, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"], "index")
    foot(sheet, body(sheet, at))
    return [sheet]


def typed_over_rows():
    sheet = Sheet()
    top = letterhead(sheet) + 1
    sheet.row(top, ["Số", "Họ", "Chức", "Đơn vị", "Hình thức", "Số", "Ngày"], "header")
    sheet.row(top + 1, ["TT", "và tên", "vụ", "công tác", "khen thưởng", "quyết định", "quyết định"], "header")
    body(sheet, top + 2)
    return [sheet]


def four_rows():
    sheet = Sheet()
    top = letterhead(sheet) + 1
    for step in range(4):
        sheet.classes[top + step] = "header"
    sheet.row(top, ["STT", "Người được khen thưởng", "", "", "Nội dung khen", "", ""])
    sheet.row(top + 1, ["", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng", "Quyết định khen thưởng", ""])
    sheet.row(top + 2, ["", "", "", "", "", "Số quyết định", "Ngày quyết định"])
    sheet.row(top + 3, ["", "", "", "", "", "", "(ngày/tháng/năm)"])
    sheet.merges += [(top, 0, top + 3, 0), (top, 1, top, 3), (top, 4, top, 6), (top + 1, 5, top + 1, 6)]
    sheet.merges += [(top + 1, c, top + 3, c) for c in range(1, 5)] + [(top + 2, 5, top + 3, 5)]
    body(sheet, top + 4)
    return [sheet]


def pages():
    sheet = Sheet()
    at = sheet.row(letterhead(sheet) + 1, HEADS, "header")
    at = sheet.row(at, [1, 2, 3, 4, 5, 6, 7], "index")
    rows = people()
    at = body(sheet, at, rows[:6])
    at = sheet.row(at, HEADS, "header")
    at = sheet.row(at, [1, 2, 3, 4, 5, 6, 7], "index")
    foot(sheet, body(sheet, at, rows[6:], first=7))
    return [sheet]


def notes():
    sheet = Sheet()
    at = sheet.row(letterhead(sheet) + 1, HEADS, "header")
    rows = people()
    at = body(sheet, at, rows[:5])
    at = sheet.row(at, ["", "Ghi chú: các trường hợp sau bổ sung theo công văn"], "note") + 1
    at = body(sheet, at, rows[5:], first=6)
    sheet.row(at, ["", "Danh sách này có 12 người./."], "note")
    return [sheet]


def groups():
    sheet = Sheet()
    at = sheet.row(letterhead(sheet) + 1, HEADS, "header")
    rows = people()
    for roman, title, part in [("I", "HUYỆN TÂN BIÊN", rows[:4]), ("II", "THỊ XÃ HÒA THÀNH", rows[4:9]), ("III", "HUYỆN GÒ DẦU", rows[9:])]:
        at = sheet.row(at, [roman, title], "group")
        at = body(sheet, at, part)
        at = sheet.row(at, ["", f"Cộng {roman}", "", "", len(part)], "total")
    at = sheet.row(at, ["", "TỔNG CỘNG: 12 người"], "total")
    foot(sheet, at)
    return [sheet]


def nested():
    sheet = Sheet()
    at = sheet.row(0, HEADS, "header")
    rows = people()
    at = sheet.row(at, ["A", "NĂM 2021"], "group")
    at = sheet.row(at, ["I", "Khối nông nghiệp"], "group")
    at = sheet.row(at, ["a", "Tập thể nhỏ"], "group")
    at = body(sheet, at, rows[:3])
    at = sheet.row(at, ["II", "Khối tín dụng"], "group")
    at = body(sheet, at, rows[3:7])
    at = sheet.row(at, ["B", "NĂM 2022"], "group")
    body(sheet, at, rows[7:])
    return [sheet]


def below():
    sheet = Sheet()
    rows = people()
    at = sheet.row(0, ["I. DANH SÁCH ĐỢT 1"], "letterhead")
    at = body(sheet, sheet.row(at, HEADS, "header"), rows[:5])
    at = sheet.row(at + 1, ["II. DANH SÁCH ĐỢT 2"], "letterhead")
    heads = ["TT", "Họ tên", "Chức danh", "Nơi công tác", "Danh hiệu", "Số QĐ", "Ngày QĐ"]
    body(sheet, sheet.row(at, heads, "header"), rows[5:])
    return [sheet]


def beside():
    sheet = Sheet()
    rows = people()
    sheet.row(0, HEADS + [""] + HEADS, "header")
    body(sheet, 1, rows[:6])
    body(sheet, 1, rows[6:], first=7, column=8)
    return [sheet]


def marks():
    sheet = Sheet()
    at = sheet.row(0, ["STT", "Họ và tên", "Đơn vị công tác", "Danh hiệu, hình thức khen thưởng", "", "", ""], "header")
    at = sheet.row(at, ["", "", ""] + AWARDS, "header")
    sheet.merges += [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 3, 0, 6)]
    for number, (name, _, unit, award, _, _) in enumerate(people(), 1):
        values = [number, name, unit] + [("x", "X", "v", "✓")[number % 4] if award == known else "" for known in AWARDS]
        sheet.row(at, values)
        sheet.say(at, values)
        at += 1
    return [sheet]


def movements():
    sheet = Sheet()
    at = sheet.row(0, ["ĐĂNG KÝ THAM GIA PHONG TRÀO THI ĐUA NĂM 2022"], "letterhead")
    at = sheet.row(at, ["STT", "Tên HTX, QTDND"] + MOVEMENTS, "header")
    for number, (unit, *_) in enumerate(UNITS, 1):
        values = [number, unit, "x" if number % 2 else "", "có" if number % 3 else "-"]
        sheet.row(at, values)
        sheet.say(at, values)
        at += 1
    return [sheet]


def years():
    sheet = Sheet()
    at = sheet.row(0, ["THAM GIA PHONG TRÀO TÂY NINH CHUNG SỨC XÂY DỰNG NÔNG THÔN MỚI"], "letterhead")
    at = sheet.row(at, ["STT", "Tên đơn vị", 2019, 2020, "Năm 2021"], "header")
    for number, (unit, *_) in enumerate(UNITS, 1):
        values = [number, unit, "x", "x" if number % 2 else "", "không" if number % 3 else "x"]
        sheet.row(at, values)
        sheet.say(at, values)
        at += 1
    return [sheet]


def register():
    sheet = Sheet()
    at = sheet.row(letterhead(sheet, "DANH SÁCH HỢP TÁC XÃ", 5) + 1, ["STT", "Tên HTX", "Lĩnh vực hoạt động", "Xã/phường", "Số thành viên"], "header")
    for number, (unit, sector, commune, members) in enumerate(UNITS, 1):
        written = f"{members:,}".replace(",", ".") if number % 2 else members
        sheet.row(at, [number, unit, sector, commune, written])
        sheet.say(at, [number, unit, sector, commune, written])
        at += 1
    sheet.row(at, ["", "Tổng cộng", "", "", sum(unit[3] for unit in UNITS)], "total")
    return [sheet]


def several_people():
    sheet = Sheet()
    at = sheet.row(0, ["STT", "Đơn vị công tác", "Họ và tên", "Hình thức khen thưởng", "Năm"], "header")
    for number in range(4):
        names = [person[0] for person in people()[number * 3:number * 3 + 3]]
        ways = ["\n".join(names), "; ".join(names), "\n".join(f"{i}. {n}" for i, n in enumerate(names, 1)), "\n".join(f"- {n}" for n in names)]
        values = [number + 1, UNITS[number][0], ways[number], AWARDS[number], 2022]
        sheet.row(at, values)
        sheet.say(at, [" ".join(str(v).split()) for v in values])
        at += 1
    return [sheet]


def merged_down():
    sheet = Sheet()
    at = sheet.row(0, HEADS, "header")
    for number, (name, position, unit, award, decision, date) in enumerate(people(), 1):
        first = number % 2 == 1
        sheet.row(at, [number, name, position, unit if first else "", award, decision, day(date)])
        sheet.say(at, [number, name, position, unit, award, decision, day(date)])
        if first:
            sheet.merges.append((at, 3, at + 1, 3))
        at += 1
    return [sheet]


def dittos():
    sheet = Sheet()
    at = sheet.row(0, HEADS, "header")
    for number, (name, position, unit, award, decision, date) in enumerate(people(), 1):
        mark = "" if number % 2 else DITTO[number // 2 % len(DITTO)]
        sheet.row(at, [number, name, position, mark or unit, award, decision, day(date)])
        sheet.say(at, [number, name, position, unit, award, decision, day(date)])
        at += 1
    return [sheet]


def hidden_parts():
    sheet = plain()[0]
    sheet.hidden_rows, sheet.hidden_columns = [8, 9], [2]
    lists = Sheet("danh muc", hidden=True)
    for at, award in enumerate(AWARDS):
        lists.row(at, [award])
    return [sheet, lists]


def typos():
    sheet = Sheet()
    heads = ["S TT", "HO VA TEN:", "Chức  vụ (*)", "Đơn vị công tac", "Hình thức khen thửơng", "Sô quyết địn", "Ngày\nquyết định"]
    body(sheet, sheet.row(0, heads, "header"))
    return [sheet]


def unexplained():
    sheet = Sheet()
    at = sheet.row(0, HEADS + ["Mã bí mật"], "header")
    end = body(sheet, at)
    for row in range(at, end):
        sheet.row(row, [f"K{row}"], column=7)
        sheet.say(row, [f"K{row}"], column=7)
    return [sheet]


def dates_in_words():
    ways = [lambda d: f"ngày {d[2]:02} tháng {d[1]:02} năm {d[0]}", lambda d: f"{d[2]}-{d[1]}-{d[0] % 100}", lambda d: f"{d[2]}.{d[1]}.{d[0]}"]
    sheet = Sheet()
    at = sheet.row(0, HEADS, "header")
    for number, (name, position, unit, award, decision, date) in enumerate(people(), 1):
        written = ways[number % 3](date)
        sheet.row(at, [number, name, position, unit, award, decision, written])
        sheet.say(at, [number, name, position, unit, award, decision, written])
        at += 1
    return [sheet]


def american_dates():
    """Every date is month/day: days over 12 prove it."""
    sheet = Sheet()
    body(sheet, sheet.row(0, HEADS, "header"), dates=lambda d: f"{d[1]}/{d[2]}/{d[0]}")
    return [sheet]


def transposed():
    sheet = Sheet()
    people_ = people()[:4]
    sheet.row(0, ["PHIẾU ĐỀ NGHỊ KHEN THƯỞNG"], "letterhead")
    labels = ["Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"]
    for at, label in enumerate(labels):
        sheet.row(2 + at, [label] + [(p[:5] + (day(p[5]),))[at] for p in people_])
    sheet.columns = {1 + n: [2, p] for n, p in enumerate(people_)}
    return [sheet]


def unicode_traps():
    """The same rows as other machines store them: decomposed, with marks in another order, with invisible letters."""
    sheet = Sheet()
    at = sheet.row(0, [unicodedata.normalize("NFD", head) for head in HEADS], "header")
    spoil = [
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace(" ", "\u00a0 "),
        lambda text: "\u200b" + text.replace("ấ", "a\u0301\u0302"),
        lambda text: text.replace("Đ", "Ð").replace("ư", "ƣ") + " ",
        lambda text: text.replace("H", "\uff28"),
    ]
    for number, (name, position, unit, award, decision, date) in enumerate(people(), 1):
        how = spoil[number % len(spoil)]
        sheet.row(at, [number, how(name), how(position), how(unit), how(award), decision, day(date)])
        sheet.say(at, [number, name, position, unit, award, decision, day(date)])
        at += 1
    return [sheet]


def mojibake():
    sheet = Sheet()
    def how(text):
        return "".join(bytes([b]).decode("cp1252", "replace") if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(b) for b in text.encode())
    at = sheet.row(0, [how(head) for head in HEADS], "header")
    for number, (name, position, unit, award, decision, date) in enumerate(people(), 1):
        sheet.row(at, [number, how(name), how(position), how(unit), how(award), how(decision), day(date)])
        sheet.say(at, [number, name, position, unit, award, decision, day(date)])
        at += 1
    return [sheet]


SHAPES = {name: made for name, made in list(globals().items()) if callable(made) and name in (
    "plain bare two_rows typed_over_rows four_rows pages notes groups nested below beside marks movements years register several_people "
    "merged_down dittos hidden_parts typos unexplained dates_in_words american_dates transposed unicode_traps mojibake").split()}


def in_font(sheet, font, encode, capitals=False):
    """The sheet with its texts in an old encoding, every cell in that font."""
    for place, value in list(sheet.cells.items()):
        if isinstance(value, str):
            sheet.cells[place] = encode(value.lower() if capitals else value)
            sheet.fonts[place] = font
    if capitals:
        sheet.data = {row: {c: v.upper() for c, v in cells.items()} for row, cells in sheet.data.items()}
    return sheet
