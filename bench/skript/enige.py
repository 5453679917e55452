"""Whether all say the same of each message: enige.py FOLDER VERDICTS. Time is worth something only among those who agree."""

import collections
import pathlib
import sys

folder, verdicts = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
right = {}
for line in (folder / "saker.tsv").read_text(encoding="utf-8").splitlines():
    name, _, known = line.split("\t")
    right[name] = known

judged, wrong = collections.Counter(), []
for line in verdicts.read_text(encoding="utf-8").splitlines():
    name, file, contestant, faults = line.split("\t")
    # What is wrong with a rule is seen by the two who know the rules, and by nobody else.
    ours = contestant.startswith("vi, ") and contestant != "vi, strukturen"
    refused = right[name] == "struktur" or right[name] == "regel" and ours
    judged[contestant] += 1
    if (int(faults) > 0) != refused:
        wrong.append(f"{name}/{file}: {contestant} found {faults} faults")

files = sum(len(list((folder / name).iterdir())) for name in right)
wrong += [f"{contestant} judged {count} of {files} messages" for contestant, count in judged.items() if count != files]
if wrong or len(judged) < 10:
    raise SystemExit("\n".join(["they do not agree, and nothing is measured:", *wrong[:20]]))
print(f"{len(judged)} contestants agree on {files} messages", file=sys.stderr)
