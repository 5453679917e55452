//! What is decided covers what was sent over (FORLOEP): no appealed decision is left without an answer, and none comes back
//! unchanged.

use klagesak_core::Text;
use klagesak_core::kodeverk::Klageutfall;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Melding;
use klagesak_core::verdi::Uuid;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::innhold::kjent;
use crate::forloep::{Stilling, Tilstand};
use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[&VEDTAK_UTEN_AVGJOERELSE, &OPPHEVET_VEDTAK_IGJEN];

/// A second decision, made the same day as the first and told of in the same letter.
const ANDRE_VEDTAK: &str = r#"{
    "vedtakId": "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04", "dato": "2026-03-02", "type": "ENKELTVEDTAK",
    "utfall": "AVSLAATT", "underretning": { "kommetFrem": "2026-03-04", "maate": "DIGITAL", "klageadgangOpplyst": true },
    "ytelser": [{ "hjemmel": { "lov": "SOTJL", "paragraf": "19" }, "betegnelse": "Tannbehandling",
        "soektBeloep": "4100.00", "innvilgetBeloep": "0.00" }],
    "dokumentId": "a0000000-0000-4000-8000-000000000004"
}"#;
pub(super) const TO_VEDTAK: &[Edit] = &[
    Edit::Set("/innhold/vedtak/-", ANDRE_VEDTAK),
    Edit::Set("/innhold/klage/gjelderVedtak/-", "\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04\""),
];

const VEDTAK_UTEN_AVGJOERELSE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-024"),
        name: "vedtak-uten-avgjoerelse",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Avgjørelsen gjelder alle vedtak det er klaget på og som ikke er trukket.",
            nn: "Avgjerda gjeld alle vedtak det er klaga på og som ikkje er trekte.",
            en: "The decision covers all appealed decisions that are not withdrawn.",
        },
        message: Text {
            nb: "Melding {melding} mangler {antall} av vedtakene det er klaget på.",
            nn: "Melding {melding} manglar {antall} av vedtaka det er klaga på.",
            en: "Message {melding} lacks {antall} of the appealed decisions.",
        },
        action: Text {
            nb: "Før opp utfallet for hvert vedtak i oversendelsen, også der klagen er avvist.",
            nn: "Før opp utfallet for kvart vedtak i oversendinga, også der klaga er avvist.",
            en: "Give the outcome for every decision of the oversendelse, also where the appeal is dismissed.",
        },
        harm: Text {
            nb: "Den som klager, får ikke svar på en del av klagen, og ingen venter på det lenger.",
            nn: "Den som klagar, får ikkje svar på ein del av klaga, og ingen ventar på det lenger.",
            en: "The appellant gets no answer to a part of the appeal, and nobody waits for it any more.",
        },
        sources: &[Source::Fvl(Fvl::Klageinstans), Source::Format("avgjørelsen")],
        breaks: &[Example::breaks("det-andre-vedtaket", "minimal", TO_VEDTAK, &["/2/innhold/vedtak"])
            .then(&[("kvittering", &[]), ("avgjoerelse", &[])])],
        holds: &[
            Example::holds("det-andre-er-trukket", "minimal", TO_VEDTAK).then(&[
                ("kvittering", &[]),
                (
                    "trekk",
                    &[
                        Edit::Set("/innhold/omfang", "\"DELVIS\""),
                        Edit::Set("/innhold/vedtakIder", "[\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04\"]"),
                    ],
                ),
                ("avgjoerelse", &[]),
            ]),
            Example::holds("begge-er-avgjort", "minimal", TO_VEDTAK).then(&[
                ("kvittering", &[]),
                (
                    "avgjoerelse",
                    &[Edit::Set(
                        "/innhold/vedtak/-",
                        "{\"vedtakId\": \"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04\", \"utfall\": \"AVVIST\"}",
                    )],
                ),
            ]),
        ],
    },
    check: Check::Forloep(vedtak_uten_avgjoerelse),
};

fn vedtak_uten_avgjoerelse(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige().filter(|(_, entry)| entry.stilling == Stilling::Gjelder) {
        let (Melding::Avgjoerelse(m), Some(sent)) = (&entry.melding, forloep.oversendelse_foer(i)) else {
            continue;
        };
        let decided = |id: Uuid| m.innhold.vedtak.iter().any(|vedtak| vedtak.vedtak_id == id);
        let withdrawn = trukne(forloep, i);
        let appealed = sent.innhold.klage.gjelder_vedtak.iter();
        let missing = appealed.filter(|id| !decided(**id) && !withdrawn.contains(*id)).count();
        // What the first instance decided anew stands for one of those it changed; the message does not say which.
        let anew = sent.innhold.foersteinstans.nytt_vedtak.iter();
        let missing = missing.saturating_sub(anew.filter(|nytt| decided(nytt.vedtak.vedtak_id)).count());
        // One that is not in the oversendelse is most likely one of them with its id wrong, which is another rule's finding.
        let unknown = m.innhold.vedtak.iter().filter(|v| !kjent(&sent.innhold, v.vedtak_id)).count();
        let missing = missing.saturating_sub(unknown);
        if missing > 0 {
            let antall = u64::try_from(missing).unwrap_or(u64::MAX);
            scope.at(i, "/innhold/vedtak", &[("antall", antall.into())]);
        }
    }
}

/// The decisions the appeal no longer concerns when the message at a place comes.
pub(super) fn trukne(forloep: &Forloep, place: usize) -> Vec<Uuid> {
    forloep
        .gyldige()
        .take_while(|(i, _)| *i < place)
        .filter(|(_, entry)| entry.stilling == Stilling::Gjelder)
        .filter_map(|(_, entry)| match &entry.melding {
            Melding::Trekk(m) => Some(m.innhold.vedtak_ider.iter().copied()),
            _ => None,
        })
        .flatten()
        .collect()
}

const OPPHEVET: &[Edit] = &[
    Edit::Set("/innhold/utfall", "\"OPPHEVET\""),
    Edit::Set("/innhold/vedtak/0/utfall", "\"OPPHEVET\""),
    Edit::Set("/innhold/hjemvisning", "{\"begrunnelse\": \"Utgiftene må undersøkes på nytt.\"}"),
];
/// One of the decisions is changed, the other goes back.
const OMGJORT_OG_OPPHEVET: &[Edit] = &[
    Edit::Set("/innhold/utfall", "\"OMGJORT\""),
    Edit::Set(
        "/innhold/vedtak/0",
        r#"{"vedtakId": "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03", "utfall": "OMGJORT", "omfang": "HELT", "retning": "GUNST",
            "nyeYtelser": [{"hjemmel": {"lov": "SOTJL", "paragraf": "18"}, "betegnelse": "Livsopphold",
                "soektBeloep": "7350.00", "innvilgetBeloep": "7350.00"}]}"#,
    ),
    Edit::Set(
        "/innhold/vedtak/-",
        "{\"vedtakId\": \"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04\", \"utfall\": \"OPPHEVET\"}",
    ),
    Edit::Set("/innhold/hjemvisning", "{\"begrunnelse\": \"Utgiftene til tannlege må undersøkes på nytt.\"}"),
    Edit::Set("/innhold/sakskostnader/opplystOmRett", "true"),
];
const NYTT_VEDTAK: &[Edit] = &[
    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
    Edit::Set("/opprettet", "\"2026-09-02T10:00:00+02:00\""),
    Edit::Set("/innhold/vedtak/0/vedtakId", "\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a05\""),
    Edit::Set("/innhold/klage/gjelderVedtak/0", "\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a05\""),
];
const NY_KVITTERING: &[Edit] = &[
    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
    Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
    Edit::Set("/opprettet", "\"2026-09-02T12:00:00+02:00\""),
    Edit::Set("/innhold/mottatt", "\"2026-09-02T12:00:00+02:00\""),
];

const OPPHEVET_VEDTAK_IGJEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-025"),
        name: "opphevet-vedtak-oversendt-igjen",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Etter at et vedtak er opphevet, gjelder en ny oversendelse et nytt vedtak.",
            nn: "Etter at eit vedtak er oppheva, gjeld ei ny oversending eit nytt vedtak.",
            en: "After a decision is annulled, a new oversendelse concerns a new decision.",
        },
        message: Text {
            nb: "Melding {melding} oversender klagen på et vedtak som er opphevet.",
            nn: "Melding {melding} sender over klaga på eit vedtak som er oppheva.",
            en: "Message {melding} sends over the appeal against a decision that is annulled.",
        },
        action: Text {
            nb: "Treff nytt vedtak først. Oversend saken igjen bare når det er klaget på det nye vedtaket.",
            nn: "Gjer nytt vedtak først. Send saka over igjen berre når det er klaga på det nye vedtaket.",
            en: "Make a new decision first. Send the case over again only when the new decision is appealed.",
        },
        harm: Text {
            nb: "Saken går i ring: Statsforvalteren har sagt at NAV-kontoret må vurdere den på nytt, og personen får ingen vurdering.",
            nn: "Saka går i ring: Statsforvaltaren har sagt at NAV-kontoret må vurdere ho på nytt, og personen får inga vurdering.",
            en: "The case goes in circles: the County Governor has told the NAV office to assess it anew, and the person gets no assessment.",
        },
        sources: &[Source::Fvl(Fvl::Klageinstans), Source::Format("forløpet")],
        breaks: &[Example::breaks("samme-vedtak", "minimal", &[], &["/3/innhold/klage/gjelderVedtak/0"])
            .then(&[
                ("kvittering", &[]),
                ("avgjoerelse", OPPHEVET),
                (
                    "minimal",
                    &[
                        Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                        Edit::Set("/opprettet", "\"2026-09-02T10:00:00+02:00\""),
                    ],
                ),
                ("kvittering", NY_KVITTERING),
            ])],
        holds: &[
            Example::holds("nytt-vedtak", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("avgjoerelse", OPPHEVET),
                ("minimal", NYTT_VEDTAK),
                ("kvittering", NY_KVITTERING),
            ]),
            Example::holds("det-ene-omgjort-det-andre-opphevet", "minimal", TO_VEDTAK).then(&[
                ("kvittering", &[]),
                ("avgjoerelse", OMGJORT_OG_OPPHEVET),
                ("minimal", NYTT_VEDTAK),
                ("kvittering", NY_KVITTERING),
            ]),
        ],
    },
    check: Check::Forloep(opphevet_vedtak_igjen),
};

fn opphevet_vedtak_igjen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut annulled: Vec<Uuid> = Vec::new();
    for (i, entry) in forloep.gyldige().filter(|(_, entry)| entry.stilling == Stilling::Gjelder) {
        match &entry.melding {
            Melding::Avgjoerelse(m) => {
                let outcomes = m.innhold.vedtak.iter().filter(|v| v.utfall == Klageutfall::Opphevet);
                annulled.extend(outcomes.map(|vedtak| vedtak.vedtak_id));
            }
            Melding::Oversendelse(m) if entry.foer == Tilstand::Hjemvist => {
                for (j, id) in m.innhold.klage.gjelder_vedtak.iter().enumerate() {
                    if annulled.contains(id) {
                        scope.at(i, &format!("/innhold/klage/gjelderVedtak/{j}"), &[]);
                    }
                }
            }
            _ => {}
        }
    }
}
