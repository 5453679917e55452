//! What an arkivmelding cannot carry (TAP, 020 to 035), and what no format of another system can (001).

use klagesak::convert::Format::{Eformidling, FiksArkivV1};
use klagesak_core::mal;
use serde_json::json;

use super::Eksempel;
use super::funn::{advarsel, feil, merknad};
use super::grunnlag::{avvist, komplett};
use super::inndata::Inndata;
use super::konvertering::{bryter, holder, uendret};

const DOKUMENT: &str = "/innhold/dokumenter/2";

pub(super) fn alle() -> Vec<Eksempel> {
    let mut alle = fil();
    alle.extend(innhold());
    alle.extend(person());
    alle
}

fn fil() -> Vec<Eksempel> {
    let fiks = Inndata::til(FiksArkivV1, mal::OVERSENDELSE_MINIMAL);
    let avgjoerelse = Inndata::til(FiksArkivV1, mal::AVGJOERELSE);
    let at = |field: &str| format!("{DOKUMENT}/{field}");
    let ett_til = |avgjoerelse: Inndata| {
        avgjoerelse.melding(|melding| {
            let dokumenter = melding["innhold"]["dokumenter"].as_array_mut().unwrap();
            let mut vedlegg = dokumenter[0].clone();
            vedlegg["dokumentId"] = "b0000000-0000-4000-8000-000000000013".into();
            vedlegg["nummer"] = 2.into();
            dokumenter.push(vedlegg);
        })
    };
    let innsyn = || advarsel("KO-TAP-021", "/innhold/dokumenter/1/partsinnsyn");
    let retning = || advarsel("KO-TAP-022", "/innhold/dokumenter/1/retning");
    vec![
        bryter(
            "kvittering-med-utvidelser",
            [advarsel("KO-TAP-001", "/utvidelser")],
            &avvist(Eformidling),
            |kvittering| {
                kvittering.nytt("/utvidelser", json!({ "no.eksempel.fagsystem": { "koe": "klage" } }))
            },
        ),
        bryter("arkiv-sidetall", [advarsel("KO-TAP-020", &at("antallSider"))], &fiks, |sak| {
            sak.nytt(&at("antallSider"), 3)
        }),
        bryter("arkiv-partsinnsyn", [innsyn(), retning()], &avgjoerelse, ett_til),
        bryter("arkiv-retning", [retning(), innsyn()], &avgjoerelse, ett_til),
        bryter("arkiv-to-gigabyte", [advarsel("KO-TAP-032", &at("stoerrelse"))], &fiks, |sak| {
            sak.sett(&at("stoerrelse"), 2_147_483_648_u64)
        }),
        bryter("arkiv-navn-i-filnavn", [feil("KO-TAP-035", &at("filnavn"))], &fiks, |sak| {
            sak.sett(&at("filnavn"), "03-klage-syntetisk.pdf")
        }),
        holder("minimal-til-fiks-arkiv", ["KO-TAP-001", "KO-TAP-020", "KO-TAP-035"], &fiks, uendret),
        holder("arkiv-nesten-to-gigabyte", ["KO-TAP-032"], &fiks, |sak| {
            sak.sett(&at("stoerrelse"), 2_147_483_647_u64)
        }),
        holder(
            "forespoersel-til-arkiv",
            ["KO-TAP-021", "KO-TAP-022"],
            &Inndata::til(FiksArkivV1, mal::FORESPOERSEL),
            uendret,
        ),
    ]
}

fn innhold() -> Vec<Eksempel> {
    let trekk = Inndata::til(FiksArkivV1, mal::TREKK);
    let sak = Inndata::til(FiksArkivV1, mal::OVERSENDELSE_MINIMAL);
    let oensket = "/innhold/klage/oensketEndring";
    let begrunnelse = "/innhold/prioritet/begrunnelse";
    let ident = "/innhold/foersteinstans/saksbehandler/ident";
    let beloep = "/innhold/tilkjentBeloep";
    vec![
        bryter("arkiv-oensket-endring", [advarsel("KO-TAP-024", oensket)], &sak, |sak| {
            sak.nytt(oensket, "Full stønad.")
        }),
        bryter(
            "arkiv-sakskostnader",
            [advarsel("KO-TAP-025", beloep)],
            &Inndata::til(FiksArkivV1, mal::AVGJOERELSE_SAKSKOSTNADER)
                .uten(beloep)
                .uten("/innhold/krav/beloep"),
            |melding| melding.nytt(beloep, "1200.00"),
        ),
        bryter("arkiv-hvorfor-det-haster", [advarsel("KO-TAP-026", begrunnelse)], &sak, |sak| {
            sak.nytt(begrunnelse, "Barnefamilien kan miste boligen.")
        }),
        bryter("arkiv-utvidelser", [merknad("KO-TAP-027", "/utvidelser")], &trekk, |trekk| {
            trekk.nytt("/utvidelser", json!({ "no.eksempel.fagsystem": { "koe": "klage" } }))
        }),
        bryter("arkiv-skjemaadresse", [merknad("KO-TAP-028", "/$schema")], &trekk, |trekk| {
            trekk.nytt("/$schema", "https://klagesak.example/1.0/klagesak.trekk.schema.json")
        }),
        bryter("arkiv-ident", [advarsel("KO-TAP-030", ident)], &sak.clone().som(Eformidling), |sak| {
            sak.nytt(ident, "saks01")
        }),
        bryter(
            "arkiv-tegn-som-ikke-er-i-xml",
            [advarsel("KO-TAP-034", "/innhold/dokumenter/0/avsenderNavn")],
            &trekk,
            |trekk| trekk.nytt("/innhold/dokumenter/0/avsenderNavn", "Eksempel\u{ffff}"),
        ),
        holder(
            "trekk-til-arkiv",
            ["KO-TAP-024", "KO-TAP-025", "KO-TAP-026", "KO-TAP-027", "KO-TAP-028", "KO-TAP-030"],
            &trekk,
            uendret,
        ),
        holder("arkiv-tegn-som-er-i-xml", ["KO-TAP-034"], &trekk, |trekk| {
            trekk.nytt("/innhold/dokumenter/0/avsenderNavn", "Eksempel <& Čáŋ> \u{1f600}")
        }),
    ]
}

fn person() -> Vec<Eksempel> {
    let fiks = Inndata::til(FiksArkivV1, mal::OVERSENDELSE_MINIMAL);
    let (person, tittel) = ("/innhold/parter/0/person", format!("{DOKUMENT}/tittel"));
    let filnavn = format!("{DOKUMENT}/filnavn");
    let at = |field: &str| format!("{person}/{field}");
    let adresse = json!({ "linjer": ["Prøveveien 1"], "postnummer": "0001", "poststed": "Oslo" });
    let med_adresse = fiks.clone().nytt(&at("adresse"), adresse);
    vec![
        bryter("arkiv-duf-nummer", [advarsel("KO-TAP-023", &at("identifikator"))], &fiks, |sak| {
            sak.sett(&at("identifikator"), json!({ "type": "DUF_NUMMER", "verdi": "201012345609" }))
        }),
        bryter("arkiv-landet-som-ord", [advarsel("KO-TAP-029", &at("adresse/land"))], &med_adresse, |sak| {
            sak.nytt(&at("adresse/land"), "Norge")
        }),
        bryter("arkiv-navn-i-tittel", [advarsel("KO-TAP-031", &tittel)], &fiks, |sak| {
            sak.sett(&tittel, "Klage fra Syntetisk")
        }),
        bryter("arkiv-fortrolig-adresse", [advarsel("KO-TAP-033", &at("adresse"))], &med_adresse, |sak| {
            sak.sett(&at("adressebeskyttelse"), "FORTROLIG")
        }),
        bryter(
            "arkiv-fortrolig-i-tekst",
            [advarsel("KO-TAP-086", &tittel), advarsel("KO-TAP-033", &at("adresse"))],
            &med_adresse,
            |sak| sak.sett(&at("adressebeskyttelse"), "FORTROLIG").sett(&tittel, "Husleie i Prøvevegen 1"),
        ),
        bryter("arkiv-fortrolig-i-filnavn", [feil("KO-TAP-085", &filnavn)], &med_adresse, |sak| {
            sak.sett(&at("adressebeskyttelse"), "FORTROLIG").sett(&filnavn, "03-klage-proeveveien-1.pdf")
        }),
        bryter("arkiv-strengt-fortrolig-i-tekst", [feil("KO-TAP-085", &tittel)], &med_adresse, |sak| {
            sak.sett(&at("adressebeskyttelse"), "STRENGT_FORTROLIG").sett(&tittel, "Husleie i Prøvevegen 1")
        }),
        holder("arkiv-vernet-uten-adresse", ["KO-TAP-085", "KO-TAP-086"], &fiks, |sak| {
            sak.sett(&at("adressebeskyttelse"), "STRENGT_FORTROLIG").sett(&tittel, "Husleie i Prøvevegen 1")
        }),
        holder("arkiv-adresse", ["KO-TAP-023", "KO-TAP-033"], &med_adresse, uendret),
        holder("arkiv-landet-som-kode", ["KO-TAP-029"], &med_adresse, |sak| {
            sak.nytt(&at("adresse/land"), "NO")
        }),
        holder(
            "komplett-til-eformidling",
            ["KO-TAP-029", "KO-TAP-031", "KO-TAP-032"],
            &komplett(Eformidling),
            uendret,
        ),
    ]
}
