//! The envelope all message types share, and the type mark that ties it to its content.

use bon::Builder;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::felles::{objekt, oppgitt};
use super::{Avsendersystem, Hode, Referanser, Utvidelser, Virksomhet};
use crate::kodeverk::{Kodeverk, Lovgrunnlag, Meldingstype, Miljoe, Profil};
use crate::reader::{FromWire, Reader};
use crate::verdi::{Skjemaadresse, Tidspunkt, Uuid, VersjonTekst};

/// The content of one message type.
pub trait Innhold {
    /// The message type this content belongs to.
    const TYPE: Meldingstype;
}

/// Konvolutten rundt innholdet: det samme hodet på alle meldingstyper.
#[derive(Builder, Debug, Clone, PartialEq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    remote = "Self",
    bound(serialize = "I: Serialize + Innhold", deserialize = "I: Deserialize<'de> + Innhold")
)]
#[schemars(bound = "I: JsonSchema + Innhold")]
#[non_exhaustive]
pub struct Konvolutt<I> {
    /// Adressen til det publiserte skjemaet. Lar en teksteditor hjelpe til; ses bort fra ved validering.
    #[serde(
        rename = "$schema",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "oppgitt"
    )]
    pub schema: Option<Skjemaadresse>,
    /// Hvilken melding dette er. Bestemmer hva som står i `innhold`.
    #[builder(default)]
    pub meldingstype: Typemerke<I>,
    /// Versjonen av formatet meldingen følger. En leser av 1.0 leser også nyere 1.x, med advarsler om det den ikke kjenner.
    #[builder(default = VersjonTekst::gjeldende())]
    pub versjon: VersjonTekst,
    /// Meldingens egen id. Kommer samme id igjen, er det den samme meldingen, og den behandles ikke på nytt.
    pub melding_id: Uuid,
    /// Id-en som følger klagesaken fra start til slutt, hos alle som har den.
    ///
    /// Lages én gang, av systemet som registrerer klagen. Er ikke et saksnummer i noe arkiv; de står i `referanser`.
    pub klagesak_id: Uuid,
    /// `meldingId` til meldingen denne svarer på. Skal med i alle svar.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub svar_paa: Option<Uuid>,
    /// `meldingId` til en tidligere melding som denne retter og trer i stedet for.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub erstatter: Option<Uuid>,
    /// Når avsendersystemet laget meldingen.
    pub opprettet: Tidspunkt,
    /// Produksjon eller test. Avgjør hvilke personnummer som er lovlige.
    pub miljoe: Miljoe,
    /// Saksområdet klagen gjelder.
    pub profil: Profil,
    /// Hvilken forvaltningslov saken behandles etter. Frister og paragrafhenvisninger følger av den.
    pub lovgrunnlag: Lovgrunnlag,
    /// Virksomheten som sender meldingen.
    pub avsender: Virksomhet,
    /// Virksomheten meldingen er til.
    pub mottaker: Virksomhet,
    /// Datasystemet som laget meldingen.
    pub system: Avsendersystem,
    /// Saken i systemene til dem som har den: Digisos, fagsystem, arkiv. En oversendelse har minst én.
    pub referanser: Referanser,
    /// Det meldingen handler om.
    pub innhold: I,
    /// Egne opplysninger fra et fagsystem. Aldri nødvendige for å forstå saken, og beholdes uendret av alle.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub utvidelser: Option<Utvidelser>,
}

objekt!(Konvolutt<I: Innhold>);

impl<I: Innhold> Konvolutt<I> {
    /// The head, the same for every type.
    #[must_use]
    pub fn hode(&self) -> Hode<'_> {
        Hode {
            meldingstype: I::TYPE,
            versjon: &self.versjon,
            melding_id: self.melding_id,
            klagesak_id: self.klagesak_id,
            svar_paa: self.svar_paa,
            erstatter: self.erstatter,
            opprettet: self.opprettet,
            miljoe: &self.miljoe,
            profil: &self.profil,
            lovgrunnlag: &self.lovgrunnlag,
            avsender: &self.avsender,
            mottaker: &self.mottaker,
            system: &self.system,
            referanser: &self.referanser,
            utvidelser: self.utvidelser.as_ref(),
        }
    }
}

/// The `meldingstype` of a [`Konvolutt`]: always the one of its content, so it takes no space and cannot be wrong.
pub struct Typemerke<I>(PhantomData<fn() -> I>);

impl<I> Typemerke<I> {
    /// The mark of `I`.
    #[must_use]
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

impl<I: Innhold> Serialize for Typemerke<I> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        I::TYPE.serialize(s)
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

impl<I: Innhold> FromWire for Typemerke<I> {
    fn read(reader: &mut Reader<'_>) -> Self {
        reader.constant(I::TYPE);
        Self::new()
    }

    fn stand_in() -> Self {
        Self::new()
    }
}

impl<I: Innhold> JsonSchema for Typemerke<I> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Meldingstype".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "const": I::TYPE.verdi() })
    }
}
