//! Prints messages, valid and changed, with the typed reader's verdict on each, for a validator in another language to be held
//! against: one JSON object a line, `{"type": "klagesak.…", "gyldig": bool, "melding": {...}}`. The type is the one the
//! message had before it was changed: the schema to hold it against.
//!
//! `cargo run -p klagesak-tests --bin differensial -- --count 10000 --seed 1`

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use klagesak_tests::{series, typed_reader_accepts};

fn main() -> ExitCode {
    let Some((count, seed)) = arguments() else {
        eprintln!("differensial [--count N] [--seed N]");
        return ExitCode::from(2);
    };
    match print(count, seed) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn print(count: usize, seed: u64) -> io::Result<()> {
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

fn arguments() -> Option<(usize, u64)> {
    let (mut count, mut seed) = (10_000, 1);
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next()?;
        match name.as_str() {
            "--count" => count = value.parse().ok()?,
            "--seed" => seed = value.parse().ok()?,
            _ => return None,
        }
    }
    Some((count, seed))
}
