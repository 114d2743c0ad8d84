#!/usr/bin/env python3
"""Compares what the program reads, cell by cell, with openpyxl, xlrd and odfpy: others.py PROGRAM FILE…

Prints every difference, and at the end how many there are by kind. A difference is no fault by itself: the table in README.md says
what each kind is.
"""

import collections
import datetime
import json
import subprocess
import sys
import warnings

warnings.simplefilter("ignore")


def mine(program, path):
    answer = subprocess.run([program, "read", path, "--format", "json", "--lang", "en"], capture_output=True, text=True, errors="replace")
    rows = [json.loads(line) for line in answer.stdout.splitlines()]
    if any("error" in row for row in rows):
        return None
    return {(row["sheet"], cell["cell"]): (cell["kind"], cell["raw"]) for row in rows for cell in row["cells"] if cell["raw"] != ""}


def by_openpyxl(path):
    import openpyxl
    from openpyxl.utils.datetime import to_excel
    book = openpyxl.load_workbook(path, data_only=True)
    found = {}
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                value = cell.value
                if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
                    value = to_excel(value)
                if value not in (None, ""):
                    found[sheet.title, cell.coordinate] = value
    return found


def by_xlrd(path):
    import xlrd
    book = xlrd.open_workbook(path)
    found = {}
    for sheet in book.sheets():
        for row in range(sheet.nrows):
            for column in range(sheet.ncols):
                cell = sheet.cell(row, column)
                if cell.ctype in (1, 2, 3, 4):
                    value = bool(cell.value) if cell.ctype == 4 else cell.value
                    found[sheet.name, xlrd.cellname(row, column)] = value + (1462 if cell.ctype == 3 and book.datemode else 0)
    return found


def same(ours, theirs):
    kind, raw = ours
    if isinstance(theirs, bool):
        return raw == str(theirs).upper()
    if isinstance(theirs, (int, float)):
        try:
            number = float(raw)
        except ValueError:
            return False
        return any(abs(number + epoch - theirs) <= 1e-6 * max(1, abs(theirs)) for epoch in (0, 1462))
    return raw.split() == str(theirs).split()


def kind_of(ours, theirs):
    if ours is None:
        return "only theirs: blank text" if str(theirs).strip() == "" else "only theirs"
    if theirs is None:
        return f"only ours: {ours[0]}"
    return f"other value: {ours[0]}"


def main():
    program, counts, files, cells = sys.argv[1], collections.Counter(), 0, 0
    for path in sys.argv[2:]:
        reader = by_xlrd if path.endswith(".xls") else by_openpyxl if path.endswith((".xlsx", ".xlsm")) else None
        ours = reader and mine(program, path)
        if not ours:
            continue
        try:
            theirs = reader(path)
        except Exception as error:  # the other program's own trouble is part of the answer
            counts[f"the other program fails: {type(error).__name__}"] += 1
            continue
        files += 1
        cells += len(theirs)
        for place in sorted(set(ours) | set(theirs)):
            a, b = ours.get(place), theirs.get(place)
            if a is None or b is None or not same(a, b):
                counts[kind_of(a, b)] += 1
                print(f"{path} {place[0]}!{place[1]}: {a!r} | {b!r}"[:300])
    print(files, "files,", cells, "cells,", dict(counts))


main()
