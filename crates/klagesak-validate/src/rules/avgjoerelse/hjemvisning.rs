//! Sending the case back for new treatment (AVGJOERELSE).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Klageutfall, Kodeverk};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Avgjoerelse;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&OPPHEVET_UTEN_HJEMVISNING, &HJEMVISNING_UTEN_OPPHEVET, &FRIST_FOER_AVGJOERELSEN];

const FORMAT: Source = Source::Format("avgjørelse");

const OPPHEVET_UTEN_HJEMVISNING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-010"),
        name: "opphevet-uten-hjemvisning",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Er et vedtak opphevet, står det hva NAV-kontoret må gjøre på nytt.",
            nn: "Er eit vedtak oppheva, står det kva NAV-kontoret må gjere på nytt.",
            en: "When a decision is annulled, it is stated what the NAV office must do anew.",
        },
        message: Text {
            nb: "Et vedtak er opphevet, men hjemvisning mangler.",
            nn: "Eit vedtak er oppheva, men hjemvisning manglar.",
            en: "A decision is annulled, but hjemvisning is missing.",
        },
        action: Text {
            nb: "Fyll ut hjemvisning med begrunnelse. Har Statsforvalteren selv truffet nytt vedtak, er utfallet OMGJORT.",
            nn: "Fyll ut hjemvisning med grunngiving. Har Statsforvaltaren sjølv gjort nytt vedtak, er utfallet OMGJORT.",
            en: "Fill in hjemvisning with the reasons. If the County Governor made the new decision, the outcome is OMGJORT.",
        },
        harm: Text {
            nb: "Klageren har ikke lenger noe vedtak, og ingen vet at de skal lage et nytt.",
            nn: "Klagaren har ikkje lenger noko vedtak, og ingen veit at dei skal lage eit nytt.",
            en: "The person no longer has a decision, and nobody knows that they are to make a new one.",
        },
        sources: &[Source::Fvl(Fvl::Klageinstans), FORMAT],
        breaks: &[Example::breaks(
            "uten-hjemvisning",
            "avgjoerelse-omgjort",
            &[
                Edit::Set("/innhold/utfall", "\"OPPHEVET\""),
                Edit::Set("/innhold/vedtak/0/utfall", "\"OPPHEVET\""),
                Edit::Remove("/innhold/vedtak/0/omfang"),
                Edit::Remove("/innhold/vedtak/0/retning"),
                Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
            ],
            &["/innhold/hjemvisning"],
        )],
        holds: &[Example::holds(
            "med-hjemvisning",
            "avgjoerelse-omgjort",
            &[
                Edit::Set("/innhold/utfall", "\"OPPHEVET\""),
                Edit::Set("/innhold/vedtak/0/utfall", "\"OPPHEVET\""),
                Edit::Remove("/innhold/vedtak/0/omfang"),
                Edit::Remove("/innhold/vedtak/0/retning"),
                Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                Edit::Set("/innhold/hjemvisning", r#"{ "begrunnelse": "Saken er ikke godt nok opplyst." }"#),
            ],
        )],
    },
    check: Check::Avgjoerelse(opphevet_uten_hjemvisning),
};

fn opphevet_uten_hjemvisning(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    let opphevet = innhold.vedtak.iter().any(|vedtak| vedtak.utfall == Klageutfall::Opphevet);
    if opphevet && innhold.hjemvisning.is_none() {
        scope.at("/hjemvisning", &[]);
    }
}

const HJEMVISNING_UTEN_OPPHEVET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-011"),
        name: "hjemvisning-uten-opphevet-vedtak",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saken sendes tilbake til ny behandling bare når et vedtak er opphevet.",
            nn: "Saka blir send tilbake til ny behandling berre når eit vedtak er oppheva.",
            en: "The case is sent back for new treatment only when a decision is annulled.",
        },
        message: Text {
            nb: "Hjemvisning er fylt ut, men ingen av vedtakene er opphevet.",
            nn: "Hjemvisning er fylt ut, men ingen av vedtaka er oppheva.",
            en: "Hjemvisning is filled in, but none of the decisions is annulled.",
        },
        action: Text {
            nb: "Bruk OPPHEVET for vedtaket som skal behandles på nytt, eller utelat hjemvisning.",
            nn: "Bruk OPPHEVET for vedtaket som skal behandlast på nytt, eller utelat hjemvisning.",
            en: "Use OPPHEVET for the decision to be treated anew, or leave hjemvisning out.",
        },
        harm: Text {
            nb: "NAV-kontoret vet ikke om det skal treffe nytt vedtak, og klageren venter på et svar som kanskje ikke kommer.",
            nn: "NAV-kontoret veit ikkje om det skal gjere nytt vedtak, og klagaren ventar på eit svar som kanskje ikkje kjem.",
            en: "The NAV office does not know whether to decide anew, and the person waits for an answer that may not come.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klageinstans)],
        breaks: &[Example::breaks(
            "omgjort-med-hjemvisning",
            "avgjoerelse-omgjort",
            &[Edit::Set("/innhold/hjemvisning", r#"{ "begrunnelse": "Saken er ikke godt nok opplyst." }"#)],
            &["/innhold/hjemvisning"],
        )],
        holds: &[
            Example::holds("omgjort-uten-hjemvisning", "avgjoerelse-omgjort", &[]),
            Example::holds(
                "ett-av-to-opphevet",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set(
                        "/innhold/hjemvisning",
                        r#"{ "begrunnelse": "Saken er ikke godt nok opplyst." }"#,
                    ),
                    Edit::Set(
                        "/innhold/vedtak/-",
                        r#"{ "vedtakId": "7a1d2c3e-4b5f-4a6d-8e9f-0a1b2c3d4e05", "utfall": "OPPHEVET" }"#,
                    ),
                ],
            ),
        ],
    },
    check: Check::Avgjoerelse(hjemvisning_uten_opphevet),
};

fn hjemvisning_uten_opphevet(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    // When the whole is called annulled, the outcomes disagree, which is another finding.
    let mut utfall = innhold.vedtak.iter().map(|vedtak| &vedtak.utfall).chain([&innhold.utfall]);
    let annulled = utfall.any(|utfall| *utfall == Klageutfall::Opphevet || utfall.kode().is_none());
    if innhold.hjemvisning.is_some() && !annulled {
        scope.at("/hjemvisning", &[]);
    }
}

const FRIST_FOER_AVGJOERELSEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-012"),
        name: "hjemvisningsfrist-foer-avgjoerelsen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Fristen for nytt vedtak er tidligst dagen avgjørelsen ble truffet.",
            nn: "Fristen for nytt vedtak er tidlegast dagen avgjerda vart teken.",
            en: "The deadline for the new decision is no earlier than the day of the appeal decision.",
        },
        message: Text {
            nb: "Fristen for nytt vedtak er {frist}, før avgjørelsen {dato}.",
            nn: "Fristen for nytt vedtak er {frist}, før avgjerda {dato}.",
            en: "The deadline for the new decision is {frist}, before the appeal decision of {dato}.",
        },
        action: Text {
            nb: "Rett fristen eller datoen for avgjørelsen.",
            nn: "Rett fristen eller datoen for avgjerda.",
            en: "Correct the deadline or the date of the appeal decision.",
        },
        harm: Text {
            nb: "NAV-kontoret har ingen frist å følge opp, og klageren vet ikke når nytt vedtak kommer.",
            nn: "NAV-kontoret har ingen frist å følgje opp, og klagaren veit ikkje når nytt vedtak kjem.",
            en: "The NAV office has no deadline to keep, and the person does not know when the new decision will come.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "dagen-foer",
            "avgjoerelse-omgjort",
            &[
                Edit::Set("/innhold/utfall", "\"OPPHEVET\""),
                Edit::Set("/innhold/vedtak/0/utfall", "\"OPPHEVET\""),
                Edit::Remove("/innhold/vedtak/0/omfang"),
                Edit::Remove("/innhold/vedtak/0/retning"),
                Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                Edit::Set(
                    "/innhold/hjemvisning",
                    r#"{ "begrunnelse": "Saken er ikke godt nok opplyst.", "frist": "2026-06-09" }"#,
                ),
            ],
            &["/innhold/hjemvisning/frist"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "avgjoerelse-omgjort",
            &[
                Edit::Set("/innhold/utfall", "\"OPPHEVET\""),
                Edit::Set("/innhold/vedtak/0/utfall", "\"OPPHEVET\""),
                Edit::Remove("/innhold/vedtak/0/omfang"),
                Edit::Remove("/innhold/vedtak/0/retning"),
                Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                Edit::Set(
                    "/innhold/hjemvisning",
                    r#"{ "begrunnelse": "Saken er ikke godt nok opplyst.", "frist": "2026-06-10" }"#,
                ),
            ],
        )],
    },
    check: Check::Avgjoerelse(frist_foer_avgjoerelsen),
};

fn frist_foer_avgjoerelsen(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if let Some(frist) = innhold.hjemvisning.as_ref().and_then(|hjemvisning| hjemvisning.frist)
        && frist < innhold.dato
    {
        scope.at("/hjemvisning/frist", &[("frist", frist.into()), ("dato", innhold.dato.into())]);
    }
}
