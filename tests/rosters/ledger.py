#!/usr/bin/env python3
"""Whether the ledger of cells tells the truth. See README.md.

ledger.py PROGRAM [--rosters 2000] [--cells 500] [--seed 1] [--json FILE]

Every province must end without a fault of the program: a run whose ledgers of rows or cells do not balance fails by itself. Then cells are drawn
by lot from workbooks: emptying one that is *used* changes a fact, emptying one that is *known and not needed* changes none, and one that is used is not
used any more, or gives another fact, with a "không" before its words."""
import argparse
import csv
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True
import judge  # noqa: E402  (starts again under a Python that has the writers)
import openpyxl  # noqa: E402
from openpyxl.cell.cell import MergedCell  # noqa: E402

TABLES = ["units", "awards", "participation", "scores", "officers", "activities", "figures"]
PLACES = {"source_file", "source_sheet", "source_cell"}


def call(program, *arguments):
    return subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, errors="replace", timeout=300)


def facts(program, book, work):
    """The facts that a workbook alone gives, without ids and places; nothing where the run fails."""
    folder, out = work / "in", work / "out"
    for path in (folder, out):
        shutil.rmtree(path, ignore_errors=True)
    folder.mkdir()
    shutil.copy(book, folder / "a.xlsx")
    done = call(program, "run", folder, "-o", out, "--date", judge.DATE, "-q", "--no-cache")
    if done.returncode != 0:
        return None
    found = Counter()
    for table in TABLES:
        path = out / "data" / f"{table}.csv"
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                found[table, tuple((k, v) for k, v in row.items() if k not in PLACES and not k.endswith("_id"))] += 1
    return found


def accounts(program, book):
    """The account, kind and text of every cell by its sheet and address."""
    told = {}
    for line in call(program, "read", "--format", "json", book).stdout.splitlines():
        row = json.loads(line)
        for cell in row.get("cells", []):
            if cell["account"]:
                told[row["sheet"], cell["cell"]] = (cell["account"], cell["kind"], cell["text"], row["class"], cell["means"])
    return told


def changed(book, sheet, cell, change, target):
    """A copy of the workbook in which one cell is changed; nothing where the cell is no plain one."""
    workbook = openpyxl.load_workbook(book)
    if sheet not in workbook.sheetnames:
        return False
    found = workbook[sheet][cell]
    if isinstance(found, MergedCell) or found.value is None:
        return False
    found.value = change(found.value)
    workbook.save(target)
    return True


#: What tells two of one name apart is used, though a fact hangs on it only where there are two.
TELLS_APART = {"birth", "id_number", "code"}
#: What says the contrary of a cell, where another cell says the same as it: of a mark or result, of a kind, of a title, of a heading.
CONTRARY = {"recipient_kind": ["Tập thể", "Cá nhân"], "sex": ["Nam", "Nữ"], "letterhead": ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"], "header": ["Ghi chú", "Số điện thoại"]}


def others(told, sheet, cell):
    """What may stand in a cell instead: another number or word, what other rows say in its column, and the contrary. A word that means nothing there says nothing."""
    column = re.sub(r"\d", "", cell)
    texts = {of[2] for (at, place), of in told.items() if at == sheet and of[1] == "text" and of[3] == "data" and re.sub(r"\d", "", place) == column}
    _, _, own, kind, means = told[sheet, cell]
    yield lambda value: value + 1 if isinstance(value, (int, float)) else "Xyz"
    for text in [*sorted(texts - {own})[:3], *CONTRARY.get(means, CONTRARY.get(kind, ["không"]))]:
        yield lambda value, text=text: text


def balance(program, rosters, seed):
    """Runs provinces until so many rosters were read. Returns how many there were, those that failed, and the workbooks that gave facts."""
    read, failed, books = 0, [], []
    root = pathlib.Path(tempfile.mkdtemp(prefix="ledger-"))
    while read < rosters:
        folder = root / str(seed)
        folder.mkdir()
        truth = judge.grammar.make(seed, folder)
        done = call(program, "run", folder, "-o", root / "out", "--date", judge.DATE, "-q", "--no-cache")
        if done.returncode != 0:
            failed.append((seed, done.returncode, done.stderr.strip()[:300]))
        read += len(truth["files"])
        here = sorted(folder.rglob("*.xlsx"))
        books += here if len(books) < 400 else []
        if len(books) >= 400 and not here:
            shutil.rmtree(folder)
        seed += 1
    return read, failed, books, root


def probe(program, books, wanted, lot, work):
    """Draws cells until each of the three promises was tried on its share of them."""
    tried, broken = Counter(), []
    share = {"used": wanted // 3, "known": wanted // 3, "denied": wanted - 2 * (wanted // 3)}
    plain, other = work / "plain.xlsx", work / "other.xlsx"
    while any(tried[kind] < share[kind] for kind in share):
        book = lot.choice(books)
        try:
            openpyxl.load_workbook(book).save(plain)
        except Exception:  # what openpyxl cannot keep is no book to change
            continue
        told, before = accounts(program, plain), facts(program, plain, work)
        if not told or before is None:
            continue
        for kind in [kind for kind in share if tried[kind] < share[kind]] * 2:
            account = "known" if kind == "known" else "used"
            fits = [place for place, (of, form, text, *_) in sorted(told.items()) if of == account and (kind != "denied" or form == "text" and not text.lower().startswith(("không", "chưa")))]
            if not fits:
                continue
            sheet, cell = lot.choice(fits)
            change = (lambda value: f"không {value}") if kind == "denied" else (lambda value: None)
            if not changed(plain, sheet, cell, change, other):
                continue
            if kind == "denied" and not accounts(program, other).get((sheet, cell), ("", "", "không"))[2].startswith("không"):
                changed(plain, sheet, cell, lambda value: f"khong {value}", other)  # in an old font "không" is another word
            after = facts(program, other, work)
            if after is None:
                broken.append((kind, book, sheet, cell, told[sheet, cell], "the run failed"))
                continue
            tried[kind] += 1
            same = after == before
            # What another cell says as well is used where something else in its place changes something.
            if kind == "used" and same and told[sheet, cell][4] not in TELLS_APART:
                same = all(facts(program, other, work) == before for value in others(told, sheet, cell) if changed(plain, sheet, cell, value, other))
            if kind == "used" and same and told[sheet, cell][4] not in TELLS_APART:
                broken.append((kind, book, sheet, cell, told[sheet, cell], "emptying it changes nothing"))
            elif kind == "known" and not same:
                difference = sorted((before - after) + (after - before))[:1]
                broken.append((kind, book, sheet, cell, told[sheet, cell], f"emptying it changes {str(difference)[:300]}"))
            elif kind == "denied" and same and told[sheet, cell][3] == "data" and accounts(program, other).get((sheet, cell), ("",))[0] == "used":
                broken.append((kind, book, sheet, cell, told[sheet, cell], "it is used with a denial before it"))
    return tried, broken


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("program")
    ask.add_argument("--rosters", type=int, default=2000)
    ask.add_argument("--cells", type=int, default=500)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--json", type=pathlib.Path)
    given = ask.parse_args()
    program = shutil.which(given.program) or str(pathlib.Path(given.program).resolve())
    read, failed, books, root = balance(program, given.rosters, given.seed)
    for seed, code, said in failed:
        print(f"seed {seed}: exit {code}: {said}")
    print(f"{read} rosters: {len(failed)} provinces failed")
    work = root / "work"
    work.mkdir()
    tried, broken = probe(program, books, given.cells, random.Random(given.seed), work)
    for kind, book, sheet, cell, told, why in broken:
        print(f"{kind}: {book.relative_to(root)} {sheet}!{cell} {told}: {why}")
    print(f"{sum(tried.values())} cells ({dict(tried)}): {len(broken)} not as told; workbooks in {root}")
    if given.json:
        given.json.write_text(json.dumps([[str(part) for part in line] for line in broken], ensure_ascii=False, indent=1))
    sys.exit(1 if failed or broken else 0)


if __name__ == "__main__":
    main()
