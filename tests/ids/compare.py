#!/usr/bin/env python3
"""Whether two output folders differ in anything but ids: tests/ids/compare.py BEFORE AFTER.

Ids of awards are paired by the rows of data/awards.csv, those of questions by kind, subject and rows in cau-hoi.xlsx. With the ids of
AFTER in the place of those of BEFORE all else has to be the same: the list of files, every csv, every part of every workbook, the page,
the text of every PDF, and run.json but for hashes and sizes. Parquet holds the same as the csv beside it and is left out. Where rows
of a list are equal in all that it is sorted by, the id decides: workbooks and pages that differ in the order of rows alone are told,
and are no difference. What differs is printed, and the exit code is 1. Needs pdftotext for PDFs.
"""

import csv
import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
SHOWN = 5


def rows(folder, table):
    """The lines of a table of data/."""
    path = folder / "data" / f"{table}.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def awards(before, after):
    """Ids of awards, paired by their rows."""
    pairs = {}
    ours, theirs = rows(before, "awards"), rows(after, "awards")
    if len(ours) != len(theirs):
        raise SystemExit(f"{len(ours)} awards before, {len(theirs)} after")
    for old, new in zip(ours, theirs):
        pairs[old["award_id"]] = new["award_id"]
    if len(pairs) != len(ours) or len(set(pairs.values())) != len(ours):
        raise SystemExit("an id stands for two awards")
    return pairs


def cells(path):
    """Each row of each sheet of a workbook: the columns and texts of its cells."""
    with zipfile.ZipFile(path) as book:
        names = book.namelist()
        texts = []
        if "xl/sharedStrings.xml" in names:
            root = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
            texts = ["".join(part.text or "" for part in item.iter(SHEET + "t")) for item in root.iter(SHEET + "si")]
        sheets = sorted(name for name in names if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name))
        for sheet in sheets:
            for row in ElementTree.fromstring(book.read(sheet)).iter(SHEET + "row"):
                line = []
                for cell in row.iter(SHEET + "c"):
                    value = cell.findtext(SHEET + "v") or "".join(part.text or "" for part in cell.iter(SHEET + "t"))
                    column = cell.get("r").rstrip("0123456789")
                    line.append((column, texts[int(value)] if cell.get("t") == "s" else value))
                yield sheet, line


def links(path):
    """From which column of each sheet a workbook leads to which other sheet, and how often."""
    with zipfile.ZipFile(path) as book:
        for name in book.namelist():
            if name.startswith("xl/worksheets/sheet"):
                for link in ElementTree.fromstring(book.read(name)).iter(SHEET + "hyperlink"):
                    target = (link.get("location") or "").rpartition("!")[0]
                    yield name, link.get("ref").rstrip("0123456789"), target


def in_any_order(path):
    """The rows of a workbook or of the lists of a page, without running numbers, counted; and all else that the page says."""
    if path.suffix == ".xlsx":
        rows = [(sheet, *(cell for cell in line if not (cell[0] == "A" and cell[1].isdigit()))) for sheet, line in cells(path)]
        return Counter(rows) + Counter(links(path)), ""
    before, rest = path.read_text(encoding="utf-8").split('<script type="application/json" id="data">')
    data, rest = rest.split("</script>", 1)
    data = json.loads(data)
    texts, search = data.pop("texts"), data.pop("search")
    lists = {name: [column[key] for column in columns for key in column if key != "sort"] for name, columns in data.pop("lists").items()}
    found = list(zip(*(search[name] for name in ("name", "kind", "about", "also", "beside"))))
    for name in ("recipients", "units"):
        # Of each award the place of its recipient and unit in the list that is searched; none has -1 or nothing there.
        people = [found[at] if isinstance(at, int) and at >= 0 else () for at in search[name]]
        lists["awards"].append(people)
    said = lambda value: tuple(map(said, value)) if isinstance(value, tuple) else texts[value] if isinstance(value, int) else value
    rows = [(name, *map(said, row)) for name, columns in lists.items() for row in zip(*columns)]
    rows += [("search", *map(said, row)) for row in found]
    return Counter(rows), before + json.dumps([data, search["shown"]]) + rest


QUESTION = re.compile(r"[a-z_]+-[0-9a-f]{12}")


def questions(before, after):
    """Ids of questions, paired by all else that their rows in cau-hoi.xlsx say."""

    def known(folder):
        path = folder / "cau-hoi.xlsx"
        found = {}
        if path.is_file():
            for sheet, line in cells(path):
                line = [text for _, text in line]
                ids = [text for text in line if QUESTION.fullmatch(text)]
                if len(ids) == 1:
                    # The running number goes by the order, which is the last thing that an id decides.
                    rest = (sheet, *[text for text in line[1:] if text != ids[0]])
                    found.setdefault(rest, []).append(ids[0])
        return found

    ours, theirs = known(before), known(after)
    pairs = {}
    for rest in sorted(ours.keys() | theirs.keys()):
        old, new = ours.get(rest, []), theirs.get(rest, [])
        if len(old) != len(new):
            raise SystemExit(f"asked {len(old)} times before, {len(new)} after: {rest[:6]}")
        pairs.update(zip(sorted(old), sorted(new)))
    return pairs


def texts(path):
    """What a file says, part by part."""
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as book:
            return {name: book.read(name).decode("utf-8", "replace") for name in book.namelist()}
    if path.suffix == ".pdf":
        told = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
        return {"text": told.stdout.decode("utf-8", "replace")}
    if path.name == "run.json":
        record = json.loads(path.read_text(encoding="utf-8"))
        for file in record["outputs"]:
            del file["sha256"], file["bytes"]
        return {"record": json.dumps(record, ensure_ascii=False, indent=1)}
    return {"text": path.read_text(encoding="utf-8")}


def in_row(row, renamed):
    """A row with the ids of AFTER."""
    if isinstance(row, tuple):
        return tuple(in_row(cell, renamed) for cell in row)
    return renamed(row) if isinstance(row, str) else row


def main():
    before, after = (Path(argument) for argument in sys.argv[1:3])
    pairs = {**awards(before, after), **questions(before, after)}
    pattern = re.compile(r"[a-z_]+-[0-9a-f]{12}|[0-9a-f]{12}(?:-\d+)?(?![0-9a-f])")

    def renamed(text):
        return pattern.sub(lambda found: pairs.get(found.group(), found.group()), text)

    def files(folder):
        return {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}

    ours = {renamed(name): path for name, path in files(before).items()}
    theirs = files(after)
    wrong = [f"only before: {name}" for name in sorted(ours.keys() - theirs.keys())]
    wrong += [f"only after: {name}" for name in sorted(theirs.keys() - ours.keys())]
    compared, reordered = 0, []
    names = [name for name in sorted(ours.keys() & theirs.keys()) if not name.endswith(".parquet")]
    if not shutil.which("pdftotext"):
        print("NOT COMPARED: PDFs; there is no pdftotext")
        names = [name for name in names if not name.endswith(".pdf")]
    with ThreadPoolExecutor() as pool:
        sides = zip(pool.map(lambda name: texts(ours[name]), names), pool.map(lambda name: texts(theirs[name]), names))
    for name, (old, new) in zip(names, sides):
        is_list = name.endswith(".xlsx") or name == "bao-cao.html"
        if is_list and any(renamed(old[part]) != new.get(part) for part in old) and old.keys() == new.keys():
            (rows_before, rest_before), (rows_after, rest_after) = in_any_order(ours[name]), in_any_order(theirs[name])
            rows_before = Counter({in_row(row, renamed): count for row, count in rows_before.items()})
            if rows_before == rows_after and renamed(rest_before) == rest_after:
                compared += len(old)
                reordered.append(name)
                continue
        if old.keys() != new.keys():
            wrong.append(f"{name}: other parts: {sorted(old.keys() ^ new.keys())}")
        for part in sorted(old.keys() & new.keys()):
            compared += 1
            mine, other = renamed(old[part]), new[part]
            if mine == other:
                continue
            split = re.compile(r"(?<=>)(?=<)|\n")
            mine, other = split.split(mine), split.split(other)
            lines = [(a, b) for a, b in zip(mine, other) if a != b][:SHOWN]
            wrong.append(f"{name} {part}: {len(mine)} and {len(other)} lines")
            wrong += [f"  - {a[:300]}\n  + {b[:300]}" for a, b in lines]
    for line in wrong:
        print(line)
    for name in reordered:
        print(f"{name}: the same rows, some of them in another order")
    print(f"{len(pairs)} ids paired, {len(theirs)} files, {compared} parts compared, {len(wrong)} differences")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
