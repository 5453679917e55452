//! Where in the case the time passes from one phase to the next.

use klagesak_core::kodeverk::Returaarsak;
use klagesak_core::melding::{Foersteinstans, Forelagt, Klage, Melding, Oversendelse, Vedtak, Virksomhet};
use klagesak_core::verdi::Dato;

use super::Fase;
use super::unanswered::Unanswered;
use crate::kommentert::kommentarer;
use crate::side::{Side, side};
use crate::{Forloep, HasCase, Innslag, Stilling, Tilstand};
use klagesak_core::norsk_tid::norsk_dato;

/// The days a case passes into a phase, never going back in time, and the day it ended.
#[derive(Debug, Default)]
pub(super) struct Division {
    pub(super) boundaries: Vec<(Dato, Fase)>,
    pub(super) end: Option<Dato>,
}

/// Divides a case. Without an oversendelse nothing is known of it, and there are no parts.
pub(super) fn divide(forloep: &Forloep) -> Division {
    let mut division = Division::default();
    let mut unanswered = Unanswered::default();
    let mut has_case = HasCase::default();
    for (i, entry) in forloep.gyldige() {
        unanswered.note(entry);
        let (Some(etter), Some(day)) = (entry.etter, day_of(forloep, entry)) else { continue };
        has_case.note(etter);
        // What a correction says of the time before is taken into account where the first one stands.
        if matches!(entry.melding, Melding::Oversendelse(_))
            && !entry.foer.hos_statsforvalteren()
            && let Some(innhold) = as_corrected(forloep, i)
        {
            division.before_oversendelse(forloep, innhold, day);
        }
        if division.boundaries.is_empty() {
            continue;
        }
        let day = division.not_before_last(day);
        if !is_at_end(etter, &entry.melding, division.end.is_some()) {
            division.end = None;
        } else if division.end.is_none() {
            division.end = Some(day);
        }
        // A message that moves nothing must not hide what the next oversendelse tells of the days before it.
        let last = division.boundaries.last().map(|(_, fase)| *fase);
        if let Some(fase) = phase(etter, has_case, &unanswered).filter(|fase| last != Some(*fase)) {
            division.boundaries.push((day, fase));
        }
    }
    division
}

impl Division {
    /// The day, or the day of the last change when that is later: dates that contradict each other are the rules' business.
    fn not_before_last(&self, day: Dato) -> Dato {
        self.boundaries.last().map_or(day, |(last, _)| day.max(*last))
    }

    /// What the oversendelse tells of the time before it was sent.
    fn before_oversendelse(&mut self, forloep: &Forloep, innhold: &Oversendelse, sent: Dato) {
        let since = self.boundaries.last().map(|(last, _)| *last);
        for (day, fase) in before_oversendelse(forloep, innhold, sent, since) {
            let day = self.not_before_last(day.min(sent));
            self.boundaries.push((day, fase));
        }
    }
}

fn before_oversendelse(
    forloep: &Forloep,
    innhold: &Oversendelse,
    sent: Dato,
    since: Option<Dato>,
) -> Vec<(Dato, Fase)> {
    let klage = &innhold.klage;
    let mut boundaries = Vec::new();
    let vedtak = paaklagede(innhold);
    // After an annulment the person waits for the new decision, not for the one that is gone.
    let is_new = |vedtak: &&Vedtak| since.is_some_and(|day| vedtak.dato >= day);
    let vedtak: Vec<_> =
        if vedtak.iter().any(is_new) { vedtak.into_iter().filter(is_new).collect() } else { vedtak };
    // The office answers for the decision until it has reached the person.
    boundaries.extend(vedtak.iter().map(|v| v.dato).min().map(|day| (day, Fase::HosNav)));
    boundaries
        .extend(vedtak.iter().filter_map(|v| v.kommet_frem()).min().map(|day| (day, Fase::HosPersonen)));
    boundaries.extend(another_had_it(forloep, klage));
    boundaries.push((klage.foerst_mottatt(), Fase::HosNav));
    boundaries.extend(nye_vedtak(&innhold.foersteinstans).into_iter().flatten());
    boundaries.extend(foreleggelse(innhold, sent).into_iter().flatten());
    boundaries
}

/// The day another authority got the appeal, which then lay there and not with the person.
fn another_had_it(forloep: &Forloep, klage: &Klage) -> Option<(Dato, Fase)> {
    let first =
        klage.fremsettelser.iter().filter_map(|line| line.innkommet.as_ref()).min_by_key(|i| i.dato)?;
    let appeal_body = |office: &Virksomhet| {
        let known = first.organ.organisasjonsnummer.as_ref();
        let same = known.map_or(office.navn == first.organ.navn, |nr| *nr == office.organisasjonsnummer);
        same && side(office) == Some(Side::Klageinstans)
    };
    let of_case = forloep.gyldige().any(|(_, entry)| {
        let hode = entry.hode();
        appeal_body(hode.avsender) || appeal_body(hode.mottaker)
    });
    Some((first.dato, if of_case { Fase::HosStatsforvalteren } else { Fase::HosNav }))
}

/// The time the klagere had to answer new decisions: from the first was told until the last had answered. Where either day is
/// unknown, the office had the case all the time.
fn nye_vedtak(foersteinstans: &Foersteinstans) -> Option<[(Dato, Fase); 2]> {
    let frem = foersteinstans.nye_vedtak.iter().filter_map(Vedtak::kommet_frem).min()?;
    let answered = foersteinstans.klagens_stilling.iter().filter_map(|svar| svar.dato).max()?;
    Some([(frem, Fase::HosPersonen), (answered, Fase::HosNav)])
}

/// The time the klagere had to comment on the statement: from the first got it until the office waited for nobody.
fn foreleggelse(innhold: &Oversendelse, sent: Dato) -> Option<[(Dato, Fase); 2]> {
    let fremstilling = &innhold.saksfremstilling;
    let forelagt = fremstilling.forelagt.iter().map(|f| f.dato).min()?;
    let ferdig = |f: &Forelagt| {
        let kommentert = kommentarer(innhold, f).map(|k| k.mottatt_dato).filter(|day| *day <= sent).max();
        // The office need not wait longer than the deadline it gave, and waits no longer than for the last comment.
        kommentert.into_iter().chain(f.kommentarfrist).min().unwrap_or(f.dato)
    };
    let answered = fremstilling.forelagt.iter().map(ferdig).max()?;
    Some([(forelagt, Fase::HosPersonen), (answered, Fase::HosNav)])
}

/// The decisions the appeal is about.
pub(super) fn paaklagede(innhold: &Oversendelse) -> Vec<&Vedtak> {
    let concerned: Vec<_> =
        innhold.vedtak.iter().filter(|v| innhold.klage.gjelder_vedtak.contains(&v.vedtak_id)).collect();
    if concerned.is_empty() { innhold.vedtak.iter().collect() } else { concerned }
}

/// The oversendelse at a place as it was corrected last.
fn as_corrected(forloep: &Forloep, index: usize) -> Option<&Oversendelse> {
    let mut entry = forloep.innslag().get(index)?;
    // A message is replaced by a later one only, so that this comes to an end.
    while let Stilling::Erstattet(by) = entry.stilling {
        match forloep.innslag().get(by) {
            Some(later) if matches!(later.melding, Melding::Oversendelse(_)) => entry = later,
            _ => break,
        }
    }
    match &entry.melding {
        Melding::Oversendelse(m) => Some(&m.innhold),
        _ => None,
    }
}

/// The day a message brings the case from one state to the next: what it says itself, or the day it was made. Nothing is
/// received before it is sent, whatever the clock of the receiver says.
pub(super) fn day_of(forloep: &Forloep, entry: &Innslag) -> Option<Dato> {
    match &entry.melding {
        Melding::Kvittering(m) if entry.etter != Some(entry.foer) => {
            let sent = entry.kvitterer.and_then(|place| forloep.innslag().get(place));
            norsk_dato(m.innhold.mottatt).max(sent.and_then(|sent| norsk_dato(sent.hode().opprettet)))
        }
        Melding::Avgjoerelse(m) => Some(m.innhold.dato),
        Melding::Trekk(m) => Some(m.innhold.dato),
        Melding::NyttVedtak(m) => Some(m.innhold.dato),
        _ => norsk_dato(entry.hode().opprettet),
    }
}

/// Whether the appeal is at its end in a state. After an annulment the person still waits, now for the new decision. A return
/// of what no Statsforvalter can treat ends it.
fn is_at_end(tilstand: Tilstand, melding: &Melding, before: bool) -> bool {
    use Returaarsak::{Bosetting, Duplikat, Husleietvist, IkkeEnkeltvedtak, Serviceklage};
    match (tilstand, melding) {
        (Tilstand::Returnert, Melding::Retur(m)) => {
            matches!(m.innhold.aarsak, Bosetting | Duplikat | Husleietvist | IkkeEnkeltvedtak | Serviceklage)
        }
        // A receipt or a status message after the return changes nothing.
        (Tilstand::Returnert, _) => before,
        (tilstand, _) => tilstand.ferdig(),
    }
}

fn phase(tilstand: Tilstand, has_case: HasCase, unanswered: &Unanswered<'_>) -> Option<Fase> {
    match tilstand {
        Tilstand::Ny => None,
        Tilstand::HosNav | Tilstand::AvsluttetNav => Some(Fase::HosNav),
        Tilstand::Oversendt if has_case.has_it() => Some(Fase::HosStatsforvalteren),
        Tilstand::Oversendt => Some(Fase::Underveis),
        Tilstand::AvvistMottak | Tilstand::Hjemvist | Tilstand::Returnert => Some(Fase::HosNav),
        Tilstand::TilOpplysning => Some(unanswered.fase()),
        // A decided or withdrawn case that is taken up again has been there all the time.
        Tilstand::Mottatt | Tilstand::Avgjort | Tilstand::Trukket => Some(Fase::HosStatsforvalteren),
    }
}
