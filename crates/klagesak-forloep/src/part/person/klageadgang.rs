//! Whether what was decided can be appealed.

use klagesak_core::melding::Klageadgang;
use klagesak_core::verdi::Uuid;

use super::sperret::Sperret;
use super::standene::Vedtaksstand;
use super::{Stand, Tillegg};

/// What is said of it, and who decides such an appeal.
pub(super) fn klageadgang(
    adgang: Option<&Klageadgang>,
    id: Uuid,
    sti: &str,
    sperret: &Sperret<'_>,
) -> Option<(Tillegg, Option<String>)> {
    let adgang = adgang.filter(|_| !sperret.sti(id, sti))?;
    let who = adgang.klageinstans.as_ref().map(|organ| organ.navn.as_str().to_owned());
    let who = who.filter(|_| !sperret.noe_i(id, &format!("{sti}/klageinstans")));
    Some(match (adgang.finnes, adgang.betinget) {
        (_, Some(true)) => (Tillegg::KanskjeKlages, None),
        (true, _) => (Tillegg::KanKlages, who),
        (false, _) => (Tillegg::KanIkkeKlages, None),
    })
}

/// The same of what the Statsforvalter decided on the appeal. Of a dismissal the letter says it, when the message does not.
pub(super) fn av_utfallet(
    stand: &Vedtaksstand<'_>,
    sperret: &Sperret<'_>,
) -> Option<(Tillegg, Option<String>)> {
    let (m, linje) = stand.avgjort?;
    let place = m.innhold.vedtak.iter().position(|line| line == linje).unwrap_or_default();
    let sti = format!("/innhold/vedtak/{place}/klageadgang");
    let dismissed = matches!(
        stand.stand,
        Stand::AvvistForSent
            | Stand::AvvistIkkeKlagerett
            | Stand::AvvistIkkeEnkeltvedtak
            | Stand::AvvistIkkeKlageinstans
            | Stand::AvvistFormkrav
            | Stand::AvvistAnnet
    );
    let said = klageadgang(linje.klageadgang.as_ref(), m.melding_id, &sti, sperret);
    // That an ordinary answer is final is said with where one can complain.
    let said = said.filter(|(tillegg, _)| dismissed || *tillegg != Tillegg::KanIkkeKlages);
    said.or_else(|| dismissed.then_some((Tillegg::BrevetSierOmKlage, None)))
}
