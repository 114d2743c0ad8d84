#!/usr/bin/env python3
"""Writes rosters with other programs, and truth.json with what they say: make.py OUT_DIR

Needs openpyxl, xlwt, odfpy and pandas; LibreOffice for the formats that only it writes. What is missing is said and left out.
"""

import csv
import io
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import shapes  # noqa: E402
from rows import tcvn3, vni  # noqa: E402

TRUTH, LEFT_OUT = [], []


def note(path, writer, shape, sheets, only_data=False):
    truth = {"file": path.name, "writer": writer, "shape": shape, "sheets": []}
    for sheet in sheets:
        if sheet.hidden:
            continue
        data = {row + 1: {letter(c) + str(row + 1): v for c, v in cells.items()} for row, cells in sheet.data.items()}
        classes = {} if only_data else {row + 1: kind for row, kind in sheet.classes.items()}
        truth["sheets"].append({"name": sheet.name, "data": data, "classes": classes, "columns": columns(sheet)})
    TRUTH.append(truth)


def columns(sheet):
    """For a form on its side: what stands in each column, from its first row down."""
    found = getattr(sheet, "columns", {})
    return {
        letter(c): [f"{letter(c)}{first + 1 + i}={v}" for i, v in enumerate(list(p[:5]) + [shapes.day(p[5])])] for c, (first, p) in found.items()
    }


def letter(column):
    return chr(65 + column) if column < 26 else chr(64 + column // 26) + chr(65 + column % 26)


def by_openpyxl(path, sheets):
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter
    book = Workbook()
    book.remove(book.active)
    for made in sheets:
        sheet = book.create_sheet(made.name)
        for (row, column), value in sorted(made.cells.items()):
            cell = sheet.cell(row + 1, column + 1, value)
            if (row, column) in made.fonts:
                cell.font = Font(name=made.fonts[row, column])
        for top, left, bottom, right in made.merges:
            sheet.merge_cells(start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1)
        for row in made.hidden_rows:
            sheet.row_dimensions[row + 1].hidden = True
        for column in made.hidden_columns:
            sheet.column_dimensions[get_column_letter(column + 1)].hidden = True
        sheet.sheet_state = "veryHidden" if made.hidden else "visible"
    book.save(path)


def by_xlwt(path, sheets):
    import xlwt
    book = xlwt.Workbook()
    for made in sheets:
        sheet = book.add_sheet(made.name, cell_overwrite_ok=True)
        styles = {}
        def style(font):
            if font not in styles:
                styles[font] = xlwt.easyxf(f"font: name {font}") if font else xlwt.XFStyle()
            return styles[font]
        merged = {(t, l): (b, r) for t, l, b, r in made.merges}
        for place, value in sorted(made.cells.items()):
            look = style(made.fonts.get(place))
            if place in merged:
                bottom, right = merged[place]
                sheet.write_merge(place[0], bottom, place[1], right, value, look)
            else:
                sheet.write(*place, value, look)
        for row in made.hidden_rows:
            sheet.row(row).hidden = True
        for column in made.hidden_columns:
            sheet.col(column).hidden = True
        sheet.visibility = 2 if made.hidden else 0
    book.save(str(path))


def by_odfpy(path, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow
    from odf.style import Style, TableProperties
    from odf.text import P
    book = OpenDocumentSpreadsheet()
    unseen = Style(name="unseen", family="table")
    unseen.addElement(TableProperties(display="false"))
    book.automaticstyles.addElement(unseen)
    for made in sheets:
        table = Table(name=made.name, stylename=unseen) if made.hidden else Table(name=made.name)
        last_row = max(row for row, _ in made.cells)
        last_column = max(column for _, column in made.cells)
        for column in range(last_column + 1):
            table.addElement(TableColumn(visibility="collapse") if column in made.hidden_columns else TableColumn())
        merged = {(t, l): (b, r) for t, l, b, r in made.merges}
        covered = {(r, c) for t, l, b, rr in made.merges for r in range(t, b + 1) for c in range(l, rr + 1)} - set(merged)
        for row in range(last_row + 1):
            line = TableRow(visibility="collapse") if row in made.hidden_rows else TableRow()
            for column in range(last_column + 1):
                value = made.cells.get((row, column))
                span = {}
                if (row, column) in merged:
                    bottom, right = merged[row, column]
                    span = {"numberrowsspanned": bottom - row + 1, "numbercolumnsspanned": right - column + 1}
                if (row, column) in covered:
                    cell = CoveredTableCell()
                elif isinstance(value, (int, float)):
                    cell = TableCell(valuetype="float", value=value, **span)
                else:
                    cell = TableCell(valuetype="string", **span) if value is not None else TableCell(**span)
                if value is not None:
                    for text in str(value).split("\n"):
                        cell.addElement(P(text=text))
                line.addElement(cell)
            table.addElement(line)
        book.spreadsheet.addElement(table)
    book.save(str(path))


def by_pandas_html(path, sheets):
    import pandas
    made = sheets[0]
    last_row = max(row for row, _ in made.cells)
    last_column = max(column for _, column in made.cells)
    rows = [[made.cells.get((row, column), "") for column in range(last_column + 1)] for row in range(last_row + 1)]
    path.write_text("<html><meta charset=utf-8>" + pandas.DataFrame(rows).to_html(header=False, index=False) + "</html>", encoding="utf-8")


def text_of(made, mark):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark, lineterminator="\r\n")
    last_row = max(row for row, _ in made.cells)
    last_column = max(column for _, column in made.cells)
    for row in range(last_row + 1):
        writer.writerow([made.cells.get((row, column), "") for column in range(last_column + 1)])
    return out.getvalue()


def cp1258(text):
    import unicodedata
    out = bytearray()
    for letter in text:
        base, tone = __import__("rows").split(letter)
        try:
            out += unicodedata.normalize("NFC", letter).encode("cp1258")
        except UnicodeEncodeError:
            out += base.encode("cp1258") + tone.encode("cp1258")
    return bytes(out)


def soffice(out, jobs):
    """jobs: (source, target name, filter). One call a filter."""
    if not shutil.which("soffice"):
        LEFT_OUT.extend(name for _, name, _ in jobs)
        print("soffice is missing: its rosters are left out", file=sys.stderr)
        return
    work = out / "work"
    for kind in sorted({kind for _, _, kind in jobs}):
        mine = [(source, name) for source, name, k in jobs if k == kind]
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{out.resolve()}/profile", "--convert-to", kind, "--outdir", str(work / "made"), *[str(source) for source, _ in mine]], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for source, name in mine:
            made = work / "made" / (source.stem + "." + kind.split(":")[0])
            if made.exists():
                shutil.copy(made, out / name)
            else:
                LEFT_OUT.append(name)
                print(f"{name}: this LibreOffice does not write {kind}", file=sys.stderr)
        for made in (work / "made").iterdir():
            made.unlink()


def main():
    out = Path(sys.argv[1])
    shutil.rmtree(out, ignore_errors=True)
    (out / "work").mkdir(parents=True)
    make = shapes.SHAPES
    writers = [("openpyxl", "xlsx", by_openpyxl), ("xlwt", "xls", by_xlwt), ("odfpy", "ods", by_odfpy)]
    for at, name in enumerate(make):
        for writer, end, write in (writers if name in ("plain", "two_rows", "groups", "merged_down", "hidden_parts", "dittos") else [writers[at % 3], writers[(at + 1) % 3]]):
            if (name, writer) == ("mojibake", "odfpy"):
                continue  # it throws away control characters, and with them bytes of the text
            path = out / f"{name}-{writer}.{end}"
            sheets = make[name]()
            write(path, sheets)
            note(path, writer, name, sheets)
    for name, end, font, encode, capitals, write in [
        ("tcvn3", "xls", ".VnTime", tcvn3, False, by_xlwt), ("tcvn3", "xlsx", ".VnTime", tcvn3, False, by_openpyxl),
        ("tcvn3h", "xls", ".VnTimeH", tcvn3, True, by_xlwt), ("vni", "xls", "VNI-Times", vni, False, by_xlwt),
        ("vni", "xlsx", "VNI-Times", vni, False, by_openpyxl), ("nofont", "xlsx", "Arial", tcvn3, False, by_openpyxl),
        ("nofont-vni", "xls", "Arial", vni, False, by_xlwt),
    ]:
        sheets = [shapes.in_font(sheet, font, encode, capitals) for sheet in shapes.bare()]
        path = out / f"{name}.{end}"
        write(path, sheets)
        note(path, write.__name__, name, sheets)
    for name, made in (("plain", shapes.plain), ("register", shapes.register)):
        path = out / f"{name}-pandas-html.xls"
        sheets = made()
        by_pandas_html(path, sheets)
        note(path, "pandas", "html", sheets, only_data=True)
    for name, mark, encode in [
        ("utf8-bom.csv", ";", lambda t: t.encode("utf-8-sig")), ("utf8.csv", ",", lambda t: t.encode()), ("utf16le.csv", "\t", lambda t: b"\xff\xfe" + t.encode("utf-16-le")),
        ("utf16be.tsv", "\t", lambda t: b"\xfe\xff" + t.encode("utf-16-be")), ("cp1258.csv", ";", cp1258), ("tcvn3.csv", ";", lambda t: tcvn3(t).encode("latin-1")),
        ("vni.csv", ",", lambda t: vni(t).encode("cp1252")), ("pipe.csv", "|", lambda t: t.encode()), ("utf16-nobom.csv", ";", lambda t: t.encode("utf-16-le")),
    ]:
        sheets = shapes.bare()
        (out / name).write_bytes(encode(text_of(sheets[0], mark)))
        sheets[0].name = "CSV"
        note(out / name, "csv", "text", sheets)
    by_openpyxl(out / "work" / "src.xlsx", shapes.two_rows())
    by_openpyxl(out / "work" / "src2.xlsx", shapes.hidden_parts())
    (out / "work" / "made").mkdir()
    jobs = []
    for name, kind, shape, source in [
        ("lo-2003.xls", "xml:MS Excel 2003 XML", "two_rows", "src"), ("lo-97.xls", "xls:MS Excel 97", "two_rows", "src"), ("lo-95.xls", "xls:MS Excel 95", "two_rows", "src"),
        ("lo.ods", "ods:calc8", "two_rows", "src"), ("lo.xlsx", "xlsx:Calc MS Excel 2007 XML", "two_rows", "src"), ("lo-html.xls", "html:HTML (StarCalc)", "two_rows", "src"),
        ("lo-hidden.ods", "ods:calc8", "hidden_parts", "src2"), ("lo-hidden.xls", "xls:MS Excel 97", "hidden_parts", "src2"), ("lo-hidden-2003.xls", "xml:MS Excel 2003 XML", "hidden_parts", "src2"),
    ]:
        jobs.append((out / "work" / f"{source}.xlsx", name, kind))
        note(out / name, "LibreOffice", shape, make[shape](), only_data="html" in name)
    soffice(out, jobs)
    shutil.copy(out / "plain-openpyxl.xlsx", out / "xlsx-called.xls")
    note(out / "xlsx-called.xls", "openpyxl", "wrong extension", shapes.plain())
    shutil.copy(out / "plain-xlwt.xls", out / "xls-called.xlsx")
    note(out / "xls-called.xlsx", "xlwt", "wrong extension", shapes.plain())
    with zipfile.ZipFile(out / "zip-called.xlsx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.write(out / "plain-openpyxl.xlsx", "thư mục/danh sách.xlsx")
        packed.writestr("__MACOSX/._danh sách.xlsx", b"x")
    note(out / "zip-called.xlsx", "openpyxl", "inside a zip", shapes.plain())
    strict(out / "plain-openpyxl.xlsx", out / "strict.xlsx")
    note(out / "strict.xlsx", "openpyxl", "strict OOXML", shapes.plain())
    (out / "truth.json").write_text(json.dumps({"rosters": [t for t in TRUTH if t["file"] not in LEFT_OUT], "left_out": LEFT_OUT}, ensure_ascii=False, indent=1), encoding="utf-8")
    shutil.rmtree(out / "work")
    shutil.rmtree(out / "profile", ignore_errors=True)
    print(f"{len(TRUTH) - len(LEFT_OUT)} rosters, {len(LEFT_OUT)} left out")


def strict(source, target):
    """The same workbook in the namespaces of strict OOXML (ISO/IEC 29500)."""
    swaps = [
        (b"http://schemas.openxmlformats.org/spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main"),
        (b"http://schemas.openxmlformats.org/officeDocument/2006/relationships", b"http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ]
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            for a, b in swaps:
                content = content.replace(a, b)
            new.writestr(name, content)


main()
