//! Prints messages, valid and changed, with our verdicts on each, for a validator in another language to be held against: one JSON
//! object a line, `{"type": "klagesak.…", "gyldig": bool, "leser": bool, "melding": {...}}`. `gyldig` is what the types say as `serde`
//! reads them, `leser` what the reader says. The type is the one the message had before it was changed: the schema to hold it against.
//! With `--aimed` each message but one in ten is at fault with a keyword at a place of its schema, one after another until all are.
//!
//! `cargo run -p klagesak-tests --bin filer -- differensial --count 10000 --seed 1`

use std::io::{self, BufWriter, Write};

use klagesak_core::kodeverk::Meldingstype;
use klagesak_tests::aim::aimed;
use klagesak_tests::{reader_accepts, series, typed_reader_accepts};
use serde_json::Value;

pub(super) fn print(arguments: &[String]) -> Option<io::Result<()>> {
    let (mut count, mut seed, mut aim) = (10_000, 1, false);
    let mut arguments = arguments.iter();
    while let Some(name) = arguments.next() {
        match name.as_str() {
            "--count" => count = arguments.next()?.parse().ok()?,
            "--seed" => seed = arguments.next()?.parse().ok()?,
            "--aimed" => aim = true,
            _ => return None,
        }
    }
    Some(if aim {
        print_series(aimed(seed).take(count).map(|aimed| (aimed.meldingstype, aimed.message)))
    } else {
        print_series(series(seed).take(count))
    })
}

fn print_series(messages: impl Iterator<Item = (Meldingstype, Value)>) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for (meldingstype, message) in messages {
        let message = serde_json::to_vec(&message)?;
        let gyldig = typed_reader_accepts(&meldingstype, &message);
        let leser = reader_accepts(&meldingstype, &message);
        write!(out, "{{\"type\":\"{meldingstype}\",\"gyldig\":{gyldig},\"leser\":{leser},\"melding\":")?;
        out.write_all(&message)?;
        out.write_all(b"}\n")?;
    }
    out.flush()
}
