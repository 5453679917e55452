//! The list of documents as a whole (DOKUMENT, 008 to 010): numbers, ids and order.

use klagesak_core::kodeverk::{Dokumenttype, Meldingstype};
use klagesak_core::melding::Dokument;
use klagesak_core::verdi::Dato;

use crate::Scope;
use crate::repeated::repeated;

pub(in crate::rules) fn numbering(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    // After the first wrong number the rest are mostly wrong for the same cause.
    let expected = dokumenter.iter().zip(1u64..).enumerate();
    if let Some((i, (dokument, ventet))) = { expected }.find(|(_, (d, n))| d.nummer.get() != *n) {
        let params = [("nummer", dokument.nummer.get().into()), ("ventet", ventet.into())];
        scope.at(&format!("/{i}/nummer"), &params);
    }
}

pub(in crate::rules) fn repeated_ids(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    for (first, again) in repeated(dokumenter.iter().map(|d| d.dokument_id)) {
        let nummer = dokumenter.get(first).map_or(0, |d| d.nummer.get());
        scope.at(&format!("/{again}/dokumentId"), &[("nummer", nummer.into())]);
    }
}

pub(in crate::rules) fn order_of_dates(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    use Dokumenttype::{
        Fullmakt, Klage, Kommentar, Oversendelsesbrev, Saksfremstilling, Soeknad, Ukjent, Vedtak,
        Vedtaksnotat,
    };
    // What the Statsforvalter writes begins with its letter, and what it is about comes after.
    let letter = matches!(
        scope.hode().meldingstype,
        Meldingstype::Avgjoerelse | Meldingstype::Forespoersel | Meldingstype::Retur | Meldingstype::Status
    );
    let mut before: Option<Dato> = None;
    for (i, dokument) in dokumenter.iter().enumerate().skip(usize::from(letter)) {
        // The papers of the case itself are read first, whatever their dates.
        let core = matches!(
            dokument.slag,
            Fullmakt
                | Klage
                | Kommentar
                | Oversendelsesbrev
                | Saksfremstilling
                | Soeknad
                | Ukjent(_)
                | Vedtak
                | Vedtaksnotat
        );
        let Some(dato) = dokument.dato.filter(|_| !core) else { continue };
        if let Some(forrige) = before.filter(|before| dato < *before) {
            // One is enough: a list sorted the other way would give one for every document.
            scope.at(&format!("/{i}/dato"), &[("dato", dato.into()), ("forrige", forrige.into())]);
            return;
        }
        before = Some(dato);
    }
}
