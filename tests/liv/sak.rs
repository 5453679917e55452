//! A case written message by message, from the base messages.

use klagesak_core::{Melding, read};
use klagesak_validate::base;
use serde_json::{Value, json};

pub(super) const VEDTAK: &str = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03";
pub(super) const NYTT: &str = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a13";
pub(super) const OVERSENDELSE: &str = "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01";
/// The numbers of persons there are none of.
pub(super) const ANDRE: &str = "03828490027";

/// The messages of a case, in the order they are made.
#[derive(Clone, Default)]
pub(super) struct Sak(pub(super) Vec<Value>);

impl Sak {
    /// One that begins with the oversendelse, and the receipt for it.
    pub(super) fn oversendt(edit: impl FnOnce(&mut Value)) -> Self {
        let mut sak = Self::default();
        let mut sent = of("minimal");
        edit(&mut sent);
        sak.0.push(sent);
        sak.0.push(of("kvittering"));
        sak
    }

    /// Adds a message made from a base at a time, with an id of its own; gives the id.
    pub(super) fn ny(&mut self, name: &str, opprettet: &str, edit: impl FnOnce(&mut Value)) -> String {
        let mut melding = of(name);
        let id = format!("5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1b{:02x}", self.0.len());
        melding["meldingId"] = json!(id);
        melding["opprettet"] = json!(opprettet);
        edit(&mut melding);
        self.0.push(melding);
        id
    }

    /// A receipt for the last message, from the one it was sent to.
    pub(super) fn kvittert(&mut self, opprettet: &str) {
        let last = self.0.last().unwrap().clone();
        self.ny("kvittering", opprettet, |m| {
            m["svarPaa"] = last["meldingId"].clone();
            m["avsender"] = last["mottaker"].clone();
            m["mottaker"] = last["avsender"].clone();
            m["innhold"]["mottatt"] = json!(opprettet);
            let innhold = m["innhold"].as_object_mut().unwrap();
            if last["mottaker"]["rolle"] != "STATSFORVALTER" || last["meldingstype"] == "klagesak.overfoering"
            {
                innhold.remove("statsforvalterSak");
            }
        });
    }

    /// A decision of the appeal body on a day.
    pub(super) fn avgjort(&mut self, dag: &str, edit: impl FnOnce(&mut Value)) -> String {
        self.ny("avgjoerelse", &format!("{dag}T12:00:00+02:00"), |m| {
            m["innhold"]["dato"] = json!(dag);
            m["innhold"]["underrettet"][0]["dato"] = json!(dag);
            m["innhold"]["dokumenter"][0]["dato"] = json!(dag);
            edit(m);
        })
    }

    pub(super) fn meldinger(&self) -> Vec<Melding> {
        let read = |value: &Value| read(value.to_string().as_bytes()).map(|read| read.message);
        self.0.iter().map(|value| read(value).unwrap_or_else(|e| panic!("{e:?}\n{value:#}"))).collect()
    }
}

pub(super) fn of(name: &str) -> Value {
    serde_json::from_str(base::find(name).unwrap().json).unwrap()
}

pub(super) fn nav() -> Value {
    of("minimal")["avsender"].clone()
}

pub(super) fn embete() -> Value {
    of("minimal")["mottaker"].clone()
}

pub(super) fn fjern(value: &mut Value, felt: &str) {
    value.as_object_mut().unwrap().remove(felt);
}

/// A change of one party, without documents.
pub(super) fn endring(m: &mut Value, endringer: Value) {
    m["innhold"]["endringer"] = endringer;
    fjern(&mut m["innhold"], "dokumenter");
}

/// Somebody who is not there.
pub(super) fn person(part_id: &str, rolle: &str) -> Value {
    json!({
        "partId": part_id,
        "roller": [rolle],
        "person": {
            "identifikator": { "type": "FOEDSELSNUMMER", "verdi": ANDRE },
            "navn": { "fornavn": "Eksempel", "etternavn": "Kunstig" },
            "adressebeskyttelse": "UGRADERT"
        }
    })
}
