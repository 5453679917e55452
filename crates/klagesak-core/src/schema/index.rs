//! File names of schemas, and the index of a version.

use serde_json::{Value, json};

use crate::kodeverk::{self, Kodeverk, Meldingstype};
use crate::profil::{Profiler, Profiltabell};
use crate::version::Version;

/// The file name of a message type's schema: `klagesak.oversendelse.schema.json`.
#[must_use]
pub fn message_file(meldingstype: &Meldingstype) -> String {
    format!("{}.schema.json", meldingstype.verdi())
}

/// Where the schemas of a profile lie, from the folder of all versions: `1.0/` for the first of the standard's profiles, `1.0/profiler/<ID>/`
/// for any other, and `1.0/kjerne/` for the core.
#[must_use]
pub fn folder(profil: Option<&Profiltabell>, version: Version) -> String {
    let first = Profiler::builtin().first().map(|first| &first.id);
    match profil.map(|profil| &profil.id) {
        None => format!("{version}/kjerne/"),
        id if id == first => format!("{version}/"),
        Some(id) => format!("{version}/profiler/{id}/"),
    }
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
    // Those of the first lie here; those of the others, and of the core, in folders of their own.
    let areas = Profiler::builtin().alle().map(|profil| {
        let below = folder(Some(profil), version);
        let below = below.split_once('/').map_or("", |(_, below)| below);
        json!({ "id": profil.id, "navn": profil.navn, "proeve": profil.proeve, "mappe": below })
    });
    json!({
        "versjon": version.to_string(),
        "meldinger": messages.collect::<Vec<_>>(),
        "profiler": areas.collect::<Vec<_>>(),
        "kjerne": "kjerne/",
        "profil": "profil.schema.json",
        "rapport": "rapport.schema.json",
        "kodeverk": lists.collect::<Vec<_>>(),
    })
}
