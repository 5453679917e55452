//! A kvittering as eFormidling's receipt.

use klagesak_core::Melding;
use serde_json::{Value, json};

use super::ledgered::Ledgered;
use crate::kvittering::koder;
use crate::kvittering::linje::Linje;
use crate::{Conversion, Error, File, Format};

/// The name of the receipt in eFormidling: the header with the receipt in it.
pub const ARKIVMELDING_KVITTERING: &str = "sbd.json";

/// Receipts have one process, also for confidential messages.
const PROSESS: &str = "urn:no:difi:profile:arkivmelding:response:ver1.0";
const DOKUMENTTYPE: &str = "urn:no:difi:arkivmelding:xsd::arkivmelding_kvittering";

/// A kvittering as the `arkivmelding_kvittering` of eFormidling, with its header. It travels unencrypted: a finding with what
/// looks like the number of a person is left out, and told.
///
/// # Errors
/// [`Error::NoForm`] when the message is no kvittering.
pub fn to_eformidling(melding: &Melding) -> Result<Conversion, Error> {
    let ledgered = Ledgered::new(melding, Format::Eformidling)?;
    let actor = |field: &str| {
        let path = [field, "organisasjonsnummer"];
        let number = ledgered.text(&path)?;
        ledgered.take(&path);
        Some(
            json!([{ "identifier": { "authority": "iso6523-actorid-upis", "value": format!("0192:{number}") } }]),
        )
    };
    let (sender, receiver) = (actor("avsender"), actor("mottaker"));
    let mut scope = Vec::new();
    if let Some(id) = ledgered.text(&["klagesakId"]) {
        scope.push(json!({ "type": "ConversationId", "identifier": PROSESS, "instanceIdentifier": id }));
        ledgered.take(&["klagesakId"]);
    }
    let mut identification = json!({
        "standard": DOKUMENTTYPE,
        "typeVersion": "2.0",
        "type": "arkivmelding_kvittering",
    });
    for (field, theirs) in [("meldingId", "instanceIdentifier"), ("opprettet", "creationDateAndTime")] {
        if let Some(text) = ledgered.text(&[field]) {
            identification[theirs] = text.into();
            ledgered.take(&[field]);
        }
    }
    let Some((result, _)) = koder::RESULTAT.to(&ledgered.kvittering.innhold.resultat) else {
        // A result of a later version: no receipt can say it.
        return Err(Error::NoForm { format: Format::Eformidling, meldingstype: melding.meldingstype() });
    };
    ledgered.take(&["innhold", "resultat"]);
    let mut receipt = json!({ "receiptType": result });
    if let Some(id) = ledgered.text(&["svarPaa"]) {
        receipt["relatedToMessageId"] = id.into();
        scope.push(json!({ "type": "ReceiverRef", "instanceIdentifier": id }));
        ledgered.take(&["svarPaa"]);
    }
    let lines = ledgered.mottak().into_iter().chain(ledgered.sperret()).chain(ledgered.findings());
    receipt["messages"] = lines.map(message).collect();
    let sbd = json!({
        "standardBusinessDocumentHeader": {
            "headerVersion": "1.0",
            "sender": sender,
            "receiver": receiver,
            "documentIdentification": identification,
            "businessScope": { "scope": scope },
        },
        "arkivmelding_kvittering": receipt,
    });
    let bytes = klagesak_core::write_pretty(&sbd).map_err(|_| Error::Write)?;
    let file = File { name: ARKIVMELDING_KVITTERING.to_owned(), bytes, mimetype: "application/json" };
    Ok(Conversion::new(vec![file], ledgered.losses()))
}

fn message(line: Linje) -> Value {
    json!({ "code": line.kode, "text": line.tekst })
}
