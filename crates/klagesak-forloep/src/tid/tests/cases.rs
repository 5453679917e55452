//! Messages made from the base messages.

use klagesak_core::Melding;
use serde_json::{Value, json};

use crate::Forloep;
use crate::tid::Faser;
use klagesak_core::base;

/// A base message with some values set, each at its JSON Pointer, and an id from a number.
pub(super) fn melding(name: &str, id: u32, edits: &[(&str, &str)]) -> Melding {
    let mut message: Value = serde_json::from_str(base::find(name).unwrap().json).unwrap();
    message["meldingId"] = json!(uuid(id));
    for (pointer, value) in edits {
        let (object, field) = pointer.rsplit_once('/').unwrap();
        let target = message.pointer_mut(object).unwrap();
        match field.parse::<usize>() {
            Ok(index) => target[index] = json!(value),
            Err(_) => target[field] = json!(value),
        }
    }
    klagesak_core::read(message.to_string().as_bytes()).unwrap().message
}

pub(super) fn uuid(id: u32) -> String {
    format!("5c1d7a0e-30b4-4a55-8a0b-{id:012x}")
}

pub(super) fn forloep(messages: Vec<Melding>) -> Forloep {
    Forloep::new(messages)
}

/// An oversendelse of an appeal the Nav-kontor received on 17 March 2026, without waiting for comments.
pub(super) fn oversendelse(id: u32, opprettet: &str) -> Melding {
    let forelagt = "/innhold/saksfremstilling/forelagt/0";
    let (dato, frist) = (format!("{forelagt}/dato"), format!("{forelagt}/kommentarfrist"));
    melding("minimal", id, &[("/opprettet", opprettet), (&dato, "2026-03-20"), (&frist, "2026-03-20")])
}

/// A receipt for an oversendelse: `kvittering` or `kvittering-avvist`.
pub(super) fn kvittering(name: &str, id: u32, til: u32, mottatt: &str) -> Melding {
    let til = uuid(til);
    melding(name, id, &[("/opprettet", mottatt), ("/innhold/mottatt", mottatt), ("/svarPaa", &til)])
}

pub(super) fn avgjoerelse(id: u32, utfall: &str, dag: &str) -> Melding {
    let opprettet = format!("{dag}T12:00:00+02:00");
    melding(
        "avgjoerelse",
        id,
        &[
            ("/opprettet", &opprettet),
            ("/innhold/dato", dag),
            ("/innhold/utfall", utfall),
            ("/innhold/vedtak/0/utfall", utfall),
        ],
    )
}

/// The phases as `(code, first day, day after the last)`, with the totals checked on the way.
pub(super) fn perioder(messages: Vec<Melding>, now: &str) -> Vec<(&'static str, String, String)> {
    let faser = faser(messages, now);
    assert_eq!(faser.perioder.iter().map(|p| p.dager).sum::<u32>(), faser.dager);
    faser.perioder.iter().map(|p| (p.fase.code(), p.fra.to_string(), p.til.to_string())).collect()
}

pub(super) fn faser(messages: Vec<Melding>, now: &str) -> Faser {
    Faser::new(&forloep(messages), now.parse().unwrap()).unwrap()
}

/// What [`perioder`] gives, written shorter: each phase ends where the next begins.
pub(super) fn ventet(faser: &[(&'static str, &str)], til: &str) -> Vec<(&'static str, String, String)> {
    let ender = faser.iter().skip(1).map(|(_, fra)| *fra).chain([til]);
    faser.iter().zip(ender).map(|((fase, fra), til)| (*fase, (*fra).to_owned(), til.to_owned())).collect()
}
