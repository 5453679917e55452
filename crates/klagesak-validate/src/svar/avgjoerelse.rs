//! The content of an avgjoerelse that upholds everything.

use klagesak_core::kodeverk::{
    Avgjoerelsesgjelder, Dokumenttype, Klageutfall, Partsrolle, Retning, Underretningsmaate,
};
use klagesak_core::melding::{Avgjoerelse, Oversendelse, Sakskostnader, Underrettet, Vedtaksavgjoerelse};
use klagesak_core::verdi::Liste;

use super::dokument::dokument;
use super::{Ramme, SvarError};

/// Every appealed decision upheld: the outcome that asks for nothing more. Whoever decides the appeal writes the right one.
pub(super) fn innhold(sak: &Oversendelse, ramme: &mut Ramme<'_>) -> Result<Avgjoerelse, SvarError> {
    let today = ramme.today()?;
    let utfall = Klageutfall::Stadfestet;
    let mut appealed: Vec<_> = sak.klage.gjelder_vedtak.iter().copied().collect();
    if appealed.is_empty() {
        appealed = sak.vedtak.iter().map(|vedtak| vedtak.vedtak_id).collect();
    }
    let vedtak = appealed
        .into_iter()
        .map(|id| Vedtaksavgjoerelse::builder().vedtak_id(id).utfall(utfall.clone()).build());
    let klager = sak.parter.iter().find(|part| part.er(&Partsrolle::Klager));
    let maate = match klager.and_then(|klager| klager.digital) {
        Some(true) => Underretningsmaate::Digital,
        _ => Underretningsmaate::Brev,
    };
    let told = Underrettet::builder().rolle(Partsrolle::Klager).dato(today).maate(maate).build();
    let letter = dokument(1, Dokumenttype::Avgjoerelse, Some(today), Retning::Ut, None, ramme)?;
    Ok(Avgjoerelse::builder()
        .gjelder(Avgjoerelsesgjelder::Klagen)
        .utfall(utfall.clone())
        .dato(today)
        .vedtak(Liste::new(vedtak.collect())?)
        .sakskostnader(Sakskostnader::builder().opplyst_om_rett(false).build())
        .underrettet(Liste::new(vec![told])?)
        .dokumenter(Liste::new(vec![letter])?)
        .build())
}
