//! The outcome of a decision against the amounts of its benefits (VEDTAK).

use klagesak_core::kodeverk::{Kodeverk, Vedtaksutfall};
use klagesak_core::melding::{Vedtak, Ytelse};
use klagesak_core::verdi::Beloep;
use klagesak_core::verdict::Param;

use super::ytelse::er_krav;
use crate::Scope;

/// How much of what was applied for the amounts of a decision show as granted.
#[derive(PartialEq, Eq)]
enum Innvilget {
    Alt,
    Noe,
    Intet,
    /// An amount is missing, as for advice or goods, or nothing was applied for in money.
    Ukjent,
}

fn innvilget(vedtak: &Vedtak, scope: &Scope<'_>) -> Innvilget {
    let null = Beloep::default();
    let ytelser: Vec<&Ytelse> = vedtak.ytelser.iter().filter(|y| !er_krav(y, scope)).collect();
    let soekt = ytelser.iter().any(|y| y.soekt_beloep.is_some_and(|soekt| soekt > null));
    let dekket =
        |y: &&Ytelse| y.innvilget_beloep.zip(y.soekt_beloep).is_some_and(|(fikk, ba_om)| fikk >= ba_om);
    if soekt && ytelser.iter().all(dekket) {
        Innvilget::Alt
    } else if ytelser.iter().any(|y| y.innvilget_beloep.is_some_and(|fikk| fikk > null)) {
        Innvilget::Noe
    } else if soekt && ytelser.iter().all(|y| y.innvilget_beloep == Some(null)) {
        Innvilget::Intet
    } else {
        Innvilget::Ukjent
    }
}

fn er_avslag(vedtak: &Vedtak) -> bool {
    matches!(vedtak.utfall, Vedtaksutfall::Avslaatt | Vedtaksutfall::Avvist)
}

fn utfall(vedtak: &Vedtak) -> Param {
    Param::Word(vedtak.utfall.verdi().to_owned().into())
}

pub(in crate::rules) fn avslag_med_alt_innvilget(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if er_avslag(vedtak) && innvilget(vedtak, scope) == Innvilget::Alt {
        scope.at("/utfall", &[("utfall", utfall(vedtak))]);
    }
}

pub(in crate::rules) fn avslag_med_noe_innvilget(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if er_avslag(vedtak) && innvilget(vedtak, scope) == Innvilget::Noe {
        scope.at("/utfall", &[("utfall", utfall(vedtak))]);
    }
}

pub(in crate::rules) fn innvilget_uten_beloep(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if vedtak.utfall == Vedtaksutfall::Innvilget && innvilget(vedtak, scope) == Innvilget::Intet {
        scope.at("/utfall", &[]);
    }
}

pub(in crate::rules) fn delvis_med_alt_innvilget(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if vedtak.utfall == Vedtaksutfall::DelvisInnvilget && innvilget(vedtak, scope) == Innvilget::Alt {
        scope.at("/utfall", &[]);
    }
}

pub(in crate::rules) fn krav_uten_beloep(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    let uten = |ytelse: &Ytelse| ytelse.krevd_beloep.is_none();
    if vedtak.utfall == Vedtaksutfall::Krevd && vedtak.ytelser.iter().all(uten) {
        scope.at("/ytelser", &[]);
    }
}

// A claim that is said to be granted is counted as money given.
pub(in crate::rules) fn krav_som_er_innvilget(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    use Vedtaksutfall::{DelvisInnvilget, Innvilget};
    let bare_krav = !vedtak.ytelser.is_empty() && vedtak.ytelser.iter().all(|y| er_krav(y, scope));
    if matches!(vedtak.utfall, Innvilget | DelvisInnvilget) && bare_krav {
        scope.at("/utfall", &[]);
    }
}
