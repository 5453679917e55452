//! Receipts of eFormidling.

use klagesak_core::Limits;
use klagesak_core::verdi::Organisasjonsnummer;
use klagesak_core::verdict::{Finding, Pointer};
use serde_json::{Value, json};

use super::utkast::Kvitteringsutkast;
use crate::arkivmelding::{tidspunkt, uuid};
use crate::crosswalk::Fit;
use crate::kvittering::koder;
use crate::kvittering::linje::Linje;
use crate::rules::generated::utkast::KO_UTKAST_080;
use crate::source::{self, Field, Shape};
use crate::{Error, Utkast};

const TEXT: &Shape = &Shape::Text;
const ACTORS: &Shape = &Shape::List(
    &Shape::Object(&[Field::must("identifier", &Shape::Object(&[Field::must("value", TEXT)]))]),
    0,
);

/// There is no official schema: it is an empty file. This is what the documentation and the software have.
const SBD: &Shape = &Shape::Object(&[
    Field::may(
        "standardBusinessDocumentHeader",
        &Shape::Object(&[
            Field::may("sender", ACTORS),
            Field::may("receiver", ACTORS),
            Field::may(
                "documentIdentification",
                &Shape::Object(&[
                    Field::may("instanceIdentifier", TEXT),
                    Field::may("creationDateAndTime", TEXT),
                ]),
            ),
            Field::may(
                "businessScope",
                &Shape::Object(&[Field::may(
                    "scope",
                    &Shape::List(
                        &Shape::Object(&[Field::must("type", TEXT), Field::may("instanceIdentifier", TEXT)]),
                        0,
                    ),
                )]),
            ),
        ]),
    ),
    Field::must(
        "arkivmelding_kvittering",
        &Shape::Object(&[
            Field::must("receiptType", &Shape::Code(koder::RECEIPT_TYPE)),
            Field::may("relatedToMessageId", TEXT),
            Field::may(
                "messages",
                &Shape::List(&Shape::Object(&[Field::may("code", TEXT), Field::may("text", TEXT)]), 0),
            ),
        ]),
    ),
]);

/// A draft of a kvittering from the `arkivmelding_kvittering` of eFormidling, with its header.
///
/// An OK from SvarUt is made by the sender's own integrasjonspunkt, and says no more than that the message was delivered.
///
/// # Errors
/// [`Error::Refused`] when it is no such receipt; the findings are in the file.
pub fn from_eformidling(sbd: &[u8], limits: &Limits) -> Result<Utkast, Error> {
    let source = source::read(sbd, SBD, limits)?;
    let text = |place: &str| source.pointer(place).and_then(Value::as_str);
    let mut draft = Kvitteringsutkast::new();
    let head = "/standardBusinessDocumentHeader/documentIdentification";
    if let Some(id) = text(&format!("{head}/instanceIdentifier")) {
        draft.set_read("/meldingId", "instanceIdentifier", uuid(id));
    }
    if let Some(time) = text(&format!("{head}/creationDateAndTime")) {
        draft.set_read("/opprettet", "creationDateAndTime", tidspunkt(time));
    }
    for (theirs, ours) in [("sender", "/avsender"), ("receiver", "/mottaker")] {
        if let Some(value) = text(&format!("/standardBusinessDocumentHeader/{theirs}/0/identifier/value")) {
            draft.set_read(&format!("{ours}/organisasjonsnummer"), theirs, number(value));
        }
    }
    let scopes =
        source.pointer("/standardBusinessDocumentHeader/businessScope/scope").and_then(Value::as_array);
    let conversation =
        scopes.into_iter().flatten().find(|scope| scope.get("type") == Some(&"ConversationId".into()));
    if let Some(id) = conversation.and_then(|scope| scope.get("instanceIdentifier")?.as_str()) {
        draft.set_read("/klagesakId", "ConversationId", uuid(id));
    }
    if let Some(id) = text("/arkivmelding_kvittering/relatedToMessageId") {
        draft.set_read("/svarPaa", "relatedToMessageId", uuid(id));
    }
    let kind = text("/arkivmelding_kvittering/receiptType").unwrap_or_default();
    if let Some((result, fit)) = koder::RESULTAT.from(kind) {
        draft.resultat(result);
        if fit == Fit::Finer {
            let place = Pointer::new("/innhold/resultat");
            draft.funnet(Finding::new(&KO_UTKAST_080, place).with("kode", "NOTSUPPORTED"));
        }
    }
    let messages = source.pointer("/arkivmelding_kvittering/messages").and_then(Value::as_array);
    for message in messages.into_iter().flatten() {
        let of = |field| message.get(field).and_then(Value::as_str).map(str::to_owned);
        draft.linje(&Linje { kode: of("code"), tekst: of("text").unwrap_or_default() });
    }
    Ok(draft.finish())
}

/// The number of an organisation: `0192:…`, or `9908:…` in what is older.
fn number(value: &str) -> Option<Value> {
    let number = value.strip_prefix("0192:").or_else(|| value.strip_prefix("9908:"))?;
    Organisasjonsnummer::new(number).ok().map(|number| json!(number))
}
