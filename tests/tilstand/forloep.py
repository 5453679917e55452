#!/usr/bin/env python3
"""The states of cases, told from schemas/1.0/forloep.json and docs/implementere.md alone, against what the program says.

usage: forloep.py forloep.json FOLDER < output of `klagesak case FOLDER --format json`
"""
import datetime
import json
import pathlib
import sys

TABLE = json.load(open(sys.argv[1], encoding="utf-8"))
SF = {"STATSFORVALTER", "STAF"}
NAV = {"NAV_KONTOR", "KOMMUNE"}
AT_SF = {"OVERSENDT", "MOTTATT", "TIL_OPPLYSNING"}


def side(virksomhet):
    return "sf" if virksomhet["rolle"] in SF else "nav" if virksomhet["rolle"] in NAV else None


def acknowledges(m, by_id):
    """The message a receipt is for: one that is there, and that somebody else sent."""
    other = by_id.get(m.get("svarPaa"))
    if m["meldingstype"] != "klagesak.kvittering" or other is None or other["meldingstype"] == "klagesak.kvittering":
        return None
    a, b = m["avsender"], other["avsender"]
    if other["meldingstype"] in ("klagesak.overfoering", "klagesak.klage"):
        office = lambda v: (v["organisasjonsnummer"], v.get("navKontor", {}).get("enhetsnummer"))
        return None if office(a) == office(b) else other
    same = side(a) is not None and side(a) == side(b)
    return None if same or a["organisasjonsnummer"] == b["organisasjonsnummer"] else other


class Case:
    def __init__(self):
        self.pairs, self.instead, self.heirs, self.left = {}, {}, {}, {}
        self.requests = {}

    def state(self, pair):
        return next((s for s, by in reversed(self.pairs[pair]) if by not in self.gone), "open")

    gone = frozenset()

    def open(self):
        return any(self.state(p) == "open" for p in self.pairs)

    def annulled(self):
        return any(self.state(p) == "annulled" for p in self.pairs)

    def all_withdrawn(self):
        return all(self.state(p) == "withdrawn" for p in self.pairs)

    def hers(self, chosen, klager):
        return not chosen or klager in chosen or any(h in chosen for h in self.heirs.get(klager, ()))

    def note(self, m, replaced, at_sf):
        if replaced:
            self.gone = self.gone | {replaced["meldingId"]}
        kind, c, me = m["meldingstype"].split(".")[1], m["innhold"], m["meldingId"]
        if kind == "oversendelse":
            klagere = [p["partId"] for p in c["parter"] if "KLAGER" in p["roller"]] or [
                p["partId"] for p in c["parter"] if {"ARVING", "DOEDSBO"} & set(p["roller"])
            ]
            new = {}
            for klager in klagere:
                for vedtak in c["klage"]["gjelderVedtak"]:
                    made = any(
                        klager in f.get("partIder", [klager]) and vedtak in f.get("vedtakIder", [vedtak])
                        for f in c["klage"]["fremsettelser"]
                    )
                    if made:
                        old = self.pairs.get((klager, vedtak)) if replaced else None
                        new[klager, vedtak] = [("open", me)] + (old[1:] if old else [])
            self.pairs, self.requests = new, {}
            appealed = c["klage"]["gjelderVedtak"]
            new = c["foersteinstans"].get("nyeVedtak", [])
            self.instead = {v["vedtakId"]: v.get("erstatterVedtakIder", appealed) for v in new}
        elif kind == "trekk":
            alone = len({k for k, _ in self.pairs}) == 1
            chosen = c.get("partIder", [])
            for klager, vedtak in self.pairs:
                heirs = self.heirs.get(klager, set())
                gone = self.left.setdefault((klager, vedtak), set())
                gone |= heirs & set(chosen)
                hers = klager in chosen or (heirs and gone == heirs) or (not chosen and alone)
                about = vedtak in c.get("vedtakIder", [vedtak])
                if hers and about and self.state((klager, vedtak)) in ("open", "annulled"):
                    self.pairs[klager, vedtak].append(("withdrawn", me))
        elif kind == "avgjoerelse":
            for line in c.get("vedtak", []):
                named = line.get("vedtakId")
                meant = None if named is None else [named] if any(v == named for _, v in self.pairs) else self.instead.get(named, [])
                for klager, vedtak in self.pairs:
                    pair = klager, vedtak
                    if self.hers(line.get("partIder"), klager) and (meant is None or vedtak in meant):
                        if self.state(pair) not in ("withdrawn", "ended"):
                            self.pairs[pair].append(("annulled" if line["utfall"] == "OPPHEVET" else "decided", me))
        elif kind == "nyttvedtak":
            appealed = sorted({v for _, v in self.pairs})
            for v in c.get("vedtak", []):
                self.instead[v["vedtakId"]] = v.get("erstatterVedtakIder") or appealed
            for pair in [] if at_sf else [p for p in self.pairs if self.ends(c, p)]:
                self.pairs[pair].append(("ended", me))
        elif kind == "partsendring":
            for line in c.get("endringer", []):
                if line["slag"] in ("ARVING_INN", "DOEDSBO_INN") and "trerInnFor" in line:
                    self.heirs.setdefault(line["trerInnFor"], set()).add(line["partId"])

    def ends(self, c, pair):
        klager, vedtak = pair
        state = self.state(pair)
        about = lambda ids: not ids or vedtak in ids
        decisions = c.get("vedtak", [])
        if state not in ("open", "annulled"):
            return False
        if c["gjelder"] == "NY_BEHANDLING":
            return state == "annulled" and any(
                about(v.get("erstatterVedtakIder")) and self.hers(v.get("partIder"), klager) for v in decisions
            )
        if c["gjelder"] == "OMGJOERING":
            return any(
                s["stilling"] == "INNFRIDD" and self.hers(s.get("partIder"), klager) and about(s.get("vedtakIder"))
                for s in c.get("klagensStilling", [])
            )
        if c["gjelder"] == "AVVISNING":
            return any(
                v.get("avviserKlage", {}).get("vedtakId", vedtak) == vedtak and self.hers(v.get("partIder"), klager)
                for v in decisions
            )
        return c["gjelder"] == "BORTFALT" and self.hers(c.get("partIder"), klager) and about(c.get("vedtakIder"))

    def ask(self, m, receipt_for):
        kind, c = m["meldingstype"].split(".")[1], m["innhold"]
        if kind == "forespoersel":
            gone = [k for k, r in self.requests.items() if m.get("erstatter") == r["id"]]
            for key in gone:
                del self.requests[key]
            lines = [line["referanse"] for line in c["dokumenter"]]
            self.requests[c["forespoerselId"]] = {"id": m["meldingId"], "lines": lines, "rejected": False, "answers": []}
        elif kind == "ettersendelse" and c.get("forespoerselId") in self.requests:
            request = self.requests[c["forespoerselId"]]
            named = [d["referanse"] for d in c["dokumenter"] if "referanse" in d]
            request["answers"].append({"id": m["meldingId"], "lines": named or request["lines"], "rejected": False})
        elif receipt_for is not None:
            rejected = c["resultat"] == "AVVIST"
            for request in self.requests.values():
                if request["id"] == m["svarPaa"]:
                    request["rejected"] = rejected
                for answer in request["answers"]:
                    if answer["id"] == m["svarPaa"]:
                        answer["rejected"] = rejected

    def all_answered(self):
        def missing(request):
            got = {line for a in request["answers"] if not a["rejected"] for line in a["lines"]}
            return not request["rejected"] and set(request["lines"]) - got

        return not any(missing(r) for r in self.requests.values())


def state_of(messages):
    messages = sorted(messages, key=lambda m: (datetime.datetime.fromisoformat(m["opprettet"]), m["meldingId"]))
    by_id, case, state = {m["meldingId"]: m for m in messages}, Case(), TABLE["start"]
    sent, before_klage, moved = None, {}, False
    for m in messages:
        kind, c = m["meldingstype"], m["innhold"]
        receipt_for = acknowledges(m, by_id)
        old = by_id.get(m.get("erstatter"))
        replaces = m.get("erstatter") not in (None, m["meldingId"]) and (
            old is None or old["meldingstype"] == kind and None in (side(old["avsender"]), side(m["avsender"]))
            or old is not None and old["meldingstype"] == kind and side(old["avsender"]) == side(m["avsender"])
        )
        answered_before = case.all_answered()
        case.note(m, old if replaces else None, state in AT_SF)
        case.ask(m, receipt_for)
        if kind == "klagesak.oversendelse":
            sent = m
        gjelder = c.get("gjelder")
        about_sent = receipt_for is not None and sent is not None and receipt_for is sent
        rejected = receipt_for is not None and c.get("resultat") == "AVVIST"
        klage = before_klage.get(receipt_for["meldingId"]) if rejected else None
        side_road = gjelder in ("SAKSKOSTNADER", "UTSATT_IVERKSETTING", "RETTING")
        empty = not case.pairs
        if kind == "klagesak.nyttvedtak" and empty:
            stands = c.get("klagensStilling", [])
            ended = (
                gjelder in ("AVVISNING", "NY_BEHANDLING")
                or gjelder == "OMGJOERING" and stands and all(s["stilling"] == "INNFRIDD" for s in stands)
                or gjelder == "BORTFALT" and not c.get("partIder") and not c.get("vedtakIder")
            )
            anything_open = not ended
        elif kind == "klagesak.trekk" and empty:
            anything_open = bool(c.get("partIder") or c.get("vedtakIder"))
        else:
            anything_open = case.open()
        annulled = case.annulled()
        if kind == "klagesak.avgjoerelse" and empty:
            annulled = any(line["utfall"] == "OPPHEVET" for line in c.get("vedtak", []))
        holds = {
            "GODTATT": about_sent and c.get("resultat") in ("MOTTATT", "MOTTATT_MED_MERKNAD"),
            "AVVIST": about_sent and rejected,
            "KLAGEN_AVVIST": klage is not None,
            "ETTER_RETUR": klage == "RETURNERT",
            "ETTER_AVSLUTNING": klage == "AVSLUTTET_NAV",
            "OVERFOERT": moved,
            "ERSTATTER": replaces,
            "ALT_BESVART": case.all_answered(),
            "SVAR_AVVIST": receipt_for is not None and answered_before and not case.all_answered(),
            "OM_KLAGEN": kind == "klagesak.avgjoerelse" and gjelder == "KLAGEN",
            "OMGJOERING": gjelder == "OMGJOERING",
            "SIDESPOR": side_road,
            "NOE_AAPENT": anything_open,
            "OPPHEVET": annulled,
            "HENLAGT": c.get("utfall") == "HENLAGT",
            "ALT_TRUKKET": not anything_open and case.all_withdrawn(),
        }
        row = next(
            (
                row
                for row in TABLE["overganger"]
                if state in row["fra"] and row["meldingstype"] == kind and all(holds[v] for v in row["vilkaar"])
            ),
            None,
        )
        expected = row is not None or kind in TABLE["alltid"]
        after = row.get("til", state) if row else state
        if expected and kind == "klagesak.klage" and after != state:
            before_klage[m["meldingId"]] = state
        if expected and kind == "klagesak.overfoering":
            moved = True
        state = after
    return state


cases = {}
for path in pathlib.Path(sys.argv[2]).rglob("*.json"):
    message = json.loads(path.read_text(encoding="utf-8"))
    cases.setdefault(message["klagesakId"], []).append(message)
told = [json.loads(line) for line in sys.stdin if line.strip()]
told = {case["klagesakId"]: case["tilstand"] for case in told if "tilstand" in case}
different = 0
for klagesak_id, messages in cases.items():
    if told.get(klagesak_id) != state_of(messages):
        different += 1
        print(f"{klagesak_id}: {state_of(messages)} here, {told.get(klagesak_id)} in the program", file=sys.stderr)
print(f"{len(cases)} cases, {sum(map(len, cases.values()))} messages, {different} in another state")
sys.exit(1 if different or len(told) != len(cases) else 0)
