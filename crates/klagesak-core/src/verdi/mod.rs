//! The small checked types every message is made of.
//!
//! Every value is made the same way: from text with `parse()` or `try_into()`, from what systems hold with `From` and `TryFrom`
//! ([`uuid::Uuid`], the 32 bytes of a SHA-256, øre, dates of `chrono`), and by name with `new`. All of them check meaning as well as
//! form, such as control digits, so that a sender cannot build a value that a rule would refuse afterwards. Reading from the wire
//! (`from_wire`) checks form only, exactly what the published JSON Schema can say: a reader and the schema agree to the letter.
//!
//! [`At::at`] adds to an error which field it is about.
//!
//! ```
//! use klagesak_core::verdi::{At, Beloep, Dato, Organisasjonsnummer, Sha256, Tittel};
//!
//! assert_eq!(Beloep::new(6271, 50)?.to_string(), "6271.50");
//! assert!("2026-02-31".parse::<Dato>().is_err());
//! assert_eq!(Beloep::from_oere(627_150)?, "6271.50".parse()?);
//! assert_eq!(Sha256::from([0xab; 32]).as_str(), "ab".repeat(32));
//!
//! // The last digit is a control digit. The schema cannot know; the constructor does.
//! assert!("974763231".parse::<Organisasjonsnummer>().is_err());
//! assert!(Organisasjonsnummer::from_wire("974763231").is_ok());
//!
//! // An error that says where.
//! let fault = "x".repeat(201).parse::<Tittel>().at("tittel").at("innhold/dokumenter/3").unwrap_err();
//! assert_eq!(fault.to_string(), "innhold/dokumenter/3/tittel: text is longer than 200 characters");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod beloep;
mod dato;
mod error;
mod heltall;
mod identifikator;
mod kontrollsiffer;
mod liste;
mod navngitte;
mod personnummer;
mod tegnstreng;
mod tekst;
mod tidspunkt;
mod uuid;

pub use self::uuid::Uuid;
pub use beloep::Beloep;
pub use dato::{DATO_MOENSTER, Dato};
pub use error::{At, FieldError, ValueError};
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
pub use personnummer::{DufNummer, Personnummer, PersonnummerSlag};
pub use tekst::{Fritekst, Tekst};
pub use tidspunkt::Tidspunkt;

pub(crate) use tegnstreng::{fra_tekst, leses, tegnstreng, vises};
pub(crate) use tekst::{has_control, nfc};
