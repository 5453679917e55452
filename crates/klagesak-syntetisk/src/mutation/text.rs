//! Changes of texts.

use serde_json::{Value, json};

use super::{Chance, pick};

/// Characters that a text may not hold, or that are easily taken for others.
const CHARACTERS: [&str; 14] = [
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\0",
    "\u{1f}",
    "\u{7f}",
    "\u{80}",
    "\u{9f}",
    "\u{a0}",
    "\u{2028}",
    "A\u{30a}",
    "\u{1f600}",
    " ",
];

/// Lengths at and above the limits of the format.
const LENGTHS: [usize; 12] = [30, 31, 33, 50, 51, 100, 101, 200, 201, 254, 501, 4001];

/// Values of the right kind for some field, though hardly for this one.
const VALUES: [&str; 34] = [
    "",
    " ",
    "UKJENT_KODE",
    "ANNET",
    "AVVIST",
    "2026-02-31",
    "2024-02-29",
    "2023-02-29",
    "1899-12-31",
    "2100-01-01",
    "2026-2-1",
    "20260201",
    "2026-02-01T10:00:00",
    "2026-02-01T10:00:00Z",
    "2026-02-01t10:00:00z",
    "2026-02-01T24:00:00Z",
    "2026-02-01T23:59:60Z",
    "2026-02-01T10:00:00.1234567890Z",
    "2026-02-01T10:00:00-00:00",
    "2026-02-01T10:00:00+0100",
    "0.00",
    "00.00",
    "1,00",
    "-1.00",
    "12345678901.00",
    "1.0",
    "1.1",
    "2.0",
    "01.0",
    "１８",
    "0",
    "true",
    "null",
    "nb-NO",
];

/// The text written otherwise, with something added or left out, or another text.
pub(super) fn change(text: &str, chance: &mut Chance) -> Value {
    let tegn = chance.pick(&CHARACTERS).copied().unwrap_or_default();
    let lengde = chance.pick(&LENGTHS).copied().unwrap_or_default();
    let verdi = chance.pick(&VALUES).copied().unwrap_or_default();
    let (foran, bak) = text.split_at(text.char_indices().nth(text.chars().count() / 2).map_or(0, |(i, _)| i));
    let as_number = text.parse::<u64>().map_or(Value::Null, Value::from);
    let texts = [
        json!(verdi),
        json!(verdi),
        json!(verdi),
        json!(format!("{text}{tegn}")),
        json!(format!("{tegn}{text}")),
        json!(format!("{foran}{tegn}{bak}")),
        json!("æ".repeat(lengde)),
        json!("a".repeat(lengde)),
        json!(text.to_uppercase()),
        json!(text.to_lowercase()),
        json!(foran),
        json!(bak),
        json!(format!("{text}{text}")),
        json!(text.replace(['-', '.'], "")),
        json!(text.replace('0', "O")),
        as_number,
    ];
    pick(chance, texts)
}
