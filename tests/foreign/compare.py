#!/usr/bin/env python3
"""Reads every roster of make.py with the program and compares what it says: compare.py PROGRAM DIR"""

import json
import subprocess
import sys
from pathlib import Path


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    good = 0
    for roster in truth["rosters"]:
        wrong = differences(program, folder / roster["file"], roster)
        good += not wrong
        if wrong:
            print(f"{roster['file']} ({roster['writer']}, {roster['shape']}): {len(wrong)} differ")
            for line in wrong[:4]:
                print("   ", line)
    print(f"{good} of {len(truth['rosters'])} rosters come back whole; left out: {truth['left_out']}")
    sys.exit(good != len(truth["rosters"]))


def differences(program, path, roster):
    answer = subprocess.run([program, "read", str(path), "--format", "json", "--lang", "en"], capture_output=True, text=True)
    rows = [json.loads(line) for line in answer.stdout.splitlines()]
    wrong = [row["error"]["message"] for row in rows if "error" in row]
    for sheet in roster["sheets"]:
        mine = [row for row in rows if "error" not in row and (row["sheet"].strip() == sheet["name"].strip() or len(roster["sheets"]) == 1)]
        if any("hidden-list" == row["reason"] for row in mine):
            mine = [row for row in mine if row["reason"] != "hidden-list"]
        by_row = {} if sheet["columns"] else {str(row["row"]): row for row in mine}
        for number, kind in sheet["classes"].items():
            found = by_row.get(number, {}).get("class")
            if found != kind and not sheet["columns"]:
                wrong.append(f"row {number} is {found}, not {kind}")
        for number, cells in sheet["data"].items():
            row = by_row.get(number)
            if row is None or row["class"] != "data":
                wrong.append(f"row {number} is {row and row['class']}, not data")
                continue
            said = {cell["cell"]: cell["text"] for cell in row["cells"]}
            wrong += [f"{cell} is {said.get(cell)!r}, not {text!r}" for cell, text in cells.items() if said.get(cell) != text]
        cells = {f"{cell['cell']}={cell['text']}" for row in mine if row["class"] == "data" for cell in row["cells"]}
        for texts in sheet["columns"].values():
            wrong += [f"{text} is no data" for text in texts if text not in cells]
    return wrong


main()
