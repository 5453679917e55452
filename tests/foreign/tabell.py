"""Writes docs/samsvar.md from the results of conformance runs: python tabell.py NAME=RESULT.json … > docs/samsvar.md"""

import json
import sys

MARKS = {
    "FANGER": "fanger", "OVERSER": "overser", "MELDER_FOR_MYE": "melder for mye", "OVERSER_OG_MELDER_FOR_MYE": "begge deler",
    "UVISST": "uvisst", "SVIKTER": "svikter", "IKKE_MED": "ikke med",
}  # fmt: skip
LAYERS = {"pakke": "pakke", "syntaks": "syntaks", "skjema": "skjema", "regler": "regler", "forloep": "forløp"}
EXAMPLES = {
    "python": (
        "Python og `jsonschema`",
        "`tests/foreign/sjekk.py` prøver syntaks, versjon og struktur, og skriver en rapport. "
        "Rapporten sier at reglene er hoppet over, og da står de som «ikke med»; gruppen `KLAGE` er tatt med for å vise det.",
    ),
    "feil": (
        "Den samme, med en feil",
        "Med `--feil lengde` ser programmet ikke på `maxLength`. Prøvene finner feilen, og sier hvilken regel den gjelder.",
    ),
    "ajv": (
        "JavaScript og ajv",
        "`tests/foreign/sjekk.mjs` er så kort som en utålmodig integrasjon pleier å være: "
        "`JSON.parse`, skjemaet, og en avslutningskode. Skjemaet får den til. Det som ikke står i skjemaet, slipper gjennom, "
        "og meldinger fra en nyere versjon blir avvist i stedet for lest.",
    ),
}

INTRO = """# Samsvar: andre programmer på samsvarsprøvene

Slik ser det ut når andre programmer kjøres over prøvene i `fixtures/1.0`. Tallene er laget av `tests/foreign/run`, som henter
bibliotekene, kjører programmene over prøvene av syntaks, struktur og versjon, og skriver denne siden. Hvordan du kjører ditt eget program, står i
[veiledningen](implementere.md#samsvarsprøvene).

- **fanger**: programmet finner alt som bryter regelen, på rett sted og med rett alvorlighet, og ikke noe annet.
- **overser**: noe som bryter regelen, blir ikke funnet.
- **melder for mye**: programmet melder noe som ikke er der, eller avviser det som er gyldig.
- **uvisst**: en avslutningskode sier ikke om programmet så advarselen.
- **ikke med**: programmet sier ikke at det prøver regelen."""


def table(result):
    used = [mark for mark in MARKS if any(layer[mark] for layer in result["lag"])]
    yield "| lag | regler | " + " | ".join(MARKS[mark] for mark in used) + " |"
    yield "|---|--:|" + "--:|" * len(used)
    for layer in result["lag"]:
        counts = " | ".join(str(layer[mark] or "–") for mark in used)
        yield f"| {LAYERS[layer['navn']]} | {layer['regler']} | {counts} |"
    told = [row for row in result["regler"] if row["resultat"] not in ("FANGER", "IKKE_MED")]
    if told:
        yield from ("", "| regel | resultat | brudd fanget | riktige godtatt |", "|---|---|--:|--:|")
    for row in told:
        counts = f"{row['fanget']} av {row['brudd']} | {row['godtatt']} av {row['ok']}"
        yield f"| `{row['regel']}` | {MARKS[row['resultat']]} | {counts} |"


def main():
    print(INTRO)
    for argument in sys.argv[1:]:
        name, path = argument.split("=", 1)
        result = json.load(open(path, encoding="utf-8"))
        title, text = EXAMPLES[name]
        answers = [f"{result['rapporter']} rapporter", f"{result['koder']} med bare avslutningskode"]
        answers = [answer for answer in answers if not answer.startswith("0 ")]
        print(f"\n## {title}\n\n{text}\n\n{result['tilfeller']} tilfeller: {', '.join(answers)}.\n")
        print("\n".join(table(result)))


if __name__ == "__main__":
    main()
