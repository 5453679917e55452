//! What is wrong with a file that is to be converted (KILDE, 001 to 009 and 036), and with one that is JSON.

use klagesak_core::mal;
use serde_json::json;

use super::Eksempel;
use super::funn::feil;
use super::grunnlag::{klage, kvittering, soker};
use super::inndata::Inndata;
use super::konvertering::{bryter, holder, uendret};
use crate::pakker::Sak;

pub(super) fn alle() -> Vec<Eksempel> {
    let annen = |fil: Vec<u8>| move |klage: Inndata| klage.fil(|_| fil);
    vec![
        bryter("klage-med-samme-felt-to-ganger", [feil("KO-KILDE-001", "")], &klage(), |klage| {
            klage.erstatt("{", "{\"klageId\":\"en annen\",")
        }),
        bryter("klage-uten-digisos-id", [feil("KO-KILDE-002", "/digisosId")], &klage(), |klage| {
            klage.json(|klage| drop(klage.as_object_mut().unwrap().remove("digisosId")))
        }),
        bryter("klage-med-mottaker-som-liste", [feil("KO-KILDE-003", "/mottaker")], &klage(), |klage| {
            klage.json(|klage| klage["mottaker"] = json!([]))
        }),
        bryter("klage-med-ukjent-kilde", [feil("KO-KILDE-004", "/navn/kilde")], &klage(), |klage| {
            klage.json(|klage| klage["navn"]["kilde"] = "bruker".into())
        }),
        bryter("klage-med-norsk-tid", [feil("KO-KILDE-005", "/innsendingstidspunkt")], &klage(), |klage| {
            klage.json(|klage| klage["innsendingstidspunkt"] = "2026-03-16T09:30:00+01:00".into())
        }),
        bryter("soker-uten-hendelser", [feil("KO-KILDE-006", "/hendelser")], &soker(), |soker| {
            soker.json(|soker| soker["hendelser"] = json!([]))
        }),
        bryter(
            "fil-som-er-en-pakke",
            [feil("KO-KILDE-007", "")],
            &klage(),
            annen(Sak::minimal().zip().write()),
        ),
        bryter(
            "fil-som-alt-er-klagesak",
            [feil("KO-KILDE-008", "")],
            &klage(),
            annen(mal::KVITTERING.as_bytes().to_vec()),
        ),
        bryter(
            "vedlegg-uten-klagen",
            [feil("KO-KILDE-009", "")],
            &klage(),
            annen(b"{\"vedlegg\":[{\"type\":\"annet\"}]}".to_vec()),
        ),
        bryter("kvittering-uten-innhold", [feil("KO-KILDE-034", "")], &kvittering(), |sbd| {
            sbd.json(|sbd| drop(sbd.as_object_mut().unwrap().remove("arkivmelding_kvittering")))
        }),
        bryter("klage-under-et-annet-navn", [feil("KO-KILDE-036", "")], &klage(), |klage| {
            klage.erstatt("\"klageId\"", "\"klageNummer\"")
        }),
        holder(
            "klage-som-er-hel",
            [
                "KO-KILDE-001",
                "KO-KILDE-002",
                "KO-KILDE-003",
                "KO-KILDE-004",
                "KO-KILDE-005",
                "KO-KILDE-007",
                "KO-KILDE-008",
                "KO-KILDE-009",
                "KO-KILDE-036",
            ],
            &klage(),
            uendret,
        ),
        holder("soker-med-en-hendelse", ["KO-KILDE-006"], &soker(), uendret),
        holder("kvittering-med-hode", ["KO-KILDE-034"], &kvittering(), uendret),
    ]
}
