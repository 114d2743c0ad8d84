"""Sixteen rosters of the province as its offices and cooperatives send them, and what a careful clerk says of each."""
from province import UNITS
from writers import Sheet, csv, ods, xlsx

BK, GK, BV = "Bằng khen của UBND tỉnh", "Giấy khen của Liên minh HTX tỉnh", "Bằng khen Liên minh HTX Việt Nam"
ALL = []


def roster(function):
    ALL.append(function)
    return function


def listed(*units):
    for number, (unit, status, note) in enumerate(units, 1):
        u = UNITS[unit]
        sector = {"NN": "Nông nghiệp", "CN_TTCN": "Công nghiệp - TTCN", "GTVT": "Giao thông vận tải", "TM_DV": "Thương mại - dịch vụ", "XD": "Xây dựng", "MT": "Môi trường", "QTD": "Quỹ tín dụng nhân dân"}[u.sector]
        yield [number, u.name, sector, u.commune, 40 + 7 * number, status, note]


@roster
def register(t):
    """The register, with groups for those that work, those that ended and those that are new."""
    works = [u for u in UNITS if u not in ("PT", "QT", "AB", "DL", "HD")]
    ended = [("PT", "Tạm ngừng", "Tạm ngừng hoạt động từ ngày 01/07/2023"), ("QT", "Đã giải thể", "Giải thể theo QĐ số 15/QĐ-UBND ngày 20/05/2021"), ("AB", "Đã giải thể", "Giải thể năm 2019")]
    return "Danh ba HTX, QTDND (cap nhat 3-2025).xlsx", xlsx(Sheet(
        "Danh bạ", ["DANH BẠ HỢP TÁC XÃ, QUỸ TÍN DỤNG NHÂN DÂN"], ["(cập nhật tháng 3 năm 2025)"],
        ["STT", "Tên HTX, QTDND", "Lĩnh vực", "Xã, phường", "Số thành viên", "Tình trạng", "Ghi chú"],
        ["A. ĐANG HOẠT ĐỘNG"], *listed(*((u, "Đang hoạt động", "") for u in works)),
        ["B. HTX ĐÃ GIẢI THỂ, NGỪNG HOẠT ĐỘNG"], *listed(*ended),
        ["C. HTX THÀNH LẬP MỚI NĂM 2024"], *listed(("DL", "Đang hoạt động", ""), ("HD", "Đang hoạt động", "")),
        ["", "Tổng cộng: 23 đơn vị"]))


@roster
def word(t):
    """The list of a decision, copied from Word: a sentence a row, another heading for persons."""
    for unit in ("BT", "DTA", "GL"):
        t.award(None, unit, "BK_TINH", 2020)
    for who, unit in (("Nguyễn Văn Vượng", "RL"), ("Trần Thị Lụa", "TH"), ("Lê Minh Đức", "DTL"), ("Phạm Hữu Nghĩa", "MT")):
        t.award(who, unit, "BK_TINH", 2020)
    return "QD 2512 NTM (copy tu Word).xlsx", xlsx(Sheet(
        "Sheet1", ["ỦY BAN NHÂN DÂN TỈNH", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["DANH SÁCH"],
        ["Tập thể, cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh"],
        ["Đã có thành tích xuất sắc trong phong trào thi đua “Chung sức xây dựng nông thôn mới”, giai đoạn 2016-2020"],
        ["(Kèm theo Quyết định số 2512/QĐ-UBND ngày 12/10/2020 của Chủ tịch UBND tỉnh)"],
        ["A. TẬP THỂ"], ["STT", "Tên đơn vị", "Ghi chú"],
        [1, "Tập thể HTX Bánh tráng Trại Mít;"], [2, "HTX Nông nghiệp Đồng Tâm (xã An Phú);"], [3, "Quỹ tín dụng nhân dân Gia Lộc;"],
        ["B. CÁ NHÂN"], ["STT", "Họ và tên, chức vụ, đơn vị công tác", "Ghi chú"],
        [1, "Ông Nguyễn Văn Vượng, Giám đốc HTX Rau an toàn Lộc Thuận;"], [2, "Bà Trần Thị Lụa, Kế toán QTDND Trung Hưng;"],
        [3, "Ông Lê Minh Đức, Chủ tịch HĐQT HTX Nông nghiệp Đồng Tâm (Long Khê);"],
        [4, "Ông Phạm Hữu Nghĩa, Thành viên HTX Mây tre đan Bình Thới./."]))


@roster
def proposals(t):
    """Proposals with what the council says of each; one of them is granted in another list."""
    t.award("Võ Thị Mai", "GL", "BK_TINH", 2024, "proposed")
    t.award("Đặng Văn Hòa", "TH", "BK_TINH", 2024, "refused")
    t.award("Bùi Thị Hạnh", "AP", "BK_TINH", 2024, "proposed")
    t.award("Ngô Quang Huy", "GL", "BK_TINH", 2024, "withdrawn")
    return "De nghi khen 2024 - Khoi QTD.xlsx", xlsx(Sheet(
        "DS", ["DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2024"], ["(Kèm theo Tờ trình số 12/TTr-KTĐ ngày 05/11/2024)"],
        ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Ý kiến Hội đồng"],
        [1, "Võ Thị Mai", "Giám đốc", "QTDND Gia Lộc", "Đồng ý"], [2, "Đặng Văn Hòa", "Kế toán", "QTDND Trung Hưng", "Không đồng ý"],
        [3, "Bùi Thị Hạnh", "Phó Giám đốc", "QTDND An Phú", "Đồng ý"], [4, "Ngô Quang Huy", "Thủ quỹ", "QTDND Gia Lộc", "Chuyển sang năm 2025"]))


@roster
def struck(t):
    """A list whose sender has struck a row out, refused another in its remark, and marked a third for withdrawal by a comment."""
    t.award("Lý Văn Tài", "RL", "GK_LMT", 2023)
    t.award("Châu Thị Ngọc", "RL", "GK_LMT", 2023, "withdrawn")
    t.award("Mai Văn Lộc", "RL", "GK_LMT", 2023, "refused")
    t.award("Tô Thị Nhàn", "RL", "GK_LMT", 2023, "withdrawn")
    t.award("Trần Văn Minh", "RL", "GK_LMT", 2023)
    t.award("Dương Thị Kiều", "RL", "GK_LMT", 2023)
    return "HTX Rau Loc Thuan gui LM (thang 1-2024).xlsx", xlsx(Sheet(
        "Sheet1", ["HTX RAU AN TOÀN LỘC THUẬN"], ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA LIÊN MINH HTX TỈNH NĂM 2023"],
        ["(Theo Quyết định số 88/QĐ-LMHTX ngày 20/12/2023)"], ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Ghi chú"],
        [1, "Lý Văn Tài", "Giám đốc", "HTX Rau an toàn Lộc Thuận"], [2, "Châu Thị Ngọc", "Kế toán", "HTX Rau an toàn Lộc Thuận"],
        [3, "Mai Văn Lộc", "Tổ trưởng", "HTX Rau an toàn Lộc Thuận", "Không đủ điều kiện"], [4, "Tô Thị Nhàn", "Thành viên", "HTX Rau an toàn Lộc Thuận"],
        [5, "Trần Văn Mình", "Thành viên", "HTX RAT Lộc Thuận"], [6, "Dương Thị Kiều", "Thành viên", "HTX Rau an toàn Lộc Thuận"],
        ["Ô màu vàng: rút khỏi danh sách"], struck=(6,), yellow=(8,), comments={"B8": "Đã nghỉ việc, đề nghị rút tên"}))


@roster
def registered(t):
    """A register of participation as csv: one mark is blank, and its remark says so."""
    units = ["DTA", "DTL", "SC", "BH", "RL", "DB", "BT", "MT", "GL", "TH"]
    names = ["HTX Nông nghiệp Đồng Tâm (An Phú)", "HTX Nông nghiệp Đồng Tâm (Long Khê)", "HTX DVNN Suối Cát", "HTX Bưởi da xanh Hòa Lợi", "HTX Rau an toàn Lộc Thuận", "HTX NN công nghệ cao Đá Bạc", "HTX Bánh tráng Trại Mít", "HTX Mây tre đan Bình Thới", "QTDND Gia Lộc", "QTDND Trung Hưng"]
    rows = [[n, name, "Đoàn kết, sáng tạo", "" if unit == "BT" else "x", "không đăng ký" if unit == "BT" else ""] for n, (unit, name) in enumerate(zip(units, names), 1)]
    for unit in units:
        if unit != "BT":
            t.part(unit, "DKST", 2023, registered=True)
    return "dang ky thi dua 2023.csv", csv([["DANH SÁCH ĐƠN VỊ ĐĂNG KÝ THI ĐUA NĂM 2023", "", "", "", ""], ["STT", "Đơn vị", "Phong trào", "Đăng ký", "Ghi chú"], *rows, ["", "Cộng", "", "9", ""]])


@roster
def declared(t):
    """What a cooperative declares of its awards from a year until now; one day lacks its day."""
    t.award("Nguyễn Văn An", "SC", "BK_TINH", 2018)
    t.award(None, "SC", "GK_LMT", 2017)
    t.award("Phan Thị Sen", "SC", "GK_LMT", 2019)
    t.award(None, "SC", "CO_TINH", 2019)
    t.award(None, "SC", "BK_VCA", 2022)
    return "Suoi Cat ke khai khen thuong.ods", ods("Kê khai", [
        ["HTX DỊCH VỤ NÔNG NGHIỆP SUỐI CÁT"], ["KÊ KHAI KHEN THƯỞNG TỪ NĂM 2016 ĐẾN NAY"],
        ["STT", "Tập thể, cá nhân", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày ký"],
        ["1", "HTX DVNN Suối Cát", "", GK, "44/QĐ-LMHTX", "12/5/2017"], ["2", "Nguyễn Văn An", "HTX DVNN Suối Cát", BK, "2157/QĐ-UBND", "12/10/2018"],
        ["3", "Phan Thị Sen", "HTX DVNN Suối Cát", GK, "51/QĐ-LMHTX", "03/02/2019"], ["4", "HTX DVNN Suối Cát", "", "Cờ thi đua của UBND tỉnh", "310/QĐ-UBND", "15/3/2019"],
        ["5", "HTX DVNN Suối Cát", "", BV, "402/QĐ-LMHTXVN", "T10/2022"]])


@roster
def minutes(t):
    """Minutes of a block: scores, ranks, and what the block proposes."""
    for unit, points, rank, form in (("DTA", 96.5, 1, "CO_TINH"), ("SC", 95, 2, "BK_TINH"), ("BH", 93, 3, "GK_LMT"), ("DB", 90, 4, None)):
        t.score(unit, 2023, points, rank)
        if form:
            t.award(None, unit, form, 2023, "proposed")
    return "Bien ban hop Khoi 1 nam 2023.xlsx", xlsx(Sheet(
        "Biên bản", ["BIÊN BẢN HỌP BÌNH XÉT THI ĐUA NĂM 2023"], ["Khối thi đua số 1"],
        ["STT", "Đơn vị", "Điểm tự chấm", "Điểm khối chấm", "Xếp hạng", "Đề nghị khen thưởng"],
        [1, "HTX Nông nghiệp Đồng Tâm, xã An Phú", 97, 96.5, 1, "Cờ thi đua của UBND tỉnh"], [2, "HTX DVNN Suối Cát", 96, 95, 2, "Bằng khen của UBND tỉnh"],
        [3, "HTX Bưởi da xanh Hòa Lợi", 95, 93, 3, "Giấy khen của Liên minh HTX tỉnh"], [4, "HTX NN công nghệ cao Đá Bạc", 92, 90, 4, ""],
        ["Cuộc họp kết thúc lúc 11 giờ 30 phút cùng ngày./."]))


@roster
def corrections(t):
    """What a list of before says and what it has to say: no awards of its own."""
    return "Dinh chinh QD 88.xlsx", xlsx(Sheet(
        "Đính chính", ["ĐÍNH CHÍNH DANH SÁCH KÈM THEO QUYẾT ĐỊNH SỐ 88/QĐ-LMHTX NGÀY 20/12/2023"],
        ["STT", "Nội dung đã ghi", "Nay sửa lại là", "Đơn vị"], [1, "Trần Văn Mình", "Trần Văn Minh", "HTX Rau an toàn Lộc Thuận"]))


@roster
def counts(t):
    """Numbers of awards by unit: nothing of it is a list of awards."""
    return "Bang tong hop khen thuong 2022.xlsx", xlsx(Sheet(
        "Tổng hợp", ["BẢNG TỔNG HỢP SỐ LƯỢNG KHEN THƯỞNG NĂM 2022"], ["STT", "Đơn vị", "Bằng khen UBND tỉnh", "", "Giấy khen LMHTX tỉnh", "", "Tổng số"],
        ["", "", "Tập thể", "Cá nhân", "Tập thể", "Cá nhân", ""], [1, "HTX DVNN Suối Cát", 1, 2, 1, 3, 7], [2, "QTDND Gia Lộc", 0, 1, 1, 4, 6],
        [3, "HTX Vận tải Đại Thắng", 1, 0, 0, 2, 3], ["", "Tổng cộng", 2, 3, 2, 9, 16], merged=("A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3")))


@roster
def achievements(t):
    """What one fund achieved, year by year: the recipient stands in the title."""
    for form, year in (("BK_VCA", 2019), ("GK_LMT", 2020), ("CO_TINH", 2021)):
        t.award(None, "TH", form, year)
    return "Thanh tich QTDND Trung Hung.xlsx", xlsx(Sheet(
        "Thành tích", ["QUỸ TÍN DỤNG NHÂN DÂN TRUNG HƯNG"], ["THÀNH TÍCH ĐÃ ĐƯỢC KHEN THƯỞNG"],
        ["STT", "Nội dung thành tích", "Danh hiệu, hình thức khen thưởng", "Số, ngày quyết định"],
        [1, "Hoàn thành xuất sắc nhiệm vụ năm 2018", BV, "301/QĐ-LMHTXVN ngày 15/3/2019"],
        [2, "Thực hiện tốt an sinh xã hội", GK, "72/QĐ-LMHTX ngày 20/11/2020"],
        [3, "Dẫn đầu phong trào thi đua khối Quỹ tín dụng", "Cờ thi đua của UBND tỉnh", "415/QĐ-UBND ngày 25/02/2021"]))


@roster
def pandemic(t):
    """Persons of whom two share a cell, a household, and a collective, each group with its number."""
    t.award(None, "AP", "GK_LMT", 2021)
    for who, unit in (("Đỗ Văn Sáu", "GL"), ("Hồ Thị Hai", "VT"), ("Ngô Văn Ba", "VT"), ("Lâm Thị Út", "QT")):
        t.award(who, unit, "GK_LMT", 2021)
    return "khen dot xuat covid 2021.xlsx", xlsx(Sheet(
        "DS", ["DANH SÁCH"], ["Tặng Giấy khen của Liên minh HTX tỉnh, đã có thành tích đột xuất trong phòng, chống dịch COVID-19"],
        ["(Kèm theo Quyết định số 66/QĐ-LMHTX ngày 15/4/2021)"], ["STT", "Tên tập thể, cá nhân", "Chức vụ", "Đơn vị"],
        ["I", "TẬP THỂ (01 tập thể)"], [1, "QTDND An Phú", "", ""], ["II", "CÁ NHÂN (04 cá nhân)"], [1, "Ông Đỗ Văn Sáu", "Bảo vệ", "QTDND Gia Lộc"],
        [2, "Bà Hồ Thị Hai và ông Ngô Văn Ba", "Tài xế", "HTX Vận tải Đại Thắng"], [3, "Bà Lâm Thị Út", "Kế toán", "HTX Vận tải Quyết Tiến"]))


@roster
def officers(t):
    """Who is charged with emulation in each unit."""
    people = [("DTA", "Trịnh Văn Quý", True, 2022), ("SC", "Phan Thị Sen", True, 2023), ("GL", "Võ Thị Mai", False, 2022), ("VT", "Hà Văn Bảy", True, None)]
    for unit, person, concurrent, trained in people:
        t.officer(unit, person, concurrent, trained)
    return "Can bo phu trach TDKT.xlsx", xlsx(Sheet(
        "CB", ["DANH SÁCH CÁN BỘ PHỤ TRÁCH CÔNG TÁC THI ĐUA, KHEN THƯỞNG"], ["STT", "Đơn vị", "Họ và tên cán bộ phụ trách", "Chuyên trách", "Kiêm nhiệm", "Năm tập huấn"],
        [1, "HTX Nông nghiệp Đồng Tâm (An Phú)", "Trịnh Văn Quý", "", "x", 2022], [2, "HTX DVNN Suối Cát", "Phan Thị Sen", "", "x", 2023],
        [3, "QTDND Gia Lộc", "Võ Thị Mai", "x", "", 2022], [4, "HTX Vận tải Đại Thắng", "Hà Văn Bảy", "", "x", ""]))


@roster
def activities(t):
    """What the alliance and the office did together."""
    for date, kind, people in (("2022-04-20", None, 12), ("2023-06-21", None, 45), ("2024-08-21", None, 30)):
        t.activity(date, kind, people)
    return "Hoat dong phoi hop.xlsx", xlsx(Sheet(
        "HĐ", ["HOẠT ĐỘNG PHỐI HỢP GIỮA LIÊN MINH HTX VÀ BAN THI ĐUA - KHEN THƯỞNG"], ["STT", "Thời gian", "Nội dung hoạt động", "Số người tham gia", "Kết quả"],
        [1, "20/4/2022", "Kiểm tra công tác thi đua, khen thưởng tại các QTDND", 12, "Tốt"], [2, "21/6/2023", "Tập huấn nghiệp vụ thi đua, khen thưởng", 45, "Đạt"],
        [3, "21/8/2024", "Tham quan, học tập mô hình HTX kiểu mới", 30, ""]))


@roster
def scores(t):
    """Scores of two blocks by sheets, and of some units of which no block is said."""
    for unit, points, rank in (("DTA", 95, 1), ("BH", 92, 2), ("GL", 97, 1), ("TH", 94, 2), ("VT", 88, None), ("TV", 86, None)):
        t.score(unit, 2024, points, rank)
    head = ["STT", "Đơn vị", "Điểm tự chấm", "Điểm thẩm định", "Xếp hạng"]
    return "Cham diem thi dua 2024.xlsx", xlsx(
        Sheet("Khối 1", ["KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2024"], head, [1, "HTX Nông nghiệp Đồng Tâm (An Phú)", 96, 95, 1], [2, "HTX Bưởi da xanh Hòa Lợi", 94, 92, 2]),
        Sheet("Khối 2 (QTD)", ["KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2024"], head, [1, "QTDND Gia Lộc", 98, 97, 1], [2, "QTDND Trung Hưng", 96, 94, 2]),
        Sheet("Còn lại", ["KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2024"], head[:-1], [1, "HTX Vận tải Đại Thắng", 90, 88], [2, "HTX Vận tải thủy Sông Vàm", 89, 86]))


@roster
def movements(t):
    """Who took part in which movement, with a line of sums of the marks."""
    marks = [("SC", "xxx"), ("MT", "x-x"), ("GL", "xx-"), ("VT", "--x")]
    names = {"SC": "HTX DVNN Suối Cát", "MT": "HTX Mây tre đan Bình Thới", "GL": "QTDND Gia Lộc", "VT": "HTX Vận tải Đại Thắng"}
    for unit, crosses in marks:
        for cross, movement in zip(crosses, ("DKST", "NTM", "VNN")):
            if cross == "x":
                t.part(unit, movement, 2022, took_part=True)
    rows = [[n, names[unit], *(c.replace("-", "") for c in crosses)] for n, (unit, crosses) in enumerate(marks, 1)]
    return "Phong trao 2022.xlsx", xlsx(Sheet(
        "PT", ["KẾT QUẢ THAM GIA CÁC PHONG TRÀO THI ĐUA NĂM 2022"], ["STT", "Đơn vị", "Đoàn kết, sáng tạo", "Xây dựng nông thôn mới", "Vì người nghèo"],
        *rows, ["", "Tổng cộng", 3, 2, 3]))


@roster
def decisions(t):
    """Two decisions of a year in columns of marks, an older one named once more, and titles of persons by an unusual heading."""
    t.award("Võ Thị Mai", "GL", "BK_TINH", 2024)
    t.award("Hà Văn Bảy", "VT", "GK_LMT", 2024)
    t.award("Kiều Thị Thơ", "KH", "GK_LMT", 2024)
    t.award("Tăng Văn Phú", "DTL", "GK_LMT", 2024)
    t.award("Quách Thị Xuân", "TP", "LDTT", 2024)
    t.award("Hứa Văn Bình", "XV", "LDTT", 2024)
    marks = ["STT", "Người được khen thưởng", "Chức vụ", "Đơn vị công tác", "BK UBND tỉnh", "GK LMHTX tỉnh"]
    return "Khen thuong 2024.xlsx", xlsx(
        Sheet("Khen 2024", ["DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2024"], marks, [1, "Võ Thị Mai", "Giám đốc", "QTDND Gia Lộc", "x", ""], [2, "Hà Văn Bảy", "Đội trưởng", "HTX Vận tải Đại Thắng", "", "x"],
              [3, "Kiều Thị Thơ", "Kế toán", "HTX Mua bán Kim Hòa", "", "x"], [4, "Tăng Văn Phú", "Giám đốc", "HTX Nông nghiệp Đồng Tâm", "", "x"], [5, "Cao Văn Rạng", "Tổ trưởng", "HTX Mua bán Kim Hòa", "", "xét lại"]),
        Sheet("BK 2018", ["DANH SÁCH TẶNG BẰNG KHEN CỦA UBND TỈNH"], ["STT", "Họ và tên", "Đơn vị", "Số quyết định", "Ngày"], [1, "Nguyễn Văn An", "HTX DVNN Suối Cát", "2157/QĐ-UBND", "12/10/2018"]),
        Sheet("LĐTT", ["DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM 2024"], ["STT", "Họ tên", "Đơn vị"], [1, "Quách Thị Xuân", "HTX Xây dựng Tân Phát"], [2, "Hứa Văn Bình", "HTX Môi trường Xanh Việt"]))
