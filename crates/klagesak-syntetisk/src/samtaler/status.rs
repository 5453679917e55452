//! What the NAV-kontor and the embete tell of where the case is.

use crate::dato::{kontortid, mellom, pluss};
use klagesak_core::kodeverk::{Ansvarlig, Statuskode};
use klagesak_core::melding::{Status, Statushendelse};
use klagesak_core::verdi::{Dato, Liste, Tidspunkt, Uuid, ValueError};

use super::aktoerer::Vei;
use super::samtale::Samtale;

/// The NAV office tells what has happened until the case was sent over.
pub(super) fn fra_nav(s: &mut Samtale) -> Result<(), ValueError> {
    let tid = s.u.sak.tid;
    let vurdert = mellom(&mut s.u.chance, tid.mottatt, tid.foersteinstans)?;
    let mut tider = Vec::new();
    for dag in [tid.fremsatt, tid.mottatt, vurdert] {
        tider.push(kontortid(&mut s.u.chance, dag)?);
    }
    // Two things on one day have times by chance, and come in their order all the same.
    tider.sort_by_key(|tid| tid.instant());
    tider.push(s.oversendelse.opprettet);
    let skritt = [
        (Statuskode::KlageSendt, Ansvarlig::Nav),
        (Statuskode::KlageMottatt, Ansvarlig::Nav),
        (Statuskode::UnderBehandlingNav, Ansvarlig::Nav),
        (Statuskode::Oversendt, Ansvarlig::Statsforvalter),
    ];
    let mut hendelser: Vec<Statushendelse> = Vec::new();
    for ((status, ansvarlig), tidspunkt) in skritt.into_iter().zip(tider) {
        hendelser.push(hendelse(s, tidspunkt, (status, ansvarlig)));
    }
    s.send(Vei::TilEmbetet, None, Status::builder().hendelser(Liste::new(hendelser)?).build())?;
    Ok(())
}

/// The NAV office tells what it has done since the case came back.
pub(super) fn etter_hjemvisning(s: &mut Samtale, koder: &[Statuskode]) -> Result<(), ValueError> {
    let mut hendelser = Vec::new();
    for kode in koder {
        hendelser.push(hendelse(s, s.naa, (kode.clone(), Ansvarlig::Nav)));
    }
    s.send(Vei::TilEmbetet, None, Status::builder().hendelser(Liste::new(hendelser)?).build())?;
    Ok(())
}

/// The embete tells that something has happened, and of all that has happened before.
pub(super) fn status(s: &mut Samtale, kode: Statuskode, ansvarlig: Ansvarlig) -> Result<Uuid, ValueError> {
    let ny = hendelse(s, s.naa, (kode, ansvarlig));
    meld(s, ny)
}

/// The embete has asked for something, with a deadline.
pub(super) fn etterspurt(s: &mut Samtale, ansvarlig: Ansvarlig, frist: Dato) -> Result<Uuid, ValueError> {
    let mut ny = hendelse(s, s.naa, (Statuskode::DokumentasjonEtterspurt, ansvarlig));
    ny.frist = Some(frist);
    meld(s, ny)
}

/// The embete cannot decide within a month, and says when it can.
pub(super) fn foreloepig_svar(s: &mut Samtale) -> Result<Uuid, ValueError> {
    let ventet = pluss(s.dag, s.u.chance.between(20, 80))?;
    let mut ny = hendelse(s, s.naa, (Statuskode::ForeloepigSvar, Ansvarlig::Statsforvalter));
    ny.forventet_svar = Some(ventet);
    meld(s, ny)
}

fn meld(s: &mut Samtale, mut ny: Statushendelse) -> Result<Uuid, ValueError> {
    // The party sees where the case began, whatever else is hidden.
    ny.synlig_for_part |= s.hendelser.is_empty();
    s.hendelser.push(ny);
    let hendelser = Liste::new(s.hendelser.clone())?;
    s.send(Vei::TilNav, None, Status::builder().hendelser(hendelser).build())
}

fn hendelse(
    s: &mut Samtale,
    tidspunkt: Tidspunkt,
    (status, ansvarlig): (Statuskode, Ansvarlig),
) -> Statushendelse {
    let viktig = matches!(
        status,
        Statuskode::KlageSendt
            | Statuskode::UnderBehandlingNav
            | Statuskode::MedholdNav
            | Statuskode::Avgjort
    );
    Statushendelse::builder()
        .hendelse_id(s.u.chance.uuid())
        .tidspunkt(tidspunkt)
        .status(status)
        .ansvarlig(ansvarlig)
        .synlig_for_part(s.u.chance.percent(90) || viktig)
        .build()
}
