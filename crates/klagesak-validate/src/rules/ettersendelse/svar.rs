//! What is sent, by whom, and what it answers (ETTERSENDELSE).

use klagesak_core::kodeverk::{Ettersender, Kodeverk, Retning, Virksomhetsrolle};
use klagesak_core::melding::Ettersendelse;

use crate::Scope;

pub(in crate::rules) fn referanse_uten_forespoersel(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    let antall = ettersendelse.dokumenter.iter().filter(|dokument| dokument.referanse.is_some()).count();
    if ettersendelse.forespoersel_id.is_none() && antall > 0 {
        scope.at("/forespoerselId", &[("antall", antall.into())]);
    }
}

pub(in crate::rules) fn svar_uten_referanser(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    let ingen = ettersendelse.dokumenter.iter().all(|dokument| dokument.referanse.is_none());
    if ettersendelse.forespoersel_id.is_some() && ingen {
        scope.at("/dokumenter", &[]);
    }
}

pub(in crate::rules) fn partens_dokumenter(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    if ettersendelse.avsender != Ettersender::Part {
        return;
    }
    for (i, dokument) in ettersendelse.dokumenter.iter().enumerate() {
        let Some(retning) = dokument.retning.kode() else { continue };
        if dokument.retning != Retning::Inn {
            scope.at(&format!("/dokumenter/{i}/retning"), &[("retning", retning.verdi.into())]);
        }
    }
}

pub(in crate::rules) fn parter_fra_andre(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    let Some(avsender) = ettersendelse.avsender.kode() else { return };
    if !ettersendelse.part_ider.is_empty() && ettersendelse.avsender != Ettersender::Part {
        scope.at("/partIder", &[("avsender", avsender.verdi.into())]);
    }
}

pub(in crate::rules) fn annen_avsender(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    use Virksomhetsrolle::{Kommune, NavKontor, Staf, Statsforvalter};
    let hode = scope.hode();
    let motsagt = match ettersendelse.avsender {
        Ettersender::Nav => matches!(hode.avsender.rolle, Staf | Statsforvalter),
        Ettersender::Statsforvalter => matches!(hode.avsender.rolle, Kommune | NavKontor),
        _ => false,
    };
    let koder = ettersendelse.avsender.kode().zip(hode.avsender.rolle.kode());
    if let Some((avsender, rolle)) = koder.filter(|_| motsagt) {
        scope.at("/avsender", &[("avsender", avsender.verdi.into()), ("rolle", rolle.verdi.into())]);
    }
}
