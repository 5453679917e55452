//! The oversendelse that begins a conversation, and those that take its place or follow a new treatment.

use crate::Chance;
use crate::draft::Draft;
use crate::hode;
use crate::oversendelse::oversendelse;
use crate::sak::Scale;
use klagesak_core::kodeverk::{Dokumenttype, Virksomhetsrolle};
use klagesak_core::melding::{Dokument, Oversendelse};
use klagesak_core::verdi::{Liste, Tekst, Uuid, ValueError};

use super::actors::{Actors, other_embete, own_embete};
use super::conversation::Conversation;

/// The conversation begins.
pub(super) fn begin(chance: Chance) -> Result<Conversation, ValueError> {
    let start = chance.clone();
    let mut draft = Draft::new(chance, Scale::CONVERSATION)?;
    let mut melding = oversendelse(&mut draft, None)?;
    melding.svar_paa = None;
    melding.erstatter = None;
    let embete = own_embete(&draft)?;
    let staf = melding.mottaker.rolle == Virksomhetsrolle::Staf;
    let actors = Actors {
        nav: melding.avsender.clone(),
        embete: if staf { embete } else { melding.mottaker.clone() },
        mottak: melding.mottaker.clone(),
        sender: None,
        appointed: None,
        nav_system: melding.system.clone(),
        sf_system: hode::system(&mut draft)?,
    };
    Ok(Conversation {
        start,
        actors,
        sf_sak: None,
        trukket: Vec::new(),
        hendelser: Vec::new(),
        day: draft.sak.tid.oversendt,
        now: melding.opprettet,
        meldinger: Vec::new(),
        oversendelse: melding,
        draft,
    })
}

/// Lets the municipality send the case, without saying for which office, to an embete it does not belong to. Nothing in the
/// message shows that.
pub(super) fn misaddress(s: &mut Conversation) -> Result<(), ValueError> {
    let nav = &mut s.actors.nav;
    nav.rolle = Virksomhetsrolle::Kommune;
    nav.navn = Tekst::new(s.draft.sak.kontor.navn.replace("Nav ", "Kommunen "))?;
    nav.nav_kontor = None;
    s.actors.embete = other_embete(&mut s.draft)?;
    s.actors.mottak = s.actors.embete.clone();
    s.oversendelse.avsender = s.actors.nav.clone();
    s.oversendelse.mottaker = s.actors.mottak.clone();
    Ok(())
}

/// Sends the oversendelse.
pub(super) fn send_over(s: &mut Conversation) {
    s.meldinger.push(s.oversendelse.clone().into());
}

/// Sends the same case again: with another id, a letter of today, and what was missing the first time.
pub(super) fn send_again(
    s: &mut Conversation,
    (svar_paa, erstatter): (Option<Uuid>, Option<Uuid>),
) -> Result<(), ValueError> {
    let is_letter = |dokument: &Dokument| dokument.slag == Dokumenttype::Oversendelsesbrev;
    let mut dokumenter: Vec<Dokument> = s.oversendelse.innhold.dokumenter.to_vec();
    for dokument in dokumenter.iter_mut().filter(|dokument| is_letter(dokument)) {
        dokument.dokument_id = s.draft.chance.uuid();
        dokument.dato = Some(s.day);
        dokument.sha256 = s.draft.chance.sha256()?;
    }
    let referanser = s.referanser();
    let melding = &mut s.oversendelse;
    melding.innhold.dokumenter = Liste::new(dokumenter)?;
    melding.melding_id = s.draft.chance.uuid();
    melding.svar_paa = svar_paa;
    melding.erstatter = erstatter;
    melding.opprettet = s.now;
    melding.avsender = s.actors.nav.clone();
    melding.mottaker = s.actors.mottak.clone();
    melding.referanser = referanser;
    send_over(s);
    Ok(())
}

/// Treats the case anew and sends it over again: new decisions, a new appeal, the same persons.
pub(super) fn treat_anew(s: &mut Conversation) -> Result<(), ValueError> {
    let days = s.day.naive().signed_duration_since(s.draft.sak.tid.vedtak.naive()).num_days();
    let days = u32::try_from(days).unwrap_or(0) + s.draft.chance.between(5, 40);
    let tid = s.draft.sak.tid.anew(days)?;
    let referanser = s.referanser();
    let mut draft = Draft::new(s.start.clone(), Scale::CONVERSATION)?;
    let mut melding = oversendelse(&mut draft, Some((s.draft.chance.clone(), tid)))?;
    s.draft = draft;
    s.day = tid.oversendt;
    s.now = melding.opprettet;
    s.trukket.clear();
    s.hendelser.clear();
    s.actors.mottak = s.actors.embete.clone();
    for part_id in super::partsendring::now_protected(&s.meldinger) {
        super::partsendring::hide(&mut melding.innhold, &part_id)?;
    }
    melding.klagesak_id = s.oversendelse.klagesak_id;
    melding.svar_paa = None;
    melding.erstatter = None;
    melding.avsender = s.actors.nav.clone();
    melding.mottaker = s.actors.mottak.clone();
    melding.system = s.actors.nav_system.clone();
    melding.referanser = referanser;
    s.oversendelse = melding;
    send_over(s);
    Ok(())
}

impl Conversation {
    pub(super) fn innhold(&self) -> &Oversendelse {
        &self.oversendelse.innhold
    }
}
