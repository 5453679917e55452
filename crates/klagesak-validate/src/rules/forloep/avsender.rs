//! Who answers and corrects (FORLOEP): the one a message was sent to, and the one who sent it.

use klagesak_core::Text;
use klagesak_core::melding::{Melding, Virksomhet};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::gang::{NY_KVITTERING, RETTET_OVERSENDELSE};
use crate::forloep::henvisning::{egen, en_annen, fra_hver_sin_side, kan_erstatte, kan_svare_paa};
use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[&KVITTERING_PAA_EGEN, &SVAR_FRA_EN_ANNEN, &RETTET_AV_EN_ANNEN];

const KVITTERING_PAA_EGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-031"),
        name: "kvittering-paa-egen-melding",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En kvittering kommer fra den andre siden av saken enn meldingen.",
            nn: "Ei kvittering kjem frå den andre sida av saka enn meldinga.",
            en: "A receipt comes from the other side of the case than the message.",
        },
        message: Text {
            nb: "Melding {melding} kvitterer for melding {besvart}, som kommer fra samme side av saken.",
            nn: "Melding {melding} kvitterer for melding {besvart}, som kjem frå same side av saka.",
            en: "Message {melding} is a receipt for message {besvart}, which comes from the same side of the case.",
        },
        action: Text {
            nb: "Rett avsenderen, eller vent på kvitteringen fra mottakeren. Denne kvitteringen teller ikke.",
            nn: "Rett avsendaren, eller vent på kvitteringa frå mottakaren. Denne kvitteringa tel ikkje.",
            en: "Correct the sender, or wait for the receipt from the receiver. This receipt does not count.",
        },
        harm: Text {
            nb: "Avsenderen tror at meldingen er kommet frem. Er den ikke det, venter den som klager på en sak ingen har.",
            nn: "Avsendaren trur at meldinga er komen fram. Er ho ikkje det, ventar den som klagar på ei sak ingen har.",
            en: "The sender believes the message has arrived. If it has not, the appellant waits for a case nobody has.",
        },
        sources: &[Source::Format("familien")],
        breaks: &[Example::breaks("nav-kvitterer-for-egen-oversendelse", "minimal", &[], &["/1/avsender"]).then(&[
            (
                "kvittering",
                &[
                    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                    Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""),
                    Edit::Set("/opprettet", "\"2026-04-21T12:00:00+02:00\""),
                    Edit::Set("/innhold/mottatt", "\"2026-04-21T12:00:00+02:00\""),
                    Edit::Set("/avsender", r#"{ "organisasjonsnummer": "310999008", "navn": "NAV Eksempel", "rolle": "NAV_KONTOR", "navKontor": { "enhetsnummer": "1199", "kommunenummer": "1103" } }"#),
                    Edit::Set("/mottaker", r#"{ "organisasjonsnummer": "974763230", "navn": "Statsforvaltaren i Rogaland", "rolle": "STATSFORVALTER" }"#),
                ],
            ),
            ("kvittering", &[]),
        ])],
        holds: &[Example::holds("embetet-kvitterer", "minimal", &[]).then(&[("kvittering", &[])])],
    },
    check: Check::Forloep(kvittering_paa_egen),
};

fn kvittering_paa_egen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige().filter(|(_, e)| matches!(e.melding, Melding::Kvittering(_))) {
        let Some((place, answered)) = entry.hode().svar_paa.and_then(|id| forloep.find(id)) else { continue };
        if kan_svare_paa(&entry.melding, &answered.melding) && egen(&entry.hode(), &answered.hode()) {
            scope.at(i, "/avsender", &[("besvart", (place + 1).into())]);
        }
    }
}

const SVAR_FRA_EN_ANNEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-032"),
        name: "svar-fra-en-annen",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et svar kommer fra den som fikk meldingen, og går til den som sendte den.",
            nn: "Eit svar kjem frå den som fekk meldinga, og går til den som sende ho.",
            en: "An answer comes from the one who got the message, and goes to the one who sent it.",
        },
        message: Text {
            nb: "I melding {melding} er {felt} en annen enn {motpart} i melding {besvart}, som den svarer på.",
            nn: "I melding {melding} er {felt} ein annan enn {motpart} i melding {besvart}, som ho svarer på.",
            en: "In message {melding}, {felt} is another than {motpart} of message {besvart}, which it answers.",
        },
        action: Text {
            nb: "Undersøk om saken er flyttet, for eksempel til et setteembete eller et nytt kontor. Er den ikke det, rett avsender eller mottaker.",
            nn: "Undersøk om saka er flytta, til dømes til eit setteembete eller eit nytt kontor. Er ho ikkje det, rett avsendar eller mottakar.",
            en: "Find out whether the case has moved, for example to a substitute embete or a new office. If it has not, correct the sender or the receiver.",
        },
        harm: Text {
            nb: "Noen uten saken svarer for den som har den, eller opplysninger om en person går til et kontor som ikke har noe med dem å gjøre.",
            nn: "Nokon utan saka svarer for den som har henne, eller opplysningar om ein person går til eit kontor som ikkje har noko med dei å gjere.",
            en: "Someone without the case answers for the one who has it, or information about a person goes to an office that has nothing to do with it.",
        },
        sources: &[Source::Format("hodet"), Source::Format("familien")],
        breaks: &[
            Example::breaks("avgjort-av-et-annet-embete", "minimal", &[], &["/2/avsender"]).then(&[
                ("kvittering", &[]),
                ("avgjoerelse", &[Edit::Set("/avsender/organisasjonsnummer", "\"974760665\"")]),
            ]),
            Example::breaks("til-et-annet-kontor", "minimal", &[], &["/1/mottaker"])
                .then(&[("kvittering", &[Edit::Set("/mottaker/navKontor/enhetsnummer", "\"1198\"")])]),
        ],
        holds: &[
            Example::holds("fra-den-det-ble-sendt-til", "minimal", &[])
                .then(&[("kvittering", &[]), ("avgjoerelse", &[])]),
            Example::holds("til-rett-embete-etter-retur", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("retur", &[]),
                (
                    "minimal",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                        Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a18\""),
                        Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""),
                        Edit::Set("/mottaker/organisasjonsnummer", "\"974760665\""),
                    ],
                ),
                (
                    "kvittering",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                        Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                        Edit::Set("/opprettet", "\"2026-04-24T12:00:00+02:00\""),
                        Edit::Set("/innhold/mottatt", "\"2026-04-24T12:00:00+02:00\""),
                        Edit::Set("/avsender/organisasjonsnummer", "\"974760665\""),
                    ],
                ),
            ]),
            Example::holds(
                "staf-tok-imot",
                "minimal",
                &[
                    Edit::Set("/mottaker/organisasjonsnummer", "\"921627009\""),
                    Edit::Set("/mottaker/rolle", "\"STAF\""),
                ],
            )
            .then(&[("kvittering", &[]), ("avgjoerelse", &[])]),
        ],
    },
    check: Check::Forloep(svar_fra_en_annen),
};

fn svar_fra_en_annen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    // One from the other side has a rule of its own.
    let other = |a: &Virksomhet, b: &Virksomhet| !fra_hver_sin_side(a, b) && en_annen(a, b);
    for (i, entry) in forloep.gyldige() {
        let (svar, Some((place, answered))) =
            (entry.hode(), entry.hode().svar_paa.and_then(|id| forloep.find(id)))
        else {
            continue;
        };
        if place == i || !kan_svare_paa(&entry.melding, &answered.melding) {
            continue;
        }
        let params = |felt: &'static str, motpart: &'static str| {
            [("felt", felt.into()), ("motpart", motpart.into()), ("besvart", (place + 1).into())]
        };
        if other(svar.avsender, answered.hode().mottaker) {
            scope.at(i, "/avsender", &params("avsender", "mottaker"));
        }
        // An oversendelse that has come back goes to where it should have gone at first.
        let anew = matches!(entry.melding, Melding::Oversendelse(_));
        if !anew && other(svar.mottaker, answered.hode().avsender) {
            scope.at(i, "/mottaker", &params("mottaker", "avsender"));
        }
    }
}

const RETTET_AV_EN_ANNEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-033"),
        name: "rettet-av-en-annen",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding blir rettet av den som sendte den.",
            nn: "Ei melding blir retta av den som sende ho.",
            en: "A message is corrected by the one who sent it.",
        },
        message: Text {
            nb: "Melding {melding} erstatter melding {erstattet}, som en annen har sendt.",
            nn: "Melding {melding} erstattar melding {erstattet}, som ein annan har sendt.",
            en: "Message {melding} replaces message {erstattet}, which somebody else sent.",
        },
        action: Text {
            nb: "Undersøk om saken er flyttet til et annet kontor eller embete. Er den ikke det, rett erstatter eller klagesakId.",
            nn: "Undersøk om saka er flytta til eit anna kontor eller embete. Er ho ikkje det, rett erstatter eller klagesakId.",
            en: "Find out whether the case has moved to another office or embete. If it has not, correct erstatter or klagesakId.",
        },
        harm: Text {
            nb: "Et kontor bytter ut saken til et annet, og klagen kan bli avgjort på opplysninger om noen andre.",
            nn: "Eit kontor byter ut saka til eit anna, og klaga kan bli avgjord på opplysningar om nokon andre.",
            en: "One office replaces the case of another, and the appeal may be decided on information about somebody else.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[Example::breaks("et-annet-kontor", "minimal", &[], &["/2/avsender"]).then(&[
            ("kvittering", &[]),
            (
                "minimal",
                &[
                    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                    Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""),
                    Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""),
                    Edit::Set("/avsender/navKontor/enhetsnummer", "\"1198\""),
                ],
            ),
            (
                "kvittering",
                &[
                    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                    Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                    Edit::Set("/opprettet", "\"2026-04-24T12:00:00+02:00\""),
                    Edit::Set("/innhold/mottatt", "\"2026-04-24T12:00:00+02:00\""),
                    Edit::Set("/mottaker/navKontor/enhetsnummer", "\"1198\""),
                ],
            ),
        ])],
        holds: &[Example::holds("samme-kontor", "minimal", &[]).then(&[
            ("kvittering", &[]),
            ("minimal", RETTET_OVERSENDELSE),
            ("kvittering", NY_KVITTERING),
        ])],
    },
    check: Check::Forloep(rettet_av_en_annen),
};

fn rettet_av_en_annen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let Some((place, replaced)) = entry.hode().erstatter.and_then(|id| forloep.find(id)) else {
            continue;
        };
        let (ny, gammel) = (entry.hode().avsender, replaced.hode().avsender);
        if kan_erstatte(&entry.melding, &replaced.melding) && en_annen(ny, gammel) {
            scope.at(i, "/avsender", &[("erstattet", (place + 1).into())]);
        }
    }
}
