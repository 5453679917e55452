//! The envelope all message types share, and the type mark that ties it to its content.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, de};

use super::felles::{objekt, oppgitt};
use super::{Avsendersystem, Referanser, Utvidelser, Virksomhet};
use crate::kodeverk::{Lovgrunnlag, Meldingstype, Miljoe, Profil};
use crate::verdi::{Skjemaadresse, Tidspunkt, Uuid, VersjonTekst};

pub trait Innhold {
    const TYPE: Meldingstype;
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    remote = "Self",
    bound(deserialize = "I: Deserialize<'de> + Innhold")
)]
pub struct Konvolutt<I> {
    #[serde(rename = "$schema", default, deserialize_with = "oppgitt")]
    pub schema: Option<Skjemaadresse>,
    pub meldingstype: Typemerke<I>,
    pub versjon: VersjonTekst,
    pub melding_id: Uuid,
    pub klagesak_id: Uuid,
    #[serde(default, deserialize_with = "oppgitt")]
    pub svar_paa: Option<Uuid>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub erstatter: Option<Uuid>,
    pub opprettet: Tidspunkt,
    pub miljoe: Miljoe,
    pub profil: Profil,
    pub lovgrunnlag: Lovgrunnlag,
    pub avsender: Virksomhet,
    pub mottaker: Virksomhet,
    pub system: Avsendersystem,
    pub referanser: Referanser,
    pub innhold: I,
    #[serde(default, deserialize_with = "oppgitt")]
    pub utvidelser: Option<Utvidelser>,
}

objekt!(Konvolutt<I: Innhold>);

pub struct Typemerke<I>(PhantomData<fn() -> I>);

impl<I> Typemerke<I> {
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<I> Default for Typemerke<I> {
    fn default() -> Self {
        Self::new()
    }
}

impl<I> Clone for Typemerke<I> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<I> Copy for Typemerke<I> {}

impl<I> PartialEq for Typemerke<I> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<I> fmt::Debug for Typemerke<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typemerke")
    }
}

impl<'de, I: Innhold> Deserialize<'de> for Typemerke<I> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let meldingstype = Cow::<'de, str>::deserialize(d)?;
        if meldingstype == I::TYPE.verdi() {
            Ok(Self::new())
        } else {
            Err(de::Error::custom("annen meldingstype"))
        }
    }
}
