//! The yardstick every time in `bench/` is measured against: the message types as they were read by `serde_json`, frozen. See `README.md`.

mod json;
pub mod kodeverk;
pub mod melding;
pub mod verdi;

/// Forty messages of 8 to 10 KB, and last one of 186 KB, each on a line.
pub const MELDINGER: &str = include_str!("../meldinger.ndjson");

/// What is measured: a message read into the types above.
pub type Melding = melding::Konvolutt<melding::Oversendelse>;
