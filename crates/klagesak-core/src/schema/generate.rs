//! The JSON Schema of a type, generated from its Rust type.

use std::sync::OnceLock;

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::transform;
use crate::kodeverk::{
    Endringsretning, Forespurt, Klageutfall, Kodeverk, KodeverkInfo, Meldingstype, Profil, Returaarsak,
    Statusgrunn, Statuskode, Statustekst, statustekst, statustekst_ved,
};
use crate::melding::Melding;
use crate::profil::{Profiler, Profiltabell};
use crate::verdict::Rapport;
use crate::version::Version;

/// Where a schema's `$id` begins unless the publisher says otherwise.
const BASE: &str = "urn:klagesak:";

/// The JSON Schema (draft 2020-12) of a message type in the current version, self-contained and closed, as the first of the standard's
/// profiles narrows it: the one at the address the standard began with. A type this version has no messages of gives `false`, the schema
/// nothing fits.
#[must_use]
pub fn message(meldingstype: &Meldingstype) -> Value {
    message_as_of(meldingstype, Version::CURRENT, None)
}

/// The same schema, made once and cached, for validating messages against it.
pub fn shared(meldingstype: &Meldingstype) -> &'static Value {
    static SCHEMAS: Cache = [const { OnceLock::new() }; TYPES];
    cached(&SCHEMAS, meldingstype, message)
}

/// The schema of a message type in the core, which every profile narrows. Made once and cached.
pub fn core(meldingstype: &Meldingstype) -> &'static Value {
    static SCHEMAS: Cache = [const { OnceLock::new() }; TYPES];
    cached(&SCHEMAS, meldingstype, |meldingstype| message_of(meldingstype, None, Version::CURRENT, None))
}

const TYPES: usize = Meldingstype::KJENTE.len();
type Cache = [OnceLock<Value>; TYPES];

fn cached(
    cache: &'static Cache,
    meldingstype: &Meldingstype,
    make: impl Fn(&Meldingstype) -> Value,
) -> &'static Value {
    static NOTHING: Value = Value::Bool(false);
    let place = Meldingstype::KJENTE.iter().position(|t| t == meldingstype);
    match place.and_then(|i| cache.get(i)) {
        Some(schema) => schema.get_or_init(|| make(meldingstype)),
        None => &NOTHING,
    }
}

/// The same schema with `x-since` on every field a later version than the first has added: for documentation, not for
/// validators.
#[must_use]
pub fn marked(meldingstype: &Meldingstype) -> Value {
    Melding::derived_schema(meldingstype, generator()).map_or(Value::Bool(false), |schema| {
        with_marks(schema, Profiler::builtin().first(), Version::CURRENT, "", meldingstype.verdi())
    })
}

/// The same schema with an `$id` under the publisher's own address: `<base>1.0/klagesak.oversendelse.schema.json`.
#[must_use]
pub fn message_with_base(meldingstype: &Meldingstype, base: Option<&str>) -> Value {
    message_as_of(meldingstype, Version::CURRENT, base)
}

/// The schema as it was in an earlier version of the same major version.
#[must_use]
pub fn message_as_of(meldingstype: &Meldingstype, version: Version, base: Option<&str>) -> Value {
    message_of(meldingstype, Profiler::builtin().first(), version, base)
}

/// The schema as a profile narrows it, or as the core has it when there is no profile.
#[must_use]
pub fn message_of(
    meldingstype: &Meldingstype,
    profil: Option<&Profiltabell>,
    version: Version,
    base: Option<&str>,
) -> Value {
    let known = meldingstype.kode().is_some_and(|kode| kode.is_of(version));
    known
        .then(|| Melding::derived_schema(meldingstype, generator()))
        .flatten()
        .map_or(Value::Bool(false), |derived| publish(derived, meldingstype, profil, version, base))
}

/// Makes the schema of a version of what `schemars` derives from the types of a message: narrows it to a profile, drops what is newer, and
/// fixes the version. It is how every schema here is made, for whoever has message types of their own: a coming version, tried out.
#[must_use]
pub fn publish(
    derived: Value,
    meldingstype: &Meldingstype,
    profil: Option<&Profiltabell>,
    version: Version,
    base: Option<&str>,
) -> Value {
    let name = meldingstype.verdi();
    let short = name.strip_prefix("klagesak.").unwrap_or(name);
    let title = meldingstype.kode().map_or(short, |kode| kode.navn.nb);
    let file = super::message_file(meldingstype);
    let id = match base {
        Some(base) => format!("{}/{}{file}", base.trim_end_matches('/'), super::folder(profil, version)),
        None => format!("{BASE}{}{short}", super::folder(profil, version).replace('/', ":")),
    };
    finish(derived, profil, version, &id, &format!("Klagesak: {title}"))
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
        Profiler::builtin().first(),
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
    code_list_of(list, Profiler::builtin().first(), version)
}

/// The code list as a profile has it, or with the codes the core knows when there is no profile.
#[must_use]
pub fn code_list_of(list: &KodeverkInfo, profil: Option<&Profiltabell>, version: Version) -> Value {
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
    let of_version = |kode: &&crate::kodeverk::Kode| kode.is_of(version);
    let codes: Vec<_> = match profil.filter(|_| list.aapen) {
        None => list.koder.iter().filter(of_version).map(code).collect(),
        Some(profil) if list.navn == Profil::INFO.navn => {
            vec![json!({ "verdi": profil.id, "navn": profil.navn, "siden": "1.0", "kilde": profil.kilde })]
        }
        Some(profil) => {
            let koder = profil.koder(list.navn);
            let of_core =
                koder.into_iter().flat_map(|koder| &koder.bruker).filter_map(|kode| list.find(kode));
            let own = koder.into_iter().flat_map(|koder| &koder.egne);
            let own = own.map(|kode| json!({ "verdi": kode.verdi, "navn": kode.navn, "kilde": kode.kilde }));
            of_core.filter(of_version).map(code).chain(own).collect()
        }
    };
    json!({
        "navn": list.navn,
        "versjon": version.to_string(),
        "beskrivelse": list.beskrivelse.iter().map(|line| line.trim()).collect::<Vec<_>>().join("\n"),
        "kilde": list.kilde,
        "koder": codes,
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

fn finish(schema: Value, profil: Option<&Profiltabell>, version: Version, id: &str, title: &str) -> Value {
    let mut finished = with_marks(schema, profil, version, id, title);
    transform::unmark(&mut finished);
    finished
}

fn with_marks(
    mut schema: Value,
    profil: Option<&Profiltabell>,
    version: Version,
    id: &str,
    title: &str,
) -> Value {
    transform::without_null(&mut schema);
    if let Some(profil) = profil {
        super::narrow::narrow(&mut schema, profil, version);
    }
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
