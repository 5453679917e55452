//! How much of the case an outcome or a withdrawal is about (FORLOEP), against what was sent over.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Avgjoerelsesomfang, Endringsretning, Trekkomfang};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Melding, Ytelse};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::dekning::{TO_VEDTAK, trukne};
use super::retning::er_krav;
use super::utfall::{avgjoerelser, like};
use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[&HELT_MED_AVSLAG, &DELVIS_TREKK_AV_ALT];

const HELT_MED_AVSLAG: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-036"),
        name: "helt-medhold-med-avslag",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Når hele vedtaket er endret til gunst, er ingenting av det som ble søkt om, fortsatt avslått.",
            nn: "Når heile vedtaket er endra til gunst, er ingenting av det som vart søkt om, framleis avslått.",
            en: "When the whole decision is changed in favour, nothing of what was applied for is still refused.",
        },
        message: Text {
            nb: "Melding {melding} endrer hele vedtaket til gunst, men noe av det som ble søkt om, er fortsatt avslått.",
            nn: "Melding {melding} endrar heile vedtaket til gunst, men noko av det som vart søkt om, er framleis avslått.",
            en: "Message {melding} changes the whole decision in favour, but something of what was applied for is still refused.",
        },
        action: Text {
            nb: "Skriv DELVIS i omfang, eller rett beløpene.",
            nn: "Skriv DELVIS i omfang, eller rett beløpa.",
            en: "Write DELVIS in omfang, or correct the amounts.",
        },
        harm: Text {
            nb: "Den som klager, tror alt er innvilget og spør ikke om resten, og NAV-kontoret kan betale ut feil beløp.",
            nn: "Den som klagar, trur alt er innvilga og spør ikkje om resten, og NAV-kontoret kan betale ut feil beløp.",
            en: "The appellant believes everything is granted and does not ask for the rest, and the NAV-kontor may pay the wrong amount.",
        },
        sources: &[Source::Format("avgjørelsen"), Source::Fvl(Fvl::Klageinstans)],
        breaks: &[
            Example::breaks("en-krone-mangler", "minimal", &[], &["/2/innhold/vedtak/0/omfang"]).then(&[
                ("kvittering", &[]),
                ("avgjoerelse", &[Edit::Set("/innhold/utfall", "\"OMGJORT\""), Edit::Set("/innhold/vedtak/0/utfall", "\"OMGJORT\""), Edit::Set("/innhold/vedtak/0/omfang", "\"HELT\""), Edit::Set("/innhold/vedtak/0/retning", "\"GUNST\""), Edit::Set("/innhold/sakskostnader/opplystOmRett", "true"), Edit::Set("/innhold/vedtak/0/nyeYtelser", r#"[{"hjemmel": {"lov": "SOTJL", "paragraf": "18"}, "betegnelse": "Livsopphold", "soektBeloep": "7350.00", "innvilgetBeloep": "7349.00"}]"#)]),
            ]),
            Example::breaks("soekt-beloep-bare-i-oversendelsen", "minimal", &[], &["/2/innhold/vedtak/0/omfang"]).then(&[
                ("kvittering", &[]),
                ("avgjoerelse", &[Edit::Set("/innhold/utfall", "\"OMGJORT\""), Edit::Set("/innhold/vedtak/0/utfall", "\"OMGJORT\""), Edit::Set("/innhold/vedtak/0/omfang", "\"HELT\""), Edit::Set("/innhold/vedtak/0/retning", "\"GUNST\""), Edit::Set("/innhold/sakskostnader/opplystOmRett", "true"), Edit::Set("/innhold/vedtak/0/nyeYtelser", r#"[{"hjemmel": {"lov": "SOTJL", "paragraf": "18"}, "betegnelse": "Livsopphold", "innvilgetBeloep": "7349.00"}]"#)]),
            ]),
        ],
        holds: &[
            Example::holds("alt", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("avgjoerelse", &[Edit::Set("/innhold/utfall", "\"OMGJORT\""), Edit::Set("/innhold/vedtak/0/utfall", "\"OMGJORT\""), Edit::Set("/innhold/vedtak/0/omfang", "\"HELT\""), Edit::Set("/innhold/vedtak/0/retning", "\"GUNST\""), Edit::Set("/innhold/sakskostnader/opplystOmRett", "true"), Edit::Set("/innhold/vedtak/0/nyeYtelser", r#"[{"hjemmel": {"lov": "SOTJL", "paragraf": "18"}, "betegnelse": "Livsopphold", "soektBeloep": "7350.00", "innvilgetBeloep": "7350.00"}]"#)]),
            ]),
            Example::holds("delvis", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("avgjoerelse", &[Edit::Set("/innhold/utfall", "\"OMGJORT\""), Edit::Set("/innhold/vedtak/0/utfall", "\"OMGJORT\""), Edit::Set("/innhold/vedtak/0/omfang", "\"DELVIS\""), Edit::Set("/innhold/vedtak/0/retning", "\"GUNST\""), Edit::Set("/innhold/sakskostnader/opplystOmRett", "true"), Edit::Set("/innhold/vedtak/0/nyeYtelser", r#"[{"hjemmel": {"lov": "SOTJL", "paragraf": "18"}, "betegnelse": "Livsopphold", "soektBeloep": "7350.00", "innvilgetBeloep": "7349.00"}]"#)]),
            ]),
        ],
    },
    check: Check::Forloep(helt_med_avslag),
};

fn helt_med_avslag(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            let before = sent.vedtak.iter().find(|v| v.vedtak_id == vedtak.vedtak_id);
            let whole = vedtak.omfang == Some(Avgjoerelsesomfang::Helt)
                && vedtak.retning == Some(Endringsretning::Gunst);
            let refused = |ny: &Ytelse| {
                let soekt = ny.soekt_beloep.or_else(|| like(&before?.ytelser, ny)?.soekt_beloep);
                // Of a claim for money back, nothing is applied for.
                !er_krav(ny) && soekt.zip(ny.innvilget_beloep).is_some_and(|(soekt, faar)| faar < soekt)
            };
            if whole && vedtak.nye_ytelser.iter().any(refused) {
                scope.at(i, &format!("/innhold/vedtak/{j}/omfang"), &[]);
            }
        }
    }
}

const DELVIS_TREKK_AV_ALT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-037"),
        name: "delvis-trekk-av-alt",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et delvis trekk lar minst ett vedtak stå igjen.",
            nn: "Eit delvis trekk lèt minst eitt vedtak stå att.",
            en: "A partial withdrawal leaves at least one decision.",
        },
        message: Text {
            nb: "Etter melding {melding} gjelder klagen ingen vedtak, men trekket er delvis.",
            nn: "Etter melding {melding} gjeld klaga ingen vedtak, men trekket er delvis.",
            en: "After message {melding} the appeal concerns no decision, but the withdrawal is partial.",
        },
        action: Text {
            nb: "Skriv HELE hvis hele klagen er trukket. Ellers ta bort vedtakene klagen fortsatt gjelder.",
            nn: "Skriv HELE om heile klaga er trekt. Elles ta bort vedtaka klaga framleis gjeld.",
            en: "Write HELE if the whole appeal is withdrawn. Otherwise remove the decisions the appeal still concerns.",
        },
        harm: Text {
            nb: "Saken blir stående åpen uten noe å avgjøre, eller noe den som klager vil ha behandlet, blir lagt bort.",
            nn: "Saka blir ståande open utan noko å avgjere, eller noko den som klagar vil ha behandla, blir lagt bort.",
            en: "The case stays open with nothing to decide, or something the appellant wants treated is put aside.",
        },
        sources: &[Source::Format("trekket")],
        breaks: &[
            Example::breaks("det-eneste-vedtaket", "minimal", &[], &["/2/innhold/vedtakIder"]).then(&[
                ("kvittering", &[]),
                (
                    "trekk",
                    &[
                        Edit::Set("/innhold/omfang", "\"DELVIS\""),
                        Edit::Set("/innhold/vedtakIder", "[\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03\"]"),
                    ],
                ),
            ]),
            Example::breaks("ett-om-gangen", "minimal", TO_VEDTAK, &["/3/innhold/vedtakIder"]).then(&[
                ("kvittering", &[]),
                (
                    "trekk",
                    &[
                        Edit::Set("/innhold/omfang", "\"DELVIS\""),
                        Edit::Set("/innhold/vedtakIder", "[\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04\"]"),
                    ],
                ),
                (
                    "trekk",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a27\""),
                        Edit::Set("/opprettet", "\"2026-05-21T11:00:00+02:00\""),
                        Edit::Set("/innhold/omfang", "\"DELVIS\""),
                        Edit::Set("/innhold/vedtakIder", "[\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03\"]"),
                    ],
                ),
            ]),
        ],
        holds: &[Example::holds("ett-av-to", "minimal", TO_VEDTAK).then(&[
            ("kvittering", &[]),
            (
                "trekk",
                &[
                    Edit::Set("/innhold/omfang", "\"DELVIS\""),
                    Edit::Set("/innhold/vedtakIder", "[\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04\"]"),
                ],
            ),
        ])],
    },
    check: Check::Forloep(delvis_trekk_av_alt),
};

fn delvis_trekk_av_alt(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let (Melding::Trekk(m), Some(sent)) = (&entry.melding, forloep.oversendelse_foer(i)) else {
            continue;
        };
        let before = trukne(forloep, i);
        let withdrawn = |id| m.innhold.vedtak_ider.contains(id) || before.contains(id);
        let partial = m.innhold.omfang == Trekkomfang::Delvis && !m.innhold.vedtak_ider.is_empty();
        if partial && sent.innhold.klage.gjelder_vedtak.iter().all(withdrawn) {
            scope.at(i, "/innhold/vedtakIder", &[]);
        }
    }
}
