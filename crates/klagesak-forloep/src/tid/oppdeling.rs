//! Where in the case the time passes from one phase to the next.

use klagesak_core::kodeverk::Returaarsak;
use klagesak_core::melding::{Foersteinstans, Forelagt, Melding, Oversendelse, Vedtak};
use klagesak_core::verdi::Dato;

use super::Fase;
use super::ubesvarte::Ubesvarte;
use crate::kommentert::kommentarer;
use crate::{Forloep, HarSaken, Innslag, Stilling, Tilstand};
use klagesak_core::norsk_tid::norsk_dato;

/// The days a case passes into a phase, never going back in time, and the day it ended.
#[derive(Debug, Default)]
pub(super) struct Oppdeling {
    pub(super) skiller: Vec<(Dato, Fase)>,
    pub(super) slutt: Option<Dato>,
}

/// Divides a case. Without an oversendelse nothing is known of it, and there are no parts.
pub(super) fn del_opp(forloep: &Forloep) -> Oppdeling {
    let mut oppdeling = Oppdeling::default();
    let mut ubesvarte = Ubesvarte::default();
    let mut har_saken = HarSaken::default();
    for (i, entry) in forloep.gyldige() {
        ubesvarte.note(entry);
        let (Some(etter), Some(dag)) = (entry.etter, dag(forloep, entry)) else { continue };
        har_saken.note(etter);
        // What a correction says of the time before is taken into account where the first one stands.
        if matches!(entry.melding, Melding::Oversendelse(_))
            && !entry.foer.hos_statsforvalteren()
            && let Some(innhold) = gjeldende(forloep, i)
        {
            oppdeling.foer_oversendelsen(innhold, dag);
        }
        if oppdeling.skiller.is_empty() {
            continue;
        }
        let dag = oppdeling.tidligst(dag);
        if !slutt(etter, &entry.melding, oppdeling.slutt.is_some()) {
            oppdeling.slutt = None;
        } else if oppdeling.slutt.is_none() {
            oppdeling.slutt = Some(dag);
        }
        // A message that moves nothing must not hide what the next oversendelse tells of the days before it.
        let siste = oppdeling.skiller.last().map(|(_, fase)| *fase);
        if let Some(fase) = fase(etter, har_saken, &ubesvarte).filter(|fase| siste != Some(*fase)) {
            oppdeling.skiller.push((dag, fase));
        }
    }
    oppdeling
}

impl Oppdeling {
    /// The day, or the day of the last change when that is later: dates that contradict each other are the rules' business.
    fn tidligst(&self, dag: Dato) -> Dato {
        self.skiller.last().map_or(dag, |(siste, _)| dag.max(*siste))
    }

    /// What the oversendelse tells of the time before it was sent.
    fn foer_oversendelsen(&mut self, innhold: &Oversendelse, sendt: Dato) {
        let nye = self.skiller.last().map(|(siste, _)| *siste);
        for (dag, fase) in foer_oversendelsen(innhold, sendt, nye) {
            let dag = self.tidligst(dag.min(sendt));
            self.skiller.push((dag, fase));
        }
    }
}

fn foer_oversendelsen(innhold: &Oversendelse, sendt: Dato, nye: Option<Dato>) -> Vec<(Dato, Fase)> {
    let klage = &innhold.klage;
    let mut skiller = Vec::new();
    let vedtak = paaklagede(innhold);
    // After an annulment the person waits for the new decision, not for the one that is gone.
    let er_ny = |vedtak: &&Vedtak| nye.is_some_and(|dag| vedtak.dato >= dag);
    let vedtak: Vec<_> =
        if vedtak.iter().any(er_ny) { vedtak.into_iter().filter(er_ny).collect() } else { vedtak };
    // The office answers for the decision until it has reached the person.
    skiller.extend(vedtak.iter().map(|v| v.dato).min().map(|dag| (dag, Fase::HosNav)));
    skiller.extend(vedtak.iter().filter_map(|v| v.kommet_frem()).min().map(|dag| (dag, Fase::HosPersonen)));
    skiller.push((klage.foerst_mottatt(), Fase::HosNav));
    skiller.extend(nye_vedtak(&innhold.foersteinstans).into_iter().flatten());
    skiller.extend(foreleggelse(innhold, sendt).into_iter().flatten());
    skiller
}

/// The time the klagere had to answer new decisions: from the first was told until the last had answered. Where either day is
/// unknown, the office had the case all the time.
fn nye_vedtak(foersteinstans: &Foersteinstans) -> Option<[(Dato, Fase); 2]> {
    let frem = foersteinstans.nye_vedtak.iter().filter_map(Vedtak::kommet_frem).min()?;
    let svart = foersteinstans.klagens_stilling.iter().filter_map(|svar| svar.dato).max()?;
    Some([(frem, Fase::HosPersonen), (svart, Fase::HosNav)])
}

/// The time the klagere had to comment on the statement: from the first got it until the office waited for nobody.
fn foreleggelse(innhold: &Oversendelse, sendt: Dato) -> Option<[(Dato, Fase); 2]> {
    let fremstilling = &innhold.saksfremstilling;
    let forelagt = fremstilling.forelagt.iter().map(|f| f.dato).min()?;
    let ferdig = |f: &Forelagt| {
        let kommentert = kommentarer(innhold, f).map(|k| k.mottatt_dato).filter(|dag| *dag <= sendt).max();
        // The office need not wait longer than the deadline it gave, and waits no longer than for the last comment.
        kommentert.into_iter().chain(f.kommentarfrist).min().unwrap_or(f.dato)
    };
    let svart = fremstilling.forelagt.iter().map(ferdig).max()?;
    Some([(forelagt, Fase::HosPersonen), (svart, Fase::HosNav)])
}

/// The decisions the appeal is about.
pub(super) fn paaklagede(innhold: &Oversendelse) -> Vec<&Vedtak> {
    let gjelder: Vec<_> =
        innhold.vedtak.iter().filter(|v| innhold.klage.gjelder_vedtak.contains(&v.vedtak_id)).collect();
    if gjelder.is_empty() { innhold.vedtak.iter().collect() } else { gjelder }
}

/// The oversendelse at a place as it was corrected last.
fn gjeldende(forloep: &Forloep, index: usize) -> Option<&Oversendelse> {
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
pub(super) fn dag(forloep: &Forloep, entry: &Innslag) -> Option<Dato> {
    match &entry.melding {
        Melding::Kvittering(m) if entry.etter != Some(entry.foer) => {
            let sent = entry.kvitterer.and_then(|place| forloep.innslag().get(place));
            norsk_dato(m.innhold.mottatt).max(sent.and_then(|sent| norsk_dato(sent.hode().opprettet)))
        }
        Melding::Avgjoerelse(m) => Some(m.innhold.dato),
        Melding::Trekk(m) => Some(m.innhold.dato),
        _ => norsk_dato(entry.hode().opprettet),
    }
}

/// Whether the appeal is at its end in a state. An annulled decision ends it too: the office makes a new decision, and only
/// another oversendelse tells that it was appealed. So does a return of what no Statsforvalter can treat.
fn slutt(tilstand: Tilstand, melding: &Melding, foer: bool) -> bool {
    use Returaarsak::{Bosetting, Duplikat, Husleietvist, IkkeEnkeltvedtak, Serviceklage};
    match (tilstand, melding) {
        (Tilstand::Returnert, Melding::Retur(m)) => {
            matches!(m.innhold.aarsak, Bosetting | Duplikat | Husleietvist | IkkeEnkeltvedtak | Serviceklage)
        }
        // A receipt or a status message after the return changes nothing.
        (Tilstand::Returnert, _) => foer,
        (tilstand, _) => tilstand.ferdig() || tilstand == Tilstand::Hjemvist,
    }
}

fn fase(tilstand: Tilstand, har_saken: HarSaken, ubesvarte: &Ubesvarte<'_>) -> Option<Fase> {
    match tilstand {
        Tilstand::Ny => None,
        Tilstand::Oversendt if har_saken.ja() => Some(Fase::HosStatsforvalteren),
        Tilstand::Oversendt => Some(Fase::Underveis),
        Tilstand::AvvistMottak | Tilstand::Hjemvist | Tilstand::Returnert => Some(Fase::HosNav),
        Tilstand::TilOpplysning => Some(ubesvarte.fase()),
        // A decided or withdrawn case that is taken up again has been there all the time.
        Tilstand::Mottatt | Tilstand::Avgjort | Tilstand::Trukket => Some(Fase::HosStatsforvalteren),
    }
}
