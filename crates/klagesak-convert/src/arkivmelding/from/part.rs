//! The parties of an arkivmelding.

use crate::rules::generated::utkast::{
    KO_UTKAST_002, KO_UTKAST_022, KO_UTKAST_023, KO_UTKAST_027, KO_UTKAST_028,
};
use std::collections::BTreeSet;

use klagesak_core::kodeverk::{Kodeverk, Partsrolle};
use klagesak_core::verdi::{LokalId, Organisasjonsnummer};
use klagesak_core::verdict::Pointer;
use serde_json::Value;

use super::metadata;
use super::sketch::{Sketch, verdi};
use crate::arkivmelding::verdi::{linje, token};
use crate::arkivmelding::{ENDRING, PART, PREFIKS, Profil, ord};
use crate::xml::Element;

/// The parties, wherever the dialect has them.
fn alle<'a>(profil: &Profil, steder: &[Option<Element<'a>>]) -> impl Iterator<Item = Element<'a>> {
    steder.iter().flatten().flat_map(|place| place.all(profil.part.element))
}

/// The parties to the case.
pub(super) fn parter(sketch: &mut Sketch, profil: &Profil, steder: &[Option<Element<'_>>]) {
    let mut parter = Vec::new();
    for element in alle(profil, steder) {
        let mut base = Pointer::new("/innhold/parter");
        base.push_index(parter.len());
        let mut post = Sketch::under(base);
        part(&mut post, profil, element);
        parter.push(Value::Object(post.felt));
        sketch.findings.extend(post.findings);
    }
    if !parter.is_empty() {
        sketch.set(&["innhold", "parter"], parter);
    }
}

/// What is new of parties: each in the line of changes whose number it has. The numbers are those of the lines there are.
pub(super) fn endrede(
    sketch: &mut Sketch,
    profil: &Profil,
    steder: &[Option<Element<'_>>],
    numre: &BTreeSet<usize>,
) {
    for element in alle(profil, steder) {
        let nummer = element
            .child("virksomhetsspesifikkeMetadata")
            .and_then(|ours| ours.child(&format!("{PREFIKS}{ENDRING}"))?.text()?.trim().parse().ok());
        let Some(nummer) = nummer.filter(|nummer| numre.contains(nummer)) else {
            sketch.note_in(&KO_UTKAST_002, &[], element);
            continue;
        };
        let mut base = Pointer::new("/innhold/endringer");
        base.push_index(numre.range(..nummer).count());
        let linje = base.clone();
        base.push_field("part");
        let mut post = Sketch::under(base);
        part(&mut post, profil, element);
        sketch.findings.extend(post.findings);
        sketch.put(&linje, "part", post.felt);
    }
}

fn part(sketch: &mut Sketch, profil: &Profil, element: Element<'_>) {
    sketch.les(&["partId"], element.child(profil.part.id), token::<LokalId>);
    if let Some(ours) = element.child("virksomhetsspesifikkeMetadata") {
        metadata::of_table(sketch, PART, ours);
    }
    // Where our own fields are, they have said it all.
    let slag = if sketch.has(&["roller"]) {
        if sketch.has(&["person"]) { "person" } else { "virksomhet" }
    } else {
        roller(sketch, profil, element);
        navn(sketch, profil, element)
    };
    identifikator(sketch, slag, element);
    sketch.les(&[slag, "telefon"], element.child("telefonnummer"), linje::<30>);
    sketch.les(&[slag, "epost"], element.child("epostadresse"), linje::<254>);
    if slag == "virksomhet" {
        sketch.les(&[slag, "kontaktperson"], element.child("kontaktperson"), linje::<200>);
    }
    let linjer: Option<Vec<Value>> =
        element.all("postadresse").filter_map(Element::raw).map(linje::<100>).collect();
    if let Some(linjer) = linjer.filter(|linjer| !linjer.is_empty()) {
        sketch.set(&[slag, "adresse", "linjer"], linjer);
    }
    sketch.les(&[slag, "adresse", "postnummer"], element.child("postnummer"), linje::<10>);
    sketch.les(&[slag, "adresse", "poststed"], element.child("poststed"), linje::<100>);
    sketch.les(&[slag, "adresse", "land"], element.child(profil.part.land), linje::<100>);
}

/// The number of a person or an organisation, where the dialect has a place for it.
fn identifikator(sketch: &mut Sketch, slag: &str, element: Element<'_>) {
    if let Some(id) = element.child("organisasjonID").and_then(|id| id.child("identifikator")) {
        sketch.les(&["virksomhet", "organisasjonsnummer"], Some(id), token::<Organisasjonsnummer>);
    }
    let person = element.child("personID").and_then(|id| id.child("identifikator"));
    if let Some((element, nummer)) = person.and_then(|id| Some((id, id.text()?)))
        && slag == "person"
    {
        match ord::identifikatortype(nummer) {
            Some(kind) => {
                sketch.set(&["person", "identifikator", "type"], kind);
                sketch.set(&["person", "identifikator", "verdi"], nummer);
            }
            None => sketch.les(&["person", "identifikator"], Some(element), |_| None),
        }
    }
}

/// The role, from words or codes of others.
fn roller(sketch: &mut Sketch, profil: &Profil, element: Element<'_>) {
    let Some((element, tekst)) = element.child(profil.part.rolle).and_then(|e| Some((e, verdi(e)?))) else {
        return;
    };
    let word = tekst.trim().to_lowercase();
    let (roller, sure): (&[&str], bool) = match word.as_str() {
        "klager" | "den som klager" => (&["KLAGER"], true),
        "saken gjelder" | "den saken gjelder" => (&["SAKEN_GJELDER"], true),
        "verge" => (&["VERGE"], true),
        "fullmektig" => (&["FULLMEKTIG"], true),
        "klient" | "part" | "k" => (&["SAKEN_GJELDER", "KLAGER"], false),
        "formynder" | "f" => (&["VERGE"], false),
        "advokat" | "a" => (&["FULLMEKTIG"], false),
        _ => match Partsrolle::INFO.koder.iter().find(|kode| kode.verdi == tekst.trim()) {
            Some(kode) => return sketch.set(&["roller"], vec![Value::from(kode.verdi)]),
            None => return sketch.note(&KO_UTKAST_028, &["roller"], element),
        },
    };
    sketch.set(&["roller"], roller.to_vec());
    if !sure {
        sketch.note(&KO_UTKAST_027, &["roller"], element);
    }
}

/// A name in one field. Says whether it is that of a person or of an organisation.
fn navn(sketch: &mut Sketch, profil: &Profil, element: Element<'_>) -> &'static str {
    let says_person = element.child("personID").is_some()
        || element.child("erPersonnavn").and_then(Element::text).is_some_and(|is| matches!(is, "true" | "1"));
    let says_organisation = element.child("organisasjonID").is_some()
        || element
            .child("erPersonnavn")
            .and_then(Element::text)
            .is_some_and(|is| matches!(is, "false" | "0"));
    let represents = sketch.felt.get("roller").is_some_and(|roller| roller[0] == "FULLMEKTIG");
    let person = says_person || !says_organisation && !represents;
    if !says_person && !says_organisation {
        sketch.note(&KO_UTKAST_023, &[], element);
    }
    let navn = element.child(profil.part.navn);
    if !person {
        sketch.les(&["virksomhet", "navn"], navn, linje::<200>);
        return "virksomhet";
    }
    if let Some((element, tekst)) = navn.and_then(|navn| Some((navn, navn.text()?))) {
        // «Nordmann, Kari» and «Kari Nordmann».
        let (first, last) = match tekst.split_once(',') {
            Some((last, first)) => (first.trim(), last.trim()),
            None => tekst.rsplit_once(' ').unwrap_or(("", tekst)),
        };
        for (felt, del) in [("fornavn", first.trim()), ("etternavn", last)] {
            if let Some(del) = linje::<100>(del) {
                sketch.set(&["person", "navn", felt], del);
            }
        }
        sketch.note(&KO_UTKAST_022, &["person", "navn"], element);
    }
    "person"
}
