//! How parties and the office are reached (PART): addresses, telephone numbers, and whether there are any.

use klagesak_core::kodeverk::{
    Adressebeskyttelse, IkkeForelagtgrunn, Klagekanal, Miljoe, Partsrolle, Underretningsmaate,
};
use klagesak_core::melding::{
    Adresse, Fremsettelse, IkkeForelagt, Kontakt, KontaktForPart, Oversendelse, Part,
};

use super::felles::acts_for_others;
use crate::Scope;
use crate::rules::hode::plassholdere::bare_nuller;

pub(in crate::rules) fn organisasjonsnummer_nuller(part: &Part, scope: &mut Scope<'_>) {
    let nummer = part.virksomhet.as_ref().and_then(|v| v.organisasjonsnummer.as_ref());
    if nummer.is_some_and(|nummer| bare_nuller(nummer.as_str())) {
        scope.at("/virksomhet/organisasjonsnummer", &[]);
    }
}

/// The addresses of a message, with their places.
fn adresser(innhold: &Oversendelse) -> Vec<(String, &Adresse)> {
    let mut alle = Vec::new();
    for (i, part) in innhold.parter.iter().enumerate() {
        let person = part.person.as_ref().and_then(|person| person.adresse.as_ref());
        let virksomhet = part.virksomhet.as_ref().and_then(|virksomhet| virksomhet.adresse.as_ref());
        alle.extend(person.map(|adresse| (format!("/parter/{i}/person/adresse"), adresse)));
        alle.extend(virksomhet.map(|adresse| (format!("/parter/{i}/virksomhet/adresse"), adresse)));
    }
    let kontoret = innhold.kontakt_for_part.as_ref().and_then(|kontakt| kontakt.postadresse.as_ref());
    alle.extend(kontoret.map(|adresse| ("/kontaktForPart/postadresse".to_owned(), adresse)));
    alle
}

/// The telephone numbers of a message, with their places.
fn telefoner(innhold: &Oversendelse) -> Vec<(String, &str)> {
    let mut alle = Vec::new();
    for (i, part) in innhold.parter.iter().enumerate() {
        let person = part.person.as_ref().and_then(|person| person.telefon.as_ref());
        let virksomhet = part.virksomhet.as_ref().and_then(|virksomhet| virksomhet.telefon.as_ref());
        alle.extend(person.map(|t| (format!("/parter/{i}/person/telefon"), t.as_str())));
        alle.extend(virksomhet.map(|t| (format!("/parter/{i}/virksomhet/telefon"), t.as_str())));
    }
    for (i, kontakt) in innhold.kontakter.iter().enumerate() {
        alle.extend(kontakt.telefon.as_ref().map(|t| (format!("/kontakter/{i}/telefon"), t.as_str())));
    }
    let kontoret = innhold.kontakt_for_part.as_ref().and_then(|kontakt| kontakt.telefon.as_ref());
    alle.extend(kontoret.map(|t| ("/kontaktForPart/telefon".to_owned(), t.as_str())));
    alle
}

// What test data has in place of a real address is lawful in test.
pub(in crate::rules) fn plassholder_i_produksjon(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if *scope.hode().miljoe != Miljoe::Produksjon {
        return;
    }
    for (sted, adresse) in adresser(innhold) {
        if adresse.postnummer.as_ref().is_some_and(|nummer| norsk(adresse) && nummer.as_str() == "0000") {
            scope.at(&format!("{sted}/postnummer"), &[]);
        }
    }
    for (sted, _) in telefoner(innhold).into_iter().filter(|(_, nummer)| ingen_telefon(nummer)) {
        scope.at(&sted, &[]);
    }
}

/// Whether a telephone number is one digit over and over that no Norwegian number begins with. Other repeated digits may be
/// somebody's.
fn ingen_telefon(nummer: &str) -> bool {
    let sifre: Vec<char> = nummer.chars().filter(char::is_ascii_digit).collect();
    ['0', '1'].iter().any(|siffer| sifre.len() >= 8 && sifre.iter().all(|s| s == siffer))
}

fn norsk(adresse: &Adresse) -> bool {
    let norge = ["norge", "noreg", "norway", "norga", "no", "nor"];
    adresse.land.as_ref().is_none_or(|land| norge.contains(&&*land.as_str().trim().to_lowercase()))
}

pub(in crate::rules) fn postnummer_uten_fire_sifre(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    for (sted, adresse) in adresser(innhold) {
        let Some(nummer) = adresse.postnummer.as_ref().map(|nummer| nummer.as_str().trim()) else { continue };
        let fire_sifre = nummer.len() == 4 && nummer.bytes().all(|siffer| siffer.is_ascii_digit());
        if norsk(adresse) && !fire_sifre {
            scope.at(&format!("{sted}/postnummer"), &[]);
        }
    }
}

// What is not said may be known all the same: only who is said not to be digital, and whose address may be told, is looked at. Who
// comes to the office, is reached there.
pub(in crate::rules) fn kan_ikke_naas(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if moeter_opp(innhold) {
        return;
    }
    for (i, part) in innhold.parter.iter().enumerate() {
        let Some(person) = part.person.as_ref().filter(|_| part.er(&Partsrolle::Klager)) else { continue };
        let aapen = person.adressebeskyttelse == Some(Adressebeskyttelse::Ugradert);
        let uten = person.adresse.is_none() && person.telefon.is_none() && person.epost.is_none();
        let ved_andre =
            innhold.parter.iter().any(|p| acts_for_others(p) && p.representerer.contains(&part.part_id));
        let forsoekt = |ikke: &IkkeForelagt| {
            ikke.grunn == IkkeForelagtgrunn::IkkeNaadd && ikke.part_ider.omfatter(&part.part_id)
        };
        let sagt = innhold.saksfremstilling.ikke_forelagt.iter().any(forsoekt);
        if aapen && uten && part.digital == Some(false) && !ved_andre && !acts_for_others(part) && !sagt {
            scope.at(&format!("/parter/{i}/person"), &[]);
        }
    }
}

/// Whether somebody has handed in the appeal, told it, or fetched the decision.
fn moeter_opp(innhold: &Oversendelse) -> bool {
    let kanal = |f: &Fremsettelse| matches!(f.kanal, Klagekanal::Oppmoete | Klagekanal::Muntlig);
    let mut underretninger = innhold.vedtak.iter().flat_map(|vedtak| &vedtak.underretninger);
    innhold.klage.fremsettelser.iter().any(kanal)
        || underretninger.any(|underretning| underretning.maate == Underretningsmaate::Utlevert)
}

pub(in crate::rules) fn kontoret_kan_ikke_naas(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let kan_naas = |kontakt: &Kontakt| kontakt.telefon.is_some() || kontakt.epost.is_some();
    let for_part = |kontakt: &KontaktForPart| kontakt.telefon.is_some();
    if !innhold.kontakter.iter().any(kan_naas) && !innhold.kontakt_for_part.as_ref().is_some_and(for_part) {
        scope.at("/kontakter", &[]);
    }
}
