//! The way of the case for one who reads, from the application or the notice on.

use klagesak_core::kodeverk::{
    Avgjoerelsesgjelder, Dokumenttype, Forespurt, Klageutfall, Nyttvedtakgjelder, Statuskode,
};
use klagesak_core::melding::{
    Avgjoerelse, Fremsettelse, InnkommetKlage, Konvolutt, Melding, NyttVedtak, Oversendelse, Vedtak,
    Vedtaksavgjoerelse,
};
use klagesak_core::norsk_tid::norsk_dato;
use klagesak_core::verdi::{Dato, Uuid};

use super::krav::krav;
use super::leser::Leser;
use super::sperret::Sperret;
use super::standene::decided;
use super::synlig::{hendelser, unntatt};
use super::{Stand, Steg};
use crate::{Forloep, Innslag, Par, status_for_part};

/// The steps, oldest first. On one day they stand in the order things go.
pub(super) fn way(forloep: &Forloep, leser: &Leser) -> Vec<(Dato, Steg)> {
    let sperret = Sperret::new(forloep);
    let mut steps: Vec<(Dato, Steg)> = Vec::new();
    for (place, entry) in forloep.gjeldende() {
        match &entry.melding {
            Melding::InnkommetKlage(m) => steps.extend(came_in(m, leser)),
            Melding::Oversendelse(m) if entry.etter.is_some() => {
                let anew = annulled_before(forloep, place);
                steps.extend(before(m, leser, &sperret, anew));
            }
            _ => steps.extend(later(forloep, leser, place, entry)),
        }
    }
    for step in status_for_part(forloep).1 {
        let steg = match step.status {
            Statuskode::Oversendt => Steg::Sendt,
            Statuskode::MottattStatsforvalter => Steg::Mottatt,
            _ => continue,
        };
        steps.extend(norsk_dato(step.tidspunkt).map(|day| (day, steg)));
    }
    let longer = hendelser(forloep, leser).into_iter().filter(|e| e.status == Statuskode::ForeloepigSvar);
    steps.extend(longer.filter_map(|e| Some((norsk_dato(e.tidspunkt)?, Steg::LengreTid))));
    for krav in krav(forloep, leser) {
        steps.push((krav.dato, if krav.kostnader { Steg::Kostnader } else { Steg::Venter }));
    }
    steps.sort();
    steps.dedup();
    steps
}

fn came_in(klage: &Konvolutt<InnkommetKlage>, leser: &Leser) -> Vec<(Dato, Steg)> {
    let mut steps = Vec::new();
    for line in klage.innhold.fremsettelser.iter().filter(|line| leser.gjelder(&line.part_ider)) {
        steps.extend(line.fremsatt_dato.map(|dato| (dato, Steg::Klaget)));
        steps.push((line.innkommet.dato, Steg::KlagenInn));
    }
    steps
}

/// What an oversendelse tells of what was before it.
fn before(
    sent: &Konvolutt<Oversendelse>,
    leser: &Leser,
    sperret: &Sperret<'_>,
    anew: bool,
) -> Vec<(Dato, Steg)> {
    let (id, innhold) = (sent.melding_id, &sent.innhold);
    let mut steps = Vec::new();
    let mut told = false;
    for (i, vedtak) in
        innhold.vedtak.iter().enumerate().filter(|(_, vedtak)| appealed(innhold, vedtak, leser))
    {
        if !sperret.sti(id, &format!("/innhold/vedtak/{i}/dato")) {
            steps.push((vedtak.dato, if anew { Steg::PaaNytt } else { Steg::Vedtatt }));
        }
        for (j, line) in vedtak.soeknader.iter().enumerate() {
            told = true;
            if !sperret.sti(id, &format!("/innhold/vedtak/{i}/soeknader/{j}/dato")) {
                steps.push((line.dato, Steg::Soekt));
            }
        }
    }
    for dokument in innhold.dokumenter.iter() {
        let steg = match dokument.slag {
            Dokumenttype::Soeknad if !told => Steg::Soekt,
            Dokumenttype::Forhaandsvarsel => Steg::Varslet,
            _ => continue,
        };
        let seen = !unntatt(dokument, leser) && !sperret.dokument(id, dokument.dokument_id);
        steps.extend(dokument.dato.filter(|_| seen).map(|dato| (dato, steg)));
    }
    for line in innhold.klage.fremsettelser.iter().filter(|line| leser.gjelder(&line.part_ider)) {
        steps.extend(line.fremsatt_dato.map(|dato| (dato, Steg::Klaget)));
        steps.extend(line.innkommet.as_ref().map(|inn| (inn.dato, Steg::KlagenInn)));
        steps.push((line.mottatt_dato, Steg::KlagenMottatt));
    }
    steps.push((innhold.foersteinstans.dato, at_nav(innhold, leser)));
    steps
}

/// Whether it is one of the decisions whoever reads has appealed.
fn appealed(innhold: &Oversendelse, vedtak: &Vedtak, leser: &Leser) -> bool {
    let made = |line: &Fremsettelse| leser.gjelder(&line.part_ider) && line.gjelder(&vedtak.vedtak_id);
    let mine = innhold.klage.fremsettelser.iter().any(made);
    mine && innhold.klage.gjelder_vedtak.contains(&vedtak.vedtak_id) && leser.gjelder(&vedtak.part_ider)
}

fn at_nav(innhold: &Oversendelse, leser: &Leser) -> Steg {
    use klagesak_core::kodeverk::Foersteinstansutfall::{Avvist, DelvisMedhold, Opprettholdt};
    let mut hers =
        innhold.foersteinstans.utfall.iter().filter(|l| leser.gjelder(&l.part_ider)).map(|l| &l.utfall);
    let Some(first) = hers.next() else { return Steg::NavUlikt };
    match first {
        _ if hers.any(|other| other != first) => Steg::NavUlikt,
        Opprettholdt => Steg::NavUendret,
        DelvisMedhold => Steg::NavDelvis,
        Avvist => Steg::NavAvviste,
        _ => Steg::NavUlikt,
    }
}

fn later(forloep: &Forloep, leser: &Leser, place: usize, entry: &Innslag) -> Option<(Dato, Steg)> {
    let made = norsk_dato(entry.hode().opprettet);
    match &entry.melding {
        Melding::Forespoersel(m) => match m.innhold.rettet_til {
            Forespurt::Part if leser.gjelder(&m.innhold.part_ider) => Some((made?, Steg::DuSpurt)),
            Forespurt::Nav => Some((made?, Steg::NavSpurt)),
            _ => None,
        },
        Melding::Ettersendelse(m) => {
            let hers = leser.gjelder(&m.innhold.part_ider);
            let comment = m.innhold.kommentar.as_ref();
            if let Some(kommentar) = comment {
                return leser.min(&kommentar.part_id).then_some((kommentar.mottatt_dato, Steg::Kommentert));
            }
            let id = m.innhold.forespoersel_id.filter(|_| hers)?;
            asked_of(forloep, leser, id).then_some((made?, Steg::Besvart))
        }
        Melding::NyttVedtak(m) => nav_anew(&m.innhold, leser),
        Melding::Overfoering(m) => Some((m.innhold.besluttet_dato, Steg::Flyttet)),
        Melding::Avgjoerelse(m) if m.innhold.gjelder == Avgjoerelsesgjelder::Retting => {
            Some((m.innhold.dato, Steg::Rettet))
        }
        Melding::Avgjoerelse(m) => Some((m.innhold.dato, decision(forloep, leser, place, &m.innhold)?)),
        Melding::Retur(_) => Some((made?, Steg::Returnert)),
        Melding::Trekk(m) => {
            let named = m.innhold.part_ider.iter().any(|id| leser.om.contains(id) || *id == leser.id);
            (named || (m.innhold.part_ider.is_empty() && !leser.flere))
                .then_some((m.innhold.dato, Steg::Trukket))
        }
        Melding::Partsendring(m) => {
            let inn =
                m.innhold.endringer.iter().find(|l| l.part_id == leser.id && l.trer_inn_for.is_some())?;
            Some((inn.gjelder_fra, Steg::GikkInn))
        }
        _ => None,
    }
}

/// Whether a request was to the Nav-kontor, or to whoever reads.
fn asked_of(forloep: &Forloep, leser: &Leser, id: Uuid) -> bool {
    forloep.gyldige().any(|(_, entry)| match &entry.melding {
        Melding::Forespoersel(m) if m.innhold.forespoersel_id == id => {
            m.innhold.rettet_til != Forespurt::Part || leser.gjelder(&m.innhold.part_ider)
        }
        _ => false,
    })
}

fn nav_anew(nytt: &NyttVedtak, leser: &Leser) -> Option<(Dato, Steg)> {
    let hers = nytt.vedtak.iter().any(|vedtak| leser.gjelder(&vedtak.part_ider));
    let steg = match nytt.gjelder {
        Nyttvedtakgjelder::Omgjoering if hers => Steg::NavEndret,
        Nyttvedtakgjelder::NyBehandling if hers => Steg::PaaNytt,
        Nyttvedtakgjelder::Avvisning if hers => Steg::NavAvviste,
        Nyttvedtakgjelder::Bortfalt if leser.gjelder(&nytt.part_ider) => Steg::Avsluttet,
        Nyttvedtakgjelder::Retting => Steg::Rettet,
        _ => return None,
    };
    Some((nytt.dato, steg))
}

/// Whether a decision was annulled before the message at a place.
pub(super) fn annulled_before(forloep: &Forloep, place: usize) -> bool {
    forloep.gjeldende().any(|(i, entry)| match &entry.melding {
        Melding::Avgjoerelse(m) => {
            i < place && m.innhold.vedtak.iter().any(|linje| linje.utfall == Klageutfall::Opphevet)
        }
        _ => false,
    })
}

/// What a decision came to for whoever reads, when it is about that appeal at all.
fn decision(forloep: &Forloep, leser: &Leser, place: usize, avgjoerelse: &Avgjoerelse) -> Option<Steg> {
    let sent = &forloep.oversendelse_foer(place)?.innhold;
    let mut found: Vec<Steg> = Vec::new();
    for klager in &leser.om {
        for vedtak in sent.vedtak.iter() {
            let par = Par { klager: klager.clone(), vedtak: vedtak.vedtak_id };
            // Of an earlier round, the pairs are gone.
            let named = |linje: &Vedtaksavgjoerelse| {
                linje.vedtak_id.is_none_or(|id| id == par.vedtak) && linje.part_ider.omfatter(klager)
            };
            let hers = |linje: &&Vedtaksavgjoerelse| forloep.parene().er_om(linje, &par) || named(linje);
            let linje = avgjoerelse.vedtak.iter().rfind(hers);
            found.extend(linje.map(|linje| step_of(decided(linje, vedtak))));
        }
    }
    found.sort();
    found.dedup();
    match found.as_slice() {
        [] => None,
        [only] => Some(*only),
        _ => Some(Steg::Ulikt),
    }
}

fn step_of(stand: Stand) -> Steg {
    match stand {
        Stand::Stadfestet => Steg::Stadfestet,
        Stand::GunstPenger | Stand::GunstKrav | Stand::GunstAnnet => Steg::Gunst,
        Stand::Ugunst => Steg::Ugunst,
        Stand::Opphevet => Steg::Opphevet,
        Stand::AvvistForSent
        | Stand::AvvistIkkeKlagerett
        | Stand::AvvistIkkeEnkeltvedtak
        | Stand::AvvistIkkeKlageinstans
        | Stand::AvvistFormkrav
        | Stand::AvvistAnnet => Steg::Avvist,
        Stand::Trukket
        | Stand::Avsluttet
        | Stand::AvsluttetEndret
        | Stand::AvsluttetDoed
        | Stand::AvsluttetSlaattSammen => Steg::Avsluttet,
        _ => Steg::Ulikt,
    }
}
