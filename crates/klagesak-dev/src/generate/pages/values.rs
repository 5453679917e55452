//! The page of the small values.

use std::fmt::Write;

use serde_json::Value;

use super::notice;
use crate::File;
use crate::generate::fields::values;

/// The small values the messages are made of: dates, ids, numbers.
pub(super) fn file() -> File {
    let mut page = notice("crates/klagesak-core/src/verdi");
    page.push_str(
        "# Verdiene\n\nDe små verdiene meldingene er bygd av. Mønstrene er nøyaktige, og treffer hele verdien. Hvordan de leses i \
         andre språk enn JavaScript, står i [Implementere i et annet språk](../../implementere.md).\n\n\
         «Tekst på én linje» har ingen styretegn. «Tekst» kan ha linjeskift, men ingen andre styretegn. Lengder regnes i \
         kodepunkter.\n",
    );
    for (name, schema) in values() {
        let text = |key| schema.get(key).and_then(Value::as_str);
        let about = text("$comment").or(text("description")).unwrap_or_default();
        let _ = write!(page, "\n## {name}\n\n{about}\n\n");
        if let Some(example) = schema.pointer("/examples/0").and_then(Value::as_str) {
            let _ = writeln!(page, "- For eksempel: `{example}`");
        }
        if let Some(pattern) = text("pattern") {
            let _ = writeln!(page, "- Mønster: `{pattern}`");
        }
        if let Some(longest) = schema.get("maxLength").and_then(Value::as_u64) {
            let _ = writeln!(page, "- Høyst {longest} tegn");
        }
    }
    File::text("docs/generert/meldinger/verdier.md", page)
}
