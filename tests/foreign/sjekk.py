"""A small checker in Python: syntax, version and structure, by the published schemas and the library jsonschema.

    python sjekk.py [--maks-byte N] [--feil lengde] FILE

Prints a report (schemas/1.0/rapport.schema.json, the fields that a conformance run looks at) and ends with 1 when there is a
FEIL. The rules of the standard are not checked, and the report says so. --feil lengde is a deliberate bug: maxLength is not
looked at. It shows that the conformance kit finds it.
"""

import argparse
import json
import pathlib
import re
import sys
import unicodedata

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "schemas/1.0"
# Where the schemas of each area lie, and those of the core.
INDEX = json.loads((SCHEMAS / "index.json").read_text("utf-8"))
WARNINGS = {"KO-SYNTAKS-011", "KO-VERSJON-001", "KO-VERSJON-004", "KO-VERSJON-005"}
KEYWORDS = {
    "required": "KO-SKJEMA-001", "additionalProperties": "KO-SKJEMA-002", "type": "KO-SKJEMA-003", "enum": "KO-SKJEMA-004",
    "const": "KO-SKJEMA-005", "pattern": "KO-SKJEMA-006", "maxLength": "KO-SKJEMA-007", "minLength": "KO-SKJEMA-008",
    "minItems": "KO-SKJEMA-009", "maxItems": "KO-SKJEMA-010", "minimum": "KO-SKJEMA-011", "maximum": "KO-SKJEMA-012",
    "uniqueItems": "KO-SKJEMA-013", "propertyNames": "KO-SKJEMA-014",
}  # fmt: skip
# A message of a newer 1.x may have more: that is a warning.
# How files of other kinds begin.
OTHER_FILES = (
    b"PK\3\4", b"PK\5\6", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a", b"%PDF-",
    b"\x89PNG", b"\xff\xd8\xff", b"<?xml",
)  # fmt: skip
MOST_VALUES = 200_000
NEWER = {"KO-SKJEMA-002": "KO-VERSJON-004", "KO-SKJEMA-004": "KO-VERSJON-005"}


class Stop(Exception):
    """A fault of the bytes, after which there is no message to read."""


class Fields(dict):
    """An object that remembers which of its keys stood more than once."""

    def __init__(self, pairs):
        super().__init__(pairs)
        seen = set()
        self.twice = [key for key, _ in pairs if key in seen or seen.add(key)]


def parse(data, max_bytes):
    if len(data) > max_bytes:
        raise Stop("KO-SYNTAKS-010")
    if data.startswith(b"\xef\xbb\xbf"):
        raise Stop("KO-SYNTAKS-002")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:4]:
        raise Stop("KO-SYNTAKS-003")
    if data.startswith(OTHER_FILES):
        raise Stop("KO-SYNTAKS-033")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Stop("KO-SYNTAKS-004") from None
    if not text.strip(" \t\r\n"):
        raise Stop("KO-SYNTAKS-001")
    if depth(text) > 64:
        raise Stop("KO-SYNTAKS-009")

    def refuse(_):
        raise Stop("KO-SYNTAKS-005")

    try:
        message = json.loads(text, object_pairs_hook=Fields, parse_constant=refuse)
        json.dumps(message, ensure_ascii=False).encode("utf-8")
    except json.JSONDecodeError as error:
        cut = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string")
        raise Stop("KO-SYNTAKS-007" if error.msg == "Extra data" else f"KO-SYNTAKS-00{6 if cut else 5}") from None
    except UnicodeEncodeError:
        raise Stop("KO-SYNTAKS-005") from None
    if values(message) > MOST_VALUES:
        raise Stop("KO-SYNTAKS-032")
    return message


def values(value):
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + sum(map(values, inner))


def depth(text):
    deepest = level = 0
    for token in re.findall(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', text, re.DOTALL):
        level += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token, 0)
        deepest = max(deepest, level)
    return deepest


def is_field_name(name):
    return re.fullmatch(r"[a-z$][A-Za-z0-9$]{0,39}", name) is not None and len(re.findall(r"[0-9]", name)) <= 3


def pointer(path):
    """A JSON Pointer, as far as its names are surely not about a person."""
    shown = ""
    for part in path:
        if isinstance(part, str) and not is_field_name(part):
            break
        shown += f"/{part}"
    return shown


def texts(value, path=()):
    """Every place with what a pure JSON Schema cannot say of it."""
    if isinstance(value, Fields):
        yield from ((pointer((*path, key)), "KO-SYNTAKS-008") for key in value.twice)
        for key, field in value.items():
            yield from texts(field, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from texts(item, (*path, index))
    elif isinstance(value, str) and not unicodedata.is_normalized("NFC", value):
        yield pointer(path), "KO-SYNTAKS-011"


def pattern(validator, regex, value, _):
    # «$» of ECMA-262 is the end; that of Python is also before a last line break.
    if validator.is_type(value, "string") and not re.search(re.sub(r"\$$", r"\\Z", regex), value):
        yield jsonschema.ValidationError("form")


Validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": pattern})


def structure(message, bug):
    """Every fault of version and structure: places and rules."""
    kind = message.get("meldingstype") if isinstance(message, dict) else None
    area = message.get("profil") if isinstance(message, dict) else None
    folders = {known["id"]: known["mappe"] for known in INDEX["profiler"]}
    below = folders.get(area, INDEX["kjerne"]) if isinstance(area, str) else INDEX["kjerne"]
    path = SCHEMAS / below / f"{kind}.schema.json"
    if not isinstance(kind, str) or not re.fullmatch(r"klagesak\.[a-z]+", kind) or not path.exists():
        return [("/meldingstype", "KO-VERSJON-003")]
    version = message.get("versjon")
    match = re.fullmatch(r"([1-9][0-9]*)\.([0-9]+)", version) if isinstance(version, str) else None
    if match and match[1] != "1":
        return [("/versjon", "KO-VERSJON-002")]
    newer = bool(match) and match[2] != "0"
    found = [("/versjon", "KO-VERSJON-001")] if newer else []
    errors = list(Validator(json.loads(path.read_text("utf-8"))).iter_errors(message))
    # A value that has another form than its type has a length of its own.
    formless = [error.path for error in errors if error.validator == "pattern" and "title" in error.schema]
    for error in errors:
        if error.validator == "maxLength" and error.path in formless:
            continue
        rule = KEYWORDS["propertyNames" if "propertyNames" in error.schema_path else error.validator]
        if bug == "lengde" and rule == "KO-SKJEMA-007" or newer and list(error.path) == ["versjon"]:
            continue
        rule = NEWER.get(rule, rule) if newer else rule
        found += [(pointer((*error.path, *name)), rule) for name in names(error)]
    return found


def names(error):
    """The fields a fault is about, where it is not about the value itself."""
    if error.validator == "required":
        missing = [name for name in error.validator_value if name not in error.instance]
        return [(name,) for name in missing if f"'{name}'" in error.message]
    if error.validator == "additionalProperties":
        return [(name,) for name in error.instance if name not in error.schema["properties"]]
    return [()]


def check(data, max_bytes, bug):
    """The findings, and how far the message came."""
    try:
        message = parse(data, max_bytes)
    except Stop as stop:
        return {("", str(stop))}, "HOPPET_OVER"
    found = set(texts(message))
    if any(rule == "KO-SYNTAKS-008" for _, rule in found):
        return found, "HOPPET_OVER"
    structural = set(structure(message, bug))
    failed = any(rule not in WARNINGS for _, rule in structural)
    return found | structural, "FEILET" if failed else "BESTAATT"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--maks-byte", type=int, default=16 * 1024 * 1024)
    parser.add_argument("--feil", choices=["lengde"])
    parser.add_argument("fil", type=pathlib.Path)
    args = parser.parse_args()
    found, schema = check(args.fil.read_bytes(), args.maks_byte, args.feil)
    funn = [
        {"regel": rule, "alvorlighet": "ADVARSEL" if rule in WARNINGS else "FEIL", "sti": at} for at, rule in sorted(found)
    ]
    gyldig = not any(f["alvorlighet"] == "FEIL" for f in funn)
    lag = {"syntaks": "FEILET" if schema == "HOPPET_OVER" else "BESTAATT", "skjema": schema, "regler": "HOPPET_OVER"}
    rapport = {"gyldig": gyldig, "lag": [{"navn": n, "resultat": r} for n, r in lag.items()], "funn": funn}
    print(json.dumps(rapport))
    return 0 if gyldig else 1


if __name__ == "__main__":
    sys.exit(main())
