//! Who writes to whom in a conversation.

use crate::utkast::Utkast;
use klagesak_core::kodeverk::Virksomhetsrolle;
use klagesak_core::melding::{Avsendersystem, Virksomhet};
use klagesak_core::register::{Embete, Registre};
use klagesak_core::verdi::{Tekst, ValueError};

/// Those who write to one another.
#[derive(Debug, Clone)]
pub(super) struct Aktoerer {
    pub(super) nav: Virksomhet,
    /// Where the oversendelse was sent: the embete itself, or STAF, which receives for all.
    pub(super) mottak: Virksomhet,
    /// The embete that treats the case.
    pub(super) embete: Virksomhet,
    pub(super) nav_system: Avsendersystem,
    pub(super) sf_system: Avsendersystem,
}

/// Who writes to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Vei {
    /// From the NAV office to the embete.
    TilEmbetet,
    /// From the embete to the NAV office.
    TilNav,
    /// From where the oversendelse was sent, to the NAV office.
    FraMottaket,
}

impl Aktoerer {
    pub(super) fn ende(&self, vei: Vei) -> (Virksomhet, Virksomhet, Avsendersystem) {
        match vei {
            Vei::TilEmbetet => (self.nav.clone(), self.embete.clone(), self.nav_system.clone()),
            Vei::TilNav => (self.embete.clone(), self.nav.clone(), self.sf_system.clone()),
            Vei::FraMottaket => (self.mottak.clone(), self.nav.clone(), self.sf_system.clone()),
        }
    }
}

/// The embete of the municipality.
pub(super) fn eget_embete(u: &Utkast) -> Result<Virksomhet, ValueError> {
    virksomhet(u.sak.kontor.embete(u.sak.tid.vedtak)?)
}

/// An embete the municipality does not belong to.
pub(super) fn annet_embete(u: &mut Utkast) -> Result<Virksomhet, ValueError> {
    let eget = u.sak.kontor.embete(u.sak.tid.vedtak)?;
    let andre: Vec<&Embete> =
        Registre::builtin().embeter().iter().filter(|e| !e.staf && *e != eget).collect();
    virksomhet(u.chance.pick(&andre)?)
}

fn virksomhet(embete: &Embete) -> Result<Virksomhet, ValueError> {
    Ok(Virksomhet::builder()
        .organisasjonsnummer(embete.organisasjonsnummer.clone())
        .navn(Tekst::new(&*embete.navn)?)
        .rolle(Virksomhetsrolle::Statsforvalter)
        .build())
}
