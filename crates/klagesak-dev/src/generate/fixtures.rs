//! The conformance suite of single messages.

use klagesak_core::Limits;
use klagesak_core::verdi::Dato;
use klagesak_core::version::Version;
use klagesak_validate::{Check, Options, Rule, base, rules, validate};
use schemars::{JsonSchema, schema_for};
use serde::{Deserialize, Serialize};

use super::GenerateError;
use super::conversations::{Conversation, conversations_of};
use super::expected::{Expected, bytes};
use super::packages::{PackageCase, packages};
use super::schemas;
use crate::{File, kit};

/// Samsvarsprøvene: hvert tilfelle med fil og ventet resultat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "Klagesak: samsvarsprøver")]
pub struct Manifest {
    /// Formatversjonen prøvene gjelder.
    pub versjon: String,
    /// Tidspunktet alle tilfellene skal vurderes etter.
    pub referansetidspunkt: String,
    /// Dagen reglene leses. En dag som settes for en regel senere, endrer derfor ingen svar her.
    pub regler_per: Dato,
    /// Tilfellene med én melding.
    pub tilfeller: Vec<Case>,
    /// Tilfellene med alle meldingene i en sak.
    pub forloep: Vec<Conversation>,
    /// Tilfellene med en pakke det ikke er noe galt med, foruten det funnene sier.
    pub pakke: Vec<PackageCase>,
    /// Tilfellene med en pakke noen har laget for å lure leseren.
    pub ond: Vec<PackageCase>,
}

/// Ett tilfelle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Case {
    /// Tilfellets id.
    pub id: String,
    /// Regelen tilfellet viser, når det viser én.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regel: Option<String>,
    /// Filen, regnet fra mappen manifestet ligger i.
    pub fil: String,
    /// Største lovlige melding i byte i dette tilfellet, når den er en annen enn standardens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maks_byte: Option<usize>,
    /// Om meldingen er gyldig: ingen funn er `FEIL`.
    pub gyldig: bool,
    /// Alle funn, ordnet etter sted og regel.
    pub funn: Vec<Expected>,
}

/// Every case of the current version with the bytes of its file.
///
/// # Errors
/// [`GenerateError::Example`]
pub fn cases() -> Result<Vec<(Case, Vec<u8>)>, GenerateError> {
    cases_of(Version::CURRENT)
}

fn cases_of(version: Version) -> Result<Vec<(Case, Vec<u8>)>, GenerateError> {
    let mut cases = Vec::new();
    for base in base::ALL.iter().filter(|base| base.is_of(version)) {
        let bytes = base.json.as_bytes().to_vec();
        cases.push((case(base.name, None, format!("melding/{}.json", base.name), None, &bytes), bytes));
    }
    // An example about a whole case is several messages; see `conversations`.
    let alone = |rule: &&Rule| !matches!(rule.check, Check::Forloep(_));
    for rule in rules::all().filter(|rule| rule.info.lifecycle.applies_to(version)).filter(alone) {
        let id = rule.info.id.as_str();
        let breaks = rule.info.breaks().map(|example| ("brudd", example));
        for (kind, example) in breaks.chain(rule.info.holds().map(|example| ("ok", example))) {
            let bytes = bytes(id, &example)?;
            let name = format!("{kind}-{}", example.name);
            let file = format!("regler/{id}/{name}.json");
            cases.push((case(&format!("{id}/{name}"), Some(id), file, example.max_bytes, &bytes), bytes));
        }
    }
    Ok(cases)
}

fn case(id: &str, regel: Option<&str>, fil: String, maks_byte: Option<usize>, bytes: &[u8]) -> Case {
    let defaults = Limits::default();
    let limits = Limits { max_bytes: maks_byte.unwrap_or(defaults.max_bytes), ..defaults };
    let report = validate(bytes, &Options { limits, ..kit::options() });
    let funn = report.findings.iter().flat_map(Expected::of);
    Case {
        id: id.to_owned(),
        regel: regel.map(str::to_owned),
        fil,
        maks_byte,
        funn: funn.collect(),
        gyldig: report.valid(),
    }
}

/// The conformance suite: the files of all cases, and the manifest.
pub(super) fn files(version: Version) -> Result<Vec<File>, GenerateError> {
    let folder = format!("fixtures/{version}");
    let (mut files, mut tilfeller) = (Vec::new(), Vec::new());
    for (case, bytes) in cases_of(version)? {
        files.push(File { path: format!("{folder}/{}", case.fil), bytes });
        tilfeller.push(case);
    }
    let mut forloep = Vec::new();
    for (conversation, messages) in conversations_of(version)? {
        let paths = conversation.filer.iter().map(|fil| format!("{folder}/{fil}"));
        files.extend(paths.zip(messages).map(|(path, bytes)| File { path, bytes }));
        forloep.push(conversation);
    }
    let (packages, of_packages) = packages(&folder, version)?;
    files.extend(of_packages);
    let (pakke, ond) = packages.into_iter().partition(|case| case.fil.starts_with("pakke/"));
    let manifest = Manifest {
        versjon: version.to_string(),
        referansetidspunkt: base::NOW.to_owned(),
        regler_per: kit::options().rules_at.unwrap_or(Dato::SISTE),
        tilfeller,
        forloep,
        pakke,
        ond,
    };
    files.push(File::json(format!("{folder}/manifest.json"), &serde_json::to_value(manifest)?));
    // In the folder, so that the suite is whole and frozen with what says how it is to be read.
    let schema = serde_json::to_value(schema_for!(Manifest))?;
    let schema = schemas::named(schema, version, None, "samsvarsproever", "manifest.schema.json");
    files.push(File::json(format!("{folder}/manifest.schema.json"), &schema));
    Ok(files)
}
