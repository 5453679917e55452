//! What a receipt of Fiks Arkiv cannot carry (TAP, 080 to 084).

use klagesak::convert::Format::{Eformidling, FiksArkivV1};
use klagesak_core::mal;
use serde_json::json;

use super::Eksempel;
use super::funn::{advarsel, merknad};
use super::grunnlag::avvist;
use super::inndata::Inndata;
use super::konvertering::{bryter, holder, uendret};

pub(super) fn alle() -> Vec<Eksempel> {
    let mottatt = Inndata::til(FiksArkivV1, mal::KVITTERING);
    let melding = "/innhold/funn/0/melding";
    let funn = json!([{ "regel": "KO-HODE-016", "alvorlighet": "ADVARSEL", "sti": "", "melding": "Et annet embete." }]);
    vec![
        bryter("kvittering-med-funn", [advarsel("KO-TAP-080", "/innhold/funn")], &mottatt, |kvittering| {
            kvittering.nytt("/innhold/funn", funn)
        }),
        bryter(
            "kvittering-med-merknad",
            [advarsel("KO-TAP-081", "/innhold/resultat")],
            &mottatt,
            |kvittering| kvittering.sett("/innhold/resultat", "MOTTATT_MED_MERKNAD"),
        ),
        bryter(
            "kvittering-personnummer-i-funn",
            [advarsel("KO-TAP-082", "/innhold/funn/0")],
            &avvist(FiksArkivV1),
            |kvittering| kvittering.sett(melding, "Gjelder 15838510156."),
        ),
        bryter(
            "kvittering-funn-som-ligner-to",
            [advarsel("KO-TAP-083", "/innhold/funn/0")],
            &avvist(FiksArkivV1),
            |kvittering| kvittering.sett(melding, "Se under\nKO-KLAGE-001: FEIL: noe annet"),
        ),
        bryter("kvittering-uten-sak", [merknad("KO-TAP-084", "/klagesakId")], &mottatt, |kvittering| {
            kvittering.uten("/innhold/statsforvalterSak")
        }),
        holder("avvist-til-fiks-arkiv", ["KO-TAP-080", "KO-TAP-084"], &avvist(FiksArkivV1), uendret),
        holder("kvittering-til-fiks-arkiv", ["KO-TAP-081"], &mottatt, uendret),
        holder(
            "kvittering-funn-paa-to-linjer",
            ["KO-TAP-082", "KO-TAP-083"],
            &avvist(FiksArkivV1),
            |kvittering| kvittering.sett(melding, "Gjelder sak 2026/4711.\n\nSe «under»: <&>"),
        ),
        holder(
            "kvittering-med-merknad-til-eformidling",
            ["KO-TAP-081"],
            &avvist(Eformidling),
            |kvittering| kvittering.sett("/innhold/resultat", "MOTTATT_MED_MERKNAD"),
        ),
    ]
}
