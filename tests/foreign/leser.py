"""Holds the published schemas, as the library jsonschema reads them, against the reader, and those of the core against the types.

    filer differensial --aimed | python leser.py

Fails when it differs from either on any message, or when it did not both accept and refuse messages of every type. Prints line numbers
only, never text of a message.
"""

import collections
import json
import sys
import time

from sjekk import INDEX, SCHEMAS, Validator


def validators(below):
    schemas = (json.loads(path.read_text("utf-8")) for path in sorted((SCHEMAS / below).glob("klagesak.*.schema.json")))
    return {schema["properties"]["meldingstype"]["const"]: Validator(schema) for schema in schemas}


def main():
    areas = {area["id"]: validators(area["mappe"]) for area in INDEX["profiler"]}
    core = validators(INDEX["kjerne"])
    started, line, differ = time.monotonic(), 0, 0
    counts = {kind: collections.Counter() for kind in core}
    for line, text in enumerate(sys.stdin, 1):
        read = json.loads(text)
        kind, message = read["type"], read["melding"]
        area = message.get("profil") if isinstance(message, dict) else None
        # The reader judges by the area the message says it is of; the types know only the core.
        known = areas.get(area, core) if isinstance(area, str) else core
        valid, in_core = known[kind].is_valid(message), core[kind].is_valid(message)
        counts[kind]["accepted" if valid else "refused"] += 1
        if in_core != read["gyldig"] or valid != read["leser"]:
            differ += 1
            print(f"line {line}: {valid}, but the types say {read['gyldig']} and the reader {read['leser']}", file=sys.stderr)
    for kind, count in counts.items():
        print(f"{kind}: {count['accepted']} accepted, {count['refused']} refused")
    print(f"{line} messages, {differ} judged otherwise; {time.monotonic() - started:.0f} s")
    both = all(count["accepted"] and count["refused"] for count in counts.values())
    return 0 if both and differ == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
