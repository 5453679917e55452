//! What is wrong with a file that should be an arkivmelding or a receipt (KILDE, 026 to 038 and 080).

use klagesak::convert::Format::{Eformidling, FiksArkivV1};

use super::Eksempel;
use super::funn::{advarsel, feil, merknad};
use super::grunnlag::{arkivmelding, fiks_kvittering, fremmed};
use super::inndata::Inndata;
use super::konvertering::{bryter, holder, uendret};

pub(super) fn alle() -> Vec<Eksempel> {
    let mut alle = hvilken();
    alle.extend(innholdet());
    alle
}

/// The same with another name of its outermost element.
fn kalt(navn: &'static str) -> impl Fn(Inndata) -> Inndata {
    move |xml| {
        xml.erstatt("<arkivmelding ", &format!("<{navn} ")).erstatt("</arkivmelding>", &format!("</{navn}>"))
    }
}

fn hvilken() -> Vec<Eksempel> {
    let (xml, fiks) = (arkivmelding(Eformidling), arkivmelding(FiksArkivV1));
    let navnerom = "xmlns=\"http://www.arkivverket.no/standarder/noark5/arkivmelding\"";
    let som_kvittering = Inndata::som_kvittering;
    vec![
        bryter("arkiv-annen-rot", [feil("KO-KILDE-026", "")], &xml, kalt("rapport")),
        bryter("arkiv-til-trygderetten", [feil("KO-KILDE-027", "")], &fremmed(), |xml| {
            xml.erstatt("<basisregistrering/>", "<registrering/>")
        }),
        bryter("arkiv-oppdatering", [feil("KO-KILDE-028", "")], &fiks, kalt("arkivmeldingOppdatering")),
        bryter("arkiv-uten-journalpost", [advarsel("KO-KILDE-029", "")], &fremmed(), |xml| {
            xml.erstatt("<basisregistrering/>", "")
        }),
        bryter("arkiv-med-annet-navnerom", [advarsel("KO-KILDE-038", "")], &xml, |xml| {
            xml.erstatt(navnerom, "xmlns=\"https://eksempel.no/\"")
        }),
        bryter("arkiv-som-kvittering", [feil("KO-KILDE-080", "")], &fiks, som_kvittering),
        holder("arkiv-fra-eformidling", ["KO-KILDE-026", "KO-KILDE-038"], &xml, uendret),
        holder("arkiv-fra-fiks-arkiv", ["KO-KILDE-028", "KO-KILDE-038"], &fiks, uendret),
        holder("arkiv-med-journalpost", ["KO-KILDE-027", "KO-KILDE-029"], &fremmed(), uendret),
        holder("kvittering-som-kvittering", ["KO-KILDE-080"], &fiks_kvittering(), som_kvittering),
    ]
}

fn innholdet() -> Vec<Eksempel> {
    let xml = arkivmelding(Eformidling);
    let miljoe = "<klagesakMiljoe>TEST</klagesakMiljoe>";
    let meldingstype = |slag: &str| format!("<klagesakMeldingstype>klagesak.{slag}<");
    vec![
        bryter("arkiv-samme-felt-to-ganger", [advarsel("KO-KILDE-030", "")], &xml, |xml| {
            xml.erstatt(miljoe, &miljoe.repeat(2))
        }),
        bryter("arkiv-uten-journalstatus", [merknad("KO-KILDE-031", "")], &xml, |xml| {
            xml.erstatt("<journalstatus>Ekspedert</journalstatus>", "")
        }),
        bryter("arkiv-ukjent-korrespondanseparttype", [advarsel("KO-KILDE-032", "")], &xml, |xml| {
            xml.erstatt("<korrespondanseparttype>Mottaker<", "<korrespondanseparttype>Mottakar<")
        }),
        bryter(
            "arkiv-dato-som-ord",
            [advarsel("KO-KILDE-033", "/innhold/klage/fremsettelser/0/mottattDato")],
            &xml,
            |xml| {
                xml.erstatt(
                    "<klagesakFremsettelse1Mottatt>2026-03-31<",
                    "<klagesakFremsettelse1Mottatt>i fjor<",
                )
            },
        ),
        bryter("arkiv-med-noe-annet-ved-siden", [feil("KO-KILDE-035", "")], &xml, |xml| {
            xml.med_ved_siden("{}")
        }),
        bryter("arkiv-med-retur", [feil("KO-KILDE-037", "")], &xml, |xml| {
            xml.erstatt(&meldingstype("oversendelse"), &meldingstype("retur"))
        }),
        holder(
            "arkiv-som-er-hel",
            ["KO-KILDE-030", "KO-KILDE-031", "KO-KILDE-032", "KO-KILDE-033", "KO-KILDE-037"],
            &xml,
            uendret,
        ),
    ]
}
