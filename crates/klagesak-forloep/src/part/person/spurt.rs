//! What is asked for and has not come, as far as it concerns whoever reads.

use klagesak_core::kodeverk::{Ansvarlig, Dokumenttype, Forespurt, Statuskode};
use klagesak_core::melding::{Forespoersel, Melding};
use klagesak_core::verdi::Dato;

use super::leser::Leser;
use super::synlig::hendelser;
use crate::{AapneForespoersler, Forloep, Innslag, Stilling, Tilstand};

/// Who is to send something to a request that is open, and by when where that is known.
pub(super) fn spurt(forloep: &Forloep, leser: &Leser) -> Vec<(Forespurt, Option<Dato>)> {
    if forloep.tilstand() == Tilstand::TilOpplysning || ended(forloep) {
        return open(forloep, leser);
    }
    // Whoever has only the status messages knows it from them.
    let events = hendelser(forloep, leser);
    let asked = events.last().filter(|event| event.status == Statuskode::DokumentasjonEtterspurt);
    let told = asked.filter(|_| forloep.tilstand().hos_statsforvalteren() && !asked_in_a_message(forloep));
    let who = told.and_then(|event| match event.ansvarlig {
        Ansvarlig::Part => Some((Forespurt::Part, event.frist)),
        Ansvarlig::Nav => Some((Forespurt::Nav, event.frist)),
        _ => None,
    });
    who.into_iter().collect()
}

/// Whether a request is there, so that what is open is known from the messages themselves.
fn asked_in_a_message(forloep: &Forloep) -> bool {
    forloep.gjeldende().any(|(_, entry)| matches!(entry.melding, Melding::Forespoersel(_)))
}

fn open(forloep: &Forloep, leser: &Leser) -> Vec<(Forespurt, Option<Dato>)> {
    let (open, asked) = requests(forloep);
    let first = |request: &&Forespoersel| {
        let missing = open.missing(request.forespoersel_id);
        let lines = request.dokumenter.iter().filter(|linje| missing.contains(&linje.referanse));
        let dato = lines.map(|linje| linje.frist.unwrap_or(request.frist)).min()?;
        let hers = request.rettet_til != Forespurt::Part || leser.gjelder(&request.part_ider);
        hers.then(|| (request.rettet_til.clone(), Some(dato)))
    };
    asked.iter().filter_map(first).collect()
}

/// What whoever reads is asked for and has not sent, by kind.
pub(super) fn mangler<'a>(forloep: &'a Forloep, leser: &Leser) -> Vec<&'a Dokumenttype> {
    if forloep.tilstand() != Tilstand::TilOpplysning && !ended(forloep) {
        return Vec::new();
    }
    let (open, asked) = requests(forloep);
    let mut kinds: Vec<&Dokumenttype> = Vec::new();
    for request in asked {
        let missing = open.missing(request.forespoersel_id);
        let hers = request.rettet_til == Forespurt::Part && leser.gjelder(&request.part_ider);
        for linje in request.dokumenter.iter().filter(|linje| hers && missing.contains(&linje.referanse)) {
            if !kinds.contains(&&linje.slag) {
                kinds.push(&linje.slag);
            }
        }
    }
    kinds
}

/// Whether nothing of the appeal is left to decide, so that what is asked for is about something beside.
fn ended(forloep: &Forloep) -> bool {
    matches!(forloep.tilstand(), Tilstand::Avgjort | Tilstand::Hjemvist | Tilstand::Trukket)
}

fn moves(entry: &Innslag) -> bool {
    entry.etter.is_some_and(|etter| etter != entry.foer)
}

/// The requests that count, and what has come for them.
fn requests(forloep: &Forloep) -> (AapneForespoersler, Vec<&Forespoersel>) {
    let mut open = AapneForespoersler::default();
    let mut asked: Vec<&Forespoersel> = Vec::new();
    for (_, entry) in forloep.gyldige() {
        open.note(entry);
        match &entry.melding {
            Melding::Forespoersel(m) if entry.stilling == Stilling::Gjelder => asked.push(&m.innhold),
            // What a case that has moved is sent anew for, is still asked for; else it is asked for anew.
            Melding::Oversendelse(_) if moves(entry) => asked.clear(),
            // What was not sent before it was decided, is not waited for. Of costs, something may be asked for later.
            Melding::Avgjoerelse(_) | Melding::Trekk(_) if moves(entry) => asked.clear(),
            _ => {}
        }
    }
    (open, asked)
}
