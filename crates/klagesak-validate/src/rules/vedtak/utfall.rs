//! The outcome of a decision against the amounts of its benefits (VEDTAK).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Kodeverk, Vedtaksutfall};
use klagesak_core::melding::{Vedtak, Ytelse};
use klagesak_core::verdi::Beloep;
use klagesak_core::verdict::{Edit, Example, Lifecycle, Param, RuleId, RuleInfo, Severity, Source};

use super::ytelse::er_krav;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &AVSLAG_MED_ALT_INNVILGET,
    &AVSLAG_MED_NOE_INNVILGET,
    &INNVILGET_UTEN_BELOEP,
    &DELVIS_MED_ALT_INNVILGET,
];

const FORMAT: &[Source] = &[Source::Format("vedtak")];

/// How much of what was applied for the amounts of a decision show as granted.
#[derive(PartialEq, Eq)]
enum Innvilget {
    Alt,
    Noe,
    Intet,
    /// An amount is missing, as for advice or goods, or nothing was applied for in money.
    Ukjent,
}

fn innvilget(vedtak: &Vedtak) -> Innvilget {
    let null = Beloep::default();
    let ytelser: Vec<&Ytelse> = vedtak.ytelser.iter().filter(|y| !er_krav(y)).collect();
    let soekt = ytelser.iter().any(|y| y.soekt_beloep.is_some_and(|soekt| soekt > null));
    let dekket =
        |y: &&Ytelse| y.innvilget_beloep.zip(y.soekt_beloep).is_some_and(|(fikk, ba_om)| fikk >= ba_om);
    if soekt && ytelser.iter().all(dekket) {
        Innvilget::Alt
    } else if ytelser.iter().any(|y| y.innvilget_beloep.is_some_and(|fikk| fikk > null)) {
        Innvilget::Noe
    } else if soekt && ytelser.iter().all(|y| y.innvilget_beloep == Some(null)) {
        Innvilget::Intet
    } else {
        Innvilget::Ukjent
    }
}

fn er_avslag(vedtak: &Vedtak) -> bool {
    matches!(vedtak.utfall, Vedtaksutfall::Avslaatt | Vedtaksutfall::Avvist)
}

fn utfall(vedtak: &Vedtak) -> Param {
    Param::Word(vedtak.utfall.verdi().to_owned().into())
}

const AVSLAG_MED_ALT_INNVILGET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-013"),
        name: "avslag-med-alt-innvilget",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et avslag har ikke innvilget alt det ble søkt om.",
            nn: "Eit avslag har ikkje innvilga alt det vart søkt om.",
            en: "A refusal has not granted all that was applied for.",
        },
        message: Text {
            nb: "Utfallet er {utfall}, men beløpene viser at alt det ble søkt om, er innvilget.",
            nn: "Utfallet er {utfall}, men beløpa viser at alt det vart søkt om, er innvilga.",
            en: "The outcome is {utfall}, but the amounts show that all that was applied for is granted.",
        },
        action: Text {
            nb: "Rett utfallet eller beløpene. Er alt innvilget, se om det er noe å klage på.",
            nn: "Rett utfallet eller beløpa. Er alt innvilga, sjå om det er noko å klage på.",
            en: "Correct the outcome or the amounts. If everything is granted, see what there is to appeal.",
        },
        harm: Text {
            nb: "Statsforvalteren kan tro at pengene er betalt ut, mens klageren ikke har fått noe.",
            nn: "Statsforvaltaren kan tru at pengane er betalte ut, medan klagaren ikkje har fått noko.",
            en: "The County Governor may believe the money has been paid, while the person has got nothing.",
        },
        sources: FORMAT,
        breaks: &[
            Example::breaks(
                "avslaatt",
                "minimal",
                &[Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"7350.00\"")],
                &["/innhold/vedtak/0/utfall"],
            ),
            Example::breaks(
                "avvist",
                "minimal",
                &[
                    Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"7350.00\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"AVVIST\""),
                ],
                &["/innhold/vedtak/0/utfall"],
            ),
        ],
        holds: &[Example::holds(
            "innvilget",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"7350.00\""),
                Edit::Set("/innhold/vedtak/0/utfall", "\"INNVILGET\""),
            ],
        )],
    },
    check: Check::Vedtak(avslag_med_alt_innvilget),
};

fn avslag_med_alt_innvilget(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if er_avslag(vedtak) && innvilget(vedtak) == Innvilget::Alt {
        scope.at("/utfall", &[("utfall", utfall(vedtak))]);
    }
}

const AVSLAG_MED_NOE_INNVILGET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-014"),
        name: "avslag-med-noe-innvilget",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et avslag har ikke innvilget noe.",
            nn: "Eit avslag har ikkje innvilga noko.",
            en: "A refusal has granted nothing.",
        },
        message: Text {
            nb: "Utfallet er {utfall}, men beløpene viser at noe er innvilget.",
            nn: "Utfallet er {utfall}, men beløpa viser at noko er innvilga.",
            en: "The outcome is {utfall}, but the amounts show that something is granted.",
        },
        action: Text {
            nb: "Rett beløpene, eller bruk utfallet DELVIS_INNVILGET.",
            nn: "Rett beløpa, eller bruk utfallet DELVIS_INNVILGET.",
            en: "Correct the amounts, or use the outcome DELVIS_INNVILGET.",
        },
        harm: Text {
            nb: "Statsforvalteren må spørre hva klageren har fått, og klageren venter på svaret.",
            nn: "Statsforvaltaren må spørje kva klagaren har fått, og klagaren ventar på svaret.",
            en: "The County Governor must ask what the person got, and the person waits for the answer.",
        },
        sources: FORMAT,
        breaks: &[Example::breaks(
            "ett-oere",
            "minimal",
            &[Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"0.01\"")],
            &["/innhold/vedtak/0/utfall"],
        )],
        holds: &[Example::holds(
            "delvis-innvilget",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"0.01\""),
                Edit::Set("/innhold/vedtak/0/utfall", "\"DELVIS_INNVILGET\""),
            ],
        )],
    },
    check: Check::Vedtak(avslag_med_noe_innvilget),
};

fn avslag_med_noe_innvilget(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if er_avslag(vedtak) && innvilget(vedtak) == Innvilget::Noe {
        scope.at("/utfall", &[("utfall", utfall(vedtak))]);
    }
}

const INNVILGET_UTEN_BELOEP: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-015"),
        name: "innvilget-uten-beloep",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et vedtak som er innvilget, har innvilget noe av det ble søkt om.",
            nn: "Eit vedtak som er innvilga, har innvilga noko av det vart søkt om.",
            en: "A decision that grants has granted some of what was applied for.",
        },
        message: Text {
            nb: "Utfallet er INNVILGET, men alle innvilgede beløp er null.",
            nn: "Utfallet er INNVILGET, men alle innvilga beløp er null.",
            en: "The outcome is INNVILGET, but every granted amount is zero.",
        },
        action: Text {
            nb: "Rett utfallet eller beløpene. Er hjelpen gitt i varer eller tjenester, utelat innvilgetBeloep.",
            nn: "Rett utfallet eller beløpa. Er hjelpa gitt i varer eller tenester, utelat innvilgetBeloep.",
            en: "Correct the outcome or the amounts. If help is given in goods or services, leave innvilgetBeloep out.",
        },
        harm: Text {
            nb: "Et avslag ser ut som en innvilgelse, og klagen kan bli lagt bort som unødvendig.",
            nn: "Eit avslag ser ut som ei innvilging, og klaga kan bli lagd bort som unødvendig.",
            en: "A refusal looks like a grant, and the appeal may be put aside as needless.",
        },
        sources: FORMAT,
        breaks: &[Example::breaks(
            "alt-er-null",
            "minimal",
            &[Edit::Set("/innhold/vedtak/0/utfall", "\"INNVILGET\"")],
            &["/innhold/vedtak/0/utfall"],
        )],
        holds: &[Example::holds(
            "varer-uten-beloep",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/0/utfall", "\"INNVILGET\""),
                Edit::Remove("/innhold/vedtak/0/ytelser/0/innvilgetBeloep"),
            ],
        )],
    },
    check: Check::Vedtak(innvilget_uten_beloep),
};

fn innvilget_uten_beloep(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if vedtak.utfall == Vedtaksutfall::Innvilget && innvilget(vedtak) == Innvilget::Intet {
        scope.at("/utfall", &[]);
    }
}

const DELVIS_MED_ALT_INNVILGET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-016"),
        name: "delvis-med-alt-innvilget",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et vedtak som er delvis innvilget, har ikke innvilget alt det ble søkt om.",
            nn: "Eit vedtak som er delvis innvilga, har ikkje innvilga alt det vart søkt om.",
            en: "A decision that grants in part has not granted all that was applied for.",
        },
        message: Text {
            nb: "Utfallet er DELVIS_INNVILGET, men beløpene viser at alt det ble søkt om, er innvilget.",
            nn: "Utfallet er DELVIS_INNVILGET, men beløpa viser at alt det vart søkt om, er innvilga.",
            en: "The outcome is DELVIS_INNVILGET, but the amounts show that all that was applied for is granted.",
        },
        action: Text {
            nb: "Rett utfallet eller beløpene. Før opp det som er avslått, som en egen ytelse.",
            nn: "Rett utfallet eller beløpa. Før opp det som er avslått, som ei eiga yting.",
            en: "Correct the outcome or the amounts. List what was refused as a benefit of its own.",
        },
        harm: Text {
            nb: "Statsforvalteren ser ikke hva som er avslått, og må spørre mens klageren venter.",
            nn: "Statsforvaltaren ser ikkje kva som er avslått, og må spørje medan klagaren ventar.",
            en: "The County Governor cannot see what was refused, and must ask while the person waits.",
        },
        sources: FORMAT,
        breaks: &[Example::breaks(
            "alt-er-innvilget",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/0/utfall", "\"DELVIS_INNVILGET\""),
                Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"7350.00\""),
            ],
            &["/innhold/vedtak/0/utfall"],
        )],
        holds: &[Example::holds(
            "ett-oere-mangler",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/0/utfall", "\"DELVIS_INNVILGET\""),
                Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"7349.99\""),
            ],
        )],
    },
    check: Check::Vedtak(delvis_med_alt_innvilget),
};

fn delvis_med_alt_innvilget(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if vedtak.utfall == Vedtaksutfall::DelvisInnvilget && innvilget(vedtak) == Innvilget::Alt {
        scope.at("/utfall", &[]);
    }
}
