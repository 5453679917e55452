//! What must be looked at in a draft made of a receipt (UTKAST, 080 to 084).

use serde_json::json;

use super::Eksempel;
use super::funn::{advarsel, merknad};
use super::grunnlag::{fiks_kvittering, kvittering};
use super::konvertering::{bryter, holder, uendret};

pub(super) fn alle() -> Vec<Eksempel> {
    let resultat = "/innhold/resultat";
    vec![
        bryter("kvittering-ikke-stoettet", [advarsel("KO-UTKAST-080", resultat)], &kvittering(), |sbd| {
            sbd.json(|sbd| sbd["arkivmelding_kvittering"]["receiptType"] = "NOTSUPPORTED".into())
        }),
        bryter(
            "kvittering-med-fremmed-tekst",
            [advarsel("KO-UTKAST-081", "/innhold/funn")],
            &kvittering(),
            |sbd| {
                let fremmed = json!({ "code": "42", "text": "Ukjent meldingstype" });
                sbd.json(|sbd| {
                    sbd["arkivmelding_kvittering"]["messages"].as_array_mut().unwrap().push(fremmed)
                })
            },
        )
        .med(
            ["alvorlighet", "regel", "sti"]
                .map(|field| advarsel("KO-UTKAST-001", &format!("/innhold/funn/2/{field}"))),
        ),
        bryter(
            "kvittering-delvis-arkivert",
            [advarsel("KO-UTKAST-082", resultat)],
            &fiks_kvittering(),
            |xml| {
                let end = "</registreringKvittering>";
                xml.erstatt(end, &format!("{end}<registreringFeilet><feilId>1</feilId></registreringFeilet>"))
            },
        ),
        bryter(
            "kvittering-fantes-fra-foer",
            [merknad("KO-UTKAST-083", resultat)],
            &fiks_kvittering(),
            |xml| xml.erstatt(">Opprettet<", ">Eksisterende<"),
        ),
        bryter("kvittering-paa-noe-ukjent", [advarsel("KO-UTKAST-084", "/svarPaa")], &kvittering(), |sbd| {
            sbd.json(|sbd| sbd["arkivmelding_kvittering"]["relatedToMessageId"] = "melding-1".into())
        }),
        holder(
            "kvittering-fra-eformidling",
            ["KO-UTKAST-080", "KO-UTKAST-081", "KO-UTKAST-084"],
            &kvittering(),
            uendret,
        ),
        holder("kvittering-fra-fiks-arkiv", ["KO-UTKAST-082", "KO-UTKAST-083"], &fiks_kvittering(), uendret),
    ]
}
