"""Writes variants of our own packages: varianter.py FIXTURES FOLDER COUNT. Each has one to three things that readers may see differently."""

import pathlib
import random
import struct
import sys
import zipfile
import zlib

from bygg import DEFLATED, FOLLOWED, STORED, UTF8, Archive, Entry, deflate, extra

fixtures, folder, count = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
EXTRAS = [
    extra(0x5455, b"\x03" + b"\0" * 8),
    extra(0x7875, b"\x01\x04\0\0\0\0\x04\0\0\0\0"),
    extra(0x000A, b"\0" * 32),
    extra(0xCAFE, b""),
    extra(0xD935, b"\x04\0\0\0"),
    extra(0x0001, b""),
    extra(0x0001, b"\0" * 8),
    extra(0x6375, b"\x01\0\0\0\0x"),
    extra(0x9901, b"\x02\0AE\x03\x08\0"),
    extra(0x0017, b"\x02\0\x01\x66\0\x01\x01\0"),
    b"\0" * 3,
    b"\0" * 4,
    b"\x55\x54\x09",
    b"\xff\xff\xff\x7f",
    extra(0x5455, b"\x01\0\0\0\0") * 2,
    # A whole entry, and a whole end, for those who look for them.
    extra(0xCAFE, b"PK\x03\x04\x14" + b"\0" * 13 + struct.pack("<IIIHH", 0, 4, 4, 5, 0) + b"x.txtinni"),
    extra(0xCAFE, b"PK\x05\x06" + b"\0" * 18),
    extra(0xCAFE, b"PK\x07\x08" + b"\0" * 12 + b"PK\x01\x02"),
]


def folder_entry(name: str) -> Entry:
    entry = Entry(name, b"")
    entry.attributes = 0o40755 << 16 | 0x10
    return entry


def unicode_name(entry: Entry, name: bytes, right: bool) -> bytes:
    return extra(0x7075, b"\x01" + struct.pack("<I", zlib.crc32(entry.name) ^ (not right)) + name)


def flags(entry: Entry, chance: random.Random) -> None:
    bit = 1 << chance.choice((0, 1, 2, 4, 5, 6, 7, 11, 12, 13, 15))
    for header in chance.choice((entry.both(), entry.both(), (entry.local,), (entry.central,))):
        header.flags ^= bit


def versions(entry: Entry, chance: random.Random) -> None:
    entry.made = chance.choice((0, 20, 0x0A14, 0x0300, 0x033F, 0x1314, 0xFFFF))
    for header in entry.both():
        header.version = chance.choice((0, 10, 20, 45, 46, 51, 63, 99, 0xFFFF))


def dates(entry: Entry, chance: random.Random) -> None:
    for header in entry.both():
        header.time, header.date = chance.randrange(0x10000), chance.choice((0, 0x21, 0xFFFF, chance.randrange(0x10000)))


def method(entry: Entry, chance: random.Random) -> None:
    other = chance.choice((STORED, DEFLATED, 9, 12, 14, 93, 98, 99))
    for header in chance.choice((entry.both(), (entry.local,), (entry.central,))):
        header.method = other


def numbers(entry: Entry, chance: random.Random) -> None:
    header = chance.choice(entry.both())
    field = chance.choice(("crc", "packed", "size"))
    value = getattr(header, field)
    setattr(header, field, chance.choice((0, max(value - 1, 0), value + 1, 0xFFFFFFFF, value ^ 0x100)))


def wide(entry: Entry, chance: random.Random) -> None:
    """Numbers in the field for large files: right, superfluous, in one header, or others."""
    for header in chance.choice((entry.both(), (entry.local,), (entry.central,))):
        size, packed = header.size + chance.choice((0, 0, 0, 1)), header.packed
        content = struct.pack("<QQ", size, packed)
        content += chance.choice((b"", b"", struct.pack("<Q", 0), struct.pack("<QI", 0, 0)))
        header.extra += extra(0x0001, content[: chance.choice((8, 16, 16, len(content)))])
        if chance.random() < 0.7:
            header.size = 0xFFFFFFFF
        if chance.random() < 0.6:
            header.packed = 0xFFFFFFFF
        header.version = 45


def extras(entry: Entry, chance: random.Random) -> None:
    more = b"".join(chance.choices(EXTRAS, k=chance.randint(1, 2)))
    for header in chance.choice((entry.both(), (entry.local,), (entry.central,))):
        header.extra += more


def second_name(entry: Entry, chance: random.Random) -> None:
    name = chance.choice((entry.name, b"annet.pdf", b"", entry.name.upper(), entry.name + b"\0"))
    for header in chance.choice((entry.both(), (entry.local,), (entry.central,))):
        header.extra += unicode_name(entry, name, chance.random() < 0.7)


def names(entry: Entry, chance: random.Random) -> None:
    name = entry.name
    other = chance.choice((name.upper(), b"/" + name, b"./" + name, name + b".", name + b" ", name + b"\0x", name.replace(b".", b"\\"), name[::-1], b"\xe5" + name, name[:1] + "å".encode() + name[1:], b"", b"a//" + name))
    for header in chance.choice((entry.both(), (entry.local,), (entry.central,))):
        header.name = other
        header.flags |= chance.choice((0, UTF8))


def followed(entry: Entry, chance: random.Random) -> None:
    """Sizes behind the content: in each of the four forms, right, wrong, missing or unsaid."""
    if chance.random() < 0.8 and entry.local.method == STORED:
        pack(entry, chance)
    entry.follow(mark=chance.random() < 0.7, long=chance.random() < 0.3)
    what = chance.randrange(8)
    if what == 0:
        entry.descriptor = b""
    elif what == 1:
        at = chance.randrange(len(entry.descriptor))
        entry.descriptor = entry.descriptor[:at] + bytes([entry.descriptor[at] ^ 1]) + entry.descriptor[at + 1 :]
    elif what == 2:
        chance.choice(entry.both()).flags ^= FOLLOWED
    elif what == 3:
        entry.local.crc, entry.local.packed, entry.local.size = entry.central.crc, entry.central.packed, entry.central.size
    elif what == 4:
        entry.local.extra += extra(0x0001, b"\0" * 16)
        entry.local.version = 45


def pack(entry: Entry, chance: random.Random) -> None:
    if entry.local.method != STORED or entry.body.startswith(b"PK"):
        return
    entry.body = deflate(entry.body, chance.choice((0, 1, 9)))
    for header in entry.both():
        header.method, header.packed = DEFLATED, len(entry.body)


def stream(entry: Entry, chance: random.Random) -> None:
    """What is compressed goes on behind its end, is cut, comes in several pieces, or begins with nothing."""
    pack(entry, chance)
    try:
        plain = zlib.decompress(entry.body, -15)
    except zlib.error:
        return
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    pieces = b"".join(packer.compress(plain[at : at + 100]) + packer.flush(zlib.Z_FULL_FLUSH) for at in range(0, len(plain), 100)) + packer.flush()
    entry.body = chance.choice((entry.body + b"\0", entry.body + b"PK\x07\x08" + b"\0" * 12, entry.body[:-1], pieces, b"\0\0\0\xff\xff" + entry.body, entry.body + entry.body))
    for header in entry.both():
        header.packed = len(entry.body)


def attributes(entry: Entry, chance: random.Random) -> None:
    kind = chance.choice((0, 0o10, 0o4, 0o12, 0o6, 0o14)) << 12
    entry.attributes = chance.choice((0, 0o100600 << 16, 0o104755 << 16, (kind | 0o644) << 16, 0x01, 0x02, 0x10, 0x20, 0x80, 0xFFFFFFFF))
    entry.internal = chance.choice((0, 1, 2))
    entry.comment = chance.choice((b"", b"merknad", "ø".encode(), b"PK\x01\x02"))


def place(entry: Entry, chance: random.Random) -> None:
    what = chance.randrange(4)
    if what == 0:
        entry.before = chance.choice((b"\0", b"PK\x07\x08", b"PK\x03\x04" + b"\0" * 26))
    elif what == 1:
        entry.moved = chance.choice((-1, 1, 30))
    elif what == 2:
        entry.disk = chance.choice((1, 0xFFFF))
    else:
        entry.central.extra += extra(0x0001, struct.pack("<Q", 0))


def order(archive: Archive, chance: random.Random) -> None:
    archive.order = chance.sample(range(len(archive.entries)), len(archive.entries))


def reorder(archive: Archive, chance: random.Random) -> None:
    chance.shuffle(archive.entries)


def around(archive: Archive, chance: random.Random) -> None:
    junk = chance.choice((b"\0", b"x" * 30, b"PK00", b"PK\x07\x08", b"MZ" + b"\0" * 60, b"PK\x05\x06" + b"\0" * 18, b"\r\n"))
    setattr(archive, chance.choice(("before", "between", "after_list", "after")), junk)
    archive.adjusted = chance.random() < 0.5


def comments(archive: Archive, chance: random.Random) -> None:
    archive.comment = chance.choice((b"hei", b"mimetype=application/vnd.etsi.asic-e+zip", b"PK\x05\x06" + b"\0" * 18, b"PK\x05\x06" + b"\0" * 16 + b"\x05\0hallo", b"x" * 65535))
    if chance.random() < 0.3:
        archive.comment_length = max(len(archive.comment) + chance.choice((-1, 1)), 0)


def large(archive: Archive, chance: random.Random) -> None:
    archive.zip64 = True
    archive.zip64_marks = chance.random() < 0.6
    archive.zip64_more = chance.choice((b"", b"", b"\0" * 8, extra(0x5555, b"x")))


def counts(archive: Archive, chance: random.Random) -> None:
    archive.counted = len(archive.entries) + chance.choice((-1, 1))


def doubles(archive: Archive, chance: random.Random) -> None:
    first = chance.choice(archive.entries)
    other = Entry(first.name.decode("latin-1"), chance.choice((b"annet", b"")), chance.random() < 0.5)
    other.local.name = chance.choice((first.name, b"annet.txt"))
    other.central.name = chance.choice((first.name, first.name.upper(), b"annet.txt"))
    archive.entries.insert(chance.randrange(len(archive.entries) + 1), other)
    if chance.random() < 0.5:
        archive.order = [at for at in range(len(archive.entries)) if archive.entries[at] is not other]
        archive.counted = len(archive.order)


def folders(archive: Archive, chance: random.Random) -> None:
    entry = folder_entry(chance.choice(("META-INF/", "sak/", "./", "/", "klagesak.json/", "a/b/")))
    if chance.random() < 0.4:
        entry.body = chance.choice((b"\x03\0", b"\0", b"skjult"))
        for header in entry.both():
            header.method, header.packed = chance.choice((STORED, DEFLATED)), len(entry.body)
            header.size = chance.choice((0, len(entry.body)))
    archive.entries.insert(chance.randrange(len(archive.entries) + 1), entry)


def wrapped(archive: Archive, chance: random.Random) -> None:
    """A folder around everything, and what macOS adds."""
    around_all = chance.choice((b"", b"sak/", b"Min sak/", b"sak/"))
    for entry in archive.entries:
        for header in entry.both():
            header.name = around_all + header.name
    if around_all and chance.random() < 0.5:
        archive.entries.insert(0, folder_entry(around_all.decode()))
    for name in chance.sample(("__MACOSX/", "__MACOSX/._klagesak.json", "__MACOSX/sak/._a.pdf", ".DS_Store", "sak/.DS_Store", "._a.pdf", "Thumbs.db", "desktop.ini"), chance.randint(0, 2)):
        archive.entries.append(folder_entry(name) if name.endswith("/") else Entry(name, b"\0\x05\x16\x07", chance.random() < 0.5))


OF_ENTRY = (flags, versions, dates, method, numbers, wide, extras, extras, second_name, names, followed, followed, followed, pack, stream, attributes, place)
OF_ARCHIVE = (order, reorder, around, comments, large, large, counts, doubles, folders, wrapped, wrapped)


def write(number: int) -> None:
    chance = random.Random(number)
    source = chance.choice(("lagret.zip", "lagret.zip", "asice.asice"))
    with zipfile.ZipFile(fixtures / source) as read:
        entries = [Entry(name, read.read(name), name != "mimetype" and chance.random() < 0.4) for name in read.namelist()]
    archive = Archive(entries)
    done = []
    for _ in range(chance.choice((1, 1, 2, 2, 3))):
        if chance.random() < 0.65:
            change = chance.choice(OF_ENTRY)
            for entry in chance.sample(archive.entries, chance.choice((1, 1, len(archive.entries)))):
                change(entry, chance)
        else:
            change = chance.choice(OF_ARCHIVE)
            change(archive, chance)
        done.append(change.__name__)
    name = f"{number:05}-{'-'.join(done)}{pathlib.Path(source).suffix}"
    try:
        (folder / name).write_bytes(archive.write())
    except struct.error:
        return  # A number below zero has no place in a file.


for number in range(count):
    write(number)
