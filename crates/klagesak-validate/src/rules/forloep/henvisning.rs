//! What a message answers and replaces (FORLOEP): only what it can answer, and only what it can take the place of.

use klagesak_core::Text;
use klagesak_core::melding::Melding;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::gang::{NY_KVITTERING, RETTET_OVERSENDELSE};
use crate::forloep::henvisning::{kan_erstatte, kan_svare_paa};
use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[&SVAR_PAA_FEIL_MELDING, &ERSTATTER_FEIL_MELDING];

const SVAR_PAA_FEIL_MELDING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-029"),
        name: "svar-paa-feil-melding",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et svar viser til en melding det kan svare på.",
            nn: "Eit svar viser til ei melding det kan svare på.",
            en: "An answer refers to a message it can answer.",
        },
        message: Text {
            nb: "Melding {melding} viser i svarPaa til melding {besvart}, som den ikke kan svare på.",
            nn: "Melding {melding} viser i svarPaa til melding {besvart}, som ho ikkje kan svare på.",
            en: "Message {melding} refers in svarPaa to message {besvart}, which it cannot answer.",
        },
        action: Text {
            nb: "Skriv meldingId til meldingen det svares på. En avgjørelse eller en retur svarer på den oversendelsen som gjelder.",
            nn: "Skriv meldingId til meldinga det blir svart på. Ei avgjerd eller ein retur svarer på den oversendinga som gjeld.",
            en: "Write the meldingId of the message answered. A decision or a return answers the oversendelse that counts.",
        },
        harm: Text {
            nb: "Svaret blir koblet til feil melding, og den som klager kan få avgjort en utgave av saken som ikke gjelder.",
            nn: "Svaret blir kopla til feil melding, og den som klagar kan få avgjort ei utgåve av saka som ikkje gjeld.",
            en: "The answer is tied to the wrong message, and a version of the case that does not count may be decided.",
        },
        sources: &[Source::Format("hodet"), Source::Format("familien")],
        breaks: &[
            Example::breaks("avgjoerelse-paa-kvittering", "minimal", &[], &["/2/svarPaa"]).then(&[
                ("kvittering", &[]),
                ("avgjoerelse", &[Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a11\"")]),
            ]),
            Example::breaks("kvittering-paa-kvittering", "minimal", &[], &["/2/svarPaa"]).then(&[
                ("kvittering", &[]),
                (
                    "kvittering",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                        Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a11\""),
                        Edit::Set("/opprettet", "\"2026-04-22T10:00:00+02:00\""),
                    ],
                ),
            ]),
            Example::breaks("avgjoerelse-paa-avvist-oversendelse", "minimal", &[], &["/4/svarPaa"]).then(&[
                ("kvittering-avvist", &[]),
                ("minimal", RETTET_OVERSENDELSE),
                ("kvittering", NY_KVITTERING),
                ("avgjoerelse", &[]),
            ]),
        ],
        holds: &[
            Example::holds("avgjoerelse-paa-den-som-gjelder", "minimal", &[]).then(&[
                ("kvittering-avvist", &[]),
                ("minimal", RETTET_OVERSENDELSE),
                ("kvittering", NY_KVITTERING),
                ("avgjoerelse", &[Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\"")]),
            ]),
            Example::holds("oversendelse-paa-avvisningen", "minimal", &[]).then(&[
                ("kvittering-avvist", &[]),
                (
                    "minimal",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                        Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a12\""),
                        Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""),
                    ],
                ),
                ("kvittering", NY_KVITTERING),
            ]),
        ],
    },
    check: Check::Forloep(svar_paa_feil_melding),
};

fn svar_paa_feil_melding(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let rejected = forloep.avviste();
    for (i, entry) in forloep.gyldige() {
        let Some((place, answered)) = entry.hode().svar_paa.and_then(|id| forloep.find(id)) else { continue };
        let id = answered.hode().melding_id;
        // What was rejected and sent again is not what the appeal body decides.
        let superseded = matches!(entry.melding, Melding::Avgjoerelse(_) | Melding::Retur(_))
            && rejected.contains(&id)
            && forloep.oversendelse_foer(i).is_some_and(|sent| sent.melding_id != id);
        // A reference to itself is told of in the message.
        if place != i && (superseded || !kan_svare_paa(&entry.melding, &answered.melding)) {
            scope.at(i, "/svarPaa", &[("besvart", (place + 1).into())]);
        }
    }
}

const ERSTATTER_FEIL_MELDING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-030"),
        name: "erstatter-feil-melding",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En rettet melding erstatter en melding av samme type fra samme side av saken.",
            nn: "Ei retta melding erstattar ei melding av same type frå same side av saka.",
            en: "A corrected message replaces a message of the same type from the same side of the case.",
        },
        message: Text {
            nb: "Melding {melding} erstatter melding {erstattet}, som er av en annen type eller fra den andre siden av saken.",
            nn: "Melding {melding} erstattar melding {erstattet}, som er av ein annan type eller frå den andre sida av saka.",
            en: "Message {melding} replaces message {erstattet}, which is of another type or from the other side of the case.",
        },
        action: Text {
            nb: "Skriv meldingId til den forrige utgaven av samme melding, eller ta bort erstatter.",
            nn: "Skriv meldingId til den førre utgåva av same melding, eller ta bort erstatter.",
            en: "Write the meldingId of the previous version of the same message, or remove erstatter.",
        },
        harm: Text {
            nb: "Den forrige utgaven blir stående ved siden av den nye, og noen kan handle etter feil utgave.",
            nn: "Den førre utgåva blir ståande ved sida av den nye, og nokon kan handle etter feil utgåve.",
            en: "The previous version stands beside the new one, and somebody may act on the wrong one.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[
            Example::breaks("oversendelse-for-kvittering", "minimal", &[], &["/2/erstatter"]).then(&[
                ("kvittering-avvist", &[]),
                (
                    "minimal",
                    &[Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""), Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a12\""), Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\"")],
                ),
                ("kvittering", NY_KVITTERING),
            ]),
            Example::breaks("status-fra-den-andre-siden", "minimal", &[], &["/3/erstatter"]).then(&[
                ("kvittering", &[]),
                ("status", &[]),
                (
                    "status",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a23\""),
                        Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a13\""),
                        Edit::Set("/opprettet", "\"2026-05-20T09:00:00+02:00\""),
                        Edit::Set("/avsender", r#"{ "organisasjonsnummer": "310999008", "navn": "NAV Eksempel", "rolle": "NAV_KONTOR", "navKontor": { "enhetsnummer": "1199", "kommunenummer": "1103" } }"#),
                        Edit::Set("/mottaker", r#"{ "organisasjonsnummer": "974763230", "navn": "Statsforvaltaren i Rogaland", "rolle": "STATSFORVALTER" }"#),
                    ],
                ),
            ]),
        ],
        holds: &[Example::holds("oversendelse-for-oversendelse", "minimal", &[]).then(&[
            ("kvittering", &[]),
            ("minimal", RETTET_OVERSENDELSE),
            ("kvittering", NY_KVITTERING),
        ])],
    },
    check: Check::Forloep(erstatter_feil_melding),
};

fn erstatter_feil_melding(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let Some((place, replaced)) = entry.hode().erstatter.and_then(|id| forloep.find(id)) else {
            continue;
        };
        if place != i && !kan_erstatte(&entry.melding, &replaced.melding) {
            scope.at(i, "/erstatter", &[("erstattet", (place + 1).into())]);
        }
    }
}
