#!/usr/bin/env python3
"""Compares what the program reads, cell by cell, with openpyxl, pyxlsb, xlrd and odfpy: others.py [-v] PROGRAM FILE-OR-FOLDER…

Each file is read by both in processes of their own, theirs within 4 GB and a minute. Prints how many differences there are of each
kind (the table in README.md says what each is; -v prints every one), what the dearest files took, and what breaks the promise that
every file is read, or refused with a code, within 2 s and 512 MB. Exits with 1 where that is broken or a kind has no name.
"""

import collections
import json
import re
import resource
import subprocess
import sys
from pathlib import Path

SECONDS, MEGABYTES = 2.0, 512
# Starts a command and says what it took: a process inherits the peak of whoever starts it, so that one has to be small.
MEASURE = """
import os, sys, time
begin = time.monotonic()
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(process, 0)
print(f"\\n{os.waitstatus_to_exitcode(status)} {time.monotonic() - begin} {used.ru_maxrss / 1024}", end="", file=sys.stderr)
"""
NO_ROSTERS = {".txt", ".md", ".json", ".tsv"}


def run(command):
    """Exit code, what was printed, seconds and the most megabytes that the process or one of its own took."""
    answer = subprocess.run([sys.executable, "-S", "-c", MEASURE, *command], capture_output=True, timeout=120)
    err, _, figures = answer.stderr.decode("utf-8", "replace").rpartition("\n")
    code, took, size = figures.split()
    return int(code), answer.stdout.decode("utf-8", "replace"), err, float(took), float(size)


def read_by_another(path):
    """Exit code and what was printed by theirs.py, within its limits."""
    bound = lambda: resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    command = [sys.executable, "-B", str(Path(__file__).with_name("theirs.py")), str(path)]
    try:
        answer = subprocess.run(command, capture_output=True, timeout=60, preexec_fn=bound, text=True, errors="replace")
    except subprocess.TimeoutExpired:
        return 1, "", "takes more than a minute"
    return answer.returncode, answer.stdout, answer.stderr


def same(ours, theirs):
    raw = ours["raw"]
    if isinstance(theirs, bool):
        return raw == str(theirs).upper()
    if isinstance(theirs, (int, float)):
        try:
            return abs(float(raw) - theirs) <= 1e-6 * max(1, abs(theirs))
        except ValueError:
            return raw == {0: "FALSE", 1: "TRUE"}.get(theirs)
    return raw == theirs


def decoded(text):
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def kind_of(ours, theirs):
    """The name of a difference; README.md says what each of them is."""
    if ours is None:
        if isinstance(theirs, str) and re.fullmatch(r"[\x00-\x20\x7F]*", decoded(theirs)):
            return "blank text" if theirs.strip() == "" else "control characters only"
        return "unnamed: only theirs"
    raw, kind = ours["raw"], ours["kind"]
    if theirs is None:
        return f"unnamed: only ours, {kind}"
    if isinstance(theirs, str):
        if raw.split() == theirs.split():
            return "spaces at an edge, line ends"
        if decoded(theirs).split() == raw.split() or decoded(raw) == theirs:
            return "escaped characters"
    elif re.match(r"\d{4}-\d\d-\d\d|\d\d:\d\d", raw):
        return "date stored as ISO text"
    elif kind == "date" and 60 <= float(raw) < 61:
        return "29 February 1900"
    elif kind == "text" and theirs == 0:
        return "shared text of an xlsb"
    return f"unnamed: other value, {kind}"


def files_of(paths):
    for path in map(Path, paths):
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (file for file in found if file.is_file() and file.suffix.lower() not in NO_ROSTERS)


def main():
    loud = "-v" in sys.argv
    program, *paths = [argument for argument in sys.argv[1:] if argument != "-v"]
    kinds, outcomes, broken, costs = collections.Counter(), collections.Counter(), [], []
    in_files, cells, count = collections.defaultdict(set), 0, 0
    for path in files_of(paths):
        count += 1
        code, out, err, took, size = run([program, "read", str(path), "--format", "json", "--lang", "en"])
        costs.append((took, size, path.name))
        rows = [json.loads(line) for line in out.splitlines()]
        errors = [row["error"].get("code") for row in rows if "error" in row]
        if code not in (0, 1, 3) or "panicked" in err or not all(errors):
            broken.append(f"{path}: exit {code} {err.strip()[:200]}")
        if took > SECONDS or size > MEGABYTES:
            broken.append(f"{path}: {took:.2f} s, {size:.0f} MB")
        ours = {(row["sheet"], cell["cell"]): cell for row in rows if "error" not in row for cell in row["cells"] if cell["raw"] != ""}
        status, said, trouble = read_by_another(path)
        refused = f"refused ({errors[0]})" if errors else "read"
        other = {0: "read", 3: "no program for it"}.get(status, "fails: " + (trouble.strip().splitlines() or ["killed"])[-1].split(":")[0])
        theirs = {} if status else {(sheet, cell): value for sheet, cell, value in map(json.loads, said.splitlines())}
        if ours and not status and not theirs:
            other = "reads nothing"
        outcomes[refused, other] += 1
        if loud and refused != other:
            print(f"{path}: {refused} | {other}")
        if errors or other != "read":
            continue
        cells += len(theirs)
        for place in sorted(set(ours) | set(theirs)):
            a, b = ours.get(place), theirs.get(place)
            if a is None or b is None or not same(a, b):
                kinds[kind_of(a, b)] += 1
                in_files[kind_of(a, b)].add(path.name)
                if loud:
                    print(f"{path} {place[0]}!{place[1]}: {kind_of(a, b)}: {a and (a['kind'], a['raw'])!r} | {b!r}"[:300])
    print(f"{count} files, {cells} cells of theirs")
    for (ours, theirs), number in sorted(outcomes.items()):
        print(f"{number:6} files: ours {ours}, theirs {theirs}")
    for kind, number in sorted(kinds.items()):
        print(f"{number:6} cells in {len(in_files[kind])} files: {kind}")
    print("slowest:", "; ".join(f"{name} {took:.2f} s" for took, _, name in sorted(costs, reverse=True)[:3]))
    print("largest:", "; ".join(f"{name} {size:.0f} MB" for size, name in sorted(((size, name) for _, size, name in costs), reverse=True)[:3]))
    print("promise broken:", "\n".join(broken) or "nowhere")
    sys.exit(bool(broken) or any(kind.startswith("unnamed") for kind in kinds))


main()
