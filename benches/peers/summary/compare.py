"""Runs each program on the same rosters in turns and prints the medians with their ratios to ours."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import rosters

FILES, ROWS, ROUNDS = (int(number) for number in sys.argv[1:4])
WORK = Path(sys.argv[4]).resolve()
HERE = Path(__file__).resolve().parent


def peak_megabytes(command):
    """Runs a command; seconds, and the highest memory of it and its children."""
    begun = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begun
    if status:
        sys.exit(f"{command[0]} failed: {child.stderr.read().decode()}")
    return seconds, usage.ru_maxrss / 1024


def main():
    source = WORK / f"rosters-{FILES}x{ROWS}"
    if not source.exists():
        rosters.make(source, FILES, ROWS)
    program = HERE.parents[2] / "target/release/thidua"
    python = sys.executable
    commands = {
        "thidua": [str(program), "run", str(source), "-o", "{out}", "--date", "2026-01-05", "-q"],
        "pandas + openpyxl": [python, "-B", str(HERE / "with_pandas.py"), str(source), "{out}"],
        "polars + fastexcel + XlsxWriter": [python, "-B", str(HERE / "with_polars.py"), str(source), "{out}"],
    }
    taken = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            out = WORK / "summary-output" / name.split()[0]
            shutil.rmtree(out, ignore_errors=True)
            taken[name].append(peak_megabytes([part.replace("{out}", str(out)) for part in command]))
    load = Path("/proc/loadavg").read_text().split()[0]
    print(f"{FILES} files of {ROWS} rows, medians of {ROUNDS} rounds that take turns, load {load}\n")
    print("| program | seconds | memory, MB |\n|---|---|---|")
    ours = None
    for name, rounds in taken.items():
        seconds, memory = (statistics.median(values) for values in zip(*rounds))
        ours = ours or (seconds, memory)
        ratio = "" if name == "thidua" else f" ({seconds / ours[0]:.1f}×)"
        print(f"| {name} | {seconds:.2f}{ratio} | {memory:.0f} |")


main()
