//! Notice before a decision the office makes of its own accord (DOKUMENT, 034 and 035).

use klagesak_core::kodeverk::{Dokumenttype, Lov, Vedtaksutfall};
use klagesak_core::melding::{Melding, Oversendelse, Vedtak};
use klagesak_core::profil::Merke;

use super::paakrevd::has;
use crate::{Scope, texts};

/// Whether a benefit of the decision is under one of these sections.
fn etter(vedtak: &Vedtak, paragrafer: &[&str]) -> bool {
    let mut hjemler = vedtak.ytelser.iter().map(|ytelse| &ytelse.hjemmel);
    hjemler.any(|h| h.lov == Lov::Sotjl && paragrafer.contains(&h.paragraf.as_str()))
}

fn paa_eget_initiativ(vedtak: &Vedtak, scope: &Scope<'_>) -> bool {
    use Vedtaksutfall::{Krevd, Redusert, Stanset};
    matches!(vedtak.utfall, Krevd | Redusert | Stanset)
        || vedtak.ytelser.iter().any(|ytelse| scope.er(&ytelse.hjemmel, Merke::Krav))
}

pub(in crate::rules) fn etter_vedtaket(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let egne = innhold.vedtak.iter().filter(|v| paa_eget_initiativ(v, scope)).map(|v| v.dato);
    let (Some(siste), Some(laget)) = (egne.max(), scope.opprettet()) else { return };
    let nye = &innhold.foersteinstans.nye_vedtak;
    let mut varsler = innhold
        .dokumenter
        .iter()
        .enumerate()
        .filter(|(_, d)| d.slag == Dokumenttype::Forhaandsvarsel)
        .peekable();
    let Some((i, dato)) = varsler.peek().and_then(|(i, d)| Some((*i, d.dato?))) else { return };
    // One that came before is enough, and the new decision may have one of its own.
    let bare_etter = varsler.all(|(_, d)| d.dato.is_some_and(|dato| dato > siste && dato <= laget));
    if bare_etter && !nye.iter().any(|nytt| nytt.dato >= dato) {
        scope.at(&format!("/dokumenter/{i}/dato"), &[("dato", dato.into()), ("vedtak", siste.into())]);
    }
}

pub(in crate::rules) fn krav_uten(message: &Melding, scope: &mut Scope<'_>) {
    let Melding::Oversendelse(m) = message else { return };
    let innhold = &m.innhold;
    // What a refund under section 26 must have is told by KO-DOKUMENT-003.
    let krav = |v: &Vedtak| v.utfall == Vedtaksutfall::Krevd && !etter(v, &["26"]);
    if !innhold.vedtak.iter().any(krav) || has(innhold, &Dokumenttype::Forhaandsvarsel) {
        return;
    }
    // A notice may have been given orally, or left out for a reason; then the office has said so.
    let mut omtalt = innhold.dokumenter.iter().any(|d| nevner_varsel(d.tittel.as_str()));
    texts::visit(message, |text, _| omtalt |= nevner_varsel(text));
    if !omtalt {
        scope.at("/dokumenter", &[]);
    }
}

fn nevner_varsel(text: &str) -> bool {
    let text = text.to_lowercase();
    ["varsel", "varsle", "varsla"].iter().any(|ord| text.contains(ord))
}
