"""pandas reads with openpyxl and writes with it: counts by phase and sector, by year, four lists of awards, and the data."""

import sys
from pathlib import Path

import pandas
from rosters import HEADER_ROW

PHASES = {"2015-2020": (2015, 2020), "2017-2022": (2017, 2022), "2022-2027": (2022, 2027)}

source, output = Path(sys.argv[1]), Path(sys.argv[2])
output.mkdir(parents=True, exist_ok=True)
files = sorted(source.glob("*.xlsx"))
rows = pandas.concat((pandas.read_excel(path, header=HEADER_ROW).assign(source=path.name) for path in files), ignore_index=True)
year = rows["Ngày quyết định"].dt.year
phases = {}
for phase, (first, last) in PHASES.items():
    held = rows[(year >= first) & (year <= last)]
    phases[phase] = held.pivot_table(index="Lĩnh vực", columns="Hình thức khen thưởng", values="STT", aggfunc="count", fill_value=0, margins=True)
with pandas.ExcelWriter(output / "tong-hop.xlsx", engine="openpyxl") as writer:
    for phase, table in phases.items():
        table.to_excel(writer, sheet_name=phase)
    rows.groupby(year).size().to_excel(writer, sheet_name="Theo năm")
    rows.sort_values(["Hình thức khen thưởng", "Số quyết định", "Họ và tên"]).to_excel(writer, sheet_name="Danh sách", index=False)
    history = rows.sort_values(["Họ và tên", "Đơn vị", "Ngày quyết định"])
    history.to_excel(writer, sheet_name="Lịch sử", index=False)
    rows.assign(hệ_số=0.3, tiền=0.3 * 2_530_000).sort_values(["Ngày quyết định", "Số quyết định"]).to_excel(writer, sheet_name="Tiền thưởng", index=False)
    history.groupby(["Họ và tên", "Đơn vị"], sort=False).head(1).to_excel(writer, sheet_name="Lần đầu", index=False)
rows.to_parquet(output / "awards.parquet")
rows.to_csv(output / "awards.csv", index=False, encoding="utf-8-sig")
print(len(rows))
