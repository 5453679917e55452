//! Answers (FORLOEP): requests, what is sent later, and receipts.

use std::collections::HashMap;

use klagesak_core::Text;
use klagesak_core::kodeverk::Kvitteringsresultat;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Ettersendelse, Forespoersel, Melding};
use klagesak_core::verdi::{Dato, LokalId, Uuid};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::forloep::{AapneForespoersler, Innslag, Stilling};
use crate::tid::norsk_dato;
use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &UKJENT_FORESPOERSEL,
    &UKJENT_LINJE,
    &FORESPOERSEL_UBESVART,
    &MANGLER_KVITTERING,
    &MOTSTRIDENDE_KVITTERINGER,
];

fn forespoersler(forloep: &Forloep) -> impl Iterator<Item = (usize, &Forespoersel)> {
    forloep.gyldige().filter_map(|(i, entry)| match &entry.melding {
        Melding::Forespoersel(m) => Some((i, &m.innhold)),
        _ => None,
    })
}

fn ettersendelser(forloep: &Forloep) -> impl Iterator<Item = (usize, &Ettersendelse)> {
    forloep.gyldige().filter_map(|(i, entry)| match &entry.melding {
        Melding::Ettersendelse(m) => Some((i, &m.innhold)),
        _ => None,
    })
}

/// Whether the message at a place has not been replaced.
fn gjelder(forloep: &Forloep, index: usize) -> bool {
    forloep.innslag().get(index).is_some_and(|entry| entry.stilling == Stilling::Gjelder)
}

const UKJENT_FORESPOERSEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-013"),
        name: "ukjent-forespoersel",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En ettersendelse svarer på en forespørsel som finnes i saken.",
            nn: "Ei ettersending svarer på ein førespurnad som finst i saka.",
            en: "A late sending answers a request of the case.",
        },
        message: Text {
            nb: "Melding {melding} svarer på en forespørsel som ikke finnes i saken.",
            nn: "Melding {melding} svarer på ein førespurnad som ikkje finst i saka.",
            en: "Message {melding} answers a request that is not in the case.",
        },
        action: Text {
            nb: "Rett forespoerselId, eller ta den bort hvis ingen har spurt.",
            nn: "Rett forespoerselId, eller ta han bort om ingen har spurt.",
            en: "Correct forespoerselId, or remove it if nobody asked.",
        },
        harm: Text {
            nb: "Dokumentene blir ikke knyttet til spørsmålet, og den som klager blir spurt på nytt.",
            nn: "Dokumenta blir ikkje knytte til spørsmålet, og den som klagar blir spurd på nytt.",
            en: "The documents are not tied to the question, and the appellant is asked again.",
        },
        sources: &[Source::Format("forløpet")],
        breaks: &[Example::breaks("annen-forespoersel", "minimal", &[], &["/3/innhold/forespoerselId"])
            .then(&[
                ("kvittering", &[]),
                ("forespoersel", &[]),
                (
                    "ettersendelse",
                    &[Edit::Set("/innhold/forespoerselId", "\"f0000000-0000-4000-8000-000000000009\"")],
                ),
                ("avgjoerelse", &[]),
            ])],
        holds: &[
            Example::holds("uten-forespoersel", "minimal", &[]).then(&[
                ("kvittering", &[]),
                (
                    "ettersendelse",
                    &[
                        Edit::Remove("/svarPaa"),
                        Edit::Remove("/innhold/forespoerselId"),
                        Edit::Remove("/innhold/dokumenter/0/referanse"),
                        Edit::Remove("/innhold/dokumenter/1/referanse"),
                    ],
                ),
            ]),
            Example::holds("hele-samtalen", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("forespoersel", &[]),
                ("ettersendelse", &[]),
                ("status", &[]),
                ("avgjoerelse", &[]),
            ]),
        ],
    },
    check: Check::Forloep(ukjent_forespoersel),
};

fn ukjent_forespoersel(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, sent) in ettersendelser(forloep) {
        if sent.forespoersel_id.is_some_and(|id| forespoersler(forloep).all(|(_, f)| f.forespoersel_id != id))
        {
            scope.at(i, "/innhold/forespoerselId", &[]);
        }
    }
}

const UKJENT_LINJE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-014"),
        name: "ukjent-linje",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et ettersendt dokument svarer på en linje i forespørselen.",
            nn: "Eit ettersendt dokument svarer på ei linje i førespurnaden.",
            en: "A document sent later answers a line of the request.",
        },
        message: Text {
            nb: "Dokument {nummer} i melding {melding} viser til en linje som ikke finnes i forespørselen.",
            nn: "Dokument {nummer} i melding {melding} viser til ei linje som ikkje finst i førespurnaden.",
            en: "Document {nummer} of message {melding} refers to a line that the request does not have.",
        },
        action: Text {
            nb: "Skriv referansen slik den står i forespørselen.",
            nn: "Skriv referansen slik han står i førespurnaden.",
            en: "Write the reference as it stands in the request.",
        },
        harm: Text {
            nb: "Linjen står som ubesvart, og saken venter på et dokument som er sendt.",
            nn: "Linja står som ikkje svart på, og saka ventar på eit dokument som er sendt.",
            en: "The line stays unanswered, and the case waits for a document that has been sent.",
        },
        sources: &[Source::Format("forløpet")],
        breaks: &[Example::breaks(
            "skrivefeil-i-referansen",
            "minimal",
            &[],
            &["/3/innhold/dokumenter/1/referanse"],
        )
        .then(&[
            ("kvittering", &[]),
            ("forespoersel", &[]),
            ("ettersendelse", &[Edit::Set("/innhold/dokumenter/1/referanse", "\"lonn\"")]),
            ("avgjoerelse", &[]),
        ])],
        holds: &[Example::holds("uten-referanse", "minimal", &[]).then(&[
            ("kvittering", &[]),
            ("forespoersel", &[]),
            ("ettersendelse", &[Edit::Remove("/innhold/dokumenter/1/referanse")]),
            ("avgjoerelse", &[]),
        ])],
    },
    check: Check::Forloep(ukjent_linje),
};

fn ukjent_linje(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, sent) in ettersendelser(forloep) {
        let asked: Vec<_> =
            forespoersler(forloep).filter(|(_, f)| Some(f.forespoersel_id) == sent.forespoersel_id).collect();
        if asked.is_empty() {
            continue;
        }
        let known =
            |line: &LokalId| asked.iter().any(|(_, f)| f.dokumenter.iter().any(|l| l.referanse == *line));
        for (j, dokument) in sent.dokumenter.iter().enumerate() {
            if dokument.referanse.as_ref().is_some_and(|line| !known(line)) {
                let at = format!("/innhold/dokumenter/{j}/referanse");
                scope.at(i, &at, &[("nummer", (j + 1).into())]);
            }
        }
    }
}

const FORESPOERSEL_UBESVART: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-015"),
        name: "forespoersel-ubesvart",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Det som er etterspurt, kommer innen fristen.",
            nn: "Det som er etterspurt, kjem innan fristen.",
            en: "What was asked for comes before the deadline.",
        },
        message: Text {
            nb: "Fristen {frist} i melding {melding} er ute. Ikke besvart: {antall} av {alle} linjer.",
            nn: "Fristen {frist} i melding {melding} er ute. Ikkje svart på: {antall} av {alle} linjer.",
            en: "The deadline {frist} of message {melding} has passed. Unanswered: {antall} of {alle} lines.",
        },
        action: Text {
            nb: "Purr på svaret, gi en ny frist, eller avgjør klagen på det som foreligger.",
            nn: "Purr på svaret, gi ein ny frist, eller avgjer klaga på det som ligg føre.",
            en: "Send a reminder, set a new deadline, or decide the appeal on what there is.",
        },
        harm: Text {
            nb: "Saken blir liggende. Den som klager venter uten å vite at noe mangler.",
            nn: "Saka blir liggande. Den som klagar ventar utan å vite at noko manglar.",
            en: "The case lies still. The appellant waits without knowing that something is missing.",
        },
        sources: &[Source::Fvl(Fvl::KlageinstansensUtredning), Source::Fvl(Fvl::Utredning)],
        breaks: &[
            Example::breaks("ingen-svar", "minimal", &[], &["/2/innhold/frist"]).then(&[
                ("kvittering", &[]),
                (
                    "forespoersel",
                    &[
                        Edit::Set("/innhold/frist", "\"2026-10-31\""),
                        Edit::Set("/innhold/dokumenter/1/frist", "\"2026-10-30\""),
                    ],
                ),
            ]),
            Example::breaks("en-linje-mangler", "minimal", &[], &["/2/innhold/frist"]).then(&[
                ("kvittering", &[]),
                ("forespoersel", &[]),
                ("ettersendelse", &[Edit::Remove("/innhold/dokumenter/1")]),
            ]),
            Example::breaks("svaret-avvist", "minimal", &[], &["/2/innhold/frist"]).then(&[
                ("kvittering", &[]),
                ("forespoersel", &[]),
                ("ettersendelse", &[]),
                (
                    "kvittering-avvist",
                    &[
                        Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a15\""),
                        Edit::Set("/opprettet", "\"2026-05-18T15:00:00+02:00\""),
                        Edit::Set("/innhold/mottatt", "\"2026-05-18T15:00:00+02:00\""),
                    ],
                ),
            ]),
        ],
        holds: &[
            Example::holds("siste-dag", "minimal", &[]).then(&[
                ("kvittering", &[]),
                (
                    "forespoersel",
                    &[
                        Edit::Set("/innhold/frist", "\"2026-11-01\""),
                        Edit::Remove("/innhold/dokumenter/1/frist"),
                    ],
                ),
            ]),
            Example::holds("besvart", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("forespoersel", &[]),
                ("ettersendelse", &[]),
            ]),
            Example::holds("avgjort-likevel", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("forespoersel", &[]),
                ("avgjoerelse", &[]),
            ]),
        ],
    },
    check: Check::Forloep(forespoersel_ubesvart),
};

fn forespoersel_ubesvart(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    if !forloep.tilstand().hos_statsforvalteren() {
        return;
    }
    let mut aapne = AapneForespoersler::default();
    forloep.gyldige().for_each(|(_, entry)| aapne.note(entry));
    for (i, asked) in forespoersler(forloep).filter(|(i, _)| gjelder(forloep, *i)) {
        let missing = aapne.missing(asked.forespoersel_id);
        let frister = asked.dokumenter.iter().filter(|linje| missing.contains(&linje.referanse));
        let ute: Vec<Dato> =
            frister.map(|linje| linje.frist.unwrap_or(asked.frist)).filter(|f| *f < scope.today()).collect();
        if let Some(frist) = ute.iter().min() {
            let (antall, alle) = (ute.len(), asked.dokumenter.len());
            let params = [("frist", (*frist).into()), ("antall", antall.into()), ("alle", alle.into())];
            scope.at(i, "/innhold/frist", &params);
        }
    }
}

const MANGLER_KVITTERING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-016"),
        name: "mangler-kvittering",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En oversendelse får kvittering innen en uke.",
            nn: "Ei oversending får kvittering innan ei veke.",
            en: "An oversendelse is acknowledged within a week.",
        },
        message: Text {
            nb: "Oversendelsen i melding {melding} er {dager} dager gammel, og ingen har svart på den.",
            nn: "Oversendinga i melding {melding} er {dager} dagar gammal, og ingen har svart på henne.",
            en: "The oversendelse in message {melding} is {dager} days old, and nobody has answered it.",
        },
        action: Text {
            nb: "Undersøk om meldingen kom frem, og send den på nytt med samme meldingId hvis den ikke gjorde det.",
            nn: "Undersøk om meldinga kom fram, og send henne på nytt med same meldingId om ho ikkje gjorde det.",
            en: "Find out whether the message arrived, and send it again with the same meldingId if it did not.",
        },
        harm: Text {
            nb: "Saken kan være borte på veien. Den som klager venter på en behandling som ikke er begynt.",
            nn: "Saka kan vere borte på vegen. Den som klagar ventar på ei behandling som ikkje er byrja.",
            en: "The case may be lost on the way. The appellant waits for a treatment that has not begun.",
        },
        sources: &[Source::Format("forløpet")],
        breaks: &[Example::breaks(
            "aatte-dager",
            "minimal",
            &[Edit::Set("/opprettet", "\"2026-10-24T10:15:00+02:00\"")],
            &["/0"],
        )
        .then(&[])],
        holds: &[
            Example::holds(
                "sju-dager",
                "minimal",
                &[Edit::Set("/opprettet", "\"2026-10-25T10:15:00+01:00\"")],
            )
            .then(&[]),
            Example::holds("retur-er-svar", "minimal", &[]).then(&[("retur", &[])]),
        ],
    },
    check: Check::Forloep(mangler_kvittering),
};

/// A week: long enough for a weekend and a day off, short enough that little is lost.
const KVITTERING_DAGER: i64 = 7;

fn mangler_kvittering(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, sent) in forloep.oversendelser().filter(|(i, _)| gjelder(forloep, *i)) {
        // A receipt the office has written itself is no answer.
        let own =
            |entry: &Innslag| matches!(entry.melding, Melding::Kvittering(_)) && entry.kvitterer.is_none();
        let answered =
            forloep.gyldige().any(|(_, entry)| entry.hode().svar_paa == Some(sent.melding_id) && !own(entry));
        let Some(day) = norsk_dato(sent.opprettet) else { continue };
        let dager = (scope.today().naive() - day.naive()).num_days();
        if !answered && dager > KVITTERING_DAGER {
            scope.at(i, "", &[("dager", u64::try_from(dager).unwrap_or_default().into())]);
        }
    }
}

const MOTSTRIDENDE_KVITTERINGER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-017"),
        name: "motstridende-kvitteringer",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding er enten godtatt eller avvist.",
            nn: "Ei melding er anten godteken eller avvist.",
            en: "A message is either accepted or rejected.",
        },
        message: Text {
            nb: "Melding {melding} sier det motsatte av en tidligere kvittering for samme melding.",
            nn: "Melding {melding} seier det motsette av ei tidlegare kvittering for same melding.",
            en: "Message {melding} says the opposite of an earlier receipt for the same message.",
        },
        action: Text {
            nb: "Spør mottakeren hva som gjelder. En rettet kvittering skal ha den gamle i erstatter.",
            nn: "Spør mottakaren kva som gjeld. Ei retta kvittering skal ha den gamle i erstatter.",
            en: "Ask the receiver what counts. A corrected receipt must have the old one in erstatter.",
        },
        harm: Text {
            nb: "NAV-kontoret tror saken er under behandling mens embetet har avvist den, eller omvendt.",
            nn: "NAV-kontoret trur saka er under behandling medan embetet har avvist henne, eller omvendt.",
            en: "The NAV-kontor believes the case is being treated while the embete has rejected it, or the other way round.",
        },
        sources: &[Source::Format("forløpet")],
        breaks: &[Example::breaks("godtatt-saa-avvist", "minimal", &[], &["/2"]).then(&[
            ("kvittering", &[]),
            ("kvittering-avvist", &[Edit::Set("/opprettet", "\"2026-04-22T10:00:00+02:00\"")]),
        ])],
        holds: &[
            Example::holds("rettet-kvittering", "minimal", &[]).then(&[
                ("kvittering", &[]),
                (
                    "kvittering-avvist",
                    &[
                        Edit::Set("/opprettet", "\"2026-04-22T10:00:00+02:00\""),
                        Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a11\""),
                    ],
                ),
            ]),
            Example::holds("to-godtatte", "minimal", &[]).then(&[
                ("kvittering", &[]),
                (
                    "kvittering",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                        Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""),
                        Edit::Set("/opprettet", "\"2026-04-22T10:00:00+02:00\""),
                        Edit::Set("/innhold/mottatt", "\"2026-04-22T10:00:00+02:00\""),
                        Edit::Set("/innhold/resultat", "\"MOTTATT_MED_MERKNAD\""),
                    ],
                ),
            ]),
        ],
    },
    check: Check::Forloep(motstridende_kvitteringer),
};

fn motstridende_kvitteringer(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut first: HashMap<Uuid, bool> = HashMap::new();
    for (i, entry) in forloep.gyldige().filter(|(i, _)| gjelder(forloep, *i)) {
        let Melding::Kvittering(m) = &entry.melding else { continue };
        let Some(id) = m.svar_paa.filter(|_| entry.kvitterer.is_some()) else { continue };
        let avvist = m.innhold.resultat == Kvitteringsresultat::Avvist;
        if *first.entry(id).or_insert(avvist) != avvist {
            scope.at(i, "", &[]);
        }
    }
}
