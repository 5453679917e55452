//! Prints files of Digisos for a validator in another language to judge: one JSON object a line, `{"skjema": "…", "gyldig": bool,
//! "fil": {...}}`, where `gyldig` is the verdict of our reader. What our writer makes comes first, as it is; then the same with one
//! thing or two changed.
//!
//! `cargo run -p klagesak-tests --bin filer -- digisos [COUNT]`

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};

use klagesak_convert::digisos::{SOKER, Soker, from_soker, to_soker};
use klagesak_core::Limits;
use klagesak_syntetisk::{Chance, Saker, mutate};
use serde_json::{Value, json};

/// The schema that had klage events, which looks at all of the file, and today's.
const LAST: &str = "digisos-klagehendelser-slettet/digisos/soker/digisos-soker.json";
const TODAY: &str = "digisos/digisos/soker/digisos-soker.json";

pub(super) fn print(arguments: &[String]) -> Option<io::Result<()>> {
    Some(print_cases(arguments.first().map_or(Some(500), |count| count.parse().ok())?))
}

fn print_cases(count: usize) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for (number, case) in (0..).zip(Saker::new(1).take(count)) {
        let with = Soker { existing: None, files: &BTreeMap::new(), limits: Limits::default() };
        let made = to_soker(&case, &with).map_err(io::Error::other)?;
        let Some(file) = made.file(SOKER) else { continue };
        let file: Value = serde_json::from_slice(&file.bytes)?;
        writeln!(out, "{}", json!({ "skjema": TODAY, "gyldig": true, "fil": file }))?;
        let chance = &mut Chance::new(1, number);
        for changes in [0, 1, 1, 2] {
            let changed = (0..changes).fold(file.clone(), |file, _| mutate(&file, chance));
            let valid = from_soker(&serde_json::to_vec(&changed)?, &Limits::default()).is_ok();
            writeln!(out, "{}", json!({ "skjema": LAST, "gyldig": valid, "fil": changed }))?;
        }
    }
    out.flush()
}
