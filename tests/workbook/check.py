"""Checks a summary workbook: what is stored in it, what LibreOffice calculates, and the figures of `data/` agree cell by cell; and
nothing in its parts is of the kind that makes Excel repair a file.

check.py OUTPUT: an output folder of the program. Prints what disagrees and ends with 1, or a line of counts.
"""

import csv
import re
import subprocess
import sys
import tempfile
import warnings
import xml.etree.ElementTree as ElementTree
import zipfile
from collections import defaultdict
from pathlib import Path

import openpyxl

warnings.filterwarnings("ignore", category=UserWarning)
DIMENSIONS = ["phase", "year", "sector", "unit_kind", "form", "recipient_kind", "movement", "block", "sex", "ground", "position_class", "commune", "activity_kind"]
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def same(one, other):
    numbers = isinstance(one, (int, float)) and isinstance(other, (int, float))
    return one == other or numbers and abs(one - other) <= 1e-9 * max(1, abs(one))


def recalculated(source, folder):
    """The workbook with no stored results, as LibreOffice calculates it."""
    bare = folder / "bare.xlsx"
    openpyxl.load_workbook(source).save(bare)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", folder / "done", bare]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
    return openpyxl.load_workbook(folder / "done" / "bare.xlsx", data_only=True)


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def figures(output):
    key = lambda row: (row["figure"], *(row[name] for name in DIMENSIONS))
    known = {key(row): float(row["value"]) for row in table(output / "data" / "figures.csv")}
    cells = defaultdict(list)
    for row in table(output / "data" / "cells.csv"):
        # A part too fine to be written out where nothing is in it is zero.
        what = (row["figure"], *(row[name] for name in DIMENSIONS if name not in ("phase", "year")))
        cells[row["sheet"], row["cell"]].append((what, known.get(key(row), 0.0)))
    return cells


def shows(value, formula, figures):
    """Whether a cell shows its figures: their sum, a share of one part in the rest, or both as "3/12"; of the same figures at two times
    the first half less the second."""
    if value in ("…", "x"):
        return True
    what, parts = [what for what, _ in figures], [number for _, number in figures]
    splits = [(sum(parts[:at]), sum(parts[at:])) for at in range(1, len(parts))]
    if isinstance(value, str):
        return any(value == f"{part:g}/{whole:g}" for part, whole in splits) or re.search(r"\d", value) is not None
    shares = [part / whole for part, whole in splits if whole]
    half = len(parts) // 2
    if half and what[:half] == what[half:] and same(value, sum(parts[:half]) - sum(parts[half:])):
        return True
    # A whole that holds the part names its figures once more.
    return same(value, sum(parts)) or any(same(value, share) for share in shares)


def values(source, output, folder):
    stored = openpyxl.load_workbook(source, data_only=True)
    written = openpyxl.load_workbook(source)
    calculated = recalculated(source, folder)
    of_figures = figures(output)
    formulas = 0
    for sheet in written:
        for row in sheet.iter_rows():
            for cell in row:
                place = f"{sheet.title}!{cell.coordinate}"
                value = stored[sheet.title][cell.coordinate].value
                if isinstance(cell.value, str) and cell.value.startswith("=") and cell.data_type == "f":
                    formulas += 1
                    other = calculated[sheet.title][cell.coordinate].value
                    if not same(value, other):
                        yield f"{place} {cell.value}: stored {value!r}, calculated {other!r}"
                parts = of_figures.pop((sheet.title, cell.coordinate), None)
                if parts and not shows(value, cell.value, parts):
                    yield f"{place} shows {value!r}, its figures are {parts}"
    for sheet, cell in of_figures:
        yield f"{sheet}!{cell} is named in data/cells but not in the workbook"
    if not formulas:
        yield "no formula at all"


def area(text):
    first, _, last = text.partition(":")
    split = lambda cell: re.fullmatch(r"([A-Z]+)(\d+)", cell.replace("$", "")).groups()
    letters = lambda text: sum((ord(letter) - 64) * 26**at for at, letter in enumerate(reversed(text)))
    (left, top), (right, bottom) = split(first), split(last or first)
    return letters(left), int(top), letters(right), int(bottom)


def parts(source):
    with zipfile.ZipFile(source) as archive:
        names = archive.namelist()
        if len(names) != len(set(names)):
            yield "a part stands in the file twice"
        trees = {name: ElementTree.fromstring(archive.read(name)) for name in names if name.endswith((".xml", ".rels"))}
    for name, tree in trees.items():
        if name.endswith(".rels"):
            base = Path(name).parent.parent
            for relation in tree.iter(RELATIONS):
                target = relation.get("Target")
                path = target.lstrip("/") if target.startswith("/") else (base / target).as_posix()
                while "/../" in path:
                    path = re.sub(r"[^/]+/\.\./", "", path, count=1)
                if relation.get("TargetMode") != "External" and path not in names:
                    yield f"{name} leads to {target}, which is not there"
    titles = [sheet.get("name") for sheet in trees["xl/workbook.xml"].iter(f"{MAIN}sheet")]
    if len({title.lower() for title in titles}) != len(titles):
        yield "two sheets of one name"
    yield from (f"{title!r} is no name for a sheet" for title in titles if len(title) > 31 or re.search(r"[\[\]:*?/\\]", title))
    for name, tree in trees.items():
        if name.startswith("xl/worksheets/sheet"):
            yield from (f"{name}: {said}" for said in of_sheet(tree, titles))


def of_sheet(tree, titles):
    rows = [int(row.get("r")) for row in tree.iter(f"{MAIN}row")]
    if any(before >= after for before, after in zip(rows, rows[1:])):
        yield "rows stand twice or out of their order"
    merged = set()
    for merge in tree.iter(f"{MAIN}mergeCell"):
        left, top, right, bottom = area(merge.get("ref"))
        cells = {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        if merged & cells:
            yield f"merged areas overlap at {merge.get('ref')}"
        merged |= cells
    links = list(tree.iter(f"{MAIN}hyperlink"))
    if len(links) > 65_530:
        yield "too many links"
    for link in links:
        target = re.fullmatch(r"'((?:[^']|'')+)'!\$?[A-Z]+\$?\d+", link.get("location") or "")
        if link.get("location") and (not target or target.group(1).replace("''", "'") not in titles):
            yield f"{link.get('ref')} leads to {link.get('location')}"
    for text in tree.iter(f"{MAIN}t"):
        if len((text.text or "").encode("utf-16-le")) > 2 * 32_767:
            yield "a text is too long"
    for rule in tree.iter(f"{MAIN}dataValidation"):
        for formula in rule.iter(f"{MAIN}formula1"):
            if len(formula.text or "") > 255:
                yield f"the list of {rule.get('sqref')} is too long"


def main():
    output = Path(sys.argv[1])
    source = output / "tong-hop.xlsx"
    with tempfile.TemporaryDirectory() as folder:
        wrong = [*parts(source), *values(source, output, Path(folder))]
    print("\n".join(wrong[:50]) or "all agree")
    sys.exit(1 if wrong else 0)


main()
