use crate::Melding;
use crate::kodeverk::{Dokumenttype, Retning};
use crate::melding::{Oversendelse, Ytelse};
use crate::verdi::ValueError;

use super::bilag::Plass;
use super::utkast::Utkast;
use super::{
    Chance, dokumenter, foersteinstans, grunnlag, hode, klage, parter, rammer, saksfremstilling, vedtak,
};

/// An endless series of valid messages without findings, the same for the same seed.
///
/// The reference time must be 2026-11-01 or later: nothing in a message is newer than that.
#[derive(Debug, Clone)]
pub struct Generator {
    seed: u64,
    number: u64,
    large: bool,
}

impl Generator {
    /// The series of a seed, with messages of the usual size: 8 to 10 KB on average.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { seed, number: 0, large: false }
    }

    /// Whether messages are to be of about 200 KB: hundreds of documents and events.
    #[must_use]
    pub fn large(mut self, large: bool) -> Self {
        self.large = large;
        self
    }

    /// The series from another message on. The message of a number does not depend on those before it.
    #[must_use]
    pub fn starting_at(mut self, number: u64) -> Self {
        self.number = number;
        self
    }
}

impl Iterator for Generator {
    type Item = Melding;

    fn next(&mut self) -> Option<Melding> {
        let chance = Chance::new(self.seed, self.number);
        self.number = self.number.wrapping_add(1);
        // What goes in is always of the right form, as a test shows for thousands of messages, so there is always a message.
        melding(chance, self.large).ok()
    }
}

fn melding(chance: Chance, large: bool) -> Result<Melding, ValueError> {
    let u = &mut Utkast::ny(chance, large)?;
    let grunnlag = grunnlag::grunnlag(u)?;
    let parter = parter::parter(u)?;
    let vedtak = vedtak::vedtak(u)?;
    let klage = klage::klage(u, &vedtak, grunnlag.klagepunkter)?;
    let foersteinstans = foersteinstans::foersteinstans(u, &vedtak)?;
    let ytelser: Vec<Ytelse> = vedtak.iter().flat_map(|v| v.ytelser.iter().cloned()).collect();
    let saksfremstilling =
        saksfremstilling::saksfremstilling(u, &parter, &ytelser, &klage, grunnlag.vurderinger)?;
    let brev = (Plass::Brev, Dokumenttype::Oversendelsesbrev, Retning::Ut);
    u.dokument(brev, ("Oversendelsesbrev", "Oversendingsbrev"), u.sak.tid.oversendt);
    let bilag = std::mem::take(&mut u.bilag);
    let innhold = Oversendelse {
        prioritet: rammer::prioritet(u)?,
        parter,
        vedtak,
        klage,
        saksfremstilling,
        dokumenter: dokumenter::dokumenter(&mut u.chance, bilag)?,
        andre_ubehandlede_klager: rammer::andre_klager(u)?,
        kontakter: rammer::kontakter(u, &foersteinstans)?,
        skjerming: rammer::skjerming(u)?,
        foersteinstans,
    };
    hode::konvolutt(u, innhold).map(Melding::from)
}
