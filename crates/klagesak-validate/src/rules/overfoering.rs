//! Cases that move from one embete to another (OVERFOERING).

use klagesak_core::kodeverk::{Overfoeringsaarsak, Virksomhetsrolle};
use klagesak_core::melding::Overfoering;
use klagesak_core::verdict::Pointer;

use super::hode::adressering::mottaker_er_ukjent;
use crate::Scope;
use crate::repeated::repeated;
use crate::side::{Side, side};

pub(in crate::rules) fn besluttet_etter_meldingen(overfoering: &Overfoering, scope: &mut Scope<'_>) {
    let besluttet = overfoering.besluttet_dato;
    if scope.opprettet().is_some_and(|laget| besluttet > laget) {
        scope.at("/besluttetDato", &[("dato", besluttet.into())]);
    }
}

// STAF may send for the embete that has the case. That the sender is on the other side is a fault with a rule of its own.
pub(in crate::rules) fn fra_en_annen(overfoering: &Overfoering, scope: &mut Scope<'_>) {
    let avsender = scope.hode().avsender;
    let Some(nummer) = &overfoering.fra.organisasjonsnummer else { return };
    let embete = side(avsender) == Some(Side::Klageinstans) && avsender.rolle != Virksomhetsrolle::Staf;
    if embete && *nummer != avsender.organisasjonsnummer {
        scope.at("/fra/organisasjonsnummer", &[]);
    }
}

pub(in crate::rules) fn uten_kopi(overfoering: &Overfoering, scope: &mut Scope<'_>) {
    if overfoering.kopi_til.is_empty() {
        scope.at("/kopiTil", &[]);
    }
}

pub(in crate::rules) fn uten_kontakt(overfoering: &Overfoering, scope: &mut Scope<'_>) {
    if overfoering.kontakt_for_part.is_none() {
        scope.at("/kontaktForPart", &[]);
    }
}

pub(in crate::rules) fn samme_melding(overfoering: &Overfoering, scope: &mut Scope<'_>) {
    for (foerste, igjen) in repeated(overfoering.forsendelser.iter().map(|f| f.melding_id)) {
        scope.at(&format!("/forsendelser/{igjen}/meldingId"), &[("foerste", (foerste + 1).into())]);
    }
}

pub(in crate::rules) fn til_ukjent(overfoering: &Overfoering, scope: &mut Scope<'_>) {
    // A new embete may be younger than the register.
    let kan_vaere_nytt =
        matches!(overfoering.aarsak, Overfoeringsaarsak::NyInndeling | Overfoeringsaarsak::Ukjent(_));
    // That the receiver is on the other side is a fault with a rule of its own.
    let embete = side(scope.hode().mottaker) == Some(Side::Klageinstans);
    if !kan_vaere_nytt && embete && mottaker_er_ukjent(scope.hode(), scope) {
        scope.in_message(Pointer::new("/mottaker/organisasjonsnummer"), &[]);
    }
}

pub(in crate::rules) fn seg_selv(overfoering: &Overfoering, scope: &mut Scope<'_>) {
    let id = scope.hode().melding_id;
    if let Some(i) = overfoering.forsendelser.iter().position(|f| f.melding_id == id) {
        scope.at(&format!("/forsendelser/{i}/meldingId"), &[]);
    }
}
