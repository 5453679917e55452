//! The benefits after the decision on the appeal (AVGJOERELSE), held against the outcome.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Klageutfall, Kodeverk};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Avgjoerelse, Vedtaksavgjoerelse};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&STADFESTET_MED_BELOEP, &IKKE_AVGJORT_MED_YTELSER, &OMGJORT_UTEN_YTELSER];

const FORMAT: Source = Source::Format("avgjørelse");

/// Whether the decision is said to stand and yet has new amounts: a change under another name.
pub(super) fn is_change_called_upheld(vedtak: &Vedtaksavgjoerelse) -> bool {
    vedtak.utfall == Klageutfall::Stadfestet
        && vedtak.nye_ytelser.iter().any(|ytelse| ytelse.innvilget_beloep.is_some())
}

const STADFESTET_MED_BELOEP: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-004"),
        name: "stadfestet-med-nye-beloep",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Er vedtaket stadfestet, er beløpene uendret, og nye beløp er ikke oppgitt.",
            nn: "Er vedtaket stadfesta, er beløpa uendra, og nye beløp er ikkje oppgitt.",
            en: "When the decision is upheld, the amounts are unchanged, and no new ones are given.",
        },
        message: Text {
            nb: "Vedtaket er stadfestet, men det er oppgitt nye beløp. Er et beløp endret, er vedtaket omgjort.",
            nn: "Vedtaket er stadfesta, men det er oppgitt nye beløp. Er eit beløp endra, er vedtaket gjort om.",
            en: "The decision is upheld, but new amounts are given. If an amount is changed, the decision is changed.",
        },
        action: Text {
            nb: "Bruk OMGJORT med omfang og retning når et beløp er endret. Står vedtaket uendret, utelat nyeYtelser.",
            nn: "Bruk OMGJORT med omfang og retning når eit beløp er endra. Står vedtaket uendra, utelat nyeYtelser.",
            en: "Use OMGJORT with omfang and retning when an amount is changed. If the decision stands, leave nyeYtelser out.",
        },
        harm: Text {
            nb: "Klageren får ikke vite at vedtaket er endret til gunst, og mister retten til å kreve kostnader dekket.",
            nn: "Klagaren får ikkje vite at vedtaket er endra til gunst, og mistar retten til å krevje kostnader dekte.",
            en: "The person is not told that the decision was changed in their favour, and loses the right to claim costs.",
        },
        sources: &[
            Source::Guidance {
                document: "Sivilombudet, refusjon av utbetalt sosialstønad i etterbetalt trygdeytelse (2024)",
                verified: true,
            },
            Source::Fvl(Fvl::Sakskostnader),
            FORMAT,
        ],
        breaks: &[Example::breaks(
            "nytt-beloep",
            "avgjoerelse-omgjort",
            &[
                Edit::Set("/innhold/utfall", "\"STADFESTET\""),
                Edit::Set("/innhold/vedtak/0/utfall", "\"STADFESTET\""),
                Edit::Remove("/innhold/vedtak/0/omfang"),
                Edit::Remove("/innhold/vedtak/0/retning"),
            ],
            &["/innhold/vedtak/0/nyeYtelser"],
        )],
        holds: &[
            Example::holds(
                "uten-ytelser",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/utfall", "\"STADFESTET\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"STADFESTET\""),
                    Edit::Remove("/innhold/vedtak/0/omfang"),
                    Edit::Remove("/innhold/vedtak/0/retning"),
                    Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                    Edit::Set("/innhold/sakskostnader", r#"{ "opplystOmRett": false }"#),
                ],
            ),
            Example::holds(
                "ytelse-uten-innvilget-beloep",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/utfall", "\"STADFESTET\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"STADFESTET\""),
                    Edit::Remove("/innhold/vedtak/0/omfang"),
                    Edit::Remove("/innhold/vedtak/0/retning"),
                    Edit::Remove("/innhold/vedtak/0/nyeYtelser/0/innvilgetBeloep"),
                    Edit::Set("/innhold/sakskostnader", r#"{ "opplystOmRett": false }"#),
                ],
            ),
        ],
    },
    check: Check::Avgjoerelse(stadfestet_med_beloep),
};

fn stadfestet_med_beloep(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, _) in innhold.vedtak.iter().enumerate().filter(|(_, v)| is_change_called_upheld(v)) {
        scope.at(&format!("/vedtak/{i}/nyeYtelser"), &[]);
    }
}

const IKKE_AVGJORT_MED_YTELSER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-005"),
        name: "avvist-eller-henlagt-med-ytelser",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En klage som er avvist eller henlagt, gir ingen nye ytelser.",
            nn: "Ei klage som er avvist eller lagd bort, gir ingen nye ytingar.",
            en: "An appeal that is dismissed or closed gives no new benefits.",
        },
        message: Text {
            nb: "Utfallet er {utfall}, men det er oppgitt nye ytelser.",
            nn: "Utfallet er {utfall}, men det er oppgitt nye ytingar.",
            en: "The outcome is {utfall}, but new benefits are given.",
        },
        action: Text {
            nb: "Utelat nyeYtelser. Har Statsforvalteren endret vedtaket, er utfallet OMGJORT.",
            nn: "Utelat nyeYtelser. Har Statsforvaltaren endra vedtaket, er utfallet OMGJORT.",
            en: "Leave nyeYtelser out. If the County Governor changed the decision, the outcome is OMGJORT.",
        },
        harm: Text {
            nb: "NAV-kontoret vet ikke om det skal betale ut, og klageren blir stående uten penger.",
            nn: "NAV-kontoret veit ikkje om det skal betale ut, og klagaren blir ståande utan pengar.",
            en: "The NAV office does not know whether to pay, and the person is left without money.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klageinstans)],
        breaks: &[
            Example::breaks(
                "avvist",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/utfall", "\"AVVIST\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"AVVIST\""),
                    Edit::Remove("/innhold/vedtak/0/omfang"),
                    Edit::Remove("/innhold/vedtak/0/retning"),
                    Edit::Set("/innhold/sakskostnader", r#"{ "opplystOmRett": false }"#),
                ],
                &["/innhold/vedtak/0/nyeYtelser"],
            ),
            Example::breaks(
                "henlagt-uten-beloep",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/utfall", "\"HENLAGT\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"HENLAGT\""),
                    Edit::Remove("/innhold/vedtak/0/omfang"),
                    Edit::Remove("/innhold/vedtak/0/retning"),
                    Edit::Remove("/innhold/vedtak/0/nyeYtelser/0/innvilgetBeloep"),
                    Edit::Set("/innhold/sakskostnader", r#"{ "opplystOmRett": false }"#),
                ],
                &["/innhold/vedtak/0/nyeYtelser"],
            ),
        ],
        holds: &[Example::holds(
            "avvist-uten-ytelser",
            "avgjoerelse-omgjort",
            &[
                Edit::Set("/innhold/utfall", "\"AVVIST\""),
                Edit::Set("/innhold/vedtak/0/utfall", "\"AVVIST\""),
                Edit::Remove("/innhold/vedtak/0/omfang"),
                Edit::Remove("/innhold/vedtak/0/retning"),
                Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                Edit::Set("/innhold/sakskostnader", r#"{ "opplystOmRett": false }"#),
            ],
        )],
    },
    check: Check::Avgjoerelse(ikke_avgjort_med_ytelser),
};

fn ikke_avgjort_med_ytelser(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, vedtak) in innhold.vedtak.iter().enumerate().filter(|(_, v)| !v.nye_ytelser.is_empty()) {
        if let Klageutfall::Avvist | Klageutfall::Henlagt = vedtak.utfall {
            let utfall = vedtak.utfall.kode().map_or("", |kode| kode.verdi);
            scope.at(&format!("/vedtak/{i}/nyeYtelser"), &[("utfall", utfall.into())]);
        }
    }
}

const OMGJORT_UTEN_YTELSER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-006"),
        name: "omgjort-uten-nye-ytelser",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Er vedtaket omgjort, står ytelsene slik de er etter avgjørelsen.",
            nn: "Er vedtaket gjort om, står ytingane slik dei er etter avgjerda.",
            en: "When the decision is changed, the benefits are given as they are after it.",
        },
        message: Text {
            nb: "Vedtaket er omgjort, men nyeYtelser mangler.",
            nn: "Vedtaket er gjort om, men nyeYtelser manglar.",
            en: "The decision is changed, but nyeYtelser is missing.",
        },
        action: Text {
            nb: "Oppgi ytelsene med de nye beløpene. Gjelder endringen et vilkår, oppgi ytelsen uten beløp.",
            nn: "Oppgi ytingane med dei nye beløpa. Gjeld endringa eit vilkår, oppgi ytinga utan beløp.",
            en: "Give the benefits with the new amounts. If a condition was changed, give the benefit without an amount.",
        },
        harm: Text {
            nb: "NAV-kontoret må lete i brevet etter hva som skal betales ut, og klageren venter lenger på pengene.",
            nn: "NAV-kontoret må leite i brevet etter kva som skal betalast ut, og klagaren ventar lenger på pengane.",
            en: "The NAV office must search the letter for what to pay, and the person waits longer for the money.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "uten-ytelser",
            "avgjoerelse-omgjort",
            &[Edit::Remove("/innhold/vedtak/0/nyeYtelser")],
            &["/innhold/vedtak/0/nyeYtelser"],
        )],
        holds: &[Example::holds(
            "endret-vilkaar",
            "avgjoerelse-omgjort",
            &[Edit::Set(
                "/innhold/vedtak/0/nyeYtelser",
                r#"[{ "hjemmel": { "lov": "SOTJL", "paragraf": "20" }, "betegnelse": "Vilkår om aktivitet" }]"#,
            )],
        )],
    },
    check: Check::Avgjoerelse(omgjort_uten_ytelser),
};

fn omgjort_uten_ytelser(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if vedtak.utfall == Klageutfall::Omgjort && vedtak.nye_ytelser.is_empty() {
            scope.at(&format!("/vedtak/{i}/nyeYtelser"), &[]);
        }
    }
}
