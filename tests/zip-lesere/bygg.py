"""Builds ZIP files byte by byte, so that each number in them can be another than it should."""

import dataclasses
import struct
import zlib

STORED, DEFLATED = 0, 8
FOLLOWED, UTF8 = 1 << 3, 1 << 11


def deflate(data: bytes, level: int = 6) -> bytes:
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def extra(identity: int, content: bytes) -> bytes:
    return struct.pack("<HH", identity, len(content)) + content


@dataclasses.dataclass
class Header:
    """What one of the two headers of an entry says."""

    version: int = 20
    flags: int = 0
    method: int = STORED
    time: int = 0x4A40
    date: int = 0x5C7E
    crc: int = 0
    packed: int = 0
    size: int = 0
    name: bytes = b""
    extra: bytes = b""

    def numbers(self) -> bytes:
        return struct.pack("<HHHHIIIHH", self.flags, self.method, self.time, self.date, self.crc, self.packed, self.size, len(self.name), len(self.extra))


class Entry:
    def __init__(self, name: str, data: bytes, packed: bool = False) -> None:
        self.body = deflate(data) if packed else data
        method = DEFLATED if packed else STORED
        self.local, self.central = (Header(method=method, crc=zlib.crc32(data), packed=len(self.body), size=len(data), name=name.encode()) for _ in range(2))
        self.before = self.descriptor = b""
        self.made, self.disk, self.internal, self.attributes, self.moved, self.comment = 0x0314, 0, 0, 0o100644 << 16, 0, b""

    @property
    def name(self) -> bytes:
        return self.central.name

    def both(self) -> tuple[Header, Header]:
        return self.local, self.central

    def follow(self, mark: bool = True, long: bool = False) -> None:
        """Puts the sizes and the checksum behind the content, as those who write to a pipe do."""
        numbers = struct.pack("<IQQ" if long else "<III", self.central.crc, self.central.packed, self.central.size)
        self.descriptor = (b"PK\x07\x08" if mark else b"") + numbers
        for header in self.both():
            header.flags |= FOLLOWED
        self.local.crc = self.local.packed = self.local.size = 0


@dataclasses.dataclass
class Archive:
    entries: list[Entry]
    order: list[int] | None = None
    before: bytes = b""
    adjusted: bool = True
    between: bytes = b""
    after_list: bytes = b""
    after: bytes = b""
    comment: bytes = b""
    comment_length: int | None = None
    counted: int | None = None
    zip64: bool = False
    zip64_more: bytes = b""
    zip64_marks: bool = True

    def write(self) -> bytes:
        out = bytearray(self.before)
        shift = 0 if self.adjusted else len(self.before)
        offsets = []
        for entry in self.entries:
            out += entry.before
            offsets.append(len(out) - shift)
            head = entry.local
            out += b"PK\x03\x04" + struct.pack("<H", head.version) + head.numbers() + head.name + head.extra + entry.body + entry.descriptor
        out += self.between
        start = len(out) - shift
        for index in self.order or range(len(self.entries)):
            entry = self.entries[index]
            head = entry.central
            out += b"PK\x01\x02" + struct.pack("<HH", entry.made, head.version) + head.numbers()
            out += struct.pack("<HHHII", len(entry.comment), entry.disk, entry.internal, entry.attributes, offsets[index] + entry.moved)
            out += head.name + head.extra + entry.comment
        length = len(out) - shift - start
        out += self.after_list
        count = len(self.entries) if self.counted is None else self.counted
        if self.zip64:
            at = len(out) - shift
            out += b"PK\x06\x06" + struct.pack("<QHHIIQQQQ", 44 + len(self.zip64_more), 45, 45, 0, 0, count, count, length, start) + self.zip64_more
            out += b"PK\x06\x07" + struct.pack("<IQI", 0, at, 1)
        marks = self.zip64 and self.zip64_marks
        short = (0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF) if marks else (count, length, start)
        said = len(self.comment) if self.comment_length is None else self.comment_length
        out += b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, short[0], short[0], short[1], short[2], said) + self.comment
        return bytes(out + self.after)
