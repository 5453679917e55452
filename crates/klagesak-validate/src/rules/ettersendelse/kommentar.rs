//! The party's comment, and references outside an ettersendelse (ETTERSENDELSE).

use klagesak_core::kodeverk::{Ettersender, Kodeverk, Meldingstype};
use klagesak_core::melding::{Dokument, Ettersendelse};

use crate::Scope;

pub(in crate::rules) fn tom_kommentar(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    let Some(kommentar) = &ettersendelse.kommentar else { return };
    if kommentar.tekst.is_none() && kommentar.dokument_id.is_none() {
        scope.at("/kommentar", &[]);
    }
}

pub(in crate::rules) fn kommentar_fra_annen(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    let Some(avsender) = ettersendelse.avsender.kode() else { return };
    if ettersendelse.kommentar.is_some() && ettersendelse.avsender != Ettersender::Part {
        scope.at("/avsender", &[("avsender", avsender.verdi.into())]);
    }
}

pub(in crate::rules) fn kommentar_etter_meldingen(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    let (Some(kommentar), Some(laget)) = (&ettersendelse.kommentar, scope.opprettet()) else { return };
    if kommentar.mottatt_dato > laget {
        scope.at("/kommentar/mottattDato", &[("dato", kommentar.mottatt_dato.into())]);
    }
}

pub(in crate::rules) fn referanse_utenfor(dokument: &Dokument, scope: &mut Scope<'_>) {
    if dokument.referanse.is_some() && scope.hode().meldingstype != Meldingstype::Ettersendelse {
        scope.at("/referanse", &[]);
    }
}
