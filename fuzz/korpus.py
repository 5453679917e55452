#!/usr/bin/env python3
"""Fills fuzz/corpus/TARGET with what fuzzing begins from: the conformance suite and what lies in its packages.

    fuzz/korpus.py TARGET [FOLDER…]

More folders may be given, with packages and documents of any kind; what a file is, its first bytes tell.
"""

import hashlib
import io
import json
import pathlib
import re
import subprocess
import sys
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LARGEST = 64 * 1024
# In the order of the targets' own lists: fuzz/src/kontor.rs.
OOXML = ["word/document.xml", "word/_rels/document.xml.rels", "word/settings.xml", "word/_rels/settings.xml.rels",
         "[Content_Types].xml", "_rels/.rels", "word/embeddings/oleObject1.bin", "word/afchunk.rtf", "word/afchunk.htm",
         "word/activeX/activeX1.xml", "customXml/item1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml",
         "xl/connections.xml", "xl/externalLinks/externalLink1.xml", "xl/_rels/workbook.xml.rels"]
ODF = ["content.xml", "styles.xml", "meta.xml", "settings.xml", "META-INF/manifest.xml", "mimetype", "Object 1/content.xml"]


def target_of(name, content):
    """The targets a file is for, each with the bytes to begin from."""
    if content.startswith(b"PK\x03\x04"):
        names = set(names_in(content))
        if "mimetype" in names and "content.xml" in names:
            yield "odf", b"\xff" + content
            yield from parts(content, "odf", ODF)
        elif "[Content_Types].xml" in names:
            yield "kontor", b"\xff" + content
            yield from parts(content, "kontor", OOXML)
        else:
            yield "pakke", content
    elif b"%PDF-" in content[:1024]:
        yield "pdf", content
    elif content.startswith((b"\x89PNG", b"\xff\xd8", b"II", b"MM")) or content[4:8] == b"ftyp":
        yield "bilde", content
    elif content.startswith(b"\xd0\xcf\x11\xe0"):
        yield "kontor", bytes([OOXML.index("word/embeddings/oleObject1.bin")]) + content
    elif content.startswith(b"{\\rtf"):
        yield "kontor", bytes([OOXML.index("word/afchunk.rtf")]) + content
    elif content[:1] == b"\x30" or b"-----BEGIN" in content[:200]:
        yield "cms", content
    elif name.lower().endswith("asicmanifest.xml"):
        yield "manifest", content
    elif name.endswith("arkivmelding.xml") or b"arkivmelding" in content[:1000] and content.lstrip().startswith(b"<"):
        yield "arkivmelding", content
    elif re.match(rb"\s*\{", content):
        yield from of_json(content)
    elif re.match(rb"[A-Za-z-]+: ", content) or name.endswith((".eml", ".txt")):
        yield "epost", content


def of_json(content):
    try:
        keys = set(json.loads(content))
    except (ValueError, RecursionError):
        return
    if "meldingstype" in keys:
        yield "les", content
    elif keys & {"profil", "overstyr", "signatur"}:
        yield "policy", content
    else:
        yield "sbd", content


def parts(content, target, places):
    """The parts of an office document, each in the first place of that kind."""
    for name, part in entries(content):
        ending = name.rsplit("/", 1)[-1]
        place = next((i for i, known in enumerate(places) if known == name), None)
        if place is None:
            place = next((i for i, known in enumerate(places) if known.rsplit("/", 1)[-1] == ending), None)
        if place is not None:
            yield target, bytes([place]) + part


def names_in(content):
    try:
        return zipfile.ZipFile(io.BytesIO(content)).namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return []


def entries(content):
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return
    for entry in archive.infolist():
        if entry.file_size <= LARGEST:
            try:
                yield entry.filename, archive.read(entry)
            except Exception:  # Hostile on purpose: what Python cannot read is left out.
                continue


def files(folders):
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.is_file() and path.stat().st_size <= LARGEST:
                yield path.name, path.read_bytes()


def everything(folders):
    for name, content in files(folders):
        yield name, content
        if content.startswith(b"PK\x03\x04"):
            yield from entries(content)


def synthetic():
    """Messages of the generator, valid and not."""
    command = ["cargo", "run", "--quiet", "--package", "klagesak-tests", "--bin", "filer", "--", "differensial", "--count", "50"]
    for line in subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines():
        yield re.sub(r'^\{"gyldig":(true|false),"melding":(.*)\}$', r"\2", line).encode()


def main(target, *folders):
    corpus = ROOT / "fuzz/corpus" / target
    corpus.mkdir(parents=True, exist_ok=True)
    own = ["fixtures", "crates/klagesak-core/data/mal", "crates/klagesak-dev/data", "crates/klagesak-validate/data", "examples"]
    found = [bytes_ for name, content in everything([ROOT / folder for folder in own] + list(folders))
             for of, bytes_ in target_of(name, content) if of == target]
    if target == "les":
        found += synthetic()
    for content in found:
        (corpus / hashlib.sha256(content).hexdigest()[:16]).write_bytes(content)
    print(f"{target}: {len(set(found))} files to begin from")


if __name__ == "__main__":
    main(*sys.argv[1:])
