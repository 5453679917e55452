//! The small checked types every message is made of.

mod beloep;
mod dato;
mod error;
mod heltall;
mod identifikator;
mod liste;
mod navngitte;
mod tegnstreng;
mod tekst;
mod tidspunkt;
mod uuid;

pub use self::uuid::Uuid;
pub use beloep::Beloep;
pub use dato::Dato;
pub use error::ValueError;
pub use heltall::Heltall;
pub use identifikator::{
    Bokstav, Enhetsnummer, Filnavn, JsonPeker, Kommunenummer, Kontonummer, LokalId, Organisasjonsnummer,
    Paragraf, PersonidentifikatorVerdi, RegelId, Sha256, Spraakkode, Utvidelsesnoekkel, VersjonTekst,
};
pub use liste::{Liste, Mengde};
pub use navngitte::{
    Adresselinje, Begrunnelse, Beskrivelse, Dokumentnummer, Epost, Filstoerrelse, Hastebegrunnelse, Ident,
    Klagepunktnummer, Ledd, Navn, Navneledd, Postnummer, Redegjoerelse, Saksaar, Saksnummer, Sekvensnummer,
    Sidetall, Skjemaadresse, Stedsnavn, Systemnavn, Systemversjon, Telefon, Tittel, Vurderingstekst,
};
pub use tekst::{Fritekst, Tekst};
pub use tidspunkt::Tidspunkt;
