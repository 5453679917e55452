//! How a value in XML is read. What is written is only what would be read back as it was, so these decide both ways.

use klagesak_core::persons::resembles_personnummer;
use klagesak_core::verdi::{Filnavn, Tekst};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};
use serde_json::{Number, Value};

use super::ord::UTELATT;
use super::{personvern, tid};
use crate::xml;

/// Reads a value; none when it does not have the form.
pub(crate) type Parse = fn(&str) -> Option<Value>;

/// A token of the standard: an id, a code, a number of an organisation.
pub(crate) fn token<T: for<'de> Deserialize<'de>>(tekst: &str) -> Option<Value> {
    let tekst = tekst.trim();
    let deserializer: StrDeserializer<'_, Error> = tekst.into_deserializer();
    T::deserialize(deserializer).ok().map(|_| tekst.into())
}

/// A UUID, with or without braces.
pub(crate) fn uuid(tekst: &str) -> Option<Value> {
    let tekst = tekst.trim();
    let bare = tekst.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(tekst);
    token::<klagesak_core::verdi::Uuid>(&bare.to_ascii_lowercase())
}

/// A date; of a point in time, the date it is in Norway.
pub(crate) fn dato(tekst: &str) -> Option<Value> {
    tid::dato(tekst).map(Value::from)
}

/// A point in time; where the zone is left out, it is that of Norway.
pub(crate) fn tidspunkt(tekst: &str) -> Option<Value> {
    tid::tidspunkt(tekst).map(Value::from)
}

/// Whether something is so.
pub(crate) fn sannhet(tekst: &str) -> Option<Value> {
    match tekst.trim() {
        "true" | "1" => Some(true.into()),
        "false" | "0" => Some(false.into()),
        _ => None,
    }
}

/// A whole number.
pub(crate) fn tall(tekst: &str) -> Option<Value> {
    tekst.trim().parse::<u64>().ok().map(|tall| Value::Number(Number::from(tall)))
}

/// A line of text, at most so long.
pub(crate) fn linje<const MAKS: usize>(tekst: &str) -> Option<Value> {
    let holds = !tekst.trim().is_empty() && xml::can_hold(tekst);
    (holds && Tekst::<MAKS>::new(tekst).is_ok_and(|kept| kept.as_str() == tekst)).then(|| tekst.into())
}

/// A line of text that anyone may see: never with the number of a person in it.
pub(crate) fn visible<const MAKS: usize>(tekst: &str) -> Option<Value> {
    linje::<MAKS>(tekst).filter(|_| !resembles_personnummer(tekst))
}

/// The name of a file, never with the number of a person in it.
pub(crate) fn filnavn(tekst: &str) -> Option<Value> {
    let holds = !tekst.trim().is_empty() && xml::can_hold(tekst) && !resembles_personnummer(tekst);
    (holds && Filnavn::from_wire(tekst).is_ok()).then(|| tekst.into())
}

/// A title anyone may see, without what eDialog adds to it. None for one that stands in for another.
pub(crate) fn tittel(tekst: &str) -> Option<Value> {
    let (rest, _) = personvern::cleaned(tekst);
    rest.filter(|rest| !rest.ends_with(UTELATT)).and_then(linje::<200>)
}

/// A country as Fiks Arkiv has it: a code of two letters.
pub(crate) fn country_code(tekst: &str) -> Option<Value> {
    let tekst = tekst.trim();
    (tekst.len() == 2 && tekst.bytes().all(|b| b.is_ascii_uppercase())).then(|| tekst.into())
}

/// The size of a file, as far as Fiks Arkiv counts.
pub(crate) fn filstoerrelse(tekst: &str) -> Option<Value> {
    tall(tekst).filter(|tall| tall.as_i64().is_some_and(|tall| i32::try_from(tall).is_ok()))
}
