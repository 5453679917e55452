//! What is wrong with a file that is XML (KILDE, 020 to 025).

use klagesak::convert::Format::Eformidling;

use super::Eksempel;
use super::funn::{feil, merknad};
use super::grunnlag::arkivmelding;
use super::konvertering::{bryter, holder, uendret};

pub(super) fn alle() -> Vec<Eksempel> {
    let xml = arkivmelding(Eformidling);
    let attributter = |count: u32| (0..count).map(|i| format!(" a{i}=''")).collect::<String>();
    let saksdato = "<saksdato>";
    vec![
        bryter("xml-latin-1", [feil("KO-KILDE-020", "")], &xml, |xml| {
            xml.fil(|xml| {
                let text = std::str::from_utf8(xml).unwrap();
                text.chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect()
            })
        }),
        bryter("xml-utf-16-som-sier-utf-8", [merknad("KO-KILDE-021", "")], &xml, |xml| {
            xml.fil(|xml| {
                let text = std::str::from_utf8(xml).unwrap();
                text.encode_utf16().flat_map(u16::to_le_bytes).collect()
            })
        }),
        bryter("xml-avkortet", [feil("KO-KILDE-022", "")], &xml, |xml| {
            xml.tekst(|xml| xml[..xml.len() / 2].to_owned())
        }),
        bryter("xml-med-dokumenttype", [feil("KO-KILDE-023", "")], &xml, |xml| {
            xml.erstatt("<arkivmelding", "<!DOCTYPE arkivmelding><arkivmelding")
        }),
        bryter("xml-med-ukjent-entitet", [feil("KO-KILDE-024", "")], &xml, |xml| {
            xml.erstatt("<tittel>Fullmakt<", "<tittel>Fullmakt &hellip;<")
        }),
        bryter("xml-med-65-attributter", [feil("KO-KILDE-025", "")], &xml, |xml| {
            xml.erstatt(saksdato, &format!("<saksdato{}>", attributter(65)))
        }),
        holder("xml-som-er-hel", ["KO-KILDE-022", "KO-KILDE-023"], &xml, uendret),
        holder("xml-utf-8-med-merke", ["KO-KILDE-020", "KO-KILDE-021"], &xml, |xml| {
            xml.tekst(|xml| format!("\u{feff}{xml}"))
        }),
        holder("xml-med-kjent-entitet", ["KO-KILDE-024"], &xml, |xml| {
            xml.erstatt("<tittel>Fullmakt<", "<tittel>Fullmakt &amp; kopi &#169;<")
        }),
        holder("xml-med-64-attributter", ["KO-KILDE-025"], &xml, |xml| {
            xml.erstatt(saksdato, &format!("<saksdato{}>", attributter(64)))
        }),
    ]
}
