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


NAV_HAS = {"AVVIST_MOTTAK", "RETURNERT"}


def appeals(parter):
    """The klagere, or who has come in for one who is dead."""
    return [p["partId"] for p in parter if "KLAGER" in p["roller"]] or [
        p["partId"] for p in parter if {"ARVING", "DOEDSBO"} & set(p["roller"])
    ]


class Case:
    def __init__(self):
        self.pairs, self.instead, self.heirs, self.left = {}, {}, {}, {}
        self.requests, self.withdrawals = {}, []
        # While the office has the appeal, nothing but what brought it in tells who appeals.
        self.brought, self.ended = set(), []

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

    def new_round(self, m):
        """An oversendelse of what is decided anew after an annulment, while the Statsforvalter has the rest."""
        annulled = any(s == "annulled" for changes in self.pairs.values() for s, _ in changes)
        waiting = {vedtak for _, vedtak in (p for p in self.pairs if self.state(p) == "open")}
        return annulled and bool(waiting) and not waiting & set(m["innhold"]["klage"]["gjelderVedtak"])

    def sent_over(self, m, correction, state):
        c, me, old = m["innhold"], m["meldingId"], self.pairs
        beside = not correction and state in AT_SF
        new = dict(old) if beside else {}
        for pair in new:
            if self.state(pair) == "annulled":
                new[pair] = new[pair] + [("ended", me)]
        only = {v["vedtakId"]: v.get("partIder") for v in c["vedtak"]}
        for klager in appeals(c["parter"]):
            for vedtak in c["klage"]["gjelderVedtak"]:
                made = any(
                    klager in f.get("partIder", [klager]) and vedtak in f.get("vedtakIder", [vedtak])
                    for f in c["klage"]["fremsettelser"]
                )
                if made and klager in (only.get(vedtak) or [klager]):
                    kept = old.get((klager, vedtak)) if correction or state in NAV_HAS else None
                    new[klager, vedtak] = [("open", me)] + (kept[1:] if kept else [])
        self.pairs = new
        if state not in AT_SF:
            self.requests = {}
        for withdrawal in self.withdrawals:
            self.withdraw(withdrawal)
        appealed = c["klage"]["gjelderVedtak"]
        instead = {v["vedtakId"]: v.get("erstatterVedtakIder", appealed) for v in c["foersteinstans"].get("nyeVedtak", [])}
        self.instead = {**self.instead, **instead} if beside else instead

    def withdraw(self, m):
        c, me = m["innhold"], m["meldingId"]
        if me in self.gone:
            return
        alone, chosen, says = len({k for k, _ in self.pairs}) == 1, m["klagere"], c["trukketAv"].get("partId")
        for klager, vedtak in self.pairs:
            named = klager in chosen or (not chosen and alone)
            if vedtak not in c.get("vedtakIder", [vedtak]) or self.state((klager, vedtak)) not in ("open", "annulled"):
                continue
            heirs = self.heirs.get(klager)
            if heirs:
                by = {h for h in heirs if h in chosen or named and (says == h or says is None and len(heirs) == 1)}
                left = self.left.setdefault((klager, vedtak), set())
                left |= {(me, h) for h in by}
                named = heirs <= {h for message, h in left if message not in self.gone}
            if named:
                self.pairs[klager, vedtak].append(("withdrawn", me))

    def over_at_nav(self, kind, c, me):
        """For whom the appeal ends while no oversendelse tells who appeals."""
        hers = lambda ids, klager: not ids or klager in ids
        for klager in self.brought:
            if kind == "trekk":
                named = klager in c.get("partIder", []) or (not c.get("partIder") and len(self.brought) == 1)
                over = named and not c.get("vedtakIder")
            elif c["gjelder"] == "OMGJOERING":
                over = any(s["stilling"] == "INNFRIDD" and hers(s.get("partIder"), klager) for s in c.get("klagensStilling", []))
            elif c["gjelder"] == "AVVISNING":
                over = any(hers(v.get("partIder"), klager) for v in c.get("vedtak", []))
            else:
                over = c["gjelder"] == "BORTFALT" and hers(c.get("partIder"), klager) and not c.get("vedtakIder")
            if over:
                self.ended.append((me, klager))

    def somebody_left(self):
        return bool(self.brought - {klager for me, klager in self.ended if me not in self.gone})

    def note(self, m, replaced, state, rejected):
        if replaced:
            self.gone = self.gone | {replaced["meldingId"]}
        kind, c, me = m["meldingstype"].split(".")[1], m["innhold"], m["meldingId"]
        if kind == "klage":
            who = {k for k in appeals(c["parter"]) if any(k in f.get("partIder", [k]) for f in c["fremsettelser"])}
            self.brought |= who
            self.ended = [(place, klager) for place, klager in self.ended if klager not in who]
            for withdrawal in self.withdrawals:
                withdrawal["klagere"] = [k for k in withdrawal["klagere"] if k not in who]
            self.withdrawals = [w for w in self.withdrawals if w["klagere"]]
        elif kind in ("trekk", "nyttvedtak"):
            self.over_at_nav(kind, c, me)
        if kind == "oversendelse":
            self.sent_over(m, replaced is not None, state)
        elif kind == "trekk":
            withdrawal = {**m, "klagere": c.get("partIder", [])}
            self.withdrawals.append(withdrawal)
            self.withdraw(withdrawal)
        elif kind == "avgjoerelse":
            for line in c.get("vedtak", []):
                named = line.get("vedtakId")
                meant = None if named is None else [named] if any(v == named for _, v in self.pairs) else self.instead.get(named, [])
                for klager, vedtak in self.pairs:
                    pair = klager, vedtak
                    if self.hers(line.get("partIder"), klager) and (meant is None or vedtak in meant):
                        if self.state(pair) not in ("withdrawn", "ended"):
                            self.pairs[pair].append(("annulled" if line["utfall"] == "OPPHEVET" else "decided", me))
            if c["gjelder"] == "KLAGEN":
                self.withdrawals = []
        elif kind == "nyttvedtak":
            appealed = sorted({v for _, v in self.pairs})
            for v in c.get("vedtak", []):
                self.instead[v["vedtakId"]] = v.get("erstatterVedtakIder") or appealed
            if state not in AT_SF or c["gjelder"] == "NY_BEHANDLING":
                for pair in [p for p in self.pairs if self.ends(c, p)]:
                    self.pairs[pair].append(("ended", me))
        elif kind == "partsendring" and not rejected:
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
            to_person = c["rettetTil"] == "PART"
            self.requests[c["forespoerselId"]] = {
                "id": m["meldingId"], "to_person": to_person, "lines": lines, "rejected": False, "answers": []
            }
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


def row_for(state, kind, holds):
    """The first row of the table that fits."""
    for row in TABLE["overganger"]:
        if state in row["fra"] and row["meldingstype"] == kind and all(holds.get(v) for v in row["vilkaar"]):
            return row
    return None


def state_of(messages):
    messages = sorted(messages, key=lambda m: (datetime.datetime.fromisoformat(m["opprettet"]), m["meldingId"]))
    by_id, case, state = {m["meldingId"]: m for m in messages}, Case(), TABLE["start"]
    sent, before_klage, moved, was = None, {}, False, {}
    receipts = [(m, acknowledges(m, by_id)) for m in messages]
    rejects = {r["meldingId"] for m, r in receipts if r is not None and m["innhold"]["resultat"] == "AVVIST"}
    for m, receipt_for in receipts:
        kind, c = m["meldingstype"], m["innhold"]
        was[m["meldingId"]] = state
        old = by_id.get(m.get("erstatter"))
        replaces = m.get("erstatter") not in (None, m["meldingId"]) and (
            old is None or old["meldingstype"] == kind and None in (side(old["avsender"]), side(m["avsender"]))
            or old is not None and old["meldingstype"] == kind and side(old["avsender"]) == side(m["avsender"])
        )
        answered_before, annulled_before = case.all_answered(), case.annulled()
        new_round = kind == "klagesak.oversendelse" and not replaces and case.new_round(m)
        if kind == "klagesak.oversendelse":
            # One that is out of turn takes nothing of the case away.
            if not row_for(state, kind, {"ERSTATTER": replaces, "OVERFOERT": moved, "NY_RUNDE": new_round}):
                continue
            sent = m
        case.note(m, old if replaces else None, state, m["meldingId"] in rejects)
        if kind == "klagesak.oversendelse" and state in AT_SF and replaces and not moved:
            # A correction has what the office was asked for.
            case.requests = {k: r for k, r in case.requests.items() if r["to_person"]}
        case.ask(m, receipt_for)
        gjelder = c.get("gjelder")
        about_sent = receipt_for is not None and sent is not None and receipt_for is sent
        rejected = receipt_for is not None and c.get("resultat") == "AVVIST"
        klage = before_klage.get(receipt_for["meldingId"]) if rejected else None
        side_road = gjelder in ("SAKSKOSTNADER", "UTSATT_IVERKSETTING", "RETTING")
        empty = not case.pairs
        if empty and case.brought:
            anything_open = case.somebody_left()
        elif kind == "klagesak.nyttvedtak" and empty:
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
            "VAR_HOS_NAV": replaces and old is not None and was.get(old["meldingId"]) not in AT_SF | {None},
            "NY_RUNDE": new_round,
            "NY_BEHANDLING": gjelder == "NY_BEHANDLING" and kind == "klagesak.nyttvedtak" and annulled_before,
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
        row = row_for(state, kind, holds)
        expected = row is not None or kind in TABLE["alltid"]
        after = row.get("til", state) if row else state
        if expected and kind == "klagesak.klage" and after != state:
            before_klage[m["meldingId"]] = state
        if expected and kind == "klagesak.overfoering":
            moved = True
        state = after
    return state


messages = [json.loads(path.read_text(encoding="utf-8")) for path in pathlib.Path(sys.argv[2]).rglob("*.json")]
# Ids that turned out to be the same case; one that was sent over itself stays a case of its own.
over = {m["klagesakId"] for m in messages if m["meldingstype"] == "klagesak.oversendelse"}
same = {other: m["klagesakId"] for m in messages for other in m.get("referanser", {}).get("sammeSak", [])}
cases = {}
for message in messages:
    first = message["klagesakId"]
    cases.setdefault(first if first in over else same.get(first, first), []).append(message)
told = [json.loads(line) for line in sys.stdin if line.strip()]
told = {case["klagesakId"]: case["tilstand"] for case in told if "tilstand" in case}
different = 0
for klagesak_id, messages in cases.items():
    if told.get(klagesak_id) != state_of(messages):
        different += 1
        print(f"{klagesak_id}: {state_of(messages)} here, {told.get(klagesak_id)} in the program", file=sys.stderr)
print(f"{len(cases)} cases, {sum(map(len, cases.values()))} messages, {different} in another state")
sys.exit(1 if different or len(told) != len(cases) else 0)
