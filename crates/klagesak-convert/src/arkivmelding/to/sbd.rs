//! The header eFormidling demands around an arkivmelding.

use serde_json::{Value, json};

use super::sak::Sak;
use crate::Error;

/// Confidential. Never another process in its place: a receiver without it is to be found out, not worked around.
const PROSESS: &str = "urn:no:difi:profile:arkivmelding:taushetsbelagt:ver1.0";
const DOKUMENTTYPE: &str = "urn:no:difi:arkivmelding:xsd::arkivmelding";
/// ISO 6523 code of Enhetsregisteret.
const ENHETSREGISTERET: &str = "0192";

/// The header of eFormidling around an arkivmelding. It travels unencrypted, and has only ids and numbers of organisations. The
/// conversation is the case, so that everything about it is found together.
pub(super) fn sbd(sak: &Sak<'_>) -> Result<Vec<u8>, Error> {
    let aktoer = |felt| {
        let nummer = sak.rot.field(felt).and_then(|virksomhet| virksomhet.text_of("organisasjonsnummer"))?;
        let value = format!("{ENHETSREGISTERET}:{nummer}");
        Some(json!([{ "identifier": { "authority": "iso6523-actorid-upis", "value": value } }]))
    };
    let mut samtale = json!({
        "type": "ConversationId",
        "identifier": PROSESS,
        "instanceIdentifier": sak.klagesak_id,
    });
    if let (Some(frist), Some(samtale)) = (sak.valg.svar_innen, samtale.as_object_mut()) {
        let frist = json!([{ "expectedResponseDateTime": frist.to_string() }]);
        samtale.insert("scopeInformation".to_owned(), frist);
    }
    let referanse = |slag: &str, id: &str| json!({ "type": slag, "instanceIdentifier": id });
    let mut scope = vec![samtale, referanse("SenderRef", sak.melding_id)];
    scope.extend(sak.rot.text_of("svarPaa").map(|id| referanse("ReceiverRef", id)));
    let sbd: Value = json!({
        "standardBusinessDocumentHeader": {
            "headerVersion": "1.0",
            "sender": aktoer("avsender").ok_or(Error::Write)?,
            "receiver": aktoer("mottaker").ok_or(Error::Write)?,
            "documentIdentification": {
                "standard": DOKUMENTTYPE,
                "typeVersion": "2.0",
                "instanceIdentifier": sak.melding_id,
                "type": "arkivmelding",
                "creationDateAndTime": sak.opprettet,
            },
            "businessScope": { "scope": scope },
        },
        // The level of authentication that SvarUt asks of whoever opens it.
        "arkivmelding": { "sikkerhetsnivaa": 4 },
    });
    klagesak_core::write_pretty(&sbd).map_err(|_| Error::Write)
}
