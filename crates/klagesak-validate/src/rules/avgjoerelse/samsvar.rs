//! The outcome of the appeal as a whole (AVGJOERELSE), held against the outcomes for each decision.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Klageutfall, Kodeverk};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Avgjoerelse;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::repeated::repeated;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&UTFALL_UTEN_VEDTAK, &ENDRING_SKJULT, &SAMME_VEDTAK];

const FORMAT: Source = Source::Format("avgjørelse");

const UTFALL_UTEN_VEDTAK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-007"),
        name: "utfall-uten-vedtak",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Utfallet for klagen som helhet er utfallet for minst ett av vedtakene.",
            nn: "Utfallet for klaga som heilskap er utfallet for minst eitt av vedtaka.",
            en: "The outcome for the appeal as a whole is the outcome for at least one of the decisions.",
        },
        message: Text {
            nb: "Utfallet for klagen er {utfall}, men ingen av vedtakene har det utfallet.",
            nn: "Utfallet for klaga er {utfall}, men ingen av vedtaka har det utfallet.",
            en: "The outcome for the appeal is {utfall}, but none of the decisions has that outcome.",
        },
        action: Text {
            nb: "Rett utfallet for klagen eller for vedtaket, slik at de stemmer med brevet.",
            nn: "Rett utfallet for klaga eller for vedtaket, slik at dei stemmer med brevet.",
            en: "Correct the outcome for the appeal or for the decision, so that they agree with the letter.",
        },
        harm: Text {
            nb: "NAV-kontoret følger det ene utfallet og klageren leser det andre. En endring kan bli liggende uten utbetaling.",
            nn: "NAV-kontoret følgjer det eine utfallet og klagaren les det andre. Ei endring kan bli liggjande utan utbetaling.",
            en: "The NAV office follows one outcome and the person reads the other. A change may never be paid out.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klageinstans)],
        breaks: &[
            Example::breaks(
                "stadfestet-over-omgjort",
                "avgjoerelse-omgjort",
                &[Edit::Set("/innhold/utfall", "\"STADFESTET\"")],
                &["/innhold/utfall"],
            ),
            Example::breaks(
                "omgjort-over-stadfestet",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/vedtak/0/utfall", "\"STADFESTET\""),
                    Edit::Remove("/innhold/vedtak/0/omfang"),
                    Edit::Remove("/innhold/vedtak/0/retning"),
                    Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                    Edit::Set("/innhold/sakskostnader", "{ \"opplystOmRett\": false }"),
                ],
                &["/innhold/utfall"],
            ),
        ],
        holds: &[Example::holds(
            "ett-av-to-er-omgjort",
            "avgjoerelse-omgjort",
            &[Edit::Set(
                "/innhold/vedtak/-",
                r#"{ "vedtakId": "7a1d2c3e-4b5f-4a6d-8e9f-0a1b2c3d4e05", "utfall": "STADFESTET" }"#,
            )],
        )],
    },
    check: Check::Avgjoerelse(utfall_uten_vedtak),
};

fn utfall_uten_vedtak(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    let Some(utfall) = innhold.utfall.kode() else { return };
    // An outcome of a later version may be what the whole is named for.
    let unknown = innhold.vedtak.iter().any(|vedtak| vedtak.utfall.kode().is_none());
    if !unknown && !has_outcome_of_whole(innhold) {
        scope.at("/utfall", &[("utfall", utfall.verdi.into())]);
    }
}

fn has_outcome_of_whole(innhold: &Avgjoerelse) -> bool {
    innhold.vedtak.iter().any(|vedtak| vedtak.utfall == innhold.utfall)
}

const ENDRING_SKJULT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-008"),
        name: "utfall-skjuler-endring",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Er minst ett vedtak omgjort eller opphevet, sier utfallet for klagen det.",
            nn: "Er minst eitt vedtak gjort om eller oppheva, seier utfallet for klaga det.",
            en: "When at least one decision is changed or annulled, the outcome for the appeal says so.",
        },
        message: Text {
            nb: "Utfallet for klagen er {utfall}, men et av vedtakene er {vedtak}.",
            nn: "Utfallet for klaga er {utfall}, men eit av vedtaka er {vedtak}.",
            en: "The outcome for the appeal is {utfall}, but one of the decisions is {vedtak}.",
        },
        action: Text {
            nb: "Bruk OMGJORT eller OPPHEVET for klagen som helhet.",
            nn: "Bruk OMGJORT eller OPPHEVET for klaga som heilskap.",
            en: "Use OMGJORT or OPPHEVET for the appeal as a whole.",
        },
        harm: Text {
            nb: "Saken blir lagt bort som stadfestet. Klageren får ikke pengene eller den nye behandlingen avgjørelsen gir rett til.",
            nn: "Saka blir lagd bort som stadfesta. Klagaren får ikkje pengane eller den nye behandlinga avgjerda gir rett til.",
            en: "The case is put away as upheld. The person does not get the money or the new treatment the decision gives.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klageinstans)],
        breaks: &[
            Example::breaks(
                "ett-av-to-omgjort",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/utfall", "\"STADFESTET\""),
                    Edit::Set(
                        "/innhold/vedtak/-",
                        r#"{ "vedtakId": "7a1d2c3e-4b5f-4a6d-8e9f-0a1b2c3d4e05", "utfall": "STADFESTET" }"#,
                    ),
                ],
                &["/innhold/utfall"],
            ),
            Example::breaks(
                "ett-av-to-opphevet",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/utfall", "\"AVVIST\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"OPPHEVET\""),
                    Edit::Remove("/innhold/vedtak/0/retning"),
                    Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                    Edit::Set(
                        "/innhold/hjemvisning",
                        r#"{ "begrunnelse": "Saken er ikke godt nok opplyst." }"#,
                    ),
                    Edit::Set(
                        "/innhold/vedtak/-",
                        r#"{ "vedtakId": "7a1d2c3e-4b5f-4a6d-8e9f-0a1b2c3d4e05", "utfall": "AVVIST" }"#,
                    ),
                ],
                &["/innhold/utfall"],
            ),
        ],
        holds: &[Example::holds(
            "avvist-og-stadfestet",
            "avgjoerelse-omgjort",
            &[
                Edit::Set("/innhold/utfall", "\"STADFESTET\""),
                Edit::Set("/innhold/vedtak/0/utfall", "\"STADFESTET\""),
                Edit::Remove("/innhold/vedtak/0/omfang"),
                Edit::Remove("/innhold/vedtak/0/retning"),
                Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                Edit::Set("/innhold/sakskostnader", "{ \"opplystOmRett\": false }"),
                Edit::Set(
                    "/innhold/vedtak/-",
                    r#"{ "vedtakId": "7a1d2c3e-4b5f-4a6d-8e9f-0a1b2c3d4e05", "utfall": "AVVIST" }"#,
                ),
            ],
        )],
    },
    check: Check::Avgjoerelse(endring_skjult),
};

fn endring_skjult(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    use Klageutfall::{Avvist, Henlagt, Omgjort, Opphevet, Stadfestet};
    let Some(utfall) = innhold.utfall.kode() else { return };
    let unchanged = matches!(innhold.utfall, Avvist | Henlagt | Stadfestet);
    let changed = innhold.vedtak.iter().find(|vedtak| matches!(vedtak.utfall, Omgjort | Opphevet));
    if let Some(vedtak) = changed.and_then(|vedtak| vedtak.utfall.kode())
        && unchanged
        && has_outcome_of_whole(innhold)
    {
        scope.at("/utfall", &[("utfall", utfall.verdi.into()), ("vedtak", vedtak.verdi.into())]);
    }
}

const SAMME_VEDTAK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-009"),
        name: "samme-vedtak-avgjort-to-ganger",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hvert påklaget vedtak står én gang i avgjørelsen.",
            nn: "Kvart vedtak det er klaga på, står éin gong i avgjerda.",
            en: "Every appealed decision is listed once.",
        },
        message: Text {
            nb: "Vedtaket står mer enn én gang i avgjørelsen.",
            nn: "Vedtaket står meir enn éin gong i avgjerda.",
            en: "The decision is listed more than once.",
        },
        action: Text {
            nb: "Slå oppføringene sammen, eller rett vedtakId.",
            nn: "Slå oppføringane saman, eller rett vedtakId.",
            en: "Merge the entries, or correct vedtakId.",
        },
        harm: Text {
            nb: "To utfall for samme vedtak kan ikke begge gjelde. NAV-kontoret må spørre, og klageren venter på pengene.",
            nn: "To utfall for same vedtak kan ikkje gjelde begge to. NAV-kontoret må spørje, og klagaren ventar på pengane.",
            en: "Two outcomes for the same decision cannot both apply. The NAV office must ask, and the person waits for the money.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "samme-vedtak-id",
            "avgjoerelse-omgjort",
            &[Edit::Set(
                "/innhold/vedtak/-",
                r#"{ "vedtakId": "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03", "utfall": "STADFESTET" }"#,
            )],
            &["/innhold/vedtak/1/vedtakId"],
        )],
        holds: &[Example::holds(
            "to-vedtak",
            "avgjoerelse-omgjort",
            &[Edit::Set(
                "/innhold/vedtak/-",
                r#"{ "vedtakId": "7a1d2c3e-4b5f-4a6d-8e9f-0a1b2c3d4e05", "utfall": "STADFESTET" }"#,
            )],
        )],
    },
    check: Check::Avgjoerelse(samme_vedtak),
};

fn samme_vedtak(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (_, again) in repeated(innhold.vedtak.iter().map(|vedtak| vedtak.vedtak_id)) {
        scope.at(&format!("/vedtak/{again}/vedtakId"), &[]);
    }
}
