"""The known rows of invented people and units, and the code tables of the old fonts."""

UNITS = [
    ("HTX Dịch vụ nông nghiệp Tân Tiến", "Nông nghiệp", "Tân Lập", 125),
    ("HTX Vận tải Thành Công", "Giao thông vận tải", "Phước Vinh", 48),
    ("Quỹ tín dụng nhân dân Hiệp Hòa", "Quỹ tín dụng nhân dân", "Hiệp Tân", 2310),
    ("HTX Môi trường Xanh", "Môi trường", "Long Thành", 12),
    ("HTX Xây dựng Bình Minh", "Xây dựng", "Trường Hòa", 31),
    ("HTX Thương mại dịch vụ Ngọc Lan", "Thương mại - dịch vụ", "An Tịnh", 77),
    ("HTX Nông nghiệp Suối Đá", "Nông nghiệp", "Suối Đá", 204),
    ("Quỹ tín dụng nhân dân Trường Tây", "Quỹ tín dụng nhân dân", "Trường Tây", 1875),
    ("HTX Tiểu thủ công nghiệp Mây Tre", "Công nghiệp - TTCN", "Gò Dầu", 19),
    ("HTX Nông nghiệp Thạnh Đức", "Nông nghiệp", "Thạnh Đức", 93),
]
PEOPLE = [
    ("Nguyễn Văn An", "Giám đốc"), ("Trần Thị Bình", "Kế toán"), ("Lê Hữu Cường", "Thành viên"), ("Phạm Ngọc Dung", "Phó giám đốc"),
    ("Huỳnh Minh Đức", "Trưởng ban kiểm soát"), ("Võ Thị Hằng", "Thủ quỹ"), ("Đặng Quốc Khánh", "Giám đốc"), ("Bùi Thị Lệ", "Kế toán trưởng"),
    ("Đỗ Phước Nghĩa", "Chủ tịch HĐQT"), ("Ngô Thị Quý", "Tổ trưởng"), ("Dương Văn Thủy", "Thành viên"), ("Thạch Sa Rây", "Thành viên"),
]
AWARDS = ["Bằng khen của UBND tỉnh", "Giấy khen của LMHTX tỉnh", "Bằng khen của LMHTX Việt Nam", "Lao động tiên tiến"]
MOVEMENTS = ["Tây Ninh chung sức xây dựng nông thôn mới", "Doanh nghiệp Tây Ninh hội nhập và phát triển"]


def people():
    """Name, position, unit, award, decision number and date (year, month, day)."""
    rows = []
    for at, (name, position) in enumerate(PEOPLE):
        unit = UNITS[at // 2 % len(UNITS)][0]
        rows.append((name, position, unit, AWARDS[at % 4], f"{110 + at}/QĐ-UBND", (2018 + at % 5, 1 + at % 12, 13 + at)))
    return rows


def compact(text):
    """Letters by tone from a table row: ngang, huyền, sắc, hỏi, ngã, nặng."""
    return text.split()


# DOMAIN: code points of TCVN 5712 by letter and tone.
_TCVN = {
    "a": "B5 B8 B6 B7 B9", "ă": "BB BE BC BD C6", "â": "C7 CA C8 C9 CB", "e": "CC D0 CE CF D1", "ê": "D2 D5 D3 D4 D6",
    "i": "D7 DD D8 DC DE", "o": "DF E3 E1 E2 E4", "ô": "E5 E8 E6 E7 E9", "ơ": "EA ED EB EC EE", "u": "EF F3 F1 F2 F4",
    "ư": "F5 F8 F6 F7 F9", "y": "FA FD FB FC FE",
}
_PLAIN = {"ă": "A8", "â": "A9", "ê": "AA", "ô": "AB", "ơ": "AC", "ư": "AD", "đ": "AE", "Ă": "A1", "Â": "A2", "Ê": "A3", "Ô": "A4", "Ơ": "A5", "Ư": "A6", "Đ": "A7"}
_TONES = "\u0300\u0301\u0309\u0303\u0323"
_VNI_TONE = dict(zip(_TONES, "øùûõï"))
_VNI = {"ă": "êèéúüë", "â": "âàáåãä", "ê": "âàáåãä", "ô": "âàáåãä"}
_VNI_I = dict(zip(_TONES, "ìíæóò"))


def split(letter):
    """A letter as its toneless form and its tone mark."""
    import unicodedata as u
    parts = u.normalize("NFD", letter)
    tone = next((mark for mark in parts if mark in _TONES), "")
    return u.normalize("NFC", parts.replace(tone, "") if tone else parts), tone


def tcvn3(text):
    out = []
    for letter in text:
        base, tone = split(letter)
        if tone:
            code = _TCVN[base.lower()].split()[_TONES.index(tone)]
            out.append(chr(int(code, 16)))
        else:
            out.append(chr(int(_PLAIN[base], 16)) if base in _PLAIN else base)
    return "".join(out)


def vni(text):
    out = []
    for letter in text:
        base, tone = split(letter)
        low, up = base.lower(), base != base.lower()
        case = (lambda s: s.upper()) if up else (lambda s: s)
        if low == "i" and tone:
            out.append(case(_VNI_I[tone]))
        elif low == "y" and tone == "\u0323":
            out.append(case("î"))
        elif low in _VNI:
            stem = {"ă": "a", "â": "a", "ê": "e", "ô": "o"}[low]
            out.append(case(stem + _VNI[low][0 if not tone else 1 + _TONES.index(tone)]))
        else:
            stem = {"ơ": "ô", "ư": "ö", "đ": "ñ"}.get(low, low)
            out.append(case(stem + (_VNI_TONE[tone] if tone else "")))
    return "".join(out)
