"""Judges the documents of a folder by our program: doem.py KLAGESAK FOLDER [KEPT]. An error in an ordinary document is our fault.

They are judged many at a time, as the documents of a package. Those that have an error are copied to the folder KEPT.
"""

import collections
import hashlib
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

TYPES = {
    "pdf": "application/pdf",
    "jpg": "image/jpeg",
    "png": "image/png",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "heic": "image/heic",
    "txt": "text/plain",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "eml": "message/rfc822",
}
# A report names ten places at most where the same was found.
AT_A_TIME = 10
EXAMPLE = pathlib.Path(__file__).parents[2] / "examples/oversendelse/01-livsopphold-avslag/klagesak.json"
klagesak, folder = sys.argv[1], pathlib.Path(sys.argv[2])
kept = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None


def line(number: int, name: str, content: bytes) -> dict:
    """What the message says of a document."""
    return {
        "dokumentId": f"00000000-0000-4000-8000-{number:012}",
        "nummer": number,
        "tittel": "Vedlegg",
        "type": "ANNET",
        "udatert": True,
        "retning": "INN",
        "filnavn": name,
        "mimetype": TYPES[name.rsplit(".", 1)[1]],
        "stoerrelse": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "partsinnsyn": {"unntatt": False},
    }


def judge(files: list[pathlib.Path]) -> dict[str, list[tuple[str, str, str]]]:
    """What is found in each file: severity, rule, text."""
    message = json.loads(EXAMPLE.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as package:
        # A document may not have the name of anything else in the package, and one that lies there twice is told of.
        names = {f"{number}-{file.name.replace(' ', '-')}": file for number, file in enumerate(files, 1)}
        for name, file in names.items():
            shutil.copy(file, pathlib.Path(package, name))
        message["innhold"]["dokumenter"] = [line(number, name, file.read_bytes()) for number, (name, file) in enumerate(names.items(), 1)]
        pathlib.Path(package, "klagesak.json").write_text(json.dumps(message), encoding="utf-8")
        done = subprocess.run([klagesak, "verify", package, "--format", "json"], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{files[0].name} …: code {done.returncode}: {done.stderr}")
    found = {file.name: [] for file in files}
    for report in map(json.loads, done.stdout.splitlines()):
        for finding in report["funn"]:
            for place in [finding["sti"], *finding.get("flereSteder", [])]:
                at = place.removeprefix("/innhold/dokumenter/").split("/")[0]
                if at.isdigit():
                    found[files[int(at)].name].append((finding["alvorlighet"], finding["regel"], finding["melding"]))
                elif finding["alvorlighet"] == "FEIL":
                    sys.exit(f"the package itself: {finding}")
    return found


with tempfile.TemporaryDirectory() as where:
    program = pathlib.Path(where, "kontroll.pdf")
    program.write_bytes(b"MZ\x90\0\x03\0\0\0" + b"\0" * 200)
    if not any(severity == "FEIL" for severity, _, _ in judge([program])[program.name]):
        sys.exit("a program called a PDF is not found: nothing here can be believed")

files = sorted(file for file in folder.iterdir() if file.suffix[1:] in TYPES)
found: dict[str, list[tuple[str, str, str]]] = {}
for start in range(0, len(files), AT_A_TIME):
    found |= judge(files[start : start + AT_A_TIME])

producers = collections.defaultdict(list)
for name, findings in found.items():
    producers[name.split("--")[0]].append(findings)
print(f"{'program':20} {'documents':>9} {'FEIL':>5}  others")
for producer, documents in sorted(producers.items()):
    wrong = sum(any(severity == "FEIL" for severity, _, _ in findings) for findings in documents)
    others = collections.Counter(f"{rule[-3:]} {severity.lower()}" for findings in documents for severity, rule, _ in findings if severity != "FEIL")
    print(f"{producer:20} {len(documents):9} {wrong:5}  {', '.join(f'{what} × {count}' for what, count in sorted(others.items()))}")
wrong = {name: [finding for finding in findings if finding[0] == "FEIL"] for name, findings in found.items()}
wrong = {name: findings for name, findings in wrong.items() if findings}
for name, findings in wrong.items():
    print(f"{name}: {'; '.join(f'{rule}: {text}' for _, rule, text in findings)}")
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / name, kept)
print(f"{len(producers)} programs, {len(files)} documents, {len(wrong)} of them with an error")
sys.exit(1 if wrong or not files else 0)
