//! The list of documents in a message, and who sends it, read without judging the rest.

use klagesak_core::kodeverk::{Meldingstype, Mimetype, Variantformat};
use klagesak_core::reader::Head;
use klagesak_core::verdi::{Filnavn, Heltall, Organisasjonsnummer, Sha256};
use klagesak_core::verdict::{Finding, Pointer, RuleInfo};
use klagesak_core::{Limits, syntax};
use serde::{Deserialize, Deserializer};

use klagesak_dokument::Claim;

/// A document as the message lists it: what a package must agree with.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Listed {
    pub(crate) nummer: Heltall<1, 500>,
    pub(crate) filnavn: Filnavn,
    #[serde(deserialize_with = "mimetype")]
    pub(crate) mimetype: Mimetype,
    pub(crate) stoerrelse: Heltall<1, { u64::MAX }>,
    pub(crate) sha256: Sha256,
    #[serde(default)]
    antall_sider: Option<Heltall<1, 100_000>>,
    #[serde(default, deserialize_with = "variantformat")]
    variantformat: Option<Variantformat>,
}

impl From<&Listed> for Claim {
    fn from(listed: &Listed) -> Self {
        Self {
            mimetype: listed.mimetype.clone(),
            antall_sider: listed.antall_sider.map(|sider| sider.get()),
            variantformat: listed.variantformat.clone(),
        }
    }
}

/// A code; one of a newer version is kept, and is no reason not to check the file.
fn mimetype<'de, D: Deserializer<'de>>(d: D) -> Result<Mimetype, D::Error> {
    let code = String::deserialize(d)?;
    Ok(code.parse().unwrap_or_else(|_| Mimetype::Ukjent(code.into())))
}

fn variantformat<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Variantformat>, D::Error> {
    let code: Option<String> = Option::deserialize(d)?;
    Ok(code.map(|code| code.parse().unwrap_or_else(|_| Variantformat::Ukjent(code.into()))))
}

#[derive(Deserialize)]
struct Message {
    innhold: Content,
}

#[derive(Deserialize)]
struct Content {
    #[serde(default)]
    dokumenter: Vec<Listed>,
}

/// The documents of a message of any type; nothing when they cannot be read for certain. A key that stands twice is a
/// reason: two readers could see two lists.
pub(crate) fn documents(message: &[u8], limits: &Limits) -> Option<Vec<Listed>> {
    let text = syntax::text(message, limits).ok()?;
    // What it lists is asked for, and lies at somebody else's.
    if Head::of(text).meldingstype == Some(Meldingstype::Forespoersel) {
        return Some(Vec::new());
    }
    Some(serde_json::from_str::<Message>(text).ok()?.innhold.dokumenter)
}

#[derive(Deserialize)]
struct Sent {
    avsender: Sender,
}

#[derive(Deserialize)]
struct Sender {
    organisasjonsnummer: Organisasjonsnummer,
}

/// The organisation that sends a message of any type; nothing when it cannot be read for certain.
pub(crate) fn sender(message: &[u8], limits: &Limits) -> Option<Organisasjonsnummer> {
    let text = syntax::text(message, limits).ok()?;
    Some(serde_json::from_str::<Sent>(text).ok()?.avsender.organisasjonsnummer)
}

/// The place of a document in the message.
pub(crate) fn place(index: usize) -> Pointer {
    let mut pointer = Pointer::new("/innhold/dokumenter");
    pointer.push_index(index);
    pointer
}

/// A finding about a document, at its place in the message.
pub(crate) fn about(rule: &'static RuleInfo, index: usize, listed: &Listed) -> Finding {
    Finding::new(rule, place(index)).with("nummer", listed.nummer.get())
}
