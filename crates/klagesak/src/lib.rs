//! A standard for appeals about økonomisk sosialhjelp on their way from the Nav-kontor to the Statsforvalter, and the tools
//! for it. This is the one crate a vendor depends on.
//!
//! A *klagesak-oversendelse* carries a whole appeal case as one JSON message: the parties, the appealed decision, the
//! appeal, Nav's own assessment of it, and the list of documents. The crate has the messages as types, reads and writes
//! them, publishes their JSON Schemas, and judges them by numbered rules that name their source in law.
//!
//! # Reading, judging, writing
//!
//! ```
//! use klagesak::verdi::Begrunnelse;
//! use klagesak::{Language, Melding, Options, validate};
//!
//! // A message to start from: as little as an oversendelse can hold. All persons in it are synthetic.
//! let bytes = klagesak::mal::OVERSENDELSE_MINIMAL.as_bytes();
//!
//! // Bytes to types. What a newer minor version has added is kept, and written back.
//! let read = klagesak::read(bytes)?;
//! let Melding::Oversendelse(mut oversendelse) = read.message else { panic!("another type of message") };
//!
//! // The types refuse what the standard refuses, so a message built from them has the right structure.
//! let klage = &mut oversendelse.innhold.klage;
//! klage.oensket_endring = Some("Livsopphold for mars.".try_into()?);
//! assert!(Begrunnelse::new("").is_err());
//! let bytes = klagesak::write(&*oversendelse)?;
//!
//! // The verdict depends on nothing but the message and the options: there is no hidden clock.
//! let options = Options::new("2026-11-01T12:00:00+01:00".parse()?);
//! assert!(validate(&bytes, &options).valid());
//!
//! // Findings say which rule, where, and what to do about it, in bokmål, nynorsk or English. They never quote the message.
//! let text = klagesak::mal::OVERSENDELSE_MINIMAL.replace("\"mottattDato\": \"2026-03-17\",", "");
//! let report = validate(text.as_bytes(), &options);
//! assert!(!report.valid());
//! let rapport = report.render(Language::En);
//! assert_eq!(rapport.funn[0].regel, "KO-SKJEMA-001");
//! assert_eq!(rapport.funn[0].sti, "/innhold/klage/fremsettelser/0/mottattDato");
//! assert_eq!(rapport.funn[0].melding, "The field mottattDato is missing.");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What a vendor needs
//!
//! | to | use | example |
//! |---|---|---|
//! | send a message | [`build`](fn@build) from plain values, or the builders in [`melding`] and then [`validate`](fn@validate) | `bygg_oversendelse`, `bygg_med_typer` |
//! | receive one | [`validate`](fn@validate) under a [`Policy`], [`read`](fn@read), [`svar`](mod@svar) for the receipt | `motta` |
//! | pack and unpack | `package`, with whose signatures are trusted said by `package::Trust`; `shipment` for the one report | `pakk` |
//! | speak with other systems | `convert` | `konverter` |
//! | follow a case | [`validate::validate_case`], [`tid`] | `motta` |
//!
//! `cargo run -p klagesak --example bygg_oversendelse` runs the first.
//!
//! # What lies where
//!
//! | | |
//! |---|---|
//! | [`melding`], [`verdi`], [`kodeverk`] | the messages, the small checked types they are made of, the code lists |
//! | [`read`](fn@read), [`write`](fn@write) | bytes to a message and back |
//! | [`schema`] | the published JSON Schemas |
//! | [`register`], [`lovgrunnlag`], [`frister`] | municipalities and embeter; paragraphs and deadlines of the law |
//! | [`verdict`] | what rules, findings and reports are |
//! | [`validate`](fn@validate), [`build`](fn@build), [`Options`], [`Policy`] | the verdict on a message, and messages made from plain values |
//! | [`svar`](mod@svar) | replies made from a message: the receipt of a verdict, and drafts of the other types |
//! | [`rules`] | every rule, with its texts, sources and examples |
//! | [`tid`] | a case over time: where its days were spent, its deadlines, statistics of many cases |
//!
//! Names are Norwegian where they are those of the wire, and English for everything else.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `validate` | yes | [`validate`](mod@validate): the verdict on a message, with every rule |
//! | `package` | no | `package`: the message and its documents as one folder, ZIP or ASiC-E; the only feature that reads and writes files. With `validate`, `shipment` has the one report on both |
//! | `convert` | no | `convert`: messages to and from the formats of other systems |
//! | `kompat` | no | `kompat`: what has changed between two versions of the schemas, whom it breaks, and which version step it demands |
//! | `judge` | no | `validate::judge`: what the published JSON Schema has against a message, by the library `jsonschema`, beside what the reader has |
//! | `report` | no | `report`: every form of report on messages, cases, packages and conversions, as text and bytes |
//! | `syntetisk` | no | `syntetisk`: an endless, reproducible stream of varied, valid, synthetic messages, for load tests |
//!
//! Without features the crate has types, reading, writing and schemas only: enough for a program that passes messages on.
//!
//! Outside `package` nothing does I/O, looks at a clock or starts a thread, and nothing panics on any input.

pub mod rules;
#[cfg(all(feature = "package", feature = "validate"))]
pub mod shipment;

#[cfg(feature = "convert")]
#[doc(inline)]
pub use klagesak_convert as convert;
#[doc(inline)]
pub use klagesak_core::{
    Language, Limits, Melding, Read, ReadError, Text, Version, adresse, frister, kodeverk, lovgrunnlag, mal,
    melding, read, read_with, register, samme_sak, schema, signaturkrav, sperring, verdi, verdict, write,
    write_pretty,
};
#[cfg(feature = "kompat")]
#[doc(inline)]
pub use klagesak_kompat as kompat;
// What our own programs need, and few others.
#[doc(hidden)]
pub use klagesak_core::{day_in_words, helligdager, limits, names, syntax, text, unknown, version};
#[cfg(feature = "package")]
#[doc(inline)]
pub use klagesak_package as package;
#[cfg(feature = "syntetisk")]
#[doc(inline)]
pub use klagesak_syntetisk as syntetisk;

#[cfg(feature = "report")]
#[doc(inline)]
pub use klagesak_report as report;
#[cfg(feature = "validate")]
#[doc(inline)]
pub use klagesak_validate as validate;
#[cfg(feature = "validate")]
#[doc(inline)]
pub use klagesak_validate::{
    BuildError, Built, Check, Finding, Options, Policy, PolicyError, Report, Rule, Scope, build, svar, tid,
    validate, validate_message,
};
