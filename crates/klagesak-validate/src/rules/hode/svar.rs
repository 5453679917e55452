//! Replies, and who sends which type to whom (HODE).

use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::melding::{Hode, Virksomhet};

use crate::Scope;
use crate::side::{Side, only_from_klageinstans, side};

pub(in crate::rules) fn svar_uten_melding(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    use Meldingstype::{Avgjoerelse, Kvittering, Retur};
    if matches!(hode.meldingstype, Avgjoerelse | Kvittering | Retur) && hode.svar_paa.is_none() {
        scope.at("/svarPaa", &[]);
    }
}

pub(in crate::rules) fn ikke_klageinstans(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if only_from_klageinstans(&hode.meldingstype) && side(hode.avsender) == Some(Side::Foersteinstans) {
        at_role("/avsender/rolle", hode.avsender, scope);
    }
}

fn at_role(sti: &str, virksomhet: &Virksomhet, scope: &mut Scope<'_>) {
    if let Some(rolle) = virksomhet.rolle.kode() {
        scope.at(sti, &[("rolle", rolle.verdi.into())]);
    }
}

pub(in crate::rules) fn trekk_fra_klageinstans(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if hode.meldingstype == Meldingstype::Trekk && side(hode.avsender) == Some(Side::Klageinstans) {
        at_role("/avsender/rolle", hode.avsender, scope);
    }
}

pub(in crate::rules) fn til_feil_side(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let wrong = match &hode.meldingstype {
        Meldingstype::Trekk => Side::Foersteinstans,
        meldingstype if only_from_klageinstans(meldingstype) => Side::Klageinstans,
        _ => return,
    };
    if side(hode.mottaker) == Some(wrong) {
        at_role("/mottaker/rolle", hode.mottaker, scope);
    }
}
