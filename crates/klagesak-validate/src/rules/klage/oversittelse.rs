//! An appeal made after the deadline (KLAGE): what the office must have considered, and when no reason can help.
//!
//! The sources are as narrow as in `klagefrist`, for the same reason.

use klagesak_core::Text;
use klagesak_core::frister::add_years;
use klagesak_core::kodeverk::{Foersteinstansutfall, Vedtaksutfall};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Klage;
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::datoer::{paaklagede, satt_frem};
use super::frist::{flytter, for_sen, frist};
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&FOR_SEN_UTEN_VURDERING, &OVERSITTELSE_UTEN_GRUNN, &IKKE_TATT_TIL_BEHANDLING, &OVER_ETT_AAR];

const FOR_SEN_UTEN_VURDERING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-015"),
        name: "for-sen-uten-vurdering",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "NAV-kontoret har vurdert om en klage som kom for sent, likevel kan behandles.",
            nn: "NAV-kontoret har vurdert om ei klage som kom for seint, likevel kan behandlast.",
            en: "The NAV office has assessed whether a late appeal can still be considered.",
        },
        message: Text {
            nb: "Klagedatoen er {klagedato}, etter fristen {fristdato}, og oversittelsen er ikke vurdert.",
            nn: "Klagedatoen er {klagedato}, etter fristen {fristdato}, og det er ikkje vurdert om klaga likevel kan behandlast.",
            en: "The date of the appeal is {klagedato}, after the deadline {fristdato}, and the lateness is not assessed.",
        },
        action: Text {
            nb: "Fyll ut oversittelse med grunn, vurdering og om klagen ble tatt til behandling.",
            nn: "Fyll ut oversittelse med grunn, vurdering og om klaga vart teken til behandling.",
            en: "Fill in oversittelse with the reason, the assessment and whether the appeal was considered.",
        },
        harm: Text {
            nb: "Statsforvalteren må sende saken tilbake for vurdering, og klageren venter uten penger enda lenger.",
            nn: "Statsforvaltaren må sende saka tilbake for vurdering, og klagaren ventar utan pengar endå lenger.",
            en: "The County Governor must send the case back for assessment, and the person waits even longer without money.",
        },
        sources: &[Source::Fvl(Fvl::Oversittelse)],
        breaks: &[
            Example::breaks(
                "uten-oversittelse",
                "komplett",
                &[Edit::Remove("/innhold/klage/frist/oversittelse")],
                &["/innhold/klage/frist/oversittelse"],
            ),
            Example::breaks(
                "dagen-etter-fristen",
                "minimal",
                &[
                    Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-26\""),
                    Edit::Set("/innhold/klage/mottattDato", "\"2026-03-26\""),
                    Edit::Set("/innhold/klage/frist/rettidig", "false"),
                ],
                &["/innhold/klage/frist/oversittelse"],
            ),
        ],
        holds: &[Example::holds("vurdert", "komplett", &[])],
    },
    check: Check::Klage(for_sen_uten_vurdering),
};

fn for_sen_uten_vurdering(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(klagedato) = for_sen(klage, scope) else { return };
    // No assessment can help an appeal that is over the absolute limit.
    if !klage.frist.rettidig && klage.frist.oversittelse.is_none() && over_grensen(klage, scope).is_none() {
        let fristdato = frist(klage, scope);
        scope.at("/frist/oversittelse", &[("klagedato", klagedato.into()), ("fristdato", fristdato.into())]);
    }
}

const OVERSITTELSE_UTEN_GRUNN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-016"),
        name: "oversittelse-for-rettidig-klage",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En rettidig klage har ingen vurdering av oversittelse, med mindre fristen er flyttet.",
            nn: "Ei rettidig klage har inga vurdering av oversitten frist, med mindre fristen er flytta.",
            en: "An appeal in time has no assessment of lateness, unless the deadline was moved.",
        },
        message: Text {
            nb: "Klagen er rettidig, men det er oppgitt en grunn til å behandle den selv om den kom for sent.",
            nn: "Klaga er rettidig, men det er oppgitt ein grunn til å behandle henne sjølv om ho kom for seint.",
            en: "The appeal is in time, but a reason is given for considering it although late.",
        },
        action: Text {
            nb: "Fjern oversittelse, eller rett rettidig og datoene.",
            nn: "Fjern oversittelse, eller rett rettidig og datoane.",
            en: "Remove oversittelse, or correct rettidig and the dates.",
        },
        harm: Text {
            nb: "Statsforvalteren bruker tid på en frist som ikke er oversittet, og klageren venter lenger.",
            nn: "Statsforvaltaren bruker tid på ein frist som ikkje er broten, og klagaren ventar lenger.",
            en: "The County Governor spends time on a deadline that was kept, and the person waits longer.",
        },
        sources: &[Source::Fvl(Fvl::Oversittelse)],
        breaks: &[Example::breaks(
            "ikke-lastes",
            "minimal",
            &[Edit::Set(
                "/innhold/klage/frist/oversittelse",
                r#"{ "grunn": "IKKE_LASTES", "vurdering": "Klageren var innlagt på sykehus.", "tattTilBehandling": true }"#,
            )],
            &["/innhold/klage/frist/oversittelse"],
        )],
        holds: &[Example::holds(
            "mangelfull-underretning",
            "minimal",
            &[Edit::Set(
                "/innhold/klage/frist/oversittelse",
                r#"{ "grunn": "MANGELFULL_UNDERRETNING", "vurdering": "Brevet sa ikke hvor klagen skal sendes.", "tattTilBehandling": true }"#,
            )],
        )],
    },
    check: Check::Klage(oversittelse_uten_grunn),
};

fn oversittelse_uten_grunn(klage: &Klage, scope: &mut Scope<'_>) {
    let vurdert = klage.frist.oversittelse.as_ref().is_some_and(|o| !flytter(o));
    // An appeal made after the deadline is not in time; then `rettidig` is the mistake, not the assessment.
    if klage.frist.rettidig && vurdert && for_sen(klage, scope).is_none() {
        scope.at("/frist/oversittelse", &[]);
    }
}

const IKKE_TATT_TIL_BEHANDLING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-017"),
        name: "ikke-tatt-til-behandling-men-ikke-avvist",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En klage som ikke er tatt til behandling, er avvist.",
            nn: "Ei klage som ikkje er teken til behandling, er avvist.",
            en: "An appeal that was not considered was dismissed.",
        },
        message: Text {
            nb: "Klagen er ikke tatt til behandling, men utfallet i førsteinstansen er ikke AVVIST.",
            nn: "Klaga er ikkje teken til behandling, men utfallet i førsteinstansen er ikkje AVVIST.",
            en: "The appeal was not considered, but the first instance's outcome is not AVVIST.",
        },
        action: Text {
            nb: "Rett tattTilBehandling, eller sett foersteinstans.utfall til AVVIST.",
            nn: "Rett tattTilBehandling, eller set foersteinstans.utfall til AVVIST.",
            en: "Correct tattTilBehandling, or set foersteinstans.utfall to AVVIST.",
        },
        harm: Text {
            nb: "Ingen vet om det er avvisningen eller vedtaket som skal prøves, og klageren får ikke svar på begge.",
            nn: "Ingen veit om det er avvisinga eller vedtaket som skal prøvast, og klagaren får ikkje svar på begge.",
            en: "Nobody knows whether the dismissal or the decision is to be reviewed, and the person is not answered on both.",
        },
        sources: &[Source::Fvl(Fvl::Underinstans), Source::Fvl(Fvl::Oversittelse)],
        breaks: &[Example::breaks(
            "behandlet-likevel",
            "komplett",
            &[Edit::Set("/innhold/klage/frist/oversittelse/tattTilBehandling", "false")],
            &["/innhold/klage/frist/oversittelse/tattTilBehandling"],
        )],
        holds: &[Example::holds(
            "avvist",
            "minimal",
            &[
                Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-26\""),
                Edit::Set("/innhold/klage/mottattDato", "\"2026-03-26\""),
                Edit::Set(
                    "/innhold/klage/frist",
                    r#"{ "fristdato": "2026-03-25", "rettidig": false, "oversittelse": { "grunn": "IKKE_LASTES",
                        "vurdering": "Ingenting hindret klageren i å klage i tide.", "tattTilBehandling": false } }"#,
                ),
                Edit::Set("/innhold/foersteinstans/utfall", "\"AVVIST\""),
            ],
        )],
    },
    check: Check::Klage(ikke_tatt_til_behandling),
};

fn ikke_tatt_til_behandling(klage: &Klage, scope: &mut Scope<'_>) {
    use Foersteinstansutfall::{Avvist, Ukjent};
    let Some(innhold) = scope.oversendelse() else { return };
    let behandlet = klage.frist.oversittelse.as_ref().is_none_or(|o| o.tatt_til_behandling);
    if !behandlet && !matches!(innhold.foersteinstans.utfall, Avvist | Ukjent(_)) {
        scope.at("/frist/oversittelse/tattTilBehandling", &[]);
    }
}

const OVER_ETT_AAR: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-018"),
        name: "klage-over-ett-aar",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En klage som NAV-kontoret har behandlet, er satt frem innen ett år etter vedtaket.",
            nn: "Ei klage som NAV-kontoret har behandla, er sett fram innan eitt år etter vedtaket.",
            en: "An appeal the NAV office has considered was made within a year of the decision.",
        },
        message: Text {
            nb: "Klagedatoen er {klagedato}, mer enn {aar} år etter vedtaket {vedtaksdato}.",
            nn: "Klagedatoen er {klagedato}, meir enn {aar} år etter vedtaket {vedtaksdato}.",
            en: "The date of the appeal is {klagedato}, more than {aar} year after the decision of {vedtaksdato}.",
        },
        action: Text {
            nb: "Rett datoene, eller avvis klagen. Er det avvisningen klageren har klaget på, sett foersteinstans.utfall til AVVIST.",
            nn: "Rett datoane, eller avvis klaga. Er det avvisinga klagaren har klaga på, set foersteinstans.utfall til AVVIST.",
            en: "Correct the dates, or dismiss the appeal. If the dismissal is what is appealed, set foersteinstans.utfall to AVVIST.",
        },
        harm: Text {
            nb: "Statsforvalteren må avvise klagen uansett grunn, og klageren venter i måneder på et svar NAV-kontoret kunne gitt.",
            nn: "Statsforvaltaren må avvise klaga uansett grunn, og klagaren ventar i månader på eit svar NAV-kontoret kunne gitt.",
            en: "The County Governor must dismiss the appeal whatever the reason, and the person waits months for an answer the NAV office could have given.",
        },
        sources: &[Source::Fvl(Fvl::Oversittelse)],
        breaks: &[Example::breaks(
            "ett-aar-og-en-dag",
            "minimal",
            &[
                GAMMEL_KRONOLOGI,
                GAMMEL_SOEKNAD,
                GAMMELT_VEDTAKSBREV,
                Edit::Set("/innhold/vedtak/0/dato", "\"2025-03-15\""),
                Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2025-03-17\""),
                Edit::Set("/innhold/klage/frist", SENT),
            ],
            &["/innhold/klage/fremsattDato"],
        )],
        holds: &[
            Example::holds(
                "ett-aar",
                "minimal",
                &[
                    GAMMEL_KRONOLOGI,
                    GAMMEL_SOEKNAD,
                    GAMMELT_VEDTAKSBREV,
                    Edit::Set("/innhold/vedtak/0/dato", "\"2025-03-16\""),
                    Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2025-03-17\""),
                    Edit::Set("/innhold/klage/frist", SENT),
                ],
            ),
            Example::holds(
                "avvist-og-avvisningen-paaklaget",
                "minimal",
                &[
                    GAMMEL_KRONOLOGI,
                    GAMMEL_SOEKNAD,
                    GAMMELT_VEDTAKSBREV,
                    Edit::Set("/innhold/vedtak/0/dato", "\"2025-03-15\""),
                    Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2025-03-17\""),
                    Edit::Set("/innhold/klage/frist", r#"{ "fristdato": "2025-04-07", "rettidig": false }"#),
                    Edit::Set("/innhold/foersteinstans/utfall", "\"AVVIST\""),
                ],
            ),
            Example::holds(
                "vedtaket-er-en-avvisning",
                "minimal",
                &[
                    GAMMEL_KRONOLOGI,
                    GAMMEL_SOEKNAD,
                    GAMMELT_VEDTAKSBREV,
                    Edit::Set("/innhold/vedtak/0/dato", "\"2025-03-15\""),
                    Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2025-03-17\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"AVVIST\""),
                    Edit::Set("/innhold/klage/frist", SENT),
                ],
            ),
        ],
    },
    check: Check::Klage(over_ett_aar),
};

const GAMMEL_KRONOLOGI: Edit = Edit::Set(
    "/innhold/saksfremstilling/kronologi",
    r#"[{ "dato": "2025-02-17", "hendelse": "Søknad mottatt.", "dokumentIder": ["a0000000-0000-4000-8000-000000000005"] },
        { "dato": "2026-03-17", "hendelse": "Klage mottatt." }]"#,
);
const GAMMEL_SOEKNAD: Edit = Edit::Set("/innhold/dokumenter/4/dato", "\"2025-02-17\"");
const GAMMELT_VEDTAKSBREV: Edit = Edit::Set("/innhold/dokumenter/3/dato", "\"2025-03-16\"");
const SENT: &str = r#"{ "fristdato": "2025-04-07", "rettidig": false, "oversittelse": { "grunn": "SAERLIGE_GRUNNER",
    "vurdering": "Klageren var alvorlig syk i hele perioden.", "tattTilBehandling": true } }"#;

fn over_ett_aar(klage: &Klage, scope: &mut Scope<'_>) {
    let Some((klagedato, vedtaksdato)) = over_grensen(klage, scope) else { return };
    let avvist =
        scope.oversendelse().is_some_and(|o| o.foersteinstans.utfall == Foersteinstansutfall::Avvist);
    if let Some((_, felt)) = satt_frem(klage, scope).filter(|_| !avvist) {
        let aar = u64::from(scope.law().absolutt_frist_aar);
        let params =
            [("klagedato", klagedato.into()), ("aar", aar.into()), ("vedtaksdato", vedtaksdato.into())];
        scope.at(felt, &params);
    }
}

/// The day the appeal was made and the day of the decision, when no reason can make the appeal be considered any more.
/// A dismissal that is itself appealed is another matter.
fn over_grensen(klage: &Klage, scope: &Scope<'_>) -> Option<(Dato, Dato)> {
    let (klagedato, _) = satt_frem(klage, scope)?;
    let vedtak = paaklagede(klage, scope);
    let eldste = vedtak.iter().filter(|v| v.utfall != Vedtaksutfall::Avvist).map(|v| v.dato).min()?;
    let grense = add_years(eldste, scope.law().absolutt_frist_aar)?;
    (klagedato > grense).then_some((klagedato, eldste))
}

#[cfg(test)]
mod tests {
    use klagesak_core::kodeverk::Lovgrunnlag;
    use klagesak_core::lovgrunnlag::lovdata;

    use super::*;
    use crate::rules::klage::frist;

    #[test]
    fn deadlines_only_warn_under_an_act_that_has_not_been_read() {
        let law = lovdata(&Lovgrunnlag::Fvl2025);
        for rule in RULES.iter().chain(frist::RULES) {
            assert_eq!(rule.info.severity_under(law, Dato::SISTE), Severity::Warning, "{}", rule.info.id);
        }
    }
}
