//! A conversation while it is being written: its day, its head, and the messages so far.

use crate::Chance;
use crate::days::{later, office_hours, working_day};
use crate::draft::Draft;
use crate::hode;
use klagesak_core::Melding;
use klagesak_core::kodeverk::{Lovgrunnlag, Miljoe, Profil};
use klagesak_core::melding::{Arkivsak, Innhold, Konvolutt, Oversendelse, Referanser, Statushendelse};
use klagesak_core::verdi::{Dato, Tidspunkt, Uuid, ValueError, VersjonTekst};

use super::actors::{Actors, Route};

/// A conversation being written.
pub(super) struct Conversation {
    pub(super) draft: Draft,
    /// The chance the case began with, so that it can begin anew with the same parties.
    pub(super) start: Chance,
    /// The oversendelse the case rests on.
    pub(super) oversendelse: Konvolutt<Oversendelse>,
    pub(super) actors: Actors,
    /// The case in the archive of the embete, once it has told of it.
    pub(super) sf_sak: Option<Arkivsak>,
    /// The decisions the appeal no longer concerns.
    pub(super) trukket: Vec<Uuid>,
    /// What the embete has told the party so far.
    pub(super) hendelser: Vec<Statushendelse>,
    /// The day the conversation has come to.
    pub(super) day: Dato,
    /// The moment it has come to.
    pub(super) now: Tidspunkt,
    pub(super) meldinger: Vec<Melding>,
}

impl Conversation {
    /// Lets so many days pass, and then those until an office is open.
    pub(super) fn wait(&mut self, least: u32, most: u32) -> Result<(), ValueError> {
        let days = self.draft.chance.between(least.max(1), most);
        self.go_to(working_day(self.day, days)?)
    }

    /// Goes to a later day.
    pub(super) fn go_to(&mut self, day: Dato) -> Result<(), ValueError> {
        self.day = day;
        self.now = office_hours(&mut self.draft.chance, day)?;
        Ok(())
    }

    /// Lets some minutes pass.
    pub(super) fn at_once(&mut self) -> Result<(), ValueError> {
        self.now = later(self.now, self.draft.chance.between(5, 1800))?;
        Ok(())
    }

    /// Sends a message now, and gives its id.
    pub(super) fn send<I>(
        &mut self,
        route: Route,
        svar_paa: Option<Uuid>,
        innhold: I,
    ) -> Result<Uuid, ValueError>
    where
        I: Innhold,
        Melding: From<Konvolutt<I>>,
    {
        self.send_corrected(route, (svar_paa, None), innhold)
    }

    /// Sends a message in place of an earlier one.
    pub(super) fn send_corrected<I>(
        &mut self,
        route: Route,
        (svar_paa, erstatter): (Option<Uuid>, Option<Uuid>),
        innhold: I,
    ) -> Result<Uuid, ValueError>
    where
        I: Innhold,
        Melding: From<Konvolutt<I>>,
    {
        let (avsender, mottaker, system) = self.actors.ends(route);
        let melding_id = self.draft.chance.uuid();
        let melding = Konvolutt::builder()
            .versjon(VersjonTekst::gjeldende())
            .melding_id(melding_id)
            .klagesak_id(self.oversendelse.klagesak_id)
            .maybe_svar_paa(svar_paa)
            .maybe_erstatter(erstatter)
            .opprettet(self.now)
            .miljoe(Miljoe::Test)
            .profil(Profil::OekonomiskSosialhjelp)
            .lovgrunnlag(Lovgrunnlag::Fvl1967)
            .avsender(avsender)
            .mottaker(mottaker)
            .system(system)
            .referanser(self.referanser())
            .innhold(innhold)
            .maybe_utvidelser(self.draft.maybe(5, hode::utvidelser)?)
            .build();
        self.meldinger.push(melding.into());
        Ok(melding_id)
    }

    pub(super) fn referanser(&self) -> Referanser {
        let mut known = self.oversendelse.referanser.clone();
        known.statsforvalter_sak = self.sf_sak.clone().or(known.statsforvalter_sak);
        known
    }
}
