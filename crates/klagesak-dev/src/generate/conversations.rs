//! The cases of several messages in the conformance suite.

use klagesak_core::Version;
use klagesak_core::verdict::Example;
use klagesak_validate::{Check, Rule, example, rules, validate_case};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::GenerateError;
use super::expected::{Expected, bytes};
use crate::kit;

/// Ett tilfelle med alle meldingene i en sak.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Conversation {
    /// Tilfellets id.
    pub id: String,
    /// Regelen tilfellet viser.
    pub regel: String,
    /// Filene med meldingene, regnet fra mappen manifestet ligger i. Rekkefølgen i listen betyr ikke noe.
    pub filer: Vec<String>,
    /// Tilstanden saken ender i.
    pub tilstand: String,
    /// Om saken er gyldig: ingen funn om den er `FEIL`.
    pub gyldig: bool,
    /// Funnene om saken som helhet. Første ledd i stien er meldingens nummer, fra 0, ordnet etter tid.
    pub funn: Vec<Expected>,
}

/// The messages of a case as they are written, in the order of `filer`.
pub type Messages = Vec<Vec<u8>>;

/// The examples of every rule on a whole case in the current version, with the bytes of their messages.
///
/// # Errors
/// [`GenerateError::Example`]
pub fn conversations() -> Result<Vec<(Conversation, Messages)>, GenerateError> {
    conversations_of(Version::CURRENT)
}

pub(super) fn conversations_of(version: Version) -> Result<Vec<(Conversation, Messages)>, GenerateError> {
    let mut cases = Vec::new();
    let whole = |rule: &&Rule| matches!(rule.check, Check::Forloep(_));
    for rule in rules::all().filter(|rule| rule.info.lifecycle.applies_to(version)).filter(whole) {
        let breaks = rule.info.breaks().map(|example| ("brudd", example));
        let holds = rule.info.holds().map(|example| ("ok", example));
        // What is about a lower limit than the usual one is shown here, and not asked of others.
        for (kind, example) in breaks.chain(holds).filter(|(_, example)| example.max_messages.is_none()) {
            cases.push(conversation(rule.info.id.as_str(), kind, &example)?);
        }
    }
    Ok(cases)
}

fn conversation(
    rule: &'static str,
    kind: &str,
    example: &Example,
) -> Result<(Conversation, Messages), GenerateError> {
    let fault = || GenerateError::Example { rule, example: example.name.clone() };
    let id = format!("{rule}/{kind}-{}", example.name);
    let (mut filer, mut written) = (Vec::new(), Vec::new());
    for (number, message) in example.messages().enumerate() {
        filer.push(format!("forloep/{id}/{}-{}.json", number + 1, message.base));
        written.push(bytes(rule, &message)?);
    }
    let report = validate_case(example::case(example).ok_or_else(fault)?, &kit::options());
    let case = Conversation {
        id,
        regel: rule.to_owned(),
        filer,
        tilstand: report.tilstand.code().to_owned(),
        gyldig: report.valid(),
        funn: report.findings().iter().flat_map(Expected::of).collect(),
    };
    Ok((case, written))
}
