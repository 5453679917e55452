//! Prints messages, valid and changed, with the typed reader's verdict on each, for a validator in another language to be held
//! against: one JSON object a line, `{"type": "klagesak.…", "gyldig": bool, "melding": {...}}`. The type is the one the
//! message had before it was changed: the schema to hold it against.
//!
//! `cargo run -p klagesak-tests --bin filer -- differensial --count 10000 --seed 1`

use std::io::{self, BufWriter, Write};

use klagesak_tests::{series, typed_reader_accepts};

pub(super) fn print(arguments: &[String]) -> Option<io::Result<()>> {
    let (mut count, mut seed) = (10_000, 1);
    for pair in arguments.chunks(2) {
        match pair {
            [name, value] if name == "--count" => count = value.parse().ok()?,
            [name, value] if name == "--seed" => seed = value.parse().ok()?,
            _ => return None,
        }
    }
    Some(print_series(count, seed))
}

fn print_series(count: usize, seed: u64) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for (meldingstype, message) in series(seed).take(count) {
        let message = serde_json::to_vec(&message)?;
        let gyldig = typed_reader_accepts(&meldingstype, &message);
        write!(out, "{{\"type\":\"{meldingstype}\",\"gyldig\":{gyldig},\"melding\":")?;
        out.write_all(&message)?;
        out.write_all(b"}\n")?;
    }
    out.flush()
}
