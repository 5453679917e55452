//! Which situation the page is chosen by.

use klagesak_core::kodeverk::{Forespurt, Kvitteringsresultat, Returaarsak, Statuskode};
use klagesak_core::melding::{Konvolutt, Melding, Overfoering};
use klagesak_core::verdi::Dato;

use super::leser::Leser;
use super::spurt::spurt;
use super::standene::Vedtaksstand;
use super::synlig::hendelser;
use super::{Personsituasjon as S, Stand};
use crate::has_case::HasCase;
use crate::{Forloep, Tilstand};

/// Where the appeal is for whoever reads.
pub(super) fn situasjon(
    forloep: &Forloep,
    leser: &Leser,
    standene: &[Vedtaksstand<'_>],
    today: Dato,
) -> Option<S> {
    if forloep.tilstand() == Tilstand::HosNav {
        return Some(S::HosNav);
    }
    let first = standene.first()?;
    let any_open = standene.iter().any(|s| s.stand.aapen());
    let all_open = standene.iter().all(|s| s.stand.aapen());
    let same = standene.iter().all(|s| s.stand == first.stand);
    Some(match (all_open, any_open) {
        (true, _) => open(forloep, leser, standene),
        (false, true) => S::NoeAvgjort,
        (false, false) if same => ended(first, today),
        (false, false) => S::UlikeUtfall,
    })
}

fn open(forloep: &Forloep, leser: &Leser, standene: &[Vedtaksstand<'_>]) -> S {
    let asked = spurt(forloep, leser);
    let asks = |who: Forespurt| asked.iter().any(|(of, _)| *of == who);
    if asks(Forespurt::Part) {
        return S::DuErSpurt;
    }
    match forloep.tilstand() {
        Tilstand::AvvistMottak => S::RettesFoerMottak,
        Tilstand::Returnert => returned(forloep),
        Tilstand::Oversendt if !has_case(forloep) => sent(standene),
        Tilstand::Ny => S::HosNav,
        _ => match moved(forloep) {
            Some((_, false)) => S::Flyttes,
            _ if standene.iter().all(|s| s.stand == Stand::AapentNavEndret) => S::NavHarEndret,
            _ if asks(Forespurt::Nav) => S::NavErSpurt,
            Some((_, true)) => S::Flyttet,
            None if takes_longer(forloep, leser) => S::LengreTid,
            None => S::HosStatsforvalteren,
        },
    }
}

fn sent(standene: &[Vedtaksstand<'_>]) -> S {
    let all = |stand: Stand| standene.iter().all(|s| s.stand == stand);
    if all(Stand::AapentUendret) {
        S::SendtOpprettholdt
    } else if all(Stand::AapentDelvis) {
        S::SendtDelvis
    } else if all(Stand::AapentAvvist) {
        S::SendtAvvist
    } else {
        S::SendtUlikt
    }
}

/// Whether the Statsforvalter has had the case since it was sent over last, whatever was corrected since.
fn has_case(forloep: &Forloep) -> bool {
    let mut has = HasCase::default();
    forloep.gyldige().filter_map(|(_, entry)| entry.etter).for_each(|etter| has.note(etter));
    has.has_it()
}

/// The last move to another embete since the case was sent over, unless it was rejected, and whether it has been received.
pub(super) fn moved(forloep: &Forloep) -> Option<(&Konvolutt<Overfoering>, bool)> {
    let (place, moved) = forloep
        .gjeldende()
        .filter_map(|(i, entry)| match &entry.melding {
            Melding::Overfoering(m) if entry.etter.is_some() => Some((i, m.as_ref())),
            _ => None,
        })
        .last()?;
    let anew = forloep.gjeldende().any(|(i, entry)| {
        i > place && matches!(entry.melding, Melding::Oversendelse(_)) && entry.hode().erstatter.is_none()
    });
    let receipts = forloep.gjeldende().filter_map(|(_, entry)| match &entry.melding {
        Melding::Kvittering(m) if entry.kvitterer == Some(place) => Some(&m.innhold.resultat),
        _ => None,
    });
    let result = receipts.last();
    (!anew && result != Some(&Kvitteringsresultat::Avvist)).then_some((moved, result.is_some()))
}

/// Whether the last that was told is that it takes longer.
pub(super) fn takes_longer(forloep: &Forloep, leser: &Leser) -> bool {
    let events = hendelser(forloep, leser);
    let Some(last) = events.last().filter(|event| event.status == Statuskode::ForeloepigSvar) else {
        return false;
    };
    // What has brought the case further since is newer.
    !forloep.gyldige().any(|(_, entry)| {
        entry.etter.is_some_and(|etter| etter != entry.foer)
            && entry.hode().opprettet.instant() > last.tidspunkt.instant()
    })
}

fn returned(forloep: &Forloep) -> S {
    let aarsak = forloep.gjeldende().filter_map(|(_, entry)| match &entry.melding {
        Melding::Retur(m) => Some(&m.innhold.aarsak),
        _ => None,
    });
    match aarsak.last() {
        Some(Returaarsak::FeilEmbete) => S::ReturFeilEmbete,
        Some(Returaarsak::IkkeEnkeltvedtak) => S::ReturIkkeEnkeltvedtak,
        Some(Returaarsak::Serviceklage) => S::ReturServiceklage,
        Some(Returaarsak::Husleietvist) => S::ReturHusleietvist,
        Some(Returaarsak::Bosetting) => S::ReturBosetting,
        Some(Returaarsak::Duplikat) => S::ReturDuplikat,
        Some(Returaarsak::Ufullstendig) => S::ReturUfullstendig,
        _ => S::ReturAnnet,
    }
}

/// The situation when every decision has come to the same end.
fn ended(first: &Vedtaksstand<'_>, today: Dato) -> S {
    match first.stand {
        Stand::Opphevet => {
            let frist = first.avgjort.and_then(|(m, _)| m.innhold.hjemvisning.as_ref()?.frist);
            if frist.is_some_and(|frist| frist < today) { S::OpphevetFristenUte } else { S::Opphevet }
        }
        Stand::Stadfestet => S::Stadfestet,
        Stand::GunstPenger => S::GunstPenger,
        Stand::GunstKrav => S::GunstKrav,
        Stand::GunstAnnet => S::GunstAnnet,
        Stand::Ugunst => S::Ugunst,
        Stand::BehandletPaaNytt => S::BehandletPaaNytt,
        Stand::AvvistForSent => S::AvvistForSent,
        Stand::AvvistIkkeKlagerett => S::AvvistIkkeKlagerett,
        Stand::AvvistIkkeEnkeltvedtak => S::AvvistIkkeEnkeltvedtak,
        Stand::AvvistIkkeKlageinstans => S::AvvistIkkeKlageinstans,
        Stand::AvvistFormkrav => S::AvvistFormkrav,
        Stand::AvvistAnnet => S::AvvistAnnet,
        Stand::Trukket => S::Trukket,
        Stand::Avsluttet => S::Avsluttet,
        Stand::AvsluttetEndret => S::AvsluttetEndret,
        Stand::AvsluttetDoed => S::AvsluttetDoed,
        Stand::AvsluttetSlaattSammen => S::AvsluttetSlaattSammen,
        Stand::NavInnfridd => S::NavInnfridd,
        Stand::NavAvvist => S::NavAvvist,
        Stand::Endret => S::Endret,
        _ => S::Avgjort,
    }
}
