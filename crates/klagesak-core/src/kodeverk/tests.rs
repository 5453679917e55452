//! Tests over all code lists at once.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use regex::Regex;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::*;
use crate::limits::Limits;
use crate::profil::Profiler;
use crate::reader::{FromWire, Reader};
use crate::text::Language;

/// Reads and writes every code of one list; returns the list's name so that the caller can see which lists were tried.
fn round_trip<K>(kjente: &[K]) -> &'static str
where
    K: Kodeverk + FromWire + Serialize + DeserializeOwned + PartialEq + std::fmt::Debug + std::fmt::Display,
{
    assert_eq!(kjente.len(), K::INFO.koder.len(), "{}", K::INFO.navn);
    for (verdi, kode) in kjente.iter().zip(K::INFO.koder) {
        let json = serde_json::to_string(verdi).unwrap();
        assert_eq!(json, format!("\"{}\"", kode.verdi));
        assert_eq!(&serde_json::from_str::<K>(&json).unwrap(), verdi);
        assert_eq!(verdi.to_string(), kode.verdi);
        assert_eq!(verdi.kode().map(|k| k.navn), Some(kode.navn));
    }
    let ny = "\"KODE_FRA_FREMTIDEN\"";
    // A code of an open list may be that of a profile, as long as it is written as one.
    let unknown = if K::INFO.aapen { "\"kode-fra-fremtiden\"" } else { ny };
    assert!(serde_json::from_str::<K>(unknown).is_err(), "{} took an unknown code", K::INFO.navn);
    // In a message of a newer version it is kept.
    let mut reader = Reader::new(ny, &Limits::default(), true, Profiler::builtin().first());
    let lest = K::read(&mut reader);
    assert!(lest.kode().is_none() && reader.finish().faults.is_empty());
    assert_eq!(serde_json::to_string(&lest).unwrap(), ny);
    K::INFO.navn
}

macro_rules! proev_alle {
    ($($navn:ident)*) => { vec![$(round_trip($navn::KJENTE)),*] };
}

#[test]
fn every_code_is_written_as_read_and_unknown_ones_are_refused_in_a_message_of_this_version() {
    let proevd = proev_alle! {
        Adressebeskyttelse Alvorlighet Ansvarlig Avgjoerelsesgjelder Avgjoerelsesomfang Avvisningsgrunn Dokumenttype Endringsgrunn Endringsretning Ettersender Foersteinstansutfall Forespurt Form Fristgrunnlag Fullmaktsgrunnlag Hastegrunn Henleggelsesgrunn Identifikatortype IkkeForelagtgrunn Instans Iverksettingsutfall Klagekanal Klagestilling Klageutfall Kontaktrolle Kravutfall Kvitteringsresultat Lov Lovgrunnlag Maalform Meldingstype Miljoe Mimetype Nyttvedtakgjelder Overfoeringsaarsak Oversittelsesgrunn Partsendringsslag Partsrolle Profil Retning Returaarsak Skjermingshjemmel Sperregrunn Statuskode Underretningsmaate Variantformat Vedtakstype Vedtaksutfall Virksomhetsrolle Ytelsesform
    };
    assert_eq!(proevd, ALLE.iter().map(|i| i.navn).collect::<Vec<_>>());
}

/// The source is the only place that knows every list that exists.
#[test]
fn alle_holds_every_declared_list() {
    let deklarasjon = Regex::new(r#"(?m)^    [A-Z]\w* "([a-z-]+)", kilde: "#).unwrap();
    let mappe = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/kodeverk");
    let mut deklarert = BTreeSet::new();
    let filer = fs::read_dir(mappe).unwrap().map(|fil| fil.unwrap().path());
    for fil in filer.filter(|fil| fil.is_file()) {
        let kilde = fs::read_to_string(fil).unwrap();
        let navn: Vec<_> = deklarasjon.captures_iter(&kilde).map(|c| c[1].to_owned()).collect();
        assert_eq!(navn.len(), kilde.matches("\nkodeverk! {").count());
        deklarert.extend(navn);
    }
    assert_eq!(deklarert, ALLE.iter().map(|i| i.navn.to_owned()).collect());
}

#[test]
fn list_names_are_kebab_case_unique_and_sorted() {
    let form = Regex::new("^[a-z]+(-[a-z]+)*$").unwrap();
    assert!(ALLE.iter().all(|i| form.is_match(i.navn)));
    assert!(ALLE.windows(2).all(|par| par[0].navn < par[1].navn));
}

#[test]
fn codes_are_unique_and_in_capitals() {
    let vanlig = Regex::new("^[A-Z][A-Z0-9_]*$").unwrap();
    let meldingstype = Regex::new(r"^klagesak\.[a-z]+$").unwrap();
    let mimetype = Regex::new(r"^[a-z]+/[a-z0-9.-]+$").unwrap();
    for info in ALLE {
        let form = match info.navn {
            "meldingstype" => &meldingstype,
            "mimetype" => &mimetype,
            _ => &vanlig,
        };
        let verdier: BTreeSet<_> = info.koder.iter().map(|k| k.verdi).collect();
        assert_eq!(verdier.len(), info.koder.len(), "{}", info.navn);
        for verdi in verdier {
            assert!(form.is_match(verdi), "{} {verdi}", info.navn);
        }
    }
}

#[test]
fn every_list_and_code_has_words_and_a_source() {
    let hel = |s: &str| !s.is_empty() && s.trim() == s && !s.ends_with('.');
    for info in ALLE {
        assert!(info.beskrivelse.first().is_some_and(|l| l.trim().len() > 10), "{}", info.navn);
        assert!(hel(info.kilde), "{}", info.navn);
        for kode in info.koder {
            for &spraak in Language::ALL {
                assert!(hel(kode.navn.get(spraak)), "{} {} {}", info.navn, kode.verdi, spraak.code());
            }
            assert!(kode.kilde.is_none_or(hel), "{} {}", info.navn, kode.verdi);
        }
        for &spraak in Language::ALL {
            let navn: BTreeSet<_> = info.koder.iter().map(|k| k.navn.get(spraak)).collect();
            assert_eq!(navn.len(), info.koder.len(), "two codes of {} read alike", info.navn);
        }
    }
}

#[test]
fn extensions_fit_one_type_each() {
    let alle: Vec<_> = Mimetype::KJENTE.iter().flat_map(|m| m.extensions()).collect();
    let ulike: BTreeSet<_> = alle.iter().collect();
    assert_eq!(ulike.len(), alle.len());
    assert!(alle.iter().all(|e| e.bytes().all(|b| b.is_ascii_lowercase())));
    assert!(Mimetype::KJENTE.iter().all(|m| !m.extensions().is_empty()));
    assert!(Mimetype::Ukjent("image/webp".into()).extensions().is_empty());
}
