//! Small cases, built from the base messages.

use klagesak_core::melding::Melding;
use klagesak_core::{Language, mal};
use serde_json::{Value, json};

use crate::{Forloep, IngenSide, Partside, Personside};

pub(super) const VEDTAK: &str = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03";
pub(super) const ANNET: &str = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04";
pub(super) const SENDT: &str = "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01";

/// A base message of a day, with an id that follows from the day, and with something changed.
pub(super) fn whole(json: &str, day: &str, change: impl FnOnce(&mut Value)) -> Melding {
    let mut value: Value = serde_json::from_str(json).unwrap();
    value["opprettet"] = json!(format!("{day}T12:00:00+02:00"));
    value["meldingId"] = json!(id(day));
    change(&mut value);
    let read = klagesak_core::read(value.to_string().as_bytes());
    read.unwrap_or_else(|e| panic!("{e:?}\n{value:#}")).message
}

/// The same, changed in what it says.
pub(super) fn message(json: &str, day: &str, change: impl FnOnce(&mut Value)) -> Melding {
    whole(json, day, |value| change(&mut value["innhold"]))
}

/// The id of the message of a day.
pub(super) fn id(day: &str) -> String {
    format!("5c1d7a0e-30b4-4a55-8a0b-{:0>12}", day.replace('-', ""))
}

/// The oversendelse of 21 April, with something changed.
pub(super) fn sent(change: impl FnOnce(&mut Value)) -> Melding {
    whole(mal::OVERSENDELSE_MINIMAL, "2026-04-21", |value| {
        value["meldingId"] = json!(SENDT);
        change(&mut value["innhold"]);
    })
}

/// Received on 22 April.
pub(super) fn received() -> Melding {
    klagesak_core::read(mal::KVITTERING.as_bytes()).unwrap().message
}

/// Sent over and received.
pub(super) fn with_sf() -> Vec<Melding> {
    vec![sent(|_| {}), received()]
}

/// Two who appeal against one decision.
pub(super) fn two(innhold: &mut Value) {
    let mut other = innhold["parter"][0].clone();
    other["partId"] = json!("part-2");
    other["roller"] = json!(["KLAGER", "MEDSOEKER"]);
    other["person"]["identifikator"]["verdi"] = json!("15838510237");
    innhold["parter"].as_array_mut().unwrap().push(other);
}

/// A helper of the first klager.
pub(super) fn helper(innhold: &mut Value) {
    let part = json!({
        "partId": "part-9", "roller": ["FULLMEKTIG"], "representerer": ["part-1"],
        "person": {"navn": {"fornavn": "Hjelper", "etternavn": "Syntetisk"}},
        "fullmakt": {"grunnlag": "ADVOKAT"},
    });
    innhold["parter"].as_array_mut().unwrap().push(part);
}

/// One who appeals against two decisions.
pub(super) fn two_decisions(innhold: &mut Value) {
    let mut other = innhold["vedtak"][0].clone();
    other["vedtakId"] = json!(ANNET);
    other["dato"] = json!("2026-03-03");
    other["ytelser"][0]["betegnelse"] = json!("Strøm");
    innhold["vedtak"].as_array_mut().unwrap().push(other);
    innhold["klage"]["gjelderVedtak"].as_array_mut().unwrap().push(json!(ANNET));
}

/// The decision of 1 July, with its lines.
pub(super) fn lines(utfall: &str, lines: Value) -> Melding {
    message(mal::AVGJOERELSE, "2026-07-01", |innhold| {
        innhold["utfall"] = json!(utfall);
        innhold["vedtak"] = lines;
    })
}

/// The decision of 1 July on the only appealed decision, with more on its line.
pub(super) fn decided(utfall: &str, more: &Value) -> Melding {
    let mut line = json!({"vedtakId": VEDTAK, "utfall": utfall});
    line.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    lines(utfall, json!([line]))
}

/// For the better, with more money.
pub(super) fn better() -> Value {
    json!({"retning": "GUNST", "omfang": "HELT", "nyeYtelser": [{
        "hjemmel": {"lov": "SOTJL", "paragraf": "18"}, "betegnelse": "Livsopphold", "innvilgetBeloep": "7350.00",
    }]})
}

/// Annulled, with a day for the new decision.
pub(super) fn annulled(frist: Option<&str>) -> Melding {
    message(mal::AVGJOERELSE, "2026-07-01", |innhold| {
        innhold["utfall"] = json!("OPPHEVET");
        innhold["vedtak"] = json!([{"vedtakId": VEDTAK, "utfall": "OPPHEVET", "omfang": "HELT"}]);
        innhold["hjemvisning"] = json!({"begrunnelse": "Inntekten må vurderes."});
        if let Some(frist) = frist {
            innhold["hjemvisning"]["frist"] = json!(frist);
        }
    })
}

/// What the Nav-kontor decides anew on a day.
pub(super) fn anew(day: &str, change: impl FnOnce(&mut Value)) -> Melding {
    message(mal::NYTTVEDTAK, day, change)
}

/// What the klager has said of it.
pub(super) fn answered(stilling: &str) -> impl FnOnce(&mut Value) {
    move |innhold| {
        innhold["klagensStilling"] = match stilling {
            "IKKE_SVART" => json!([{"stilling": stilling}]),
            _ => json!([{"stilling": stilling, "dato": "2026-05-11"}]),
        };
    }
}

/// The first klager dies, and `part-3` comes in.
pub(super) fn died_and_came_in() -> Value {
    json!([
        {"partId": "part-1", "slag": "DOED", "gjelderFra": "2026-05-10"},
        {"partId": "part-3", "slag": "ARVING_INN", "gjelderFra": "2026-05-12", "trerInnFor": "part-1", "part": {
            "partId": "part-3", "roller": ["ARVING"],
            "person": {"identifikator": {"type": "INGEN", "begrunnelse": "Ukjent."},
                       "navn": {"fornavn": "Arving", "etternavn": "Syntetisk"}},
        }},
    ])
}

/// An appeal that somebody withdraws on 20 May.
pub(super) fn withdrawn(part: &str) -> Melding {
    message(mal::TREKK, "2026-05-20", |innhold| innhold["partIder"] = json!([part]))
}

/// The page, or why there is none.
pub(super) fn asked(messages: &[Melding], part: &str, today: &str) -> Result<Personside, IngenSide> {
    let forloep = Forloep::new(messages.to_vec());
    Partside::for_part(&forloep, &part.parse().unwrap(), today.parse().unwrap(), Language::Nb)
}

/// The page of somebody.
pub(super) fn page_of(messages: &[Melding], part: &str, today: &str) -> Personside {
    asked(messages, part, today).unwrap()
}

/// The page of the first klager.
pub(super) fn page(messages: &[Melding], today: &str) -> Personside {
    page_of(messages, "part-1", today)
}

/// All that is read on a page, less the steps of the way.
pub(super) fn read(side: &Personside) -> String {
    let mut said = vec![side.tittel.to_owned(), side.skjedd.clone()];
    said.extend(side.vedtak.iter().map(|v| format!("{}: {}", v.navn, v.tekst)));
    said.extend(side.haster.clone());
    said.extend([side.hvem.clone(), side.videre.clone(), side.kan_gjoere.clone()]);
    said.extend(side.frister.iter().map(|frist| frist.tekst.clone()));
    said.extend(side.kontakt.iter().map(|kontakt| kontakt.tekst.clone()));
    said.join("\n")
}
