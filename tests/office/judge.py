#!/usr/bin/env python3
"""Judges the program by sixteen rosters of a province: judge.py PROGRAM [--keep DIR] [-v].

Runs it as an office does: a first run, answers to all questions, forms of `tra-lai/` filled in and sent back, a last run. Before any answer no figure may be
above the truth; after at most fifteen answers and one round of forms every figure is the truth; what was answered is not asked again."""
import argparse
import csv
import pathlib
import shutil
import subprocess
import sys
import tempfile

import clerk
import rosters
from province import Truth

MOST_ANSWERS = 15
DIMENSIONS = ["sector", "unit_kind", "form", "recipient_kind", "movement"]
OTHERS = ["block", "sex", "ground", "position_class", "commune", "activity_kind"]


def table(out, name):
    with open(out / "data" / f"{name}.csv", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


class Office:
    def __init__(self, program, folder):
        self.program, self.input, self.output = program.resolve(), folder / "input", folder / "output"
        self.truth = Truth()
        self.input.mkdir(parents=True)
        for write in rosters.ALL:
            name, content = write(self.truth)
            (self.input / name).write_bytes(content)
        self.wanted = self.truth.figures()

    def run(self):
        command = [self.program, "run", self.input, "-o", self.output, "--date", "2026-11-30", "--no-cache", "--lang", "vi"]
        done = subprocess.run(command, capture_output=True, text=True, cwd=self.input.parent)
        assert done.returncode == 0, done.stderr

    def figures(self):
        """The figures of those cuts that the truth has, by the same keys."""
        found = {}
        names = {key[0] for key in self.wanted}
        for row in table(self.output, "figures"):
            if row["figure"] in names and not any(row[other] for other in OTHERS):
                found[(row["figure"], row["phase"], row["year"], *(row[d] for d in DIMENSIONS))] = float(row["value"])
        return found

    def cuts(self):
        """Which dimensions the truth cuts a figure by."""
        return {(key[0], tuple(bool(value) for value in key[3:])) for key in self.wanted}

    def too_high(self):
        cuts, falls = self.cuts(), {"units_never_awarded"}
        return [f"{' '.join(filter(None, key))}: {value:g}, true {self.wanted.get(key, 0):g}" for key, value in self.figures().items()
                if key[0] not in falls and (key[0], tuple(bool(v) for v in key[3:])) in cuts and value > self.wanted.get(key, 0)]

    def wrong(self):
        cuts, found = self.cuts(), self.figures()
        keys = {key for key in found if (key[0], tuple(bool(v) for v in key[3:])) in cuts} | set(self.wanted)
        return [f"{' '.join(filter(None, key))}: {found.get(key, 'none')}, true {self.wanted.get(key, 0):g}" for key in sorted(keys) if found.get(key, 0) != self.wanted.get(key, 0)]

    def open_points(self):
        return [row for row in table(self.output, "issues") if row["severity"] in ("error", "question")]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program", type=pathlib.Path)
    options.add_argument("--keep", type=pathlib.Path)
    options.add_argument("-v", "--verbose", action="store_true")
    asked = options.parse_args()
    folder = asked.keep or pathlib.Path(tempfile.mkdtemp(prefix="office-"))
    shutil.rmtree(folder, ignore_errors=True)
    faults = []
    office = Office(asked.program, folder)
    office.run()
    if asked.verbose:
        for row in office.open_points():
            print("  first:", row["severity"], row["code"], row["file"], row["cell"], "|", row["message"], "|", row["question_id"])
    faults += [f"too high before any answer: {line}" for line in office.too_high()]
    answered = set()
    for number in range(2):
        more = clerk.answer(office, answered)
        if asked.verbose:
            print(f"  round {number + 1}:", *more, sep="\n    ")
        sent = clerk.send_back(office, number) if number == 0 else []
        if asked.verbose:
            print("  sent back:", *sent, sep="\n    ")
        if not more and not sent:
            break
        office.run()
    if len(answered) > MOST_ANSWERS:
        faults.append(f"{len(answered)} answers, at most {MOST_ANSWERS}")
    faults += [f"still asked: {row['severity']} {row['code']} {row['file']} {row['cell']} {row['message']}" for row in office.open_points()]
    faults += [f"wrong after answers: {line}" for line in office.wrong()]
    before = {str(path): path.read_bytes() for path in (office.output / "data").rglob("*.csv")}
    office.run()
    faults += [f"another run changes {path}" for path, content in before.items() if pathlib.Path(path).read_bytes() != content]
    if not asked.keep:
        shutil.rmtree(folder)
    print(*faults, f"{len(rosters.ALL)} rosters, {len(office.wanted)} figures, {len(answered)} answers, {len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
