//! The documents of a case (DOKUMENT, 001 to 003): what must be there.

use klagesak_core::kodeverk::{Dokumenttype, Kodeverk, Lov, Vedtaksutfall};
use klagesak_core::melding::{Dokument, Hjemmel, Oversendelse, Vedtak};
use klagesak_core::verdict::Param;

use crate::Scope;

pub(in crate::rules) fn required_types(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    use Dokumenttype::{Klage, Oversendelsesbrev, Saksfremstilling, Vedtak};
    for slag in [Oversendelsesbrev, Saksfremstilling, Klage, Vedtak] {
        if !has(innhold, &slag) && !stands_in(innhold, &slag) {
            scope.at("/dokumenter", &[("dokumenttype", code(&slag))]);
        }
    }
}

/// Whether another document stands in for one of a type: a statement that is the covering letter too, the note of a decision that
/// was given orally.
fn stands_in(innhold: &Oversendelse, slag: &Dokumenttype) -> bool {
    match slag {
        Dokumenttype::Oversendelsesbrev => {
            innhold.dokumenter.iter().any(|d| d.er_ogsaa_oversendelsesbrev == Some(true))
        }
        Dokumenttype::Vedtak => has(innhold, &Dokumenttype::Vedtaksnotat),
        _ => false,
    }
}

pub(in crate::rules) fn letter_in_another_type(dokument: &Dokument, scope: &mut Scope<'_>) {
    if dokument.er_ogsaa_oversendelsesbrev == Some(true) && dokument.slag != Dokumenttype::Saksfremstilling {
        scope.at("/erOgsaaOversendelsesbrev", &[]);
    }
}

pub(in crate::rules) fn application(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    // Repayment, collection and refund start with the office, not with an application; and so does what it stops or reduces.
    let applied_for =
        |h: &Hjemmel| h.lov == Lov::Sotjl && !matches!(h.paragraf.as_str(), "23" | "24" | "25" | "26");
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
pub(super) fn code(slag: &Dokumenttype) -> Param {
    slag.kode().map_or("UKJENT", |kode| kode.verdi).into()
}
