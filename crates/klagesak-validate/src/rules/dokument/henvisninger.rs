//! References to documents (DOKUMENT, 004 to 007, and 038): what the rest of the message points to.

use klagesak_core::kodeverk::{Dokumenttype, Foersteinstansutfall, Kodeverk, Retning};
use klagesak_core::melding::{Melding, Oversendelse};
use klagesak_core::verdi::Uuid;

use super::paakrevd::{code, has};
use crate::Scope;
use crate::references;

pub(in crate::rules) fn dangling_references(message: &Melding, scope: &mut Scope<'_>) {
    references::visit_any(message, |id, path| {
        if scope.dokument(id).is_none() {
            scope.at(path.pointer().as_str(), &[]);
        }
    });
}

pub(in crate::rules) fn references_of_other_type(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    references::visit_core(innhold, |id, role, path| {
        let (Some(expected), Some(dokument)) = (role.expects(), scope.dokument(id)) else { return };
        // A decision that was given orally has no letter, but a note.
        let note = expected == Dokumenttype::Vedtak && dokument.slag == Dokumenttype::Vedtaksnotat;
        let other = dokument.slag != expected && !note && dokument.slag.kode().is_some();
        // Each of the others is another fault with a rule of its own: no document of the type, and one document for two.
        if other && has(innhold, &expected) && roles(innhold, id) == 1 {
            let params = [("ventet", code(&expected)), ("type", code(&dokument.slag))];
            scope.at(path.pointer().as_str(), &params);
        }
    });
}

pub(in crate::rules) fn shared_documents(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let mut seen = Vec::new();
    references::visit_core(innhold, |id, _, _| {
        if seen.contains(&id) {
            return;
        }
        seen.push(id);
        let antall = roles(innhold, id);
        if antall > 1
            && let Some(i) = innhold.dokumenter.iter().position(|d| d.dokument_id == id)
        {
            scope.at(&format!("/dokumenter/{i}"), &[("antall", u64::from(antall).into())]);
        }
    });
}

/// How many different things a document is said to be. Several decisions may stand in one letter.
fn roles(innhold: &Oversendelse, id: Uuid) -> u32 {
    let mut roles = 0u32;
    references::visit_core(innhold, |other, role, _| {
        if other == id {
            roles |= 1 << role as u32;
        }
    });
    roles.count_ones()
}

pub(in crate::rules) fn unreferenced(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    use Dokumenttype::{
        AnnenRegning, Husleiekontrakt, Kontoutskrift, Legeerklaering, Loennsslipp, Skattemelding,
        Stroemregning,
    };
    // Papers of the case itself, letters and notes speak for themselves; these are evidence for something.
    let evidence = |slag: &Dokumenttype| {
        matches!(
            slag,
            AnnenRegning
                | Husleiekontrakt
                | Kontoutskrift
                | Legeerklaering
                | Loennsslipp
                | Skattemelding
                | Stroemregning
        )
    };
    if !innhold.dokumenter.iter().any(|d| evidence(&d.slag)) {
        return;
    }
    let mut referenced = Vec::new();
    references::visit(innhold, |id, _, _| referenced.push(id));
    referenced.sort();
    for (i, dokument) in innhold.dokumenter.iter().enumerate() {
        if evidence(&dokument.slag) && referenced.binary_search(&dokument.dokument_id).is_err() {
            scope.at(&format!("/dokumenter/{i}"), &[]);
        }
    }
}

// A decision on something else has been pointed to where it matters; one that nothing points to may be the answer to the appeal.
pub(in crate::rules) fn nytt_vedtak_uten_omtale(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let f = &innhold.foersteinstans;
    if !f.bare(&Foersteinstansutfall::Opprettholdt) || !f.nye_vedtak.is_empty() {
        return;
    }
    let (fra, til) = (innhold.klage.foerst_mottatt(), innhold.saksfremstilling.dato.max(f.dato));
    let mut nevnt = Vec::new();
    references::visit(innhold, |id, _, _| nevnt.push(id));
    for (i, dokument) in innhold.dokumenter.iter().enumerate() {
        let vedtak = dokument.slag == Dokumenttype::Vedtak && dokument.retning != Retning::Inn;
        let dato = dokument.dato.filter(|dato| *dato > fra && *dato <= til && vedtak);
        if let Some(dato) = dato.filter(|_| !nevnt.contains(&dokument.dokument_id)) {
            scope.at(&format!("/dokumenter/{i}"), &[("dato", dato.into())]);
        }
    }
}
