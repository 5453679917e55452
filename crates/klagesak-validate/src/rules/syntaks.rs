//! Bytes and JSON (SYNTAKS). The layer of the same name finds these; nothing else in a message can be trusted before them.

use klagesak_core::Text;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &TOM,
    &BOM,
    &ANNEN_TEGNKODING,
    &IKKE_UTF8,
    &IKKE_JSON,
    &AVKORTET,
    &ETTERFOELGENDE,
    &DOBBEL_NOEKKEL,
    &FOR_DYP,
    &FOR_STOR,
    &IKKE_NFC,
];

const GRUNNREGLER: &[Source] = &[Source::Format("grunnregler 1")];

pub(crate) const TOM: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SYNTAKS-001"),
        name: "tom",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding har innhold.",
            nn: "Ei melding har innhald.",
            en: "A message has content.",
        },
        message: Text { nb: "Filen er tom.", nn: "Fila er tom.", en: "The file is empty." },
        action: Text {
            nb: "Send meldingen på nytt fra fagsystemet.",
            nn: "Send meldinga på nytt frå fagsystemet.",
            en: "Send the message again from the case system.",
        },
        harm: Text {
            nb: "Ingen vet at det finnes en klage, og ingen behandler den.",
            nn: "Ingen veit at det finst ei klage, og ingen behandlar henne.",
            en: "Nobody knows there is an appeal, and nobody deals with it.",
        },
        sources: GRUNNREGLER,
        breaks: &[Example::breaks("ingen-byte", "minimal", &[Edit::Truncate(0)], &[""])],
        holds: &[Example::holds("luft-foran", "minimal", &[Edit::Prepend(b" \n\t")])],
    },
    check: Check::Layer,
};

pub(crate) const BOM: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SYNTAKS-002"),
        name: "byterekkefoelgemerke",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding begynner uten byterekkefølgemerke (BOM).",
            nn: "Ei melding byrjar utan byterekkjefølgjemerke (BOM).",
            en: "A message starts without a byte order mark (BOM).",
        },
        message: Text {
            nb: "Filen begynner med et byterekkefølgemerke (BOM).",
            nn: "Fila byrjar med eit byterekkjefølgjemerke (BOM).",
            en: "The file starts with a byte order mark (BOM).",
        },
        action: Text {
            nb: "Skriv filen som UTF-8 uten BOM.",
            nn: "Skriv fila som UTF-8 utan BOM.",
            en: "Write the file as UTF-8 without a BOM.",
        },
        harm: Text {
            nb: "Noen lesere stopper på merket, andre godtar det; samme melding får ulik behandling.",
            nn: "Nokre lesarar stoppar på merket, andre godtek det; same melding får ulik behandling.",
            en: "Some readers stop at the mark and others take it; the same message is treated differently.",
        },
        sources: GRUNNREGLER,
        breaks: &[Example::breaks("bom", "minimal", &[Edit::Prepend(b"\xef\xbb\xbf")], &[""])],
        holds: &[Example::holds(
            "bom-inne-i-tekst",
            "minimal",
            &[Edit::Set("/innhold/klage/klagepunkter/0/anfoersel", "\"\u{feff}Inntekten er feil.\"")],
        )],
    },
    check: Check::Layer,
};

pub(crate) const ANNEN_TEGNKODING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SYNTAKS-003"),
        name: "annen-tegnkoding",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding er skrevet i UTF-8.",
            nn: "Ei melding er skriven i UTF-8.",
            en: "A message is written in UTF-8.",
        },
        message: Text {
            nb: "Filen er skrevet i UTF-16 eller UTF-32.",
            nn: "Fila er skriven i UTF-16 eller UTF-32.",
            en: "The file is written in UTF-16 or UTF-32.",
        },
        action: Text {
            nb: "Skriv filen som UTF-8.",
            nn: "Skriv fila som UTF-8.",
            en: "Write the file as UTF-8.",
        },
        harm: Text {
            nb: "Meldingen kan ikke leses, og klagen blir liggende.",
            nn: "Meldinga kan ikkje lesast, og klaga blir liggjande.",
            en: "The message cannot be read, and the appeal is left lying.",
        },
        sources: GRUNNREGLER,
        breaks: &[Example::breaks("utf-16", "minimal", &[Edit::Utf16], &[""])],
        holds: &[Example::holds(
            "tegn-utenfor-ascii",
            "minimal",
            &[Edit::Set("/innhold/klage/klagepunkter/0/anfoersel", "\"Æ Ø Å á š ŋ €\"")],
        )],
    },
    check: Check::Layer,
};

pub(crate) const IKKE_UTF8: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SYNTAKS-004"),
        name: "ikke-utf-8",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Alle tegn er gyldig UTF-8.",
            nn: "Alle teikn er gyldig UTF-8.",
            en: "Every character is valid UTF-8.",
        },
        message: Text {
            nb: "Filen er ikke gyldig UTF-8 fra byte {posisjon}. Trolig er den skrevet i et eldre tegnsett (ISO 8859-1 eller Windows-1252).",
            nn: "Fila er ikkje gyldig UTF-8 frå byte {posisjon}. Truleg er ho skriven i eit eldre teiknsett (ISO 8859-1 eller Windows-1252).",
            en: "The file is not valid UTF-8 from byte {posisjon}. It is probably written in an older character set (ISO 8859-1 or Windows-1252).",
        },
        action: Text {
            nb: "Skriv filen som UTF-8.",
            nn: "Skriv fila som UTF-8.",
            en: "Write the file as UTF-8.",
        },
        harm: Text {
            nb: "Navn og tekst blir til uleselige tegn, og feil person kan bli funnet.",
            nn: "Namn og tekst blir til uleselege teikn, og feil person kan bli funnen.",
            en: "Names and text turn into unreadable characters, and the wrong person may be found.",
        },
        sources: GRUNNREGLER,
        breaks: &[Example::breaks("iso-8859-1", "minimal", &[Edit::Replace("Prøve", b"Pr\xf8ve")], &[""])],
        holds: &[Example::holds("utf-8", "minimal", &[Edit::Replace("Prøve", "Påske".as_bytes())])],
    },
    check: Check::Layer,
};

pub(crate) const IKKE_JSON: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SYNTAKS-005"),
        name: "ikke-json",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding er JSON etter RFC 8259.",
            nn: "Ei melding er JSON etter RFC 8259.",
            en: "A message is JSON as in RFC 8259.",
        },
        message: Text {
            nb: "Filen er ikke gyldig JSON fra dette stedet.",
            nn: "Fila er ikkje gyldig JSON frå denne staden.",
            en: "The file is not valid JSON from this place on.",
        },
        action: Text {
            nb: "Skriv filen med et JSON-bibliotek, ikke ved å sette sammen tekst.",
            nn: "Skriv fila med eit JSON-bibliotek, ikkje ved å setje saman tekst.",
            en: "Write the file with a JSON library, not by joining text.",
        },
        harm: Text {
            nb: "Meldingen kan ikke leses, og klagen blir liggende.",
            nn: "Meldinga kan ikkje lesast, og klaga blir liggjande.",
            en: "The message cannot be read, and the appeal is left lying.",
        },
        sources: GRUNNREGLER,
        breaks: &[
            Example::breaks(
                "manglende-komma",
                "minimal",
                &[Edit::Replace("\"miljoe\": \"TEST\",", b"\"miljoe\": \"TEST\"")],
                &[""],
            ),
            Example::breaks(
                "enkle-anfoerselstegn",
                "minimal",
                &[Edit::Replace("\"TEST\"", b"'TEST'")],
                &[""],
            ),
        ],
        holds: &[Example::holds("mellomrom", "minimal", &[Edit::Replace("\"TEST\"", b"  \"TEST\"  ")])],
    },
    check: Check::Layer,
};

pub(crate) const AVKORTET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SYNTAKS-006"),
        name: "avkortet",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text { nb: "En melding er hel.", nn: "Ei melding er heil.", en: "A message is whole." },
        message: Text {
            nb: "Filen slutter midt i meldingen.",
            nn: "Fila sluttar midt i meldinga.",
            en: "The file ends in the middle of the message.",
        },
        action: Text {
            nb: "Send filen på nytt; den er trolig blitt kuttet under overføringen.",
            nn: "Send fila på nytt; ho er truleg blitt kutta under overføringa.",
            en: "Send the file again; it was probably cut off on the way.",
        },
        harm: Text {
            nb: "En del av saken mangler, og ingen vet hvilken.",
            nn: "Ein del av saka manglar, og ingen veit kva for ein.",
            en: "A part of the case is missing, and nobody knows which.",
        },
        sources: GRUNNREGLER,
        breaks: &[Example::breaks("halv-fil", "minimal", &[Edit::Truncate(2000)], &[""])],
        holds: &[Example::holds("uten-linjeskift-til-slutt", "minimal", &[Edit::Replace("}\n", b"} ")])],
    },
    check: Check::Layer,
};

pub(crate) const ETTERFOELGENDE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SYNTAKS-007"),
        name: "etterfoelgende-data",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En fil har én melding og ikke noe mer.",
            nn: "Ei fil har éi melding og ikkje noko meir.",
            en: "A file has one message and nothing more.",
        },
        message: Text {
            nb: "Det står noe mer i filen etter meldingen.",
            nn: "Det står noko meir i fila etter meldinga.",
            en: "There is something more in the file after the message.",
        },
        action: Text {
            nb: "Skriv hver melding i sin egen fil.",
            nn: "Skriv kvar melding i si eiga fil.",
            en: "Write each message in a file of its own.",
        },
        harm: Text {
            nb: "En leser som ikke ser etter, behandler bare den første av to klager.",
            nn: "Ein lesar som ikkje ser etter, behandlar berre den første av to klager.",
            en: "A reader that does not look deals with only the first of two appeals.",
        },
        sources: GRUNNREGLER,
        breaks: &[Example::breaks("to-meldinger", "minimal", &[Edit::Append(b"{}")], &[""])],
        holds: &[Example::holds("linjeskift-til-slutt", "minimal", &[Edit::Append(b"\n\n")])],
    },
    check: Check::Layer,
};

pub(crate) const DOBBEL_NOEKKEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SYNTAKS-008"),
        name: "dobbel-noekkel",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et felt står bare én gang i samme objekt.",
            nn: "Eit felt står berre éin gong i same objekt.",
            en: "A field stands only once in the same object.",
        },
        message: Text {
            nb: "Feltet {felt} står mer enn én gang i samme objekt.",
            nn: "Feltet {felt} står meir enn éin gong i same objekt.",
            en: "The field {felt} stands more than once in the same object.",
        },
        action: Text {
            nb: "Fjern det ene av de to feltene.",
            nn: "Fjern det eine av dei to felta.",
            en: "Remove one of the two fields.",
        },
        harm: Text {
            nb: "Ulike lesere velger ulikt felt, og NAV og embetet ser hver sin sak.",
            nn: "Ulike lesarar vel ulikt felt, og NAV og embetet ser kvar si sak.",
            en: "Different readers pick different fields, so NAV and the embete see different cases.",
        },
        sources: GRUNNREGLER,
        breaks: &[
            Example::breaks(
                "samme-felt-to-ganger",
                "minimal",
                &[Edit::Replace("\"hastesak\": false", b"\"hastesak\": false, \"hastesak\": false")],
                &["/innhold/prioritet/hastesak"],
            ),
            Example::breaks(
                "i-utvidelser",
                "minimal",
                &[
                    Edit::Set("/utvidelser", r#"{"no.eksempel.fagsystem": {"a": 1}}"#),
                    Edit::Replace("\"a\": 1", b"\"a\": 1, \"a\": 2"),
                ],
                &["/utvidelser"],
            ),
        ],
        holds: &[Example::holds(
            "samme-navn-i-hvert-sitt-objekt",
            "minimal",
            &[Edit::Set("/utvidelser", r#"{"no.eksempel.fagsystem": {"a": {"a": 1}}}"#)],
        )],
    },
    check: Check::Layer,
};

pub(crate) const FOR_DYP: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SYNTAKS-009"),
        name: "for-dyp",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding er høyst 64 nivåer dyp.",
            nn: "Ei melding er høgst 64 nivå djup.",
            en: "A message is at most 64 levels deep.",
        },
        message: Text {
            nb: "Meldingen er dypere enn {grense} nivåer.",
            nn: "Meldinga er djupare enn {grense} nivå.",
            en: "The message is deeper than {grense} levels.",
        },
        action: Text {
            nb: "Gjør innholdet i utvidelser flatere.",
            nn: "Gjer innhaldet i utvidelser flatare.",
            en: "Make the content of utvidelser flatter.",
        },
        harm: Text {
            nb: "Dyp nøsting er en kjent måte å få en leser til å krasje på.",
            nn: "Djup nøsting er ein kjend måte å få ein lesar til å krasje på.",
            en: "Deep nesting is a known way to make a reader crash.",
        },
        sources: GRUNNREGLER,
        breaks: &[Example::breaks(
            "hundre-nivaaer",
            "minimal",
            &[Edit::Set("/utvidelser", "{}"), Edit::Nest("/utvidelser/no.eksempel.fagsystem", 100)],
            &[""],
        )],
        holds: &[Example::holds(
            "noeyaktig-64-nivaaer",
            "minimal",
            &[Edit::Set("/utvidelser", "{}"), Edit::Nest("/utvidelser/no.eksempel.fagsystem", 62)],
        )],
    },
    check: Check::Layer,
};

pub(crate) const FOR_STOR: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SYNTAKS-010"),
        name: "for-stor",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding er høyst 16 MiB.",
            nn: "Ei melding er høgst 16 MiB.",
            en: "A message is at most 16 MiB.",
        },
        message: Text {
            nb: "Filen er {stoerrelse} byte; grensen er {grense}.",
            nn: "Fila er {stoerrelse} byte; grensa er {grense}.",
            en: "The file is {stoerrelse} bytes; the limit is {grense}.",
        },
        action: Text {
            nb: "Legg dokumenter ved siden av meldingen, ikke inne i den.",
            nn: "Legg dokument ved sida av meldinga, ikkje inne i henne.",
            en: "Put documents beside the message, not inside it.",
        },
        harm: Text {
            nb: "En leser uten grense kan gå tom for minne og stoppe alle klager.",
            nn: "Ein lesar utan grense kan gå tom for minne og stoppe alle klager.",
            en: "A reader without a limit may run out of memory and stop every appeal.",
        },
        sources: GRUNNREGLER,
        breaks: &[Example::breaks("over-oppgitt-grense", "minimal", &[], &[""]).max_bytes(1000)],
        holds: &[Example::holds("under-oppgitt-grense", "minimal", &[]).max_bytes(100_000)],
    },
    check: Check::Layer,
};

pub(crate) const IKKE_NFC: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SYNTAKS-011"),
        name: "ikke-nfc",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Tekst er i Unicode NFC.",
            nn: "Tekst er i Unicode NFC.",
            en: "Text is in Unicode NFC.",
        },
        message: Text {
            nb: "Teksten er ikke i Unicode NFC: en bokstav er satt sammen av flere tegn.",
            nn: "Teksten er ikkje i Unicode NFC: ein bokstav er sett saman av fleire teikn.",
            en: "The text is not in Unicode NFC: a letter is made of several characters.",
        },
        action: Text {
            nb: "Gjør teksten om til NFC før meldingen skrives. Leseren gjør det om.",
            nn: "Gjer teksten om til NFC før meldinga blir skriven. Lesaren gjer det om.",
            en: "Convert the text to NFC before writing the message. The reader converts it.",
        },
        harm: Text {
            nb: "To navn som ser like ut, blir regnet som ulike, og søk finner ikke saken.",
            nn: "To namn som ser like ut, blir rekna som ulike, og søk finn ikkje saka.",
            en: "Two names that look the same count as different, and a search misses the case.",
        },
        sources: &[Source::Format("grunnregler 4")],
        breaks: &[Example::breaks(
            "aa-av-to-tegn",
            "minimal",
            &[Edit::Set("/innhold/parter/0/person/navn/etternavn", "\"A\u{30a}s\"")],
            &["/innhold/parter/0/person/navn/etternavn"],
        )],
        holds: &[Example::holds(
            "aa-av-ett-tegn",
            "minimal",
            &[Edit::Set("/innhold/parter/0/person/navn/etternavn", "\"Ås\"")],
        )],
    },
    check: Check::Layer,
};
