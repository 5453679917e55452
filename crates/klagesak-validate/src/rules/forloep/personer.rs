//! The persons of a case (FORLOEP): nobody unknown takes the place of somebody between two oversendelser.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Kodeverk, Partsrolle};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Part;
use klagesak_core::names::share_a_name;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::gang::{NY_KVITTERING, RETTET_OVERSENDELSE};
use super::innhold::andre;
use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[&UKJENT_I_STEDET];

/// Has a number that is not for life, as somebody new in the country has.
const D_NUMMER: &[Edit] =
    &[Edit::Set("/innhold/parter/0/person/identifikator", r#"{"type": "D_NUMMER", "verdi": "55838510220"}"#)];
/// Somebody else appeals for the one the case concerns.
const EN_ANNEN_KLAGER: &[Edit] = &[
    Edit::Set("/innhold/parter/0/roller", "[\"SAKEN_GJELDER\"]"),
    Edit::Set(
        "/innhold/parter/-",
        r#"{"partId": "part-2", "roller": ["KLAGER"], "person": {"identifikator": {"type": "FOEDSELSNUMMER", "verdi": "15838510237"}, "navn": {"fornavn": "Eksempel", "etternavn": "Klager"}, "adressebeskyttelse": "UGRADERT"}}"#,
    ),
];

const UKJENT_I_STEDET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-035"),
        name: "ukjent-i-stedet",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Den saken gjelder og den som klager, er kjent fra den forrige oversendelsen.",
            nn: "Den saka gjeld og den som klagar, er kjende frå den førre oversendinga.",
            en: "The one the case concerns and the one who appeals are known from the previous oversendelse.",
        },
        message: Text {
            nb: "Melding {melding} har fått en ny {rolle}, som verken har nummer eller navn til noen i den forrige oversendelsen.",
            nn: "Melding {melding} har fått ein ny {rolle}, som verken har nummer eller namn til nokon i den førre oversendinga.",
            en: "Message {melding} has a new {rolle}, with neither the number nor the name of anyone in the previous oversendelse.",
        },
        action: Text {
            nb: "Kontroller hvem parten er. Er det en annen, skal klagen ha sin egen klagesakId.",
            nn: "Kontroller kven parten er. Er det ein annan, skal klaga ha sin eigen klagesakId.",
            en: "Check who the party is. If it is somebody else, the appeal must have a klagesakId of its own.",
        },
        harm: Text {
            nb: "Én persons økonomi og helse blir sendt inn i en annens sak.",
            nn: "Økonomien og helsa til éin person blir sende inn i saka til ein annan.",
            en: "The finances and health of one person are sent into the case of another.",
        },
        sources: &[Source::Format("forløpet"), Source::Fvl(Fvl::Taushetsplikt)],
        breaks: &[
            Example::breaks("nytt-nummer-og-nytt-navn", "minimal", D_NUMMER, &["/2/innhold/parter/0"]).then(&[
                ("kvittering", &[]),
                ("minimal", &[Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""), Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""), Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""), Edit::Set("/innhold/parter/0/person/navn", "{\"fornavn\": \"Annen\", \"etternavn\": \"Eksempel\"}")]),
                ("kvittering", NY_KVITTERING),
            ]),
            Example::breaks("fremmed-klager", "minimal", EN_ANNEN_KLAGER, &["/2/innhold/parter/1"]).then(&[
                ("kvittering", &[]),
                ("minimal", &[Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""), Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""), Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""), Edit::Set("/innhold/parter/0/roller", "[\"SAKEN_GJELDER\"]"), Edit::Set("/innhold/parter/-", r#"{"partId": "part-2", "roller": ["KLAGER"], "person": {"identifikator": {"type": "FOEDSELSNUMMER", "verdi": "15838510318"}, "navn": {"fornavn": "Fremmed", "etternavn": "Person"}, "adressebeskyttelse": "UGRADERT"}}"#)]),
                ("kvittering", NY_KVITTERING),
            ]),
        ],
        holds: &[
            Example::holds("nytt-nummer-og-nytt-etternavn", "minimal", D_NUMMER).then(&[
                ("kvittering", &[]),
                ("minimal", &[Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""), Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""), Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""), Edit::Set("/innhold/parter/0/person/navn/etternavn", "\"Gift\"")]),
                ("kvittering", NY_KVITTERING),
            ]),
            Example::holds("klager-med-nytt-nummer", "minimal", EN_ANNEN_KLAGER).then(&[
                ("kvittering", &[]),
                ("minimal", &[Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""), Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""), Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""), Edit::Set("/innhold/parter/0/roller", "[\"SAKEN_GJELDER\"]"), Edit::Set("/innhold/parter/-", r#"{"partId": "part-2", "roller": ["KLAGER"], "person": {"identifikator": {"type": "FOEDSELSNUMMER", "verdi": "15838510318"}, "navn": {"fornavn": "Eksempel", "etternavn": "Klager"}, "adressebeskyttelse": "UGRADERT"}}"#)]),
                ("kvittering", NY_KVITTERING),
            ]),
            Example::holds("enda-en-klager", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("minimal", &[Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21\""), Edit::Set("/opprettet", "\"2026-04-24T10:00:00+02:00\""), Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""), Edit::Set("/innhold/parter/-", r#"{"partId": "part-2", "roller": ["KLAGER"], "person": {"identifikator": {"type": "FOEDSELSNUMMER", "verdi": "15838510237"}, "navn": {"fornavn": "Eksempel", "etternavn": "Klager"}, "adressebeskyttelse": "UGRADERT"}}"#)]),
                ("kvittering", NY_KVITTERING),
            ]),
            Example::holds("uendret", "minimal", &[]).then(&[
                ("kvittering", &[]),
                ("minimal", RETTET_OVERSENDELSE),
                ("kvittering", NY_KVITTERING),
            ]),
        ],
    },
    check: Check::Forloep(ukjent_i_stedet),
};

fn ukjent_i_stedet(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut forrige: Option<&[Part]> = None;
    for (i, m) in forloep.oversendelser() {
        let naa: &[Part] = &m.innhold.parter;
        if let Some(foer) = forrige
            // Another number for life is an error of its own.
            && !andre(&med_rolle(foer, &Partsrolle::SakenGjelder), &med_rolle(naa, &Partsrolle::SakenGjelder))
            && let Some((j, rolle)) = [Partsrolle::SakenGjelder, Partsrolle::Klager]
                .into_iter()
                .find_map(|rolle| Some((fremmed(foer, naa, &rolle)?, rolle)))
        {
            let rolle = rolle.kode().map_or("UKJENT", |kode| kode.verdi);
            scope.at(i, &format!("/innhold/parter/{j}"), &[("rolle", rolle.into())]);
        }
        forrige = Some(naa);
    }
}

fn med_rolle<'a>(parter: &'a [Part], rolle: &Partsrolle) -> Vec<&'a Part> {
    parter.iter().filter(|part| part.er(rolle)).collect()
}

/// The place of the first with a role whom nobody knows, where somebody who had the role is gone.
fn fremmed(foer: &[Part], naa: &[Part], rolle: &Partsrolle) -> Option<usize> {
    let still = med_rolle(naa, rolle);
    let gone = med_rolle(foer, rolle).into_iter().any(|old| !still.iter().any(|new| kjenner(old, new)));
    let stranger = |part: &Part| part.er(rolle) && !foer.iter().any(|old| kjenner(old, part));
    naa.iter().position(stranger).filter(|_| gone)
}

/// Whether the number or a part of the name is the same.
fn kjenner(a: &Part, b: &Part) -> bool {
    match (a, b) {
        (Part { person: Some(a), .. }, Part { person: Some(b), .. }) => {
            a.identifikator == b.identifikator || share_a_name(&a.navn, &b.navn)
        }
        (Part { virksomhet: Some(a), .. }, Part { virksomhet: Some(b), .. }) => {
            let number = a.organisasjonsnummer.is_some() && a.organisasjonsnummer == b.organisasjonsnummer;
            number || a.navn == b.navn
        }
        _ => false,
    }
}
