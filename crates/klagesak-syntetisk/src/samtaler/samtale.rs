//! A conversation while it is being written: its day, its head, and the messages so far.

use crate::Chance;
use crate::dato::{arbeidsdag, kontortid, senere};
use crate::hode;
use crate::utkast::Utkast;
use klagesak_core::Melding;
use klagesak_core::kodeverk::{Lovgrunnlag, Miljoe, Profil};
use klagesak_core::melding::{Arkivsak, Innhold, Konvolutt, Oversendelse, Referanser, Statushendelse};
use klagesak_core::verdi::{Dato, Tidspunkt, Uuid, ValueError, VersjonTekst};

use super::aktoerer::{Aktoerer, Vei};

/// A conversation being written.
pub(super) struct Samtale {
    pub(super) u: Utkast,
    /// The chance the case began with, so that it can begin anew with the same parties.
    pub(super) start: Chance,
    /// The oversendelse the case rests on.
    pub(super) oversendelse: Konvolutt<Oversendelse>,
    pub(super) aktoerer: Aktoerer,
    /// The case in the archive of the embete, once it has told of it.
    pub(super) sf_sak: Option<Arkivsak>,
    /// The decisions the appeal no longer concerns.
    pub(super) trukket: Vec<Uuid>,
    /// What the embete has told the party so far.
    pub(super) hendelser: Vec<Statushendelse>,
    /// The day the conversation has come to.
    pub(super) dag: Dato,
    /// The moment it has come to.
    pub(super) naa: Tidspunkt,
    pub(super) meldinger: Vec<Melding>,
}

impl Samtale {
    /// Lets so many days pass, and then those until an office is open.
    pub(super) fn vent(&mut self, minst: u32, mest: u32) -> Result<(), ValueError> {
        let dager = self.u.chance.between(minst.max(1), mest);
        self.til(arbeidsdag(self.dag, dager)?)
    }

    /// Goes to a later day.
    pub(super) fn til(&mut self, dag: Dato) -> Result<(), ValueError> {
        self.dag = dag;
        self.naa = kontortid(&mut self.u.chance, dag)?;
        Ok(())
    }

    /// Lets some minutes pass.
    pub(super) fn straks(&mut self) -> Result<(), ValueError> {
        self.naa = senere(self.naa, self.u.chance.between(5, 1800))?;
        Ok(())
    }

    /// Sends a message now, and gives its id.
    pub(super) fn send<I>(&mut self, vei: Vei, svar_paa: Option<Uuid>, innhold: I) -> Result<Uuid, ValueError>
    where
        I: Innhold,
        Melding: From<Konvolutt<I>>,
    {
        self.send_rettet(vei, (svar_paa, None), innhold)
    }

    /// Sends a message in place of an earlier one.
    pub(super) fn send_rettet<I>(
        &mut self,
        vei: Vei,
        (svar_paa, erstatter): (Option<Uuid>, Option<Uuid>),
        innhold: I,
    ) -> Result<Uuid, ValueError>
    where
        I: Innhold,
        Melding: From<Konvolutt<I>>,
    {
        let (avsender, mottaker, system) = self.aktoerer.ende(vei);
        let melding_id = self.u.chance.uuid();
        let melding = Konvolutt::builder()
            .versjon(VersjonTekst::gjeldende())
            .melding_id(melding_id)
            .klagesak_id(self.oversendelse.klagesak_id)
            .maybe_svar_paa(svar_paa)
            .maybe_erstatter(erstatter)
            .opprettet(self.naa)
            .miljoe(Miljoe::Test)
            .profil(Profil::OekonomiskSosialhjelp)
            .lovgrunnlag(Lovgrunnlag::Fvl1967)
            .avsender(avsender)
            .mottaker(mottaker)
            .system(system)
            .referanser(self.referanser())
            .innhold(innhold)
            .maybe_utvidelser(self.u.kanskje(5, hode::utvidelser)?)
            .build();
        self.meldinger.push(melding.into());
        Ok(melding_id)
    }

    pub(super) fn referanser(&self) -> Referanser {
        let mut kjente = self.oversendelse.referanser.clone();
        kjente.statsforvalter_sak = self.sf_sak.clone().or(kjente.statsforvalter_sak);
        kjente
    }
}
