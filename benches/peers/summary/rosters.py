"""Rosters as cooperatives send them, but clean: a letterhead, one header, one row an award. Invented people and units."""

import datetime
from pathlib import Path

import xlsxwriter

FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi"]
GIVEN = ["An", "Bình", "Cường", "Dung", "Hằng", "Khoa", "Lan", "Phúc", "Quý", "Thủy", "Vinh", "Mai"]
SECTORS = ["Nông nghiệp", "Vận tải", "Xây dựng", "Quỹ tín dụng nhân dân", "Thương mại - Dịch vụ"]
# Has no paper, so that no certificate is drawn: the others draw none.
FORM = "Lao động tiên tiến"
HEADER = ["STT", "Họ và tên", "Năm sinh", "Đơn vị", "Lĩnh vực", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "Thành tích"]
# Where the header stands, counted from zero.
HEADER_ROW = 4


def make(folder: Path, files: int, rows: int) -> None:
    folder.mkdir(parents=True)
    for number in range(files):
        book = xlsxwriter.Workbook(folder / f"{number:04}.xlsx", {"default_date_format": "dd/mm/yyyy"})
        sheet = book.add_worksheet("Danh sách")
        sheet.write(0, 0, f"HỢP TÁC XÃ THỬ NGHIỆM {number}")
        sheet.write(2, 0, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG")
        sheet.write_row(HEADER_ROW, 0, HEADER)
        for at in range(rows):
            one = number * rows + at
            name = f"{FAMILY[one % 8]} Văn {GIVEN[one // 8 % 12]} {one // 96}"
            unit = number * 4 + at % 4
            row = [at + 1, name, 1950 + one % 50, f"HTX Thử Nghiệm {unit}", SECTORS[unit % 5], FORM, f"{100 + one // 500}/QĐ-HTX"]
            sheet.write_row(HEADER_ROW + 1 + at, 0, row)
            sheet.write_datetime(HEADER_ROW + 1 + at, 7, datetime.datetime(2017 + one // 500 % 9, 12, 1 + one // 500 % 28))
            sheet.write(HEADER_ROW + 1 + at, 8, "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước")
        book.close()
