//! The layer of structure: what a reader noted, as findings.

use klagesak_core::kodeverk::{self, Kodeverk};
use klagesak_core::profil::Profiltabell;
use klagesak_core::reader::{Fault, FaultKind, Form, JsonType};
use klagesak_core::verdict::{Finding, Param};
use klagesak_core::version::Version;

use crate::Rule;
use crate::rules::generated::skjema::{
    KO_SKJEMA_001, KO_SKJEMA_002, KO_SKJEMA_002_MENTE_DU, KO_SKJEMA_003, KO_SKJEMA_004, KO_SKJEMA_005,
    KO_SKJEMA_006, KO_SKJEMA_006_UTEN_STYRETEGN, KO_SKJEMA_007, KO_SKJEMA_008, KO_SKJEMA_009, KO_SKJEMA_010,
    KO_SKJEMA_011, KO_SKJEMA_012, KO_SKJEMA_013, KO_SKJEMA_014,
};

/// A fault of structure as a finding; none for what the layer of bytes and JSON tells of.
pub(crate) fn finding(fault: &Fault, profil: Option<&Profiltabell>) -> Option<Finding> {
    let of = |rule: &'static Rule| Finding::new(&rule.info, fault.pointer.clone()).at_offset(fault.offset);
    Some(match &fault.kind {
        FaultKind::Missing(name) => of(&KO_SKJEMA_001).with("felt", *name),
        FaultKind::Unknown { name, near } => {
            of(&KO_SKJEMA_002).with("felt", Param::field_name(name)).with("mente", meant(*near))
        }
        FaultKind::Type(expected) => of(&KO_SKJEMA_003).with("forventet", json_type(*expected)),
        FaultKind::Code(list) => of(&KO_SKJEMA_004).with("forventet", codes(list, profil)),
        FaultKind::Constant(expected) => {
            of(&KO_SKJEMA_005).with("forventet", Param::Word(expected.verdi().to_owned().into()))
        }
        FaultKind::Version => {
            of(&KO_SKJEMA_005).with("forventet", Param::Word(Version::CURRENT.to_string().into()))
        }
        FaultKind::Form(expected) => of(&KO_SKJEMA_006).with("forventet", form(*expected)),
        FaultKind::TooLong(max) => of(&KO_SKJEMA_007).with("grense", *max),
        FaultKind::Empty => of(&KO_SKJEMA_008),
        FaultKind::TooFew(min) => of(&KO_SKJEMA_009).with("grense", *min),
        FaultKind::TooMany(max) => of(&KO_SKJEMA_010).with("grense", *max),
        FaultKind::TooSmall(min) => of(&KO_SKJEMA_011).with("grense", *min),
        FaultKind::TooLarge(max) => of(&KO_SKJEMA_012).with("grense", *max),
        FaultKind::Repeated => of(&KO_SKJEMA_013),
        FaultKind::Key => of(&KO_SKJEMA_014),
        _ => return None,
    })
}

/// The field that was probably meant.
fn meant(near: Option<&'static str>) -> Param {
    near.map_or(Param::Word("".into()), |name| Param::Added(KO_SKJEMA_002_MENTE_DU, name))
}

/// The codes of a list: of an open one those of the area.
fn codes(list: &str, profil: Option<&Profiltabell>) -> Param {
    let info = kodeverk::ALLE.iter().find(|info| info.navn == list);
    if let Some(koder) = profil.and_then(|profil| profil.koder(list)) {
        let egne = koder.egne.iter().map(|kode| &kode.verdi);
        let alle: Vec<_> = koder.bruker.iter().chain(egne).map(String::as_str).collect();
        return Param::Word(alle.join(", ").into());
    }
    let codes = info.into_iter().flat_map(|info| info.koder).filter(|kode| kode.is_of(Version::CURRENT));
    Param::Word(codes.map(|kode| kode.verdi).collect::<Vec<_>>().join(", ").into())
}

/// What the standard calls the form, with one that is right.
fn form(form: Option<Form>) -> Param {
    match form {
        Some(Form { title, example }) => Param::Word(format!("{title}: {example}").into()),
        None => Param::Text(KO_SKJEMA_006_UTEN_STYRETEGN),
    }
}

fn json_type(expected: JsonType) -> &'static str {
    match expected {
        JsonType::Object => "objekt",
        JsonType::Array => "liste",
        JsonType::String => "tekst",
        JsonType::Integer => "heltall",
        JsonType::Boolean => "true/false",
    }
}
