//! What is asked for and has not come, as far as it concerns whoever reads.

use klagesak_core::Language;
use klagesak_core::kodeverk::{Ansvarlig, Dokumenttype, Forespurt, Kodeverk, Statuskode};
use klagesak_core::melding::{Forespoersel, Melding};
use klagesak_core::verdi::{Dato, Uuid};

use super::leser::Leser;
use super::sperret::Sperret;
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
    let sperret = Sperret::new(forloep);
    let (open, asked) = requests(forloep);
    let first = |(id, request): &(Uuid, &Forespoersel)| {
        let missing = open.missing(request.forespoersel_id);
        let lines = request.dokumenter.iter().enumerate();
        let lines = lines.filter(|(_, linje)| missing.contains(&linje.referanse));
        let days = lines.map(|(i, linje)| match linje.frist {
            Some(frist) => sperret.vist(*id, &format!("/innhold/dokumenter/{i}/frist"), frist),
            None => sperret.vist(*id, "/innhold/frist", request.frist),
        });
        let days: Vec<Option<Dato>> = days.collect();
        let hers = request.rettet_til != Forespurt::Part || leser.gjelder(&request.part_ider);
        (hers && !days.is_empty()).then(|| (request.rettet_til.clone(), days.into_iter().flatten().min()))
    };
    asked.iter().filter_map(first).collect()
}

/// What whoever reads is asked for and has not sent, in words. What has no kind of its own is said as the letter says it; that is
/// written to the person who is asked.
pub(super) fn mangler(forloep: &Forloep, leser: &Leser, language: Language) -> Vec<String> {
    if forloep.tilstand() != Tilstand::TilOpplysning && !ended(forloep) {
        return Vec::new();
    }
    let sperret = Sperret::new(forloep);
    let (open, asked) = requests(forloep);
    let mut kinds: Vec<String> = Vec::new();
    for (id, request) in asked {
        let missing = open.missing(request.forespoersel_id);
        let hers = request.rettet_til == Forespurt::Part && leser.gjelder(&request.part_ider);
        for (i, linje) in request.dokumenter.iter().enumerate() {
            if !hers || !missing.contains(&linje.referanse) {
                continue;
            }
            let said = linje.beskrivelse.as_str().trim().trim_end_matches('.');
            let name = match linje.slag {
                // Without a name, nobody of several is known to be the one it is written to.
                Dokumenttype::Annet if leser.flere && request.part_ider.is_empty() => None,
                Dokumenttype::Annet => {
                    sperret.vist(id, &format!("/innhold/dokumenter/{i}/beskrivelse"), said.to_owned())
                }
                _ => linje.slag.kode().map(|kode| kode.navn.get(language).to_owned()),
            };
            kinds.extend(name.filter(|name| !kinds.contains(name)));
        }
    }
    kinds
}

/// Whether a request was to the Nav-kontor, or to whoever reads.
pub(super) fn asked_of(forloep: &Forloep, leser: &Leser, id: Uuid) -> bool {
    forloep.gyldige().any(|(_, entry)| match &entry.melding {
        Melding::Forespoersel(m) if m.innhold.forespoersel_id == id => {
            m.innhold.rettet_til != Forespurt::Part || leser.gjelder(&m.innhold.part_ider)
        }
        _ => false,
    })
}

/// Whether nothing of the appeal is left to decide, so that what is asked for is about something beside.
fn ended(forloep: &Forloep) -> bool {
    matches!(forloep.tilstand(), Tilstand::Avgjort | Tilstand::Hjemvist | Tilstand::Trukket)
}

fn moves(entry: &Innslag) -> bool {
    entry.etter.is_some_and(|etter| etter != entry.foer)
}

/// The requests that count, and what has come for them.
fn requests(forloep: &Forloep) -> (AapneForespoersler, Vec<(Uuid, &Forespoersel)>) {
    let mut open = AapneForespoersler::default();
    let mut asked: Vec<(Uuid, &Forespoersel)> = Vec::new();
    for (_, entry) in forloep.gyldige() {
        open.note(entry);
        match &entry.melding {
            Melding::Forespoersel(m) if entry.stilling == Stilling::Gjelder => {
                asked.push((m.melding_id, &m.innhold));
            }
            // What a case that has moved is sent anew for, is still asked for; else it is asked for anew.
            Melding::Oversendelse(_) if entry.begynner() => asked.clear(),
            // What was not sent before it was decided, is not waited for. Of costs, something may be asked for later.
            Melding::Avgjoerelse(_) | Melding::Trekk(_) if moves(entry) => asked.clear(),
            _ => {}
        }
    }
    (open, asked)
}
