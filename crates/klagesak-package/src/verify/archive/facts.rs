//! What of the message an arkivmelding can contradict.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use klagesak_core::Melding;
use klagesak_core::melding::{Part, Personnavn};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::path::inside;
use super::spelling::{case_id, letters, person};
use crate::Role;
use crate::digest::hex;
use crate::name::MESSAGE;
use crate::verify::with_message::WithMessage;

/// More persons than this are not compared.
pub(super) const MOST_PERSONS: usize = 1000;

/// What of the message an arkivmelding can contradict.
#[derive(Default)]
pub(in crate::verify) struct Facts {
    pub(super) klagesak_id: Option<String>,
    pub(super) persons: BTreeSet<String>,
    /// The checksum of each file.
    pub(super) files: BTreeMap<String, String>,
    /// The title of each document, in letters alone, by its file.
    pub(super) titles: BTreeMap<String, String>,
    /// Whose name it is, by person number where there is one.
    pub(super) names: Vec<(Option<String>, Personnavn)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Hode {
    klagesak_id: Option<String>,
}

impl Facts {
    pub(in crate::verify) fn of(package: &WithMessage<'_>) -> Self {
        let Some(message) = &package.message else { return Self::default() };
        let listed = package.documents.iter().flat_map(|documents| &documents.listed);
        let own = package.named.with_role(Role::Message).first().and_then(|index| package.read(*index));
        let own = own.map(|own| (MESSAGE.to_owned(), hex(&own.digests.sha256)));
        let files = listed.map(|one| (one.filnavn.as_str(), one.sha256.as_str()));
        Self::told(message, files).and(own)
    }

    /// Those of a message and of the files it lists.
    pub(super) fn told<'f>(message: &[u8], files: impl Iterator<Item = (&'f str, &'f str)>) -> Self {
        let hode = serde_json::from_slice::<Hode>(message).ok();
        let files = files.filter_map(|(name, sha256)| Some((inside(name)?, sha256.to_ascii_lowercase())));
        let mut facts = Self {
            klagesak_id: hode.and_then(|hode| case_id(&hode.klagesak_id?)),
            persons: persons(message),
            files: files.collect(),
            ..Self::default()
        };
        // A message with a fault has findings of its own, and is not held against anything for its titles.
        if let Ok(read) = klagesak_core::read(message) {
            facts.read(&read.message);
        }
        facts
    }

    fn and(mut self, file: Option<(String, String)>) -> Self {
        self.files.extend(file);
        self
    }

    fn read(&mut self, melding: &Melding) {
        let titles = melding.dokumenter().iter();
        let titles =
            titles.filter_map(|one| Some((inside(one.filnavn.as_str())?, letters(one.tittel.as_str()))));
        self.titles = titles.collect();
        self.names = melding.parter().into_iter().filter_map(|(_, part)| name(part)).collect();
    }
}

fn name(part: &Part) -> Option<(Option<String>, Personnavn)> {
    if let Some(one) = &part.person {
        return Some((one.nummer().and_then(person), one.navn.clone()));
    }
    Some((None, named(part.virksomhet.as_ref()?.navn.as_str())?))
}

/// A name that is not known to be given or inherited.
pub(super) fn named(text: &str) -> Option<Personnavn> {
    Some(Personnavn::builder().etternavn(text.trim().try_into().ok()?).build())
}

/// The person numbers of a message: the texts that are one.
fn persons(message: &[u8]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    // What cannot be read has findings of its own.
    let _ = Persons(&mut found).deserialize(&mut serde_json::Deserializer::from_slice(message));
    found
}

struct Persons<'a>(&'a mut BTreeSet<String>);

impl<'de> DeserializeSeed<'de> for Persons<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Persons<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if self.0.len() < MOST_PERSONS {
            self.0.extend(person(text));
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Persons(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while fields.next_key::<IgnoredAny>()?.is_some() {
            fields.next_value_seed(Persons(self.0))?;
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}
