//! The great steps (FORLOEP): the case is sent over and decided once, in that order.

use klagesak_core::Text;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Melding;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::forloep::Tilstand;
use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&TO_OVERSENDELSER, &OVERSENDELSE_ETTER_TREKK, &AVGJORT_FOER_OVERSENDT, &TO_AVGJOERELSER];

/// The oversendelse once more, corrected.
pub(super) const RETTET_OVERSENDELSE: &[Edit] = &[
    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
    Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""),
    Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""),
];
/// The receipt for an oversendelse that comes after the first.
pub(super) const NY_KVITTERING: &[Edit] = &[
    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
    Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
    Edit::Set("/opprettet", "\"2026-04-24T12:00:00+02:00\""),
    Edit::Set("/innhold/mottatt", "\"2026-04-24T12:00:00+02:00\""),
];

const TO_OVERSENDELSER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-007"),
        name: "to-oversendelser",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En sak oversendes én gang, med mindre den er kommet tilbake eller oversendelsen er rettet.",
            nn: "Ei sak blir send over éin gong, med mindre ho er komen tilbake eller oversendinga er retta.",
            en: "A case is sent over once, unless it has come back or the oversendelse is corrected.",
        },
        message: Text {
            nb: "Melding {melding} oversender saken på nytt, enda den ikke er kommet tilbake.",
            nn: "Melding {melding} sender over saka på nytt, enda ho ikkje er komen tilbake.",
            en: "Message {melding} sends the case over again although it has not come back.",
        },
        action: Text {
            nb: "Skriv meldingId til den forrige oversendelsen i erstatter hvis dette er en rettelse. En annen klage skal ha sin egen klagesakId.",
            nn: "Skriv meldingId til den førre oversendinga i erstatter om dette er ei retting. Ei anna klage skal ha sin eigen klagesakId.",
            en: "Write the meldingId of the previous oversendelse in erstatter if this is a correction. Another appeal must have a klagesakId of its own.",
        },
        harm: Text {
            nb: "Embetet får to utgaver av saken og vet ikke hvilken som gjelder.",
            nn: "Embetet får to utgåver av saka og veit ikkje kva for ei som gjeld.",
            en: "The embete gets two versions of the case and does not know which one counts.",
        },
        sources: &[Source::Format("forløpet")],
        breaks: &[
            Example::breaks("uten-erstatter", "minimal", &[], &["/2"]).then(&[
                ("kvittering", &[]),
                (
                    "minimal",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                        Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""),
                    ],
                ),
                ("kvittering", NY_KVITTERING),
            ]),
            Example::breaks("etter-avgjoerelsen", "minimal", &[], &["/3"]).then(&[
                ("kvittering", &[]),
                ("avgjoerelse", &[]),
                (
                    "minimal",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                        Edit::Set("/opprettet", "\"2026-07-02T10:00:00+02:00\""),
                    ],
                ),
                (
                    "kvittering",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                        Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                        Edit::Set("/opprettet", "\"2026-07-02T12:00:00+02:00\""),
                        Edit::Set("/innhold/mottatt", "\"2026-07-02T12:00:00+02:00\""),
                    ],
                ),
            ]),
        ],
        holds: &[
            Example::holds("med-erstatter", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("minimal", RETTET_OVERSENDELSE),
                ("kvittering", NY_KVITTERING),
            ]),
            Example::holds("etter-avvist-mottak", "minimal", &[]).then(&[
                ("kvittering-avvist", &[]),
                (
                    "minimal",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                        Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""),
                    ],
                ),
                ("kvittering", NY_KVITTERING),
            ]),
            Example::holds("etter-retur", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("retur", &[]),
                (
                    "minimal",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                        Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""),
                    ],
                ),
                ("kvittering", NY_KVITTERING),
            ]),
            Example::holds("etter-opphevet", "minimal", &[]).then(&[
                ("kvittering", &[]),
                (
                    "avgjoerelse",
                    &[
                        Edit::Set("/innhold/utfall", "\"OPPHEVET\""),
                        Edit::Set("/innhold/vedtak/0/utfall", "\"OPPHEVET\""),
                        Edit::Set(
                            "/innhold/hjemvisning",
                            "{\"begrunnelse\": \"Utgiftene må undersøkes på nytt.\"}",
                        ),
                    ],
                ),
                (
                    "minimal",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                        Edit::Set("/opprettet", "\"2026-09-02T10:00:00+02:00\""),
                        Edit::Set("/innhold/vedtak/0/vedtakId", "\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a05\""),
                        Edit::Set(
                            "/innhold/klage/gjelderVedtak/0",
                            "\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a05\"",
                        ),
                    ],
                ),
                (
                    "kvittering",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                        Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                        Edit::Set("/opprettet", "\"2026-09-02T12:00:00+02:00\""),
                        Edit::Set("/innhold/mottatt", "\"2026-09-02T12:00:00+02:00\""),
                    ],
                ),
            ]),
        ],
    },
    check: Check::Forloep(to_oversendelser),
};

fn to_oversendelser(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.uventede() {
        if matches!(entry.melding, Melding::Oversendelse(_)) && entry.foer != Tilstand::Trukket {
            scope.at(i, "", &[]);
        }
    }
}

const OVERSENDELSE_ETTER_TREKK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-008"),
        name: "oversendelse-etter-trekk",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En klage som er trukket, oversendes ikke.",
            nn: "Ei klage som er trekt, blir ikkje send over.",
            en: "An appeal that is withdrawn is not sent over.",
        },
        message: Text {
            nb: "Melding {melding} oversender en klage som er trukket.",
            nn: "Melding {melding} sender over ei klage som er trekt.",
            en: "Message {melding} sends over an appeal that is withdrawn.",
        },
        action: Text {
            nb: "Send en rettet melding om trekk hvis klagen likevel ikke er trukket. En ny klage skal ha sin egen klagesakId.",
            nn: "Send ei retta melding om trekk om klaga likevel ikkje er trekt. Ei ny klage skal ha sin eigen klagesakId.",
            en: "Send a corrected withdrawal if the appeal was not withdrawn after all. A new appeal must have a klagesakId of its own.",
        },
        harm: Text {
            nb: "Embetet behandler en klage ingen vil ha behandlet, og opplysningene blir spredt uten grunn.",
            nn: "Embetet behandlar ei klage ingen vil ha behandla, og opplysningane blir spreidde utan grunn.",
            en: "The embete treats an appeal nobody wants treated, and the information is spread without reason.",
        },
        sources: &[Source::Format("forløpet")],
        breaks: &[Example::breaks("oversendt-etter-trekk", "minimal", &[], &["/3"]).then(&[
            ("kvittering", &[]),
            ("trekk", &[]),
            (
                "minimal",
                &[
                    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                    Edit::Set("/opprettet", "\"2026-05-21T10:00:00+02:00\""),
                ],
            ),
            (
                "kvittering",
                &[
                    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                    Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                    Edit::Set("/opprettet", "\"2026-05-21T12:00:00+02:00\""),
                    Edit::Set("/innhold/mottatt", "\"2026-05-21T12:00:00+02:00\""),
                ],
            ),
        ])],
        holds: &[Example::holds("trukket-etter-oversendelsen", "minimal", &[])
            .then(&[("kvittering", &[]), ("trekk", &[])])],
    },
    check: Check::Forloep(oversendelse_etter_trekk),
};

fn oversendelse_etter_trekk(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.uventede() {
        if matches!(entry.melding, Melding::Oversendelse(_)) && entry.foer == Tilstand::Trukket {
            scope.at(i, "", &[]);
        }
    }
}

const AVGJORT_FOER_OVERSENDT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-009"),
        name: "avgjort-foer-oversendt",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen blir avgjort etter at saken er oversendt.",
            nn: "Klaga blir avgjord etter at saka er send over.",
            en: "The appeal is decided after the case is sent over.",
        },
        message: Text {
            nb: "Melding {melding} avgjør en klage som ikke er oversendt.",
            nn: "Melding {melding} avgjer ei klage som ikkje er send over.",
            en: "Message {melding} decides an appeal that has not been sent over.",
        },
        action: Text {
            nb: "Hent oversendelsen, eller rett klagesakId i avgjørelsen.",
            nn: "Hent oversendinga, eller rett klagesakId i avgjerda.",
            en: "Fetch the oversendelse, or correct klagesakId in the decision.",
        },
        harm: Text {
            nb: "Avgjørelsen kan høre til en annen sak, og feil person får den.",
            nn: "Avgjerda kan høyre til ei anna sak, og feil person får henne.",
            en: "The decision may belong to another case, and the wrong person gets it.",
        },
        sources: &[Source::Fvl(Fvl::Oversendelse), Source::Format("forløpet")],
        breaks: &[Example::breaks(
            "oversendt-dagen-etter",
            "minimal",
            &[Edit::Set("/opprettet", "\"2026-07-02T10:00:00+02:00\"")],
            &["/0"],
        )
        .then(&[("avgjoerelse", &[])])],
        holds: &[
            Example::holds(
                "oversendt-foerst",
                "minimal",
                &[Edit::Set("/opprettet", "\"2026-07-01T11:59:59+02:00\"")],
            )
            .then(&[("avgjoerelse", &[])]),
            Example::holds(
                "samme-oeyeblikk",
                "minimal",
                &[Edit::Set("/opprettet", "\"2026-07-01T12:00:00+02:00\"")],
            )
            .then(&[("avgjoerelse", &[])]),
        ],
    },
    check: Check::Forloep(avgjort_foer_oversendt),
};

fn avgjort_foer_oversendt(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.uventede() {
        if matches!(entry.melding, Melding::Avgjoerelse(_)) && entry.foer == Tilstand::Ny {
            scope.at(i, "", &[]);
        }
    }
}

const TO_AVGJOERELSER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-010"),
        name: "to-avgjoerelser",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En klage avgjøres én gang, med mindre avgjørelsen er rettet.",
            nn: "Ei klage blir avgjord éin gong, med mindre avgjerda er retta.",
            en: "An appeal is decided once, unless the decision is corrected.",
        },
        message: Text {
            nb: "Melding {melding} avgjør en klage som er avgjort, uten å erstatte avgjørelsen.",
            nn: "Melding {melding} avgjer ei klage som er avgjord, utan å erstatte avgjerda.",
            en: "Message {melding} decides an appeal that is decided, without replacing the decision.",
        },
        action: Text {
            nb: "Skriv meldingId til den forrige avgjørelsen i erstatter hvis dette er en rettelse.",
            nn: "Skriv meldingId til den førre avgjerda i erstatter om dette er ei retting.",
            en: "Write the meldingId of the previous decision in erstatter if this is a correction.",
        },
        harm: Text {
            nb: "NAV-kontoret og den som klager vet ikke hvilken avgjørelse som gjelder, og feil beløp kan bli utbetalt.",
            nn: "NAV-kontoret og den som klagar veit ikkje kva avgjerd som gjeld, og feil beløp kan bli utbetalt.",
            en: "The NAV-kontor and the appellant do not know which decision counts, and the wrong amount may be paid.",
        },
        sources: &[Source::Format("forløpet")],
        breaks: &[Example::breaks("uten-erstatter", "minimal", &[], &["/3"]).then(&[
            ("kvittering", &[]),
            ("avgjoerelse", &[]),
            (
                "avgjoerelse",
                &[
                    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a26\""),
                    Edit::Set("/opprettet", "\"2026-07-03T12:00:00+02:00\""),
                ],
            ),
        ])],
        holds: &[Example::holds("med-erstatter", "minimal", &[]).then(&[
            ("kvittering", &[]),
            ("avgjoerelse", &[]),
            (
                "avgjoerelse",
                &[
                    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a26\""),
                    Edit::Set("/opprettet", "\"2026-07-03T12:00:00+02:00\""),
                    Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a16\""),
                ],
            ),
        ])],
    },
    check: Check::Forloep(to_avgjoerelser),
};

fn to_avgjoerelser(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.uventede() {
        if matches!(entry.melding, Melding::Avgjoerelse(_)) && entry.foer == Tilstand::Avgjort {
            scope.at(i, "", &[]);
        }
    }
}
