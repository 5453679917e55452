//! The table of states as it is published: as data, and as a diagram.

use std::fmt::Write as _;

use klagesak_core::kodeverk::Kodeverk;
use klagesak_core::{Language, Text};
use serde_json::{Value, json};

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
        "alltid": ["klagesak.kvittering", "klagesak.status"],
    })
}

fn labels(text: Text) -> Value {
    json!({ "nb": text.nb, "nn": text.nn, "en": text.en })
}

/// The table as a Mermaid state diagram, with labels in one language.
#[must_use]
pub fn mermaid(language: Language) -> String {
    let mut diagram = String::from("stateDiagram-v2\n");
    for tilstand in Tilstand::ALLE {
        let _ = writeln!(diagram, "    {} : {}", tilstand.code(), tilstand.label().get(language));
    }
    let _ = writeln!(diagram, "    [*] --> {}", Tilstand::default().code());
    for overgang in OVERGANGER {
        let label = label(overgang, language);
        for fra in overgang.fra {
            let til = overgang.til.unwrap_or(*fra);
            let _ = writeln!(diagram, "    {} --> {} : {label}", fra.code(), til.code());
        }
    }
    for tilstand in Tilstand::ALLE.into_iter().filter(|tilstand| tilstand.ferdig()) {
        let _ = writeln!(diagram, "    {} --> [*]", tilstand.code());
    }
    diagram
}

/// The type of the message without the prefix all types share, and the conditions.
fn label(overgang: &Overgang, language: Language) -> String {
    let meldingstype = overgang.meldingstype.verdi();
    let name = meldingstype.strip_prefix("klagesak.").unwrap_or(meldingstype);
    let vilkaar: Vec<_> = overgang.vilkaar.iter().map(|vilkaar| vilkaar.label().get(language)).collect();
    if vilkaar.is_empty() { name.to_owned() } else { format!("{name} ({})", vilkaar.join(", ")) }
}
