//! A party as a sakspart.

use klagesak_core::kodeverk::{Adressebeskyttelse, Identifikatortype, Kodeverk, Partsrolle};
use klagesak_core::verdi::LokalId;

use super::builder::Builder;
use super::metadata;
use super::sak::Sak;
use crate::arkivmelding::verdi::{country_code, linje, token};
use crate::arkivmelding::{ENDRING, PART, Profil, ord};
use crate::ledger::Entry;
use crate::rules::generated::tap::{KO_TAP_024, KO_TAP_029, KO_TAP_033};
use crate::xml::{self, Node};

/// The parties the message tells of: those of the case, or each with what is new of it.
pub(super) fn parter<'l>(sak: &Sak<'l>) -> Vec<Node<'l>> {
    let liste = |felt| sak.innhold.field(felt).into_iter().flat_map(Entry::items);
    let egne = liste("parter").map(|post| part(sak.profil, post, None));
    let nye = liste("endringer").zip(1..).filter_map(|(linje, nummer)| Some((linje.field("part")?, nummer)));
    egne.chain(nye.map(|(post, nummer)| part(sak.profil, post, Some(nummer)))).collect()
}

/// A party to the case; one that stands in a line of changes, with the number of the line.
fn part<'l>(profil: &'static Profil, part: Entry<'l>, nummer: Option<usize>) -> Node<'l> {
    let navn = &profil.part;
    let (person, virksomhet) = (part.field("person"), part.field("virksomhet"));
    let mut ut = Builder::new(profil, navn.element);
    ut.ta(navn.id, part.field("partId"), token::<LokalId>);
    ut.tekst(navn.navn, partnavn(person, virksomhet));
    ut.tekst(navn.rolle, rolle(profil, part));
    if let Some(virksomhet) = virksomhet.filter(|_| person.is_none()) {
        if let Some(nummer) = virksomhet.text_of("organisasjonsnummer") {
            let mut id = Builder::new(profil, "organisasjonID");
            id.tekst("identifikator", nummer);
            ut.element("organisasjonID", id.finish());
        }
        kontaktopplysninger(&mut ut, virksomhet);
        ut.ta("kontaktperson", virksomhet.field("kontaktperson"), linje::<200>);
    }
    if let Some(person) = person {
        identifikator(&mut ut, person);
        // Where nothing is said of it, it is not known, and then the address is treated as protected.
        if person.text_of("adressebeskyttelse") == Some(Adressebeskyttelse::Ugradert.verdi()) {
            kontaktopplysninger(&mut ut, person);
        } else {
            let shielded = ["adresse", "telefon", "epost"].into_iter().filter_map(|felt| person.field(felt));
            shielded.for_each(|felt| felt.refuse(&KO_TAP_033));
        }
    }
    if let Some(ours) = metadata::of_table(PART, part, nummer.map(|nummer| (ENDRING, nummer.to_string()))) {
        ut.element("virksomhetsspesifikkeMetadata", ours);
    }
    ut.tekst("erSkjermet", "true");
    ut.tekst("erPersonnavn", if person.is_some() { "true" } else { "false" });
    ut.finish()
}

/// The whole name; the parts of a person's name are carried apart.
fn partnavn(person: Option<Entry<'_>>, virksomhet: Option<Entry<'_>>) -> String {
    let names = ["fornavn", "mellomnavn", "etternavn"];
    let person = person.and_then(|person| person.field("navn")).into_iter();
    let words = person.flat_map(|navn| names.into_iter().filter_map(move |felt| navn.text_of(felt)));
    let words: Vec<_> = words.chain(virksomhet.and_then(|v| v.text_of("navn"))).collect();
    let navn = words.join(" ");
    if navn.trim().is_empty() || !xml::can_hold(&navn) { "Part".to_owned() } else { navn }
}

/// The role as the dialect has it: words, or the code nearest in meaning.
fn rolle(profil: &Profil, part: Entry<'_>) -> String {
    let roller: Vec<_> =
        part.field("roller").into_iter().flat_map(Entry::items).filter_map(Entry::text).collect();
    if profil.koder.dokumenttype.is_none() {
        let names =
            roller.iter().map(|rolle| Partsrolle::INFO.find(rolle).map_or(*rolle, |kode| kode.navn.nb));
        return names.collect::<Vec<_>>().join(", ");
    }
    let advokat = part.at(&["fullmakt", "grunnlag"]).and_then(Entry::text) == Some("ADVOKAT");
    match roller.first().copied() {
        Some("SAKEN_GJELDER" | "KLAGER") => "K",
        Some("VERGE") => "F",
        Some("FULLMEKTIG") if advokat => "A",
        // Lists of codes are the municipality's own; ours says what it means.
        Some(rolle) => rolle,
        None => "PART",
    }
    .to_owned()
}

fn identifikator(ut: &mut Builder<'_>, person: Entry<'_>) {
    let Some(identifikator) = person.field("identifikator") else { return };
    if identifikator.text_of("type") == Some(Identifikatortype::Ingen.verdi()) {
        // Why there is none is told in words of its own.
        return identifikator.refuse(&KO_TAP_024);
    }
    if !ut.has("personID") {
        return;
    }
    let Some(nummer) = identifikator.text_of("verdi") else { return };
    // The kind is not written. It is carried where the number itself says it.
    if identifikator.text_of("type").is_none_or(|slag| ord::identifikatortype(nummer) != Some(slag)) {
        return;
    }
    identifikator.take();
    let mut id = Builder::new(ut.profil, "personID");
    id.tekst("landkode", "NO");
    id.tekst("identifikator", nummer.to_owned());
    ut.element("personID", id.finish());
}

fn kontaktopplysninger<'l>(ut: &mut Builder<'l>, eier: Entry<'l>) {
    ut.ta("telefonnummer", eier.field("telefon"), linje::<30>);
    ut.ta("epostadresse", eier.field("epost"), linje::<254>);
    let Some(adresse) = eier.field("adresse") else { return };
    if let Some(linjer) = adresse.field("linjer") {
        let lines: Vec<_> = linjer.items().filter_map(Entry::text).collect();
        if lines.iter().all(|linje_| linje::<100>(linje_).is_some()) {
            linjer.take();
            lines.into_iter().for_each(|linje| ut.tekst("postadresse", linje));
        }
    }
    ut.ta("postnummer", adresse.field("postnummer"), linje::<10>);
    ut.ta("poststed", adresse.field("poststed"), linje::<100>);
    let land = adresse.field("land");
    if ut.has("land") {
        ut.ta("land", land, linje::<100>);
    } else if !ut.ta("landkode", land, country_code)
        && let Some(land) = land
    {
        land.refuse(&KO_TAP_029);
    }
}
