//! An appeal made after the deadline (KLAGE): what the office must have considered, and when no reason can help.
//!
//! The sources are as narrow as in `klagefrist`, for the same reason.

use klagesak_core::frister::add_years;
use klagesak_core::kodeverk::{Foersteinstansutfall, Vedtaksutfall};
use klagesak_core::melding::Klage;
use klagesak_core::verdi::Dato;

use super::datoer::{paaklagede, satt_frem};
use super::frist::{flytter, for_sen, frist};
use crate::Scope;

pub(in crate::rules) fn for_sen_uten_vurdering(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(klagedato) = for_sen(klage, scope) else { return };
    // No assessment can help an appeal that is over the absolute limit.
    if !klage.frist.rettidig && klage.frist.oversittelse.is_none() && over_grensen(klage, scope).is_none() {
        let fristdato = frist(klage, scope);
        scope.at("/frist/oversittelse", &[("klagedato", klagedato.into()), ("fristdato", fristdato.into())]);
    }
}

pub(in crate::rules) fn oversittelse_uten_grunn(klage: &Klage, scope: &mut Scope<'_>) {
    let vurdert = klage.frist.oversittelse.as_ref().is_some_and(|o| !flytter(o));
    // An appeal made after the deadline is not in time; then `rettidig` is the mistake, not the assessment.
    if klage.frist.rettidig && vurdert && for_sen(klage, scope).is_none() {
        scope.at("/frist/oversittelse", &[]);
    }
}

pub(in crate::rules) fn ikke_tatt_til_behandling(klage: &Klage, scope: &mut Scope<'_>) {
    use Foersteinstansutfall::{Avvist, Ukjent};
    let Some(innhold) = scope.oversendelse() else { return };
    let behandlet = klage.frist.oversittelse.as_ref().is_none_or(|o| o.tatt_til_behandling);
    if !behandlet && !matches!(innhold.foersteinstans.utfall, Avvist | Ukjent(_)) {
        scope.at("/frist/oversittelse/tattTilBehandling", &[]);
    }
}

pub(in crate::rules) fn over_ett_aar(klage: &Klage, scope: &mut Scope<'_>) {
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
    use klagesak_core::verdict::Severity;

    use super::*;
    use crate::rules::generated::klage::{
        KO_KLAGE_010, KO_KLAGE_011, KO_KLAGE_012, KO_KLAGE_013, KO_KLAGE_014, KO_KLAGE_015, KO_KLAGE_016,
        KO_KLAGE_017, KO_KLAGE_018,
    };

    #[test]
    fn deadlines_only_warn_under_an_act_that_has_not_been_read() {
        let law = lovdata(&Lovgrunnlag::Fvl2025);
        for rule in [
            &KO_KLAGE_010,
            &KO_KLAGE_011,
            &KO_KLAGE_012,
            &KO_KLAGE_013,
            &KO_KLAGE_014,
            &KO_KLAGE_015,
            &KO_KLAGE_016,
            &KO_KLAGE_017,
            &KO_KLAGE_018,
        ] {
            assert_eq!(rule.info.severity_under(law, Dato::SISTE), Severity::Warning, "{}", rule.info.id);
        }
    }
}
