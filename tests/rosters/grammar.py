"""Random rosters with their truth. make(seed, folder) -> truth. See README.md beside this file."""
import copy
import datetime as dt
import pathlib
import random

from world import (BUSINESS, COMMUNES, DEEDS, FORMS, FORM_WEIGHT, LATIN1_PEOPLE, MOVES, PHASES, SECTORS, TITLE, World, fold, phases_of)

KINDS = ["awards", "participation", "scores", "officers", "activities"]
REGISTRY = {}  # name -> Production; productions.py fills it


class Production:
    def __init__(self, name, fn, kinds, slot, weight, after, pool):
        self.name, self.fn, self.kinds, self.slot, self.weight, self.after, self.pool = name, fn, kinds, slot, weight, after, pool


def production(name, kinds="awards participation scores officers activities", slot=None, weight=1.0, after=0, pool="shared"):
    """Registers a production. Of one slot a roster has at most one; the others are drawn each by itself.
    `after` orders them: lower first. The function gets the roster and changes its plan; False means: not here."""
    def add(fn):
        assert name not in REGISTRY, name
        REGISTRY[name] = Production(name, fn, set(kinds.split()), slot, weight, after, pool)
        return fn
    return add


class Cell:
    def __init__(self, v, bold=False, fmt=None):
        self.v, self.bold, self.fmt, self.strike, self.note = v, bold, fmt, False, None


class Line:
    def __init__(self, kind, cells=None, row=None):
        self.kind, self.cells, self.row, self.hidden = kind, cells or {}, row, False


class Sheet:
    def __init__(self, name):
        self.name, self.lines, self.merges, self.hidden, self.hidden_cols, self.width = name, [], [], False, set(), 6

    def add(self, kind, cells=None, row=None, at=None):
        line = Line(kind, {c: (v if isinstance(v, Cell) else Cell(v)) for c, v in (cells or {}).items() if v is not None and v != ""}, row)
        self.lines.insert(len(self.lines) if at is None else at, line)
        return line


class Row:
    def __init__(self, facts, /, **fields):
        self.facts, self.f, self.part, self.groups = facts, fields, None, None

    def __getitem__(self, k):
        return self.f.get(k)


class Col:
    def __init__(self, key, head, over=None, value=None, width=1):
        self.key, self.head, self.over, self.value = key, head, over or [], value


HEADS = {  # what the column is usually called, then the word parts of headings that stand in no list
    "stt": ["STT", "TT"], "remark": ["Ghi chú"],
    "name": ["Tên tập thể, cá nhân", "Họ và tên/Tên tập thể"], "person": ["Họ và tên"], "collective": ["Tên đơn vị"],
    "position": ["Chức vụ"], "unit": ["Đơn vị", "Đơn vị công tác"], "position_unit": ["Chức vụ, đơn vị công tác"], "form": ["Hình thức khen thưởng"],
    "no": ["Số QĐ", "Số quyết định"], "date": ["Ngày QĐ", "Ngày quyết định"], "decision": ["Số, ngày quyết định"], "year": ["Năm"], "phase": ["Giai đoạn"],
    "kind": ["Tập thể/Cá nhân"], "deed": ["Thành tích"], "birth": ["Năm sinh"], "sex": ["Giới tính"],
    "unit_name": ["Tên đơn vị", "Tên HTX, QTDND"], "movement": ["Phong trào thi đua"], "registered": ["Đăng ký thi đua"], "took": ["Tham gia"],
    "people": ["Số người tham gia"], "result": ["Kết quả"], "self": ["Điểm tự chấm"], "block_score": ["Điểm khối chấm"], "final": ["Điểm thẩm định"], "rank": ["Xếp hạng"],
    "block": ["Khối thi đua"], "officer": ["Cán bộ phụ trách thi đua"], "concurrent": ["Chuyên trách/Kiêm nhiệm"], "trained": ["Năm tập huấn"],
    "day": ["Ngày", "Thời gian"], "activity": ["Nội dung hoạt động"], "guests": ["Số người tham gia"], "units": ["Đơn vị tham gia"],
}
PARTS = {
    "name": [["Tên", "Họ tên,", "Danh sách", "Tên gọi"], ["tập thể, cá nhân", "tập thể và cá nhân", "đơn vị, cá nhân", "cá nhân, tập thể"], ["", "được khen thưởng", "được khen", "được tặng thưởng", "được biểu dương, khen thưởng", "đạt thành tích"]],
    "person": [["Họ và tên", "Họ, tên", "Họ tên", "Họ & tên"], ["", "người", "cá nhân", "cán bộ, thành viên", "người lao động"], ["", "được khen thưởng", "được khen", "được tặng", "được biểu dương"]],
    "collective": [["Tên"], ["tập thể", "đơn vị", "HTX, QTDND", "hợp tác xã, QTDND"], ["", "được khen thưởng", "được khen", "được tặng", "đạt thành tích"]],
    "position": [["Chức vụ", "Chức danh"], ["", "hiện tại", "đang giữ", "công tác", "hiện đảm nhiệm"]],
    "unit": [["Đơn vị", "Nơi", "HTX, QTDND nơi", "Cơ quan, đơn vị"], ["công tác", "đang công tác", "làm việc", "công tác hiện nay"]],
    "position_unit": [["Chức vụ", "Chức danh"], [", "], ["đơn vị công tác", "nơi làm việc", "đơn vị đang công tác", "HTX công tác"]],
    "form": [["Hình thức", "Danh hiệu, hình thức", "Danh hiệu/hình thức"], ["khen thưởng", "được khen thưởng", "thi đua, khen thưởng", "khen thưởng được tặng", "khen thưởng đã nhận"]],
    "no": [["Số", "Số hiệu", "Số văn bản"], ["QĐ", "quyết định"], ["", "khen thưởng", "khen", "tặng thưởng"]],
    "date": [["Ngày", "Ngày ký", "Ngày, tháng, năm", "Ngày ban hành"], ["QĐ", "quyết định"], ["", "khen thưởng", "khen"]],
    "decision": [["Số, ngày", "Số và ngày", "Số; ngày, tháng, năm"], ["QĐ", "quyết định"], ["", "khen thưởng", "tặng thưởng"]],
    "year": [["Năm"], ["", "được khen thưởng", "được tặng", "nhận khen thưởng", "khen", "được khen tặng"]],
    "kind": [["Tập thể/Cá nhân", "Tập thể hay cá nhân", "Đối tượng (tập thể/cá nhân)", "Loại đối tượng (TT/CN)"]],
    "remark": [["Ghi chú", "Chú thích", "Ghi chú thêm", "Ghi chú khác"]],
    "deed": [["Thành tích", "Tóm tắt thành tích", "Nội dung thành tích"], ["", "đạt được", "nổi bật", "chủ yếu", "đã đạt"]],
    "unit_name": [["Tên", "Tên gọi"], ["đơn vị", "HTX, QTDND", "hợp tác xã, QTDND", "HTX/Quỹ TDND"], ["", "tham gia", "thành viên", "báo cáo", "cơ sở"]],
    "movement": [["Tên phong trào", "Phong trào", "Nội dung phong trào"], ["thi đua", "thi đua tham gia", "thi đua hưởng ứng", "thi đua của tỉnh, ngành"]],
    "registered": [["Đăng ký", "Có đăng ký", "Đã đăng ký"], ["thi đua", "tham gia thi đua", "phong trào thi đua", "thi đua (x)", "thi đua (đánh dấu x)"]],
    "took": [["Tham gia", "Có tham gia", "Đã tham gia", "Thực tế tham gia"], ["", "phong trào", "thực hiện", "(x)", "(đánh dấu x)"]],
    "people": [["Số người", "Tổng số người", "Số thành viên, người lao động", "Số lượt người"], ["tham gia", "đã tham gia", "tham gia phong trào", "hưởng ứng"]],
    "self": [["Điểm"], ["tự chấm", "đơn vị tự chấm", "HTX tự chấm", "tự đánh giá của đơn vị"]],
    "block_score": [["Điểm"], ["khối chấm", "khối bình xét", "khối thi đua chấm", "do khối thống nhất"]],
    "final": [["Điểm"], ["thẩm định", "Hội đồng thẩm định", "sau thẩm định", "thẩm định chính thức"]],
    "rank": [["Xếp hạng", "Thứ hạng", "Xếp hạng thi đua"], ["", "trong khối", "của khối"]],
    "block": [["Khối thi đua", "Thuộc khối thi đua", "Khối, cụm thi đua"]],
    "officer": [["Cán bộ", "Họ tên cán bộ", "Người"], ["phụ trách", "làm công tác", "được phân công phụ trách"], ["thi đua", "thi đua, khen thưởng", "TĐKT"]],
    "concurrent": [["Chuyên trách/kiêm nhiệm", "Chuyên trách hay kiêm nhiệm", "Hình thức (chuyên trách, kiêm nhiệm)", "Chế độ: chuyên trách/kiêm nhiệm"]],
    "trained": [["Năm", "Năm đã", "Năm được"], ["tập huấn", "tập huấn nghiệp vụ", "tập huấn TĐKT", "tham gia tập huấn"]],
    "day": [["Thời gian", "Ngày", "Ngày, tháng"], ["thực hiện", "tổ chức", "diễn ra", "tiến hành"]],
    "activity": [["Nội dung", "Tên", "Nội dung, tên"], ["hoạt động", "hoạt động phối hợp", "công việc phối hợp", "hoạt động đã thực hiện"]],
    "guests": [["Số người", "Số lượng người", "Tổng số người"], ["tham gia", "tham dự", "dự"]],
    "units": [["Đơn vị", "Các đơn vị"], ["tham gia", "phối hợp", "cùng tham gia"]],
}


class Roster:
    """The plan of one roster; productions change it, then it is drawn."""

    def __init__(self, world, kind, seed, idx):
        self.w, self.kind, self.seed, self.idx = world, kind, seed, idx
        self.rng = random.Random(f"{seed}|{idx}|content")
        self.noise = random.Random(f"{seed}|{idx}|noise")
        self.prods, self.facts, self.rows = [], [], []
        # plan
        self.composed = set()
        self.one_form = self.one_decision = self.one_unit = self.many_years = self.one_move = False
        self.only = None              # C, T: only persons, only collectives
        self.form_by, self.time_by, self.kind_by, self.unit_by, self.move_by = "column", "no_date", "name", "column", "column"
        self.split, self.split_name = None, None       # a sheet for each value of a field
        self.group, self.group_label, self.group_style = [], [], "number"
        self.titles, self.subtitles, self.letterhead = [], [], []
        self.title_words = {}
        self.unit_forms, self.person_forms, self.form_words, self.move_words = [], [], [], []
        self.head_forms = []
        self.day_form = None          # date -> cell value
        self.number_form = None
        self.extra = []               # (place, Col): further columns
        self.row_hooks, self.col_hooks, self.grid_hooks, self.book_hooks = [], [], [], []
        self.index_row, self.stt, self.indent_cols, self.indent_rows = None, True, 0, 0
        self.header_depth, self.header_merge = 1, True
        self.footers = []
        self.mark = {True: "x", False: None}
        self.negatives = False        # rows that say no
        self.format, self.filename, self.encode, self.text_only = "xlsx", None, None, False
        self.sheet_name = "Sheet1"
        self.limit = None
        self.own = self.sealed = False
        self.not_given = False        # a list of those who got nothing yet: no heading may say “được khen thưởng”
        self.copies = []              # functions that write further files
        self.overs = {}               # col key -> upper heading
        self.restart = False
        self.explicit = set()
        self.block_by, self.marks = "column", None
        self.file_words = "Danh sách"

    # ---- words
    def head(self, key):
        R = random.Random(f"{self.seed}|{self.idx}|head|{key}")
        text = R.choice(HEADS.get(key, [key]))
        if key in self.composed and key in PARTS:
            text = " ".join(" ".join(R.choice(p) for p in PARTS[key]).split()).replace(" ,", ",")
        if self.not_given and "được" in text:
            text = HEADS[key][0]
        for f in self.head_forms:
            text = f(text, R)
        return text

    def mention(self, unit):
        text = unit.name
        for f in self.unit_forms:
            text = f(unit, text, self.noise)
        return text

    def person(self, row):
        text = row["person"]
        for f in self.person_forms:
            text = f(row, text, self.noise)
        return text

    def form_text(self, form):
        text = FORMS[form][0]
        for f in self.form_words:
            text = f(form, text, self.noise)
        return text

    def move_text(self, move):
        text = MOVES[move][0]
        for f in self.move_words:
            text = f(move, text, self.noise)
        return text

    def day(self, d):
        return self.day_form(d, self.noise) if d and self.day_form else d

    def no(self, no):
        return self.number_form(no, self.noise) if no and self.number_form else no

    def fact(self, /, **k):
        f = dict(type=self.kind, counted=True, ask=None, roster=self.idx)
        f.update(k)
        self.facts.append(f)
        return f

    # ---- build
    def build(self):
        CONTENT[self.kind](self)
        for h in self.row_hooks:
            h(self)
        cols = COLUMNS[self.kind](self)
        for place, col in self.extra:
            cols.insert(place if place >= 0 else len(cols) + 1 + place, col)
        for h in self.col_hooks:
            cols = h(self, cols) or cols
        parts = [(self.sheet_name, self.rows)]
        if self.split:
            keys = []
            for row in self.rows:
                if row[self.split] not in keys:
                    keys.append(row[self.split])
            parts = [(self.split_name(k), [r for r in self.rows if r[self.split] == k]) for k in keys]
        self.sheets = []
        for name, rows in parts:
            s = Sheet(name[:31])
            self.sheets.append(s)
            self.draw(s, cols, rows)
            for h in self.grid_hooks:
                h(self, s)
        for h in self.book_hooks:
            h(self)

    def draw(self, s, cols, rows):
        R, c0 = self.noise, 1 + self.indent_cols
        s.cols, s.c0, s.rows = cols, c0, rows
        s.width = width = c0 + len(cols) - 1
        s.at = {c.key: c0 + i for i, c in enumerate(cols)}
        for _ in range(self.indent_rows):
            s.add("blank")
        half = max(1, len(cols) // 2)
        for left, right in self.letterhead:
            line = s.add("letterhead", {c0: left, c0 + half: right})
            if R.random() < .7:
                s.merges.append((line, c0, line, c0 + half - 1))
                s.merges.append((line, c0 + half, line, width))
        if self.letterhead:
            s.add("blank")
        for t in TITLES[self.kind](self, rows):
            line = s.add("title", {c0: Cell(t, True)})
            if R.random() < .7 and width > c0:
                s.merges.append((line, c0, line, width))
        if R.random() < .6:
            s.add("blank")
        s.header = header_lines(self, s, cols, c0)
        if self.index_row:
            s.add("index", {c0 + i: self.index_row(i) for i in range(len(cols))})
        n, last = 0, [None] * len(self.group)
        counters = [0] * len(self.group)
        ordered = rows
        for g in reversed(self.group):
            order = []
            for row in ordered:
                if row[g] not in order:
                    order.append(row[g])
            ordered = sorted(ordered, key=lambda r: order.index(r[g]))
        s.first = len(s.lines)
        namecol = next((c0 + i for i, c in enumerate(cols) if c.key not in ("stt",)), c0)
        for row in ordered:
            for level, g in enumerate(self.group):
                if row[g] != last[level]:
                    last[level:] = [row[g]] + [None] * (len(last) - level - 1)
                    counters[level] += 1
                    for x in range(level + 1, len(counters)):
                        counters[x] = 0
                    label = self.group_label[level](row[g])
                    self.group_line(s, label, level, counters[level], c0, namecol, width)
                    if self.restart:
                        n = 0
            n += 1
            cells = {}
            for i, c in enumerate(cols):
                v = n if c.key == "stt" else (c.value(row) if c.value else row[c.key])
                if v is not None and v != "":
                    cells[c0 + i] = v if isinstance(v, Cell) else Cell(v)
            s.add("data", cells, row)
        s.last = len(s.lines)
        for f in self.footers:
            f(self, s, ordered)

    def group_line(self, s, label, level, n, c0, namecol, width):
        style = self.group_style
        roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"]
        sign = (roman[(n - 1) % 15] if level == 0 else str(n)) if style != "letter" else chr(64 + min(n, 26))
        if style == "merged":
            line = s.add("group", {c0: Cell(f"{sign}. {label}", True)})
            if width > c0:
                s.merges.append((line, c0, line, width))
        elif style == "plain":
            s.add("group", {c0: Cell(label, True)})
        elif namecol == c0:
            s.add("group", {c0: Cell(f"{sign}. {label}", True)})
        else:
            s.add("group", {c0: Cell(sign, True), namecol: Cell(label, True)})


def header_lines(r, s, cols, c0):
    depth = max([r.header_depth] + [1 + len(c.over) for c in cols])
    lines = [s.add("header") for _ in range(depth)]
    for i, c in enumerate(cols):
        over = c.over
        if not over:
            lines[0].cells[c0 + i] = Cell(c.head, True)
            if depth > 1 and r.header_merge:
                s.merges.append((lines[0], c0 + i, lines[-1], c0 + i))
            continue
        for d, text in enumerate(over):
            before = cols[i - 1].over[:d + 1] if i else None
            if before != over[:d + 1]:
                lines[d].cells[c0 + i] = Cell(text, True)
                run = 1
                while i + run < len(cols) and cols[i + run].over[:d + 1] == over[:d + 1]:
                    run += 1
                if run > 1 and r.header_merge:
                    s.merges.append((lines[d], c0 + i, lines[d], c0 + i + run - 1))
        lines[len(over)].cells[c0 + i] = Cell(c.head, True)
    return lines


# ---------------------------------------------------------------- awards
def awards_content(r):
    R, w = r.rng, r.w
    top = 2025
    year = r.year = R.randint(2016, top)
    allowed = [f for f in FORMS if not r.only or r.only in FORMS[f][2]]
    forms = []
    for _ in range(1 if r.one_form else R.randint(1, 3)):
        f = R.choices(allowed, [FORM_WEIGHT[x] for x in allowed])[0]
        if f not in forms:
            forms.append(f)
    if r.one_decision:
        forms = [f for f in forms if FORMS[f][3] == FORMS[forms[0]][3] and ("XA" in f) == ("XA" in forms[0])]
    r.forms = forms
    years = [year]
    if r.many_years:
        years = sorted(R.sample(range(2016, top + 1), R.randint(2, 3)))
    r.years = years
    decisions, one = {}, None
    for f in forms:
        for y in years:
            decisions[f, y] = w.decision(f, y, R)
            if r.one_decision:
                one = one or decisions[f, y]
                decisions[f, y] = one
    units = R.sample(w.active(), min(len(w.active()), R.randint(4, 10)))
    if r.one_unit:
        units = units[:1]
    n, tries = R.randint(5, 16), 0
    if r.limit:
        n = min(n, r.limit)
    while len(r.rows) < n and tries < 200:
        tries += 1
        f, y, u = R.choice(forms), R.choice(years), R.choice(units)
        kinds = [k for k in FORMS[f][2] if not r.only or k == r.only]
        if not kinds:
            continue
        collective = R.choice(kinds + (["C"] if "C" in kinds else [])) == "T"
        who = None if collective else R.choice(u.people)
        key = (u.name if collective else who[0], f, y)
        # where a list does not say the year, the award may not be met anywhere else: it would look like a copy
        yearless = r.time_by in ("phase", "title_phase", "none")
        pair = key[:2]
        if key in w.used or pair in w.closed or yearless and pair in w.pairs:
            continue
        w.used.add(key)
        w.pairs.add(pair)
        if yearless:
            w.closed.add(pair)
        no, day = decisions[f, y]
        row = Row([], person=None if collective else who[0], sex=None if collective else who[1], post=None if collective else who[2], birth=None if collective else who[3],
                  kind="collective" if collective else "individual", unit=u, form=f, no=no, date=day, year=y, deed=R.choice(DEEDS), commune=u.commune)
        row.facts = [r.fact(who=u.name if collective else who[0], recipient_kind=row["kind"], unit=u.name, form=f, no=no, date=day, year=y, phases=phases_of(y))]
        r.rows.append(row)
    if r.group == ["kind"] or r.kind_by in ("two_names", "groups"):
        r.rows.sort(key=lambda x: x["kind"] != "collective")
    say = r.time_by
    for fact in r.facts:
        if say in ("year", "title_year", "sheet_year", "group_year", "none"):
            fact["no"] = fact["date"] = None
        if say == "no_year":
            fact["date"] = None
    if say == "none":
        for fact in r.facts:
            fact["ask"] = "year.missing"
            fact["year"], fact["phases"] = None, []
    if say in ("title_phase", "phase"):
        for row in r.rows:
            ps = phases_of(row["year"]) or ["2015-2020"]
            row.f["phase"] = (r.phase if say == "title_phase" else R.choice(ps)) if ps else None
        if say == "title_phase":
            ph = R.choice(phases_of(year))
            for row in r.rows:
                row.f["phase"] = ph
            r.phase = ph
        for row in r.rows:
            for fact in row.facts:
                fact.update(no=None, date=None, year=None, phases=[row["phase"]])


def award_columns(r):
    cols = []
    add = lambda key, value=None, over=None, head=None: cols.append(Col(key, head or r.head(key), over, value))
    name = lambda row: r.mention(row["unit"]) if row["kind"] == "collective" else r.person(row)
    if r.stt:
        add("stt")
    if r.kind_by == "two_names":
        add("collective", lambda row: r.mention(row["unit"]) if row["kind"] == "collective" else None)
        add("person", lambda row: r.person(row) if row["kind"] == "individual" else None)
    elif r.only == "C":
        add("person", name)
    elif r.only == "T":
        add("collective", name)
    else:
        add("name", name)
    if r.kind_by in ("words", "tt_cn"):
        words = {"words": ("Tập thể", "Cá nhân"), "tt_cn": ("TT", "CN")}[r.kind_by]
        add("kind", lambda row: words[row["kind"] != "collective"])
    if r.kind_by == "x":
        add("k_t", lambda row: "x" if row["kind"] == "collective" else None, ["Đối tượng khen thưởng"], "Tập thể")
        add("k_c", lambda row: "x" if row["kind"] == "individual" else None, ["Đối tượng khen thưởng"], "Cá nhân")
    if r.only != "T":
        if r.unit_by == "with_position":
            add("position_unit", lambda row: None if row["kind"] == "collective" else r.join_post(row["post"], r.mention(row["unit"])))
        else:
            add("position", lambda row: row["post"])
            if r.unit_by in ("column", "merged", "ditto"):
                add("unit", lambda row: None if row["kind"] == "collective" else r.mention(row["unit"]))
    time = r.time_by
    if r.form_by == "column":
        add("form", lambda row: r.form_text(row["form"]))
    elif r.form_by in ("x", "year_in_cell", "decision_in_cell"):
        heads = list(r.forms)
        spare = [f for f in ("BK_TINH", "GK_LMT", "BK_VCA") if f not in heads and (not r.only or r.only in FORMS[f][2])]
        if spare and len(heads) < 3:
            heads.append(spare[0])
        over = [r.rng.choice(["Hình thức khen thưởng", "Danh hiệu, hình thức khen thưởng", "Hình thức khen thưởng được tặng"])] if r.form_over else None
        for f in heads:
            def value(row, f=f):
                if row["form"] != f:
                    return None
                if r.form_by == "x":
                    return r.mark[True]
                if r.form_by == "year_in_cell":
                    return row["year"]
                return f"{r.no(row['no'])} ngày {row['date']:%d/%m/%Y}"
            add("f_" + f, value, over, r.form_text(f))
    elif r.form_by == "over_years":
        for f in r.forms:
            for y in r.years:
                add(f"f_{f}_{y}", lambda row, f=f, y=y: r.mark[True] if row["form"] == f and row["year"] == y else None, [r.form_text(f)], str(y) if r.rng.random() < .5 else f"Năm {y}")
    elif r.form_by == "years_with_words":
        for y in r.years:
            add(f"y_{y}", lambda row, y=y: r.form_text(row["form"]) if row["year"] == y else None, None, f"Năm {y}")
    if time == "no_date":
        add("no", lambda row: r.no(row["no"]))
        add("date", lambda row: r.day(row["date"]))
    elif time == "one_column":
        add("decision", lambda row: r.decision_text(row))
    elif time == "split_date":
        over = ["Quyết định khen thưởng"]
        add("no", lambda row: r.no(row["no"]), over, "Số")
        for k, h in (("day", "Ngày"), ("month", "Tháng"), ("year", "Năm")):
            add("d_" + k, lambda row, k=k: getattr(row["date"], k), over, h)
    elif time == "year":
        add("year", lambda row: row["year"])
    elif time == "no_year":
        add("no", lambda row: r.no(row["no"]))
        add("year", lambda row: row["year"])
    elif time == "phase":
        add("phase", lambda row: row["phase"])
    if r.with_deed:
        add("deed")
    add("remark", lambda row: row["remark"])
    return cols


def award_titles(r, rows):
    R = random.Random(f"{r.seed}|{r.idx}|title")
    who = {"C": "CÁ NHÂN", "T": "TẬP THỂ", None: R.choice(["TẬP THỂ, CÁ NHÂN", "CÁC TẬP THỂ, CÁ NHÂN"])}[r.only]
    form = rows[0]["form"] if rows else None
    if r.form_by == "title" and form:
        text = f"DANH SÁCH {who} {R.choice(['ĐƯỢC TẶNG', 'ĐƯỢC TẶNG THƯỞNG', 'ĐẠT' if TITLE[form].startswith('DANH') else 'NHẬN'])} {TITLE[form]}"
    else:
        text = R.choice([f"DANH SÁCH {who} ĐƯỢC KHEN THƯỞNG", f"DANH SÁCH KHEN THƯỞNG {who}", "DANH SÁCH KHEN THƯỞNG", f"TỔNG HỢP {who} ĐƯỢC KHEN THƯỞNG"])
    if r.time_by == "title_year" and rows:
        text += R.choice([" NĂM {}", " NĂM {}", " (NĂM {})"]).format(rows[0]["year"])
    if r.time_by == "title_phase":
        a, b = r.phase.split("-")
        text += R.choice([f" GIAI ĐOẠN {a} - {b}", f" GIAI ĐOẠN {a}-{b}", f" GIAI ĐOẠN {a} – {b}", f" TRONG GIAI ĐOẠN TỪ NĂM {a} ĐẾN NĂM {b}"])
    out = [text]
    if r.time_by in ("title", "title_cell") and rows:
        no, d = rows[0]["no"], rows[0]["date"]
        sub = R.choice([f"(Kèm theo Quyết định số {no} ngày {d.day:02d} tháng {d.month:02d} năm {d.year})", f"(Ban hành kèm theo Quyết định số {no} ngày {d:%d/%m/%Y})", f"Theo Quyết định số {no} ngày {d.day}/{d.month}/{d.year}"])
        out = [text + ("\n" if R.random() < .5 else " ") + sub] if r.time_by == "title_cell" else [text, sub]
    r.title_text = out[0]
    return [f(t) if callable(f) else t for t in out for f in [r.title_words.get("f")]] + r.subtitles


# ---------------------------------------------------------------- participation
def participation_content(r):
    R, w = r.rng, r.w
    year = r.year = R.randint(2016, 2025)
    years = sorted(R.sample(range(2016, 2026), R.randint(2, 3))) if r.many_years else [year]
    moves = R.sample(list(MOVES), 1 if r.one_move else R.randint(2, 4))
    r.years, r.moves = years, moves
    units = R.sample(w.active(), min(len(w.active()), R.randint(5, 14)))
    for u in units:
        for m in moves:
            for y in years:
                if (u.name, m, y, "part") in w.used or (not r.wide and R.random() < .35):
                    continue
                w.used.add((u.name, m, y, "part"))
                yes = not r.negatives or R.random() < .65
                took = yes and (not r.took_apart or R.random() < .7)
                people = R.randint(3, 120) if yes and took else None
                row = Row([], unit=u, move=m, year=y, yes=yes, took=took, people=people, commune=u.commune)
                fact = r.fact(unit=u.name, move=m, year=y, phases=phases_of(y), counted=yes)
                if yes:
                    fact["people"] = people if r.shows_people and people else None
                    if "registered" in r.explicit:
                        fact["registered"] = True
                    if "took" in r.explicit:
                        fact["took"] = took
                row.facts = [fact]
                r.rows.append(row)
    if r.wide:  # one line a unit: fold the rows
        by = {}
        for row in r.rows:
            by.setdefault((row["unit"], None if r.wide == "moves_years" or r.move_by == "years" else row["year"]), []).append(row)
        r.rows = []
        for (u, y), rows in by.items():
            line = Row([f for x in rows for f in x.facts], unit=u, year=rows[0]["year"], move=rows[0]["move"], cells={(x["move"], x["year"]): x for x in rows}, commune=u.commune)
            r.rows.append(line)


def participation_columns(r):
    cols = []
    add = lambda key, value=None, over=None, head=None: cols.append(Col(key, head or r.head(key), over, value))
    if r.stt:
        add("stt")
    add("unit_name", lambda row: r.mention(row["unit"]))
    if r.wide:
        pick = lambda row, m, y: row["cells"].get((m, row["year"] if y is None else y))
        over = [r.rng.choice(["Phong trào thi đua", "Tham gia các phong trào thi đua", "Phong trào thi đua tham gia"])]
        if r.move_by == "counts":
            over = [over[0] + r.rng.choice([" (số người tham gia)", " (người)", ", số người tham gia"])]
        if r.move_by in ("x", "counts"):
            for m in r.moves:
                def value(row, m=m):
                    x = pick(row, m, None)
                    if x is None:
                        return None
                    if r.move_by == "counts":
                        return x["people"] if x["yes"] else r.mark[False]
                    return r.mark[x["yes"]]
                add("m_" + m, value, over, r.move_head(m))
        elif r.move_by == "two_level":
            for m in r.moves:
                top = [r.move_head(m)]
                add("r_" + m, lambda row, m=m: (lambda x: x and r.mark[x["yes"]])(pick(row, m, None)), top, "Đăng ký")
                add("t_" + m, lambda row, m=m: (lambda x: x and r.mark[x["took"]])(pick(row, m, None)), top, "Tham gia")
                add("p_" + m, lambda row, m=m: (lambda x: x and x["people"])(pick(row, m, None)), top, "Số người")
        elif r.move_by == "years":
            for y in r.years:
                add(f"y_{y}", lambda row, y=y: (lambda x: x and r.mark[x["yes"]])(pick(row, r.moves[0], y)), None, f"Năm {y}")
    else:
        if r.move_by == "column":
            add("movement", lambda row: r.move_text(row["move"]))
        if r.time_by in ("column", "no_date"):
            add("year", lambda row: row["year"], head="Năm")
        if "registered" in r.explicit and not r.list_of_registered:
            add("registered", lambda row: r.mark[row["yes"]])
        if "took" in r.explicit and not r.list_of_took:
            add("took", lambda row: r.mark[row["took"]])
        if r.shows_people:
            add("people", lambda row: row["people"])
    if r.wide and r.time_by in ("column", "no_date") and r.move_by != "years":
        cols.insert(2 if r.stt else 1, Col("year", "Năm", None, lambda row: row["year"]))
    add("remark", lambda row: row["remark"])
    return cols


def participation_titles(r, rows):
    R = random.Random(f"{r.seed}|{r.idx}|title")
    if r.list_of_registered or (r.explicit == {"registered"} and not r.wide):
        text = R.choice(["DANH SÁCH ĐƠN VỊ ĐĂNG KÝ THI ĐUA", "DANH SÁCH HTX, QTDND ĐĂNG KÝ THI ĐUA", "TỔNG HỢP ĐĂNG KÝ THI ĐUA CỦA CÁC ĐƠN VỊ"])
    else:
        text = R.choice(["KẾT QUẢ THAM GIA PHONG TRÀO THI ĐUA", "TỔNG HỢP ĐƠN VỊ THAM GIA PHONG TRÀO THI ĐUA", "DANH SÁCH ĐƠN VỊ THAM GIA PHONG TRÀO THI ĐUA"])
    if r.part_title:
        text = r.part_title
    if r.time_by == "title_year" and rows:
        text += f" NĂM {rows[0]['year']}"
    out = [text]
    if r.move_by in ("title", "years") and rows:
        m = rows[0]["move"]
        out.append(R.choice(["Phong trào: “{}”", "Phong trào thi đua “{}”", "Phong trào “{}”"]).format(r.move_text(m)))
    return out + r.subtitles


# ---------------------------------------------------------------- scores
def scores_content(r):
    R, w = r.rng, r.w
    year = r.year = R.randint(2016, 2025)
    blocks = R.sample(["Khối thi đua số 1", "Khối thi đua số 2", "Khối thi đua các HTX nông nghiệp", "Khối thi đua các QTDND", "Khối thi đua số 3"], 1 if r.block_by in ("title", "sheet1") else R.randint(1, 2))
    years = sorted(R.sample(range(2018, 2026), 2)) if r.many_years else [year]
    for y in years:
        for b in blocks:
            units = R.sample(w.active(), min(len(w.active()), R.randint(4, 8)))
            points = sorted(R.sample(range(280, 400), len(units)), reverse=True)
            listed = []
            for i, (u, p) in enumerate(zip(units, points)):
                if (u.name, y, "score") in w.used:
                    continue
                w.used.add((u.name, y, "score"))
                final = p / 4
                listed.append((u, final))
            for i, (u, final) in enumerate(listed):
                row = Row([], unit=u, block=b, year=y, self=final + R.choice([0, .5, 1]), block_score=final + R.choice([0, .25]), final=final, rank=i + 1, commune=u.commune)
                row.facts = [r.fact(unit=u.name, block=b, year=y, final=final, self=row["self"], block_score=row["block_score"], rank=i + 1, phases=phases_of(y))]
                r.rows.append(row)
    r.noise.shuffle(r.rows)


def scores_columns(r):
    cols = []
    add = lambda key, value=None, over=None, head=None: cols.append(Col(key, head or r.head(key), over, value))
    if r.stt:
        add("stt")
    add("unit_name", lambda row: r.mention(row["unit"]))
    if r.block_by == "column":
        add("block")
    if r.time_by in ("column", "no_date"):
        add("year", head="Năm")
    num = r.number_cell or (lambda v: v)
    for k in ("self", "block_score", "final"):
        add(k, lambda row, k=k: num(row[k]))
    add("rank", lambda row: r.rank_text(row["rank"]) if r.rank_text else row["rank"])
    add("remark", lambda row: row["remark"])
    return cols


def scores_titles(r, rows):
    R = random.Random(f"{r.seed}|{r.idx}|title")
    text = R.choice(["BẢNG TỔNG HỢP ĐIỂM THI ĐUA", "KẾT QUẢ CHẤM ĐIỂM THI ĐUA", "BẢNG ĐIỂM THI ĐUA CÁC ĐƠN VỊ"])
    if r.time_by == "title_year" and rows:
        text += f" NĂM {rows[0]['year']}"
    out = [text]
    if r.block_by == "title" and rows:
        out.append(rows[0]["block"].upper() if R.random() < .5 else rows[0]["block"])
    return out + r.subtitles


# ---------------------------------------------------------------- officers, activities
def officers_content(r):
    R, w = r.rng, r.w
    for u in R.sample(w.active(), min(len(w.active()), R.randint(5, 14))):
        if (u.name, "officer") in w.used:
            continue
        w.used.add((u.name, "officer"))
        who = R.choice(u.people)
        conc, trained = R.random() < .7, R.choice([None, 2018, 2019, 2020, 2021, 2022, 2023])
        row = Row([], unit=u, person=who[0], post=who[2], sex=who[1], concurrent=conc, trained=trained, phone=f"09{R.randint(10000000, 99999999)}", commune=u.commune, kind="individual")
        row.facts = [r.fact(unit=u.name, person=who[0], concurrent=conc, trained=trained)]
        r.rows.append(row)


def officers_columns(r):
    cols = []
    add = lambda key, value=None, over=None, head=None: cols.append(Col(key, head or r.head(key), over, value))
    if r.stt:
        add("stt")
    add("unit_name", lambda row: r.mention(row["unit"]))
    add("officer", lambda row: r.person(row))
    add("position", lambda row: row["post"])
    if r.marks == "two_x":
        add("full", lambda row: None if row["concurrent"] else "x", ["Chế độ"], "Chuyên trách")
        add("conc", lambda row: "x" if row["concurrent"] else None, ["Chế độ"], "Kiêm nhiệm")
    elif r.marks == "one_x":
        add("conc", lambda row: "x" if row["concurrent"] else None, None, "Kiêm nhiệm")
    else:
        add("concurrent", lambda row: "Kiêm nhiệm" if row["concurrent"] else "Chuyên trách")
    add("trained", lambda row: row["trained"])
    add("phone", lambda row: row["phone"], head="Điện thoại")
    return cols


def officers_titles(r, rows):
    return [r.noise.choice(["DANH SÁCH CÁN BỘ PHỤ TRÁCH CÔNG TÁC THI ĐUA, KHEN THƯỞNG", "DANH SÁCH CÁN BỘ LÀM CÔNG TÁC THI ĐUA CỦA CÁC HTX, QTDND"])] + r.subtitles


ACTS = {"KIEM_TRA": ["Kiểm tra công tác thi đua, khen thưởng", "Kiểm tra việc thực hiện phong trào thi đua"], "GIAM_SAT": ["Giám sát việc thực hiện quy chế khen thưởng"], "THAM_QUAN": ["Tham quan, học tập mô hình HTX kiểu mới"],
        "TAP_HUAN": ["Tập huấn nghiệp vụ công tác thi đua", "Bồi dưỡng nghiệp vụ cho cán bộ thi đua"], "TUYEN_TRUYEN": ["Tuyên truyền Luật Thi đua, khen thưởng"]}


def activities_content(r):
    R = r.rng
    for _ in range(R.randint(5, 12)):
        kind = R.choice(list(ACTS))
        d = dt.date(R.randint(2016, 2025), R.randint(1, 12), R.randint(1, 28))
        if (d, kind) in r.w.used:
            continue
        r.w.used.add((d, kind))
        people = R.randint(5, 150)
        row = Row([], activity=R.choice(ACTS[kind]), date=d, guests=people, place=R.choice(COMMUNES), result=R.choice(["Tốt", "Đạt yêu cầu", None]))
        row.facts = [r.fact(act=kind, date=d, year=d.year, people=people, phases=phases_of(d.year))]
        r.rows.append(row)
    r.rows.sort(key=lambda x: x["date"])


def activities_columns(r):
    cols = []
    add = lambda key, value=None, over=None, head=None: cols.append(Col(key, head or r.head(key), over, value))
    if r.stt:
        add("stt")
    add("day", lambda row: r.day(row["date"]))
    add("activity")
    add("place", head="Địa điểm")
    add("guests")
    add("result")
    return cols


def activities_titles(r, rows):
    return ["CÁC HOẠT ĐỘNG PHỐI HỢP VỀ THI ĐUA, KHEN THƯỞNG"] + r.subtitles


CONTENT = dict(awards=awards_content, participation=participation_content, scores=scores_content, officers=officers_content, activities=activities_content)
COLUMNS = dict(awards=award_columns, participation=participation_columns, scores=scores_columns, officers=officers_columns, activities=activities_columns)
TITLES = dict(awards=award_titles, participation=participation_titles, scores=scores_titles, officers=officers_titles, activities=activities_titles)


# ---------------------------------------------------------------- the register
def register_content(r):
    for u in r.w.units:
        row = Row([], unit=u, sector=u.sector, members=u.members, workers=u.workers, commune=u.commune, founded=u.founded, unit_kind=u.kind, status=u.status)
        row.facts = [r.fact(unit=u.name, unit_kind=u.kind, sector=u.sector, members=u.members, status=u.status)]
        r.rows.append(row)


def register_columns(r):
    cols = [Col("stt", "STT"), Col("unit_name", r.head("unit_name"), None, lambda row: row["unit"].name)]
    if r.sector_by == "column":
        cols.append(Col("sector", r.noise.choice(["Lĩnh vực", "Lĩnh vực hoạt động", "Ngành nghề"]), None, lambda row: r.rng.choice(SECTORS[row["sector"]])))
    cols += [Col("commune", "Xã/phường", None, lambda row: ("Xã " if not r.bare_commune else "") + row["commune"]), Col("members", "Số thành viên", None, lambda row: r.number_cell(row["members"]) if r.number_cell else row["members"]),
             Col("workers", "Số lao động", None, lambda row: row["workers"])]
    if r.status_by == "column":
        cols.append(Col("status", "Tình trạng hoạt động", None, lambda row: {"active": "Đang hoạt động", "dissolved": "Đã giải thể"}[row["status"]]))
    return cols


CONTENT["units"], COLUMNS["units"] = register_content, register_columns
TITLES["units"] = lambda r, rows: ["DANH SÁCH HỢP TÁC XÃ, QUỸ TÍN DỤNG NHÂN DÂN"] + r.subtitles


# ---------------------------------------------------------------- drawing lots
def plan(world, kind, seed, idx, allowed, force=(), pools=("shared",), rate=.07, each=None):
    r = Roster(world, kind, seed, idx)
    if each:  # one production of that pool in every roster, in half of the registers
        options = sorted(p.name for p in REGISTRY.values() if p.pool == each and kind in p.kinds)
        if options and not force and (kind != "units" or random.Random(f"{seed}|each").random() < .5):
            force = (random.Random(f"{seed}|{idx}|each").choice(options),)
    r.wide = r.took_apart = r.list_of_registered = r.list_of_took = False
    r.shows_people, r.form_over, r.with_deed, r.bare_commune = True, False, False, False
    r.number_cell = r.rank_text = r.phase = None
    r.sector_by, r.status_by, r.part_title = "column", None, None
    r.join_post = lambda post, unit: f"{post} {unit}"
    r.decision_text = lambda row: f"{r.no(row['no'])} ngày {row['date']:%d/%m/%Y}"
    r.move_head = lambda m: MOVES[m][0]
    if kind == "participation":
        r.explicit = {"registered"}
    lots = lambda name: random.Random(f"{seed}|{idx}|{name}")
    slots, free = {}, []
    for p in REGISTRY.values():
        if kind not in p.kinds or p.pool not in pools:
            continue
        if p.pool != "shared" and p.name not in force:
            continue
        if p.slot:
            slots.setdefault(p.slot, []).append(p)
        else:
            free.append(p)
    chosen = []
    # most registers are plain: what a register loses, every other roster of the province loses with it
    plain = kind == "units" and lots("plain").random() < .7
    for slot, options in sorted(slots.items()):
        # the roster keeps the usual way with one part in three
        usual = lots("usual|" + slot).random()
        best = max(options, key=lambda p: lots(p.name).random() ** (1 / p.weight))
        forced = [p for p in options if p.name in force]
        if forced:
            chosen += forced
        elif usual < (.3 if each else .6) and not plain and best.pool == "shared":
            chosen.append(best)
    for p in free:
        if p.name in force or not plain and lots(p.name).random() < rate * p.weight:
            chosen.append(p)
    for p in sorted(chosen, key=lambda p: (p.after, p.name not in force, p.name)):
        if allowed is not None and p.name not in allowed or r.sealed and p.name not in force:
            continue
        if p.fn(r) is not False:
            r.prods.append(p.name)
    return r


def make(seed, folder, productions=None, force=None, pools=("shared",), rate=.07, each=None):
    """Writes one small province into `folder` and returns its truth. `productions`: names that may be used (default all of the
    pools); `force`: a production that the first roster of its kind has. The seed decides everything else."""
    import writers
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    R = random.Random(f"{seed}|province")
    world = World(seed)
    allowed = None if productions is None else set(productions)
    force = (force,) if isinstance(force, str) else tuple(force or ())
    kinds = ["awards"] + R.choices(KINDS, [5, 3, 1.6, 1, 1], k=R.randint(2, 7))
    if force and force[0] in REGISTRY:
        kinds[0] = sorted(REGISTRY[force[0]].kinds)[0] if "awards" not in REGISTRY[force[0]].kinds else "awards"
    with_register = R.random() < .85 or kinds[0] == "units"
    if "register.none" in force:
        with_register = False
    if kinds[0] == "units":
        kinds[0] = "awards"
    world.register = with_register
    rosters, files = [], []
    if with_register:
        rosters.append(plan(world, "units", seed, 0, allowed, force, pools, rate, each))
    for i, kind in enumerate(kinds, 1):
        rosters.append(plan(world, kind, seed, i, allowed, force if i == 1 else (), pools, rate, each))
    facts = []
    for r in rosters:
        r.build()
        if not with_register:
            r.prods.append("register.none")
        names = writers.write(r, folder)
        for f in r.facts:
            f["prods"] = list(r.prods)
        for name in names:
            files.append(dict(file=name, roster=r.idx, kind=r.kind, prods=list(r.prods), sheet=next((s.name for s in r.sheets if any(l.kind == "data" for l in s.lines)), "")))
        facts += r.facts
        for extra in r.copies:
            files += extra(folder, names) or []
    return dict(seed=seed, register=with_register, facts=facts, files=files, units=[dict(name=u.name, proper=u.proper, kind=u.kind, sector=u.sector, status=u.status) for u in world.units],
                rosters=[dict(idx=r.idx, kind=r.kind, prods=r.prods) for r in rosters], own=any(r.own for r in rosters))


import productions as _productions  # noqa: E402,F401  (fills REGISTRY)
import own as _own  # noqa: E402,F401
