//! The costs of the appeal (AVGJOERELSE).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Endringsretning, Klageutfall};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Avgjoerelse, Vedtaksavgjoerelse};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::ytelser::is_change_called_upheld;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&IKKE_OPPLYST_OM_RETT, &TILKJENT_UTEN_KRAV, &TILKJENT_UTEN_ENDRING];

const FORMAT: Source = Source::Format("avgjørelse");

const IKKE_OPPLYST_OM_RETT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-013"),
        name: "ikke-opplyst-om-sakskostnader",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Er et vedtak endret til gunst, er parten gjort kjent med retten til å få dekket sakskostnader.",
            nn: "Er eit vedtak endra til gunst, er parten gjord kjend med retten til å få dekt sakskostnader.",
            en: "When a decision is changed in the party's favour, the party is told of the right to have costs covered.",
        },
        message: Text {
            nb: "Et vedtak er endret til gunst, men parten er ikke gjort kjent med retten til å få dekket sakskostnader.",
            nn: "Eit vedtak er endra til gunst, men parten er ikkje gjord kjend med retten til å få dekt sakskostnader.",
            en: "A decision is changed in the party's favour, but the party is not told of the right to have costs covered.",
        },
        action: Text {
            nb: "Fortell parten om retten og om fristen på tre uker i brevet, og sett opplystOmRett til true.",
            nn: "Fortel parten om retten og om fristen på tre veker i brevet, og set opplystOmRett til true.",
            en: "Tell the party of the right and of the three weeks in the letter, and set opplystOmRett to true.",
        },
        harm: Text {
            nb: "Klageren kjenner ikke fristen for å kreve utgiftene dekket, og taper pengene.",
            nn: "Klagaren kjenner ikkje fristen for å krevje utgiftene dekte, og taper pengane.",
            en: "The person does not know the deadline for claiming the expenses, and loses the money.",
        },
        sources: &[Source::Fvl(Fvl::Sakskostnader)],
        breaks: &[Example::breaks(
            "gunst-uten-opplysning",
            "avgjoerelse-omgjort",
            &[Edit::Set("/innhold/sakskostnader/opplystOmRett", "false")],
            &["/innhold/sakskostnader/opplystOmRett"],
        )],
        holds: &[
            Example::holds(
                "gunst-med-opplysning",
                "avgjoerelse-omgjort",
                &[Edit::Set("/innhold/sakskostnader", "{ \"opplystOmRett\": true }")],
            ),
            Example::holds(
                "stadfestet-uten-opplysning",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/utfall", "\"STADFESTET\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"STADFESTET\""),
                    Edit::Remove("/innhold/vedtak/0/omfang"),
                    Edit::Remove("/innhold/vedtak/0/retning"),
                    Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                    Edit::Set("/innhold/sakskostnader", "{ \"opplystOmRett\": false }"),
                ],
            ),
        ],
    },
    check: Check::Avgjoerelse(ikke_opplyst_om_rett),
};

fn ikke_opplyst_om_rett(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    let gunst = innhold.vedtak.iter().any(|vedtak| {
        vedtak.utfall == Klageutfall::Omgjort && vedtak.retning == Some(Endringsretning::Gunst)
    });
    if gunst && !innhold.sakskostnader.opplyst_om_rett {
        scope.at("/sakskostnader/opplystOmRett", &[]);
    }
}

const TILKJENT_UTEN_KRAV: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-014"),
        name: "sakskostnader-tilkjent-uten-krav",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Sakskostnader er tilkjent bare når de er krevd.",
            nn: "Sakskostnader er tilkjende berre når dei er kravde.",
            en: "Costs are awarded only when they are claimed.",
        },
        message: Text {
            nb: "Det er tilkjent sakskostnader, men det står ikke at de er krevd.",
            nn: "Det er tilkjent sakskostnader, men det står ikkje at dei er kravde.",
            en: "Costs are awarded, but it is not stated that they were claimed.",
        },
        action: Text {
            nb: "Sett krevd til true, eller utelat tilkjentBeloep.",
            nn: "Set krevd til true, eller utelat tilkjentBeloep.",
            en: "Set krevd to true, or leave tilkjentBeloep out.",
        },
        harm: Text {
            nb: "Ingen kan se om kravet er behandlet, og klageren kan bli stående uten dekning for utgiftene sine.",
            nn: "Ingen kan sjå om kravet er behandla, og klagaren kan bli ståande utan dekning for utgiftene sine.",
            en: "Nobody can see whether the claim was dealt with, and the person may be left with the expenses.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Sakskostnader)],
        breaks: &[
            Example::breaks(
                "ikke-krevd",
                "avgjoerelse-omgjort",
                &[Edit::Set("/innhold/sakskostnader/krevd", "false")],
                &["/innhold/sakskostnader/krevd"],
            ),
            Example::breaks(
                "krevd-mangler",
                "avgjoerelse-omgjort",
                &[Edit::Remove("/innhold/sakskostnader/krevd")],
                &["/innhold/sakskostnader/krevd"],
            ),
        ],
        holds: &[
            Example::holds(
                "null-kroner",
                "avgjoerelse-omgjort",
                &[Edit::Set(
                    "/innhold/sakskostnader",
                    r#"{ "opplystOmRett": true, "krevd": false, "tilkjentBeloep": "0.00" }"#,
                )],
            ),
            Example::holds(
                "krevd-og-ikke-avgjort",
                "avgjoerelse-omgjort",
                &[Edit::Remove("/innhold/sakskostnader/tilkjentBeloep")],
            ),
        ],
    },
    check: Check::Avgjoerelse(tilkjent_uten_krav),
};

fn tilkjent_uten_krav(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if is_awarded(innhold) && innhold.sakskostnader.krevd != Some(true) {
        scope.at("/sakskostnader/krevd", &[]);
    }
}

// An amount of nothing is what some systems write for no award.
fn is_awarded(innhold: &Avgjoerelse) -> bool {
    innhold.sakskostnader.tilkjent_beloep.is_some_and(|beloep| beloep.oere() > 0)
}

const TILKJENT_UTEN_ENDRING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-015"),
        name: "sakskostnader-tilkjent-uten-endring",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Sakskostnader er tilkjent bare når et vedtak er endret til gunst eller opphevet.",
            nn: "Sakskostnader er tilkjende berre når eit vedtak er endra til gunst eller oppheva.",
            en: "Costs are awarded only when a decision is changed in the party's favour or annulled.",
        },
        message: Text {
            nb: "Det er tilkjent sakskostnader, men ingen av vedtakene er endret til gunst eller opphevet.",
            nn: "Det er tilkjent sakskostnader, men ingen av vedtaka er endra til gunst eller oppheva.",
            en: "Costs are awarded, but no decision is changed in the party's favour or annulled.",
        },
        action: Text {
            nb: "Kontroller utfallet. Er et vedtak endret til gunst, er utfallet OMGJORT med retning GUNST.",
            nn: "Kontroller utfallet. Er eit vedtak endra til gunst, er utfallet OMGJORT med retning GUNST.",
            en: "Check the outcome. If a decision is changed in the party's favour, the outcome is OMGJORT with retning GUNST.",
        },
        harm: Text {
            nb: "Utfallet kan være ført feil, og da får klageren heller ikke det nye beløpet.",
            nn: "Utfallet kan vere ført feil, og då får klagaren heller ikkje det nye beløpet.",
            en: "The outcome may be wrong, and then the person does not get the new amount either.",
        },
        sources: &[Source::Fvl(Fvl::Sakskostnader)],
        breaks: &[Example::breaks(
            "stadfestet",
            "avgjoerelse-omgjort",
            &[
                Edit::Set("/innhold/utfall", "\"STADFESTET\""),
                Edit::Set("/innhold/vedtak/0/utfall", "\"STADFESTET\""),
                Edit::Remove("/innhold/vedtak/0/omfang"),
                Edit::Remove("/innhold/vedtak/0/retning"),
                Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                Edit::Set("/innhold/sakskostnader/tilkjentBeloep", "\"0.01\""),
            ],
            &["/innhold/sakskostnader/tilkjentBeloep"],
        )],
        holds: &[
            Example::holds(
                "opphevet",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/utfall", "\"OPPHEVET\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"OPPHEVET\""),
                    Edit::Remove("/innhold/vedtak/0/omfang"),
                    Edit::Remove("/innhold/vedtak/0/retning"),
                    Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                    Edit::Set(
                        "/innhold/hjemvisning",
                        r#"{ "begrunnelse": "Saken er ikke godt nok opplyst." }"#,
                    ),
                ],
            ),
            Example::holds(
                "avslaatt-krav",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/utfall", "\"STADFESTET\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"STADFESTET\""),
                    Edit::Remove("/innhold/vedtak/0/omfang"),
                    Edit::Remove("/innhold/vedtak/0/retning"),
                    Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                    Edit::Set("/innhold/sakskostnader/tilkjentBeloep", "\"0.00\""),
                ],
            ),
        ],
    },
    check: Check::Avgjoerelse(tilkjent_uten_endring),
};

fn tilkjent_uten_endring(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if is_awarded(innhold) && !innhold.vedtak.iter().any(may_be_in_favour) {
        scope.at("/sakskostnader/tilkjentBeloep", &[]);
    }
}

// Where the direction is missing or the outcome is in truth a change, there is another finding.
fn may_be_in_favour(vedtak: &Vedtaksavgjoerelse) -> bool {
    match vedtak.utfall {
        Klageutfall::Omgjort => vedtak.retning != Some(Endringsretning::Ugunst),
        Klageutfall::Opphevet | Klageutfall::Ukjent(_) => true,
        _ => is_change_called_upheld(vedtak),
    }
}
