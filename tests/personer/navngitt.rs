//! How many of the names that stand in titles and file names are found, and how many ordinary titles are taken for names.

use klagesak_core::melding::Part;
use klagesak_core::names::{Names, Naming};
use klagesak_syntetisk::Chance;

use super::navn::{Navn, filnavn, skrevet, tittel};
use super::{antall, funnet, melding};
use crate::mange::mange;

/// The rules on names: in the public title, in titles, in file names; and where it is likely and not certain.
const REGLER: [&str; 5] =
    ["KO-PERSONVERN-004", "KO-PERSONVERN-005", "KO-DOKUMENT-021", "KO-PERSONVERN-013", "KO-PERSONVERN-014"];

fn part(navn: &Navn) -> Part {
    let mut message = super::melding(Some(navn), None, "Klage", &[]);
    serde_json::from_value(message["innhold"]["parter"][0].take()).unwrap()
}

/// A title and a file name for each way of writing a name.
fn dokumenter(navn: &Navn, chance: &mut Chance) -> Vec<(String, String)> {
    let all = skrevet(navn, tittel(chance)).into_iter().enumerate();
    all.map(|(way, text)| (text.clone(), format!("{way:02}-{}.pdf", filnavn(&text, way % 2 == 0)))).collect()
}

#[test]
fn a_whole_name_is_found_in_each_of_eight_spellings() {
    let names = mange(10_000);
    let (mut all, mut missed) = (0_usize, Vec::new());
    for number in 0..names {
        let mut chance = Chance::new(51, number);
        let navn = Navn::noen(&mut chance);
        let parter = [part(&navn)];
        let known = Names::of(&parter);
        for (title, file) in dokumenter(&navn, &mut chance) {
            all += 2;
            let file = file.trim_end_matches(".pdf");
            missed.extend(
                [title.as_str(), file]
                    .into_iter()
                    .filter(|text| known.in_text(text) != Some(Naming::Certain))
                    .map(|text| format!("{navn:?}: {text}")),
            );
        }
    }
    assert!(missed.len() * 1000 <= all, "{} of {all} missed: {missed:#?}", missed.len());
}

#[test]
fn validate_finds_it_in_file_name_title_and_public_title() {
    let (mut all, mut missed) = (0_usize, Vec::new());
    for number in 0..mange(150) {
        let mut chance = Chance::new(52, number);
        let navn = Navn::noen(&mut chance);
        let dokumenter = dokumenter(&navn, &mut chance);
        let offentlig = &dokumenter[usize::try_from(number % 8).unwrap()].0;
        let found = funnet(&melding(Some(&navn), None, offentlig, &dokumenter), &REGLER);
        let fields = (0..8)
            .flat_map(|at| ["tittel", "filnavn"].map(|field| format!("/innhold/dokumenter/{at}/{field}")));
        let fields: Vec<_> = fields.chain(["/innhold/skjerming/offentligTittel".to_owned()]).collect();
        all += fields.len();
        missed.extend(
            fields
                .into_iter()
                .filter(|field| !found.contains(field))
                .map(|field| format!("{navn:?} {field}: {dokumenter:?}")),
        );
    }
    assert!(missed.len() * 1000 <= all, "{} of {all} missed: {missed:#?}", missed.len());
}

/// Twenty titles to a shipment, with a public title, and file names made of them.
#[test]
fn ordinary_titles_are_no_error_and_hardly_ever_a_warning() {
    let shipments = usize::try_from(mange(250)).unwrap();
    let (mut errors, mut warned) = (0, 0);
    for number in 0..shipments {
        let mut chance = Chance::new(53, number as u64);
        let navn = Navn::noen(&mut chance);
        let titles: Vec<_> = (0..20).map(|_| tittel(&mut chance)).collect();
        let dokumenter: Vec<_> = titles
            .iter()
            .enumerate()
            .map(|(way, title)| {
                ((*title).to_owned(), format!("{way:02}-{}.pdf", filnavn(title, way % 2 == 0)))
            })
            .collect();
        let (feil, advarsler) = antall(&melding(Some(&navn), None, titles[0], &dokumenter), &REGLER);
        errors += feil;
        warned += usize::from(advarsler > 0);
    }
    assert_eq!(errors, 0);
    assert!(warned * 200 <= shipments, "{warned} of {shipments}");
}
