//! The documents of a case (DOKUMENT, 001 to 003, and 029): what must be there.

use klagesak_core::kodeverk::{Dokumenttype, Form, Klagekanal, Kodeverk, Lov, Vedtaksutfall};
use klagesak_core::melding::{Dokument, Fremsettelse, Hjemmel, Oversendelse, Vedtak};
use klagesak_core::profil::Merke;
use klagesak_core::verdi::Uuid;
use klagesak_core::verdict::Param;

use crate::Scope;

pub(in crate::rules) fn required_types(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    use Dokumenttype::{Klage, Vedtak, Vedtaksnotat};
    // Written in an application, or lost and noted in the journal, it is the document it points to; sent on nav.no it is data.
    let pointed =
        |id: Option<Uuid>| id.is_some_and(|id| innhold.dokumenter.iter().any(|d| d.dokument_id == id));
    let digital = !scope.hode().referanser.digisos_klage_ider.is_empty();
    let digital = |f: &Fremsettelse| digital && f.kanal == Klagekanal::Digital;
    let klage = has(innhold, &Klage)
        || pointed(innhold.klage.dokument_id)
        || innhold.klage.fremsettelser.iter().all(|f| oral(f) || digital(f));
    let vedtak = has(innhold, &Vedtak)
        || has(innhold, &Vedtaksnotat)
        || innhold.vedtak.iter().all(|v| given_orally(v) || pointed(v.dokument_id));
    for (slag, there) in [(Klage, klage), (Vedtak, vedtak)] {
        if !there {
            scope.at("/dokumenter", &[("dokumenttype", code(&slag))]);
        }
    }
}

/// An appeal made orally may have been noted, or only told in the message.
fn oral(fremsettelse: &Fremsettelse) -> bool {
    fremsettelse.form == Some(Form::Muntlig) || fremsettelse.kanal == Klagekanal::Muntlig
}

/// A decision given orally may never have been written down.
fn given_orally(vedtak: &Vedtak) -> bool {
    vedtak.form == Some(Form::Muntlig)
}

pub(in crate::rules) fn letter_and_statement(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    use Dokumenttype::{Oversendelsesbrev, Saksfremstilling};
    let is_letter = |d: &Dokument| d.slag == Oversendelsesbrev || d.er_ogsaa_oversendelsesbrev == Some(true);
    let letter = innhold.dokumenter.iter().any(is_letter);
    for (slag, there) in [(Oversendelsesbrev, letter), (Saksfremstilling, has(innhold, &Saksfremstilling))] {
        if !there {
            scope.at("/dokumenter", &[("dokumenttype", code(&slag))]);
        }
    }
}

pub(in crate::rules) fn letter_in_another_type(dokument: &Dokument, scope: &mut Scope<'_>) {
    if dokument.er_ogsaa_oversendelsesbrev == Some(true) && dokument.slag != Dokumenttype::Saksfremstilling {
        scope.at("/erOgsaaOversendelsesbrev", &[]);
    }
}

pub(in crate::rules) fn application(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    // Repayment, collection and refund start with the office, not with an application; and so does what it stops or reduces.
    let applied_for = |h: &Hjemmel| h.lov == Lov::Sotjl && !scope.er(h, Merke::Krav);
    let answers = |v: &&Vedtak| {
        use Vedtaksutfall::{Krevd, Redusert, Stanset, Ukjent};
        let own = matches!(v.utfall, Krevd | Stanset | Redusert | Ukjent(_)) || v.avviser_klage.is_some();
        !own && v.soeknader.is_empty()
    };
    let mut asked = innhold.vedtak.iter().filter(answers).flat_map(|v| &v.ytelser);
    if asked.any(|ytelse| applied_for(&ytelse.hjemmel)) && !has(innhold, &Dokumenttype::Soeknad) {
        scope.at("/dokumenter", &[]);
    }
}

pub(in crate::rules) fn refund_set(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    use Dokumenttype::{Forhaandsvarsel, Refusjonskrav, Trekkoppgjoer, Utbetalingsoversikt};
    if !decided_under(innhold, |h| h.lov == Lov::Sotjl && h.paragraf.as_str() == "26") {
        return;
    }
    for slag in [Refusjonskrav, Forhaandsvarsel, Utbetalingsoversikt, Trekkoppgjoer] {
        if !has(innhold, &slag) {
            scope.at("/dokumenter", &[("dokumenttype", code(&slag))]);
        }
    }
}

/// Whether there is a document of a type.
pub(super) fn has(innhold: &Oversendelse, slag: &Dokumenttype) -> bool {
    innhold.dokumenter.iter().any(|d| d.slag == *slag)
}

/// Whether an appealed decision has a benefit under a provision.
fn decided_under(innhold: &Oversendelse, provision: impl Fn(&Hjemmel) -> bool) -> bool {
    innhold.vedtak.iter().flat_map(|v| &v.ytelser).any(|ytelse| provision(&ytelse.hjemmel))
}

/// The code of a type as the parameter of a finding.
pub(in crate::rules) fn code(slag: &Dokumenttype) -> Param {
    slag.kode().map_or("UKJENT", |kode| kode.verdi).into()
}
