//! How an appeal stands that was never sent over: all that is known of it is at the Nav-kontor.

use klagesak_core::kodeverk::{Henleggelsesgrunn, Klagestilling, Nyttvedtakgjelder};
use klagesak_core::melding::{InnkommetKlage, Konvolutt, Melding, NyttVedtak, Trekk};

use super::Stand;
use super::annens::Annens;
use super::endring::Endring;
use super::leser::Leser;
use super::navendring::Navendring;
use super::synlig::telte;
use crate::{Forloep, klagere};

/// How it stands, and what the Nav-kontor decided.
#[derive(Debug, Clone, Copy)]
pub(super) struct VedNav<'a> {
    pub(super) stand: Stand,
    pub(super) nav: Option<Navendring<'a>>,
}

/// How the appeal of whoever reads has ended at the Nav-kontor; none while it is there, and where it was sent over.
pub(super) fn ved_nav<'a>(forloep: &'a Forloep, leser: &Leser) -> Option<VedNav<'a>> {
    if forloep.gjeldende().any(|(_, e)| e.etter.is_some() && matches!(e.melding, Melding::Oversendelse(_))) {
        return None;
    }
    let mut last = None;
    for (_, entry) in telte(forloep).filter(|(_, entry)| entry.etter.is_some()) {
        match &entry.melding {
            // Who appeals anew, appeals.
            Melding::InnkommetKlage(m) if har_klaget(m, leser) => last = None,
            Melding::Trekk(m) if withdrew(&m.innhold, leser) => {
                last = Some(VedNav { stand: Stand::Trukket, nav: None });
            }
            Melding::NyttVedtak(m) => last = ended(m, leser).or(last),
            _ => {}
        }
    }
    last
}

/// What the appeals of the others do to a decision, where nothing was sent over. What they are about is not known; those who
/// appealed in one message, appealed against the same.
pub(super) fn annens_ved_nav(forloep: &Forloep, leser: &Leser) -> Annens {
    let mut found = Annens::Ingen;
    for (_, entry) in telte(forloep) {
        let Melding::InnkommetKlage(m) = &entry.melding else { continue };
        let together = har_klaget(m, leser);
        for part in klagere(&m.innhold.parter).iter().filter(|part| !leser.om.contains(&part.part_id)) {
            let theirs = Leser::new(forloep, &part.part_id).map(|other| ved_nav(forloep, &other));
            found = found.max(match theirs {
                Ok(None) if together => Annens::Aapen,
                Ok(None) => Annens::Skjult,
                Ok(Some(VedNav { stand: Stand::NavInnfridd, .. })) => Annens::Skjult,
                _ => Annens::Ingen,
            });
        }
    }
    found
}

/// Whether an appeal that came in is that of whoever reads. A line that names nobody is about those who appeal in it.
pub(super) fn har_klaget(klage: &Konvolutt<InnkommetKlage>, leser: &Leser) -> bool {
    let klager = klagere(&klage.innhold.parter);
    let mine = klager.iter().filter(|part| leser.om.contains(&part.part_id) || part.part_id == leser.id);
    let made = |id| klage.innhold.fremsettelser.iter().any(|line| line.part_ider.omfatter(id));
    mine.into_iter().any(|part| made(&part.part_id))
}

/// Whether it is the appeal of whoever reads that is withdrawn. Of several, nobody withdraws who is not named.
pub(super) fn withdrew(trekk: &Trekk, leser: &Leser) -> bool {
    let named = trekk.part_ider.iter().any(|id| leser.om.contains(id) || *id == leser.id);
    named || (trekk.part_ider.is_empty() && !leser.flere)
}

fn ended<'a>(m: &'a Konvolutt<NyttVedtak>, leser: &Leser) -> Option<VedNav<'a>> {
    let nytt = &m.innhold;
    let mut said = nytt.klagens_stilling.iter();
    let stilling = said.rfind(|s| leser.gjelder(&s.part_ider)).map(|s| &s.stilling);
    let vedtak = nytt.vedtak.iter().rfind(|vedtak| leser.gjelder(&vedtak.part_ider));
    let stand = match (&nytt.gjelder, &nytt.henleggelsesgrunn) {
        (Nyttvedtakgjelder::Omgjoering, _) if stilling == Some(&Klagestilling::Innfridd) => {
            Stand::NavInnfridd
        }
        (Nyttvedtakgjelder::Avvisning, _) if vedtak.is_some() => Stand::NavAvvist,
        (Nyttvedtakgjelder::Bortfalt, grunn) if leser.gjelder(&nytt.part_ider) => match grunn {
            Some(Henleggelsesgrunn::SlaattSammen) => Stand::AvsluttetSlaattSammen,
            _ if leser.doed => Stand::AvsluttetDoed,
            _ => Stand::Avsluttet,
        },
        _ => return None,
    };
    let nav = vedtak.map(|vedtak| Navendring { melding: m, vedtak, endring: Endring::default(), stilling });
    Some(VedNav { stand, nav })
}
