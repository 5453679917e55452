"""What a program sees in each package of a list: leser.py python|7zip|unzip|bsdtar FILE-OF-PATHS. The lines are those of Leser.java."""

import concurrent.futures
import hashlib
import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

COMMANDS = {
    "7zip": lambda path, to: [os.environ.get("SEVENZIP", "7zz"), "x", "-y", "-bd", f"-o{to}", path],
    "unzip": lambda path, to: ["unzip", "-q", "-o", path, "-d", to],
    "bsdtar": lambda path, to: ["bsdtar", "-x", "-f", path, "-C", to],
}


def line(path: str, name: str, content: bytes) -> str:
    return f"{path}\t{name}\t{hashlib.sha256(content).hexdigest()}"


def by_python(path: str) -> list[str]:
    with zipfile.ZipFile(path) as read:
        return [line(path, entry.filename, read.read(entry)) for entry in read.infolist()]


def by_command(program: str, path: str) -> list[str]:
    with tempfile.TemporaryDirectory() as to:
        done = subprocess.run(COMMANDS[program](path, to), capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
        if done.returncode:
            raise ValueError(f"code {done.returncode} {(done.stderr or done.stdout).decode(errors='replace')[-200:].replace(path, '')}")
        files = [file for file in pathlib.Path(to).rglob("*") if file.is_symlink() or file.is_file()]
        return [line(path, str(file.relative_to(to)), b"a link" if file.is_symlink() else file.read_bytes()) for file in files]


def see(path: str) -> list[str]:
    try:
        return by_python(path) if sys.argv[1] == "python" else by_command(sys.argv[1], path)
    except Exception as error:
        return [f"{path}\t!\t{type(error).__name__}: {' '.join(str(error).split())}"]


with concurrent.futures.ThreadPoolExecutor() as pool:
    for lines in pool.map(see, pathlib.Path(sys.argv[2]).read_text("utf-8").splitlines()):
        print("\n".join(lines).encode("utf-8", "replace").decode("utf-8"))
