//! What must be looked at in a draft made of an arkivmelding (UTKAST, 020 to 029), and what every source may have more or less of
//! (001 to 003).

use klagesak::convert::Format::Eformidling;
use klagesak_core::mal;

use super::Eksempel;
use super::funn::{advarsel, feil, merknad};
use super::grunnlag::{arkivmelding, fremmed};
use super::konvertering::{bryter, holder, uendret};

/// What the title of the last document stands in.
const TITTEL: &str = "<tittel>Fullmakt</tittel>";

pub(super) fn alle() -> Vec<Eksempel> {
    let mut alle = dokumenter();
    alle.extend(parter());
    alle.extend(ved_siden());
    alle
}

fn dokumenter() -> Vec<Eksempel> {
    let xml = arkivmelding(Eformidling);
    let at = |field: &str| format!("/innhold/dokumenter/11/{field}");
    let tittel = |tekst: &str| format!("<tittel>{tekst}</tittel>");
    vec![
        bryter(
            "arkiv-uten-mottatt-dato",
            [advarsel("KO-UTKAST-001", "/innhold/klage/fremsettelser/0/mottattDato")],
            &xml,
            |xml| xml.erstatt("<klagesakFremsettelse1Mottatt>2026-03-31</klagesakFremsettelse1Mottatt>", ""),
        ),
        bryter("arkiv-med-gradering", [merknad("KO-UTKAST-002", "")], &xml, |xml| {
            xml.erstatt("<saksdato>", "<gradering><grad>Fortrolig</grad></gradering><saksdato>")
        }),
        bryter("arkiv-med-nytt-felt", [merknad("KO-UTKAST-003", "")], &xml, |xml| {
            let before = "<klagesakMeldingstype>";
            xml.erstatt(before, &format!("<klagesakNyttFelt>1</klagesakNyttFelt>{before}"))
        }),
        bryter("arkiv-tittel-er-filnavn", [advarsel("KO-UTKAST-020", &at("tittel"))], &xml, |xml| {
            xml.erstatt(TITTEL, &tittel("12-fullmakt.pdf"))
        }),
        bryter("arkiv-tittel-fra-edialog", [advarsel("KO-UTKAST-021", &at("tittel"))], &xml, |xml| {
            xml.erstatt(TITTEL, &tittel("Fullmakt (eDialog fra 15838510156)"))
        }),
        bryter("arkiv-uten-dokumenttype", [merknad("KO-UTKAST-024", &at("dato"))], &xml, |xml| {
            xml.erstatt("<dokumenttype>Fullmakt</dokumenttype>", "")
        })
        .med([advarsel("KO-UTKAST-001", &at("type")), merknad("KO-KILDE-031", "")]),
        holder(
            "arkiv-fra-oss",
            [
                "KO-UTKAST-002",
                "KO-UTKAST-003",
                "KO-UTKAST-020",
                "KO-UTKAST-024",
                "KO-UTKAST-025",
                "KO-UTKAST-026",
                "KO-UTKAST-027",
                "KO-UTKAST-028",
            ],
            &xml,
            uendret,
        ),
        holder("arkiv-tittel-med-tall", ["KO-UTKAST-021"], &xml, |xml| {
            xml.erstatt(TITTEL, &tittel("Fullmakt i sak 2026/4711"))
        }),
    ]
}

fn parter() -> Vec<Eksempel> {
    let part = "/innhold/parter/0";
    let at = |field: &str| format!("{part}/{field}");
    let rolle = |ord: &str| format!("<sakspartRolle>{ord}<");
    let nummer = "<organisasjonID><identifikator>310999024</identifikator></organisasjonID>";
    vec![
        bryter(
            "arkiv-hele-navnet-i-ett",
            [advarsel("KO-UTKAST-022", &at("person/navn"))],
            &fremmed(),
            |xml| xml.erstatt(nummer, "<erPersonnavn>true</erPersonnavn>"),
        ),
        bryter("arkiv-hvem-parten-er", [advarsel("KO-UTKAST-023", part)], &fremmed(), |xml| {
            xml.erstatt(nummer, "")
        }),
        bryter("arkiv-rollen-klient", [advarsel("KO-UTKAST-027", &at("roller"))], &fremmed(), |xml| {
            xml.erstatt(&rolle("Fullmektig"), &rolle("Klient"))
        }),
        bryter("arkiv-rollen-nabo", [advarsel("KO-UTKAST-028", &at("roller"))], &fremmed(), |xml| {
            xml.erstatt(&rolle("Fullmektig"), &rolle("Nabo"))
        }),
        holder(
            "arkiv-fra-andre",
            ["KO-UTKAST-022", "KO-UTKAST-023", "KO-UTKAST-027", "KO-UTKAST-028"],
            &fremmed(),
            uendret,
        ),
    ]
}

fn ved_siden() -> Vec<Eksempel> {
    let xml = arkivmelding(Eformidling);
    let med_melding = xml.clone().med_ved_siden(mal::OVERSENDELSE_KOMPLETT);
    vec![
        bryter("arkiv-uten-meldingstype", [advarsel("KO-UTKAST-025", "")], &xml, |xml| {
            xml.erstatt("<klagesakMeldingstype>klagesak.oversendelse</klagesakMeldingstype>", "")
        })
        .med_mer_av(["KO-UTKAST-001", "KO-UTKAST-024"]),
        bryter(
            "arkiv-annet-enn-meldingen",
            [advarsel("KO-UTKAST-026", "/innhold/dokumenter/11/tittel")],
            &med_melding,
            |xml| xml.erstatt(TITTEL, "<tittel>Noe annet</tittel>"),
        ),
        bryter("arkiv-til-en-annen-sak", [feil("KO-UTKAST-029", "/klagesakId")], &med_melding, |xml| {
            xml.med_ved_siden(mal::OVERSENDELSE_MINIMAL)
        }),
        holder(
            "arkiv-med-meldingen-ved-siden",
            ["KO-UTKAST-001", "KO-UTKAST-026", "KO-UTKAST-029", "KO-KILDE-035"],
            &med_melding,
            uendret,
        ),
    ]
}
