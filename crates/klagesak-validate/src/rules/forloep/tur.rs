//! Out of turn (FORLOEP): messages that come when the case is not with the Statsforvalter, and answers that come first.

use std::collections::HashMap;

use klagesak_core::Text;
use klagesak_core::melding::Melding;
use klagesak_core::verdi::{Tidspunkt, Uuid};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::forloep::{Innslag, Tilstand};
use crate::{Check, Forloep, ForloepScope, Rule};
use klagesak_core::frister::KLOKKESLINGRING;

pub(in crate::rules) const RULES: &[&Rule] =
    &[&MELDING_ETTER_SLUTT, &MELDING_UTENFOR_TUR, &SVAR_FOER_SPOERSMAAL, &MOTTATT_FOER_SENDT];

/// Whether the message is one of the great steps out of place: those have rules of their own, in `gang`.
fn et_hovedsteg(entry: &Innslag) -> bool {
    match entry.melding {
        Melding::Oversendelse(_) => true,
        Melding::Avgjoerelse(_) => matches!(entry.foer, Tilstand::Ny | Tilstand::Avgjort),
        _ => false,
    }
}

const MELDING_ETTER_SLUTT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-011"),
        name: "melding-etter-slutt",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Når klagen er avgjort eller trukket, kommer bare kvitteringer og status.",
            nn: "Når klaga er avgjord eller trekt, kjem berre kvitteringar og status.",
            en: "When the appeal is decided or withdrawn, only receipts and status messages follow.",
        },
        message: Text {
            nb: "Melding {melding} kom da saken var {tilstand}.",
            nn: "Melding {melding} kom då saka var {tilstand}.",
            en: "Message {melding} came when the case was {tilstand}.",
        },
        action: Text {
            nb: "Se på meldingen, og vurder om avgjørelsen må gjøres om eller den som klager må få svar.",
            nn: "Sjå på meldinga, og vurder om avgjerda må gjerast om eller den som klagar må få svar.",
            en: "Look at the message, and consider whether the decision must be changed or the appellant be answered.",
        },
        harm: Text {
            nb: "Nye opplysninger blir liggende i en lukket sak, og den som sendte dem får aldri svar.",
            nn: "Nye opplysningar blir liggande i ei lukka sak, og den som sende dei får aldri svar.",
            en: "New information is left in a closed case, and whoever sent it is never answered.",
        },
        sources: &[Source::Format("forløpet")],
        breaks: &[
            Example::breaks("ettersendelse-etter-avgjoerelsen", "minimal", &[], &["/4"]).then(&[
                ("kvittering", &[]),
                ("forespoersel", &[]),
                ("ettersendelse", &[Edit::Set("/opprettet", "\"2026-07-01T12:00:01+02:00\"")]),
                ("avgjoerelse", &[]),
            ]),
            Example::breaks("avgjort-etter-trekk", "minimal", &[], &["/3"]).then(&[
                ("kvittering", &[]),
                ("trekk", &[]),
                ("avgjoerelse", &[]),
            ]),
        ],
        holds: &[
            Example::holds("status-etter-avgjoerelsen", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("avgjoerelse", &[]),
                ("status", &[Edit::Set("/opprettet", "\"2026-07-02T08:00:00+02:00\"")]),
            ]),
            Example::holds("henlagt-etter-trekk", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("trekk", &[]),
                (
                    "avgjoerelse",
                    &[
                        Edit::Set("/innhold/utfall", "\"HENLAGT\""),
                        Edit::Set("/innhold/vedtak/0/utfall", "\"HENLAGT\""),
                    ],
                ),
            ]),
        ],
    },
    check: Check::Forloep(melding_etter_slutt),
};

fn melding_etter_slutt(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.uventede() {
        if entry.foer.ferdig() && !et_hovedsteg(entry) {
            scope.at(i, "", &[("tilstand", entry.foer.label().into())]);
        }
    }
}

const MELDING_UTENFOR_TUR: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-012"),
        name: "melding-utenfor-tur",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding om behandlingen kommer mens Statsforvalteren har saken.",
            nn: "Ei melding om behandlinga kjem medan Statsforvaltaren har saka.",
            en: "A message about the treatment comes while the Statsforvalter has the case.",
        },
        message: Text {
            nb: "Melding {melding} var ikke ventet. Saken var {tilstand}.",
            nn: "Melding {melding} var ikkje venta. Saka var {tilstand}.",
            en: "Message {melding} was not expected. The case was {tilstand}.",
        },
        action: Text {
            nb: "Undersøk om en melding mangler, og om saken er oversendt på nytt.",
            nn: "Undersøk om ei melding manglar, og om saka er send over på nytt.",
            en: "Find out whether a message is missing, and whether the case was sent over again.",
        },
        harm: Text {
            nb: "Begge tror den andre har saken, og den som klager venter til ingen nytte.",
            nn: "Begge trur den andre har saka, og den som klagar ventar til inga nytte.",
            en: "Each believes the other has the case, and the appellant waits in vain.",
        },
        sources: &[Source::Format("forløpet")],
        breaks: &[
            Example::breaks(
                "spoersmaal-foer-oversendelsen",
                "minimal",
                &[Edit::Set("/opprettet", "\"2026-05-04T13:00:01+02:00\"")],
                &["/0"],
            )
            .then(&[
                ("forespoersel", &[]),
                ("ettersendelse", &[]),
                (
                    "kvittering",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                        Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""),
                        Edit::Set("/opprettet", "\"2026-05-05T09:00:00+02:00\""),
                        Edit::Set("/innhold/mottatt", "\"2026-05-05T09:00:00+02:00\""),
                    ],
                ),
            ]),
            Example::breaks("spoersmaal-etter-retur", "minimal", &[], &["/3"]).then(&[
                ("kvittering", &[]),
                ("retur", &[]),
                ("forespoersel", &[]),
            ]),
        ],
        holds: &[Example::holds(
            "spoersmaal-etter-oversendelsen",
            "minimal",
            &[Edit::Set("/opprettet", "\"2026-05-04T13:00:00+02:00\"")],
        )
        .then(&[
            ("forespoersel", &[Edit::Set("/opprettet", "\"2026-05-04T13:00:01+02:00\"")]),
            ("ettersendelse", &[]),
            (
                "kvittering",
                &[
                    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                    Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""),
                    Edit::Set("/opprettet", "\"2026-05-05T09:00:00+02:00\""),
                    Edit::Set("/innhold/mottatt", "\"2026-05-05T09:00:00+02:00\""),
                ],
            ),
        ])],
    },
    check: Check::Forloep(melding_utenfor_tur),
};

fn melding_utenfor_tur(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.uventede() {
        if !entry.foer.ferdig() && !et_hovedsteg(entry) {
            scope.at(i, "", &[("tilstand", entry.foer.label().into())]);
        }
    }
}

const SVAR_FOER_SPOERSMAAL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-028"),
        name: "svar-foer-spoersmaal",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et svar er laget etter meldingen det svarer på.",
            nn: "Eit svar er laga etter meldinga det svarer på.",
            en: "An answer is made after the message it answers.",
        },
        message: Text {
            nb: "Melding {melding} viser i {felt} til melding {senere}, som er laget etter den.",
            nn: "Melding {melding} viser i {felt} til melding {senere}, som er laga etter henne.",
            en: "Message {melding} refers in {felt} to message {senere}, which was made after it.",
        },
        action: Text {
            nb: "Kontroller klokken i systemet som laget meldingen, og at referansen peker på rett melding.",
            nn: "Kontroller klokka i systemet som laga meldinga, og at referansen peikar på rett melding.",
            en: "Check the clock of the system that made the message, and that the reference points to the right message.",
        },
        harm: Text {
            nb: "Meldingene blir lest i feil rekkefølge, og saken ser ut til å være et annet sted enn den er.",
            nn: "Meldingane blir lesne i feil rekkjefølgje, og saka ser ut til å vere ein annan stad enn ho er.",
            en: "The messages are read in the wrong order, and the case seems to be somewhere it is not.",
        },
        sources: &[Source::Format("hodet"), Source::Format("forløpet")],
        breaks: &[
            Example::breaks(
                "kvittert-foer-oversendelsen",
                "minimal",
                &[Edit::Set("/opprettet", "\"2026-04-22T09:10:01+02:00\"")],
                &["/0/svarPaa"],
            )
            .then(&[("kvittering", &[])]),
            Example::breaks("retter-en-senere", "minimal", &[], &["/1/erstatter"]).then(&[
                ("kvittering", &[]),
                (
                    "kvittering",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                        Edit::Set("/opprettet", "\"2026-04-22T08:59:59+02:00\""),
                        Edit::Set("/innhold/mottatt", "\"2026-04-22T08:59:59+02:00\""),
                        Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a11\""),
                    ],
                ),
            ]),
            Example::breaks("sendt-foer-det-ble-spurt", "minimal", &[], &["/2/innhold/forespoerselId"]).then(
                &[
                    ("kvittering", &[]),
                    (
                        "ettersendelse",
                        &[Edit::Set("/opprettet", "\"2026-05-04T12:54:59+02:00\""), Edit::Remove("/svarPaa")],
                    ),
                    ("forespoersel", &[]),
                    ("avgjoerelse", &[]),
                ],
            ),
        ],
        holds: &[
            Example::holds(
                "klokker-gaar-ulikt",
                "minimal",
                &[Edit::Set("/opprettet", "\"2026-04-22T09:10:00+02:00\"")],
            )
            .then(&[("kvittering", &[Edit::Set("/innhold/mottatt", "\"2026-04-22T09:05:00+02:00\"")])]),
            Example::holds("annen-tidssone", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("forespoersel", &[]),
                ("ettersendelse", &[Edit::Set("/opprettet", "\"2026-05-04T11:00:00Z\"")]),
                ("avgjoerelse", &[]),
            ]),
        ],
    },
    check: Check::Forloep(svar_foer_spoersmaal),
};

fn svar_foer_spoersmaal(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let (mut messages, mut requests): (HashMap<Uuid, _>, HashMap<Uuid, _>) = Default::default();
    for (i, entry) in forloep.gyldige() {
        let made = (i, entry.hode().opprettet);
        messages.insert(entry.hode().melding_id, made);
        if let Melding::Forespoersel(m) = &entry.melding {
            // A request that comes again was asked the first time.
            requests.entry(m.innhold.forespoersel_id).or_insert(made);
        }
    }
    for (i, entry) in forloep.gyldige() {
        // A decision before the case was sent over has a rule of its own.
        if matches!(entry.melding, Melding::Avgjoerelse(_)) && entry.foer == Tilstand::Ny {
            continue;
        }
        let hode = entry.hode();
        let request = match &entry.melding {
            Melding::Ettersendelse(m) => m.innhold.forespoersel_id,
            _ => None,
        };
        let later =
            |&(_, made): &(usize, Tidspunkt)| made.instant() > hode.opprettet.instant() + KLOKKESLINGRING;
        let references = [
            ("svarPaa", "/svarPaa", hode.svar_paa.and_then(|id| messages.get(&id))),
            ("erstatter", "/erstatter", hode.erstatter.and_then(|id| messages.get(&id))),
            ("forespoerselId", "/innhold/forespoerselId", request.and_then(|id| requests.get(&id))),
        ];
        // One is enough: a wrong clock puts the message before all it refers to.
        let first =
            references.into_iter().find_map(|(felt, at, made)| Some((felt, at, made.filter(|m| later(m))?)));
        if let Some((felt, at, (other, _))) = first {
            scope.at(i, at, &[("felt", felt.into()), ("senere", (other + 1).into())]);
        }
    }
}

const MOTTATT_FOER_SENDT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-034"),
        name: "mottatt-foer-sendt",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding er mottatt etter at den ble laget.",
            nn: "Ei melding er motteken etter at ho vart laga.",
            en: "A message is received after it was made.",
        },
        message: Text {
            nb: "Melding {melding} sier at melding {besvart} ble mottatt før den ble laget.",
            nn: "Melding {melding} seier at melding {besvart} vart motteken før ho vart laga.",
            en: "Message {melding} says that message {besvart} was received before it was made.",
        },
        action: Text {
            nb: "Kontroller klokken i systemene, og at kvitteringen gjelder rett melding.",
            nn: "Kontroller klokka i systema, og at kvitteringa gjeld rett melding.",
            en: "Check the clocks of the systems, and that the receipt is for the right message.",
        },
        harm: Text {
            nb: "Frister og ventetid regnes fra feil dag, og ingen ser hvor lenge den som klager har ventet.",
            nn: "Fristar og ventetid blir rekna frå feil dag, og ingen ser kor lenge den som klagar har venta.",
            en: "Deadlines and waiting time are counted from the wrong day, and nobody sees how long the appellant has waited.",
        },
        sources: &[Source::Format("kvitteringen"), Source::Format("hodet")],
        breaks: &[Example::breaks(
            "mottatt-for-tidlig",
            "minimal",
            &[Edit::Set("/opprettet", "\"2026-04-22T09:05:01+02:00\"")],
            &["/1/innhold/mottatt"],
        )
        .then(&[("kvittering", &[Edit::Set("/opprettet", "\"2026-04-22T09:06:00+02:00\"")])])],
        holds: &[
            Example::holds(
                "klokker-gaar-ulikt",
                "minimal",
                &[Edit::Set("/opprettet", "\"2026-04-22T09:05:00+02:00\"")],
            )
            .then(&[("kvittering", &[Edit::Set("/opprettet", "\"2026-04-22T09:06:00+02:00\"")])]),
            Example::holds(
                "annen-tidssone",
                "minimal",
                &[Edit::Set("/opprettet", "\"2026-04-22T09:00:00+02:00\"")],
            )
            .then(&[("kvittering", &[Edit::Set("/innhold/mottatt", "\"2026-04-22T07:00:00Z\"")])]),
        ],
    },
    check: Check::Forloep(mottatt_foer_sendt),
};

fn mottatt_foer_sendt(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let (Melding::Kvittering(m), Some(place)) = (&entry.melding, entry.kvitterer) else { continue };
        let Some(sent) = forloep.innslag().get(place) else { continue };
        let before = |time: Tidspunkt| sent.hode().opprettet.instant() > time.instant() + KLOKKESLINGRING;
        // A receipt that as a whole is made too early has been told of.
        if before(m.innhold.mottatt) && !before(m.opprettet) {
            scope.at(i, "/innhold/mottatt", &[("besvart", (place + 1).into())]);
        }
    }
}
