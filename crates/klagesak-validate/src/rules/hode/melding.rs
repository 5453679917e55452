//! The head (HODE): the message's own time, ids and references. Who sends to whom stands in `adressering` and `kommune`.

use klagesak_core::frister::KLOKKESLINGRING;
use klagesak_core::melding::{Hode, Utvidelser};

use crate::Scope;

pub(in crate::rules) fn opprettet_i_fremtiden(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if hode.opprettet.instant() > scope.now().instant() + KLOKKESLINGRING {
        scope.at("/opprettet", &[]);
    }
}

pub(in crate::rules) fn viser_til_seg_selv(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if hode.svar_paa == Some(hode.melding_id) {
        scope.at("/svarPaa", &[("felt", "svarPaa".into())]);
    }
    if hode.erstatter == Some(hode.melding_id) {
        scope.at("/erstatter", &[("felt", "erstatter".into())]);
    }
}

pub(in crate::rules) fn sakens_id_som_meldingens(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let egen = Some(hode.melding_id);
    for (sti, felt, id) in [
        ("/meldingId", "meldingId", egen),
        // A reference to the message itself is another fault, with a finding of its own.
        ("/svarPaa", "svarPaa", hode.svar_paa.filter(|id| Some(*id) != egen)),
        ("/erstatter", "erstatter", hode.erstatter.filter(|id| Some(*id) != egen)),
    ] {
        if id == Some(hode.klagesak_id) {
            scope.at(sti, &[("felt", felt.into())]);
        }
    }
}

pub(in crate::rules) fn uten_referanse(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let r = hode.referanser;
    let digisos = r.fiks_digisos_id.is_some() || !r.digisos_klage_ider.is_empty();
    let sak = r.har_sak_hos_foersteinstansen() || r.statsforvalter_sak.is_some();
    if scope.oversendelse().is_some() && !digisos && !sak {
        scope.at("/referanser", &[]);
    }
}

pub(in crate::rules) fn lov_ikke_i_kraft(_: &Hode<'_>, scope: &mut Scope<'_>) {
    let lov = scope.law();
    if !lov.applies(scope.law_day()) {
        scope.at("/lovgrunnlag", &[("lov", lov.navn.into())]);
    }
}

pub(in crate::rules) fn utvidelser_for_store(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let stoerrelse = hode.utvidelser.map_or(0, Utvidelser::size);
    if stoerrelse > Utvidelser::MAKS_BYTES {
        let grense = Utvidelser::MAKS_BYTES;
        scope.at("/utvidelser", &[("stoerrelse", stoerrelse.into()), ("grense", grense.into())]);
    }
}
