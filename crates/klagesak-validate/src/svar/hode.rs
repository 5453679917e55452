//! The head of a reply, also to a message that is broken.

use std::borrow::Cow;
use std::collections::BTreeMap;

use klagesak_core::Limits;
use klagesak_core::kodeverk::{Lovgrunnlag, Miljoe, Profil};
use klagesak_core::melding::{Hode, Innhold, Konvolutt, Melding, Referanser, Virksomhet};
use klagesak_core::syntax::beyond;
use klagesak_core::verdi::Uuid;
use serde::de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use serde_json::{Value, json};

use super::{Ramme, SvarError};

/// Of the head of a message, what a reply to it must know.
#[derive(Debug, Clone, PartialEq)]
pub struct Svarhode {
    pub(super) melding_id: Uuid,
    pub(super) klagesak_id: Uuid,
    miljoe: Miljoe,
    profil: Profil,
    lovgrunnlag: Lovgrunnlag,
    avsender: Virksomhet,
    mottaker: Virksomhet,
    pub(super) referanser: Referanser,
}

impl From<Hode<'_>> for Svarhode {
    fn from(hode: Hode<'_>) -> Self {
        Self {
            melding_id: hode.melding_id,
            klagesak_id: hode.klagesak_id,
            miljoe: hode.miljoe.clone(),
            profil: hode.profil.clone(),
            lovgrunnlag: hode.lovgrunnlag.clone(),
            avsender: hode.avsender.clone(),
            mottaker: hode.mottaker.clone(),
            referanser: hode.referanser.clone(),
        }
    }
}

impl Svarhode {
    /// The head of a message that may be broken: in structure, in the middle of its JSON, or with bytes that are no text.
    /// `None` when it cannot be determined which message it is, or who sent it to whom.
    #[must_use]
    pub fn recover(bytes: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(bytes);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let fields = Fields::of(text);
        let avsender: Virksomhet = fields.virksomhet("avsender")?;
        let test = avsender.organisasjonsnummer.is_test();
        Some(Self {
            melding_id: fields.get("meldingId")?,
            klagesak_id: fields.get("klagesakId")?,
            // A message that does not say is taken for what its sender looks like.
            miljoe: fields.get("miljoe").unwrap_or(if test { Miljoe::Test } else { Miljoe::Produksjon }),
            profil: fields.get("profil").unwrap_or(Profil::OekonomiskSosialhjelp),
            lovgrunnlag: fields.get("lovgrunnlag").unwrap_or(Lovgrunnlag::Fvl1967),
            avsender,
            mottaker: fields.virksomhet("mottaker")?,
            referanser: fields.get("referanser").unwrap_or_default(),
        })
    }

    /// The message.
    #[must_use]
    pub fn melding_id(&self) -> Uuid {
        self.melding_id
    }

    /// The whole reply around its content.
    pub(super) fn reply<I: Innhold>(self, innhold: I, mut ramme: Ramme<'_>) -> Result<Melding, SvarError>
    where
        Melding: From<Konvolutt<I>>,
    {
        let konvolutt = Konvolutt::builder()
            .melding_id(ramme.id()?)
            .klagesak_id(self.klagesak_id)
            .svar_paa(self.melding_id)
            .opprettet(ramme.opprettet)
            .miljoe(self.miljoe)
            .profil(self.profil)
            .lovgrunnlag(self.lovgrunnlag)
            .avsender(self.mottaker)
            .mottaker(self.avsender)
            .system(ramme.system)
            .referanser(self.referanser)
            .innhold(innhold)
            .build();
        Ok(konvolutt.into())
    }
}

/// The fields of the head that could be found. One that stands twice tells nothing.
#[derive(Default)]
struct Fields(BTreeMap<String, Value>);

const WANTED: [&str; 8] =
    ["meldingId", "klagesakId", "miljoe", "profil", "lovgrunnlag", "avsender", "mottaker", "referanser"];

impl Fields {
    fn of(text: &str) -> Self {
        let mut fields = Self::default();
        // As much of it as a message may be.
        let end = beyond(text, Limits::default().max_values);
        let text = end.and_then(|end| text.get(..end)).unwrap_or(text);
        let mut reader = serde_json::Deserializer::from_str(text);
        // Where the text breaks off, what was found by then is all there is.
        let _ = serde::Deserializer::deserialize_map(&mut reader, &mut fields);
        fields
    }

    fn get<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        T::deserialize(self.0.get(name)?).ok()
    }

    /// Parses a `Virksomhet`, dropping optional parts that do not parse.
    fn virksomhet(&self, name: &str) -> Option<Virksomhet> {
        self.get(name).or_else(|| {
            let found = self.0.get(name)?;
            let number = found.get("organisasjonsnummer")?;
            let bare = json!({
                "organisasjonsnummer": number,
                "navn": found.get("navn").unwrap_or(number),
                "rolle": found.get("rolle")?,
            });
            let full = found.get("navKontor").map(|kontor| {
                let mut full = bare.clone();
                full["navKontor"] = kontor.clone();
                full
            });
            full.and_then(|full| Virksomhet::deserialize(full).ok())
                .or_else(|| Virksomhet::deserialize(bare).ok())
        })
    }
}

impl<'de> Visitor<'de> for &mut Fields {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("message")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            if WANTED.contains(&key.as_ref()) {
                let value = map.next_value()?;
                let value = if self.0.contains_key(key.as_ref()) { Value::Null } else { value };
                self.0.insert(key.into_owned(), value);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use klagesak_core::mal::OVERSENDELSE_MINIMAL;

    fn whole() -> Svarhode {
        klagesak_core::read(OVERSENDELSE_MINIMAL.as_bytes()).unwrap().message.hode().into()
    }

    #[test]
    fn the_head_is_found_in_what_is_broken_after_it() {
        let end = OVERSENDELSE_MINIMAL.find("\"innhold\"").unwrap();
        for broken in [
            OVERSENDELSE_MINIMAL.to_owned(),
            OVERSENDELSE_MINIMAL[..end].to_owned(),
            OVERSENDELSE_MINIMAL[..end + 400].to_owned(),
            format!("\u{feff}{OVERSENDELSE_MINIMAL}"),
            format!("{OVERSENDELSE_MINIMAL}{{}}"),
            OVERSENDELSE_MINIMAL.replace("\"versjon\": \"1.0\"", "\"versjon\": \"2.0\""),
            OVERSENDELSE_MINIMAL.replace("\"profil\": \"OEKONOMISK_SOSIALHJELP\",", ""),
            OVERSENDELSE_MINIMAL.replace("\"miljoe\": \"TEST\"", "\"miljoe\": \"PROEVE\""),
            OVERSENDELSE_MINIMAL.replace("\"rolle\": \"NAV_KONTOR\"", "\"rolle\": \"NAV_KONTOR\", \"x\": 1"),
        ] {
            assert_eq!(Svarhode::recover(broken.as_bytes()), Some(whole()), "{broken}");
        }
        let mut bytes = OVERSENDELSE_MINIMAL.as_bytes().to_vec();
        bytes[end + 30] = 0xff;
        assert_eq!(Svarhode::recover(&bytes), Some(whole()));
    }

    #[test]
    fn without_ids_or_ends_there_is_nothing_to_answer() {
        for (from, to) in [
            ("\"meldingId\":", "\"melding\":"),
            ("\"klagesakId\": \"9", "\"klagesakId\": \""),
            ("\"versjon\":", "\"meldingId\": \"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a02\", \"versjon\":"),
            ("\"organisasjonsnummer\": \"974763230\",", ""),
            ("\"avsender\":", "\"fra\":"),
        ] {
            let broken = OVERSENDELSE_MINIMAL.replacen(from, to, 1);
            assert_ne!(broken, OVERSENDELSE_MINIMAL);
            assert_eq!(Svarhode::recover(broken.as_bytes()), None, "{from}");
        }
        assert_eq!(Svarhode::recover(b"[1]"), None);
        assert_eq!(Svarhode::recover(b""), None);
    }
}
