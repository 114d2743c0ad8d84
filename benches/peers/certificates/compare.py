"""Runs every program in turn, three rounds, and prints the medians: COUNT WORK."""

import os
import statistics
import subprocess
import sys
import time

ROUNDS = 3
HERE = os.path.dirname(os.path.abspath(__file__))
OURS = "target/release/examples/peer_certificates"


def run(command):
    """Seconds of making, bytes, and the highest memory (MB) of the largest of its processes."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command} failed")
    seconds, size = said.split()
    return float(seconds), int(size), usage.ru_maxrss / 1024


def main():
    count, work = int(sys.argv[1]), sys.argv[2]
    pages = f"{work}/pages.json"
    subprocess.run([OURS, "export", str(count), pages], check=True)

    def command(program, what):
        if program.startswith("thidua"):
            drawn = "" if program == "thidua" else "drawn-"
            return [OURS, drawn + what, str(count), f"{work}/thidua-{what}" + (".pdf" if what == "combined" else "")]
        peer = os.path.join(HERE, "peer.py")
        return [sys.executable, "-B", peer, program, what, pages, f"{work}/{program}-{what}.pdf"]

    programs = ["thidua", "thidua, laid out too", "typst", "typst-untagged", "reportlab"]
    measured = {(program, what): [] for program in programs for what in ["combined", "single"]}
    for _ in range(ROUNDS):
        for key in measured:
            measured[key].append(run(command(*key)))
    rows = {}
    for program in programs:
        row = []
        for what in ["combined", "single"]:
            seconds, size, memory = (statistics.median(values) for values in zip(*measured[program, what]))
            row += [count / seconds, size / count, memory]
        rows[program] = row
    print(f"{count} certificates, {os.cpu_count()} processors, medians of {ROUNDS} rounds, {time.strftime('%Y-%m-%d')}\n")
    print("| program | pages/s combined | bytes/page | memory, MB | files/s single | KB/file | memory, MB |")
    print("|---|---|---|---|---|---|---|")
    # What is compared is the work that all of them do: the others lay letters out, too.
    ours = rows["thidua, laid out too"]
    for program in programs:
        # Of speeds how many times ours is faster, of sizes how many times the other is larger.
        ratios = [value / other if at % 3 == 0 else other / value for at, (value, other) in enumerate(zip(ours, rows[program]))]
        shown = [
            f"{value / 1000:,.1f}" if at == 4 else f"{value:,.0f}"
            for at, value in enumerate(rows[program])
        ]
        cells = [one if program.startswith("thidua") else f"{one} ({ratio:.1f}×)" for one, ratio in zip(shown, ratios)]
        print(f"| {program} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
