"""The size of a wasm module without its names, what its sections take, and its largest functions: wasm.py MODULE"""

import gzip
import pathlib
import re
import sys

data = pathlib.Path(sys.argv[1]).read_bytes()


def leb(at):
    value = shift = 0
    while True:
        byte = data[at]
        value, shift, at = value | (byte & 127) << shift, shift + 7, at + 1
        if byte < 128:
            return value, at


def text(at):
    length, at = leb(at)
    return data[at : at + length].decode(), at + length


def sections():
    at = 8
    while at < len(data):
        start, kind = at, data[at]
        length, body = leb(at + 1)
        at = body + length
        yield kind, start, body, at


def imported_functions(at):
    count, at = leb(at)
    functions = 0
    for _ in range(count):
        (_, at), kind = text(text(at)[1]), None
        kind, at = data[at], at + 1
        if kind == 0:
            functions, (_, at) = functions + 1, leb(at)
        else:
            raise SystemExit("an import that is no function")
    return functions


def function_names(at, end):
    while at < end:
        kind, (length, body) = data[at], leb(at + 1)
        if kind == 1:
            count, inner = leb(body)
            for _ in range(count):
                number, inner = leb(inner)
                name, inner = text(inner)
                yield number, name
        at = body + length


def demangled(name):
    if name.startswith("_R"):
        return name
    parts, rest = [], name.removeprefix("_ZN")
    while match := re.match(r"(\d+)", rest):
        length = int(match[1])
        parts.append(rest[match.end() : match.end() + length])
        rest = rest[match.end() + length :]
    said = "::".join(parts[:-1]) or name
    for code, sign in {"$LT$": "<", "$GT$": ">", "$u20$": " ", "$RF$": "&", "$C$": ",", "$u7b$": "{", "$u7d$": "}", "$LP$": "(", "$RP$": ")", "..": "::"}.items():
        said = said.replace(code, sign)
    return said


imports, sizes, names, kept, code, constants = 0, [], {}, [data[:8]], 0, 0
for kind, start, body, end in sections():
    if kind == 2:
        imports = imported_functions(body)
    elif kind == 10:
        code = end - start
        count, at = leb(body)
        for _ in range(count):
            length, at = leb(at)
            sizes.append(length)
            at += length
    elif kind == 11:
        constants = end - start
    if kind != 0:
        kept.append(data[start:end])
    elif text(body)[0] == "name":
        names = dict(function_names(text(body)[1], end))

module = b"".join(kept)
print(f"bytes, the module: {len(module)} ({len(gzip.compress(module, 9))} gzipped), of which {code} code and {constants} constants")
print(f"functions: {len(sizes)}, over 8 000 bytes: {sum(size > 8000 for size in sizes)}")
for number, size in sorted(enumerate(sizes), key=lambda each: -each[1])[:10]:
    print(f"{size:8} {demangled(names.get(number + imports, '?'))}")
