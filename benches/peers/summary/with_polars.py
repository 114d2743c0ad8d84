"""polars reads with fastexcel (calamine) and writes with XlsxWriter: the same as with pandas."""

import sys
from pathlib import Path

import polars
import xlsxwriter
from rosters import HEADER_ROW

PHASES = {"2015-2020": (2015, 2020), "2017-2022": (2017, 2022), "2022-2027": (2022, 2027)}

source, output = Path(sys.argv[1]), Path(sys.argv[2])
output.mkdir(parents=True, exist_ok=True)
files = sorted(source.glob("*.xlsx"))
options = {"header_row": HEADER_ROW}
rows = polars.concat(
    polars.read_excel(path, engine="calamine", read_options=options).with_columns(polars.lit(path.name).alias("source"))
    for path in files
)
year = polars.col("Ngày quyết định").dt.year()
with xlsxwriter.Workbook(str(output / "tong-hop.xlsx")) as book:
    for phase, (first, last) in PHASES.items():
        held = rows.filter(year.is_between(first, last))
        table = held.pivot("Hình thức khen thưởng", index="Lĩnh vực", values="STT", aggregate_function="len").fill_null(0)
        table.with_columns(polars.sum_horizontal(polars.exclude("Lĩnh vực")).alias("All")).write_excel(book, worksheet=phase)
    rows.group_by(year.alias("Năm")).len().sort("Năm").write_excel(book, worksheet="Theo năm")
    rows.sort(["Hình thức khen thưởng", "Số quyết định", "Họ và tên"]).write_excel(book, worksheet="Danh sách")
    history = rows.sort(["Họ và tên", "Đơn vị", "Ngày quyết định"])
    history.write_excel(book, worksheet="Lịch sử")
    priced = rows.with_columns(polars.lit(0.3).alias("hệ số"), polars.lit(0.3 * 2_530_000).alias("tiền"))
    priced.sort(["Ngày quyết định", "Số quyết định"]).write_excel(book, worksheet="Tiền thưởng")
    history.unique(["Họ và tên", "Đơn vị"], keep="first", maintain_order=True).write_excel(book, worksheet="Lần đầu")
rows.write_parquet(output / "awards.parquet")
rows.write_csv(output / "awards.csv", include_bom=True)
print(len(rows))
