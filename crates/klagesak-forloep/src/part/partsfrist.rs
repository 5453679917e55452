//! The days the person should know of.

use klagesak_core::Language;
use klagesak_core::kodeverk::{
    Ansvarlig, Avgjoerelsesgjelder, Endringsretning, Forespurt, Nyttvedtakgjelder, Statuskode,
};
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::melding::{Avgjoerelse, Forespoersel, Melding, Vedtaksavgjoerelse};
use klagesak_core::verdi::{Dato, Uuid};
use serde::Serialize;

use super::Partsfristslag;
use super::deadline_text::deadline_text;
use super::person::Sperret;
use super::visible_events::{about_everybody, visible_events};
use crate::kommentert::kommentarer;
use crate::tid::{avgjoerelse, kostnadsfrist};
use crate::{AapneForespoersler, Forloep, Innslag, Stilling};

/// A day to know of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Partsfrist {
    /// The last day, or the day expected.
    pub dato: Dato,
    /// What it is for.
    pub gjelder: Partsfristslag,
    /// The same in a sentence.
    pub tekst: String,
}

/// The days to know of. When the case is at its end there are only those that follow from the decision.
pub(super) fn frister(
    forloep: &Forloep,
    status: &Statuskode,
    today: Dato,
    language: Language,
) -> Vec<Partsfrist> {
    let over = matches!(status, Statuskode::Avgjort | Statuskode::Trukket | Statuskode::Ferdig);
    let mut found =
        if over || forloep.tilstand().ferdig() { Vec::new() } else { before_the_end(forloep, today) };
    found.extend(after_the_decision(forloep, today));
    found.sort();
    found.dedup();
    found
        .into_iter()
        .map(|(gjelder, dato)| Partsfrist {
            dato,
            gjelder,
            tekst: deadline_text(gjelder, dato, dato < today, language),
        })
        .collect()
}

fn before_the_end(forloep: &Forloep, today: Dato) -> Vec<(Partsfristslag, Dato)> {
    let mut found = open_requests(forloep);
    let events = visible_events(forloep);
    let last = events.last().copied();
    // Whoever has only the status messages knows the deadline from them.
    if let Some(event) = last.filter(|e| found.is_empty() && e.status == Statuskode::DokumentasjonEtterspurt)
    {
        let slag = if event.ansvarlig == Ansvarlig::Part {
            Partsfristslag::DuSender
        } else {
            Partsfristslag::NavSender
        };
        found.extend(event.frist.map(|dato| (slag, dato)));
    }
    let comment = comment_deadline(forloep).filter(|dato| today <= *dato);
    found.extend(comment.map(|dato| (Partsfristslag::DuKommenterer, dato)));
    let expected = last.and_then(|event| event.forventet_svar);
    found.extend(expected.map(|dato| (Partsfristslag::Svar, dato)));
    found
}

/// What the person can still claim, and when the Nav-kontor should have decided anew.
fn after_the_decision(forloep: &Forloep, today: Dato) -> Vec<(Partsfristslag, Dato)> {
    let Some(avgjoerelse) = avgjoerelse(forloep) else { return Vec::new() };
    let innhold = &avgjoerelse.innhold;
    let costs = |entry: &Innslag| match &entry.melding {
        Melding::Avgjoerelse(m) => m.innhold.gjelder == Avgjoerelsesgjelder::Sakskostnader,
        Melding::NyttVedtak(m) => m.innhold.gjelder == Nyttvedtakgjelder::Sakskostnader,
        _ => false,
    };
    let claimed = forloep.gjeldende().any(|(_, entry)| costs(entry));
    // Each party has a deadline of its own. Whose page this is, is not known; by the first day everyone is in time.
    let told = innhold.underrettet.iter().map(|u| u.dato).min();
    let costs = told
        .filter(|_| !claimed && in_favour_of_all(innhold))
        .and_then(|day| kostnadsfrist(innhold, day, lovdata(&avgjoerelse.lovgrunnlag)));
    let costs = costs.filter(|dato| today <= *dato).map(|dato| (Partsfristslag::DuKreverKostnader, dato));
    let anew = innhold.hjemvisning.as_ref().and_then(|h| h.frist);
    let blocked = Sperret::new(forloep).sti(avgjoerelse.melding_id, "/innhold/hjemvisning/frist");
    let anew = anew.filter(|_| !blocked);
    costs.into_iter().chain(anew.map(|dato| (Partsfristslag::NavTrefferVedtak, dato))).collect()
}

/// Whether whoever reads has a claim: where it is said of some lines only who they are about, it differs.
fn in_favour_of_all(avgjoerelse: &Avgjoerelse) -> bool {
    let gunst = |linje: &Vedtaksavgjoerelse| linje.retning == Some(Endringsretning::Gunst);
    let mine = avgjoerelse.vedtak.iter().filter(|linje| gunst(linje));
    mine.clone().any(|linje| linje.part_ider.is_empty()) || avgjoerelse.vedtak.iter().all(gunst)
}

/// Who is asked, while the case waits for it. When both are, it is the person who must know.
pub(super) fn spurt(forloep: &Forloep, status: &Statuskode) -> Option<Forespurt> {
    if *status != Statuskode::DokumentasjonEtterspurt {
        return None;
    }
    let open = open_requests(forloep);
    if open.iter().any(|(slag, _)| *slag == Partsfristslag::DuSender) {
        return Some(Forespurt::Part);
    }
    if !open.is_empty() {
        return Some(Forespurt::Nav);
    }
    // Whoever has only the status messages knows it from who has to act.
    match visible_events(forloep).last().filter(|event| event.status == *status)?.ansvarlig {
        Ansvarlig::Part => Some(Forespurt::Part),
        Ansvarlig::Nav => Some(Forespurt::Nav),
        _ => None,
    }
}

/// The first deadline of each request that is not answered.
fn open_requests(forloep: &Forloep) -> Vec<(Partsfristslag, Dato)> {
    let mut open = AapneForespoersler::default();
    let sperret = Sperret::new(forloep);
    let mut asked: Vec<(Uuid, &Forespoersel)> = Vec::new();
    for (_, entry) in forloep.gyldige() {
        open.note(entry);
        match &entry.melding {
            Melding::Forespoersel(m) if entry.stilling == Stilling::Gjelder => {
                asked.push((m.melding_id, &m.innhold));
            }
            // A case that is sent over anew is asked about anew.
            Melding::Oversendelse(_) if entry.begynner() => asked.clear(),
            _ => {}
        }
    }
    let first = |(id, request): &(Uuid, &Forespoersel)| {
        let missing = open.missing(request.forespoersel_id);
        let lines = request.dokumenter.iter().enumerate();
        let lines = lines.filter(|(_, linje)| missing.contains(&linje.referanse));
        let days = lines.filter_map(|(i, linje)| match linje.frist {
            Some(frist) => sperret.vist(*id, &format!("/innhold/dokumenter/{i}/frist"), frist),
            None => sperret.vist(*id, "/innhold/frist", request.frist),
        });
        let dato = days.min()?;
        let part = request.rettet_til == Forespurt::Part;
        // What one of several is asked for, is for that one.
        if part && !about_everybody(forloep, &request.part_ider) {
            return None;
        }
        Some((if part { Partsfristslag::DuSender } else { Partsfristslag::NavSender }, dato))
    };
    asked.iter().filter_map(first).collect()
}

/// The last day to comment on the statement, unless a comment has come.
fn comment_deadline(forloep: &Forloep) -> Option<Dato> {
    if !forloep.tilstand().hos_statsforvalteren() {
        return None;
    }
    let (place, sent) = forloep.oversendelser().last()?;
    let commented = forloep.gyldige().any(|(i, entry)| {
        i > place && matches!(&entry.melding, Melding::Ettersendelse(m) if m.innhold.kommentar.is_some())
    });
    // Whose page this is, is not known; what is for one of several is told to that one.
    let sperret = Sperret::new(forloep);
    let waiting = sent.innhold.saksfremstilling.forelagt.iter().enumerate().filter(|(_, forelagt)| {
        let open = !commented && kommentarer(&sent.innhold, forelagt).next().is_none();
        open && about_everybody(forloep, &forelagt.part_ider)
    });
    let days = waiting.filter_map(|(i, forelagt)| {
        let sti = format!("/innhold/saksfremstilling/forelagt/{i}/kommentarfrist");
        sperret.vist(sent.melding_id, &sti, forelagt.kommentarfrist?)
    });
    days.max()
}
