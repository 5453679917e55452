"""The table of times: tabell.py FOLDER TIMES. Those in the same program as the yardstick have ratios of their own; the others have
microseconds, which are divided by the yardstick's."""

import pathlib
import sys

folder, times = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
NAMES = {
    "gyldig": "gyldig, 8–10 KB",
    "tre-strukturfeil": "tre strukturfeil",
    "ukjent-felt": "ett ukjent felt",
    "tre-mangler": "tre felt mangler",
    "regelbrudd": "ett regelbrudd",
    "type-sist": "`meldingstype` sist",
    "stor": "gyldig, 186 KB",
    "mange": "gyldig, 500 dokumenter",
    "tusen-feil": "1 000 feil",
    "mange-innrykket": "gyldig, 500 dokumenter, innrykket",
    "tusen-feil-innrykket": "1 000 feil, innrykket",
}
YARDSTICK = "serde_json, from_slice"

of = {}
for line in (folder / "saker.tsv").read_text(encoding="utf-8").splitlines():
    name, base, _ = line.split("\t")
    of[name] = base
ratio, micro = {}, {}
for line in times.read_text(encoding="utf-8").splitlines():
    name, contestant, own, microseconds = line.split("\t")
    micro[contestant, name] = float(microseconds)
    ratio[contestant, name] = None if own == "-" else float(own)
contestants = list(dict.fromkeys(contestant for contestant, _ in micro))
for key, own in ratio.items():
    if own is None:
        ratio[key] = micro[key] / micro[YARDSTICK, key[1]]


def row(first, cells):
    return "| " + " | ".join([first, *(cell.replace(".", ",") for cell in cells)]) + " |"


def table(head, rows):
    return [row(head, rows[0]), "|" + "---|" * (len(rows[0]) + 1), *(row(*each) for each in rows[1:])]


small, large = list(NAMES)[:6], list(NAMES)[6:]
lines = [
    "# Tabellen",
    "",
    "Alle som kan dømme en melding, på de samme meldingene i samme kjøring: lest fra byte, og alle feil. `bench/run` skriver siden. Først prøves det at",
    "alle er enige om hva som er riktig; reglene er det bare vi som prøver. Se [Fart](../fart.md).",
    "",
]
for chosen in (small, large):
    rows = [[NAMES[name] for name in chosen]]
    rows.append((f"{YARDSTICK}, µs", [f"{micro[YARDSTICK, name]:.1f}" for name in chosen]))
    rows += [(who, [f"{ratio[who, name]:.2f}" for name in chosen]) for who in contestants if who != YARDSTICK]
    lines += [*table("tid, delt på målestokkens", rows), ""]
ours = [who for who in contestants if who.startswith("vi, ")][1:]
faulty = [name for name in NAMES if of[name] != name]
rows = [[who.removeprefix("vi, ") for who in ours]]
rows += [(NAMES[name], [f"{ratio[who, name] / ratio[who, of[name]]:.2f}" for who in ours]) for name in faulty]
lines += table("vår tid, delt på vår tid for den samme meldingen uten feil", rows)
print("\n".join(lines))
