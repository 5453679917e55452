//! Packages that are examples of rules: the hostile ones and the right ones of the conformance suite, and those that are made for this.

use klagesak::package::rules;

use super::eksempel::Proeve;
use super::funn::{advarsel, feil};
use super::{Eksempel, Funn, Viser};
use crate::pakker::{Ond, gode, nesten, onde, utenfor};

/// The right packages of the suite that rules hold in, by the numbers of the rules.
const GODE: [(&str, &[&str]); 15] = [
    ("lagret", &["001", "021", "025", "026", "046", "215"]),
    ("komprimert-med-etterfoelgere", &["007", "027", "044"]),
    ("komprimert-med-etterfoelgere-uten-merke", &["003"]),
    ("zip64-stoerrelser", &["005"]),
    ("i-annen-rekkefoelge", &["024"]),
    ("zip64", &["002"]),
    ("asice", &["032", "033", "045", "034", "035", "036", "038", "039", "040", "041"]),
    ("asice-med-vanlig-kommentar", &["009"]),
    ("asice-med-mappen", &["017", "042"]),
    ("asice-fra-dotnet", &["037"]),
    ("asice-sha-384", &["037"]),
    ("asice-sha-512", &["037"]),
    (
        "signert",
        &[
            "043", "101", "102", "103", "104", "105", "106", "107", "108", "109", "110", "111", "112", "113",
            "114", "115", "116", "125", "129", "137",
        ],
    ),
    ("signert-med-fersk-liste", &["117", "119", "120"]),
    ("kryptert", &["121", "122", "123", "124"]),
];

/// What the message of a hostile package says wrongly besides, since the package could not be wrong in its way otherwise.
fn i_meldingen(navn: &str) -> Option<Funn> {
    match navn {
        "melding-er-ikke-json" => Some(feil("KO-SYNTAKS-006", "")),
        "to-innholdslister" => Some(feil("KO-SYNTAKS-008", "/innhold")),
        "ukjent-type" | "ukjent-type-med-bilde" => {
            Some(feil("KO-SKJEMA-004", "/innhold/dokumenter/2/mimetype"))
        }
        "to-dokumenter-med-samme-innhold" => {
            Some(advarsel("KO-DOKUMENT-023", "/innhold/dokumenter/2/sha256"))
        }
        _ => None,
    }
}

pub(super) fn alle() -> Vec<Eksempel> {
    let broken = |ond: &Ond| Viser::Bryter(id(ond.regler[0]));
    let held = |regler: &[&str]| Viser::Holder(regler.iter().map(|number| id(number)).collect(), None);
    let hostile = onde().into_iter().chain(utenfor()).map(|ond| (broken(&ond), ond));
    let right = gode().into_iter().map(|ond| match GODE.iter().find(|(navn, _)| *navn == ond.navn) {
        Some((_, regler)) => (held(regler), ond),
        // Accepted, with a warning, which is what it shows.
        None => (broken(&ond), ond),
    });
    let near = nesten().into_iter().map(|(ond, regler)| (held(regler), ond));
    hostile.chain(right).chain(near).map(|(viser, ond)| eksempel(ond, viser)).collect()
}

fn eksempel(ond: Ond, viser: Viser) -> Eksempel {
    let venter = ond.regler.iter().flat_map(|number| steder(&ond, number)).chain(i_meldingen(ond.navn));
    let venter = venter.collect();
    // The suite has two of this name, in two folders.
    let navn =
        if ond.navn == "kryptert" && ond.regler.is_empty() { "kryptert-til-mottakeren" } else { ond.navn };
    let navn = format!("pakker/{navn}");
    Eksempel { navn, viser, venter, og_mer_av: Vec::new(), proeve: Proeve::Pakke(ond) }
}

fn id(number: &str) -> String {
    format!("KO-PAKKE-{number}")
}

/// A rule at each place it is to find something: that of the package, or of the documents it is about.
fn steder(ond: &Ond, number: &str) -> Vec<Funn> {
    let field = match number {
        "022" => return vec![ved(number, "/innhold/dokumenter".to_owned())],
        "023" | "025" | "026" | "027" | "028" | "047" => "",
        "201" | "206" => "/mimetype",
        "214" => "/antallSider",
        "215" => "/variantformat",
        number if number > "200" => "/filnavn",
        _ => return vec![ved(number, String::new())],
    };
    let about = |place: &usize| ved(number, format!("/innhold/dokumenter/{place}{field}"));
    ond.dokumenter.iter().map(about).collect()
}

fn ved(number: &str, sted: String) -> Funn {
    let regel = id(number);
    let alvorlighet = rules::find(&regel).unwrap().severity;
    Funn { regel, sted, alvorlighet }
}
