//! The content of a kvittering as lines of text, each with a code: for receipts that have nothing but text.

use klagesak_core::kodeverk::{Alvorlighet, Kodeverk};
use klagesak_core::verdi::{Fritekst, JsonPeker, RegelId};
use serde_json::{Value, json};

use crate::arkivmelding::{tidspunkt, uuid};

/// The codes of what is not a finding.
pub(super) const KLAGESAK: &str = "KLAGESAK";
pub(super) const SVAR_PAA: &str = "SVAR_PAA";
pub(super) const MOTTATT: &str = "MOTTATT";
pub(super) const SAK: &str = "STATSFORVALTERSAK";
pub(super) const SPERRET: &str = "SPERRET";

/// A line: a code, and what it says.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Linje {
    /// None where a receiver of another system has written text without one.
    pub(super) kode: Option<String>,
    pub(super) tekst: String,
}

/// What a line says of our kvittering.
pub(super) enum Sagt {
    /// This field of the message.
    Felt(&'static str, Value),
    /// This finding.
    Funn(Value),
    /// That something in a message is blocked.
    Sperret(Value),
    /// Something else.
    Annet,
}

impl Linje {
    pub(super) fn new(kode: impl Into<String>, tekst: impl Into<String>) -> Self {
        Self { kode: Some(kode.into()), tekst: tekst.into() }
    }

    /// A finding; none when it could not be read back as it is.
    pub(super) fn funn(funn: &Value) -> Option<Self> {
        let text = |field| funn.get(field).and_then(Value::as_str);
        let (alvorlighet, sti) = (text("alvorlighet")?, text("sti")?);
        let space = if sti.is_empty() { "" } else { " " };
        let line = Self::new(text("regel")?, format!("{alvorlighet}{space}{sti}: {}", text("melding")?));
        matches!(line.les(), Sagt::Funn(read) if read == *funn).then_some(line)
    }

    /// That something in a message is blocked: `SPERRET: <meldingId> <tidspunkt>`.
    pub(super) fn sperret(melding_id: &str, tidspunkt: &str) -> Self {
        Self::new(SPERRET, format!("{melding_id} {tidspunkt}"))
    }

    /// What the line says.
    pub(super) fn les(&self) -> Sagt {
        let Some(kode) = self.kode.as_deref() else { return Sagt::Annet };
        let field = |place, value: Option<Value>| value.map_or(Sagt::Annet, |value| Sagt::Felt(place, value));
        match kode {
            KLAGESAK => field("/klagesakId", uuid(&self.tekst)),
            SVAR_PAA => field("/svarPaa", uuid(&self.tekst)),
            MOTTATT => field("/innhold/mottatt", tidspunkt(&self.tekst)),
            SAK => field("/innhold/statsforvalterSak", arkivsak(&self.tekst)),
            SPERRET => read_blocked(&self.tekst).map_or(Sagt::Annet, Sagt::Sperret),
            regel => read_finding(regel, &self.tekst).map_or(Sagt::Annet, Sagt::Funn),
        }
    }
}

fn read_blocked(tekst: &str) -> Option<Value> {
    let (melding_id, time) = tekst.split_once(' ')?;
    Some(json!({ "meldingId": uuid(melding_id)?, "tidspunkt": tidspunkt(time)? }))
}

fn read_finding(regel: &str, tekst: &str) -> Option<Value> {
    RegelId::from_wire(regel).ok()?;
    let (sted, melding) = tekst.split_once(": ")?;
    let (alvorlighet, sti) = sted.split_once(' ').unwrap_or((sted, ""));
    let alvorlighet = Alvorlighet::KJENTE.iter().find(|kjent| kjent.verdi() == alvorlighet)?;
    JsonPeker::from_wire(sti).ok()?;
    // What the format would change, it does not have as it is.
    Fritekst::<2000>::new(melding).ok().filter(|kept| kept.as_str() == melding)?;
    Some(json!({ "regel": regel, "alvorlighet": alvorlighet, "sti": sti, "melding": melding }))
}

/// `2026/1234`.
pub(super) fn arkivsak(tekst: &str) -> Option<Value> {
    let (aar, nummer) = tekst.trim().split_once('/')?;
    let number =
        |text: &str, from: u32, to: u32| text.parse::<u32>().ok().filter(|n| (from..=to).contains(n));
    Some(json!({ "saksaar": number(aar, 1990, 2099)?, "sekvensnummer": number(nummer, 1, 9_999_999)? }))
}

/// All lines in one text.
pub(super) fn write_line(linjer: &[Linje]) -> String {
    let lines = linjer.iter().map(|line| match &line.kode {
        Some(kode) => format!("{kode}: {}", line.tekst),
        None => line.tekst.clone(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The lines of a text. One that does not begin with a code goes on with the one before it.
pub(super) fn les(tekst: &str) -> Vec<Linje> {
    let mut lines: Vec<Linje> = Vec::new();
    for row in tekst.split('\n') {
        let known = |kode: &&str| {
            [KLAGESAK, SVAR_PAA, MOTTATT, SAK, SPERRET].contains(kode) || RegelId::from_wire(kode).is_ok()
        };
        match row.split_once(": ").filter(|(kode, _)| known(kode)) {
            Some((kode, rest)) => lines.push(Linje::new(kode, rest)),
            None => match lines.last_mut() {
                Some(line) => {
                    line.tekst.push('\n');
                    line.tekst.push_str(row);
                }
                None => lines.push(Linje { kode: None, tekst: row.to_owned() }),
            },
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn funn(sti: &str, melding: &str) -> Value {
        json!({ "regel": "KO-KLAGE-001", "alvorlighet": "FEIL", "sti": sti, "melding": melding })
    }

    #[test]
    fn lines_come_back_as_they_were() {
        let lines = vec![
            Linje::new(MOTTATT, "2026-03-16T09:30:00+01:00"),
            Linje::new(SAK, "2026/12"),
            Linje::sperret("5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01", "2026-03-16T09:30:00+01:00"),
            Linje::funn(&funn("/innhold/klage", "Klagen mangler: alt.\n\nMer om det.")).unwrap(),
            Linje::funn(&funn("", "Hele meldingen.")).unwrap(),
        ];
        assert!(les(&write_line(&lines)) == lines);
        assert!(lines[3].tekst.starts_with("FEIL /innhold/klage: Klagen"));
        assert!(lines[4].tekst.starts_with("FEIL: Hele"));
        let Sagt::Felt("/innhold/statsforvalterSak", sak) = lines[1].les() else { panic!() };
        assert_eq!(sak, json!({ "saksaar": 2026, "sekvensnummer": 12 }));
    }

    #[test]
    fn what_others_write_is_nothing_of_ours() {
        for text in [
            "XML er ugyldig",
            "FEIL: i linje 3",
            "MOTTATT: i går",
            "SPERRET: alt i dag",
            "KO-KLAGE-001: noe",
            "",
        ] {
            assert!(les(text).iter().all(|line| matches!(line.les(), Sagt::Annet)), "{text}");
        }
        assert!(
            Linje::funn(
                &json!({ "regel": "KO-KLAGE-001", "alvorlighet": "NY_KODE", "sti": "", "melding": "m" })
            )
            .is_none()
        );
    }
}
