//! The oversendelse that begins a conversation, and those that take its place or follow a new treatment.

use crate::Chance;
use crate::hode;
use crate::oversendelse::oversendelse;
use crate::sak::Omfang;
use crate::utkast::Utkast;
use klagesak_core::kodeverk::{Dokumenttype, Virksomhetsrolle};
use klagesak_core::melding::{Dokument, Oversendelse};
use klagesak_core::verdi::{Liste, Tekst, Uuid, ValueError};

use super::aktoerer::{Aktoerer, annet_embete, eget_embete};
use super::samtale::Samtale;

/// The conversation begins.
pub(super) fn begynn(chance: Chance) -> Result<Samtale, ValueError> {
    let start = chance.clone();
    let mut u = Utkast::ny(chance, Omfang::SAMTALE)?;
    let mut melding = oversendelse(&mut u, None)?;
    melding.svar_paa = None;
    melding.erstatter = None;
    let embete = eget_embete(&u)?;
    let staf = melding.mottaker.rolle == Virksomhetsrolle::Staf;
    let aktoerer = Aktoerer {
        nav: melding.avsender.clone(),
        embete: if staf { embete } else { melding.mottaker.clone() },
        mottak: melding.mottaker.clone(),
        nav_system: melding.system.clone(),
        sf_system: hode::system(&mut u)?,
    };
    Ok(Samtale {
        start,
        aktoerer,
        sf_sak: None,
        trukket: Vec::new(),
        hendelser: Vec::new(),
        dag: u.sak.tid.oversendt,
        naa: melding.opprettet,
        meldinger: Vec::new(),
        oversendelse: melding,
        u,
    })
}

/// Lets the municipality send the case, without saying for which office, to an embete it does not belong to. Nothing in the
/// message shows that.
pub(super) fn feiladresser(s: &mut Samtale) -> Result<(), ValueError> {
    let nav = &mut s.aktoerer.nav;
    nav.rolle = Virksomhetsrolle::Kommune;
    nav.navn = Tekst::new(s.u.sak.kontor.navn.replace("NAV ", "Kommunen "))?;
    nav.nav_kontor = None;
    s.aktoerer.embete = annet_embete(&mut s.u)?;
    s.aktoerer.mottak = s.aktoerer.embete.clone();
    s.oversendelse.avsender = s.aktoerer.nav.clone();
    s.oversendelse.mottaker = s.aktoerer.mottak.clone();
    Ok(())
}

/// Sends the oversendelse.
pub(super) fn oversend(s: &mut Samtale) {
    s.meldinger.push(s.oversendelse.clone().into());
}

/// Sends the same case again: with another id, a letter of today, and what was missing the first time.
pub(super) fn send_igjen(
    s: &mut Samtale,
    (svar_paa, erstatter): (Option<Uuid>, Option<Uuid>),
) -> Result<(), ValueError> {
    let brev = |dokument: &Dokument| dokument.slag == Dokumenttype::Oversendelsesbrev;
    let mut dokumenter: Vec<Dokument> = s.oversendelse.innhold.dokumenter.to_vec();
    for dokument in dokumenter.iter_mut().filter(|dokument| brev(dokument)) {
        dokument.dokument_id = s.u.chance.uuid();
        dokument.dato = Some(s.dag);
        dokument.sha256 = s.u.chance.sha256()?;
    }
    let referanser = s.referanser();
    let melding = &mut s.oversendelse;
    melding.innhold.dokumenter = Liste::new(dokumenter)?;
    melding.melding_id = s.u.chance.uuid();
    melding.svar_paa = svar_paa;
    melding.erstatter = erstatter;
    melding.opprettet = s.naa;
    melding.avsender = s.aktoerer.nav.clone();
    melding.mottaker = s.aktoerer.mottak.clone();
    melding.referanser = referanser;
    oversend(s);
    Ok(())
}

/// Treats the case anew and sends it over again: new decisions, a new appeal, the same persons.
pub(super) fn behandle_paa_nytt(s: &mut Samtale) -> Result<(), ValueError> {
    let dager = s.dag.naive().signed_duration_since(s.u.sak.tid.vedtak.naive()).num_days();
    let dager = u32::try_from(dager).unwrap_or(0) + s.u.chance.between(5, 40);
    let tid = s.u.sak.tid.paa_nytt(dager)?;
    let referanser = s.referanser();
    let mut ny = Utkast::ny(s.start.clone(), Omfang::SAMTALE)?;
    let mut melding = oversendelse(&mut ny, Some((s.u.chance.clone(), tid)))?;
    s.u = ny;
    s.dag = tid.oversendt;
    s.naa = melding.opprettet;
    s.trukket.clear();
    s.hendelser.clear();
    s.aktoerer.mottak = s.aktoerer.embete.clone();
    melding.klagesak_id = s.oversendelse.klagesak_id;
    melding.svar_paa = None;
    melding.erstatter = None;
    melding.avsender = s.aktoerer.nav.clone();
    melding.mottaker = s.aktoerer.mottak.clone();
    melding.system = s.aktoerer.nav_system.clone();
    melding.referanser = referanser;
    s.oversendelse = melding;
    oversend(s);
    Ok(())
}

impl Samtale {
    pub(super) fn innhold(&self) -> &Oversendelse {
        &self.oversendelse.innhold
    }
}
