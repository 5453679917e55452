//! From a schema of the core to that of a profile.

use serde_json::{Map, Value};

use super::transform::{each_object, prune};
use crate::kodeverk::{Kodeverk, Profil, valg};
use crate::profil::Profiltabell;
use crate::version::Version;

/// The marks of an open list: its name, and its codes.
const LIST: &str = "x-kodeverk";
const CODES: &str = "x-koder";

/// Fills in what a profile has of the open lists, demands what it demands, and leaves out what it leaves out.
pub(super) fn narrow(schema: &mut Value, profil: &Profiltabell, version: Version) {
    each_object(schema, &mut |fields| {
        if let Some(Value::Object(closed)) = codes(fields, profil, version) {
            *fields = closed;
        }
    });
    if let Some(Value::Object(types)) = schema.get_mut("$defs") {
        for (name, object) in types.iter_mut() {
            if let Value::Object(object) = object {
                of_fields(object, name, profil);
            }
        }
    }
    prune(schema);
}

/// The schema of an open list with the codes of a profile; none when it is no such list.
fn codes(list: &Map<String, Value>, profil: &Profiltabell, version: Version) -> Option<Value> {
    let navn = list.get(LIST)?.as_str()?;
    let beskrivelse = list.get("description")?.as_str()?;
    if navn == Profil::INFO.navn {
        let only = std::iter::once((profil.id.as_str(), profil.navn.nb.as_str()));
        return Some(valg(beskrivelse, only).to_value());
    }
    // What the list itself says of a code: its name, and the version it came in.
    let known = |verdi: &str| {
        let kode = list.get(CODES)?.get(verdi)?;
        let of_version = Version::parse(kode.get(1)?.as_str()?).is_none_or(|since| since <= version);
        kode.get(0)?.as_str().filter(|_| of_version)
    };
    let koder = profil.koder(navn);
    let of_core = koder.into_iter().flat_map(|koder| &koder.bruker);
    let of_core = of_core.filter_map(|verdi| Some((verdi.as_str(), known(verdi)?)));
    let own = koder.into_iter().flat_map(|koder| &koder.egne);
    let own = own.map(|kode| (kode.verdi.as_str(), kode.navn.nb.as_str()));
    Some(valg(beskrivelse, of_core.chain(own)).to_value())
}

/// What a profile demands and leaves out of the fields of a type. Those that must be there stand in the order of the fields.
fn of_fields(object: &mut Map<String, Value>, name: &str, profil: &Profiltabell) {
    let Some(Value::Object(fields)) = object.get_mut("properties").filter(|_| profil.snevrer(name)) else {
        return;
    };
    fields.retain(|field, _| !profil.utelater(name, field));
    // One that must be there is written as those are that the core demands.
    for (_, field) in fields.iter_mut().filter(|(field, _)| profil.krever(name, field)) {
        if let Value::Object(field) = field
            && let Some(target) = field.shift_remove("$ref")
        {
            field.shift_insert(0, "$ref".into(), target);
        }
    }
    let names: Vec<_> = fields.keys().cloned().collect();
    let before = object.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let required: Vec<_> = names
        .into_iter()
        .map(Value::from)
        .filter(|field| {
            before.contains(field) || field.as_str().is_some_and(|field| profil.krever(name, field))
        })
        .collect();
    if !required.is_empty() {
        object.insert("required".into(), Value::Array(required));
    }
}
