//! Whether what was decided can be appealed.

use klagesak_core::melding::Klageadgang;

use super::standene::Vedtaksstand;
use super::{Stand, Tillegg};

/// What is said of it, and who decides such an appeal.
pub(super) fn klageadgang(adgang: Option<&Klageadgang>) -> Option<(Tillegg, Option<String>)> {
    let adgang = adgang?;
    let who = adgang.klageinstans.as_ref().map(|organ| organ.navn.as_str().to_owned());
    Some(match (adgang.finnes, adgang.betinget) {
        (_, Some(true)) => (Tillegg::KanskjeKlages, None),
        (true, _) => (Tillegg::KanKlages, who),
        (false, _) => (Tillegg::KanIkkeKlages, None),
    })
}

/// The same of what the Statsforvalter decided on the appeal. Of a dismissal the letter says it, when the message does not.
pub(super) fn av_utfallet(stand: &Vedtaksstand<'_>) -> Option<(Tillegg, Option<String>)> {
    let (_, linje) = stand.avgjort?;
    let dismissed = matches!(
        stand.stand,
        Stand::AvvistForSent
            | Stand::AvvistIkkeKlagerett
            | Stand::AvvistIkkeEnkeltvedtak
            | Stand::AvvistIkkeKlageinstans
            | Stand::AvvistFormkrav
            | Stand::AvvistAnnet
    );
    let said = klageadgang(linje.klageadgang.as_ref());
    // That an ordinary answer is final is said with where one can complain.
    let said = said.filter(|(tillegg, _)| dismissed || *tillegg != Tillegg::KanIkkeKlages);
    said.or_else(|| dismissed.then_some((Tillegg::BrevetSierOmKlage, None)))
}
