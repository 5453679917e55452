//! Which situation the page is chosen by.

use klagesak_core::kodeverk::{Forespurt, Kvitteringsresultat, Returaarsak, Statuskode};
use klagesak_core::melding::{Konvolutt, Melding, Overfoering};
use klagesak_core::verdi::Dato;

use super::leser::Leser;
use super::spurt::{asked_of, spurt};
use super::standene::Vedtaksstand;
use super::synlig::{hendelser, telte};
use super::ved_nav::{VedNav, har_klaget, withdrew};
use super::{Personsituasjon as S, Stand};
use crate::has_case::HasCase;
use crate::{Forloep, Innslag, Tilstand};

/// Where the appeal is for whoever reads.
pub(super) fn situasjon(
    forloep: &Forloep,
    leser: &Leser,
    standene: &[Vedtaksstand<'_>],
    ved_nav: Option<&VedNav<'_>>,
    today: Dato,
) -> Option<S> {
    if let Some(ved_nav) = ved_nav {
        return Some(ended(ved_nav.stand, None, today));
    }
    if new_appeal(forloep, leser, standene) {
        return Some(S::HosNav);
    }
    let first = standene.first()?;
    let any_open = standene.iter().any(|s| s.stand.aapen());
    let all_open = standene.iter().all(|s| s.stand.aapen());
    let same = standene.iter().all(|s| s.stand == first.stand);
    Some(match (all_open, any_open) {
        (true, _) => open(forloep, leser, standene),
        (false, true) => S::NoeAvgjort,
        (false, false) if same => {
            let frist = first.avgjort.and_then(|(m, _)| m.innhold.hjemvisning.as_ref()?.frist);
            ended(first.stand, frist, today)
        }
        (false, false) => S::UlikeUtfall,
    })
}

/// Whether whoever reads has an appeal at the Nav-kontor that is newer than all that has been sent over, or decided of it.
fn new_appeal(forloep: &Forloep, leser: &Leser, standene: &[Vedtaksstand<'_>]) -> bool {
    let klaget = telte(forloep).filter_map(|(place, entry)| match &entry.melding {
        Melding::InnkommetKlage(m) if har_klaget(m, leser) => Some(place),
        _ => None,
    });
    let Some(klaget) = klaget.last() else { return forloep.tilstand() == Tilstand::HosNav };
    let sent = forloep.oversendelser().any(|(place, _)| place > klaget);
    let settled = standene.iter().filter_map(|s| forloep.parene().sist(&s.par)).any(|(p, _)| p > klaget);
    !sent && !settled && (standene.is_empty() || forloep.tilstand() == Tilstand::HosNav)
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
            _ if standene.iter().all(|s| s.stand.nav_har_endret()) => changed(standene),
            _ if asks(Forespurt::Nav) => S::NavErSpurt,
            Some((_, true)) => S::Flyttet,
            None if takes_longer(forloep, leser) => S::LengreTid,
            None => S::HosStatsforvalteren,
        },
    }
}

/// What the Nav-kontor has changed while the Statsforvalter has the case.
fn changed(standene: &[Vedtaksstand<'_>]) -> S {
    let any = |stand: Stand| standene.iter().any(|s| s.stand == stand);
    if any(Stand::AapentNavVerre) {
        S::NavHarForverret
    } else if any(Stand::AapentNavRest) {
        S::NavHarEndretNoe
    } else if any(Stand::AapentNavEndret) {
        S::NavHarEndret
    } else {
        S::NavHarInnfridd
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

/// Whether it was told that it takes longer after the case was moved, or after the Nav-kontor decided anew.
pub(super) fn takes_longer_since(forloep: &Forloep, leser: &Leser) -> bool {
    let events = hendelser(forloep, leser);
    let told = events.last().filter(|_| takes_longer(forloep, leser)).map(|event| event.tidspunkt.instant());
    told.is_some_and(|told| {
        !telte(forloep).any(|(_, entry)| {
            let between = matches!(entry.melding, Melding::Overfoering(_) | Melding::NyttVedtak(_));
            between && entry.hode().opprettet.instant() > told
        })
    })
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
            && concerns(forloep, leser, entry)
    })
}

/// Whether a message is about the appeal of whoever reads: what another is asked for, sends or withdraws, is not.
fn concerns(forloep: &Forloep, leser: &Leser, entry: &Innslag) -> bool {
    match &entry.melding {
        Melding::Forespoersel(m) => {
            m.innhold.rettet_til != Forespurt::Part || leser.gjelder(&m.innhold.part_ider)
        }
        Melding::Ettersendelse(m) => {
            let asked = m.innhold.forespoersel_id.is_none_or(|id| asked_of(forloep, leser, id));
            asked && leser.gjelder(&m.innhold.part_ider)
        }
        Melding::Trekk(m) => withdrew(&m.innhold, leser),
        Melding::Avgjoerelse(m) => {
            m.innhold.vedtak.is_empty() || m.innhold.vedtak.iter().any(|l| leser.gjelder(&l.part_ider))
        }
        Melding::Kvittering(_) => {
            let answered = entry.kvitterer.and_then(|place| forloep.innslag().get(place));
            answered.is_none_or(|answered| concerns(forloep, leser, answered))
        }
        _ => true,
    }
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
fn ended(stand: Stand, frist: Option<Dato>, today: Dato) -> S {
    match stand {
        Stand::Opphevet => {
            if frist.is_some_and(|frist| frist < today) {
                S::OpphevetFristenUte
            } else {
                S::Opphevet
            }
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
        Stand::AvsluttetVerre => S::AvsluttetVerre,
        Stand::AvsluttetDoed => S::AvsluttetDoed,
        Stand::AvsluttetSlaattSammen => S::AvsluttetSlaattSammen,
        Stand::NavInnfridd => S::NavInnfridd,
        Stand::NavAvvist => S::NavAvvist,
        Stand::Endret => S::Endret,
        _ => S::Avgjort,
    }
}
