"""The common productions; own.py has further ones. Each is one habit of clerks; see README.md for how to add one."""
import copy
import datetime as dt
import random
import unicodedata

from grammar import Cell, Col, Line, Row, Sheet, production
from world import FORMS, LATIN1_PEOPLE, MOVES, PHASES, SECTORS, TITLE, bare, fold, old_tone, phases_of, tcvn3, tone_apart, vni

ALL = "awards participation scores officers activities"
UNITED = "awards participation scores officers"
FIXED = {"none"}  # ways of telling the time that need one year

# ================================================================ headings


def heading(name, keys, kinds, weight=3.0):
    """Headings put together from word parts, so that they stand in no list."""
    @production("header.words_" + name, kinds, weight=weight)
    def _(r):
        r.composed |= set(keys.split())


heading("name", "name person collective", "awards")
heading("unit", "unit position_unit", "awards")
heading("position", "position", "awards officers", 2)
heading("award", "form", "awards")
heading("decision", "no date decision", "awards")
heading("year", "year", "awards", 2)
heading("kind", "kind", "awards", 2)
heading("deed", "deed remark", "awards", 1.5)
heading("unit_name", "unit_name", "participation scores officers units", 2.5)
heading("movement", "movement", "participation")
heading("marks", "registered took", "participation")
heading("people", "people", "participation")
heading("scores", "self block_score final", "scores", 4)
heading("rank", "rank block", "scores", 3)
heading("officer", "officer", "officers", 4)
heading("officer_marks", "concurrent trained", "officers", 4)
heading("activity", "activity day guests", "activities", 5)


@production("header.upper", ALL)
def _(r):
    r.head_forms.append(lambda t, R: t.upper())


@production("header.no_marks", ALL, weight=.6)
def _(r):
    r.head_forms.append(lambda t, R: bare(t))


@production("header.line_breaks", ALL)
def _(r):
    r.head_forms.append(lambda t, R: "\n".join(t.split(" ", 1)) if R.random() < .6 else t)


@production("header.star_colon", ALL, weight=.7)
def _(r):
    r.head_forms.append(lambda t, R: t + R.choice([" (*)", ":", " *", ""]))


@production("header.spaces", ALL, weight=.7)
def _(r):
    r.head_forms.append(lambda t, R: " " + t.replace(" ", "  ", 1) + " ")


def over(r, keys, text, *more):
    def hook(r, cols):
        for c in cols:
            if c.key in keys and not c.over:
                c.over = [text, *more]
                if c.key == "no":
                    c.head = "Số"
                if c.key == "date":
                    c.head = "Ngày"
        return cols
    r.col_hooks.append(hook)


@production("header.two_rows", ALL, after=5)
def _(r):
    if r.kind == "awards" and r.time_by == "no_date":
        over(r, {"no", "date"}, "Quyết định khen thưởng")
    elif r.kind == "scores":
        over(r, {"self", "block_score", "final"}, "Điểm thi đua")
    elif r.kind == "participation" and not r.wide and r.shows_people and r.explicit and not r.list_of_registered:
        over(r, {"registered", "took", "people"}, "Tình hình tham gia")
    else:
        return False


@production("header.three_rows", "awards scores", after=5, weight=.6)
def _(r):
    if "header.two_rows" in r.prods:
        return False
    if r.kind == "awards" and r.time_by == "no_date" and r.form_by == "column":
        over(r, {"no", "date"}, "Thông tin khen thưởng", "Quyết định")
    elif r.kind == "scores":
        over(r, {"self", "block_score", "final"}, "Kết quả chấm điểm", "Điểm thi đua")
    else:
        return False


@production("header.not_merged", ALL, after=9)
def _(r):
    if not (r.form_over or r.wide or r.marks == "two_x" or r.time_by in ("split_date", "over_years") or r.kind_by == "x" or {"header.two_rows", "header.three_rows", "name.birth_under_sex"} & set(r.prods)):
        return False
    r.header_merge = False


@production("header.words_over_rows", ALL, weight=.7, after=8)
def _(r):
    """The words of a heading typed over two rows, nothing merged: 'Hình thức' / 'khen thưởng'."""
    if any(p in r.prods for p in ("header.two_rows", "header.three_rows")) or r.form_by in ("x", "year_in_cell", "decision_in_cell", "over_years") or r.wide or r.marks == "two_x" or r.time_by == "split_date" or r.kind_by == "x":
        return False
    r.header_depth, r.header_merge = 2, False

    def hook(r, s):
        a, b = s.header[0], s.header[-1]
        for c in list(a.cells):
            words = " ".join(str(a.cells[c].v).split()).split(" ")
            if len(words) > 2:
                a.cells[c] = Cell(" ".join(words[:2]), True)
                b.cells[c] = Cell(" ".join(words[2:]), True)
    r.grid_hooks.append(hook)


@production("header.index_numbers", ALL, slot="index")
def _(r):
    r.index_row = lambda i: i + 1


@production("header.index_brackets", ALL, slot="index")
def _(r):
    r.index_row = lambda i: f"({i + 1})"


@production("header.index_letters", ALL, slot="index")
def _(r):
    r.index_row = lambda i: "AB"[i] if i < 2 else i - 1


@production("header.repeated_on_page", ALL, after=9, weight=.8)
def _(r):
    def hook(r, s):
        data = [i for i, l in enumerate(s.lines) if l.kind == "data"]
        if len(data) < 6:
            return
        at = data[len(data) // 2]
        for k, line in enumerate(s.header):
            s.lines.insert(at + k, Line("header", copy.deepcopy(line.cells)))
    r.grid_hooks.append(hook)


@production("layout.letterhead", ALL, weight=4)
def _(r):
    R = r.noise
    r.letterhead = [(R.choice(["LIÊN MINH HỢP TÁC XÃ TỈNH TÂY NINH", "LIÊN MINH HTX TỈNH TÂY NINH"]), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (R.choice(["VĂN PHÒNG", "PHÒNG CHÍNH SÁCH - PHONG TRÀO", "BAN PHONG TRÀO"]), "Độc lập - Tự do - Hạnh phúc")]


@production("layout.letterhead_close", ALL, after=9)
def _(r):
    """No blank row between letterhead or title and the headings."""
    def hook(r, s):
        first = s.lines.index(s.header[0])
        while first and s.lines[first - 1].kind == "blank":
            del s.lines[first - 1]
            first -= 1
    r.grid_hooks.append(hook)


@production("layout.unit_of_measure", ALL, after=7)
def _(r):
    def hook(r, s):
        s.add("measure", {s.width: r.noise.choice(["Đơn vị tính: người", "ĐVT: người", "Đơn vị tính: lượt"])}, at=s.lines.index(s.header[0]))
    r.grid_hooks.append(hook)


@production("layout.instruction_above", ALL, after=7)
def _(r):
    def hook(r, s):
        s.add("note", {s.c0: "Đề nghị các đơn vị giữ nguyên các cột, không thêm bớt cột của biểu mẫu này"}, at=0)
    r.grid_hooks.append(hook)


@production("layout.form_number", ALL, after=7)
def _(r):
    def hook(r, s):
        s.add("note", {s.width: r.noise.choice(["Mẫu số 03", "Biểu số 02/TĐKT", "Phụ lục 2"])}, at=0)
    r.grid_hooks.append(hook)


@production("layout.blank_columns_left", ALL)
def _(r):
    r.indent_cols = r.noise.randint(1, 2)


@production("layout.blank_rows_above", ALL)
def _(r):
    r.indent_rows = r.noise.randint(2, 6)


@production("layout.no_numbers", ALL)
def _(r):
    r.stt = False


@production("layout.number_text", ALL, after=6)
def _(r):
    def hook(r, cols):
        n = [0]
        for c in cols:
            if c.key == "stt":
                def value(row):
                    n[0] += 1
                    return f"{n[0]:02d}"
                c.key, c.value = "stt_text", value
    r.col_hooks.append(hook)


@production("layout.numbers_restart", ALL, after=9)
def _(r):
    if not r.group:
        return False
    r.restart = True


@production("layout.groups_merged", ALL, slot="groupstyle", after=9)
def _(r):
    if not r.group:
        return False
    r.group_style = "merged"


@production("layout.groups_plain", ALL, slot="groupstyle", after=9)
def _(r):
    if not r.group:
        return False
    r.group_style = "plain"


@production("layout.groups_lettered", ALL, slot="groupstyle", after=9)
def _(r):
    if not r.group:
        return False
    r.group_style = "letter"


# ================================================================ what an award row is given by


def group_by(r, field, label):
    if len(r.group) >= 2:
        return False
    r.group.append(field)
    r.group_label.append(label)


@production("award.columns_x", "awards", slot="form", weight=1.5)
def _(r):
    r.form_by, r.form_over = "x", r.noise.random() < .6


@production("award.columns_year", "awards", slot="form")
def _(r):
    """The award's column holds the year in which it was given."""
    r.form_by, r.time_by, r.form_over, r.many_years = "year_in_cell", "year_in_cell", r.noise.random() < .5, True
    r.row_hooks.append(lambda r: [f.update(no=None, date=None) for f in r.facts])


@production("award.columns_decision", "awards", slot="form")
def _(r):
    r.form_by, r.time_by, r.form_over = "decision_in_cell", "decision_in_cell", r.noise.random() < .5


@production("award.title", "awards", slot="form", weight=1.5)
def _(r):
    r.form_by, r.one_form = "title", True


@production("award.group_rows", "awards", slot="form", weight=1.2)
def _(r):
    if len(r.group) >= 2:
        return False
    r.form_by = "group"
    return group_by(r, "form", lambda f: r.form_text(f))


@production("award.sheet_name", "awards", slot="form", weight=.8)
def _(r):
    r.form_by, r.split = "sheet", "form"
    short = {"BK_TINH": "BK UBND tỉnh", "BK_VCA": "BK LMHTX VN", "GK_LMT": "GK LMHTX tỉnh", "CO_TINH": "Cờ UBND tỉnh", "CSTD_CS": "CSTĐ cơ sở", "LDTT": "LĐTT", "TTLDXS": "Tập thể LĐXS", "TTLDTT": "Tập thể LĐTT", "BK_TTG": "BK Thủ tướng", "GK_XA": "GK UBND xã"}
    r.split_name = lambda f: short[f]


@production("award.over_years", "awards", slot="form", weight=.8)
def _(r):
    """Two heading rows: the award over the years, x below."""
    r.form_by, r.time_by, r.many_years = "over_years", "over_years", True
    r.row_hooks.append(lambda r: [f.update(no=None, date=None) for f in r.facts])


@production("award.years_as_columns", "awards", slot="form", weight=.8)
def _(r):
    """A column a year, the award's name in the cell."""
    r.form_by, r.time_by, r.many_years = "years_with_words", "years_with_words", True
    r.row_hooks.append(lambda r: [f.update(no=None, date=None) for f in r.facts])


@production("award.words", "awards", weight=3, after=4)
def _(r):
    if r.form_by in ("title", "sheet"):
        return False
    r.form_words.append(lambda f, t, R: R.choice(FORMS[f][1]) if r.form_by not in ("group",) or R.random() < .9 else t)


@production("award.upper", "awards", weight=.6, after=4)
def _(r):
    if r.form_by in ("title", "sheet"):
        return False
    r.form_words.append(lambda f, t, R: t.upper() if R.random() < .6 else t)


@production("award.two_in_cell", "awards", after=3, weight=.8)
def _(r):
    """Two awards of one decision in one cell: 'A; B'."""
    if r.form_by != "column" or r.group or r.split:
        return False
    r.one_decision = True

    def hook(r):
        for row in r.rows:
            both = [f for f in ("BK_TINH", "CO_TINH") if FORMS[f][3] == "QĐ-UBND"]
            if row["form"] == "BK_TINH" and row["kind"] == "collective" and (row["unit"].name, "CO_TINH", row["year"]) not in r.w.used:
                r.w.used.add((row["unit"].name, "CO_TINH", row["year"]))
                f = dict(row.facts[0], form="CO_TINH")
                r.facts.append(f)
                row.facts.append(f)
                row.f["form2"] = "CO_TINH"
    r.row_hooks.append(hook)

    def cols(r, cs):
        for c in cs:
            if c.key == "form":
                old = c.value
                c.value = lambda row: old(row) + (r.noise.choice(["; ", ";\n", " và "]) + r.form_text(row["form2"]) if row["form2"] else "")
    r.col_hooks.append(cols)


@production("award.bare_with_suffix", "awards", after=3, weight=.7)
def _(r):
    """A bare “Bằng khen”, whose level the decision's suffix tells (QĐ-UBND, QĐ-LMHTXVN, QĐ-TTg)."""
    if r.form_by != "column" or r.time_by not in ("no_date", "one_column", "split_date", "no_year"):
        return False
    r.form_words.append(lambda f, t, R: "Bằng khen" if f in ("BK_TINH", "BK_VCA", "BK_TTG") and R.random() < .8 else t)


@production("award.bare_open", "awards", after=3, weight=.6)
def _(r):
    """A bare “Bằng khen” without any decision: nobody can say whose."""
    if r.form_by != "column" or r.time_by not in ("year", "title_year", "sheet_year", "group_year"):
        return False
    r.form_words.append(lambda f, t, R: "Bằng khen" if f in ("BK_TINH", "BK_VCA", "BK_TTG") else t)
    r.row_hooks.append(lambda r: [f.update(ask="award.bare", must=True) for f in r.facts if f["form"] in ("BK_TINH", "BK_VCA", "BK_TTG")])


# ================================================================ when


def time(name, weight=1.0):
    def add(fn):
        def g(r):
            if r.time_by != "no_date":
                return False
            return fn(r)
        return production(name, "awards", slot="time", weight=weight, after=1)(g)
    return add


@time("decision.one_column", 1.3)
def _(r):
    r.time_by = "one_column"
    way = r.noise.randint(0, 4)
    r.decision_text = lambda row: [f"{r.no(row['no'])} ngày {row['date']:%d/%m/%Y}", f"{r.no(row['no'])}, ngày {row['date'].day}/{row['date'].month}/{row['date'].year}", f"QĐ số {row['no']} ngày {row['date']:%d/%m/%Y}",
                                   f"{r.no(row['no'])}\n{row['date']:%d/%m/%Y}", f"{r.no(row['no'])} ({row['date']:%d.%m.%Y})"][way]


@time("decision.in_title", 1.5)
def _(r):
    r.time_by, r.one_decision = "title", True


@time("decision.in_title_cell")
def _(r):
    r.time_by, r.one_decision = "title_cell", True


@time("decision.in_group_row")
def _(r):
    if len(r.group) >= 2:
        return False
    r.time_by = "group_decision"
    r.row_hooks.append(lambda r: [row.f.update(dec=(row["no"], row["date"])) for row in r.rows])
    R = r.noise
    way = R.choice(["Quyết định số {0} ngày {1:%d/%m/%Y}", "Theo Quyết định số {0} ngày {1.day:02d} tháng {1.month:02d} năm {1.year}", "QĐ số {0} ngày {1:%d/%m/%Y}"])
    return group_by(r, "dec", lambda d: way.format(*d))


@time("decision.in_remark", .8)
def _(r):
    r.time_by = "remark"
    r.row_hooks.append(lambda r: [row.f.update(remark=f"Theo QĐ số {row['no']} ngày {row['date']:%d/%m/%Y}") for row in r.rows])


@time("decision.split_date", .8)
def _(r):
    r.time_by = "split_date"


@time("decision.number_and_year", .8)
def _(r):
    r.time_by = "no_year"


@time("year.column", 1.2)
def _(r):
    r.time_by, r.many_years = "year", True


@time("year.from_title", 1.5)
def _(r):
    r.time_by = "title_year"


@time("year.from_sheet_name")
def _(r):
    if r.split:
        return False
    r.time_by, r.many_years, r.split = "sheet_year", True, "year"
    way = r.noise.choice(["Năm {}", "{}", "DS {}", "KT năm {}"])
    r.split_name = lambda y: way.format(y)


@time("year.from_group_row")
def _(r):
    if len(r.group) >= 2:
        return False
    r.time_by, r.many_years = "group_year", True
    way = r.noise.choice(["Năm {}", "NĂM {}", "Khen thưởng năm {}"])
    return group_by(r, "year", lambda y: way.format(y))


@time("year.missing", .5)
def _(r):
    r.time_by = "none"


@time("phase.from_title", .8)
def _(r):
    r.time_by = "title_phase"


@time("phase.column", .6)
def _(r):
    r.time_by, r.many_years = "phase", True


# ================================================================ whose


@production("kind.group_rows", "awards", slot="kind", weight=1.5, after=2)
def _(r):
    if len(r.group) >= 2:
        return False
    r.kind_by = "groups"
    way = r.noise.choice([("TẬP THỂ", "CÁ NHÂN"), ("Tập thể", "Cá nhân")] if r.not_given else [("TẬP THỂ", "CÁ NHÂN"), ("Tập thể", "Cá nhân"), ("Tập thể được khen thưởng", "Cá nhân được khen thưởng"), ("CÁC TẬP THỂ", "CÁC CÁ NHÂN")])
    return group_by(r, "kind", lambda k: way[k != "collective"])


@production("kind.column_words", "awards", slot="kind", after=2)
def _(r):
    r.kind_by = "words"


@production("kind.column_tt_cn", "awards", slot="kind", after=2)
def _(r):
    r.kind_by = "tt_cn"


@production("kind.columns_x", "awards", slot="kind", after=2, weight=.6)
def _(r):
    r.kind_by = "x"


@production("kind.two_name_columns", "awards", slot="kind", after=2)
def _(r):
    r.kind_by = "two_names"


@production("kind.only_persons", "awards", slot="kind", after=2, weight=1.5)
def _(r):
    r.only = "C"


@production("kind.only_collectives", "awards", slot="kind", after=2)
def _(r):
    r.only = "T"


@production("kind.two_sheets", "awards", slot="kind", after=2)
def _(r):
    if r.split:
        return False
    r.split, r.kind_by = "kind", "sheets"
    r.split_name = lambda k: "Tập thể" if k == "collective" else "Cá nhân"


@production("unit.with_position", "awards", slot="unit", after=3)
def _(r):
    if r.only == "T":
        return False
    r.unit_by = "with_position"
    way = r.noise.choice(["{} {}", "{}, {}", "{} - {}"])
    r.join_post = lambda post, unit: way.format(post, unit)


@production("unit.merged_down", "awards", slot="unit", after=3)
def _(r):
    """Only persons, sorted by unit, the unit's cell merged over them, before the name."""
    if r.only == "T" or r.kind_by in ("two_names", "x") or r.group:
        return False
    r.only, r.unit_by = "C", "merged"

    def cols(r, cs):
        i = next((i for i, c in enumerate(cs) if c.key == "unit"), None)
        if i is not None:
            c = cs.pop(i)
            cs.insert(1 if r.stt else 0, c)
        return cs
    r.col_hooks.append(cols)
    r.row_hooks.append(lambda r: r.rows.sort(key=lambda x: x["unit"].name))

    def grid(r, s):
        c, prev = s.at["unit"], None
        lines = [l for l in s.lines if l.kind == "data"]
        i = 0
        while i < len(lines):
            j = i
            while j + 1 < len(lines) and lines[j + 1].row["unit"] is lines[i].row["unit"] and s.lines.index(lines[j + 1]) == s.lines.index(lines[j]) + 1:
                j += 1
                lines[j].cells.pop(c, None)
            if j > i:
                s.merges.append((lines[i], c, lines[j], c))
            i = j + 1
    r.grid_hooks.append(grid)


@production("unit.group_rows", "awards", slot="unit", after=3)
def _(r):
    if r.only == "T" or r.kind_by in ("two_names", "x"):
        return False
    if len(r.group) >= 2:
        return False
    r.only, r.unit_by = "C", "group"
    return group_by(r, "unit", lambda u: r.mention(u))


@production("unit.from_letterhead", "awards", slot="unit", after=3)
def _(r):
    """A unit's own list of its people: the unit stands in the letterhead alone."""
    if r.only == "T" or r.kind_by in ("groups", "x", "two_names", "words", "tt_cn"):
        return False
    r.only, r.one_unit, r.unit_by, r.limit = "C", True, "letterhead", 6

    def hook(r):
        if r.rows:
            r.letterhead = [(r.rows[0]["unit"].name.upper(), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("", "Độc lập - Tự do - Hạnh phúc")]
    r.row_hooks.append(hook)


@production("unit.from_sheet_name", "awards", slot="unit", after=3, weight=.7)
def _(r):
    if not r.w.register or r.split or r.only == "T" or r.kind_by in ("groups", "x", "two_names", "words", "tt_cn"):
        return False
    r.only, r.unit_by, r.split = "C", "sheet", "unit"
    r.split_name = lambda u: u.short[0][:31]


@production("unit.ditto", "awards", slot="unit", after=3)
def _(r):
    if r.only == "T" or r.kind_by in ("two_names", "x") or r.group:
        return False
    r.only, r.unit_by = "C", "ditto"
    r.row_hooks.append(lambda r: r.rows.sort(key=lambda x: x["unit"].name))
    sign = r.noise.choice(["nt", "như trên", '"', "-nt-", "''"])

    def grid(r, s):
        prev = None
        for line in s.lines:
            if line.kind == "data" and line.row:
                if prev is not None and line.row["unit"] is prev and s.at["unit"] in line.cells:
                    line.cells[s.at["unit"]] = Cell(sign)
                prev = line.row["unit"]
    r.grid_hooks.append(grid)


@production("unit.short_forms", UNITED, weight=3)
def _(r):
    if not r.w.register:
        return False
    r.unit_forms.append(lambda u, t, R: R.choice(u.short) if R.random() < .6 else t)


@production("unit.case_and_spaces", UNITED)
def _(r):
    r.unit_forms.append(lambda u, t, R: R.choice([t.upper(), " " + t.replace(" ", "  ", 1), t + " ", t.replace(" ", "\u00a0", 1), t]))


@production("unit.with_commune", UNITED)
def _(r):
    if not r.w.register:
        return False
    r.unit_forms.append(lambda u, t, R: t + R.choice([" (xã {})", ", xã {}", " - xã {}"]).format(u.commune) if R.random() < .5 else t)


@production("unit.quotes_dots", UNITED, weight=.7)
def _(r):
    r.unit_forms.append(lambda u, t, R: R.choice([t + ".", t.replace(u.proper, f"“{u.proper}”"), t + ";", t]) if u.proper in t else t)


@production("unit.no_marks", UNITED, weight=.5)
def _(r):
    if not r.w.register:
        return False
    r.unit_forms.append(lambda u, t, R: bare(t) if R.random() < .5 else t)


@production("unit.collective_words", "awards", weight=.8, after=4)
def _(r):
    """“Tập thể HTX …”, “Tập thể cán bộ, thành viên HTX …” as the name of the collective."""
    if r.only == "C":
        return False
    r.unit_forms.append(lambda u, t, R: R.choice(["Tập thể ", "Tập thể cán bộ, thành viên "]) + t if getattr(r, "_collective", False) else t)

    def cols(r, cs):
        for c in cs:
            if c.key in ("name", "collective") and c.value:
                old = c.value

                def value(row, old=old):
                    r._collective = row["kind"] == "collective"
                    try:
                        return old(row)
                    finally:
                        r._collective = False
                c.value = value
    r.col_hooks.append(cols)


@production("unit.repeated_for_collective", "awards", after=6)
def _(r):
    """The unit's column is filled for collectives too, with the same unit."""
    def cols(r, cs):
        for c in cs:
            if c.key == "unit":
                c.value = lambda row: r.mention(row["unit"])
    if r.unit_by != "column":
        return False
    r.col_hooks.append(cols)


# ================================================================ names of people


@production("name.honorific", "awards officers", after=4)
def _(r):
    if r.only == "T":
        return False
    r.person_forms.append(lambda row, t, R: ({"male": "Ông ", "female": "Bà "}[row["sex"]] if R.random() < .9 else {"male": "Ông: ", "female": "Bà: "}[row["sex"]]) + t)


@production("name.upper", "awards officers", after=4)
def _(r):
    if r.only == "T":
        return False
    r.person_forms.append(lambda row, t, R: t.upper())


@production("name.spaces", "awards officers", weight=.7, after=4)
def _(r):
    if r.only == "T":
        return False
    r.person_forms.append(lambda row, t, R: R.choice([" " + t, t + "  ", t.replace(" ", "  ", 1), t.replace(" ", "\u00a0", 1)]))


@production("name.tone_apart", "awards officers participation scores")
def _(r):
    """Tone marks combining (UniKey “tổ hợp”)."""
    r.person_forms.append(lambda row, t, R: tone_apart(t))
    r.unit_forms.append(lambda u, t, R: tone_apart(t))


@production("name.nfd", "awards officers", weight=.6, after=4)
def _(r):
    if r.only == "T":
        return False
    r.person_forms.append(lambda row, t, R: unicodedata.normalize("NFD", t))


@production("name.note_behind", "awards", weight=.8, after=4)
def _(r):
    if r.only == "T":
        return False
    """A remark behind the name: (nữ), (đã nghỉ hưu), (1975), *."""
    r.person_forms.append(lambda row, t, R: t + R.choice([" (nữ)" if row["sex"] == "female" else " (nam)", " (đã nghỉ hưu)", f" ({row['birth']})", " *", ""]))


@production("name.post_behind_comma", "awards", after=4, weight=.8)
def _(r):
    if r.only == "T":
        return False
    r.person_forms.append(lambda row, t, R: f"{t}, {row['post']}" if R.random() < .7 else t)


@production("name.post_in_dashes", "awards", after=4, weight=.6)
def _(r):
    if r.only == "T" or "name.post_behind_comma" in r.prods:
        return False
    r.person_forms.append(lambda row, t, R: f"{t} - {row['post']}" if R.random() < .7 else t)


@production("name.numbered", "awards", weight=.5, after=8)
def _(r):
    n = [0]

    def form(row, t, R):
        n[0] += 1
        return f"{n[0]}. {t}"
    r.person_forms.append(form)


@production("name.latin1_only", "awards", weight=.8)
def _(r):
    """Names whose accents all lie in Latin-1, which a decoder of TCVN3 must leave alone."""
    if r.kind_by in ("two_names",) or r.only == "T":
        return False
    r.only = "C"
    names = list(LATIN1_PEOPLE)
    r.rng.shuffle(names)

    def hook(r):
        taken = {}
        for row in r.rows:
            if row["person"] and row["person"] not in taken and names and (names[-1], "latin1") not in r.w.used:
                taken[row["person"]] = names.pop()
                r.w.used.add((taken[row["person"]], "latin1"))
            if row["person"] in taken:
                row.f["person"] = taken[row["person"]]
                for f in row.facts:
                    f["who"] = row["person"]
    r.row_hooks.append(hook)


@production("name.family_and_given", "awards", after=6, weight=.8)
def _(r):
    """Two columns: Họ và tên đệm | Tên."""
    if r.only != "C" or r.person_forms:
        return False

    def cols(r, cs):
        for i, c in enumerate(cs):
            if c.key == "person":
                cs[i:i + 1] = [Col("family", r.noise.choice(["Họ và tên đệm", "Họ và chữ đệm", "Họ đệm"]), None, lambda row: " ".join(row["person"].split()[:-1])), Col("given", "Tên", None, lambda row: row["person"].split()[-1])]
                break
        return cs
    r.col_hooks.append(cols)


@production("name.several_in_cell", "awards", after=4, weight=.6)
def _(r):
    """Several people of one unit in one cell, one a line."""
    if r.only == "T" or r.kind_by in ("two_names", "x") or r.unit_by != "column" or "name.post_behind_comma" in r.prods or "name.post_in_dashes" in r.prods or r.form_by not in ("column", "title", "group"):
        return False
    r.only = "C"

    def hook(r):
        by = {}
        for row in r.rows:
            by.setdefault((row["unit"].name, row["form"], row["year"]), []).append(row)
        rows = []
        for group in by.values():
            first = group[0]
            first.f["persons"] = [(x["person"], x["sex"]) for x in group]
            first.f["post"] = None if len(group) > 1 else first["post"]
            first.facts = [f for x in group for f in x.facts]
            rows.append(first)
        r.rows = rows
    r.row_hooks.append(hook)
    sep = r.noise.choice(["\n", "; ", "\n", ";\n"])

    def cols(r, cs):
        for c in cs:
            if c.key in ("name", "person"):
                c.value = lambda row: sep.join({"male": "Ông ", "female": "Bà "}[s] + p for p, s in row["persons"])
    r.col_hooks.append(cols)


@production("name.namesakes_by_birth", "awards", after=6, weight=.6)
def _(r):
    """Two people of one name in one unit, told apart by the year of birth."""
    if r.only == "T" or r.form_by in ("group", "sheet") or "name.latin1_only" in r.prods or "name.several_in_cell" in r.prods or "name.family_and_given" in r.prods:
        return False

    def hook(r):
        for row in [x for x in r.rows if x["person"]][:1]:
            twin = Row([], **dict(row.f, birth=row["birth"] + 7 if row["birth"] < 1988 else row["birth"] - 9))
            twin.facts = [r.fact(**{k: v for k, v in row.facts[0].items() if k not in ("type", "roster", "counted", "ask")})]
            twin.facts[0]["ask"] = row.facts[0]["ask"]
            r.rows.insert(r.rows.index(row) + 1, twin)
    r.row_hooks.append(hook)
    with_birth(r)


def with_birth(r):
    r.extra.append((2 if r.stt else 1, Col("birth", r.head("birth"), None, lambda row: row["birth"])))


@production("name.birth_column", "awards", after=6)
def _(r):
    if any(c.key == "birth" for _, c in r.extra) or r.kind_by == "two_names" or r.only == "T":
        return False
    with_birth(r)


@production("name.birth_under_sex", "awards", after=6, weight=.7)
def _(r):
    """Year of birth in one of two columns Nam | Nữ under one heading."""
    if any(c.key == "birth" for _, c in r.extra) or r.kind_by == "two_names" or r.only == "T" or "header.words_over_rows" in r.prods:
        return False
    for k, (sex, text) in enumerate((("male", "Nam"), ("female", "Nữ"))):
        r.extra.append(((2 if r.stt else 1) + k, Col("b_" + sex, text, ["Năm sinh"], lambda row, sex=sex: row["birth"] if row["sex"] == sex else None)))


@production("name.sex_column", "awards", after=6)
def _(r):
    if r.only == "T" or r.kind_by == "two_names" or any(c.key.startswith("b") for _, c in r.extra):
        return False
    r.extra.append((2 if r.stt else 1, Col("sex", r.head("sex"), None, lambda row: {"male": "Nam", "female": "Nữ", None: None}[row["sex"]])))


# ================================================================ values


@production("date.text_forms", "awards activities", slot="datetext", after=4)
def _(r):
    if r.kind == "awards" and r.time_by != "no_date":
        return False
    r.day_form = lambda d, R: R.choice(["{0:%d/%m/%Y}", "{0.day}/{0.month}/{0.year}", "{0:%d-%m-%Y}", "{0:%d.%m.%Y}", "ngày {0.day:02d} tháng {0.month:02d} năm {0.year}", "{0.day:02d} tháng {0.month:02d} năm {0.year}"]).format(d)


@production("date.two_digit_year", "awards activities", slot="datetext", weight=.7, after=4)
def _(r):
    if r.kind == "awards" and r.time_by != "no_date":
        return False
    r.day_form = lambda d, R: f"{d.day}/{d.month}/{d.year % 100:02d}"


@production("date.month_only", "awards activities", slot="datetext", weight=.7, after=4)
def _(r):
    """“10/2022”, “tháng 10/2022”: the day is not known."""
    if r.time_by != "no_date":
        return False
    way = r.noise.choice(["{0.month:02d}/{0.year}", "tháng {0.month}/{0.year}", "Tháng {0.month} năm {0.year}"])
    r.day_form = lambda d, R: way.format(d)
    r.row_hooks.append(lambda r: [f.update(date=None) for f in r.facts])


@production("date.serial_numbers", "awards activities", slot="datetext", weight=.5, after=5)
def _(r):
    if r.kind == "awards" and r.time_by != "no_date" or r.format.startswith("csv"):
        return False
    r.day_form = lambda d, R: (d - dt.date(1899, 12, 30)).days
    r.row_hooks.append(lambda r: [f.update(ask=f["ask"] or "date.serial") for f in r.facts])


@production("date.excel_mangled", "awards", slot="datetext", weight=.5, after=2)
def _(r):
    """Days up to 12 were turned by a machine set to English and are real dates; the others stay text."""
    if r.time_by != "no_date":
        return False

    def form(d, R):
        return dt.date(d.year, d.day, d.month) if d.day <= 12 else f"{d:%d/%m/%Y}"
    r.day_form = form

    def hook(r):
        for f in r.facts:
            f["ask"] = f["ask"] or "date.mangled"
            f["date"] = None
    r.row_hooks.append(hook)


@production("number.decision_spellings", "awards", slot="numtext", after=4)
def _(r):
    """“Số: 12 / QĐ-UBND”, “12/QD-UBND”, “QĐ số 12/QĐ-UBND”, “12/QĐ - UBND”: all one number."""
    if r.time_by not in ("no_date", "one_column", "no_year", "split_date"):
        return False
    r.number_form = lambda no, R: R.choice(["Số: {}", "{}", "QĐ số {}", "số {}", "{} "]).format(R.choice([no, no.replace("/", " /"), no.replace("QĐ", "QD"), no.replace("QĐ-", "QĐ - "), no.replace("-", "–")]))


@production("number.decision_bare", "awards", slot="numtext", weight=.7, after=4)
def _(r):
    """The number without its suffix, as a number."""
    if r.time_by not in ("no_date", "split_date", "no_year") or "award.bare_with_suffix" in r.prods:
        return False
    r.number_form = lambda no, R: int(no.split("/")[0])
    r.row_hooks.append(lambda r: [f.update(no=f["no"].split("/")[0]) for f in r.facts if f["no"]])


@production("number.people_words", "participation", slot="numtext")
def _(r):
    def cols(r, cs):
        for c in cs:
            if c.key == "people":
                c.value = lambda row: None if row["people"] is None else r.noise.choice([f"{row['people']} người", f"{row['people']:02d}", row["people"], str(row["people"])])
    if r.wide or not r.shows_people:
        return False
    r.col_hooks.append(cols)


@production("number.scores_text", "scores", slot="numtext", weight=2)
def _(r):
    r.number_cell = lambda v: str(v).replace(".", ",") if v != int(v) else str(int(v))


@production("rank.words", "scores", slot="rank")
def _(r):
    r.rank_text = lambda n: ["Nhất", "Nhì", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám"][n - 1]


@production("rank.roman", "scores", slot="rank")
def _(r):
    r.rank_text = lambda n: ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][n - 1]


@production("rank.hang", "scores", slot="rank")
def _(r):
    r.rank_text = lambda n: f"Hạng {n}"


# ================================================================ rows


@production("rows.blank_between", ALL, after=7)
def _(r):
    def hook(r, s):
        for i in range(len(s.lines) - 1, 0, -1):
            if s.lines[i].kind == "data" and s.lines[i - 1].kind == "data" and r.noise.random() < .2 and not any(m[0] is s.lines[i - 1] or m[2] is s.lines[i] for m in s.merges if m[0] is not m[2]):
                s.add("blank", at=i)
    if r.unit_by in ("merged", "ditto"):
        return False
    r.grid_hooks.append(hook)


@production("rows.prefilled_numbers", ALL, after=9)
def _(r):
    """The form goes on with numbered empty rows."""
    if not r.stt or "layout.number_text" in r.prods:
        return False

    def hook(r, s):
        at = max(i for i, l in enumerate(s.lines) if l.kind == "data") + 1 if any(l.kind == "data" for l in s.lines) else None
        if at is None:
            return
        n = sum(1 for l in s.lines if l.kind == "data")
        for k in range(r.noise.randint(3, 12)):
            s.add("empty", {s.c0: n + k + 1}, at=at + k)
    r.grid_hooks.append(hook)


@production("rows.prefilled_na", "awards participation officers", after=9, weight=.8)
def _(r):
    """Template rows that hold nothing but failed look-ups (#N/A), as in a real list of 386 awards."""
    def hook(r, s):
        data = [i for i, l in enumerate(s.lines) if l.kind == "data"]
        if not data:
            return
        for k in range(r.noise.randint(4, 20)):
            s.add("empty", {s.width: "#N/A", s.width - 1: "#N/A"}, at=data[-1] + 1 + k)
    r.grid_hooks.append(hook)


@production("rows.example", "awards", after=9, weight=.7)
def _(r):
    """An example row of the form, said to be one, above the real ones."""
    def hook(r, s):
        first = next((i for i, l in enumerate(s.lines) if l.kind == "data"), None)
        if first is None:
            return
        src = s.lines[first]
        cells = copy.deepcopy(src.cells)
        stt = s.c0
        cells[stt] = Cell("Ví dụ" if r.stt else "Ví dụ: Nguyễn Văn A")
        col = next((s.at[k] for k in ("name", "person", "collective") if k in s.at), None)
        if col and col != stt:
            cells[col] = Cell("Nguyễn Văn A" if src.row["kind"] != "collective" else "HTX A")
        s.add("example", at=first).cells.update(cells)
    if r.group or r.unit_by in ("merged", "ditto") or not r.stt:
        return False
    r.grid_hooks.append(hook)


@production("rows.hidden", ALL, after=9, weight=.5)
def _(r):
    """A row is hidden: whether it still holds, only its sender can say."""
    def hook(r, s):
        lines = [l for l in s.lines if l.kind == "data"]
        if len(lines) > 3:
            line = lines[2]
            line.hidden = True
            for f in line.row.facts:
                f["ask"] = f["ask"] or "row.hidden"
    if r.format not in ("xlsx", "xls") or r.unit_by in ("merged", "ditto"):
        return False
    r.grid_hooks.append(hook)


@production("rows.struck", "awards", after=9, weight=.6)
def _(r):
    """A row struck through: taken out, so it must not be counted in silence."""
    def hook(r, s):
        lines = [l for l in s.lines if l.kind == "data"]
        if len(lines) > 3:
            for c in lines[1].cells.values():
                c.strike = True
            for f in lines[1].row.facts:
                f.update(counted=False, ask="row.struck")
    if r.format != "xlsx" or r.unit_by in ("merged", "ditto") or "name.several_in_cell" in r.prods:
        return False
    r.grid_hooks.append(hook)


UNDECIDED = ("no_date", "year", "title_year", "sheet_year", "group_year")


def refuse(r, row):
    """The row got nothing: it has no decision either."""
    if r.time_by == "no_date":
        row.f.update(no=None, date=None)
    for f in row.facts:
        f["counted"] = False


@production("refused.remark", "awards", after=7)
def _(r):
    """The remark says that the row gets nothing."""
    words = ["Không đủ điều kiện", "Rút tên", "Hội đồng không đồng ý", "Không đạt", "Xin rút khỏi danh sách", "Không thông qua"]
    if r.time_by not in UNDECIDED or r.not_given:
        return False

    def hook(r):
        for row in r.rows:
            if r.rng.random() < .2:
                row.f["remark"] = r.rng.choice(words)
                refuse(r, row)
    r.row_hooks.append(hook)


@production("refused.result_column", "awards", after=7, weight=.8)
def _(r):
    """A column with the council's result: Đạt / Không đạt."""
    yes, no = r.noise.choice([("Đạt", "Không đạt"), ("Đồng ý", "Không đồng ý"), ("Được khen", "Không được khen")])
    if r.time_by not in UNDECIDED or r.not_given or "refused.remark" in r.prods:
        return False

    def hook(r):
        for row in r.rows:
            row.f["verdict"] = yes
            if r.rng.random() < .25:
                row.f["verdict"] = no
                refuse(r, row)
    r.row_hooks.append(hook)
    r.extra.append((-1, Col("verdict", r.noise.choice(["Kết quả xét", "Kết quả bình xét của Hội đồng", "Ý kiến của Hội đồng"]), None, lambda row: row["verdict"])))


@production("refused.group_row", "awards", slot="unit", after=8, weight=.6)
def _(r):
    """Group rows part those that are awarded from those that are not."""
    if r.unit_by != "column" or r.time_by not in UNDECIDED or r.not_given or len(r.group) >= 2 or {"refused.remark", "refused.result_column"} & set(r.prods):
        return False
    a, b = r.noise.choice([("ĐỦ ĐIỀU KIỆN KHEN THƯỞNG", "KHÔNG ĐỦ ĐIỀU KIỆN KHEN THƯỞNG"), ("Được khen thưởng", "Không được khen thưởng"), ("ĐỒNG Ý KHEN THƯỞNG", "KHÔNG ĐỒNG Ý KHEN THƯỞNG")])

    def hook(r):
        for i, row in enumerate(r.rows):
            row.f["passed"] = i < max(1, len(r.rows) * 2 // 3)
            if not row["passed"]:
                refuse(r, row)
    r.row_hooks.append(hook)
    r.group.insert(0, "passed")
    r.group_label.insert(0, lambda p: a if p else b)


@production("refused.title", "awards", slot="form", weight=.4)
def _(r):
    """The whole list is of those who got nothing."""
    way = r.noise.choice(["DANH SÁCH CÁ NHÂN, TẬP THỂ KHÔNG ĐỦ ĐIỀU KIỆN KHEN THƯỞNG NĂM {}", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG KHÔNG ĐƯỢC HỘI ĐỒNG THÔNG QUA NĂM {}"])
    r.time_by, r.not_given = "title_year", True
    r.title_words["f"] = lambda t: way.format(r.year) if t.startswith(("DANH SÁCH", "TỔNG HỢP")) else t
    r.row_hooks.append(lambda r: [f.update(counted=False, ask=None) for f in r.facts])


@production("proposal.not_decision", "awards", slot="form", weight=.8)
def _(r):
    """A list of proposals: no award yet, so none may be counted in silence."""
    way = r.noise.choice(["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM {}", "DANH SÁCH ĐỀ NGHỊ TẶNG THƯỞNG NĂM {}", "DANH SÁCH TRÌNH HỘI ĐỒNG XÉT KHEN THƯỞNG NĂM {}"])
    r.time_by, r.not_given = "title_year", True
    r.title_words["f"] = lambda t: way.format(r.year) if t.startswith(("DANH SÁCH", "TỔNG HỢP")) else t
    r.row_hooks.append(lambda r: [f.update(counted=False, ask="proposal") for f in r.facts])


# ================================================================ feet


@production("footer.total", ALL, slot="total", weight=2)
def _(r):
    words = r.noise.choice(["Tổng cộng", "TỔNG CỘNG", "Cộng", "Tổng số"])
    at = r.noise.random() < .5
    r.footers.append(lambda r, s, rows: s.add("total", {s.c0 if at else s.c0 + 1: f"{words}: {len(rows)}" if r.noise.random() < .5 else words}))


@production("footer.count_in_last_column", ALL, slot="total", weight=1.2)
def _(r):
    r.footers.append(lambda r, s, rows: s.add("total", {s.c0 + (1 if r.stt else 0): r.noise.choice(["Tổng cộng", "TỔNG CỘNG", "Cộng"]), s.width: sum(len(x.facts) for x in rows)}))


@production("footer.total_in_words", ALL, slot="total")
def _(r):
    if r.kind != "awards":
        r.footers.append(lambda r, s, rows: s.add("total", {s.c0: f"Danh sách này có {len(rows)} dòng./."}))
        return
    r.footers.append(lambda r, s, rows: s.add("total", {s.c0: r.noise.choice(["Danh sách này có {0:02d} trường hợp./.", "Ấn định danh sách có {0:02d} trường hợp", "(Tổng cộng danh sách có {0} trường hợp)"]).format(sum(len(x.facts) for x in rows))}))


@production("footer.women_below_total", "awards", slot="total", weight=.6)
def _(r):
    def foot(r, s, rows):
        n = sum(1 for x in rows if x["kind"] == "individual")
        s.add("total", {s.c0 + (1 if r.stt else 0): f"Tổng cộng: {len(rows)}"})
        if n:
            s.add("total", {s.c0 + (1 if r.stt else 0): f"Trong đó: nữ {sum(1 for x in rows if x['sex'] == 'female')} người"})
    r.footers.append(foot)


@production("footer.group_totals", ALL, after=9, weight=.8)
def _(r):
    """A line “Cộng” at the end of each group."""
    if not r.group:
        return False

    def hook(r, s):
        i, n = s.first, 0
        while i < len(s.lines):
            line = s.lines[i]
            if line.kind == "data":
                n += 1
            ends = i + 1 == len(s.lines) or s.lines[i + 1].kind not in ("data", "header", "index", "blank")
            if line.kind == "data" and ends:
                s.add("total", {s.c0 + (1 if r.stt else 0): f"Cộng: {n}"}, at=i + 1)
                i, n = i + 1, 0
            i += 1
    r.grid_hooks.append(hook)


def signers(r, s, left, right, mark, names):
    for _ in range(r.noise.randint(1, 2)):
        s.add("blank")
    a, b = s.c0 + (1 if r.stt else 0), max(s.c0 + 2, s.width - 1)
    s.add("footer", {b: f"Tây Ninh, ngày {r.noise.randint(10, 28)} tháng {r.noise.randint(10, 12)} năm {max(getattr(r, 'years', None) or [x['date'].year for x in r.rows if x['date']] or [2023])}"})
    s.add("footer", {a: Cell(left, True), b: Cell(right, True)})
    if mark:
        s.add("footer", {a: "(Ký, họ tên)", b: "(Ký, họ tên, đóng dấu)"})
    for _ in range(3):
        s.add("blank")
    s.add("footer", {a: Cell(names[0], True), b: Cell(names[1], True)})


@production("footer.signers", ALL, slot="signers", weight=2)
def _(r):
    R = r.noise
    r.footers.append(lambda r, s, rows: signers(r, s, R.choice(["NGƯỜI LẬP BIỂU", "Người lập", "LẬP BIỂU"]), R.choice(["GIÁM ĐỐC", "CHỦ TỊCH", "THỦ TRƯỞNG ĐƠN VỊ", "TM. HĐQT"]), True, ["Nguyễn Thị Lập", "Trần Văn Ký"]))


@production("footer.signers_no_mark", ALL, slot="signers")
def _(r):
    R = r.noise
    r.footers.append(lambda r, s, rows: signers(r, s, R.choice(["NGƯỜI TỔNG HỢP", "THƯ KÝ HỘI ĐỒNG", "CÁN BỘ TỔNG HỢP"]), R.choice(["PHÓ GIÁM ĐỐC", "TRƯỞNG BAN", "CHỦ TỊCH HỘI ĐỒNG"]), False, ["Nguyễn Thị Lập", "Trần Văn Ký"]))


@production("footer.receivers", ALL, after=7, weight=.6)
def _(r):
    def foot(r, s, rows):
        s.add("blank")
        s.add("footer", {s.c0: "Nơi nhận:"})
        s.add("footer", {s.c0: "- Liên minh HTX tỉnh;"})
        s.add("footer", {s.c0: "- Lưu: VT."})
    r.footers.append(foot)


@production("footer.notes", ALL, after=7, weight=.6)
def _(r):
    r.footers.append(lambda r, s, rows: s.add("note", {s.c0: r.noise.choice(["Ghi chú: số liệu do các đơn vị báo cáo", "* Danh sách xếp theo thứ tự đơn vị", "Ghi chú: (x) là đã thực hiện"])}))


# ================================================================ further columns


@production("column.unknown", "awards officers", after=6)
def _(r):
    R = r.noise
    head, value = R.choice([("Số CCCD", lambda row: f"0720{R.randint(10000000, 99999999)}" if row["person"] else None), ("Trình độ", lambda row: R.choice(["12/12", "Đại học", "Trung cấp"]) if row["person"] else None), ("Dân tộc", lambda row: "Kinh" if row["person"] else None), ("Chữ ký", lambda row: None),
                            ("Số điện thoại", lambda row: f"09{R.randint(10000000, 99999999)}" if row["person"] else None)])
    if r.only == "T":
        return False
    r.extra.append((-1, Col("unknown", head, None, value)))


@production("column.money", "awards", after=6, weight=.7)
def _(r):
    r.extra.append((-1, Col("money", r.noise.choice(["Tiền thưởng", "Ký nhận", "Mức thưởng (đồng)"]), None, lambda row: None)))


@production("column.commune", UNITED, after=6)
def _(r):
    if not r.w.register:
        return False
    r.extra.append((3 if r.stt else 2, Col("commune", r.noise.choice(["Xã", "Xã/phường", "Địa bàn xã, phường"]), None, lambda row: row["commune"])))


@production("column.deed", "awards", after=4)
def _(r):
    r.with_deed = True


@production("column.hidden", ALL, after=9, weight=.6)
def _(r):
    """A hidden column of the template's own codes."""
    if r.format not in ("xlsx", "xls", "wrong"):
        return False

    def hook(r, s):
        c = s.width + 1
        s.hidden_cols.add(c)
        s.header[0].cells[c] = Cell("Mã nội bộ")
        for i, l in enumerate(x for x in s.lines if x.kind == "data"):
            l.cells[c] = Cell(f"K{i + 1:03d}")
    r.grid_hooks.append(hook)


@production("column.blank_spacer", ALL, after=6, weight=.6)
def _(r):
    def cols(r, cs):
        cs.insert(len(cs) - 1, Col("spacer", None, None, lambda row: None))
        return cs
    r.col_hooks.append(cols)


# ================================================================ participation


@production("movement.title", "participation", slot="form", weight=1.3)
def _(r):
    r.move_by, r.one_move = "title", True


@production("movement.group_rows", "participation", slot="form")
def _(r):
    if len(r.group) >= 2:
        return False
    r.move_by = "group"
    way = r.noise.choice(["Phong trào “{}”", "Phong trào thi đua {}", "{}"])
    return group_by(r, "move", lambda m: way.format(r.move_text(m)))


@production("movement.columns_x", "participation", slot="form", weight=1.3)
def _(r):
    r.move_by, r.wide, r.shows_people = "x", True, False
    r.explicit = set()


@production("movement.columns_counts", "participation", slot="form", weight=1.3)
def _(r):
    """Movements as columns, in the cells the number of people."""
    r.move_by, r.wide = "counts", True
    r.explicit = set()


@production("movement.columns_two_level", "participation", slot="form")
def _(r):
    r.move_by, r.wide, r.took_apart = "two_level", True, True
    r.explicit = {"registered", "took"}


@production("movement.sheet_name", "participation", slot="form", weight=.7)
def _(r):
    r.move_by, r.split = "sheet", "move"
    r.split_name = lambda m: {"DKST": "PT Đoàn kết, sáng tạo", "NTM": "PT xây dựng NTM", "HNPT": "Hội nhập và phát triển", "VNN": "Vì người nghèo"}[m]


@production("movement.years_as_columns", "participation", slot="form", weight=.8)
def _(r):
    r.move_by, r.wide, r.one_move, r.many_years, r.shows_people, r.time_by = "years", "years", True, True, False, "years"
    r.explicit = set()


@production("movement.words", "participation", weight=2)
def _(r):
    r.move_words.append(lambda m, t, R: R.choice(MOVES[m][1]))


@production("movement.short_headings", "participation", weight=2, after=2)
def _(r):
    if not r.wide or r.move_by == "years":
        return False
    r.move_head = lambda m: MOVES[m][2][0]


@production("year.part_title", "participation scores", slot="time", weight=1.5, after=1)
def _(r):
    if r.time_by != "no_date":
        return False
    r.time_by = "title_year"


@production("year.part_sheet_name", "participation scores", slot="time", after=1)
def _(r):
    if r.split or r.time_by != "no_date":
        return False
    r.time_by, r.split, r.many_years = "sheet_year", "year", True
    way = r.noise.choice(["Năm {}", "{}", "Năm {} "])
    r.split_name = lambda y: way.format(y)


@production("year.part_group_rows", "participation", slot="time", after=1)
def _(r):
    if r.wide or r.time_by != "no_date":
        return False
    if len(r.group) >= 2:
        return False
    r.time_by, r.many_years = "group_year", True
    return group_by(r, "year", lambda y: f"Năm {y}")


@production("mark.took_column", "participation", after=3, weight=2)
def _(r):
    """A column Tham gia beside Đăng ký: some registered and did not take part."""
    if r.wide or r.list_of_registered or "mark.only_took" in r.prods:
        return False
    r.explicit, r.took_apart = {"registered", "took"}, True


@production("mark.only_took", "participation", after=3)
def _(r):
    if r.wide or r.took_apart:
        return False
    r.explicit = {"took"}


@production("mark.list_of_registered", "participation", after=4)
def _(r):
    """No mark at all: the title says that the list is of those who registered."""
    if r.wide or r.took_apart or r.explicit != {"registered"}:
        return False
    r.list_of_registered = True


def marks(name, yes, no, weight=1.0):
    @production(name, "participation", slot="mark", weight=weight, after=5)
    def _(r):
        if r.list_of_registered or r.move_by == "counts":
            return False
        r.negatives = True
        r.mark = {True: yes, False: no}


marks("mark.blank_is_no", "x", None, 2)
marks("mark.words", "Có", "Không", 1.2)
marks("mark.zero_one", 1, 0)
marks("mark.dash", "x", "-")
marks("mark.tick", "✓", None)
marks("mark.capital_v", "V", None, .6)
marks("mark.plus", "+", "-", .5)
marks("mark.cross_zero", "X", "0")
marks("mark.da_chua", "Đã đăng ký", "Chưa đăng ký", .7)


@production("mark.counts_blank_is_no", "participation", after=5, weight=3)
def _(r):
    if r.move_by != "counts":
        return False
    r.negatives = True
    r.mark = {True: "x", False: r.noise.choice([None, 0, "-"])}


@production("layout.matrix_units_in_columns", "participation", slot="form", weight=1)
def _(r):
    """Movements down, units across."""
    r.move_by, r.wide, r.time_by, r.explicit = r.noise.choice(["x", "counts"]), True, "title_year", set()
    r.shows_people = r.move_by == "counts"

    def hook(r, s):
        data = [l for l in s.lines if l.kind == "data"]
        first = s.lines.index(s.header[0])
        s.lines[first:] = []
        s.merges = [m for m in s.merges if m[0] in s.lines]
        rows = [l.row for l in data][:9]
        for l in data[9:]:
            for f in l.row.facts:
                f["drop"] = True
        head = s.add("header", {1: "STT", 2: "Phong trào thi đua", **{3 + i: Cell(r.mention(x["unit"]), True) for i, x in enumerate(rows)}})
        s.header, s.at, s.c0 = [head], {}, 1
        for k, m in enumerate(r.moves):
            cells = {1: k + 1, 2: r.move_text(m)}
            facts = []
            for i, x in enumerate(rows):
                y = x["cells"].get((m, x["year"]))
                if y:
                    cells[3 + i] = (y["people"] if y["yes"] else r.mark[False]) if r.move_by == "counts" else r.mark[y["yes"]]
                    facts += y.facts
            s.add("data", cells, Row(facts))
        s.width = 2 + len(rows)
        r.facts = [f for f in r.facts if not f.get("drop")]
    r.grid_hooks.insert(0, hook)
    r.footers = []
    r.index_row = None


# ================================================================ scores, officers


@production("block.title", "scores", slot="block", weight=1.5)
def _(r):
    r.block_by = "title"


@production("block.group_rows", "scores", slot="block")
def _(r):
    if len(r.group) >= 2:
        return False
    r.block_by = "group"
    return group_by(r, "block", lambda b: b)


@production("officer.two_x_columns", "officers", slot="mark")
def _(r):
    r.marks = "two_x"


@production("officer.one_x_column", "officers", slot="mark")
def _(r):
    r.marks = "one_x"


@production("officer.trained_words", "officers", slot="numtext")
def _(r):
    def cols(r, cs):
        for c in cs:
            if c.key == "trained":
                c.value = lambda row: "chưa" if row["trained"] is None else r.noise.choice([f"năm {row['trained']}", row["trained"], f"Đã tập huấn năm {row['trained']}"])
    r.col_hooks.append(cols)


@production("activity.ranges", "activities", slot="datetext")
def _(r):
    """“20-21/8/2024”, “từ ngày 20 đến ngày 21/8/2024”."""
    def form(d, R):
        e = min(28, d.day + 1)
        return R.choice([f"{d.day}-{e}/{d.month}/{d.year}", f"từ ngày {d.day} đến ngày {e}/{d.month}/{d.year}", d]) if e > d.day else d
    r.day_form = form


@production("activity.quarters", "activities", slot="datetext", weight=.6)
def _(r):
    r.day_form = lambda d, R: f"Quý {['I', 'II', 'III', 'IV'][(d.month - 1) // 3]}/{d.year}"
    r.row_hooks.append(lambda r: [f.update(date=None) for f in r.facts])


# ================================================================ sheets and files


@production("sheet.empty_extra", ALL, weight=1.2, after=6)
def _(r):
    if r.format not in ("xlsx", "xls", "ods", "wrong"):
        return False
    r.book_hooks.append(lambda r: r.sheets.extend([Sheet("Sheet2"), Sheet("Sheet3")]) if not any(s.name in ("Sheet2", "Sheet3") for s in r.sheets) else None)


@production("sheet.instructions", ALL, weight=.8, after=6)
def _(r):
    """A first sheet 'Hướng dẫn' with example rows, which are no data."""
    if r.format not in ("xlsx", "xls", "ods", "wrong"):
        return False
    def hook(r):
        src = next((s for s in r.sheets if hasattr(s, "header")), None)
        if src is None:
            return
        s = Sheet("Hướng dẫn")
        s.width = src.width
        s.add("title", {1: Cell("HƯỚNG DẪN NHẬP LIỆU", True)})
        s.add("note", {1: "Mỗi dòng ghi một trường hợp; không thêm cột. Ví dụ:"})
        for line in src.header:
            s.lines.append(Line("header", copy.deepcopy(line.cells)))
        data = [l for l in src.lines if l.kind == "data"][:2]
        for n, line in enumerate(data):
            cells = {c: Cell(x.v) for c, x in line.cells.items()}
            for k in ("name", "person", "officer"):
                if k in src.at:
                    cells[src.at[k]] = Cell("Nguyễn Văn A" if n == 0 else "Trần Thị B")
            for k in ("unit_name", "unit", "collective"):
                if k in src.at:
                    cells[src.at[k]] = Cell("HTX A" if n == 0 else "HTX B")
            s.lines.append(Line("example", cells))
        r.sheets.insert(0, s)
    r.book_hooks.append(hook)


@production("sheet.lookup_hidden", "awards participation", weight=.8, after=6)
def _(r):
    """A hidden sheet with the lists that the template chooses from."""
    if r.format not in ("xlsx", "xls", "wrong"):
        return False
    def hook(r):
        s = Sheet("DANHMUC")
        s.hidden, s.width = True, 4
        s.add("header", {1: "Mã", 2: "Tên danh hiệu, hình thức", 3: "Phân loại"})
        for i, f in enumerate(FORMS):
            s.add("lookup", {1: f"HT{i + 1:02d}", 2: FORMS[f][0], 3: "Bằng khen" if "BK" in f else "Khác"})
        r.sheets.append(s)
    r.book_hooks.append(hook)


@production("sheet.counts_summary", "awards", weight=.7, after=6)
def _(r):
    """A second sheet that sums the first one up: numbers by award, no awards of its own."""
    if r.format not in ("xlsx", "xls", "ods", "wrong"):
        return False
    def hook(r):
        s = Sheet("Tổng hợp")
        s.width = 5
        s.add("title", {1: Cell("TỔNG HỢP SỐ LƯỢNG KHEN THƯỞNG", True)})
        s.add("header", {1: "STT", 2: "Hình thức khen thưởng", 3: "Tập thể", 4: "Cá nhân", 5: "Tổng số"})
        n = 0
        for f in FORMS:
            rows = [x for x in r.rows if x["form"] == f]
            if rows:
                n += 1
                t = sum(1 for x in rows if x["kind"] == "collective")
                s.add("sum", {1: n, 2: FORMS[f][0], 3: t, 4: len(rows) - t, 5: len(rows)})
        s.add("total", {2: "Tổng cộng", 5: len(r.rows)})
        r.sheets.append(s)
    r.book_hooks.append(hook)


def file_format(name, fmt, kinds=ALL, weight=1.0, encode=None, one_sheet=False):
    @production(name, kinds, slot="file", weight=weight, after=4)
    def _(r):
        if one_sheet and r.split:
            return False
        r.format, r.encode = fmt, encode


file_format("file.xls", "xls", weight=2)
file_format("file.ods", "ods", weight=1.2)
file_format("file.csv_utf8", "csv", one_sheet=True)
file_format("file.csv_bom", "csv_bom", one_sheet=True, weight=.7)
file_format("file.csv_semicolon", "csv_semicolon", one_sheet=True, weight=.7)
file_format("file.csv_utf16_tab", "csv_utf16", one_sheet=True, weight=.5)
file_format("file.html_as_xls", "html", one_sheet=True, weight=.7)
file_format("file.xlsx_named_xls", "wrong", weight=.7)
file_format("file.tcvn3", "xls", weight=1, encode=lambda t: (tcvn3(t), ".VnTime"))
file_format("file.vni", "xlsx", weight=.8, encode=lambda t: (vni(t), "VNI-Times"))
file_format("file.tcvn3_csv", "csv_tcvn3", weight=.7, encode=lambda t: (tcvn3(t), None), one_sheet=True)


@production("file.spread_title", ALL, after=9, weight=.7)
def _(r):
    """Titles centred by spaces instead of merging."""
    def hook(r, s):
        for line in s.lines:
            if line.kind == "title":
                for c in line.cells.values():
                    c.v = " " * 24 + str(c.v)
                s.merges = [m for m in s.merges if m[0] is not line]
    r.grid_hooks.append(hook)


@production("copy.same_list_twice", ALL, after=9, weight=.6)
def _(r):
    """The same file again under the name of a copy: counted once."""
    def again(folder, names):
        src = folder / names[0]
        dst = folder / f"Copy of {names[0]}"
        dst.write_bytes(src.read_bytes())
        return [dict(file=dst.name, roster=r.idx, kind=r.kind, prods=r.prods, copy=True)]
    r.copies.append(again)


@production("copy.same_list_other_format", "awards participation scores", after=9, weight=.6)
def _(r):
    """The same list saved once more as a csv: counted once."""
    if r.split or r.format not in ("xlsx", "xls", "ods") or r.encode:
        return False

    def again(folder, names):
        import writers
        dst = folder / (names[0].rsplit(".", 1)[0] + " (1).csv")
        writers._csv(r, dst, [s for s in r.sheets if s.lines and s.name not in ("Hướng dẫn",)][:1], "csv_bom")
        return [dict(file=dst.name, roster=r.idx, kind=r.kind, prods=r.prods, copy=True)]
    r.copies.append(again)


@production("copy.own_output", "awards", after=9, weight=.4)
def _(r):
    """The product's own workbook of the run before lies among the rosters (the judge puts it there)."""
    r.own = True


# ================================================================ the register


@production("register.sector_group_rows", "units", slot="sector")
def _(r):
    r.sector_by = "group"
    way = {k: v[0] for k, v in SECTORS.items()}
    return group_by(r, "sector", lambda s: way[s])


@production("register.two_sheets", "units", slot="sector", weight=.8)
def _(r):
    r.split = "unit_kind"
    r.split_name = lambda k: "HTX" if k == "HTX" else "QTDND"


@production("register.status_column", "units", slot="status")
def _(r):
    r.status_by = "column"
    dissolve(r)


@production("register.status_group_rows", "units", slot="status", weight=.8)
def _(r):
    dissolve(r)
    a, b = r.noise.choice([("ĐANG HOẠT ĐỘNG", "ĐÃ GIẢI THỂ"), ("Đơn vị đang hoạt động", "Đơn vị đã giải thể, ngừng hoạt động")])
    r.group.insert(0, "status")
    r.group_label.insert(0, lambda x: a if x == "active" else b)


def dissolve(r):
    """Two units are gone; no other roster names them, since nobody could say whether they still were there."""
    for u in r.w.units[-2:]:
        u.status = "dissolved"


@production("register.members_thousands", "units", slot="numtext")
def _(r):
    r.number_cell = lambda v: f"{v:,}".replace(",", ".") if v > 999 else str(v)


@production("register.address_two_columns", "units", after=5)
def _(r):
    def cols(r, cs):
        for i, c in enumerate(cs):
            if c.key == "commune":
                c.over, c.head = ["Địa chỉ"], "Xã, phường"
                cs.insert(i + 1, Col("district", "Huyện, thị xã", ["Địa chỉ"], lambda row: "Huyện Tân Châu"))
                return cs
    r.col_hooks.append(cols)


@production("register.founded", "units", after=5)
def _(r):
    r.extra.append((-1, Col("founded", r.noise.choice(["Năm thành lập", "Thành lập năm"]), None, lambda row: row["founded"])))


@production("register.bare_communes", "units", after=5)
def _(r):
    r.bare_commune = True


@production("register.none", "awards", weight=0)
def _(r):
    return False


# the register knows the decorations too
from grammar import REGISTRY  # noqa: E402

for _name in ("header.upper", "header.line_breaks", "layout.letterhead", "layout.blank_columns_left", "layout.form_number", "header.index_numbers", "header.index_brackets",
              "footer.total", "footer.signers", "sheet.empty_extra", "file.xls", "file.ods", "file.spread_title", "layout.groups_merged", "layout.groups_plain"):
    REGISTRY[_name].kinds.add("units")


# ================================================================ years above the table, refusals, history, summaries

ROW_TIME = ("no_date", "one_column", "split_date", "year", "no_year", "decision_in_cell", "year_in_cell")


def below_title(name, *ways):
    @production("title." + name, "awards", after=6, weight=.8)
    def _(r):
        if r.time_by not in ROW_TIME or r.not_given:
            return False
        r.subtitles.append(r.noise.choice(ways))


# years and decisions above the table that say nothing of the rows, which have their own
below_title("data_as_of", "(Số liệu cập nhật đến ngày 31/12/2025)", "(Cập nhật tháng 12 năm 2025)", "(Số liệu đến hết năm 2025)")
below_title("law_named", "(Thực hiện Nghị định số 98/2023/NĐ-CP của Chính phủ)", "(Theo Luật Thi đua, khen thưởng năm 2022)", "(Áp dụng Nghị định số 91/2017/NĐ-CP ngày 31/7/2017)")
below_title("range_of_years", "(Từ năm 2016 đến nay)", "(Tổng hợp các năm từ 2016 đến 2025)")
below_title("basis_decision", "Căn cứ Quyết định số 1620/QĐ-TTg ngày 20/9/2011 của Thủ tướng Chính phủ", "Thực hiện Kế hoạch số 85/KH-UBND ngày 15/3/2015 của UBND tỉnh")


@production("award.columns_x_refused", "awards", after=7, weight=1.5)
def _(r):
    """In the award's own column some cells say no: 0, -, không, rút, không đạt."""
    if r.form_by != "x" or r.time_by not in UNDECIDED or r.not_given:
        return False

    def hook(r):
        for row in r.rows:
            if r.rng.random() < .25:
                row.f["said_no"] = r.rng.choice(["0", "-", "không", "rút", "không đạt", "Không đủ ĐK", "chưa xét", 0])
                refuse(r, row)

    def cols(r, cs):
        for c in cs:
            if c.key.startswith("f_"):
                old = c.value

                def value(row, old=old):
                    v = old(row)
                    return row["said_no"] if v is not None and row["said_no"] is not None else v
                c.value = value
    r.row_hooks.append(hook)
    r.col_hooks.append(cols)


@production("award.years_over_forms", "awards", slot="form", weight=.7)
def _(r):
    """Two heading rows: the year over the awards, x below."""
    r.form_by, r.time_by, r.many_years = "years_over", "years_over", True
    r.row_hooks.append(lambda r: [f.update(no=None, date=None) for f in r.facts])

    def cols(r, cs):
        new = [Col(f"f_{y}_{f}", r.form_text(f), [f"Năm {y}"], lambda row, y=y, f=f: "x" if row["form"] == f and row["year"] == y else None) for y in r.years for f in r.forms]
        cs[-1:-1] = new
        return cs
    r.col_hooks.append(cols)


@production("column.history", "awards", after=6, weight=.8)
def _(r):
    """A column of titles won earlier, which are no awards of this list."""
    if r.only == "T" or r.form_by not in ("column", "title", "group", "x"):
        return False
    R = r.noise
    r.extra.append((-1, Col("history", R.choice(["Danh hiệu đã đạt những năm trước", "Thành tích, danh hiệu đã được tặng trước đây", "Các danh hiệu đã có"]), None,
                            lambda row: R.choice([None, "LĐTT 2013, 2014", "CSTĐCS năm 2014; LĐTT năm 2013", "Giấy khen năm 2012"]) if row["person"] else None)))


@production("sheet.units_summary", "awards", after=6, weight=.7)
def _(r):
    """A second sheet with the number of awards of each unit: sums, no awards of its own."""
    if r.format not in ("xlsx", "xls", "ods", "wrong"):
        return False

    def hook(r):
        s = Sheet("TH theo đơn vị")
        forms = sorted({x["form"] for x in r.rows})
        s.width = 2 + len(forms)
        s.add("title", {1: Cell("TỔNG HỢP SỐ LƯỢT KHEN THƯỞNG THEO ĐƠN VỊ", True)})
        s.add("header", {1: "STT", 2: "Tên đơn vị", **{3 + i: FORMS[f][0] for i, f in enumerate(forms)}})
        units = []
        for x in r.rows:
            if x["unit"] not in units:
                units.append(x["unit"])
        for k, u in enumerate(units, 1):
            s.add("sum", {1: k, 2: u.name, **{3 + i: sum(1 for x in r.rows if x["unit"] is u and x["form"] == f) or None for i, f in enumerate(forms)}})
        r.sheets.append(s)
    r.book_hooks.append(hook)


@production("refused.part_title", "participation", after=8, weight=.6)
def _(r):
    """The title says that the units of the list did not register, or took no part."""
    if r.wide or r.took_apart or r.negatives or not r.list_of_registered:
        return False
    way = r.noise.choice(["DANH SÁCH ĐƠN VỊ CHƯA ĐĂNG KÝ THI ĐUA", "DANH SÁCH HTX, QTDND KHÔNG ĐĂNG KÝ THI ĐUA"])
    r.shows_people = False
    r.part_title = way
    r.row_hooks.append(lambda r: [f.update(counted=False) for f in r.facts])


@production("name.missing", "awards", after=6, weight=.5)
def _(r):
    """One person's name is not there yet (blank, dots): it must be asked."""
    if r.only != "C" or r.group or r.unit_by != "column" or "name.several_in_cell" in r.prods:
        return False
    sign = r.noise.choice([None, "…", "......", "(chưa có)", "-"])

    def hook(r):
        if len(r.rows) > 3:
            row = r.rows[2]
            row.f["nameless"] = True
            for f in row.facts:
                f.update(counted=False, ask="name.missing")

    def cols(r, cs):
        for c in cs:
            if c.key == "person":
                old = c.value
                c.value = lambda row: sign if row["nameless"] else old(row)
    r.row_hooks.append(hook)
    r.col_hooks.append(cols)
