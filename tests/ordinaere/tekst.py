"""Text files as editors, phones and systems write them."""

from felles import SENTENCES, paragraphs, path

BEGINNINGS = {
    "csv": "Dato;Tekst;Beløp\r\n01.02.2026;Husleie;-7200,00\r\n",
    "chat": "[02.03.2026, 12:34:56] Åse: \u200eHei\n[02.03.2026, 12:35:01] Nav: Hei igjen 👋🏽\n",
    "mal": "# Klage\n\n* punkt\n* punkt\n\n```\nkode\n```\n",
    "json": '{"beloep": 1200, "tekst": "strøm"}\n',
    "tabell": "Navn\tBeløp\nHusleie\t7200\n\f\nSide to\n",
    "logg": "2026-02-01T12:00:00Z INFO saken er opprettet\n",
    "hjerte": "<3 Takk for hjelpen. Jeg skrev <b>klage</b> i skjemaet, og <html> sto øverst på siden.\n",
    "prosent": "%&/ 100 % av husleien\n",
    "e-post": "From: ase@example.org\nTo: nav@example.org\nSubject: Klage\n\nHei\n",
    "utklipp": "-----Opprinnelig melding-----\r\nFra: Nav\r\nSendt: 3. mars 2026 09.12\r\n\r\nHei\r\n",
    "tom-linje": "\n\n\n",
    "kort": "Ja",
    "sms": "+47 900 00 011: Hei, jeg klager 😊\n",
    "ics": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
    "vcf": "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nav\r\nEND:VCARD\r\n",
    "rute": "┌────┬────┐\n│ kr │ 12 │\n└────┴────┘\n",
}
# Words a text may begin with that other kinds of files begin with as well.
WORDS = ("MZ er initialene", "BM 12 er hylla", "GIF meg svar", "PK er kommunen", "Rar! sa jeg", "ID3 er en bil", "070701 er datoen", "#! viktig", "OggS", "%!PS nei", "II er romertallet", "MM er romertallet", "BZh", "7z er et program", "RIFF er et ord", "ITSF", "MSCF", "JVBERi0 var vedlegget", "fLaC", "FWS", "wOFF er en skrift", "<3 hei", "<- se her", "[autorun] sto det", "@echo er et ord", "REM husk", "Option Explicit", "import er et ord", "{\\rt", "$ 100")
CODINGS = {"utf-8": "utf-8", "utf-8-bom": "utf-8-sig", "utf-16": "utf-16", "windows": "cp1252"}


def editors(number: int) -> None:
    for coding, name in CODINGS.items():
        text = ("\r\n" if number % 2 else "\n").join(paragraphs(number))
        path("editor", coding, number, "txt").write_bytes(text.encode(name))
    path("editor", "utf-16be", number, "txt").write_bytes(b"\xfe\xff" + SENTENCES[0].encode("utf-16-be"))


def systems(number: int) -> None:
    for kind, beginning in list(BEGINNINGS.items())[number % 3 :: 3]:
        text = beginning + "\n".join(paragraphs(number)) * (number % 4)
        for coding, name in CODINGS.items():
            path("system", f"{kind}-{coding}", number, "txt").write_bytes(text.encode(name, "replace"))


def words(number: int) -> None:
    for at, word in list(enumerate(WORDS))[number % 4 :: 4]:
        for coding in ("utf-8", "windows"):
            text = f"{word}\r\n" + "\r\n".join(paragraphs(number))
            path("hilsen", f"{at}-{coding}", number, "txt").write_bytes(text.encode(CODINGS[coding], "replace"))


PRODUCERS = (editors, systems, words)
