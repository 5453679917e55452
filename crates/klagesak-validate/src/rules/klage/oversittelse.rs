//! An appeal made after the deadline (KLAGE): what the office must have considered, and when no reason can help.
//!
//! The sources are as narrow as in `frist`, for the same reason.

use klagesak_core::frister::add_years;
use klagesak_core::helligdager::next_working_day;
use klagesak_core::kodeverk::{Avvisningsgrunn, Foersteinstansutfall, Lovgrunnlag};
use klagesak_core::melding::Klagefrist;
use klagesak_core::verdi::Dato;

use super::fristregning::{for_sen, frist, satt_frem, vedtak};
use crate::Scope;

/// The days a letter may take.
const UNDERVEIS_DAGER: i64 = 14;

/// What the office came to for the decisions the deadline is for, when that is to dismiss.
fn avvist(klagefrist: &Klagefrist, scope: &Scope<'_>) -> bool {
    use Foersteinstansutfall::{Avvist, Ukjent};
    let Some(innhold) = scope.oversendelse() else { return false };
    let mut linjer = innhold.foersteinstans.utfall.iter().filter(|linje| linje.deler_med(klagefrist));
    linjer.any(|linje| matches!(linje.utfall, Avvist | Ukjent(_)))
}

/// Whether the appeal was dismissed for something else, so that nobody asked whether it came in time.
fn avvist_for_annet(klagefrist: &Klagefrist, scope: &Scope<'_>) -> bool {
    let Some(innhold) = scope.oversendelse() else { return false };
    innhold.foersteinstans.utfall.iter().any(|linje| {
        let annet = linje.avvisningsgrunn.as_ref().is_some_and(|grunn| *grunn != Avvisningsgrunn::ForSent);
        annet && linje.utfall == Foersteinstansutfall::Avvist && linje.deler_med(klagefrist)
    })
}

pub(in crate::rules) fn for_sen_uten_vurdering(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    let (Some(klagedato), Some(fristdato)) = (for_sen(klagefrist, scope), frist(klagefrist, scope)) else {
        return;
    };
    // No assessment can help an appeal that is over the absolute limit.
    let uvurdert = klagefrist.rettidig == Some(false)
        && klagefrist.oversittelse.is_none()
        && !avvist_for_annet(klagefrist, scope);
    if uvurdert && over_grensen(klagefrist, scope).is_none() {
        scope.at("/oversittelse", &[("klagedato", klagedato.into()), ("fristdato", fristdato.into())]);
    }
}

pub(in crate::rules) fn oversittelse_uten_grunn(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    // An appeal made after the deadline is not in time; then `rettidig` is the mistake, not the assessment.
    let rettidig = klagefrist.rettidig == Some(true);
    if rettidig && klagefrist.oversittelse.is_some() && for_sen(klagefrist, scope).is_none() {
        scope.at("/oversittelse", &[]);
    }
}

pub(in crate::rules) fn ikke_tatt_til_behandling(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    let behandlet = klagefrist.oversittelse.as_ref().is_none_or(|o| o.tatt_til_behandling);
    if !behandlet && !avvist(klagefrist, scope) {
        scope.at("/oversittelse/tattTilBehandling", &[]);
    }
}

pub(in crate::rules) fn over_ett_aar(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    if *scope.hode().lovgrunnlag != Lovgrunnlag::Fvl2025 {
        meld_over_grensen(klagefrist, scope);
    }
}

// The limit of the new act has been read and not applied by anybody, so it is said and stops nothing.
pub(in crate::rules) fn over_ett_aar_2025(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    if *scope.hode().lovgrunnlag == Lovgrunnlag::Fvl2025 {
        meld_over_grensen(klagefrist, scope);
    }
}

fn meld_over_grensen(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    let Some((klagedato, vedtaksdato)) = over_grensen(klagefrist, scope) else { return };
    if !avvist(klagefrist, scope) {
        let aar = u64::from(scope.law().absolutt_frist_aar);
        let params =
            [("klagedato", klagedato.into()), ("aar", aar.into()), ("vedtaksdato", vedtaksdato.into())];
        scope.at("/rettidig", &params);
    }
}

/// The day the appeal was made and the day of the decision, when no reason can make the appeal be considered any more. The limit
/// is for deadlines that were exceeded: one that never began, or was kept, has none, however long it took. A dismissal that is
/// appealed is the decision it counts from.
fn over_grensen(klagefrist: &Klagefrist, scope: &Scope<'_>) -> Option<(Dato, Dato)> {
    if klagefrist.rettidig != Some(false) {
        return None;
    }
    let (_, satt_frem) = satt_frem(klagefrist, scope)?;
    let klagedato = satt_frem.avbrutt();
    // Where nobody knows when it was posted, it may have been on its way.
    let ukjent = satt_frem.fremsatt_dato.is_none() && satt_frem.innkommet.is_none();
    let underveis = if ukjent { UNDERVEIS_DAGER } else { 0 };
    // Of several decisions in one line the appeal of the youngest can be considered longest.
    let yngste = vedtak(klagefrist, scope).map(|v| v.dato).max()?;
    let grense = next_working_day(add_years(yngste, scope.law().absolutt_frist_aar)?);
    let dager = (klagedato.naive() - grense.naive()).num_days();
    (dager > underveis).then_some((klagedato, yngste))
}

#[cfg(test)]
mod tests {
    use klagesak_core::kodeverk::Lovgrunnlag;
    use klagesak_core::lovgrunnlag::{LawDay, lovdata};
    use klagesak_core::verdi::Dato;
    use klagesak_core::verdict::Severity;

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
            let severity = rule.info.severity_under(law, LawDay::on(Dato::SISTE));
            assert!(severity <= Severity::Warning, "{}", rule.info.id);
        }
    }
}
