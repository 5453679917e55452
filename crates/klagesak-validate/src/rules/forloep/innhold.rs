//! What the messages say of the case (FORLOEP): the persons and the decisions are those of the oversendelse.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Identifikatortype, Partsrolle};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Melding, Oversendelse, Part};
use klagesak_core::verdi::Uuid;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::dekning::TO_VEDTAK;
use super::gang::{NY_KVITTERING, RETTET_OVERSENDELSE};
use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&SAKEN_GJELDER_ENDRET, &AVGJOERELSE_UKJENT_VEDTAK, &TREKK_UKJENT_VEDTAK];

const SAKEN_GJELDER_ENDRET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-018"),
        name: "saken-gjelder-endret",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saken gjelder de samme personene hver gang den oversendes.",
            nn: "Saka gjeld dei same personane kvar gong ho blir send over.",
            en: "The case concerns the same persons each time it is sent over.",
        },
        message: Text {
            nb: "Oversendelsen i melding {melding} gjelder en annen enn den forrige oversendelsen.",
            nn: "Oversendinga i melding {melding} gjeld ein annan enn den førre oversendinga.",
            en: "The oversendelse in message {melding} concerns someone else than the previous one.",
        },
        action: Text {
            nb: "Kontroller hvem saken gjelder. En klage fra en annen skal ha sin egen klagesakId.",
            nn: "Kontroller kven saka gjeld. Ei klage frå ein annan skal ha sin eigen klagesakId.",
            en: "Check whom the case concerns. An appeal from someone else must have a klagesakId of its own.",
        },
        harm: Text {
            nb: "Én persons økonomi og helse blir sendt inn i en annens sak.",
            nn: "Økonomien og helsa til éin person blir sende inn i saka til ein annan.",
            en: "The finances and health of one person are sent into the case of another.",
        },
        sources: &[Source::Format("forløpet"), Source::Fvl(Fvl::Taushetsplikt)],
        breaks: &[Example::breaks("annen-person", "minimal", &[], &["/2/innhold/parter"]).then(&[
            ("kvittering", &[]),
            (
                "minimal",
                &[
                    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""),
                    Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""),
                    Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""),
                    Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"15838510237\""),
                ],
            ),
            ("kvittering", NY_KVITTERING),
        ])],
        holds: &[
            Example::holds("samme-person", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("minimal", RETTET_OVERSENDELSE),
                ("kvittering", NY_KVITTERING),
            ]),
            Example::holds(
                "har-faatt-foedselsnummer",
                "minimal",
                &[Edit::Set(
                    "/innhold/parter/0/person/identifikator",
                    "{\"type\": \"D_NUMMER\", \"verdi\": \"55838510220\"}",
                )],
            )
            .then(&[
                ("kvittering", &[]),
                ("minimal", RETTET_OVERSENDELSE),
                ("kvittering", NY_KVITTERING),
            ]),
        ],
    },
    check: Check::Forloep(saken_gjelder_endret),
};

fn saken_gjelder_endret(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut forrige: Option<Vec<&Part>> = None;
    for (i, m) in forloep.oversendelser() {
        let gjelder: Vec<&Part> =
            m.innhold.parter.iter().filter(|part| part.er(&Partsrolle::SakenGjelder)).collect();
        if forrige.as_ref().is_some_and(|forrige| andre(forrige, &gjelder)) {
            scope.at(i, "/innhold/parter", &[]);
        }
        forrige = Some(gjelder);
    }
}

/// Whether two lists name different ones. A person may have got a fødselsnummer since, and so have another number and still
/// be the same.
pub(super) fn andre(foer: &[&Part], naa: &[&Part]) -> bool {
    let borte: Vec<_> = foer.iter().filter(|part| !naa.iter().any(|p| samme(part, p))).collect();
    let nye: Vec<_> = naa.iter().filter(|part| !foer.iter().any(|p| samme(part, p))).collect();
    let slag = |part: &Part| part.person.as_ref().map(|person| person.identifikator.slag.clone());
    let midlertidig =
        borte.iter().all(|part| slag(part).is_some_and(|s| s != Identifikatortype::Foedselsnummer));
    let varig = nye.iter().all(|part| slag(part) == Some(Identifikatortype::Foedselsnummer));
    let nytt_nummer = midlertidig && varig && borte.len() == nye.len();
    !(borte.is_empty() && nye.is_empty() || nytt_nummer)
}

fn samme(a: &Part, b: &Part) -> bool {
    match (a, b) {
        (Part { person: Some(a), .. }, Part { person: Some(b), .. }) => a.identifikator == b.identifikator,
        (Part { virksomhet: Some(a), .. }, Part { virksomhet: Some(b), .. }) => {
            a.organisasjonsnummer == b.organisasjonsnummer
        }
        _ => false,
    }
}

const AVGJOERELSE_UKJENT_VEDTAK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-019"),
        name: "avgjoerelse-ukjent-vedtak",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Avgjørelsen gjelder vedtak som er oversendt.",
            nn: "Avgjerda gjeld vedtak som er sende over.",
            en: "The decision concerns decisions that were sent over.",
        },
        message: Text {
            nb: "Melding {melding} avgjør klagen på et vedtak som ikke er med i oversendelsen.",
            nn: "Melding {melding} avgjer klaga på eit vedtak som ikkje er med i oversendinga.",
            en: "Message {melding} decides the appeal against a decision that is not in the oversendelse.",
        },
        action: Text {
            nb: "Skriv vedtakId slik den står i oversendelsen.",
            nn: "Skriv vedtakId slik han står i oversendinga.",
            en: "Write the vedtakId as it stands in the oversendelse.",
        },
        harm: Text {
            nb: "NAV-kontoret finner ikke vedtaket som er avgjort, og pengene blir ikke utbetalt.",
            nn: "NAV-kontoret finn ikkje vedtaket som er avgjort, og pengane blir ikkje utbetalte.",
            en: "The NAV-kontor cannot find the decision in question, and the money is not paid.",
        },
        sources: &[Source::Format("avgjørelsen"), Source::Fvl(Fvl::Klageinstans)],
        breaks: &[Example::breaks("ukjent-vedtak", "minimal", &[], &["/2/innhold/vedtak/0/vedtakId"]).then(
            &[
                ("kvittering", &[]),
                (
                    "avgjoerelse",
                    &[Edit::Set("/innhold/vedtak/0/vedtakId", "\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a99\"")],
                ),
            ],
        )],
        holds: &[Example::holds("vedtaket-i-oversendelsen", "minimal", &[])
            .then(&[("kvittering", &[]), ("avgjoerelse", &[])])],
    },
    check: Check::Forloep(avgjoerelse_ukjent_vedtak),
};

fn avgjoerelse_ukjent_vedtak(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let (Melding::Avgjoerelse(m), Some(sent)) = (&entry.melding, forloep.oversendelse_foer(i)) else {
            continue;
        };
        for (j, vedtak) in m.innhold.vedtak.iter().enumerate() {
            if !kjent(&sent.innhold, vedtak.vedtak_id) {
                scope.at(i, &format!("/innhold/vedtak/{j}/vedtakId"), &[]);
            }
        }
    }
}

/// Whether an oversendelse has a decision, appealed or made by the first instance when it allowed the appeal in part.
pub(super) fn kjent(sent: &Oversendelse, id: Uuid) -> bool {
    let nytt = sent.foersteinstans.nytt_vedtak.as_ref().map(|nytt| &nytt.vedtak);
    sent.vedtak.iter().chain(nytt).any(|vedtak| vedtak.vedtak_id == id)
}

const ET_KJENT_OG_ET_UKJENT: &str =
    r#"["2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03", "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a99"]"#;

const TREKK_UKJENT_VEDTAK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-020"),
        name: "trekk-ukjent-vedtak",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et delvis trekk gjelder vedtak som er oversendt.",
            nn: "Eit delvis trekk gjeld vedtak som er sende over.",
            en: "A partial withdrawal concerns decisions that were sent over.",
        },
        message: Text {
            nb: "Melding {melding} trekker klagen på et vedtak som ikke er med i oversendelsen.",
            nn: "Melding {melding} trekkjer klaga på eit vedtak som ikkje er med i oversendinga.",
            en: "Message {melding} withdraws the appeal against a decision that is not in the oversendelse.",
        },
        action: Text {
            nb: "Skriv vedtakId slik den står i oversendelsen.",
            nn: "Skriv vedtakId slik han står i oversendinga.",
            en: "Write the vedtakId as it stands in the oversendelse.",
        },
        harm: Text {
            nb: "Embetet vet ikke hva som er trukket, og kan la være å behandle noe den som klager vil ha behandlet.",
            nn: "Embetet veit ikkje kva som er trekt, og kan la vere å behandle noko den som klagar vil ha behandla.",
            en: "The embete does not know what is withdrawn, and may leave untreated what the appellant wants treated.",
        },
        sources: &[Source::Format("trekket")],
        breaks: &[Example::breaks("ukjent-vedtak", "minimal", TO_VEDTAK, &["/2/innhold/vedtakIder/1"]).then(
            &[
                ("kvittering", &[]),
                (
                    "trekk",
                    &[
                        Edit::Set("/innhold/omfang", "\"DELVIS\""),
                        Edit::Set("/innhold/vedtakIder", ET_KJENT_OG_ET_UKJENT),
                    ],
                ),
            ],
        )],
        holds: &[Example::holds("vedtaket-i-oversendelsen", "minimal", TO_VEDTAK).then(&[
            ("kvittering", &[]),
            (
                "trekk",
                &[
                    Edit::Set("/innhold/omfang", "\"DELVIS\""),
                    Edit::Set("/innhold/vedtakIder", "[\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03\"]"),
                ],
            ),
        ])],
    },
    check: Check::Forloep(trekk_ukjent_vedtak),
};

fn trekk_ukjent_vedtak(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let (Melding::Trekk(m), Some(sent)) = (&entry.melding, forloep.oversendelse_foer(i)) else {
            continue;
        };
        for (j, id) in m.innhold.vedtak_ider.iter().enumerate() {
            if !kjent(&sent.innhold, *id) {
                scope.at(i, &format!("/innhold/vedtakIder/{j}"), &[]);
            }
        }
    }
}
