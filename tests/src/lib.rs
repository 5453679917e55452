//! What several tests across the crates need.

pub mod aim;
pub mod documents;
pub mod skipped;

use std::collections::VecDeque;

use klagesak_core::Melding;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::melding::{
    Avgjoerelse, Ettersendelse, Forespoersel, Innhold, InnkommetKlage, Konvolutt, Kvittering, NyttVedtak,
    Overfoering, Oversendelse, Partsendring, Retur, Status, Trekk,
};
use klagesak_core::version::Version;
use klagesak_syntetisk::{Chance, Meldinger, Saker, mutate};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Whether the typed reader takes the bytes for a message of a type, of the current version. The type itself reads every
/// version; the schema is that of one.
#[must_use]
pub fn typed_reader_accepts(meldingstype: &Meldingstype, bytes: &[u8]) -> bool {
    match meldingstype {
        Meldingstype::Oversendelse => reads::<Oversendelse>(bytes),
        Meldingstype::Kvittering => reads::<Kvittering>(bytes),
        Meldingstype::Status => reads::<Status>(bytes),
        Meldingstype::Forespoersel => reads::<Forespoersel>(bytes),
        Meldingstype::Ettersendelse => reads::<Ettersendelse>(bytes),
        Meldingstype::Avgjoerelse => reads::<Avgjoerelse>(bytes),
        Meldingstype::Trekk => reads::<Trekk>(bytes),
        Meldingstype::Retur => reads::<Retur>(bytes),
        Meldingstype::InnkommetKlage => reads::<InnkommetKlage>(bytes),
        Meldingstype::NyttVedtak => reads::<NyttVedtak>(bytes),
        Meldingstype::Overfoering => reads::<Overfoering>(bytes),
        Meldingstype::Partsendring => reads::<Partsendring>(bytes),
        _ => false,
    }
}

/// The same of the reader that notes every fault. It, too, reads newer versions of the message.
#[must_use]
pub fn reader_accepts(meldingstype: &Meldingstype, bytes: &[u8]) -> bool {
    klagesak_core::read(bytes).is_ok_and(|read| {
        let hode = read.message.hode();
        hode.meldingstype == *meldingstype && Version::parse(hode.versjon.as_str()) == Some(Version::CURRENT)
    })
}

fn reads<I: Innhold>(bytes: &[u8]) -> bool
where
    Konvolutt<I>: DeserializeOwned,
{
    serde_json::from_slice::<Konvolutt<I>>(bytes)
        .is_ok_and(|m| Version::parse(m.versjon.as_str()) == Some(Version::CURRENT))
}

/// A message of the case of a seed and a number, with so many changes to its structure, and the type it was before them.
#[must_use]
pub fn message(seed: u64, number: u64, changes: u32) -> (Meldingstype, Value) {
    let chance = &mut Chance::new(!seed, number);
    let case = Saker::new(seed).starting_at(number).next().unwrap_or_default();
    let Ok(melding) = chance.pick(&case) else { return (Meldingstype::Oversendelse, Value::Null) };
    (melding.meldingstype(), changed(&value(melding), changes, chance))
}

/// An endless series, of each type in turn: each message itself, and four times changed.
pub fn series(seed: u64) -> impl Iterator<Item = (Meldingstype, Value)> {
    of_each_type(seed).zip(0..).flat_map(move |(melding, number)| {
        let (message, mut chance) = (value(&melding), Chance::new(!seed, number));
        [0, 1, 1, 1, 2].map(|changes| (melding.meldingstype(), changed(&message, changes, &mut chance)))
    })
}

/// How many messages of a type wait for their turn. Returns are rare and status messages are not; the rest are passed over.
const WAITING: usize = 100;

/// The messages of conversations, one of each type and then the next of each.
fn of_each_type(seed: u64) -> impl Iterator<Item = Melding> {
    let mut source = Meldinger::new(seed);
    let mut waiting: Vec<VecDeque<Melding>> = vec![VecDeque::new(); Melding::TYPER.len()];
    (0..Melding::TYPER.len()).cycle().map_while(move |turn| {
        loop {
            if let Some(message) = waiting.get_mut(turn)?.pop_front() {
                return Some(message);
            }
            let message = source.next()?;
            let place = Melding::TYPER.iter().position(|t| *t == message.meldingstype())?;
            let queue = waiting.get_mut(place)?;
            if queue.len() < WAITING {
                queue.push_back(message);
            }
        }
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

/// Every message of the examples and every base message, each with a name of its own.
///
/// # Errors
/// When a file cannot be read, or is no message.
pub fn arkiverte() -> std::io::Result<Vec<(String, Melding)>> {
    let root = klagesak_dev::root();
    let mut found = Vec::new();
    let mut folders = vec![root.join("examples"), root.join("crates/klagesak-core/data/mal")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "json") {
                let name = path.strip_prefix(&root).unwrap_or(&path).with_extension("");
                let read = klagesak_core::read(&std::fs::read(&path)?).map_err(std::io::Error::other)?;
                found.push((name.to_string_lossy().replace('/', "_"), read.message));
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(found)
}
