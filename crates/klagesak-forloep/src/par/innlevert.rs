//! Who appeals while the Nav-kontor has the appeal: no oversendelse tells it yet, but what brought the appeal in does.

use std::collections::{BTreeSet, HashSet};

use klagesak_core::kodeverk::{Klagestilling, Nyttvedtakgjelder};
use klagesak_core::melding::{InnkommetKlage, KlagensStilling, Melding, NyttVedtak, Trekk};
use klagesak_core::verdi::LokalId;

use super::klagere;

/// Who appeals, as the messages that brought the appeal in tell, and for whom it has ended.
#[derive(Debug, Clone, Default)]
pub(crate) struct Innlevert {
    klagere: BTreeSet<LokalId>,
    /// For whom it has ended, and the place of the message that says so.
    ferdige: Vec<(usize, LokalId)>,
    /// The places of messages that no longer count.
    borte: HashSet<usize>,
}

impl Innlevert {
    /// Takes the message at a place into account; `erstattet` is the place of the one it replaces.
    pub(crate) fn note(&mut self, place: usize, melding: &Melding, erstattet: Option<usize>) {
        self.borte.extend(erstattet);
        let ended: Vec<LokalId> = match melding {
            Melding::InnkommetKlage(m) => {
                let klagere = innlevert_av(&m.innhold);
                self.ferdige.retain(|(_, ferdig)| !klagere.contains(ferdig));
                self.klagere.extend(klagere);
                return;
            }
            Melding::Trekk(m) => self.those(|klager| self.withdraws(&m.innhold, klager)),
            Melding::NyttVedtak(m) => self.those(|klager| ends(&m.innhold, klager)),
            _ => return,
        };
        self.ferdige.extend(ended.into_iter().map(|klager| (place, klager)));
    }

    fn those(&self, ended: impl Fn(&LokalId) -> bool) -> Vec<LokalId> {
        self.klagere.iter().filter(|klager| ended(klager)).cloned().collect()
    }

    /// Of several nobody withdraws who is not named.
    fn withdraws(&self, trekk: &Trekk, klager: &LokalId) -> bool {
        let named = trekk.part_ider.contains(klager) || trekk.part_ider.is_empty() && self.klagere.len() == 1;
        named && trekk.vedtak_ider.is_empty()
    }

    /// Whether somebody still appeals after a message; what it says itself where nothing tells who does.
    pub(crate) fn noen_igjen(&self, melding: &Melding) -> bool {
        if !self.klagere.is_empty() {
            let over = |klager: &LokalId| {
                let counts =
                    |(place, ferdig): &(usize, LokalId)| ferdig == klager && !self.borte.contains(place);
                self.ferdige.iter().any(counts)
            };
            return !self.klagere.iter().all(over);
        }
        match melding {
            Melding::Trekk(m) => !m.innhold.part_ider.is_empty() || !m.innhold.vedtak_ider.is_empty(),
            Melding::NyttVedtak(m) => !leaves_nothing(&m.innhold),
            _ => false,
        }
    }
}

/// Those whose appeal a message brings in.
pub(super) fn innlevert_av(klage: &InnkommetKlage) -> BTreeSet<LokalId> {
    let all = klagere(&klage.parter).into_iter().map(|part| part.part_id.clone());
    all.filter(|id| klage.fremsettelser.iter().any(|f| f.part_ider.omfatter(id))).collect()
}

fn innfridd(stilling: &KlagensStilling) -> bool {
    stilling.stilling == Klagestilling::Innfridd
}

/// Whether a new decision ends the appeal of somebody.
fn ends(nytt: &NyttVedtak, klager: &LokalId) -> bool {
    match nytt.gjelder {
        Nyttvedtakgjelder::Omgjoering => {
            nytt.klagens_stilling.iter().any(|s| innfridd(s) && s.part_ider.omfatter(klager))
        }
        Nyttvedtakgjelder::Avvisning => nytt.vedtak.iter().any(|vedtak| vedtak.part_ider.omfatter(klager)),
        Nyttvedtakgjelder::Bortfalt => nytt.part_ider.omfatter(klager) && nytt.vedtak_ider.is_empty(),
        _ => false,
    }
}

/// Whether a new decision leaves nothing to appeal, as far as it says itself.
fn leaves_nothing(nytt: &NyttVedtak) -> bool {
    match nytt.gjelder {
        Nyttvedtakgjelder::Omgjoering => {
            !nytt.klagens_stilling.is_empty() && nytt.klagens_stilling.iter().all(innfridd)
        }
        Nyttvedtakgjelder::Avvisning | Nyttvedtakgjelder::NyBehandling => true,
        Nyttvedtakgjelder::Bortfalt => nytt.part_ider.is_empty() && nytt.vedtak_ider.is_empty(),
        _ => false,
    }
}
