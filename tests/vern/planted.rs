//! What is known is planted in a random text, title or file name of a message of a random type, and found.

use klagesak_core::adresse::Kjente;
use klagesak_core::melding::Melding;
use klagesak_syntetisk::{Chance, Generator, Meldinger};
use klagesak_validate::forloep::{Forloep, validate_case};
use klagesak_validate::validate;
use serde_json::{Value, json};

use super::spelling::{Secret, secret};
use crate::mange::mange;

use super::{NUMBER, any, melding, options, protect, texts, value};

/// The message with the value somewhere, and where, in the words it stands there with.
fn planted(message: &Value, secret: &Secret, chance: &mut Chance, not: &str) -> (Value, String, String) {
    let mut places = Vec::new();
    texts(message, "", &mut places);
    places.retain(|place| not.is_empty() || !place.starts_with(not));
    for _ in 0..2000 {
        let place = chance.pick(&places).unwrap();
        let spelled = secret.spelled(chance, place.ends_with("/filnavn"));
        let text = message.pointer(place).unwrap().as_str().unwrap();
        let text = match chance.below(3) {
            _ if place.ends_with("/filnavn") => format!("06-husleie-{spelled}.pdf"),
            0 => spelled.clone(),
            1 => format!("{text} – {spelled}."),
            _ => format!("Vi har sett på {spelled}, og {text}"),
        };
        let mut message = message.clone();
        *message.pointer_mut(place).unwrap() = json!(text);
        // What is read is what is judged: a text may not hold a line break everywhere.
        if self::melding(&message).is_some_and(|read| value(&read).pointer(place) == message.pointer(place)) {
            // What lies in somebody else's fields is told of as a whole: their names are anyone's.
            let place = if place.starts_with("/utvidelser") { "/utvidelser" } else { place.as_str() };
            return (message, place.to_owned(), text);
        }
    }
    panic!("nowhere to plant it");
}

fn assert_found(missed: Vec<String>) {
    let number = missed.len();
    assert!(
        missed.is_empty(),
        "{number} missed:\n{}",
        missed.into_iter().take(20).collect::<Vec<_>>().join("\n")
    );
}

fn found(rule: &str, at: &str, message: &Value, options: &klagesak_validate::Options<'_>) -> bool {
    let report = validate(&serde_json::to_vec(message).unwrap(), options);
    report.findings.iter().any(|f| f.rule.id.as_str() == rule && f.pointer.as_str() == at)
}

#[test]
fn what_stands_on_the_person_is_found_in_the_rest_of_the_message() {
    let mut missed = Vec::new();
    for (number, message) in (0..mange(NUMBER)).zip(Generator::new(31)) {
        let chance = &mut Chance::new(32, number);
        let secret = secret(chance);
        let mut message = value(&message);
        protect(&mut message["innhold"]["parter"][0]["person"], "STRENGT_FORTROLIG");
        message["innhold"]["parter"][0]["person"][secret.felt] = secret.field();
        let (message, place, text) = planted(&message, &secret, chance, "/innhold/parter/0/person");
        if !found("KO-PERSONVERN-008", &place, &message, &options()) {
            missed.push(format!("{secret:?} at {place}: {text:?}"));
        }
    }
    assert_found(missed);
}

#[test]
fn what_the_caller_knows_is_found_in_every_type() {
    let mut missed = Vec::new();
    for (number, message) in (0..mange(NUMBER)).zip(Meldinger::new(33)) {
        let chance = &mut Chance::new(34, number);
        let secret = secret(chance);
        let message = if chance.percent(50) { value(&message) } else { any(chance) };
        let (mut message, place, text) = planted(&message, &secret, chance, "");
        // Who is confidential, is another rule.
        if let Some(parter) = message["innhold"].get_mut("parter") {
            for part in parter.as_array_mut().unwrap() {
                if let Some(person) =
                    part.get_mut("person").filter(|p| p["adressebeskyttelse"] == "FORTROLIG")
                {
                    person["adressebeskyttelse"] = json!("STRENGT_FORTROLIG");
                }
            }
        }
        let line = format!("# somebody's\n{}\n", secret.text);
        let options = klagesak_validate::Options { kjente: Kjente::of_lines(&line).unwrap(), ..options() };
        if !found("KO-PERSONVERN-008", &place, &message, &options) {
            missed.push(format!("{secret:?} at {place}: {text:?}"));
        }
    }
    assert_found(missed);
}

#[test]
fn what_an_earlier_message_told_is_found_in_the_case() {
    let mut missed = Vec::new();
    for (number, first) in (0..mange(NUMBER)).zip(Generator::new(35)) {
        let chance = &mut Chance::new(36, number);
        let secret = secret(chance);
        let mut first = value(&first);
        protect(&mut first["innhold"]["parter"][0]["person"], "UGRADERT");
        first["innhold"]["parter"][0]["person"][secret.felt] = secret.field();
        first["opprettet"] = json!("2026-10-19T10:00:00+02:00");
        let mut second = first.clone();
        protect(&mut second["innhold"]["parter"][0]["person"], "STRENGT_FORTROLIG");
        second["meldingId"] = json!(chance.uuid());
        second["erstatter"] = first["meldingId"].clone();
        second["opprettet"] = json!("2026-10-20T10:00:00+02:00");
        let mut third = any(chance);
        third["klagesakId"] = first["klagesakId"].clone();
        third["meldingId"] = json!(chance.uuid());
        third["opprettet"] = json!("2026-10-21T10:00:00+02:00");
        let (third, place, text) = planted(&third, &secret, chance, "");
        let messages: Vec<Melding> =
            [&first, &second, &third].map(|message| melding(message).unwrap()).into();
        assert_eq!(Forloep::new(messages.clone()).innslag().len(), 3);
        let report = validate_case(messages, &options());
        let at = format!("/2{place}");
        let found = |rule: &str, at: &str| {
            report.findings().iter().any(|f| f.rule.id.as_str() == rule && f.pointer.as_str() == at)
        };
        if !found("KO-FORLOEP-038", &at) {
            missed.push(format!("{secret:?} at {place}: {text:?}"));
        }
        // What was told before was lawful then.
        let early = report.findings().iter().filter(|f| f.pointer.as_str().starts_with("/0/"));
        let early: Vec<_> = early.map(|f| f.rule.id.as_str()).filter(|id| *id == "KO-FORLOEP-038").collect();
        assert!(early.is_empty());
        assert_eq!(report.findings().iter().filter(|f| f.rule.id.as_str() == "KO-FORLOEP-057").count(), 1);
    }
    assert_found(missed);
}
