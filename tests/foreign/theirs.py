#!/usr/bin/env python3
"""What another program reads in a workbook, one JSON line for each cell: theirs.py FILE

openpyxl for xlsx and xlsm, pyxlsb for xlsb, xlrd for xls, odfpy for ods; the bytes decide, not the name. A cell is sheet, address
and value; dates are serials of the workbook's own epoch. Exits with 3 where no program is for the file.
"""

import datetime
import json
import sys
import warnings
import zipfile

warnings.simplefilter("ignore")


def by_openpyxl(path):
    import openpyxl
    from openpyxl.utils.datetime import to_excel
    book = openpyxl.load_workbook(path, data_only=True)
    for sheet in book.worksheets:
        for (row, column), cell in sorted(sheet._cells.items()):
            value = cell.value
            if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
                value = to_excel(value, book.epoch)
            yield sheet.title, row, column, value


def by_pyxlsb(path):
    import pyxlsb
    with pyxlsb.open_workbook(path) as book:
        for name in book.sheets:
            with book.get_sheet(name) as sheet:
                for row in sheet.rows(sparse=True):
                    for cell in row:
                        yield name, cell.r + 1, cell.c + 1, cell.v


def by_xlrd(path):
    import xlrd
    book = xlrd.open_workbook(path, logfile=sys.stderr, ragged_rows=True)
    for sheet in book.sheets():
        for row in range(sheet.nrows):
            for column in range(sheet.row_len(row)):
                cell = sheet.cell(row, column)
                if cell.ctype == 5:
                    yield sheet.name, row + 1, column + 1, xlrd.error_text_from_code.get(cell.value, "#ERR")
                elif cell.ctype in (1, 2, 3, 4):
                    yield sheet.name, row + 1, column + 1, bool(cell.value) if cell.ctype == 4 else cell.value


def by_odfpy(path):
    from odf import namespaces, table
    from odf.opendocument import load
    office = namespaces.OFFICENS
    for sheet in load(path).spreadsheet.getElementsByType(table.Table):
        row = 0
        for line in sheet.getElementsByType(table.TableRow):
            times, column = int(line.getAttribute("numberrowsrepeated") or 1), 0
            for cell in line.childNodes:
                if cell.qname[1] not in ("table-cell", "covered-table-cell"):
                    continue
                wide = int(cell.getAttribute("numbercolumnsrepeated") or 1)
                kind = cell.getAttrNS(office, "value-type")
                if kind in ("float", "percentage", "currency"):
                    value = float(cell.getAttrNS(office, "value"))
                elif kind == "boolean":
                    value = cell.getAttrNS(office, "boolean-value") == "true"
                elif kind in ("date", "time"):
                    value = cell.getAttrNS(office, f"{kind}-value")
                else:
                    value = "\n".join(text_of(part) for part in cell.childNodes if part.qname[1] == "p") if kind else None
                if value is not None and value != "":
                    for down in range(min(times, 1000)):
                        for right in range(min(wide, 1000)):
                            yield sheet.getAttribute("name"), row + down + 1, column + right + 1, value
                column += wide
            row += times


def text_of(node):
    if node.nodeType == 3:
        return node.data
    name = node.qname[1]
    if name == "s":
        return " " * int(node.getAttribute("c") or 1)
    inner = "".join(text_of(part) for part in node.childNodes)
    return {"line-break": "\n", "tab": "\t", "annotation": ""}.get(name, inner)


def reader_of(path):
    with open(path, "rb") as file:
        first = file.read(8)
    if first.startswith(b"\xD0\xCF\x11\xE0") or first[:2] == b"\x09\x08":
        return by_xlrd
    if not first.startswith(b"PK"):
        return None
    names = zipfile.ZipFile(path).namelist()
    if any(name.endswith("workbook.bin") for name in names):
        return by_pyxlsb
    if "content.xml" in names:
        return by_odfpy
    return by_openpyxl


def address(row, column):
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def main():
    reader = reader_of(sys.argv[1])
    if reader is None:
        sys.exit(3)
    for sheet, row, column, value in reader(sys.argv[1]):
        if value is not None and value != "":
            print(json.dumps([sheet, address(row, column), value if isinstance(value, (bool, int, float)) else str(value)]))


main()
