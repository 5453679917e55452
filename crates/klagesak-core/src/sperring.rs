//! What is blocked in the messages of a case: from then on it is not shown, printed, converted or sent on.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::Melding;
use crate::melding::Sperring;
use crate::verdi::Uuid;
use crate::verdict::Pointer;

/// What stands where something is blocked, and a field must stand.
pub const SPERRET: &str = "[sperret]";

/// What is blocked in the messages of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sperret {
    steder: BTreeSet<(Uuid, String)>,
    dokumenter: BTreeSet<(Uuid, Uuid)>,
}

/// What a message asks to have blocked.
#[must_use]
pub fn sperres(melding: &Melding) -> &[Sperring] {
    match melding {
        Melding::Partsendring(m) => &m.innhold.sperres,
        Melding::Ettersendelse(m) => &m.innhold.sperres,
        _ => &[],
    }
}

impl Sperret {
    /// What messages ask to have blocked, whatever order they are in.
    #[must_use]
    pub fn of<'m>(messages: impl IntoIterator<Item = &'m Melding>) -> Self {
        let mut sperret = Self::default();
        for linje in messages.into_iter().flat_map(sperres) {
            if let Some(sti) = &linje.sti {
                sperret.steder.insert((linje.melding_id, sti.as_str().to_owned()));
            }
            if let Some(dokument) = linje.dokument_id {
                sperret.dokumenter.insert((linje.melding_id, dokument));
            }
        }
        sperret
    }

    /// Whether nothing is blocked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steder.is_empty() && self.dokumenter.is_empty()
    }

    /// Whether something of a message is blocked.
    #[must_use]
    pub fn any_in(&self, melding: &Melding) -> bool {
        !self.stier(melding).is_empty()
    }

    /// Whether a place in a message is blocked, or lies in something that is.
    #[must_use]
    pub fn covers(&self, melding: &Melding, sti: &Pointer) -> bool {
        self.stier(melding).iter().any(|blocked| {
            sti.as_str()
                .strip_prefix(blocked.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// Whether a document of a message is blocked.
    #[must_use]
    pub fn covers_document(&self, melding_id: Uuid, dokument_id: Uuid) -> bool {
        self.dokumenter.contains(&(melding_id, dokument_id))
    }

    /// The blocked places there are in a message; of a document, its line in the list.
    #[must_use]
    pub fn steder(&self, melding: &Melding) -> Vec<Pointer> {
        let stier = self.stier(melding);
        if stier.is_empty() {
            return Vec::new();
        }
        let value = serde_json::to_value(melding).unwrap_or_default();
        stier.into_iter().filter(|sti| value.pointer(sti).is_some()).map(Pointer::new).collect()
    }

    /// The blocked places of a message; of a document, its line in the list.
    fn stier(&self, melding: &Melding) -> Vec<String> {
        let id = melding.hode().melding_id;
        let named = self.steder.iter().filter(|(of, _)| *of == id).map(|(_, sti)| sti.clone());
        let documents = melding.dokumenter().iter().enumerate();
        let documents = documents.filter(|(_, d)| self.covers_document(id, d.dokument_id));
        named.chain(documents.map(|(i, _)| format!("/innhold/dokumenter/{i}"))).collect()
    }

    /// The message without what is blocked in it: a field that may be absent is, and where one must stand, [`SPERRET`] stands.
    /// None when nothing of it is blocked.
    ///
    /// # Errors
    /// When what is blocked can't be taken away and leave a message, such as a date that must be there.
    pub fn without(&self, melding: &Melding) -> Result<Option<Melding>, Uleselig> {
        let stier = self.stier(melding);
        if stier.is_empty() {
            return Ok(None);
        }
        let mut value = serde_json::to_value(melding).map_err(|_| Uleselig)?;
        for sti in stier {
            value = cut(value, &sti).ok_or(Uleselig)?;
        }
        read(&value).map(Some).ok_or(Uleselig)
    }
}

/// What is left when something blocked is taken away, is no message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("what is blocked in the message can not be taken out of it")]
pub struct Uleselig;

fn read(value: &Value) -> Option<Melding> {
    crate::read(value.to_string().as_bytes()).ok().map(|read| read.message)
}

/// The message without a place: the place gone, or with [`SPERRET`] in it.
fn cut(value: Value, sti: &str) -> Option<Value> {
    if value.pointer(sti).is_none() {
        return Some(value);
    }
    if sti.rsplit_once('/').is_some_and(|(list, _)| list == "/innhold/dokumenter") {
        return Some(document(value, sti));
    }
    let without = removed(value.clone(), sti);
    if without.as_ref().is_some_and(|without| read(without).is_some()) {
        return without;
    }
    let mut filled = value;
    *filled.pointer_mut(sti)? = SPERRET.into();
    read(&filled).is_some().then_some(filled)
}

fn removed(mut value: Value, sti: &str) -> Option<Value> {
    let (owner, last) = sti.rsplit_once('/')?;
    match value.pointer_mut(owner)? {
        Value::Object(fields) => {
            fields.shift_remove(&last.replace("~1", "/").replace("~0", "~")).map(drop)?
        }
        // What comes after keeps its place, so that other places of the message still mean what they did.
        Value::Array(items) => *items.get_mut(last.parse::<usize>().ok()?)? = SPERRET.into(),
        _ => return None,
    }
    Some(value)
}

/// A document keeps its id, its number and its kind, and tells nothing more.
fn document(mut value: Value, sti: &str) -> Value {
    if let Some(Value::Object(fields)) = value.pointer_mut(sti) {
        for felt in ["beskrivelse", "avsenderNavn"] {
            fields.shift_remove(felt);
        }
        let ending = fields.get("filnavn").and_then(Value::as_str).and_then(|name| name.rsplit_once('.'));
        let ending = ending.map_or_else(String::new, |(_, ending)| format!(".{ending}"));
        let number = fields.get("nummer").and_then(Value::as_u64).unwrap_or_default();
        fields.insert("tittel".into(), SPERRET.into());
        fields.insert("filnavn".into(), format!("{number:02}-sperret{ending}").into());
    }
    value
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::mal;

    fn message(json: &str) -> Melding {
        crate::read(json.as_bytes()).unwrap().message
    }

    fn blocking(sperres: Value) -> Melding {
        let mut value: Value = serde_json::from_str(mal::PARTSENDRING).unwrap();
        value["innhold"]["sperres"] = sperres;
        message(&value.to_string())
    }

    const SENT: &str = "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01";

    #[test]
    fn what_may_be_absent_goes_and_what_must_stand_says_so() {
        let sent = message(mal::OVERSENDELSE_MINIMAL);
        let stop = blocking(json!([
            { "meldingId": SENT, "sti": "/innhold/klage/fremsettelser/0/fremsattDato", "grunn": "FEILSENDT" },
            { "meldingId": SENT, "sti": "/innhold/saksfremstilling/sammendrag", "grunn": "ADRESSE" },
            { "meldingId": SENT, "dokumentId": "a0000000-0000-4000-8000-000000000005", "grunn": "FEIL_PERSON" },
            { "meldingId": SENT, "sti": "/innhold/finnesIkke", "grunn": "ADRESSE" }
        ]));
        let sperret = Sperret::of([&stop, &sent]);
        let left = serde_json::to_value(sperret.without(&sent).unwrap().unwrap()).unwrap();
        assert!(left.pointer("/innhold/klage/fremsettelser/0/fremsattDato").is_none());
        assert_eq!(left["innhold"]["saksfremstilling"]["sammendrag"], SPERRET);
        let dokument = &left["innhold"]["dokumenter"][4];
        assert_eq!((&dokument["tittel"], &dokument["filnavn"]), (&json!(SPERRET), &json!("05-sperret.pdf")));
        assert_eq!(sperret.steder(&sent).len(), 3);
        assert!(sperret.covers(&sent, &Pointer::new("/innhold/dokumenter/4/tittel")));
        assert!(!sperret.covers(&sent, &Pointer::new("/innhold/dokumenter/41/tittel")));
        assert_eq!(sperret.without(&stop), Ok(None));
    }

    #[test]
    fn what_can_not_be_taken_away_is_told_of() {
        let sent = message(mal::OVERSENDELSE_MINIMAL);
        let stop = blocking(
            json!([{ "meldingId": SENT, "sti": "/innhold/foersteinstans/dato", "grunn": "ADRESSE" }]),
        );
        assert_eq!(Sperret::of([&stop]).without(&sent), Err(Uleselig));
    }
}
