//! What the Nav-kontor and the embete tell of where the case is.

use crate::days::{day_between, office_hours, plus};
use klagesak_core::kodeverk::{Ansvarlig, Statuskode};
use klagesak_core::melding::{Status, Statushendelse};
use klagesak_core::verdi::{Dato, Liste, Tidspunkt, Uuid, ValueError};

use super::actors::Route;
use super::conversation::Conversation;

/// The Nav office tells what has happened until the case was sent over.
pub(super) fn from_nav(s: &mut Conversation) -> Result<(), ValueError> {
    let tid = s.draft.sak.tid;
    let vurdert = day_between(&mut s.draft.chance, tid.mottatt, tid.foersteinstans)?;
    let mut times = Vec::new();
    for dag in [tid.fremsatt, tid.mottatt, vurdert] {
        times.push(office_hours(&mut s.draft.chance, dag)?);
    }
    // Two things on one day have times by chance, and come in their order all the same.
    times.sort_by_key(|tid| tid.instant());
    times.push(s.oversendelse.opprettet);
    let steps = [
        (Statuskode::KlageSendt, Ansvarlig::Nav),
        (Statuskode::KlageMottatt, Ansvarlig::Nav),
        (Statuskode::UnderBehandlingNav, Ansvarlig::Nav),
        (Statuskode::Oversendt, Ansvarlig::Statsforvalter),
    ];
    let mut hendelser: Vec<Statushendelse> = Vec::new();
    for ((status, ansvarlig), tidspunkt) in steps.into_iter().zip(times) {
        hendelser.push(event(s, tidspunkt, (status, ansvarlig)));
    }
    s.send(Route::ToEmbete, None, Status::builder().hendelser(Liste::new(hendelser)?).build())?;
    Ok(())
}

/// The Nav office tells what it has done since the case came back.
pub(super) fn after_hjemvisning(s: &mut Conversation, codes: &[Statuskode]) -> Result<(), ValueError> {
    let mut hendelser = Vec::new();
    for code in codes {
        hendelser.push(event(s, s.now, (code.clone(), Ansvarlig::Nav)));
    }
    // Somebody waits for it.
    hendelser.iter_mut().for_each(|event| event.synlig_for_part = true);
    s.send(Route::ToEmbete, None, Status::builder().hendelser(Liste::new(hendelser)?).build())?;
    Ok(())
}

/// The embete tells that something has happened, and of all that has happened before.
pub(super) fn status(
    s: &mut Conversation,
    code: Statuskode,
    ansvarlig: Ansvarlig,
) -> Result<Uuid, ValueError> {
    let event = event(s, s.now, (code, ansvarlig));
    report(s, event)
}

/// The embete has asked for something, with a deadline.
pub(super) fn asked_for(s: &mut Conversation, ansvarlig: Ansvarlig, frist: Dato) -> Result<Uuid, ValueError> {
    let mut event = event(s, s.now, (Statuskode::DokumentasjonEtterspurt, ansvarlig));
    event.frist = Some(frist);
    report(s, event)
}

/// The embete cannot decide within a month, and says when it can.
pub(super) fn foreloepig_svar(s: &mut Conversation) -> Result<Uuid, ValueError> {
    let ventet = plus(s.day, s.draft.chance.between(20, 80))?;
    let mut event = event(s, s.now, (Statuskode::ForeloepigSvar, Ansvarlig::Statsforvalter));
    event.forventet_svar = Some(ventet);
    report(s, event)
}

fn report(s: &mut Conversation, mut event: Statushendelse) -> Result<Uuid, ValueError> {
    // The party sees where the case began, whatever else is hidden.
    event.synlig_for_part |= s.hendelser.is_empty();
    s.hendelser.push(event);
    let hendelser = Liste::new(s.hendelser.clone())?;
    s.send(Route::ToNav, None, Status::builder().hendelser(hendelser).build())
}

fn event(
    s: &mut Conversation,
    tidspunkt: Tidspunkt,
    (status, ansvarlig): (Statuskode, Ansvarlig),
) -> Statushendelse {
    let important = matches!(
        status,
        Statuskode::KlageSendt
            | Statuskode::UnderBehandlingNav
            | Statuskode::MedholdNav
            | Statuskode::Avgjort
    );
    Statushendelse::builder()
        .hendelse_id(s.draft.chance.uuid())
        .tidspunkt(tidspunkt)
        .status(status)
        .ansvarlig(ansvarlig)
        .synlig_for_part(s.draft.chance.percent(90) || important)
        .build()
}
