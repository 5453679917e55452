//! File names of schemas, and the index of a version.

use serde_json::{Value, json};

use crate::kodeverk::{self, Kodeverk, Meldingstype};
use crate::version::Version;

/// The file name of a message type's schema: `klagesak.oversendelse.schema.json`.
#[must_use]
pub fn message_file(meldingstype: &Meldingstype) -> String {
    format!("{}.schema.json", meldingstype.verdi())
}

/// What lies in the folder of a version: every schema and code list with its file, relative to the folder.
#[must_use]
pub fn index(types: &[Meldingstype]) -> Value {
    index_as_of(types, Version::CURRENT)
}

/// The same of an earlier version.
#[must_use]
pub fn index_as_of(types: &[Meldingstype], version: Version) -> Value {
    let messages = types.iter().map(|t| {
        json!({
            "meldingstype": t.verdi(),
            "navn": t.kode().map(|k| json!({ "nb": k.navn.nb, "nn": k.navn.nn, "en": k.navn.en })),
            "skjema": message_file(t),
        })
    });
    let lists = kodeverk::ALLE
        .iter()
        .filter(|l| l.is_of(version))
        .map(|l| json!({ "navn": l.navn, "fil": format!("kodeverk/{}.json", l.navn) }));
    json!({
        "versjon": version.to_string(),
        "meldinger": messages.collect::<Vec<_>>(),
        "rapport": "rapport.schema.json",
        "kodeverk": lists.collect::<Vec<_>>(),
    })
}
