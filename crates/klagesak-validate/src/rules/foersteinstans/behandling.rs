//! The first instance's treatment of the appeal (FOERSTEINSTANS). What it decided anew is in `nyttvedtak`.

use klagesak_core::frister::add_months;
use klagesak_core::kodeverk::{Foersteinstansutfall, Klagestilling};
use klagesak_core::melding::{Foersteinstans, Foersteinstanslinje, KlagensStilling, Medarbeider};

use crate::Scope;

pub(in crate::rules) fn medhold_sendt_over(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    use Klagestilling::{DelvisOpprettholdt, Opprettholdt};
    let staar = |s: &KlagensStilling| matches!(s.stilling, Opprettholdt | DelvisOpprettholdt);
    if foersteinstans.bare(&Foersteinstansutfall::Medhold)
        && !foersteinstans.klagens_stilling.iter().any(staar)
    {
        scope.at("/utfall", &[]);
    }
}

pub(in crate::rules) fn avgjort_foer_klagen(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let mottatt = innhold.klage.foerst_mottatt();
    // An appeal that came after the message was made is misdated, and has a rule of its own.
    if foersteinstans.dato < mottatt && scope.opprettet().is_none_or(|laget| mottatt <= laget) {
        scope.at("/dato", &[("dato", foersteinstans.dato.into()), ("mottatt", mottatt.into())]);
    }
}

// A date after today but not after `opprettet` needs no finding here: then `opprettet` itself lies in the future.
pub(in crate::rules) fn avgjort_etter_opprettet(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet() else { return };
    if foersteinstans.dato > opprettet {
        scope.at("/dato", &[("dato", foersteinstans.dato.into()), ("opprettet", opprettet.into())]);
    }
}

pub(in crate::rules) fn samme_person(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Foersteinstans { saksbehandler, beslutter, .. } = foersteinstans;
    if beslutter.as_ref().is_some_and(|beslutter| er_samme(saksbehandler, beslutter)) {
        scope.at("/beslutter", &[]);
    }
}

fn er_samme(a: &Medarbeider, b: &Medarbeider) -> bool {
    let folded = |s: &str| s.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    match (&a.ident, &b.ident) {
        (Some(a), Some(b)) => folded(a.as_str()) == folded(b.as_str()),
        _ => folded(a.navn.as_str()) == folded(b.navn.as_str()),
    }
}

pub(in crate::rules) fn avvist_men_behandlet(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let behandlet = |linje: &Foersteinstanslinje| {
        innhold.klage.frister.iter().any(|frist| {
            linje.deler_med(frist) && frist.oversittelse.as_ref().is_some_and(|o| o.tatt_til_behandling)
        })
    };
    for (i, linje) in foersteinstans.utfall.iter().enumerate() {
        if linje.utfall == Foersteinstansutfall::Avvist && behandlet(linje) {
            scope.at(&format!("/utfall/{i}/utfall"), &[]);
        }
    }
}

/// The law says «uten ugrunnet opphold» and names no number; three months is what guidance asks of the appeal body.
const MAANEDER: u32 = 3;

pub(in crate::rules) fn lang_tid(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let mottatt = innhold.klage.foerst_mottatt();
    if add_months(mottatt, MAANEDER).is_some_and(|frist| foersteinstans.dato > frist) {
        scope.at("/dato", &[("dato", foersteinstans.dato.into()), ("mottatt", mottatt.into())]);
    }
}
