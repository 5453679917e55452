"""Counts the instructions of the verdict on messages that grow, and fits the growth: tell.py PROGRAM FOLDER TABLE SVG [KIND…]

The counter is callgrind's (Ir). What the program uses on a message of nothing is subtracted. A step that is not in proportion shows
best at the end, where the rest no longer weighs: the slope of the last decade has a column of its own."""

import math
import pathlib
import re
import subprocess
import sys

from innhold import KINDS, MOST, SIZES
from tegning import drawing

STEEPEST = 1.1
# Far more than any message takes that grows as it should, also on a machine that has other things to do.
TIMEOUT = 900

program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
table_file, svg_file = pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4])
chosen = sys.argv[5:] or list(KINDS)
folder.mkdir(parents=True, exist_ok=True)


def instructions(file):
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, str(file)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        return None
    if done.returncode != 0:
        raise SystemExit(f"{file}: {done.stderr}")
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


# A process keeps the largest memory of the one it was split from, so it is started by one that is small.
ALONE = """
import os, sys, time
started = time.perf_counter()
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
_, status, usage = os.wait4(child, 0)
print(time.perf_counter() - started, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))
"""


def seconds_and_megabytes(file):
    done = subprocess.run([sys.executable, "-c", ALONE, program, str(file)], capture_output=True, text=True, check=True)
    seconds, megabytes, code = map(float, done.stdout.split())
    assert code == 0, file
    return seconds, megabytes


def slope(points):
    """Least squares through the logarithms."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(y) for _, y in points]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)


def write(name, message):
    file = folder / f"{name.replace(' ', '-')}.json"
    data = message.encode()
    assert len(data) <= MOST, f"{name}: {len(data)} bytes"
    file.write_bytes(data)
    return file, len(data)


def measure(kind):
    counted = []
    for size in SIZES:
        file, length = write(kind, KINDS[kind](size))
        count = instructions(file)
        print(f"{kind}: {length} bytes, {count} instructions", file=sys.stderr, flush=True)
        if count is None:
            break
        counted.append((length, max(1, count - start_up)))
    return counted, seconds_and_megabytes(file)


start_up = instructions(write("oppstart", "{}")[0])
print(f"oppstart: {start_up} instructions", file=sys.stderr)
results = {kind: measure(kind) for kind in chosen}

million = lambda count: f"{count / 1e6:,.1f}".replace(",", "\u00a0").replace(".", ",")
lines = [
    "# Vekst",
    "",
    "Hva hele vurderingen koster når meldingen vokser, talt i instruksjoner av callgrind. `bench/vekst/run` skriver siden. Stigning 1 er at dobbelt så",
    "lang melding koster dobbelt så mye. Se [Fart](../fart.md).",
    "",
    "![Instruksjoner mot meldingens lengde](vekst.svg)",
    "",
    f"Oppstart, med en melding uten innhold: {million(start_up)} millioner instruksjoner, trukket fra. Grensen er {STEEPEST}.".replace("1.1", "1,1"),
    "",
    "| det som vokser | stigning | siste dekade | minst | i midten | størst | sekunder | MB minne |",
    "|---|---|---|---|---|---|---|---|",
]
steep = []
for kind, (points, (seconds, megabytes)) in results.items():
    steepness, at_last = slope(points), slope(points[-3:])
    whole = len(points) == len(SIZES)
    if max(steepness, at_last) > STEEPEST or not whole:
        steep.append(kind)
    last = f"{million(points[-1][1])}" + ("" if whole else " (ga opp etter dette)")
    row = [kind, f"{steepness:.2f}", f"{at_last:.2f}", million(points[0][1]), million(points[len(points) // 2][1]), last, f"{seconds:.2f}", f"{megabytes:.0f}"]
    lines.append("| " + " | ".join(cell.replace(".", ",") for cell in row) + " |")
lines += ["", f"Minst er {SIZES[0] // 1000} kB og størst {MOST // 2**20} MiB, grensen for en melding; tallene er millioner instruksjoner. Sekunder og minne er for den største, uten telling."]
table_file.write_text("\n".join(lines) + "\n", encoding="utf-8")
svg_file.write_text(drawing({kind: (points, slope(points)) for kind, (points, _) in results.items()}), encoding="utf-8")
print("\n".join(lines))
if steep:
    raise SystemExit(f"grows faster than the message: {', '.join(steep)}")
