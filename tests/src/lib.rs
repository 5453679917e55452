//! What several tests across the crates need.

use klagesak_core::Melding;
use klagesak_core::melding::{Konvolutt, Oversendelse};
use klagesak_core::syntetisk::{Chance, Generator, mutate};
use klagesak_core::version::Version;
use serde_json::Value;

/// Whether the typed reader takes the bytes for a message of the current version. The type itself reads every version; the
/// schema is that of one.
#[must_use]
pub fn typed_reader_accepts(bytes: &[u8]) -> bool {
    serde_json::from_slice::<Konvolutt<Oversendelse>>(bytes)
        .is_ok_and(|m| Version::parse(m.versjon.as_str()) == Some(Version::CURRENT))
}

/// The message of a seed and a number, with so many changes to its structure.
#[must_use]
pub fn message(seed: u64, number: u64, changes: u32) -> Value {
    let melding = Generator::new(seed).starting_at(number).next();
    let message = melding.as_ref().map(value).unwrap_or_default();
    changed(&message, changes, &mut Chance::new(!seed, number))
}

/// An endless series: each message itself, and four times changed.
pub fn series(seed: u64) -> impl Iterator<Item = Value> {
    Generator::new(seed).zip(0..).flat_map(move |(melding, number)| {
        let (message, mut chance) = (value(&melding), Chance::new(!seed, number));
        [0, 1, 1, 1, 2].map(|changes| changed(&message, changes, &mut chance))
    })
}

fn changed(message: &Value, changes: u32, chance: &mut Chance) -> Value {
    (0..changes).fold(message.clone(), |message, _| mutate(&message, chance))
}

/// The message as JSON.
#[must_use]
pub fn value(melding: &Melding) -> Value {
    serde_json::to_value(melding).unwrap_or_default()
}
