//! The table of states as it is published.

use klagesak_core::kodeverk::Kodeverk;
use klagesak_core::{Language, Text};
use serde_json::{Value, json};

use super::tilstand::ALLTID;
use super::{OVERGANGER, Overgang, Tilstand, Vilkaar};

/// The states, the conditions and the transitions, with labels in three languages: `forloep.json`.
///
/// The first transition that fits the state, the type and the conditions is the one that counts. `til` is left out where the
/// state stays as it was.
#[must_use]
pub fn table() -> Value {
    let tilstander = Tilstand::ALLE.iter().map(|tilstand| {
        json!({ "kode": tilstand.code(), "navn": labels(tilstand.label()), "ferdig": tilstand.ferdig() })
    });
    let vilkaar = Vilkaar::ALLE
        .iter()
        .map(|vilkaar| json!({ "kode": vilkaar.code(), "navn": labels(vilkaar.label()) }));
    let overganger = OVERGANGER.iter().map(|overgang| {
        let mut record = json!({
            "fra": overgang.fra.iter().map(|fra| fra.code()).collect::<Vec<_>>(),
            "meldingstype": overgang.meldingstype.verdi(),
            "vilkaar": overgang.vilkaar.iter().map(|vilkaar| vilkaar.code()).collect::<Vec<_>>(),
        });
        if let (Some(til), Some(fields)) = (overgang.til, record.as_object_mut()) {
            fields.insert("til".into(), til.code().into());
        }
        record
    });
    json!({
        "start": Tilstand::default().code(),
        "tilstander": tilstander.collect::<Vec<_>>(),
        "vilkaar": vilkaar.collect::<Vec<_>>(),
        "overganger": overganger.collect::<Vec<_>>(),
        "alltid": ALLTID.iter().map(|meldingstype| meldingstype.verdi()).collect::<Vec<_>>(),
    })
}

fn labels(text: Text) -> Value {
    json!({ "nb": text.nb, "nn": text.nn, "en": text.en })
}

impl Overgang {
    /// What a person reads at the arrow: the type of the message without the prefix all types share, and the conditions.
    #[must_use]
    pub fn label(&self, language: Language) -> String {
        let meldingstype = self.meldingstype.verdi();
        let name = meldingstype.strip_prefix("klagesak.").unwrap_or(meldingstype);
        let vilkaar: Vec<_> = self.vilkaar.iter().map(|vilkaar| vilkaar.label().get(language)).collect();
        if vilkaar.is_empty() { name.to_owned() } else { format!("{name} ({})", vilkaar.join(", ")) }
    }
}
