//! What is said of each document (DOKUMENT, 011 to 015): dates, access and direction.

use klagesak_core::kodeverk::{Dokumenttype, Kodeverk, Retning};
use klagesak_core::melding::{Dokument, Oversendelse};

use super::paakrevd::code;
use crate::Scope;
use crate::references::{self, Role};
use crate::rules::generated::dokument::{
    KO_DOKUMENT_011_BEGGE, KO_DOKUMENT_011_IKKE_ET_SVAR, KO_DOKUMENT_011_INGEN_AV_DEM,
};
use crate::tid::norsk_dato;

pub(in crate::rules) fn dated_or_undated(dokument: &Dokument, scope: &mut Scope<'_>) {
    let funnet = match (dokument.dato, dokument.udatert) {
        (Some(_), None) | (None, Some(true)) => return,
        (None, None) => KO_DOKUMENT_011_INGEN_AV_DEM,
        (Some(_), Some(true)) => KO_DOKUMENT_011_BEGGE,
        (_, Some(false)) => KO_DOKUMENT_011_IKKE_ET_SVAR,
    };
    scope.at("", &[("funnet", funnet.into())]);
}

pub(in crate::rules) fn dated_after_message(dokument: &Dokument, scope: &mut Scope<'_>) {
    let Some(dato) = dokument.dato else { return };
    let opprettet = scope.hode().opprettet;
    // Around midnight the date in Norway may be the day after the one written.
    let latest = norsk_dato(opprettet).max(opprettet.local_date());
    if let Some(latest) = latest.filter(|latest| dato > *latest) {
        scope.at("/dato", &[("dato", dato.into()), ("opprettet", latest.into())]);
    }
}

pub(in crate::rules) fn withheld_without_basis(dokument: &Dokument, scope: &mut Scope<'_>) {
    if dokument.partsinnsyn.unntatt && dokument.partsinnsyn.hjemmel.is_none() {
        scope.at("/partsinnsyn", &[]);
    }
}

pub(in crate::rules) fn basis_without_withholding(dokument: &Dokument, scope: &mut Scope<'_>) {
    if !dokument.partsinnsyn.unntatt && dokument.partsinnsyn.hjemmel.is_some() {
        scope.at("/partsinnsyn/hjemmel", &[]);
    }
}

pub(in crate::rules) fn direction(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    use Dokumenttype::{Klage, Kommentar, Oversendelsesbrev, Saksfremstilling, Soeknad, Vedtak};
    for (i, dokument) in innhold.dokumenter.iter().enumerate() {
        let wrong = match (&dokument.slag, &dokument.retning) {
            (Klage | Kommentar | Soeknad, Retning::Ut) => true,
            (Oversendelsesbrev, Retning::Inn) => true,
            // Those of another office that had the case come in, and so may the copy of the person who appeals.
            (Saksfremstilling, Retning::Inn) => !another_office(innhold),
            // Decisions of others, such as on a benefit from the state, do come in.
            (Vedtak, Retning::Inn) => is_own_decision(innhold, dokument) && !another_office(innhold),
            _ => false,
        };
        if wrong {
            let retning = dokument.retning.kode().map_or("UKJENT", |kode| kode.verdi);
            let params = [("type", code(&dokument.slag)), ("retning", retning.into())];
            scope.at(&format!("/dokumenter/{i}/retning"), &params);
        }
    }
}

/// Whether another office than the sender has decided.
fn another_office(innhold: &Oversendelse) -> bool {
    innhold.vedtak.iter().any(|vedtak| vedtak.kontor.is_some())
}

fn is_own_decision(innhold: &Oversendelse, dokument: &Dokument) -> bool {
    let mut own = false;
    references::visit_core(innhold, |id, role, _| {
        own |= id == dokument.dokument_id && matches!(role, Role::Vedtak | Role::NyttVedtak);
    });
    own
}
