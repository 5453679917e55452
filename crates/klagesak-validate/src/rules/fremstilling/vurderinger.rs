//! The answers to the points of the appeal (FREMSTILLING).

use klagesak_core::Text;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Oversendelse, Saksfremstilling, Vurdering};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&KLAGEPUNKT_UBESVART, &UKJENT_KLAGEPUNKT, &KLAGEPUNKT_BESVART_TO_GANGER, &UTEN_HJEMMEL];

const FORMAT: Source = Source::Format("saksfremstilling");

const KLAGEPUNKT_UBESVART: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-001"),
        name: "klagepunkt-ubesvart",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hvert klagepunkt er besvart i saksfremstillingen.",
            nn: "Kvart klagepunkt er svart på i saksframstillinga.",
            en: "Every point of the appeal is answered in the statement of the case.",
        },
        message: Text {
            nb: "Ingen vurdering svarer på klagepunkt {nummer}.",
            nn: "Inga vurdering svarer på klagepunkt {nummer}.",
            en: "No assessment answers point {nummer} of the appeal.",
        },
        action: Text {
            nb: "Skriv en vurdering av klagepunktet, med hjemmel.",
            nn: "Skriv ei vurdering av klagepunktet, med heimel.",
            en: "Write an assessment of the point, with its legal basis.",
        },
        harm: Text {
            nb: "Klageren får ikke svar på det saken handler om, og Statsforvalteren må spørre eller oppheve vedtaket. Klageren venter i ukevis til.",
            nn: "Klagaren får ikkje svar på det saka handlar om, og Statsforvaltaren må spørje eller oppheve vedtaket. Klagaren ventar i vekevis til.",
            en: "The person gets no answer to what the case is about, and the County Governor must ask or set the decision aside. The person waits for weeks more.",
        },
        sources: &[
            Source::Fvl(Fvl::Klageinstans),
            Source::Fvl(Fvl::Underinstans),
            Source::Guidance {
                document: "Helsetilsynet, veileder i behandling av klagesaker (2023), kap. 8",
                verified: true,
            },
            FORMAT,
        ],
        breaks: &[Example::breaks(
            "nytt-punkt-uten-svar",
            "minimal",
            &[Edit::Set(
                "/innhold/klage/klagepunkter/-",
                r#"{ "nummer": 2, "anfoersel": "Strømmen er ikke regnet med." }"#,
            )],
            &["/innhold/klage/klagepunkter/1"],
        )],
        holds: &[Example::holds(
            "svar-i-annen-rekkefoelge",
            "komplett",
            &[
                Edit::Set("/innhold/saksfremstilling/vurderinger/0/klagepunkt", "2"),
                Edit::Set("/innhold/saksfremstilling/vurderinger/1/klagepunkt", "1"),
            ],
        )],
    },
    check: Check::Oversendelse(klagepunkt_ubesvart),
};

fn klagepunkt_ubesvart(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    for (i, punkt) in innhold.klage.klagepunkter.iter().enumerate() {
        let nummer = punkt.nummer.get();
        if !svarer(&innhold.saksfremstilling.vurderinger, nummer) {
            scope.at(&format!("/klage/klagepunkter/{i}"), &[("nummer", nummer.into())]);
        }
    }
}

fn svarer(vurderinger: &[Vurdering], nummer: u64) -> bool {
    vurderinger.iter().any(|v| v.klagepunkt.get() == nummer)
}

const UKJENT_KLAGEPUNKT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-002"),
        name: "vurdering-av-ukjent-klagepunkt",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hver vurdering svarer på et klagepunkt som finnes.",
            nn: "Kvar vurdering svarer på eit klagepunkt som finst.",
            en: "Every assessment answers a point of the appeal that exists.",
        },
        message: Text {
            nb: "Vurderingen svarer på klagepunkt {nummer}, som ikke finnes i klagen.",
            nn: "Vurderinga svarer på klagepunkt {nummer}, som ikkje finst i klaga.",
            en: "The assessment answers point {nummer}, which is not in the appeal.",
        },
        action: Text {
            nb: "Rett nummeret, eller ta med klagepunktet i klagen.",
            nn: "Rett nummeret, eller ta med klagepunktet i klaga.",
            en: "Correct the number, or include the point in the appeal.",
        },
        harm: Text {
            nb: "Noe klageren har tatt opp, kan ha falt ut av klagen uten at Statsforvalteren ser det.",
            nn: "Noko klagaren har teke opp, kan ha falle ut av klaga utan at Statsforvaltaren ser det.",
            en: "Something the person raised may have dropped out of the appeal without the County Governor seeing it.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "ett-for-mye",
            "minimal",
            &[Edit::Set(
                "/innhold/saksfremstilling/vurderinger/-",
                r#"{ "klagepunkt": 2, "vurdering": "Strømmen er dekket.", "hjemler": [{ "lov": "SOTJL", "paragraf": "18" }] }"#,
            )],
            &["/innhold/saksfremstilling/vurderinger/1/klagepunkt"],
        )],
        holds: &[Example::holds(
            "begge-er-med",
            "minimal",
            &[
                Edit::Set(
                    "/innhold/klage/klagepunkter/-",
                    r#"{ "nummer": 2, "anfoersel": "Strømmen er ikke regnet med." }"#,
                ),
                Edit::Set(
                    "/innhold/saksfremstilling/vurderinger/-",
                    r#"{ "klagepunkt": 2, "vurdering": "Strømmen er dekket.", "hjemler": [{ "lov": "SOTJL", "paragraf": "18" }] }"#,
                ),
            ],
        )],
    },
    check: Check::Saksfremstilling(ukjent_klagepunkt),
};

fn ukjent_klagepunkt(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, vurdering) in saksfremstilling.vurderinger.iter().enumerate() {
        let nummer = vurdering.klagepunkt.get();
        if !finnes(nummer, scope) {
            scope.at(&format!("/vurderinger/{i}/klagepunkt"), &[("nummer", nummer.into())]);
        }
    }
}

fn finnes(nummer: u64, scope: &Scope<'_>) -> bool {
    scope.oversendelse().is_some_and(|o| o.klage.klagepunkter.iter().any(|p| p.nummer.get() == nummer))
}

const KLAGEPUNKT_BESVART_TO_GANGER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-003"),
        name: "klagepunkt-besvart-to-ganger",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hvert klagepunkt er besvart ett sted.",
            nn: "Kvart klagepunkt er svart på éin stad.",
            en: "Every point of the appeal is answered in one place.",
        },
        message: Text {
            nb: "Klagepunkt {nummer} er besvart i en tidligere vurdering også.",
            nn: "Klagepunkt {nummer} er svart på i ei tidlegare vurdering òg.",
            en: "Point {nummer} of the appeal is answered in an earlier assessment too.",
        },
        action: Text {
            nb: "Samle vurderingen av klagepunktet på ett sted, eller rett nummeret.",
            nn: "Samle vurderinga av klagepunktet på éin stad, eller rett nummeret.",
            en: "Gather the assessment of the point in one place, or correct the number.",
        },
        harm: Text {
            nb: "Klageren og Statsforvalteren vet ikke hvilket svar som gjelder.",
            nn: "Klagaren og Statsforvaltaren veit ikkje kva for eit svar som gjeld.",
            en: "Neither the person nor the County Governor knows which answer counts.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "samme-punkt",
            "minimal",
            &[Edit::Set(
                "/innhold/saksfremstilling/vurderinger/-",
                r#"{ "klagepunkt": 1, "vurdering": "Inntekten står fast.", "hjemler": [{ "lov": "SOTJL", "paragraf": "18" }] }"#,
            )],
            &["/innhold/saksfremstilling/vurderinger/1/klagepunkt"],
        )],
        holds: &[Example::holds("to-punkter-to-svar", "komplett", &[])],
    },
    check: Check::Saksfremstilling(klagepunkt_besvart_to_ganger),
};

fn klagepunkt_besvart_to_ganger(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let vurderinger = &saksfremstilling.vurderinger;
    for (i, vurdering) in vurderinger.iter().enumerate() {
        let nummer = vurdering.klagepunkt.get();
        let besvart = vurderinger.get(..i).is_some_and(|foer| svarer(foer, nummer));
        if besvart && finnes(nummer, scope) {
            scope.at(&format!("/vurderinger/{i}/klagepunkt"), &[("nummer", nummer.into())]);
        }
    }
}

const UTEN_HJEMMEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-004"),
        name: "vurdering-uten-hjemmel",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hver vurdering sier hvilke bestemmelser den bygger på.",
            nn: "Kvar vurdering seier kva føresegner ho byggjer på.",
            en: "Every assessment says which provisions it rests on.",
        },
        message: Text {
            nb: "Vurderingen av klagepunkt {nummer} har ingen hjemmel.",
            nn: "Vurderinga av klagepunkt {nummer} har ingen heimel.",
            en: "The assessment of point {nummer} has no legal basis.",
        },
        action: Text {
            nb: "Skriv bestemmelsene vurderingen bygger på.",
            nn: "Skriv føresegnene vurderinga byggjer på.",
            en: "Give the provisions the assessment rests on.",
        },
        harm: Text {
            nb: "Klageren kan ikke se hvilken regel avslaget bygger på, og vet ikke hva en kommentar bør gå inn på.",
            nn: "Klagaren kan ikkje sjå kva for ein regel avslaget byggjer på, og veit ikkje kva ein kommentar bør gå inn på.",
            en: "The person cannot see which rule the refusal rests on, or what a comment should take up.",
        },
        sources: &[Source::Fvl(Fvl::Begrunnelse), FORMAT],
        breaks: &[Example::breaks(
            "uten-hjemler",
            "minimal",
            &[Edit::Remove("/innhold/saksfremstilling/vurderinger/0/hjemler")],
            &["/innhold/saksfremstilling/vurderinger/0/hjemler"],
        )],
        holds: &[Example::holds(
            "hjemmel-i-annen-lov",
            "minimal",
            &[Edit::Set(
                "/innhold/saksfremstilling/vurderinger/0/hjemler",
                r#"[{ "lov": "FVL", "paragraf": "17" }]"#,
            )],
        )],
    },
    check: Check::Saksfremstilling(uten_hjemmel),
};

fn uten_hjemmel(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, vurdering) in saksfremstilling.vurderinger.iter().enumerate() {
        if vurdering.hjemler.is_empty() {
            let nummer = vurdering.klagepunkt.get();
            scope.at(&format!("/vurderinger/{i}/hjemler"), &[("nummer", nummer.into())]);
        }
    }
}
