"""What others see in the packages we accept: sammenlign.py KLAGESAK ORDINARY PACKAGES…, folders of packages.

Of every package we accept, each reader must see the same names with the same bytes as we do. The packages of ORDINARY must be accepted.
A reader that cannot read a package at all sees nothing else in it; that is told of and counted, and is a fault only in an ordinary one.
"""

import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

here = pathlib.Path(__file__).parent
klagesak, ordinary, others = sys.argv[1], pathlib.Path(sys.argv[2]), list(map(pathlib.Path, sys.argv[3:]))
READERS = {
    "Java, stream": ["java", "-Xss4m", str(here / "Leser.java"), "stream"],
    "Java, list": ["java", str(here / "Leser.java"), "list"],
    ".NET (mono)": ["mono", str(here / "bin/Leser.exe")],
    "Python": [sys.executable, str(here / "leser.py"), "python"],
    "Go": ["go", "run", str(here / "leser.go")],
    "7-Zip": [sys.executable, str(here / "leser.py"), "7zip"],
    "Info-ZIP unzip": [sys.executable, str(here / "leser.py"), "unzip"],
    "bsdtar": [sys.executable, str(here / "leser.py"), "bsdtar"],
    **{f"Node {library}": ["node", str(here / "leser.mjs"), library] for library in ("yauzl", "fflate", "jszip", "adm-zip", "zip.js", "unzipper")},
}
NEEDS = {"Java, stream": "java", "Java, list": "java", ".NET (mono)": "mono", "7-Zip": os.environ.get("SEVENZIP", "7zz"), "Info-ZIP unzip": "unzip", "bsdtar": "bsdtar"}


def judged(package: pathlib.Path) -> dict | None:
    """The report on it; none when our program could not make one, as when a key is needed."""
    done = subprocess.run([klagesak, "verify", package, "--format", "json"], capture_output=True, text=True)
    if done.returncode not in (0, 1) and "--decrypt-key" not in done.stderr:
        faults.append(f"{package.name}: our program could not judge it: {done.stderr}")
    return json.loads(done.stdout) if done.stdout else None


def ours(package: pathlib.Path) -> dict[str, str] | None:
    """The names and sums of what we unpack."""
    with tempfile.TemporaryDirectory() as where:
        to = pathlib.Path(where, "ut")
        if subprocess.run([klagesak, "unpack", package, "-o", to], capture_output=True).returncode:
            return None
        return {str(file.relative_to(to)): hashlib.sha256(file.read_bytes()).hexdigest() for file in to.rglob("*") if file.is_file()}


def added(name: str) -> bool:
    """What macOS and Windows put beside the files, which we say that we do not count."""
    last = name.rstrip("/").rsplit("/", 1)[-1]
    return name.startswith("__MACOSX/") or last in (".DS_Store", "Thumbs.db", "desktop.ini") or last.startswith("._")


def plain(seen: list[tuple[str, str]], wrapped: bool) -> list[tuple[str, str]]:
    """The files, as they lie when the one folder around them all is taken away; that, too, we say."""
    files = [(name, found) for name, found in seen if not name.endswith("/")]
    if wrapped:
        files = [(name, found) for name, found in files if not added(name)]
        around = {name.split("/", 1)[0] if "/" in name else "" for name, _ in files}
        if len(around) == 1 and around != {""}:
            files = [(name.split("/", 1)[1], found) for name, found in files]
    return sorted(files)


packages = sorted(file for folder in [ordinary, *others] for file in folder.iterdir() if file.suffix in (".zip", ".asice"))
faults = []
with concurrent.futures.ThreadPoolExecutor() as pool:
    reports = dict(zip(packages, pool.map(judged, packages), strict=True))
    for package, report in reports.items():
        if package.parent == ordinary and report and not report["akseptert"]:
            faults.append(f"{package.name}: ordinary, and refused: {[finding['regel'] for finding in report['funn']]}")
    accepted = {package: report for package, report in reports.items() if report and report["akseptert"]}
    unpacked = dict(zip(accepted, pool.map(ours, accepted), strict=True))
wrapped = {str(package): any(finding["regel"] == "KO-PAKKE-046" for finding in report["funn"]) for package, report in accepted.items()}
faults += [f"{package.name}: accepted, and not unpacked" for package, files in unpacked.items() if files is None]
expected = {str(package): sorted(files.items()) for package, files in unpacked.items() if files is not None}

with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as paths:
    paths.write("\n".join(expected) + "\n")
    paths.flush()
    for reader, command in READERS.items():
        if not shutil.which(NEEDS.get(reader, command[0])):
            print(f"skipped: {reader} is not installed")
            continue
        done = subprocess.run([*command, paths.name], capture_output=True)
        seen, unread = collections.defaultdict(list), {}
        for line in done.stdout.decode("utf-8", "replace").split("\n"):
            if line:
                path, name, found = (line.split("\t") + ["", ""])[:3]
                if name == "!":
                    unread[path] = found
                else:
                    seen[path].append((name, found))
        if not seen and not unread:
            print(f"skipped: {reader} does not run here: {done.stderr.decode(errors='replace')[-200:]}")
            continue
        different = [path for path in expected if path not in unread and plain(seen[path], wrapped[path]) != expected[path]]
        # What it saw before it gave up may be another thing as well.
        different += [path for path in unread if not set(plain(seen[path], wrapped[path])) <= set(expected[path])]
        print(f"{reader:16} {len(expected) - len(unread):5} read, {len(unread):4} not read, {len(different):4} seen differently")
        reasons = collections.defaultdict(list)
        for path, reason in unread.items():
            reasons[re.sub(r"\b(0x)?[0-9a-f]{3,}\b|\d+", "N", reason)[-90:]].append(pathlib.Path(path).name)
        for reason, where in sorted(reasons.items(), key=lambda item: -len(item[1]))[:8]:
            print(f"    {len(where):4} × {reason} (e.g. {', '.join(sorted(where, key=len)[:3])})")
        for path in different:
            other = sorted(set(plain(seen[path], wrapped[path])) ^ set(expected[path]))
            faults.append(f"{pathlib.Path(path).name}: {reader} sees {[(name, found[:6]) for name, found in other][:4]}")
        faults += [f"{pathlib.Path(path).name}: ordinary, and {reader} cannot read it: {reason}" for path, reason in unread.items() if pathlib.Path(path).parent == ordinary]

print(f"{len(packages)} packages, {len(accepted)} accepted, {len(faults)} disagreements")
print("\n".join(faults[:60]))
sys.exit(1 if faults or not expected else 0)
