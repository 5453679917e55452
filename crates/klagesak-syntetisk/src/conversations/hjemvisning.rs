//! The Nav-kontor gets an annulled decision back.

use klagesak_core::Melding;
use klagesak_core::kodeverk::{Klageutfall, Statuskode};
use klagesak_core::verdi::{Uuid, ValueError};

use super::avgjoerelse::{Aim, decide};
use super::conversation::Conversation;
use super::kvittering::receive;
use super::omgjoering::{anew, lapsed};
use super::oversendelse::treat_anew;

/// The decisions the embete annulled last.
fn annulled(s: &Conversation) -> Vec<Uuid> {
    let last = s.meldinger.iter().rev().find_map(|melding| match melding {
        Melding::Avgjoerelse(m) if m.innhold.om_klagen() => Some(&m.innhold.vedtak),
        _ => None,
    });
    let opphevet = last.into_iter().flat_map(|linjer| linjer.iter());
    let opphevet = opphevet.filter(|linje| linje.utfall == Klageutfall::Opphevet);
    opphevet.filter_map(|linje| linje.vedtak_id).collect()
}

/// The Nav office has got the case back: it allows the appeal, decides as before and sends the case over anew, or is not yet done.
pub(super) fn after_annulment(s: &mut Conversation) -> Result<(), ValueError> {
    s.wait(2, 20)?;
    // One that was appointed has the case also the second time, and the first message says nothing of that.
    let below = if s.actors.appointed.is_some() { 40 } else { 100 };
    match s.draft.chance.below(below) {
        0..15 => {
            let annulled = annulled(s);
            anew(s, &annulled)
        }
        15..18 => lapsed(s),
        18..25 => super::status::after_hjemvisning(s, &[Statuskode::MedholdNav, Statuskode::Ferdig]),
        25..40 => super::status::after_hjemvisning(s, &[Statuskode::UnderBehandlingNav]),
        _ => {
            treat_anew(s)?;
            receive(s, false)?;
            s.wait(10, 60)?;
            let aim = if s.draft.chance.percent(40) { Aim::Gunst } else { Aim::Stadfest };
            // Annulled a second time, the case is left at the office.
            if decide(s, aim)? == Klageutfall::Opphevet {
                s.wait(2, 10)?;
                return super::status::after_hjemvisning(s, &[Statuskode::UnderBehandlingNav]);
            }
            Ok(())
        }
    }
}
