//! The names of fields, compiled into the reports: they may be shown where values are hidden.

use std::collections::BTreeSet;

use klagesak_core::Version;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::schema;
use serde_json::Value;

use crate::File;

/// Every name of a field in a message of any type and version, each on its line.
pub(super) fn file() -> File {
    let mut names = BTreeSet::new();
    for version in Version::PUBLISHED {
        for meldingstype in Meldingstype::KJENTE {
            collect(&schema::message_as_of(meldingstype, *version, None), &mut names);
        }
    }
    let text: String = names.iter().map(|name| format!("{name}\n")).collect();
    File::text("crates/klagesak-report/data/feltnavn.txt", text)
}

fn collect(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Object(fields) => {
            let properties = fields.get("properties").and_then(Value::as_object);
            names.extend(properties.into_iter().flat_map(|properties| properties.keys().cloned()));
            fields.values().for_each(|field| collect(field, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}
