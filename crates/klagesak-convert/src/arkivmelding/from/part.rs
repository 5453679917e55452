use klagesak_core::kodeverk::{Kodeverk, Partsrolle};
use klagesak_core::verdi::{LokalId, Organisasjonsnummer};
use klagesak_core::verdict::Pointer;
use serde_json::Value;

use super::metadata;
use super::skisse::{Skisse, verdi};
use crate::arkivmelding::verdi::{linje, token};
use crate::arkivmelding::{PART, Profil, ord};
use crate::rules::generated::utkast::{KO_UTKAST_022, KO_UTKAST_023, KO_UTKAST_027, KO_UTKAST_028};
use crate::xml::Element;

/// The parties, wherever the dialect has them.
pub(super) fn parter(skisse: &mut Skisse, profil: &Profil, steder: &[Option<Element<'_>>]) {
    let mut parter = Vec::new();
    for element in steder.iter().flatten().flat_map(|sted| sted.all(profil.part.element)) {
        let mut base = Pointer::new("/innhold/parter");
        base.push_index(parter.len());
        let mut post = Skisse::under(base);
        part(&mut post, profil, element);
        parter.push(Value::Object(post.felt));
        skisse.funn.extend(post.funn);
    }
    if !parter.is_empty() {
        skisse.sett(&["innhold", "parter"], parter);
    }
}

fn part(skisse: &mut Skisse, profil: &Profil, element: Element<'_>) {
    skisse.les(&["partId"], element.child(profil.part.id), token::<LokalId>);
    if let Some(egne) = element.child("virksomhetsspesifikkeMetadata") {
        metadata::av_felt(skisse, PART, egne);
    }
    // Where our own fields are, they have said it all.
    let slag = if skisse.har(&["roller"]) {
        if skisse.har(&["person"]) { "person" } else { "virksomhet" }
    } else {
        roller(skisse, profil, element);
        navn(skisse, profil, element)
    };
    identifikator(skisse, slag, element);
    skisse.les(&[slag, "telefon"], element.child("telefonnummer"), linje::<30>);
    skisse.les(&[slag, "epost"], element.child("epostadresse"), linje::<254>);
    if slag == "virksomhet" {
        skisse.les(&[slag, "kontaktperson"], element.child("kontaktperson"), linje::<200>);
    }
    let linjer: Option<Vec<Value>> =
        element.all("postadresse").filter_map(Element::raw).map(linje::<100>).collect();
    if let Some(linjer) = linjer.filter(|linjer| !linjer.is_empty()) {
        skisse.sett(&[slag, "adresse", "linjer"], linjer);
    }
    skisse.les(&[slag, "adresse", "postnummer"], element.child("postnummer"), linje::<10>);
    skisse.les(&[slag, "adresse", "poststed"], element.child("poststed"), linje::<100>);
    skisse.les(&[slag, "adresse", "land"], element.child(profil.part.land), linje::<100>);
}

/// The number of a person or an organisation, where the dialect has a place for it.
fn identifikator(skisse: &mut Skisse, slag: &str, element: Element<'_>) {
    if let Some(id) = element.child("organisasjonID").and_then(|id| id.child("identifikator")) {
        skisse.les(&["virksomhet", "organisasjonsnummer"], Some(id), token::<Organisasjonsnummer>);
    }
    let person = element.child("personID").and_then(|id| id.child("identifikator"));
    if let Some((element, nummer)) = person.and_then(|id| Some((id, id.text()?)))
        && slag == "person"
    {
        match ord::identifikatortype(nummer) {
            Some(kind) => {
                skisse.sett(&["person", "identifikator", "type"], kind);
                skisse.sett(&["person", "identifikator", "verdi"], nummer);
            }
            None => skisse.les(&["person", "identifikator"], Some(element), |_| None),
        }
    }
}

/// The role, from words or codes of others.
fn roller(skisse: &mut Skisse, profil: &Profil, element: Element<'_>) {
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
            Some(kode) => return skisse.sett(&["roller"], vec![Value::from(kode.verdi)]),
            None => return skisse.finn(&KO_UTKAST_028, &["roller"], element),
        },
    };
    skisse.sett(&["roller"], roller.to_vec());
    if !sure {
        skisse.finn(&KO_UTKAST_027, &["roller"], element);
    }
}

/// A name in one field. Says whether it is that of a person or of an organisation.
fn navn(skisse: &mut Skisse, profil: &Profil, element: Element<'_>) -> &'static str {
    let says_person = element.child("personID").is_some()
        || element.child("erPersonnavn").and_then(Element::text).is_some_and(|is| matches!(is, "true" | "1"));
    let says_organisation = element.child("organisasjonID").is_some()
        || element
            .child("erPersonnavn")
            .and_then(Element::text)
            .is_some_and(|is| matches!(is, "false" | "0"));
    let represents = skisse.felt.get("roller").is_some_and(|roller| roller[0] == "FULLMEKTIG");
    let person = says_person || !says_organisation && !represents;
    if !says_person && !says_organisation {
        skisse.finn(&KO_UTKAST_023, &[], element);
    }
    let navn = element.child(profil.part.navn);
    if !person {
        skisse.les(&["virksomhet", "navn"], navn, linje::<200>);
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
                skisse.sett(&["person", "navn", felt], del);
            }
        }
        skisse.finn(&KO_UTKAST_022, &["person", "navn"], element);
    }
    "person"
}
