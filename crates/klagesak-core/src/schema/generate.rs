//! The JSON Schema of a type, generated from its Rust type.

use std::sync::OnceLock;

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::transform;
use crate::kodeverk::{
    Endringsretning, Forespurt, Klageutfall, Kodeverk, KodeverkInfo, Meldingstype, Returaarsak, Statusgrunn,
    Statuskode, Statustekst, statustekst, statustekst_ved,
};
use crate::melding::Melding;
use crate::verdict::Rapport;
use crate::version::Version;

/// Where a schema's `$id` begins unless the publisher says otherwise.
const BASE: &str = "urn:klagesak:";

/// The JSON Schema (draft 2020-12) of a message type in the current version, self-contained and closed. A type this version
/// has no messages of gives `false`, the schema nothing fits.
#[must_use]
pub fn message(meldingstype: &Meldingstype) -> Value {
    message_as_of(meldingstype, Version::CURRENT, None)
}

/// The same schema, made once and cached, for validating messages against it.
pub fn shared(meldingstype: &Meldingstype) -> &'static Value {
    const TYPES: usize = Meldingstype::KJENTE.len();
    static SCHEMAS: [OnceLock<Value>; TYPES] = [const { OnceLock::new() }; TYPES];
    static NOTHING: Value = Value::Bool(false);
    let place = Meldingstype::KJENTE.iter().position(|t| t == meldingstype);
    match place.and_then(|i| SCHEMAS.get(i)) {
        Some(schema) => schema.get_or_init(|| message(meldingstype)),
        None => &NOTHING,
    }
}

/// The same schema with `x-since` on every field a later version than the first has added: for documentation, not for
/// validators.
#[must_use]
pub fn marked(meldingstype: &Meldingstype) -> Value {
    Melding::derived_schema(meldingstype, generator())
        .map_or(Value::Bool(false), |schema| with_marks(schema, Version::CURRENT, "", meldingstype.verdi()))
}

/// The same schema with an `$id` under the publisher's own address: `<base>1.0/klagesak.oversendelse.schema.json`.
#[must_use]
pub fn message_with_base(meldingstype: &Meldingstype, base: Option<&str>) -> Value {
    message_as_of(meldingstype, Version::CURRENT, base)
}

/// The schema as it was in an earlier version of the same major version.
#[must_use]
pub fn message_as_of(meldingstype: &Meldingstype, version: Version, base: Option<&str>) -> Value {
    let known = meldingstype.kode().is_some_and(|kode| kode.is_of(version));
    known
        .then(|| Melding::derived_schema(meldingstype, generator()))
        .flatten()
        .map_or(Value::Bool(false), |derived| publish(derived, meldingstype, version, base))
}

/// Makes the schema of a version of what `schemars` derives from the types of a message: drops what is newer, and fixes the
/// version. It is how every schema here is made, for whoever has message types of their own: a coming version, tried out.
#[must_use]
pub fn publish(derived: Value, meldingstype: &Meldingstype, version: Version, base: Option<&str>) -> Value {
    let name = meldingstype.verdi();
    let short = name.strip_prefix("klagesak.").unwrap_or(name);
    let title = meldingstype.kode().map_or(short, |kode| kode.navn.nb);
    let id = id(base, version, short, &super::message_file(meldingstype));
    finish(derived, version, &id, &format!("Klagesak: {title}"))
}

/// The JSON Schema of the validation report.
#[must_use]
pub fn report(base: Option<&str>) -> Value {
    report_as_of(Version::CURRENT, base)
}

/// The JSON Schema of the validation report as it was in an earlier version.
#[must_use]
pub fn report_as_of(version: Version, base: Option<&str>) -> Value {
    finish(
        generator().into_root_schema_for::<Rapport>().to_value(),
        version,
        &id(base, version, "rapport", "rapport.schema.json"),
        "Klagesak: valideringsrapport",
    )
}

/// A code list as a data file: labels in three languages, source and validity, and for a status code what it says to the
/// person who appealed. A code that tells more than a status code does carries the text for that, too (`tekstVed` names the
/// status code).
#[must_use]
pub fn code_list(list: &KodeverkInfo) -> Value {
    code_list_as_of(list, Version::CURRENT)
}

/// The code list as it was in an earlier version: without the codes of later ones.
#[must_use]
pub fn code_list_as_of(list: &KodeverkInfo, version: Version) -> Value {
    let code = |kode: &crate::kodeverk::Kode| {
        let mut entry = Map::new();
        entry.insert("verdi".into(), kode.verdi.into());
        entry.insert("navn".into(), json!({ "nb": kode.navn.nb, "nn": kode.navn.nn, "en": kode.navn.en }));
        entry.insert("siden".into(), kode.siden.into());
        let optional =
            [("kilde", kode.kilde), ("gyldigFra", kode.gyldig_fra), ("gyldigTil", kode.gyldig_til)];
        for (name, value) in optional {
            if let Some(value) = value {
                entry.insert(name.into(), value.into());
            }
        }
        if let Some(tekst) = words(list, kode.verdi) {
            entry.insert("tekst".into(), json!(tekst));
            if list.navn != Statuskode::INFO.navn {
                entry.insert("tekstVed".into(), tekst.kode.verdi().into());
            }
        }
        Value::Object(entry)
    };
    json!({
        "navn": list.navn,
        "versjon": version.to_string(),
        "beskrivelse": list.beskrivelse.iter().map(|line| line.trim()).collect::<Vec<_>>().join("\n"),
        "kilde": list.kilde,
        "koder": list.koder.iter().filter(|kode| kode.is_of(version)).map(code).collect::<Vec<_>>(),
    })
}

/// What a code says to the person who appealed: a status code, or one that tells what a status code leaves open.
fn words(list: &KodeverkInfo, verdi: &str) -> Option<&'static Statustekst> {
    let ved = |grunn: Option<Statusgrunn>| grunn.as_ref().and_then(statustekst_ved);
    kjent(list, verdi, Statuskode::KJENTE)
        .and_then(statustekst)
        .or_else(|| ved(kjent(list, verdi, Klageutfall::KJENTE).cloned().map(Statusgrunn::Utfall)))
        .or_else(|| ved(kjent(list, verdi, Endringsretning::KJENTE).cloned().map(Statusgrunn::Retning)))
        .or_else(|| ved(kjent(list, verdi, Returaarsak::KJENTE).cloned().map(Statusgrunn::Aarsak)))
        .or_else(|| ved(kjent(list, verdi, Forespurt::KJENTE).cloned().map(Statusgrunn::Spurt)))
}

fn kjent<K: Kodeverk>(list: &KodeverkInfo, verdi: &str, koder: &'static [K]) -> Option<&'static K> {
    koder.iter().find(|kode| kode.verdi() == verdi).filter(|_| list.navn == K::INFO.navn)
}

fn id(base: Option<&str>, version: Version, short: &str, file: &str) -> String {
    match base {
        None => format!("{BASE}{version}:{short}"),
        Some(base) => format!("{}/{version}/{file}", base.trim_end_matches('/')),
    }
}

fn generator() -> SchemaGenerator {
    SchemaGenerator::new(SchemaSettings::draft2020_12())
}

fn finish(schema: Value, version: Version, id: &str, title: &str) -> Value {
    let mut finished = with_marks(schema, version, id, title);
    transform::unmark(&mut finished);
    finished
}

fn with_marks(mut schema: Value, version: Version, id: &str, title: &str) -> Value {
    transform::without_null(&mut schema);
    transform::as_of(&mut schema, version);
    transform::tidy_text(&mut schema);
    transform::let_fields_speak(&mut schema);
    let mut finished = Map::new();
    finished.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    finished.insert("$id".into(), id.into());
    finished.insert("title".into(), title.into());
    if let Value::Object(mut fields) = schema {
        fields.remove("$schema");
        fields.remove("title");
        transform::fix_version(&mut fields, version);
        finished.append(&mut fields);
    }
    Value::Object(finished)
}
