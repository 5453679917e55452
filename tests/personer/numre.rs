//! How eleven digits are found in titles and file names, and how numbers that are nobody's are left alone.

use klagesak_core::persons::has_personnummer;
use klagesak_syntetisk::Chance;

use super::nummer::{andre, delt, is_somebody, person, skrevet};
use super::{funnet, melding};
use crate::mange::mange;

const REGLER: [&str; 3] = ["KO-PERSONVERN-001", "KO-PERSONVERN-002", "KO-DOKUMENT-020"];

#[test]
fn a_number_is_found_in_every_form() {
    for number in 0..mange(2000) {
        let mut chance = Chance::new(61, number);
        let person = person(&mut chance);
        for text in skrevet(&person) {
            for text in [format!("Klage {text}"), format!("{text}.pdf"), format!("(fnr. {text}) klage")] {
                assert!(has_personnummer(&text), "{text}");
            }
        }
    }
}

#[test]
fn a_number_that_is_nobodys_is_never_an_error() {
    let mut all = 0;
    for number in 0..mange(2000) {
        for text in andre(&mut Chance::new(62, number)) {
            all += 1;
            for text in [format!("Klage {text}"), format!("{text}.pdf")] {
                assert!(!has_personnummer(&text), "{text}");
            }
        }
    }
    assert!(all > 100_000 || mange(2000) < 2000, "{all}");
}

/// What our reading says of a number is what the rule for them says.
#[test]
fn only_a_date_and_both_check_digits_make_a_number_somebodys() {
    let mut somebody = 0;
    for number in 0..mange(20_000) {
        let mut chance = Chance::new(63, number);
        let eleven: String = (0..11).map(|_| chance.between(0, 9).to_string()).collect();
        assert_eq!(has_personnummer(&eleven), is_somebody(&eleven), "{eleven}");
        somebody += usize::from(is_somebody(&eleven));
    }
    assert!(somebody > 0 || mange(20_000) < 20_000);
}

#[test]
fn validate_finds_it_in_file_name_title_and_public_title() {
    for number in 0..mange(10) {
        let mut chance = Chance::new(64, number);
        let (own, other) = (person(&mut chance), person(&mut chance));
        let forms = skrevet(&other).into_iter().chain(skrevet(&own)).chain(delt(&own));
        for (way, text) in forms.enumerate() {
            let titles = [(format!("Klage {text}"), format!("{way:02}-{text}.pdf"))];
            let found = funnet(&melding(None, Some(&own), &titles[0].0, &titles), &REGLER);
            let fields = [
                "/innhold/dokumenter/0/tittel",
                "/innhold/dokumenter/0/filnavn",
                "/innhold/skjerming/offentligTittel",
            ];
            let missed: Vec<_> = fields.into_iter().filter(|field| !found.contains(*field)).collect();
            // The number of the way stands before it, and is one number with it.
            let joined = missed == ["/innhold/dokumenter/0/filnavn"] && delt(&own).contains(&text);
            assert!(missed.is_empty() || joined, "{text}: {missed:?}");
        }
    }
}
