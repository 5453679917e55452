//! What conversions that are examples are made of: the base messages, what our own converter writes of them, and a klage from
//! Digisos. Each is an example of rules that hold, too.

use klagesak::convert::Format::{self, Digisos, FiksArkivV1};
use klagesak::convert::{self, arkivmelding};
use klagesak_core::mal;
use serde_json::{Value, json};

use super::inndata::Inndata;

/// The whole oversendelse in a format.
pub(super) fn komplett(format: Format) -> Inndata {
    Inndata::til(format, mal::OVERSENDELSE_KOMPLETT)
}

/// A rejection in a format.
pub(super) fn avvist(format: Format) -> Inndata {
    Inndata::til(format, mal::KVITTERING_AVVIST)
}

/// A case with only its oversendelse, to Digisos.
pub(super) fn sak() -> Inndata {
    Inndata::til(Digisos, mal::OVERSENDELSE_MINIMAL)
}

/// What our converter writes of a base message; the first of the files.
fn skrevet(mal: &str, format: Format) -> Inndata {
    let melding = klagesak_core::read(mal.as_bytes()).unwrap().message;
    let written = convert::to(&[melding], format, &arkivmelding::Valg::default()).unwrap();
    Inndata::fra(written.files.into_iter().next().unwrap().bytes)
}

/// The arkivmelding of the whole oversendelse.
pub(super) fn arkivmelding(format: Format) -> Inndata {
    skrevet(mal::OVERSENDELSE_KOMPLETT, format)
}

/// The receipt of a rejection, as eFormidling has it.
pub(super) fn kvittering() -> Inndata {
    skrevet(mal::KVITTERING_AVVIST, Format::Eformidling)
}

/// The receipt of what was received, as Fiks Arkiv has it.
pub(super) fn fiks_kvittering() -> Inndata {
    skrevet(mal::KVITTERING, FiksArkivV1)
}

/// An arkivmelding of a system that does not know this standard.
pub(super) fn fremmed() -> Inndata {
    Inndata::fra(
        "<arkivmelding xmlns='http://www.arkivverket.no/standarder/noark5/arkivmelding'><mappe><basisregistrering/>\
         <sakspart><sakspartNavn>Rettshjelp Eksempel</sakspartNavn><sakspartRolle>Fullmektig</sakspartRolle>\
         <organisasjonID><identifikator>310999024</identifikator></organisasjonID></sakspart></mappe></arkivmelding>",
    )
}

/// A klage as a person sends it on nav.no, with an attachment.
pub(super) fn klage() -> Inndata {
    let klage = json!({
        "klageId": "d0000000-0000-4000-8000-000000000002",
        "vedtakId": "e0000000-0000-4000-8000-000000000001",
        "digisosId": "d0000000-0000-4000-8000-000000000001",
        "personIdentifikator": { "kilde": "system", "verdi": "15838510156" },
        "navn": { "kilde": "system", "fornavn": "Prøve", "mellomnavn": "", "etternavn": "Syntetisk" },
        "mottaker": { "kommunenummer": "1103", "enhetsnummer": "1199", "navEnhetsnavn": "Nav Eksempel" },
        "autentisering": { "autentisertDigitalt": true, "autentiseringsTidspunkt": "2026-03-16T08:29:00.000Z" },
        "innsendingstidspunkt": "2026-03-16T08:30:00.000Z",
    });
    let vedlegg = json!({ "vedlegg": [
        { "type": "faktura", "tilleggsinfo": "strom", "filer": [{ "filnavn": "regning.pdf" }] },
    ]});
    Inndata::fra(klage.to_string()).med_ved_siden(vedlegg.to_string())
}

/// The file of the citizen's page, with a klage.
pub(super) fn soker_json() -> Value {
    json!({
        "version": "1.0.0",
        "avsender": { "systemnavn": "Eksempelsystem", "systemversjon": "1.0.0" },
        "hendelser": [
            { "type": "soknadsStatus", "hendelsestidspunkt": "2026-02-16T08:00:00.000Z", "status": "MOTTATT" },
        ],
        "klager": [{
            "klageId": "d0000000-0000-4000-8000-000000000002",
            "hendelser": [
                { "type": "klageStatus", "hendelsestidspunkt": "2026-03-16T08:30:00.000Z", "status": "SENDT" },
            ],
        }],
    })
}

/// The same as a file.
pub(super) fn soker() -> Inndata {
    Inndata::fra(soker_json().to_string())
}
