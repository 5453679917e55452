//! One benefit in a decision (VEDTAK): its legal basis, its period and its amounts.

use klagesak_core::kodeverk::{Kodeverk, Lov};
use klagesak_core::melding::{Hjemmel, Ytelse};
use klagesak_core::profil::{Bestemmelse, Klageadgang, Merke};
use klagesak_core::verdict::Param;

use crate::Scope;

/// Whether the benefit is money the office demands, not money it gives: repayment, collection and refund. Its amounts are
/// not applied for, and nothing is granted.
pub(in crate::rules) fn er_krav(ytelse: &Ytelse, scope: &Scope<'_>) -> bool {
    ytelse.krevd_beloep.is_some() || scope.er(&ytelse.hjemmel, Merke::Krav)
}

pub(in crate::rules) fn annen_lov(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    let egen = scope.profil().is_none_or(|profil| profil.lov(ytelse.hjemmel.lov.verdi()).is_some());
    if !egen && !er_om_saksgangen(&ytelse.hjemmel) {
        scope.at("/hjemmel/lov", &[]);
    }
}

/// What the County Governor hears besides what the acts of the area give: costs (fvl § 36; the act of 2025 § 69 (3)), access for a party
/// (fvl §§ 18 to 21; §§ 46 to 54), and a dismissal (§ 31; § 65).
pub(in crate::rules) fn er_om_saksgangen(hjemmel: &Hjemmel) -> bool {
    let paragraf = hjemmel.paragraf.as_str();
    match hjemmel.lov {
        Lov::Ukjent(_) => true,
        Lov::Fvl1967 => matches!(paragraf, "18" | "18a" | "18b" | "18c" | "18d" | "19" | "21" | "31" | "36"),
        Lov::Fvl2025 => matches!(paragraf, "46" | "47" | "48" | "50" | "51" | "53" | "54" | "65" | "69"),
        _ => false,
    }
}

pub(in crate::rules) fn ukjent_bestemmelse(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    if er_ukjent(ytelse, scope) {
        scope.at("/hjemmel/paragraf", &[("paragraf", paragraf(ytelse))]);
    }
}

/// Whether the act is one of the area's, with a list of provisions, and the provision is none that can be appealed.
pub(in crate::rules) fn er_ukjent(ytelse: &Ytelse, scope: &Scope<'_>) -> bool {
    let lov = scope.profil().and_then(|profil| profil.lov(ytelse.hjemmel.lov.verdi()));
    lov.is_some_and(|lov| !lov.bestemmelser.is_empty())
        && matches!(klageadgang(ytelse, scope), None | Some(Klageadgang::Nei))
}

/// What the area says of the provision.
pub(in crate::rules) fn bestemmelse<'s>(ytelse: &Ytelse, scope: &Scope<'s>) -> Option<&'s Bestemmelse> {
    let Hjemmel { lov, paragraf, .. } = &ytelse.hjemmel;
    scope.profil()?.bestemmelse(lov.verdi(), paragraf.as_str())
}

fn klageadgang(ytelse: &Ytelse, scope: &Scope<'_>) -> Option<Klageadgang> {
    bestemmelse(ytelse, scope).map(|bestemmelse| bestemmelse.klageadgang)
}

// Two to four characters of a form the reader has checked, so they can stand in a finding.
pub(in crate::rules) fn paragraf(ytelse: &Ytelse) -> Param {
    Param::Word(ytelse.hjemmel.paragraf.as_str().to_owned().into())
}

// In the decision on the appeal the question has been answered.
pub(in crate::rules) fn betinget_paaklagbar(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    let asked = scope.oversendelse().is_some();
    if asked && klageadgang(ytelse, scope) == Some(Klageadgang::Betinget) {
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
        && !er_krav(ytelse, scope)
    {
        scope.at("/innvilgetBeloep", &[]);
    }
}
