//! Returns (RETUR).

use klagesak_core::kodeverk::Returaarsak;
use klagesak_core::melding::Retur;
use klagesak_core::verdi::Organisasjonsnummer;

use crate::Scope;

pub(in crate::rules) fn feil_embete_uten_maal(retur: &Retur, scope: &mut Scope<'_>) {
    if retur.aarsak == Returaarsak::FeilEmbete && retur.henvist_til.is_none() {
        scope.at("/henvistTil", &[]);
    }
}

pub(in crate::rules) fn henvist_til_seg_selv(retur: &Retur, scope: &mut Scope<'_>) {
    if nummer(retur).is_some_and(|nummer| *nummer == scope.hode().avsender.organisasjonsnummer) {
        scope.at("/henvistTil/organisasjonsnummer", &[]);
    }
}

fn nummer(retur: &Retur) -> Option<&Organisasjonsnummer> {
    retur.henvist_til.as_ref()?.organisasjonsnummer.as_ref()
}

pub(in crate::rules) fn henvist_kontrollsiffer(retur: &Retur, scope: &mut Scope<'_>) {
    if nummer(retur).is_some_and(|nummer| !nummer.control_digit_ok()) {
        scope.at("/henvistTil/organisasjonsnummer", &[]);
    }
}

pub(in crate::rules) fn ikke_et_embete(retur: &Retur, scope: &mut Scope<'_>) {
    let Some(nummer) = nummer(retur).filter(|nummer| nummer.control_digit_ok()) else { return };
    let embete = scope.registers().embete(nummer.as_str()).is_some_and(|embete| !embete.staf);
    // A referral to the sender has a finding of its own.
    let selv = *nummer == scope.hode().avsender.organisasjonsnummer;
    if retur.aarsak == Returaarsak::FeilEmbete && !embete && !selv {
        scope.at("/henvistTil/organisasjonsnummer", &[]);
    }
}

pub(in crate::rules) fn ufullstendig(retur: &Retur, scope: &mut Scope<'_>) {
    if retur.aarsak == Returaarsak::Ufullstendig {
        scope.at("/aarsak", &[]);
    }
}
