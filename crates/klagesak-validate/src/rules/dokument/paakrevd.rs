//! The documents of a case (DOKUMENT, 001 to 003): what must be there.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Dokumenttype, Kodeverk, Lov};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Hjemmel, Oversendelse};
use klagesak_core::verdict::{Edit, Example, Lifecycle, Param, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&TYPE_MANGLER, &SOEKNAD_MANGLER, &REFUSJONSSETT_MANGLER];

const HEDMARK: Source = Source::Guidance {
    document: "Fylkesmannen i Hedmark, skjema for oversendelse av klagesaker",
    verified: true,
};
const VESTLAND: Source = Source::Guidance {
    document: "Statsforvaltaren i Vestland, oversending av klager etter sosialtenestelova (2023)",
    verified: true,
};

/// A sixth document for the minimal message, in every way in order but that nothing refers to it.
pub(super) const KONTOUTSKRIFT: &str = r#"{
    "dokumentId": "a0000000-0000-4000-8000-000000000006", "nummer": 6, "tittel": "Kontoutskrift",
    "type": "KONTOUTSKRIFT", "dato": "2026-03-10", "retning": "INN", "filnavn": "06-kontoutskrift.pdf",
    "mimetype": "application/pdf", "stoerrelse": 61000, "variantformat": "ARKIV", "partsinnsyn": { "unntatt": false },
    "sha256": "0000000000000000000000000000000000000000000000000000000000000006"
}"#;
const TYPE_MANGLER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-001"),
        name: "dokumenttype-mangler",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En oversendelse har oversendelsesbrev, saksfremstilling, klage og vedtak.",
            nn: "Ei oversending har oversendingsbrev, saksframstilling, klage og vedtak.",
            en: "A transfer has a covering letter, a statement of the case, the appeal and the decision.",
        },
        message: Text {
            nb: "Innholdslisten har ikke noe dokument av typen {dokumenttype}.",
            nn: "Innhaldslista har ikkje noko dokument av typen {dokumenttype}.",
            en: "The list of documents has no document of type {dokumenttype}.",
        },
        action: Text {
            nb: "Legg ved dokumentet, eller rett typen på det som alt ligger ved.",
            nn: "Legg ved dokumentet, eller rett typen på det som alt ligg ved.",
            en: "Enclose the document, or correct the type of the one already enclosed.",
        },
        harm: Text {
            nb: "Statsforvalteren må be om dokumentet, og klageren venter imens.",
            nn: "Statsforvaltaren må be om dokumentet, og klagaren ventar imens.",
            en: "The County Governor has to ask for the document, and the appellant waits meanwhile.",
        },
        sources: &[Source::Fvl(Fvl::Oversendelse), HEDMARK, Source::Format("dokumenter")],
        breaks: &[
            Example::breaks(
                "uten-oversendelsesbrev",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/0/type", "\"KORRESPONDANSE\"")],
                &["/innhold/dokumenter"],
            ),
            Example::breaks(
                "uten-klage",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/type", "\"KORRESPONDANSE\"")],
                &["/innhold/dokumenter"],
            ),
        ],
        holds: &[Example::holds(
            "to-klager",
            "minimal",
            &[
                Edit::Set("/innhold/dokumenter/-", KONTOUTSKRIFT),
                Edit::Set("/innhold/dokumenter/5/type", "\"KLAGE\""),
            ],
        )],
    },
    check: Check::Oversendelse(required_types),
};

fn required_types(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    use Dokumenttype::{Klage, Oversendelsesbrev, Saksfremstilling, Vedtak};
    for slag in [Oversendelsesbrev, Saksfremstilling, Klage, Vedtak] {
        if !has(innhold, &slag) {
            scope.at("/dokumenter", &[("dokumenttype", code(&slag))]);
        }
    }
}

const SOEKNAD_MANGLER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-002"),
        name: "soeknad-mangler",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Søknaden følger med når vedtaket bygger på en søknad.",
            nn: "Søknaden følgjer med når vedtaket byggjer på ein søknad.",
            en: "The application is enclosed when the decision answers one.",
        },
        message: Text {
            nb: "Vedtaket gjelder en ytelse som det søkes om, men søknaden er ikke med.",
            nn: "Vedtaket gjeld ei yting som ein søkjer om, men søknaden er ikkje med.",
            en: "The decision is about a benefit that people apply for, but the application is not enclosed.",
        },
        action: Text {
            nb: "Legg ved søknaden. Finnes den ikke, skriv hvorfor i saksfremstillingen.",
            nn: "Legg ved søknaden. Finst han ikkje, skriv kvifor i saksframstillinga.",
            en: "Enclose the application. If there is none, say why in the statement of the case.",
        },
        harm: Text {
            nb: "Statsforvalteren ser ikke hva det ble søkt om, må spørre NAV-kontoret, og klageren venter imens.",
            nn: "Statsforvaltaren ser ikkje kva det vart søkt om, må spørje NAV-kontoret, og klagaren ventar imens.",
            en: "The County Governor cannot see what was applied for, has to ask the NAV office, and the appellant waits meanwhile.",
        },
        sources: &[HEDMARK, VESTLAND, Source::Format("dokumenter")],
        breaks: &[Example::breaks(
            "uten-soeknad",
            "minimal",
            &[
                Edit::Remove("/innhold/dokumenter/4"),
                Edit::Remove("/innhold/saksfremstilling/kronologi/0/dokumentIder"),
            ],
            &["/innhold/dokumenter"],
        )],
        holds: &[Example::holds(
            "tilbakebetaling-uten-soeknad",
            "minimal",
            &[
                Edit::Remove("/innhold/dokumenter/4"),
                Edit::Remove("/innhold/saksfremstilling/kronologi/0/dokumentIder"),
                Edit::Set("/innhold/vedtak/0/utfall", "\"INNVILGET\""),
                Edit::Set("/innhold/vedtak/0/ytelser/0/hjemmel/paragraf", "\"23\""),
                Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"7350.00\""),
            ],
        )],
    },
    check: Check::Oversendelse(application),
};

fn application(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    // Repayment, collection and refund start with the office, not with an application.
    let applied_for =
        |h: &Hjemmel| h.lov == Lov::Sotjl && !matches!(h.paragraf.as_str(), "23" | "24" | "25" | "26");
    if decided_under(innhold, applied_for) && !has(innhold, &Dokumenttype::Soeknad) {
        scope.at("/dokumenter", &[]);
    }
}

const REFUSJONSSETT_MANGLER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-003"),
        name: "refusjonssett-mangler",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En sak om refusjon etter § 26 har refusjonskrav, forhåndsvarsel, utbetalingsoversikt og trekkoppgjør.",
            nn: "Ei sak om refusjon etter § 26 har refusjonskrav, førehandsvarsel, utbetalingsoversikt og trekkoppgjer.",
            en: "A case about a refund under section 26 has the refund claim, the advance notice, the list of payments and the deduction settlement.",
        },
        message: Text {
            nb: "Saken gjelder refusjon etter § 26, men innholdslisten har ikke noe dokument av typen {dokumenttype}.",
            nn: "Saka gjeld refusjon etter § 26, men innhaldslista har ikkje noko dokument av typen {dokumenttype}.",
            en: "The case is about a refund under section 26, but the list of documents has no document of type {dokumenttype}.",
        },
        action: Text {
            nb: "Legg ved dokumentet. Finnes det ikke, skriv hvorfor i saksfremstillingen.",
            nn: "Legg ved dokumentet. Finst det ikkje, skriv kvifor i saksframstillinga.",
            en: "Enclose the document. If there is none, say why in the statement of the case.",
        },
        harm: Text {
            nb: "Statsforvalteren kan ikke regne etter hvor mye som kan kreves, og klageren får ikke etterbetalingen sin avklart.",
            nn: "Statsforvaltaren kan ikkje rekne etter kor mykje som kan krevjast, og klagaren får ikkje etterbetalinga si avklara.",
            en: "The County Governor cannot check how much may be claimed, and the appellant's back payment stays unsettled.",
        },
        sources: &[VESTLAND],
        breaks: &[
            Example::breaks(
                "uten-trekkoppgjoer",
                "komplett",
                &[
                    Edit::Set("/innhold/vedtak/0/ytelser/1/hjemmel/paragraf", "\"26\""),
                    Edit::Set("/innhold/dokumenter/6/type", "\"REFUSJONSKRAV\""),
                    Edit::Set("/innhold/dokumenter/7/type", "\"UTBETALINGSOVERSIKT\""),
                    Edit::Set("/innhold/dokumenter/8/type", "\"FORHAANDSVARSEL\""),
                ],
                &["/innhold/dokumenter"],
            ),
            Example::breaks(
                "uten-noe-av-settet",
                "komplett",
                &[Edit::Set("/innhold/vedtak/0/ytelser/1/hjemmel/paragraf", "\"26\"")],
                &["/innhold/dokumenter"],
            ),
        ],
        holds: &[
            Example::holds(
                "hele-settet",
                "komplett",
                &[
                    Edit::Set("/innhold/vedtak/0/ytelser/1/hjemmel/paragraf", "\"26\""),
                    Edit::Set("/innhold/dokumenter/6/type", "\"REFUSJONSKRAV\""),
                    Edit::Set("/innhold/dokumenter/7/type", "\"UTBETALINGSOVERSIKT\""),
                    Edit::Set("/innhold/dokumenter/8/type", "\"FORHAANDSVARSEL\""),
                    Edit::Set("/innhold/dokumenter/10/type", "\"TREKKOPPGJOER\""),
                ],
            ),
            Example::holds(
                "refusjon-i-underholdsbidrag",
                "komplett",
                &[Edit::Set("/innhold/vedtak/0/ytelser/1/hjemmel/paragraf", "\"25\"")],
            ),
        ],
    },
    check: Check::Oversendelse(refund_set),
};

fn refund_set(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    use Dokumenttype::{Forhaandsvarsel, Refusjonskrav, Trekkoppgjoer, Utbetalingsoversikt};
    if !decided_under(innhold, |h| h.lov == Lov::Sotjl && h.paragraf.as_str() == "26") {
        return;
    }
    for slag in [Refusjonskrav, Forhaandsvarsel, Utbetalingsoversikt, Trekkoppgjoer] {
        if !has(innhold, &slag) {
            scope.at("/dokumenter", &[("dokumenttype", code(&slag))]);
        }
    }
}

/// Whether there is a document of a type.
pub(super) fn has(innhold: &Oversendelse, slag: &Dokumenttype) -> bool {
    innhold.dokumenter.iter().any(|d| d.slag == *slag)
}

/// Whether an appealed decision has a benefit under a provision.
fn decided_under(innhold: &Oversendelse, provision: impl Fn(&Hjemmel) -> bool) -> bool {
    innhold.vedtak.iter().flat_map(|v| &v.ytelser).any(|ytelse| provision(&ytelse.hjemmel))
}

/// The code of a type as the parameter of a finding.
pub(super) fn code(slag: &Dokumenttype) -> Param {
    slag.kode().map_or("UKJENT", |kode| kode.verdi).into()
}
