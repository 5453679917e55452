//! One benefit in a decision (VEDTAK): its legal basis, its period and its amounts.

use klagesak_core::kodeverk::{Lov, Paaklagbar, Profil, bestemmelse};
use klagesak_core::melding::{Hjemmel, Ytelse};
use klagesak_core::verdict::Param;

use crate::Scope;

/// Whether the benefit is money the office demands, not money it gives: repayment, collection and refund. Its amounts are
/// not applied for, and nothing is granted.
pub(in crate::rules) fn er_krav(ytelse: &Ytelse) -> bool {
    ytelse.krevd_beloep.is_some()
        || ytelse.hjemmel.lov == Lov::Sotjl
            && matches!(ytelse.hjemmel.paragraf.as_str(), "23" | "24" | "25" | "26")
}

pub(in crate::rules) fn annen_lov(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    let profil = scope.hode().profil;
    if *profil == Profil::OekonomiskSosialhjelp && !gaar_til_statsforvalteren(&ytelse.hjemmel) {
        scope.at("/hjemmel/lov", &[]);
    }
}

/// What the County Governor hears besides the benefits of the act: costs (fvl § 36; the act of 2025 § 69 (3)), access for a party
/// (fvl §§ 18 to 21; §§ 46 to 54), a dismissal (§ 31; § 65), and help to those without a fixed home.
fn gaar_til_statsforvalteren(hjemmel: &Hjemmel) -> bool {
    let paragraf = hjemmel.paragraf.as_str();
    match hjemmel.lov {
        Lov::Sotjl | Lov::ForUtenFastBopel | Lov::Ukjent(_) => true,
        Lov::Fvl1967 => matches!(paragraf, "18" | "18a" | "18b" | "18c" | "18d" | "19" | "21" | "31" | "36"),
        Lov::Fvl2025 => matches!(paragraf, "46" | "47" | "48" | "50" | "51" | "53" | "54" | "65" | "69"),
        _ => false,
    }
}

pub(in crate::rules) fn ukjent_bestemmelse(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    let paaklagbar = bestemmelse(ytelse.hjemmel.paragraf.as_str()).map(|b| b.paaklagbar);
    if ytelse.hjemmel.lov == Lov::Sotjl && matches!(paaklagbar, None | Some(Paaklagbar::Nei)) {
        scope.at("/hjemmel/paragraf", &[("paragraf", paragraf(ytelse))]);
    }
}

// Two to four characters of a form the reader has checked, so they can stand in a finding.
fn paragraf(ytelse: &Ytelse) -> Param {
    Param::Word(ytelse.hjemmel.paragraf.as_str().to_owned().into())
}

// In the decision on the appeal the question has been answered.
pub(in crate::rules) fn betinget_paaklagbar(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    let paaklagbar = bestemmelse(ytelse.hjemmel.paragraf.as_str()).map(|b| b.paaklagbar);
    let asked = scope.oversendelse().is_some();
    if asked && ytelse.hjemmel.lov == Lov::Sotjl && paaklagbar == Some(Paaklagbar::Betinget) {
        scope.at("/hjemmel/paragraf", &[("paragraf", paragraf(ytelse))]);
    }
}

pub(in crate::rules) fn periode_slutter_foer(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    if let Some(periode) = &ytelse.periode
        && let Some(tom) = periode.tom
        && tom < periode.fom
    {
        scope.at("/periode/tom", &[("fom", periode.fom.into()), ("tom", tom.into())]);
    }
}

// A warning only: the office may grant more than somebody knew to ask for.
pub(in crate::rules) fn mer_enn_soekt(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    if let (Some(soekt), Some(innvilget)) = (ytelse.soekt_beloep, ytelse.innvilget_beloep)
        && innvilget > soekt
        && !er_krav(ytelse)
    {
        scope.at("/innvilgetBeloep", &[]);
    }
}
