"""Productions of this project's own, beside productions.py. Each is one habit of clerks; see README.md for how to add one."""
from grammar import Cell, Col, production
from world import FORMS, SECTORS

ALL = "awards participation scores officers activities"
UNITED = "awards participation scores officers"


def headed(r, text):
    """A heading with what the other productions do to headings (capitals, spaces …)."""
    for form in r.head_forms:
        text = form(text, r.noise)
    return text


def below_rows(s):
    """The place below the last row, None where there is none."""
    return max((i + 1 for i, line in enumerate(s.lines) if line.kind == "data"), default=None)


def name_cell(r, s):
    return s.c0 + (1 if r.stt else 0)


# ================================================================ headings


SHORT = {"no": ["Số QĐ KT", "Số QĐKT"], "date": ["Ngày QĐ KT", "Ngày QĐKT"], "unit": ["ĐV công tác", "Đ.vị công tác"], "form": ["HT khen", "HT khen thưởng"], "name": ["Tên TT, CN"],
         "year": ["Năm KT"], "position": ["C.vụ"], "movement": ["PT thi đua"], "registered": ["ĐK thi đua"], "people": ["Số người TG"], "unit_name": ["Tên ĐV", "Tên đ.vị"]}


@production("header.abbreviations", "awards participation", after=6, weight=.8)
def _(r):
    """Headings cut short: “Số QĐ KT”, “ĐV công tác”, “HT khen”, “PT thi đua”."""
    if {"header.two_rows", "header.three_rows"} & set(r.prods) or r.not_given:
        return False

    def hook(r, cols):
        for c in cols:
            if c.key in SHORT and not c.over:
                c.head = headed(r, r.noise.choice(SHORT[c.key]))
    r.col_hooks.append(hook)


@production("header.label_over_all", ALL, after=10, weight=.8)
def _(r):
    """A first row of the headings that is one label over all columns."""
    label = {"awards": "Thông tin khen thưởng", "participation": "Tình hình tham gia phong trào thi đua", "scores": "Kết quả chấm điểm", "officers": "Thông tin cán bộ", "activities": "Các hoạt động đã thực hiện"}[r.kind]

    def hook(r, s):
        line = s.add("header", {s.c0: Cell(label, True)}, at=s.lines.index(s.header[0]))
        s.header.insert(0, line)
        if s.width > s.c0:
            s.merges.append((line, s.c0, line, s.width))
    if r.kind == "participation" and r.wide:
        return False
    r.grid_hooks.append(hook)


@production("header.measure_row", "participation scores activities", slot="index", after=6)
def _(r):
    """A row of measures below the headings: “(người)”, “(điểm)”, “(x)”."""
    if r.wide or r.kind == "participation" and not r.shows_people:
        return False
    says = {"people": "(người)", "guests": "(người)", "registered": "(x)", "took": "(x)", "self": "(điểm)", "block_score": "(điểm)", "final": "(điểm)"}

    def hook(r, s):
        s.add("index", {c: says[k] for k, c in s.at.items() if k in says}, at=s.lines.index(s.header[-1]) + 1)
    r.grid_hooks.append(hook)


@production("layout.number_dots", ALL, after=6, weight=.7)
def _(r):
    """Rows numbered “01.”, “02.”"""
    if not r.stt or "layout.number_text" in r.prods:
        return False

    def hook(r, cols):
        n = [0]

        def value(row):
            n[0] += 1
            return f"{n[0]:02d}."
        for c in cols:
            if c.key == "stt":
                c.key, c.value = "stt_text", value
    r.col_hooks.append(hook)


PAIRS = ("NĂM ", "DANH SÁCH", "ĐỀ NGHỊ", "TẶNG THƯỞNG", "TẬP THỂ", "CÁ NHÂN", "ĐƠN VỊ", "THI ĐUA", "KHEN THƯỞNG", "PHONG TRÀO", "CÁN BỘ", "HOẠT ĐỘNG", "TỔNG HỢP", "HỘI ĐỒNG", "ĐIỀU KIỆN", "THÔNG QUA",
         "GIAI ĐOẠN", "LIÊN MINH", "HỢP TÁC XÃ", "BẰNG KHEN", "GIẤY KHEN", "CHỦ TỊCH", "KHÔNG ĐỦ", "KHÔNG ĐƯỢC", "KHÔNG ĐĂNG KÝ", "CHƯA ĐĂNG KÝ", "ĐĂNG KÝ")  # most clerks keep these together


@production("title.three_rows", ALL, after=9, weight=.8)
def _(r):
    """The title typed over three rows, now and then broken wherever the row was full."""
    anywhere = r.noise.random() < .3

    def hook(r, s):
        line = next((x for x in s.lines if x.kind == "title"), None)
        text = str(line.cells[s.c0].v) if line else ""
        text = text.replace(" - ", "_-_").replace(" – ", "_–_")
        for pair in PAIRS[:1] if anywhere else PAIRS:
            text = text.replace(pair, pair.replace(" ", "_"))
        words = text.split()
        if len(words) < 3 or "/" in text:
            return
        at, third = s.lines.index(line), (len(words) + 2) // 3
        s.merges = [m for m in s.merges if m[0] is not line]
        del s.lines[at]
        for k in range(3):
            part = " ".join(words[k * third:(k + 1) * third]).replace("_", " ")
            if part:
                s.add("title", {s.c0: Cell(part, True)}, at=at + k)
    r.grid_hooks.append(hook)


@production("title.count_of_people", "awards", after=7, weight=.7)
def _(r):
    """“(Danh sách này có 12 người)” between title and headings."""
    def hook(r, s):
        people = sum(1 for x in s.rows for f in x.facts if f["recipient_kind"] == "individual")
        units = sum(len(x.facts) for x in s.rows) - people
        text = " và ".join(t for n, t in ((units, f"{units} tập thể"), (people, f"{people} {'cá nhân' if units else 'người'}")) if n)
        s.add("note", {s.c0: f"(Danh sách này có {text})"}, at=s.lines.index(s.header[0]))
    r.grid_hooks.append(hook)


# ================================================================ awards


@production("award.over_kinds", "awards", slot="form", after=3, weight=.8)
def _(r):
    """Two heading rows: the award over Tập thể | Cá nhân, x below."""
    if r.kind_by != "name" or r.only or r.form_by != "column" or "award.two_in_cell" in r.prods:
        return False
    r.form_by = "over_kinds"
    r.marks = "two_x"  # the headings have two rows already

    def cols(r, cs):
        new = []
        for f in r.forms:
            over = [r.form_text(f)]
            new += [Col(f"f_{f}_{k}", text, over, lambda row, f=f, k=k: "x" if row["form"] == f and row["kind"] == k else None)
                    for k, text, sign in (("collective", "Tập thể", "T"), ("individual", "Cá nhân", "C")) if sign in FORMS[f][2]]
        at = next((i for i, c in enumerate(cs) if c.key in ("no", "decision", "year")), len(cs) - 1)
        cs[at:at] = new
        return cs
    r.col_hooks.append(cols)


@production("year.in_award_heading", "awards", slot="time", after=1, weight=.8)
def _(r):
    """The heading of the award's column says the year: “Hình thức khen thưởng năm 2021”."""
    if r.time_by != "no_date" or r.form_by != "column":
        return False
    r.time_by = "heading_year"
    r.row_hooks.append(lambda r: [f.update(no=None, date=None) for f in r.facts])

    def cols(r, cs):
        for c in cs:
            if c.key == "form":
                c.head = headed(r, f"Hình thức khen thưởng năm {r.year}")
    r.col_hooks.append(cols)


@production("date.three_columns", "awards", slot="time", after=1, weight=.8)
def _(r):
    """Ngày | Tháng | Năm under a heading of their own, the number in a column before it."""
    if r.time_by != "no_date":
        return False
    r.time_by = "split_date"
    over = r.noise.choice(["Ngày, tháng, năm ký", "Ngày ký quyết định", "Thời điểm ban hành quyết định"])

    def cols(r, cs):
        for c in cs:
            if c.key == "no":
                c.head, c.over = headed(r, "Số quyết định"), []
            elif c.key.startswith("d_"):
                c.over = [over]
    r.col_hooks.append(cols)


@production("unit.stated_once", "awards", slot="unit", after=3)
def _(r):
    """The unit stands once, in front of the first of its people, the cells below are blank and not merged."""
    if r.only == "T" or r.kind_by in ("two_names", "x") or r.group:
        return False
    r.only, r.unit_by = "C", "merged"

    def cols(r, cs):
        c = next(c for c in cs if c.key == "unit")
        cs.remove(c)
        cs.insert(1 if r.stt else 0, c)
        return cs
    r.col_hooks.append(cols)
    r.row_hooks.append(lambda r: r.rows.sort(key=lambda x: x["unit"].name))

    def grid(r, s):
        before = None
        for line in s.lines:
            if line.kind == "data":
                if line.row["unit"] is before:
                    line.cells.pop(s.at["unit"], None)
                before = line.row["unit"]
    r.grid_hooks.append(grid)


@production("unit.under_sectors", "awards", slot="unit", after=3, weight=.8)
def _(r):
    """Group rows I, II name sectors, 1, 2 within them the units, their people below."""
    if r.only == "T" or r.kind_by in ("two_names", "x", "sheets") or r.group:
        return False
    r.only, r.unit_by, r.restart = "C", "group", True
    r.row_hooks.append(lambda r: [row.f.update(sector=row["unit"].sector) for row in r.rows])
    r.group += ["sector", "unit"]
    r.group_label += [lambda s: "Lĩnh vực " + SECTORS[s][0].lower(), lambda u: r.mention(u)]


@production("column.money_amounts", "awards", after=6, weight=.7)
def _(r):
    """The reward in dong, as a number."""
    if any(c.key == "money" for _, c in r.extra) or r.not_given:
        return False
    r.extra.append((-1, Col("money", r.noise.choice(["Tiền thưởng (đồng)", "Mức tiền thưởng", "Số tiền thưởng"]), None, lambda row: 2980000 if row["kind"] == "collective" else 1490000)))


# ================================================================ names


@production("unit.former_name", UNITED, after=5, weight=.7)
def _(r):
    """The unit's former name in brackets behind it."""
    before = ["Đoàn Kết", "Thống Nhất", "Quyết Thắng", "Giải Phóng"]
    r.unit_forms.append(lambda u, t, R: t + R.choice([" (tên cũ: {} {})", " (trước đây là {} {})", " (đổi tên từ {} {})"]).format("QTDND" if u.kind == "QTDND" else "HTX", R.choice(before)) if R.random() < .5 else t)


@production("name.nickname", "awards officers", after=5, weight=.7)
def _(r):
    """What the neighbours call a person, in brackets behind the name: “Nguyễn Văn An (Tư An)”."""
    if r.only == "T" or {"name.note_behind", "name.post_behind_comma", "name.post_in_dashes", "name.latin1_only"} & set(r.prods):
        return False
    r.person_forms.append(lambda row, t, R: t + R.choice([" ({} {})", " (tức {} {})", " (thường gọi: {} {})"]).format(R.choice(["Hai", "Tư", "Năm", "Út"]), row["person"].split()[-1]) if R.random() < .6 else t)


# ================================================================ rows


@production("groups.sectors", "participation scores officers", after=5, weight=.8)
def _(r):
    """Group rows I, II that name the sectors of the units below."""
    if r.wide or r.group:
        return False
    r.row_hooks.append(lambda r: [row.f.update(sector=row["unit"].sector) for row in r.rows])
    r.group.append("sector")
    r.group_label.append(lambda s: "Lĩnh vực " + SECTORS[s][0].lower())


@production("rows.total_first", "awards participation", slot="total", after=7)
def _(r):
    """The total as the first row below the headings, as statistical tables have it."""
    word = r.noise.choice(["TỔNG SỐ", "Tổng cộng", "TỔNG CỘNG"])
    if r.wide:
        return False

    def hook(r, s):
        at = next((i for i, line in enumerate(s.lines) if line.kind in ("data", "group")), None)
        if at is None:
            return
        cells = {name_cell(r, s): Cell(word, True)}
        if "people" in s.at:
            cells[s.at["people"]] = sum(x["people"] or 0 for x in s.rows)
        else:
            cells[s.width] = sum(len(x.facts) for x in s.rows)
        s.add("total", cells, at=at)
    r.grid_hooks.append(hook)


@production("rows.prefilled_zeros", ALL, after=9, weight=.7)
def _(r):
    """Rows linked to a list that ends earlier: a number, else nothing but zeros."""
    if not r.stt or "rows.prefilled_numbers" in r.prods:
        return False

    def hook(r, s):
        at = below_rows(s)
        if at is None:
            return
        n = sum(1 for line in s.lines if line.kind == "data")
        for k in range(r.noise.randint(3, 8)):
            s.add("empty", {s.c0: n + k + 1, **{c: 0 for c in range(s.c0 + 1, s.width + 1)}}, at=at + k)
    r.grid_hooks.append(hook)


@production("rows.page_numbers", ALL, after=9, weight=.7)
def _(r):
    """“Trang 2” on a row between the rows, where the paper's page ended."""
    if r.unit_by in ("merged", "ditto"):
        return False
    way, place = r.noise.choice(["Trang {}", "Trang {}/3", "- Trang {} -"]), r.noise.choice(["first", "last"])

    def hook(r, s):
        data = [i for i, line in enumerate(s.lines) if line.kind == "data"]
        for page, i in ((2, data[2 * len(data) // 3]), (1, data[len(data) // 3])) if len(data) > 4 else ():
            s.add("note", {s.c0 if place == "first" else s.width: way.format(page)}, at=i)
    r.grid_hooks.append(hook)


# ================================================================ columns


@production("column.code_hidden_inside", UNITED, after=6, weight=.7)
def _(r):
    """A hidden column of the units' internal codes among the others."""
    if r.format not in ("xlsx", "xls", "wrong") or r.kind_by == "two_names":
        return False
    r.extra.append((2 if r.stt else 1, Col("code", r.noise.choice(["Mã ĐV", "Mã đơn vị", "Mã số nội bộ"]), None, lambda row: f"TN{1 + r.w.units.index(row['unit']):03d}")))
    r.grid_hooks.append(lambda r, s: s.hidden_cols.add(s.at["code"]) if "code" in s.at else None)


@production("column.phone_as_number", "awards officers", after=6, weight=.8)
def _(r):
    """Telephone numbers as numbers, whose first 0 is gone."""
    if r.kind == "officers":
        def cols(r, cs):
            for c in cs:
                if c.key == "phone":
                    c.head, c.value = headed(r, r.noise.choice(["Số điện thoại", "SĐT", "Điện thoại di động"])), lambda row: int(row["phone"])
        r.col_hooks.append(cols)
        return
    if any(c.key == "unknown" for _, c in r.extra):
        return False
    R = r.noise
    r.extra.append((-1, Col("unknown", R.choice(["Số điện thoại", "SĐT", "Điện thoại"]), None, lambda row: 900000000 + R.randint(10000000, 99999999))))


# ================================================================ feet


def foot(r, s, *rows):
    s.add("blank")
    left, right = name_cell(r, s), s.width
    middle = (left + right) // 2
    for row in rows:
        places = {1: (right,), 3: (left, middle, right)}.get(len(row), ())
        s.add("footer" if row else "blank", dict(zip(places, (Cell(t, t.isupper()) for t in row))))


@production("footer.signers_three", ALL, slot="signers", after=8)
def _(r):
    """Three who sign beside each other, posts and names in capitals."""
    r.footers.append(lambda r, s, rows: foot(r, s, ["NGƯỜI LẬP BIỂU", "KẾ TOÁN TRƯỞNG", "GIÁM ĐỐC"], ["(Ký, họ tên)"] * 3, [], [], [], ["NGUYỄN THỊ LẬP", "LÊ VĂN SOÁT", "TRẦN VĂN KÝ"]))


@production("footer.date_dots", ALL, slot="signers", after=8)
def _(r):
    """The day of signing left to be written by hand."""
    line = r.noise.choice(["Tây Ninh, ngày …… tháng …… năm 20……", "........., ngày..... tháng..... năm 20....", "Ngày ... tháng ... năm ......"])
    r.footers.append(lambda r, s, rows: foot(r, s, [line], ["NGƯỜI LẬP BIỂU"]))


@production("footer.notes_numbered", ALL, after=7, weight=.7)
def _(r):
    """“Ghi chú:” and below it (1) …, (2) …, the numbers in the text or in a cell of their own."""
    own = r.noise.random() < .5 and r.stt
    texts = ["Ghi đúng tên đơn vị theo giấy chứng nhận đăng ký", "Các đơn vị kiểm tra lại số liệu trước khi gửi"]

    def hook(r, s, rows):
        s.add("blank")
        s.add("note", {s.c0: "Ghi chú:"})
        for n, text in enumerate(texts, 1):
            s.add("note", {s.c0: f"({n})", s.c0 + 1: text + ";"} if own else {s.c0: f"({n}) {text};"})
    r.footers.append(hook)


# ================================================================ participation, scores, officers, activities


@production("movement.people_under_years", "participation", slot="form", weight=.8)
def _(r):
    """The movement in the title, a column a year, in the cells the number of people."""
    r.move_by, r.wide, r.one_move, r.many_years, r.time_by = "years", "years", True, True, "years"
    r.explicit = set()

    def cols(r, cs):
        for c in cs:
            if c.key.startswith("y_"):
                def value(row, y=int(c.key[2:])):
                    x = row["cells"].get((r.moves[0], y))
                    return x and (x["people"] if x["yes"] else r.mark[False])
                c.over, c.value = ["Số người tham gia"], value
    r.col_hooks.append(cols)


@production("scores.plus_minus", "scores", after=6, weight=1.5)
def _(r):
    """Điểm cộng | Điểm trừ | Tổng điểm: the total is the score, nobody's own points are told."""
    if {"header.two_rows", "header.three_rows"} & set(r.prods):
        return False

    def rows(r):
        for row in r.rows:
            row.f["plus"], row.f["minus"] = r.rng.choice([0, 1, 2, 2.5]), r.rng.choice([0, 0, .5, 1])
            for f in row.facts:
                f.update(self=None, block_score=None)
    r.row_hooks.append(rows)

    def cols(r, cs):
        num = r.number_cell or (lambda v: v)
        at = next(i for i, c in enumerate(cs) if c.key == "self")
        cs[at:at + 3] = [Col("base", headed(r, "Điểm theo tiêu chí"), None, lambda row: num(row["final"] - row["plus"] + row["minus"])), Col("plus", headed(r, "Điểm cộng"), None, lambda row: num(row["plus"])),
                         Col("minus", headed(r, "Điểm trừ"), None, lambda row: num(row["minus"])), Col("final", headed(r, "Tổng điểm"), None, lambda row: num(row["final"]))]
        return cs
    r.col_hooks.append(cols)


@production("rank.of_how_many", "scores", slot="rank")
def _(r):
    """“1/8”: the first of eight."""
    def cols(r, cs):
        for c in cs:
            if c.key == "rank":
                c.value = lambda row: f"{row['rank']}/{sum(1 for x in r.rows if (x['block'], x['year']) == (row['block'], row['year']))}"
    r.col_hooks.append(cols)


@production("officer.yes_no", "officers", slot="mark")
def _(r):
    """Kiêm nhiệm: Có, Không."""
    r.marks = "one_x"

    def cols(r, cs):
        for c in cs:
            if c.key == "conc":
                c.value = lambda row: "Có" if row["concurrent"] else "Không"
    r.col_hooks.append(cols)


@production("activity.time_of_day", "activities", slot="datetext")
def _(r):
    """“8 giờ 00, ngày 20/8/2024”, “Sáng 20/8/2024”."""
    r.day_form = lambda d, R: R.choice(["{1} giờ 00, ngày {0.day}/{0.month}/{0.year}", "{1}h30 ngày {0:%d/%m/%Y}", "Sáng {0.day}/{0.month}/{0.year}", "{0:%d/%m/%Y} (buổi chiều)"]).format(d, R.choice([7, 8, 14]))


@production("movement.numbered_headings", "participation", slot="form", weight=.7)
def _(r):
    """Movements as columns, numbered in their headings: “(1) Tây Ninh chung sức …”."""
    r.move_by, r.wide, r.shows_people = "x", True, False
    r.explicit = set()
    way = r.noise.choice(["({}) {}", "{}. {}", "{}) {}"])

    def cols(r, cs):
        for n, c in enumerate((c for c in cs if c.key.startswith("m_")), 1):
            c.head = way.format(n, c.head)
    r.col_hooks.append(cols)


@production("mark.with_people", "participation", slot="mark", after=5, weight=.8)
def _(r):
    """The mark says the number too: “Có (12 người)”, “Không”."""
    if r.wide or r.list_of_registered or r.list_of_took or r.explicit != {"took"} and r.explicit != {"registered"} or not r.shows_people:
        return False
    r.explicit, r.negatives, r.mark = {"took"}, True, {True: "Có", False: "Không"}

    def cols(r, cs):
        cs[:] = [c for c in cs if c.key != "people"]
        for c in cs:
            if c.key == "took":
                c.value = lambda row: f"Có ({row['people']} người)" if row["yes"] else "Không"
        return cs
    r.col_hooks.append(cols)


@production("people.total_and_women", "participation", after=6, weight=.8)
def _(r):
    """Tổng số | Trong đó: nữ below the heading of the people: the women are counted in the total already."""
    if r.wide or not r.shows_people or {"header.two_rows", "header.words_over_rows", "number.people_words", "mark.with_people"} & set(r.prods):
        return False
    r.marks = "two_x"  # the headings have two rows already

    def cols(r, cs):
        at = next((i for i, c in enumerate(cs) if c.key == "people"), None)
        if at is None:
            return
        c = cs[at]
        c.over, c.head = [c.head], "Tổng số"
        cs.insert(at + 1, Col("women", r.noise.choice(["Trong đó: nữ", "Nữ", "Trong đó nữ"]), c.over, lambda row: row["people"] and row["people"] // 3))
    r.col_hooks.append(cols)


@production("scores.out_of", "scores", slot="numtext", weight=.7)
def _(r):
    """“95,5/100”: the points of how many."""
    r.number_cell = lambda v: f"{v:g}".replace(".", ",") + "/100"
    r.row_hooks.append(lambda r: [row.f.update({k: min(row[k], 100) for k in ("self", "block_score")}) or [f.update(self=row["self"], block_score=row["block_score"]) for f in row.facts] for row in r.rows])


@production("block.sheet_name", "scores", slot="block", weight=.8)
def _(r):
    """A sheet a block, named by it."""
    if r.split:
        return False
    r.block_by, r.split = "sheet", "block"
    r.split_name = lambda b: b

    def short(r):  # a sheet's name has at most 31 letters
        for row in r.rows:
            row.f["block"] = row["block"].replace("thi đua các", "thi đua")
            for f in row.facts:
                f["block"] = row["block"]
    r.row_hooks.append(short)


@production("date.spaced", "awards activities", slot="datetext", after=4, weight=.7)
def _(r):
    """“24 / 10 / 2017”, “24/ 10/ 2017”."""
    if r.kind == "awards" and r.time_by != "no_date":
        return False
    r.day_form = lambda d, R: R.choice(["{0:%d} / {0:%m} / {0.year}", "{0.day}/ {0.month}/ {0.year}", "{0:%d}- {0:%m}- {0.year}"]).format(d)


@production("decision.labelled_lines", "awards", slot="time", after=1, weight=.8)
def _(r):
    """Number and day in one cell, each on its line with its word: “Số: 12/QĐ-UBND” / “Ngày: 3/4/2019”."""
    if r.time_by != "no_date":
        return False
    r.time_by = "one_column"
    r.decision_text = lambda row: f"Số: {row['no']}\nNgày: {row['date'].day}/{row['date'].month}/{row['date'].year}"


@production("kind.group_rows_counted", "awards", slot="kind", after=2, weight=.8)
def _(r):
    """Group rows that say how many follow: “TẬP THỂ (05 tập thể)”, “Cá nhân: 7 người”."""
    if len(r.group) >= 2 or r.split or r.group:
        return False
    r.kind_by = "groups"
    way = r.noise.choice([("TẬP THỂ ({:02d} tập thể)", "CÁ NHÂN ({:02d} cá nhân)"), ("Tập thể: {} đơn vị", "Cá nhân: {} người"), ("Tập thể ({})", "Cá nhân ({})")])
    r.group.append("kind")
    r.group_label.append(lambda k: way[k != "collective"].format(sum(1 for x in r.rows if x["kind"] == k)))


@production("layout.summary_beside", "awards", after=10, weight=.7)
def _(r):
    """A small table of sums to the right of the list, a blank column between."""
    if r.form_by != "column" or r.unit_by in ("merged", "ditto"):
        return False

    def hook(r, s):
        c = s.width + 2
        lines = [line for line in s.lines if line.kind == "data"]
        if len(lines) < 5:
            return
        s.header[0].cells[c], s.header[0].cells[c + 1] = Cell("Tổng hợp", True), Cell("Số lượng", True)
        for line, (text, n) in zip(lines, [("Tập thể", sum(1 for x in s.rows if x["kind"] == "collective")), ("Cá nhân", sum(1 for x in s.rows if x["kind"] != "collective")), ("Cộng", len(s.rows))]):
            line.cells[c], line.cells[c + 1] = Cell(text), Cell(n)
        s.width += 3
    r.grid_hooks.append(hook)


@production("register.sector_columns_x", "units", slot="sector", weight=.8)
def _(r):
    """A column a sector, x below."""
    r.sector_by = "x"

    def cols(r, cs):
        cs[2:2] = [Col("s_" + k, SECTORS[k][0], ["Lĩnh vực hoạt động"], lambda row, k=k: "x" if row["sector"] == k else None) for k in SECTORS if any(u.sector == k for u in r.w.units)]
        return cs
    r.col_hooks.append(cols)
