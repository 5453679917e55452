//! Who writes to whom in a conversation.

use crate::draft::Draft;
use klagesak_core::kodeverk::Virksomhetsrolle;
use klagesak_core::melding::{Avsendersystem, Virksomhet};
use klagesak_core::register::{Embete, Registre};
use klagesak_core::verdi::{Tekst, ValueError};

/// Those who write to one another.
#[derive(Debug, Clone)]
pub(super) struct Actors {
    pub(super) nav: Virksomhet,
    /// Where the oversendelse was sent: the embete itself, or STAF, which receives for all.
    pub(super) mottak: Virksomhet,
    /// The embete that treats the case.
    pub(super) embete: Virksomhet,
    /// Who sent the appeal to the office, when it was not the appellant.
    pub(super) sender: Option<Virksomhet>,
    /// The embete the case moves to.
    pub(super) appointed: Option<Virksomhet>,
    pub(super) nav_system: Avsendersystem,
    pub(super) sf_system: Avsendersystem,
}

/// Who writes to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Route {
    /// From the Nav office to the embete.
    ToEmbete,
    /// From the embete to the Nav office.
    ToNav,
    /// From where the oversendelse was sent, to the Nav office.
    FromMottak,
    /// From whoever sent the appeal, to the Nav office.
    FromSender,
    /// From the Nav office to whoever sent the appeal.
    ToSender,
    /// From the embete to the one the case moves to.
    ToAppointed,
    /// And back.
    FromAppointed,
}

impl Actors {
    pub(super) fn ends(&self, route: Route) -> (Virksomhet, Virksomhet, Avsendersystem) {
        match route {
            Route::ToEmbete => (self.nav.clone(), self.embete.clone(), self.nav_system.clone()),
            Route::ToNav => (self.embete.clone(), self.nav.clone(), self.sf_system.clone()),
            Route::FromMottak => (self.mottak.clone(), self.nav.clone(), self.sf_system.clone()),
            Route::FromSender => (self.sender(), self.nav.clone(), self.sf_system.clone()),
            Route::ToSender => (self.nav.clone(), self.sender(), self.nav_system.clone()),
            Route::ToAppointed => (self.embete.clone(), self.appointed(), self.sf_system.clone()),
            Route::FromAppointed => (self.appointed(), self.embete.clone(), self.sf_system.clone()),
        }
    }
}

impl Actors {
    fn sender(&self) -> Virksomhet {
        self.sender.as_ref().unwrap_or(&self.mottak).clone()
    }

    fn appointed(&self) -> Virksomhet {
        self.appointed.as_ref().unwrap_or(&self.embete).clone()
    }
}

/// The embete of the municipality.
pub(super) fn own_embete(draft: &Draft) -> Result<Virksomhet, ValueError> {
    virksomhet(draft.sak.kontor.embete(draft.sak.tid.vedtak)?)
}

/// An embete the municipality does not belong to.
pub(super) fn other_embete(draft: &mut Draft) -> Result<Virksomhet, ValueError> {
    let eget = draft.sak.kontor.embete(draft.sak.tid.vedtak)?;
    let andre: Vec<&Embete> =
        Registre::builtin().embeter().iter().filter(|e| !e.staf && *e != eget).collect();
    virksomhet(draft.chance.pick(&andre)?)
}

fn virksomhet(embete: &Embete) -> Result<Virksomhet, ValueError> {
    Ok(Virksomhet::builder()
        .organisasjonsnummer(embete.organisasjonsnummer.clone())
        .navn(Tekst::new(&*embete.navn)?)
        .rolle(Virksomhetsrolle::Statsforvalter)
        .build())
}
