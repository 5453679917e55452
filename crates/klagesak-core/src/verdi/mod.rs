//! The small checked types every message is made of.
//!
//! Reading from the wire checks *form* only, exactly what the published JSON Schema can say; the constructors
//! (`new`) check meaning as well, such as control digits. That way a reader and the schema agree to the letter,
//! and a sender cannot build a value that a rule would refuse afterwards.
//!
//! ```
//! use klagesak_core::verdi::{Beloep, Dato, Organisasjonsnummer, Tekst};
//!
//! assert_eq!(Beloep::new(6271, 50)?.to_string(), "6271.50");
//! assert!("2026-02-31".parse::<Dato>().is_err());
//! assert!(Tekst::<10>::new("elleve tegn").is_err());
//!
//! // The last digit is a control digit. The schema cannot know; the constructor does.
//! assert!(Organisasjonsnummer::new("974763231").is_err());
//! assert!(Organisasjonsnummer::from_wire("974763231").is_ok());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod beloep;
mod dato;
mod error;
mod heltall;
mod identifikator;
mod kontrollsiffer;
mod liste;
mod personnummer;
mod tegnstreng;
mod tekst;
mod tidspunkt;
mod uuid;

pub use self::uuid::Uuid;
pub use beloep::Beloep;
pub use dato::{DATO_MOENSTER, Dato};
pub use error::ValueError;
pub use heltall::Heltall;
pub use identifikator::{
    Bokstav, Enhetsnummer, Filnavn, JsonPeker, Kommunenummer, Kontonummer, LokalId, Organisasjonsnummer,
    Paragraf, PersonidentifikatorVerdi, RegelId, Sha256, Spraakkode, Utvidelsesnoekkel, VersjonTekst,
};
pub use liste::{Liste, Mengde};
pub use personnummer::{DufNummer, Personnummer, PersonnummerSlag};
pub use tekst::{Fritekst, Tekst};
pub use tidspunkt::Tidspunkt;

pub(crate) use tegnstreng::tegnstreng;
