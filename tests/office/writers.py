"""Writes rows as the kinds of files that offices send."""
import io

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill


class Sheet:
    """Rows from the first line of the sheet; rows by their numbers as a person counts."""

    def __init__(self, name, *rows, struck=(), yellow=(), comments=None, merged=()):
        self.name, self.rows, self.struck, self.yellow = name, rows, struck, yellow
        self.comments, self.merged = comments or {}, merged


def xlsx(*sheets):
    book = Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for r, row in enumerate(sheet.rows, 1):
            for c, value in enumerate(row, 1):
                if value in (None, ""):
                    continue
                cell = page.cell(r, c, value)
                if r in sheet.struck:
                    cell.font = Font(strike=True)
                if r in sheet.yellow:
                    cell.fill = PatternFill("solid", fgColor="FFFF00")
        for place, text in sheet.comments.items():
            page[place].comment = Comment(text, "VP")
        for area in sheet.merged:
            page.merge_cells(area)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def csv(rows):
    return ("\r\n".join(";".join(str(value) for value in row) for row in rows) + "\r\n").encode("utf-8-sig")


def ods(name, rows):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P
    book = OpenDocumentSpreadsheet()
    table = Table(name=name)
    for row in rows:
        line = TableRow()
        for value in row:
            cell = TableCell(valuetype="string") if value != "" else TableCell()
            if value != "":
                cell.addElement(P(text=str(value)))
            line.addElement(cell)
        table.addElement(line)
    book.spreadsheet.addElement(table)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
