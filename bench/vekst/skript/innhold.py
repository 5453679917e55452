"""Messages that grow in one way each: a name, how many units it has at each size, and the message with so many units."""

import json
import pathlib

MESSAGES = pathlib.Path(__file__).resolve().parents[2] / "baseline" / "meldinger.ndjson"
MOST = 16 * 1024 * 1024
# Three decades up to the byte limit, two points in each.
SIZES = [MOST * 99 // 100 // divisor for divisor in (1000, 316, 100, 32, 10, 3, 1)]
# No unit is shorter than this where the limit on values, 200 000, would otherwise be passed first.
UNIT = 96


def base():
    with MESSAGES.open(encoding="utf-8") as lines:
        return json.loads(next(lines))


def text(message):
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))


def room(size):
    """What is left beside the message itself."""
    return max(UNIT, size - 10_000)


def with_text(change, filling):
    """A message with a mark put in by `change`, and the filling where the mark is."""
    message = base()
    change(message)
    return text(message).replace('"@@"', filling, 1)


def padded(start):
    return start + "x" * (UNIT - len(start))


def in_extension(filling):
    return with_text(lambda m: m.update(utvidelser={"no.eksempel.vekst": "@@"}), filling)


def keys(size):
    return in_extension("{" + ",".join(f'"{padded(f"n{i}-")}":{i}' for i in range(room(size) // (UNIT + 9))) + "}")


def depth(size):
    levels = room(size) // 2
    return in_extension("[" * levels + "]" * levels)


def chains(size):
    """As deep as allowed, again and again."""
    return in_extension("[" + ",".join("[" * 59 + '"' + "x" * 5400 + '"' + "]" * 59 for _ in range(max(1, room(size) // 5521))) + "]")


def items(size):
    def change(message):
        documents = message["innhold"]["dokumenter"]
        last = documents[-1] | {"avsenderNavn": "Ø" * 200, "tittel": "å" * 200}
        documents += [
            last | {"dokumentId": f"{i:08x}-0000-4000-8000-000000000000", "nummer": i % 500 + 1, "filnavn": padded(f"{i}-") * 2 + ".pdf"}
            for i in range(len(documents), len(documents) + max(1, room(size) // 1350))
        ]

    return with_text(change, "")


def findings(size, between=",\n"):
    unknown = between.join(f'"{padded(f"ukjent{i}")}":true' for i in range(room(size) // (UNIT + 9)))
    return text(base()).replace('"avsender":{', '"avsender":{' + unknown + between, 1)


def on_one_line(size):
    return findings(size, ",")


def places(size):
    """A fault for every 16 kB of a single line, and no two of them told of together."""
    again = "".join(f'"navn":"{"N" * 16_500}",' for _ in range(max(1, room(size) // 16_510)))
    return text(base()).replace('"avsender":{', '"avsender":{' + again, 1)


def string(size, letter="e"):
    return with_text(lambda m: m["innhold"]["klage"].update(oensketEndring="@@"), '"' + letter * (room(size) // len(letter.encode())) + '"')


def composed(size):
    """Letters that stand in two pieces, which NFC puts together."""
    return string(size, "e\u0301")


def allowed(size):
    """Long text that is no fault: as many whole texts as there is room for."""
    assessment = {"vurdering": ("Hun har vært på kontoret og lagt frem regninger. " * 400)[:19_990]}
    return with_text(lambda m: m["innhold"]["saksfremstilling"].update(vurderinger=[assessment] * max(1, room(size) // 20_480)), "")


def duplicates(size):
    return text(base()).replace('"avsender":{', '"avsender":{' + "".join(f'"navn":"{padded("")}",' for _ in range(room(size) // (UNIT + 10))), 1)


def pairs(size):
    """Every key twice."""
    fields = [f'"{padded(f"n{i}-")}":{i}' for i in range(room(size) // (UNIT + 9) // 2)]
    return in_extension("{" + ",".join(fields + fields) + "}")


def extensions(size):
    return with_text(
        lambda m: m.update(utvidelser="@@"),
        "{" + ",".join(f'"no.eksempel.n{i}":{{"verdi":"{padded("")}"}}' for i in range(room(size) // (UNIT + 40))) + "}",
    )


KINDS = {
    "nøkler": keys,
    "dybde": depth,
    "dybde innenfor grensen": chains,
    "listelengde": items,
    "funn": findings,
    "funn på én lang linje": on_one_line,
    "funn langs en lang linje": places,
    "tekstlengde": string,
    "tekst i biter (NFC)": composed,
    "tillatt tekst": allowed,
    "samme nøkkel igjen": duplicates,
    "hver nøkkel to ganger": pairs,
    "utvidelser": extensions,
}
