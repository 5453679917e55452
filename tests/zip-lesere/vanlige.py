"""Writes packages in the ordinary ways of others: vanlige.py FIXTURES FOLDER. None of them may be refused."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

from bygg import Archive, Entry, extra

fixtures, folder = map(pathlib.Path, sys.argv[1:3])


class Pipe:
    """Takes what is written, and cannot go back in it."""

    written = b""

    def write(self, data: bytes) -> int:
        self.written += data
        return len(data)

    def flush(self) -> None: ...


def contents(source: str) -> dict[str, bytes]:
    with zipfile.ZipFile(fixtures / source) as read:
        return {name: read.read(name) for name in read.namelist()}


PLAIN, ASICE = contents("lagret.zip"), contents("asice.asice")


def python() -> None:
    for kind, how in (("lagret", {}), ("komprimert", {"compression": zipfile.ZIP_DEFLATED}), ("minst", {"compression": zipfile.ZIP_DEFLATED, "compresslevel": 9})):
        with zipfile.ZipFile(folder / f"python-{kind}.zip", "w", **how) as out:
            for name, data in PLAIN.items():
                out.writestr(name, data)
    with zipfile.ZipFile(folder / "python-zip64.zip", "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in PLAIN.items():
            with out.open(name, "w", force_zip64=True) as entry:
                entry.write(data)
    with zipfile.ZipFile(folder / "python-tilfoeyd.zip", "w") as out:
        out.writestr("klagesak.json", PLAIN["klagesak.json"])
    with zipfile.ZipFile(folder / "python-tilfoeyd.zip", "a", zipfile.ZIP_DEFLATED) as out:
        for name, data in list(PLAIN.items())[1:]:
            out.writestr(name, data)
    # To a pipe, with everything compressed.
    stream = Pipe()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in PLAIN.items():
            out.writestr(name, data)
    (folder / "python-roer.zip").write_bytes(stream.written)


def others() -> None:
    """Info-ZIP, 7-Zip and bsdtar, of the files and of the folder they lie in."""
    with tempfile.TemporaryDirectory() as where:
        sak = pathlib.Path(where, "sak")
        sak.mkdir()
        for name, data in PLAIN.items():
            (sak / name).write_bytes(data)
        seven = os.environ.get("SEVENZIP", "7zz")
        for kind, command in {
            "infozip": ["zip", "-q", "OUT", *PLAIN],
            "infozip-uten-tillegg": ["zip", "-q", "-X", "OUT", *PLAIN],
            "infozip-lagret": ["zip", "-q", "-0", "OUT", *PLAIN],
            "7zip": [seven, "a", "-tzip", "-bd", "OUT", *PLAIN],
            "bsdtar": ["bsdtar", "-c", "--format", "zip", "-f", "OUT", *PLAIN],
        }.items():
            run(kind, command, sak)
        run("infozip-mappe", ["zip", "-q", "-r", "OUT", "sak"], where)
        run("infozip-mappe-uten-oppfoeringer", ["zip", "-q", "-r", "-D", "OUT", "sak"], where)
        run("7zip-mappe", [seven, "a", "-tzip", "-bd", "OUT", "sak"], where)
        run("bsdtar-mappe", ["bsdtar", "-c", "--format", "zip", "-f", "OUT", "sak"], where)
        shutil.make_archive(str(folder / "python-mappe"), "zip", where, "sak")


def run(kind: str, command: list[str], where: str | pathlib.Path) -> None:
    if not shutil.which(command[0]):
        print(f"skipped: {kind}: {command[0]} is not installed")
        return
    out = str(folder / f"{kind}.zip")
    subprocess.run([out if word == "OUT" else word for word in command], cwd=where, check=True, stdout=subprocess.DEVNULL)


def ditto() -> None:
    """As macOS writes them: sizes behind what is compressed, folders with it, and its own additions beside."""
    for kind, around in (("filer", ""), ("mappe", "sak/")):
        entries = [folder_entry("sak/")] if around else []
        for name, data in PLAIN.items():
            entry = Entry(around + name, data, packed=True)
            entry.follow()
            entries += [entry, mac(f"__MACOSX/{around}._{name}")]
        entries.append(mac(f"{around}.DS_Store"))
        for entry in entries:
            entry.made = 0x0315
            for header in entry.both():
                header.extra = extra(0x7875, b"\x01\x04\xf5\x01\0\0\x04\x14\0\0\0")
        (folder / f"macos-{kind}.zip").write_bytes(Archive(entries).write())


def mac(name: str) -> Entry:
    entry = Entry(name, b"\0\x05\x16\x07" + b"\0" * 116, packed=True)
    entry.follow()
    return entry


def folder_entry(name: str) -> Entry:
    entry = Entry(name, b"")
    entry.attributes = 0o40755 << 16
    return entry


def windows() -> None:
    """As the file manager of Windows does: from FAT, without what Unix would say of the files."""
    entries = [Entry(name, data, packed=True) for name, data in PLAIN.items()]
    for entry in entries:
        entry.made, entry.attributes = 0x0014, 0x20
    (folder / "windows.zip").write_bytes(Archive(entries).write())
    for entry in entries:
        for header in entry.both():
            header.name = b"sak/" + header.name
    (folder / "windows-mappe.zip").write_bytes(Archive(entries).write())


def containers() -> None:
    """ASiC-E as the libraries of DSS, KS and efm write it: other names of the manifest, everything compressed, a comment, streamed."""
    manifest = ASICE.pop("META-INF/asicmanifest.xml")
    for kind, name, deflated, streamed, comment in (
        ("dss", "META-INF/ASiCManifest001.xml", True, True, b"mimetype=application/vnd.etsi.asic-e+zip"),
        ("dss-uten-nummer", "META-INF/ASiCManifest.xml", True, True, b""),
        ("ks-dotnet", "META-INF/asicmanifest.xml", True, False, b""),
        ("efm", "META-INF/asicmanifest.xml", True, True, b""),
        ("difi", "META-INF/asicmanifest.xml", True, False, b""),
    ):
        entries = []
        for entry_name, data in [*ASICE.items(), (name, manifest)]:
            is_type = entry_name == "mimetype"
            entry = Entry(entry_name, data, packed=deflated and (not is_type or kind == "ks-dotnet"))
            if streamed and not is_type:
                entry.follow()
            entries.append(entry)
        (folder / f"asice-{kind}.asice").write_bytes(Archive(entries, comment=comment).write())


folder.mkdir(parents=True, exist_ok=True)
for way in (python, others, ditto, windows, containers):
    way()
