//! The documents of the parties' comments (DOKUMENT, 032 and 033).

use klagesak_core::kodeverk::Dokumenttype;
use klagesak_core::melding::{Kommentar, Melding, Oversendelse};
use klagesak_core::verdi::Uuid;

use crate::Scope;
use crate::references;

pub(in crate::rules) fn peker_paa_saken(message: &Melding, scope: &mut Scope<'_>) {
    match message {
        Melding::Oversendelse(m) => {
            for (i, kommentar) in m.innhold.saksfremstilling.kommentarer.iter().enumerate() {
                if kommentar.dokument_id.is_some_and(|id| er_kjernen(&m.innhold, id))
                    || papir(kommentar, scope)
                {
                    scope.at(&format!("/saksfremstilling/kommentarer/{i}/dokumentId"), &[]);
                }
            }
        }
        Melding::Ettersendelse(m)
            if m.innhold.kommentar.as_ref().is_some_and(|kommentar| papir(kommentar, scope)) =>
        {
            scope.at("/kommentar/dokumentId", &[]);
        }
        // The others have no comments.
        _ => {}
    }
}

/// Whether the message itself says that the document is the appeal, a decision or the statement.
fn er_kjernen(innhold: &Oversendelse, id: Uuid) -> bool {
    let mut kjernen = false;
    references::visit_core(innhold, |annen, _, _| kjernen |= annen == id);
    kjernen
}

/// Whether the document is one the party did not write, or an older one. An appeal may be a comment when it came after the statement.
fn papir(kommentar: &Kommentar, scope: &Scope<'_>) -> bool {
    use Dokumenttype::{Klage, Oversendelsesbrev, Saksfremstilling, Vedtak, Vedtaksnotat};
    let Some(dokument) = kommentar.dokument_id.and_then(|id| scope.dokument(id)) else { return false };
    let foer = || {
        let saksfremstilling = scope.oversendelse().map(|innhold| innhold.saksfremstilling.dato);
        dokument.dato.zip(saksfremstilling).is_some_and(|(dato, saksfremstilling)| dato < saksfremstilling)
    };
    match dokument.slag {
        Oversendelsesbrev | Saksfremstilling | Vedtak | Vedtaksnotat => true,
        Klage => foer(),
        _ => false,
    }
}

pub(in crate::rules) fn uten_oppfoering(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if innhold.saksfremstilling.kommentarer.is_empty()
        && let Some(i) = innhold.dokumenter.iter().position(|d| d.slag == Dokumenttype::Kommentar)
    {
        scope.at(&format!("/dokumenter/{i}"), &[]);
    }
}
