"""An invented province: its units, and the truth of its rosters. No real person's data."""
from collections import namedtuple

Unit = namedtuple("Unit", "name commune sector kind first last", defaults=(None, None))
#: From the year `first` to the year `last`; nothing is always.
UNITS = {
    "DTA": Unit("Hợp tác xã Nông nghiệp Đồng Tâm", "An Phú", "NN", "HTX"),
    "DTL": Unit("Hợp tác xã Nông nghiệp Đồng Tâm", "Long Khê", "NN", "HTX"),
    "SC": Unit("Hợp tác xã Dịch vụ nông nghiệp Suối Cát", "Suối Cát", "NN", "HTX"),
    "BH": Unit("Hợp tác xã Bưởi da xanh Hòa Lợi", "Hòa Lợi", "NN", "HTX"),
    "RL": Unit("Hợp tác xã Rau an toàn Lộc Thuận", "Lộc Thuận", "NN", "HTX"),
    "DB": Unit("Hợp tác xã Nông nghiệp công nghệ cao Đá Bạc", "Đá Bạc", "NN", "HTX"),
    "BT": Unit("Hợp tác xã Bánh tráng Trại Mít", "An Phú", "CN_TTCN", "HTX"),
    "MT": Unit("Hợp tác xã Mây tre đan Bình Thới", "Bình Thới", "CN_TTCN", "HTX"),
    "VT": Unit("Hợp tác xã Vận tải Đại Thắng", "Hòa Lợi", "GTVT", "HTX"),
    "TV": Unit("Hợp tác xã Vận tải thủy Sông Vàm", "Long Khê", "GTVT", "HTX"),
    "CM": Unit("Hợp tác xã Thương mại dịch vụ Chợ Mới", "Bình Thới", "TM_DV", "HTX"),
    "KH": Unit("Hợp tác xã Mua bán Kim Hòa", "Suối Cát", "TM_DV", "HTX"),
    "TP": Unit("Hợp tác xã Xây dựng Tân Phát", "Lộc Thuận", "XD", "HTX"),
    "XV": Unit("Hợp tác xã Môi trường Xanh Việt", "An Phú", "MT", "HTX"),
    "GL": Unit("Quỹ tín dụng nhân dân Gia Lộc", "Gia Lộc", "QTD", "QTDND"),
    "TH": Unit("Quỹ tín dụng nhân dân Trung Hưng", "Trung Hưng", "QTD", "QTDND"),
    "AP": Unit("Quỹ tín dụng nhân dân An Phú", "An Phú", "QTD", "QTDND"),
    "LH": Unit("Liên hiệp hợp tác xã Nông sản Bình Khê", "Bình Thới", "NN", "LHHTX"),
    "PT": Unit("Hợp tác xã Trồng nấm Phước Tân", "Đá Bạc", "NN", "HTX", None, 2023),
    "QT": Unit("Hợp tác xã Vận tải Quyết Tiến", "Trung Hưng", "GTVT", "HTX", None, 2021),
    "AB": Unit("Hợp tác xã Thủ công mỹ nghệ An Bình", "Gia Lộc", "CN_TTCN", "HTX", None, 2019),
    "DL": Unit("Hợp tác xã Dược liệu Núi Bà", "Đá Bạc", "NN", "HTX", 2024, None),
    "HD": Unit("Hợp tác xã Du lịch cộng đồng Hồ Dầu", "Suối Cát", "TM_DV", "HTX", 2024, None),
}
PHASES = {"2015-2020": (2015, 2020), "2017-2022": (2017, 2022), "2022-2027": (2022, 2027)}
FLAGS = {"CO_TINH", "CO_LMT"}

Award = namedtuple("Award", "who kind unit form year status")
Part = namedtuple("Part", "unit movement year registered took_part")
Officer = namedtuple("Officer", "unit person concurrent trained")
Activity = namedtuple("Activity", "date kind people")
Score = namedtuple("Score", "unit year points rank")


class Truth:
    """What all rosters together say."""

    def __init__(self):
        self.awards, self.parts, self.officers, self.activities, self.scores = [], [], [], [], []

    def award(self, who, unit, form, year, status="counted", kind="C"):
        """`who` is a person's name, or nothing for the unit itself."""
        kind = "collective" if who is None else {"C": "individual", "H": "household"}[kind]
        self.awards.append(Award(who or UNITS[unit].name, kind, unit, form, year, status))

    def part(self, unit, movement, year, registered=None, took_part=None):
        self.parts.append(Part(unit, movement, year, registered, took_part))

    def officer(self, unit, person, concurrent, trained):
        self.officers.append(Officer(unit, person, concurrent, trained))

    def activity(self, date, kind, people):
        self.activities.append(Activity(date, kind, people))

    def score(self, unit, year, points, rank):
        self.scores.append(Score(unit, year, points, rank))

    def figures(self):
        """Every figure that the judge compares: (figure, phase, year, sector, unit kind, form, kind, movement) to its value; zeros are left out."""
        sums, sets = {}, {}
        years = {a.year for a in self.awards} | {p.year for p in self.parts} | {int(a.date[:4]) for a in self.activities} | {s.year for s in self.scores}
        years |= {o.trained for o in self.officers if o.trained}
        times = [("", "", None)] + [(p, "", r) for p, r in PHASES.items()] + [("", str(y), (y, y)) for y in sorted(years)]

        def holds(span, year):
            return span is None or span[0] <= year <= span[1]

        def active(span, unit):
            return span is None or (unit.first or 0) <= span[1] and span[0] <= (unit.last or 9999)

        for phase, year, span in times:
            def add(name, cut, value=1, thing=None):
                key = (name, phase, year, *cut)
                if thing is None:
                    sums[key] = sums.get(key, 0) + value
                else:
                    sets.setdefault(key, set()).add(thing)

            awarded = set()
            for a in self.awards:
                if not holds(span, a.year):
                    continue
                u = UNITS[a.unit]
                name = {"counted": "awards", "registered": "registrations", "proposed": "proposals", "refused": "refusals"}.get(a.status)
                if name is None:
                    continue
                for s in ("", u.sector):
                    for f in ("", a.form):
                        for k in ("", a.kind):
                            add(name, (s, "", f, k, ""))
                            if name == "awards":
                                add("recipients", (s, "", f, k, ""), thing=(a.who, a.unit))
                add(name, ("", u.kind, "", "", ""))
                if name == "awards":
                    if a.form in FLAGS:
                        add("flags", ("", "", "", "", ""))
                    if a.kind == "collective" and active(span, u):
                        awarded.add(a.unit)
            for unit, u in UNITS.items():
                if active(span, u):
                    for s, k in (("", ""), (u.sector, ""), ("", u.kind)):
                        add("units", (s, k, "", "", ""))
                        add("units_awarded" if unit in awarded else "units_never_awarded", (s, k, "", "", ""))
            for p in self.parts:
                if holds(span, p.year):
                    u = UNITS[p.unit]
                    for s in ("", u.sector):
                        for m in ("", p.movement):
                            if p.registered:
                                add("units_registered", (s, "", "", "", m), thing=p.unit)
                            if p.took_part:
                                add("units_took_part", (s, "", "", "", m), thing=p.unit)
            for o in self.officers:
                if active(span, UNITS[o.unit]):
                    add("officers", ("", "", "", "", ""))
                    if o.concurrent:
                        add("officers_concurrent", ("", "", "", "", ""))
                    if o.trained and holds(span, o.trained):
                        add("officers_trained", ("", "", "", "", ""))
            for a in self.activities:
                if holds(span, int(a.date[:4])):
                    add("activities", ("", "", "", "", ""))
        return {**sums, **{key: len(things) for key, things in sets.items()}}
