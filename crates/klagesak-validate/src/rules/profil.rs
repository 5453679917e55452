//! What the table of the area says (PROFIL): the provisions a decision may rest on, and which documents must be there.

use klagesak_core::kodeverk::{Kodeverk, Miljoe};
use klagesak_core::melding::{Hode, Oversendelse, Ytelse};
use klagesak_core::profil::{Dokumentkrav, Klageadgang, Vilkaar};
use klagesak_core::verdict::Param;

use super::vedtak::ytelse::{bestemmelse, er_om_saksgangen, er_ukjent, paragraf};
use crate::Scope;

pub(in crate::rules) fn utenfor(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    let Some(bestemmelse) = bestemmelse(ytelse, scope) else { return };
    if let (Klageadgang::Utenfor, Some(hvorfor)) = (bestemmelse.klageadgang, &bestemmelse.hvorfor) {
        scope.rests_on(bestemmelse.lest);
        let params = [("paragraf", paragraf(ytelse)), ("hvorfor", Param::Profile(hvorfor.clone()))];
        scope.at("/hjemmel/paragraf", &params);
    }
}

pub(in crate::rules) fn ukjent_bestemmelse(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    let Some(profil) = scope.profil() else { return };
    let egen = profil.lov(ytelse.hjemmel.lov.verdi()).is_some();
    if er_ukjent(ytelse, scope) || !egen && !er_om_saksgangen(&ytelse.hjemmel) {
        let params = [("paragraf", paragraf(ytelse)), ("omraade", Param::Profile(profil.navn.clone()))];
        scope.at("/hjemmel", &params);
    }
}

// In the decision on the appeal the question has been answered.
pub(in crate::rules) fn betinget(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    let betinget = bestemmelse(ytelse, scope).is_some_and(|b| b.klageadgang == Klageadgang::Betinget);
    if betinget && scope.oversendelse().is_some() {
        scope.at("/hjemmel/paragraf", &[("paragraf", paragraf(ytelse))]);
    }
}

pub(in crate::rules) fn mangler_dokument(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let Some(profil) = scope.profil() else { return };
    let er_med = |slag: &String| innhold.dokumenter.iter().any(|d| d.slag.verdi() == slag);
    for krav in &profil.dokumenter {
        if gjelder(krav, innhold) && !krav.typer.iter().any(er_med) {
            let typer = Param::Word(krav.typer.join(", ").into());
            scope.at("/dokumenter", &[("dokumenttype", typer)]);
        }
    }
}

fn gjelder(krav: &Dokumentkrav, innhold: &Oversendelse) -> bool {
    match &krav.naar {
        Vilkaar::Alltid => true,
        Vilkaar::EtterBestemmelse { lov, paragrafer } => {
            let mut hjemler = innhold.vedtak.iter().flat_map(|v| &v.ytelser).map(|y| &y.hjemmel);
            hjemler.any(|h| h.lov.verdi() == lov && paragrafer.iter().any(|p| p == h.paragraf.as_str()))
        }
        Vilkaar::Rolle { rolle } => {
            innhold.parter.iter().flat_map(|part| &part.roller).any(|egen| egen.verdi() == rolle)
        }
    }
}

pub(in crate::rules) fn proeve(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if *hode.miljoe == Miljoe::Produksjon && scope.profil().is_some_and(|profil| profil.proeve) {
        scope.at("/miljoe", &[]);
    }
}
