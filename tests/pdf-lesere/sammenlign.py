"""Holds our verdicts against those of readers: sammenlign.py OURS READER…, each a table of name, tab, what was found.

Ours are the numbers of the rules. What a reader would run must stop the file; what none would run, in a file that is whole, must not.
"""

import collections
import pathlib
import sys

STOPS = {"js": {221}, "launch": {222}}
# These stop the file before anybody looks at what it does, or because nobody here can.
REFUSED = {205, 211, 213, 274}


def table(path: str) -> dict[str, str]:
    return dict(line.split("\t") for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines())


ours = {name: set(map(int, filter(None, found.strip("[]").split(", ")))) for name, found in table(sys.argv[1]).items()}
missed = collections.defaultdict(list)
ran = collections.Counter()
found_by_any = set()
for path in sys.argv[2:]:
    reader = pathlib.Path(path).stem
    for name, what in table(path).items():
        for kind in filter(None, what.split(",")):
            ran[reader] += 1
            found_by_any.add(name)
            if not ours[name] & (STOPS[kind] | REFUSED):
                missed[reader].append(f"{name}: {reader} runs {kind}, ours {sorted(ours[name])}")
dead = [name for name, rules in ours.items() if 226 in rules and name in found_by_any]
for reader in sorted(ran):
    print(f"{reader}: runs something in {ran[reader]}, {len(missed[reader])} of them not found by us")
print(f"{len(ours)} files; {sum(226 in rules for rules in ours.values())} told of as dead, {len(dead)} of them run by a reader")
lines = [line for lines in missed.values() for line in lines] + [f"{name}: said to be dead" for name in dead]
print("\n".join(lines[:60]))
sys.exit(1 if lines else 0)
